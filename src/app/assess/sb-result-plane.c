/* sb-result-plane.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-bonds.h"
#include "sb-result-plane.h"
#include "sb-words.h"

/* The plane of anxiety and avoidance, and a result as a point on it. */

/**
 * sb_result_plane_has_place:
 * @regions: the words for results
 * @result: a result
 *
 * Returns: whether it has a place on the plane, which needs both scores
 */
gboolean
sb_result_plane_has_place (SbRegions *regions,
                           SbResult  *result)
{
  g_return_val_if_fail (SB_IS_RESULT (result), FALSE);

  return sb_regions_fit (regions, sb_result_get_instrument (result)) && sb_bonds_has_place (result);
}

static void
label_corners (SbPlane   *plane,
               SbRegions *regions)
{
  static const char *const corners[2][2] = {
    { "low-low-label", "low-high-label" },
    { "high-low-label", "high-high-label" },
  };

  for (guint i = 0; i < 4; i++)
    g_object_set (plane, corners[i / 2][i % 2], sb_region_get_name (sb_regions_find (regions, i / 2, i % 2)), NULL);
}

/**
 * sb_result_plane_set_up:
 * @plane: a plane
 * @regions: the words for its corners
 * @instrument: the instrument whose scores it shows
 *
 * Gives the plane its ranges and the words in its corners.
 */
void
sb_result_plane_set_up (SbPlane      *plane,
                        SbRegions    *regions,
                        SbInstrument *instrument)
{
  SbScale *anxiety = sb_instrument_find_scale (instrument, "anxiety");
  SbScale *avoidance = sb_instrument_find_scale (instrument, "avoidance");

  label_corners (plane, regions);
  sb_plane_set_x_range (plane, sb_scale_get_lowest_score (anxiety), sb_scale_get_highest_score (anxiety));
  sb_plane_set_y_range (plane, sb_scale_get_lowest_score (avoidance), sb_scale_get_highest_score (avoidance));
}

/**
 * sb_result_plane_fill:
 * @plane: a plane
 * @regions: the words for results
 * @result: a result that has a place on it
 *
 * Shows the result and the error of its two scores.
 */
void
sb_result_plane_fill (SbPlane   *plane,
                      SbRegions *regions,
                      SbResult  *result)
{
  g_autoptr (GListStore) points = g_list_store_new (SB_TYPE_PLANE_POINT);
  g_autoptr (SbPlanePoint) point = NULL;
  g_autofree char *date = NULL;
  g_autofree char *words = NULL;

  g_return_if_fail (SB_IS_PLANE (plane));
  g_return_if_fail (sb_result_plane_has_place (regions, result));

  date = sb_words_for_day (sb_assessment_get_completed (sb_result_get_assessment (result)));
  words = sb_words_for_scores (result);
  point = sb_plane_point_new (sb_result_get_value (result, "anxiety"), sb_result_get_value (result, "avoidance"),
                              sb_result_get_radius (result, "anxiety"), sb_result_get_radius (result, "avoidance"),
                              date, words);
  g_list_store_append (points, point);
  sb_result_plane_set_up (plane, regions, sb_result_get_instrument (result));
  sb_plane_set_points (plane, G_LIST_MODEL (points));
  gtk_accessible_update_property (GTK_ACCESSIBLE (plane),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("The plane of anxiety and avoidance"),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words, -1);
}
