/* sb-option-list.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "sb-option-list.h"

/**
 * sb_option_list_read:
 * @cursor: the place that may have the member `options`
 *
 * Returns: (transfer full) (nullable): the #SbOption, in the order in which
 *   they are shown; NULL where they are left out
 */
GListModel *
sb_option_list_read (const SbCursor *cursor)
{
  g_autoptr (GPtrArray) places = NULL;
  g_autoptr (GHashTable) values = g_hash_table_new (g_direct_hash, g_direct_equal);
  GListStore *options;

  if (!sb_cursor_has (cursor, "options"))
    return NULL;

  options = g_list_store_new (SB_TYPE_OPTION);
  places = sb_cursor_dup_children (cursor, "options", 1);
  for (guint i = 0; i < places->len; i++)
    {
      const SbCursor *place = g_ptr_array_index (places, i);
      g_autoptr (SbOption) option = sb_option_read (place);

      g_list_store_append (options, option);
      if (!g_hash_table_add (values, GINT_TO_POINTER (sb_option_get_value (option))))
        sb_cursor_fault (place, "value", _ ("stands twice: %d"), sb_option_get_value (option));
    }

  return G_LIST_MODEL (options);
}

/**
 * sb_option_list_new_yes_and_no:
 *
 * Returns: (transfer full): two #SbOption, yes (1) and no (0)
 */
GListModel *
sb_option_list_new_yes_and_no (void)
{
  GListStore *options = g_list_store_new (SB_TYPE_OPTION);
  g_autoptr (SbOption) yes = sb_option_new (1, _ ("Yes"));
  g_autoptr (SbOption) no = sb_option_new (0, _ ("No"));

  g_list_store_append (options, yes);
  g_list_store_append (options, no);

  return G_LIST_MODEL (options);
}
