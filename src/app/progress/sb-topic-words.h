/* sb-topic-words.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-topic.h"

G_BEGIN_DECLS

char *sb_topic_words_heading     (SbTopic  *topic);
char *sb_topic_words_direction   (SbTopic  *topic);
char *sb_topic_words_since_first (SbTopic  *topic,
                                  SbResult *result,
                                  SbScale  *scale);
char *sb_topic_words_summary     (SbTopic  *topic);

G_END_DECLS
