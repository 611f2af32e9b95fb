/* sb-store-support.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-store-private.h"
#include "sb-time.h"

/* What [class@Store] has of what the person wrote down for hard moments. Its
 * records are saved, deleted and restored as any record. */

/* How far apart positions are, where nothing else says so: it can be halved
 * some thirty times. In microseconds, as they are the clock's. */
#define GAP G_TIME_SPAN_HOUR

/**
 * sb_store_dup_safety_plan:
 *
 * Who holds a new one asks again after [signal@Store::changed] for its type: an
 * import may have brought another, which saving this one would write over.
 *
 * Returns: (transfer full): the person's safety plan; a new one that is not
 *   saved yet, where there is none, or where it was deleted
 */
SbSafetyPlan *
sb_store_dup_safety_plan (SbStore *self)
{
  g_autoptr (SbSafetyPlan) anew = sb_safety_plan_new ();
  SbRecord *present = sb_store_find_same (self, SB_RECORD (anew));

  return g_object_ref (sb_record_is_deleted (present) ? anew : SB_SAFETY_PLAN (present));
}

/**
 * sb_store_get_trusted:
 *
 * Returns: (transfer none): whom the person can turn to, in their order
 */
GListModel *
sb_store_get_trusted (SbStore *self)
{
  return sb_store_get_model (self, SB_TYPE_TRUSTED);
}

static GPtrArray *
list_others (SbStore   *self,
             SbTrusted *trusted)
{
  GListModel *model = sb_store_get_trusted (self);
  GPtrArray *others = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (SbTrusted) other = g_list_model_get_item (model, i);

      if (other != trusted)
        g_ptr_array_add (others, g_steal_pointer (&other));
    }

  return others;
}

static gint64
get_now (void)
{
  return MIN (sb_time_now (), SB_TRUSTED_FARTHEST);
}

/* Between the two that it comes between, if there is room. */
static gboolean
find_position (GPtrArray *others,
               guint      index,
               gint64    *position)
{
  SbTrusted *before = index > 0 ? g_ptr_array_index (others, index - 1) : NULL;
  SbTrusted *after = index < others->len ? g_ptr_array_index (others, index) : NULL;
  gint64 low = before != NULL ? sb_trusted_get_position (before) : -SB_TRUSTED_FARTHEST - 1;
  gint64 high = after != NULL ? sb_trusted_get_position (after) : SB_TRUSTED_FARTHEST + 1;

  if (after == NULL)
    *position = MAX (get_now (), low + 1);
  else if (before == NULL)
    *position = high - GAP;
  else
    *position = low + (high - low) / 2;

  return *position > low && *position < high;
}

/* All of them, the last of them now. */
static void
spread (SbStore   *self,
        GPtrArray *list)
{
  gint64 now = get_now ();

  for (guint i = 0; i < list->len; i++)
    {
      SbTrusted *trusted = g_ptr_array_index (list, i);

      sb_trusted_set_position (trusted, now - (list->len - 1 - i) * GAP);
      sb_record_touch (SB_RECORD (trusted));
    }

  sb_store_write_all (self, list);
}

/**
 * sb_store_move_trusted:
 * @index: where it is to stand in the list, from 0
 *
 * Saves @trusted with a position at that place. The others do not change, so
 * that what another machine says of them stands when the two are merged; only
 * where no room is left between two of them, all are given new positions.
 */
void
sb_store_move_trusted (SbStore   *self,
                       SbTrusted *trusted,
                       guint      index)
{
  g_autoptr (GPtrArray) others = NULL;
  gint64 position;

  g_return_if_fail (SB_IS_STORE (self));
  g_return_if_fail (SB_IS_TRUSTED (trusted));

  trusted = SB_TRUSTED (sb_store_find_same (self, SB_RECORD (trusted)));
  others = list_others (self, trusted);
  index = MIN (index, others->len);
  if (find_position (others, index, &position))
    {
      sb_trusted_set_position (trusted, position);
      sb_store_save_record (self, SB_RECORD (trusted));
    }
  else
    {
      g_ptr_array_insert (others, index, g_object_ref (trusted));
      spread (self, others);
    }
}
