/* sb-before-after.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-before-after.h"
#include "sb-helped.h"
#include "sb-median.h"
#include "sb-outcome.h"

/* How upset people were before and after exercises, each in the middle of all
 * tries: half of them were higher, half lower, so that one odd day does not
 * decide. */

typedef struct
{
  const SbOutcome *first; /* tells the way from others */
  GArray *before;         /* (element-type double) */
  GArray *after;          /* (element-type double) */
} Way;

static void
way_clear (Way *way)
{
  g_array_unref (way->before);
  g_array_unref (way->after);
}

static void
before_after_free (gpointer data)
{
  SbBeforeAfter *self = data;

  g_free (self->exercise_id);
  g_free (self);
}

static gboolean
is_rated (const SbOutcome *outcome)
{
  return !outcome->stopped && outcome->before != SB_SESSION_NO_DISTRESS && outcome->after != SB_SESSION_NO_DISTRESS;
}

static Way *
ensure_way (GArray          *ways,
            const SbOutcome *outcome)
{
  Way way = { outcome, NULL, NULL };

  for (guint i = 0; i < ways->len; i++)
    {
      Way *same = &g_array_index (ways, Way, i);

      if (same->first->shorter == outcome->shorter && g_str_equal (same->first->exercise, outcome->exercise))
        return same;
    }

  way.before = g_array_new (FALSE, FALSE, sizeof (double));
  way.after = g_array_new (FALSE, FALSE, sizeof (double));
  g_array_append_val (ways, way);

  return &g_array_index (ways, Way, ways->len - 1);
}

static void
count (Way             *way,
       const SbOutcome *outcome)
{
  double before = outcome->before;
  double after = outcome->after;

  for (guint i = 0; i < outcome->n; i++)
    {
      g_array_append_val (way->before, before);
      g_array_append_val (way->after, after);
    }
}

static SbBeforeAfter *
create (const Way *way)
{
  SbBeforeAfter *self = g_new (SbBeforeAfter, 1);

  self->exercise_id = g_strdup (way->first->exercise);
  self->shorter = way->first->shorter;
  self->n_tries = way->before->len;
  self->before = sb_median ((double *) way->before->data, way->before->len);
  self->after = sb_median ((double *) way->after->data, way->after->len);

  return self;
}

/* What eased most stands first; of two alike, what was tried more often. */
static int
compare (gconstpointer a,
         gconstpointer b)
{
  const SbBeforeAfter *first = *(SbBeforeAfter *const *) a;
  const SbBeforeAfter *second = *(SbBeforeAfter *const *) b;
  double difference = (first->after - first->before) - (second->after - second->before);
  int ids;

  if (difference != 0)
    return difference < 0 ? -1 : 1;
  if (first->n_tries != second->n_tries)
    return first->n_tries > second->n_tries ? -1 : 1;

  ids = g_strcmp0 (first->exercise_id, second->exercise_id);

  return ids != 0 ? ids : first->shorter - second->shorter;
}

/**
 * sb_before_after_list:
 * @outcomes: (element-type SbOutcome): how sessions ended
 * @n_early: (out) (optional): how many ways were rated, but fewer than
 *   %SB_HELPED_FEWEST_TRIES times, so that they are left out
 *
 * Returns: (transfer full) (element-type SbBeforeAfter): each way that was
 *   rated often enough, those that eased most first
 */
GPtrArray *
sb_before_after_list (GPtrArray *outcomes,
                      guint     *n_early)
{
  GPtrArray *list = g_ptr_array_new_with_free_func (before_after_free);
  g_autoptr (GArray) ways = g_array_new (FALSE, FALSE, sizeof (Way));
  guint early = 0;

  g_return_val_if_fail (outcomes != NULL, list);

  g_array_set_clear_func (ways, (GDestroyNotify) way_clear);
  for (guint i = 0; i < outcomes->len; i++)
    {
      const SbOutcome *outcome = g_ptr_array_index (outcomes, i);

      if (is_rated (outcome))
        count (ensure_way (ways, outcome), outcome);
    }

  for (guint i = 0; i < ways->len; i++)
    {
      const Way *way = &g_array_index (ways, Way, i);

      if (way->before->len >= SB_HELPED_FEWEST_TRIES)
        g_ptr_array_add (list, create (way));
      else
        early++;
    }
  g_ptr_array_sort (list, compare);
  if (n_early != NULL)
    *n_early = early;

  return list;
}
