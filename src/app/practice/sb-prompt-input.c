/* sb-prompt-input.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-example.h"
#include "sb-field.h"
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

  SbField *field;
};

G_DEFINE_FINAL_TYPE (SbPromptInput, sb_prompt_input, SB_TYPE_STEP_INPUT)

/* To write in, rather than the example above. */
static gboolean
sb_prompt_input_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (SB_PROMPT_INPUT (widget)->field));
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
changed_cb (SbPromptInput *self)
{
  g_autofree char *text = sb_field_dup_text (self->field);
  JsonNode *answer = text != NULL ? json_node_init_string (json_node_alloc (), text) : NULL;

  g_assert (SB_IS_PROMPT_INPUT (self));

  sb_step_input_answer (SB_STEP_INPUT (self), answer);
}

static GtkWidget *
create_field (SbPromptInput *self,
              SbStep        *step,
              JsonNode      *answer)
{
  const char *text = answer != NULL && sb_form_is_string (answer) ? json_node_get_string (answer) : NULL;
  GtkWidget *field = sb_field_new (sb_step_get_title (step), text, sb_step_get_long (step) ? LONG_HEIGHT : SHORT_HEIGHT);

  self->field = SB_FIELD (field);
  g_signal_connect_object (field, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  return field;
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
    gtk_box_append (GTK_BOX (box), sb_example_new (sb_step_get_example (step)));
  gtk_box_append (GTK_BOX (box), create_field (self, step, answer));
  adw_bin_set_child (ADW_BIN (self), box);

  return GTK_WIDGET (self);
}
