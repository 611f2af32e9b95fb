/* test-player-growth.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "player-fixture.h"
#include "sb-table-row.h"

#define LADDER "steps-toward-closeness"

/* A ladder or a log goes on where it was left. */

static GtkWidget *
open_at (Ui         *ui,
         SbSession  *session,
         const char *step)
{
  sb_session_set_step (session, step);
  return player_open (ui, session);
}

static void
save_rows (Ui         *ui,
           const char *json)
{
  g_autoptr (SbSession) session = player_new_session (LADDER);

  sb_session_set_response (session, "ladder", json_from_string (json, NULL));
  sb_session_complete (session);
  sb_store_save_session (ui->store, session);
}

static void
assert_rows (SbSession  *session,
             const char *expected)
{
  JsonNode *rows = sb_session_get_response (session, "ladder");
  g_autofree char *json = rows != NULL ? json_to_string (rows, FALSE) : NULL;

  g_assert_cmpstr (json, ==, expected);
}

static void
test_growth (Ui            *ui,
             gconstpointer  data)
{
  g_autoptr (SbSession) session = player_new_session (LADDER);
  GtkWidget *page;

  save_rows (ui, "[{\"step\":\"a\"},{\"step\":\"b\"}]");
  page = open_at (ui, session, "ladder");
  g_assert_cmpuint (ui_count (page, SB_TYPE_TABLE_ROW), ==, 2);
  assert_rows (session, "[{\"step\":\"a\"},{\"step\":\"b\"}]");

  /* Who takes them all out finds none on the way back. */
  ui_activate (ui_find (page, SB_TYPE_TABLE_ROW, NULL), "row.remove");
  ui_activate (ui_find (page, SB_TYPE_TABLE_ROW, NULL), "row.remove");
  assert_rows (session, "[]");
  ui_activate (page, "player.next");
  ui_activate (page, "player.back");
  g_assert_cmpuint (ui_count (page, SB_TYPE_TABLE_ROW), ==, 1);
  assert_rows (session, "[]");
}

static void
test_review (Ui            *ui,
             gconstpointer  data)
{
  g_autoptr (SbSession) session = player_new_session (LADDER);
  GtkWidget *page;

  save_rows (ui, "[{\"step\":\"Say hello\"}]");
  page = open_at (ui, session, "ladder");
  player_go_to (page, session, "plan");
  g_assert_true (player_says (page, "Say hello"));
  player_go_to (page, session, "read-again");
  g_assert_nonnull (ui_find (page, GTK_TYPE_LABEL, "The act  Say hello"));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (ui->window)) == ui_child (page, "next"));
}

static void
test_first_time (Ui            *ui,
                 gconstpointer  data)
{
  g_autoptr (SbSession) session = player_new_session (LADDER);
  GtkWidget *page = open_at (ui, session, "ladder");

  g_assert_cmpuint (ui_count (page, SB_TYPE_TABLE_ROW), ==, 1);
  assert_rows (session, NULL);
}

static void
add_tests (void)
{
  ui_test ("/growth/rows", test_growth);
  ui_test ("/growth/review", test_review);
  ui_test ("/growth/first-time", test_first_time);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}
