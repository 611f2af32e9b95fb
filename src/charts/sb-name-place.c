/* sb-name-place.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-name-place.h"

/* From the middle of a point to the name beside it; a number may stand further
 * off, for it is small. */
static const float distances[] = { 10, 18, 26 };
/* Of the field's width: what is longer runs by other points, and seems theirs
 * as well. */
#define LONGEST 0.5
/* Between a name and the edge. */
#define MARGIN 2

/* Where a name may stand, best first: -1 is before or above, 1 after or below.
 * Right above and below come last, because a name there takes the room of
 * two. */
static const int sides[][2] = {
  { 1, 0 },
  { -1, 0 },
  { 1, -1 },
  { 1, 1 },
  { -1, -1 },
  { -1, 1 },
  { 0, -1 },
  { 0, 1 },
};

static float
get_start (float middle,
           float length,
           float distance,
           int   side)
{
  if (side == 0)
    return middle - length / 2;

  return side < 0 ? middle - distance - length : middle + distance;
}

static gboolean
is_free (const graphene_rect_t *bounds,
         GArray                *taken,
         float                  side)
{
  graphene_rect_t inside = GRAPHENE_RECT_INIT (MARGIN, MARGIN, side - 2 * MARGIN, side - 2 * MARGIN);

  if (!graphene_rect_contains_rect (&inside, bounds))
    return FALSE;

  for (guint i = 0; i < taken->len; i++)
    {
      if (graphene_rect_intersection (bounds, &g_array_index (taken, graphene_rect_t, i), NULL))
        return FALSE;
    }

  return TRUE;
}

static void
find_place (SbNamePlace *place,
            SbNameForm   form,
            float        distance,
            GArray      *taken,
            float        side,
            gboolean     mirrored)
{
  graphene_size_t size = place->sizes[form];

  if (size.width > side * LONGEST)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    {
      float x = get_start (place->x, size.width, distance, mirrored ? -sides[i][0] : sides[i][0]);
      float y = get_start (place->y, size.height, distance, sides[i][1]);

      graphene_rect_init (&place->bounds, x, y, size.width, size.height);
      if (is_free (&place->bounds, taken, side))
        {
          place->form = form;
          g_array_append_val (taken, place->bounds);
          return;
        }
    }
}

/* Whether all that had no place yet have one now. */
static gboolean
find_places (SbNamePlace *places,
             guint        n_places,
             SbNameForm   form,
             GArray      *taken,
             float        side,
             gboolean     mirrored)
{
  guint n_distances = form == SB_NAME_NUMBER ? G_N_ELEMENTS (distances) : 1;
  guint n_left = 0;

  for (guint i = 0; i < n_places; i++)
    {
      for (guint j = 0; j < n_distances && places[i].form == SB_NAME_NONE; j++)
        find_place (&places[i], form, distances[j], taken, side, mirrored);
      n_left += places[i].form == SB_NAME_NONE;
    }

  return n_left == 0;
}

static void
forget_places (SbNamePlace *places,
               guint        n_places)
{
  for (guint i = 0; i < n_places; i++)
    places[i].form = SB_NAME_NONE;
}

/**
 * sb_name_places_find:
 * @places: (inout) (array length=n_places): points with their names
 * @taken: (element-type graphene_rect_t): where nothing may stand; what gets a
 *   place is added to it
 * @side: how wide and how high the field is
 * @mirrored: whether a name had better stand on the left
 *
 * Finds places for the names, so that they neither lie over each other nor over
 * what is taken, nor leave the field. A name that fits nowhere near its point
 * is told by its number; and when there is no room for that either, all are.
 */
void
sb_name_places_find (SbNamePlace *places,
                     guint        n_places,
                     GArray      *taken,
                     float        side,
                     gboolean     mirrored)
{
  guint n_taken;

  g_return_if_fail (places != NULL || n_places == 0);
  g_return_if_fail (taken != NULL);

  n_taken = taken->len;
  forget_places (places, n_places);
  if (find_places (places, n_places, SB_NAME_WHOLE, taken, side, mirrored)
      || find_places (places, n_places, SB_NAME_NUMBER, taken, side, mirrored))
    return;

  g_array_set_size (taken, n_taken);
  forget_places (places, n_places);
  find_places (places, n_places, SB_NAME_NUMBER, taken, side, mirrored);
}
