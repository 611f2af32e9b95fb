/* sb-prompt-input.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-form.h"
#include "sb-prompt-input.h"

#define SHORT_HEIGHT 72
#define LONG_HEIGHT 132

/**
 * SbPromptInput:
 *
 * A field to write in, with an example to look at first.
 */
struct _SbPromptInput
{
  SbStepInput parent_instance;

  GtkWidget *view;
};

G_DEFINE_FINAL_TYPE (SbPromptInput, sb_prompt_input, SB_TYPE_STEP_INPUT)

/* To write in, rather than the example above. */
static gboolean
sb_prompt_input_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (SB_PROMPT_INPUT (widget)->view);
}

static void
sb_prompt_input_class_init (SbPromptInputClass *klass)
{
  GTK_WIDGET_CLASS (klass)->grab_focus = sb_prompt_input_grab_focus;
}

static void
sb_prompt_input_init (SbPromptInput *self)
{
}

static void
changed_cb (SbPromptInput *self,
            GtkTextBuffer *buffer)
{
  g_autofree char *text = NULL;
  g_autofree char *trimmed = NULL;
  JsonNode *answer = NULL;

  g_assert (SB_IS_PROMPT_INPUT (self));

  g_object_get (buffer, "text", &text, NULL);
  trimmed = g_strstrip (g_strdup (text));
  if (*trimmed != '\0')
    answer = json_node_init_string (json_node_alloc (), text);

  sb_step_input_answer (SB_STEP_INPUT (self), answer);
}

static GtkWidget *
create_example (const char *example)
{
  GtkWidget *expander = gtk_expander_new (_ ("See an example"));
  GtkWidget *label = gtk_label_new (example);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0.0);
  gtk_widget_set_margin_top (label, 6);
  gtk_widget_add_css_class (label, "dimmed");
  gtk_widget_add_css_class (label, "reading");
  gtk_expander_set_child (GTK_EXPANDER (expander), label);

  return expander;
}

static GtkWidget *
create_field (SbPromptInput *self,
              SbStep        *step,
              JsonNode      *answer)
{
  GtkWidget *view = gtk_text_view_new ();
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
  GtkWidget *scroll = gtk_scrolled_window_new ();

  /* Tab leads on to the buttons. */
  gtk_text_view_set_accepts_tab (GTK_TEXT_VIEW (view), FALSE);
  gtk_text_view_set_wrap_mode (GTK_TEXT_VIEW (view), GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_left_margin (GTK_TEXT_VIEW (view), 12);
  gtk_text_view_set_right_margin (GTK_TEXT_VIEW (view), 12);
  gtk_text_view_set_top_margin (GTK_TEXT_VIEW (view), 12);
  gtk_text_view_set_bottom_margin (GTK_TEXT_VIEW (view), 12);
  gtk_accessible_update_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL, sb_step_get_title (step), -1);

  if (answer != NULL && sb_form_is_string (answer))
    gtk_text_buffer_set_text (buffer, json_node_get_string (answer), -1);
  g_signal_connect_object (buffer, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  self->view = view;
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroll), view);
  gtk_scrolled_window_set_min_content_height (GTK_SCROLLED_WINDOW (scroll),
                                              sb_step_get_long (step) ? LONG_HEIGHT : SHORT_HEIGHT);
  gtk_widget_add_css_class (scroll, "card");
  gtk_widget_add_css_class (scroll, "field");
  gtk_widget_set_overflow (scroll, GTK_OVERFLOW_HIDDEN);

  return scroll;
}

/**
 * sb_prompt_input_new:
 * @step: a prompt
 * @answer: (nullable): what was written so far
 *
 * Returns: (transfer floating): a field to write in
 */
GtkWidget *
sb_prompt_input_new (SbStep   *step,
                     JsonNode *answer)
{
  SbPromptInput *self = g_object_new (SB_TYPE_PROMPT_INPUT, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  if (sb_step_get_example (step) != NULL)
    gtk_box_append (GTK_BOX (box), create_example (sb_step_get_example (step)));
  gtk_box_append (GTK_BOX (box), create_field (self, step, answer));
  adw_bin_set_child (ADW_BIN (self), box);

  return GTK_WIDGET (self);
}
