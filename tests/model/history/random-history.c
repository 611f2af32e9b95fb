/* random-history.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "history-fixture.h"
#include "random-history.h"
#include "random-values.h"
#include "sb-aim.h"
#include "sb-assessment.h"
#include "sb-check-in.h"
#include "sb-event.h"
#include "sb-exchange.h"
#include "sb-json-text.h"
#include "sb-pack.h"
#include "sb-person.h"
#include "sb-plan.h"
#include "sb-reading.h"
#include "sb-record-kind.h"
#include "sb-safety-plan.h"
#include "sb-session.h"
#include "sb-time.h"
#include "sb-tracker.h"
#include "sb-trusted.h"

/* Makes histories by chance, but the same ones for the same seed: with few
 * ids and a short span of time, versions of the same record often meet, and
 * often with the same stamp. */

RandomHistory *
random_history_new (guint32 seed,
                    guint   n_ids,
                    gint64  span)
{
  RandomHistory *self = g_new0 (RandomHistory, 1);

  self->rand = g_rand_new_with_seed (seed);
  self->n_ids = n_ids;
  self->span = span;
  return self;
}

void
random_history_free (RandomHistory *self)
{
  g_rand_free (self->rand);
  g_free (self);
}

static SbRecord *
make_person (RandomHistory *self,
             const char    *id)
{
  static const char *const kinds[] = { "partner", "mother", "father", "friend", "other", "someone new" };
  g_autoptr (GDateTime) archived = random_chance (self, 0.2) ? random_date_time (self) : NULL;

  return g_object_new (SB_TYPE_PERSON,
                       "id", id,
                       "name", random_text (self),
                       "kind", kinds[g_rand_int_range (self->rand, 0, G_N_ELEMENTS (kinds))],
                       "archived", archived,
                       NULL);
}

static SbRecord *
make_assessment (RandomHistory *self,
                 const char    *id)
{
  g_autofree char *person = random_chance (self, 0.5) ? random_id (self, 0) : NULL;
  g_autoptr (GDateTime) started = random_date_time (self);
  g_autoptr (GDateTime) completed = random_optional_date_time (self);
  SbAssessment *assessment = g_object_new (SB_TYPE_ASSESSMENT,
                                           "id", id,
                                           "instrument-id", random_chance (self, 0.5) ? "attachment-general" : "attachment-bond",
                                           "instrument-version", random_chance (self, 0.9) ? "1" : "2",
                                           "person-id", person,
                                           "started", started,
                                           "completed", completed,
                                           "note", random_text (self),
                                           NULL);

  for (guint i = 1; i <= 18; i++)
    {
      g_autofree char *item = g_strdup_printf ("%c%u", i % 2 ? 'a' : 'v', i);

      if (random_chance (self, 0.9))
        sb_assessment_set_answer (assessment, item,
                                  random_chance (self, 0.99) ? g_rand_int_range (self->rand, 1, 8) : G_MININT + 1);
    }

  return SB_RECORD (assessment);
}

static SbRecord *
make_session (RandomHistory *self,
              const char    *id)
{
  g_autoptr (GDateTime) started = random_date_time (self);
  g_autoptr (GDateTime) completed = random_optional_date_time (self);
  g_autoptr (GDateTime) stopped = random_optional_date_time (self);
  SbSession *session = g_object_new (SB_TYPE_SESSION,
                                     "id", id,
                                     "exercise-id", "thought-record",
                                     "exercise-version", "1",
                                     "started", started,
                                     "completed", completed,
                                     "stopped", stopped,
                                     "distress-before", g_rand_int_range (self->rand, -1, 11),
                                     "distress-after", g_rand_int_range (self->rand, -1, 11),
                                     "step", random_chance (self, 0.3) ? "step-2" : NULL,
                                     "shorter", random_chance (self, 0.3),
                                     "note", random_chance (self, 0.3) ? "It’s mine, too." : "",
                                     NULL);

  for (int i = g_rand_int_range (self->rand, 0, 6); i > 0; i--)
    {
      g_autofree char *step = g_strdup_printf ("step-%d", i);

      sb_session_set_response (session, step, random_json (self, 0));
    }

  return SB_RECORD (session);
}

static SbRecord *
make_check_in (RandomHistory *self,
               const char    *id)
{
  static const char *const names[] = { "mood", "closeness", "calm", "Schlaf", "" };
  g_autoptr (GDateTime) at = random_date_time (self);
  SbCheckIn *check_in = g_object_new (SB_TYPE_CHECK_IN, "id", id, "at", at, "note", random_text (self), NULL);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (random_chance (self, 0.7))
      sb_check_in_set_rating (check_in, names[i], random_number (self));
  if (random_chance (self, 0.5))
    {
      const char *tags[] = { random_text (self), random_text (self), random_text (self), NULL };

      sb_check_in_set_tags (check_in, tags);
    }

  return SB_RECORD (check_in);
}

static SbRecord *
make_event (RandomHistory *self,
            const char    *id)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, g_rand_int_range (self->rand, 1, 3652059));
  return g_object_new (SB_TYPE_EVENT, "id", id, "date", &date, "title", random_text (self), NULL);
}

static SbRecord *
make_tracker (RandomHistory *self,
              const char    *id)
{
  g_autoptr (GDateTime) archived = random_optional_date_time (self);

  return g_object_new (SB_TYPE_TRACKER,
                       "id", id,
                       "title", random_text (self),
                       "lowest", random_text (self),
                       "highest", random_text (self),
                       "archived", archived,
                       NULL);
}

/* Its id follows from the goal. */
static SbRecord *
make_aim (RandomHistory *self,
          const char    *id)
{
  return SB_RECORD (sb_aim_new (id));
}

/* Any object may be a pack; few are instruments. */
static SbRecord *
make_pack (RandomHistory *self,
           const char    *id)
{
  g_autoptr (JsonNode) detail = random_json (self, 0);
  g_autofree char *text = sb_json_text_from_node (detail);
  g_autofree char *json = g_strdup_printf ("{\"id\": \"%s\", \"detail\": %s}", id, text);

  return SB_RECORD (sb_pack_new (id, random_chance (self, 0.9) ? "1" : "2", json));
}

/* Its id follows from the page. */
static SbRecord *
make_reading (RandomHistory *self,
              const char    *id)
{
  g_autofree char *uri = g_strconcat ("article:", id, NULL);
  g_autoptr (GDateTime) bookmarked = random_optional_date_time (self);
  g_autoptr (GDateTime) finished = random_optional_date_time (self);
  g_autoptr (GDateTime) opened = random_optional_date_time (self);
  SbReading *reading = sb_reading_new (uri);

  sb_reading_set_bookmarked (reading, bookmarked);
  sb_reading_set_finished (reading, finished);
  sb_reading_set_opened (reading, opened);
  sb_reading_set_place (reading, random_chance (self, 0.5) ? random_text (self) : NULL);
  return SB_RECORD (reading);
}

static SbRecord *
make_plan (RandomHistory *self,
           const char    *id)
{
  g_autoptr (GDateTime) started = random_date_time (self);
  g_autoptr (GDateTime) paused = random_optional_date_time (self);
  g_autoptr (GDateTime) ended = random_optional_date_time (self);
  SbPlan *plan = g_object_new (SB_TYPE_PLAN,
                               "id", id,
                               "path-id", random_chance (self, 0.5) ? "more-worry" : "both",
                               "started", started,
                               "paused", paused,
                               "ended", ended,
                               "week", random_chance (self, 0.5) ? "steady-ground" : "wider",
                               NULL);

  for (int i = g_rand_int_range (self->rand, 0, 6); i > 0; i--)
    {
      g_autofree char *step = g_strdup_printf ("exercise:%d", i);
      g_autoptr (GDateTime) done = random_optional_date_time (self);

      sb_plan_set_done (plan, step, done);
      sb_plan_set_left_out (plan, step, random_chance (self, 0.3));
      sb_plan_set_added (plan, step, random_chance (self, 0.3) ? "wider" : NULL);
    }

  return SB_RECORD (plan);
}

/* There is one: all are versions of the same. */
static SbRecord *
make_safety_plan (RandomHistory *self,
                  const char    *id)
{
  SbSafetyPlan *plan = sb_safety_plan_new ();

  for (guint i = 0; i < SB_SAFETY_N_STEPS; i++)
    {
      const char *lines[] = { random_text (self), random_text (self), random_text (self), NULL };

      if (random_chance (self, 0.6))
        sb_safety_plan_set_lines (plan, i, lines);
    }

  return SB_RECORD (plan);
}

static SbRecord *
make_trusted (RandomHistory *self,
              const char    *id)
{
  static const char *const kinds[] = { SB_TRUSTED_PERSON, SB_TRUSTED_LINE, "place" };
  static const gint64 positions[] = { -SB_TRUSTED_FARTHEST, -1, 0, 1, EXPORTED, SB_TRUSTED_FARTHEST };

  return g_object_new (SB_TYPE_TRUSTED,
                       "id", id,
                       "name", random_text (self),
                       "kind", kinds[g_rand_int_range (self->rand, 0, G_N_ELEMENTS (kinds))],
                       "reach", random_text (self),
                       "note", random_text (self),
                       "position", positions[g_rand_int_range (self->rand, 0, G_N_ELEMENTS (positions))],
                       NULL);
}

static void
add_extra (RandomHistory *self,
           SbRecord      *record)
{
  g_autoptr (JsonObject) object = json_object_new ();
  g_autoptr (JsonNode) node = json_node_init_object (json_node_alloc (), object);
  g_autofree char *text = NULL;

  json_object_set_member (object, "zukunft", random_json (self, 0));
  if (random_chance (self, 0.5))
    json_object_set_member (object, "another one", random_json (self, 0));
  text = sb_json_text_from_node (node);
  sb_record_set_extra (record, text);
}

/**
 * random_history_record:
 * @kind: which of sb_record_kinds
 */
SbRecord *
random_history_record (RandomHistory *self,
                       guint          kind)
{
  static SbRecord *(*const make[SB_RECORD_N_KINDS]) (RandomHistory *, const char *) = {
    make_person, make_assessment, make_session, make_check_in, make_event,
    make_tracker, make_aim, make_pack, make_reading, make_plan,
    make_safety_plan, make_trusted
  };
  g_autofree char *id = random_id (self, kind);
  SbRecord *record = make[kind](self, id);

  sb_record_set_stamps (record, random_time (self), random_time (self),
                        random_chance (self, 0.1) ? random_time (self) : SB_TIME_NEVER);
  if (random_chance (self, 0.2))
    add_extra (self, record);
  return record;
}

static void
append_list (RandomHistory *self,
             guint          kind,
             guint          n_records,
             GString       *text)
{
  const SbRecordJson *json = sb_record_kinds[kind].json;

  g_string_append_printf (text, ", \"%s\": [", json->list);
  for (guint i = 0; i < n_records; i++)
    {
      g_autoptr (SbRecord) record = random_history_record (self, kind);

      if (i > 0)
        g_string_append (text, ", ");
      sb_record_json_append (json, record, text);
    }
  g_string_append_c (text, ']');
}

/* A list of records, a value, and something that is now one, now the other. */
static void
append_unknown (RandomHistory *self,
                GString       *text)
{
  g_autoptr (JsonNode) value = random_json (self, 0);
  g_autoptr (JsonNode) mixed = random_json (self, 0);

  g_string_append (text, ", \"habits\": [");
  for (int i = g_rand_int_range (self->rand, 0, 4); i > 0; i--)
    {
      g_autoptr (JsonNode) detail = random_json (self, 0);

      g_string_append_printf (text, "{\"id\": \"g%d\", \"changed\": ", i);
      sb_json_text_append_time (text, random_time (self));
      g_string_append (text, ", \"detail\": ");
      sb_json_text_append_node (text, detail);
      g_string_append (text, i > 1 ? "}, " : "}");
    }
  g_string_append (text, "], \"setting\": ");
  sb_json_text_append_node (text, value);
  g_string_append (text, ", \"mixed\": ");
  sb_json_text_append_node (text, random_chance (self, 0.5) ? mixed : value);
}

/**
 * random_history_make:
 * @n_records: how many of each kind
 *
 * Returns: (transfer full): a history file
 */
char *
random_history_make (RandomHistory *self,
                     guint          n_records)
{
  g_autoptr (GString) text = g_string_new ("{\"format\": \"" SB_EXCHANGE_FORMAT "\", \"version\": 1, \"exported\": ");

  sb_json_text_append_time (text, random_time (self));
  for (guint kind = 0; kind < SB_RECORD_N_KINDS; kind++)
    append_list (self, kind, n_records, text);
  append_unknown (self, text);
  g_string_append_c (text, '}');
  return g_string_free_and_steal (g_steal_pointer (&text));
}
