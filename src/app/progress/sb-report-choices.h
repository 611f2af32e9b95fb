/* sb-report-choices.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-report-options.h"
#include "sb-store.h"

G_BEGIN_DECLS

#define SB_TYPE_REPORT_CHOICES (sb_report_choices_get_type ())

G_DECLARE_FINAL_TYPE (SbReportChoices, sb_report_choices, SB, REPORT_CHOICES, AdwBin)

void sb_report_choices_fill   (SbReportChoices *self,
                               SbStore         *store,
                               SbReportOptions *options);
void sb_report_choices_update (SbReportChoices *self);

G_END_DECLS
