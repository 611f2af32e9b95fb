/* sb-evidence.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-evidence.h"

/**
 * SbEvidence:
 *
 * What one study found about an approach.
 */
struct _SbEvidence
{
  GObject parent_instance;

  char *study;
  char *size;
  char *found;
  char *source;
};

G_DEFINE_FINAL_TYPE (SbEvidence, sb_evidence, G_TYPE_OBJECT)

static void
sb_evidence_finalize (GObject *object)
{
  SbEvidence *self = SB_EVIDENCE (object);

  g_clear_pointer (&self->study, g_free);
  g_clear_pointer (&self->size, g_free);
  g_clear_pointer (&self->found, g_free);
  g_clear_pointer (&self->source, g_free);

  G_OBJECT_CLASS (sb_evidence_parent_class)->finalize (object);
}

static void
sb_evidence_class_init (SbEvidenceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_evidence_finalize;
}

static void
sb_evidence_init (SbEvidence *self)
{
}

/**
 * sb_evidence_read:
 * @cursor: where it stands
 *
 * Returns: (transfer full): the evidence
 */
SbEvidence *
sb_evidence_read (const SbCursor *cursor)
{
  static const char *const members[] = { "study", "size", "found", "source", NULL };
  SbEvidence *self = g_object_new (SB_TYPE_EVIDENCE, NULL);

  self->study = g_strdup (sb_cursor_get_text (cursor, "study"));
  self->size = g_strdup (sb_cursor_get_text (cursor, "size"));
  self->found = g_strdup (sb_cursor_get_text (cursor, "found"));
  self->source = g_strdup (sb_cursor_get_id (cursor, "source"));
  sb_cursor_close (cursor, members);

  return self;
}

/**
 * sb_evidence_get_study:
 * @self: evidence
 *
 * Returns: (transfer none): the kind of study
 */
const char *
sb_evidence_get_study (SbEvidence *self)
{
  g_return_val_if_fail (SB_IS_EVIDENCE (self), NULL);

  return self->study;
}

/**
 * sb_evidence_get_size:
 * @self: evidence
 *
 * Returns: (transfer none): how many people or studies, in words
 */
const char *
sb_evidence_get_size (SbEvidence *self)
{
  g_return_val_if_fail (SB_IS_EVIDENCE (self), NULL);

  return self->size;
}

/**
 * sb_evidence_get_found:
 * @self: evidence
 *
 * Returns: (transfer none): what was found, in a sentence
 */
const char *
sb_evidence_get_found (SbEvidence *self)
{
  g_return_val_if_fail (SB_IS_EVIDENCE (self), NULL);

  return self->found;
}

/**
 * sb_evidence_get_source:
 * @self: evidence
 *
 * Returns: (transfer none): the id of its source
 */
const char *
sb_evidence_get_source (SbEvidence *self)
{
  g_return_val_if_fail (SB_IS_EVIDENCE (self), NULL);

  return self->source;
}
