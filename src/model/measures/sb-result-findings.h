/* sb-result-findings.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-findings.h"
#include "sb-result.h"

G_BEGIN_DECLS

void sb_result_add_findings (SbResult   *self,
                             SbFindings *findings);

G_END_DECLS
