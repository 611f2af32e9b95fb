/* sb-table-row.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-cells-layout.h"
#include "sb-field.h"
#include "sb-step-answer.h"
#include "sb-table-row.h"

/* A cell that is narrower stands below the one before it. */
#define LEAST_CHARACTERS 18

/**
 * SbTableRow:
 *
 * A row of a table, a cell for each column: below each other in a narrow
 * window.
 *
 * `::changed` tells of each change in a cell, `::entered` of the key Enter in
 * the last one, `::moved` that it is to go by so many rows, `::removed` that it
 * is to go away.
 *
 * # Shortcuts
 *
 * Enter goes to the next cell, Alt+Up and Alt+Down move the row.
 */
struct _SbTableRow
{
  AdwBin parent_instance;

  SbStep *step;
  GPtrArray *fields; /* (element-type SbField), owned by their cells */
  GtkLabel *number;
  GtkWidget *up;
  GtkWidget *down;
  GtkWidget *remove;
};

G_DEFINE_FINAL_TYPE (SbTableRow, sb_table_row, ADW_TYPE_BIN)

enum
{
  CHANGED,
  ENTERED,
  MOVED,
  REMOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
up_cb (GtkWidget  *widget,
       const char *action_name,
       GVariant   *parameter)
{
  g_signal_emit (widget, signals[MOVED], 0, -1);
}

static void
down_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  g_signal_emit (widget, signals[MOVED], 0, 1);
}

static void
remove_cb (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  g_signal_emit (widget, signals[REMOVED], 0);
}

static void
sb_table_row_dispose (GObject *object)
{
  SbTableRow *self = SB_TABLE_ROW (object);

  g_clear_object (&self->step);
  g_clear_pointer (&self->fields, g_ptr_array_unref);

  G_OBJECT_CLASS (sb_table_row_parent_class)->dispose (object);
}

static gboolean
sb_table_row_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (g_ptr_array_index (SB_TABLE_ROW (widget)->fields, 0));
}

static void
sb_table_row_class_init (SbTableRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_table_row_dispose;
  widget_class->grab_focus = sb_table_row_grab_focus;

  signals[CHANGED] = g_signal_new ("changed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[ENTERED] = g_signal_new ("entered", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[MOVED] = g_signal_new ("moved", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  signals[REMOVED] = g_signal_new ("removed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_widget_class_install_action (widget_class, "row.up", NULL, up_cb);
  gtk_widget_class_install_action (widget_class, "row.down", NULL, down_cb);
  gtk_widget_class_install_action (widget_class, "row.remove", NULL, remove_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_ALT_MASK, "row.up", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_ALT_MASK, "row.down", NULL);
}

static void
sb_table_row_init (SbTableRow *self)
{
  self->fields = g_ptr_array_new ();
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "table-row");
}

static void
changed_cb (SbTableRow *self)
{
  g_assert (SB_IS_TABLE_ROW (self));

  g_signal_emit (self, signals[CHANGED], 0);
}

static void
entered_cb (SbTableRow *self,
            SbField    *field)
{
  guint position;

  g_assert (SB_IS_TABLE_ROW (self));

  if (g_ptr_array_find (self->fields, field, &position) && position + 1 < self->fields->len)
    gtk_widget_grab_focus (g_ptr_array_index (self->fields, position + 1));
  else
    g_signal_emit (self, signals[ENTERED], 0);
}

static GtkWidget *
create_title (const char *title)
{
  GtkWidget *label = gtk_label_new (title);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_width_chars (GTK_LABEL (label), LEAST_CHARACTERS);
  gtk_label_set_xalign (GTK_LABEL (label), 0.0);
  gtk_widget_add_css_class (label, "caption-heading");

  return label;
}

static GtkWidget *
create_cell (SbTableRow *self,
             SbStepPart *column,
             JsonNode   *words)
{
  const char *title = sb_step_part_get_title (column);
  GtkWidget *field = sb_field_new_line (title, sb_step_answer_get_part (words, sb_step_part_get_id (column)));
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  g_ptr_array_add (self->fields, field);
  g_signal_connect_object (field, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (field, "entered", G_CALLBACK (entered_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), create_title (title));
  gtk_box_append (GTK_BOX (box), field);

  return box;
}

static GtkWidget *
create_cells (SbTableRow *self,
              JsonNode   *words)
{
  GtkWidget *cells = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GListModel *columns = sb_step_get_parts (self->step);

  gtk_widget_set_layout_manager (cells, sb_cells_layout_new ());
  for (guint i = 0; i < g_list_model_get_n_items (columns); i++)
    {
      g_autoptr (SbStepPart) column = g_list_model_get_item (columns, i);

      gtk_box_append (GTK_BOX (cells), create_cell (self, column, words));
    }

  return cells;
}

static GtkWidget *
create_button (const char *icon_name,
               const char *action_name,
               const char *tooltip)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon_name);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action_name);
  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_widget_add_css_class (button, "flat");

  return button;
}

static GtkWidget *
create_footer (SbTableRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *number = gtk_label_new (NULL);

  self->number = GTK_LABEL (number);
  self->up = create_button ("go-up-symbolic", "row.up", _ ("Move Up"));
  self->down = create_button ("go-down-symbolic", "row.down", _ ("Move Down"));
  self->remove = create_button ("user-trash-symbolic", "row.remove", _ ("Remove"));
  gtk_widget_set_hexpand (number, TRUE);
  gtk_label_set_xalign (self->number, 0.0);
  gtk_widget_add_css_class (number, "dimmed");
  gtk_widget_add_css_class (number, "caption");
  gtk_widget_add_css_class (number, "number");
  gtk_box_append (GTK_BOX (box), number);
  gtk_box_append (GTK_BOX (box), self->up);
  gtk_box_append (GTK_BOX (box), self->down);
  gtk_box_append (GTK_BOX (box), self->remove);

  return box;
}

/**
 * sb_table_row_new:
 * @step: a table
 * @words: (nullable): what was written in this row so far
 *
 * Returns: (transfer floating): a row to write in
 */
GtkWidget *
sb_table_row_new (SbStep   *step,
                  JsonNode *words)
{
  SbTableRow *self = g_object_new (SB_TYPE_TABLE_ROW, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  self->step = g_object_ref (step);
  gtk_box_append (GTK_BOX (box), create_cells (self, words));
  gtk_box_append (GTK_BOX (box), create_footer (self));
  adw_bin_set_child (ADW_BIN (self), box);

  return GTK_WIDGET (self);
}

/**
 * sb_table_row_dup_words:
 * @self: a row
 *
 * Returns: (transfer full) (nullable): what is written in it, by column; NULL
 *   where it is blank
 */
JsonNode *
sb_table_row_dup_words (SbTableRow *self)
{
  g_autoptr (JsonObject) words = json_object_new ();

  g_return_val_if_fail (SB_IS_TABLE_ROW (self), NULL);

  for (guint i = 0; i < self->fields->len; i++)
    {
      g_autoptr (SbStepPart) column = g_list_model_get_item (sb_step_get_parts (self->step), i);
      g_autofree char *text = sb_field_dup_text (g_ptr_array_index (self->fields, i));

      if (text != NULL)
        json_object_set_string_member (words, sb_step_part_get_id (column), text);
    }

  return json_object_get_size (words) > 0 ? json_node_init_object (json_node_alloc (), words) : NULL;
}

/* Takes @name. */
static void
name_button (GtkWidget *button,
             char      *name)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_free (name);
}

/* The keyboard stays where it is: it would leave a button that becomes
 * insensitive. */
static void
enable_moves (SbTableRow *self,
              gboolean    up,
              gboolean    down)
{
  GtkWidget *widget = GTK_WIDGET (self);

  if (!up && gtk_widget_has_focus (self->up))
    gtk_widget_grab_focus (widget);
  if (!down && gtk_widget_has_focus (self->down))
    gtk_widget_grab_focus (widget);
  gtk_widget_action_set_enabled (widget, "row.up", up);
  gtk_widget_action_set_enabled (widget, "row.down", down);
}

/**
 * sb_table_row_set_number:
 * @self: a row
 * @number: which one it is, from 1
 * @n_rows: of how many
 */
void
sb_table_row_set_number (SbTableRow *self,
                         guint       number,
                         guint       n_rows)
{
  g_autofree char *words = g_strdup_printf (_ ("Row %u of %u"), number, n_rows);

  g_return_if_fail (SB_IS_TABLE_ROW (self));

  gtk_label_set_label (self->number, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  name_button (self->up, g_strdup_printf (_ ("Move row %u up"), number));
  name_button (self->down, g_strdup_printf (_ ("Move row %u down"), number));
  name_button (self->remove, g_strdup_printf (_ ("Remove row %u"), number));
  enable_moves (self, number > 1, number < n_rows);
}
