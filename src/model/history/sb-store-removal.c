/* sb-store-removal.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-store-private.h"

/* Removing what other records are about: those go, and come back, with it. */

static void
add_assessments_of (SbStore   *self,
                    SbRecord  *person,
                    GPtrArray *records)
{
  const SbQuery query = { .type = SB_TYPE_ASSESSMENT, .person = sb_record_get_id (person) };
  g_autoptr (GListModel) model = sb_store_list (self, &query);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (SbRecord) record = g_list_model_get_item (model, i);

      if (!sb_record_is_lost (record))
        g_ptr_array_add (records, g_steal_pointer (&record));
    }
}

/**
 * sb_store_remove_person:
 *
 * Deletes a person with all assessments about them that can be read, all of it
 * or nothing.
 *
 * Returns: (transfer container) (element-type SbRecord): what was deleted by
 *   this, for sb_store_restore_records()
 */
GPtrArray *
sb_store_remove_person (SbStore  *self,
                        SbPerson *person)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (SB_IS_STORE (self), NULL);
  g_return_val_if_fail (SB_IS_PERSON (person), NULL);

  g_ptr_array_add (records, g_object_ref (person));
  add_assessments_of (self, SB_RECORD (person), records);
  for (guint i = 0; i < records->len; i++)
    sb_record_delete (g_ptr_array_index (records, i));

  sb_store_write_all (self, records);
  return g_steal_pointer (&records);
}

/**
 * sb_store_restore_records:
 * @records: (element-type SbRecord): what sb_store_remove_person() gave
 *
 * Restores records, all of them or none.
 */
void
sb_store_restore_records (SbStore   *self,
                          GPtrArray *records)
{
  g_return_if_fail (SB_IS_STORE (self));
  g_return_if_fail (records != NULL);

  for (guint i = 0; i < records->len; i++)
    sb_record_restore (g_ptr_array_index (records, i));

  sb_store_write_all (self, records);
}
