/* sb-options-input.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-announcement.h"
#include "sb-boxed-list.h"
#include "sb-first-note.h"
#include "sb-form.h"
#include "sb-options-input.h"
#include "sb-step-answer.h"

/**
 * SbOptionsInput:
 *
 * Options to choose from: one for a choice, any for choices and a checklist.
 * There may be room for one’s own words, after the last. Where an answer calls
 * for something else first, a note below says so, and leads there.
 */
struct _SbOptionsInput
{
  SbStepInput parent_instance;

  SbStep *step;
  SbContent *content;
  GPtrArray *checks; /* (element-type GtkCheckButton), owned by their rows */
  GtkEditable *own;  /* (nullable) */
  AdwBin *first;     /* where it says what comes first */
  const char *to;    /* (nullable): where that leads, as the step has it */
};

G_DEFINE_FINAL_TYPE (SbOptionsInput, sb_options_input, SB_TYPE_STEP_INPUT)

static void
sb_options_input_dispose (GObject *object)
{
  SbOptionsInput *self = SB_OPTIONS_INPUT (object);

  g_clear_object (&self->step);
  g_clear_object (&self->content);
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

static gboolean
is_single (SbOptionsInput *self)
{
  return sb_step_get_kind (self->step) == SB_STEP_KIND_CHOICE;
}

static JsonNode *
create_own (SbOptionsInput *self)
{
  g_autoptr (JsonObject) object = json_object_new ();

  json_object_set_string_member (object, SB_STEP_ANSWER_OWN, gtk_editable_get_text (self->own));
  return json_node_init_object (json_node_alloc (), object);
}

/* The answer that the option at @position gives; the last may be one’s own. */
static JsonNode *
create_option (SbOptionsInput *self,
               guint           position)
{
  g_autoptr (SbStepPart) option = g_list_model_get_item (sb_step_get_parts (self->step), position);

  if (option == NULL)
    return create_own (self);

  return json_node_init_string (json_node_alloc (), sb_step_part_get_id (option));
}

static JsonNode *
collect (SbOptionsInput *self)
{
  g_autoptr (JsonArray) chosen = json_array_new ();

  for (guint i = 0; i < self->checks->len; i++)
    {
      if (!gtk_check_button_get_active (g_ptr_array_index (self->checks, i)))
        continue;
      if (is_single (self))
        return create_option (self, i);

      json_array_add_element (chosen, create_option (self, i));
    }

  return json_array_get_length (chosen) > 0 ? json_node_init_array (json_node_alloc (), chosen) : NULL;
}

/* Where the first of the options leads that were chosen and lead somewhere. */
static const char *
find_target (SbOptionsInput *self)
{
  for (guint i = 0; i < self->checks->len; i++)
    {
      g_autoptr (SbStepPart) option = g_list_model_get_item (sb_step_get_parts (self->step), i);

      /* The step keeps it alive. */
      if (option != NULL && sb_step_part_get_to (option) != NULL
          && gtk_check_button_get_active (g_ptr_array_index (self->checks, i)))
        return sb_step_part_get_to (option);
    }

  return NULL;
}

static void
show_first (SbOptionsInput *self)
{
  self->to = find_target (self);
  adw_bin_set_child (self->first, self->to != NULL ? sb_first_note_new (self->content, self->to) : NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->first), self->to != NULL);
}

static void
update_first (SbOptionsInput *self)
{
  if (g_strcmp0 (find_target (self), self->to) == 0)
    return;

  show_first (self);
  if (self->to != NULL)
    sb_announcement_make (GTK_WIDGET (self), sb_first_note_get_words (self->to));
}

static void
toggled_cb (SbOptionsInput *self,
            GtkCheckButton *check)
{
  g_assert (SB_IS_OPTIONS_INPUT (self));

  /* Of the two toggles of a choice, only the one that sets it counts. */
  if (is_single (self) && !gtk_check_button_get_active (check))
    return;

  sb_step_input_answer (SB_STEP_INPUT (self), collect (self));
  update_first (self);
}

/* Who writes has chosen. */
static void
own_changed_cb (SbOptionsInput *self)
{
  GtkCheckButton *check = g_ptr_array_index (self->checks, self->checks->len - 1);
  gboolean written = *gtk_editable_get_text (self->own) != '\0';

  g_assert (SB_IS_OPTIONS_INPUT (self));

  if (gtk_check_button_get_active (check) || !written)
    sb_step_input_answer (SB_STEP_INPUT (self), collect (self));
  else
    gtk_check_button_set_active (check, TRUE);
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

static const char *
find_own (JsonNode *answer)
{
  JsonArray *array = answer != NULL && JSON_NODE_HOLDS_ARRAY (answer) ? json_node_get_array (answer) : NULL;

  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    {
      const char *own = sb_step_answer_get_own (json_array_get_element (array, i));

      if (own != NULL)
        return own;
    }

  return sb_step_answer_get_own (answer);
}

static GtkWidget *
create_check (SbOptionsInput *self,
              const char     *label,
              gboolean        active)
{
  GtkWidget *check = gtk_check_button_new ();

  if (is_single (self) && self->checks->len > 0)
    gtk_check_button_set_group (GTK_CHECK_BUTTON (check), g_ptr_array_index (self->checks, 0));
  g_ptr_array_add (self->checks, check);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), active);
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);

  return check;
}

static GtkWidget *
create_row (SbOptionsInput *self,
            SbStepPart     *option,
            JsonNode       *answer)
{
  const char *label = sb_step_part_get_title (option);
  GtkWidget *check = create_check (self, label, is_chosen (answer, sb_step_part_get_id (option)));
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), label);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);

  return row;
}

static GtkWidget *
create_own_row (SbOptionsInput *self,
                const char     *own)
{
  const char *label = _ ("Something else");
  GtkWidget *row = adw_entry_row_new ();

  self->own = GTK_EDITABLE (row);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), label);
  gtk_editable_set_text (self->own, own != NULL ? own : "");
  adw_entry_row_add_prefix (ADW_ENTRY_ROW (row), create_check (self, label, own != NULL));
  g_signal_connect_object (row, "changed", G_CALLBACK (own_changed_cb), self, G_CONNECT_SWAPPED);

  return row;
}

static GtkWidget *
create_list (SbOptionsInput *self,
             JsonNode       *answer)
{
  GtkWidget *list = sb_boxed_list_new ();
  GListModel *options = sb_step_get_parts (self->step);

  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, sb_step_get_title (self->step), -1);
  for (guint i = 0; i < g_list_model_get_n_items (options); i++)
    {
      g_autoptr (SbStepPart) option = g_list_model_get_item (options, i);

      gtk_list_box_append (GTK_LIST_BOX (list), create_row (self, option, answer));
    }
  if (sb_step_get_own (self->step))
    gtk_list_box_append (GTK_LIST_BOX (list), create_own_row (self, find_own (answer)));

  return list;
}

/**
 * sb_options_input_new:
 * @content: what the app knows
 * @step: a choice of one or of several, or a checklist
 * @answer: (nullable): what was chosen so far
 *
 * Returns: (transfer floating): the options
 */
GtkWidget *
sb_options_input_new (SbContent *content,
                      SbStep    *step,
                      JsonNode  *answer)
{
  SbOptionsInput *self = g_object_new (SB_TYPE_OPTIONS_INPUT, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);

  self->content = g_object_ref (content);
  self->step = g_object_ref (step);
  self->first = ADW_BIN (adw_bin_new ());
  gtk_box_append (GTK_BOX (box), create_list (self, answer));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->first));
  show_first (self);
  adw_bin_set_child (ADW_BIN (self), box);

  return GTK_WIDGET (self);
}
