/* list-mirror.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "list-mirror.h"
#include "sb-record.h"

/* What a view would show of a list: it asks once, and after that knows only
 * what it is told.  If the list says too little or too much, the two differ. */
struct _ListMirror
{
  GListModel *model;
  GPtrArray  *ids; /* (element-type utf8) */
  guint       n_changes;
  gulong      handler;
};

static char *
dup_id (GListModel *model,
        guint       position)
{
  g_autoptr (SbRecord) record = g_list_model_get_item (model, position);

  g_assert_true (SB_IS_RECORD (record));
  g_assert_true (g_type_is_a (G_OBJECT_TYPE (record), g_list_model_get_item_type (model)));
  return g_strdup (sb_record_get_id (record));
}

static void
take (ListMirror *self,
      guint       position,
      guint       removed,
      guint       added)
{
  g_assert_cmpuint (position + removed, <=, self->ids->len);
  if (removed > 0)
    g_ptr_array_remove_range (self->ids, position, removed);
  g_assert_cmpuint (self->ids->len + added, ==, g_list_model_get_n_items (self->model));
  for (guint i = 0; i < added; i++)
    g_ptr_array_insert (self->ids, position + i, dup_id (self->model, position + i));
}

static void
items_changed_cb (GListModel *model,
                  guint       position,
                  guint       removed,
                  guint       added,
                  ListMirror *self)
{
  g_assert_cmpuint (removed + added, >, 0);
  self->n_changes++;
  take (self, position, removed, added);
}

ListMirror *
list_mirror_new (GListModel *model)
{
  ListMirror *self = g_new0 (ListMirror, 1);

  self->model = g_object_ref (model);
  self->ids = g_ptr_array_new_with_free_func (g_free);
  take (self, 0, 0, g_list_model_get_n_items (model));
  self->handler = g_signal_connect (model, "items-changed", G_CALLBACK (items_changed_cb), self);
  return self;
}

void
list_mirror_free (ListMirror *self)
{
  g_signal_handler_disconnect (self->model, self->handler);
  g_object_unref (self->model);
  g_ptr_array_unref (self->ids);
  g_free (self);
}

void
list_mirror_check (ListMirror *self)
{
  g_assert_cmpuint (g_list_model_get_n_items (self->model), ==, self->ids->len);
  g_assert_null (g_list_model_get_item (self->model, self->ids->len));
  for (guint i = 0; i < self->ids->len; i++)
    {
      g_autofree char *id = dup_id (self->model, i);

      g_assert_cmpstr (id, ==, g_ptr_array_index (self->ids, i));
    }
}

guint
list_mirror_get_n_changes (ListMirror *self)
{
  return self->n_changes;
}
