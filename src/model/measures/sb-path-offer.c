/* sb-path-offer.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-bonds.h"
#include "sb-instruments.h"
#include "sb-path-offer.h"
#include "sb-runs.h"

/* The scale runs from 1 to 7. */
#define MIDDLE 4.0

/* Below the middle by more than this, nothing needs a path of its own. */
#define NEAR 1.0

/**
 * SbPathOffer:
 *
 * A path, and how well it fits the person.
 */
struct _SbPathOffer
{
  GObject parent_instance;

  SbPath *path;
  SbPathFit fit;
};

G_DEFINE_FINAL_TYPE (SbPathOffer, sb_path_offer, G_TYPE_OBJECT)

static void
sb_path_offer_finalize (GObject *object)
{
  g_clear_object (&SB_PATH_OFFER (object)->path);

  G_OBJECT_CLASS (sb_path_offer_parent_class)->finalize (object);
}

static void
sb_path_offer_class_init (SbPathOfferClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_path_offer_finalize;
}

static void
sb_path_offer_init (SbPathOffer *self)
{
}

/* How far a score lies on the wrong side. */
static double
miss (SbPathSide side,
      double     score)
{
  if (side == SB_PATH_SIDE_HIGH)
    return fmax (0, MIDDLE - score);

  return side == SB_PATH_SIDE_LOW ? fmax (0, score - MIDDLE) : 0;
}

static gboolean
has_scores (const SbPathFacts *facts)
{
  return !isnan (facts->anxiety) && !isnan (facts->avoidance);
}

static double
measure (SbPath            *path,
         const SbPathFacts *facts)
{
  return hypot (miss (sb_path_get_anxiety (path), facts->anxiety), miss (sb_path_get_avoidance (path), facts->avoidance));
}

static guint
count_goals (SbPath            *path,
             const SbPathFacts *facts)
{
  guint n = 0;

  for (const char *const *goal = sb_path_get_goals (path); *goal != NULL; goal++)
    n += g_strv_contains (facts->goals, *goal);

  return n;
}

/* Whether @path serves the person better than @best, the best so far. A
 * result tells more than goals; those decide where two are alike. */
static gboolean
is_nearer (SbPath            *path,
           SbPath            *best,
           const SbPathFacts *facts)
{
  guint goals = count_goals (path, facts);

  if (has_scores (facts) && measure (path, facts) > NEAR)
    return FALSE;
  if (!has_scores (facts) && goals == 0)
    return FALSE;
  if (best == NULL)
    return TRUE;

  if (has_scores (facts) && measure (path, facts) != measure (best, facts))
    return measure (path, facts) < measure (best, facts);

  return goals > count_goals (best, facts);
}

/* A path for two is not for one alone, whatever the scores: it is for who has
 * a partner, and never comes nearest. */
static SbPath *
find_nearest (GListModel        *paths,
              const SbPathFacts *facts)
{
  SbPath *best = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (paths); i++)
    {
      /* The list keeps it alive. */
      g_autoptr (SbPath) path = g_list_model_get_item (paths, i);

      if (!sb_path_is_for_two (path) && is_nearer (path, best, facts))
        best = path;
    }

  return best;
}

static SbPathFit
judge (SbPath            *path,
       SbPath            *nearest,
       const SbPathFacts *facts)
{
  if (sb_path_is_for_two (path))
    return facts->partner ? SB_PATH_FIT_GOOD : SB_PATH_FIT_NONE;
  if (path != nearest)
    return SB_PATH_FIT_NONE;

  /* Without a result, goals alone are a hint. */
  return has_scores (facts) && measure (path, facts) == 0 ? SB_PATH_FIT_GOOD : SB_PATH_FIT_NEAR;
}

static int
compare_offers (gconstpointer a,
                gconstpointer b,
                gpointer      data)
{
  const SbPathOffer *one = a;
  const SbPathOffer *other = b;

  /* One's own path before that for two. */
  if (sb_path_is_for_two (one->path) != sb_path_is_for_two (other->path))
    return sb_path_is_for_two (one->path) ? 1 : -1;

  return (int) other->fit - (int) one->fit;
}

/**
 * sb_path_offer_list:
 * @paths: each #SbPath
 * @facts: what the person said
 *
 * Tells which path fits. Of those for one person, one at the most does: that
 * on whose sides both scores lie. Where none does, as where both scores are
 * low, the nearest is offered if it is near; without a result, the one that
 * serves most of the goals chosen. A path for two fits who has a partner.
 *
 * Returns: (transfer full): an #SbPathOffer for each path, what fits first
 */
GListModel *
sb_path_offer_list (GListModel        *paths,
                    const SbPathFacts *facts)
{
  GListStore *offers;
  SbPath *nearest;

  g_return_val_if_fail (G_IS_LIST_MODEL (paths), NULL);
  g_return_val_if_fail (facts != NULL, NULL);

  offers = g_list_store_new (SB_TYPE_PATH_OFFER);
  nearest = find_nearest (paths, facts);
  for (guint i = 0; i < g_list_model_get_n_items (paths); i++)
    {
      g_autoptr (SbPathOffer) offer = g_object_new (SB_TYPE_PATH_OFFER, NULL);

      offer->path = g_list_model_get_item (paths, i);
      offer->fit = judge (offer->path, nearest, facts);
      g_list_store_append (offers, offer);
    }
  g_list_store_sort (offers, compare_offers, NULL);

  return G_LIST_MODEL (offers);
}

static GStrv
dup_goals (SbStore *store)
{
  GListModel *aims = sb_store_get_aims (store);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < g_list_model_get_n_items (aims); i++)
    {
      g_autoptr (SbAim) aim = g_list_model_get_item (aims, i);

      g_strv_builder_add (builder, sb_aim_get_goal (aim));
    }

  return g_strv_builder_end (builder);
}

static gboolean
has_partner (SbStore *store)
{
  GListModel *people = sb_store_get_people (store);

  for (guint i = 0; i < g_list_model_get_n_items (people); i++)
    {
      g_autoptr (SbPerson) person = g_list_model_get_item (people, i);

      if (g_strcmp0 (sb_person_get_kind (person), "partner") == 0
          && !sb_archivable_is_archived (SB_ARCHIVABLE (person)))
        return TRUE;
    }

  return FALSE;
}

/**
 * sb_path_offer_gather:
 * @content: what the app knows
 * @store: what the person did
 *
 * Returns: (transfer full): an #SbPathOffer for each path, what fits the
 *   newest result about bonds in general, the goals and the bonds first
 */
GListModel *
sb_path_offer_gather (SbContent *content,
                      SbStore   *store)
{
  g_autoptr (SbAssessment) last = NULL;
  g_autoptr (SbResult) result = NULL;
  g_auto (GStrv) goals = NULL;
  SbPathFacts facts = { NAN, NAN };

  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);
  g_return_val_if_fail (SB_IS_STORE (store), NULL);

  last = sb_runs_find_last (store, sb_content_find_instrument (content, SB_BONDS_GENERAL_INSTRUMENT), NULL);
  result = last != NULL ? sb_instruments_dup_result (content, store, last) : NULL;
  if (result != NULL)
    {
      facts.anxiety = sb_result_get_score (result, "anxiety").value;
      facts.avoidance = sb_result_get_score (result, "avoidance").value;
    }
  goals = dup_goals (store);
  facts.goals = (const char *const *) goals;
  facts.partner = has_partner (store);

  return sb_path_offer_list (sb_content_get_list (content, SB_CONTENT_PATHS), &facts);
}

/**
 * sb_path_offer_get_path:
 * @self: an offer
 *
 * Returns: (transfer none): the path
 */
SbPath *
sb_path_offer_get_path (SbPathOffer *self)
{
  g_return_val_if_fail (SB_IS_PATH_OFFER (self), NULL);

  return self->path;
}

/**
 * sb_path_offer_get_fit:
 * @self: an offer
 *
 * Returns: how well it fits
 */
SbPathFit
sb_path_offer_get_fit (SbPathOffer *self)
{
  g_return_val_if_fail (SB_IS_PATH_OFFER (self), SB_PATH_FIT_NONE);

  return self->fit;
}
