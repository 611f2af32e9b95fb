/* test-safety-plan-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-field.h"
#include "sb-safety-group.h"
#include "sb-safety-plan-page.h"
#include "sb-safety-plan-print.h"
#include "sb-safety-words.h"
#include "ui-fixture.h"

static GtkWidget *
find_button (GtkWidget  *root,
             const char *tooltip)
{
  ui_foreach (button, root, GTK_TYPE_BUTTON)
    {
      if (g_strcmp0 (gtk_widget_get_tooltip_text (button), tooltip) == 0)
        return button;
    }

  g_assert_not_reached ();
}

static GtkWidget *
open_plan (Ui *ui)
{
  ui_show_place (ui, "support");
  return ui_show (ui, sb_safety_plan_page_new (ui->content, ui->store));
}

static GtkWidget *
get_group (GtkWidget    *page,
           SbSafetyStep  step)
{
  guint i = 0;

  ui_foreach (group, page, SB_TYPE_SAFETY_GROUP)
    {
      if (i++ == step)
        return group;
    }

  g_assert_not_reached ();
}

static GtkWidget *
get_field (GtkWidget *group,
           guint      position)
{
  guint i = 0;

  ui_foreach (field, group, SB_TYPE_FIELD)
    {
      if (i++ == position)
        return field;
    }

  g_assert_not_reached ();
}

static GtkWidget *
get_add (GtkWidget *group)
{
  return gtk_widget_get_ancestor (ui_find (group, GTK_TYPE_LABEL, "Add a Line"), GTK_TYPE_BUTTON);
}

static void
write_line (GtkWidget  *field,
            const char *text)
{
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (ui_find (field, GTK_TYPE_TEXT_VIEW, NULL))), text, -1);
}

static void
assert_lines (Ui           *ui,
              SbSafetyStep  step,
              const char   *expected)
{
  g_autoptr (SbSafetyPlan) plan = sb_store_dup_safety_plan (ui->store);
  g_autofree char *lines = g_strjoinv ("|", (char **) sb_safety_plan_get_lines (plan, step));

  g_assert_cmpstr (lines, ==, expected);
}

static void
remove_line (Ui        *ui,
             GtkWidget *group,
             guint      position)
{
  ui_click (gtk_widget_get_next_sibling (get_field (group, position)));
  ui_draw (ui);
}

static gboolean
has_focus (Ui        *ui,
           GtkWidget *widget)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (ui->window));

  return focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

/* A section for each step, and nothing in them. */
static void
test_empty (Ui            *ui,
            gconstpointer  data)
{
  GtkWidget *page;

  ui_resize (ui, 360, 640);
  page = open_plan (ui);
  g_assert_cmpuint (ui_count (page, SB_TYPE_SAFETY_GROUP), ==, SB_SAFETY_N_STEPS);
  g_assert_cmpuint (ui_count (page, SB_TYPE_FIELD), ==, 0);
  for (guint i = 0; i < SB_SAFETY_N_STEPS; i++)
    {
      g_autofree char *name = g_strdup_printf ("Add a Line: %s", sb_safety_words_for_step (i));

      gtk_test_accessible_assert_property (get_add (get_group (page, i)), GTK_ACCESSIBLE_PROPERTY_LABEL, name);
    }
  g_assert_false (gtk_widget_get_sensitive (find_button (page, "Print on One Page")));
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (ui->window)), <=, 360);
}

/* What is written is saved, blank lines apart. */
static void
test_write (Ui            *ui,
            gconstpointer  data)
{
  GtkWidget *page = open_plan (ui);
  GtkWidget *group = get_group (page, SB_SAFETY_ALONE);

  ui_click (get_add (group));
  ui_draw (ui);
  g_assert_true (has_focus (ui, get_field (group, 0)));
  assert_lines (ui, SB_SAFETY_ALONE, "");
  write_line (get_field (group, 0), "A walk");
  assert_lines (ui, SB_SAFETY_ALONE, "A walk");
  gtk_test_accessible_assert_property (ui_find (get_field (group, 0), GTK_TYPE_TEXT_VIEW, NULL), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "What I can do by myself");

  /* Enter adds a line, but not after one that is blank. */
  g_signal_emit_by_name (get_field (group, 0), "entered");
  g_assert_cmpuint (ui_count (group, SB_TYPE_FIELD), ==, 2);
  g_signal_emit_by_name (get_field (group, 1), "entered");
  g_assert_cmpuint (ui_count (group, SB_TYPE_FIELD), ==, 2);
  write_line (get_field (group, 1), " \302\240 ");
  assert_lines (ui, SB_SAFETY_ALONE, "A walk");
  g_assert_cmpuint (ui_count (group, SB_TYPE_FIELD), ==, 2);
  write_line (get_field (group, 1), "Music <b>& tea");
  assert_lines (ui, SB_SAFETY_ALONE, "A walk|Music <b>& tea");
  assert_lines (ui, SB_SAFETY_SIGNS, "");
  g_assert_true (gtk_widget_get_sensitive (find_button (page, "Print on One Page")));

  page = open_plan (ui);
  g_assert_cmpuint (ui_count (get_group (page, SB_SAFETY_ALONE), SB_TYPE_FIELD), ==, 2);
}

/* And comes back where it stood, whatever has been written since. */
static void
test_remove (Ui            *ui,
             gconstpointer  data)
{
  GtkWidget *group;

  ui_import (ui, "sample-support.json");
  group = get_group (open_plan (ui), SB_SAFETY_REASONS);
  assert_lines (ui, SB_SAFETY_REASONS, "My niece|The garden in spring|The book I have not finished");
  remove_line (ui, group, 1);
  assert_lines (ui, SB_SAFETY_REASONS, "My niece|The book I have not finished");
  g_assert_true (has_focus (ui, get_field (group, 1)));

  write_line (get_field (group, 0), "My niece and her dog");
  ui_click (ui_find (ui->window, GTK_TYPE_BUTTON, "_Undo"));
  ui_draw (ui);
  assert_lines (ui, SB_SAFETY_REASONS, "My niece and her dog|The garden in spring|The book I have not finished");
  g_assert_true (has_focus (ui, get_field (group, 1)));
}

/* The first, the last, and one that has nothing in it. */
static void
test_remove_ends (Ui            *ui,
                  gconstpointer  data)
{
  GtkWidget *group;

  ui_import (ui, "sample-support.json");
  group = get_group (open_plan (ui), SB_SAFETY_PEOPLE);
  remove_line (ui, group, 1);
  assert_lines (ui, SB_SAFETY_PEOPLE, "Robin: any time, also at night");
  g_assert_true (has_focus (ui, get_add (group)));
  ui_click (ui_find (ui->window, GTK_TYPE_BUTTON, "_Undo"));
  assert_lines (ui, SB_SAFETY_PEOPLE, "Robin: any time, also at night|Jo: after work");

  ui_click (get_add (group));
  remove_line (ui, group, 2);
  assert_lines (ui, SB_SAFETY_PEOPLE, "Robin: any time, also at night|Jo: after work");
}

/* What another machine wrote comes in while the page is open. */
static void
test_import (Ui            *ui,
             gconstpointer  data)
{
  GtkWidget *page = open_plan (ui);

  ui_import (ui, "sample-support.json");
  ui_draw (ui);
  g_assert_cmpuint (ui_count (get_group (page, SB_SAFETY_SIGNS), SB_TYPE_FIELD), ==, 3);
  g_assert_true (gtk_widget_get_sensitive (find_button (page, "Print on One Page")));

  write_line (get_field (get_group (page, SB_SAFETY_SAFER), 0), "With Robin");
  assert_lines (ui, SB_SAFETY_SAFER, "With Robin");
  assert_lines (ui, SB_SAFETY_SIGNS, "I lie awake past three|I stop answering messages|I think that nobody would notice");
}

static int
count_pages (Ui           *ui,
             SbSafetyPlan *plan,
             const char   *home)
{
  SbCountry *country = home != NULL ? sb_content_find_country (ui->content, home) : NULL;
  g_autoptr (GtkPrintOperation) operation = sb_safety_plan_print_new (plan, country);
  g_autoptr (GtkPaperSize) paper = gtk_paper_size_new (GTK_PAPER_NAME_LETTER);
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "safety-plan.pdf", NULL);
  g_autoptr (GError) error = NULL;

  /* The shorter of those that are common. */
  gtk_page_setup_set_paper_size (gtk_print_operation_get_default_page_setup (operation), paper);
  gtk_print_operation_set_export_filename (operation, path);
  g_assert_cmpint (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, GTK_WINDOW (ui->window), &error),
                   ==, GTK_PRINT_OPERATION_RESULT_APPLY);
  g_assert_no_error (error);

  return gtk_print_operation_get_n_pages_to_print (operation);
}

static void
test_print (Ui            *ui,
            gconstpointer  data)
{
  static const char *const lines[] = {
    "A walk to the river & back",
    "Music, the old records",
    "A shower",
    "Tea, slowly",
    "Letters that I do not send",
    NULL,
  };
  g_autoptr (SbSafetyPlan) plan = sb_safety_plan_new ();

  sb_safety_plan_set_lines (plan, SB_SAFETY_ALONE, lines);
  g_assert_cmpint (count_pages (ui, plan, NULL), ==, 1);
  for (guint i = 0; i < SB_SAFETY_N_STEPS; i++)
    sb_safety_plan_set_lines (plan, i, lines);
  g_assert_cmpint (count_pages (ui, plan, NULL), ==, 1);
  for (guint i = 0; i < g_list_model_get_n_items (sb_content_get_countries (ui->content)); i++)
    {
      g_autoptr (SbCountry) country = g_list_model_get_item (sb_content_get_countries (ui->content), i);

      g_assert_cmpint (count_pages (ui, plan, sb_country_get_id (country)), ==, 1);
    }
}

static void
add_tests (void)
{
  ui_test ("/safety-plan/empty", test_empty);
  ui_test ("/safety-plan/write", test_write);
  ui_test ("/safety-plan/remove", test_remove);
  ui_test ("/safety-plan/remove-ends", test_remove_ends);
  ui_test ("/safety-plan/import", test_import);
  ui_test ("/safety-plan/print", test_print);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}
