/* sb-plane-stop.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-plane-stop.h"

/* Where there is no room for a mark each, so many of the newest have one. */
#define N_NEWEST 12
/* And the paths run through so many of the others: more corners are a tangle. */
#define N_CORNERS 24

/* What a point is to a plane. */
enum
{
  PASSED_OVER,
  CORNER,
  MARKED,
};

static void
mark_all (guint8 *kept,
          guint   n)
{
  for (guint i = 0; i < n; i++)
    kept[i] = MARKED;
}

/* The newest, and the last of each path. */
static void
mark_newest (guint8              *kept,
             const SbPlanePlaces *places)
{
  for (guint i = places->n - MIN (places->n, N_NEWEST); i < places->n; i++)
    kept[i] = MARKED;
  for (guint i = 0; i < places->n_paths; i++)
    kept[places->order[places->starts[i + 1] - 1]] = MARKED;
}

/* Of a stretch of a path, the point nearest to the middle of them all: so a
 * corner is a point that was there, and stands for those around it. */
static guint
find_typical (const SbPlanePlaces *places,
              const guint         *stretch,
              guint                length)
{
  double x = 0, y = 0;
  double least = G_MAXDOUBLE;
  guint typical = stretch[0];

  for (guint i = 0; i < length; i++)
    {
      x += places->xs[stretch[i]] / length;
      y += places->ys[stretch[i]] / length;
    }
  for (guint i = 0; i < length; i++)
    {
      double along = places->xs[stretch[i]] - x;
      double up = places->ys[stretch[i]] - y;

      if (along * along + up * up < least)
        {
          least = along * along + up * up;
          typical = stretch[i];
        }
    }

  return typical;
}

/* Where a path starts, and one corner of each of so many stretches as long as
 * each other. */
static void
add_corners (guint8              *kept,
             const SbPlanePlaces *places,
             guint                path,
             guint                n_stretches)
{
  const guint *order = places->order + places->starts[path];
  guint length = 0;

  while (length < places->starts[path + 1] - places->starts[path] && kept[order[length]] != MARKED)
    length++;
  if (length == 0)
    return;

  kept[order[0]] = CORNER;
  n_stretches = MIN (n_stretches, length);
  for (guint i = 0; i < n_stretches; i++)
    {
      guint first = (guint) ((guint64) length * i / n_stretches);
      guint end = (guint) ((guint64) length * (i + 1) / n_stretches);

      kept[find_typical (places, order + first, end - first)] = CORNER;
    }
}

static void
keep_some (guint8              *kept,
           const SbPlanePlaces *places)
{
  mark_newest (kept, places);
  for (guint i = 0; i < places->n_paths; i++)
    add_corners (kept, places, i, MAX (2, N_CORNERS / places->n_paths));
}

/* From the last stop of each path to the first. */
static void
rank (GArray *stops,
      guint  *lengths,
      guint   n_paths)
{
  g_autofree guint *totals = g_memdup2 (lengths, n_paths * sizeof (guint));

  for (guint i = 0; i < stops->len; i++)
    {
      SbPlaneStop *stop = &g_array_index (stops, SbPlaneStop, i);

      stop->rank = --lengths[stop->path];
      if (stop->rank > 0)
        stop->age = 1 + (stop->rank - 1) * (SB_PLANE_N_AGES - 1) / (totals[stop->path] - 1);
    }
}

static void
add_stop (GArray              *stops,
          const SbPlanePlaces *places,
          guint                position,
          gboolean             marked,
          guint               *newest)
{
  SbPlaneStop stop = { .position = position, .path = places->paths[position], .marked = marked };

  stop.previous = newest[stop.path];
  newest[stop.path] = stops->len;
  g_array_append_val (stops, stop);
}

/**
 * sb_plane_stops_new:
 * @places: where the points are
 * @max_marks: of so many points or fewer each has a mark; of more, the newest
 *   dozen and the last of each path, and each path is thinned to some points
 *   that are typical of those around them
 *
 * Returns: (transfer full) (element-type SbPlaneStop): in the order of the
 *   points
 */
GArray *
sb_plane_stops_new (const SbPlanePlaces *places,
                    guint                max_marks)
{
  GArray *stops = g_array_new (FALSE, FALSE, sizeof (SbPlaneStop));
  g_autofree guint8 *kept = g_new0 (guint8, places->n);
  g_autofree guint *newest = g_new (guint, places->n_paths);
  g_autofree guint *lengths = g_new0 (guint, places->n_paths);

  for (guint i = 0; i < places->n_paths; i++)
    newest[i] = SB_PLANE_NO_STOP;
  if (places->n <= max_marks)
    mark_all (kept, places->n);
  else
    keep_some (kept, places);

  for (guint i = 0; i < places->n; i++)
    {
      if (kept[i] == PASSED_OVER)
        continue;

      add_stop (stops, places, i, kept[i] == MARKED, newest);
      lengths[places->paths[i]]++;
    }
  rank (stops, lengths, places->n_paths);

  return stops;
}
