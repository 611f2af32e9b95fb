/* sb-fhir-variables.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-fhir-item.h"

G_BEGIN_DECLS

GPtrArray *sb_fhir_variables_collect (const char     *expression,
                                      const SbCursor *root,
                                      const SbCursor *place,
                                      GPtrArray      *items);

G_END_DECLS
