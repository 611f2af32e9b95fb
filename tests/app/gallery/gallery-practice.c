/* gallery-practice.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "gallery-camera.h"
#include "gallery-practice.h"
#include "sb-session-page.h"

/* What a person does around the exercises. */

static AdwNavigationView *
find_view (const GalleryStage *stage)
{
  GtkWidget *stack = gallery_camera_find_id (GTK_WIDGET (stage->window), "stack");

  return ADW_NAVIGATION_VIEW (adw_view_stack_get_visible_child (ADW_VIEW_STACK (stack)));
}

static GtkWidget *
find_page (const GalleryStage *stage)
{
  return GTK_WIDGET (adw_navigation_view_get_visible_page (find_view (stage)));
}

static void
act (const GalleryStage *stage,
     const char         *action)
{
  if (!gtk_widget_activate_action (find_page (stage), action, NULL))
    g_error ("There is no action %s", action);
}

/* Takes the first way to calm down. */
void
gallery_practice_begin_calm (const GalleryStage *stage,
                             const char         *detail)
{
  act (stage, "win.calm");
  if (!gtk_widget_activate_action (find_page (stage), "calm.begin", "s", "paced-breathing"))
    g_error ("There is no action calm.begin");
}

/* Does the exercise @detail to its end, which was begun at once. */
void
gallery_practice_end_calm (const GalleryStage *stage,
                           const char         *detail)
{
  act (stage, "win.calm");
  if (!gtk_widget_activate_action (find_page (stage), "calm.begin", "s", detail))
    g_error ("There is no action calm.begin");
  while (gallery_camera_find_id (find_page (stage), "support") != NULL
         && !gtk_widget_get_visible (gallery_camera_find_id (find_page (stage), "support")))
    act (stage, "player.next");
}

/* Makes a favorite of the exercise @detail, and comes back. */
void
gallery_practice_star (const GalleryStage *stage,
                       const char         *detail)
{
  g_autofree char *uri = g_strconcat ("exercise:", detail, NULL);
  g_autoptr (SbReading) reading = sb_store_dup_reading (stage->store, uri);

  sb_reading_bookmark (reading, TRUE);
  sb_store_save_reading (stage->store, reading);
  sb_window_show_place (stage->window, "today");
  sb_window_show_place (stage->window, "practice");
}

/* Looks for what helps with @detail. */
void
gallery_practice_need (const GalleryStage *stage,
                       const char         *detail)
{
  g_object_set (gallery_camera_find_id (find_page (stage), "need"), "selected", detail, NULL);
}

/* Searches for @detail. */
void
gallery_practice_search (const GalleryStage *stage,
                         const char         *detail)
{
  GtkWidget *search = gallery_camera_find_id (find_page (stage), "search");

  gtk_editable_set_text (GTK_EDITABLE (search), detail);
  g_signal_emit_by_name (search, "search-changed");
}

/* Searches for @detail in all that was written. */
void
gallery_practice_find_session (const GalleryStage *stage,
                               const char         *detail)
{
  act (stage, "practice.sessions");
  gallery_practice_search (stage, detail);
}

static SbSession *
find_session (const GalleryStage *stage,
              const char         *id)
{
  GListModel *all = sb_store_get_sessions (stage->store);

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (SbSession) session = g_list_model_get_item (all, i);

      /* The list keeps it alive. */
      if (g_str_has_suffix (sb_record_get_id (SB_RECORD (session)), id))
        return session;
    }

  g_error ("The sample has no session %s", id);
}

/* Shows the session whose id ends with @detail. */
void
gallery_practice_show_session (const GalleryStage *stage,
                               const char         *detail)
{
  act (stage, "practice.sessions");
  adw_navigation_view_push (find_view (stage),
                            sb_session_page_new (stage->content, stage->store, find_session (stage, detail)));
}

/* Does ACTION on that page; @detail is `ID ACTION`. */
void
gallery_practice_do_session (const GalleryStage *stage,
                             const char         *detail)
{
  g_auto (GStrv) parts = g_strsplit (detail, " ", 2);

  gallery_practice_show_session (stage, parts[0]);
  act (stage, parts[1]);
}
