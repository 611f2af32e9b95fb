/* sb-evidence.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-cursor.h"

G_BEGIN_DECLS

#define SB_TYPE_EVIDENCE (sb_evidence_get_type ())

G_DECLARE_FINAL_TYPE (SbEvidence, sb_evidence, SB, EVIDENCE, GObject)

SbEvidence *sb_evidence_read       (const SbCursor *cursor);
const char *sb_evidence_get_study  (SbEvidence     *self);
const char *sb_evidence_get_size   (SbEvidence     *self);
const char *sb_evidence_get_found  (SbEvidence     *self);
const char *sb_evidence_get_source (SbEvidence     *self);

G_END_DECLS
