/* test-calendar-layout.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where the days of a year stand.
 */

#include "config.h"

#include "sb-calendar-layout.h"
#include "sb-week.h"

static guint
get_day (int year,
         int month,
         int day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, day, month, year);

  return g_date_get_day_of_year (&date) - 1;
}

typedef struct
{
  int year;
  GDateWeekday first_weekday;
  guint n_blocks;
  int month;
  int day;
  SbCalendarPlace place;
} Case;

/* Worked by hand, from wall calendars. */
static const Case cases[] = {
  /* A common year from Thursday to Thursday, by each usual start of a week */
  { 2026, G_DATE_MONDAY, 1, 1, 1, { 0, 0, 3 } },
  { 2026, G_DATE_MONDAY, 1, 1, 4, { 0, 0, 6 } },
  { 2026, G_DATE_MONDAY, 1, 1, 5, { 0, 1, 0 } },
  { 2026, G_DATE_MONDAY, 1, 12, 31, { 0, 52, 3 } },
  { 2026, G_DATE_SUNDAY, 1, 1, 1, { 0, 0, 4 } },
  { 2026, G_DATE_SUNDAY, 1, 1, 4, { 0, 1, 0 } },
  { 2026, G_DATE_SUNDAY, 1, 12, 31, { 0, 52, 4 } },
  { 2026, G_DATE_SATURDAY, 1, 1, 1, { 0, 0, 5 } },
  { 2026, G_DATE_SATURDAY, 1, 1, 3, { 0, 1, 0 } },
  { 2026, G_DATE_SATURDAY, 1, 12, 31, { 0, 52, 5 } },
  /* A common year from Sunday to Sunday */
  { 2023, G_DATE_MONDAY, 1, 1, 1, { 0, 0, 6 } },
  { 2023, G_DATE_MONDAY, 1, 1, 2, { 0, 1, 0 } },
  { 2023, G_DATE_MONDAY, 1, 12, 31, { 0, 52, 6 } },
  /* A leap year that begins a week */
  { 2024, G_DATE_MONDAY, 1, 1, 1, { 0, 0, 0 } },
  { 2024, G_DATE_MONDAY, 1, 2, 29, { 0, 8, 3 } },
  { 2024, G_DATE_MONDAY, 1, 3, 1, { 0, 8, 4 } },
  { 2024, G_DATE_MONDAY, 1, 12, 31, { 0, 52, 1 } },
  /* A leap year that touches 54 weeks, as they seldom do */
  { 2028, G_DATE_SUNDAY, 1, 1, 1, { 0, 0, 6 } },
  { 2028, G_DATE_SUNDAY, 1, 12, 31, { 0, 53, 0 } },
  /* No leap year, though it can be divided by four */
  { 1900, G_DATE_MONDAY, 1, 3, 1, { 0, 8, 3 } },
  { 1900, G_DATE_MONDAY, 1, 12, 31, { 0, 52, 0 } },
  /* Halves: each begins anew, in the row of its day */
  { 2026, G_DATE_MONDAY, 2, 6, 30, { 0, 26, 1 } },
  { 2026, G_DATE_MONDAY, 2, 7, 1, { 1, 0, 2 } },
  { 2026, G_DATE_MONDAY, 2, 12, 31, { 1, 26, 3 } },
  { 2023, G_DATE_SUNDAY, 2, 7, 1, { 1, 0, 6 } },
  { 2023, G_DATE_SUNDAY, 2, 12, 31, { 1, 27, 0 } },
  /* Thirds, quarters, and months in pairs */
  { 2024, G_DATE_MONDAY, 3, 4, 30, { 0, 17, 1 } },
  { 2024, G_DATE_MONDAY, 3, 5, 1, { 1, 0, 2 } },
  { 2024, G_DATE_MONDAY, 3, 9, 1, { 2, 0, 6 } },
  { 2026, G_DATE_SUNDAY, 4, 3, 31, { 0, 13, 2 } },
  { 2026, G_DATE_SUNDAY, 4, 4, 1, { 1, 0, 3 } },
  { 2026, G_DATE_SUNDAY, 6, 2, 28, { 0, 8, 6 } },
  { 2026, G_DATE_SUNDAY, 6, 3, 1, { 1, 0, 0 } },
};

static void
test_place (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const Case *c = &cases[i];
      SbCalendarLayout layout = { .year = c->year, .first_weekday = c->first_weekday, .n_blocks = c->n_blocks };
      guint day = get_day (c->year, c->month, c->day);
      SbCalendarPlace place = sb_calendar_layout_place (&layout, day);

      g_assert_cmpuint (place.block, ==, c->place.block);
      g_assert_cmpuint (place.column, ==, c->place.column);
      g_assert_cmpuint (place.row, ==, c->place.row);
      g_assert_cmpuint (sb_calendar_layout_find_day (&layout, &place), ==, day);
    }
}

/* Each day has a place of its own, and there is a column for it, whatever the
 * year, the start of a week and the cut. */
static void
test_every_day (void)
{
  const guint cuts[] = { 1, 2, 3, 4, 6 };

  for (int year = 2000; year < 2028; year++)
    for (GDateWeekday first = G_DATE_MONDAY; first <= G_DATE_SUNDAY; first++)
      for (guint cut = 0; cut < G_N_ELEMENTS (cuts); cut++)
        {
          SbCalendarLayout layout = { .year = year, .first_weekday = first, .n_blocks = cuts[cut] };
          guint n_days = g_date_is_leap_year (year) ? 366 : 365;

          for (guint day = 0; day < n_days; day++)
            {
              SbCalendarPlace place = sb_calendar_layout_place (&layout, day);

              g_assert_cmpuint (place.column, <, sb_calendar_layout_count_columns (cuts[cut]));
              g_assert_cmpuint (sb_calendar_layout_find_day (&layout, &place), ==, day);
            }
        }
}

/* Before the first of January, after the last of December, and between blocks
 * there is nothing. */
static void
test_outside (void)
{
  const SbCalendarLayout layout = { .year = 2026, .first_weekday = G_DATE_MONDAY, .n_blocks = 2 };
  const SbCalendarPlace places[] = {
    { 0, 0, 2 },
    { 0, 26, 2 },
    { 1, 0, 1 },
    { 1, 26, 4 },
    { 1, 27, 0 },
    { 2, 0, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    g_assert_cmpuint (sb_calendar_layout_find_day (&layout, &places[i]), ==, SB_CALENDAR_NO_DAY);
}

static void
test_columns (void)
{
  g_assert_cmpuint (sb_calendar_layout_count_columns (1), ==, 54);
  g_assert_cmpuint (sb_calendar_layout_count_columns (2), ==, 28);
  g_assert_cmpuint (sb_calendar_layout_count_columns (3), ==, 19);
  g_assert_cmpuint (sb_calendar_layout_count_columns (4), ==, 14);
  g_assert_cmpuint (sb_calendar_layout_count_columns (6), ==, 10);
}

static void
test_months (void)
{
  const SbCalendarLayout common = { .year = 2026 };
  const SbCalendarLayout leap = { .year = 2024 };

  g_assert_cmpuint (sb_calendar_layout_get_month (&common, 1), ==, 0);
  g_assert_cmpuint (sb_calendar_layout_get_month (&common, 3), ==, 59);
  g_assert_cmpuint (sb_calendar_layout_get_month (&common, 12), ==, 334);
  g_assert_cmpuint (sb_calendar_layout_get_month (&leap, 3), ==, 60);
  g_assert_cmpuint (sb_calendar_layout_get_month (&leap, 12), ==, 335);
}

typedef struct
{
  int width;
  guint n_blocks;
  int cell;
} Fit;

/* 36 of it for the names of the weekdays; days from 12 to 18 */
static const Fit fits[] = {
  { 2000, 1, 18 },
  { 800, 1, 14 },
  { 684, 1, 12 },
  { 683, 2, 18 },
  { 372, 2, 12 },
  { 371, 3, 17 },
  { 360, 3, 17 },
  { 250, 4, 15 },
  { 190, 6, 15 },
  { 100, 6, 12 },
  { 0, 6, 12 },
};

static void
test_fit (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (fits); i++)
    {
      SbCalendarLayout layout = { .year = 2026, .first_weekday = G_DATE_MONDAY, .side = 36, .width = fits[i].width };

      sb_calendar_layout_fit (&layout, 12, 18);
      g_assert_cmpuint (layout.n_blocks, ==, fits[i].n_blocks);
      g_assert_cmpint (layout.cell, ==, fits[i].cell);
    }
}

static void
test_shrink (void)
{
  const struct
  {
    int height;
    int cell;
  } heights[] = { { 500, 18 }, { 284, 18 }, { 283, 17 }, { 256, 16 }, { 200, 12 }, { 0, 12 } };

  for (guint i = 0; i < G_N_ELEMENTS (heights); i++)
    {
      /* 2 × (10 + 7 × 18) + 12 = 284 */
      SbCalendarLayout layout = { .year = 2026, .n_blocks = 2, .cell = 18, .above = 10, .gap = 12 };

      sb_calendar_layout_shrink (&layout, heights[i].height, 12);
      g_assert_cmpint (layout.cell, ==, heights[i].cell);
    }
}

static void
test_pixels (void)
{
  SbCalendarLayout layout = {
    .year = 2026,
    .first_weekday = G_DATE_MONDAY,
    .n_blocks = 3,
    .cell = 16,
    .side = 30,
    .above = 20,
    .gap = 12,
    .width = 360,
  };
  guint monday = get_day (2026, 1, 5);
  guint friday = get_day (2026, 5, 1);
  graphene_point_t point;

  g_assert_cmpint (sb_calendar_layout_get_height (&layout), ==, 420);
  g_assert_cmpint (sb_calendar_layout_get_top (&layout, 0), ==, 20);
  g_assert_cmpint (sb_calendar_layout_get_top (&layout, 1), ==, 164);

  point = sb_calendar_layout_to_point (&layout, monday);
  g_assert_cmpfloat (point.x, ==, 54);
  g_assert_cmpfloat (point.y, ==, 28);
  point = sb_calendar_layout_to_point (&layout, friday);
  g_assert_cmpfloat (point.x, ==, 38);
  g_assert_cmpfloat (point.y, ==, 236);

  layout.mirrored = TRUE;
  point = sb_calendar_layout_to_point (&layout, monday);
  g_assert_cmpfloat (point.x, ==, 306);
  g_assert_cmpfloat (point.y, ==, 28);
}

static void
assert_found (const SbCalendarLayout *layout,
              double                  x,
              double                  y,
              guint                   day)
{
  g_assert_cmpuint (sb_calendar_layout_find_at (layout, x, y), ==, day);
}

static void
test_find_at (void)
{
  SbCalendarLayout layout = {
    .year = 2026,
    .first_weekday = G_DATE_MONDAY,
    .n_blocks = 3,
    .cell = 16,
    .side = 30,
    .above = 20,
    .gap = 12,
    .width = 360,
  };
  guint monday = get_day (2026, 1, 5);

  for (guint i = 0; i < 2; i++)
    {
      layout.mirrored = i > 0;
      for (guint day = 0; day < 365; day++)
        {
          graphene_point_t point = sb_calendar_layout_to_point (&layout, day);

          assert_found (&layout, point.x + 7, point.y - 7, day);
        }
    }

  layout.mirrored = FALSE;
  assert_found (&layout, 46, 20, monday);
  assert_found (&layout, 61.9, 35.9, monday);
  assert_found (&layout, 62, 20, monday + 7);
  /* The names, what comes before the year, between blocks, and far away */
  assert_found (&layout, 29, 28, SB_CALENDAR_NO_DAY);
  assert_found (&layout, 54, 19, SB_CALENDAR_NO_DAY);
  assert_found (&layout, 38, 28, SB_CALENDAR_NO_DAY);
  assert_found (&layout, 54, 140, SB_CALENDAR_NO_DAY);
  assert_found (&layout, -9, -9, SB_CALENDAR_NO_DAY);
  assert_found (&layout, 9000, 28, SB_CALENDAR_NO_DAY);
  assert_found (&layout, 54, 9000, SB_CALENDAR_NO_DAY);
}

static void
test_week (void)
{
  g_autofree char *monday = sb_week_format_day (G_DATE_MONDAY);
  g_autofree char *sunday = sb_week_format_day (G_DATE_SUNDAY);

  /* The locale of tests */
  g_assert_cmpint (sb_week_get_first_day (), ==, G_DATE_SUNDAY);
  g_assert_cmpstr (monday, ==, "Mon");
  g_assert_cmpstr (sunday, ==, "Sun");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/charts/calendar-layout/place", test_place);
  g_test_add_func ("/charts/calendar-layout/every-day", test_every_day);
  g_test_add_func ("/charts/calendar-layout/outside", test_outside);
  g_test_add_func ("/charts/calendar-layout/columns", test_columns);
  g_test_add_func ("/charts/calendar-layout/months", test_months);
  g_test_add_func ("/charts/calendar-layout/fit", test_fit);
  g_test_add_func ("/charts/calendar-layout/shrink", test_shrink);
  g_test_add_func ("/charts/calendar-layout/pixels", test_pixels);
  g_test_add_func ("/charts/calendar-layout/find-at", test_find_at);
  g_test_add_func ("/charts/calendar-layout/week", test_week);

  return g_test_run ();
}
