/* test-checker.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>

#include "content-tools.h"
#include "sb-checker.h"

/* The files of fixtures/content/small, whose content agrees. */
static const char *const files[] = {
  "approaches/umbrella.json",
  "articles/rain.json",
  "articles/sun.json",
  "articles/support.json",
  "contents.json",
  "directories.json",
  "exercises/walk.json",
  "glossary.json",
  "goals.json",
  "illustrations.json",
  "illustrations/cloud.svg",
  "instruments/soaked.json",
  "instruments/weather.json",
  "paths/dry.json",
  "regions.json",
  "rules.json",
  "sources.json",
  "support/xa.json",
};

/* One file of them, changed, or left out where @to is NULL, and the faults
 * that come of it. */
typedef struct
{
  const char *name;
  const char *file;
  const char *from;
  const char *to;
  const char *faults;
} Row;

#define SIXTY "123456789 123456789 123456789 123456789 123456789 123456789 "

/* A step on which the places “edge” and @place are marked. */
#define MAP(drawing, place) \
  "\"kind\": \"map\", \"drawing\": \"" drawing "\", \"places\": [" \
  "{ \"id\": \"edge\", \"title\": \"Edge\" }, { \"id\": \"" place "\", \"title\": \"Place\" }]"

static const Row rows[] = {
  { "sound", "articles/rain.json", "", "", "" },

  /* Citations and sources */
  { "citation-without-source", "articles/rain.json", "wet2020", "wte2020",
    "rain.json: sections[0].blocks[0].text: the citation has no source: “wte2020”" },
  { "citation-of-an-exercise", "exercises/walk.json", "wet2020", "dry2020",
    "walk.json: why: the citation has no source: “dry2020”" },
  { "citation-of-evidence", "approaches/umbrella.json", "trial2019", "trial2091",
    "umbrella.json: evidence[0].source: the citation has no source: “trial2091”\n"
    "sources.json: nobody cites this source: “trial2019”" },
  { "citation-empty", "articles/rain.json", "[@wet2020]", "[@]",
    "rain.json: sections[0].blocks[0].text: the citation has no source: “”" },
  { "source-never-cited", "articles/sun.json", "[@dry2021]", "",
    "sources.json: nobody cites this source: “dry2021”" },

  /* Links */
  { "link-to-nowhere", "articles/rain.json", "approach:umbrella", "approach:parasol",
    "rain.json: sections[0].blocks[0].text: the link leads nowhere: “approach:parasol”" },
  { "link-of-other-kind", "articles/rain.json", "approach:umbrella", "article:umbrella",
    "rain.json: sections[0].blocks[0].text: the link leads nowhere: “article:umbrella”" },
  { "link-without-kind", "articles/rain.json", "approach:umbrella", "umbrella",
    "rain.json: sections[0].blocks[0].text: the link leads nowhere: “umbrella”" },
  { "link-without-encryption", "articles/sun.json", "https:", "http:",
    "sun.json: sections[0].blocks[0].text: the link leads nowhere: “http://example.org/more”" },
  { "link-in-a-caution", "exercises/walk.json", "article:rain", "article:hail",
    "walk.json: caution: the link leads nowhere: “article:hail”" },
  { "link-in-a-region", "regions.json", "What secure is.", "What [secure](article:secure) is.",
    "regions.json: regions[0].summary: the link leads nowhere: “article:secure”" },
  { "related-nowhere", "articles/rain.json", "exercise:walk", "exercise:run",
    "rain.json: related[1]: the link leads nowhere: “exercise:run”" },
  { "related-without-kind", "approaches/umbrella.json", "article:rain", "rain",
    "umbrella.json: related[0]: the link leads nowhere: “rain”" },
  { "exercise-of-approach-nowhere", "approaches/umbrella.json", "\"walk\"", "\"run\"",
    "umbrella.json: exercises[0]: the link leads nowhere: “exercise:run”" },
  { "approach-of-exercise-nowhere", "exercises/walk.json", "\"umbrella\"", "\"parasol\"",
    "walk.json: approach: the link leads nowhere: “approach:parasol”" },
  { "step-of-path-nowhere", "paths/dry.json", "exercise:walk", "exercise:run",
    "dry.json: weeks[0].steps[0]: the link leads nowhere: “exercise:run”" },
  { "step-of-path-twice", "paths/dry.json", "approach:umbrella", "article:rain",
    "dry.json: weeks[1].steps: stands twice: “article:rain”" },
  { "week-of-path-twice", "paths/dry.json", "\"id\": \"open\"", "\"id\": \"look\"",
    "dry.json: weeks[1].id: stands twice: “look”" },
  { "goal-of-path-nowhere", "paths/dry.json", "\"goals\": [\n      \"dry\"", "\"goals\": [\n      \"wet\"",
    "dry.json: fits.goals[0]: goals.json does not have this goal: “wet”" },
  { "suggestion-nowhere", "rules.json", "article:sun", "article:moon",
    "rules.json: rules[1].suggest[0]: the link leads nowhere: “article:moon”" },

  { "link-to-a-section", "articles/rain.json", "approach:umbrella", "article:sun#rays", "" },
  { "link-to-a-section-nowhere", "articles/rain.json", "approach:umbrella", "article:sun#spots",
    "rain.json: sections[0].blocks[0].text: the link leads nowhere: “article:sun#spots”" },
  { "link-to-a-part", "articles/rain.json", "approach:umbrella", "part:shelter", "" },
  { "link-to-a-part-nowhere", "articles/rain.json", "approach:umbrella", "part:shelters",
    "rain.json: sections[0].blocks[0].text: the link leads nowhere: “part:shelters”" },
  { "link-to-a-place", "articles/rain.json", "approach:umbrella", "compare:", "" },
  { "link-to-the-glossary", "articles/rain.json", "approach:umbrella", "glossary:", "" },
  { "link-to-the-references", "articles/rain.json", "approach:umbrella", "references:", "" },

  /* The glossary */
  { "link-to-a-term-nowhere", "articles/sun.json", "term:drizzle", "term:dew",
    "sun.json: sections[0].blocks[2].text: the link leads nowhere: “term:dew”" },
  { "term-cites-nowhere", "glossary.json", "wet2020", "wte2020",
    "glossary.json: terms[0].text: the citation has no source: “wte2020”" },
  { "term-leads-nowhere", "glossary.json", "article:rain", "article:dew",
    "glossary.json: terms[0].related[0]: the link leads nowhere: “article:dew”" },

  /* Illustrations: a block, the words, and the drawing */
  { "illustration-nowhere", "articles/sun.json", "\"cloud\"", "\"clod\"",
    "sun.json: sections[0].blocks[1].illustration: illustrations.json does not have this illustration: “clod”\n"
    "illustrations.json: nobody shows this illustration: “cloud”" },
  { "no-drawing", "illustrations/cloud.svg", "", NULL,
    "illustrations.json: illustrations[0]: the folder “illustrations” has no such drawing: “cloud”" },
  { "no-illustrations", "illustrations.json", "", NULL,
    "sun.json: sections[0].blocks[1].illustration: illustrations.json does not have this illustration: “cloud”\n"
    "cloud.svg: illustrations.json does not tell what it shows: “cloud”" },
  { "map", "exercises/walk.json", "\"kind\": \"read\"", MAP ("cloud", "puff"), "" },
  { "map-of-nowhere", "exercises/walk.json", "\"kind\": \"read\"", MAP ("clod", "puff"),
    "walk.json: steps[0].drawing: illustrations.json does not have this illustration: “clod”\n"
    "walk.json: steps[0].places[0].id: no label of the drawing has this id: “clod/edge”\n"
    "walk.json: steps[0].places[1].id: no label of the drawing has this id: “clod/puff”" },
  { "map-place-nowhere", "exercises/walk.json", "\"kind\": \"read\"", MAP ("cloud", "rim"),
    "walk.json: steps[0].places[1].id: no label of the drawing has this id: “cloud/rim”" },
  { "map-label-twice", "illustrations.json", "\"puff\"", "\"edge\"",
    "illustrations.json: illustrations[0].labels[2].id: stands twice: “edge”" },
  { "no-glossary", "glossary.json", "", NULL,
    "sun.json: sections[0].blocks[2].text: the link leads nowhere: “term:drizzle”" },

  /* What rules ask for */
  { "rule-of-scale-nowhere", "rules.json", "\"scale\": \"wet\"", "\"scale\": \"wte\"",
    "rules.json: rules[0].when[0].scale: no instrument has this scale: “wte”" },
  { "rule-of-sign-nowhere", "rules.json", "\"sign\": \"wet-feet\"", "\"sign\": \"wet-fete\"",
    "rules.json: rules[3].when[0].sign: no checklist has this sign: “wet-fete”" },
  { "rule-of-sign-of-no-checklist", "rules.json", "\"sign\": \"wet-feet\"", "\"sign\": \"i1\"",
    "rules.json: rules[3].when[0].sign: no checklist has this sign: “i1”" },
  { "rule-of-goal-nowhere", "rules.json", "\"goal\": \"dry\"", "\"goal\": \"wet\"",
    "rules.json: rules[2].when[1].goal: goals.json does not have this goal: “wet”" },
  { "rule-of-bond-unknown", "rules.json", "friend", "aunt",
    "rules.json: rules[2].when[0].bond: is “aunt”, but must be one of: partner, mother, father, friend, other" },

  /* contents.json */
  { "page-not-listed", "contents.json", "\"article:sun\"", "\"article:rain\"",
    "sun.json: contents.json does not list it: “article:sun”" },
  { "exercise-not-listed", "contents.json", "\"walk\"", "",
    "walk.json: contents.json does not list it: “exercise:walk”" },
  { "listed-page-not-there", "contents.json", "\"article:sun\"", "\"article:sun\", \"article:moon\"",
    "contents.json: parts[0].pages[2]: lists what is not there: “article:moon”" },
  { "listed-instrument-not-there", "contents.json", "\"weather\"", "\"weather\", \"stars\"",
    "contents.json: instruments[1]: lists what is not there: “instrument:stars”" },
  { "instrument-not-listed", "contents.json", "\"weather\",", "",
    "weather.json: contents.json does not list it: “instrument:weather”" },
  { "part-twice", "contents.json", "\"shelter\"", "\"sky\"",
    "contents.json: parts[1].id: stands twice: “sky”" },
  { "contents-unknown-member", "contents.json", "\"parts\": [", "\"books\": [], \"parts\": [",
    "contents.json: books: is not known here; is it misspelt?" },

  /* What is to stand side by side is short: 70 letters, not bytes. */
  { "fact-of-70", "approaches/umbrella.json", "\"Short\"", "\"" SIXTY "123456789é\"", "" },
  { "fact-of-71", "approaches/umbrella.json", "\"Short\"", "\"" SIXTY "1234567890é\"",
    "umbrella.json: facts.length: must be 70 characters or fewer" },

  /* Names */
  { "id-not-the-file-name", "exercises/walk.json", "\"id\": \"walk\"", "\"id\": \"wlak\"",
    "walk.json: id: must be the name of the file, not “wlak”\n"
    "umbrella.json: exercises[0]: the link leads nowhere: “exercise:walk”\n"
    "rain.json: related[1]: the link leads nowhere: “exercise:walk”\n"
    "dry.json: weeks[0].steps[0]: the link leads nowhere: “exercise:walk”\n"
    "rules.json: rules[0].suggest[0]: the link leads nowhere: “exercise:walk”\n"
    "contents.json: exercises[0]: lists what is not there: “exercise:walk”\n"
    "walk.json: contents.json does not list it: “exercise:wlak”" },
  { "instrument-id-not-the-file-name", "instruments/weather.json", "\"id\": \"weather\"", "\"id\": \"wether\"",
    "contents.json: instruments[0]: lists what is not there: “instrument:weather”\n"
    "weather.json: contents.json does not list it: “instrument:wether”" },

  /* Files that are not there */
  { "no-sources", "sources.json", "", NULL,
    "umbrella.json: evidence[0].source: the citation has no source: “trial2019”\n"
    "rain.json: sections[0].blocks[0].text: the citation has no source: “wet2020”\n"
    "sun.json: sections[0].blocks[0].text: the citation has no source: “dry2021”\n"
    "walk.json: why: the citation has no source: “wet2020”\n"
    "glossary.json: terms[0].text: the citation has no source: “wet2020”\n"
    "dry.json: weeks[0].text: the citation has no source: “wet2020”" },
  { "no-rules", "rules.json", "", NULL, "" },
  { "no-goals", "goals.json", "", NULL,
    "dry.json: fits.goals[0]: goals.json does not have this goal: “dry”\n"
    "rules.json: rules[2].when[1].goal: goals.json does not have this goal: “dry”" },
  { "no-contents", "contents.json", "", NULL,
    "umbrella.json: contents.json does not list it: “approach:umbrella”\n"
    "rain.json: contents.json does not list it: “article:rain”\n"
    "sun.json: contents.json does not list it: “article:sun”\n"
    "walk.json: contents.json does not list it: “exercise:walk”\n"
    "soaked.json: contents.json does not list it: “instrument:soaked”\n"
    "weather.json: contents.json does not list it: “instrument:weather”\n"
    "dry.json: contents.json does not list it: “path:dry”" },
  { "country-by-another-name", "support/xa.json", "\"xa\"", "\"xi\"",
    "xa.json: id: must be the name of the file, not “xi”" },
  { "no-countries", "support/xa.json", "", NULL, "" },
  { "no-directories", "directories.json", "", NULL, "" },
  { "no-support", "articles/support.json", "", NULL, "support.json: lists what is not there: “article:support”" },

  /* A fault within a file is told, and does not make its neighbours faulty. */
  { "fault-in-a-source", "sources.json", "2020,", "0,",
    "sources.json: sources[0].year: must be a whole number from 1800 to 2100" },
  { "fault-in-a-page", "articles/sun.json", "\"paragraph\"", "\"pargraph\"",
    "sun.json: sections[0].blocks[0].kind: is “pargraph”, but must be one of: paragraph, list, steps, note, caution, illustration" },
  { "fault-in-an-instrument", "instruments/weather.json", "\"version\": \"1\"", "\"version\": 1",
    "weather.json: version: must be text in quotation marks" },
  { "fault-in-a-scale", "instruments/weather.json", "\"score\": \"mean\"", "\"score\": \"men\"",
    "weather.json: scales[0].score: *" },
  { "fault-in-a-sign", "instruments/soaked.json", "\"text\": \"My feet are wet.\"", "\"text\": 3",
    "soaked.json: items[0].items[0].text: must be text in quotation marks" },
  { "fault-in-a-goal", "goals.json", "\"dry\"", "3",
    "goals.json: goals[0].id: must be text in quotation marks" },
  { "fault-in-a-term", "glossary.json", "\"id\": \"drizzle\"", "\"id\": 3",
    "glossary.json: terms[0].id: must be text in quotation marks" },
  { "fault-in-a-directory", "directories.json", "\"clouds\"", "3",
    "directories.json: directories[0].id: must be text in quotation marks" },
  { "fault-in-a-country", "support/xa.json", "\"title\": \"Rainland\"", "\"title\": 3",
    "xa.json: title: must be text in quotation marks" },
  { "fault-in-an-illustration", "illustrations.json", "\"cloud\"", "3",
    "illustrations.json: illustrations[0].id: must be text in quotation marks" },
  { "fault-in-citing-evidence", "approaches/umbrella.json", "\"size\": \"12 people\",", "",
    "umbrella.json: evidence[0].size: is missing" },
  { "sources-not-json", "sources.json", "\"sources\":", "\"sources\"",
    "sources.json: not valid JSON: *" },
  { "country-not-json", "support/xa.json", "\"lines\":", "\"lines\"",
    "xa.json: not valid JSON: *" },
  { "page-not-json", "articles/sun.json", "\"summary\":", "\"summary\"",
    "sun.json: not valid JSON: *" },
  { "contents-not-json", "contents.json", "\"parts\":", "\"parts\"",
    "contents.json: not valid JSON: *" },
};

static GFile *
copy_small (const Row *row)
{
  g_autofree char *root = g_dir_make_tmp ("checker-XXXXXX", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *from = g_test_build_filename (G_TEST_DIST, "fixtures", "content", "small", files[i], NULL);
      g_autofree char *to = g_build_filename (root, files[i], NULL);
      g_autofree char *folder = g_path_get_dirname (to);
      g_autofree char *text = NULL;
      g_autofree char *changed = NULL;

      g_assert_true (g_file_get_contents (from, &text, NULL, NULL));
      g_mkdir_with_parents (folder, 0700);
      if (g_str_equal (files[i], row->file) && row->to == NULL)
        continue;
      if (g_str_equal (files[i], row->file))
        changed = content_tools_change (text, row->from, row->to);
      g_assert_true (g_file_set_contents (to, changed != NULL ? changed : text, -1, NULL));
    }

  return g_file_new_for_path (root);
}

static void
remove_small (GFile *root)
{
  static const char *const folders[] = { "approaches", "articles", "exercises", "illustrations", "instruments", "paths", "support", "." };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = g_build_filename (g_file_peek_path (root), files[i], NULL);

      g_unlink (path);
    }
  for (guint i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_autoptr (GFile) folder = g_file_resolve_relative_path (root, folders[i]);

      g_assert_no_errno (g_rmdir (g_file_peek_path (folder)));
    }
}

static char *
check (GFile *file,
       guint n_files)
{
  SbChecker *checker = sb_checker_new ();
  g_autoptr (GError) error = NULL;
  char *faults;

  g_assert_nonnull (sb_checker_get_faults (checker));
  g_assert_true (sb_checker_check (checker, file, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (sb_checker_get_n_files (checker), ==, n_files);
  faults = g_strjoinv ("\n", (char **) sb_checker_get_faults (checker));

  g_assert_finalize_object (checker);
  return faults;
}

/* Drawings are looked for, and not read. */
static guint
count_read (const Row *row)
{
  guint n_files = 0;

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    n_files += g_str_has_suffix (files[i], ".json") && (row->to != NULL || !g_str_equal (files[i], row->file));

  return n_files;
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (GFile) root = copy_small (row);
  g_autofree char *faults = check (root, count_read (row));

  if (!g_pattern_match_simple (row->faults, faults) && !g_str_equal (row->faults, faults))
    g_test_fail_printf ("the faults are:\n%s", faults);

  remove_small (root);
}

static GFile *
get_small (const char *file)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fixtures", "content", "small", file, NULL);

  return g_file_new_for_path (path);
}

/* A file on its own has no neighbours to agree with. */
static void
test_alone (gconstpointer data)
{
  g_autoptr (GFile) file = get_small (data);
  g_autofree char *faults = check (file, 1);

  g_assert_cmpstr (faults, ==, "");
}

/* What is in no folder of content can only be an instrument, and may have a
 * file name of its own. */
static void
test_pack (void)
{
  static const Row row = { .file = "", .to = "" };
  g_autoptr (GFile) root = copy_small (&row);
  g_autoptr (GFile) weather = g_file_resolve_relative_path (root, "instruments/weather.json");
  g_autoptr (GFile) moved = g_file_get_child (root, "my-pack.json");
  g_autofree char *faults = NULL;

  g_assert_no_errno (g_rename (g_file_peek_path (weather), g_file_peek_path (moved)));
  faults = check (moved, 1);
  g_assert_cmpstr (faults, ==, "");

  g_assert_no_errno (g_rename (g_file_peek_path (moved), g_file_peek_path (weather)));
  remove_small (root);
}

/* Two folders are two wholes: neither's faults are told twice. */
static void
test_two_folders (void)
{
  static const Row first = { .file = "rules.json", .from = "article:sun", .to = "article:moon" };
  static const Row second = { .file = "", .to = "" };
  g_autoptr (GFile) first_root = copy_small (&first);
  g_autoptr (GFile) second_root = copy_small (&second);
  g_autoptr (SbChecker) checker = sb_checker_new ();

  g_assert_true (sb_checker_check (checker, first_root, NULL));
  g_assert_true (sb_checker_check (checker, second_root, NULL));
  g_assert_cmpuint (g_strv_length ((char **) sb_checker_get_faults (checker)), ==, 1);

  remove_small (first_root);
  remove_small (second_root);
}

static void
test_not_there (void)
{
  g_autoptr (GFile) file = get_small ("articles/hail.json");
  g_autoptr (SbChecker) checker = sb_checker_new ();
  g_autoptr (GError) error = NULL;

  g_assert_false (sb_checker_check (checker, file, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

static void
count (const char *place,
       const char *text,
       gpointer user_data)
{
  guint *n_texts = user_data;

  if (g_str_equal (text, "The weather") || g_str_equal (text, "It is any day.") || g_str_equal (text, "To the lake"))
    *n_texts += 1;
}

/* Whoever gathers texts sees those of all files. */
static void
test_texts (void)
{
  g_autoptr (GFile) small = get_small (".");
  g_autoptr (SbChecker) checker = sb_checker_new ();
  guint n_texts = 0;

  sb_checker_set_text_func (checker, count, &n_texts);
  g_assert_true (sb_checker_check (checker, small, NULL));
  g_assert_cmpuint (n_texts, ==, 3);
}

static void
test_shipped (void)
{
  g_autoptr (GFile) shipped = content_tools_get_shipped ();
  g_autoptr (SbChecker) checker = sb_checker_new ();
  g_autofree char *faults = NULL;

  g_assert_true (sb_checker_check (checker, shipped, NULL));
  faults = g_strjoinv ("\n", (char **) sb_checker_get_faults (checker));
  g_assert_cmpstr (faults, ==, "");
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/checker/folder/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = g_strconcat ("/checker/alone/", files[i], NULL);

      if (g_str_has_suffix (path, ".json"))
        g_test_add_data_func (path, files[i], test_alone);
    }
  g_test_add_func ("/checker/pack", test_pack);
  g_test_add_func ("/checker/two-folders", test_two_folders);
  g_test_add_func ("/checker/not-there", test_not_there);
  g_test_add_func ("/checker/texts", test_texts);
  g_test_add_func ("/checker/shipped", test_shipped);

  return g_test_run ();
}
