/* sb-bond-words.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-bond-words.h"
#include "sb-bonds.h"
#include "sb-comparisons.h"
#include "sb-words.h"

static const struct
{
  const char *id;
  const char *words;
} kinds[SB_N_BOND_KINDS] = {
  { "partner", N_ ("Partner") },
  { "mother", N_ ("Mother") },
  { "father", N_ ("Father") },
  { "friend", N_ ("Friend") },
  { "other", N_ ("Someone else") },
};

/**
 * sb_bond_words_get_kind_id:
 * @position: less than %SB_N_BOND_KINDS
 *
 * Returns: (transfer none): a kind, as #SbPerson:kind has it
 */
const char *
sb_bond_words_get_kind_id (guint position)
{
  g_return_val_if_fail (position < SB_N_BOND_KINDS, NULL);

  return kinds[position].id;
}

/**
 * sb_bond_words_find_kind:
 * @kind: see #SbPerson:kind
 *
 * Returns: the position of the kind; of the last one, someone else, where the
 *   app does not know it
 */
guint
sb_bond_words_find_kind (const char *kind)
{
  guint position = 0;

  g_return_val_if_fail (kind != NULL, SB_N_BOND_KINDS - 1);

  while (position < SB_N_BOND_KINDS - 1 && !g_str_equal (kinds[position].id, kind))
    position++;

  return position;
}

/**
 * sb_bond_words_for_kind:
 * @kind: see #SbPerson:kind
 *
 * Returns: (transfer none): the kind in words
 */
const char *
sb_bond_words_for_kind (const char *kind)
{
  return _ (kinds[sb_bond_words_find_kind (kind)].words);
}

/**
 * sb_bond_words_for_name:
 * @name: what a person is called; may be empty
 *
 * Returns: (transfer full): what to call them
 */
char *
sb_bond_words_for_name (const char *name)
{
  g_return_val_if_fail (name != NULL, NULL);

  /* Translators: in place of the name of a person who has none */
  return g_strdup (*name != '\0' ? name : _ ("No name"));
}

/**
 * sb_bond_words_for_bond:
 * @bond: a bond
 *
 * Returns: (transfer full): the name of the person, and of no other
 */
char *
sb_bond_words_for_bond (SbBond *bond)
{
  g_autofree char *name = NULL;

  g_return_val_if_fail (SB_IS_BOND (bond), NULL);

  name = sb_bond_words_for_name (sb_bond_get_name (bond));
  if (sb_bond_get_ordinal (bond) == 1)
    return g_steal_pointer (&name);

  /* Translators: the second or a later person of one name, as in “Kim (2)” */
  return g_strdup_printf (_ ("%s (%u)"), name, sb_bond_get_ordinal (bond));
}

/**
 * sb_bond_words_for_result:
 * @result: a result
 * @regions: the words for results
 *
 * Returns: (transfer full): what it is, and its scores where it has both
 */
char *
sb_bond_words_for_result (SbResult  *result,
                          SbRegions *regions)
{
  const char *words = sb_words_for_result (result, regions);
  g_autofree char *scores = NULL;

  if (!sb_bonds_has_place (result))
    return g_strdup (words);

  scores = sb_words_for_scores (result);

  /* Translators: a result in words and its scores, as in “Near the line:
   * anxiety 3.9, avoidance 2.1” */
  return g_strdup_printf (_ ("%s: %s"), words, scores);
}

/**
 * sb_bond_words_for_change:
 * @newest: a result that has a place on the plane
 * @first: the first one of the same bond that has
 *
 * Returns: (transfer full) (nullable): whether anything changed, in a sentence;
 *   NULL where that cannot be judged
 */
char *
sb_bond_words_for_change (SbResult *newest,
                          SbResult *first)
{
  SbChange anxiety = sb_result_compare (newest, first, "anxiety");
  SbChange avoidance = sb_result_compare (newest, first, "avoidance");
  g_autofree char *day = sb_words_for_day (sb_assessment_get_completed (sb_result_get_assessment (first)));

  if (sb_comparisons_find_hindrance (newest, first, "anxiety") != SB_HINDRANCE_NONE
      || sb_comparisons_find_hindrance (newest, first, "avoidance") != SB_HINDRANCE_NONE)
    return NULL;

  if (anxiety == avoidance)
    /* Translators: a day, then “better”, “worse” or “no reliable change” */
    return g_strdup_printf (_ ("Since %s: %s."), day, sb_words_for_change (anxiety));

  /* Translators: a day, then two of “better”, “worse”, “no reliable change” */
  return g_strdup_printf (_ ("Since %s: anxiety %s, avoidance %s."), day, sb_words_for_change (anxiety),
                          sb_words_for_change (avoidance));
}

/**
 * sb_bond_words_for_row:
 * @bond: a bond
 * @regions: the words for results
 *
 * Returns: (transfer full): all there is to say of it, in two lines
 */
char *
sb_bond_words_for_row (SbBond    *bond,
                       SbRegions *regions)
{
  const char *kind = sb_bond_words_for_kind (sb_bond_get_kind (bond));
  SbResult *result = sb_bond_get_result (bond);
  g_autofree char *words = NULL;
  g_autofree char *day = NULL;

  if (result == NULL)
    return g_strdup_printf ("%s\n%s", kind, _ ("Not answered yet"));

  words = sb_bond_words_for_result (result, regions);
  day = sb_words_for_day (sb_assessment_get_completed (sb_result_get_assessment (result)));

  /* Translators: which bond it is, the day of a result, and below it the
   * result in words */
  return g_strdup_printf (_ ("%s, %s\n%s"), kind, day, words);
}
