/* sb-retake.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-content.h"
#include "sb-store.h"

G_BEGIN_DECLS

SbAssessment *sb_retake_find (SbContent *content,
                              SbStore   *store,
                              GDateTime *now);

G_END_DECLS
