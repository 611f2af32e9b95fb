/* test-segment.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-segment.h"

#define MAX_POINTS 6

typedef struct
{
  double times[MAX_POINTS];
  guint n_times;
  double max_gap;
  const char *segments; /* as first+length */
} Case;

static const Case cases[] = {
  { { 0 }, 0, 10, "" },
  { { 5 }, 1, 10, "0+1" },
  { { 5, 15 }, 2, 10, "0+2" },
  { { 5, 15.5 }, 2, 10, "0+1 1+1" },
  { { 0, 10, 20, 31, 40, 60 }, 6, 10, "0+3 3+2 5+1" },
  { { 0, 30, 35, 40, 80, 85 }, 6, 10, "0+1 1+3 4+2" },
  { { 0, 30, 60, 90 }, 4, 10, "0+1 1+1 2+1 3+1" },
  /* Told to join nothing, not even what is at the same time. */
  { { 0, 0, 1, 2 }, 4, 0, "0+1 1+1 2+1 3+1" },
  { { 0, 0, 1, 2 }, 4, -1, "0+1 1+1 2+1 3+1" },
  /* At the same time. */
  { { 3, 3, 3 }, 3, 1, "0+3" },
};

static char *
join_segments (GArray *segments)
{
  g_autoptr (GString) joined = g_string_new (NULL);

  for (guint i = 0; i < segments->len; i++)
    {
      SbSegment *segment = &g_array_index (segments, SbSegment, i);

      g_string_append_printf (joined, "%s%u+%u", i > 0 ? " " : "", segment->first, segment->length);
    }

  return g_string_free_and_steal (g_steal_pointer (&joined));
}

static void
test_gaps (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray) segments = NULL;
      g_autofree char *joined = NULL;

      segments = sb_segments_new (cases[i].times, cases[i].n_times, cases[i].max_gap);
      joined = join_segments (segments);
      g_assert_cmpstr (joined, ==, cases[i].segments);
    }
}

static void
test_no_points (void)
{
  g_autoptr (GArray) segments = sb_segments_new (NULL, 0, 10);

  g_assert_cmpuint (segments->len, ==, 0);
}

typedef struct
{
  guint n_points;
  guint limit;
  const char *positions;
} ThinCase;

static const ThinCase thin_cases[] = {
  { 0, 5, "" },
  { 1, 5, "0" },
  { 5, 5, "0 1 2 3 4" },
  { 6, 5, "0 1 2 3 5" },
  { 11, 6, "0 2 4 6 8 10" },
  { 100, 2, "0 99" },
  { 5000, 3, "0 2499 4999" },
};

static void
test_thin (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (thin_cases); i++)
    {
      g_autoptr (GArray) positions = sb_segments_thin (thin_cases[i].n_points, thin_cases[i].limit);
      g_autoptr (GString) joined = g_string_new (NULL);

      for (guint j = 0; j < positions->len; j++)
        g_string_append_printf (joined, "%s%u",
                                j > 0 ? " " : "",
                                g_array_index (positions, guint, j));

      g_assert_cmpstr (joined->str, ==, thin_cases[i].positions);
    }
}

/* Even where products of positions do not fit in 32 bits. */
static void
test_thin_many (void)
{
  g_autoptr (GArray) positions = sb_segments_thin (G_MAXUINT, 1000);

  g_assert_cmpuint (g_array_index (positions, guint, 999), ==, G_MAXUINT - 1);
  for (guint i = 1; i < positions->len; i++)
    g_assert_cmpuint (g_array_index (positions, guint, i), >,
                      g_array_index (positions, guint, i - 1));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/segment/gaps", test_gaps);
  g_test_add_func ("/segment/no-points", test_no_points);
  g_test_add_func ("/segment/thin", test_thin);
  g_test_add_func ("/segment/thin-many", test_thin_many);

  return g_test_run ();
}
