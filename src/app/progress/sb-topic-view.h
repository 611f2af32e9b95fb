/* sb-topic-view.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-topic.h"

G_BEGIN_DECLS

#define SB_TYPE_TOPIC_VIEW (sb_topic_view_get_type ())

G_DECLARE_FINAL_TYPE (SbTopicView, sb_topic_view, SB, TOPIC_VIEW, AdwBin)

void sb_topic_view_set_topic (SbTopicView *self,
                              SbTopic     *topic);

G_END_DECLS
