/* sb-report-instrument.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-report-section.h"
#include "sb-report-topic.h"

G_BEGIN_DECLS

void sb_report_instrument_write (SbReportSection *section,
                                 SbReportTopic   *topic);

G_END_DECLS
