/* test-samples.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Many values without an object each.
 */

#include "config.h"

#include <math.h>

#include "sb-chart-point.h"
#include "sb-samples.h"

/* 1 March 2026, 12:00; the day after; and the one after that. */
static const double times[] = { 1772366400, 1772452800.75, 1772539200 };
static const double values[] = { 4.2, -1, 0 };

static char *
label_odd (SbSamples *samples,
           guint      position,
           gpointer   user_data)
{
  return position % 2 == 1 ? g_strdup_printf ("%s %u", (const char *) user_data, position) : NULL;
}

static void
test_arrays (void)
{
  g_autoptr (SbSamples) samples = sb_samples_new (times, values, 3);

  g_assert_cmpuint (sb_samples_get_n (samples), ==, 3);
  g_assert_cmpmem (sb_samples_get_times (samples), sizeof (double) * 3, times, sizeof times);
  g_assert_cmpmem (sb_samples_get_values (samples), sizeof (double) * 3, values, sizeof values);
  /* Copies: the caller's may go. */
  g_assert_true (sb_samples_get_times (samples) != times);
  g_assert_true (sb_samples_get_values (samples) != values);
}

static void
test_items (void)
{
  g_autoptr (SbSamples) samples = sb_samples_new (times, values, 3);
  GListModel *model = G_LIST_MODEL (samples);

  sb_samples_set_label_func (samples, label_odd, (gpointer) "number", NULL);

  g_assert_true (g_list_model_get_item_type (model) == SB_TYPE_CHART_POINT);
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 3);
  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (SbChartPoint) point = g_list_model_get_item (model, i);
      g_autofree char *day = g_date_time_format_iso8601 (sb_chart_point_get_time (point));
      const char *const days[] = { "2026-03-01T12:00:00Z", "2026-03-02T12:00:00Z", "2026-03-03T12:00:00Z" };

      g_assert_cmpstr (day, ==, days[i]);
      g_assert_cmpfloat (sb_chart_point_get_value (point), ==, values[i]);
      g_assert_cmpstr (sb_chart_point_get_label (point), ==, i == 1 ? "number 1" : NULL);
    }
  g_assert_null (g_list_model_get_item (model, 3));
  g_assert_null (sb_samples_dup_label (samples, 3));
}

static void
test_none (void)
{
  g_autoptr (SbSamples) samples = sb_samples_new (NULL, NULL, 0);

  g_assert_cmpuint (sb_samples_get_n (samples), ==, 0);
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (samples), 0));
}

typedef struct
{
  guint position;
  guint removed;
  guint added;
  guint n_changes;
} Change;

static void
changed_cb (GListModel *model,
            guint       position,
            guint       removed,
            guint       added,
            Change     *change)
{
  *change = (Change) { position, removed, added, change->n_changes + 1 };
}

/* Who holds the arrays keeps what it knew. */
static void
test_replace (void)
{
  g_autoptr (SbSamples) samples = sb_samples_new (times, values, 3);
  g_autoptr (GArray) held_times = sb_samples_ref_times (samples);
  g_autoptr (GArray) held_values = sb_samples_ref_values (samples);
  Change change = { 0 };

  g_signal_connect (samples, "items-changed", G_CALLBACK (changed_cb), &change);
  sb_samples_replace (samples, times + 1, values + 1, 2);

  g_assert_cmpuint (change.n_changes, ==, 1);
  g_assert_cmpuint (change.position, ==, 0);
  g_assert_cmpuint (change.removed, ==, 3);
  g_assert_cmpuint (change.added, ==, 2);
  g_assert_cmpuint (sb_samples_get_n (samples), ==, 2);
  g_assert_cmpfloat (sb_samples_get_values (samples)[0], ==, -1);
  g_assert_cmpuint (held_times->len, ==, 3);
  g_assert_cmpfloat (g_array_index (held_values, double, 0), ==, 4.2);
}

static void
count_cb (gpointer user_data)
{
  (*(guint *) user_data)++;
}

static void
test_label_destroyed (void)
{
  SbSamples *samples = sb_samples_new (times, values, 3);
  guint n_destroyed = 0;

  sb_samples_set_label_func (samples, label_odd, &n_destroyed, count_cb);
  sb_samples_set_label_func (samples, label_odd, &n_destroyed, count_cb);
  g_assert_cmpuint (n_destroyed, ==, 1);
  g_assert_finalize_object (samples);
  g_assert_cmpuint (n_destroyed, ==, 2);
}

static void
test_refused (void)
{
  const struct
  {
    double times[2];
    double values[2];
  } cases[] = {
    { { 2, 1 }, { 0, 0 } },
    { { 1, 2 }, { 0, NAN } },
    { { 1, 2 }, { 0, INFINITY } },
    { { NAN, 2 }, { 0, 0 } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_expect_message ("SecureBase.Charts", G_LOG_LEVEL_CRITICAL, "*are_good*");
      g_assert_null (sb_samples_new (cases[i].times, cases[i].values, 2));
      g_test_assert_expected_messages ();
    }
}

int
main (int   argc,
      char *argv[])
{
  g_setenv ("TZ", "UTC", TRUE);
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/samples/arrays", test_arrays);
  g_test_add_func ("/samples/items", test_items);
  g_test_add_func ("/samples/none", test_none);
  g_test_add_func ("/samples/replace", test_replace);
  g_test_add_func ("/samples/label-destroyed", test_label_destroyed);
  g_test_add_func ("/samples/refused", test_refused);

  return g_test_run ();
}
