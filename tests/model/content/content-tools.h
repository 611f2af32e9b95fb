/* content-tools.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-cursor.h"
#include "sb-reader.h"

G_BEGIN_DECLS

/**
 * ContentChange:
 * @name: what the test is called
 * @from: what stands once in a sound file
 * @to: what stands there instead
 * @faults: the faults that come of it, a line each; none where it is empty
 *
 * A fault in content, made by changing a sound file in one place.
 */
typedef struct
{
  const char *name;
  const char *from;
  const char *to;
  const char *faults;
} ContentChange;

char *content_tools_quote (const char *json);
char *content_tools_expand (const char *text);
char *content_tools_change (const char *text,
                            const char *from,
                            const char *to);
SbReader *content_tools_open (const char *json);
SbReader *content_tools_open_change (const char *json,
                                     const ContentChange *change);
char *content_tools_dup_faults (SbReader *reader);
GFile *content_tools_get_shipped (void);
void content_tools_add_changes (const char *path,
                                const ContentChange *changes,
                                guint n_changes,
                                GTestDataFunc func);

G_END_DECLS
