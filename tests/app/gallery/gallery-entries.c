/* gallery-entries.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "gallery-entries.h"
#include "gallery-history.h"
#include "gallery-progress.h"

/* As many as it takes for an exercise to show. */
#define TRIES 3

#define DAYS_BETWEEN 9

/* Going back in time, from the 20th of November 2026. */
static char *
write_time (guint days)
{
  g_autoptr (GDateTime) last = g_date_time_new_utc (2026, 11, 20, 18, 30, 0);
  g_autoptr (GDateTime) time = g_date_time_add_days (last, -(int) days);

  return g_date_time_format_iso8601 (time);
}

static void
append_session (GString    *json,
                guint       i,
                const char *exercise,
                const char *time,
                int         before,
                int         after)
{
  g_string_append_printf (json,
                          "%s{\"id\": \"%08x-0000-4000-8000-000000000003\", \"exercise\": \"%s\", \"exerciseVersion\": \"1\","
                          " \"started\": \"%s\", \"completed\": \"%s\", \"distressBefore\": %d, \"distressAfter\": %d,"
                          " \"responses\": {}}\n",
                          json->len > 0 ? "," : "", i, exercise, time, time, before, after);
}

static void
append_check_in (GString    *json,
                 guint       i,
                 const char *time)
{
  g_string_append_printf (json, "%s{\"id\": \"%08x-0000-4000-8000-000000000004\", \"at\": \"%s\", \"ratings\": {\"mood\": 3}}\n",
                          json->len > 0 ? "," : "", i, time);
}

static void
add (const GalleryStage *stage,
     const GString      *sessions,
     const GString      *check_ins)
{
  g_autofree char *json = g_strdup_printf ("{\"format\": \"io.github.securebase.SecureBase.History\", \"version\": 1,"
                                           " \"sessions\": [%s], \"checkIns\": [%s]}",
                                           sessions->str, check_ins->str);

  gallery_history_add (stage->store, json);
}

/**
 * gallery_entries_show_days:
 * @detail: a number
 *
 * Shows the calendar with so many entries: the last is an exercise, the one
 * before a check-in, and now and then there are both on a day.
 */
void
gallery_entries_show_days (const GalleryStage *stage,
                           const char         *detail)
{
  g_autoptr (GString) sessions = g_string_new (NULL);
  g_autoptr (GString) check_ins = g_string_new (NULL);

  for (guint i = 0; i < (guint) atoi (detail); i++)
    {
      guint day = i % 5 == 4 ? i - 1 : i;
      g_autofree char *time = write_time (day * DAYS_BETWEEN + day * day % 5);

      if (i % 2 == 0)
        append_session (sessions, i, "paced-breathing", time, 6, 3);
      else
        append_check_in (check_ins, i, time);
    }
  add (stage, sessions, check_ins);
  gallery_progress_show (stage, "progress.calendar");
}

/**
 * gallery_entries_show_eased:
 * @detail: a number
 *
 * Shows how upset somebody was before and after so many exercises.
 */
void
gallery_entries_show_eased (const GalleryStage *stage,
                            const char         *detail)
{
  GListModel *exercises = sb_content_get_list (stage->content, SB_CONTENT_EXERCISES);
  g_autoptr (GString) sessions = g_string_new (NULL);
  g_autoptr (GString) check_ins = g_string_new (NULL);

  for (guint i = 0; i < (guint) atoi (detail) * TRIES; i++)
    {
      g_autoptr (SbExercise) exercise = g_list_model_get_item (exercises, i / TRIES);
      g_autofree char *time = write_time (i);
      int before = 3 + (int) (i / TRIES * 5 % 8);
      int eased = (int) (i / TRIES * 3 % 7) - 1;

      append_session (sessions, i, sb_exercise_get_id (exercise), time, before, CLAMP (before - eased, 0, 10));
    }
  add (stage, sessions, check_ins);
  gallery_progress_show (stage, "progress.eased");
}
