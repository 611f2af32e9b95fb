/* sb-helped.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-helped.h"
#include "sb-outcome.h"

/* What has helped this person, from how upset they were before and after.
 *
 * The rule: each way of doing an exercise, whole or shorter, stands for
 * itself. Only runs that were completed and rated before and after are tries;
 * runs that were stopped are told beside them. The change of a way is the
 * median of its tries, so that one day out of the ordinary does not decide.
 * Nothing is told from fewer than three tries. It is no proof that the
 * exercise did it: being upset mostly goes down with time as well. */

typedef struct
{
  SbHelped *helped;
  GArray *changes; /* (element-type int) */
} Way;

static void
helped_free (gpointer data)
{
  SbHelped *helped = data;

  g_free (helped->exercise_id);
  g_free (helped);
}

/* What it is about is handed on. */
static void
way_free (gpointer data)
{
  Way *way = data;

  g_array_unref (way->changes);
  g_free (way);
}

static Way *
ensure_way (GHashTable      *ways,
            const SbOutcome *outcome)
{
  g_autofree char *key = g_strconcat (outcome->shorter ? "shorter:" : "whole:", outcome->exercise, NULL);
  Way *way = g_hash_table_lookup (ways, key);

  if (way != NULL)
    return way;

  way = g_new (Way, 1);
  way->helped = g_new0 (SbHelped, 1);
  way->helped->exercise_id = g_strdup (outcome->exercise);
  way->helped->shorter = outcome->shorter;
  way->changes = g_array_new (FALSE, FALSE, sizeof (int));
  g_hash_table_insert (ways, g_steal_pointer (&key), way);

  return way;
}

static void
count (GHashTable      *ways,
       const SbOutcome *outcome)
{
  int change = outcome->after - outcome->before;
  Way *way = ensure_way (ways, outcome);

  if (outcome->stopped)
    way->helped->n_stopped += outcome->n;
  else if (outcome->before == SB_SESSION_NO_DISTRESS || outcome->after == SB_SESSION_NO_DISTRESS)
    way->helped->n_unrated += outcome->n;
  else
    for (guint i = 0; i < outcome->n; i++)
      g_array_append_val (way->changes, change);
}

static int
compare_ints (gconstpointer a,
              gconstpointer b)
{
  return *(const int *) a - *(const int *) b;
}

static double
find_median (GArray *values)
{
  guint middle = values->len / 2;

  if (values->len == 0)
    return 0;

  g_array_sort (values, compare_ints);
  if (values->len % 2 == 1)
    return g_array_index (values, int, middle);

  return (g_array_index (values, int, middle - 1) + g_array_index (values, int, middle)) / 2.0;
}

static SbHelpedKind
judge (const SbHelped *helped)
{
  if (helped->n_tries < SB_HELPED_FEWEST_TRIES)
    return SB_HELPED_TOO_EARLY;
  if (helped->change <= -SB_HELPED_LEAST_CHANGE)
    return SB_HELPED_EASED;
  if (helped->change >= SB_HELPED_LEAST_CHANGE)
    return SB_HELPED_HARDER;

  return SB_HELPED_SAME;
}

/* What is known from more tries comes first; of what is known from too few,
 * the change says nothing. */
static int
compare_helped (gconstpointer a,
                gconstpointer b)
{
  const SbHelped *left = *(const SbHelped *const *) a;
  const SbHelped *right = *(const SbHelped *const *) b;
  int ids = g_strcmp0 (left->exercise_id, right->exercise_id);

  if (left->kind != right->kind)
    return (int) left->kind - (int) right->kind;
  if (left->kind != SB_HELPED_TOO_EARLY && left->change != right->change)
    return left->change < right->change ? -1 : 1;
  if (left->n_tries != right->n_tries)
    return left->n_tries > right->n_tries ? -1 : 1;

  return ids != 0 ? ids : left->shorter - right->shorter;
}

/**
 * sb_helped_rank:
 * @outcomes: (element-type SbOutcome): how sessions ended
 *
 * Returns: (transfer full) (element-type SbHelped): each way that was gone to
 *   an end, those that eased most first
 */
GPtrArray *
sb_helped_rank (GPtrArray *outcomes)
{
  GPtrArray *list = g_ptr_array_new_with_free_func (helped_free);
  g_autoptr (GHashTable) ways = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, way_free);
  GHashTableIter iter;
  Way *way;

  g_return_val_if_fail (outcomes != NULL, list);

  for (guint i = 0; i < outcomes->len; i++)
    count (ways, g_ptr_array_index (outcomes, i));

  g_hash_table_iter_init (&iter, ways);
  while (g_hash_table_iter_next (&iter, NULL, (gpointer *) &way))
    {
      way->helped->n_tries = way->changes->len;
      way->helped->change = find_median (way->changes);
      way->helped->kind = judge (way->helped);
      g_ptr_array_add (list, way->helped);
    }
  g_ptr_array_sort (list, compare_helped);

  return list;
}
