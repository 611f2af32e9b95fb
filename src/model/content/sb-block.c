/* sb-block.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "sb-block.h"

/**
 * SbBlock:
 *
 * A paragraph, a list or a note: a kind and its texts, one for each entry of
 * a list and a single one for the rest.
 */
struct _SbBlock
{
  GObject parent_instance;

  SbBlockKind kind;
  GStrv texts;
};

G_DEFINE_FINAL_TYPE (SbBlock, sb_block, G_TYPE_OBJECT)

static void
sb_block_finalize (GObject *object)
{
  SbBlock *self = SB_BLOCK (object);

  g_clear_pointer (&self->texts, g_strfreev);

  G_OBJECT_CLASS (sb_block_parent_class)->finalize (object);
}

static void
sb_block_class_init (SbBlockClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_block_finalize;
}

static void
sb_block_init (SbBlock *self)
{
}

static GStrv
read_items (const SbCursor *cursor)
{
  g_auto (GStrv) items = sb_cursor_dup_texts (cursor, "items");

  if (g_strv_length (items) == 0)
    sb_cursor_fault (cursor, "items", _ ("must have at least one entry"));

  return g_steal_pointer (&items);
}

static GStrv
read_text (const SbCursor *cursor)
{
  const char *const texts[] = { sb_cursor_get_text (cursor, "text"), NULL };

  return g_strdupv ((char **) texts);
}

/**
 * sb_block_read:
 * @cursor: where the block stands
 *
 * Returns: (transfer full): the block
 */
SbBlock *
sb_block_read (const SbCursor *cursor)
{
  static const char *const kinds[] = { "paragraph", "list", "steps", "note", "caution", NULL };
  static const char *const list_members[] = { "kind", "items", NULL };
  static const char *const text_members[] = { "kind", "text", NULL };
  SbBlock *self = g_object_new (SB_TYPE_BLOCK, NULL);
  gboolean list;

  self->kind = sb_cursor_get_choice (cursor, "kind", kinds);
  list = self->kind == SB_BLOCK_KIND_LIST || self->kind == SB_BLOCK_KIND_STEPS;
  self->texts = list ? read_items (cursor) : read_text (cursor);
  sb_cursor_close (cursor, list ? list_members : text_members);

  return self;
}

/**
 * sb_block_get_kind:
 * @self: a block
 *
 * Returns: its kind
 */
SbBlockKind
sb_block_get_kind (SbBlock *self)
{
  g_return_val_if_fail (SB_IS_BLOCK (self), SB_BLOCK_KIND_PARAGRAPH);

  return self->kind;
}

/**
 * sb_block_get_texts:
 * @self: a block
 *
 * Returns: (transfer none) (array zero-terminated=1): its texts, as lines of
 *   content (see sb_inline_scan())
 */
const char *const *
sb_block_get_texts (SbBlock *self)
{
  g_return_val_if_fail (SB_IS_BLOCK (self), NULL);

  return (const char *const *) self->texts;
}
