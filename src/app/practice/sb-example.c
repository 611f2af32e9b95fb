/* sb-example.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-example.h"

/* What somebody else might write, to be looked at first by those who like. */

/* The child is one label: in an expander that is folded, GTK would look for
 * the focus in a box, which is in no window then (GTK 4.18). */
static GtkWidget *
create_expander (const char *markup)
{
  GtkWidget *expander = gtk_expander_new (_ ("See an example"));
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_markup (GTK_LABEL (label), markup);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0.0);
  gtk_widget_set_margin_top (label, 6);
  gtk_widget_add_css_class (label, "dimmed");
  gtk_widget_add_css_class (label, "reading");
  gtk_expander_set_child (GTK_EXPANDER (expander), label);

  return expander;
}

/**
 * sb_example_new:
 * @text: the example
 *
 * Returns: (transfer floating): an example that is folded away
 */
GtkWidget *
sb_example_new (const char *text)
{
  g_autofree char *markup = g_markup_escape_text (text, -1);

  return create_expander (markup);
}

/* Each cell on a line of its own, after the title of its column. */
static void
append_row (GString           *markup,
            SbStep            *step,
            const char *const *cells)
{
  for (guint i = 0; cells[i] != NULL; i++)
    {
      g_autoptr (SbStepPart) column = g_list_model_get_item (sb_step_get_parts (step), i);
      g_autofree char *line = g_markup_printf_escaped ("<b>%s</b>  %s", sb_step_part_get_title (column), cells[i]);

      g_string_append_printf (markup, "%s%s", i > 0 ? "\n" : "", line);
    }
}

/**
 * sb_example_new_rows:
 * @step: a table that has examples
 *
 * Returns: (transfer floating): its examples, folded away
 */
GtkWidget *
sb_example_new_rows (SbStep *step)
{
  g_autoptr (GString) markup = g_string_new (NULL);

  for (guint i = 0; i < sb_step_get_n_examples (step); i++)
    {
      g_string_append (markup, i > 0 ? "\n\n" : "");
      append_row (markup, step, sb_step_get_example_row (step, i));
    }

  return create_expander (markup->str);
}
