/* sb-topic.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-result.h"
#include "sb-run.h"
#include "sb-store.h"

G_BEGIN_DECLS

#define SB_TYPE_TOPIC (sb_topic_get_type ())

G_DECLARE_FINAL_TYPE (SbTopic, sb_topic, SB, TOPIC, GObject)

SbTopic      *sb_topic_new              (SbInstrument *instrument,
                                         const SbRun  *run,
                                         SbStore      *store);
char         *sb_topic_dup_person_name  (SbTopic      *self);
char         *sb_topic_dup_title        (SbTopic      *self);
int           sb_topic_get_distance     (SbTopic      *self);
void          sb_topic_set_with_version (SbTopic      *self,
                                         gboolean      with_version);
SbInstrument *sb_topic_get_instrument   (SbTopic      *self);
GListModel   *sb_topic_get_results      (SbTopic      *self);
void          sb_topic_update           (SbTopic      *self,
                                         guint         n_results);
SbResult     *sb_topic_dup_scored       (SbTopic      *self,
                                         SbScale      *scale,
                                         gboolean      last);
gboolean      sb_topic_covers           (SbTopic      *self,
                                         const SbRun  *run);
gboolean      sb_topic_is_like          (SbTopic      *self,
                                         SbTopic      *other);

G_END_DECLS
