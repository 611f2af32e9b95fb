/* test-report-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <stdio.h>
#include <string.h>

#include <glib/gstdio.h>

#include "history-fixture.h"
#include "sb-report-page.h"
#include "sb-report-print.h"
#include "sb-report-save.h"

/* A report is chosen, looked at and given away. */

/* The choices of a period. */
#define EVERYTHING 3
#define OWN_DAYS   4

static GtkWidget *
open_report (Ui *ui)
{
  ui_show_place (ui, "progress");

  return ui_show (ui, sb_report_page_new (ui->content, ui->store));
}

static GtkWidget *
get_choices (GtkWidget *page)
{
  return ui_child (page, "choices");
}

static GtkWidget *
get_preview (GtkWidget *page)
{
  return ui_child (page, "preview");
}

static const char *
get_number (GtkWidget *page)
{
  return gtk_label_get_label (GTK_LABEL (ui_child (get_preview (page), "number")));
}

static guint
count_pages (GtkWidget *page)
{
  guint n = 0;

  g_assert_cmpint (sscanf (get_number (page), "Page %*u of %u", &n), ==, 1);
  return n;
}

static void
choose_period (GtkWidget *page,
               guint      period)
{
  adw_combo_row_set_selected (ADW_COMBO_ROW (ui_child (get_choices (page), "period")), period);
}

static void
switch_row (GtkWidget  *page,
            const char *title,
            gboolean    active)
{
  GtkWidget *row = ui_find (page, ADW_TYPE_SWITCH_ROW, title);

  g_assert_nonnull (row);
  adw_switch_row_set_active (ADW_SWITCH_ROW (row), active);
}

static void
test_preview (Ui            *ui,
              gconstpointer  data)
{
  GtkWidget *page;
  GtkWidget *preview;

  ui_import (ui, "sample-life.json");
  page = open_report (ui);
  preview = get_preview (page);
  gtk_test_accessible_assert_role (preview, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_property (preview, GTK_ACCESSIBLE_PROPERTY_LABEL, "Preview");
  choose_period (page, EVERYTHING);
  ui_wait_until (count_pages (page) > 5);

  g_assert_true (g_str_has_prefix (get_number (page), "Page 1 of "));
  gtk_widget_activate_action (preview, "preview.previous", NULL);
  g_assert_true (g_str_has_prefix (get_number (page), "Page 1 of "));
  gtk_widget_activate_action (preview, "preview.next", NULL);
  g_assert_true (g_str_has_prefix (get_number (page), "Page 2 of "));

  /* What is left of it has a single page, which is shown. */
  for (guint i = 0; i < 6; i++)
    {
      const char *const titles[] = { "Summary", "Scores", "Check-Ins", "Practice", "Events", "In General" };

      switch_row (page, titles[i], FALSE);
    }
  ui_wait_until (g_str_equal (get_number (page), "Page 1 of 1"));
}

/* Whoever cannot see the page is told what it says. */
static void
test_words_of_page (Ui            *ui,
                    gconstpointer  data)
{
  GtkWidget *page = open_report (ui);
  GtkWidget *picture = ui_child (get_preview (page), "picture");

  g_assert_cmpstr (gtk_picture_get_alternative_text (GTK_PICTURE (picture)), ==, "Page 1 of 1");
}

/* --- The period --- */

static void
write_day (GtkWidget  *page,
           const char *row,
           const char *day)
{
  gtk_editable_set_text (GTK_EDITABLE (ui_child (get_choices (page), row)), day);
}

static gboolean
is_wrong (GtkWidget  *page,
          const char *row)
{
  return gtk_widget_has_css_class (ui_child (get_choices (page), row), "error");
}

static void
test_own_days (Ui            *ui,
               gconstpointer  data)
{
  GtkWidget *page = open_report (ui);

  g_assert_false (gtk_widget_get_visible (ui_child (get_choices (page), "from")));
  choose_period (page, OWN_DAYS);
  g_assert_true (gtk_widget_get_visible (ui_child (get_choices (page), "from")));
  g_assert_true (gtk_widget_get_visible (ui_child (get_choices (page), "to")));
  g_assert_false (is_wrong (page, "from"));

  write_day (page, "from", "2026-03-01");
  write_day (page, "to", "2026-02-31");
  g_assert_false (is_wrong (page, "from"));
  g_assert_true (is_wrong (page, "to"));
  gtk_test_accessible_assert_state (ui_child (get_choices (page), "to"), GTK_ACCESSIBLE_STATE_INVALID, GTK_ACCESSIBLE_INVALID_TRUE);

  /* Before the first one. */
  write_day (page, "to", "2026-02-28");
  g_assert_true (is_wrong (page, "to"));
  write_day (page, "to", "2026-03-01");
  g_assert_false (is_wrong (page, "to"));
  write_day (page, "to", "");
  g_assert_false (is_wrong (page, "to"));
}

/* --- The person's own words --- */

static void
test_words (Ui            *ui,
            gconstpointer  data)
{
  GtkWidget *page;
  GtkWidget *row;
  GtkWidget *words;

  ui_import (ui, "sample-life.json");
  page = open_report (ui);
  choose_period (page, EVERYTHING);
  row = ui_child (get_choices (page), "words");
  g_assert_false (gtk_widget_get_visible (row));

  switch_row (page, "Notes", TRUE);
  ui_wait_until (gtk_widget_get_visible (row));
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ==, "All are in the report");

  gtk_widget_activate_action (page, "report.words", NULL);
  ui_draw (ui);
  words = ui_page (ui);
  switch_row (words, "The week after we fought.", FALSE);
  ui_wait_until (g_str_has_suffix (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), ", 1 left out"));

  gtk_widget_activate_action (words, "words.none", NULL);
  ui_foreach (other, words, ADW_TYPE_SWITCH_ROW)
    g_assert_false (adw_switch_row_get_active (ADW_SWITCH_ROW (other)));
  gtk_widget_activate_action (words, "words.all", NULL);
  ui_wait_until (g_str_equal (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), "All are in the report"));
}

/* Of many notes there are rows for some at first. */
static void
test_many_words (Ui            *ui,
                 gconstpointer  data)
{
  GtkWidget *page;
  GtkWidget *list;

  for (guint i = 0; i < 120; i++)
    {
      g_autoptr (GDateTime) now = g_date_time_new_now_local ();
      g_autoptr (SbCheckIn) check_in = sb_check_in_new (now);

      sb_check_in_set_note (check_in, "A note");
      sb_store_save_check_in (ui->store, check_in);
    }
  page = open_report (ui);
  switch_row (page, "Notes", TRUE);
  gtk_widget_activate_action (page, "report.words", NULL);
  ui_draw (ui);
  page = ui_page (ui);
  list = ui_child (page, "list");
  g_assert_cmpuint (ui_count (list, ADW_TYPE_SWITCH_ROW), ==, 50);
  gtk_widget_activate_action (page, "words.more", NULL);
  gtk_widget_activate_action (page, "words.more", NULL);
  g_assert_cmpuint (ui_count (list, ADW_TYPE_SWITCH_ROW), ==, 120);
  g_assert_false (gtk_widget_get_visible (ui_child (page, "more")));
}

/* --- Out --- */

static char *
save (Ui               *ui,
      SbReportFileKind  kind,
      const char       *folder,
      const char       *name)
{
  g_autoptr (SbReportOptions) options = sb_report_options_new ();
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), folder, name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  sb_report_save_to (ui_page (ui), file, kind, ui->content, ui->store, options);

  return g_steal_pointer (&path);
}

static void
test_save (Ui            *ui,
           gconstpointer  data)
{
  const struct
  {
    SbReportFileKind kind;
    const char *name;
    const char *beginning;
  } files[] = { { SB_REPORT_FILE_PDF, "report.pdf", "%PDF-" }, { SB_REPORT_FILE_CSV, "report.csv", "date,record," } };

  ui_import (ui, "sample-life.json");
  open_report (ui);
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = save (ui, files[i].kind, "", files[i].name);
      g_autofree char *contents = NULL;
      GStatBuf info;

      ui_wait_until (g_file_test (path, G_FILE_TEST_EXISTS));
      ui_wait_until (ui_find (ui->window, GTK_TYPE_LABEL, "Saved") != NULL);
      g_assert_true (g_file_get_contents (path, &contents, NULL, NULL));
      g_assert_true (g_str_has_prefix (contents, files[i].beginning));
      g_assert_cmpint (g_stat (path, &info), ==, 0);
      g_assert_cmpint (info.st_mode & 0077, ==, 0);
      g_assert_cmpint (g_remove (path), ==, 0);
    }
}

/* The person is told, and nothing is left behind. */
static void
test_save_nowhere (Ui            *ui,
                   gconstpointer  data)
{
  g_autofree char *path = NULL;

  open_report (ui);
  path = save (ui, SB_REPORT_FILE_PDF, "no-such-folder", "report.pdf");
  ui_wait_until (ui_find (ui->window, g_type_from_name ("AdwToastWidget"), NULL) != NULL);
  g_assert_null (ui_find (ui->window, GTK_TYPE_LABEL, "Saved"));
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
}

/* As many pages are printed as are looked at. */
static void
test_print (Ui            *ui,
            gconstpointer  data)
{
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "printed.pdf", NULL);
  g_autoptr (SbReportOptions) options = sb_report_options_new ();
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (SbReport) report = NULL;
  g_autoptr (SbReportLayout) layout = NULL;
  g_autoptr (GtkPrintOperation) operation = NULL;
  g_autofree char *printed = NULL;
  g_autoptr (GError) error = NULL;

  ui_import (ui, "sample-life.json");
  report = sb_report_new (ui->content, ui->store, options, now);
  layout = sb_report_layout_new (report, FALSE);
  operation = sb_report_print_new (layout);
  gtk_print_operation_set_export_filename (operation, path);
  g_assert_cmpint (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, GTK_WINDOW (ui->window), &error),
                   ==, GTK_PRINT_OPERATION_RESULT_APPLY);
  g_assert_no_error (error);
  g_assert_cmpint (gtk_print_operation_get_n_pages_to_print (operation), ==, sb_report_layout_get_n_pages (layout));
  g_assert_true (g_file_get_contents (path, &printed, NULL, NULL));
  g_assert_true (g_str_has_prefix (printed, "%PDF"));
}

static void
add_tests (void)
{
  ui_test ("/report-page/preview", test_preview);
  ui_test ("/report-page/words-of-page", test_words_of_page);
  ui_test ("/report-page/own-days", test_own_days);
  ui_test ("/report-page/words", test_words);
  ui_test ("/report-page/many-words", test_many_words);
  ui_test ("/report-page/save", test_save);
  ui_test ("/report-page/save-nowhere", test_save_nowhere);
  ui_test ("/report-page/print", test_print);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}
