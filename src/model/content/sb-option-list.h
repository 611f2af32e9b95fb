/* sb-option-list.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-option.h"

G_BEGIN_DECLS

GListModel *sb_option_list_read           (const SbCursor *cursor);
GListModel *sb_option_list_new_yes_and_no (void);

G_END_DECLS
