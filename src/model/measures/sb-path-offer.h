/* sb-path-offer.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-content.h"
#include "sb-store.h"

G_BEGIN_DECLS

/**
 * SbPathFit:
 * @SB_PATH_FIT_NONE: nothing speaks for it
 * @SB_PATH_FIT_NEAR: it comes nearest, and may still serve
 * @SB_PATH_FIT_GOOD: it was made for what the person said
 *
 * How well a path fits a person.
 */
typedef enum
{
  SB_PATH_FIT_NONE,
  SB_PATH_FIT_NEAR,
  SB_PATH_FIT_GOOD,
} SbPathFit;

/**
 * SbPathFacts:
 * @anxiety: the newest score, or NaN
 * @avoidance: the newest score, or NaN
 * @goals: (array zero-terminated=1): the ids of the goals chosen
 * @partner: whether a partner is among the bonds
 *
 * What a path is chosen by.
 */
typedef struct
{
  double anxiety;
  double avoidance;
  const char *const *goals;
  gboolean partner;
} SbPathFacts;

#define SB_TYPE_PATH_OFFER (sb_path_offer_get_type ())

G_DECLARE_FINAL_TYPE (SbPathOffer, sb_path_offer, SB, PATH_OFFER, GObject)

SbPath     *sb_path_offer_get_path (SbPathOffer       *self);
SbPathFit   sb_path_offer_get_fit  (SbPathOffer       *self);
GListModel *sb_path_offer_list     (GListModel        *paths,
                                    const SbPathFacts *facts);
GListModel *sb_path_offer_gather   (SbContent         *content,
                                    SbStore           *store);

G_END_DECLS
