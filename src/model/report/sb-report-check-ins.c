/* sb-report-check-ins.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include <glib/gi18n.h>

#include "sb-check-in-scales.h"
#include "sb-check-in-words.h"
#include "sb-report-parts.h"
#include "sb-report-words.h"

/* As many are told one by one; of more, each month. */
#define MOST_ONE_BY_ONE 31

/* As many fit beside each other on a page. */
#define SCALES_PER_TABLE 4

/* What check-ins ask: of everybody, or of the person's own making. */
typedef struct
{
  const char *name;
  SbTracker *tracker; /* (nullable) */
} Rated;

static void
rated_free (gpointer data)
{
  Rated *rated = data;

  g_clear_object (&rated->tracker);
  g_free (rated);
}

static void
add_rated (GPtrArray  *scales,
           GPtrArray  *check_ins,
           const char *name,
           SbTracker  *tracker)
{
  for (guint i = 0; i < check_ins->len; i++)
    {
      Rated *rated;

      if (sb_check_in_scales_get_step (g_ptr_array_index (check_ins, i), name) == 0)
        continue;

      rated = g_new0 (Rated, 1);
      rated->name = name;
      g_set_object (&rated->tracker, tracker);
      g_ptr_array_add (scales, rated);
      return;
    }
}

/* Those that were rated at all. */
static GPtrArray *
list_scales (SbReportRecords *records)
{
  GPtrArray *scales = g_ptr_array_new_with_free_func (rated_free);
  const char *const *names = sb_check_in_scales_list_names ();
  GListModel *trackers = sb_store_get_trackers (records->store);

  for (guint i = 0; names[i] != NULL; i++)
    add_rated (scales, records->check_ins, names[i], NULL);

  for (guint i = 0; i < g_list_model_get_n_items (trackers); i++)
    {
      g_autoptr (SbTracker) tracker = g_list_model_get_item (trackers, i);

      add_rated (scales, records->check_ins, sb_record_get_id (SB_RECORD (tracker)), tracker);
    }

  return scales;
}

static const char *
get_title (const Rated *rated)
{
  return rated->tracker != NULL ? sb_tracker_get_title (rated->tracker) : sb_check_in_words_for_scale (rated->name);
}

/* --- Figures --- */

static int
compare_steps (gconstpointer a,
               gconstpointer b)
{
  return *(const int *) a - *(const int *) b;
}

/* The steps of a scale in some of the check-ins, the lowest first. */
static GArray *
list_steps (GPtrArray  *check_ins,
            guint       first,
            guint       end,
            const char *name)
{
  GArray *steps = g_array_new (FALSE, FALSE, sizeof (int));

  for (guint i = first; i < end; i++)
    {
      int step = sb_check_in_scales_get_step (g_ptr_array_index (check_ins, i), name);

      if (step > 0)
        g_array_append_val (steps, step);
    }
  g_array_sort (steps, compare_steps);

  return steps;
}

static char *
describe_median (GArray *steps)
{
  guint middle = steps->len / 2;
  double median = NAN;

  if (steps->len > 0)
    median = steps->len % 2 == 1 ? g_array_index (steps, int, middle)
                                 : (g_array_index (steps, int, middle - 1) + g_array_index (steps, int, middle)) / 2.0;

  return sb_report_words_for_median (median);
}

static void
add_figures (SbReportTable *table,
             GPtrArray     *check_ins,
             const Rated   *rated)
{
  g_autoptr (GArray) steps = list_steps (check_ins, 0, check_ins->len, rated->name);
  g_auto (GStrv) words = sb_check_in_words_list_steps (rated->name, rated->tracker);
  g_autoptr (GStrvBuilder) cells = g_strv_builder_new ();

  g_strv_builder_add (cells, get_title (rated));
  g_strv_builder_add (cells, words[0]);
  g_strv_builder_add (cells, words[SB_CHECK_IN_N_STEPS - 1]);
  g_strv_builder_take (cells, g_strdup_printf ("%u", steps->len));
  g_strv_builder_take (cells, g_strdup_printf ("%d", g_array_index (steps, int, 0)));
  g_strv_builder_take (cells, describe_median (steps));
  g_strv_builder_take (cells, g_strdup_printf ("%d", g_array_index (steps, int, steps->len - 1)));
  sb_report_table_take_row (table, g_strv_builder_end (cells));
}

/* --- Over time --- */

static gboolean
is_same_month (SbCheckIn *a,
               SbCheckIn *b)
{
  g_autoptr (GDateTime) first = g_date_time_to_local (sb_check_in_get_at (a));
  g_autoptr (GDateTime) second = g_date_time_to_local (sb_check_in_get_at (b));

  return g_date_time_get_year (first) == g_date_time_get_year (second)
         && g_date_time_get_month (first) == g_date_time_get_month (second);
}

/* Returns: past the last check-in of what is told in one row */
static guint
find_end (GPtrArray *check_ins,
          guint      first)
{
  guint end = first + 1;

  if (check_ins->len <= MOST_ONE_BY_ONE)
    return end;

  while (end < check_ins->len && is_same_month (g_ptr_array_index (check_ins, first), g_ptr_array_index (check_ins, end)))
    end++;

  return end;
}

static char *
describe_when (GPtrArray *check_ins,
               guint      first)
{
  GDateTime *at = sb_check_in_get_at (g_ptr_array_index (check_ins, first));
  g_autoptr (GDateTime) local = g_date_time_to_local (at);

  if (check_ins->len <= MOST_ONE_BY_ONE)
    return sb_report_words_for_time (at);

  /* Translators: a month, such as “November 2026” */
  return g_date_time_format (local, _ ("%OB %Y"));
}

static void
add_row (SbReportTable *table,
         GPtrArray     *check_ins,
         guint          first,
         guint          end,
         GPtrArray     *scales,
         guint          offset)
{
  g_autoptr (GStrvBuilder) cells = g_strv_builder_new ();

  g_strv_builder_take (cells, describe_when (check_ins, first));
  for (guint i = offset; i < MIN (offset + SCALES_PER_TABLE, scales->len); i++)
    {
      g_autoptr (GArray) steps = list_steps (check_ins, first, end, ((Rated *) g_ptr_array_index (scales, i))->name);

      g_strv_builder_take (cells, describe_median (steps));
    }
  if (check_ins->len > MOST_ONE_BY_ONE)
    g_strv_builder_take (cells, g_strdup_printf ("%u", end - first));
  sb_report_table_take_row (table, g_strv_builder_end (cells));
}

static void
add_course (SbReportSection *section,
            GPtrArray       *check_ins,
            GPtrArray       *scales,
            guint            offset)
{
  gboolean by_month = check_ins->len > MOST_ONE_BY_ONE;
  g_autoptr (GStrvBuilder) titles = g_strv_builder_new ();
  SbReportTable *table;

  g_strv_builder_add (titles, by_month ? _ ("Month") : _ ("Date"));
  for (guint i = offset; i < MIN (offset + SCALES_PER_TABLE, scales->len); i++)
    g_strv_builder_add (titles, get_title (g_ptr_array_index (scales, i)));
  if (by_month)
    g_strv_builder_add (titles, _ ("Check-ins"));

  table = sb_report_section_take_table (section, sb_report_table_new (g_strv_builder_end (titles)));
  for (guint first = 0; first < check_ins->len; first = find_end (check_ins, first))
    add_row (table, check_ins, first, find_end (check_ins, first), scales, offset);
}

/**
 * sb_report_write_check_ins:
 * @records: what the report tells of
 *
 * Returns: (transfer full): the figures of each scale, and its course: one by
 *   one, or the median of each month where there are many
 */
SbReportSection *
sb_report_write_check_ins (SbReportRecords *records)
{
  SbReportSection *section = sb_report_section_new (sb_report_words_for_part (SB_REPORT_CHECK_INS));
  g_autoptr (GPtrArray) scales = list_scales (records);
  SbReportTable *table;

  if (scales->len == 0)
    {
      sb_report_section_add_paragraph (section, _ ("There are no ratings in this period."));
      return section;
    }

  sb_report_section_add_paragraph (section, _ ("Short ratings of a moment, in five steps, made when the person wanted to. They are not a tested questionnaire, and no limit of chance is known. Days without one say nothing."));
  table = sb_report_section_add_table (section, _ ("Scale"), _ ("1 means"), _ ("5 means"), _ ("Ratings"), _ ("Lowest"),
                                       _ ("Median"), _ ("Highest"), NULL);
  for (guint i = 0; i < scales->len; i++)
    add_figures (table, records->check_ins, g_ptr_array_index (scales, i));

  sb_report_section_add_heading (section, records->check_ins->len > MOST_ONE_BY_ONE ? _ ("Median of each month") : _ ("One by one"));
  for (guint offset = 0; offset < scales->len; offset += SCALES_PER_TABLE)
    add_course (section, records->check_ins, scales, offset);

  return section;
}
