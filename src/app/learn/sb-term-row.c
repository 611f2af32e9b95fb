/* sb-term-row.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-term-row.h"
#include "sb-text.h"

/**
 * SbTermRow:
 *
 * A term in the glossary: the word, what it means, and where more of it is
 * told. It shows one after another, as the list scrolls.
 */
struct _SbTermRow
{
  GtkBox parent_instance;

  GtkWidget *title;
  GtkWidget *text;
  GtkWidget *related;
};

G_DEFINE_FINAL_TYPE (SbTermRow, sb_term_row, GTK_TYPE_BOX)

static void
sb_term_row_class_init (SbTermRowClass *klass)
{
}

static void
sb_term_row_init (SbTermRow *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);

  self->title = sb_text_new_heading ("", 3);
  self->text = sb_text_new_paragraph ("", NULL);
  self->related = sb_text_new_paragraph ("", NULL);
  gtk_widget_set_margin_top (self->title, 0);
  gtk_widget_add_css_class (self->related, "caption");
  gtk_box_append (GTK_BOX (self), self->title);
  gtk_box_append (GTK_BOX (self), self->text);
  gtk_box_append (GTK_BOX (self), self->related);
}

/**
 * sb_term_row_new:
 *
 * Returns: (transfer floating): a row that shows no term yet
 */
GtkWidget *
sb_term_row_new (void)
{
  return g_object_new (SB_TYPE_TERM_ROW, NULL);
}

static const char *
get_title (GObject *page)
{
  if (SB_IS_ARTICLE (page))
    return sb_article_get_title (SB_ARTICLE (page));
  if (SB_IS_EXERCISE (page))
    return sb_exercise_get_title (SB_EXERCISE (page));
  if (SB_IS_INSTRUMENT (page))
    return sb_instrument_get_title (SB_INSTRUMENT (page));

  return NULL;
}

/* As a line of content, whose links lead there. */
static char *
write_related (SbTerm    *term,
               SbContent *content)
{
  g_autoptr (GString) links = g_string_new (NULL);

  for (const char *const *uri = sb_term_get_related (term); *uri != NULL; uri++)
    {
      const char *title = get_title (sb_content_find_uri (content, *uri));

      if (title != NULL)
        g_string_append_printf (links, "%s[%s](%s)", links->len > 0 ? " · " : "", title, *uri);
    }

  /* Translators: before the titles of pages that tell more */
  return links->len > 0 ? g_strdup_printf (_ ("More: %s"), links->str) : g_strdup ("");
}

/**
 * sb_term_row_show:
 * @self: a row
 * @term: the term to show
 * @content: where its links lead
 *
 * Shows a term.
 */
void
sb_term_row_show (SbTermRow *self,
                  SbTerm    *term,
                  SbContent *content)
{
  g_autoptr (GPtrArray) cited = NULL;
  g_autofree char *related = NULL;

  g_return_if_fail (SB_IS_TERM_ROW (self));
  g_return_if_fail (SB_IS_TERM (term));
  g_return_if_fail (SB_IS_CONTENT (content));

  cited = g_ptr_array_new_with_free_func (g_free);
  related = write_related (term, content);
  gtk_label_set_label (GTK_LABEL (self->title), sb_term_get_title (term));
  sb_text_set_line (GTK_LABEL (self->text), sb_term_get_text (term), cited);
  sb_text_set_line (GTK_LABEL (self->related), related, NULL);
  gtk_widget_set_visible (self->related, *related != '\0');
}
