/* sb-illustration.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "sb-illustration.h"

/**
 * SbIllustration:
 *
 * What is told in words of a drawing: what it shows, for those who cannot
 * see it, and its labels. The drawing itself is a file of its own; see
 * sb_content_dup_drawing(). Immutable once read.
 */
struct _SbIllustration
{
  GObject parent_instance;

  char *id;
  char *text;
  GListStore *labels; /* of SbIllustrationLabel */
};

G_DEFINE_FINAL_TYPE (SbIllustration, sb_illustration, G_TYPE_OBJECT)

static void
sb_illustration_finalize (GObject *object)
{
  SbIllustration *self = SB_ILLUSTRATION (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->text, g_free);
  g_clear_object (&self->labels);

  G_OBJECT_CLASS (sb_illustration_parent_class)->finalize (object);
}

static void
sb_illustration_class_init (SbIllustrationClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_illustration_finalize;
}

static void
sb_illustration_init (SbIllustration *self)
{
  self->labels = g_list_store_new (SB_TYPE_ILLUSTRATION_LABEL);
}

static void
read_labels (SbIllustration *self,
             const SbCursor *cursor)
{
  g_autoptr (GPtrArray) places = sb_cursor_dup_children (cursor, "labels", 0);

  for (guint i = 0; i < places->len; i++)
    {
      const SbCursor *place = g_ptr_array_index (places, i);
      g_autoptr (SbIllustrationLabel) label = sb_illustration_label_read (place);
      const char *id = sb_illustration_label_get_id (label);

      if (id != NULL && sb_illustration_find_label (self, id) != NULL)
        sb_cursor_fault (place, "id", _ ("stands twice: “%s”"), id);
      g_list_store_append (self->labels, label);
    }
}

/**
 * sb_illustration_read:
 * @cursor: where the illustration stands
 *
 * Returns: (transfer full): the illustration
 */
SbIllustration *
sb_illustration_read (const SbCursor *cursor)
{
  static const char *const members[] = { "id", "text", "labels", NULL };
  SbIllustration *self = g_object_new (SB_TYPE_ILLUSTRATION, NULL);

  self->id = g_strdup (sb_cursor_get_id (cursor, "id"));
  self->text = g_strdup (sb_cursor_get_text (cursor, "text"));
  read_labels (self, cursor);
  sb_cursor_close (cursor, members);

  return self;
}

/**
 * sb_illustration_get_id:
 * @self: an illustration
 *
 * Returns: (transfer none): its name in files, which is that of its drawing
 */
const char *
sb_illustration_get_id (SbIllustration *self)
{
  g_return_val_if_fail (SB_IS_ILLUSTRATION (self), NULL);

  return self->id;
}

/**
 * sb_illustration_get_text:
 * @self: an illustration
 *
 * Returns: (transfer none): what it shows, in words
 */
const char *
sb_illustration_get_text (SbIllustration *self)
{
  g_return_val_if_fail (SB_IS_ILLUSTRATION (self), NULL);

  return self->text;
}

/**
 * sb_illustration_get_labels:
 * @self: an illustration
 *
 * Returns: (transfer none): its #SbIllustrationLabel
 */
GListModel *
sb_illustration_get_labels (SbIllustration *self)
{
  g_return_val_if_fail (SB_IS_ILLUSTRATION (self), NULL);

  return G_LIST_MODEL (self->labels);
}

/**
 * sb_illustration_find_label:
 * @self: an illustration
 * @id: the id of a place on it
 *
 * Returns: (transfer none) (nullable): the label that stands there
 */
SbIllustrationLabel *
sb_illustration_find_label (SbIllustration *self,
                            const char     *id)
{
  g_return_val_if_fail (SB_IS_ILLUSTRATION (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->labels)); i++)
    {
      /* The illustration keeps it alive. */
      g_autoptr (SbIllustrationLabel) label = g_list_model_get_item (G_LIST_MODEL (self->labels), i);

      if (g_strcmp0 (sb_illustration_label_get_id (label), id) == 0)
        return label;
    }

  return NULL;
}
