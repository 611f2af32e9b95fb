/* sb-illustration-view.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-figure.h"
#include "sb-illustration-view.h"
#include "sb-text.h"

/* An illustration of the library: its drawing, with its labels on it. */

static void
add_labels (SbFigure       *figure,
            SbIllustration *illustration)
{
  GListModel *labels = sb_illustration_get_labels (illustration);

  for (guint i = 0; i < g_list_model_get_n_items (labels); i++)
    {
      g_autoptr (SbIllustrationLabel) label = g_list_model_get_item (labels, i);

      sb_figure_add_label (figure, sb_illustration_label_get_text (label), sb_illustration_label_get_x (label),
                           sb_illustration_label_get_y (label));
    }
}

/**
 * sb_illustration_view_new:
 * @content: what the app knows
 * @id: the id of an illustration of it
 *
 * Returns: (transfer floating): the illustration; its words, where it cannot
 *   be drawn
 */
GtkWidget *
sb_illustration_view_new (SbContent  *content,
                          const char *id)
{
  SbIllustration *illustration;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (SbSketch) sketch = NULL;
  GtkWidget *figure;

  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  illustration = sb_content_find_illustration (content, id);
  g_return_val_if_fail (illustration != NULL, NULL);

  file = sb_content_dup_drawing (content, illustration);
  sketch = sb_sketch_new (file, &error);
  if (sketch == NULL)
    {
      g_warning ("%s", error->message);
      return sb_text_new_paragraph (sb_illustration_get_text (illustration), NULL);
    }

  figure = sb_figure_new (sketch, sb_illustration_get_text (illustration));
  add_labels (SB_FIGURE (figure), illustration);
  gtk_widget_set_margin_top (figure, 12);
  gtk_widget_set_margin_bottom (figure, 12);

  return figure;
}
