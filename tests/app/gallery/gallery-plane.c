/* gallery-plane.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "gallery-camera.h"
#include "gallery-history.h"
#include "gallery-plane.h"
#include "sb-bonds.h"
#include "sb-plane-view.h"
#include "sb-plane.h"

#define YEARS 50
#define DAYS_PER_YEAR 365

/* About half of the questions are put the other way around. */
static void
answer (SbAssessment *assessment,
        SbInstrument *instrument,
        const char   *scale,
        double        value,
        GRand        *rand)
{
  const SbScoringKey *key = sb_scale_get_key (sb_instrument_find_scale (instrument, scale));
  GListModel *items = sb_instrument_get_items (instrument);

  for (guint i = 0; i < key->n_items; i++)
    {
      g_autoptr (SbItem) item = g_list_model_get_item (items, key->items[i].position);
      int given = (int) CLAMP (value + g_rand_double_range (rand, -1.5, 1.5) + 0.5, 1, 7);

      sb_assessment_set_answer (assessment, sb_item_get_id (item), key->items[i].reverse ? 8 - given : given);
    }
}

/* From worry towards ease, by way of some distance. */
static void
make_up (const GalleryStage *stage,
         guint               n)
{
  SbInstrument *instrument = sb_content_find_instrument (stage->content, SB_BONDS_INSTRUMENT);
  g_autoptr (SbPerson) person = g_list_model_get_item (sb_store_get_people (stage->store), 0);
  g_autoptr (GDateTime) start = g_date_time_new_utc (1976, 1, 1, 12, 0, 0);
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  GRand *rand = g_rand_new_with_seed (1);

  g_ptr_array_add (records, g_object_ref (person));
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (SbAssessment) assessment = sb_assessment_new (SB_BONDS_INSTRUMENT, sb_instrument_get_version (instrument),
                                                               sb_record_get_id (SB_RECORD (person)));
      g_autoptr (GDateTime) time = g_date_time_add_days (start, (int) ((guint64) i * YEARS * DAYS_PER_YEAR / n));
      double way = (double) i / n;

      answer (assessment, instrument, "anxiety", 6 - 3 * way, rand);
      answer (assessment, instrument, "avoidance", 3 + 8 * way * (1 - way) - way, rand);
      sb_assessment_set_started (assessment, time);
      sb_assessment_set_completed (assessment, time);
      g_ptr_array_add (records, g_steal_pointer (&assessment));
    }
  g_rand_free (rand);
  gallery_history_add_records (stage->store, records);
}

static void
clear (const GalleryStage *stage)
{
  GListModel *assessments = sb_store_get_assessments (stage->store);

  while (g_list_model_get_n_items (assessments) > 0)
    {
      g_autoptr (SbAssessment) assessment = g_list_model_get_item (assessments, 0);

      sb_store_delete_assessment (stage->store, assessment);
    }
}

static GtkWidget *
push (const GalleryStage *stage)
{
  GtkWidget *view = sb_plane_view_new (stage->content, stage->store);
  GtkWidget *clamp = g_object_new (ADW_TYPE_CLAMP, "maximum-size", 560, "child", view,
                                   "margin-start", 18, "margin-end", 18, "margin-top", 12, "margin-bottom", 36, NULL);
  GtkWidget *scrolled = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy", GTK_POLICY_NEVER, "child", clamp, NULL);
  GtkWidget *toolbar = g_object_new (ADW_TYPE_TOOLBAR_VIEW, "content", scrolled, NULL);
  GtkWidget *stack = gallery_camera_find_id (GTK_WIDGET (stage->window), "stack");
  GtkWidget *place = adw_view_stack_get_visible_child (ADW_VIEW_STACK (stack));

  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (toolbar), adw_header_bar_new ());
  adw_navigation_view_push (ADW_NAVIGATION_VIEW (place), adw_navigation_page_new (toolbar, "Progress"));

  return view;
}

static GtkWidget *
show (const GalleryStage *stage,
      const char         *n)
{
  guint n_results = (guint) g_ascii_strtoull (n, NULL, 10);
  GtkWidget *view;
  SbPlane *plane;

  clear (stage);
  make_up (stage, n_results);
  view = push (stage);

  /* Many are read off the main thread. */
  plane = SB_PLANE (gallery_camera_find_id (view, "plane"));
  while (sb_plane_get_points (plane) == NULL || g_list_model_get_n_items (sb_plane_get_points (plane)) < n_results)
    g_main_context_iteration (NULL, TRUE);

  return view;
}

/* Shows a path of @detail results. */
void
gallery_plane_show_path (const GalleryStage *stage,
                         const char         *detail)
{
  show (stage, detail);
}

/* The same as a table. */
void
gallery_plane_show_table (const GalleryStage *stage,
                          const char         *detail)
{
  GtkWidget *views = gallery_camera_find_id (show (stage, detail), "views");

  adw_view_stack_set_visible_child_name (ADW_VIEW_STACK (views), "table");
}

/* Shows all bonds of the sample on the last day. */
void
gallery_plane_show_day (const GalleryStage *stage,
                        const char         *detail)
{
  GtkWidget *view = push (stage);
  GtkWidget *mode = gallery_camera_find_id (view, "mode");

  adw_toggle_group_set_active_name (ADW_TOGGLE_GROUP (mode), "day");
}
