/* sb-fhir-canonical.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-cursor.h"

G_BEGIN_DECLS

char *sb_fhir_canonical_dup_version (const SbCursor *root);

G_END_DECLS
