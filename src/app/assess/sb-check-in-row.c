/* sb-check-in-row.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-check-in-row.h"
#include "sb-check-in-words.h"

/**
 * SbCheckInRow:
 *
 * A check-in in a list: when, how it was in words, the note and the tags. It
 * shows one after another, as the list scrolls.
 */
struct _SbCheckInRow
{
  AdwBin parent_instance;

  GtkLabel *time;
  GtkLabel *summary;
  GtkLabel *note;
  GtkLabel *tags;
};

G_DEFINE_FINAL_TYPE (SbCheckInRow, sb_check_in_row, ADW_TYPE_BIN)

static void
sb_check_in_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_CHECK_IN_ROW);

  G_OBJECT_CLASS (sb_check_in_row_parent_class)->dispose (object);
}

static void
sb_check_in_row_class_init (SbCheckInRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_check_in_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-check-in-row.ui");
  gtk_widget_class_bind_template_child (widget_class, SbCheckInRow, time);
  gtk_widget_class_bind_template_child (widget_class, SbCheckInRow, summary);
  gtk_widget_class_bind_template_child (widget_class, SbCheckInRow, note);
  gtk_widget_class_bind_template_child (widget_class, SbCheckInRow, tags);
}

static void
sb_check_in_row_init (SbCheckInRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
sb_check_in_row_new (void)
{
  return g_object_new (SB_TYPE_CHECK_IN_ROW, NULL);
}

static void
set_text (GtkLabel *label,
          char     *text)
{
  g_strstrip (text);
  gtk_label_set_label (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), *text != '\0');
}

/**
 * sb_check_in_row_show:
 * @self: a row
 * @check_in: a check-in
 * @trackers: the person's own scales
 *
 * Shows a check-in as it is now.
 */
void
sb_check_in_row_show (SbCheckInRow *self,
                      SbCheckIn    *check_in,
                      GListModel   *trackers)
{
  g_autofree char *time = NULL;
  g_autofree char *summary = NULL;
  g_autofree char *note = NULL;
  g_autofree char *tags = NULL;

  g_return_if_fail (SB_IS_CHECK_IN_ROW (self));
  g_return_if_fail (SB_IS_CHECK_IN (check_in));

  time = sb_check_in_words_for_time (sb_check_in_get_at (check_in));
  summary = sb_check_in_words_for_check_in (check_in, trackers);
  note = g_strdup (sb_check_in_get_note (check_in));
  tags = sb_check_in_words_for_tags (check_in);
  set_text (self->time, time);
  set_text (self->summary, summary);
  set_text (self->note, note);
  set_text (self->tags, tags);
}

/* As sentences, so that a voice rests between them. */
static void
append_sentence (GString    *words,
                 const char *text)
{
  const char *end = words->len > 0 ? g_utf8_find_prev_char (words->str, words->str + words->len) : NULL;

  if (end != NULL)
    g_string_append (words, g_unichar_type (g_utf8_get_char (end)) == G_UNICODE_OTHER_PUNCTUATION ? " " : ". ");
  g_string_append (words, text);
}

/**
 * sb_check_in_row_dup_words:
 *
 * Returns: (transfer full): all that it shows, in a line
 */
char *
sb_check_in_row_dup_words (SbCheckInRow *self)
{
  GtkLabel *const labels[] = { self->time, self->summary, self->note, self->tags };
  GString *words = g_string_new (NULL);

  g_return_val_if_fail (SB_IS_CHECK_IN_ROW (self), NULL);

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      if (gtk_widget_get_visible (GTK_WIDGET (labels[i])))
        append_sentence (words, gtk_label_get_label (labels[i]));
    }

  return g_string_free (words, FALSE);
}
