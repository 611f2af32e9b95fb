/* sb-fhir-option.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#include "sb-fhir-option.h"

#define GREATEST_VALUE 1000

/**
 * sb_fhir_option_new_coding:
 * @system: (nullable): the terminology
 * @code: the code in it
 * @display: (nullable): the code in words
 * @score: what it counts as, or NAN
 *
 * Returns: (transfer full): an answer
 */
SbFhirOption *
sb_fhir_option_new_coding (const char *system,
                           const char *code,
                           const char *display,
                           double      score)
{
  SbFhirOption *self = g_new0 (SbFhirOption, 1);

  self->label = g_strdup (display != NULL ? display : code);
  self->system = g_strdup (system);
  self->code = g_strdup (code);
  self->display = g_strdup (display);
  self->score = score;

  return self;
}

/**
 * sb_fhir_option_free:
 * @self: an answer
 */
void
sb_fhir_option_free (SbFhirOption *self)
{
  g_free (self->label);
  g_free (self->system);
  g_free (self->code);
  g_free (self->display);
  g_free (self);
}

/**
 * sb_fhir_option_is_number:
 * @self: an answer
 *
 * Returns: whether it is a whole number, and its value that number
 */
gboolean
sb_fhir_option_is_number (const SbFhirOption *self)
{
  return self->code == NULL && self->display == NULL;
}

/**
 * sb_fhir_option_read_coding:
 * @place: a Coding
 *
 * Returns: (transfer full) (nullable): the answer, still without the value
 *   that is kept for it; NULL where it is at fault
 */
SbFhirOption *
sb_fhir_option_read_coding (const SbCursor *place)
{
  static const char *const members[] = { "system", "version", "code", "display", "userSelected", NULL };
  g_autofree char *system = sb_fhir_dup_text (place, "system");
  g_autofree char *code = sb_fhir_need_text (place, "code");
  g_autofree char *display = sb_fhir_dup_text (place, "display");
  double score = sb_fhir_read_score (place);

  sb_fhir_close (place, members, sb_fhir_score_urls);
  return code != NULL ? sb_fhir_option_new_coding (system, code, display, score) : NULL;
}

static SbFhirOption *
read_text (const SbCursor *place)
{
  g_autofree char *text = sb_fhir_dup_text (place, "valueString");

  return text != NULL ? sb_fhir_option_new_coding (NULL, NULL, text, (double) NAN) : NULL;
}

static SbFhirOption *
read_number (const SbCursor *place)
{
  SbFhirOption *self;
  int value;

  if (!sb_fhir_read_integer (sb_cursor_peek (place, "valueInteger"), GREATEST_VALUE, &value))
    {
      sb_cursor_fault (place, "valueInteger", _ ("must be a whole number from %d to %d"), -GREATEST_VALUE, GREATEST_VALUE);
      return NULL;
    }

  self = g_new0 (SbFhirOption, 1);
  self->label = g_strdup_printf ("%d", value);
  self->value = value;
  self->score = (double) NAN;

  return self;
}

/**
 * sb_fhir_option_read:
 * @place: an answerOption
 *
 * Returns: (transfer full) (nullable): the answer, still without the value
 *   that is kept for it; NULL where it is at fault
 */
SbFhirOption *
sb_fhir_option_read (const SbCursor *place)
{
  static const char *const members[] = { "valueCoding", "valueInteger", "valueString", "initialSelected", NULL };
  SbFhirOption *self = NULL;
  double score = sb_fhir_read_score (place);

  sb_fhir_close (place, members, sb_fhir_score_urls);
  if (sb_cursor_get_boolean (place, "initialSelected", FALSE))
    sb_cursor_fault (place, "initialSelected", _ ("an answer that is given from the start is not supported"));

  if (sb_cursor_has (place, "valueCoding") + sb_cursor_has (place, "valueInteger") + sb_cursor_has (place, "valueString") != 1)
    sb_cursor_fault (place, "valueCoding", _ ("one of “valueCoding”, “valueInteger” and “valueString” must be there, and only one"));
  else if (sb_cursor_has (place, "valueCoding"))
    self = sb_fhir_option_read_coding (sb_cursor_get_child (place, "valueCoding"));
  else if (sb_cursor_has (place, "valueString"))
    self = read_text (place);
  else
    self = read_number (place);

  if (self != NULL && !isnan (score))
    self->score = score;

  return self;
}

static gboolean
scores_tell_apart (GPtrArray *options)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_direct_hash, g_direct_equal);

  for (guint i = 0; i < options->len; i++)
    {
      const SbFhirOption *option = g_ptr_array_index (options, i);

      if (isnan (option->score) || option->score != trunc (option->score) || fabs (option->score) > GREATEST_VALUE)
        return FALSE;
      if (!g_hash_table_add (seen, GINT_TO_POINTER ((int) option->score)))
        return FALSE;
    }

  return TRUE;
}

/**
 * sb_fhir_options_set_values:
 * @options: (element-type SbFhirOption): all answers to a question
 *
 * Finds the values that are kept for answers: numbers stand for themselves;
 * others are their scores, where these are whole and tell the answers apart,
 * or else their places in the list, from 1.
 */
void
sb_fhir_options_set_values (GPtrArray *options)
{
  gboolean by_score = scores_tell_apart (options);

  for (guint i = 0; i < options->len; i++)
    {
      SbFhirOption *option = g_ptr_array_index (options, i);

      if (!sb_fhir_option_is_number (option))
        option->value = by_score ? (int) option->score : (int) i + 1;
    }
}
