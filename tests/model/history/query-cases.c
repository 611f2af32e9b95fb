/* query-cases.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "lettered-history.h"
#include "query-cases.h"
#include "sb-time.h"

static char *letter_named[] = { (char *) "letter", NULL };
static char *both_named[] = { (char *) "letter", (char *) "grounding", NULL };
static char *unknown_named[] = { (char *) "lett", (char *) "' OR 1 --", NULL };
static char *nothing_named[] = { NULL };

/* Assessments:      i -100, a 10, b 20, c 30, d 40, e 50, f g 60 (h is deleted)
 * as completed:     a 20, c 35, e i 60, g 61, d 90
 * sessions:         A 10, B 20, C 30, D 40, F G 60, H 70 (E is deleted)
 * check-ins:        v -20, x 10, y z 20 (w is deleted) */
const QueryCase query_cases[] = {
  { "iabcdefg", { 0 }, QUERY_CASE_ASSESSMENTS },
  { "ABCDFGH", { 0 }, QUERY_CASE_SESSIONS },
  { "vxyz", { 0 }, QUERY_CASE_CHECK_INS },

  { "bf", { .state = SB_QUERY_DRAFTS }, QUERY_CASE_ASSESSMENTS },
  { "iacdeg", { .state = SB_QUERY_ENDED }, QUERY_CASE_ASSESSMENTS },
  { "iacdeg", { .state = SB_QUERY_COMPLETED }, QUERY_CASE_ASSESSMENTS },
  { "BF", { .state = SB_QUERY_DRAFTS }, QUERY_CASE_SESSIONS },
  { "ACDGH", { .state = SB_QUERY_ENDED }, QUERY_CASE_SESSIONS },
  { "AGH", { .state = SB_QUERY_COMPLETED }, QUERY_CASE_SESSIONS },
  { "vxyz", { .state = SB_QUERY_DRAFTS }, QUERY_CASE_CHECK_INS },
  { "vxyz", { .state = SB_QUERY_COMPLETED }, QUERY_CASE_CHECK_INS },

  { "abc", { .instrument = "general" }, QUERY_CASE_ASSESSMENTS },
  { "", { .instrument = "gener" }, QUERY_CASE_ASSESSMENTS },
  { "", { .instrument = "General" }, QUERY_CASE_ASSESSMENTS },
  { "", { .instrument = "" }, QUERY_CASE_ASSESSMENTS },
  { "ab", { .instrument = "general", .version = "1" }, QUERY_CASE_ASSESSMENTS },
  { "iabdef", { .version = "1" }, QUERY_CASE_ASSESSMENTS },
  { "cg", { .version = "2" }, QUERY_CASE_ASSESSMENTS },
  { "", { .version = "1.0" }, QUERY_CASE_ASSESSMENTS },
  { "abc", { .person = SB_QUERY_NOBODY }, QUERY_CASE_ASSESSMENTS },
  { "dfg", { .person = LETTERED_SAM }, QUERY_CASE_ASSESSMENTS },
  { "ie", { .person = LETTERED_KIM }, QUERY_CASE_ASSESSMENTS },
  { "", { .person = "00000000-0000-4000-8000-000000005a03" }, QUERY_CASE_ASSESSMENTS },
  { "df", { .person = LETTERED_SAM, .version = "1", .instrument = "bond" }, QUERY_CASE_ASSESSMENTS },
  { "d", { .person = LETTERED_SAM, .version = "1", .state = SB_QUERY_ENDED }, QUERY_CASE_ASSESSMENTS },
  { "ABGH", { .exercise = "grounding" }, QUERY_CASE_SESSIONS },
  { "CDF", { .exercise = "letter" }, QUERY_CASE_SESSIONS },
  { "", { .exercise = "' OR 1 --" }, QUERY_CASE_SESSIONS },
  { "F", { .exercise = "letter", .state = SB_QUERY_DRAFTS }, QUERY_CASE_SESSIONS },

  /* From a moment on, and before one. */
  { "bcdefg", { .since = MOMENT (20) }, QUERY_CASE_ASSESSMENTS },
  { "cdefg", { .since = MOMENT (20) + 1 }, QUERY_CASE_ASSESSMENTS },
  { "ia", { .until = MOMENT (20) }, QUERY_CASE_ASSESSMENTS },
  { "iab", { .until = MOMENT (20) + 1 }, QUERY_CASE_ASSESSMENTS },
  { "fg", { .since = MOMENT (60), .until = MOMENT (60) + 1 }, QUERY_CASE_ASSESSMENTS },
  { "", { .since = MOMENT (60), .until = MOMENT (60) }, QUERY_CASE_ASSESSMENTS },
  { "", { .since = MOMENT (60), .until = MOMENT (20) }, QUERY_CASE_ASSESSMENTS },
  { "BCD", { .since = MOMENT (20), .until = MOMENT (60) }, QUERY_CASE_SESSIONS },
  { "yz", { .since = MOMENT (11), .until = MOMENT (21) }, QUERY_CASE_CHECK_INS },
  { "vxyz", { .since = SB_TIME_MINIMUM, .until = SB_TIME_MAXIMUM }, QUERY_CASE_CHECK_INS },
  { "", { .until = -1 }, QUERY_CASE_CHECK_INS },
  { "vxyz", { .since = -1 }, QUERY_CASE_CHECK_INS },

  { "aceigd", { .by_completion = TRUE }, QUERY_CASE_ASSESSMENTS },
  { "dgieca", { .by_completion = TRUE, .newest_first = TRUE }, QUERY_CASE_ASSESSMENTS },
  { "", { .by_completion = TRUE, .state = SB_QUERY_DRAFTS }, QUERY_CASE_ASSESSMENTS },
  { "eig", { .by_completion = TRUE, .since = MOMENT (36), .until = MOMENT (90) }, QUERY_CASE_ASSESSMENTS },
  { "gd", { .by_completion = TRUE, .person = LETTERED_SAM }, QUERY_CASE_ASSESSMENTS },
  { "ABCDFGH", { .by_completion = TRUE }, QUERY_CASE_SESSIONS },

  /* A tag or an answer is no note. */
  { "iacdefg", { .with_note = TRUE }, QUERY_CASE_ASSESSMENTS },
  { "aceigd", { .with_note = TRUE, .by_completion = TRUE }, QUERY_CASE_ASSESSMENTS },
  { "f", { .with_note = TRUE, .state = SB_QUERY_DRAFTS }, QUERY_CASE_ASSESSMENTS },
  { "dg", { .with_note = TRUE, .by_completion = TRUE, .since = MOMENT (61), .newest_first = TRUE }, QUERY_CASE_ASSESSMENTS },
  { "ca", { .with_note = TRUE, .person = SB_QUERY_NOBODY, .newest_first = TRUE }, QUERY_CASE_ASSESSMENTS },
  { "AD", { .with_note = TRUE }, QUERY_CASE_SESSIONS },
  { "A", { .with_note = TRUE, .state = SB_QUERY_COMPLETED }, QUERY_CASE_SESSIONS },
  { "", { .with_note = TRUE, .state = SB_QUERY_DRAFTS }, QUERY_CASE_SESSIONS },
  { "D", { .with_note = TRUE, .exercise = "letter" }, QUERY_CASE_SESSIONS },
  { "vyz", { .with_note = TRUE }, QUERY_CASE_CHECK_INS },
  { "zy", { .with_note = TRUE, .newest_first = TRUE, .limit = 2 }, QUERY_CASE_CHECK_INS },
  { "v", { .with_note = TRUE, .until = MOMENT (20) }, QUERY_CASE_CHECK_INS },

  { "gfedcbai", { .newest_first = TRUE }, QUERY_CASE_ASSESSMENTS },
  { "zyxv", { .newest_first = TRUE }, QUERY_CASE_CHECK_INS },
  { "ia", { .limit = 2 }, QUERY_CASE_ASSESSMENTS },
  { "gf", { .limit = 2, .newest_first = TRUE }, QUERY_CASE_ASSESSMENTS },
  { "g", { .limit = 1, .newest_first = TRUE }, QUERY_CASE_ASSESSMENTS },
  { "iabcdef", { .limit = 7 }, QUERY_CASE_ASSESSMENTS },
  { "iabcdefg", { .limit = 8 }, QUERY_CASE_ASSESSMENTS },
  { "iabcdefg", { .limit = 1000 }, QUERY_CASE_ASSESSMENTS },
  { "ace", { .by_completion = TRUE, .limit = 3 }, QUERY_CASE_ASSESSMENTS },
  { "dgi", { .by_completion = TRUE, .newest_first = TRUE, .limit = 3 }, QUERY_CASE_ASSESSMENTS },
  { "FB", { .state = SB_QUERY_DRAFTS, .newest_first = TRUE, .limit = 2 }, QUERY_CASE_SESSIONS },
  { "F", { .state = SB_QUERY_DRAFTS, .newest_first = TRUE, .limit = 1 }, QUERY_CASE_SESSIONS },
};

const guint n_query_cases = G_N_ELEMENTS (query_cases);

/* Words: the beginnings of words, in any case, with accents or without. */
const QueryCase query_words_cases[] = {
  { "ia", { .words = "café" }, QUERY_CASE_ASSESSMENTS },
  { "ia", { .words = "cafe" }, QUERY_CASE_ASSESSMENTS },
  { "ia", { .words = "CAFÉ" }, QUERY_CASE_ASSESSMENTS },
  { "ia", { .words = "cafe\xcc\x81" }, QUERY_CASE_ASSESSMENTS },
  { "ia", { .words = "caf" }, QUERY_CASE_ASSESSMENTS },
  { "", { .words = "cafeteria" }, QUERY_CASE_ASSESSMENTS },
  { "", { .words = "afe" }, QUERY_CASE_ASSESSMENTS },
  { "i", { .words = "decompose" }, QUERY_CASE_ASSESSMENTS },
  { "a", { .words = "bon cafe" }, QUERY_CASE_ASSESSMENTS },
  { "a", { .words = "  bon\t\ncafe  " }, QUERY_CASE_ASSESSMENTS },
  { "", { .words = "cafe left" }, QUERY_CASE_ASSESSMENTS },
  { "ai", { .words = "cafe", .newest_first = TRUE }, QUERY_CASE_ASSESSMENTS },
  { "i", { .words = "cafe", .limit = 1 }, QUERY_CASE_ASSESSMENTS },
  { "a", { .words = "cafe", .limit = 1, .newest_first = TRUE }, QUERY_CASE_ASSESSMENTS },
  { "d", { .words = "ecole" }, QUERY_CASE_ASSESSMENTS },
  { "d", { .words = "strasse" }, QUERY_CASE_ASSESSMENTS },
  { "d", { .words = "STRASSE" }, QUERY_CASE_ASSESSMENTS },
  { "d", { .words = "straße" }, QUERY_CASE_ASSESSMENTS },
  { "d", { .words = "cesme" }, QUERY_CASE_ASSESSMENTS },
  { "c", { .words = "well-being" }, QUERY_CASE_ASSESSMENTS },
  { "c", { .words = "wellbeing" }, QUERY_CASE_ASSESSMENTS },
  { "c", { .words = "being" }, QUERY_CASE_ASSESSMENTS },
  { "c", { .words = "it's" }, QUERY_CASE_ASSESSMENTS },
  { "c", { .words = "it’s" }, QUERY_CASE_ASSESSMENTS },
  { "c", { .words = "100" }, QUERY_CASE_ASSESSMENTS },
  { "c", { .words = "100%" }, QUERY_CASE_ASSESSMENTS },
  { "g", { .words = "日本" }, QUERY_CASE_ASSESSMENTS },
  { "g", { .words = "本語" }, QUERY_CASE_ASSESSMENTS },
  { "g", { .words = "メモ" }, QUERY_CASE_ASSESSMENTS },
  { "", { .words = "日語" }, QUERY_CASE_ASSESSMENTS },

  /* What means something to FTS5 means nothing here. */
  { "e", { .words = "AND" }, QUERY_CASE_ASSESSMENTS },
  { "e", { .words = "\"AND\"" }, QUERY_CASE_ASSESSMENTS },
  { "e", { .words = "said AND left" }, QUERY_CASE_ASSESSMENTS },
  { "", { .words = "cafe AND bon" }, QUERY_CASE_ASSESSMENTS },
  { "", { .words = "cafe OR left" }, QUERY_CASE_ASSESSMENTS },
  { "f", { .words = "NOT that" }, QUERY_CASE_ASSESSMENTS },
  { "f", { .words = "NEAR(this that)" }, QUERY_CASE_ASSESSMENTS },
  { "f", { .words = "that*" }, QUERY_CASE_ASSESSMENTS },
  { "f", { .words = "^not" }, QUERY_CASE_ASSESSMENTS },
  { "ia", { .words = "-cafe" }, QUERY_CASE_ASSESSMENTS },
  { "ia", { .words = "cafe -" }, QUERY_CASE_ASSESSMENTS },
  { "", { .words = "text:cafe" }, QUERY_CASE_ASSESSMENTS },
  { "", { .words = "{text}:cafe" }, QUERY_CASE_ASSESSMENTS },
  { "ia", { .words = "(cafe" }, QUERY_CASE_ASSESSMENTS },
  { "ia", { .words = "\"cafe" }, QUERY_CASE_ASSESSMENTS },
  { "ia", { .words = "cafe\"" }, QUERY_CASE_ASSESSMENTS },
  { "ia", { .words = "cafe + " }, QUERY_CASE_ASSESSMENTS },
  { "", { .words = "' OR 1 --" }, QUERY_CASE_ASSESSMENTS },

  /* Nothing to look for is found nowhere. */
  { "", { .words = "" }, QUERY_CASE_ASSESSMENTS },
  { "", { .words = " \t" }, QUERY_CASE_ASSESSMENTS },
  { "", { .words = "\"" }, QUERY_CASE_ASSESSMENTS },
  { "", { .words = "\"\"" }, QUERY_CASE_ASSESSMENTS },
  { "", { .words = "*" }, QUERY_CASE_ASSESSMENTS },
  { "", { .words = "-" }, QUERY_CASE_ASSESSMENTS },
  { "", { .words = ":" }, QUERY_CASE_ASSESSMENTS },
  { "", { .words = "()" }, QUERY_CASE_ASSESSMENTS },
  { "", { .words = "… “” 🫶🏽" }, QUERY_CASE_ASSESSMENTS },

  /* Where the words name an exercise, its sessions are found as well. */
  { "ABCDF", { .words = "park", .named = letter_named }, QUERY_CASE_SESSIONS },
  { "BF", { .words = "park", .named = letter_named, .state = SB_QUERY_DRAFTS }, QUERY_CASE_SESSIONS },
  { "DCB", { .words = "park", .named = letter_named, .newest_first = TRUE, .until = MOMENT (60), .limit = 3 }, QUERY_CASE_SESSIONS },
  { "AB", { .words = "park", .named = nothing_named }, QUERY_CASE_SESSIONS },
  { "AB", { .words = "park", .named = unknown_named }, QUERY_CASE_SESSIONS },
  { "CDF", { .words = "", .named = letter_named }, QUERY_CASE_SESSIONS },
  { "ABCDFGH", { .words = "*", .named = both_named }, QUERY_CASE_SESSIONS },
  { "ABCDFGH", { .named = letter_named }, QUERY_CASE_SESSIONS },
  { "C", { .words = "mother", .named = letter_named, .exercise = "letter", .limit = 1 }, QUERY_CASE_SESSIONS },

  { "AB", { .words = "park" }, QUERY_CASE_SESSIONS },
  { "B", { .words = "parked" }, QUERY_CASE_SESSIONS },
  { "AD", { .words = "walk" }, QUERY_CASE_SESSIONS },
  { "A", { .words = "walk park" }, QUERY_CASE_SESSIONS },
  { "C", { .words = "mother afraid" }, QUERY_CASE_SESSIONS },
  { "F", { .words = "angst mut" }, QUERY_CASE_SESSIONS },
  { "", { .words = "list" }, QUERY_CASE_SESSIONS },
  { "", { .words = "deep" }, QUERY_CASE_SESSIONS },
  { "A", { .words = "park", .with_note = TRUE }, QUERY_CASE_SESSIONS },
  { "A", { .words = "park", .state = SB_QUERY_ENDED }, QUERY_CASE_SESSIONS },
  { "B", { .words = "park", .state = SB_QUERY_DRAFTS, .exercise = "grounding", .limit = 1 }, QUERY_CASE_SESSIONS },
  { "xz", { .words = "work" }, QUERY_CASE_CHECK_INS },
  { "x", { .words = "kuche" }, QUERY_CASE_CHECK_INS },
  { "x", { .words = "küche work" }, QUERY_CASE_CHECK_INS },
  { "yz", { .words = "calm" }, QUERY_CASE_CHECK_INS },
  { "z", { .words = "calml" }, QUERY_CASE_CHECK_INS },
  { "y", { .words = "calm m" }, QUERY_CASE_CHECK_INS },
  { "yz", { .words = "calm", .since = MOMENT (20), .until = MOMENT (21) }, QUERY_CASE_CHECK_INS },
};

const guint n_query_words_cases = G_N_ELEMENTS (query_words_cases);

/* Types are known only once the program runs. */
SbQuery
query_case_complete (const QueryCase *self)
{
  SbQuery query = self->query;

  switch (self->type)
    {
    case QUERY_CASE_SESSIONS:
      query.type = SB_TYPE_SESSION;
      break;
    case QUERY_CASE_CHECK_INS:
      query.type = SB_TYPE_CHECK_IN;
      break;
    case QUERY_CASE_ASSESSMENTS:
    default:
      query.type = SB_TYPE_ASSESSMENT;
      break;
    }

  return query;
}
