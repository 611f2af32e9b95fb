/* sb-today-words.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-check-in-words.h"
#include "sb-result-words.h"
#include "sb-today-words.h"
#include "sb-words.h"

/* What the first page says. It counts nothing; and whoever comes back after a
 * while reads no date that would tell them for how long they were away. */

/**
 * sb_today_words_for_heading:
 * @today: a day
 *
 * Returns: (transfer none): the heading of the day
 */
const char *
sb_today_words_for_heading (SbToday *today)
{
  g_return_val_if_fail (SB_IS_TODAY (today), NULL);

  switch (sb_today_get_guest (today))
    {
    case SB_TODAY_NEW:
      return _ ("Welcome");
    case SB_TODAY_BACK:
      return _ ("Welcome back");
    case SB_TODAY_UNKNOWN:
    case SB_TODAY_REGULAR:
    default:
      return _ ("What would help now?");
    }
}

/**
 * sb_today_words_for_welcome:
 * @today: a day
 *
 * Returns: (transfer none) (nullable): a warm line, for whom there is one
 */
const char *
sb_today_words_for_welcome (SbToday *today)
{
  g_return_val_if_fail (SB_IS_TODAY (today), NULL);

  switch (sb_today_get_guest (today))
    {
    case SB_TODAY_NEW:
      return _ ("Look around, and begin wherever you like.");
    case SB_TODAY_BACK:
      return _ ("It is good that you are here. There is nothing to catch up on.");
    case SB_TODAY_UNKNOWN:
    case SB_TODAY_REGULAR:
    default:
      return NULL;
    }
}

/**
 * sb_today_words_for_kind:
 * @today: a day
 * @kind: a kind of item
 *
 * Returns: (transfer none): what stands above the items of that kind
 */
const char *
sb_today_words_for_kind (SbToday     *today,
                         SbTodayKind  kind)
{
  g_return_val_if_fail (SB_IS_TODAY (today), NULL);

  switch (kind)
    {
    case SB_TODAY_DRAFT:
      return _ ("Go on where you were");
    case SB_TODAY_STEP:
    case SB_TODAY_PLAN:
      /* The step may be what was begun, and stand there. */
      return sb_today_has_kind (today, SB_TODAY_STEP) ? _ ("Your next small step") : _ ("Your plan");
    case SB_TODAY_RETAKE:
    case SB_TODAY_DONE:
      return _ ("Looking back");
    case SB_TODAY_SUGGESTION:
    default:
      return sb_today_has_result (today) ? _ ("Next steps for you") : _ ("A good place to start");
    }
}

/**
 * sb_today_words_for_assessment:
 * @store: what the person did
 * @assessment: an assessment
 * @instrument: (nullable): what was answered, where it is still there
 *
 * Returns: (transfer full): what it is, or whose bond it is about
 */
char *
sb_today_words_for_assessment (SbStore      *store,
                               SbAssessment *assessment,
                               SbInstrument *instrument)
{
  char *bond;

  g_return_val_if_fail (SB_IS_ASSESSMENT (assessment), NULL);

  bond = sb_result_words_for_bond (store, sb_assessment_get_person_id (assessment));
  if (bond != NULL)
    return bond;

  return g_strdup (instrument != NULL ? sb_instrument_get_title (instrument)
                                      : sb_assessment_get_instrument_id (assessment));
}

/**
 * sb_today_words_for_answers:
 * @draft: an assessment that was begun
 * @instrument: what is answered
 *
 * Returns: (transfer full): how far it is
 */
char *
sb_today_words_for_answers (SbAssessment *draft,
                            SbInstrument *instrument)
{
  g_return_val_if_fail (SB_IS_ASSESSMENT (draft), NULL);
  g_return_val_if_fail (SB_IS_INSTRUMENT (instrument), NULL);

  /* Translators: answered questions, then all questions */
  return g_strdup_printf (_ ("%u of %u answered"), sb_assessment_get_n_answers (draft),
                          sb_instrument_get_n_questions (instrument));
}

/**
 * sb_today_words_for_draft:
 * @draft: a session that was begun
 * @guest: who reads it
 *
 * Returns: (transfer full): since when it waits, where that may be told
 */
char *
sb_today_words_for_draft (SbSession    *draft,
                          SbTodayGuest  guest)
{
  g_autofree char *day = NULL;

  g_return_val_if_fail (SB_IS_SESSION (draft), NULL);

  if (guest == SB_TODAY_BACK)
    return g_strdup (_ ("Kept for you where you stopped"));

  day = sb_words_for_day (sb_session_get_started (draft));
  /* Translators: the day on which an exercise was begun */
  return g_strdup_printf (_ ("Begun on %s"), day);
}

/**
 * sb_today_words_for_retake:
 *
 * Returns: (transfer full): why to answer something again
 */
char *
sb_today_words_for_retake (void)
{
  return g_strdup (_ ("By now, another look can tell you more."));
}

/**
 * sb_today_words_for_check_in:
 *
 * Returns: (transfer full): what a check-in is called
 */
char *
sb_today_words_for_check_in (void)
{
  return g_strdup (_ ("Check-in"));
}

static GDateTime *
get_done (SbRecord *done)
{
  if (SB_IS_SESSION (done))
    return sb_session_get_completed (SB_SESSION (done));
  if (SB_IS_ASSESSMENT (done))
    return sb_assessment_get_completed (SB_ASSESSMENT (done));

  return sb_check_in_get_at (SB_CHECK_IN (done));
}

/**
 * sb_today_words_for_day:
 * @done: a session, an assessment or a check-in
 * @now: the time now, where the person is
 * @guest: who reads it
 *
 * Returns: (transfer full): on which day it was, where that may be told
 */
char *
sb_today_words_for_day (SbRecord     *done,
                        GDateTime    *now,
                        SbTodayGuest  guest)
{
  g_return_val_if_fail (SB_IS_RECORD (done), NULL);
  g_return_val_if_fail (now != NULL, NULL);

  return guest != SB_TODAY_BACK ? sb_check_in_words_for_day (get_done (done), now) : g_strdup (_ ("What you did last"));
}
