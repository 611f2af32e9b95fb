/* sb-recall.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-recall.h"
#include "sb-step-answer.h"

static GtkWidget *
create_label (const char *text,
              const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0.0);
  gtk_widget_add_css_class (label, css_class);

  return label;
}

static void
append_answer (GtkBox     *box,
               const char *title,
               const char *answer)
{
  GtkWidget *heading = create_label (title, "caption-heading");
  GtkWidget *text = create_label (answer, "recalled");

  if (gtk_widget_get_first_child (GTK_WIDGET (box)) != NULL)
    gtk_widget_set_margin_top (heading, 6);

  /* The place to write must not slip out of the window. */
  gtk_label_set_lines (GTK_LABEL (text), 3);
  gtk_label_set_ellipsize (GTK_LABEL (text), PANGO_ELLIPSIZE_END);
  gtk_widget_set_tooltip_text (text, answer);
  gtk_box_append (box, heading);
  gtk_box_append (box, text);
}

/**
 * sb_recall_new:
 * @exercise: an exercise
 * @session: the answers so far
 * @step: the step that is shown
 *
 * Earlier answers that the step builds on, to be looked at while it is
 * answered. Those that were left out, or that the shorter way passes by, are
 * not shown.
 *
 * Returns: (transfer floating) (nullable): the answers; NULL where there are
 *   none
 */
GtkWidget *
sb_recall_new (SbExercise *exercise,
               SbSession  *session,
               SbStep     *step)
{
  GtkWidget *box = NULL;

  for (const char *const *id = sb_step_get_recall (step); *id != NULL; id++)
    {
      SbStep *earlier = sb_exercise_find_step (exercise, *id);
      g_autofree char *answer = sb_step_answer_to_text (earlier, sb_session_get_response (session, *id));

      if (answer == NULL)
        continue;

      if (box == NULL)
        {
          box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
          gtk_widget_add_css_class (box, "card");
          gtk_widget_add_css_class (box, "note");
        }
      append_answer (GTK_BOX (box), sb_step_get_title (earlier), answer);
    }

  return box;
}
