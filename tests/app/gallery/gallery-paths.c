/* gallery-paths.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "gallery-camera.h"
#include "gallery-paths.h"
#include "sb-course.h"

/* What a person does on a path to come to what a picture shows. */

static void
open_uri (const GalleryStage *stage,
          const char         *uri)
{
  gtk_widget_activate_action (GTK_WIDGET (stage->window), "win.open", "s", uri);
}

/* Asks what else to do in the week. */
static void
add (const GalleryStage *stage)
{
  GtkWidget *page = gallery_camera_find (GTK_WIDGET (stage->window), ADW_TYPE_NAVIGATION_PAGE);

  if (!gtk_widget_activate_action (page, "path.add", "s", "someone-safe"))
    g_error ("There is no action path.add");
}

/* Walks into the second week, and then: “paused”, “add” or “today”. */
void
gallery_paths_walk (const GalleryStage *stage,
                    const char         *detail)
{
  g_autoptr (SbPlan) plan = sb_course_begin (sb_content_find_path (stage->content, "more-worry"), stage->store);

  sb_plan_tick (plan, "exercise:paced-breathing", TRUE);
  sb_plan_tick (plan, "article:anxiety-in-relationships", TRUE);
  sb_plan_set_left_out (plan, "exercise:my-window", TRUE);
  sb_plan_tick (plan, "exercise:self-compassion-break", TRUE);
  sb_plan_set_left_out (plan, "exercise:security-log", TRUE);
  sb_plan_set_added (plan, "exercise:container", "someone-safe");
  if (g_strcmp0 (detail, "paused") == 0)
    sb_plan_pause (plan, TRUE);
  sb_store_save_record (stage->store, SB_RECORD (plan));

  if (g_strcmp0 (detail, "today") != 0)
    open_uri (stage, "plan:");
  if (g_strcmp0 (detail, "add") == 0)
    add (stage);
}

static GtkWidget *
find_last_button (GtkWidget *root)
{
  GtkWidget *found = NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *within = GTK_IS_BUTTON (child) && gtk_widget_has_css_class (child, "pill") ? child : find_last_button (child);

      if (within != NULL)
        found = within;
    }

  return found;
}

/* Begins the path for two, which asks first. */
void
gallery_paths_ask (const GalleryStage *stage,
                   const char         *detail)
{
  open_uri (stage, "plan:");
  g_signal_emit_by_name (find_last_button (gallery_camera_find_id (GTK_WIDGET (stage->window), "paths")), "clicked");
}
