/* sb-report-records.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-report-options.h"
#include "sb-report-topic.h"

G_BEGIN_DECLS

/**
 * SbReportRecords:
 * @content: what the app knows
 * @store: what the person did
 * @options: what of it is wanted
 * @now: the time of the report
 * @topics: (element-type SbReportTopic): what was answered: first about no one
 *   bond, then by person
 * @check_ins: (element-type SbCheckIn): the oldest first, as are the next ones
 * @sessions: (element-type SbSession): those that were ended
 * @events: (element-type SbEvent): those that are not left out
 * @noted: (element-type SbRecord): what has a note, even one that is left out
 * @n_drafts: how many questionnaires were begun and not finished
 * @n_redacted_events: how many events are left out
 *
 * What a report tells of: the records of its period and of its bonds.
 */
typedef struct
{
  SbContent *content;
  SbStore *store;
  SbReportOptions *options;
  GDateTime *now;
  GPtrArray *topics;
  GPtrArray *check_ins;
  GPtrArray *sessions;
  GPtrArray *events;
  GPtrArray *noted;
  guint n_drafts;
  guint n_redacted_events;
} SbReportRecords;

SbReportRecords *sb_report_records_new            (SbContent       *content,
                                                   SbStore         *store,
                                                   SbReportOptions *options,
                                                   GDateTime       *now);
void             sb_report_records_free           (SbReportRecords *self);
gboolean         sb_report_records_are_empty      (SbReportRecords *self);
guint            sb_report_records_count_redacted (SbReportRecords *self);

const char      *sb_report_records_get_note       (SbRecord        *record);
GDateTime       *sb_report_records_get_time       (SbRecord        *record);
GPtrArray       *sb_report_records_list_words     (SbStore         *store,
                                                   SbReportOptions *options);
gboolean         sb_report_records_get_query      (SbReportOptions *options,
                                                   guint            position,
                                                   SbQuery         *query);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SbReportRecords, sb_report_records_free)

G_END_DECLS
