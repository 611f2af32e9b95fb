/* sb-fhir-condition.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-fhir-item.h"

G_BEGIN_DECLS

/**
 * SbFhirCondition:
 * @question: (nullable): the question whose answer decides; NULL where the
 *   condition is at fault
 * @operator: how the answer is compared
 * @value: what it is compared with, as the answer is kept
 * @is_truth: whether @value is a truth value
 *
 * One condition of an enableWhen.
 */
typedef struct
{
  SbFhirItem *question;
  char *operator;
  int value;
  gboolean is_truth;
} SbFhirCondition;

void sb_fhir_conditions_read (SbFhirItem      *item,
                              GHashTable      *before);
void sb_fhir_condition_free  (SbFhirCondition *self);

G_END_DECLS
