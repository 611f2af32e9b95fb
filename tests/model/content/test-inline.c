/* test-inline.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-inline.h"

/* A line of content, its runs (as below), its words alone, and its markup
 * where no source has been cited before. */
typedef struct
{
  const char *name;
  const char *line;
  const char *runs;
  const char *plain;
  const char *markup;
} Row;

#define CITE(id, number) "\u00a0<a href=\"source:" id "\">[" number "]</a>"

static const Row rows[] = {
  { "empty", "", "", "", "" },
  { "text", "You are here.", "text(You are here.)", "You are here.", "You are here." },
  { "emphasis", "You *are* here.", "text(You )emphasis(are)text( here.)", "You are here.", "You <i>are</i> here." },
  { "all-emphasis", "*Now.*", "emphasis(Now.)", "Now.", "<i>Now.</i>" },
  { "two-emphases", "*a*b*c*", "emphasis(a)text(b)emphasis(c)", "abc", "<i>a</i>b<i>c</i>" },
  { "link", "Try [grounding](exercise:grounding).", "text(Try )link(grounding|exercise:grounding)text(.)",
    "Try grounding.", "Try <a href=\"exercise:grounding\">grounding</a>." },
  { "link-to-a-place", "[Support](support:)", "link(Support|support:)", "Support",
    "<a href=\"support:\">Support</a>" },
  { "link-out", "[x](https://a.org/?b=c&d=e)", "link(x|https://a.org/?b=c&d=e)", "x",
    "<a href=\"https://a.org/?b=c&amp;d=e\">x</a>" },
  { "two-links", "[a](article:b)[c](article:d)", "link(a|article:b)link(c|article:d)", "ac",
    "<a href=\"article:b\">a</a><a href=\"article:d\">c</a>" },
  { "citation", "It falls.[@taylor2015]", "text(It falls.)citation(taylor2015)", "It falls.",
    "It falls." CITE ("taylor2015", "1") },
  { "two-citations", "A.[@a][@b] B.[@a]", "text(A.)citation(a)citation(b)text( B.)citation(a)", "A. B.",
    "A." CITE ("a", "1") CITE ("b", "2") " B." CITE ("a", "1") },
  { "all-kinds", "*a* [b](article:c).[@d]", "emphasis(a)text( )link(b|article:c)text(.)citation(d)", "a b.",
    "<i>a</i> <a href=\"article:c\">b</a>." CITE ("d", "1") },

  { "escaped", "a < b & c > d", "text(a < b & c > d)", "a < b & c > d", "a &lt; b &amp; c &gt; d" },
  { "escaped-emphasis", "*<b>*", "emphasis(<b>)", "<b>", "<i>&lt;b&gt;</i>" },
  { "escaped-link", "[a & b](article:\"c\")", "link(a & b|article:\"c\")", "a & b",
    "<a href=\"article:&quot;c&quot;\">a &amp; b</a>" },
  { "entities-are-text", "&amp;", "text(&amp;)", "&amp;", "&amp;amp;" },
  { "other-scripts", "*Ωé* — “日本”", "emphasis(Ωé)text( — “日本”)", "Ωé — “日本”", "<i>Ωé</i> — “日本”" },

  /* What is not closed is plain text. */
  { "backslash-emphasis", "a \\*b* c", "text(a )text(*)text(b* c)", "a *b* c", "a *b* c" },
  { "backslash-link", "\\[a](article:b)", "text([)text(a](article:b))", "[a](article:b)", "[a](article:b)" },
  { "backslash-citation", "A.\\[@b]", "text(A.)text([)text(@b])", "A.[@b]", "A.[@b]" },
  { "backslash-backslash", "a \\\\*b*", "text(a )text(\\)emphasis(b)", "a \\b", "a \\<i>b</i>" },
  { "backslash-alone", "a\\b \\", "text(a\\b \\)", "a\\b \\", "a\\b \\" },
  { "lone-star", "2 * 3", "text(2 * 3)", "2 * 3", "2 * 3" },
  { "star-not-closed", "a *b c", "text(a *b c)", "a *b c", "a *b c" },
  { "nothing-emphasized", "a ** b", "text(a ** b)", "a ** b", "a ** b" },
  { "bracket-not-closed", "a [b c", "text(a [b c)", "a [b c", "a [b c" },
  { "words-alone", "a [b] c", "text(a [b] c)", "a [b] c", "a [b] c" },
  { "target-not-closed", "a [b](article:c", "text(a [b](article:c)", "a [b](article:c", "a [b](article:c" },
  { "target-apart", "a [b] (c)", "text(a [b] (c))", "a [b] (c)", "a [b] (c)" },
  { "citation-not-closed", "a [@b c", "text(a [@b c)", "a [@b c", "a [@b c" },
  { "words-before-a-link", "[sic] and [b](article:c)", "text([sic] and )link(b|article:c)", "[sic] and b",
    "[sic] and <a href=\"article:c\">b</a>" },
  { "bracket-before-a-link", "a [b and [c](article:d)", "text(a [b and )link(c|article:d)", "a [b and c",
    "a [b and <a href=\"article:d\">c</a>" },
  { "citation-before-a-link", "a [@b and [c](article:d)", "text(a [@b and )link(c|article:d)", "a [@b and c",
    "a [@b and <a href=\"article:d\">c</a>" },
};

static const char *const kinds[] = {
  [SB_INLINE_TEXT] = "text",
  [SB_INLINE_EMPHASIS] = "emphasis",
  [SB_INLINE_LINK] = "link",
  [SB_INLINE_CITATION] = "citation",
};

static void
write_run (SbInlineKind kind,
           const char *text,
           const char *target,
           gpointer user_data)
{
  g_string_append_printf (user_data, "%s(%s%s%s)", kinds[kind], text, target ? "|" : "", target ? target : "");
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (GString) runs = g_string_new (NULL);
  g_autoptr (GPtrArray) cited = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *plain = sb_inline_to_plain (row->line);
  g_autofree char *markup = sb_inline_to_markup (row->line, cited);

  sb_inline_scan (row->line, write_run, runs);

  g_assert_cmpstr (runs->str, ==, row->runs);
  g_assert_cmpstr (plain, ==, row->plain);
  g_assert_cmpstr (markup, ==, row->markup);
}

/* A page numbers its sources in the order in which it comes to them, from one
 * line to the next. */
static void
test_numbers (void)
{
  g_autoptr (GPtrArray) cited = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *first = sb_inline_to_markup ("[@b]", cited);
  g_autofree char *second = sb_inline_to_markup ("[@a][@b]", cited);
  g_autofree char *third = sb_inline_to_markup ("[@c][@a]", cited);

  g_assert_cmpstr (first, ==, CITE ("b", "1"));
  g_assert_cmpstr (second, ==, CITE ("a", "2") CITE ("b", "1"));
  g_assert_cmpstr (third, ==, CITE ("c", "3") CITE ("a", "2"));
  g_assert_cmpuint (cited->len, ==, 3);
  g_assert_cmpstr (g_ptr_array_index (cited, 0), ==, "b");
  g_assert_cmpstr (g_ptr_array_index (cited, 1), ==, "a");
  g_assert_cmpstr (g_ptr_array_index (cited, 2), ==, "c");
}

static void
test_no_numbers (void)
{
  g_autofree char *markup = sb_inline_to_markup ("It *falls*.[@a] It [rises](article:b).[@c]", NULL);

  g_assert_cmpstr (markup, ==, "It <i>falls</i>. It <a href=\"article:b\">rises</a>.");
}

/* Escaped, a text is shown as it is, whatever stands in it. */
static void
test_escape (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *escaped = sb_inline_escape (rows[i].line);
      g_autofree char *plain = sb_inline_to_plain (escaped);

      g_assert_cmpstr (plain, ==, rows[i].line);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/inline/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/inline/citations-numbered", test_numbers);
  g_test_add_func ("/inline/citations-left-out", test_no_numbers);

  g_test_add_func ("/inline/escape", test_escape);

  return g_test_run ();
}
