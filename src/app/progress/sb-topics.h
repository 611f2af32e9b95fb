/* sb-topics.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-content.h"
#include "sb-topic.h"

G_BEGIN_DECLS

#define SB_TYPE_TOPICS (sb_topics_get_type ())

G_DECLARE_FINAL_TYPE (SbTopics, sb_topics, SB, TOPICS, GObject)

SbTopics   *sb_topics_new      (SbContent *content,
                                SbStore   *store);
GListModel *sb_topics_get_list (SbTopics  *self);

G_END_DECLS
