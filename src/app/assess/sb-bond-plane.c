/* sb-bond-plane.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include <glib/gi18n.h>

#include "sb-bond-plane.h"
#include "sb-words.h"

/* The plane of anxiety and avoidance, as the pages about bonds use it. */

/* No ellipse where nobody knows how exact the score is. */
static double
get_radius (SbResult   *result,
            const char *scale)
{
  double radius = sb_result_get_radius (result, scale);

  return isnan (radius) ? 0 : radius;
}

/**
 * sb_bond_plane_new_point:
 * @result: a result that has a place
 * @name: (nullable): with whom; NULL where all points are about one person
 *
 * Returns: (transfer full): its point
 */
SbPlanePoint *
sb_bond_plane_new_point (SbResult   *result,
                         const char *name)
{
  g_autofree char *day = sb_words_for_day (sb_assessment_get_completed (sb_result_get_assessment (result)));
  g_autofree char *scores = sb_words_for_scores (result);

  return sb_plane_point_new_named (name, sb_result_get_value (result, "anxiety"),
                                   sb_result_get_value (result, "avoidance"), get_radius (result, "anxiety"),
                                   get_radius (result, "avoidance"), day, scores);
}

/**
 * sb_bond_plane_set_words:
 * @plane: a plane, with its points
 * @label: what it shows
 *
 * Tells assistive technologies what the plane is, and where its points are:
 * all that have a name, or else the newest.
 */
void
sb_bond_plane_set_words (SbPlane    *plane,
                         const char *label)
{
  GListModel *points = sb_plane_get_points (plane);
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (points); i++)
    {
      g_autoptr (SbPlanePoint) point = g_list_model_get_item (points, i);
      g_autofree char *title = sb_plane_point_dup_title (point);

      if (sb_plane_point_get_name (point) == NULL)
        g_string_truncate (words, 0);
      g_string_append_printf (words, "%s%s: %s", words->len > 0 ? "\n" : "", title,
                              sb_plane_point_get_description (point));
    }

  gtk_accessible_update_property (GTK_ACCESSIBLE (plane),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words->str, -1);
}
