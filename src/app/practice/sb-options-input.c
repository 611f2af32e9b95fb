/* sb-options-input.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-boxed-list.h"
#include "sb-form.h"
#include "sb-options-input.h"

/**
 * SbOptionsInput:
 *
 * Options to choose from: one for a choice, any for a checklist.
 */
struct _SbOptionsInput
{
  SbStepInput parent_instance;

  SbStep *step;
  GPtrArray *checks; /* (element-type GtkCheckButton), owned by their rows */
};

G_DEFINE_FINAL_TYPE (SbOptionsInput, sb_options_input, SB_TYPE_STEP_INPUT)

static void
sb_options_input_dispose (GObject *object)
{
  SbOptionsInput *self = SB_OPTIONS_INPUT (object);

  g_clear_object (&self->step);
  g_clear_pointer (&self->checks, g_ptr_array_unref);

  G_OBJECT_CLASS (sb_options_input_parent_class)->dispose (object);
}

static gboolean
sb_options_input_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (g_ptr_array_index (SB_OPTIONS_INPUT (widget)->checks, 0));
}

static void
sb_options_input_class_init (SbOptionsInputClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sb_options_input_dispose;
  GTK_WIDGET_CLASS (klass)->grab_focus = sb_options_input_grab_focus;
}

static void
sb_options_input_init (SbOptionsInput *self)
{
  self->checks = g_ptr_array_new ();
}

static JsonNode *
collect (SbOptionsInput *self)
{
  const char *const *ids = sb_step_get_option_ids (self->step);
  g_autoptr (JsonArray) chosen = json_array_new ();
  gboolean single = sb_step_get_kind (self->step) == SB_STEP_KIND_CHOICE;

  for (guint i = 0; i < self->checks->len; i++)
    {
      if (!gtk_check_button_get_active (g_ptr_array_index (self->checks, i)))
        continue;
      if (single)
        return json_node_init_string (json_node_alloc (), ids[i]);

      json_array_add_string_element (chosen, ids[i]);
    }

  if (json_array_get_length (chosen) == 0)
    return NULL;

  return json_node_init_array (json_node_alloc (), chosen);
}

static void
toggled_cb (SbOptionsInput *self,
            GtkCheckButton *check)
{
  g_assert (SB_IS_OPTIONS_INPUT (self));

  /* Of the two toggles of a choice, only the one that sets it counts. */
  if (sb_step_get_kind (self->step) == SB_STEP_KIND_CHOICE && !gtk_check_button_get_active (check))
    return;

  sb_step_input_answer (SB_STEP_INPUT (self), collect (self));
}

/* An answer can come from an imported file, and be of any form. */
static gboolean
is_option (JsonNode   *node,
           const char *id)
{
  return sb_form_is_string (node) && g_str_equal (json_node_get_string (node), id);
}

static gboolean
is_chosen (JsonNode   *answer,
           const char *id)
{
  JsonArray *array = answer != NULL && JSON_NODE_HOLDS_ARRAY (answer) ? json_node_get_array (answer) : NULL;

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      if (is_option (json_array_get_element (array, i), id))
        return TRUE;
    }

  return answer != NULL && is_option (answer, id);
}

static GtkWidget *
create_row (SbOptionsInput *self,
            guint           option,
            JsonNode       *answer)
{
  const char *label = sb_step_get_option_labels (self->step)[option];
  GtkWidget *check = gtk_check_button_new ();
  GtkWidget *row = adw_action_row_new ();

  if (sb_step_get_kind (self->step) == SB_STEP_KIND_CHOICE && self->checks->len > 0)
    gtk_check_button_set_group (GTK_CHECK_BUTTON (check), g_ptr_array_index (self->checks, 0));
  g_ptr_array_add (self->checks, check);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), is_chosen (answer, sb_step_get_option_ids (self->step)[option]));
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), label);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);

  return row;
}

/**
 * sb_options_input_new:
 * @step: a choice or a checklist
 * @answer: (nullable): what was chosen so far
 *
 * Returns: (transfer floating): the options
 */
GtkWidget *
sb_options_input_new (SbStep   *step,
                      JsonNode *answer)
{
  SbOptionsInput *self = g_object_new (SB_TYPE_OPTIONS_INPUT, NULL);
  GtkWidget *list = sb_boxed_list_new ();

  self->step = g_object_ref (step);
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, sb_step_get_title (step), -1);
  for (guint i = 0; sb_step_get_option_ids (step)[i] != NULL; i++)
    gtk_list_box_append (GTK_LIST_BOX (list), create_row (self, i, answer));
  adw_bin_set_child (ADW_BIN (self), list);

  return GTK_WIDGET (self);
}
