/* test-reader.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "content-tools.h"

/* What JSON (RFC 8259) does not allow, and what is JSON but no file of
 * ours, is told with the file's name and, where there is one, the line before the fault. */
typedef struct
{
  const char *name;
  const char *data;
  gssize length;
  const char *message;
} Row;

static const Row rows[] = {
  { "nothing", "", 0, "bad.json: *" },
  { "space", " \n", -1, "bad.json: *" },
  { "list", "[]", -1, "bad.json: should be a JSON object, { … }" },
  { "text", "\"id\"", -1, "bad.json: should be a JSON object, { … }" },
  { "null", "null", -1, "bad.json: should be a JSON object, { … }" },
  { "not-closed", "{\n  \"id\": \"a\"\n", -1, "bad.json: not valid JSON: *" },
  { "no-comma", "{\n  \"id\": \"a\"\n  \"version\": \"1\"\n}", -1, "bad.json: not valid JSON: *:2:*" },
  { "trailing-comma", "{ \"id\": \"a\", }", -1, "bad.json: not valid JSON: *" },
  { "two-values", "{} {}", -1, "bad.json: not valid JSON: *" },
  { "no-quotes", "{ id: \"a\" }", -1, "bad.json: not valid JSON: *" },
  { "single-quotes", "{ 'id': 'a' }", -1, "bad.json: not valid JSON: *" },
  { "comment", "{ /* a comment */ \"id\": \"a\" }", -1, "bad.json: not valid JSON: *" },
  { "line-comment", "{ \"id\": \"a\" // a comment\n }", -1, "bad.json: not valid JSON: *" },
  { "hexadecimal", "{ \"value\": 0x10 }", -1, "bad.json: not valid JSON: *" },
  { "not-utf8", "{ \"id\": \"\xff\xfe\" }", -1, "bad.json: not valid JSON: *" },
  { "cut-by-length", "{ \"id\": \"a\" }", 5, "bad.json: not valid JSON: *" },
};

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (SbReader) reader = NULL;

  /* In a process of its own, since the parser may end it. */
  if (!g_test_subprocess ())
    {
      g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
      g_test_trap_assert_passed ();
      return;
    }

  reader = sb_reader_new_for_data ("bad.json", row->data, row->length, &error);
  g_assert_null (reader);
  g_assert_error (error, SB_CONTENT_ERROR, SB_CONTENT_ERROR_PARSE);
  if (error == NULL || !g_pattern_match_simple (row->message, error->message))
    g_test_fail_printf ("the message is “%s”", error != NULL ? error->message : "");
}

/* Nesting beyond all sense ends in an error, not in a stack that runs over. */
static void
test_deep (void)
{
  g_autoptr (GString) deep = g_string_new ("{ \"a\": ");
  g_autoptr (GError) error = NULL;
  g_autoptr (SbReader) reader = NULL;

  for (guint i = 0; i < 1000000; i++)
    g_string_append_c (deep, '[');
  reader = sb_reader_new_for_data ("bad.json", deep->str, deep->len, &error);

  g_assert_null (reader);
  g_assert_error (error, SB_CONTENT_ERROR, SB_CONTENT_ERROR_PARSE);
}

static void
test_sound (void)
{
  g_autoptr (GError) error = NULL;
  SbReader *reader = sb_reader_new_for_data ("a.json", "{ \"id\": \"a\" }", -1, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (sb_reader_get_name (reader), ==, "a.json");
  g_assert_nonnull (sb_reader_get_faults (reader));
  g_assert_null (sb_reader_get_faults (reader)[0]);
  g_assert_true (sb_reader_check (reader, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (sb_cursor_get_id (sb_reader_get_root (reader), "id"), ==, "a");

  g_assert_finalize_object (reader);
}

/* All faults are kept, in the order in which they were met; the error is the
 * first. */
static void
test_several (void)
{
  g_autoptr (SbReader) reader = content_tools_open ("{ 'id': 5, 'nmae': 'x', 'list': [{}, { 'text': '' }] }");
  static const char *const known[] = { "id", "name", "list", NULL };
  static const char *const expected[] = {
    "x.json: id: must be text in quotation marks",
    "x.json: name: is missing",
    "x.json: list[0].text: is missing",
    "x.json: list[1].text: must not be empty or begin with a space",
    "x.json: nmae: is not known here; is it misspelt?",
    NULL,
  };
  const SbCursor *root = sb_reader_get_root (reader);
  g_autoptr (GPtrArray) list = NULL;
  g_autoptr (GError) error = NULL;

  sb_cursor_get_id (root, "id");
  sb_cursor_get_text (root, "name");
  list = sb_cursor_dup_children (root, "list", 1);
  for (guint i = 0; i < list->len; i++)
    sb_cursor_get_text (g_ptr_array_index (list, i), "text");
  sb_cursor_close (root, known);

  g_assert_cmpstrv (sb_reader_get_faults (reader), expected);
  g_assert_false (sb_reader_check (reader, &error));
  g_assert_error (error, SB_CONTENT_ERROR, SB_CONTENT_ERROR_INVALID);
  g_assert_true (g_str_has_prefix (error->message, expected[0]));
  g_assert_true (g_str_has_suffix (error->message, " (and 4 more faults)"));
}

static void
gather (const char *place,
        const char *text,
        gpointer user_data)
{
  g_string_append_printf (user_data, "%s=%s;", place, text);
}

/* Translators get what people see, and nothing else. */
static void
test_texts (void)
{
  g_autoptr (SbReader) reader = content_tools_open ("{ 'id': 'a', 'version': '1', 'title': 'T', 'caution': 'C',"
                                                    "  'items': [{ 'text': 'I' }], 'strengths': ['S', 'R'],"
                                                    "  'related': ['b'] }");
  const SbCursor *root = sb_reader_get_root (reader);
  g_autoptr (GString) seen = g_string_new (NULL);
  g_autoptr (GPtrArray) items = NULL;
  g_auto (GStrv) strengths = NULL;
  g_auto (GStrv) related = NULL;

  sb_reader_set_text_func (reader, gather, seen);
  sb_cursor_get_id (root, "id");
  sb_cursor_get_string (root, "version");
  sb_cursor_get_text (root, "title");
  sb_cursor_get_optional_text (root, "caution");
  sb_cursor_get_optional_text (root, "note");
  items = sb_cursor_dup_children (root, "items", 1);
  sb_cursor_get_text (g_ptr_array_index (items, 0), "text");
  strengths = sb_cursor_dup_texts (root, "strengths");
  related = sb_cursor_dup_ids (root, "related");

  g_assert_cmpstr (seen->str, ==, "title=T;caution=C;items[0].text=I;strengths[0]=S;strengths[1]=R;");
}

static void
test_file (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fixtures", "instruments", "drinks.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (SbReader) reader = sb_reader_new (file, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (sb_reader_get_name (reader), ==, "drinks.json");
}

static void
test_no_file (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fixtures", "not-there.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (SbReader) reader = sb_reader_new (file, &error);

  g_assert_null (reader);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/reader/refused/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/reader/refused/deep", test_deep);
  g_test_add_func ("/reader/sound", test_sound);
  g_test_add_func ("/reader/several-faults", test_several);
  g_test_add_func ("/reader/texts", test_texts);
  g_test_add_func ("/reader/file", test_file);
  g_test_add_func ("/reader/no-file", test_no_file);

  return g_test_run ();
}
