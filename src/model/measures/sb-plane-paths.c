/* sb-plane-paths.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-plane-paths.h"
#include "sb-plane-query.h"

/**
 * SbPlanePaths:
 *
 * All paths that may be drawn on one plane: that of the person in general, and
 * that of each bond. They may come from several instruments, as long as these
 * share the two scales.
 */
struct _SbPlanePaths
{
  GObject parent_instance;

  GPtrArray *instruments;  /* (element-type SbInstrument) */
  SbStore *store;
  GListModel *people;      /* of SbPerson */
  GListStore *list;        /* of SbPlanePath */
};

G_DEFINE_FINAL_TYPE (SbPlanePaths, sb_plane_paths, G_TYPE_OBJECT)

/* The dimensions that make the plane. */
static const char *const axes[] = { "anxiety", "avoidance" };

/**
 * sb_plane_paths_share_scales:
 * @instrument: an instrument
 * @other: another, or the same
 *
 * Returns: whether results of both may be drawn on one plane: both have the two
 *   scales, from the same lowest score to the same highest, and mean the same
 *   by a high one
 */
gboolean
sb_plane_paths_share_scales (SbInstrument *instrument,
                             SbInstrument *other)
{
  g_return_val_if_fail (SB_IS_INSTRUMENT (instrument), FALSE);
  g_return_val_if_fail (SB_IS_INSTRUMENT (other), FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (axes); i++)
    {
      SbScale *scale = sb_instrument_find_scale (instrument, axes[i]);
      SbScale *same = sb_instrument_find_scale (other, axes[i]);

      if (scale == NULL || same == NULL || sb_scale_get_lowest_score (scale) != sb_scale_get_lowest_score (same)
          || sb_scale_get_highest_score (scale) != sb_scale_get_highest_score (same)
          || sb_scale_get_higher_is_better (scale) != sb_scale_get_higher_is_better (same))
        return FALSE;
    }

  return TRUE;
}

/* How many there are, of any version. */
static guint
count_assessments (GPtrArray    *runs,
                   SbInstrument *instrument,
                   const char   *person_id)
{
  guint n = 0;

  for (guint i = 0; i < runs->len; i++)
    {
      const SbRun *run = g_ptr_array_index (runs, i);

      if (g_str_equal (run->instrument, sb_instrument_get_id (instrument)) && g_strcmp0 (run->person, person_id) == 0)
        n += run->n;
    }

  return n;
}

static void
add_paths (SbPlanePaths *self,
           GPtrArray    *paths,
           GPtrArray    *runs,
           SbPerson     *person,
           guint         ordinal)
{
  for (guint i = 0; i < self->instruments->len; i++)
    {
      SbInstrument *instrument = g_ptr_array_index (self->instruments, i);
      guint n = count_assessments (runs, instrument, person != NULL ? sb_record_get_id (SB_RECORD (person)) : NULL);
      g_autoptr (SbPlanePath) path = NULL;

      if (n == 0)
        continue;

      path = sb_plane_path_new (instrument, person, ordinal, self->store, n);
      if (sb_plane_path_find_last (path, G_MAXUINT32) != NULL)
        g_ptr_array_add (paths, g_steal_pointer (&path));
    }
}

static SbPerson *
get_person (SbPlanePaths *self,
            guint         position)
{
  g_autoptr (SbPerson) person = g_list_model_get_item (self->people, position);

  /* The list keeps it alive. */
  return person;
}

static guint
count_namesakes_before (SbPlanePaths *self,
                        guint         position)
{
  const char *name = sb_person_get_name (get_person (self, position));
  guint n_namesakes = 0;

  for (guint i = 0; i < position; i++)
    n_namesakes += g_str_equal (sb_person_get_name (get_person (self, i)), name);

  return n_namesakes;
}

static void
add_bonds (SbPlanePaths *self,
           GPtrArray    *paths,
           GPtrArray    *runs,
           gboolean      archived)
{
  for (guint i = 0; i < g_list_model_get_n_items (self->people); i++)
    {
      SbPerson *person = get_person (self, i);

      if (sb_archivable_is_archived (SB_ARCHIVABLE (person)) == archived)
        add_paths (self, paths, runs, person, count_namesakes_before (self, i) + 1);
    }
}

static void
changed_cb (SbPlanePaths *self)
{
  g_autoptr (GPtrArray) runs = sb_store_list_runs (self->store);
  g_autoptr (GPtrArray) paths = g_ptr_array_new_with_free_func (g_object_unref);

  g_assert (SB_IS_PLANE_PATHS (self));

  add_paths (self, paths, runs, NULL, 1);
  add_bonds (self, paths, runs, FALSE);
  add_bonds (self, paths, runs, TRUE);
  g_list_store_splice (self->list, 0, g_list_model_get_n_items (G_LIST_MODEL (self->list)), paths->pdata, paths->len);
}

static void
sb_plane_paths_finalize (GObject *object)
{
  SbPlanePaths *self = SB_PLANE_PATHS (object);

  g_clear_pointer (&self->instruments, g_ptr_array_unref);
  g_clear_object (&self->store);
  g_clear_object (&self->people);
  g_clear_object (&self->list);

  G_OBJECT_CLASS (sb_plane_paths_parent_class)->finalize (object);
}

static void
sb_plane_paths_class_init (SbPlanePathsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_plane_paths_finalize;
}

static void
sb_plane_paths_init (SbPlanePaths *self)
{
  self->instruments = g_ptr_array_new_with_free_func (g_object_unref);
  self->list = g_list_store_new (SB_TYPE_PLANE_PATH);
}

/**
 * sb_plane_paths_new:
 * @instrument: the one whose two scales the plane has
 * @instruments: all #SbInstrument; those that do not share its scales are left
 *   out
 * @store: what the person did
 *
 * Returns: (transfer full): the paths, which follow the history
 */
SbPlanePaths *
sb_plane_paths_new (SbInstrument *instrument,
                    GListModel   *instruments,
                    SbStore      *store)
{
  SbPlanePaths *self;

  g_return_val_if_fail (SB_IS_INSTRUMENT (instrument), NULL);
  g_return_val_if_fail (G_IS_LIST_MODEL (instruments), NULL);
  g_return_val_if_fail (SB_IS_STORE (store), NULL);

  self = g_object_new (SB_TYPE_PLANE_PATHS, NULL);
  self->store = g_object_ref (store);
  self->people = g_object_ref (sb_store_get_people (store));
  for (guint i = 0; i < g_list_model_get_n_items (instruments); i++)
    {
      g_autoptr (SbInstrument) other = g_list_model_get_item (instruments, i);

      if (sb_plane_paths_share_scales (instrument, other))
        g_ptr_array_add (self->instruments, g_steal_pointer (&other));
    }

  g_signal_connect_object (store, "changed::SbAssessment", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->people, "items-changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self);

  return self;
}

/**
 * sb_plane_paths_get_list:
 *
 * Returns: (transfer none): a live list of the #SbPlanePath that have results:
 *   first the person in general, then the bonds in their order, and last those
 *   that were put away
 */
GListModel *
sb_plane_paths_get_list (SbPlanePaths *self)
{
  g_return_val_if_fail (SB_IS_PLANE_PATHS (self), NULL);

  return G_LIST_MODEL (self->list);
}

static SbPlanePath *
get_path (SbPlanePaths *self,
          guint         position)
{
  g_autoptr (SbPlanePath) path = g_list_model_get_item (G_LIST_MODEL (self->list), position);

  /* The list keeps it alive. */
  return path;
}

static int
compare_days (gconstpointer a,
              gconstpointer b)
{
  guint32 first = *(const guint32 *) a;
  guint32 second = *(const guint32 *) b;

  return (first > second) - (first < second);
}

/**
 * sb_plane_paths_list_days:
 *
 * Returns: (transfer full) (element-type guint32): each day on which something
 *   was completed, once, the oldest first; see #SbPlanePath. On most of them
 *   there is a result, see sb_plane_paths_has_results_on()
 */
GArray *
sb_plane_paths_list_days (SbPlanePaths *self)
{
  g_autoptr (GArray) all = NULL;
  GArray *days = g_array_new (FALSE, FALSE, sizeof (guint32));

  g_return_val_if_fail (SB_IS_PLANE_PATHS (self), days);

  all = g_array_new (FALSE, FALSE, sizeof (guint32));
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->list)); i++)
    {
      SbPlanePath *path = get_path (self, i);
      g_autoptr (GArray) own = sb_plane_query_days (self->store, sb_instrument_get_id (sb_plane_path_get_instrument (path)),
                                                    sb_plane_path_get_person_id (path));

      if (own->len > 0)
        g_array_append_vals (all, own->data, own->len);
    }

  g_array_sort (all, compare_days);
  for (guint i = 0; i < all->len; i++)
    {
      if (i == 0 || g_array_index (all, guint32, i) != g_array_index (all, guint32, i - 1))
        g_array_append_val (days, g_array_index (all, guint32, i));
    }

  return days;
}

/**
 * sb_plane_paths_has_results_on:
 * @day: a day
 *
 * Returns: whether any result that has a place is of that day
 */
gboolean
sb_plane_paths_has_results_on (SbPlanePaths *self,
                               guint32       day)
{
  g_return_val_if_fail (SB_IS_PLANE_PATHS (self), FALSE);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->list)); i++)
    {
      if (sb_plane_path_has_results_on (get_path (self, i), day))
        return TRUE;
    }

  return FALSE;
}

/* Where in a list of paths the same bond is, else its length. */
static guint
find_bond (GPtrArray   *paths,
           SbPlanePath *path)
{
  guint i = 0;

  while (i < paths->len
         && g_strcmp0 (sb_plane_path_get_person_id (g_ptr_array_index (paths, i)), sb_plane_path_get_person_id (path)) != 0)
    i++;

  return i;
}

static gboolean
is_later (SbResult *result,
          SbResult *than)
{
  return g_date_time_compare (sb_assessment_get_completed (sb_result_get_assessment (result)),
                              sb_assessment_get_completed (sb_result_get_assessment (than)))
         > 0;
}

/**
 * sb_plane_paths_list_on:
 * @day: a day
 *
 * Which paths have a result that counts on that day, see
 * sb_plane_path_find_counting(). Of two with the same person, asked with
 * different instruments, only the one whose result is the later.
 *
 * Returns: (transfer full) (element-type SbPlanePath): those, in their order
 */
GPtrArray *
sb_plane_paths_list_on (SbPlanePaths *self,
                        guint32       day)
{
  GPtrArray *paths = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (SB_IS_PLANE_PATHS (self), paths);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->list)); i++)
    {
      SbPlanePath *path = get_path (self, i);
      SbResult *result = sb_plane_path_find_counting (path, day);
      guint same = find_bond (paths, path);

      if (result == NULL)
        continue;

      if (same == paths->len)
        g_ptr_array_add (paths, g_object_ref (path));
      else if (is_later (result, sb_plane_path_find_counting (g_ptr_array_index (paths, same), day)))
        g_set_object ((SbPlanePath **) &g_ptr_array_index (paths, same), path);
    }

  return paths;
}

/**
 * sb_plane_paths_count_older:
 * @day: a day
 *
 * Returns: how many bonds, the person in general among them, have results until
 *   that day, of which none counts any more
 */
guint
sb_plane_paths_count_older (SbPlanePaths *self,
                            guint32       day)
{
  g_autoptr (GPtrArray) counting = NULL;
  g_autoptr (GPtrArray) older = NULL;

  g_return_val_if_fail (SB_IS_PLANE_PATHS (self), 0);

  counting = sb_plane_paths_list_on (self, day);
  older = g_ptr_array_new ();
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->list)); i++)
    {
      SbPlanePath *path = get_path (self, i);

      if (!sb_plane_path_is_archived (path) && sb_plane_path_find_last (path, day) != NULL
          && find_bond (counting, path) == counting->len && find_bond (older, path) == older->len)
        g_ptr_array_add (older, path);
    }

  return older->len;
}
