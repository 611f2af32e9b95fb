/* sb-facts.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-approach.h"

G_BEGIN_DECLS

const char *sb_facts_get_title    (SbFact             fact);
const char *sb_facts_get_strength (SbEvidenceStrength strength);
const char *sb_facts_get_degree   (SbEvidenceStrength strength);

G_END_DECLS
