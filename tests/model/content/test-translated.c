/* test-translated.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "content-tools.h"
#include "sb-content.h"

/* Takes the place of GLib's function for the library under test: a language
 * whose words are 40 % longer, with letters that English has not. */
const char *
g_dgettext (const char *domain,
            const char *text)
{
  g_autoptr (GString) longer = g_string_new (text);

  g_assert_cmpstr (domain, ==, GETTEXT_PACKAGE);
  for (glong i = 0; i <= g_utf8_strlen (text, -1) * 2 / 5; i++)
    g_string_append (longer, "é");

  return g_intern_string (longer->str);
}

static gboolean
is_translated (const char *text)
{
  return g_str_has_suffix (text, "é");
}

static void
read_folder (SbContentKind kind)
{
  g_autoptr (GFile) shipped = content_tools_get_shipped ();
  g_autoptr (GFile) folder = g_file_get_child (shipped, sb_content_get_folder (kind));
  g_autoptr (GDir) dir = g_dir_open (g_file_peek_path (folder), 0, NULL);
  const char *name;
  guint n_files = 0;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autoptr (GFile) file = g_file_get_child (folder, name);
      g_autoptr (SbReader) reader = sb_reader_new (file, NULL);
      g_autoptr (GObject) object = sb_content_read (kind, reader, NULL);
      g_autofree char *faults = g_strjoinv ("\n", (char **) sb_reader_get_faults (reader));

      g_assert_cmpstr (faults, ==, "");
      g_assert_nonnull (object);
      n_files++;
    }

  g_assert_cmpuint (n_files, >, 0);
}

/* Content that is sound in English is sound in every language: nobody checks
 * a translation before the app reads it. */
static void
test_read (gconstpointer data)
{
  read_folder (GPOINTER_TO_UINT (data));
}

static void
test_shared (void)
{
  g_autoptr (GFile) shipped = content_tools_get_shipped ();
  g_autoptr (SbContent) content = sb_content_new (shipped);
  SbRegions *regions = sb_content_get_regions (content);
  SbGoal *goal = sb_content_find_goal (content, "boundaries");
  g_autoptr (SbRule) rule = g_list_model_get_item (sb_recommender_get_rules (sb_content_get_recommender (content)), 0);

  g_assert_true (is_translated (sb_regions_get_title (regions, "anxiety")));
  g_assert_true (is_translated (sb_regions_describe_level (regions, 4)));
  g_assert_true (is_translated (sb_region_get_strengths (sb_regions_find (regions, FALSE, FALSE))[0]));
  g_assert_true (is_translated (sb_regions_get_does_not_mean (regions)[0]));
  g_assert_true (is_translated (sb_rule_get_because (rule)));
  g_assert_false (is_translated (sb_rule_get_id (rule)));
  g_assert_false (is_translated (sb_rule_get_suggest (rule)[0]));
  g_assert_true (is_translated (sb_goal_get_title (goal)));
  g_assert_true (is_translated (sb_goal_get_about (goal)));
  g_assert_false (is_translated (sb_goal_get_id (goal)));
}

static void
test_countries (void)
{
  g_autoptr (GFile) shipped = content_tools_get_shipped ();
  g_autoptr (SbContent) content = sb_content_new (shipped);
  SbCountry *country = sb_content_find_country (content, "gb");
  g_autoptr (SbLine) line = g_list_model_get_item (sb_country_get_lines (country), 2);
  g_autoptr (SbReach) reach = g_list_model_get_item (sb_line_get_contacts (line), 0);
  g_autoptr (SbDirectory) directory = g_list_model_get_item (sb_content_get_directories (content), 0);

  g_assert_true (is_translated (sb_country_get_title (country)));
  g_assert_true (is_translated (sb_line_get_name (line)));
  g_assert_true (is_translated (sb_line_get_text (line)));
  g_assert_true (is_translated (sb_line_get_hours (line)));
  g_assert_true (is_translated (sb_line_get_cost (line)));
  g_assert_true (is_translated (sb_directory_get_name (directory)));
  g_assert_true (is_translated (sb_directory_get_text (directory)));

  /* The other end reads these words, and a source has the title it has. */
  g_assert_cmpstr (sb_reach_get_words (reach), ==, "SHOUT");
  g_assert_cmpstr (sb_reach_get_value (reach), ==, "85258");
  g_assert_false (is_translated (sb_line_get_source_title (line)));
}

/* What people see is translated; the names by which records and files know
 * things are not. */
static void
test_instrument (void)
{
  g_autoptr (GFile) shipped = content_tools_get_shipped ();
  g_autoptr (SbContent) content = sb_content_new (shipped);
  SbInstrument *instrument = sb_content_find_instrument (content, "attachment-general");
  SbScale *scale = sb_instrument_find_scale (instrument, "anxiety");
  g_autoptr (SbItem) item = g_list_model_get_item (sb_instrument_get_items (instrument), 0);
  g_autoptr (SbOption) option = g_list_model_get_item (sb_item_get_options (item), 0);

  g_assert_true (is_translated (sb_instrument_get_title (instrument)));
  g_assert_true (is_translated (sb_instrument_get_about (instrument)));
  g_assert_true (is_translated (sb_instrument_get_instructions (instrument)));
  g_assert_true (is_translated (sb_item_get_text (item)));
  g_assert_true (is_translated (sb_option_get_label (option)));
  g_assert_true (is_translated (sb_scale_get_title (scale)));
  g_assert_true (is_translated (sb_scale_get_higher (scale)));
  g_assert_true (is_translated (sb_scale_get_source (scale)));

  g_assert_cmpstr (sb_instrument_get_id (instrument), ==, "attachment-general");
  g_assert_cmpstr (sb_instrument_get_version (instrument), ==, "1");
  g_assert_cmpstr (sb_item_get_id (item), ==, "a1");
}

static void
test_signs (void)
{
  g_autoptr (GFile) shipped = content_tools_get_shipped ();
  g_autoptr (SbContent) content = sb_content_new (shipped);
  SbInstrument *signs = sb_content_find_instrument (content, "attachment-signs");
  g_autoptr (SbItem) item = g_list_model_get_item (sb_instrument_get_items (signs), 0);

  g_assert_true (is_translated (sb_item_get_text (item)));
  g_assert_true (is_translated (sb_item_get_strength (item)));
  g_assert_true (is_translated (sb_item_group_get_text (sb_item_get_group (item))));
  g_assert_false (is_translated (sb_item_get_id (item)));
  g_assert_false (is_translated (sb_item_group_get_id (sb_item_get_group (item))));
}

static void
test_exercise (void)
{
  g_autoptr (GFile) shipped = content_tools_get_shipped ();
  g_autoptr (SbContent) content = sb_content_new (shipped);
  SbExercise *exercise = sb_content_find_exercise (content, "thought-record");
  SbStep *step = sb_exercise_find_step (exercise, "feelings");
  g_autoptr (SbStepPart) first = g_list_model_get_item (sb_step_get_parts (step), 0);

  g_assert_true (is_translated (sb_exercise_get_title (exercise)));
  g_assert_true (is_translated (sb_exercise_get_why (exercise)));
  g_assert_true (is_translated (sb_exercise_get_caution (exercise)));
  g_assert_true (is_translated (sb_step_get_text (step)));
  g_assert_true (is_translated (sb_step_part_get_title (first)));
  g_assert_false (is_translated (sb_step_part_get_id (first)));
  g_assert_false (is_translated (sb_exercise_get_approach (exercise)));
}

/* The empty text stands for a catalog's header, and is never looked up. */
static void
test_empty (void)
{
  g_autoptr (SbReader) reader = content_tools_open ("{ 'm': '' }");

  g_assert_cmpstr (sb_cursor_get_text (sb_reader_get_root (reader), "m"), ==, "");
}

static void
gather (const char *place,
        const char *text,
        gpointer user_data)
{
  g_string_append (user_data, text);
}

/* Whoever gathers the texts for translators sees them as they stand in the
 * file. */
static void
test_gathered (void)
{
  g_autoptr (SbReader) reader = content_tools_open ("{ 'm': 'one' }");
  g_autoptr (GString) seen = g_string_new (NULL);

  sb_reader_set_text_func (reader, gather, seen);
  g_assert_cmpstr (sb_cursor_get_text (sb_reader_get_root (reader), "m"), ==, "oneéé");
  g_assert_cmpstr (seen->str, ==, "one");
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (guint kind = 0; kind < SB_N_CONTENT_KINDS; kind++)
    {
      g_autofree char *path = g_strconcat ("/translated/read/", sb_content_get_folder (kind), NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (kind), test_read);
    }
  g_test_add_func ("/translated/shared", test_shared);
  g_test_add_func ("/translated/instrument", test_instrument);
  g_test_add_func ("/translated/signs", test_signs);
  g_test_add_func ("/translated/countries", test_countries);
  g_test_add_func ("/translated/exercise", test_exercise);
  g_test_add_func ("/translated/empty", test_empty);
  g_test_add_func ("/translated/gathered", test_gathered);

  return g_test_run ();
}
