/* sb-doubts.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-catalog.h"
#include "sb-doubts.h"

/* What a file at fault leaves unsaid is not held against others. */

static void
doubt_catalog (SbReferences  *references,
               SbCatalogKind  kind)
{
  static const SbReferenceKind defined[SB_N_CATALOG_KINDS] = {
    [SB_CATALOG_GOALS] = SB_REFERENCE_GOAL,
    [SB_CATALOG_ILLUSTRATIONS] = SB_REFERENCE_ILLUSTRATION,
    [SB_CATALOG_SOURCES] = SB_REFERENCE_CITATION,
    [SB_CATALOG_TERMS] = SB_REFERENCE_LINK,
  };

  /* Nothing refers to directories. */
  if (kind == SB_CATALOG_DIRECTORIES)
    return;

  sb_references_doubt_definitions (references, defined[kind]);
  if (kind == SB_CATALOG_ILLUSTRATIONS)
    {
      sb_references_doubt_definitions (references, SB_REFERENCE_PLACE);
      sb_references_doubt_uses (references, SB_REFERENCE_DRAWING);
    }
}

/**
 * sb_doubts_add:
 * @references: where to write it down
 * @name: the name of a file at fault
 *
 * Writes down what such a file may have said of others, and others may say of
 * it.
 */
void
sb_doubts_add (SbReferences *references,
               const char   *name)
{
  SbCatalogKind catalog;

  g_return_if_fail (SB_IS_REFERENCES (references));
  g_return_if_fail (name != NULL);

  catalog = sb_catalog_find_kind (name);
  if (catalog < SB_N_CATALOG_KINDS)
    doubt_catalog (references, catalog);
  if (catalog != SB_CATALOG_SOURCES)
    sb_references_doubt_uses (references, SB_REFERENCE_CITATION);
  if (g_str_equal (name, "contents.json"))
    sb_references_doubt_uses (references, SB_REFERENCE_LISTING);
}

/**
 * sb_doubts_add_page:
 * @references: where to write it down
 * @name: the name of a file at fault, with its ending
 * @kind: what should stand in it
 *
 * Writes down what such a page may have said beside what any file may. The
 * page is there all the same: who refers to it is not at fault.
 */
void
sb_doubts_add_page (SbReferences  *references,
                    const char    *name,
                    SbContentKind  kind)
{
  static const char *const schemes[SB_N_CONTENT_KINDS] = {
    [SB_CONTENT_INSTRUMENTS] = "instrument:",
    [SB_CONTENT_ARTICLES] = "article:",
    [SB_CONTENT_APPROACHES] = "approach:",
    [SB_CONTENT_EXERCISES] = "exercise:",
    [SB_CONTENT_PATHS] = "path:",
  };
  g_autofree char *id = NULL;
  g_autofree char *uri = NULL;

  g_return_if_fail (SB_IS_REFERENCES (references));
  g_return_if_fail (name != NULL && g_str_has_suffix (name, ".json"));
  g_return_if_fail (kind < SB_N_CONTENT_KINDS);

  id = g_strndup (name, strlen (name) - strlen (".json"));
  uri = g_strconcat (schemes[kind], id, NULL);
  sb_references_define (references, SB_REFERENCE_LINK, name, uri);
  sb_references_define (references, SB_REFERENCE_LISTING, name, uri);
  sb_references_doubt_uses (references, SB_REFERENCE_ILLUSTRATION);
  if (kind == SB_CONTENT_INSTRUMENTS)
    {
      sb_references_doubt_definitions (references, SB_REFERENCE_SCALE);
      sb_references_doubt_definitions (references, SB_REFERENCE_SIGN);
    }
}
