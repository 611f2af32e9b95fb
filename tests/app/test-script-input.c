/* test-script-input.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "bench-fixture.h"
#include "sb-script-input.h"

#define SCRIPT "dear-man", "lines"

static GtkWidget *
take (Bench      *bench,
      const char *answer)
{
  g_autoptr (JsonNode) node = answer != NULL ? bench_parse (answer) : NULL;

  return bench_take (bench, sb_script_input_new (bench_get_step (bench, SCRIPT), node));
}

static GtkWidget *
get_field (Bench *bench,
           guint  line)
{
  GtkWidget *field = ui_find (bench->input, GTK_TYPE_TEXT_VIEW, NULL);

  while (line-- > 0)
    field = ui_find_next (bench->input, GTK_TYPE_TEXT_VIEW, field);

  g_assert_nonnull (field);
  return field;
}

static GtkWidget *
get_copy (Bench *bench)
{
  return ui_find (bench->input, GTK_TYPE_BUTTON, "_Copy");
}

/* Below its heading. */
static const char *
get_message (Bench *bench)
{
  return ui_text (gtk_widget_get_next_sibling (ui_find (bench->input, GTK_TYPE_LABEL, "All together")));
}

static void
test_names (Bench         *bench,
            gconstpointer  data)
{
  GListModel *lines = sb_step_get_parts (bench_get_step (bench, SCRIPT));

  take (bench, NULL);
  g_assert_cmpuint (ui_count (bench->input, GTK_TYPE_TEXT_VIEW), ==, g_list_model_get_n_items (lines));
  g_assert_cmpuint (ui_count (bench->input, GTK_TYPE_EXPANDER), ==, g_list_model_get_n_items (lines));
  for (guint i = 0; i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr (SbStepPart) line = g_list_model_get_item (lines, i);
      GtkWidget *field = get_field (bench, i);
      GtkWidget *heading = ui_find (bench->input, GTK_TYPE_LABEL, sb_step_part_get_title (line));

      gtk_test_accessible_assert_role (heading, GTK_ACCESSIBLE_ROLE_HEADING);
      g_assert_nonnull (ui_find (bench->input, GTK_TYPE_LABEL, sb_step_part_get_text (line)));
      gtk_test_accessible_assert_role (field, GTK_ACCESSIBLE_ROLE_TEXT_BOX);
      gtk_test_accessible_assert_property (field, GTK_ACCESSIBLE_PROPERTY_LABEL, sb_step_part_get_title (line));
      g_assert_false (gtk_text_view_get_accepts_tab (GTK_TEXT_VIEW (field)));
    }
  g_assert_cmpuint (bench->n_answers, ==, 0);
}

static void
test_write (Bench         *bench,
            gconstpointer  data)
{
  g_autofree char *copied = NULL;

  take (bench, NULL);
  g_assert_false (gtk_widget_is_sensitive (get_copy (bench)));
  bench_write (get_field (bench, 2), "Would you call?");
  bench_assert_answer (bench, "{\"assert\":\"Would you call?\"}");
  g_assert_cmpstr (get_message (bench), ==, "Would you call?");

  /* The message is in the order of the lines, and leaves out what is blank. */
  bench_write (get_field (bench, 0), "It got late.");
  bench_write (get_field (bench, 1), "  ");
  bench_assert_answer (bench, "{\"describe\":\"It got late.\",\"assert\":\"Would you call?\"}");
  g_assert_cmpstr (get_message (bench), ==, "It got late.\nWould you call?");
  g_assert_true (gtk_widget_is_sensitive (get_copy (bench)));
  ui_click (get_copy (bench));
  copied = bench_read_copied (bench);
  g_assert_cmpstr (copied, ==, "It got late.\nWould you call?");
}

static void
test_enter (Bench         *bench,
            gconstpointer  data)
{
  guint n_lines = g_list_model_get_n_items (sb_step_get_parts (bench_get_step (bench, SCRIPT)));
  GtkWidget *input = take (bench, "{\"describe\":\"a\"}");

  g_assert_cmpstr (get_message (bench), ==, "a");
  g_assert_true (gtk_widget_grab_focus (input));
  for (guint i = 0; i < n_lines; i++)
    {
      g_assert_true (bench_focus (bench) == get_field (bench, i));
      bench_write (get_field (bench, i), "\n");
    }
  g_assert_true (bench_focus (bench) == get_copy (bench));
  g_assert_cmpuint (bench->n_answers, ==, 0);
}

/* What is pasted may have several lines. */
static void
test_paste (Bench         *bench,
            gconstpointer  data)
{
  take (bench, NULL);
  bench_write (get_field (bench, 0), "one\ntwo");
  bench_assert_answer (bench, "{\"describe\":\"one\\ntwo\"}");
  g_assert_cmpstr (get_message (bench), ==, "one\ntwo");
}

static void
test_take_back (Bench         *bench,
                gconstpointer  data)
{
  take (bench, "{\"express\":\"a\"}");
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (get_field (bench, 1))), "", -1);
  bench_assert_answer (bench, NULL);
  g_assert_false (gtk_widget_is_sensitive (get_copy (bench)));
}

/* An answer can come from an imported file, and be of any form. */
static void
test_hostile (Bench         *bench,
              gconstpointer  data)
{
  const char *const answers[] = {
    "null", "5", "\"words\"", "{}", "[]", "[{\"assert\": \"a\"}]", "{\"assert\": 5, \"express\": null}", "{\"other\": \"x\"}"
  };

  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    {
      take (bench, answers[i]);
      g_assert_cmpuint (bench->n_answers, ==, i);
      g_assert_false (gtk_widget_is_sensitive (get_copy (bench)));
      bench_write (get_field (bench, 0), "a");
      bench_assert_answer (bench, "{\"describe\":\"a\"}");
    }
}

static void
add_tests (void)
{
  bench_test ("/script/names", test_names);
  bench_test ("/script/write", test_write);
  bench_test ("/script/enter", test_enter);
  bench_test ("/script/paste", test_paste);
  bench_test ("/script/take-back", test_take_back);
  bench_test ("/script/hostile", test_hostile);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}
