/* sb-plane-table.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-plane-table.h"
#include "sb-plane-words.h"
#include "sb-words.h"

/**
 * SbPlaneTable:
 *
 * What the plane shows, as a table. A click on the title of a column sorts by
 * it.
 *
 * # Actions
 *
 * `table.copy` puts it on the clipboard, in the order in which it stands there,
 * with tabs between the columns.
 */
struct _SbPlaneTable
{
  AdwBin parent_instance;

  GListStore *rows; /* of SbPlaneRow */

  GtkColumnView *table;
  GtkColumnViewColumn *name_column;
  GtkColumnViewColumn *day_column;
  GtkColumnViewColumn *anxiety_column;
  GtkColumnViewColumn *avoidance_column;
  GtkColumnViewColumn *change_column;
};

G_DEFINE_FINAL_TYPE (SbPlaneTable, sb_plane_table, ADW_TYPE_BIN)

/* Closures of the template; a cell that shows nothing asks, too. */

static char *
format_name (GObject    *object,
             SbPlaneRow *row)
{
  return row != NULL ? sb_plane_words_for_path (sb_plane_row_get_path (row)) : NULL;
}

static GDateTime *
get_time (SbPlaneRow *row)
{
  return sb_assessment_get_completed (sb_result_get_assessment (sb_plane_row_get_result (row)));
}

static char *
format_day (GObject    *object,
            SbPlaneRow *row)
{
  return row != NULL ? sb_words_for_day (get_time (row)) : NULL;
}

static char *
format_score (SbPlaneRow *row,
              const char *axis)
{
  SbScale *scale = sb_instrument_find_scale (sb_plane_path_get_instrument (sb_plane_row_get_path (row)), axis);

  return sb_words_for_score_on (scale, sb_result_get_value (sb_plane_row_get_result (row), axis));
}

static char *
format_anxiety (GObject    *object,
                SbPlaneRow *row)
{
  return row != NULL ? format_score (row, "anxiety") : NULL;
}

static char *
format_avoidance (GObject    *object,
                  SbPlaneRow *row)
{
  return row != NULL ? format_score (row, "avoidance") : NULL;
}

static char *
format_change (GObject    *object,
               SbPlaneRow *row)
{
  char *change;

  if (row == NULL)
    return NULL;

  change = sb_plane_words_for_change (sb_plane_row_get_result (row), sb_plane_row_get_previous (row));

  return change != NULL ? change : g_strdup ("–");
}

static int
compare_texts (char *first,
               char *second)
{
  g_autofree char *one = first;
  g_autofree char *other = second;

  return g_utf8_collate (one, other);
}

static int
compare_names (gconstpointer a,
               gconstpointer b,
               gpointer      user_data)
{
  return compare_texts (format_name (NULL, (SbPlaneRow *) a), format_name (NULL, (SbPlaneRow *) b));
}

static int
compare_days (gconstpointer a,
              gconstpointer b,
              gpointer      user_data)
{
  return g_date_time_compare (get_time ((SbPlaneRow *) a), get_time ((SbPlaneRow *) b));
}

static int
compare_scores (gconstpointer a,
                gconstpointer b,
                gpointer      axis)
{
  double first = sb_result_get_value (sb_plane_row_get_result ((SbPlaneRow *) a), axis);
  double second = sb_result_get_value (sb_plane_row_get_result ((SbPlaneRow *) b), axis);

  return (first > second) - (first < second);
}

static int
compare_changes (gconstpointer a,
                 gconstpointer b,
                 gpointer      user_data)
{
  return compare_texts (format_change (NULL, (SbPlaneRow *) a), format_change (NULL, (SbPlaneRow *) b));
}

static void
set_sorter (GtkColumnViewColumn *column,
            GCompareDataFunc     compare,
            const char          *axis)
{
  g_autoptr (GtkSorter) sorter = GTK_SORTER (gtk_custom_sorter_new (compare, (gpointer) axis, NULL));

  gtk_column_view_column_set_sorter (column, sorter);
}

static void
copy_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  g_autofree char *text = sb_plane_table_dup_text (SB_PLANE_TABLE (widget));

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
  gtk_widget_activate_action (widget, "win.toast", "s", _ ("Copied as text"));
}

static void
sb_plane_table_dispose (GObject *object)
{
  SbPlaneTable *self = SB_PLANE_TABLE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_PLANE_TABLE);
  g_clear_object (&self->rows);

  G_OBJECT_CLASS (sb_plane_table_parent_class)->dispose (object);
}

static void
sb_plane_table_class_init (SbPlaneTableClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_plane_table_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-plane-table.ui");
  gtk_widget_class_bind_template_child (widget_class, SbPlaneTable, table);
  gtk_widget_class_bind_template_child (widget_class, SbPlaneTable, name_column);
  gtk_widget_class_bind_template_child (widget_class, SbPlaneTable, day_column);
  gtk_widget_class_bind_template_child (widget_class, SbPlaneTable, anxiety_column);
  gtk_widget_class_bind_template_child (widget_class, SbPlaneTable, avoidance_column);
  gtk_widget_class_bind_template_child (widget_class, SbPlaneTable, change_column);
  gtk_widget_class_bind_template_callback (widget_class, format_name);
  gtk_widget_class_bind_template_callback (widget_class, format_day);
  gtk_widget_class_bind_template_callback (widget_class, format_anxiety);
  gtk_widget_class_bind_template_callback (widget_class, format_avoidance);
  gtk_widget_class_bind_template_callback (widget_class, format_change);

  gtk_widget_class_install_action (widget_class, "table.copy", NULL, copy_cb);
}

static void
sb_plane_table_init (SbPlaneTable *self)
{
  GtkSortListModel *sorted;
  g_autoptr (GtkNoSelection) selection = NULL;

  self->rows = g_list_store_new (SB_TYPE_PLANE_ROW);
  gtk_widget_init_template (GTK_WIDGET (self));
  set_sorter (self->name_column, compare_names, NULL);
  set_sorter (self->day_column, compare_days, NULL);
  set_sorter (self->anxiety_column, compare_scores, "anxiety");
  set_sorter (self->avoidance_column, compare_scores, "avoidance");
  set_sorter (self->change_column, compare_changes, NULL);

  sorted = gtk_sort_list_model_new (G_LIST_MODEL (g_object_ref (self->rows)),
                                    g_object_ref (gtk_column_view_get_sorter (self->table)));
  selection = gtk_no_selection_new (G_LIST_MODEL (sorted));
  gtk_column_view_set_model (self->table, GTK_SELECTION_MODEL (selection));
}

/**
 * sb_plane_table_set_rows:
 * @rows: (element-type SbPlaneRow): what it shows
 * @several: whether they are of several bonds on one day, and not of one bond
 *   over time
 * @label: what they are, for assistive technologies
 */
void
sb_plane_table_set_rows (SbPlaneTable *self,
                         GPtrArray    *rows,
                         gboolean      several,
                         const char   *label)
{
  g_return_if_fail (SB_IS_PLANE_TABLE (self));
  g_return_if_fail (rows != NULL);
  g_return_if_fail (label != NULL);

  gtk_column_view_column_set_visible (self->name_column, several);
  gtk_column_view_column_set_visible (self->change_column, !several);
  g_list_store_splice (self->rows, 0, g_list_model_get_n_items (G_LIST_MODEL (self->rows)), rows->pdata, rows->len);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->table), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static char *
format_cell (SbPlaneTable        *self,
             GtkColumnViewColumn *column,
             SbPlaneRow          *row)
{
  if (column == self->name_column)
    return format_name (NULL, row);
  if (column == self->day_column)
    return format_day (NULL, row);
  if (column == self->anxiety_column)
    return format_anxiety (NULL, row);
  if (column == self->avoidance_column)
    return format_avoidance (NULL, row);

  return format_change (NULL, row);
}

/* The titles where there is no row. */
static void
append_line (SbPlaneTable *self,
             GString      *text,
             SbPlaneRow   *row)
{
  GListModel *columns = gtk_column_view_get_columns (self->table);
  const char *separator = "";

  for (guint i = 0; i < g_list_model_get_n_items (columns); i++)
    {
      g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (columns, i);
      g_autofree char *cell = NULL;

      if (!gtk_column_view_column_get_visible (column))
        continue;

      cell = row != NULL ? format_cell (self, column, row) : g_strdup (gtk_column_view_column_get_title (column));
      g_string_append_printf (text, "%s%s", separator, cell);
      separator = "\t";
    }
  g_string_append_c (text, '\n');
}

/**
 * sb_plane_table_dup_text:
 *
 * Returns: (transfer full): all of it as text, in the order in which it stands
 *   there, with tabs between the columns
 */
char *
sb_plane_table_dup_text (SbPlaneTable *self)
{
  GListModel *rows;
  GString *text;

  g_return_val_if_fail (SB_IS_PLANE_TABLE (self), NULL);

  rows = G_LIST_MODEL (gtk_column_view_get_model (self->table));
  text = g_string_new (NULL);
  append_line (self, text, NULL);
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (SbPlaneRow) row = g_list_model_get_item (rows, i);

      append_line (self, text, row);
    }

  return g_string_free (text, FALSE);
}
