/* sb-past-group.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-past-page.h"

G_BEGIN_DECLS

GtkWidget *sb_past_group_new (SbPastPage *page);

G_END_DECLS
