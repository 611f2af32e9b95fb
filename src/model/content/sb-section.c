/* sb-section.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-section.h"

/**
 * SbSection:
 *
 * A part of an article, under a heading of its own.
 */
struct _SbSection
{
  GObject parent_instance;

  char *id;
  char *title;
  GListStore *blocks; /* of SbBlock */
};

G_DEFINE_FINAL_TYPE (SbSection, sb_section, G_TYPE_OBJECT)

static void
sb_section_finalize (GObject *object)
{
  SbSection *self = SB_SECTION (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_object (&self->blocks);

  G_OBJECT_CLASS (sb_section_parent_class)->finalize (object);
}

static void
sb_section_class_init (SbSectionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_section_finalize;
}

static void
sb_section_init (SbSection *self)
{
  self->blocks = g_list_store_new (SB_TYPE_BLOCK);
}

/**
 * sb_section_read:
 * @cursor: where the section stands
 *
 * Returns: (transfer full): the section
 */
SbSection *
sb_section_read (const SbCursor *cursor)
{
  static const char *const members[] = { "id", "title", "blocks", NULL };
  SbSection *self = g_object_new (SB_TYPE_SECTION, NULL);
  g_autoptr (GPtrArray) places = sb_cursor_dup_children (cursor, "blocks", 1);

  self->id = g_strdup (sb_cursor_get_id (cursor, "id"));
  self->title = g_strdup (sb_cursor_get_text (cursor, "title"));
  for (guint i = 0; i < places->len; i++)
    {
      g_autoptr (SbBlock) block = sb_block_read (g_ptr_array_index (places, i));

      g_list_store_append (self->blocks, block);
    }
  sb_cursor_close (cursor, members);

  return self;
}

/**
 * sb_section_get_id:
 * @self: a section
 *
 * Returns: (transfer none): its name within the article
 */
const char *
sb_section_get_id (SbSection *self)
{
  g_return_val_if_fail (SB_IS_SECTION (self), NULL);

  return self->id;
}

/**
 * sb_section_get_title:
 * @self: a section
 *
 * Returns: (transfer none): its heading
 */
const char *
sb_section_get_title (SbSection *self)
{
  g_return_val_if_fail (SB_IS_SECTION (self), NULL);

  return self->title;
}

/**
 * sb_section_get_blocks:
 * @self: a section
 *
 * Returns: (transfer none): its #SbBlock
 */
GListModel *
sb_section_get_blocks (SbSection *self)
{
  g_return_val_if_fail (SB_IS_SECTION (self), NULL);

  return G_LIST_MODEL (self->blocks);
}
