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
 * A paragraph, a list, a note or an illustration: a kind and its texts, one
 * for each entry of a list, none for an illustration, and a single one for
 * the rest.
 */
struct _SbBlock
{
  GObject parent_instance;

  SbBlockKind kind;
  GStrv texts;
  char *illustration;
};

G_DEFINE_FINAL_TYPE (SbBlock, sb_block, G_TYPE_OBJECT)

static void
sb_block_finalize (GObject *object)
{
  SbBlock *self = SB_BLOCK (object);

  g_clear_pointer (&self->texts, g_strfreev);
  g_clear_pointer (&self->illustration, g_free);

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
  static const char *const kinds[] = { "paragraph", "list", "steps", "note", "caution", "illustration", NULL };
  static const char *const text_members[] = { "kind", "text", NULL };
  static const char *const list_members[] = { "kind", "items", NULL };
  static const char *const illustration_members[] = { "kind", "illustration", NULL };
  SbBlock *self = g_object_new (SB_TYPE_BLOCK, NULL);

  self->kind = sb_cursor_get_choice (cursor, "kind", kinds);
  switch (self->kind)
    {
    case SB_BLOCK_KIND_LIST:
    case SB_BLOCK_KIND_STEPS:
      self->texts = read_items (cursor);
      sb_cursor_close (cursor, list_members);
      break;
    case SB_BLOCK_KIND_ILLUSTRATION:
      self->texts = g_new0 (char *, 1);
      self->illustration = g_strdup (sb_cursor_get_id (cursor, "illustration"));
      sb_cursor_close (cursor, illustration_members);
      break;
    case SB_BLOCK_KIND_PARAGRAPH:
    case SB_BLOCK_KIND_NOTE:
    case SB_BLOCK_KIND_CAUTION:
    default:
      self->texts = read_text (cursor);
      sb_cursor_close (cursor, text_members);
    }

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

/**
 * sb_block_get_illustration:
 * @self: a block
 *
 * Returns: (transfer none) (nullable): the id of the illustration that it is;
 *   NULL for other kinds
 */
const char *
sb_block_get_illustration (SbBlock *self)
{
  g_return_val_if_fail (SB_IS_BLOCK (self), NULL);

  return self->illustration;
}
