/* sb-tally.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What is asked beyond this many words is passed over. */
#define SB_TALLY_MAX_WORDS 16

/**
 * SbTallyLevel:
 * @SB_TALLY_TEXT: in running text
 * @SB_TALLY_SUMMARY: in a page's summary
 * @SB_TALLY_HEADING: in the title of a section
 * @SB_TALLY_TITLE: in a page's title
 *
 * Where a word stands: the higher, the more the page is about it.
 */
typedef enum
{
  SB_TALLY_TEXT,
  SB_TALLY_SUMMARY,
  SB_TALLY_HEADING,
  SB_TALLY_TITLE,
} SbTallyLevel;

/**
 * SbTally:
 * @found: the words found: a bit for each word asked for
 * @whole: those of them that were found whole, not as the beginning of a word
 * @phrase: whether all stand in order, next to one another
 *
 * How well a text answers what is asked, as counted so far.
 */
typedef struct
{
  guint found;
  guint whole;
  gboolean phrase;
  /*< private >*/
  guint8 best[SB_TALLY_MAX_WORDS];
} SbTally;

void sb_tally_add     (SbTally       *self,
                       SbTallyLevel   level,
                       const SbTally *found);
int  sb_tally_compare (const SbTally *a,
                       const SbTally *b);

G_END_DECLS
