/* sb-report-subject.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-report-subject.h"
#include "sb-report-topic.h"
#include "sb-session-words.h"

static char *
dup_topic (SbContent    *content,
           SbStore      *store,
           SbAssessment *assessment)
{
  SbReportTopic *topic = sb_report_topic_new (content, store, assessment);
  char *title;

  g_ptr_array_add (topic->assessments, g_object_ref (assessment));
  title = sb_report_topic_dup_full_title (topic);
  sb_report_topic_free (topic);

  return title;
}

/**
 * sb_report_subject_dup_title:
 * @content: what the app knows
 * @store: what the person did
 * @record: what somebody wrote about
 *
 * Returns: (transfer full): what it is, in a few words
 */
char *
sb_report_subject_dup_title (SbContent *content,
                             SbStore   *store,
                             SbRecord  *record)
{
  g_return_val_if_fail (SB_IS_RECORD (record), NULL);

  if (SB_IS_ASSESSMENT (record))
    return dup_topic (content, store, SB_ASSESSMENT (record));
  if (SB_IS_SESSION (record))
    return sb_session_words_for_title (SB_SESSION (record),
                                       sb_content_find_exercise (content, sb_session_get_exercise_id (SB_SESSION (record))));
  if (SB_IS_EVENT (record))
    return g_strdup (_ ("Event"));

  return g_strdup (_ ("Check-in"));
}
