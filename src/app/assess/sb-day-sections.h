/* sb-day-sections.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SB_TYPE_DAY_SECTIONS (sb_day_sections_get_type ())

G_DECLARE_FINAL_TYPE (SbDaySections, sb_day_sections, SB, DAY_SECTIONS, GObject)

SbDaySections *sb_day_sections_new (GListModel *records);

G_END_DECLS
