/* sb-table-input.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-announcement.h"
#include "sb-example.h"
#include "sb-table-input.h"
#include "sb-table-row.h"

/**
 * SbTableInput:
 *
 * Rows to write in, to add to, to put in another order and to remove; those
 * that were removed can be had back. There is always one to begin with. Blank
 * ones are not kept.
 *
 * # Shortcuts
 *
 * Enter goes to the next cell, and after the last one adds a row.
 */
struct _SbTableInput
{
  SbStepInput parent_instance;

  SbStep *step;
  GtkBox *rows;       /* of SbTableRow */
  GPtrArray *removed; /* (element-type Removed), the latest at the end */
  GtkWidget *undo;
  GtkWidget *undo_button;
};

/* A row that was taken out, and the one that it stood after. */
typedef struct
{
  GtkWidget *row;
  guint position;
} Removed;

G_DEFINE_FINAL_TYPE (SbTableInput, sb_table_input, SB_TYPE_STEP_INPUT)

#define foreach_row(row, self)                                                           \
  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->rows)); row != NULL; \
       row = gtk_widget_get_next_sibling (row))

static void
removed_free (gpointer data)
{
  Removed *removed = data;

  g_object_unref (removed->row);
  g_free (removed);
}

static void
sb_table_input_dispose (GObject *object)
{
  SbTableInput *self = SB_TABLE_INPUT (object);

  g_clear_object (&self->step);
  g_clear_pointer (&self->removed, g_ptr_array_unref);

  G_OBJECT_CLASS (sb_table_input_parent_class)->dispose (object);
}

static gboolean
sb_table_input_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (gtk_widget_get_first_child (GTK_WIDGET (SB_TABLE_INPUT (widget)->rows)));
}

static void
sb_table_input_class_init (SbTableInputClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sb_table_input_dispose;
  GTK_WIDGET_CLASS (klass)->grab_focus = sb_table_input_grab_focus;
}

static void
sb_table_input_init (SbTableInput *self)
{
  self->removed = g_ptr_array_new_with_free_func (removed_free);
}

static guint
count_rows (SbTableInput *self)
{
  guint n_rows = 0;

  foreach_row (row, self)
      n_rows++;

  return n_rows;
}

static guint
get_position (SbTableInput *self,
              GtkWidget    *row)
{
  guint position = 0;

  foreach_row (other, self)
  {
    if (other == row)
      break;
    position++;
  }

  return position;
}

static GtkWidget *
get_row (SbTableInput *self,
         guint         position)
{
  GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->rows));

  while (row != NULL && position-- > 0)
    row = gtk_widget_get_next_sibling (row);

  return row;
}

/* A table that grows says that there are no rows any more: otherwise those of
 * the last time would come back. */
static JsonNode *
collect (SbTableInput *self)
{
  g_autoptr (JsonArray) rows = json_array_new ();

  foreach_row (row, self)
  {
    JsonNode *words = sb_table_row_dup_words (SB_TABLE_ROW (row));

    if (words != NULL)
      json_array_add_element (rows, words);
  }

  if (json_array_get_length (rows) == 0 && !sb_step_get_grows (self->step))
    return NULL;

  return json_node_init_array (json_node_alloc (), rows);
}

static void
number_rows (SbTableInput *self)
{
  guint n_rows = count_rows (self);
  guint number = 1;

  foreach_row (row, self)
      sb_table_row_set_number (SB_TABLE_ROW (row), number++, n_rows);
}

static void
row_changed_cb (SbTableInput *self)
{
  g_assert (SB_IS_TABLE_INPUT (self));

  sb_step_input_answer (SB_STEP_INPUT (self), collect (self));
}

static void
rows_changed (SbTableInput *self)
{
  number_rows (self);
  sb_step_input_answer (SB_STEP_INPUT (self), collect (self));
}

static GtkWidget *add_row (SbTableInput *self,
                           JsonNode     *words);

/* Blank rows are not kept: nothing is told of a new one. */
static void
add_blank_row (SbTableInput *self)
{
  GtkWidget *row = add_row (self, NULL);

  number_rows (self);
  gtk_widget_grab_focus (row);
}

static void
row_entered_cb (SbTableInput *self,
                SbTableRow   *row)
{
  GtkWidget *next = gtk_widget_get_next_sibling (GTK_WIDGET (row));

  g_assert (SB_IS_TABLE_INPUT (self));

  if (next != NULL)
    gtk_widget_grab_focus (next);
  else
    add_blank_row (self);
}

static void
row_moved_cb (SbTableInput *self,
              int           by,
              SbTableRow   *row)
{
  guint position = get_position (self, GTK_WIDGET (row)) + by;
  GtkWidget *after = by < 0 ? (position > 0 ? get_row (self, position - 1) : NULL) : get_row (self, position);
  g_autofree char *words = g_strdup_printf (_ ("Row %u of %u"), position + 1, count_rows (self));

  g_assert (SB_IS_TABLE_INPUT (self));

  gtk_box_reorder_child_after (self->rows, GTK_WIDGET (row), after);
  rows_changed (self);
  sb_announcement_make (GTK_WIDGET (self), words);
}

static void
show_undo (SbTableInput *self)
{
  gtk_widget_set_visible (self->undo, self->removed->len > 0);
}

/* A blank row is not worth it. */
static gboolean
keep_for_undo (SbTableInput *self,
               GtkWidget    *row)
{
  g_autoptr (JsonNode) words = sb_table_row_dup_words (SB_TABLE_ROW (row));
  Removed *removed;

  if (words == NULL)
    return FALSE;

  removed = g_new (Removed, 1);
  removed->row = g_object_ref (row);
  removed->position = get_position (self, row);
  g_ptr_array_add (self->removed, removed);
  return TRUE;
}

static GtkWidget *
get_neighbor (GtkWidget *row)
{
  GtkWidget *next = gtk_widget_get_next_sibling (row);

  return next != NULL ? next : gtk_widget_get_prev_sibling (row);
}

static void
row_removed_cb (SbTableInput *self,
                SbTableRow   *row)
{
  gboolean kept = keep_for_undo (self, GTK_WIDGET (row));

  g_assert (SB_IS_TABLE_INPUT (self));

  if (count_rows (self) == 1)
    add_row (self, NULL);
  show_undo (self);

  /* What goes must not have the focus: GTK would look back at it. */
  gtk_widget_grab_focus (kept ? self->undo_button : get_neighbor (GTK_WIDGET (row)));
  gtk_box_remove (self->rows, GTK_WIDGET (row));
  rows_changed (self);
  if (kept)
    sb_announcement_make (GTK_WIDGET (self), _ ("Row removed"));
}

static void
undo_cb (SbTableInput *self)
{
  Removed *removed;

  g_assert (SB_IS_TABLE_INPUT (self));

  removed = g_ptr_array_steal_index (self->removed, self->removed->len - 1);
  gtk_box_insert_child_after (self->rows, removed->row,
                              removed->position > 0 ? get_row (self, MIN (removed->position, count_rows (self)) - 1) : NULL);
  gtk_widget_grab_focus (removed->row);
  show_undo (self);
  rows_changed (self);
  removed_free (removed);
}

static GtkWidget *
add_row (SbTableInput *self,
         JsonNode     *words)
{
  GtkWidget *row = sb_table_row_new (self->step, words);

  g_signal_connect_object (row, "changed", G_CALLBACK (row_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "entered", G_CALLBACK (row_entered_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "moved", G_CALLBACK (row_moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "removed", G_CALLBACK (row_removed_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->rows, row);

  return row;
}

/* An answer can come from an imported file, and be of any form. */
static void
fill (SbTableInput *self,
      JsonNode     *answer)
{
  JsonArray *rows = answer != NULL && JSON_NODE_HOLDS_ARRAY (answer) ? json_node_get_array (answer) : NULL;

  for (guint i = 0; rows != NULL && i < json_array_get_length (rows); i++)
    {
      JsonNode *words = json_array_get_element (rows, i);

      if (JSON_NODE_HOLDS_OBJECT (words))
        add_row (self, words);
    }
  if (count_rows (self) == 0)
    add_row (self, NULL);
  number_rows (self);
}

static GtkWidget *
create_rows (SbTableInput *self)
{
  GtkWidget *rows = g_object_new (GTK_TYPE_BOX,
                                  "orientation", GTK_ORIENTATION_VERTICAL,
                                  "spacing", 12,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_LIST,
                                  NULL);

  self->rows = GTK_BOX (rows);
  gtk_accessible_update_property (GTK_ACCESSIBLE (rows), GTK_ACCESSIBLE_PROPERTY_LABEL, sb_step_get_title (self->step), -1);

  return rows;
}

static GtkWidget *
create_undo (SbTableInput *self)
{
  GtkWidget *label = gtk_label_new (_ ("Row removed"));

  self->undo = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  self->undo_button = gtk_button_new_with_mnemonic (_ ("_Undo"));
  gtk_widget_set_visible (self->undo, FALSE);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0.0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "dimmed");
  g_signal_connect_object (self->undo_button, "clicked", G_CALLBACK (undo_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->undo), label);
  gtk_box_append (GTK_BOX (self->undo), self->undo_button);

  return self->undo;
}

static GtkWidget *
create_add_button (SbTableInput *self)
{
  GtkWidget *content = adw_button_content_new ();
  GtkWidget *button = gtk_button_new ();

  adw_button_content_set_icon_name (ADW_BUTTON_CONTENT (content), "list-add-symbolic");
  adw_button_content_set_label (ADW_BUTTON_CONTENT (content), _ ("Add a _Row"));
  adw_button_content_set_use_underline (ADW_BUTTON_CONTENT (content), TRUE);
  gtk_button_set_child (GTK_BUTTON (button), content);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  g_signal_connect_object (button, "clicked", G_CALLBACK (add_blank_row), self, G_CONNECT_SWAPPED);

  return button;
}

/**
 * sb_table_input_new:
 * @step: a table
 * @answer: (nullable): the rows so far
 *
 * Returns: (transfer floating): rows to write in
 */
GtkWidget *
sb_table_input_new (SbStep   *step,
                    JsonNode *answer)
{
  SbTableInput *self = g_object_new (SB_TYPE_TABLE_INPUT, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  self->step = g_object_ref (step);
  if (sb_step_get_n_examples (step) > 0)
    gtk_box_append (GTK_BOX (box), sb_example_new_rows (step));
  gtk_box_append (GTK_BOX (box), create_rows (self));
  gtk_box_append (GTK_BOX (box), create_undo (self));
  gtk_box_append (GTK_BOX (box), create_add_button (self));
  fill (self, answer);
  adw_bin_set_child (ADW_BIN (self), box);

  return GTK_WIDGET (self);
}
