/* sb-plane-words.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What there is to say of the paths on the plane.
 */

#include "config.h"

#include <math.h>

#include <glib/gi18n.h>

#include "sb-bond-words.h"
#include "sb-comparisons.h"
#include "sb-plane-spread.h"
#include "sb-plane-words.h"
#include "sb-words.h"

static const char *const axes[] = { "anxiety", "avoidance" };

/**
 * sb_plane_words_for_path:
 *
 * Returns: (transfer full): with whom the bond is, and with no other
 */
char *
sb_plane_words_for_path (SbPlanePath *path)
{
  g_autofree char *name = NULL;

  g_return_val_if_fail (SB_IS_PLANE_PATH (path), NULL);

  if (sb_plane_path_get_person (path) == NULL)
    return g_strdup (_ ("In general"));

  name = sb_bond_words_for_name (sb_person_get_name (sb_plane_path_get_person (path)));
  if (sb_plane_path_get_ordinal (path) == 1)
    return g_steal_pointer (&name);

  return g_strdup_printf (_ ("%s (%u)"), name, sb_plane_path_get_ordinal (path));
}

/**
 * sb_plane_words_for_title:
 *
 * Returns: (transfer full): what a plane shows that has this path
 */
char *
sb_plane_words_for_title (SbPlanePath *path)
{
  g_autofree char *name = NULL;

  g_return_val_if_fail (SB_IS_PLANE_PATH (path), NULL);

  if (sb_plane_path_get_person (path) == NULL)
    return g_strdup (_ ("Where you have been in general"));

  name = sb_plane_words_for_path (path);

  return sb_words_with_person (_ ("Where you have been with {person}"), name);
}

/**
 * sb_plane_words_for_day:
 * @day: see #SbPlanePath
 *
 * Returns: (transfer full): the day in words
 */
char *
sb_plane_words_for_day (guint32 day)
{
  g_autoptr (GDateTime) noon = NULL;
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, day);
  noon = g_date_time_new_local (g_date_get_year (&date), g_date_get_month (&date), g_date_get_day (&date), 12, 0, 0);

  return sb_words_for_day (noon);
}

/**
 * sb_plane_words_for_point:
 *
 * Returns: (transfer full): the day of a result and both its scores
 */
char *
sb_plane_words_for_point (SbResult *result)
{
  g_autofree char *day = NULL;
  g_autofree char *scores = NULL;

  g_return_val_if_fail (SB_IS_RESULT (result), NULL);

  day = sb_words_for_day (sb_assessment_get_completed (sb_result_get_assessment (result)));
  scores = sb_words_for_scores (result);

  /* Translators: a day, and two scores with their names */
  return g_strdup_printf (_ ("%s: %s"), day, scores);
}

static char *
describe_error (SbResult *result)
{
  double anxiety = sb_result_get_radius (result, "anxiety");
  double avoidance = sb_result_get_radius (result, "avoidance");

  if (isnan (anxiety) || isnan (avoidance))
    return NULL;

  /* Translators: how far off two scores may be, as in “Give or take 1.5 in
   * anxiety and 1.4 in avoidance.” */
  return g_strdup_printf (_ ("Give or take %.1f in anxiety and %.1f in avoidance."), anxiety, avoidance);
}

/**
 * sb_plane_words_for_change:
 * @result: a result that has a place on the plane
 * @previous: (nullable): one before it on the same path
 *
 * Returns: (transfer full) (nullable): what changed since, by the reliable
 *   change index; NULL where that cannot be judged
 */
char *
sb_plane_words_for_change (SbResult *result,
                           SbResult *previous)
{
  SbChange changes[G_N_ELEMENTS (axes)];

  g_return_val_if_fail (SB_IS_RESULT (result), NULL);

  if (previous == NULL)
    return NULL;

  for (guint i = 0; i < G_N_ELEMENTS (axes); i++)
    {
      if (sb_comparisons_find_hindrance (result, previous, axes[i]) != SB_HINDRANCE_NONE)
        return NULL;
      changes[i] = sb_result_compare (result, previous, axes[i]);
    }

  if (changes[0] == changes[1])
    return g_strdup (sb_words_for_change (changes[0]));

  /* Translators: two of “better”, “worse”, “no reliable change” */
  return g_strdup_printf (_ ("anxiety %s, avoidance %s"), sb_words_for_change (changes[0]), sb_words_for_change (changes[1]));
}

static char *
describe_change (SbResult *result,
                 SbResult *previous)
{
  g_autofree char *change = sb_plane_words_for_change (result, previous);
  g_autofree char *day = NULL;

  if (change == NULL)
    return NULL;

  day = sb_words_for_day (sb_assessment_get_completed (sb_result_get_assessment (previous)));

  /* Translators: a day, and what changed since then */
  return g_strdup_printf (_ ("Since %s: %s."), day, change);
}

/* Leaves out what there is not. */
static char *
join (char *first,
      char *second)
{
  g_autofree char *one = first;
  g_autofree char *other = second;

  if (one == NULL)
    return g_steal_pointer (&other);
  if (other == NULL)
    return g_steal_pointer (&one);

  return g_strjoin (" ", one, other, NULL);
}

/**
 * sb_plane_words_describe:
 * @result: a result that has a place on the plane
 * @previous: (nullable): the one before it on the same path
 *
 * Returns: (transfer full) (nullable): how far off it may be, and what changed
 *   since the one before
 */
char *
sb_plane_words_describe (SbResult *result,
                         SbResult *previous)
{
  g_return_val_if_fail (SB_IS_RESULT (result), NULL);

  return join (describe_error (result), describe_change (result, previous));
}

/* From the first to the last, not from the one before: many small moves within
 * the error can still add up to a change. */
static char *
describe_scale (SbPlanePath *path,
                const char  *axis)
{
  SbResult *first = sb_plane_path_get_result (path, 0);
  SbResult *last = sb_plane_path_get_result (path, sb_plane_path_get_n_results (path) - 1);
  SbScale *scale = sb_instrument_find_scale (sb_plane_path_get_instrument (path), axis);
  g_autofree char *before = sb_words_for_score_on (scale, sb_result_get_value (first, axis));
  g_autofree char *after = sb_words_for_score_on (scale, sb_result_get_value (last, axis));

  if (sb_comparisons_find_hindrance (last, first, axis) != SB_HINDRANCE_NONE)
    return g_strdup_printf (_ ("%s went from %s to %s."), sb_scale_get_title (scale), before, after);

  return g_strdup_printf (_ ("%s went from %s to %s: %s."), sb_scale_get_title (scale), before, after,
                          sb_words_for_change (sb_result_compare (last, first, axis)));
}

static char *
describe_only (SbResult *result)
{
  g_autofree char *day = sb_words_for_day (sb_assessment_get_completed (sb_result_get_assessment (result)));
  g_autofree char *scores = sb_words_for_scores (result);

  /* Translators: a day, and two scores with their names */
  return g_strdup_printf (_ ("One result so far, from %s: %s. A second will show whether anything moved."), day, scores);
}

/**
 * sb_plane_words_summarize_path:
 * @path: a path that has results
 *
 * Returns: (transfer full): in sentences, how far it led
 */
char *
sb_plane_words_summarize_path (SbPlanePath *path)
{
  guint n;
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;
  g_autofree char *count = NULL;

  g_return_val_if_fail (SB_IS_PLANE_PATH (path), NULL);

  n = sb_plane_path_get_n_results (path);
  if (n == 1)
    return describe_only (sb_plane_path_get_result (path, 0));

  first = sb_plane_words_for_day (sb_plane_path_get_day (path, 0));
  last = sb_plane_words_for_day (sb_plane_path_get_day (path, n - 1));
  /* Translators: how many results, and the days of the first and the last */
  count = g_strdup_printf (ngettext ("%u result, from %s to %s.", "%u results, from %s to %s.", n), n, first, last);

  return join (g_steal_pointer (&count), join (describe_scale (path, axes[0]), describe_scale (path, axes[1])));
}

static SbScale *
get_scale (GPtrArray  *counting,
           guint       position,
           const char *axis)
{
  return sb_instrument_find_scale (sb_plane_path_get_instrument (g_ptr_array_index (counting, position)), axis);
}

static char *
describe_spread (GPtrArray  *counting,
                 guint32     day,
                 const char *axis)
{
  g_autofree double *scores = g_new (double, counting->len);
  g_autofree double *errors = g_new (double, counting->len);
  g_autofree char *lowest = NULL;
  g_autofree char *highest = NULL;
  SbPlaneSpread spread;

  for (guint i = 0; i < counting->len; i++)
    {
      scores[i] = sb_result_get_value (sb_plane_path_find_counting (g_ptr_array_index (counting, i), day), axis);
      errors[i] = sb_scale_get_standard_error (get_scale (counting, i, axis));
    }
  if (!sb_plane_spread_find (&spread, scores, errors, counting->len))
    return NULL;

  lowest = sb_plane_words_for_path (g_ptr_array_index (counting, spread.lowest));
  highest = sb_plane_words_for_path (g_ptr_array_index (counting, spread.highest));

  /* Translators: a scale, its lowest score and whose it is, and its highest, as
   * in “Anxiety: from 2.1 (Ana) to 5.0 (Mum).” */
  return g_strdup_printf (spread.apart ? _ ("%s: from %.1f (%s) to %.1f (%s).")
                                       : _ ("%s: from %.1f (%s) to %.1f (%s), which may be chance."),
                          sb_scale_get_title (get_scale (counting, 0, axis)), scores[spread.lowest], lowest,
                          scores[spread.highest], highest);
}

static char *
describe_one (SbPlanePath *path,
              guint32      day)
{
  g_autofree char *name = sb_plane_words_for_path (path);
  g_autofree char *scores = sb_words_for_scores (sb_plane_path_find_counting (path, day));

  /* Translators: with whom a bond is, and two scores with their names */
  return g_strdup_printf (_ ("%s: %s."), name, scores);
}

static char *
describe_older (SbPlanePaths *paths,
                guint32       day)
{
  guint n_older = sb_plane_paths_count_older (paths, day);

  if (n_older == 0)
    return NULL;

  return g_strdup_printf (ngettext ("%u more was last looked at over a year before, and is not shown.",
                                    "%u more were last looked at over a year before, and are not shown.", n_older),
                          n_older);
}

/**
 * sb_plane_words_summarize_day:
 * @paths: all paths
 * @counting: (element-type SbPlanePath): those that have a result that counts
 *   on the day
 * @day: see #SbPlanePath
 *
 * Returns: (transfer full): in sentences, how all bonds stood
 */
char *
sb_plane_words_summarize_day (SbPlanePaths *paths,
                              GPtrArray    *counting,
                              guint32       day)
{
  g_autofree char *words = sb_plane_words_for_day (day);
  g_autofree char *start = NULL;
  char *rest;

  g_return_val_if_fail (SB_IS_PLANE_PATHS (paths), NULL);

  if (counting->len == 0)
    return g_strdup_printf (_ ("Nothing from the year before %s."), words);

  /* Translators: a day */
  start = g_strdup_printf (_ ("As it stood on %s, by the last answers about each bond from the year before."), words);
  rest = counting->len == 1 ? describe_one (g_ptr_array_index (counting, 0), day)
                            : join (describe_spread (counting, day, axes[0]), describe_spread (counting, day, axes[1]));

  return join (g_steal_pointer (&start), join (rest, describe_older (paths, day)));
}
