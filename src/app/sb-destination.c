/* sb-destination.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-article-page.h"
#include "sb-destination.h"
#include "sb-exercise-page.h"
#include "sb-opening-page.h"
#include "sb-source-dialog.h"

/* Where links lead: the page or the dialog for the target of a link. */

/**
 * sb_destination_create_dialog:
 * @content: what the app knows
 * @uri: the target of a link
 *
 * Returns: (transfer floating) (nullable): the dialog that tells of a source;
 *   NULL where @uri leads to none
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
    return sb_source_dialog_new (SB_SOURCE (object));

  return NULL;
}

/**
 * sb_destination_create_page:
 * @content: what the app knows
 * @store: what the person did
 * @uri: the target of a link
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

  object = sb_content_find_uri (content, uri);
  if (SB_IS_ARTICLE (object))
    return sb_article_page_new (content, store, SB_ARTICLE (object), NULL);
  if (SB_IS_EXERCISE (object))
    return sb_exercise_page_new (content, store, SB_EXERCISE (object));
  if (SB_IS_INSTRUMENT (object))
    return sb_opening_page_new (content, store, SB_INSTRUMENT (object), NULL);

  return NULL;
}
