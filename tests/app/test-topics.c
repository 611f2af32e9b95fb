/* test-topics.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-graph.h"
#include "sb-instruments.h"
#include "sb-mark.h"
#include "sb-pack.h"
#include "sb-series.h"
#include "sb-time-chart.h"
#include "ui-fixture.h"

#define INSTRUMENT "attachment-general"

/* What Progress offers to show, and what it makes of instruments of any kind. */

/* Imports a fixture in which something says something else. */
static SbInstrument *
add_changed_pack (Ui         *ui,
                  const char *name,
                  const char *id,
                  const char *version,
                  const char *was,
                  const char *is)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fixtures", "instruments", name, NULL);
  g_autofree char *json = NULL;
  g_autofree char *own_version = g_strdup_printf ("\"version\": \"%s\"", version);
  g_autoptr (GString) text = NULL;
  g_autoptr (SbPack) pack = NULL;

  g_assert_true (g_file_get_contents (path, &json, NULL, NULL));
  text = g_string_new (json);
  g_string_replace (text, "\"version\": \"1\"", own_version, 1);
  if (was != NULL)
    g_assert_cmpuint (g_string_replace (text, was, is, 0), ==, 1);
  pack = sb_pack_new (id, version, text->str);
  g_assert_nonnull (sb_instruments_get_for_pack (pack));
  sb_store_save_pack (ui->store, pack);

  return sb_instruments_get_for_pack (pack);
}

static SbInstrument *
add_pack (Ui         *ui,
          const char *name,
          const char *id,
          const char *version)
{
  return add_changed_pack (ui, name, id, version, NULL, NULL);
}

static const char *
add_person (Ui         *ui,
            const char *name)
{
  g_autoptr (SbPerson) person = sb_person_new (name, "friend");

  sb_store_save_person (ui->store, person);

  return sb_record_get_id (SB_RECORD (person));
}

/* All questions are answered alike. */
static void
save_result (Ui           *ui,
             SbInstrument *instrument,
             const char   *person,
             int           value)
{
  GListModel *items = sb_instrument_get_items (instrument);
  g_autoptr (SbAssessment) assessment = NULL;

  assessment = sb_assessment_new (sb_instrument_get_id (instrument), sb_instrument_get_version (instrument), person);
  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SbItem) item = g_list_model_get_item (items, i);

      sb_assessment_set_answer (assessment, sb_item_get_id (item), value);
    }
  sb_assessment_complete (assessment);
  sb_store_save_assessment (ui->store, assessment);
}

static SbInstrument *
get_general (Ui *ui)
{
  return sb_content_find_instrument (ui->content, INSTRUMENT);
}

static GtkWidget *
open_over_time (Ui *ui)
{
  ui_activate (ui_show_place (ui, "progress"), "progress.over-time");
  ui_draw (ui);

  return ui_page (ui);
}

static AdwComboRow *
get_choice (GtkWidget *progress)
{
  return ui_child (progress, "choice");
}

static void
assert_choice (GtkWidget         *progress,
               const char *const *titles)
{
  GListModel *graphs = adw_combo_row_get_model (get_choice (progress));

  g_assert_cmpuint (g_list_model_get_n_items (graphs), ==, g_strv_length ((GStrv) titles));
  for (guint i = 0; titles[i] != NULL; i++)
    {
      g_autoptr (SbGraph) graph = g_list_model_get_item (graphs, i);
      g_autofree char *title = sb_graph_dup_title (graph);

      g_assert_cmpstr (title, ==, titles[i]);
    }
}

static void
choose (Ui        *ui,
        GtkWidget *progress,
        guint      position)
{
  adw_combo_row_set_selected (get_choice (progress), position);
  ui_draw (ui);
}

static void
assert_shows (GtkWidget  *progress,
              const char *heading,
              const char *summary)
{
  GtkWidget *view = ui_child (progress, "view");
  g_autofree char *shown_heading = NULL;
  g_autofree char *shown_summary = NULL;

  g_object_get (view, "heading", &shown_heading, "summary", &shown_summary, NULL);
  g_assert_cmpstr (shown_heading, ==, heading);
  g_assert_cmpstr (shown_summary, ==, summary);
  g_assert_nonnull (ui_find (view, GTK_TYPE_LABEL, heading));
  g_assert_nonnull (ui_find (view, GTK_TYPE_LABEL, summary));
}

static SbTimeChart *
get_chart (GtkWidget *progress)
{
  return ui_child (ui_child (progress, "view"), "chart");
}

static gboolean
has_mark (GtkWidget  *progress,
          const char *value)
{
  ui_foreach (mark, get_chart (progress), SB_TYPE_MARK)
    {
      if (g_str_has_suffix (sb_mark_get_name (SB_MARK (mark)), value))
        return TRUE;
    }

  return FALSE;
}

static char *
dup_direction (GtkWidget *progress)
{
  char *label;

  g_object_get (get_chart (progress), "direction-label", &label, NULL);
  return label;
}

static void
test_bonds (Ui            *ui,
            gconstpointer  data)
{
  const char *const alone[] = { "How you are in close bonds", NULL };
  const char *const both[] = { "How you are in close bonds", "Sam: How you are in close bonds", NULL };
  const char *const renamed[] = { "How you are in close bonds", "Samira: How you are in close bonds", NULL };
  GtkWidget *progress = open_over_time (ui);
  const char *sam = add_person (ui, "Sam");
  g_autofree char *direction = NULL;
  g_autoptr (SbPerson) person = NULL;

  save_result (ui, get_general (ui), NULL, 4);
  ui_draw (ui);
  assert_choice (progress, alone);

  save_result (ui, get_general (ui), sam, 5);
  save_result (ui, get_general (ui), sam, 5);
  ui_draw (ui);
  assert_choice (progress, both);
  g_assert_true (has_mark (progress, ": Anxiety 4.0"));
  g_assert_cmpuint (ui_count (get_chart (progress), SB_TYPE_MARK), ==, 2);

  choose (ui, progress, 1);
  g_assert_cmpuint (ui_count (get_chart (progress), SB_TYPE_MARK), ==, 4);
  direction = dup_direction (progress);
  g_assert_cmpstr (direction, ==, "Lower is more secure");

  person = g_list_model_get_item (sb_store_get_people (ui->store), 0);
  sb_person_set_name (person, "Samira");
  sb_store_save_person (ui->store, person);
  assert_choice (progress, renamed);
}

/* The app's own instruments, imported ones, bonds, and those that were put
 * away, in whatever order they were answered. */
static void
test_order (Ui            *ui,
            gconstpointer  data)
{
  const char *const titles[] = {
    "How you are in close bonds", "Your walks", "Ana: How you are in close bonds",
    "Sam: How you are in close bonds", "Chris: How you are in close bonds", NULL
  };
  GtkWidget *progress = open_over_time (ui);
  g_autoptr (SbPerson) past = sb_person_new ("Chris", "partner");
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();

  sb_archivable_set_archived (SB_ARCHIVABLE (past), now);
  sb_store_save_person (ui->store, past);
  save_result (ui, get_general (ui), sb_record_get_id (SB_RECORD (past)), 4);
  save_result (ui, get_general (ui), add_person (ui, "Sam"), 4);
  save_result (ui, get_general (ui), add_person (ui, "Ana"), 4);
  save_result (ui, add_pack (ui, "walks.json", "walks", "1"), NULL, 3);
  save_result (ui, get_general (ui), NULL, 4);
  ui_draw (ui);
  assert_choice (progress, titles);
}

/* What all scales say of a higher score stands beside the chart. */
static void
test_direction (Ui            *ui,
                gconstpointer  data)
{
  GtkWidget *progress = open_over_time (ui);
  g_autofree char *direction = NULL;

  save_result (ui, add_changed_pack (ui, "walks.json", "walks", "1", "more rain", "more walks"), NULL, 3);
  ui_draw (ui);
  direction = dup_direction (progress);
  g_assert_cmpstr (direction, ==, "Higher: more walks");
}

/* An instrument for trends judges nothing, and needs no excuse. */
static void
test_trend (Ui            *ui,
            gconstpointer  data)
{
  GtkWidget *progress = open_over_time (ui);
  SbInstrument *walks = add_changed_pack (ui, "walks.json", "walks", "1", "\"minutes\": 1", "\"purpose\": \"trend\"");

  save_result (ui, walks, NULL, 3);
  save_result (ui, walks, NULL, 1);
  ui_draw (ui);
  assert_shows (progress, "Your walks", "Walks went from 9 to 7. Rain went from 3.0 to 1.0.");
}

/* A sum from 0, beside a mean, and nothing known of their error. */
static void
test_imported (Ui            *ui,
               gconstpointer  data)
{
  GtkWidget *progress = open_over_time (ui);
  SbInstrument *walks = add_pack (ui, "walks.json", "walks", "1");
  GListModel *series;

  save_result (ui, walks, NULL, 3);
  ui_draw (ui);
  assert_shows (progress, "Your walks", "One result so far. A second will show whether anything moved.");

  save_result (ui, walks, NULL, 1);
  ui_draw (ui);
  assert_shows (progress, "Your walks",
                "Walks went from 9 to 7. Rain went from 3.0 to 1.0. "
                "How large a change is more than chance is not known for Walks, Rain.");
  g_assert_true (has_mark (progress, ": Walks 9"));
  g_assert_true (has_mark (progress, ": Walks 7"));
  g_assert_true (has_mark (progress, ": Rain 1.0"));
  g_assert_null (dup_direction (progress));
  gtk_test_accessible_assert_property (get_chart (progress), GTK_ACCESSIBLE_PROPERTY_LABEL, "Your walks over time");

  series = sb_time_chart_get_series (get_chart (progress));
  g_assert_cmpuint (g_list_model_get_n_items (series), ==, 2);
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (SbSeries) one = g_list_model_get_item (series, i);
      g_autoptr (SbChartPoint) first = sb_series_dup_point (one, 0);

      g_assert_false (sb_series_get_band_range (one, first, NULL, NULL));
    }
}

static void
test_table (Ui            *ui,
            gconstpointer  data)
{
  GtkWidget *progress = open_over_time (ui);
  SbInstrument *walks = add_pack (ui, "walks.json", "walks", "1");
  const char *const general[] = { "Day", "Anxiety", "Avoidance" };
  const char *const imported[] = { "Day", "Walks", "Rain" };
  GtkWidget *view = ui_child (progress, "view");
  GtkWidget *table = ui_child (view, "table");

  save_result (ui, get_general (ui), NULL, 4);
  save_result (ui, walks, NULL, 3);
  adw_view_stack_set_visible_child_name (ADW_VIEW_STACK (ui_find (view, ADW_TYPE_VIEW_STACK, NULL)), "table");
  ui_draw (ui);

  for (guint round = 0; round < 3; round++)
    {
      const char *const *titles = round % 2 == 0 ? general : imported;
      GListModel *columns = gtk_column_view_get_columns (GTK_COLUMN_VIEW (ui_find (table, GTK_TYPE_COLUMN_VIEW, NULL)));

      choose (ui, progress, round % 2);
      g_assert_cmpuint (g_list_model_get_n_items (columns), ==, 3);
      for (guint i = 0; i < 3; i++)
        {
          g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (columns, i);

          g_assert_cmpstr (gtk_column_view_column_get_title (column), ==, titles[i]);
        }
      g_assert_nonnull (ui_find (table, GTK_TYPE_LABEL, round % 2 == 0 ? "4.0" : "9"));
    }
}

/* No name is cut off, however narrow the window and however large the text. */
static void
test_narrow (Ui            *ui,
             gconstpointer  data)
{
  GtkWidget *progress;
  const char *person = add_person (ui, "Grandmother on my father’s side");
  SbInstrument *walks = add_pack (ui, "walks.json", "walks", "1");

  ui_set_settings (":close", 2);
  ui_resize (ui, 370, 304);
  progress = open_over_time (ui);
  save_result (ui, get_general (ui), NULL, 4);
  save_result (ui, get_general (ui), person, 5);
  save_result (ui, walks, NULL, 3);
  for (guint i = 0; i < 3; i++)
    {
      choose (ui, progress, i);
      g_assert_cmpint (gtk_widget_get_width (progress), <=, 370);
    }
  ui_set_settings (":close", 1);
}

/* Answers wait for what they are to be read with. */
static void
test_pack_comes_later (Ui            *ui,
                       gconstpointer  data)
{
  const char *const none[] = { NULL };
  const char *const one[] = { "Your walks", NULL };
  GtkWidget *progress = open_over_time (ui);
  g_autoptr (SbAssessment) assessment = sb_assessment_new ("walks", "1", NULL);

  sb_assessment_set_answer (assessment, "rain", 2);
  sb_assessment_complete (assessment);
  sb_store_save_assessment (ui->store, assessment);
  assert_choice (progress, none);

  add_pack (ui, "walks.json", "walks", "1");
  ui_draw (ui);
  assert_choice (progress, one);
  g_assert_cmpuint (ui_count (get_chart (progress), SB_TYPE_MARK), ==, 1);
}

/* Two versions are never on one chart. */
static void
test_versions (Ui            *ui,
               gconstpointer  data)
{
  const char *const one[] = { "Your walks", NULL };
  const char *const both[] = { "Your walks (version 1)", "Your walks (version 2)", NULL };
  GtkWidget *progress = open_over_time (ui);

  save_result (ui, add_pack (ui, "walks.json", "walks", "1"), NULL, 3);
  assert_choice (progress, one);
  save_result (ui, add_pack (ui, "walks.json", "walks", "2"), NULL, 1);
  ui_draw (ui);
  assert_choice (progress, both);
  g_assert_true (has_mark (progress, ": Walks 9"));
  g_assert_false (has_mark (progress, ": Walks 7"));
}

static void
delete_first (Ui *ui)
{
  g_autoptr (SbAssessment) first = g_list_model_get_item (sb_store_get_assessments (ui->store), 0);

  sb_store_delete_assessment (ui->store, first);
  ui_draw (ui);
}

/* What is shown goes with its last result, and another takes its place. */
static void
test_deletion (Ui            *ui,
               gconstpointer  data)
{
  GtkWidget *progress = open_over_time (ui);
  SbInstrument *walks = add_pack (ui, "walks.json", "walks", "1");

  save_result (ui, get_general (ui), NULL, 4);
  save_result (ui, walks, NULL, 3);
  save_result (ui, walks, NULL, 1);
  ui_draw (ui);
  choose (ui, progress, 0);
  delete_first (ui);
  g_assert_true (has_mark (progress, ": Walks 9"));
  delete_first (ui);
  g_assert_false (has_mark (progress, ": Walks 9"));
  g_assert_true (has_mark (progress, ": Walks 7"));
  assert_shows (progress, "Your walks", "One result so far. A second will show whether anything moved.");
  delete_first (ui);
  g_assert_null (ui_find (progress, SB_TYPE_TIME_CHART, NULL));
}

/* Points say how they differ from the first, whichever that is by now. */
static void
test_first_deleted (Ui            *ui,
                    gconstpointer  data)
{
  GtkWidget *progress;

  ui_import (ui, "ui-year.json");
  progress = open_over_time (ui);
  for (guint left = 3; left > 0; left--)
    {
      guint n_compared = 0;

      delete_first (ui);
      ui_foreach (mark, get_chart (progress), SB_TYPE_MARK)
        n_compared += strstr (sb_mark_get_tip (SB_MARK (mark)), "since the first") != NULL;
      g_assert_cmpuint (n_compared, ==, 2 * (left - 1));
    }
}

/* Each a week after the one before. */
static void
save_many (Ui    *ui,
           guint  n_results)
{
  g_autoptr (GDateTime) start = g_date_time_new_utc (1970, 1, 1, 12, 0, 0);
  SbInstrument *general = get_general (ui);
  GListModel *items = sb_instrument_get_items (general);

  for (guint i = 0; i < n_results; i++)
    {
      g_autoptr (GDateTime) time = g_date_time_add_weeks (start, i);
      g_autoptr (SbAssessment) assessment = sb_assessment_new (INSTRUMENT, sb_instrument_get_version (general), NULL);

      for (guint j = 0; j < g_list_model_get_n_items (items); j++)
        {
          g_autoptr (SbItem) item = g_list_model_get_item (items, j);

          sb_assessment_set_answer (assessment, sb_item_get_id (item), 1 + (i + j) % 7);
        }
      sb_assessment_set_started (assessment, time);
      sb_assessment_set_completed (assessment, time);
      sb_store_save_assessment (ui->store, assessment);
    }
}

static guint
count_points (GtkWidget *progress)
{
  GListModel *series = sb_time_chart_get_series (get_chart (progress));
  g_autoptr (SbSeries) first = g_list_model_get_item (series, 0);

  return first != NULL ? g_list_model_get_n_items (sb_series_get_points (first)) : 0;
}

/* They are read without waiting for them; a new one comes to them, too. */
static void
test_many (Ui            *ui,
           gconstpointer  data)
{
  GtkWidget *progress;

  save_many (ui, 300);
  progress = open_over_time (ui);
  ui_wait_until (count_points (progress) == 300);

  save_result (ui, get_general (ui), NULL, 4);
  ui_wait_until (count_points (progress) == 301);
  adw_navigation_view_pop (ui_view (ui));
}

static void
add_tests (void)
{
  ui_test ("/topics/bonds", test_bonds);
  ui_test ("/topics/order", test_order);
  ui_test ("/topics/direction", test_direction);
  ui_test ("/topics/trend", test_trend);
  ui_test ("/topics/imported", test_imported);
  ui_test ("/topics/table", test_table);
  ui_test ("/topics/many", test_many);
  ui_test ("/topics/narrow", test_narrow);
  ui_test ("/topics/pack-comes-later", test_pack_comes_later);
  ui_test ("/topics/versions", test_versions);
  ui_test ("/topics/deletion", test_deletion);
  ui_test ("/topics/first-deleted", test_first_deleted);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}
