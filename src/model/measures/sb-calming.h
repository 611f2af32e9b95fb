/* sb-calming.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-content.h"

G_BEGIN_DECLS

const char *const *sb_calming_list_ids (void);
GListModel        *sb_calming_list     (SbContent *content,
                                        GPtrArray *outcomes);

G_END_DECLS
