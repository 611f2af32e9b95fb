/* gallery-report.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "gallery-camera.h"
#include "gallery-report.h"
#include "sb-report-page.h"
#include "sb-report-words-page.h"

/* What a person does to tell a therapist. */

/* The choice of a period that has no end. */
#define EVERYTHING 3

static AdwNavigationView *
find_view (const GalleryStage *stage)
{
  GtkWidget *stack = gallery_camera_find_id (GTK_WIDGET (stage->window), "stack");

  return ADW_NAVIGATION_VIEW (adw_view_stack_get_visible_child (ADW_VIEW_STACK (stack)));
}

/* In milliseconds: pages are made anew once the choices rest for a while. */
#define REST 500

static void
rested_cb (gpointer data)
{
  *(gboolean *) data = TRUE;
}

static void
wait_for_pages (void)
{
  gboolean rested = FALSE;

  g_timeout_add_once (REST, rested_cb, &rested);
  while (!rested)
    g_main_context_iteration (NULL, TRUE);
}

/* A report of everything, at the page @detail, from 1. */
void
gallery_report_open (const GalleryStage *stage,
                     const char         *detail)
{
  AdwNavigationPage *page = sb_report_page_new (stage->content, stage->store);
  GtkWidget *preview;

  adw_navigation_view_push (find_view (stage), page);
  adw_combo_row_set_selected (ADW_COMBO_ROW (gallery_camera_find_id (GTK_WIDGET (page), "period")), EVERYTHING);
  wait_for_pages ();
  preview = gallery_camera_find_id (GTK_WIDGET (page), "preview");
  for (guint i = 1; i < g_ascii_strtoull (detail, NULL, 10); i++)
    gtk_widget_activate_action (preview, "preview.next", NULL);
}

/* As gallery_report_open(), with the safety plan, which is the last part. */
void
gallery_report_plan (const GalleryStage *stage,
                     const char         *detail)
{
  AdwNavigationPage *page;
  GtkWidget *list;

  gallery_report_open (stage, detail);
  page = adw_navigation_view_get_visible_page (find_view (stage));
  list = gallery_camera_find (gallery_camera_find_id (GTK_WIDGET (page), "parts"), GTK_TYPE_LIST_BOX);
  adw_switch_row_set_active (ADW_SWITCH_ROW (gtk_widget_get_last_child (list)), TRUE);
  wait_for_pages ();
  gtk_widget_activate_action (gallery_camera_find_id (GTK_WIDGET (page), "preview"), "preview.next", NULL);
}

/* Chooses among the notes and events of everything. */
void
gallery_report_notes (const GalleryStage *stage,
                      const char         *detail)
{
  g_autoptr (SbReportOptions) options = sb_report_options_new ();

  sb_report_options_set_part (options, SB_REPORT_NOTES, TRUE);
  adw_navigation_view_push (find_view (stage), sb_report_words_page_new (stage->content, stage->store, options));
}
