/* sb-destination.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-article-page.h"
#include "sb-compare-approaches-page.h"
#include "sb-destination.h"
#include "sb-exercise-page.h"
#include "sb-glossary-page.h"
#include "sb-opening-page.h"
#include "sb-part-page.h"
#include "sb-path-page.h"
#include "sb-paths-page.h"
#include "sb-references-page.h"
#include "sb-source-dialog.h"
#include "sb-term-dialog.h"

/* Where links lead: the page or the dialog for the target of a link. */

/**
 * sb_destination_create_dialog:
 * @content: what the app knows
 * @uri: the target of a link
 *
 * Returns: (transfer floating) (nullable): the dialog that tells of a source
 *   or a term; NULL where @uri leads to none
 */
AdwDialog *
sb_destination_create_dialog (SbContent  *content,
                              const char *uri)
{
  GObject *object;

  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);
  g_return_val_if_fail (uri != NULL, NULL);

  object = sb_content_find_uri (content, uri);
  if (SB_IS_SOURCE (object))
    return sb_source_dialog_new (content, SB_SOURCE (object));
  if (SB_IS_TERM (object))
    return sb_term_dialog_new (content, SB_TERM (object));

  return NULL;
}

/* Of “article:support#talk”, what stands before the mark is the page. */
static GObject *
find_page (SbContent  *content,
           const char *uri)
{
  g_autofree char *page = g_strndup (uri, strcspn (uri, "#"));

  return sb_content_find_uri (content, page);
}

static const char *
get_section (const char *uri)
{
  const char *mark = strchr (uri, '#');

  return mark != NULL ? mark + 1 : NULL;
}

/**
 * sb_destination_create_page:
 * @content: what the app knows
 * @store: what the person did
 * @uri: the target of a link; `#` and the id of a section may follow the page
 *
 * Returns: (transfer floating) (nullable): the page that @uri leads to; NULL
 *   where it leads to none
 */
AdwNavigationPage *
sb_destination_create_page (SbContent  *content,
                            SbStore    *store,
                            const char *uri)
{
  GObject *object;

  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);
  g_return_val_if_fail (SB_IS_STORE (store), NULL);
  g_return_val_if_fail (uri != NULL, NULL);

  if (g_str_has_prefix (uri, "compare:"))
    return sb_compare_approaches_page_new (content, store, uri + strlen ("compare:"));

  if (g_str_equal (uri, "plan:"))
    return sb_path_page_new (content, store);

  object = find_page (content, uri);
  if (SB_IS_ARTICLE (object))
    return sb_article_page_new (content, store, SB_ARTICLE (object), get_section (uri));
  if (SB_IS_PART (object))
    return sb_part_page_new (content, store, SB_PART (object));
  if (SB_IS_EXERCISE (object))
    return sb_exercise_page_new (content, store, SB_EXERCISE (object));
  if (SB_IS_PATH (object))
    return sb_paths_page_new (content, store);
  if (SB_IS_INSTRUMENT (object))
    return sb_opening_page_new (content, store, SB_INSTRUMENT (object), NULL);
  if (g_str_equal (uri, "glossary:"))
    return sb_glossary_page_new (content, store);
  if (g_str_equal (uri, "references:"))
    return sb_references_page_new (content, store);

  return NULL;
}
