/* test-value-ticks.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-value-ticks.h"

typedef struct
{
  double span;
  guint limit;
  double step;
} StepCase;

static const StepCase step_cases[] = {
  { 6, 7, 1 },
  { 6, 8, 1 },
  { 6, 6, 2 },
  { 6, 4, 2 },
  { 6, 3, 5 },
  { 10, 11, 1 },
  { 10, 8, 2 },
  { 1, 8, 0.2 },
  { 1, 11, 0.1 },
  { 100, 8, 20 },
  { 63, 8, 10 },
  { 0.06, 7, 0.01 },
  { 99, 2, 100 },
};

static void
test_step (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (step_cases); i++)
    g_assert_cmpfloat_with_epsilon (sb_value_ticks_step (step_cases[i].span, step_cases[i].limit),
                                    step_cases[i].step, 1e-12);
}

typedef struct
{
  double minimum;
  double maximum;
  guint limit;
  const char *labels;
} Case;

static const Case cases[] = {
  { 1, 7, 8, "1 2 3 4 5 6 7" },
  { 1, 7, 4, "2 4 6" },
  { 0, 10, 8, "0 2 4 6 8 10" },
  { 0, 10, 2, "0 10" },
  { 0.3, 9.7, 8, "2 4 6 8" },
  { -1, 1, 8, "-1.0 -0.5 0.0 0.5 1.0" },
  { 0, 1, 8, "0.0 0.2 0.4 0.6 0.8 1.0" },
  { 0, 0.06, 8, "0.00 0.01 0.02 0.03 0.04 0.05 0.06" },
  { 0, 63, 8, "0 10 20 30 40 50 60" },
  { 0, 250, 8, "0 50 100 150 200 250" },
  /* Without an extent there is nothing to tell. */
  { 4, 4, 8, "" },
  { 7, 1, 8, "" },
};

static char *
join_labels (GPtrArray *ticks)
{
  g_autoptr (GString) labels = g_string_new (NULL);

  for (guint i = 0; i < ticks->len; i++)
    {
      SbTick *tick = g_ptr_array_index (ticks, i);

      g_string_append_printf (labels, "%s%s", i > 0 ? " " : "", tick->label);
    }

  return g_string_free_and_steal (g_steal_pointer (&labels));
}

static void
test_labels (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const Case *c = &cases[i];
      g_autoptr (GPtrArray) ticks = sb_value_ticks_new (c->minimum, c->maximum, c->limit);
      g_autofree char *labels = join_labels (ticks);

      g_assert_cmpstr (labels, ==, cases[i].labels);
      g_assert_cmpuint (ticks->len, <=, cases[i].limit);
    }
}

static void
test_values (void)
{
  g_autoptr (GPtrArray) ticks = sb_value_ticks_new (0, 0.6, 8);

  g_assert_cmpuint (ticks->len, ==, 7);
  for (guint i = 0; i < ticks->len; i++)
    {
      SbTick *tick = g_ptr_array_index (ticks, i);

      /* Errors do not add up. */
      g_assert_cmpfloat_with_epsilon (tick->value, i / 10.0, 1e-15);
    }
}

/* Whatever the range, ticks are within it and no more than they may be. */
static void
test_random (void)
{
  for (guint i = 0; i < 2000; i++)
    {
      double minimum = g_test_rand_double_range (-1000, 1000);
      double maximum = minimum + g_test_rand_double_range (0.001, 5000);
      guint limit = g_test_rand_int_range (2, 12);
      g_autoptr (GPtrArray) ticks = sb_value_ticks_new (minimum, maximum, limit);

      g_assert_cmpuint (ticks->len, <=, limit);
      for (guint j = 0; j < ticks->len; j++)
        {
          SbTick *tick = g_ptr_array_index (ticks, j);

          g_assert_cmpfloat (tick->value, >=, minimum - 1e-6);
          g_assert_cmpfloat (tick->value, <=, maximum + 1e-6);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/value-ticks/step", test_step);
  g_test_add_func ("/value-ticks/labels", test_labels);
  g_test_add_func ("/value-ticks/values", test_values);
  g_test_add_func ("/value-ticks/random", test_random);

  return g_test_run ();
}
