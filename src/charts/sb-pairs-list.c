/* sb-pairs-list.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-pairs-list.h"
#include "sb-pairs-row.h"

/**
 * SbPairsList:
 *
 * The rows of a chart of pairs, with a mark each, in the order of their model.
 * Where pairs take the place of others so do their rows, and one that has the
 * focus keeps it.
 *
 * # CSS nodes
 *
 * ```
 * pairs-list
 * ├── pairs-row   one a pair; see SbPairsRow
 * ╰── point      one a pair; see SbMark
 * ```
 *
 * # Accessibility
 *
 * %GTK_ACCESSIBLE_ROLE_LIST, of the marks.
 *
 * # Text direction
 *
 * The rows'.
 */
struct _SbPairsList
{
  GtkWidget parent_instance;

  GListModel *pairs; /* (nullable) (element-type SbPair) */
  GPtrArray *rows;   /* (element-type SbPairsRow) */
  GPtrArray *marks;  /* (element-type SbMark): one a row */
  GPtrArray *ticks;  /* (nullable) (element-type SbTick) */
  SbPairsLayout layout;

  SbPairFormat format; /* (nullable) */
  gpointer format_data;
  GDestroyNotify format_destroy;
};

G_DEFINE_FINAL_TYPE (SbPairsList, sb_pairs_list, GTK_TYPE_WIDGET)

static char *
format_pair (SbPairsList *self,
             SbPair      *pair)
{
  const char *description = sb_pair_get_description (pair);

  if (self->format != NULL)
    return self->format (pair, self->format_data);

  return g_strconcat (sb_pair_get_title (pair), description != NULL ? ", " : NULL, description, NULL);
}

static void
update_words (SbPairsList *self,
              guint        position)
{
  SbPairsRow *row = g_ptr_array_index (self->rows, position);
  g_autofree char *words = format_pair (self, sb_pairs_row_get_pair (row));

  sb_mark_set_words (g_ptr_array_index (self->marks, position), words, NULL, words);
}

static void
update_indices (SbPairsList *self)
{
  for (guint i = 0; i < self->marks->len; i++)
    sb_mark_set_index (g_ptr_array_index (self->marks, i), i, self->marks->len);
}

/* Marks stand after all rows, so that no row covers one, and in their order,
 * which is the order in which they are read. */
static void
insert_row (SbPairsList *self,
            guint        position)
{
  GtkWidget *next = position < self->marks->len ? g_ptr_array_index (self->marks, position) : NULL;
  GtkWidget *first = self->marks->len > 0 ? g_ptr_array_index (self->marks, 0) : NULL;
  GtkWidget *row = sb_pairs_row_new ();
  GtkWidget *mark = GTK_WIDGET (sb_mark_new ());

  gtk_widget_insert_before (row, GTK_WIDGET (self), first);
  gtk_widget_insert_before (mark, GTK_WIDGET (self), next);
  g_ptr_array_insert (self->rows, position, row);
  g_ptr_array_insert (self->marks, position, mark);
  if (self->ticks != NULL)
    sb_pairs_row_set_ticks (SB_PAIRS_ROW (row), self->ticks);
}

static void
fill_row (SbPairsList *self,
          guint        position)
{
  g_autoptr (SbPair) pair = g_list_model_get_item (self->pairs, position);

  sb_pairs_row_set_pair (g_ptr_array_index (self->rows, position), pair);
  update_words (self, position);
}

static void
remove_rows (SbPairsList *self,
             guint        position,
             guint        n_rows)
{
  if (n_rows == 0)
    return;

  g_ptr_array_remove_range (self->marks, position, n_rows);
  g_ptr_array_remove_range (self->rows, position, n_rows);
}

static void
pairs_changed_cb (SbPairsList *self,
                  guint        position,
                  guint        removed,
                  guint        added)
{
  g_assert (SB_IS_PAIRS_LIST (self));

  remove_rows (self, position + MIN (removed, added), removed - MIN (removed, added));
  for (guint i = removed; i < added; i++)
    insert_row (self, position + i);
  for (guint i = 0; i < added; i++)
    fill_row (self, position + i);

  update_indices (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
allocate_mark (SbPairsList *self,
               guint        position,
               int          y)
{
  SbPairsRow *row = g_ptr_array_index (self->rows, position);
  double x = sb_pairs_layout_to_pixel (&self->layout, sb_pair_get_after (sb_pairs_row_get_pair (row)));

  sb_mark_allocate_at (g_ptr_array_index (self->marks, position), x, y + sb_pairs_row_get_line (row));
}

static void
sb_pairs_list_size_allocate (GtkWidget *widget,
                             int        width,
                             int        height,
                             int        baseline)
{
  SbPairsList *self = SB_PAIRS_LIST (widget);
  int y = 0;

  for (guint i = 0; i < self->rows->len; i++)
    {
      SbPairsRow *row = g_ptr_array_index (self->rows, i);
      int row_height = sb_pairs_row_get_height (row, &self->layout);

      sb_pairs_row_allocate (row, &self->layout, y, row_height);
      allocate_mark (self, i, y);
      y += row_height;
    }
}

static void
sb_pairs_list_dispose (GObject *object)
{
  SbPairsList *self = SB_PAIRS_LIST (object);

  if (self->pairs != NULL)
    g_signal_handlers_disconnect_by_func (self->pairs, pairs_changed_cb, self);
  g_clear_object (&self->pairs);
  g_ptr_array_set_size (self->marks, 0);
  g_ptr_array_set_size (self->rows, 0);

  G_OBJECT_CLASS (sb_pairs_list_parent_class)->dispose (object);
}

static void
sb_pairs_list_finalize (GObject *object)
{
  SbPairsList *self = SB_PAIRS_LIST (object);

  g_clear_pointer (&self->marks, g_ptr_array_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->ticks, g_ptr_array_unref);
  if (self->format_destroy != NULL)
    self->format_destroy (self->format_data);

  G_OBJECT_CLASS (sb_pairs_list_parent_class)->finalize (object);
}

static void
sb_pairs_list_class_init (SbPairsListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sb_pairs_list_dispose;
  object_class->finalize = sb_pairs_list_finalize;

  widget_class->size_allocate = sb_pairs_list_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "pairs-list");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
}

static void
sb_pairs_list_init (SbPairsList *self)
{
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) gtk_widget_unparent);
  self->marks = g_ptr_array_new_with_free_func ((GDestroyNotify) gtk_widget_unparent);
}

GtkWidget *
sb_pairs_list_new (void)
{
  return g_object_new (SB_TYPE_PAIRS_LIST, NULL);
}

/**
 * sb_pairs_list_get_pairs:
 *
 * Returns: (transfer none) (nullable)
 */
GListModel *
sb_pairs_list_get_pairs (SbPairsList *self)
{
  g_return_val_if_fail (SB_IS_PAIRS_LIST (self), NULL);

  return self->pairs;
}

/**
 * sb_pairs_list_set_pairs:
 * @pairs: (transfer none) (nullable): a list of [class@Pair]
 *
 * Returns: whether it is another one
 */
gboolean
sb_pairs_list_set_pairs (SbPairsList *self,
                         GListModel  *pairs)
{
  g_return_val_if_fail (SB_IS_PAIRS_LIST (self), FALSE);
  g_return_val_if_fail (pairs == NULL || G_IS_LIST_MODEL (pairs), FALSE);

  if (self->pairs == pairs)
    return FALSE;

  if (self->pairs != NULL)
    g_signal_handlers_disconnect_by_func (self->pairs, pairs_changed_cb, self);
  g_set_object (&self->pairs, pairs);
  if (pairs != NULL)
    g_signal_connect_object (pairs, "items-changed", G_CALLBACK (pairs_changed_cb), self, G_CONNECT_SWAPPED);

  pairs_changed_cb (self, 0, self->rows->len, pairs != NULL ? g_list_model_get_n_items (pairs) : 0);

  return TRUE;
}

/**
 * sb_pairs_list_set_format:
 * @format: (nullable): puts a pair in words; without it, it is its title and note
 * @destroy: (nullable): frees @user_data
 */
void
sb_pairs_list_set_format (SbPairsList    *self,
                          SbPairFormat    format,
                          gpointer        user_data,
                          GDestroyNotify  destroy)
{
  g_return_if_fail (SB_IS_PAIRS_LIST (self));

  if (self->format_destroy != NULL)
    self->format_destroy (self->format_data);
  self->format = format;
  self->format_data = user_data;
  self->format_destroy = destroy;

  for (guint i = 0; i < self->rows->len; i++)
    update_words (self, i);
}

/**
 * sb_pairs_list_set_ticks:
 * @ticks: (transfer none) (element-type SbTick): where to draw lines of the grid
 */
void
sb_pairs_list_set_ticks (SbPairsList *self,
                         GPtrArray   *ticks)
{
  g_return_if_fail (SB_IS_PAIRS_LIST (self));
  g_return_if_fail (ticks != NULL);

  g_clear_pointer (&self->ticks, g_ptr_array_unref);
  self->ticks = g_ptr_array_ref (ticks);
  for (guint i = 0; i < self->rows->len; i++)
    sb_pairs_row_set_ticks (g_ptr_array_index (self->rows, i), ticks);
}

/**
 * sb_pairs_list_get_marks:
 *
 * Returns: (transfer none) (element-type SbMark): in order
 */
GPtrArray *
sb_pairs_list_get_marks (SbPairsList *self)
{
  g_return_val_if_fail (SB_IS_PAIRS_LIST (self), NULL);

  return self->marks;
}

/**
 * sb_pairs_list_reserve:
 * @widest_title: (out): what titles would take, in pixels
 * @widest_note: (out): what notes would take, in pixels
 */
void
sb_pairs_list_reserve (SbPairsList *self,
                       int         *widest_title,
                       int         *widest_note)
{
  g_return_if_fail (SB_IS_PAIRS_LIST (self));
  g_return_if_fail (widest_title != NULL && widest_note != NULL);

  *widest_title = *widest_note = 0;
  for (guint i = 0; i < self->rows->len; i++)
    {
      SbPairsRow *row = g_ptr_array_index (self->rows, i);

      *widest_title = MAX (*widest_title, sb_pairs_row_get_title (row));
      *widest_note = MAX (*widest_note, sb_pairs_row_get_note (row));
    }
}

/**
 * sb_pairs_list_get_height:
 *
 * How high all rows are together in @layout.
 */
int
sb_pairs_list_get_height (SbPairsList         *self,
                          const SbPairsLayout *layout)
{
  int height = 0;

  g_return_val_if_fail (SB_IS_PAIRS_LIST (self), 0);
  g_return_val_if_fail (layout != NULL, 0);

  for (guint i = 0; i < self->rows->len; i++)
    height += sb_pairs_row_get_height (g_ptr_array_index (self->rows, i), layout);

  return height;
}

/**
 * sb_pairs_list_set_layout:
 *
 * To be called in an allocation, before the list's own.
 */
void
sb_pairs_list_set_layout (SbPairsList         *self,
                          const SbPairsLayout *layout)
{
  g_return_if_fail (SB_IS_PAIRS_LIST (self));
  g_return_if_fail (layout != NULL);

  self->layout = *layout;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}
