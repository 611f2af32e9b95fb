/* sb-review.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-answer-markup.h"
#include "sb-copy-button.h"
#include "sb-print.h"
#include "sb-recollection.h"
#include "sb-review-print.h"
#include "sb-review.h"
#include "sb-text.h"

/**
 * SbReview:
 *
 * Earlier answers together and in full, to be read once more, copied and printed.
 * It asks for nothing.
 */
struct _SbReview
{
  SbStepInput parent_instance;

  SbExercise *exercise;
  SbSession *session;
  SbStep *step;
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
sb_review_dispose (GObject *object)
{
  SbReview *self = SB_REVIEW (object);

  g_clear_object (&self->exercise);
  g_clear_object (&self->session);
  g_clear_object (&self->step);

  G_OBJECT_CLASS (sb_review_parent_class)->dispose (object);
}

static void
sb_review_class_init (SbReviewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sb_review_dispose;
  GTK_WIDGET_CLASS (klass)->grab_focus = sb_review_grab_focus;
}

static void
sb_review_init (SbReview *self)
{
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
append_answers (SbReview *self,
                GtkBox   *box)
{
  for (const char *const *id = sb_step_get_recall (self->step); *id != NULL; id++)
    {
      SbStep *earlier = sb_exercise_find_step (self->exercise, *id);
      g_autofree char *markup = sb_answer_to_markup (earlier, sb_session_get_response (self->session, *id));

      if (markup == NULL)
        continue;

      gtk_box_append (box, sb_text_new_heading (sb_step_get_title (earlier), 3));
      gtk_box_append (box, create_words (sb_step_get_title (earlier), markup));
    }
}

static void
print_cb (SbReview *self)
{
  g_autoptr (GtkPrintOperation) operation = sb_review_print_new (self->exercise, self->session, self->step);

  g_assert (SB_IS_REVIEW (self));

  sb_print_run (operation, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))));
}

static GtkWidget *
create_buttons (SbReview   *self,
                const char *text)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *print = gtk_button_new_with_mnemonic (_ ("Prin_t"));
  GtkWidget *copy = sb_copy_button_new ();

  sb_copy_button_set_text (copy, text);
  g_signal_connect_object (print, "clicked", G_CALLBACK (print_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_halign (box, GTK_ALIGN_END);
  gtk_widget_set_margin_top (box, 6);
  gtk_box_append (GTK_BOX (box), print);
  gtk_box_append (GTK_BOX (box), copy);

  return box;
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

  self->exercise = g_object_ref (exercise);
  self->session = g_object_ref (session);
  self->step = g_object_ref (step);
  gtk_widget_add_css_class (box, "card");
  gtk_widget_add_css_class (box, "note");
  if (text != NULL)
    {
      append_answers (self, GTK_BOX (box));
      gtk_box_append (GTK_BOX (box), create_buttons (self, text));
    }
  else
    gtk_box_append (GTK_BOX (box), sb_text_new_paragraph (_ ("There is nothing here yet. You can go back, or just go on."), NULL));
  adw_bin_set_child (ADW_BIN (self), box);

  return GTK_WIDGET (self);
}
