/* sb-found-row.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-found-row.h"
#include "sb-note-words.h"

/**
 * SbFoundRow:
 *
 * What was found of what the person wrote: the words where they stand, what
 * they are about, and the day. It shows one after another, as the list
 * scrolls.
 */
struct _SbFoundRow
{
  AdwBin parent_instance;

  GtkImage *icon;
  GtkLabel *excerpt;
  GtkLabel *about;
};

G_DEFINE_FINAL_TYPE (SbFoundRow, sb_found_row, ADW_TYPE_BIN)

static const char *
get_icon_name (SbRecord *record)
{
  if (SB_IS_SESSION (record))
    return "sb-practice-symbolic";
  if (SB_IS_ASSESSMENT (record))
    return "sb-assess-symbolic";

  return "document-edit-symbolic";
}

static void
sb_found_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_FOUND_ROW);

  G_OBJECT_CLASS (sb_found_row_parent_class)->dispose (object);
}

static void
sb_found_row_class_init (SbFoundRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_found_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-found-row.ui");
  gtk_widget_class_bind_template_child (widget_class, SbFoundRow, icon);
  gtk_widget_class_bind_template_child (widget_class, SbFoundRow, excerpt);
  gtk_widget_class_bind_template_child (widget_class, SbFoundRow, about);
}

static void
sb_found_row_init (SbFoundRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
sb_found_row_new (void)
{
  return g_object_new (SB_TYPE_FOUND_ROW, NULL);
}

/**
 * sb_found_row_show:
 * @self: a row
 * @content: what the app knows
 * @store: what the person did
 * @record: a check-in, a session or an assessment
 * @words: what was looked for
 *
 * Shows what was found, as it is now.
 */
void
sb_found_row_show (SbFoundRow *self,
                   SbContent  *content,
                   SbStore    *store,
                   SbRecord   *record,
                   const char *words)
{
  g_autofree char *excerpt = NULL;
  g_autofree char *subject = NULL;
  g_autofree char *day = NULL;
  g_autofree char *about = NULL;

  g_return_if_fail (SB_IS_FOUND_ROW (self));
  g_return_if_fail (SB_IS_RECORD (record));

  excerpt = sb_note_words_for_excerpt (content, record, words);
  subject = sb_note_words_for_subject (content, store, record);
  day = sb_note_words_for_day (record);
  /* Translators: what somebody wrote about, such as a check-in or the title of
   * an exercise, then the day */
  about = g_strdup_printf (_ ("%s · %s"), subject, day);
  gtk_image_set_from_icon_name (self->icon, get_icon_name (record));
  gtk_label_set_label (self->excerpt, excerpt);
  gtk_label_set_label (self->about, about);
}

/**
 * sb_found_row_get_about:
 * @self: a row
 *
 * Returns: (transfer none): what the words are about, and the day
 */
const char *
sb_found_row_get_about (SbFoundRow *self)
{
  g_return_val_if_fail (SB_IS_FOUND_ROW (self), NULL);

  return gtk_label_get_text (self->about);
}

/**
 * sb_found_row_get_excerpt:
 * @self: a row
 *
 * Returns: (transfer none): the words where they stand
 */
const char *
sb_found_row_get_excerpt (SbFoundRow *self)
{
  g_return_val_if_fail (SB_IS_FOUND_ROW (self), NULL);

  return gtk_label_get_text (self->excerpt);
}
