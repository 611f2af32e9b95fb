/* sb-look-up-page.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-page.h"

G_BEGIN_DECLS

#define SB_TYPE_LOOK_UP_PAGE (sb_look_up_page_get_type ())

G_DECLARE_DERIVABLE_TYPE (SbLookUpPage, sb_look_up_page, SB, LOOK_UP_PAGE, SbPage)

/**
 * SbLookUpPageClass:
 * @list: (transfer full): all that there is to look up, in the order in which
 *   to show it
 * @matches: whether an entry is among what somebody looks for
 * @set_up: makes the row of an item
 * @show: shows an entry in the row of its item
 * @activate: (nullable): opens an entry; NULL where a row holds all there is
 * @count: (transfer full): tells how many entries were found
 */
struct _SbLookUpPageClass
{
  SbPageClass parent_class;

  GListModel *(*list)     (SbLookUpPage *self);
  gboolean    (*matches)  (gpointer      entry,
                           const char   *words);
  void        (*set_up)   (SbLookUpPage *self,
                           GtkListItem  *item);
  void        (*show)     (SbLookUpPage *self,
                           GtkListItem  *item);
  void        (*activate) (SbLookUpPage *self,
                           gpointer      entry);
  char       *(*count)    (guint         n_entries);
};

G_END_DECLS
