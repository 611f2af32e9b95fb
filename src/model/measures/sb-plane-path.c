/* sb-plane-path.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-plane-path.h"
#include "sb-plane-query.h"

/* A result counts for so many years, unless there is a later one. */
#define YEARS_IT_COUNTS 1

/* More than so many are read without waiting for them. */
#define MOST_AT_ONCE 200

/**
 * SbPlanePath:
 *
 * Where somebody has been on the plane of anxiety and avoidance, in one bond or
 * in general: the results of one instrument that have a place there, in the
 * order of time.
 *
 * Days are Julian days, see g_date_get_julian(), of where the person is now.
 *
 * It never changes, but reads no more of the history than it is asked for: the
 * last result until a day, or all of them, once.
 */
struct _SbPlanePath
{
  GObject parent_instance;

  SbInstrument *instrument;
  SbPerson *person; /* (nullable) */
  guint ordinal;
  SbStore *store;
  guint n_assessments;   /* in the history, with a place or without */
  gboolean loading;

  guint32 last_day;      /* the day that somebody asked about */
  gboolean last_known;
  SbResult *last;        /* (nullable): the last until then */

  GPtrArray *results; /* (nullable) (element-type SbResult) */
  GArray *anxieties;  /* (nullable) (element-type double): theirs */
  GArray *avoidances; /* (nullable) (element-type double): theirs */
  GArray *days;       /* (nullable) (element-type guint32): theirs */
};

G_DEFINE_FINAL_TYPE (SbPlanePath, sb_plane_path, G_TYPE_OBJECT)

enum
{
  LOADED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
add_result (SbPlanePath *self,
            SbResult    *result)
{
  double anxiety = sb_result_get_value (result, "anxiety");
  double avoidance = sb_result_get_value (result, "avoidance");
  guint32 day;

  /* As sb_bonds_has_place() has it, at half the cost. */
  if (isnan (anxiety) || isnan (avoidance))
    return;

  day = sb_plane_query_to_day (sb_assessment_get_completed (sb_result_get_assessment (result)));
  g_ptr_array_add (self->results, g_object_ref (result));
  g_array_append_val (self->anxieties, anxiety);
  g_array_append_val (self->avoidances, avoidance);
  g_array_append_val (self->days, day);
}

static void
take_assessments (SbPlanePath *self,
                  GPtrArray   *assessments)
{
  self->results = g_ptr_array_new_with_free_func (g_object_unref);
  self->anxieties = g_array_new (FALSE, FALSE, sizeof (double));
  self->avoidances = g_array_new (FALSE, FALSE, sizeof (double));
  self->days = g_array_new (FALSE, FALSE, sizeof (guint32));
  for (guint i = 0; i < assessments->len; i++)
    {
      g_autoptr (SbResult) result = sb_result_new (self->instrument, g_ptr_array_index (assessments, i));

      add_result (self, result);
    }
}

static SbQuery
get_query (SbPlanePath *self)
{
  return sb_plane_query (sb_instrument_get_id (self->instrument), sb_plane_path_get_person_id (self));
}

static void
ensure_results (SbPlanePath *self)
{
  const SbQuery query = get_query (self);
  g_autoptr (GListModel) list = NULL;
  g_autoptr (GPtrArray) assessments = NULL;

  if (self->results != NULL)
    return;

  list = sb_store_list (self->store, &query);
  assessments = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    g_ptr_array_add (assessments, g_list_model_get_item (list, i));
  take_assessments (self, assessments);
}

static void
sb_plane_path_finalize (GObject *object)
{
  SbPlanePath *self = SB_PLANE_PATH (object);

  g_clear_object (&self->instrument);
  g_clear_object (&self->person);
  g_clear_object (&self->store);
  g_clear_object (&self->last);
  g_clear_pointer (&self->results, g_ptr_array_unref);
  g_clear_pointer (&self->anxieties, g_array_unref);
  g_clear_pointer (&self->avoidances, g_array_unref);
  g_clear_pointer (&self->days, g_array_unref);

  G_OBJECT_CLASS (sb_plane_path_parent_class)->finalize (object);
}

static void
sb_plane_path_class_init (SbPlanePathClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_plane_path_finalize;

  /**
   * SbPlanePath::loaded:
   *
   * All results are there, after they had to be waited for.
   */
  signals[LOADED] = g_signal_new ("loaded", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sb_plane_path_init (SbPlanePath *self)
{
}

/**
 * sb_plane_path_new:
 * @instrument: what was answered
 * @person: (nullable): whom the bond is with; NULL for the person in general
 * @ordinal: from 1, which of those who have that name it is
 * @store: what the person did
 * @n_assessments: how many were completed about them with that instrument
 *
 * Returns: (transfer full): the path
 */
SbPlanePath *
sb_plane_path_new (SbInstrument *instrument,
                   SbPerson     *person,
                   guint         ordinal,
                   SbStore      *store,
                   guint         n_assessments)
{
  SbPlanePath *self;

  g_return_val_if_fail (SB_IS_INSTRUMENT (instrument), NULL);
  g_return_val_if_fail (person == NULL || SB_IS_PERSON (person), NULL);
  g_return_val_if_fail (ordinal > 0, NULL);
  g_return_val_if_fail (SB_IS_STORE (store), NULL);

  self = g_object_new (SB_TYPE_PLANE_PATH, NULL);
  self->instrument = g_object_ref (instrument);
  g_set_object (&self->person, person);
  self->ordinal = ordinal;
  self->store = g_object_ref (store);
  self->n_assessments = n_assessments;

  return self;
}

/**
 * sb_plane_path_get_instrument:
 *
 * Returns: (transfer none): what was answered
 */
SbInstrument *
sb_plane_path_get_instrument (SbPlanePath *self)
{
  g_return_val_if_fail (SB_IS_PLANE_PATH (self), NULL);

  return self->instrument;
}

/**
 * sb_plane_path_get_person:
 *
 * Returns: (transfer none) (nullable): whom the bond is with
 */
SbPerson *
sb_plane_path_get_person (SbPlanePath *self)
{
  g_return_val_if_fail (SB_IS_PLANE_PATH (self), NULL);

  return self->person;
}

/**
 * sb_plane_path_get_person_id:
 *
 * Returns: (transfer none) (nullable): the id of the person
 */
const char *
sb_plane_path_get_person_id (SbPlanePath *self)
{
  g_return_val_if_fail (SB_IS_PLANE_PATH (self), NULL);

  return self->person != NULL ? sb_record_get_id (SB_RECORD (self->person)) : NULL;
}

/**
 * sb_plane_path_get_ordinal:
 *
 * Returns: from 1, which of those who have that name it is
 */
guint
sb_plane_path_get_ordinal (SbPlanePath *self)
{
  g_return_val_if_fail (SB_IS_PLANE_PATH (self), 1);

  return self->ordinal;
}

/**
 * sb_plane_path_is_archived:
 *
 * Returns: whether the bond was put away
 */
gboolean
sb_plane_path_is_archived (SbPlanePath *self)
{
  g_return_val_if_fail (SB_IS_PLANE_PATH (self), FALSE);

  return self->person != NULL && sb_archivable_is_archived (SB_ARCHIVABLE (self->person));
}

/* Whether it was put away on that day or before. */
static gboolean
is_archived_on (SbPlanePath *self,
                guint32      day)
{
  return sb_plane_path_is_archived (self) && sb_plane_query_to_day (sb_archivable_get_archived (SB_ARCHIVABLE (self->person))) <= day;
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (SbPlanePath) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) assessments = sb_store_load_finish (SB_STORE (source), result, &error);

  self->loading = FALSE;
  if (assessments == NULL)
    g_warning ("Results could not be read: %s", error->message);
  else if (self->results == NULL)
    take_assessments (self, assessments);
  g_signal_emit (self, signals[LOADED], 0);
}

/**
 * sb_plane_path_load:
 *
 * Has all results read, unless they are: a few at once, many off this thread.
 * Then it is told by [signal@PlanePath::loaded].
 */
void
sb_plane_path_load (SbPlanePath *self)
{
  SbQuery query;

  g_return_if_fail (SB_IS_PLANE_PATH (self));

  if (self->results != NULL || self->loading)
    return;

  if (self->n_assessments <= MOST_AT_ONCE || !sb_store_is_open (self->store))
    {
      ensure_results (self);
      return;
    }

  self->loading = TRUE;
  query = get_query (self);
  sb_store_load_async (self->store, &query, NULL, loaded_cb, g_object_ref (self));
}

/**
 * sb_plane_path_is_loaded:
 *
 * Returns: whether to ask for results takes no time
 */
gboolean
sb_plane_path_is_loaded (SbPlanePath *self)
{
  g_return_val_if_fail (SB_IS_PLANE_PATH (self), FALSE);

  return self->results != NULL;
}

/**
 * sb_plane_path_get_n_results:
 *
 * Returns: how many results have a place on the plane
 */
guint
sb_plane_path_get_n_results (SbPlanePath *self)
{
  g_return_val_if_fail (SB_IS_PLANE_PATH (self), 0);

  ensure_results (self);

  return self->results->len;
}

/**
 * sb_plane_path_get_result:
 * @position: less than sb_plane_path_get_n_results()
 *
 * Returns: (transfer none): a result, the oldest first
 */
SbResult *
sb_plane_path_get_result (SbPlanePath *self,
                          guint        position)
{
  g_return_val_if_fail (SB_IS_PLANE_PATH (self), NULL);
  g_return_val_if_fail (position < sb_plane_path_get_n_results (self), NULL);

  return g_ptr_array_index (self->results, position);
}

/**
 * sb_plane_path_get_anxieties:
 *
 * Returns: (transfer none) (array): the anxiety of each result
 */
const double *
sb_plane_path_get_anxieties (SbPlanePath *self)
{
  g_return_val_if_fail (SB_IS_PLANE_PATH (self), NULL);

  ensure_results (self);

  return (const double *) (gconstpointer) self->anxieties->data;
}

/**
 * sb_plane_path_get_avoidances:
 *
 * Returns: (transfer none) (array): the avoidance of each result
 */
const double *
sb_plane_path_get_avoidances (SbPlanePath *self)
{
  g_return_val_if_fail (SB_IS_PLANE_PATH (self), NULL);

  ensure_results (self);

  return (const double *) (gconstpointer) self->avoidances->data;
}

/**
 * sb_plane_path_get_day:
 * @position: less than sb_plane_path_get_n_results()
 *
 * Returns: the day on which a result was completed
 */
guint32
sb_plane_path_get_day (SbPlanePath *self,
                       guint        position)
{
  g_return_val_if_fail (SB_IS_PLANE_PATH (self), 0);
  g_return_val_if_fail (position < sb_plane_path_get_n_results (self), 0);

  return g_array_index (self->days, guint32, position);
}

/* How many results there were at the end of that day. */
static guint
count_until (SbPlanePath *self,
             guint32      day)
{
  guint low = 0;
  guint high = self->days->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (self->days, guint32, middle) <= day)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/**
 * sb_plane_path_find_last:
 * @day: a day; %G_MAXUINT32 for any
 *
 * Unless all was read, this is one look into the history, which is enough for
 * all that is asked about the same day.
 *
 * Returns: (transfer none) (nullable): the last result on or before the day,
 *   however old; until somebody asks about another day
 */
SbResult *
sb_plane_path_find_last (SbPlanePath *self,
                         guint32      day)
{
  g_return_val_if_fail (SB_IS_PLANE_PATH (self), NULL);

  if (self->results != NULL)
    {
      guint n = count_until (self, day);

      return n > 0 ? g_ptr_array_index (self->results, n - 1) : NULL;
    }

  if (!self->last_known || self->last_day != day)
    {
      g_clear_object (&self->last);
      self->last = sb_plane_query_last (self->store, self->instrument, sb_plane_path_get_person_id (self), day);
      self->last_day = day;
      self->last_known = TRUE;
    }

  return self->last;
}

/**
 * sb_plane_path_has_results_on:
 * @day: a day
 *
 * Returns: whether a result is of that very day
 */
gboolean
sb_plane_path_has_results_on (SbPlanePath *self,
                              guint32      day)
{
  SbResult *last;

  g_return_val_if_fail (SB_IS_PLANE_PATH (self), FALSE);

  last = sb_plane_path_find_last (self, day);

  return last != NULL && sb_plane_query_to_day (sb_assessment_get_completed (sb_result_get_assessment (last))) == day;
}

/**
 * sb_plane_path_find_counting:
 * @day: a day
 *
 * Which result tells how it was on that day: the last on or before it, until
 * the same day of the next year. What is older says little of how it was, and a
 * bond that had been put away by then is not told of.
 *
 * Returns: (transfer none) (nullable): the result; until somebody asks about
 *   another day
 */
SbResult *
sb_plane_path_find_counting (SbPlanePath *self,
                             guint32      day)
{
  SbResult *last;
  GDate end;

  g_return_val_if_fail (SB_IS_PLANE_PATH (self), NULL);

  last = sb_plane_path_find_last (self, day);
  if (last == NULL || is_archived_on (self, day))
    return NULL;

  g_date_clear (&end, 1);
  g_date_set_julian (&end, sb_plane_query_to_day (sb_assessment_get_completed (sb_result_get_assessment (last))));
  g_date_add_years (&end, YEARS_IT_COUNTS);

  return day <= g_date_get_julian (&end) ? last : NULL;
}
