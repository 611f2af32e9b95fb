/* gallery-progress.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>

#include "gallery-camera.h"
#include "gallery-progress.h"

static GtkWidget *
find_page (const GalleryStage *stage)
{
  GtkWidget *stack = gallery_camera_find_id (GTK_WIDGET (stage->window), "stack");
  GtkWidget *view = adw_view_stack_get_visible_child (ADW_VIEW_STACK (stack));

  return GTK_WIDGET (adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (view)));
}

/* Does the actions in @detail, one after the other, each on the page to which
 * the one before led. */
void
gallery_progress_show (const GalleryStage *stage,
                       const char         *detail)
{
  g_auto (GStrv) actions = g_strsplit (detail, " ", -1);

  for (guint i = 0; actions[i] != NULL; i++)
    {
      if (!gtk_widget_activate_action (find_page (stage), actions[i], NULL))
        g_error ("There is no action %s", actions[i]);
    }
}

/* They come a little after the chart. */
static void
wait_for_words (GtkWidget *page)
{
  GtkLabel *details = GTK_LABEL (gallery_camera_find_id (page, "details"));

  while (*gtk_label_get_label (details) == '\0')
    g_main_context_iteration (NULL, TRUE);
}

/* Shows something over time, and something else beside it; @detail is the
 * position of one, and of the other where there is one. */
void
gallery_progress_compare (const GalleryStage *stage,
                          const char         *detail)
{
  g_auto (GStrv) positions = g_strsplit (detail, " ", 2);
  GtkWidget *page;

  gallery_progress_show (stage, "progress.over-time");
  page = find_page (stage);
  adw_combo_row_set_selected (ADW_COMBO_ROW (gallery_camera_find_id (page, "choice")), atoi (positions[0]));
  if (positions[1] != NULL)
    adw_combo_row_set_selected (ADW_COMBO_ROW (gallery_camera_find_id (page, "other")), 1 + atoi (positions[1]));
  wait_for_words (page);
}

/* Looks for @detail in all that was written. */
void
gallery_progress_search (const GalleryStage *stage,
                         const char         *detail)
{
  GtkWidget *entry, *views;

  gallery_progress_show (stage, "progress.search");
  entry = gallery_camera_find_id (find_page (stage), "entry");
  views = gallery_camera_find_id (find_page (stage), "views");
  gtk_editable_set_text (GTK_EDITABLE (entry), detail);
  g_signal_emit_by_name (entry, "search-changed");
  while (g_str_equal (gtk_stack_get_visible_child_name (GTK_STACK (views)), "empty"))
    g_main_context_iteration (NULL, TRUE);
}

/* Shows something over time, with all that can stand beside it. */
void
gallery_progress_mark (const GalleryStage *stage,
                       const char         *detail)
{
  GtkWidget *extras;

  gallery_progress_compare (stage, detail);
  extras = gallery_camera_find_id (find_page (stage), "extras");
  for (GtkWidget *chip = gtk_widget_get_first_child (extras); chip != NULL; chip = gtk_widget_get_next_sibling (chip))
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip), TRUE);
}
