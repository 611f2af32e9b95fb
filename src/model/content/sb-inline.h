/* sb-inline.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SbInlineKind:
 * @SB_INLINE_TEXT: plain text
 * @SB_INLINE_EMPHASIS: emphasized text
 * @SB_INLINE_LINK: text that leads somewhere
 * @SB_INLINE_CITATION: the mark of a source
 *
 * The kinds of run in a line of content.
 */
typedef enum
{
  SB_INLINE_TEXT,
  SB_INLINE_EMPHASIS,
  SB_INLINE_LINK,
  SB_INLINE_CITATION,
} SbInlineKind;

/**
 * SbInlineFunc:
 * @kind: what kind of run it is
 * @text: the words of the run; for a citation, the id of its source
 * @target: (nullable): for a link, where it leads
 * @user_data: data of the caller
 *
 * Called for each run of a line.
 */
typedef void (*SbInlineFunc) (SbInlineKind  kind,
                              const char   *text,
                              const char   *target,
                              gpointer      user_data);

void  sb_inline_scan      (const char   *text,
                           SbInlineFunc  func,
                           gpointer      user_data);
guint sb_inline_number    (GPtrArray    *cited,
                           const char   *source);
char *sb_inline_to_markup (const char   *text,
                           GPtrArray    *cited);
char *sb_inline_to_plain  (const char   *text);
char *sb_inline_escape    (const char   *text);

G_END_DECLS
