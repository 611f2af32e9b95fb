/* sb-sources.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-source.h"

G_BEGIN_DECLS

#define SB_TYPE_SOURCES (sb_sources_get_type ())

G_DECLARE_FINAL_TYPE (SbSources, sb_sources, SB, SOURCES, GObject)

SbSources  *sb_sources_read     (SbReader    *reader,
                                 GError     **error);
SbSource   *sb_sources_find     (SbSources   *self,
                                 const char  *id);
GListModel *sb_sources_get_list (SbSources   *self);

G_END_DECLS
