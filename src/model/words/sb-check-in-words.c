/* sb-check-in-words.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include <glib/gi18n.h>

#include "sb-check-in-words.h"
#include "sb-moment.h"

/* What check-ins ask and tell, in words. */

/* No line begins with the dot. */
#define SEPARATOR "\u00a0· "

static const struct
{
  const char *name;
  const char *question;
  const char *title;
  const char *context;
  const char *steps[SB_CHECK_IN_N_STEPS];
} scales[] = {
  {
      SB_CHECK_IN_CONNECTED,
      N_ ("How connected do you feel?"),
      N_ ("Connected"),
      "how connected",
      {
          NC_ ("how connected", "not at all"),
          NC_ ("how connected", "a little"),
          NC_ ("how connected", "somewhat"),
          NC_ ("how connected", "quite"),
          NC_ ("how connected", "very"),
      },
  },
  {
      SB_CHECK_IN_WORRIED,
      N_ ("How worried are you?"),
      N_ ("Worried"),
      "how worried",
      {
          NC_ ("how worried", "not at all"),
          NC_ ("how worried", "a little"),
          NC_ ("how worried", "somewhat"),
          NC_ ("how worried", "quite"),
          NC_ ("how worried", "very"),
      },
  },
  {
      SB_CHECK_IN_DISTANT,
      N_ ("How much do you want distance?"),
      N_ ("Distance"),
      "how much distance",
      {
          NC_ ("how much distance", "none"),
          NC_ ("how much distance", "a little"),
          NC_ ("how much distance", "some"),
          NC_ ("how much distance", "much"),
          NC_ ("how much distance", "very much"),
      },
  },
  {
      SB_CHECK_IN_MOOD,
      N_ ("How is your mood?"),
      N_ ("Mood"),
      "mood",
      {
          NC_ ("mood", "very low"),
          NC_ ("mood", "low"),
          NC_ ("mood", "in between"),
          NC_ ("mood", "good"),
          NC_ ("mood", "very good"),
      },
  },
};

static gsize
find_scale (const char *name)
{
  gsize i = 0;

  while (i < G_N_ELEMENTS (scales) && !g_str_equal (scales[i].name, name))
    i++;

  return i;
}

/**
 * sb_check_in_words_for_question:
 * @name: one of the scales that everybody is asked
 *
 * Returns: (transfer none): the question
 */
const char *
sb_check_in_words_for_question (const char *name)
{
  gsize i = find_scale (name);

  g_return_val_if_fail (i < G_N_ELEMENTS (scales), NULL);

  return _ (scales[i].question);
}

/**
 * sb_check_in_words_for_scale:
 * @name: one of the scales that everybody is asked
 *
 * Returns: (transfer none): what it is about, in a word
 */
const char *
sb_check_in_words_for_scale (const char *name)
{
  gsize i = find_scale (name);

  g_return_val_if_fail (i < G_N_ELEMENTS (scales), NULL);

  return _ (scales[i].title);
}

static const char *
get_end (const char *word,
         const char *otherwise)
{
  return *word != '\0' ? word : otherwise;
}

/* The person has words for the ends; what is between follows from them. */
static char **
list_tracker_steps (SbTracker *tracker)
{
  const char *lowest = get_end (sb_tracker_get_lowest (tracker), C_ ("own scale", "not at all"));
  const char *highest = get_end (sb_tracker_get_highest (tracker), C_ ("own scale", "very much"));
  char **steps = g_new0 (char *, SB_CHECK_IN_N_STEPS + 1);

  steps[0] = g_strdup (lowest);
  /* Translators: a step of a scale, next to one of its ends */
  steps[1] = g_strdup_printf (_ ("nearer to “%s”"), lowest);
  steps[2] = g_strdup (C_ ("own scale", "in the middle"));
  steps[3] = g_strdup_printf (_ ("nearer to “%s”"), highest);
  steps[4] = g_strdup (highest);

  return steps;
}

/**
 * sb_check_in_words_list_steps:
 * @name: a scale
 * @tracker: (nullable): the scale, if it is one of the person's own
 *
 * Returns: (transfer full) (array zero-terminated=1): what its steps mean,
 *   from the first
 */
char **
sb_check_in_words_list_steps (const char *name,
                              SbTracker  *tracker)
{
  gsize scale;
  char **steps;

  if (tracker != NULL)
    return list_tracker_steps (tracker);

  scale = find_scale (name);
  g_return_val_if_fail (scale < G_N_ELEMENTS (scales), NULL);

  steps = g_new0 (char *, SB_CHECK_IN_N_STEPS + 1);
  for (guint i = 0; i < SB_CHECK_IN_N_STEPS; i++)
    steps[i] = g_strdup (g_dpgettext2 (NULL, scales[scale].context, scales[scale].steps[i]));

  return steps;
}

/* People put their own scales as questions; the answer stands behind it. */
static char *
dup_title (const char *name,
           SbTracker  *tracker)
{
  const char *title = tracker != NULL ? sb_tracker_get_title (tracker) : sb_check_in_words_for_scale (name);
  gsize length = strlen (title);

  if (tracker != NULL && length > 1 && title[length - 1] == '?')
    length--;

  return g_strndup (title, length);
}

static void
append_rating (GString    *text,
               SbCheckIn  *check_in,
               const char *name,
               SbTracker  *tracker)
{
  guint step = sb_check_in_scales_get_step (check_in, name);
  g_autofree char *title = NULL;
  g_auto (GStrv) steps = NULL;

  if (step == 0)
    return;

  steps = sb_check_in_words_list_steps (name, tracker);
  title = dup_title (name, tracker);
  if (text->len > 0)
    g_string_append (text, SEPARATOR);
  /* Translators: what was asked, then the answer, such as “Mood: very good” */
  g_string_append_printf (text, _ ("%s: %s"), title, steps[step - 1]);
}

/**
 * sb_check_in_words_for_check_in:
 * @check_in: a check-in
 * @trackers: the person's own scales
 *
 * Returns: (transfer full): its answers in words; empty where it has none
 */
char *
sb_check_in_words_for_check_in (SbCheckIn  *check_in,
                                GListModel *trackers)
{
  const char *const *names = sb_check_in_scales_list_names ();
  GString *text = g_string_new (NULL);

  g_return_val_if_fail (SB_IS_CHECK_IN (check_in), NULL);

  for (guint i = 0; names[i] != NULL; i++)
    append_rating (text, check_in, names[i], NULL);

  for (guint i = 0; i < g_list_model_get_n_items (trackers); i++)
    {
      g_autoptr (SbTracker) tracker = g_list_model_get_item (trackers, i);

      append_rating (text, check_in, sb_record_get_id (SB_RECORD (tracker)), tracker);
    }

  return g_string_free (text, FALSE);
}

/**
 * sb_check_in_words_for_tags:
 * @check_in: a check-in
 *
 * Returns: (transfer full): its tags in a line; empty where it has none
 */
char *
sb_check_in_words_for_tags (SbCheckIn *check_in)
{
  g_return_val_if_fail (SB_IS_CHECK_IN (check_in), NULL);

  /* Translators: between the things of a list */
  return g_strjoinv (_ (", "), (char **) sb_check_in_get_tags (check_in));
}

/**
 * sb_check_in_words_for_day:
 * @at: a moment
 * @now: the time now, where the person is
 *
 * Returns: (transfer full): its day where the person is, in words
 */
char *
sb_check_in_words_for_day (GDateTime *at,
                           GDateTime *now)
{
  g_autoptr (GDateTime) local = g_date_time_to_timezone (at, g_date_time_get_timezone (now));
  g_autoptr (GDateTime) yesterday = g_date_time_add_days (now, -1);

  if (sb_moment_is_same_day (local, now))
    return g_strdup (_ ("Today"));
  if (sb_moment_is_same_day (local, yesterday))
    return g_strdup (_ ("Yesterday"));

  /* Translators: a day, such as “Friday, 20 November 2026”; see
   * g_date_time_format() for what the letters stand for */
  return g_date_time_format (local, _ ("%A, %-e %B %Y"));
}

/**
 * sb_check_in_words_for_time:
 * @at: a moment
 *
 * Returns: (transfer full): its time of day where the person is
 */
char *
sb_check_in_words_for_time (GDateTime *at)
{
  g_autoptr (GDateTime) local = g_date_time_to_local (at);

  /* Translators: a time of day, such as “14:05”; see g_date_time_format() for
   * what the letters stand for */
  return g_date_time_format (local, _ ("%H:%M"));
}
