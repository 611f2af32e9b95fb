/* sb-content.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-approach.h"
#include "sb-article.h"
#include "sb-country.h"
#include "sb-directory.h"
#include "sb-exercise.h"
#include "sb-goal.h"
#include "sb-illustration.h"
#include "sb-instrument.h"
#include "sb-part.h"
#include "sb-path.h"
#include "sb-recommender.h"
#include "sb-regions.h"
#include "sb-source.h"
#include "sb-term.h"

G_BEGIN_DECLS

/**
 * SbContentKind:
 * @SB_CONTENT_INSTRUMENTS: questionnaires
 * @SB_CONTENT_ARTICLES: articles
 * @SB_CONTENT_APPROACHES: explainers of therapies
 * @SB_CONTENT_EXERCISES: exercises
 * @SB_CONTENT_PATHS: plans of weeks
 * @SB_N_CONTENT_KINDS: how many kinds there are
 *
 * The kinds of content that come one a file, in a folder of their own.
 */
typedef enum
{
  SB_CONTENT_INSTRUMENTS,
  SB_CONTENT_ARTICLES,
  SB_CONTENT_APPROACHES,
  SB_CONTENT_EXERCISES,
  SB_CONTENT_PATHS,
  SB_N_CONTENT_KINDS,
} SbContentKind;

#define SB_TYPE_CONTENT (sb_content_get_type ())

G_DECLARE_FINAL_TYPE (SbContent, sb_content, SB, CONTENT, GObject)

SbContent      *sb_content_new               (GFile           *root);
const char     *sb_content_get_folder        (SbContentKind    kind);
GObject        *sb_content_read              (SbContentKind    kind,
                                              SbReader        *reader,
                                              GError         **error);
GListModel     *sb_content_get_list          (SbContent       *self,
                                              SbContentKind    kind);
SbInstrument   *sb_content_find_instrument   (SbContent       *self,
                                              const char      *id);
SbExercise     *sb_content_find_exercise     (SbContent       *self,
                                              const char      *id);
SbPath         *sb_content_find_path         (SbContent       *self,
                                              const char      *id);
GObject        *sb_content_find_uri          (SbContent       *self,
                                              const char      *uri);
SbSource       *sb_content_find_source       (SbContent       *self,
                                              const char      *id);
GListModel     *sb_content_get_sources       (SbContent       *self);
SbRegions      *sb_content_get_regions       (SbContent       *self);
SbRecommender  *sb_content_get_recommender   (SbContent       *self);
GListModel     *sb_content_get_goals         (SbContent       *self);
SbGoal         *sb_content_find_goal         (SbContent       *self,
                                              const char      *id);
GListModel     *sb_content_get_terms         (SbContent       *self);
SbIllustration *sb_content_find_illustration (SbContent       *self,
                                              const char      *id);
GFile          *sb_content_dup_drawing       (SbContent       *self,
                                              SbIllustration  *illustration);
GListModel     *sb_content_get_parts         (SbContent       *self);
GListModel     *sb_content_list_part         (SbContent       *self,
                                              SbPart          *part);
SbArticle      *sb_content_get_next          (SbContent       *self,
                                              SbArticle       *article);
GListModel     *sb_content_list_citing       (SbContent       *self,
                                              const char      *source);
GListModel     *sb_content_get_countries     (SbContent       *self);
SbCountry      *sb_content_find_country      (SbContent       *self,
                                              const char      *id);
SbCountry      *sb_content_guess_country     (SbContent       *self,
                                              const char *const *languages);
GListModel     *sb_content_get_directories   (SbContent       *self);

G_END_DECLS
