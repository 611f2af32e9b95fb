/* test-article.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "content-tools.h"
#include "sb-approach.h"
#include "sb-article.h"

static const char article_json[] = "{ 'id': 'rain', 'version': '1', 'title': 'Rain', 'summary': 'On rain.', 'reviewed': '2026-11-22',"
                                   "  'sections': [{ 'id': 'drops', 'title': 'Drops', 'blocks': ["
                                   "                   { 'kind': 'paragraph', 'text': 'It is wet.' },"
                                   "                   { 'kind': 'list', 'items': ['Hail', 'Snow'] },"
                                   "                   { 'kind': 'steps', 'items': ['Wait.'] }] },"
                                   "               { 'id': 'care', 'title': 'Care', 'blocks': ["
                                   "                   { 'kind': 'note', 'text': 'Bring a coat.' },"
                                   "                   { 'kind': 'caution', 'text': 'Mind the step.' }] }],"
                                   "  'related': ['approach:umbrella', 'article:sun'] }";

static const ContentChange article_changes[] = {
  { "sound", "", "", "" },
  { "without-related", "'related': ['approach:umbrella', 'article:sun']", "'related': []", "" },

  { "no-id", "'id': 'rain', ", "", "id: is missing" },
  { "no-version", "'version': '1', ", "", "version: is missing" },
  { "no-title", "'title': 'Rain', ", "", "title: is missing" },
  { "no-summary", "'summary': 'On rain.', ", "", "summary: is missing" },
  { "no-reviewed", "'reviewed': '2026-11-22',", "", "reviewed: is missing" },
  { "reviewed-in-words", "'2026-11-22'", "'yesterday'", "reviewed: must be a date, YYYY-MM-DD" },
  { "reviewed-of-another-order", "'2026-11-22'", "'22-11-2026'", "reviewed: must be a date, YYYY-MM-DD" },
  { "reviewed-on-no-day", "'2026-11-22'", "'2026-02-29'", "reviewed: must be a date, YYYY-MM-DD" },
  { "reviewed-with-more", "'2026-11-22'", "'2026-11-22\\n'", "reviewed: must be a date, YYYY-MM-DD" },
  { "unknown-member", "'related'", "'realted'", "realted: is not known here; is it misspelt?" },
  { "related-not-a-target", "'article:sun'", "'the sun'", "related[1]: is not an identifier: “the sun”" },

  { "section-without-id", "'id': 'drops', ", "", "sections[0].id: is missing" },
  { "section-without-title", "'title': 'Care', ", "", "sections[1].title: is missing" },
  { "section-without-blocks", "{ 'kind': 'note', 'text': 'Bring a coat.' },"
                              "                   { 'kind': 'caution', 'text': 'Mind the step.' }",
    "", "sections[1].blocks: must have at least 1 entries" },
  { "section-unknown-member", "'title': 'Drops'", "'title': 'Drops', 'level': 2",
    "sections[0].level: is not known here; is it misspelt?" },

  { "block-of-other-kind", "'kind': 'note'", "'kind': 'tip'",
    "sections[1].blocks[0].kind: is “tip”, but must be one of: paragraph, list, steps, note, caution, illustration" },
  { "illustration", "{ 'kind': 'note', 'text': 'Bring a coat.' }", "{ 'kind': 'illustration', 'illustration': 'coat' }", "" },
  { "illustration-without-id", "'kind': 'note', 'text': 'Bring a coat.'", "'kind': 'illustration'",
    "sections[1].blocks[0].illustration: is missing" },
  { "illustration-with-text", "'kind': 'note', 'text': 'Bring a coat.'", "'kind': 'illustration', 'illustration': 'coat', 'text': 'A coat.'",
    "sections[1].blocks[0].text: is not known here; is it misspelt?" },
  { "block-without-text", ", 'text': 'It is wet.'", "", "sections[0].blocks[0].text: is missing" },
  { "block-text-empty", "'It is wet.'", "''", "sections[0].blocks[0].text: must not be empty or begin with a space" },
  { "list-without-items", ", 'items': ['Hail', 'Snow']", "", "sections[0].blocks[1].items: must have at least one entry" },
  { "list-empty", "['Hail', 'Snow']", "[]", "sections[0].blocks[1].items: must have at least one entry" },
  { "list-item-a-number", "'Snow'", "3", "sections[0].blocks[1].items[1]: must be text in quotation marks" },
  { "list-with-text", "'items': ['Wait.']", "'items': ['Wait.'], 'text': 'First:'",
    "sections[0].blocks[2].text: is not known here; is it misspelt?" },
  { "paragraph-with-items", "'text': 'It is wet.'", "'text': 'It is wet.', 'items': ['Hail']",
    "sections[0].blocks[0].items: is not known here; is it misspelt?" },
  { "two-faults", "'title': 'Care', 'blocks': [                   { 'kind': 'note', 'text'", "'blocks': [{ 'kind': 'note', 'txet'",
    "sections[1].title: is missing\n"
    "sections[1].blocks[0].text: is missing\n"
    "sections[1].blocks[0].txet: is not known here; is it misspelt?" },
};

static void
test_article_change (gconstpointer data)
{
  const ContentChange *change = data;
  g_autoptr (SbReader) reader = content_tools_open_change (article_json, change);
  g_autoptr (SbArticle) article = sb_article_read (reader, NULL);
  g_autofree char *faults = content_tools_dup_faults (reader);

  g_assert_cmpstr (faults, ==, change->faults);
  g_assert_cmpint (article == NULL, ==, *change->faults != '\0');
}

static void
test_article (void)
{
  static const char *const related[] = { "approach:umbrella", "article:sun", NULL };
  g_autoptr (SbReader) reader = content_tools_open (article_json);
  g_autoptr (GError) error = NULL;
  SbArticle *article = sb_article_read (reader, &error);
  g_autofree char *uri = NULL;
  g_autofree char *title = NULL;
  g_autofree char *summary = NULL;

  g_assert_no_error (error);
  g_assert_cmpstr (sb_article_get_id (article), ==, "rain");
  g_assert_cmpstr (sb_article_get_uri (article), ==, "article:rain");
  g_assert_cmpstr (sb_article_get_title (article), ==, "Rain");
  g_assert_cmpstr (sb_article_get_summary (article), ==, "On rain.");
  g_assert_cmpstr (sb_article_get_reviewed (article), ==, "2026-11-22");
  g_assert_cmpstrv (sb_article_get_related (article), related);

  g_object_get (article, "uri", &uri, "title", &title, "summary", &summary, NULL);
  g_assert_cmpstr (uri, ==, "article:rain");
  g_assert_cmpstr (title, ==, "Rain");
  g_assert_cmpstr (summary, ==, "On rain.");

  g_assert_finalize_object (article);
}

static void
test_sections (void)
{
  static const SbBlockKind kinds[] = { SB_BLOCK_KIND_PARAGRAPH, SB_BLOCK_KIND_LIST, SB_BLOCK_KIND_STEPS };
  static const char *const items[] = { "Hail", "Snow", NULL };
  g_autoptr (SbReader) reader = content_tools_open (article_json);
  g_autoptr (SbArticle) article = sb_article_read (reader, NULL);
  GListModel *sections = sb_article_get_sections (article);
  g_autoptr (SbSection) first = g_list_model_get_item (sections, 0);
  g_autoptr (SbSection) second = g_list_model_get_item (sections, 1);
  g_autoptr (SbBlock) list = g_list_model_get_item (sb_section_get_blocks (first), 1);
  g_autoptr (SbBlock) caution = g_list_model_get_item (sb_section_get_blocks (second), 1);

  g_assert_cmpuint (g_list_model_get_n_items (sections), ==, 2);
  g_assert_cmpstr (sb_section_get_id (second), ==, "care");
  g_assert_cmpstr (sb_section_get_title (second), ==, "Care");
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (SbBlock) block = g_list_model_get_item (sb_section_get_blocks (first), i);

      g_assert_cmpint (sb_block_get_kind (block), ==, kinds[i]);
    }
  g_assert_cmpstrv (sb_block_get_texts (list), items);
  g_assert_cmpint (sb_block_get_kind (caution), ==, SB_BLOCK_KIND_CAUTION);
  g_assert_cmpstr (sb_block_get_texts (caution)[0], ==, "Mind the step.");
  g_assert_null (sb_block_get_texts (caution)[1]);
}

/* 200 words a minute, to the nearest minute, and at least one. */
static const struct
{
  const char *name;
  guint words;
  guint minutes;
} readings[] = {
  { "one-word", 1, 1 },
  { "299-words", 299, 1 },
  { "300-words", 300, 2 },
  { "499-words", 499, 2 },
  { "500-words", 500, 3 },
  { "2000-words", 2000, 10 },
};

static guint
minutes_of (const char *text)
{
  g_autofree char *json = content_tools_change (article_json, "{ 'kind': 'paragraph', 'text': 'It is wet.' },"
                                                              "                   { 'kind': 'list', 'items': ['Hail', 'Snow'] },"
                                                              "                   { 'kind': 'steps', 'items': ['Wait.'] }] },"
                                                              "               { 'id': 'care', 'title': 'Care', 'blocks': ["
                                                              "                   { 'kind': 'note', 'text': 'Bring a coat.' },"
                                                              "                   { 'kind': 'caution', 'text': 'Mind the step.' }",
                                                "{ 'kind': 'paragraph', 'text': 'TEXT' }");
  g_autofree char *changed = content_tools_change (json, "TEXT", text);
  g_autoptr (SbReader) reader = content_tools_open (changed);
  g_autoptr (SbArticle) article = sb_article_read (reader, NULL);

  return sb_article_get_minutes (article);
}

static void
test_minutes (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autoptr (GString) text = g_string_new ("word");

  for (guint i = 1; i < readings[row].words; i++)
    g_string_append (text, " word");

  g_assert_cmpuint (minutes_of (text->str), ==, readings[row].minutes);
}

/* A mark is not read, nor is a citation; a link's words are. */
static void
test_words_alone (void)
{
  g_autoptr (GString) text = g_string_new ("word");

  for (guint i = 1; i < 299; i++)
    g_string_append (text, i % 2 == 0 ? " word.[@source]" : "  *word*");
  g_assert_cmpuint (minutes_of (text->str), ==, 1);

  g_string_append (text, " [word](article:a-b-c)");
  g_assert_cmpuint (minutes_of (text->str), ==, 2);
}

/* Entries of lists count as well: 3 + 2 + 1 + 3 + 3 words, and 288 more. */
static void
test_words_of_lists (void)
{
  g_autoptr (GString) items = g_string_new ("'Hail', 'Snow'");
  g_autofree char *more = NULL;
  g_autofree char *less = NULL;

  for (guint i = 0; i < 287; i++)
    g_string_append (items, ", 'word'");
  less = content_tools_change (article_json, "'Hail', 'Snow'", items->str);
  g_string_append (items, ", 'word'");
  more = content_tools_change (article_json, "'Hail', 'Snow'", items->str);

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (SbReader) reader = content_tools_open (i == 0 ? less : more);
      g_autoptr (SbArticle) article = sb_article_read (reader, NULL);

      g_assert_cmpuint (sb_article_get_minutes (article), ==, i + 1);
    }
}

#define SECTION(id) "{ 'id': '" id "', 'title': 'T', 'blocks': [{ 'kind': 'paragraph', 'text': 'X.' }] }"
#define TEN "1234567890"

static const char approach_json[] = "{ 'id': 'umbrella', 'version': '1', 'title': 'Umbrellas', 'abbreviation': 'UMB', 'summary': 'Keeps you dry.',"
                                    "  'reviewed': '2026-11-22', 'exercises': ['unfold'],"
                                    "  'facts': { 'works': 'Dry', 'format': 'One to one', 'length': 'Short', 'suits': 'Walkers', 'asks': 'A hand',"
                                    "             'evidence': 'Early', 'alone': 'Yes', 'caution': 'Wind' },"
                                    "  'evidence': [{ 'study': 'Trial', 'size': '12 people', 'found': 'They were dry.', 'source': 'wet2020' }],"
                                    "  'evidenceStrength': 'moderate',"
                                    "  'sections': [" SECTION ("how-it-works") "," SECTION ("session") "," SECTION ("asks") "," SECTION ("length") "," SECTION ("suits") "," SECTION ("evidence") "," SECTION ("cautions") "," SECTION ("alone") "," SECTION ("questions") "," SECTION ("neighbours") "] }";

static const ContentChange approach_changes[] = {
  { "sound", "", "", "" },
  { "without-exercises", "'exercises': ['unfold'],", "", "" },
  /* How long it may be is for whoever writes it, not for its translations. */
  { "fact-of-80", "'Short'", "'" TEN TEN TEN TEN TEN TEN TEN TEN "'", "" },

  { "no-abbreviation", "'abbreviation': 'UMB', ", "", "abbreviation: is missing" },
  { "no-strength", "'evidenceStrength': 'moderate',", "", "evidenceStrength: is missing" },
  { "other-strength", "'moderate'", "'huge'",
    "evidenceStrength: is “huge”, but must be one of: none, early, moderate, strong" },
  { "unknown-member", "'exercises'", "'excercises'", "excercises: is not known here; is it misspelt?" },
  { "exercise-not-an-id", "'unfold'", "'un fold'", "exercises[0]: is not an identifier: “un fold”" },

  { "no-fact", "'suits': 'Walkers', ", "", "facts.suits: is missing" },
  { "unknown-fact", "'alone': 'Yes', 'caution': 'Wind'", "'alone': 'Yes', 'caution': 'Wind', 'cost': 'Little'", "facts.cost: is not known here; is it misspelt?" },
  { "facts-a-list", "{ 'works': 'Dry', 'format': 'One to one', 'length': 'Short', 'suits': 'Walkers', 'asks': 'A hand',"
                    "             'evidence': 'Early', 'alone': 'Yes', 'caution': 'Wind' }",
    "[]", "facts: must be an object, { … }" },

  { "no-evidence", "[{ 'study': 'Trial', 'size': '12 people', 'found': 'They were dry.', 'source': 'wet2020' }]", "[]",
    "evidence: must have at least 1 entries" },
  { "evidence-without-study", "'study': 'Trial', ", "", "evidence[0].study: is missing" },
  { "evidence-without-size", "'size': '12 people', ", "", "evidence[0].size: is missing" },
  { "evidence-without-finding", "'found': 'They were dry.', ", "", "evidence[0].found: is missing" },
  { "evidence-without-source", ", 'source': 'wet2020'", "", "evidence[0].source: is missing" },
  { "evidence-unknown-member", "'size': '12 people'", "'size': '12 people', 'year': 2020",
    "evidence[0].year: is not known here; is it misspelt?" },

  { "section-left-out", "," SECTION ("neighbours"), "", "sections: must be the 10 of the skeleton" },
  { "section-too-many", SECTION ("neighbours"), SECTION ("neighbours") "," SECTION ("more"),
    "sections: must be the 10 of the skeleton" },
  { "section-of-other-id", "'id': 'questions'", "'id': 'to-ask'",
    "sections: number 9 must be “questions”, not “to-ask”" },
  { "sections-in-other-order", SECTION ("session") "," SECTION ("asks"), SECTION ("asks") "," SECTION ("session"),
    "sections: number 2 must be “session”, not “asks”\nsections: number 3 must be “asks”, not “session”" },
};

static void
test_approach_change (gconstpointer data)
{
  const ContentChange *change = data;
  g_autoptr (SbReader) reader = content_tools_open_change (approach_json, change);
  g_autoptr (SbApproach) approach = sb_approach_read (reader, NULL);
  g_autofree char *faults = content_tools_dup_faults (reader);

  g_assert_cmpstr (faults, ==, change->faults);
  g_assert_cmpint (approach == NULL, ==, *change->faults != '\0');
}

static void
test_approach (void)
{
  static const char *const facts[] = { "Dry", "One to one", "Short", "Walkers", "A hand", "Early", "Yes", "Wind" };
  static const char *const exercises[] = { "unfold", NULL };
  g_autoptr (SbReader) reader = content_tools_open (approach_json);
  g_autoptr (GError) error = NULL;
  SbApproach *approach = sb_approach_read (reader, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (sb_article_get_uri (SB_ARTICLE (approach)), ==, "approach:umbrella");
  g_assert_cmpuint (g_list_model_get_n_items (sb_article_get_sections (SB_ARTICLE (approach))), ==, 10);
  g_assert_cmpstr (sb_approach_get_abbreviation (approach), ==, "UMB");
  g_assert_true (sb_approach_is_abbreviated (approach));
  g_assert_cmpint (sb_approach_get_strength (approach), ==, SB_EVIDENCE_MODERATE);
  g_assert_cmpstrv (sb_approach_get_exercises (approach), exercises);
  for (guint i = 0; i < SB_N_FACTS; i++)
    g_assert_cmpstr (sb_approach_get_fact (approach, i), ==, facts[i]);

  g_assert_finalize_object (approach);
}

static void
test_evidence (void)
{
  g_autoptr (SbReader) reader = content_tools_open (approach_json);
  g_autoptr (SbApproach) approach = sb_approach_read (reader, NULL);
  g_autoptr (SbEvidence) evidence = g_list_model_get_item (sb_approach_get_evidence (approach), 0);

  g_assert_cmpuint (g_list_model_get_n_items (sb_approach_get_evidence (approach)), ==, 1);
  g_assert_cmpstr (sb_evidence_get_study (evidence), ==, "Trial");
  g_assert_cmpstr (sb_evidence_get_size (evidence), ==, "12 people");
  g_assert_cmpstr (sb_evidence_get_found (evidence), ==, "They were dry.");
  g_assert_cmpstr (sb_evidence_get_source (evidence), ==, "wet2020");
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  content_tools_add_changes ("/article/read", article_changes, G_N_ELEMENTS (article_changes), test_article_change);
  g_test_add_func ("/article/head", test_article);
  g_test_add_func ("/article/sections", test_sections);
  for (guint i = 0; i < G_N_ELEMENTS (readings); i++)
    {
      g_autofree char *path = g_strconcat ("/article/minutes/", readings[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_minutes);
    }
  g_test_add_func ("/article/minutes/words-alone", test_words_alone);
  g_test_add_func ("/article/minutes/lists", test_words_of_lists);
  content_tools_add_changes ("/approach/read", approach_changes, G_N_ELEMENTS (approach_changes), test_approach_change);
  g_test_add_func ("/approach/head", test_approach);
  g_test_add_func ("/approach/evidence", test_evidence);

  return g_test_run ();
}
