/* sb-recall.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-recall.h"
#include "sb-step-answer.h"

/* So much of each answer is shown at first. */
#define N_LINES 3
#define N_CHARACTERS 140

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

/* Where the part of an answer ends that is shown at first: not amid a word. */
static const char *
find_end (const char *answer)
{
  const char *end = answer;
  const char *word = NULL;
  guint n_lines = 0;

  for (guint i = 0; *end != '\0'; i++, end = g_utf8_next_char (end))
    {
      if (*end == '\n' && ++n_lines == N_LINES)
        return end;
      if (i == N_CHARACTERS)
        return word != NULL ? word : end;
      if (g_unichar_isspace (g_utf8_get_char (end)))
        word = end;
    }

  return end;
}

/* The place to write must not slip out of the window: of a long answer, or of
 * many rows of a table, the first ones are shown. NULL where that is all. */
static char *
shorten (const char *answer)
{
  const char *end = find_end (answer);

  return *end != '\0' ? g_strdup_printf ("%.*s…", (int) (end - answer), answer) : NULL;
}

static void
toggled_cb (GtkToggleButton *button,
            GtkLabel        *text)
{
  gboolean all = gtk_toggle_button_get_active (button);

  gtk_label_set_label (text, g_object_get_data (G_OBJECT (button), all ? "all" : "some"));
  gtk_button_set_label (GTK_BUTTON (button), all ? _ ("Show Less") : _ ("Show All"));
}

static GtkWidget *
create_toggle (GtkWidget  *text,
               const char *answer,
               const char *some)
{
  GtkWidget *button = gtk_toggle_button_new_with_label (_ ("Show All"));

  g_object_set_data_full (G_OBJECT (button), "all", g_strdup (answer), g_free);
  g_object_set_data_full (G_OBJECT (button), "some", g_strdup (some), g_free);
  g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), text, G_CONNECT_DEFAULT);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "caption");

  return button;
}

static void
append_answer (GtkBox     *box,
               const char *title,
               const char *answer)
{
  g_autofree char *some = shorten (answer);
  GtkWidget *heading = create_label (title, "caption-heading");
  GtkWidget *text = create_label (some != NULL ? some : answer, "recalled");

  if (gtk_widget_get_first_child (GTK_WIDGET (box)) != NULL)
    gtk_widget_set_margin_top (heading, 6);

  gtk_box_append (box, heading);
  gtk_box_append (box, text);
  if (some != NULL)
    gtk_box_append (box, create_toggle (text, answer, some));
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
