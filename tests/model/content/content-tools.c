/* content-tools.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "content-tools.h"

/**
 * content_tools_quote:
 * @json: JSON with ' in place of "
 *
 * So that JSON can be read in a C file.
 *
 * Returns: (transfer full): JSON
 */
char *
content_tools_quote (const char *json)
{
  return g_strdelimit (g_strdup (json), "'", '"');
}

/**
 * content_tools_expand:
 * @text: JSON for content_tools_open(), or faults, of a FHIR resource
 *
 * Such text is hard to read with the addresses that extensions have in full,
 * and cannot hold the apostrophes of FHIRPath: HL7/ and SDC/ stand for the
 * one, and ’ for the others.
 *
 * Returns: (transfer full): the text in full
 */
char *
content_tools_expand (const char *text)
{
  GString *expanded = g_string_new (text);

  g_string_replace (expanded, "HL7/", "http://hl7.org/fhir/StructureDefinition/", 0);
  g_string_replace (expanded, "SDC/", "http://hl7.org/fhir/uv/sdc/StructureDefinition/", 0);
  g_string_replace (expanded, "’", "\\u0027", 0);

  return g_string_free (expanded, FALSE);
}

/**
 * content_tools_change:
 * @text: a text
 * @from: what stands in it once
 * @to: what is to stand there instead
 *
 * Returns: (transfer full): the changed text
 */
char *
content_tools_change (const char *text,
                      const char *from,
                      const char *to)
{
  GString *changed = g_string_new (text);
  guint n_found;

  /* An empty string stands everywhere, and leaves all as it is. */
  if (*from == '\0')
    return g_string_free (changed, FALSE);

  n_found = g_string_replace (changed, from, to, 0);
  if (n_found != 1)
    g_error ("“%s” stands %u times in the text", from, n_found);

  return g_string_free (changed, FALSE);
}

/**
 * content_tools_open:
 * @json: JSON with ' in place of "
 *
 * Returns: (transfer full): a reader of it, by the name of `x.json`
 */
SbReader *
content_tools_open (const char *json)
{
  g_autofree char *quoted = content_tools_quote (json);
  g_autoptr (GError) error = NULL;
  SbReader *reader = sb_reader_new_for_data ("x.json", quoted, -1, &error);

  g_assert_no_error (error);
  return reader;
}

/**
 * content_tools_open_change:
 * @json: a sound file, as for content_tools_open()
 * @change: what to change in it
 *
 * Returns: (transfer full): a reader of the changed file
 */
SbReader *
content_tools_open_change (const char *json,
                           const ContentChange *change)
{
  g_autofree char *changed = content_tools_change (json, change->from, change->to);

  return content_tools_open (changed);
}

/**
 * content_tools_dup_faults:
 * @reader: a reader by the name of `x.json`
 *
 * Returns: (transfer full): the faults that it has found, a line each,
 *   without the file's name
 */
char *
content_tools_dup_faults (SbReader *reader)
{
  g_autofree char *all = g_strjoinv ("\n", (char **) sb_reader_get_faults (reader));
  GString *lines = g_string_new (all);

  g_string_replace (lines, "x.json: ", "", 0);

  return g_string_free (lines, FALSE);
}

/**
 * content_tools_get_shipped:
 *
 * Returns: (transfer full): data/content
 */
GFile *
content_tools_get_shipped (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "content", NULL);

  return g_file_new_for_path (path);
}

/**
 * content_tools_add_changes:
 * @path: what the tests' names begin with
 * @changes: (array length=n_changes): the rows of a table
 * @n_changes: how many
 * @func: (scope notified): called for each row
 *
 * Makes a test of each row of a table.
 */
void
content_tools_add_changes (const char *path,
                           const ContentChange *changes,
                           guint n_changes,
                           GTestDataFunc func)
{
  for (guint i = 0; i < n_changes; i++)
    {
      g_autofree char *name = g_strconcat (path, "/", changes[i].name, NULL);

      g_test_add_data_func (name, &changes[i], func);
    }
}
