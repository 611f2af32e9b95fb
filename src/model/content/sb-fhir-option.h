/* sb-fhir-option.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-fhir-place.h"

G_BEGIN_DECLS

/**
 * SbFhirOption:
 * @label: the answer in words
 * @system: (nullable): the terminology of @code
 * @code: (nullable): for a coding, its code
 * @display: (nullable): what the file calls it; NULL for a number
 * @score: what it counts as; NAN where it counts as nothing
 * @value: the answer that is kept for it
 *
 * An answer that a FHIR questionnaire offers: a coding, a text (no @code) or
 * a whole number (no @code and no @display).
 */
typedef struct
{
  char *label;
  char *system;
  char *code;
  char *display;
  double score;
  int value;
} SbFhirOption;

SbFhirOption *sb_fhir_option_new_coding  (const char     *system,
                                          const char     *code,
                                          const char     *display,
                                          double          score);
SbFhirOption *sb_fhir_option_read        (const SbCursor *place);
SbFhirOption *sb_fhir_option_read_coding (const SbCursor *place);
void          sb_fhir_option_free        (SbFhirOption   *self);
gboolean      sb_fhir_option_is_number   (const SbFhirOption *self);
void          sb_fhir_options_set_values (GPtrArray      *options);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SbFhirOption, sb_fhir_option_free)

G_END_DECLS
