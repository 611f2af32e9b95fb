/* sb-block.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-cursor.h"

G_BEGIN_DECLS

/**
 * SbBlockKind:
 * @SB_BLOCK_KIND_PARAGRAPH: running text
 * @SB_BLOCK_KIND_LIST: a list without an order
 * @SB_BLOCK_KIND_STEPS: a list with an order
 * @SB_BLOCK_KIND_NOTE: text that stands out
 * @SB_BLOCK_KIND_CAUTION: text that warns
 * @SB_BLOCK_KIND_ILLUSTRATION: a drawing
 *
 * The kinds of block that a section is made of.
 */
typedef enum
{
  SB_BLOCK_KIND_PARAGRAPH,
  SB_BLOCK_KIND_LIST,
  SB_BLOCK_KIND_STEPS,
  SB_BLOCK_KIND_NOTE,
  SB_BLOCK_KIND_CAUTION,
  SB_BLOCK_KIND_ILLUSTRATION,
} SbBlockKind;

#define SB_TYPE_BLOCK (sb_block_get_type ())

G_DECLARE_FINAL_TYPE (SbBlock, sb_block, SB, BLOCK, GObject)

SbBlock            *sb_block_read             (const SbCursor *cursor);
SbBlockKind         sb_block_get_kind         (SbBlock        *self);
const char *const  *sb_block_get_texts        (SbBlock        *self);
const char         *sb_block_get_illustration (SbBlock        *self);

G_END_DECLS
