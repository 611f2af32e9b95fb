/* long-history.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "long-history.h"

/* Histories to measure with, as long as a life: the same ones each time, with
 * as many words, and as many different ones, as people write. */

/* 2026-11-20T20:00:00Z: the last record is not older. */
#define END 1795204800

#define SECONDS_PER_DAY 86400

static const HistorySize sizes[] = {
  { "none", 1, 0, 0, 0, 0, 0 },
  { "30", 70, 6, 12, 10, 8, 0 },
  { "500", 365, 6, 340, 60, 100, 4 },
  { "50-years", 18262, 6, 100000, 5000, 20000, 200 },
};

static const char *const names[] = { "Ana", "Sam", "Mum", "Dad", "Noor", "Jo" };
static const char *const bonds[] = { "partner", "friend", "mother", "father", "friend", "other" };

static const char *const tags[] = { "alone", "home", "work", "a fight", "a good talk", "tired", "family", "waiting" };

static const char *const event_titles[] = { "Moved house", "Therapy began", "A breakup", "A new job", "A child was born" };

/* An exercise, and of its steps one that asks for words; NULL where none does. */
static const char *const exercises[][2] = {
  { "thought-record", "situation" },
  { "paced-breathing", NULL },
  { "check-the-facts", "camera" },
  { "grounding", NULL },
  { "boundary-builder", "moment" },
  { "body-scan", NULL },
  { "calm-place", "place" },
  { "breathing-space", NULL },
  { "communication-analysis", "talk" },
  { "needs-and-how-i-ask", "moment" },
};

static const char vocabulary[] = "I to and the it we was that my me of when they in not but felt for again with so she "
                                 "he about had day then after talked wanted because home good tired before could asked "
                                 "time said long quiet less more what close waited answer phone work night morning "
                                 "evening sister mother father friend walk slept badly well thought would leave stay "
                                 "needed space afraid angry calm breath slow chest tight stomach warm laughed cried "
                                 "alone together dinner train message silence argument sorry hug door kitchen garden "
                                 "rain sun holiday doctor therapy noticed pattern old story small step helped nothing "
                                 "almost really maybe tomorrow yesterday weekend visit letter music river bridge "
                                 "concert birthday winter promise lighthouse";

typedef struct
{
  const HistorySize *size;
  GRand *rand;
  GStrv words;
  GString *json;
  gboolean follows; /* a record follows one of its kind */
} Writer;

/* Few words stand everywhere and most are rare, as in any language. */
static const char *
pick_word (Writer *writer)
{
  double share = g_rand_double (writer->rand);

  return writer->words[(guint) (g_strv_length (writer->words) * share * share)];
}

static void
write_words (Writer *writer,
             guint   n_words)
{
  g_string_append_c (writer->json, '"');
  for (guint i = 0; i < n_words; i++)
    g_string_append_printf (writer->json, "%s%s", i > 0 ? " " : "", pick_word (writer));
  g_string_append_c (writer->json, '"');
}

/* Evenly over the days, and at some moment of its share.
 *
 * Returns: in seconds since 1970 */
static gint64
pick_moment (Writer *writer,
             guint   i,
             guint   n)
{
  double share = (i + g_rand_double (writer->rand)) / n;

  return END - (gint64) ((1 - share) * writer->size->n_days * SECONDS_PER_DAY);
}

static void
write_moment (Writer     *writer,
              const char *member,
              gint64      seconds)
{
  g_autoptr (GDateTime) moment = g_date_time_new_from_unix_utc (seconds);
  g_autofree char *text = g_date_time_format (moment, "%Y-%m-%dT%H:%M:%SZ");

  g_string_append_printf (writer->json, ", \"%s\": \"%s\"", member, text);
}

/* A value that goes up and down over the years, and a little from day to day. */
static int
pick_value (Writer *writer,
            gint64  seconds,
            int     lowest,
            int     highest)
{
  double wave = sin (seconds / (900.0 * SECONDS_PER_DAY)) * 0.6 + sin (seconds / (70.0 * SECONDS_PER_DAY)) * 0.4;
  double value = (lowest + highest + wave * (highest - lowest) * 0.6) / 2 + g_rand_double_range (writer->rand, -1.2, 1.2);

  return CLAMP ((int) round (value), lowest, highest);
}

static void
begin_kind (Writer     *writer,
            const char *member)
{
  g_string_append_printf (writer->json, ",\n\"%s\": [", member);
  writer->follows = FALSE;
}

/* @kind: tells the ids of one kind from those of another */
static void
begin_record (Writer *writer,
              guint   kind,
              guint   i)
{
  g_string_append_printf (writer->json, "%s\n{\"id\": \"%08x-0000-4000-8000-%012x\"", writer->follows ? "," : "", kind, i);
  writer->follows = TRUE;
}

static void
write_people (Writer *writer)
{
  begin_kind (writer, "people");
  for (guint i = 0; i < writer->size->n_people; i++)
    {
      begin_record (writer, 1, i);
      g_string_append_printf (writer->json, ", \"name\": \"%s\", \"kind\": \"%s\"}", names[i], bonds[i]);
    }
  g_string_append (writer->json, "]");
}

static void
write_answers (Writer     *writer,
               const char *items,
               guint       n,
               int         highest,
               gint64      seconds)
{
  g_string_append (writer->json, ", \"answers\": {");
  for (guint i = 0; i < n; i++)
    g_string_append_printf (writer->json, "%s\"%c%u\": %d", i > 0 ? ", " : "", items[i % 2], i / 2 + 1,
                            pick_value (writer, seconds, 1, highest));
  g_string_append (writer->json, "}}");
}

/* In turn the general form, the form for each person, and the pulse. */
static void
write_assessment (Writer *writer,
                  guint   i)
{
  gint64 started = pick_moment (writer, i, writer->size->n_assessments);
  guint turn = i % (writer->size->n_people + 2);
  gboolean is_general = turn == 0;
  gboolean is_pulse = turn == writer->size->n_people + 1;

  begin_record (writer, 2, i);
  g_string_append_printf (writer->json, ", \"instrument\": \"%s\", \"instrumentVersion\": \"1\", \"person\": ",
                          is_general ? "attachment-general" : is_pulse ? "weekly-pulse"
                                                                       : "attachment-bond");
  if (is_general || is_pulse)
    g_string_append (writer->json, "null");
  else
    g_string_append_printf (writer->json, "\"%08x-0000-4000-8000-%012x\"", 1, turn - 1);
  write_moment (writer, "started", started);
  write_moment (writer, "completed", started + 360);
  if (i % 10 == 3)
    {
      g_string_append (writer->json, ", \"note\": ");
      write_words (writer, g_rand_int_range (writer->rand, 5, 40));
    }
  if (is_pulse)
    write_answers (writer, "wd", 6, 5, started);
  else
    write_answers (writer, "av", is_general ? 18 : 9, 7, started);
}

static void
write_session (Writer *writer,
               guint   i)
{
  gint64 started = pick_moment (writer, i, writer->size->n_sessions);
  const char *const *exercise = exercises[g_rand_int_range (writer->rand, 0, G_N_ELEMENTS (exercises))];
  int before = pick_value (writer, started, 2, 10);
  int after = before - g_rand_int_range (writer->rand, -1, 5);

  begin_record (writer, 3, i);
  g_string_append_printf (writer->json, ", \"exercise\": \"%s\", \"exerciseVersion\": \"1\"", exercise[0]);
  write_moment (writer, "started", started);
  write_moment (writer, i % 25 == 7 ? "stopped" : "completed", started + 600);
  g_string_append_printf (writer->json, ", \"distressBefore\": %d, \"distressAfter\": %d", before,
                          CLAMP (after, 0, 10));
  if (i % 10 == 0)
    {
      g_string_append (writer->json, ", \"note\": ");
      write_words (writer, g_rand_int_range (writer->rand, 5, 40));
    }
  g_string_append (writer->json, ", \"responses\": {");
  if (exercise[1] != NULL)
    {
      g_string_append_printf (writer->json, "\"%s\": ", exercise[1]);
      write_words (writer, g_rand_int_range (writer->rand, 8, 60));
    }
  g_string_append (writer->json, "}}");
}

static void
write_check_in (Writer *writer,
                guint   i)
{
  static const char *const scales[] = { "connected", "worried", "distant", "mood" };
  gint64 at = pick_moment (writer, i, writer->size->n_check_ins);

  begin_record (writer, 4, i);
  write_moment (writer, "at", at);
  g_string_append (writer->json, ", \"ratings\": {");
  for (guint j = 0; j < G_N_ELEMENTS (scales); j++)
    g_string_append_printf (writer->json, "%s\"%s\": %d", j > 0 ? ", " : "", scales[j], pick_value (writer, at, 1, 5));
  g_string_append (writer->json, "}");
  if (i % 10 == 4)
    {
      g_string_append (writer->json, ", \"note\": ");
      write_words (writer, g_rand_int_range (writer->rand, 4, 30));
    }
  if (i % 3 == 0)
    g_string_append_printf (writer->json, ", \"tags\": [\"%s\", \"%s\"]", tags[i % 7], tags[7]);
  g_string_append (writer->json, "}");
}

static void
write_event (Writer *writer,
             guint   i)
{
  g_autoptr (GDateTime) moment = g_date_time_new_from_unix_utc (pick_moment (writer, i, writer->size->n_events));
  g_autofree char *date = g_date_time_format (moment, "%Y-%m-%d");

  begin_record (writer, 5, i);
  g_string_append_printf (writer->json, ", \"date\": \"%s\", \"title\": \"%s\"}", date,
                          event_titles[i % G_N_ELEMENTS (event_titles)]);
}

static void
write_kind (Writer     *writer,
            const char *member,
            guint       n,
            void      (*write_one) (Writer *writer, guint i))
{
  begin_kind (writer, member);
  for (guint i = 0; i < n; i++)
    write_one (writer, i);
  g_string_append (writer->json, "]");
}

/**
 * long_history_find_size:
 * @name: “none”, “30”, “500” or “50-years”
 *
 * Returns: (nullable): what a history of that name has
 */
const HistorySize *
long_history_find_size (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      if (g_str_equal (sizes[i].name, name))
        return &sizes[i];
    }

  return NULL;
}

/**
 * long_history_write:
 * @size: how long
 *
 * Returns: (transfer full): an export of a history, always the same
 */
char *
long_history_write (const HistorySize *size)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (5);
  g_auto (GStrv) words = g_strsplit (vocabulary, " ", -1);
  Writer writer = { size, rand, words, g_string_new (NULL), FALSE };

  g_string_append (writer.json, "{\"format\": \"io.github.securebase.SecureBase.History\", \"version\": 1");
  write_people (&writer);
  write_kind (&writer, "assessments", size->n_assessments, write_assessment);
  write_kind (&writer, "sessions", size->n_sessions, write_session);
  write_kind (&writer, "checkIns", size->n_check_ins, write_check_in);
  write_kind (&writer, "events", size->n_events, write_event);
  g_string_append (writer.json, "}\n");

  return g_string_free_and_steal (writer.json);
}
