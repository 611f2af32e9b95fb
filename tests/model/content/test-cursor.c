/* test-cursor.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "content-tools.h"

/* The member @member of the object @json, and what the getter that a test is
 * about makes of it: a value, written as text, and faults. */
typedef struct
{
  const char *name;
  const char *json;
  const char *value;
  const char *faults;
} Row;

typedef char *(*Getter) (const SbCursor *cursor);

static char *
get_string (const SbCursor *cursor)
{
  return g_strdup (sb_cursor_get_string (cursor, "m"));
}

static const Row strings[] = {
  { "right", "{ 'm': 'one' }", "one", "" },
  { "one-letter", "{ 'm': 'a' }", "a", "" },
  { "spaces-within", "{ 'm': 'one two ' }", "one two ", "" },
  { "missing", "{}", "", "m: is missing" },
  { "empty", "{ 'm': '' }", "", "m: must not be empty or begin with a space" },
  { "space-first", "{ 'm': ' one' }", " one", "m: must not be empty or begin with a space" },
  { "line-break-first", "{ 'm': '\\none' }", "\none", "m: must not be empty or begin with a space" },
  { "null", "{ 'm': null }", "", "m: must be text in quotation marks" },
  { "number", "{ 'm': 1 }", "", "m: must be text in quotation marks" },
  { "truth", "{ 'm': true }", "", "m: must be text in quotation marks" },
  { "list", "{ 'm': ['one'] }", "", "m: must be text in quotation marks" },
  { "object", "{ 'm': {} }", "", "m: must be text in quotation marks" },
};

static char *
get_text (const SbCursor *cursor)
{
  return g_strdup (sb_cursor_get_text (cursor, "m"));
}

static char *
get_optional_text (const SbCursor *cursor)
{
  const char *text = sb_cursor_get_optional_text (cursor, "m");

  return g_strdup (text != NULL ? text : "(none)");
}

static const Row optional_texts[] = {
  { "right", "{ 'm': 'one' }", "one", "" },
  { "missing", "{}", "(none)", "" },
  { "null", "{ 'm': null }", "(none)", "" },
  { "empty", "{ 'm': '' }", "", "m: must not be empty or begin with a space" },
  { "number", "{ 'm': 0 }", "", "m: must be text in quotation marks" },
};

static char *
get_id (const SbCursor *cursor)
{
  return g_strdup (sb_cursor_get_id (cursor, "m"));
}

#define SIXTEEN "abcdefghijklmnop"
#define SIXTY_FOUR SIXTEEN SIXTEEN SIXTEEN SIXTEEN

static const Row ids[] = {
  { "right", "{ 'm': 'thought-record' }", "thought-record", "" },
  { "digits", "{ 'm': 'a1' }", "a1", "" },
  { "link-target", "{ 'm': 'approach:cbt' }", "approach:cbt", "" },
  { "64-letters", "{ 'm': '" SIXTY_FOUR "' }", SIXTY_FOUR, "" },
  { "65-letters", "{ 'm': '" SIXTY_FOUR "q' }", SIXTY_FOUR "q",
    "m: must be 1 to 64 letters, digits, hyphens or dots, not “" SIXTY_FOUR "q”" },
  { "missing", "{}", "", "m: is missing" },
  { "empty", "{ 'm': '' }", "", "m: must not be empty or begin with a space" },
  { "number", "{ 'm': 7 }", "", "m: must be text in quotation marks" },
  { "space", "{ 'm': 'a b' }", "a b", "m: must be 1 to 64 letters, digits, hyphens or dots, not “a b”" },
  { "slash", "{ 'm': '../a' }", "../a", "m: must be 1 to 64 letters, digits, hyphens or dots, not “../a”" },
  { "other-letters", "{ 'm': 'é' }", "é", "m: must be 1 to 64 letters, digits, hyphens or dots, not “é”" },
};

static char *
get_int (const SbCursor *cursor)
{
  return g_strdup_printf ("%d", sb_cursor_get_int (cursor, "m", -2, 7));
}

#define NOT_INT "m: must be a whole number from -2 to 7"

static const Row ints[] = {
  { "right", "{ 'm': 3 }", "3", "" },
  { "lowest", "{ 'm': -2 }", "-2", "" },
  { "highest", "{ 'm': 7 }", "7", "" },
  { "nought", "{ 'm': 0 }", "0", "" },
  { "missing", "{}", "-2", "m: is missing" },
  { "too-low", "{ 'm': -3 }", "-2", NOT_INT },
  { "too-high", "{ 'm': 8 }", "-2", NOT_INT },
  { "fraction", "{ 'm': 3.5 }", "-2", NOT_INT },
  { "text", "{ 'm': '3' }", "-2", NOT_INT },
  { "truth", "{ 'm': true }", "-2", NOT_INT },
  { "null", "{ 'm': null }", "-2", NOT_INT },
  { "list", "{ 'm': [3] }", "-2", NOT_INT },
  /* 2³² + 3 would be 3 if it were cut to 32 bits. */
  { "beyond-32-bits", "{ 'm': 4294967299 }", "-2", NOT_INT },
  { "beyond-64-bits", "{ 'm': 18446744073709551619 }", "-2", NOT_INT },
};

static char *
get_double (const SbCursor *cursor)
{
  return g_strdup_printf ("%g", sb_cursor_get_double (cursor, "m", 0, 1));
}

#define NOT_DOUBLE "m: must be a number from 0 to 1"

static const Row doubles[] = {
  { "right", "{ 'm': 0.8 }", "0.8", "" },
  { "whole", "{ 'm': 1 }", "1", "" },
  { "lowest", "{ 'm': 0 }", "0", "" },
  { "power", "{ 'm': 5e-1 }", "0.5", "" },
  { "missing", "{}", "0", "m: is missing" },
  { "too-low", "{ 'm': -0.1 }", "0", NOT_DOUBLE },
  { "too-high", "{ 'm': 1.0001 }", "0", NOT_DOUBLE },
  { "huge", "{ 'm': 1e400 }", "0", NOT_DOUBLE },
  { "text", "{ 'm': '0.8' }", "0", NOT_DOUBLE },
  { "truth", "{ 'm': true }", "0", NOT_DOUBLE },
  { "null", "{ 'm': null }", "0", NOT_DOUBLE },
  { "object", "{ 'm': {} }", "0", NOT_DOUBLE },
};

static char *
get_boolean (const SbCursor *cursor)
{
  return g_strdup_printf ("%d %d", sb_cursor_get_boolean (cursor, "m", FALSE), sb_cursor_get_boolean (cursor, "m", TRUE));
}

#define NOT_BOOLEAN "m: must be true or false\nm: must be true or false"

/* Each is read twice, with both fallbacks. */
static const Row booleans[] = {
  { "true", "{ 'm': true }", "1 1", "" },
  { "false", "{ 'm': false }", "0 0", "" },
  { "missing", "{}", "0 1", "" },
  { "number", "{ 'm': 1 }", "0 1", NOT_BOOLEAN },
  { "text", "{ 'm': 'true' }", "0 1", NOT_BOOLEAN },
  { "null", "{ 'm': null }", "0 1", NOT_BOOLEAN },
};

static char *
get_choice (const SbCursor *cursor)
{
  static const char *const choices[] = { "mean", "sum", NULL };

  return g_strdup_printf ("%u", sb_cursor_get_choice (cursor, "m", choices));
}

static const Row choices[] = {
  { "first", "{ 'm': 'mean' }", "0", "" },
  { "last", "{ 'm': 'sum' }", "1", "" },
  { "missing", "{}", "0", "m: is missing" },
  { "number", "{ 'm': 1 }", "0", "m: must be text in quotation marks" },
  { "empty", "{ 'm': '' }", "0", "m: must not be empty or begin with a space" },
  { "other", "{ 'm': 'median' }", "0", "m: is “median”, but must be one of: mean, sum" },
  { "capital", "{ 'm': 'Sum' }", "0", "m: is “Sum”, but must be one of: mean, sum" },
  { "part", "{ 'm': 'su' }", "0", "m: is “su”, but must be one of: mean, sum" },
};

/* The text within the child: what is wrong within is told with its place, and
 * what cannot be there is not told again. */
static char *
get_child (const SbCursor *cursor)
{
  static const char *const known[] = { "text", "inner", NULL };
  const SbCursor *child = sb_cursor_get_child (cursor, "m");
  char *text = g_strdup (sb_cursor_get_text (child, "text"));

  if (sb_cursor_has (child, "inner"))
    sb_cursor_get_text (sb_cursor_get_child (child, "inner"), "text");
  sb_cursor_close (child, known);

  return text;
}

static const Row children[] = {
  { "right", "{ 'm': { 'text': 'one' } }", "one", "" },
  { "missing", "{}", "", "m: is missing" },
  { "text", "{ 'm': 'one' }", "", "m: must be an object, { … }" },
  { "list", "{ 'm': [{}] }", "", "m: must be an object, { … }" },
  { "null", "{ 'm': null }", "", "m: must be an object, { … }" },
  { "missing-within", "{ 'm': {} }", "", "m.text: is missing" },
  { "unknown-within", "{ 'm': { 'text': 'one', 'txet': 'two' } }", "one",
    "m.txet: is not known here; is it misspelt?" },
  { "two-deep", "{ 'm': { 'text': 'one', 'inner': { 'text': 2 } } }", "one",
    "m.inner.text: must be text in quotation marks" },
};

static char *
get_children (const SbCursor *cursor)
{
  g_autoptr (GPtrArray) list = sb_cursor_dup_children (cursor, "m", 2);
  g_autoptr (GString) texts = g_string_new (NULL);

  for (guint i = 0; i < list->len; i++)
    g_string_append_printf (texts, "%s,", sb_cursor_get_text (g_ptr_array_index (list, i), "text"));

  return g_strdup (texts->str);
}

static const Row lists[] = {
  { "right", "{ 'm': [{ 'text': 'one' }, { 'text': 'two' }] }", "one,two,", "" },
  { "missing", "{}", "", "m: is missing" },
  { "object", "{ 'm': {} }", "", "m: must be a list, [ … ]" },
  { "text", "{ 'm': 'one' }", "", "m: must be a list, [ … ]" },
  { "null", "{ 'm': null }", "", "m: must be a list, [ … ]" },
  { "empty", "{ 'm': [] }", "", "m: must have at least 2 entries" },
  { "too-short", "{ 'm': [{ 'text': 'one' }] }", "one,", "m: must have at least 2 entries" },
  { "not-an-object", "{ 'm': [{ 'text': 'one' }, 'two'] }", "one,,", "m[1]: must be an object, { … }" },
  { "fault-within", "{ 'm': [{ 'text': 'one' }, { 'text': 'two' }, {}, { 'text': 4 }] }", "one,two,,,",
    "m[2].text: is missing\nm[3].text: must be text in quotation marks" },
};

static char *
get_optional_children (const SbCursor *cursor)
{
  g_autoptr (GPtrArray) list = sb_cursor_dup_children (cursor, "m", 0);

  return g_strdup_printf ("%u", list->len);
}

static const Row optional_lists[] = {
  { "right", "{ 'm': [{}] }", "1", "" },
  { "missing", "{}", "0", "" },
  { "empty", "{ 'm': [] }", "0", "" },
  { "text", "{ 'm': 'one' }", "0", "m: must be a list, [ … ]" },
};

static char *
dup_ids (const SbCursor *cursor)
{
  g_auto (GStrv) all = sb_cursor_dup_ids (cursor, "m");

  return g_strjoinv (",", all);
}

static const Row id_lists[] = {
  { "right", "{ 'm': ['a', 'article:b'] }", "a,article:b", "" },
  { "missing", "{}", "", "" },
  { "empty", "{ 'm': [] }", "", "" },
  { "text", "{ 'm': 'a' }", "", "m: must be a list, [ … ]" },
  { "number-within", "{ 'm': ['a', 2] }", "a,", "m[1]: must be text in quotation marks" },
  { "empty-within", "{ 'm': [''] }", "", "m[0]: must not be empty or begin with a space" },
  { "no-id-within", "{ 'm': ['a b'] }", "a b", "m[0]: is not an identifier: “a b”" },
};

static char *
dup_texts (const SbCursor *cursor)
{
  g_auto (GStrv) all = sb_cursor_dup_texts (cursor, "m");

  return g_strjoinv ("|", all);
}

static const Row text_lists[] = {
  { "right", "{ 'm': ['one two', 'three'] }", "one two|three", "" },
  { "missing", "{}", "", "" },
  { "object", "{ 'm': {} }", "", "m: must be a list, [ … ]" },
  { "null-within", "{ 'm': ['one', null] }", "one|", "m[1]: must be text in quotation marks" },
  { "space-within", "{ 'm': [' one'] }", " one", "m[0]: must not be empty or begin with a space" },
};

static char *
close_cursor (const SbCursor *cursor)
{
  static const char *const known[] = { "m", "other", NULL };

  sb_cursor_close (cursor, known);
  return g_strdup (sb_cursor_has (cursor, "m") ? "has" : "has not");
}

static const Row closings[] = {
  { "all", "{ 'm': 1, 'other': 2 }", "has", "" },
  { "some", "{ 'other': 2 }", "has not", "" },
  { "none", "{}", "has not", "" },
  { "null-is-nothing", "{ 'm': null }", "has not", "" },
  { "unknown", "{ 'm': 1, 'mm': 2 }", "has", "mm: is not known here; is it misspelt?" },
  { "capital", "{ 'M': 1 }", "has not", "M: is not known here; is it misspelt?" },
  { "two-unknown", "{ 'a': 1, 'b': 2 }", "has not",
    "a: is not known here; is it misspelt?\nb: is not known here; is it misspelt?" },
};

typedef struct
{
  Getter getter;
  const Row *row;
} Case;

static void
test_case (gconstpointer data)
{
  const Case *tested = data;
  g_autoptr (SbReader) reader = content_tools_open (tested->row->json);
  g_autofree char *value = tested->getter (sb_reader_get_root (reader));
  g_autofree char *faults = content_tools_dup_faults (reader);

  g_assert_cmpstr (value, ==, tested->row->value);
  g_assert_cmpstr (faults, ==, tested->row->faults);
}

static void
add_rows (const char *path,
          Getter getter,
          const Row *rows,
          guint n_rows)
{
  for (guint i = 0; i < n_rows; i++)
    {
      g_autofree char *name = g_strdup_printf ("/cursor/%s/%s", path, rows[i].name);
      Case *tested = g_new (Case, 1);

      *tested = (Case) { getter, &rows[i] };
      g_test_add_data_func_full (name, tested, test_case, g_free);
    }
}

#define ADD_ROWS(path, getter, rows) add_rows (path, getter, rows, G_N_ELEMENTS (rows))

/* A fault's message is written by the caller, with its own words. */
static void
test_fault (void)
{
  g_autoptr (SbReader) reader = content_tools_open ("{ 'm': { 'n': 1 } }");
  g_autofree char *faults = NULL;

  sb_cursor_fault (sb_cursor_get_child (sb_reader_get_root (reader), "m"), "n", "is %d, not “%s”", 1, "two");

  faults = content_tools_dup_faults (reader);
  g_assert_cmpstr (faults, ==, "m.n: is 1, not “two”");
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  ADD_ROWS ("string", get_string, strings);
  ADD_ROWS ("text", get_text, strings);
  ADD_ROWS ("optional-text", get_optional_text, optional_texts);
  ADD_ROWS ("id", get_id, ids);
  ADD_ROWS ("int", get_int, ints);
  ADD_ROWS ("double", get_double, doubles);
  ADD_ROWS ("boolean", get_boolean, booleans);
  ADD_ROWS ("choice", get_choice, choices);
  ADD_ROWS ("child", get_child, children);
  ADD_ROWS ("children", get_children, lists);
  ADD_ROWS ("optional-children", get_optional_children, optional_lists);
  ADD_ROWS ("ids", dup_ids, id_lists);
  ADD_ROWS ("texts", dup_texts, text_lists);
  ADD_ROWS ("close", close_cursor, closings);
  g_test_add_func ("/cursor/fault", test_fault);

  return g_test_run ();
}
