/* sb-mentions.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-catalog.h"
#include "sb-content.h"
#include "sb-mentions.h"
#include "sb-order.h"

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

/* Which kind of bond a condition asks for is checked as it is read. */
static void
take_condition (SbReferences *references,
                const char   *place,
                SbCondition  *condition)
{
  static const struct
  {
    const char *member;
    SbReferenceKind reference;
  } kinds[] = {
    [SB_CONDITION_SCALE] = { "scale", SB_REFERENCE_SCALE },
    [SB_CONDITION_SIGN] = { "sign", SB_REFERENCE_SIGN },
    [SB_CONDITION_GOAL] = { "goal", SB_REFERENCE_GOAL },
  };
  SbConditionKind kind = sb_condition_get_kind (condition);
  g_autofree char *full = NULL;

  if (kind == SB_CONDITION_BOND)
    return;

  full = g_strconcat (place, ".", kinds[kind].member, NULL);
  sb_references_use (references, kinds[kind].reference, full, sb_condition_get_id (condition));
}

static void
take_conditions (SbReferences *references,
                 const char   *place,
                 GListModel   *conditions)
{
  for (guint i = 0; i < g_list_model_get_n_items (conditions); i++)
    {
      g_autoptr (SbCondition) condition = g_list_model_get_item (conditions, i);
      g_autofree char *entry = g_strdup_printf ("%s.when[%u]", place, i);

      take_condition (references, entry, condition);
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
      g_autofree char *place = g_strdup_printf ("%s: rules[%u]", file, i);
      g_autofree char *suggest = g_strconcat (place, ".suggest", NULL);

      take_conditions (references, place, sb_rule_get_conditions (rule));
      sb_references_use_all (references, SB_REFERENCE_LINK, suggest, "", sb_rule_get_suggest (rule));
    }
}

static void
take_goal (SbReferences *references,
           const char   *file,
           const char   *place,
           SbGoal       *goal)
{
  sb_references_define (references, SB_REFERENCE_GOAL, file, sb_goal_get_id (goal));
}

static void
take_illustration (SbReferences   *references,
                   const char     *file,
                   const char     *place,
                   SbIllustration *illustration)
{
  GListModel *labels = sb_illustration_get_labels (illustration);

  sb_references_define (references, SB_REFERENCE_ILLUSTRATION, file, sb_illustration_get_id (illustration));
  sb_references_use (references, SB_REFERENCE_DRAWING, place, sb_illustration_get_id (illustration));
  for (guint i = 0; i < g_list_model_get_n_items (labels); i++)
    {
      g_autoptr (SbIllustrationLabel) label = g_list_model_get_item (labels, i);
      const char *id = sb_illustration_label_get_id (label);
      g_autofree char *target = id != NULL ? g_strconcat (sb_illustration_get_id (illustration), "/", id, NULL) : NULL;

      if (target != NULL)
        sb_references_define (references, SB_REFERENCE_PLACE, file, target);
    }
}

static void
take_source (SbReferences *references,
             const char   *file,
             const char   *place,
             SbSource     *source)
{
  sb_references_define (references, SB_REFERENCE_CITATION, file, sb_source_get_id (source));
}

static void
take_term (SbReferences *references,
           const char   *file,
           const char   *place,
           SbTerm       *term)
{
  g_autofree char *related = g_strconcat (place, ".related", NULL);

  sb_references_define (references, SB_REFERENCE_LINK, file, sb_term_get_uri (term));
  sb_references_use_all (references, SB_REFERENCE_LINK, related, "", sb_term_get_related (term));
}

typedef void (*TakeFunc) (SbReferences *references, const char *file, const char *place, gpointer entry);

static void
take_catalog (SbReferences *references,
              const char   *file,
              SbCatalog    *catalog)
{
  static const struct
  {
    const char *member;
    TakeFunc take;
  } kinds[SB_N_CATALOG_KINDS] = {
    [SB_CATALOG_GOALS] = { "goals", (TakeFunc) take_goal },
    [SB_CATALOG_ILLUSTRATIONS] = { "illustrations", (TakeFunc) take_illustration },
    [SB_CATALOG_SOURCES] = { "sources", (TakeFunc) take_source },
    [SB_CATALOG_TERMS] = { "terms", (TakeFunc) take_term },
  };
  SbCatalogKind kind = sb_catalog_get_kind (catalog);
  GListModel *list = sb_catalog_get_list (catalog);

  /* Nothing refers to directories, nor they to anything. */
  if (kinds[kind].take == NULL)
    return;

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (GObject) entry = g_list_model_get_item (list, i);
      g_autofree char *place = g_strdup_printf ("%s: %s[%u]", file, kinds[kind].member, i);

      kinds[kind].take (references, file, place, entry);
    }
}

static void
take_parts (SbReferences *references,
            const char   *file,
            GListModel   *parts)
{
  for (guint i = 0; i < g_list_model_get_n_items (parts); i++)
    {
      g_autoptr (SbPart) part = g_list_model_get_item (parts, i);
      g_autofree char *place = g_strdup_printf ("%s: parts[%u].pages", file, i);

      sb_references_define (references, SB_REFERENCE_LINK, file, sb_part_get_uri (part));
      sb_references_use_all (references, SB_REFERENCE_LISTING, place, "", sb_part_get_pages (part));
    }
}

static void
take_order (SbReferences *references,
            const char   *file,
            SbOrder      *order)
{
  g_autofree char *instruments = g_strconcat (file, ": instruments", NULL);
  g_autofree char *exercises = g_strconcat (file, ": exercises", NULL);
  g_autofree char *paths = g_strconcat (file, ": paths", NULL);

  sb_references_use_all (references, SB_REFERENCE_LISTING, instruments, "instrument:", sb_order_get_instruments (order));
  sb_references_use_all (references, SB_REFERENCE_LISTING, exercises, "exercise:", sb_order_get_exercises (order));
  sb_references_use_all (references, SB_REFERENCE_LISTING, paths, "path:", sb_order_get_paths (order));
  take_parts (references, file, sb_order_get_parts (order));
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
take_section (SbReferences *references,
              const char   *place,
              SbSection    *section)
{
  GListModel *blocks = sb_section_get_blocks (section);

  for (guint i = 0; i < g_list_model_get_n_items (blocks); i++)
    {
      g_autoptr (SbBlock) block = g_list_model_get_item (blocks, i);
      g_autofree char *full = g_strdup_printf ("%s.blocks[%u].illustration", place, i);

      if (sb_block_get_illustration (block) != NULL)
        sb_references_use (references, SB_REFERENCE_ILLUSTRATION, full, sb_block_get_illustration (block));
    }
}

/* A link may lead to a section of a page. */
static void
take_sections (SbReferences *references,
               const char   *file,
               SbArticle    *article)
{
  GListModel *sections = sb_article_get_sections (article);

  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      g_autoptr (SbSection) section = g_list_model_get_item (sections, i);
      g_autofree char *place = g_strdup_printf ("%s: sections[%u]", file, i);
      g_autofree char *uri = g_strconcat (sb_article_get_uri (article), "#", sb_section_get_id (section), NULL);

      sb_references_define (references, SB_REFERENCE_LINK, file, uri);
      take_section (references, place, section);
    }
}

static void
take_article (SbReferences *references,
              const char   *file,
              SbArticle    *article)
{
  g_autofree char *related = g_strconcat (file, ": related", NULL);

  take_page (references, file, sb_article_get_uri (article));
  take_sections (references, file, article);
  sb_references_use_all (references, SB_REFERENCE_LINK, related, "", sb_article_get_related (article));
}

static void
take_parts_of_step (SbReferences *references,
                    const char   *place,
                    GListModel   *parts)
{
  for (guint i = 0; parts != NULL && i < g_list_model_get_n_items (parts); i++)
    {
      g_autoptr (SbStepPart) part = g_list_model_get_item (parts, i);
      g_autofree char *full = g_strdup_printf ("%s.options[%u].to", place, i);

      if (sb_step_part_get_to (part) != NULL)
        sb_references_use (references, SB_REFERENCE_LINK, full, sb_step_part_get_to (part));
    }
}

/* A map shows an illustration, and each of its places stands on it. */
static void
take_map (SbReferences *references,
          const char   *place,
          SbStep       *step)
{
  g_autofree char *drawing = g_strconcat (place, ".drawing", NULL);
  GListModel *places = sb_step_get_parts (step);

  sb_references_use (references, SB_REFERENCE_ILLUSTRATION, drawing, sb_step_get_drawing (step));
  for (guint i = 0; i < g_list_model_get_n_items (places); i++)
    {
      g_autoptr (SbStepPart) part = g_list_model_get_item (places, i);
      g_autofree char *full = g_strdup_printf ("%s.places[%u].id", place, i);
      g_autofree char *target = g_strconcat (sb_step_get_drawing (step), "/", sb_step_part_get_id (part), NULL);

      sb_references_use (references, SB_REFERENCE_PLACE, full, target);
    }
}

static void
take_steps (SbReferences *references,
            const char   *file,
            GListModel   *steps)
{
  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (SbStep) step = g_list_model_get_item (steps, i);
      g_autofree char *place = g_strdup_printf ("%s: steps[%u]", file, i);

      take_parts_of_step (references, place, sb_step_get_parts (step));
      if (sb_step_get_drawing (step) != NULL)
        take_map (references, place, step);
    }
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
  take_steps (references, file, sb_exercise_get_steps (exercise));
}

static void
take_path (SbReferences *references,
           const char   *file,
           SbPath       *path)
{
  GListModel *weeks = sb_path_get_weeks (path);
  g_autofree char *goals = g_strconcat (file, ": fits.goals", NULL);

  take_page (references, file, sb_path_get_uri (path));
  sb_references_use_all (references, SB_REFERENCE_GOAL, goals, "", sb_path_get_goals (path));
  for (guint i = 0; i < g_list_model_get_n_items (weeks); i++)
    {
      g_autoptr (SbPathWeek) week = g_list_model_get_item (weeks, i);
      g_autofree char *steps = g_strdup_printf ("%s: weeks[%u].steps", file, i);

      sb_references_use_all (references, SB_REFERENCE_LINK, steps, "", sb_path_week_get_steps (week));
    }
}

static void
take_scales (SbReferences *references,
             const char   *file,
             GListModel   *scales)
{
  for (guint i = 0; i < g_list_model_get_n_items (scales); i++)
    {
      g_autoptr (SbScale) scale = g_list_model_get_item (scales, i);

      sb_references_define (references, SB_REFERENCE_SCALE, file, sb_scale_get_id (scale));
    }
}

static void
take_signs (SbReferences *references,
            const char   *file,
            GListModel   *items)
{
  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SbItem) item = g_list_model_get_item (items, i);

      sb_references_define (references, SB_REFERENCE_SIGN, file, sb_item_get_id (item));
    }
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
  take_scales (references, file, sb_instrument_get_scales (instrument));
  if (sb_instrument_get_form (instrument) == SB_FORM_CHECKLIST)
    take_signs (references, file, sb_instrument_get_items (instrument));
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
  if (SB_IS_PATH (object))
    take_path (references, file, SB_PATH (object));
  if (SB_IS_RECOMMENDER (object))
    take_rules (references, file, SB_RECOMMENDER (object));
  if (SB_IS_CATALOG (object))
    take_catalog (references, file, SB_CATALOG (object));
  if (SB_IS_ORDER (object))
    take_order (references, file, SB_ORDER (object));
}
