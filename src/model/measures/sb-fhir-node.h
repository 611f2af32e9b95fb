/* sb-fhir-node.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-instrument.h"

G_BEGIN_DECLS

typedef struct _SbFhirNode SbFhirNode;

/**
 * SbFhirNode:
 * @link_id: its id in the questionnaire
 * @item: (nullable): the question or text that it is
 * @group: (nullable): the group that it is
 * @scale: (nullable): the scale that it tells
 * @position: where its item, or the first in it, stands among all items
 * @children: (element-type SbFhirNode): what stands in it
 *
 * An item of a FHIR response; one that is neither a question nor a text nor a
 * scale is a group. Instruments are kept flat, and responses are not.
 */
struct _SbFhirNode
{
  char *link_id;
  SbItem *item;
  SbItemGroup *group;
  SbScale *scale;
  guint position;
  GPtrArray *children;
};

SbFhirNode *sb_fhir_node_new_tree (SbInstrument *instrument);
void        sb_fhir_node_free     (SbFhirNode   *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SbFhirNode, sb_fhir_node_free)

G_END_DECLS
