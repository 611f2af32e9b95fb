/* sb-source-row.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-source-row.h"
#include "sb-text.h"

/**
 * SbSourceRow:
 *
 * A source in the list of all: its entry, its address, and how often it is
 * cited. It shows one after another, as the list scrolls.
 */
struct _SbSourceRow
{
  GtkBox parent_instance;

  GtkLabel *entry;
  GtkLabel *address;
  GtkLabel *cited;
};

G_DEFINE_FINAL_TYPE (SbSourceRow, sb_source_row, GTK_TYPE_BOX)

static GtkLabel *
append_label (GtkBox *box)
{
  GtkWidget *label = sb_text_new_paragraph ("", NULL);

  gtk_box_append (box, label);

  return GTK_LABEL (label);
}

static void
sb_source_row_class_init (SbSourceRowClass *klass)
{
}

static void
sb_source_row_init (SbSourceRow *self)
{
  GtkWidget *foot = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);

  self->entry = append_label (GTK_BOX (self));
  self->address = append_label (GTK_BOX (self));
  gtk_widget_add_css_class (GTK_WIDGET (self->address), "caption");
  gtk_box_append (GTK_BOX (self), foot);
  self->cited = append_label (GTK_BOX (foot));
  gtk_widget_add_css_class (GTK_WIDGET (self->cited), "caption");
  gtk_widget_set_hexpand (GTK_WIDGET (self->cited), TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->cited), "dimmed");
  gtk_box_append (GTK_BOX (foot), gtk_image_new_from_icon_name ("go-next-symbolic"));
}

/**
 * sb_source_row_new:
 *
 * Returns: (transfer floating): a row that shows no source yet
 */
GtkWidget *
sb_source_row_new (void)
{
  return g_object_new (SB_TYPE_SOURCE_ROW, NULL);
}

/* Without what all addresses begin with. */
static char *
write_address (SbSource *source)
{
  const char *uri = sb_source_get_uri (source);
  const char *host = strstr (uri, "://");

  return g_markup_printf_escaped ("<a href=\"%s\">%s</a>", uri, host != NULL ? host + strlen ("://") : uri);
}

/**
 * sb_source_row_show:
 * @self: a row
 * @source: the source to show
 * @n_citing: how many pages cite it
 *
 * Shows a source.
 */
void
sb_source_row_show (SbSourceRow *self,
                    SbSource    *source,
                    guint        n_citing)
{
  g_autofree char *entry = NULL;
  g_autofree char *address = NULL;
  g_autofree char *cited = NULL;

  g_return_if_fail (SB_IS_SOURCE_ROW (self));
  g_return_if_fail (SB_IS_SOURCE (source));

  entry = sb_source_to_markup (source);
  address = write_address (source);
  cited = n_citing > 0 ? sb_source_row_words_for_cited (n_citing) : g_strdup ("");
  gtk_label_set_markup (self->entry, entry);
  gtk_label_set_markup (self->address, address);
  gtk_label_set_label (self->cited, cited);
}

/**
 * sb_source_row_dup_words:
 * @self: a row
 *
 * Returns: (transfer full): what it shows, for a screen reader; not the
 *   address, which says nothing aloud
 */
char *
sb_source_row_dup_words (SbSourceRow *self)
{
  g_return_val_if_fail (SB_IS_SOURCE_ROW (self), NULL);

  return g_strdup_printf ("%s %s", gtk_label_get_text (self->entry), gtk_label_get_label (self->cited));
}

/**
 * sb_source_row_words_for_cited:
 * @n_citing: how many pages cite a source
 *
 * Returns: (transfer full): that number in words
 */
char *
sb_source_row_words_for_cited (guint n_citing)
{
  /* Translators: how many pages or terms cite a source */
  return g_strdup_printf (ngettext ("Cited in %u place", "Cited in %u places", n_citing), n_citing);
}
