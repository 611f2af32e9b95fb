/* sb-fhir-response.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>
#include <string.h>

#include <json-glib/json-glib.h>

#include "sb-fhir-node.h"
#include "sb-fhir-response.h"
#include "sb-result.h"
#include "sb-time.h"

/* Answers as an HL7 FHIR R4 QuestionnaireResponse. It names nobody: whom an
 * assessment is about stays here. */

#define UUID_LENGTH 16

typedef struct
{
  JsonBuilder *builder;
  SbResult *result;
} Writer;

static void
add_string (Writer     *self,
            const char *member,
            const char *value)
{
  if (value == NULL || *value == '\0')
    return;

  json_builder_set_member_name (self->builder, member);
  json_builder_add_string_value (self->builder, value);
}

/* The name-based UUID (RFC 9562, version 5) of an instrument that has no
 * address. */
static char *
create_urn (const char *id,
            const char *version)
{
  /* The namespace of URLs. */
  static const guint8 namespace[UUID_LENGTH] = {
    0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8
  };
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA1);
  g_autofree char *name = g_strdup_printf ("io.github.securebase.SecureBase:instrument:%s|%s", id, version);
  GString *urn = g_string_new ("urn:uuid:");
  guint8 digest[20];
  gsize length = sizeof digest;

  g_checksum_update (checksum, namespace, UUID_LENGTH);
  g_checksum_update (checksum, (const guchar *) name, (gssize) strlen (name));
  g_checksum_get_digest (checksum, digest, &length);
  digest[6] = (digest[6] & 0x0f) | 0x50;
  digest[8] = (digest[8] & 0x3f) | 0x80;

  for (guint i = 0; i < UUID_LENGTH; i++)
    g_string_append_printf (urn, "%s%02x", i == 4 || i == 6 || i == 8 || i == 10 ? "-" : "", digest[i]);

  return g_string_free (urn, FALSE);
}

/* Eight hexadecimal digits are a version that was made here for a
 * questionnaire without one; elsewhere nobody knows it. */
static gboolean
is_known_elsewhere (const char *version)
{
  return strpbrk (version, " \t\r\n|") == NULL && !(strlen (version) == 8 && strspn (version, "0123456789abcdef") == 8);
}

static char *
dup_canonical (SbInstrument *instrument)
{
  const char *url = sb_instrument_get_url (instrument);
  const char *version = sb_instrument_get_version (instrument);

  if (url == NULL || strpbrk (url, " \t\r\n") != NULL)
    return create_urn (sb_instrument_get_id (instrument), version);

  return is_known_elsewhere (version) ? g_strdup_printf ("%s|%s", url, version) : g_strdup (url);
}

static void
add_coding (Writer     *self,
            const char *system,
            const char *code,
            const char *display)
{
  json_builder_set_member_name (self->builder, "valueCoding");
  json_builder_begin_object (self->builder);
  add_string (self, "system", system);
  add_string (self, "code", code);
  add_string (self, "display", display);
  json_builder_end_object (self->builder);
}

static void
add_integer (Writer *self,
             int     value)
{
  json_builder_set_member_name (self->builder, "valueInteger");
  json_builder_add_int_value (self->builder, value);
}

/* As the questionnaire offers it: a coding, a text, or a number. What is
 * none of these is an option of ours, whose code is its value. */
static void
add_option (Writer   *self,
            SbOption *option)
{
  g_autofree char *number = g_strdup_printf ("%d", sb_option_get_value (option));

  if (sb_option_get_code (option) != NULL)
    add_coding (self, sb_option_get_system (option), sb_option_get_code (option), sb_option_get_display (option));
  else if (sb_option_get_display (option) != NULL)
    add_string (self, "valueString", sb_option_get_display (option));
  else if (g_str_equal (sb_option_get_label (option), number))
    add_integer (self, sb_option_get_value (option));
  else
    add_coding (self, NULL, number, sb_option_get_label (option));
}

static void
add_value (Writer *self,
           SbItem *item,
           int     answer)
{
  switch (sb_item_get_kind (item))
    {
    case SB_ITEM_CHOICE:
      add_option (self, sb_item_find_option (item, answer));
      break;
    case SB_ITEM_BOOLEAN:
      json_builder_set_member_name (self->builder, "valueBoolean");
      json_builder_add_boolean_value (self->builder, answer != 0);
      break;
    case SB_ITEM_INTEGER:
      add_integer (self, answer);
      break;
    case SB_ITEM_DISPLAY:
    default:
      g_return_if_reached ();
    }
}

static void
add_score (Writer  *self,
           SbScale *scale,
           double   score)
{
  gboolean quantity = sb_scale_get_link_type (scale) == SB_LINK_QUANTITY;

  json_builder_set_member_name (self->builder, "answer");
  json_builder_begin_array (self->builder);
  json_builder_begin_object (self->builder);
  if (sb_scale_get_link_type (scale) == SB_LINK_INTEGER)
    add_integer (self, (int) lround (score));
  else
    {
      json_builder_set_member_name (self->builder, quantity ? "valueQuantity" : "valueDecimal");
      if (quantity)
        {
          json_builder_begin_object (self->builder);
          json_builder_set_member_name (self->builder, "value");
        }
      json_builder_add_double_value (self->builder, score);
      if (quantity)
        json_builder_end_object (self->builder);
    }
  json_builder_end_object (self->builder);
  json_builder_end_array (self->builder);
}

static int
answer_to (Writer     *self,
           SbFhirNode *node)
{
  int answer = sb_result_get_answer (self->result, node->position);

  return answer == SB_NOT_ASKED ? SB_UNANSWERED : answer;
}

static double
score_of (Writer     *self,
          SbFhirNode *node)
{
  return sb_result_get_score (self->result, sb_scale_get_id (node->scale)).value;
}

static gboolean
has_content (Writer     *self,
             SbFhirNode *node)
{
  if (node->scale != NULL)
    return !isnan (score_of (self, node));
  if (node->item != NULL && answer_to (self, node) != SB_UNANSWERED)
    return TRUE;

  for (guint i = 0; i < node->children->len; i++)
    {
      if (has_content (self, g_ptr_array_index (node->children, i)))
        return TRUE;
    }

  return FALSE;
}

static gboolean
has_content_below (Writer     *self,
                   SbFhirNode *node)
{
  for (guint i = 0; i < node->children->len; i++)
    {
      if (has_content (self, g_ptr_array_index (node->children, i)))
        return TRUE;
    }

  return FALSE;
}

static void add_nodes (Writer     *self,
                       SbFhirNode *parent);

/* What belongs to a question stands in its answer, even where the question
 * itself was skipped. */
static void
add_answer (Writer     *self,
            SbFhirNode *node)
{
  int answer = answer_to (self, node);

  json_builder_set_member_name (self->builder, "answer");
  json_builder_begin_array (self->builder);
  json_builder_begin_object (self->builder);
  if (answer != SB_UNANSWERED)
    add_value (self, node->item, answer);
  add_nodes (self, node);
  json_builder_end_object (self->builder);
  json_builder_end_array (self->builder);
}

static const char *
text_of (SbFhirNode *node)
{
  if (node->item != NULL)
    return sb_item_get_text (node->item);
  if (node->scale != NULL)
    return sb_scale_get_title (node->scale);

  return node->group != NULL ? sb_item_group_get_text (node->group) : NULL;
}

/* A text about a person is left out: without the name, it is not what was
 * read, and the name is nobody's business. */
static void
add_text (Writer     *self,
          const char *text)
{
  if (text != NULL && strstr (text, "{person}") == NULL)
    add_string (self, "text", text);
}

static void
add_node (Writer     *self,
          SbFhirNode *node)
{
  json_builder_begin_object (self->builder);
  add_string (self, "linkId", node->link_id);
  add_text (self, text_of (node));
  if (node->scale != NULL)
    add_score (self, node->scale, score_of (self, node));
  else if (node->item != NULL)
    add_answer (self, node);
  else
    add_nodes (self, node);
  json_builder_end_object (self->builder);
}

static void
add_nodes (Writer     *self,
           SbFhirNode *parent)
{
  if (!has_content_below (self, parent))
    return;

  json_builder_set_member_name (self->builder, "item");
  json_builder_begin_array (self->builder);
  for (guint i = 0; i < parent->children->len; i++)
    {
      if (has_content (self, g_ptr_array_index (parent->children, i)))
        add_node (self, g_ptr_array_index (parent->children, i));
    }
  json_builder_end_array (self->builder);
}

static void
add_head (Writer       *self,
          SbInstrument *instrument,
          SbAssessment *assessment)
{
  g_autofree char *canonical = dup_canonical (instrument);
  g_autoptr (GString) authored = g_string_new (NULL);

  add_string (self, "resourceType", "QuestionnaireResponse");
  add_string (self, "questionnaire", canonical);
  add_string (self, "status", sb_assessment_is_complete (assessment) ? "completed" : "in-progress");
  if (sb_assessment_is_complete (assessment))
    sb_time_append (sb_time_from_date_time (sb_assessment_get_completed (assessment)), authored);
  add_string (self, "authored", authored->str);
}

/**
 * sb_fhir_response_write:
 * @instrument: an instrument
 * @assessment: answers to it
 *
 * Writes what was asked and answered, and the scores that the questionnaire
 * has items for. A score that is not whole where the questionnaire wants a
 * whole number is rounded.
 *
 * Returns: (transfer full): a FHIR R4 QuestionnaireResponse, as JSON
 */
char *
sb_fhir_response_write (SbInstrument *instrument,
                        SbAssessment *assessment)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (SbFhirNode) tree = NULL;
  g_autoptr (SbResult) result = NULL;
  g_autoptr (JsonNode) root = NULL;
  Writer self = { builder, NULL };

  g_return_val_if_fail (SB_IS_INSTRUMENT (instrument), NULL);
  g_return_val_if_fail (SB_IS_ASSESSMENT (assessment), NULL);

  tree = sb_fhir_node_new_tree (instrument);
  result = sb_result_new (instrument, assessment);
  self.result = result;

  json_builder_begin_object (builder);
  add_head (&self, instrument, assessment);
  add_nodes (&self, tree);
  json_builder_end_object (builder);
  root = json_builder_get_root (builder);

  return json_to_string (root, TRUE);
}
