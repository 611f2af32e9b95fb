/* sb-bonds.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-bonds.h"
#include "sb-runs.h"

/**
 * SbBonds:
 *
 * The bonds that the person looks at, one at a time: each person with the
 * result of their own that counts now. Nobody gets a result of another's.
 */
struct _SbBonds
{
  GObject parent_instance;

  SbStore *store;
  GListModel *people;
  SbInstrument *instrument; /* (nullable) */
  GListStore *list;
};

G_DEFINE_FINAL_TYPE (SbBonds, sb_bonds, G_TYPE_OBJECT)

/**
 * sb_bonds_has_place:
 * @result: a result
 *
 * Returns: whether it has a place on the plane of anxiety and avoidance, for
 *   which it needs both scores
 */
gboolean
sb_bonds_has_place (SbResult *result)
{
  g_return_val_if_fail (SB_IS_RESULT (result), FALSE);

  return sb_result_is_scored (result, "anxiety") && sb_result_is_scored (result, "avoidance");
}

/**
 * sb_bonds_find_result:
 * @store: what the person did
 * @instrument: the instrument that was answered
 * @person_id: (nullable): about whom; NULL for nobody in particular
 *
 * Looks for the result that counts now. It is the newest one with a place, so
 * that one with too few answers does not hide what is known; where none has a
 * place it is the newest.
 *
 * Returns: (transfer full) (nullable): the result
 */
SbResult *
sb_bonds_find_result (SbStore      *store,
                      SbInstrument *instrument,
                      const char   *person_id)
{
  g_autoptr (GListModel) newest_first = NULL;
  g_autoptr (SbResult) newest = NULL;

  g_return_val_if_fail (SB_IS_STORE (store), NULL);
  g_return_val_if_fail (SB_IS_INSTRUMENT (instrument), NULL);

  newest_first = sb_runs_list (store, instrument, person_id);
  for (guint i = 0; i < g_list_model_get_n_items (newest_first); i++)
    {
      g_autoptr (SbAssessment) assessment = g_list_model_get_item (newest_first, i);
      g_autoptr (SbResult) result = sb_result_new (instrument, assessment);

      if (sb_bonds_has_place (result))
        return g_steal_pointer (&result);
      if (newest == NULL)
        newest = g_steal_pointer (&result);
    }

  return g_steal_pointer (&newest);
}

static SbPerson *
get_person (SbBonds *self,
            guint    position)
{
  g_autoptr (SbPerson) person = g_list_model_get_item (self->people, position);

  /* The list keeps it alive. */
  return person;
}

static guint
count_namesakes_before (SbBonds *self,
                        guint    position)
{
  const char *name = sb_person_get_name (get_person (self, position));
  guint n_namesakes = 0;

  for (guint i = 0; i < position; i++)
    n_namesakes += g_str_equal (sb_person_get_name (get_person (self, i)), name);

  return n_namesakes;
}

static GPtrArray *
list_bonds (SbBonds *self)
{
  GPtrArray *bonds = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (self->people); i++)
    {
      SbPerson *person = get_person (self, i);
      g_autoptr (SbResult) result = NULL;

      if (self->instrument != NULL)
        result = sb_bonds_find_result (self->store, self->instrument, sb_record_get_id (SB_RECORD (person)));
      g_ptr_array_add (bonds, sb_bond_new (person, count_namesakes_before (self, i) + 1, result));
    }

  return bonds;
}

static gboolean
stays (SbBonds   *self,
       GPtrArray *bonds,
       guint      old_position,
       guint      new_position)
{
  g_autoptr (SbBond) bond = g_list_model_get_item (G_LIST_MODEL (self->list), old_position);

  return sb_bond_equal (bond, g_ptr_array_index (bonds, new_position));
}

/* Announces no more than what is different, so that the rest of a view stays
 * as it is. */
static void
changed_cb (SbBonds *self)
{
  g_autoptr (GPtrArray) bonds = list_bonds (self);
  guint n_old = g_list_model_get_n_items (G_LIST_MODEL (self->list));
  guint n_new = bonds->len;
  guint start = 0;

  g_assert (SB_IS_BONDS (self));

  while (start < MIN (n_old, n_new) && stays (self, bonds, start, start))
    start++;
  while (MIN (n_old, n_new) > start && stays (self, bonds, n_old - 1, n_new - 1))
    {
      n_old--;
      n_new--;
    }

  if (n_old > start || n_new > start)
    g_list_store_splice (self->list, start, n_old - start, bonds->pdata + start, n_new - start);
}

static void
sb_bonds_finalize (GObject *object)
{
  SbBonds *self = SB_BONDS (object);

  g_clear_object (&self->store);
  g_clear_object (&self->people);
  g_clear_object (&self->instrument);
  g_clear_object (&self->list);

  G_OBJECT_CLASS (sb_bonds_parent_class)->finalize (object);
}

static void
sb_bonds_class_init (SbBondsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_bonds_finalize;
}

static void
sb_bonds_init (SbBonds *self)
{
  self->list = g_list_store_new (SB_TYPE_BOND);
}

/**
 * sb_bonds_new:
 * @store: what the person did
 * @instrument: (nullable): what is asked about one person; NULL where it
 *   could not be read
 *
 * Returns: (transfer full): the bonds, live
 */
SbBonds *
sb_bonds_new (SbStore      *store,
              SbInstrument *instrument)
{
  SbBonds *self;

  g_return_val_if_fail (SB_IS_STORE (store), NULL);
  g_return_val_if_fail (instrument == NULL || SB_IS_INSTRUMENT (instrument), NULL);

  self = g_object_new (SB_TYPE_BONDS, NULL);
  self->store = g_object_ref (store);
  self->people = g_object_ref (sb_store_get_people (store));
  g_set_object (&self->instrument, instrument);
  g_signal_connect_object (self->people, "items-changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (store, "changed::SbAssessment", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self);

  return self;
}

/**
 * sb_bonds_get_list:
 * @self: bonds
 *
 * Returns: (transfer none): a live list of #SbBond, one for each person, in
 *   the order of the people; those archived are in it
 */
GListModel *
sb_bonds_get_list (SbBonds *self)
{
  g_return_val_if_fail (SB_IS_BONDS (self), NULL);

  return G_LIST_MODEL (self->list);
}
