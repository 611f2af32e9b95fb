/* sb-approach.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-article.h"
#include "sb-evidence.h"

G_BEGIN_DECLS

/**
 * SbFact:
 * @SB_FACT_WORKS: what it does
 * @SB_FACT_FORMAT: with whom, and how
 * @SB_FACT_LENGTH: how long it takes
 * @SB_FACT_SUITS: who it tends to suit
 * @SB_FACT_ASKS: what it asks of a person
 * @SB_FACT_EVIDENCE: how strong the evidence is for attachment
 * @SB_FACT_ALONE: what of it can be practiced alone
 * @SB_FACT_CAUTION: who should be careful
 * @SB_N_FACTS: how many facts there are
 *
 * The short facts by which approaches can be compared.
 */
typedef enum
{
  SB_FACT_WORKS,
  SB_FACT_FORMAT,
  SB_FACT_LENGTH,
  SB_FACT_SUITS,
  SB_FACT_ASKS,
  SB_FACT_EVIDENCE,
  SB_FACT_ALONE,
  SB_FACT_CAUTION,
  SB_N_FACTS,
} SbFact;

/**
 * SbEvidenceStrength:
 * @SB_EVIDENCE_NONE: nobody has looked, or nothing was found
 * @SB_EVIDENCE_EARLY: small or uncontrolled studies
 * @SB_EVIDENCE_MODERATE: some controlled studies that agree
 * @SB_EVIDENCE_STRONG: many controlled studies that agree
 *
 * How strong the evidence is that an approach changes attachment.
 */
typedef enum
{
  SB_EVIDENCE_NONE,
  SB_EVIDENCE_EARLY,
  SB_EVIDENCE_MODERATE,
  SB_EVIDENCE_STRONG,
} SbEvidenceStrength;

#define SB_TYPE_APPROACH (sb_approach_get_type ())

G_DECLARE_FINAL_TYPE (SbApproach, sb_approach, SB, APPROACH, SbArticle)

SbApproach         *sb_approach_read             (SbReader           *reader,
                                                  GError            **error);
const char         *sb_approach_get_abbreviation (SbApproach         *self);
gboolean            sb_approach_is_abbreviated   (SbApproach         *self);
const char         *sb_approach_get_fact         (SbApproach         *self,
                                                  SbFact              fact);
GListModel         *sb_approach_get_evidence     (SbApproach         *self);
SbEvidenceStrength  sb_approach_get_strength     (SbApproach         *self);
const char *const  *sb_approach_get_exercises    (SbApproach         *self);

G_END_DECLS
