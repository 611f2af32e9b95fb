/* test-tokens.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-tokens.h"

/* A text, its words as they are looked for, with + before another way to look
 * for words that were told before, and the words that it asks for as a query. */
static const struct
{
  const char *name;
  const char *text;
  const char *tokens;
  const char *query;
} texts[] = {
  { "empty", "", "", "" },
  { "spaces", " \t\n", "", "" },
  { "punctuation", "… “!” — (?) 😀", "", "" },
  { "words", "Rain is wet.", "rain is wet", "rain is wet" },
  { "numbers", "In 2 of 16", "in 2 of 16", "in 2 of 16" },
  { "slash", "and/or", "and or", "and or" },
  { "hyphen", "Co-regulation", "co regulation +coregulation", "co regulation" },
  { "hyphens", "one-to-one now", "one to one now +onetoone", "one to one now" },
  { "hyphens-twice", "a-b, c-d", "a b c +ab d +cd", "a b c d" },
  { "no-chain", "a - b -c d-", "a b c d", "a b c d" },
  { "apostrophe", "don’t", "don t +dont", "don t" },
  { "apostrophe-typed", "don't", "don t +dont", "don t" },
  { "quotes", "‘so’ she said", "so she said", "so she said" },
  { "accents", "Café déjà", "cafe deja", "cafe deja" },
  { "accents-apart", "Cafe\u0301", "cafe", "cafe" },
  { "sharp-s", "Straße STRASSE", "strasse strasse", "strasse strasse" },
  { "capital-sharp-s", "ẞ", "ss", "ss" },
  { "dotted-i", "İstanbul ISTANBUL", "istanbul istanbul", "istanbul istanbul" },
  { "dotless-i", "Işık", "isik", "isik" },
  { "ligature", "ﬁnd", "find", "find" },
  { "wide-latin", "ＥＭＤＲ", "emdr", "emdr" },
  { "soft-hyphen", "attach\u00adment", "attachment", "attachment" },
  { "greek", "Ψυχής ΨΥΧΉΣ", "ψυχησ ψυχησ", "ψυχησ ψυχησ" },
  { "russian", "Её", "ее", "ее" },
  { "vietnamese", "Tiếng Việt", "tieng viet", "tieng viet" },
  { "german-umlaut", "Ängstlich", "angstlich", "angstlich" },

  { "arabic", "قلق", "قلق", "قلق" },
  { "arabic-vowels", "قَلَق", "قلق", "قلق" },
  { "arabic-stretched", "قـــلق", "قلق", "قلق" },
  { "arabic-hamza", "أمان", "امان", "امان" },
  { "arabic-the", "التعلق", "التعلق +تعلق", "تعلق" },
  { "arabic-and-the", "والتعلق", "والتعلق +تعلق", "تعلق" },
  { "arabic-only-the", "ال", "ال", "ال" },
  { "persian-joined", "می‌خواهم", "میخواهم", "میخواهم" },
  { "hebrew-points", "שָׁלוֹם", "שלום", "שלום" },
  { "hindi", "हिन्दी", "हिन्दी", "हिन्दी" },

  { "chinese-one", "爱", "爱", "爱" },
  { "chinese", "不安全依恋", "不安 安全 全依 依恋 恋", "不安 安全 全依 依恋" },
  { "chinese-sentence", "依恋，是。", "依恋 恋 是", "依恋 是" },
  { "chinese-and-latin", "EMDR疗法2", "emdr 疗法 法 2", "emdr 疗法 2" },
  { "kana", "アタッチ", "アタ タッ ッチ チ", "アタ タッ ッチ" },
  { "kana-long", "ケア ー", "ケア ア ー", "ケア ー" },
  { "thai", "รัก", "รัก ก", "รัก" },
};

static void
append_token (const SbToken *token,
              gpointer       user_data)
{
  g_string_append_printf (user_data, "%s%s%s", ((GString *) user_data)->len > 0 ? " " : "", token->extra ? "+" : "", token->word);
}

static void
test_tokens (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GString) tokens = g_string_new (NULL);
      g_autofree char *expected = g_utf8_normalize (texts[i].tokens, -1, G_NORMALIZE_ALL);

      g_test_message ("%s", texts[i].name);
      sb_tokens_scan (texts[i].text, append_token, tokens);
      g_assert_cmpstr (tokens->str, ==, expected);
    }
}

static void
test_queries (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GPtrArray) words = sb_tokens_list_words (texts[i].text);
      g_autofree char *joined = NULL;
      g_autofree char *expected = g_utf8_normalize (texts[i].query, -1, G_NORMALIZE_ALL);

      g_test_message ("%s", texts[i].name);
      g_ptr_array_add (words, NULL);
      joined = g_strjoinv (" ", (char **) words->pdata);
      g_assert_cmpstr (joined, ==, expected);
    }
}

/* Where words stand in the text is told in bytes of the text as it is. */
static void
append_place (const SbToken *token,
              gpointer       user_data)
{
  g_string_append_printf (user_data, "%zu-%zu-%zu ", token->start, token->head, token->end);
}

static void
test_places (void)
{
  static const struct
  {
    const char *text;
    const char *places;
  } cases[] = {
    { "a bc", "0-1-1 2-4-4 " },
    { "é-ß x", "0-2-2 3-5-5 6-7-7 0-5-5 " },
    { "依恋x", "0-3-6 3-6-6 6-7-7 " },
    { "か\u3099く", "0-6-9 6-9-9 " },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) places = g_string_new (NULL);

      sb_tokens_scan (cases[i].text, append_place, places);
      g_assert_cmpstr (places->str, ==, cases[i].places);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  g_test_add_func ("/tokens/texts", test_tokens);
  g_test_add_func ("/tokens/queries", test_queries);
  g_test_add_func ("/tokens/places", test_places);

  return g_test_run ();
}
