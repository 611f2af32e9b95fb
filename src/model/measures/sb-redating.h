/* sb-redating.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-assessment.h"

G_BEGIN_DECLS

gboolean sb_redating_is_possible (GDateTime    *completed,
                                  GDateTime    *now);
gboolean sb_redating_apply       (SbAssessment *assessment,
                                  GDateTime    *completed,
                                  GDateTime    *now);

G_END_DECLS
