/* sb-review-print.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-answer-markup.h"
#include "sb-print.h"
#include "sb-review-print.h"

/* Earlier answers on their way to the printer. */
typedef struct
{
  SbExercise *exercise;
  SbSession *session;
  SbStep *step;
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  g_clear_object (&job->exercise);
  g_clear_object (&job->session);
  g_clear_object (&job->step);
  g_free (job);
}

static void
fill (SbPrintText *text,
      gpointer     data)
{
  Job *job = data;

  sb_print_add_heading (text, SB_PRINT_TITLE_SIZE, sb_exercise_get_title (job->exercise), 0);
  for (const char *const *id = sb_step_get_recall (job->step); *id != NULL; id++)
    {
      SbStep *earlier = sb_exercise_find_step (job->exercise, *id);
      g_autofree char *markup = sb_answer_to_markup (earlier, sb_session_get_response (job->session, *id));

      if (markup == NULL)
        continue;

      sb_print_add_heading (text, SB_PRINT_SECTION_SIZE, sb_step_get_title (earlier), SB_PRINT_SECTION_SPACE);
      sb_print_text_add (text, markup, SB_PRINT_PARAGRAPH_SPACE);
    }
}

/**
 * sb_review_print_new:
 * @exercise: an exercise
 * @session: the answers so far
 * @step: a review
 *
 * Returns: (transfer full): prints the answers that it brings together
 */
GtkPrintOperation *
sb_review_print_new (SbExercise *exercise,
                     SbSession  *session,
                     SbStep     *step)
{
  Job *job;

  g_return_val_if_fail (SB_IS_EXERCISE (exercise), NULL);
  g_return_val_if_fail (SB_IS_SESSION (session), NULL);
  g_return_val_if_fail (SB_IS_STEP (step), NULL);

  job = g_new0 (Job, 1);
  job->exercise = g_object_ref (exercise);
  job->session = g_object_ref (session);
  job->step = g_object_ref (step);

  return sb_print_new (sb_exercise_get_title (exercise), fill, job, job_free);
}
