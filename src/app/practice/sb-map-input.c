/* sb-map-input.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-boxed-list.h"
#include "sb-map-input.h"
#include "sb-place-map.h"
#include "sb-step-answer.h"

/**
 * SbMapInput:
 *
 * A drawing on which places can be marked, and a list of the same places
 * beneath, where a few words can be added to each. All can be done in the list
 * alone.
 */
struct _SbMapInput
{
  SbStepInput parent_instance;

  GPtrArray *places; /* (element-type Place), in the order of the step’s */
};

G_DEFINE_FINAL_TYPE (SbMapInput, sb_map_input, SB_TYPE_STEP_INPUT)

/* The widgets are owned by the list. */
typedef struct
{
  char *id;
  GtkCheckButton *check;
  GtkEditable *words;
} Place;

static void
place_free (Place *place)
{
  g_free (place->id);
  g_free (place);
}

static void
sb_map_input_dispose (GObject *object)
{
  SbMapInput *self = SB_MAP_INPUT (object);

  g_clear_pointer (&self->places, g_ptr_array_unref);

  G_OBJECT_CLASS (sb_map_input_parent_class)->dispose (object);
}

static gboolean
sb_map_input_grab_focus (GtkWidget *widget)
{
  SbMapInput *self = SB_MAP_INPUT (widget);
  const Place *first = g_ptr_array_index (self->places, 0);

  return gtk_widget_grab_focus (GTK_WIDGET (first->check));
}

static void
sb_map_input_class_init (SbMapInputClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sb_map_input_dispose;
  GTK_WIDGET_CLASS (klass)->grab_focus = sb_map_input_grab_focus;
}

static void
sb_map_input_init (SbMapInput *self)
{
  self->places = g_ptr_array_new_with_free_func ((GDestroyNotify) place_free);
}

static JsonNode *
collect (SbMapInput *self)
{
  g_autoptr (JsonObject) marked = json_object_new ();

  for (guint i = 0; i < self->places->len; i++)
    {
      const Place *place = g_ptr_array_index (self->places, i);

      if (gtk_check_button_get_active (place->check))
        json_object_set_string_member (marked, place->id, gtk_editable_get_text (place->words));
    }

  return json_object_get_size (marked) > 0 ? json_node_init_object (json_node_alloc (), marked) : NULL;
}

static void
changed_cb (SbMapInput *self)
{
  g_assert (SB_IS_MAP_INPUT (self));

  sb_step_input_answer (SB_STEP_INPUT (self), collect (self));
}

static GtkWidget *
create_row (SbMapInput *self,
            Place      *place,
            SbStepPart *part,
            guint       number)
{
  GtkWidget *row = adw_action_row_new ();

  gtk_widget_set_valign (GTK_WIDGET (place->check), GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (place->check), GTK_ACCESSIBLE_PROPERTY_LABEL, sb_step_part_get_title (part), -1);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), sb_step_part_get_title (part));
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), GTK_WIDGET (place->check));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), sb_place_map_new_number (number));
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), GTK_WIDGET (place->check));

  return row;
}

/* Where a few words can be added to a place that is marked. The place stands
 * above it; who hears the field alone is told it as well. */
static GtkWidget *
create_words_row (SbStepPart *part)
{
  GtkWidget *row = adw_entry_row_new ();
  GtkAccessible *text = GTK_ACCESSIBLE (gtk_editable_get_delegate (GTK_EDITABLE (row)));
  /* Translators: the name of a field to write in; %s is a place on a drawing,
   * such as “Chest” */
  g_autofree char *name = g_strdup_printf (_ ("%s, in a few words"), sb_step_part_get_title (part));

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ ("In a few words"));
  gtk_accessible_reset_relation (text, GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (text, GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return row;
}

static void
append_place (SbMapInput *self,
              GtkListBox *list,
              SbStepPart *part,
              JsonNode   *answer)
{
  const char *words = sb_step_answer_get_part (answer, sb_step_part_get_id (part));
  GtkWidget *row = create_words_row (part);
  Place *place = g_new0 (Place, 1);

  place->id = g_strdup (sb_step_part_get_id (part));
  place->check = GTK_CHECK_BUTTON (gtk_check_button_new ());
  place->words = GTK_EDITABLE (row);
  g_ptr_array_add (self->places, place);

  gtk_check_button_set_active (place->check, words != NULL);
  gtk_editable_set_text (place->words, words != NULL ? words : "");
  g_object_bind_property (place->check, "active", row, "visible", G_BINDING_SYNC_CREATE);
  g_signal_connect_object (place->check, "toggled", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (place->words, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  gtk_list_box_append (list, create_row (self, place, part, self->places->len));
  gtk_list_box_append (list, row);
}

static GtkWidget *
create_list (SbMapInput *self,
             SbStep     *step,
             JsonNode   *answer)
{
  GtkWidget *list = sb_boxed_list_new ();
  GListModel *parts = sb_step_get_parts (step);

  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, sb_step_get_title (step), -1);
  for (guint i = 0; i < g_list_model_get_n_items (parts); i++)
    {
      g_autoptr (SbStepPart) part = g_list_model_get_item (parts, i);

      append_place (self, GTK_LIST_BOX (list), part, answer);
    }

  return list;
}

static void
add_places (SbMapInput     *self,
            SbPlaceMap     *map,
            SbIllustration *illustration,
            SbStep         *step)
{
  for (guint i = 0; i < self->places->len; i++)
    {
      const Place *place = g_ptr_array_index (self->places, i);
      SbIllustrationLabel *label = sb_illustration_find_label (illustration, place->id);
      g_autoptr (SbStepPart) part = g_list_model_get_item (sb_step_get_parts (step), i);
      GtkWidget *button;

      if (label == NULL)
        continue;

      button = sb_place_map_add (map, sb_step_part_get_title (part), i + 1,
                                 sb_illustration_label_get_x (label), sb_illustration_label_get_y (label));
      g_object_bind_property (place->check, "active", button, "active", G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
    }
}

/* NULL where it cannot be drawn: then there is the list. */
static GtkWidget *
create_map (SbMapInput *self,
            SbContent  *content,
            SbStep     *step)
{
  SbIllustration *illustration = sb_content_find_illustration (content, sb_step_get_drawing (step));
  g_autoptr (GFile) file = illustration != NULL ? sb_content_dup_drawing (content, illustration) : NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (SbSketch) sketch = NULL;
  GtkWidget *map;

  if (file == NULL)
    return NULL;

  sketch = sb_sketch_new (file, &error);
  if (sketch == NULL)
    {
      g_warning ("%s", error->message);
      return NULL;
    }

  map = sb_place_map_new (sketch, sb_illustration_get_text (illustration));
  add_places (self, SB_PLACE_MAP (map), illustration, step);

  return map;
}

/**
 * sb_map_input_new:
 * @content: what the app knows, with the drawing
 * @step: a map
 * @answer: (nullable): what was marked so far
 *
 * Returns: (transfer floating): the map
 */
GtkWidget *
sb_map_input_new (SbContent *content,
                  SbStep    *step,
                  JsonNode  *answer)
{
  SbMapInput *self = g_object_new (SB_TYPE_MAP_INPUT, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  GtkWidget *list = create_list (self, step, answer);
  GtkWidget *map = create_map (self, content, step);

  if (map != NULL)
    gtk_box_append (GTK_BOX (box), map);
  gtk_box_append (GTK_BOX (box), list);
  adw_bin_set_child (ADW_BIN (self), box);

  return GTK_WIDGET (self);
}
