/* sb-fhir-steps.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-fhir-item.h"

G_BEGIN_DECLS

GPtrArray *sb_fhir_steps_collect (const char *expression,
                                  GPtrArray  *items);

G_END_DECLS
