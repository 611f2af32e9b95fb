/* test-excerpt.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-excerpt.h"
#include "sb-tokens.h"

#define TEN "one two three four five six seven eight nine ten "

static const struct
{
  const char *name;
  const char *text;
  const char *query;
  const char *markup;
} excerpts[] = {
  { "whole-text", "Rain is wet.", "rain", "<b>Rain</b> is wet." },
  { "beginning-of-word", "It rains.", "rain", "It <b>rains</b>." },
  { "not-inside-of-word", "A train.", "rain", "A train." },
  { "none", "Rain is wet.", "sun", "Rain is wet." },
  { "empty", "", "sun", "" },
  { "no-words", "Rain is wet.", "", "Rain is wet." },
  { "all-of-them", "Rain, rain, go away.", "rain", "<b>Rain</b>, <b>rain</b>, go away." },
  { "two-words", "Rain is wet.", "wet rain", "<b>Rain</b> is <b>wet</b>." },
  { "accents-kept", "Un café, à côté.", "CAFE cote", "Un <b>café</b>, à <b>côté</b>." },
  { "case-kept", "EMDR helps", "emdr", "<b>EMDR</b> helps" },
  { "escaped", "You & <me> & rain", "rain me", "You &amp; &lt;<b>me</b>&gt; &amp; <b>rain</b>" },
  { "chain", "With co-regulation.", "coreg", "With <b>co-regulation</b>." },
  { "chain-and-part", "With co-regulation.", "regulation", "With co-<b>regulation</b>." },
  { "arabic", "هذا القلق قديم", "قلق", "هذا <b>القلق</b> قديم" },
  { "chinese", "我说不安全依恋。", "安全依", "我说不<b>安全依</b>恋。" },
  { "chinese-one", "我说不安全依恋。", "依", "我说不安全<b>依</b>恋。" },

  /* Thirty characters before the word, sixty from there on, and then to the
   * borders of words. */
  { "middle", TEN TEN "target " TEN TEN, "target",
    "…five six seven eight nine ten <b>target</b> one two three four five six seven eight nine ten one…" },
  { "beginning", "target " TEN TEN TEN, "target",
    "<b>target</b> one two three four five six seven eight nine ten one two three four five six seven…" },
  { "end", TEN TEN TEN "target", "target",
    "…four five six seven eight nine ten one two three four five six seven eight nine ten <b>target</b>" },
  { "where-both-stand", "rain " TEN TEN "sun " TEN TEN "sun and rain " TEN, "rain sun",
    "…five six seven eight nine ten <b>sun</b> and <b>rain</b> one two three four five six seven eight nine…" },
  { "first-where-none-is-better", "rain " TEN TEN TEN "rain", "rain",
    "<b>rain</b> one two three four five six seven eight nine ten one two three four five six seven…" },
};

static void
test_excerpts (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (excerpts); i++)
    {
      g_autoptr (GPtrArray) words = sb_tokens_list_words (excerpts[i].query);
      g_autofree char *markup = sb_excerpt_new (excerpts[i].text, words);

      g_test_message ("%s", excerpts[i].name);
      g_assert_cmpstr (markup, ==, excerpts[i].markup);
    }
}

/* Without spaces there are no borders of words to cut at, and still no letter
 * is cut. */
static void
test_without_spaces (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GPtrArray) words = sb_tokens_list_words ("依恋");
  g_autofree char *markup = NULL;

  for (guint i = 0; i < 200; i++)
    g_string_append (text, i == 100 ? "依恋" : "が");
  markup = sb_excerpt_new (text->str, words);

  g_assert_true (g_utf8_validate (markup, -1, NULL));
  g_assert_true (g_str_has_prefix (markup, "…が"));
  g_assert_true (g_str_has_suffix (markup, "が…"));
  g_assert_nonnull (strstr (markup, "<b>依恋</b>"));
  g_assert_cmpint (g_utf8_strlen (markup, -1), ==, 90 + strlen ("<b></b>") + 2);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  g_test_add_func ("/excerpt/excerpts", test_excerpts);
  g_test_add_func ("/excerpt/without-spaces", test_without_spaces);

  return g_test_run ();
}
