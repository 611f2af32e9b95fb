/* sb-id-list.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-id-list.h"

/**
 * sb_id_list_new:
 * @ids: (nullable): ids, which need no escapes
 *
 * Returns: (transfer full) (nullable): them as a JSON list, for a statement
 *   that takes any number of them; NULL for none
 */
char *
sb_id_list_new (const char *const *ids)
{
  g_autofree char *joined = ids != NULL ? g_strjoinv ("\",\"", (char **) ids) : NULL;

  if (joined == NULL)
    return NULL;

  return *joined != '\0' ? g_strdup_printf ("[\"%s\"]", joined) : g_strdup ("[]");
}
