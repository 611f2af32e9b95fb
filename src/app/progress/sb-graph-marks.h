/* sb-graph-marks.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-content.h"
#include "sb-store.h"
#include "sb-time-marks.h"

G_BEGIN_DECLS

/**
 * SbGraphMarkKind:
 * @SB_GRAPH_MARK_EVENT: what happened in the person's life
 * @SB_GRAPH_MARK_SESSION: exercises that they did
 * @SB_GRAPH_MARK_NOTE: what they wrote of how they were, of exercises and of
 *   results
 *
 * What can stand beside a graph.
 */
typedef enum
{
  SB_GRAPH_MARK_EVENT,
  SB_GRAPH_MARK_SESSION,
  SB_GRAPH_MARK_NOTE,
} SbGraphMarkKind;

#define SB_GRAPH_N_MARKS 3

#define SB_TYPE_GRAPH_MARKS (sb_graph_marks_get_type ())

G_DECLARE_FINAL_TYPE (SbGraphMarks, sb_graph_marks, SB, GRAPH_MARKS, GObject)

SbGraphMarks *sb_graph_marks_new       (SbContent       *content,
                                        SbStore         *store);
SbTimeMarks  *sb_graph_marks_get_list  (SbGraphMarks    *self);
void          sb_graph_marks_set_shown (SbGraphMarks    *self,
                                        SbGraphMarkKind  kind,
                                        gboolean         shown);

G_END_DECLS
