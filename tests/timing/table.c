/* table.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "table.h"

/* What benchmarks have measured, each against a reference, as lines of one
 * table. tests/benchmark gathers the lines of all of them in a file, whose
 * name is in this variable. */
#define TABLE_VARIABLE "SECURE_BASE_TABLE"

Values *
values_new (void)
{
  return g_array_new (FALSE, FALSE, sizeof (double));
}

void
values_add (Values *values,
            double  value)
{
  g_array_append_val (values, value);
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  double difference = *(const double *) a - *(const double *) b;

  return (difference > 0) - (difference < 0);
}

/**
 * values_get_share:
 * @values: at least one value
 * @share: 0.5 for the median, 1 for the worst
 *
 * Returns: the value below which, or at which, that share of them is
 */
double
values_get_share (Values *values,
                  double  share)
{
  g_assert (values->len > 0);

  g_array_sort (values, compare);
  return g_array_index (values, double, (guint) MAX (ceil (share * values->len), 1) - 1);
}

/**
 * values_get_median:
 * @values: at least one value
 *
 * Returns: their median: one run that something else disturbed does not count
 */
double
values_get_median (Values *values)
{
  return values_get_share (values, 0.5);
}

/* In columns, under the head that tests/benchmark prints. */
static char *
format_line (const char *what,
             const char *against,
             const char *unit,
             double      reference,
             double      measured,
             double      target)
{
  double ratio = measured / reference;
  g_autofree char *limit = target > 0 ? g_strdup_printf ("%.2f", target) : g_strdup ("-");

  return g_strdup_printf ("%-46s %-16s %10.2f %-2s %10.2f %-2s %8.2f %8s  %s\n", what, against, reference, unit, measured,
                          unit, ratio, limit, target <= 0 ? "-" : ratio <= target ? "met"
                                                                                  : "NOT MET");
}

static void
gather (const char *line)
{
  const char *path = g_getenv (TABLE_VARIABLE);
  FILE *file;

  if (path == NULL)
    return;

  file = fopen (path, "a");
  g_assert (file != NULL);
  fputs (line, file);
  fclose (file);
}

/**
 * table_add:
 * @what: what was measured
 * @against: what it is measured against
 * @unit: of both
 * @reference: the values of the reference, measured in the same run, in turn
 *   with the others
 * @measured: the values
 * @target: the largest ratio of the medians that is good enough; 0 where there
 *   is none
 *
 * Prints a line of the table.
 */
void
table_add (const char *what,
           const char *against,
           const char *unit,
           Values     *reference,
           Values     *measured,
           double      target)
{
  g_autofree char *line = format_line (what, against, unit, values_get_median (reference), values_get_median (measured),
                                       target);

  gather (line);
  fputs (line, stdout);
}
