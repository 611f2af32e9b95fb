/* sb-pairs-list.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-mark.h"
#include "sb-pair.h"
#include "sb-pairs-layout.h"

G_BEGIN_DECLS

/**
 * SbPairFormat:
 *
 * Puts a pair in words, as in "Calm breathing: before 7, after 4, 5 tries".
 *
 * Returns: (transfer full)
 */
typedef char *(*SbPairFormat) (SbPair   *pair,
                               gpointer  user_data);

#define SB_TYPE_PAIRS_LIST (sb_pairs_list_get_type ())

G_DECLARE_FINAL_TYPE (SbPairsList, sb_pairs_list, SB, PAIRS_LIST, GtkWidget)

GtkWidget  *sb_pairs_list_new        (void);
GListModel *sb_pairs_list_get_pairs  (SbPairsList         *self);
gboolean    sb_pairs_list_set_pairs  (SbPairsList         *self,
                                      GListModel          *pairs);
void        sb_pairs_list_set_format (SbPairsList         *self,
                                      SbPairFormat         format,
                                      gpointer             user_data,
                                      GDestroyNotify       destroy);
void        sb_pairs_list_set_ticks  (SbPairsList         *self,
                                      GPtrArray           *ticks);
GPtrArray  *sb_pairs_list_get_marks  (SbPairsList         *self);
void        sb_pairs_list_reserve    (SbPairsList         *self,
                                      int                 *widest_title,
                                      int                 *widest_note);
int         sb_pairs_list_get_height (SbPairsList         *self,
                                      const SbPairsLayout *layout);
void        sb_pairs_list_set_layout (SbPairsList         *self,
                                      const SbPairsLayout *layout);

G_END_DECLS
