/* store-fixture.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "history-fixture.h"
#include "store-fixture.h"

void
take_result_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      data)
{
  g_assert_null (*(GAsyncResult **) data);
  *(GAsyncResult **) data = g_object_ref (result);
}

/* What came of something that was begun with take_result_cb(). */
GAsyncResult *
wait_for_result (GAsyncResult **result)
{
  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return *result;
}

gboolean
try_to_open (SbStore  *store,
             GError  **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  sb_store_open_async (store, NULL, take_result_cb, &result);
  return sb_store_open_finish (store, wait_for_result (&result), error);
}

SbStore *
open_store (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  SbStore *store = sb_store_new (file);

  g_assert_false (sb_store_is_open (store));
  g_assert_true (try_to_open (store, &error));
  g_assert_no_error (error);
  g_assert_true (sb_store_is_open (store));
  return store;
}

gboolean
try_to_flush (SbStore  *store,
              GError  **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  sb_store_flush_async (store, NULL, take_result_cb, &result);
  return sb_store_flush_finish (store, wait_for_result (&result), error);
}

void
flush_store (SbStore *store)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (try_to_flush (store, &error));
  g_assert_no_error (error);
}

gboolean
try_to_import (SbStore     *store,
               const char  *path,
               guint       *n_changed,
               GError     **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GAsyncResult) result = NULL;

  sb_store_import_async (store, file, NULL, take_result_cb, &result);
  return sb_store_import_finish (store, wait_for_result (&result), n_changed, error);
}

void
import_into_store (SbStore    *store,
                   const char *text)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "import.json", NULL);
  g_autoptr (GError) error = NULL;

  write_bytes (path, text, strlen (text));
  g_assert_true (try_to_import (store, path, NULL, &error));
  g_assert_no_error (error);
}

char *
export_store (SbStore *store)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "export.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  sb_store_export_async (store, file, NULL, take_result_cb, &result);
  g_assert_true (sb_store_export_finish (store, wait_for_result (&result), &error));
  g_assert_no_error (error);
  bytes = read_bytes (path);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* Without the line that says when it was written. */
char *
export_records (SbStore *store)
{
  g_autofree char *text = export_store (store);

  return g_strdup (strstr (text, "\"people\""));
}

/* A page of what is found from @place on, which becomes where the next one
 * begins. */
GPtrArray *
search_store (SbStore    *store,
              const char *words,
              guint       limit,
              gint64     *place)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  GPtrArray *found;

  sb_store_search_async (store, words, *place, limit, NULL, take_result_cb, &result);
  found = sb_store_search_finish (store, wait_for_result (&result), place, &error);
  g_assert_no_error (error);
  return found;
}

guint
count_items (GListModel *model)
{
  return g_list_model_get_n_items (model);
}

/* A record of each kind, with all that a record can have. */
void
add_one_of_each (SbStore *store)
{
  g_autoptr (SbPerson) person = sb_person_new ("Sam", "partner");
  g_autoptr (SbAssessment) assessment = sb_assessment_new ("attachment-bond", "1", sb_record_get_id (SB_RECORD (person)));
  g_autoptr (SbSession) session = sb_session_new ("thought-record", "1");
  g_autoptr (SbCheckIn) check_in = sb_check_in_new (NULL);
  g_autoptr (SbEvent) event = NULL;
  g_autoptr (SbTracker) tracker = sb_tracker_new ("Sleep");
  g_autoptr (SbAim) aim = sb_aim_new ("boundaries");
  g_autoptr (SbPack) pack = sb_pack_new ("tea", "1", "{\"id\": \"tea\"}");
  g_autoptr (SbReading) reading = sb_reading_new ("article:the-four-styles");
  g_autoptr (SbPlan) plan = sb_plan_new ("more-worry", "steady-ground");
  g_autoptr (SbSafetyPlan) safety_plan = sb_safety_plan_new ();
  g_autoptr (SbTrusted) trusted = sb_trusted_new (SB_TRUSTED_PERSON, "Jo");
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  const char *lines[] = { "I stop answering", "It's “all too much”", NULL };
  const char *tags[] = { "work", NULL };
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, 1, 11, 2026);
  event = sb_event_new (&date, "Moved house");
  sb_assessment_set_answer (assessment, "a1", 5);
  sb_assessment_set_note (assessment, "It's “fine”.");
  sb_assessment_complete (assessment);
  sb_session_set_response (session, "words", json_node_init_string (json_node_alloc (), "It's mine"));
  sb_session_set_distress_before (session, 6);
  sb_session_stop (session);
  sb_check_in_set_rating (check_in, "calm", 2.5);
  sb_check_in_set_rating (check_in, sb_record_get_id (SB_RECORD (tracker)), 4);
  sb_check_in_set_tags (check_in, tags);

  sb_reading_set_bookmarked (reading, now);
  sb_reading_set_finished (reading, now);
  sb_reading_set_opened (reading, now);
  sb_reading_set_place (reading, "regions/1");

  sb_plan_tick (plan, "exercise:my-window", TRUE);
  sb_plan_set_left_out (plan, "exercise:paced-breathing", TRUE);
  sb_plan_set_added (plan, "exercise:container", "steady-ground");

  sb_safety_plan_set_lines (safety_plan, SB_SAFETY_SIGNS, lines);
  sb_safety_plan_set_lines (safety_plan, SB_SAFETY_REASONS, lines);
  sb_trusted_set_reach (trusted, "next door");
  sb_trusted_set_note (trusted, "Tea, and no questions");

  sb_store_save_person (store, person);
  sb_store_save_assessment (store, assessment);
  sb_store_save_session (store, session);
  sb_store_save_check_in (store, check_in);
  sb_store_save_event (store, event);
  sb_store_save_tracker (store, tracker);
  sb_store_save_aim (store, aim);
  sb_store_save_pack (store, pack);
  sb_store_save_reading (store, reading);
  sb_store_save_record (store, SB_RECORD (plan));
  sb_store_save_record (store, SB_RECORD (safety_plan));
  sb_store_save_record (store, SB_RECORD (trusted));
}
