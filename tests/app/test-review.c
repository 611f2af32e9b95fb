/* test-review.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "bench-fixture.h"
#include "sb-recall.h"
#include "sb-review-print.h"
#include "sb-review.h"

#define LADDER "steps-toward-closeness"

static SbExercise *
get_exercise (Bench *bench)
{
  return sb_content_find_exercise (bench->content, LADDER);
}

static SbSession *
create_session (const char *step,
                const char *answer)
{
  SbSession *session = sb_session_new (LADDER, "1");

  if (answer != NULL)
    sb_session_set_response (session, step, bench_parse (answer));

  return session;
}

static GtkWidget *
take (Bench     *bench,
      SbSession *session)
{
  return bench_take (bench, sb_review_new (get_exercise (bench), session, bench_get_step (bench, LADDER, "read-again")));
}

static void
test_review (Bench         *bench,
             gconstpointer  data)
{
  g_autoptr (SbSession) session = create_session ("ladder", "[{\"step\":\"Say <hi>\",\"hard\":\"2\"},{\"step\":\"Stay & talk\"}]");
  g_autofree char *copied = NULL;
  GtkWidget *input;
  GtkWidget *heading;
  GtkWidget *words;

  sb_session_set_response (session, "wish", bench_parse ("\"To laugh\\nmore\""));
  input = take (bench, session);
  heading = ui_find (input, GTK_TYPE_LABEL, "Your ladder");
  gtk_test_accessible_assert_role (heading, GTK_ACCESSIBLE_ROLE_HEADING);
  words = gtk_widget_get_next_sibling (heading);
  g_assert_cmpstr (ui_text (words), ==, "The act  Say <hi>\nHow hard, 0–10  2\n\nThe act  Stay & talk");

  /* In full, for the keyboard as well. */
  g_assert_true (gtk_label_get_selectable (GTK_LABEL (words)));
  g_assert_true (gtk_widget_grab_focus (words));
  gtk_test_accessible_assert_property (words, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "Your ladder");
  g_assert_nonnull (ui_find (input, GTK_TYPE_LABEL, "To laugh\nmore"));
  g_assert_null (ui_find (input, GTK_TYPE_LABEL, "What you expect"));

  ui_click (ui_find (input, GTK_TYPE_BUTTON, "_Copy"));
  copied = bench_read_copied (bench);
  g_assert_cmpstr (copied, ==, "What would be good about it?\nTo laugh\nmore\n\nYour ladder\nSay <hi> · 2\nStay & talk");
  g_assert_cmpuint (bench->n_answers, ==, 0);
}

static void
test_print (Bench         *bench,
            gconstpointer  data)
{
  g_autoptr (SbSession) session = create_session ("ladder", "[{\"step\":\"Say <hi>\",\"hard\":\"2\"},{\"step\":\"Stay & talk\"}]");
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "review.pdf", NULL);
  g_autoptr (GtkPrintOperation) operation = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *printed = NULL;

  g_assert_nonnull (ui_find (take (bench, session), GTK_TYPE_BUTTON, "Prin_t"));
  operation = sb_review_print_new (get_exercise (bench), session, bench_get_step (bench, LADDER, "read-again"));
  gtk_print_operation_set_export_filename (operation, path);
  g_assert_cmpint (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, GTK_WINDOW (bench->window), &error),
                   ==, GTK_PRINT_OPERATION_RESULT_APPLY);
  g_assert_no_error (error);
  g_assert_cmpint (gtk_print_operation_get_n_pages_to_print (operation), ==, 1);
  g_assert_true (g_file_get_contents (path, &printed, NULL, NULL));
  g_assert_true (g_str_has_prefix (printed, "%PDF"));
}

/* Enter goes on, rather than copy. */
static void
test_focus (Bench         *bench,
            gconstpointer  data)
{
  g_autoptr (SbSession) session = create_session ("wish", "\"a\"");

  g_assert_false (gtk_widget_grab_focus (take (bench, session)));
}

static void
test_nothing (Bench         *bench,
              gconstpointer  data)
{
  g_autoptr (SbSession) session = create_session ("wish", NULL);
  GtkWidget *input = take (bench, session);

  g_assert_null (ui_find (input, GTK_TYPE_BUTTON, NULL));
  g_assert_cmpuint (ui_count (input, GTK_TYPE_LABEL), ==, 1);
}

/* Answers can come from an imported file, and be of any form. */
static void
test_hostile (Bench         *bench,
              gconstpointer  data)
{
  const char *const answers[] = { "null", "5", "{}", "[]", "[1, null, \"a\", [], {}]", "[{\"step\": 5}]", "{\"step\": \"a\"}" };

  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    {
      g_autoptr (SbSession) session = create_session ("ladder", answers[i]);

      sb_session_set_response (session, "wish", bench_parse (answers[i]));
      g_assert_null (ui_find (take (bench, session), GTK_TYPE_BUTTON, NULL));
    }
}

static GtkWidget *
take_recall (Bench     *bench,
             SbSession *session)
{
  return bench_take (bench, sb_recall_new (get_exercise (bench), session, bench_get_step (bench, LADDER, "plan")));
}

/* Of many rows, the first stay in view; the others can be seen. */
static void
test_recall (Bench         *bench,
             gconstpointer  data)
{
  g_autoptr (SbSession) session = create_session ("ladder", "[{\"step\":\"a\"},{\"step\":\"b\"},{\"step\":\"c\"},{\"step\":\"d\"}]");
  GtkWidget *recall = take_recall (bench, session);
  GtkWidget *toggle = ui_find (recall, GTK_TYPE_TOGGLE_BUTTON, "Show All");

  g_assert_nonnull (ui_find (recall, GTK_TYPE_LABEL, "a\nb\nc…"));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (toggle), TRUE);
  g_assert_nonnull (ui_find (recall, GTK_TYPE_LABEL, "a\nb\nc\nd"));
  g_assert_cmpstr (ui_text (toggle), ==, "Show Less");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (toggle), FALSE);
  g_assert_nonnull (ui_find (recall, GTK_TYPE_LABEL, "a\nb\nc…"));
}

static void
test_recall_of_few (Bench         *bench,
                    gconstpointer  data)
{
  g_autoptr (SbSession) session = create_session ("ladder", "[{\"step\":\"a\"},{\"step\":\"b\"},{\"step\":\"c\"}]");
  GtkWidget *recall = take_recall (bench, session);

  g_assert_nonnull (ui_find (recall, GTK_TYPE_LABEL, "a\nb\nc"));
  g_assert_null (ui_find (recall, GTK_TYPE_BUTTON, NULL));
}

static void
add_tests (void)
{
  bench_test ("/review/answers", test_review);
  bench_test ("/review/print", test_print);
  bench_test ("/review/focus", test_focus);
  bench_test ("/review/nothing", test_nothing);
  bench_test ("/review/hostile", test_hostile);
  bench_test ("/recall/many", test_recall);
  bench_test ("/recall/few", test_recall_of_few);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}
