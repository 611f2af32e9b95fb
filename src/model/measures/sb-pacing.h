/* sb-pacing.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

#include "sb-instrument.h"

G_BEGIN_DECLS

guint sb_pacing_get_days_left (SbInstrument *instrument,
                               GDateTime    *last,
                               GDateTime    *now);

G_END_DECLS
