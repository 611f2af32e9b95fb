/* gallery-assess.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "gallery-assess.h"
#include "gallery-camera.h"
#include "sb-check-in-page.h"
#include "sb-check-ins-page.h"
#include "sb-compare-page.h"
#include "sb-goals-page.h"
#include "sb-history-page.h"
#include "sb-packs-page.h"
#include "sb-past-page.h"
#include "sb-trackers-page.h"

static const struct
{
  const char *name;
  AdwNavigationPage *(*page_func) (SbContent *content, SbStore *store);
} pages[] = {
  { "check-ins", sb_check_ins_page_new },
  { "goals", sb_goals_page_new },
  { "history", sb_history_page_new },
  { "packs", sb_packs_page_new },
  { "trackers", sb_trackers_page_new },
};

static AdwNavigationPage *
push (const GalleryStage *stage,
      AdwNavigationPage  *page)
{
  GtkWidget *stack = gallery_camera_find_id (GTK_WIDGET (stage->window), "stack");
  GtkWidget *view = adw_view_stack_get_visible_child (ADW_VIEW_STACK (stack));

  adw_navigation_view_push (ADW_NAVIGATION_VIEW (view), page);
  return page;
}

/* Shows the page that begins @detail, and does the action that follows. */
void
gallery_assess_show (const GalleryStage *stage,
                     const char         *detail)
{
  g_auto (GStrv) parts = g_strsplit (detail, " ", 2);

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      if (g_str_equal (pages[i].name, parts[0]))
        push (stage, pages[i].page_func (stage->content, stage->store));
    }
  if (parts[1] != NULL)
    gallery_plays_act (stage, parts[1]);
}

static SbAssessment *
find_assessment (const GalleryStage *stage,
                 const char         *id)
{
  GListModel *all = sb_store_get_assessments (stage->store);

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (SbAssessment) assessment = g_list_model_get_item (all, i);

      /* The list keeps it alive. */
      if (g_str_has_suffix (sb_record_get_id (SB_RECORD (assessment)), id))
        return assessment;
    }

  g_error ("The sample has no assessment %s", id);
}

/* Shows the result of the assessment whose id ends with @detail. */
void
gallery_assess_show_past (const GalleryStage *stage,
                          const char         *detail)
{
  push (stage, sb_past_page_new (stage->content, stage->store, find_assessment (stage, detail)));
}

/* Does ACTION on that page; @detail is `ID ACTION`. */
void
gallery_assess_do_past (const GalleryStage *stage,
                        const char         *detail)
{
  g_auto (GStrv) parts = g_strsplit (detail, " ", 2);
  AdwNavigationPage *page = push (stage, sb_past_page_new (stage->content, stage->store,
                                                           find_assessment (stage, parts[0])));

  if (!gtk_widget_activate_action (GTK_WIDGET (page), parts[1], NULL))
    g_error ("There is no action %s", parts[1]);
}

/* Compares two assessments; @detail is `EARLIER LATER`. */
void
gallery_assess_compare (const GalleryStage *stage,
                        const char         *detail)
{
  g_auto (GStrv) ids = g_strsplit (detail, " ", 2);

  push (stage, sb_compare_page_new (stage->content, stage->store, find_assessment (stage, ids[0]),
                                    find_assessment (stage, ids[1])));
}

/* Shows a new check-in, or the one before the newest where @detail is given. */
void
gallery_assess_check_in (const GalleryStage *stage,
                         const char         *detail)
{
  GListModel *all = sb_store_get_check_ins (stage->store);
  guint n = g_list_model_get_n_items (all);
  g_autoptr (SbCheckIn) check_in = detail != NULL ? g_list_model_get_item (all, n - 2) : NULL;

  push (stage, sb_check_in_page_new (stage->content, stage->store, check_in));
}
