/* test-fhir-hostile.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "content-tools.h"
#include "sb-pack-file.h"

/* Whatever a file holds, it is read or refused in words: no crash, and no
 * warning, which ends a test. */

#define N_MUTATIONS 400

static const char *const fixtures[] = { "lhc-gad7.json", "lhc-phq9.json", "sdc-phq9.json" };

static void
check (const char *data,
       gsize       length)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SbReader) reader = sb_reader_new_for_data ("x.json", data, (gssize) length, &error);
  g_autoptr (SbInstrument) instrument = reader != NULL ? sb_pack_file_open (reader, NULL, &error) : NULL;

  g_assert_true ((instrument == NULL) == (error != NULL));
  if (error != NULL)
    g_assert_true (g_str_has_prefix (error->message, "x.json: "));
}

static char *
load (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fixtures", "fhir", name, NULL);
  g_autoptr (GError) error = NULL;
  char *data;

  g_file_get_contents (path, &data, NULL, &error);
  g_assert_no_error (error);
  return data;
}

/* Bytes changed, left out, and copied to elsewhere. */
static void
test_mutated (gconstpointer data)
{
  g_autofree char *sound = load (data);
  int length = (int) strlen (sound);

  for (guint i = 0; i < N_MUTATIONS; i++)
    {
      g_autoptr (GString) mutated = g_string_new (sound);
      int n_changes = g_test_rand_int_range (1, 8);

      for (int j = 0; j < n_changes; j++)
        {
          int at = g_test_rand_int_range (0, (int) mutated->len - 200);
          int much = g_test_rand_int_range (1, 200);
          int from = g_test_rand_int_range (0, length - much);

          switch (g_test_rand_int_range (0, 4))
            {
            case 0:
              mutated->str[at] = (char) g_test_rand_int_range (0, 256);
              break;
            case 1:
              g_string_erase (mutated, at, much);
              break;
            case 2:
              g_string_insert_len (mutated, at, sound + from, much);
              break;
            default:
              mutated->str[at] = "{}[]\",:0-9tfn\\"[g_test_rand_int_range (0, 14)];
              break;
            }
        }
      check (mutated->str, mutated->len);
    }
}

static JsonNode *
create_node (guint kind)
{
  static const char *const texts[] = {
    "null", "true", "-1", "99999999999999999999", "1e400", "\"\"", "\"\\u0000\"", "\"\\n\"", "[]", "[null]", "[[[]]]", "{}", "{ \"\": {} }"
  };
  g_autoptr (GError) error = NULL;
  JsonNode *node = json_from_string (texts[kind % G_N_ELEMENTS (texts)], &error);

  g_assert_no_error (error);
  return node;
}

/* Puts something else in place of the @left-th value below @node. Returns
 * whether there were that many. */
static gboolean
replace (JsonNode *node,
         guint    *left,
         guint     kind)
{
  if (JSON_NODE_HOLDS_OBJECT (node))
    {
      JsonObject *object = json_node_get_object (node);
      g_autoptr (GList) members = json_object_get_members (object);

      for (GList *l = members; l != NULL; l = l->next)
        {
          if ((*left)-- == 0)
            {
              json_object_set_member (object, l->data, create_node (kind));
              return TRUE;
            }
          if (replace (json_object_get_member (object, l->data), left, kind))
            return TRUE;
        }
    }
  if (JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *array = json_node_get_array (node);

      for (guint i = 0; i < json_array_get_length (array); i++)
        {
          if ((*left)-- == 0)
            {
              json_array_remove_element (array, i);
              json_array_add_element (array, create_node (kind));
              return TRUE;
            }
          if (replace (json_array_get_element (array, i), left, kind))
            return TRUE;
        }
    }

  return FALSE;
}

/* Every value of a whole questionnaire, once of another type. */
static void
test_other_types (gconstpointer data)
{
  g_autofree char *sound = load (data);
  gboolean found = TRUE;

  for (guint i = 0; found; i++)
    {
      g_autoptr (JsonNode) root = json_from_string (sound, NULL);
      g_autofree char *text = NULL;
      guint left = i;

      found = replace (root, &left, (guint) g_test_rand_int_range (0, 13));
      text = json_to_string (root, FALSE);
      check (text, strlen (text));
    }
}

static void
test_deep (void)
{
  g_autoptr (GString) items = g_string_new ("{ \"resourceType\": \"Questionnaire\", \"item\": ");

  for (guint i = 0; i < 10000; i++)
    g_string_append (items, "[{ \"linkId\": \"[\\\"]\", \"item\": ");
  check (items->str, items->len);
  for (guint i = 0; i < 10000; i++)
    g_string_append (items, "1}]");
  check (items->str, items->len);
}

static void
check_message (const char *data,
               gsize       length,
               const char *pattern)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SbReader) reader = sb_reader_new_for_data ("x.json", data, (gssize) length, &error);
  g_autoptr (SbInstrument) instrument = reader != NULL ? sb_pack_file_open (reader, NULL, &error) : NULL;

  g_assert_null (instrument);
  g_assert_nonnull (error);
  if (!g_pattern_match_simple (pattern, error->message))
    g_test_fail_printf ("the message is “%s”", error->message);
}

static void
test_limits (void)
{
  g_autoptr (GString) large = g_string_new (NULL);
  g_autoptr (GString) deep = g_string_new ("{ \"a\": ");
  g_autoptr (GString) many = g_string_new ("{ \"resourceType\": \"Questionnaire\", \"id\": \"m\", \"status\": \"draft\", \"item\": [");

  g_string_set_size (large, 5 * 1024 * 1024 + 1);
  memset (large->str, ' ', large->len);
  check_message (large->str, large->len, "x.json: is larger than 5 MB");

  for (guint i = 0; i < 50; i++)
    g_string_append_c (deep, '[');
  check_message (deep->str, deep->len, "x.json: lists and objects stand in each other more than 50 deep");

  for (guint i = 0; i < 2001; i++)
    g_string_append_printf (many, "%s{ \"linkId\": \"%u\", \"type\": \"boolean\", \"text\": \"Q\" }", i > 0 ? "," : "", i);
  g_string_append (many, "] }");
  check_message (many->str, many->len, "x.json: item: there are 2001 items, and at most 2000 are supported");
}

static void
test_not_text (void)
{
  static const char bytes[] = "{ \"resourceType\": \"Questionnaire\", \"title\": \"\xff\xfe\" }";
  static const char zeros[16] = { 0 };

  check_message (bytes, sizeof bytes - 1, "x.json: not valid JSON: *");
  check_message (zeros, sizeof zeros, "x.json: not valid JSON: *");
  check_message ("", 0, "x.json: *");
}

/* Long expressions, and many, are refused before they keep anybody busy. */
static void
test_busy (void)
{
  g_autoptr (GString) text = g_string_new ("{ \"resourceType\": \"Questionnaire\", \"id\": \"m\", \"status\": \"draft\", \"item\": [");
  g_autoptr (GString) expression = g_string_new ("%resource.item.where(linkId!='x'");

  for (guint i = 0; i < 600; i++)
    g_string_append (expression, " and linkId!='x'");
  g_string_append (expression, ").answer.weight().sum()");
  for (guint i = 0; i < 500; i++)
    g_string_append_printf (text,
                            "%s{ \"linkId\": \"%u\", \"type\": \"decimal\", \"text\": \"Q\", \"extension\": [{ \"url\": "
                            "\"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression\", "
                            "\"valueExpression\": { \"language\": \"text/fhirpath\", \"expression\": \"%s\" } }] }",
                            i > 0 ? "," : "", i, expression->str);
  g_string_append (text, "] }");
  check (text->str, text->len);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (fixtures); i++)
    {
      g_autofree char *mutated = g_strconcat ("/fhir/hostile/mutated/", fixtures[i], NULL);
      g_autofree char *types = g_strconcat ("/fhir/hostile/other-types/", fixtures[i], NULL);

      g_test_add_data_func (mutated, fixtures[i], test_mutated);
      g_test_add_data_func (types, fixtures[i], test_other_types);
    }
  g_test_add_func ("/fhir/hostile/deep", test_deep);
  g_test_add_func ("/fhir/hostile/limits", test_limits);
  g_test_add_func ("/fhir/hostile/not-text", test_not_text);
  g_test_add_func ("/fhir/hostile/busy", test_busy);

  return g_test_run ();
}
