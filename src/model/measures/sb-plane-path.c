/* sb-plane-path.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-bonds.h"
#include "sb-plane-path.h"

/* A result counts for so many years, unless there is a later one. */
#define YEARS_IT_COUNTS 1

/**
 * SbPlanePath:
 *
 * Where somebody has been on the plane of anxiety and avoidance, in one bond or
 * in general: the results of one instrument that have a place there, in the
 * order of time.
 *
 * Days are Julian days, see g_date_get_julian(), of where the person is now.
 *
 * It never changes, but scores the answers only when it is first asked for
 * results.
 */
struct _SbPlanePath
{
  GObject parent_instance;

  SbInstrument *instrument;
  SbPerson *person; /* (nullable) */
  guint ordinal;
  GPtrArray *assessments; /* (element-type SbAssessment), the oldest first */

  GPtrArray *results; /* (nullable) (element-type SbResult) */
  GArray *anxieties;  /* (nullable) (element-type double): theirs */
  GArray *avoidances; /* (nullable) (element-type double): theirs */
  GArray *days;       /* (nullable) (element-type guint32): theirs */
};

G_DEFINE_FINAL_TYPE (SbPlanePath, sb_plane_path, G_TYPE_OBJECT)

static guint32
to_day (GDateTime *time)
{
  g_autoptr (GDateTime) local = g_date_time_to_local (time);
  GDate day;

  g_date_clear (&day, 1);
  g_date_set_dmy (&day, g_date_time_get_day_of_month (local), g_date_time_get_month (local), g_date_time_get_year (local));

  return g_date_get_julian (&day);
}

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

  day = to_day (sb_assessment_get_completed (sb_result_get_assessment (result)));
  g_ptr_array_add (self->results, g_object_ref (result));
  g_array_append_val (self->anxieties, anxiety);
  g_array_append_val (self->avoidances, avoidance);
  g_array_append_val (self->days, day);
}

static void
ensure_results (SbPlanePath *self)
{
  if (self->results != NULL)
    return;

  self->results = g_ptr_array_new_with_free_func (g_object_unref);
  self->anxieties = g_array_new (FALSE, FALSE, sizeof (double));
  self->avoidances = g_array_new (FALSE, FALSE, sizeof (double));
  self->days = g_array_new (FALSE, FALSE, sizeof (guint32));
  for (guint i = 0; i < self->assessments->len; i++)
    {
      g_autoptr (SbResult) result = sb_result_new (self->instrument, g_ptr_array_index (self->assessments, i));

      add_result (self, result);
    }
}

static void
sb_plane_path_finalize (GObject *object)
{
  SbPlanePath *self = SB_PLANE_PATH (object);

  g_clear_object (&self->instrument);
  g_clear_object (&self->person);
  g_clear_pointer (&self->assessments, g_ptr_array_unref);
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
}

static void
sb_plane_path_init (SbPlanePath *self)
{
}

/* When two were completed at the same moment, the one begun first is first. */
static int
compare_times (gconstpointer a,
               gconstpointer b)
{
  SbAssessment *const *first = a;
  SbAssessment *const *second = b;
  int order = g_date_time_compare (sb_assessment_get_completed (*first), sb_assessment_get_completed (*second));

  return order != 0 ? order : sb_record_compare (SB_RECORD (*first), SB_RECORD (*second));
}

/**
 * sb_plane_path_new:
 * @instrument: what was answered
 * @person: (nullable): whom the bond is with; NULL for the person in general
 * @ordinal: from 1, which of those who have that name it is
 * @assessments: (element-type SbAssessment): what was completed about them with
 *   that instrument, in any order
 *
 * Returns: (transfer full): the path
 */
SbPlanePath *
sb_plane_path_new (SbInstrument *instrument,
                   SbPerson     *person,
                   guint         ordinal,
                   GPtrArray    *assessments)
{
  SbPlanePath *self;

  g_return_val_if_fail (SB_IS_INSTRUMENT (instrument), NULL);
  g_return_val_if_fail (person == NULL || SB_IS_PERSON (person), NULL);
  g_return_val_if_fail (ordinal > 0, NULL);
  g_return_val_if_fail (assessments != NULL, NULL);

  self = g_object_new (SB_TYPE_PLANE_PATH, NULL);
  self->instrument = g_object_ref (instrument);
  g_set_object (&self->person, person);
  self->ordinal = ordinal;
  self->assessments = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < assessments->len; i++)
    g_ptr_array_add (self->assessments, g_object_ref (g_ptr_array_index (assessments, i)));
  g_ptr_array_sort (self->assessments, compare_times);

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
  return sb_plane_path_is_archived (self) && to_day (sb_archivable_get_archived (SB_ARCHIVABLE (self->person))) <= day;
}

/**
 * sb_plane_path_has_results:
 *
 * As sb_plane_path_get_n_results(), but looks no further than the first.
 *
 * Returns: whether there are any
 */
gboolean
sb_plane_path_has_results (SbPlanePath *self)
{
  g_return_val_if_fail (SB_IS_PLANE_PATH (self), FALSE);

  if (self->results != NULL)
    return self->results->len > 0;

  for (guint i = 0; i < self->assessments->len; i++)
    {
      g_autoptr (SbResult) result = sb_result_new (self->instrument, g_ptr_array_index (self->assessments, i));

      if (sb_bonds_has_place (result))
        return TRUE;
    }

  return FALSE;
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
  guint high;

  ensure_results (self);
  high = self->days->len;
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
 * @day: a day
 *
 * Returns: (transfer none) (nullable): the last result on or before the day,
 *   however old
 */
SbResult *
sb_plane_path_find_last (SbPlanePath *self,
                         guint32      day)
{
  guint n;

  g_return_val_if_fail (SB_IS_PLANE_PATH (self), NULL);

  n = count_until (self, day);

  return n > 0 ? g_ptr_array_index (self->results, n - 1) : NULL;
}

/**
 * sb_plane_path_find_counting:
 * @day: a day
 *
 * Which result tells how it was on that day: the last on or before it, until
 * the same day of the next year. What is older says little of how it was, and a
 * bond that had been put away by then is not told of.
 *
 * Returns: (transfer none) (nullable): the result
 */
SbResult *
sb_plane_path_find_counting (SbPlanePath *self,
                             guint32      day)
{
  GDate end;
  guint n;

  g_return_val_if_fail (SB_IS_PLANE_PATH (self), NULL);

  n = count_until (self, day);
  if (n == 0 || is_archived_on (self, day))
    return NULL;

  g_date_clear (&end, 1);
  g_date_set_julian (&end, g_array_index (self->days, guint32, n - 1));
  g_date_add_years (&end, YEARS_IT_COUNTS);

  return day <= g_date_get_julian (&end) ? g_ptr_array_index (self->results, n - 1) : NULL;
}
