/* sb-review.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-copy-button.h"
#include "sb-recollection.h"
#include "sb-review.h"
#include "sb-step-answer.h"
#include "sb-text.h"

/**
 * SbReview:
 *
 * Earlier answers together and in full, to be read once more and copied. It
 * asks for nothing.
 */
struct _SbReview
{
  SbStepInput parent_instance;
};

G_DEFINE_FINAL_TYPE (SbReview, sb_review, SB_TYPE_STEP_INPUT)

/* The keyboard goes to the way on, as where there is only something to read:
 * Enter must not copy by surprise. */
static gboolean
sb_review_grab_focus (GtkWidget *widget)
{
  return FALSE;
}

static void
sb_review_class_init (SbReviewClass *klass)
{
  GTK_WIDGET_CLASS (klass)->grab_focus = sb_review_grab_focus;
}

static void
sb_review_init (SbReview *self)
{
}

/* Each cell on a line of its own, after the title of its column. */
static char *
write_row (SbStep   *step,
           JsonNode *row)
{
  GListModel *columns = sb_step_get_parts (step);
  GString *markup = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (columns); i++)
    {
      g_autoptr (SbStepPart) column = g_list_model_get_item (columns, i);
      const char *words = sb_step_answer_get_part (row, sb_step_part_get_id (column));
      g_autofree char *line = NULL;

      if (words == NULL || *words == '\0')
        continue;

      line = g_markup_printf_escaped ("<b>%s</b>  %s", sb_step_part_get_title (column), words);
      g_string_append_printf (markup, "%s%s", markup->len > 0 ? "\n" : "", line);
    }

  return g_string_free (markup, FALSE);
}

static char *
write_table (SbStep   *step,
             JsonNode *answer)
{
  JsonArray *rows = json_node_get_array (answer);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) words = NULL;

  for (guint i = 0; i < json_array_get_length (rows); i++)
    {
      char *row = write_row (step, json_array_get_element (rows, i));

      if (*row != '\0')
        g_strv_builder_take (builder, row);
      else
        g_free (row);
    }
  words = g_strv_builder_end (builder);

  return g_strjoinv ("\n\n", words);
}

/* %NULL where there is no answer, or one of the wrong kind. */
static char *
write_answer (SbStep   *step,
              JsonNode *answer)
{
  g_autofree char *text = sb_step_answer_to_text (step, answer);

  if (text == NULL)
    return NULL;

  return sb_step_get_kind (step) == SB_STEP_KIND_TABLE ? write_table (step, answer) : g_markup_escape_text (text, -1);
}

/* Whoever selects can copy a part; and the keyboard comes to each answer, so
 * that a long one can be scrolled to. */
static GtkWidget *
create_words (const char *title,
              const char *markup)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_markup (GTK_LABEL (label), markup);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0.0);
  gtk_widget_add_css_class (label, "reading");
  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, title, -1);

  return label;
}

static void
append_answers (GtkBox     *box,
                SbExercise *exercise,
                SbSession  *session,
                SbStep     *step)
{
  for (const char *const *id = sb_step_get_recall (step); *id != NULL; id++)
    {
      SbStep *earlier = sb_exercise_find_step (exercise, *id);
      g_autofree char *markup = write_answer (earlier, sb_session_get_response (session, *id));

      if (markup == NULL)
        continue;

      gtk_box_append (box, sb_text_new_heading (sb_step_get_title (earlier), 3));
      gtk_box_append (box, create_words (sb_step_get_title (earlier), markup));
    }
}

static GtkWidget *
create_copy (const char *text)
{
  GtkWidget *button = sb_copy_button_new ();

  sb_copy_button_set_text (button, text);
  gtk_widget_set_halign (button, GTK_ALIGN_END);
  gtk_widget_set_margin_top (button, 6);

  return button;
}

/**
 * sb_review_new:
 * @exercise: an exercise
 * @session: the answers so far
 * @step: a review
 *
 * Returns: (transfer floating): the answers that it brings together
 */
GtkWidget *
sb_review_new (SbExercise *exercise,
               SbSession  *session,
               SbStep     *step)
{
  SbReview *self = g_object_new (SB_TYPE_REVIEW, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  g_autofree char *text = sb_recollection_to_text (exercise, session, step);

  gtk_widget_add_css_class (box, "card");
  gtk_widget_add_css_class (box, "note");
  if (text != NULL)
    {
      append_answers (GTK_BOX (box), exercise, session, step);
      gtk_box_append (GTK_BOX (box), create_copy (text));
    }
  else
    gtk_box_append (GTK_BOX (box), sb_text_new_paragraph (_ ("There is nothing here yet. You can go back, or just go on."), NULL));
  adw_bin_set_child (ADW_BIN (self), box);

  return GTK_WIDGET (self);
}
