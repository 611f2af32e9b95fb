/* sb-fhir-canonical.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "sb-fhir-canonical.h"

#define LENGTH 8

static void digest_node (GChecksum *checksum,
                         JsonNode  *node);

static void
digest_text (GChecksum  *checksum,
             const char *text)
{
  /* With its end, so that two texts are not as one. */
  g_checksum_update (checksum, (const guchar *) text, (gssize) strlen (text) + 1);
}

static void
digest_object (GChecksum  *checksum,
               JsonObject *object)
{
  g_autoptr (GList) members = g_list_sort (json_object_get_members (object), (GCompareFunc) g_strcmp0);

  digest_text (checksum, "{");
  for (GList *l = members; l != NULL; l = l->next)
    {
      digest_text (checksum, l->data);
      digest_node (checksum, json_object_get_member (object, l->data));
    }
  digest_text (checksum, "}");
}

static void
digest_array (GChecksum *checksum,
              JsonArray *array)
{
  digest_text (checksum, "[");
  for (guint i = 0; i < json_array_get_length (array); i++)
    digest_node (checksum, json_array_get_element (array, i));
  digest_text (checksum, "]");
}

static void
digest_node (GChecksum *checksum,
             JsonNode  *node)
{
  g_autofree char *value = NULL;

  if (JSON_NODE_HOLDS_OBJECT (node))
    digest_object (checksum, json_node_get_object (node));
  else if (JSON_NODE_HOLDS_ARRAY (node))
    digest_array (checksum, json_node_get_array (node));
  else
    {
      value = json_to_string (node, FALSE);
      digest_text (checksum, value);
    }
}

static int
compare_names (const void *a,
               const void *b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

/**
 * sb_fhir_canonical_dup_version:
 * @root: a FHIR resource
 *
 * Makes a version for a resource that has none: the same content has the
 * same, however it is laid out and in whatever order its members stand.
 *
 * Returns: (transfer full): eight hexadecimal digits
 */
char *
sb_fhir_canonical_dup_version (const SbCursor *root)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  g_auto (GStrv) members = sb_cursor_dup_members (root);

  qsort (members, g_strv_length (members), sizeof *members, compare_names);
  for (char **member = members; *member != NULL; member++)
    {
      digest_text (checksum, *member);
      digest_node (checksum, sb_cursor_peek (root, *member));
    }

  return g_strndup (g_checksum_get_string (checksum), LENGTH);
}
