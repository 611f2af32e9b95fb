/* sb-references.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * SbReferenceKind:
 * @SB_REFERENCE_LINK: a link in a text, or a suggestion, that leads to a page
 * @SB_REFERENCE_LISTING: a line of contents.json that shows a page
 * @SB_REFERENCE_CITATION: a mark in a text that names a source
 * @SB_REFERENCE_ILLUSTRATION: a block that shows an illustration
 * @SB_REFERENCE_DRAWING: the words of an illustration, which need a drawing
 * @SB_REFERENCE_PLACE: a place on a map, which needs a label on its drawing
 * @SB_REFERENCE_SCALE: a rule that asks for the score of a scale
 * @SB_REFERENCE_SIGN: a rule that asks for an item of a checklist
 * @SB_REFERENCE_GOAL: a rule that asks for a goal
 * @SB_N_REFERENCE_KINDS: how many kinds there are
 *
 * How content can refer to content.
 */
typedef enum
{
  SB_REFERENCE_LINK,
  SB_REFERENCE_LISTING,
  SB_REFERENCE_CITATION,
  SB_REFERENCE_ILLUSTRATION,
  SB_REFERENCE_DRAWING,
  SB_REFERENCE_PLACE,
  SB_REFERENCE_SCALE,
  SB_REFERENCE_SIGN,
  SB_REFERENCE_GOAL,
  SB_N_REFERENCE_KINDS,
} SbReferenceKind;

#define SB_TYPE_REFERENCES (sb_references_get_type ())

G_DECLARE_FINAL_TYPE (SbReferences, sb_references, SB, REFERENCES, GObject)

SbReferences *sb_references_new     (void);
void          sb_references_define  (SbReferences       *self,
                                     SbReferenceKind     kind,
                                     const char         *place,
                                     const char         *target);
void          sb_references_use     (SbReferences       *self,
                                     SbReferenceKind     kind,
                                     const char         *place,
                                     const char         *target);
void          sb_references_use_all (SbReferences       *self,
                                     SbReferenceKind     kind,
                                     const char         *place,
                                     const char         *prefix,
                                     const char *const  *targets);
void          sb_references_doubt_definitions (SbReferences   *self,
                                               SbReferenceKind kind);
void          sb_references_doubt_uses (SbReferences   *self,
                                        SbReferenceKind kind);
void          sb_references_match   (SbReferences       *self,
                                     SbReferenceKind     kind,
                                     const char         *no_definition,
                                     const char         *no_use,
                                     GPtrArray          *faults);

G_END_DECLS
