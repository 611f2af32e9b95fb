/* sb-report-topic.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-content.h"
#include "sb-result.h"
#include "sb-store.h"

G_BEGIN_DECLS

/**
 * SbReportTopic:
 * @instrument: (nullable): what turns the answers into scores; %NULL where it
 *   is not there any more
 * @person: (nullable): with whom the bond is
 * @assessments: (element-type SbAssessment): the completed ones, the oldest
 *   first
 * @results: (element-type SbResult): what they gave; none without instrument
 *
 * What somebody answered to one version of one instrument about one bond, or
 * about no one bond.
 */
typedef struct
{
  SbInstrument *instrument;
  SbPerson *person;
  GPtrArray *assessments;
  GPtrArray *results;
} SbReportTopic;

SbReportTopic *sb_report_topic_new           (SbContent     *content,
                                              SbStore       *store,
                                              SbAssessment  *sample);
void           sb_report_topic_free          (SbReportTopic *self);
gboolean       sb_report_topic_covers        (SbReportTopic *self,
                                              SbAssessment  *assessment);
void           sb_report_topic_close         (SbReportTopic *self);
SbAssessment  *sb_report_topic_get_sample    (SbReportTopic *self);
const char    *sb_report_topic_get_version   (SbReportTopic *self);
gboolean       sb_report_topic_has_scores    (SbReportTopic *self);
gboolean       sb_report_topic_is_like       (SbReportTopic *self,
                                              SbReportTopic *other);
SbResult      *sb_report_topic_get_scored    (SbReportTopic *self,
                                              SbScale       *scale,
                                              gboolean       last);
char          *sb_report_topic_dup_bond      (SbReportTopic *self);
char          *sb_report_topic_dup_title     (SbReportTopic *self);
char          *sb_report_topic_dup_full_title (SbReportTopic *self);

G_END_DECLS
