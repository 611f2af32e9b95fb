/* sb-approach.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "sb-approach.h"

/* All approaches are told on one skeleton, so that they can be compared. */
static const char *const skeleton[] = {
  "how-it-works", "session", "asks", "length", "suits", "evidence", "cautions", "alone",
  "questions", "neighbours", NULL
};

static const char *const fact_names[] = {
  [SB_FACT_WORKS] = "works",
  [SB_FACT_FORMAT] = "format",
  [SB_FACT_LENGTH] = "length",
  [SB_FACT_SUITS] = "suits",
  [SB_FACT_ASKS] = "asks",
  [SB_FACT_EVIDENCE] = "evidence",
  [SB_FACT_ALONE] = "alone",
  [SB_FACT_CAUTION] = "caution",
  [SB_N_FACTS] = NULL,
};

/**
 * SbApproach:
 *
 * The explainer of a therapy: an article on a fixed skeleton, with short
 * facts and evidence.
 */
struct _SbApproach
{
  SbArticle parent_instance;

  char *abbreviation;
  char *facts[SB_N_FACTS];
  GListStore *evidence; /* of SbEvidence */
  SbEvidenceStrength strength;
  GStrv exercises;
};

G_DEFINE_FINAL_TYPE (SbApproach, sb_approach, SB_TYPE_ARTICLE)

static void
sb_approach_finalize (GObject *object)
{
  SbApproach *self = SB_APPROACH (object);

  g_clear_pointer (&self->abbreviation, g_free);
  for (guint i = 0; i < SB_N_FACTS; i++)
    g_clear_pointer (&self->facts[i], g_free);
  g_clear_object (&self->evidence);
  g_clear_pointer (&self->exercises, g_strfreev);

  G_OBJECT_CLASS (sb_approach_parent_class)->finalize (object);
}

static void
sb_approach_class_init (SbApproachClass *klass)
{
  SB_ARTICLE_CLASS (klass)->scheme = "approach";
  G_OBJECT_CLASS (klass)->finalize = sb_approach_finalize;
}

static void
sb_approach_init (SbApproach *self)
{
  self->evidence = g_list_store_new (SB_TYPE_EVIDENCE);
}

static void
read_facts (SbApproach     *self,
            const SbCursor *cursor)
{
  for (guint i = 0; i < SB_N_FACTS; i++)
    self->facts[i] = g_strdup (sb_cursor_get_text (cursor, fact_names[i]));

  sb_cursor_close (cursor, fact_names);
}

static void
read_evidence (SbApproach     *self,
               const SbCursor *root)
{
  g_autoptr (GPtrArray) places = sb_cursor_dup_children (root, "evidence", 1);

  for (guint i = 0; i < places->len; i++)
    {
      g_autoptr (SbEvidence) evidence = sb_evidence_read (g_ptr_array_index (places, i));

      g_list_store_append (self->evidence, evidence);
    }
}

static void
check_skeleton (SbApproach     *self,
                const SbCursor *root)
{
  GListModel *sections = sb_article_get_sections (SB_ARTICLE (self));
  guint n_sections = g_list_model_get_n_items (sections);

  if (n_sections != g_strv_length ((char **) skeleton))
    sb_cursor_fault (root, "sections", _ ("must be the %u of the skeleton"),
                     g_strv_length ((char **) skeleton));

  for (guint i = 0; i < n_sections && skeleton[i] != NULL; i++)
    {
      g_autoptr (SbSection) section = g_list_model_get_item (sections, i);

      if (!g_str_equal (sb_section_get_id (section), skeleton[i]))
        sb_cursor_fault (root, "sections", _ ("number %u must be “%s”, not “%s”"),
                         i + 1, skeleton[i], sb_section_get_id (section));
    }
}

/**
 * sb_approach_read:
 * @reader: an open explainer
 * @error: return location for a #SbContentError
 *
 * Reads an explainer, whole or not at all.
 *
 * Returns: (transfer full) (nullable): the explainer
 */
SbApproach *
sb_approach_read (SbReader  *reader,
                  GError   **error)
{
  static const char *const members[] = {
    "id", "version", "title", "abbreviation", "summary", "reviewed", "sections", "related",
    "exercises", "facts", "evidence", "evidenceStrength", NULL
  };
  static const char *const strengths[] = { "none", "early", "moderate", "strong", NULL };
  g_autoptr (SbApproach) self = g_object_new (SB_TYPE_APPROACH, NULL);
  const SbCursor *root = sb_reader_get_root (reader);

  sb_article_read_common (SB_ARTICLE (self), root);
  check_skeleton (self, root);
  self->abbreviation = g_strdup (sb_cursor_get_text (root, "abbreviation"));
  read_facts (self, sb_cursor_get_child (root, "facts"));
  read_evidence (self, root);
  self->strength = sb_cursor_get_choice (root, "evidenceStrength", strengths);
  self->exercises = sb_cursor_dup_ids (root, "exercises");
  sb_cursor_close (root, members);

  return sb_reader_check (reader, error) ? g_steal_pointer (&self) : NULL;
}

/**
 * sb_approach_get_abbreviation:
 * @self: an approach
 *
 * Returns: (transfer none): the short name that it goes by
 */
const char *
sb_approach_get_abbreviation (SbApproach *self)
{
  g_return_val_if_fail (SB_IS_APPROACH (self), NULL);

  return self->abbreviation;
}

/**
 * sb_approach_is_abbreviated:
 * @self: an approach
 *
 * Returns: whether its short name says something that its title does not, as
 *   “CBT” does, and “Schema” for schema therapy does not
 */
gboolean
sb_approach_is_abbreviated (SbApproach *self)
{
  g_return_val_if_fail (SB_IS_APPROACH (self), FALSE);

  return !g_str_has_prefix (sb_article_get_title (SB_ARTICLE (self)), self->abbreviation);
}

/**
 * sb_approach_get_fact:
 * @self: an approach
 * @fact: which fact
 *
 * Returns: (transfer none): the fact, in a phrase
 */
const char *
sb_approach_get_fact (SbApproach *self,
                      SbFact      fact)
{
  g_return_val_if_fail (SB_IS_APPROACH (self), NULL);
  g_return_val_if_fail (fact < SB_N_FACTS, NULL);

  return self->facts[fact];
}

/**
 * sb_approach_get_evidence:
 * @self: an approach
 *
 * Returns: (transfer none): its #SbEvidence
 */
GListModel *
sb_approach_get_evidence (SbApproach *self)
{
  g_return_val_if_fail (SB_IS_APPROACH (self), NULL);

  return G_LIST_MODEL (self->evidence);
}

/**
 * sb_approach_get_strength:
 * @self: an approach
 *
 * Returns: how strong the evidence is, all in all, for attachment
 */
SbEvidenceStrength
sb_approach_get_strength (SbApproach *self)
{
  g_return_val_if_fail (SB_IS_APPROACH (self), SB_EVIDENCE_NONE);

  return self->strength;
}

/**
 * sb_approach_get_exercises:
 * @self: an approach
 *
 * Returns: (transfer none) (array zero-terminated=1): the ids of the
 *   exercises that come from it
 */
const char *const *
sb_approach_get_exercises (SbApproach *self)
{
  g_return_val_if_fail (SB_IS_APPROACH (self), NULL);

  return (const char *const *) self->exercises;
}
