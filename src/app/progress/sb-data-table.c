/* sb-data-table.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-data-table.h"

/* In pixels; longer tables scroll. */
#define MOST_HEIGHT 480

/* In letters. */
#define SHRUNK_WIDTH 12

/**
 * SbDataTable:
 *
 * What a chart shows, as a table: sorted by any of its columns, and copied as
 * text that spreadsheets take.
 *
 * # Actions
 *
 * `table.copy`, also Ctrl+C while the keyboard is in the table, puts all rows
 * on the clipboard, in the order in which they stand, under their headers.
 *
 * # Accessibility
 *
 * Each row is named by all that stands in it. sb_data_table_set_name() says
 * what the table is of.
 */
struct _SbDataTable
{
  AdwBin parent_instance;

  GPtrArray *columns; /* (element-type Column) */

  GtkColumnView *view;
  GListModel *rows;         /* (nullable) */
  GtkSortListModel *sorted; /* has them once the table was shown */
};

G_DEFINE_FINAL_TYPE (SbDataTable, sb_data_table, ADW_TYPE_BIN)

typedef struct
{
  SbDataColumn how;
  char *title;
  gpointer user_data;
  GDestroyNotify destroy;
} Column;

static void
column_free (Column *column)
{
  if (column->destroy != NULL)
    column->destroy (column->user_data);
  g_free (column->title);
  g_free (column);
}

static char *
show_cell (Column   *column,
           gpointer  item)
{
  return column->how.show (item, column->user_data);
}

/* What ends a cell or a row cannot stand in one. */
static char *
copy_cell (Column   *column,
           gpointer  item)
{
  SbCellText copy = column->how.copy != NULL ? column->how.copy : column->how.show;

  return g_strdelimit (copy (item, column->user_data), "\t\r\n", ' ');
}

static int
compare_rows (gconstpointer a,
              gconstpointer b,
              gpointer      user_data)
{
  Column *column = user_data;

  return column->how.compare (a, b, column->user_data);
}

static void
cell_setup_cb (GtkSignalListItemFactory *factory,
               GtkListItem              *cell,
               Column                   *column)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, NULL);

  gtk_widget_add_css_class (label, "number");
  if (column->how.shrinks)
    g_object_set (label, "ellipsize", PANGO_ELLIPSIZE_END, "width-chars", SHRUNK_WIDTH, NULL);
  gtk_list_item_set_child (cell, label);
}

static void
cell_bind_cb (GtkSignalListItemFactory *factory,
              GtkListItem              *cell,
              Column                   *column)
{
  g_autofree char *text = show_cell (column, gtk_list_item_get_item (cell));

  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (cell)), text);
  if (column->how.shrinks)
    gtk_widget_set_tooltip_text (gtk_list_item_get_child (cell), text);
}

static void
row_bind_cb (SbDataTable      *self,
             GtkColumnViewRow *row)
{
  g_autoptr (GString) name = g_string_new (NULL);

  g_assert (SB_IS_DATA_TABLE (self));

  for (guint i = 0; i < self->columns->len; i++)
    {
      Column *column = g_ptr_array_index (self->columns, i);
      g_autofree char *text = show_cell (column, gtk_column_view_row_get_item (row));

      if (i > 0)
        g_string_append (name, ", ");
      /* Translators: the header of a column, and what stands in a cell of it */
      g_string_append_printf (name, _ ("%s: %s"), column->title, text);
    }

  gtk_column_view_row_set_accessible_label (row, name->str);
}

static void
copy_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  g_autofree char *text = sb_data_table_dup_text (SB_DATA_TABLE (widget));

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
  gtk_widget_activate_action (widget, "win.toast", "s", _ ("Table copied"));
}

static void
sb_data_table_dispose (GObject *object)
{
  SbDataTable *self = SB_DATA_TABLE (object);

  if (self->columns != NULL)
    sb_data_table_clear (self);
  g_clear_pointer (&self->columns, g_ptr_array_unref);
  g_clear_object (&self->rows);

  G_OBJECT_CLASS (sb_data_table_parent_class)->dispose (object);
}

static void
show_rows (SbDataTable *self)
{
  if (gtk_sort_list_model_get_model (self->sorted) != self->rows)
    gtk_sort_list_model_set_model (self->sorted, self->rows);
}

/* A view makes two hundred rows as soon as its list has them, whether it shows
 * or not. */
static void
sb_data_table_map (GtkWidget *widget)
{
  show_rows (SB_DATA_TABLE (widget));

  GTK_WIDGET_CLASS (sb_data_table_parent_class)->map (widget);
}

static void
sb_data_table_class_init (SbDataTableClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_data_table_dispose;
  widget_class->map = sb_data_table_map;

  gtk_widget_class_install_action (widget_class, "table.copy", NULL, copy_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, "table.copy", NULL);
}

static GtkWidget *
create_view (SbDataTable *self)
{
  GtkListItemFactory *rows = gtk_signal_list_item_factory_new ();
  GtkSorter *sorter;

  self->view = GTK_COLUMN_VIEW (gtk_column_view_new (NULL));
  gtk_column_view_set_show_row_separators (self->view, TRUE);
  g_signal_connect_object (rows, "bind", G_CALLBACK (row_bind_cb), self, G_CONNECT_SWAPPED);
  gtk_column_view_set_row_factory (self->view, rows);
  g_object_unref (rows);

  sorter = gtk_column_view_get_sorter (self->view);
  self->sorted = gtk_sort_list_model_new (NULL, g_object_ref (sorter));
  /* The view owns its model, which owns the list. */
  gtk_column_view_set_model (self->view, GTK_SELECTION_MODEL (gtk_no_selection_new (G_LIST_MODEL (self->sorted))));
  g_object_unref (gtk_column_view_get_model (self->view));

  return g_object_new (GTK_TYPE_SCROLLED_WINDOW,
                       "child", self->view,
                       "css-classes", (const char *[]) { "card", NULL },
                       "max-content-height", MOST_HEIGHT,
                       "overflow", GTK_OVERFLOW_HIDDEN,
                       "propagate-natural-height", TRUE,
                       NULL);
}

static GtkWidget *
create_button (void)
{
  GtkWidget *content = g_object_new (ADW_TYPE_BUTTON_CONTENT,
                                     "can-shrink", TRUE,
                                     "icon-name", "edit-copy-symbolic",
                                     "label", _ ("_Copy Table"),
                                     "use-underline", TRUE,
                                     NULL);

  return g_object_new (GTK_TYPE_BUTTON,
                       "action-name", "table.copy",
                       "can-shrink", TRUE,
                       "child", content,
                       "css-classes", (const char *[]) { "flat", NULL },
                       "halign", GTK_ALIGN_END,
                       NULL);
}

/* On a page that scrolls all get but the least that they can do with, which
 * would be a row or two. */
static void
measure (GtkWidget      *widget,
         GtkOrientation  orientation,
         int             for_size,
         int            *minimum,
         int            *natural,
         int            *minimum_baseline,
         int            *natural_baseline)
{
  gtk_widget_measure (adw_bin_get_child (ADW_BIN (widget)), orientation, for_size, minimum, natural, NULL, NULL);
  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = *natural;
}

static void
allocate (GtkWidget *widget,
          int        width,
          int        height,
          int        baseline)
{
  gtk_widget_allocate (adw_bin_get_child (ADW_BIN (widget)), width, height, baseline, NULL);
}

static void
sb_data_table_init (SbDataTable *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->columns = g_ptr_array_new_with_free_func ((GDestroyNotify) column_free);
  gtk_box_append (GTK_BOX (box), create_view (self));
  gtk_box_append (GTK_BOX (box), create_button ());
  adw_bin_set_child (ADW_BIN (self), box);
  gtk_widget_set_layout_manager (GTK_WIDGET (self), gtk_custom_layout_new (NULL, measure, allocate));
}

/**
 * sb_data_table_new:
 *
 * Returns: (transfer floating): a table without columns and rows
 */
GtkWidget *
sb_data_table_new (void)
{
  return g_object_new (SB_TYPE_DATA_TABLE, NULL);
}

/**
 * sb_data_table_set_name:
 * @self: a table
 * @name: what it is of, for those who hear it
 */
void
sb_data_table_set_name (SbDataTable *self,
                        const char  *name)
{
  g_return_if_fail (SB_IS_DATA_TABLE (self));
  g_return_if_fail (name != NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/**
 * sb_data_table_set_rows:
 * @self: a table
 * @rows: (nullable): a live list of what the rows are about, in the order in
 *   which they stand at first
 */
void
sb_data_table_set_rows (SbDataTable *self,
                        GListModel  *rows)
{
  g_return_if_fail (SB_IS_DATA_TABLE (self));
  g_return_if_fail (rows == NULL || G_IS_LIST_MODEL (rows));

  g_set_object (&self->rows, rows);
  gtk_sort_list_model_set_model (self->sorted, gtk_widget_get_mapped (GTK_WIDGET (self)) ? rows : NULL);
}

/**
 * sb_data_table_add_column:
 * @self: a table
 * @column: what it says and how it is sorted; copied
 * @user_data: for the functions of @column
 * @destroy: (nullable): frees @user_data with the column
 *
 * Adds a column after the others.
 */
void
sb_data_table_add_column (SbDataTable        *self,
                          const SbDataColumn *column,
                          gpointer            user_data,
                          GDestroyNotify      destroy)
{
  GtkListItemFactory *factory;
  g_autoptr (GtkColumnViewColumn) view_column = NULL;
  Column *own;

  g_return_if_fail (SB_IS_DATA_TABLE (self));
  g_return_if_fail (column != NULL && column->title != NULL && column->show != NULL);

  own = g_new0 (Column, 1);
  own->how = *column;
  own->title = g_strdup (column->title);
  own->how.title = own->title;
  own->user_data = user_data;
  own->destroy = destroy;
  g_ptr_array_add (self->columns, own);

  factory = gtk_signal_list_item_factory_new ();
  g_signal_connect (factory, "setup", G_CALLBACK (cell_setup_cb), own);
  g_signal_connect (factory, "bind", G_CALLBACK (cell_bind_cb), own);
  view_column = gtk_column_view_column_new (own->title, factory);
  gtk_column_view_column_set_expand (view_column, self->columns->len == 1);
  if (column->compare != NULL)
    {
      g_autoptr (GtkSorter) sorter = GTK_SORTER (gtk_custom_sorter_new (compare_rows, own, NULL));

      gtk_column_view_column_set_sorter (view_column, sorter);
    }
  gtk_column_view_append_column (self->view, view_column);
}

/**
 * sb_data_table_clear:
 * @self: a table
 *
 * Takes all rows and all columns away.
 */
void
sb_data_table_clear (SbDataTable *self)
{
  GListModel *columns;

  g_return_if_fail (SB_IS_DATA_TABLE (self));

  sb_data_table_set_rows (self, NULL);
  gtk_column_view_sort_by_column (self->view, NULL, GTK_SORT_ASCENDING);
  columns = gtk_column_view_get_columns (self->view);
  while (g_list_model_get_n_items (columns) > 0)
    {
      g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (columns, 0);

      gtk_column_view_remove_column (self->view, column);
    }
  g_ptr_array_set_size (self->columns, 0);
}

/**
 * sb_data_table_dup_text:
 * @self: a table
 *
 * Returns: (transfer full): the headers and all rows, a line each; tabs stand
 *   between cells, so that a spreadsheet takes it
 */
char *
sb_data_table_dup_text (SbDataTable *self)
{
  GString *text;
  guint n_rows;

  g_return_val_if_fail (SB_IS_DATA_TABLE (self), NULL);

  text = g_string_new (NULL);
  for (guint i = 0; i < self->columns->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "\t" : "", ((Column *) g_ptr_array_index (self->columns, i))->title);
  g_string_append_c (text, '\n');

  show_rows (self);
  n_rows = g_list_model_get_n_items (G_LIST_MODEL (self->sorted));
  for (guint row = 0; row < n_rows; row++)
    {
      g_autoptr (GObject) item = g_list_model_get_item (G_LIST_MODEL (self->sorted), row);

      for (guint i = 0; i < self->columns->len; i++)
        {
          g_autofree char *cell = copy_cell (g_ptr_array_index (self->columns, i), item);

          g_string_append_printf (text, "%s%s", i > 0 ? "\t" : "", cell);
        }
      g_string_append_c (text, '\n');
    }

  return g_string_free (text, FALSE);
}
