/* sb-fhir-questionnaire.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "sb-fhir-canonical.h"
#include "sb-fhir-items.h"
#include "sb-fhir-questionnaire.h"
#include "sb-fhir-scales.h"
#include "sb-fhir-writer.h"
#include "sb-form.h"
#include "sb-inline.h"

/* An HL7 FHIR R4 Questionnaire becomes an instrument pack, whole or not at
 * all: whatever could change what is asked or how it is scored and is not
 * understood is a fault, told with its name and its place. */

/**
 * sb_fhir_questionnaire_is:
 * @reader: an open file
 *
 * Returns: whether it is a FHIR resource, of whatever type
 */
gboolean
sb_fhir_questionnaire_is (SbReader *reader)
{
  g_return_val_if_fail (SB_IS_READER (reader), FALSE);

  return sb_cursor_has (sb_reader_get_root (reader), "resourceType");
}

static char *
dup_id (const char *text)
{
  return sb_fhir_writer_dup_id (text != NULL ? text : "", SB_FHIR_WRITER_LONGEST_ID);
}

/* The last part of the address, which is unlike others of its kind; or what
 * else the questionnaire is called. */
static char *
find_id (const SbCursor *root,
         const char     *url)
{
  static const char *const members[] = { "id", "name", "title", NULL };
  const char *slash = url != NULL ? strrchr (url, '/') : NULL;
  g_autofree char *id = dup_id (slash != NULL ? slash + 1 : url);

  for (const char *const *member = members; *id == '\0' && *member != NULL; member++)
    {
      g_autofree char *text = sb_fhir_dup_text (root, *member);

      g_free (id);
      id = dup_id (text);
    }

  if (*id == '\0')
    sb_cursor_fault (root, "url", _ ("is missing, and so are “id”, “name” and “title”: what is it called?"));

  return g_steal_pointer (&id);
}

static char *
find_url (const SbCursor *root)
{
  g_autofree char *url = sb_fhir_dup_text (root, "url");

  if (url != NULL && strpbrk (url, " \t\r\n|") != NULL)
    sb_cursor_fault (root, "url", _ ("must hold no spaces and no “|”"));

  return g_steal_pointer (&url);
}

/* About a total there may be texts; they tell how it is meant. */
static void
append_about (GString    *about,
              const char *text)
{
  g_autofree char *literal = sb_inline_escape (text);

  g_string_append_printf (about, "%s%s", about->len > 0 ? "\n\n" : "", literal);
}

static char *
find_about (const SbCursor *root,
            GPtrArray      *totals)
{
  g_autofree char *description = sb_fhir_dup_text (root, "description");
  GString *about = g_string_new (NULL);

  if (description != NULL)
    append_about (about, description);

  for (guint i = 0; i < totals->len; i++)
    {
      const SbFhirItem *total = g_ptr_array_index (totals, i);

      for (guint j = 0; j < total->children->len; j++)
        {
          const SbFhirItem *child = g_ptr_array_index (total->children, j);

          if (child->text != NULL)
            append_about (about, child->text);
        }
    }

  return g_string_free (about, FALSE);
}

static gboolean
asks_something (GPtrArray *items)
{
  for (guint i = 0; i < items->len; i++)
    {
      const SbFhirItem *item = g_ptr_array_index (items, i);

      if (sb_fhir_item_is_question (item) || asks_something (item->children))
        return TRUE;
    }

  return FALSE;
}

static void
check_root (SbReader  *reader,
            GPtrArray *items)
{
  static const char *const members[] = {
    "resourceType", "meta", "language", "text", "contained", "url", "identifier", "version", "name", "title",
    "derivedFrom", "status", "experimental", "subjectType", "date", "publisher", "contact", "description",
    "useContext", "jurisdiction", "purpose", "copyright", "approvalDate", "lastReviewDate", "effectivePeriod",
    "code", "item", NULL
  };
  static const char *const handled[] = { SB_FHIR_HL7 "variable", NULL };
  static const char *const statuses[] = { "draft", "active", "retired", "unknown", NULL };
  const SbCursor *root = sb_reader_get_root (reader);

  sb_cursor_get_choice (root, "status", statuses);
  if (*sb_reader_get_faults (reader) == NULL && !asks_something (items))
    sb_cursor_fault (root, "item", _ ("asks nothing"));
  sb_fhir_close (root, members, handled);
}

static void
add_head (JsonBuilder    *builder,
          const SbCursor *root,
          GPtrArray      *totals)
{
  g_autofree char *url = find_url (root);
  g_autofree char *id = find_id (root, url);
  g_autofree char *version = sb_fhir_dup_text (root, "version");
  g_autofree char *title = sb_fhir_dup_text (root, "title");
  g_autofree char *name = sb_fhir_dup_text (root, "name");
  const char *called = title != NULL ? title : name;
  g_autofree char *publisher = sb_fhir_dup_text (root, "publisher");
  g_autofree char *copyright = sb_fhir_dup_text (root, "copyright");
  g_autofree char *about = find_about (root, totals);

  if (version == NULL)
    version = sb_fhir_canonical_dup_version (root);

  sb_fhir_writer_add_string (builder, "id", id);
  sb_fhir_writer_add_string (builder, "version", version);
  sb_fhir_writer_add_string (builder, "title", called != NULL ? called : id);
  sb_fhir_writer_add_string (builder, "copyright", copyright);
  sb_fhir_writer_add_string (builder, "source", publisher);
  sb_fhir_writer_add_string (builder, "url", url);
  sb_fhir_writer_add_string (builder, "about", about);
}

static char *
translate (SbReader *reader)
{
  const SbCursor *root = sb_reader_get_root (reader);
  g_autoptr (SbFhirContained) contained = sb_fhir_contained_new (root);
  g_autoptr (GPtrArray) items = sb_fhir_items_read (root, contained);
  g_autoptr (GPtrArray) totals = sb_fhir_scales_find (root, items);
  gboolean implied = sb_fhir_scales_are_implied (items, totals);
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) pack = NULL;

  json_builder_begin_object (builder);
  add_head (builder, root, totals);
  check_root (reader, items);
  if (*sb_reader_get_faults (reader) != NULL)
    return NULL;

  sb_fhir_writer_add_items (builder, items, implied);
  sb_fhir_writer_add_scales (builder, items, totals, implied);
  json_builder_end_object (builder);
  pack = json_builder_get_root (builder);

  return json_to_string (pack, TRUE);
}

/**
 * sb_fhir_questionnaire_translate:
 * @reader: an open FHIR resource
 * @error: return location for a #SbContentError
 *
 * Writes a Questionnaire as an instrument pack. The reader holds all faults
 * where it cannot be.
 *
 * Returns: (transfer full) (nullable): the pack
 */
char *
sb_fhir_questionnaire_translate (SbReader  *reader,
                                 GError   **error)
{
  static const char *const types[] = { "Questionnaire", NULL };
  char *pack = NULL;

  g_return_val_if_fail (SB_IS_READER (reader), NULL);

  /* Of another resource, there would be no end of faults. */
  sb_cursor_get_choice (sb_reader_get_root (reader), "resourceType", types);
  if (*sb_reader_get_faults (reader) == NULL)
    pack = translate (reader);

  if (pack == NULL)
    sb_reader_check (reader, error);

  return pack;
}
