/* sb-anchors.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-anchors.h"

/* A block of which so little is seen has been read. */
#define NOTHING 4

struct _SbAnchors
{
  GArray *anchors; /* (element-type Anchor) */
};

typedef struct
{
  GtkWidget *widget; /* (unowned) */
  guint section;
  guint block;
} Anchor;

SbAnchors *
sb_anchors_new (void)
{
  SbAnchors *self = g_new0 (SbAnchors, 1);

  self->anchors = g_array_new (FALSE, FALSE, sizeof (Anchor));
  return self;
}

void
sb_anchors_free (SbAnchors *self)
{
  g_return_if_fail (self != NULL);

  g_array_unref (self->anchors);
  g_free (self);
}

/**
 * sb_anchors_add:
 * @widget: where the block begins: for the first of a section, its heading as
 *   well as the block itself, in this order
 * @section: the position of the section
 * @block: the position of the block in it
 */
void
sb_anchors_add (SbAnchors *self,
                GtkWidget *widget,
                guint      section,
                guint      block)
{
  const Anchor anchor = { widget, section, block };

  g_return_if_fail (self != NULL);
  g_return_if_fail (GTK_IS_WIDGET (widget));

  g_array_append_val (self->anchors, anchor);
}

/**
 * sb_anchors_find:
 * @section: the position of a section
 * @block: the position of a block in it
 *
 * Returns: (transfer none) (nullable): where the block begins, or the last one
 *   before it in the section
 */
GtkWidget *
sb_anchors_find (SbAnchors *self,
                 guint      section,
                 guint      block)
{
  GtkWidget *found = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->anchors->len; i++)
    {
      const Anchor *anchor = &g_array_index (self->anchors, Anchor, i);

      if (anchor->section == section && (found == NULL || (anchor->block > 0 && anchor->block <= block)))
        found = anchor->widget;
    }

  return found;
}

static gboolean
get_extent (const Anchor *anchor,
            GtkWidget    *viewport,
            double       *top,
            double       *bottom)
{
  graphene_rect_t bounds;

  if (!gtk_widget_compute_bounds (anchor->widget, viewport, &bounds))
    return FALSE;

  *top = bounds.origin.y;
  *bottom = bounds.origin.y + bounds.size.height;
  return TRUE;
}

/**
 * sb_anchors_find_top:
 * @viewport: what the text is scrolled in
 * @section: (out): the position of a section
 * @block: (out): the position of a block in it
 *
 * Finds the block at the upper edge of what is seen.
 *
 * Returns: whether there is one; not where what comes before the text is seen,
 *   or only what comes after it
 */
gboolean
sb_anchors_find_top (SbAnchors *self,
                     GtkWidget *viewport,
                     guint     *section,
                     guint     *block)
{
  g_return_val_if_fail (self != NULL, FALSE);

  for (guint i = 0; i < self->anchors->len; i++)
    {
      const Anchor *anchor = &g_array_index (self->anchors, Anchor, i);
      double top;
      double bottom;

      if (!get_extent (anchor, viewport, &top, &bottom) || (i == 0 && top > 0))
        return FALSE;

      if (bottom < NOTHING)
        continue;

      *section = anchor->section;
      *block = anchor->block;
      return TRUE;
    }

  return FALSE;
}

/**
 * sb_anchors_show_end:
 * @viewport: what the text is scrolled in
 *
 * Returns: whether the end of the text is seen, or has been scrolled by
 */
gboolean
sb_anchors_show_end (SbAnchors *self,
                     GtkWidget *viewport)
{
  double top;
  double bottom;

  g_return_val_if_fail (self != NULL, FALSE);

  if (self->anchors->len == 0
      || !get_extent (&g_array_index (self->anchors, Anchor, self->anchors->len - 1), viewport, &top, &bottom))
    return FALSE;

  return bottom <= gtk_widget_get_height (viewport);
}
