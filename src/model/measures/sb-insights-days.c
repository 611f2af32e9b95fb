/* sb-insights-days.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#include "sb-day-groups.h"
#include "sb-insights-private.h"
#include "sb-median.h"
#include "sb-shift.h"

/* Which days differ: those of one day of the week, or with one tag, against all
 * others. The more is looked at, the more stands out by chance alone; so the
 * error is divided by the number of comparisons. */

/* With which probability anything is shown where there is nothing. */
#define ERROR 0.05

/* One kind of days, on one scale. */
typedef struct
{
  const SbInsightRating *rating;
  const SbDayGroups *days;
  const SbDayGroup *group;
  SbShift shift;
} Comparison;

static GPtrArray *
group_days (const SbInsightInput *input)
{
  GPtrArray *all = g_ptr_array_new_with_free_func ((GDestroyNotify) sb_day_groups_free);

  for (guint i = 0; i < input->n_ratings; i++)
    {
      const SbInsightRating *rating = &input->ratings[i];

      g_ptr_array_add (all, sb_day_groups_new (rating->times, rating->values, rating->tags, rating->n, input->zone));
    }

  return all;
}

static GArray *
list_comparisons (const SbInsightInput *input,
                  GPtrArray            *all)
{
  GArray *comparisons = g_array_new (FALSE, FALSE, sizeof (Comparison));

  for (guint i = 0; i < all->len; i++)
    {
      const SbDayGroups *days = g_ptr_array_index (all, i);

      for (guint j = 0; j < days->groups->len; j++)
        {
          const Comparison comparison = { &input->ratings[i], days, g_ptr_array_index (days->groups, j) };
          guint n = comparison.group->positions->len;

          if (n >= SB_INSIGHTS_FEWEST_DAYS && days->values->len - n >= SB_INSIGHTS_FEWEST_DAYS)
            g_array_append_val (comparisons, comparison);
        }
    }

  return comparisons;
}

static int
compare_sizes (gconstpointer a,
               gconstpointer b)
{
  double left = fabs (((const Comparison *) a)->shift.shift);
  double right = fabs (((const Comparison *) b)->shift.shift);

  return (left < right) - (left > right);
}

/* The kinds of days that clearly differ, the most first. */
static GArray *
find_clear (GArray *comparisons)
{
  GArray *clear = g_array_new (FALSE, FALSE, sizeof (Comparison));
  g_autoptr (GArray) with = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) without = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < comparisons->len; i++)
    {
      Comparison *comparison = &g_array_index (comparisons, Comparison, i);

      sb_day_groups_part (comparison->days, comparison->group, with, without);
      sb_shift_estimate ((const double *) with->data, with->len, (const double *) without->data, without->len,
                         ERROR / comparisons->len, &comparison->shift);
      if (sb_shift_is_clear (&comparison->shift, comparison->rating->least_difference))
        g_array_append_vals (clear, comparison, 1);
    }
  g_array_sort (clear, compare_sizes);

  return clear;
}

static char *
format_weekday (GDateWeekday weekday)
{
  /* 1 January 2024 is a Monday. */
  g_autoptr (GDateTime) day = g_date_time_new_utc (2024, 1, weekday - G_DATE_MONDAY + 1, 12, 0, 0);

  return g_date_time_format (day, "%A");
}

static char *
describe_title (const Comparison *comparison)
{
  g_autofree char *weekday = NULL;

  if (comparison->group->tag != NULL)
    /* Translators: what check-ins ask, such as “Mood”, and a tag */
    return g_strdup_printf (_ ("%s and “%s”"), comparison->rating->title, comparison->group->tag);

  weekday = format_weekday (comparison->group->weekday);
  /* Translators: what check-ins ask, such as “Mood”, and a day of the week */
  return g_strdup_printf (_ ("%s on %s"), comparison->rating->title, weekday);
}

static char *
describe_shift (const Comparison *comparison)
{
  const char *title = comparison->rating->title;
  gboolean higher = comparison->shift.shift > 0;
  double size = fabs (comparison->shift.shift);
  g_autofree char *weekday = NULL;

  if (comparison->group->tag != NULL)
    /* Translators: what check-ins ask, such as “Mood”, a tag, and a number of
     * steps on a scale */
    return g_strdup_printf (higher ? _ ("“%s” was higher on days with “%s” than on days without, by about %.1f.")
                                   : _ ("“%s” was lower on days with “%s” than on days without, by about %.1f."),
                            title, comparison->group->tag, size);

  weekday = format_weekday (comparison->group->weekday);
  /* Translators: what check-ins ask, such as “Mood”, a day of the week, and a
   * number of steps on a scale */
  return g_strdup_printf (higher ? _ ("“%s” was higher on %s than on other days, by about %.1f.")
                                 : _ ("“%s” was lower on %s than on other days, by about %.1f."),
                          title, weekday, size);
}

static char *
describe_rule (double least,
               guint  n_comparisons)
{
  g_autofree char *how = NULL;
  g_autofree char *looked = NULL;

  how = g_strdup_printf (_ ("For each day, your answer in the middle counts. Days of one kind are set against all other days, at least %u of each. The difference is the one in the middle, when each such day is set against each other day. It is shown where it is at least %g, and where chance would seldom bring it."),
                         SB_INSIGHTS_FEWEST_DAYS, least);
  looked = g_strdup_printf (ngettext ("Looked at for this: %u kind of day.", "Looked at for this: %u kinds of days, on all scales together.", n_comparisons),
                            n_comparisons);

  /* Translators: two sentences about how it was worked out */
  return g_strdup_printf (_ ("%s %s The more there are, the surer each one must be: if there were nothing to find, the chances are about 19 in 20 that nothing would be shown. It does not tell what comes from what. Something else may go along with both. Moods can last for days, and then it is less sure."),
                          how, looked);
}

static char *
describe_group (const char *words,
                GArray     *values)
{
  g_autofree double *copy = g_memdup2 (values->data, values->len * sizeof (double));

  /* Translators: days, such as “Days with “walk””, how many, and a median */
  return g_strdup_printf (ngettext ("%s: %u day, in the middle %.1f", "%s: %u days, in the middle %.1f", values->len),
                          words, values->len, sb_median (copy, values->len));
}

static GStrv
list_evidence (const Comparison *comparison)
{
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();
  g_autoptr (GArray) with = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) without = g_array_new (FALSE, FALSE, sizeof (double));
  const SbShift *shift = &comparison->shift;
  g_autofree char *words = NULL;

  sb_day_groups_part (comparison->days, comparison->group, with, without);
  words = comparison->group->tag != NULL ? g_strdup_printf (_ ("Days with “%s”"), comparison->group->tag)
                                         : format_weekday (comparison->group->weekday);
  g_strv_builder_take (lines, describe_group (words, with));
  g_strv_builder_take (lines, describe_group (_ ("Other days"), without));
  /* Where each day differs from each other one alike, it is not as sure as that
   * looks: answers in steps hide the rest. */
  if (shift->low < shift->high)
    /* Translators: two numbers of steps on a scale */
    g_strv_builder_take (lines, g_strdup_printf (_ ("The difference is likely between %.1f and %.1f"),
                                                 fmin (fabs (shift->low), fabs (shift->high)),
                                                 fmax (fabs (shift->low), fabs (shift->high))));

  return g_strv_builder_end (lines);
}

static char *
describe_sample (guint n)
{
  return g_strdup_printf (ngettext ("%u day with check-ins", "%u days with check-ins", n), n);
}

static void
add_clear (GListStore       *insights,
           const Comparison *comparison,
           guint             n_comparisons)
{
  guint n = comparison->days->values->len;
  g_autofree char *title = describe_title (comparison);
  g_autofree char *text = describe_shift (comparison);
  g_autofree char *rule = describe_rule (comparison->rating->least_difference, n_comparisons);
  g_autofree char *sample = describe_sample (n);
  g_auto (GStrv) evidence = list_evidence (comparison);
  const SbInsightFacts facts = { SB_INSIGHT_DAYS, SB_INSIGHT_FOUND, title, text, rule, sample, n, (const char *const *) evidence };

  sb_insights_add (insights, &facts);
}

static char *
describe_too_little (guint n)
{
  g_autofree char *takes = NULL;

  takes = g_strdup_printf (_ ("It takes check-ins on at least %u days of one kind, such as one day of the week or days with one tag, and on %u other days."),
                           SB_INSIGHTS_FEWEST_DAYS, SB_INSIGHTS_FEWEST_DAYS);
  if (n == 0)
    return g_steal_pointer (&takes);

  /* Translators: a sentence, and how many days there are */
  return g_strdup_printf (ngettext ("%s So far there is %u day with check-ins.", "%s So far there are %u days with check-ins.", n), takes, n);
}

static void
add_nothing (GListStore           *insights,
             const SbInsightInput *input,
             guint                 n_days,
             guint                 n_comparisons)
{
  SbInsightState state = n_comparisons > 0 ? SB_INSIGHT_NOT_CLEAR : SB_INSIGHT_TOO_LITTLE;
  g_autofree char *text = state == SB_INSIGHT_TOO_LITTLE ? describe_too_little (n_days)
                                                         : g_strdup (_ ("So far, no day of the week and no tag stands out."));
  g_autofree char *rule = describe_rule (input->n_ratings > 0 ? input->ratings[0].least_difference : SB_INSIGHTS_LEAST_DIFFERENCE, n_comparisons);
  g_autofree char *sample = describe_sample (n_days);
  const SbInsightFacts facts = { SB_INSIGHT_DAYS, state, _ ("Which days differ"), text, rule, sample, n_days };

  sb_insights_add (insights, &facts);
}

/* Adds the days that differ, to a list of insights. */
void
sb_insights_look_at_days (GListStore           *insights,
                          const SbInsightInput *input)
{
  g_autoptr (GPtrArray) all = group_days (input);
  g_autoptr (GArray) comparisons = list_comparisons (input, all);
  g_autoptr (GArray) clear = find_clear (comparisons);
  guint most_days = 0;

  for (guint i = 0; i < clear->len; i++)
    add_clear (insights, &g_array_index (clear, Comparison, i), comparisons->len);
  if (clear->len > 0)
    return;

  for (guint i = 0; i < all->len; i++)
    most_days = MAX (most_days, ((const SbDayGroups *) g_ptr_array_index (all, i))->values->len);
  add_nothing (insights, input, most_days, comparisons->len);
}
