/* sb-note-finder.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-store.h"

G_BEGIN_DECLS

#define SB_TYPE_NOTE_FINDER (sb_note_finder_get_type ())

G_DECLARE_FINAL_TYPE (SbNoteFinder, sb_note_finder, SB, NOTE_FINDER, GObject)

/**
 * SbNoteFinderState:
 * @SB_NOTE_FINDER_IDLE: nothing is looked for
 * @SB_NOTE_FINDER_LOOKING: what was found is of the words before
 * @SB_NOTE_FINDER_DONE: what was found is there, or its first page
 *
 * How far the looking is.
 */
typedef enum
{
  SB_NOTE_FINDER_IDLE,
  SB_NOTE_FINDER_LOOKING,
  SB_NOTE_FINDER_DONE,
} SbNoteFinderState;

SbNoteFinder      *sb_note_finder_new         (SbStore      *store);
void               sb_note_finder_look_for    (SbNoteFinder *self,
                                               const char   *words);
void               sb_note_finder_go_on       (SbNoteFinder *self);
SbNoteFinderState  sb_note_finder_get_state   (SbNoteFinder *self);
const char        *sb_note_finder_get_words   (SbNoteFinder *self);
GListModel        *sb_note_finder_get_found   (SbNoteFinder *self);
guint              sb_note_finder_get_n_found (SbNoteFinder *self);

G_END_DECLS
