/* sb-mentions.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-content.h"
#include "sb-mentions.h"
#include "sb-sources.h"

/* What an object says of others beside its texts, and what others may say of
 * it. */

static void
take_approach (SbReferences *references,
               const char   *file,
               SbApproach   *approach)
{
  GListModel *cards = sb_approach_get_evidence (approach);
  g_autofree char *exercises = g_strconcat (file, ": exercises", NULL);

  sb_references_use_all (references, SB_REFERENCE_LINK, exercises, "exercise:",
                         sb_approach_get_exercises (approach));
  for (guint i = 0; i < g_list_model_get_n_items (cards); i++)
    {
      g_autoptr (SbEvidence) card = g_list_model_get_item (cards, i);
      g_autofree char *place = g_strdup_printf ("%s: evidence[%u].source", file, i);

      sb_references_use (references, SB_REFERENCE_CITATION, place, sb_evidence_get_source (card));
    }
}

static void
take_rules (SbReferences  *references,
            const char    *file,
            SbRecommender *recommender)
{
  GListModel *rules = sb_recommender_get_rules (recommender);

  for (guint i = 0; i < g_list_model_get_n_items (rules); i++)
    {
      g_autoptr (SbRule) rule = g_list_model_get_item (rules, i);
      g_autofree char *place = g_strdup_printf ("%s: rules[%u].suggest", file, i);

      sb_references_use_all (references, SB_REFERENCE_LINK, place, "", sb_rule_get_suggest (rule));
    }
}

static void
take_sources (SbReferences *references,
              const char   *file,
              SbSources    *sources)
{
  GListModel *list = sb_sources_get_list (sources);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (SbSource) source = g_list_model_get_item (list, i);

      sb_references_define (references, SB_REFERENCE_CITATION, file, sb_source_get_id (source));
    }
}

static void
take_page (SbReferences *references,
           const char   *file,
           const char   *uri)
{
  sb_references_define (references, SB_REFERENCE_LINK, file, uri);
  sb_references_define (references, SB_REFERENCE_LISTING, file, uri);
}

static void
take_article (SbReferences *references,
              const char   *file,
              SbArticle    *article)
{
  g_autofree char *related = g_strconcat (file, ": related", NULL);

  take_page (references, file, sb_article_get_uri (article));
  sb_references_use_all (references, SB_REFERENCE_LINK, related, "", sb_article_get_related (article));
}

static void
take_exercise (SbReferences *references,
               const char   *file,
               SbExercise   *exercise)
{
  g_autofree char *place = g_strconcat (file, ": approach", NULL);
  g_autofree char *approach = g_strconcat ("approach:", sb_exercise_get_approach (exercise), NULL);

  take_page (references, file, sb_exercise_get_uri (exercise));
  sb_references_use (references, SB_REFERENCE_LINK, place, approach);
}

/* One that somebody brings may have any file name. */
static void
take_instrument (SbReferences *references,
                 const char   *file,
                 SbInstrument *instrument)
{
  g_autofree char *uri = g_strconcat ("instrument:", sb_instrument_get_id (instrument), NULL);

  sb_references_define (references, SB_REFERENCE_LINK, file, uri);
  sb_references_define (references, SB_REFERENCE_LISTING, file, uri);
}

/**
 * sb_mentions_add:
 * @references: where to write it down
 * @file: the file that the object was read from
 * @object: what stands in a content file
 *
 * Writes down what an object says of others, and others may say of it.
 */
void
sb_mentions_add (SbReferences *references,
                 const char   *file,
                 GObject      *object)
{
  g_return_if_fail (SB_IS_REFERENCES (references));
  g_return_if_fail (G_IS_OBJECT (object));

  if (SB_IS_ARTICLE (object))
    take_article (references, file, SB_ARTICLE (object));
  if (SB_IS_APPROACH (object))
    take_approach (references, file, SB_APPROACH (object));
  if (SB_IS_INSTRUMENT (object))
    take_instrument (references, file, SB_INSTRUMENT (object));
  if (SB_IS_EXERCISE (object))
    take_exercise (references, file, SB_EXERCISE (object));
  if (SB_IS_RECOMMENDER (object))
    take_rules (references, file, SB_RECOMMENDER (object));
  if (SB_IS_SOURCES (object))
    take_sources (references, file, SB_SOURCES (object));
}
