/* sb-plane-table.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-data-table.h"
#include "sb-plane-table.h"
#include "sb-plane-words.h"
#include "sb-words.h"

/**
 * SbPlaneTable:
 *
 * What the plane shows, as a table.
 */
struct _SbPlaneTable
{
  AdwBin parent_instance;

  GListStore *rows; /* of SbPlaneRow */
  SbDataTable *table;
  gboolean filled;
  gboolean several; /* what it has columns for */
};

G_DEFINE_FINAL_TYPE (SbPlaneTable, sb_plane_table, ADW_TYPE_BIN)

static char *
show_name (gpointer row,
           gpointer user_data)
{
  return sb_plane_words_for_path (sb_plane_row_get_path (row));
}

static GDateTime *
get_time (SbPlaneRow *row)
{
  return sb_assessment_get_completed (sb_result_get_assessment (sb_plane_row_get_result (row)));
}

static char *
show_day (gpointer row,
          gpointer user_data)
{
  return sb_words_for_day (get_time (row));
}

static char *
copy_day (gpointer row,
          gpointer user_data)
{
  g_autoptr (GDateTime) local = g_date_time_to_local (get_time (row));

  return g_date_time_format (local, "%Y-%m-%d");
}

static char *
show_score (gpointer row,
            gpointer axis)
{
  SbScale *scale = sb_instrument_find_scale (sb_plane_path_get_instrument (sb_plane_row_get_path (row)), axis);

  return sb_words_for_score_on (scale, sb_result_get_value (sb_plane_row_get_result (row), axis));
}

static char *
show_change (gpointer row,
             gpointer user_data)
{
  char *change = sb_plane_words_for_change (sb_plane_row_get_result (row), sb_plane_row_get_previous (row));

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
  return compare_texts (show_name ((gpointer) a, NULL), show_name ((gpointer) b, NULL));
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
  return compare_texts (show_change ((gpointer) a, NULL), show_change ((gpointer) b, NULL));
}

static void
add_column (SbPlaneTable       *self,
            const SbDataColumn *column,
            const char         *axis)
{
  sb_data_table_add_column (self->table, column, (gpointer) axis, NULL);
}

/* Those that are there stay, with what the person sorts by. */
static void
show_columns (SbPlaneTable *self,
              gboolean      several)
{
  if (self->filled && self->several == several)
    return;

  self->filled = TRUE;
  self->several = several;
  sb_data_table_clear (self->table);
  if (several)
    add_column (self, &(SbDataColumn) { _ ("Bond"), show_name, NULL, compare_names, .shrinks = TRUE }, NULL);
  add_column (self, &(SbDataColumn) { _ ("Day"), show_day, copy_day, compare_days }, NULL);
  add_column (self, &(SbDataColumn) { _ ("Anxiety"), show_score, NULL, compare_scores }, "anxiety");
  add_column (self, &(SbDataColumn) { _ ("Avoidance"), show_score, NULL, compare_scores }, "avoidance");
  if (!several)
    add_column (self, &(SbDataColumn) { _ ("Since Last Time"), show_change, NULL, compare_changes }, NULL);
  sb_data_table_set_rows (self->table, G_LIST_MODEL (self->rows));
}

static void
sb_plane_table_dispose (GObject *object)
{
  g_clear_object (&SB_PLANE_TABLE (object)->rows);

  G_OBJECT_CLASS (sb_plane_table_parent_class)->dispose (object);
}

static void
sb_plane_table_class_init (SbPlaneTableClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sb_plane_table_dispose;
}

static void
sb_plane_table_init (SbPlaneTable *self)
{
  self->rows = g_list_store_new (SB_TYPE_PLANE_ROW);
  self->table = SB_DATA_TABLE (sb_data_table_new ());
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->table));
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

  g_list_store_splice (self->rows, 0, g_list_model_get_n_items (G_LIST_MODEL (self->rows)), rows->pdata, rows->len);
  show_columns (self, several);
  sb_data_table_set_name (self->table, label);
}

/**
 * sb_plane_table_dup_text:
 *
 * Returns: (transfer full): all of it as text; see sb_data_table_dup_text()
 */
char *
sb_plane_table_dup_text (SbPlaneTable *self)
{
  g_return_val_if_fail (SB_IS_PLANE_TABLE (self), NULL);

  return sb_data_table_dup_text (self->table);
}
