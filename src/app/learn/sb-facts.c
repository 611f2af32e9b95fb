/* sb-facts.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-facts.h"

/* Words for the short facts by which approaches are told and compared. They
 * come in the order of #SbFact. */

static const char *const titles[SB_N_FACTS] = {
  [SB_FACT_WORKS] = N_ ("What it does"),
  [SB_FACT_FORMAT] = N_ ("Format"),
  [SB_FACT_LENGTH] = N_ ("Length"),
  [SB_FACT_SUITS] = N_ ("Tends to suit"),
  [SB_FACT_ASKS] = N_ ("Asks of you"),
  [SB_FACT_EVIDENCE] = N_ ("Evidence for attachment"),
  [SB_FACT_ALONE] = N_ ("What you can do alone"),
  [SB_FACT_CAUTION] = N_ ("Take care"),
};

static const char *const strengths[] = {
  [SB_EVIDENCE_NONE] = N_ ("Evidence that it changes attachment: none yet"),
  [SB_EVIDENCE_EARLY] = N_ ("Evidence that it changes attachment: early"),
  [SB_EVIDENCE_MODERATE] = N_ ("Evidence that it changes attachment: moderate"),
  [SB_EVIDENCE_STRONG] = N_ ("Evidence that it changes attachment: strong"),
};

static const char *const degrees[] = {
  [SB_EVIDENCE_NONE] = NC_ ("evidence", "None yet"),
  [SB_EVIDENCE_EARLY] = NC_ ("evidence", "Early"),
  [SB_EVIDENCE_MODERATE] = NC_ ("evidence", "Moderate"),
  [SB_EVIDENCE_STRONG] = NC_ ("evidence", "Strong"),
};

/**
 * sb_facts_get_title:
 *
 * Returns: (transfer none): what a fact is about
 */
const char *
sb_facts_get_title (SbFact fact)
{
  g_return_val_if_fail (fact < SB_N_FACTS, NULL);

  return _ (titles[fact]);
}

/**
 * sb_facts_get_strength:
 *
 * Returns: (transfer none): how strong the evidence is, in a phrase
 */
const char *
sb_facts_get_strength (SbEvidenceStrength strength)
{
  g_return_val_if_fail (strength < G_N_ELEMENTS (strengths), NULL);

  return _ (strengths[strength]);
}

/**
 * sb_facts_get_degree:
 *
 * Returns: (transfer none): how strong the evidence is, in a word or two
 */
const char *
sb_facts_get_degree (SbEvidenceStrength strength)
{
  g_return_val_if_fail (strength < G_N_ELEMENTS (degrees), NULL);

  return g_dpgettext2 (NULL, "evidence", degrees[strength]);
}
