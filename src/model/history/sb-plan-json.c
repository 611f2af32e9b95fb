/* sb-plan-json.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-json-text.h"
#include "sb-plan.h"
#include "sb-record-json.h"

static const char *const members[] = {
  "path", "started", "paused", "ended", "week", "done", "leftOut", "added", NULL
};

static void
read_done (SbJsonReader *reader,
           SbPlan       *plan)
{
  g_autoptr (GList) steps = NULL;

  if (!sb_json_reader_enter (reader, "done", JSON_NODE_OBJECT, SB_JSON_OPTIONAL))
    return;

  steps = sb_json_reader_list_members (reader);
  for (GList *l = steps; l != NULL && !sb_json_reader_failed (reader); l = l->next)
    {
      g_autoptr (GDateTime) done = sb_record_json_read_date_time (reader, l->data, SB_JSON_REQUIRED);

      sb_plan_set_done (plan, l->data, done);
    }
  sb_json_reader_leave (reader);
}

static void
read_left_out (SbJsonReader *reader,
               SbPlan       *plan)
{
  g_auto (GStrv) steps = sb_json_reader_read_strings (reader, "leftOut", SB_JSON_OPTIONAL);

  for (guint i = 0; steps != NULL && steps[i] != NULL; i++)
    sb_plan_set_left_out (plan, steps[i], TRUE);
}

static void
read_added (SbJsonReader *reader,
            SbPlan       *plan)
{
  g_autoptr (GList) steps = NULL;

  if (!sb_json_reader_enter (reader, "added", JSON_NODE_OBJECT, SB_JSON_OPTIONAL))
    return;

  steps = sb_json_reader_list_members (reader);
  for (GList *l = steps; l != NULL && !sb_json_reader_failed (reader); l = l->next)
    sb_plan_set_added (plan, l->data, sb_json_reader_read_name (reader, l->data));
  sb_json_reader_leave (reader);
}

static SbRecord *
read_plan (SbJsonReader *reader,
           const char   *id)
{
  const char *path = sb_json_reader_read_name (reader, "path");
  g_autoptr (GDateTime) started = sb_record_json_read_date_time (reader, "started", SB_JSON_REQUIRED);
  g_autoptr (GDateTime) paused = sb_record_json_read_date_time (reader, "paused", SB_JSON_OPTIONAL);
  g_autoptr (GDateTime) ended = sb_record_json_read_date_time (reader, "ended", SB_JSON_OPTIONAL);
  const char *week = sb_json_reader_read_name (reader, "week");
  g_autoptr (SbPlan) plan = NULL;

  if (sb_json_reader_failed (reader))
    return NULL;

  plan = g_object_new (SB_TYPE_PLAN,
                       "id", id,
                       "path-id", path,
                       "started", started,
                       "paused", paused,
                       "ended", ended,
                       "week", week,
                       NULL);
  read_done (reader, plan);
  read_left_out (reader, plan);
  read_added (reader, plan);
  return SB_RECORD (g_steal_pointer (&plan));
}

static void
append_done (SbPlan      *plan,
             const char **steps,
             GString     *text)
{
  g_autoptr (GString) done = g_string_new ("{");

  for (guint i = 0; steps[i] != NULL; i++)
    {
      if (sb_plan_get_done (plan, steps[i]) != NULL)
        sb_record_json_append_date_time (done, steps[i], sb_plan_get_done (plan, steps[i]));
    }
  if (done->len == 1)
    return;

  sb_json_text_append_name (text, "done");
  g_string_append_printf (text, "%s}", done->str);
}

static void
append_left_out (SbPlan      *plan,
                 const char **steps,
                 GString     *text)
{
  g_autoptr (GString) left_out = g_string_new ("[");

  for (guint i = 0; steps[i] != NULL; i++)
    {
      if (!sb_plan_get_left_out (plan, steps[i]))
        continue;

      if (left_out->len > 1)
        g_string_append (left_out, ", ");
      sb_json_text_append_string (left_out, steps[i]);
    }
  if (left_out->len == 1)
    return;

  sb_json_text_append_name (text, "leftOut");
  g_string_append_printf (text, "%s]", left_out->str);
}

static void
append_added (SbPlan      *plan,
              const char **steps,
              GString     *text)
{
  g_autoptr (GString) added = g_string_new ("{");

  for (guint i = 0; steps[i] != NULL; i++)
    {
      if (sb_plan_get_added (plan, steps[i]) != NULL)
        sb_record_json_append_string (added, steps[i], sb_plan_get_added (plan, steps[i]));
    }
  if (added->len == 1)
    return;

  sb_json_text_append_name (text, "added");
  g_string_append_printf (text, "%s}", added->str);
}

static void
append_plan (SbRecord *record,
             GString  *text)
{
  SbPlan *plan = SB_PLAN (record);
  g_autofree const char **steps = sb_plan_list_steps (plan);

  sb_record_json_append_string (text, "path", sb_plan_get_path_id (plan));
  sb_record_json_append_date_time (text, "started", sb_plan_get_started (plan));
  if (sb_plan_get_paused (plan) != NULL)
    sb_record_json_append_date_time (text, "paused", sb_plan_get_paused (plan));
  if (sb_plan_get_ended (plan) != NULL)
    sb_record_json_append_date_time (text, "ended", sb_plan_get_ended (plan));
  sb_record_json_append_string (text, "week", sb_plan_get_week (plan));
  append_done (plan, steps, text);
  append_left_out (plan, steps, text);
  append_added (plan, steps, text);
}

const SbRecordJson sb_plan_json = {
  .list = "plans",
  .members = members,
  .read = read_plan,
  .append = append_plan,
};
