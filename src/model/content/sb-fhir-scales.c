/* sb-fhir-scales.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "sb-fhir-path.h"
#include "sb-fhir-scales.h"
#include "sb-fhir-writer.h"

#define MOST_TOTALS 20

/* Room for a number after an id that is taken already. */
#define LONGEST_STEM (SB_FHIR_WRITER_LONGEST_ID - 5)

static char *
make_id (const char *link_id,
         GHashTable *taken)
{
  g_autofree char *stem = sb_fhir_writer_dup_id (link_id, LONGEST_STEM);
  g_autoptr (GString) id = g_string_new (*stem != '\0' ? stem : "total");
  gsize length = id->len;

  for (guint n = 2; !g_hash_table_add (taken, g_strdup (id->str)); n++)
    {
      g_string_truncate (id, length);
      g_string_append_printf (id, "-%u", n);
    }

  return g_strdup (id->str);
}

static void
add_totals (GPtrArray *items,
            GPtrArray *totals)
{
  for (guint i = 0; i < items->len; i++)
    {
      SbFhirItem *item = g_ptr_array_index (items, i);

      if (item->kind == SB_FHIR_TOTAL)
        g_ptr_array_add (totals, item);
      add_totals (item->children, totals);
    }
}

static void
count_for (SbFhirItem *total,
           GPtrArray  *counted)
{
  for (guint i = 0; i < counted->len; i++)
    {
      SbFhirItem *question = g_ptr_array_index (counted, i);

      if (question->total == NULL)
        question->total = total;
      else
        {
          sb_cursor_fault (total->place, "linkId", _ ("“%s” counts for the total “%s” already, and more than one is not supported"),
                           question->link_id, question->total->link_id);
          return;
        }
    }
}

/**
 * sb_fhir_scales_find:
 * @root: the Questionnaire
 * @items: (element-type SbFhirItem): its items
 *
 * Finds its totals, and marks each question with the one that it counts for.
 *
 * Returns: (transfer container) (element-type SbFhirItem): the totals
 */
GPtrArray *
sb_fhir_scales_find (const SbCursor *root,
                     GPtrArray      *items)
{
  g_autoptr (GHashTable) taken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GPtrArray *totals = g_ptr_array_new ();

  add_totals (items, totals);
  if (totals->len > MOST_TOTALS)
    sb_cursor_fault (root, "item", _ ("there are %u totals, and at most %d are supported"), totals->len, MOST_TOTALS);

  for (guint i = 0; i < MIN (totals->len, MOST_TOTALS); i++)
    {
      SbFhirItem *total = g_ptr_array_index (totals, i);
      g_autoptr (GPtrArray) counted = sb_fhir_path_collect (root, items, total);

      total->scale = make_id (total->link_id, taken);
      if (counted != NULL)
        count_for (total, counted);
    }

  return totals;
}

static gboolean
is_any_scored (GPtrArray *items)
{
  for (guint i = 0; i < items->len; i++)
    {
      SbFhirItem *item = g_ptr_array_index (items, i);

      if (sb_fhir_item_is_scored (item) || is_any_scored (item->children))
        return TRUE;
    }

  return FALSE;
}

/**
 * sb_fhir_scales_are_implied:
 * @items: (element-type SbFhirItem): the items of a questionnaire
 * @totals: (element-type SbFhirItem): its totals
 *
 * Returns: whether answers have scores, but nothing says what to do with
 *   them: then they are added up
 */
gboolean
sb_fhir_scales_are_implied (GPtrArray *items,
                            GPtrArray *totals)
{
  return totals->len == 0 && is_any_scored (items);
}
