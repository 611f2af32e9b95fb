/* sb-fhir-item.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-fhir-option.h"

G_BEGIN_DECLS

/**
 * SbFhirKind:
 * @SB_FHIR_REFUSED: of a type that is not supported, as has been told
 * @SB_FHIR_GROUP: items under a heading
 * @SB_FHIR_DISPLAY: a text
 * @SB_FHIR_BOOLEAN: a question for yes or no
 * @SB_FHIR_INTEGER: a question for a whole number
 * @SB_FHIR_CHOICE: a question for one of several answers
 * @SB_FHIR_TOTAL: a number that follows from the answers
 *
 * What an item of a FHIR questionnaire is to us.
 */
typedef enum
{
  SB_FHIR_REFUSED,
  SB_FHIR_GROUP,
  SB_FHIR_DISPLAY,
  SB_FHIR_BOOLEAN,
  SB_FHIR_INTEGER,
  SB_FHIR_CHOICE,
  SB_FHIR_TOTAL,
} SbFhirKind;

typedef struct _SbFhirItem SbFhirItem;

/**
 * SbFhirItem:
 * @place: where it stands
 * @parent: (nullable): the item that it stands in
 * @children: (element-type SbFhirItem): the items that stand in it
 * @kind: what it is to us
 * @type: what it is to FHIR
 * @link_id: its id, empty where it is at fault
 * @text: (nullable): what a person reads
 * @required: whether it must be answered
 * @options: (nullable) (element-type SbFhirOption): of a choice, the answers
 * @has_minimum: whether @minimum is given
 * @has_maximum: whether @maximum is given
 * @minimum: of a whole number, the least
 * @maximum: of a whole number, the greatest
 * @conditions: (element-type SbFhirCondition): when it is asked
 * @any: whether one of @conditions is enough
 * @scale: (nullable): of a total, the id of its scale
 * @total: (nullable): of a question, the total that it counts for
 *
 * An item of a FHIR questionnaire, as far as we can make use of it.
 */
struct _SbFhirItem
{
  const SbCursor *place;
  SbFhirItem *parent;
  GPtrArray *children;
  SbFhirKind kind;
  char *type;
  char *link_id;
  char *text;
  gboolean required;
  GPtrArray *options;
  gboolean has_minimum;
  gboolean has_maximum;
  int minimum;
  int maximum;
  GPtrArray *conditions;
  gboolean any;
  char *scale;
  SbFhirItem *total;
};

SbFhirItem *sb_fhir_item_new         (const SbCursor   *place,
                                      SbFhirItem       *parent);
void        sb_fhir_item_free        (SbFhirItem       *self);
gboolean    sb_fhir_item_is_question (const SbFhirItem *self);
gboolean    sb_fhir_item_is_scored   (const SbFhirItem *self);
gboolean    sb_fhir_item_is_asked    (const SbFhirItem *self);

G_END_DECLS
