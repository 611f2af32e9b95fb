/* test-calendar-year.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A year of days, out of a list of many.
 */

#include "config.h"

#include "sb-calendar-year.h"
#include "sb-day-count.h"

/* A list of every day, with a count that can be told from the others', which
 * knows how often it was asked. */
#define TEST_TYPE_DAYS (test_days_get_type ())

G_DECLARE_FINAL_TYPE (TestDays, test_days, TEST, DAYS, GObject)

struct _TestDays
{
  GObject parent_instance;

  GDate first;
  guint n_days;
  guint n_asked;
};

static GType
test_days_get_item_type (GListModel *model)
{
  return SB_TYPE_DAY_COUNT;
}

static guint
test_days_get_n_items (GListModel *model)
{
  return TEST_DAYS (model)->n_days;
}

static gpointer
test_days_get_item (GListModel *model,
                    guint       position)
{
  TestDays *self = TEST_DAYS (model);
  GDate date = self->first;

  if (position >= self->n_days)
    return NULL;

  self->n_asked++;
  g_date_add_days (&date, position);

  return sb_day_count_new (&date, position + 1, position % 2);
}

static void
test_days_init_list (GListModelInterface *iface)
{
  iface->get_item_type = test_days_get_item_type;
  iface->get_n_items = test_days_get_n_items;
  iface->get_item = test_days_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (TestDays, test_days, G_TYPE_OBJECT, G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, test_days_init_list))

static void
test_days_class_init (TestDaysClass *klass)
{
}

static void
test_days_init (TestDays *self)
{
}

static TestDays *
create_days (int   year,
             guint n_days)
{
  TestDays *self = g_object_new (TEST_TYPE_DAYS, NULL);

  g_date_clear (&self->first, 1);
  g_date_set_dmy (&self->first, 1, 1, year);
  self->n_days = n_days;

  return self;
}

static void
add_day (GListStore *days,
         int         year,
         int         month,
         int         day,
         guint       n,
         guint       n_other)
{
  g_autoptr (SbDayCount) count = NULL;
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, day, month, year);
  count = sb_day_count_new (&date, n, n_other);
  g_list_store_append (days, count);
}

static void
test_empty (void)
{
  g_autoptr (GListStore) days = g_list_store_new (SB_TYPE_DAY_COUNT);
  SbCalendarYear year;

  sb_calendar_year_read (&year, 2026, NULL);
  g_assert_cmpuint (year.n_days, ==, 365);
  g_assert_cmpuint (sb_calendar_year_find_last (&year), ==, SB_CALENDAR_NO_DAY);

  sb_calendar_year_read (&year, 2024, G_LIST_MODEL (days));
  g_assert_cmpuint (year.n_days, ==, 366);
  g_assert_cmpuint (sb_calendar_year_find_last (&year), ==, SB_CALENDAR_NO_DAY);
}

static void
test_boundaries (void)
{
  g_autoptr (GListStore) days = g_list_store_new (SB_TYPE_DAY_COUNT);
  SbCalendarYear year;

  add_day (days, 2023, 12, 31, 9, 9);
  add_day (days, 2024, 1, 1, 1, 0);
  add_day (days, 2024, 2, 29, 2, 3);
  add_day (days, 2024, 2, 29, 1, 1);
  add_day (days, 2024, 12, 31, 0, 4);
  add_day (days, 2025, 1, 1, 9, 9);

  sb_calendar_year_read (&year, 2024, G_LIST_MODEL (days));
  g_assert_cmpuint (year.year, ==, 2024);
  for (guint i = 0; i < year.n_days; i++)
    {
      g_assert_cmpuint (year.n[i], ==, i == 0 ? 1 : i == 59 ? 3
                                                            : 0);
      g_assert_cmpuint (year.n_other[i], ==, i == 365 ? 4 : i == 59 ? 4
                                                                    : 0);
    }
  g_assert_cmpuint (sb_calendar_year_find_last (&year), ==, 365);

  sb_calendar_year_read (&year, 2025, G_LIST_MODEL (days));
  g_assert_cmpuint (year.n[0], ==, 9);
  g_assert_cmpuint (sb_calendar_year_find_last (&year), ==, 0);

  sb_calendar_year_read (&year, 2026, G_LIST_MODEL (days));
  g_assert_cmpuint (sb_calendar_year_find_last (&year), ==, SB_CALENDAR_NO_DAY);
  sb_calendar_year_read (&year, 2022, G_LIST_MODEL (days));
  g_assert_cmpuint (sb_calendar_year_find_last (&year), ==, SB_CALENDAR_NO_DAY);
}

/* Of fifty years no more is asked than one of them, and the way there. */
static void
test_many (void)
{
  g_autoptr (TestDays) days = create_days (1976, 18263);
  SbCalendarYear year;

  for (int i = 1976; i <= 2025; i++)
    {
      GDate first;

      days->n_asked = 0;
      sb_calendar_year_read (&year, i, G_LIST_MODEL (days));
      /* ⌈log₂ 18263⌉ is 15; then the year, and the day after it. */
      g_assert_cmpuint (days->n_asked, <=, 15 + year.n_days + 1);

      g_date_clear (&first, 1);
      g_date_set_dmy (&first, 1, 1, i);
      for (guint day = 0; day < year.n_days; day++)
        g_assert_cmpuint (year.n[day], ==, g_date_get_julian (&first) - g_date_get_julian (&days->first) + day + 1);
    }
}

static void
test_dates (void)
{
  SbCalendarYear year;
  GDate date;

  sb_calendar_year_read (&year, 2024, NULL);
  for (guint day = 0; day < year.n_days; day++)
    {
      sb_calendar_year_get_date (&year, day, &date);
      g_assert_cmpuint (sb_calendar_year_find_date (&year, &date), ==, day);
    }
  g_assert_cmpuint (g_date_get_month (&date), ==, 12);
  g_assert_cmpuint (g_date_get_day (&date), ==, 31);

  g_date_add_days (&date, 1);
  g_assert_cmpuint (sb_calendar_year_find_date (&year, &date), ==, SB_CALENDAR_NO_DAY);
}

typedef struct
{
  int year;
  guint from;
  int n_months;
  guint to;
} Move;

static const Move moves[] = {
  /* 15 January, 15 February */
  { 2026, 14, 1, 45 },
  { 2026, 45, -1, 14 },
  /* 31 January, 28 or 29 February */
  { 2026, 30, 1, 58 },
  { 2024, 30, 1, 59 },
  /* 31 March, 29 February, 29 January */
  { 2024, 90, -1, 59 },
  { 2024, 59, -1, 28 },
  /* 1 November, 1 December */
  { 2026, 304, 1, 334 },
  /* Out of the year */
  { 2026, 0, -1, SB_CALENDAR_NO_DAY },
  { 2026, 30, -1, SB_CALENDAR_NO_DAY },
  { 2026, 334, 1, SB_CALENDAR_NO_DAY },
  { 2024, 365, 1, SB_CALENDAR_NO_DAY },
};

static void
test_months (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (moves); i++)
    {
      SbCalendarYear year;

      sb_calendar_year_read (&year, moves[i].year, NULL);
      g_assert_cmpuint (sb_calendar_year_move_month (&year, moves[i].from, moves[i].n_months), ==, moves[i].to);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/charts/calendar-year/empty", test_empty);
  g_test_add_func ("/charts/calendar-year/boundaries", test_boundaries);
  g_test_add_func ("/charts/calendar-year/many", test_many);
  g_test_add_func ("/charts/calendar-year/dates", test_dates);
  g_test_add_func ("/charts/calendar-year/months", test_months);

  return g_test_run ();
}
