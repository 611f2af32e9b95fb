/* test-json.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-exchange-error.h"
#include "sb-json-check.h"
#include "sb-json-reader.h"
#include "sb-json-text.h"
#include "sb-json-unknown.h"
#include "sb-time.h"

static JsonNode *
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  JsonNode *node = json_from_string (text, &error);

  g_assert_no_error (error);
  return node;
}

/* What is written once is written the same for ever after. */
static void
test_text (void)
{
  static const struct
  {
    const char *json, *text;
  } cases[] = {
    { "{}", "{}" },
    { "[]", "[]" },
    { "[[],{},[{}]]", "[[], {}, [{}]]" },
    { "{\"b\":1,\"a\":[1,2.0,-3]}", "{\"b\": 1, \"a\": [1, 2.0, -3]}" },
    { "[0.1, 1e300, 1E5, 123456789.125, 5e-324]", "[0.1, 1e+300, 100000.0, 123456789.125, 4.94065645841247e-324]" },
    { "[0.30000000000000004, 2.2250738585072014e-308]", "[0.30000000000000004, 2.2250738585072014e-308]" },
    { "[9007199254740993, -9223372036854775807]", "[9007199254740993, -9223372036854775807]" },
    { "[true, false, null]", "[true, false, null]" },
    { "\"\\u0041\\n\\t\\r\\u0001\\\"\\\\\\/ é\"", "\"A\\n\\t\\r\\u0001\\\"\\\\/ é\"" },
    { "{\"\": {\"[\": \"{\", \"x\": \"[\"}}", "{\"\": {\"[\": \"{\", \"x\": \"[\"}}" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (JsonNode) node = parse (cases[i].json);
      g_autofree char *text = sb_json_text_from_node (node);
      g_autoptr (JsonNode) again = parse (text);
      g_autofree char *text_again = sb_json_text_from_node (again);

      g_assert_cmpstr (text, ==, cases[i].text);
      g_assert_cmpstr (text_again, ==, text);
      g_assert_true (json_node_equal (node, again));
    }
}

static void
test_check (void)
{
  static const char *const valid[] = {
    "0",
    "-0",
    "-12.5e+3",
    "1E9",
    "\"\"",
    "\"a\\u00e9\\n\\\"\"",
    "null",
    "true",
    " false ",
    "[]",
    "{}",
    "[1, [2, {}], \"x\"]",
    "{\"a\": {\"b\": [null]}, \"\": 1}",
    "\n{ \"a\" :\t1 }\r",
  };
  static const char *const invalid[] = {
    "",
    " ",
    "01",
    "-",
    "+1",
    ".5",
    "1.",
    "1e",
    "0x1",
    "nul",
    "nulll",
    "'a'",
    "\"",
    "\"a",
    "\"\n\"",
    "\"\\x\"",
    "\"\\u12\"",
    "\"\\",
    "[",
    "]",
    "[1",
    "[1,]",
    "[,1]",
    "[1 2]",
    "{",
    "{\"a\"}",
    "{\"a\":}",
    "{\"a\":1,}",
    "{a:1}",
    "{1:1}",
    "[}",
    "{]",
    "1 2",
    "{} {}",
    "NaN",
  };
  g_autofree char *deep = g_strnfill (1000000, '[');

  for (guint i = 0; i < G_N_ELEMENTS (valid); i++)
    g_assert_true (sb_json_check (valid[i]));
  for (guint i = 0; i < G_N_ELEMENTS (invalid); i++)
    g_assert_false (sb_json_check (invalid[i]));
  g_assert_false (sb_json_check (deep));
}

static void
test_numbers (void)
{
  for (guint i = 0; i < 100000; i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      union
      {
        guint64 bits;
        double number;
      } any;

      any.bits = (guint64) (guint32) g_test_rand_int () << 32 | (guint32) g_test_rand_int ();
      if (!isfinite (any.number))
        continue;

      sb_json_text_append_number (text, any.number);
      g_assert_true (g_ascii_strtod (text->str, NULL) == any.number);
    }
}

static void
test_whole_numbers (void)
{
  static const struct
  {
    double number;
    const char *text;
  } cases[] = {
    { 3, "3" },
    { -10, "-10" },
    { 0, "0" },
    { -0.0, "0" },
    { 2.5, "2.5" },
    { 0.1, "0.1" },
    { 1e6, "1000000" },
    { 1e20, "1e+20" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);

      sb_json_text_append_number (text, cases[i].number);
      g_assert_cmpstr (text->str, ==, cases[i].text);
    }
}

typedef void (*ReadFunc) (SbJsonReader *reader);

static void
read_name (SbJsonReader *reader)
{
  g_assert_null (sb_json_reader_read_name (reader, "a"));
}

static void
read_int (SbJsonReader *reader)
{
  g_assert_cmpint (sb_json_reader_read_int (reader, "a", SB_JSON_REQUIRED, 0, 10, -1), ==, -1);
}

static void
read_number (SbJsonReader *reader)
{
  g_assert_cmpfloat (sb_json_reader_read_number (reader, "a", 100), ==, 0);
}

static void
read_boolean (SbJsonReader *reader)
{
  g_assert_false (sb_json_reader_read_boolean (reader, "a"));
}

static void
read_uuid (SbJsonReader *reader)
{
  g_assert_null (sb_json_reader_read_uuid (reader, "a", SB_JSON_REQUIRED));
}

static void
read_time (SbJsonReader *reader)
{
  g_assert_cmpint (sb_json_reader_read_time (reader, "a", SB_JSON_REQUIRED), ==, SB_TIME_NEVER);
}

static void
read_date (SbJsonReader *reader)
{
  GDate date;

  g_assert_false (sb_json_reader_read_date (reader, "a", &date));
}

static void
read_unknown (SbJsonReader *reader)
{
  g_assert_null (sb_json_unknown_read (reader, "a"));
}

static void
enter_list (SbJsonReader *reader)
{
  g_assert_false (sb_json_reader_enter (reader, "a", JSON_NODE_ARRAY, SB_JSON_REQUIRED));
}

static void
enter_object (SbJsonReader *reader)
{
  g_assert_false (sb_json_reader_enter (reader, "a", JSON_NODE_OBJECT, SB_JSON_REQUIRED));
}

static void
test_faults (void)
{
  static const struct
  {
    const char *json;
    ReadFunc read;
    const char *message;
  } cases[] = {
    { "{}", read_name, "f.json: a: is missing" },
    { "{\"a\": \"\"}", read_name, "f.json: a: must not be empty" },
    { "{\"a\": null}", read_name, "f.json: a: must be text, in quotation marks" },
    { "{\"a\": 1}", read_name, "f.json: a: must be text, in quotation marks" },
    { "{\"a\": [\"x\"]}", read_name, "f.json: a: must be text, in quotation marks" },
    { "{\"a\": \"1\"}", read_int, "f.json: a: must be a whole number" },
    { "{\"a\": 1.5}", read_int, "f.json: a: must be a whole number" },
    { "{\"a\": true}", read_int, "f.json: a: must be a whole number" },
    { "{\"a\": null}", read_int, "f.json: a: must be a whole number" },
    { "{\"a\": {}}", read_int, "f.json: a: must be a whole number" },
    { "{\"a\": 99999999999999999999}", read_int, "f.json: a: must be a whole number" },
    { "{\"a\": 1e999}", read_int, "f.json: a: must be a whole number" },
    { "{\"a\": 11}", read_int, "f.json: a: must be from 0 to 10" },
    { "{\"a\": -1}", read_int, "f.json: a: must be from 0 to 10" },
    { "{\"a\": 1e10}", read_int, "f.json: a: must be from 0 to 10" },
    { "{\"a\": \"1\"}", read_number, "f.json: a: must be a number" },
    { "{\"a\": 100.5}", read_number, "f.json: a: must be from -100 to 100" },
    { "{\"a\": 1e999}", read_number, "f.json: a: must be from -100 to 100" },
    { "{\"a\": 1}", read_boolean, "f.json: a: must be true or false" },
    { "{\"a\": \"true\"}", read_boolean, "f.json: a: must be true or false" },
    { "{\"a\": \"x\"}", read_uuid, "f.json: a: must be a UUID, such as 0f8fad5b-d9cb-469f-a165-70867728950e" },
    { "{\"a\": \"today\"}", read_time, "f.json: a: must be a date and time, such as 2026-11-22T10:00:00Z" },
    { "{\"a\": 12}", read_time, "f.json: a: must be text, in quotation marks" },
    { "{\"a\": \"2026-02-30\"}", read_date, "f.json: a: must be a date, such as 2026-11-01" },
    { "{\"a\": [{\"b\": 99999999999999999999}]}", read_unknown, "f.json: a: has a number that is too large to be kept" },
    { "{\"a\": {\"b\": [1, -1e999]}}", read_unknown, "f.json: a: has a number that is too large to be kept" },
    { "{\"a\": {}}", enter_list, "f.json: a: must be a list, in square brackets" },
    { "{\"a\": []}", enter_object, "f.json: a: must be an object, in braces" },
    { "{\"a\": null}", enter_object, "f.json: a: must be an object, in braces" },
    { "{}", enter_list, "f.json: a: is missing" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (JsonNode) root = parse (cases[i].json);
      g_autoptr (SbJsonReader) reader = sb_json_reader_new ("f.json", root);
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", cases[i].json);
      cases[i].read (reader);
      g_assert_true (sb_json_reader_failed (reader));
      error = sb_json_reader_steal_error (reader);
      g_assert_error (error, SB_EXCHANGE_ERROR, SB_EXCHANGE_ERROR_INVALID);
      g_assert_cmpstr (error->message, ==, cases[i].message);
    }
}

static void
test_places (void)
{
  g_autoptr (JsonNode) root = parse ("{\"list\": [{\"map\": {\"x\": 1}}, {\"map\": {\"y.z\": \"no\"}}, 3]}");
  g_autoptr (SbJsonReader) reader = sb_json_reader_new ("f.json", root);
  g_autoptr (GError) error = NULL;

  g_assert_true (sb_json_reader_enter (reader, "list", JSON_NODE_ARRAY, SB_JSON_REQUIRED));
  g_assert_cmpuint (sb_json_reader_get_length (reader), ==, 3);
  g_assert_true (sb_json_reader_enter_element (reader, 0));
  g_assert_true (sb_json_reader_enter (reader, "map", JSON_NODE_OBJECT, SB_JSON_REQUIRED));
  sb_json_reader_leave (reader);
  sb_json_reader_leave (reader);
  g_assert_true (sb_json_reader_enter_element (reader, 1));
  g_assert_true (sb_json_reader_enter (reader, "map", JSON_NODE_OBJECT, SB_JSON_REQUIRED));
  g_assert_cmpint (sb_json_reader_read_int (reader, "y.z", SB_JSON_REQUIRED, 0, 1, 7), ==, 7);

  /* The first fault is the one that is told. */
  g_assert_null (sb_json_reader_read_name (reader, "missing"));
  sb_json_reader_leave (reader);
  sb_json_reader_leave (reader);
  g_assert_false (sb_json_reader_enter_element (reader, 2));

  error = sb_json_reader_steal_error (reader);
  g_assert_cmpstr (error->message, ==, "f.json: list[1].map.y.z: must be a whole number");
}

/* A name in a file may be anything, and a message is for a person. */
static void
test_long_names (void)
{
  g_autoptr (JsonNode) root = parse ("{}");
  g_autoptr (SbJsonReader) reader = sb_json_reader_new ("f.json", root);
  g_autoptr (GString) name = g_string_new (NULL);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 1000; i++)
    g_string_append (name, "é");
  sb_json_reader_read_name (reader, name->str);
  error = sb_json_reader_steal_error (reader);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  g_assert_cmpint (g_utf8_strlen (error->message, -1), <, 100);
}

static void
test_optional (void)
{
  g_autoptr (JsonNode) root = parse ("{\"null\": null, \"upper\": \"0F8FAD5B-D9CB-469F-A165-70867728950E\", \"whole\": 3.0}");
  g_autoptr (SbJsonReader) reader = sb_json_reader_new ("f.json", root);
  g_autofree char *uuid = sb_json_reader_read_uuid (reader, "upper", SB_JSON_REQUIRED);

  g_assert_cmpstr (uuid, ==, "0f8fad5b-d9cb-469f-a165-70867728950e");
  g_assert_cmpint (sb_json_reader_read_int (reader, "whole", SB_JSON_REQUIRED, 0, 10, -1), ==, 3);
  g_assert_null (sb_json_reader_read_string (reader, "none", SB_JSON_OPTIONAL));
  g_assert_null (sb_json_reader_read_string (reader, "null", SB_JSON_OPTIONAL));
  g_assert_cmpint (sb_json_reader_read_int (reader, "null", SB_JSON_OPTIONAL, 0, 10, -1), ==, -1);
  g_assert_cmpint (sb_json_reader_read_time (reader, "null", SB_JSON_OPTIONAL), ==, SB_TIME_NEVER);
  g_assert_false (sb_json_reader_read_boolean (reader, "none"));
  g_assert_false (sb_json_reader_enter (reader, "null", JSON_NODE_ARRAY, SB_JSON_OPTIONAL));
  g_assert_false (sb_json_reader_failed (reader));
}

static void
test_unknown (void)
{
  const char *const known[] = { "a", "c", NULL };
  g_autoptr (JsonNode) root = parse ("{\"z\": [1, 2.0], \"a\": 1, \"b\": {\"c\": null}, \"c\": 3}");
  g_autoptr (JsonNode) all_known = parse ("{\"a\": 1}");
  g_autoptr (SbJsonReader) reader = sb_json_reader_new ("f.json", root);
  g_autoptr (SbJsonReader) other = sb_json_reader_new ("f.json", all_known);
  g_autofree char *members = sb_json_unknown_read_members (reader, known);
  g_autoptr (GString) text = g_string_new ("{\"a\": 1");

  g_assert_cmpstr (members, ==, "{\"z\": [1, 2.0], \"b\": {\"c\": null}}");
  sb_json_unknown_append (text, members);
  sb_json_unknown_append (text, NULL);
  sb_json_unknown_append (text, "{}");
  g_assert_cmpstr (text->str, ==, "{\"a\": 1, \"z\": [1, 2.0], \"b\": {\"c\": null}");
  g_assert_null (sb_json_unknown_read_members (other, known));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/history/json/text", test_text);
  g_test_add_func ("/history/json/check", test_check);
  g_test_add_func ("/history/json/numbers", test_numbers);
  g_test_add_func ("/history/json/whole-numbers", test_whole_numbers);
  g_test_add_func ("/history/json/faults", test_faults);
  g_test_add_func ("/history/json/places", test_places);
  g_test_add_func ("/history/json/long-names", test_long_names);
  g_test_add_func ("/history/json/optional", test_optional);
  g_test_add_func ("/history/json/unknown", test_unknown);

  return g_test_run ();
}
