/* sb-script-input.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-copy-button.h"
#include "sb-example.h"
#include "sb-field.h"
#include "sb-script-input.h"
#include "sb-step-answer.h"
#include "sb-text.h"

/**
 * SbScriptInput:
 *
 * Lines to write one after another, and below them the message that they make,
 * to be copied. Nothing is sent.
 *
 * # Shortcuts
 *
 * Enter goes to the next line, and after the last one to the message.
 */
struct _SbScriptInput
{
  SbStepInput parent_instance;

  SbStep *step;
  GPtrArray *fields; /* (element-type SbField), owned by their lines */
  GtkLabel *message;
  GtkWidget *copy;
};

G_DEFINE_FINAL_TYPE (SbScriptInput, sb_script_input, SB_TYPE_STEP_INPUT)

static void
sb_script_input_dispose (GObject *object)
{
  SbScriptInput *self = SB_SCRIPT_INPUT (object);

  g_clear_object (&self->step);
  g_clear_pointer (&self->fields, g_ptr_array_unref);

  G_OBJECT_CLASS (sb_script_input_parent_class)->dispose (object);
}

static gboolean
sb_script_input_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (g_ptr_array_index (SB_SCRIPT_INPUT (widget)->fields, 0));
}

static void
sb_script_input_class_init (SbScriptInputClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sb_script_input_dispose;
  GTK_WIDGET_CLASS (klass)->grab_focus = sb_script_input_grab_focus;
}

static void
sb_script_input_init (SbScriptInput *self)
{
  self->fields = g_ptr_array_new ();
}

static JsonNode *
collect (SbScriptInput *self)
{
  g_autoptr (JsonObject) lines = json_object_new ();

  for (guint i = 0; i < self->fields->len; i++)
    {
      g_autoptr (SbStepPart) line = g_list_model_get_item (sb_step_get_parts (self->step), i);
      g_autofree char *text = sb_field_dup_text (g_ptr_array_index (self->fields, i));

      if (text != NULL)
        json_object_set_string_member (lines, sb_step_part_get_id (line), text);
    }

  return json_object_get_size (lines) > 0 ? json_node_init_object (json_node_alloc (), lines) : NULL;
}

static void
show_message (SbScriptInput *self,
              JsonNode      *answer)
{
  g_autofree char *text = sb_step_answer_to_text (self->step, answer);

  gtk_label_set_label (self->message, text != NULL ? text : _ ("It comes together here as you write."));
  sb_copy_button_set_text (self->copy, text);
  if (text != NULL)
    gtk_widget_remove_css_class (GTK_WIDGET (self->message), "dimmed");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->message), "dimmed");
}

static void
field_changed_cb (SbScriptInput *self)
{
  JsonNode *answer = collect (self);

  g_assert (SB_IS_SCRIPT_INPUT (self));

  show_message (self, answer);
  sb_step_input_answer (SB_STEP_INPUT (self), answer);
}

static void
field_entered_cb (SbScriptInput *self,
                  SbField       *field)
{
  guint position;

  g_assert (SB_IS_SCRIPT_INPUT (self));

  if (g_ptr_array_find (self->fields, field, &position) && position + 1 < self->fields->len)
    gtk_widget_grab_focus (g_ptr_array_index (self->fields, position + 1));
  else
    gtk_widget_grab_focus (self->copy);
}

static GtkWidget *
create_line (SbScriptInput *self,
             SbStepPart    *line,
             JsonNode      *answer)
{
  const char *title = sb_step_part_get_title (line);
  const char *example = sb_step_part_get_example (line);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *field = sb_field_new_line (title, sb_step_answer_get_part (answer, sb_step_part_get_id (line)));

  g_ptr_array_add (self->fields, field);
  g_signal_connect_object (field, "changed", G_CALLBACK (field_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (field, "entered", G_CALLBACK (field_entered_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), sb_text_new_heading (title, 3));
  gtk_box_append (GTK_BOX (box), sb_text_new_paragraph (sb_step_part_get_text (line), NULL));
  if (example != NULL)
    gtk_box_append (GTK_BOX (box), sb_example_new (example));
  gtk_box_append (GTK_BOX (box), field);

  return box;
}

static GtkWidget *
create_foot (SbScriptInput *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = gtk_label_new (_ ("Nothing is sent."));

  self->copy = sb_copy_button_new ();
  gtk_widget_set_hexpand (label, TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0.0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "dimmed");
  gtk_widget_add_css_class (label, "caption");
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), self->copy);

  return box;
}

static GtkWidget *
create_message (SbScriptInput *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *label = gtk_label_new (NULL);

  self->message = GTK_LABEL (label);
  gtk_label_set_wrap (self->message, TRUE);
  gtk_label_set_wrap_mode (self->message, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (self->message, 0.0);
  gtk_widget_add_css_class (label, "reading");
  gtk_box_append (GTK_BOX (box), sb_text_new_heading (_ ("All together"), 3));
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), create_foot (self));
  gtk_widget_add_css_class (box, "card");
  gtk_widget_add_css_class (box, "note");

  return box;
}

/**
 * sb_script_input_new:
 * @step: a script
 * @answer: (nullable): the lines so far
 *
 * Returns: (transfer floating): lines to write
 */
GtkWidget *
sb_script_input_new (SbStep   *step,
                     JsonNode *answer)
{
  SbScriptInput *self = g_object_new (SB_TYPE_SCRIPT_INPUT, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  GListModel *lines = sb_step_get_parts (step);

  self->step = g_object_ref (step);
  for (guint i = 0; i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr (SbStepPart) line = g_list_model_get_item (lines, i);

      gtk_box_append (GTK_BOX (box), create_line (self, line, answer));
    }
  gtk_box_append (GTK_BOX (box), create_message (self));
  show_message (self, answer);
  adw_bin_set_child (ADW_BIN (self), box);

  return GTK_WIDGET (self);
}
