/* sb-responses.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

typedef struct _SbResponses SbResponses;

SbResponses *sb_responses_new      (void);
void         sb_responses_free     (SbResponses *self);
void         sb_responses_assign   (SbResponses *self,
                                    SbResponses *from);
JsonNode    *sb_responses_get      (SbResponses *self,
                                    const char  *step_id);
void         sb_responses_set      (SbResponses *self,
                                    const char  *step_id,
                                    JsonNode    *node);
const char  *sb_responses_get_text (SbResponses *self,
                                    const char  *step_id);
void         sb_responses_set_text (SbResponses *self,
                                    const char  *step_id,
                                    const char  *text);
const char **sb_responses_list     (SbResponses *self);
void         sb_responses_add_words (SbResponses *self,
                                     GString     *words);

G_END_DECLS
