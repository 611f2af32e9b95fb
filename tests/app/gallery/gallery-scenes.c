/* gallery-scenes.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "gallery-assess.h"
#include "gallery-bonds.h"
#include "gallery-entries.h"
#include "gallery-learn.h"
#include "gallery-practice.h"
#include "gallery-paths.h"
#include "gallery-plane.h"
#include "gallery-progress.h"
#include "gallery-report.h"
#include "gallery-scenes.h"
#include "gallery-support.h"
#include "gallery-today.h"

#define INSTRUMENT "instrument:attachment-general"

/* An exercise that asks how somebody is, and one that calms. */
#define DEEP "thought-record"
#define CALM "paced-breathing"

/* One that grows. */
#define LADDER "steps-toward-closeness"

/* How the ids of the samples' records end. */
#define RESULT(n) "-0000000000" #n

static const GalleryScene scenes[] = {
  { "welcome", NULL, "today", NULL, gallery_plays_welcome, "1", .common = TRUE },
  { "welcome-is-not", NULL, "today", NULL, gallery_plays_welcome, "2", .common = TRUE },
  { "welcome-data", NULL, "today", NULL, gallery_plays_welcome, "3", .common = TRUE },
  { "today-first", NULL, "today", .common = TRUE },
  { "today-drafts", "drafts", "today", NULL, gallery_today_set_now, "2026-11-22T09:00:00Z", .full = TRUE },
  { "today-result", "one", "today", NULL, gallery_today_set_now, "2026-10-05T09:00:00Z" },
  { "today-ordinary", "progress", "today", NULL, gallery_today_set_now, "2026-11-23T09:00:00Z", .full = TRUE, .common = TRUE },
  { "today-path", "results", "today", NULL, gallery_today_walk, "2026-10-08T09:00:00Z", .full = TRUE, .common = TRUE },
  { "today-large", "progress", "today", NULL, gallery_today_set_now, "2026-11-23T09:00:00Z", .full = TRUE, .large = TRUE },
  { "today-back", "progress", "today", NULL, gallery_today_set_now, "2027-01-10T09:00:00Z", .full = TRUE, .common = TRUE },
  { "today-warning", NULL, "today", .play = gallery_plays_warn,
    .detail = "Your history could not be opened, and nothing new will be saved. The disk is full." },

  { "assess-empty", NULL, "assess" },
  { "assess-results", "results", "assess", .common = TRUE },
  { "opening-new", NULL, "assess", INSTRUMENT, .full = TRUE, .common = TRUE },
  { "opening-draft", "drafts", "assess", INSTRUMENT },
  { "question-first", NULL, "assess", INSTRUMENT, gallery_plays_act, "opening.start", .full = TRUE, .common = TRUE },
  { "question-answered", NULL, "assess", INSTRUMENT, gallery_plays_answer },
  { "result-secure", "results", "assess", NULL, gallery_assess_show_past, RESULT (01), .full = TRUE },
  { "result-preoccupied", "results", "assess", NULL, gallery_assess_show_past, RESULT (02), .full = TRUE, .common = TRUE },
  { "result-dismissing", "results", "assess", NULL, gallery_assess_show_past, RESULT (03), .full = TRUE },
  { "result-fearful", "results", "assess", NULL, gallery_assess_show_past, RESULT (04), .full = TRUE },
  { "result-near", "results", "assess", NULL, gallery_assess_show_past, RESULT (05), .full = TRUE, .common = TRUE },
  { "result-too-few", "results", "assess", NULL, gallery_assess_show_past, RESULT (06), .full = TRUE },

  { "assess-life", "life", "assess", .full = TRUE, .common = TRUE },
  { "opening-soon", "life", "assess", INSTRUMENT, .full = TRUE },
  { "result-better", "life", "assess", NULL, gallery_assess_show_past, RESULT (04), .full = TRUE, .common = TRUE },
  { "result-extreme", "life", "assess", NULL, gallery_assess_show_past, RESULT (01), .full = TRUE },
  { "result-uniform", "life", "assess", NULL, gallery_assess_show_past, RESULT (05), .full = TRUE },
  { "result-bond", "life", "assess", NULL, gallery_assess_show_past, RESULT (09), .full = TRUE },
  { "result-signs", "life", "assess", NULL, gallery_assess_show_past, RESULT (15), .full = TRUE, .common = TRUE },
  { "result-pulse", "life", "assess", NULL, gallery_assess_show_past, RESULT (19), .full = TRUE },
  { "result-own", "life", "assess", NULL, gallery_assess_show_past, RESULT (21), .full = TRUE },
  { "result-note", "life", "assess", NULL, gallery_assess_do_past, RESULT (03) " past.note", .common = TRUE },
  { "result-date", "life", "assess", NULL, gallery_assess_do_past, RESULT (03) " past.date" },
  { "result-deleted", "life", "assess", NULL, gallery_assess_do_past, RESULT (03) " past.delete" },
  { "answers", "life", "assess", NULL, gallery_assess_do_past, RESULT (06) " past.answers", .full = TRUE, .common = TRUE },
  { "compare-choice", "life", "assess", NULL, gallery_assess_do_past, RESULT (04) " past.compare" },
  { "compare", "life", "assess", NULL, gallery_assess_compare, RESULT (01) " " RESULT (04), .full = TRUE, .common = TRUE },
  { "history", "life", "assess", NULL, gallery_assess_show, "history", .common = TRUE },
  { "history-empty", NULL, "assess", NULL, gallery_assess_show, "history" },
  { "goals", "life", "assess", NULL, gallery_assess_show, "goals", .full = TRUE, .common = TRUE },
  { "packs", "life", "assess", NULL, gallery_assess_show, "packs", .common = TRUE },
  { "packs-empty", NULL, "assess", NULL, gallery_assess_show, "packs" },
  { "signs", NULL, "assess", "instrument:attachment-signs", gallery_plays_act, "opening.start", .full = TRUE, .common = TRUE },
  { "signs-opening", NULL, "assess", "instrument:attachment-signs", .full = TRUE },
  { "pulse", NULL, "assess", "instrument:weekly-pulse", gallery_plays_act, "opening.start" },
  { "check-in", NULL, "assess", NULL, gallery_assess_check_in, .full = TRUE, .common = TRUE },
  { "check-in-past", "life", "assess", NULL, gallery_assess_check_in, "past", .full = TRUE, .common = TRUE },
  { "check-ins", "life", "assess", NULL, gallery_assess_show, "check-ins", .common = TRUE },
  { "check-ins-empty", NULL, "assess", NULL, gallery_assess_show, "check-ins" },
  { "trackers", "life", "assess", NULL, gallery_assess_show, "trackers" },
  { "trackers-add", "life", "assess", NULL, gallery_assess_show, "trackers trackers.add", .common = TRUE },

  { "bonds-none", NULL, "assess", NULL, gallery_bonds_show_all, .common = TRUE },
  { "bonds-one", "bonds-one", "assess", NULL, gallery_bonds_show_all },
  { "bonds-many", "bonds", "assess", NULL, gallery_bonds_show_all, .full = TRUE, .common = TRUE },
  { "bonds-add", "bonds-one", "assess", NULL, gallery_bonds_show_all, "bonds.add", .common = TRUE },
  { "bond-new", "bonds-one", "assess", NULL, gallery_bonds_show_one, "Alex", .full = TRUE, .common = TRUE },
  { "bond-path", "bonds", "assess", NULL, gallery_bonds_show_one, "Alex", .full = TRUE, .common = TRUE },
  { "bond-long", "bonds", "assess", NULL, gallery_bonds_show_one, "The one", .full = TRUE },
  { "bond-archived", "bonds", "assess", NULL, gallery_bonds_show_one, "Robin", .full = TRUE },
  { "bond-change", "bonds", "assess", NULL, gallery_bonds_change, "The one" },

  { "learn", NULL, "learn", .full = TRUE, .common = TRUE },
  { "approaches-none", NULL, "learn", NULL, gallery_plays_compare, "" },
  { "approaches-two", NULL, "learn", NULL, gallery_plays_compare, "cbt,eft", .full = TRUE, .common = TRUE },
  { "approaches-four", NULL, "learn", NULL, gallery_plays_compare, "emdr,schema,mbct,attachment-based", .full = TRUE, .common = TRUE },
  { "learn-read", "reading", "learn", .full = TRUE, .common = TRUE },
  { "learn-search", NULL, "learn", NULL, gallery_learn_search, "partner avoid", .common = TRUE },
  { "learn-nothing", NULL, "learn", NULL, gallery_learn_search, "zebra", .common = TRUE },
  { "part", "reading", "learn", "part:basics", .full = TRUE, .common = TRUE },
  { "part-approaches", "reading", "learn", "part:approaches", .full = TRUE },
  { "saved", "reading", "learn", NULL, gallery_learn_show_saved, .common = TRUE },
  { "saved-empty", NULL, "learn", NULL, gallery_learn_show_saved },
  { "source", NULL, "learn", "approach:cbt", gallery_plays_open, "source:taylor2015", .common = TRUE },
  { "term", NULL, "learn", "approach:cbt", gallery_plays_open, "term:window-of-tolerance", .common = TRUE },
  { "glossary", NULL, "learn", "glossary:", .common = TRUE },
  { "glossary-found", NULL, "learn", "glossary:", gallery_plays_search, "disorder" },
  { "glossary-nothing", NULL, "learn", "glossary:", gallery_plays_search, "xylophone", .common = TRUE },
  { "references", NULL, "learn", "references:", .common = TRUE },
  { "references-found", NULL, "learn", "references:", gallery_plays_search, "emdr 2018" },

  { "practice", NULL, "practice", .full = TRUE, .common = TRUE },
  { "practice-life", "practice", "practice", NULL, gallery_practice_star, "wise-mind", .full = TRUE, .common = TRUE },
  { "practice-all", NULL, "practice", NULL, gallery_plays_act, "practice.show-all", .full = TRUE },
  { "practice-need", NULL, "practice", NULL, gallery_practice_need, "before-a-talk", .full = TRUE, .common = TRUE },
  { "practice-search", NULL, "practice", NULL, gallery_practice_search, "breath", .full = TRUE },
  { "practice-nothing", NULL, "practice", NULL, gallery_practice_search, "submarine", .full = TRUE, .common = TRUE },
  { "practice-filters", NULL, "practice", NULL, gallery_plays_act, "practice.filter", .common = TRUE },
  { "calm", NULL, "today", NULL, gallery_plays_act, "win.calm", .common = TRUE },
  { "helped", "practice", "practice", NULL, gallery_plays_act, "practice.helped", .full = TRUE, .common = TRUE },
  { "helped-empty", NULL, "practice", NULL, gallery_plays_act, "practice.helped" },
  { "sessions", "practice", "practice", NULL, gallery_plays_act, "practice.sessions", .common = TRUE },
  { "sessions-empty", NULL, "practice", NULL, gallery_plays_act, "practice.sessions" },
  { "sessions-search", "practice", "practice", NULL, gallery_practice_find_session, "ana door" },
  { "sessions-nothing", "practice", "practice", NULL, gallery_practice_find_session, "submarine" },
  { "session", "practice", "practice", NULL, gallery_practice_show_session, RESULT (01), .full = TRUE, .common = TRUE },
  { "session-table", "practice", "practice", NULL, gallery_practice_show_session, RESULT (10), .full = TRUE },
  { "session-gone", "practice", "practice", NULL, gallery_practice_show_session, RESULT (13), .full = TRUE },
  { "session-bare", "practice", "practice", NULL, gallery_practice_show_session, RESULT (03), .full = TRUE },
  { "session-note", "practice", "practice", NULL, gallery_practice_do_session, RESULT (15) " session.note" },
  { "session-correct", "practice", "practice", NULL, gallery_practice_do_session, RESULT (01) " session.correct" },
  { "session-deleted", "practice", "practice", NULL, gallery_practice_do_session, RESULT (15) " session.delete" },
  { "distress-before", NULL, "practice", NULL, gallery_plays_begin, DEEP, .common = TRUE },
  { "distress-high", NULL, "practice", NULL, gallery_plays_wait, DEEP, .common = TRUE },
  { "distress-after", NULL, "practice", NULL, gallery_plays_end, DEEP },
  { "closing", NULL, "practice", NULL, gallery_plays_close, DEEP, .common = TRUE },
  { "closing-worse", NULL, "practice", NULL, gallery_plays_close_worse, DEEP },
  { "at-once", NULL, "practice", NULL, gallery_practice_begin_calm, .common = TRUE },
  { "at-once-end", NULL, "practice", NULL, gallery_practice_end_calm, "wait-before-you-send", .common = TRUE },
  { "at-once-grounded", NULL, "support", NULL, gallery_practice_end_calm, "grounding" },
  { "step-read", NULL, "practice", NULL, gallery_plays_show_step, DEEP "/start" },
  { "step-prompt", NULL, "practice", NULL, gallery_plays_show_step, DEEP "/balanced", .full = TRUE, .common = TRUE },
  { "step-scale", NULL, "practice", NULL, gallery_plays_show_step, DEEP "/belief", .full = TRUE, .common = TRUE },
  { "step-checklist", NULL, "practice", NULL, gallery_plays_show_step, DEEP "/feelings", .full = TRUE },
  { "step-choice", NULL, "practice", NULL, gallery_plays_show_step, DEEP "/next", .full = TRUE, .common = TRUE },
  { "step-first", NULL, "practice", NULL, gallery_plays_show_step, "opposite-action/safe", .full = TRUE, .common = TRUE },
  { "step-choices", NULL, "practice", NULL, gallery_plays_show_step, "boundary-builder/rub", .full = TRUE },
  { "step-table", NULL, "practice", NULL, gallery_plays_show_step, LADDER "/ladder", .full = TRUE, .common = TRUE },
  { "step-recall", NULL, "practice", NULL, gallery_plays_show_step, LADDER "/plan", .full = TRUE },
  { "step-script", NULL, "practice", NULL, gallery_plays_show_step, "dear-man/lines", .full = TRUE, .common = TRUE },
  { "step-review", NULL, "practice", NULL, gallery_plays_show_step, LADDER "/read-again", .full = TRUE, .common = TRUE },
  { "step-timer", NULL, "practice", NULL, gallery_plays_show_step, CALM "/quiet" },
  { "step-breathing", NULL, "practice", NULL, gallery_plays_show_step, CALM "/breathe", .common = TRUE },
  { "step-breathing-pace", NULL, "practice", NULL, gallery_plays_show_pace, CALM "/breathe", .full = TRUE, .common = TRUE },
  { "step-map", NULL, "practice", NULL, gallery_plays_mark, "body-scan/map", .full = TRUE, .common = TRUE },
  { "step-map-rings", NULL, "practice", NULL, gallery_plays_mark, "closeness-circle/rings", .full = TRUE },
  { "step-map-window", NULL, "practice", NULL, gallery_plays_mark, "my-window/picture", .full = TRUE, .common = TRUE },

  { "paths", "one", "practice", "plan:", .full = TRUE, .common = TRUE },
  { "paths-safe", "bonds", "practice", NULL, gallery_paths_ask },
  { "path", NULL, "practice", NULL, gallery_paths_walk, .full = TRUE, .common = TRUE },
  { "path-paused", NULL, "practice", NULL, gallery_paths_walk, "paused", .full = TRUE },
  { "path-add", NULL, "practice", NULL, gallery_paths_walk, "add", .common = TRUE },

  { "progress-empty", NULL, "progress", .common = TRUE },
  { "progress-one", "one", "progress" },
  { "progress-two", "two", "progress" },
  { "progress-many", "many", "progress", .common = TRUE },
  { "progress-table", "many", "progress", NULL, gallery_plays_show_table, .full = TRUE, .common = TRUE },
  { "progress-life", "life", "progress", .full = TRUE, .common = TRUE },
  { "plane-none", NULL, "progress", NULL, gallery_plane_show_day },
  { "plane-one", "bonds", "progress", NULL, gallery_plane_show_path, "1", .full = TRUE },
  { "plane-two", "bonds", "progress", NULL, gallery_plane_show_path, "2", .full = TRUE, .common = TRUE },
  { "plane-thirty", "bonds", "progress", NULL, gallery_plane_show_path, "30", .full = TRUE },
  { "plane-thousands", "bonds", "progress", NULL, gallery_plane_show_path, "5000", .full = TRUE, .common = TRUE },
  { "plane-table", "bonds", "progress", NULL, gallery_plane_show_table, "30", .full = TRUE, .common = TRUE },
  { "plane-day", "bonds", "progress", NULL, gallery_plane_show_day, .full = TRUE, .common = TRUE },
  { "progress-sessions", "sessions", "progress", .full = TRUE, .common = TRUE },
  { "report", "life", "progress", NULL, gallery_report_open, "1", .full = TRUE, .common = TRUE },
  { "report-chart", "life", "progress", NULL, gallery_report_open, "3" },
  { "report-empty", NULL, "progress", NULL, gallery_report_open, "1" },
  { "report-safety-plan", "support", "progress", NULL, gallery_report_plan, "2" },
  { "report-words", "life", "progress", NULL, gallery_report_notes, .full = TRUE, .common = TRUE },
  { "progress-years", "50-years", "progress", .full = TRUE },
  { "progress-all", "progress", "progress", .full = TRUE, .common = TRUE },
  { "over-time", "progress", "progress", NULL, gallery_progress_compare, "0", .full = TRUE, .common = TRUE },
  { "over-time-two", "progress", "progress", NULL, gallery_progress_compare, "0 1", .full = TRUE },
  { "over-time-marks", "progress", "progress", NULL, gallery_progress_mark, "0", .full = TRUE },
  { "over-time-mood", "progress", "progress", NULL, gallery_progress_compare, "10", .full = TRUE },
  { "over-time-years", "50-years", "progress", NULL, gallery_progress_compare, "0", .full = TRUE },
  { "over-time-mood-years", "50-years", "progress", NULL, gallery_progress_compare, "8", .full = TRUE },
  { "plane", "progress", "progress", NULL, gallery_progress_show, "progress.plane", .full = TRUE, .common = TRUE },
  { "plane-empty", NULL, "progress", NULL, gallery_progress_show, "progress.plane" },
  { "calendar", "progress", "progress", NULL, gallery_progress_show, "progress.calendar", .full = TRUE, .common = TRUE },
  { "calendar-empty", NULL, "progress", NULL, gallery_progress_show, "progress.calendar" },
  { "calendar-one", NULL, "progress", NULL, gallery_entries_show_days, "1" },
  { "calendar-two", NULL, "progress", NULL, gallery_entries_show_days, "2" },
  { "calendar-thirty", NULL, "progress", NULL, gallery_entries_show_days, "30", .full = TRUE },
  { "calendar-years", "50-years", "progress", NULL, gallery_progress_show, "progress.calendar", .full = TRUE },
  { "eased", "progress", "progress", NULL, gallery_progress_show, "progress.eased", .full = TRUE, .common = TRUE },
  { "eased-empty", NULL, "progress", NULL, gallery_progress_show, "progress.eased" },
  { "eased-one", NULL, "progress", NULL, gallery_entries_show_eased, "1" },
  { "eased-two", NULL, "progress", NULL, gallery_entries_show_eased, "2" },
  { "eased-thirty", NULL, "progress", NULL, gallery_entries_show_eased, "30", .full = TRUE, .common = TRUE },
  { "eased-years", "50-years", "progress", NULL, gallery_progress_show, "progress.eased", .full = TRUE },
  { "insights", "progress", "progress", NULL, gallery_progress_show, "progress.insights", .full = TRUE, .common = TRUE },
  { "insights-years", "50-years", "progress", NULL, gallery_progress_show, "progress.insights", .full = TRUE },
  { "insights-empty", NULL, "progress", NULL, gallery_progress_show, "progress.insights" },
  { "events", "progress", "progress", NULL, gallery_progress_show, "progress.events", .common = TRUE },
  { "events-empty", NULL, "progress", NULL, gallery_progress_show, "progress.events" },
  { "events-add", "progress", "progress", NULL, gallery_progress_show, "progress.events events.add", .common = TRUE },
  { "search-empty", "progress", "progress", NULL, gallery_progress_show, "progress.search", .common = TRUE },
  { "search-found", "progress", "progress", NULL, gallery_progress_search, "ana", .common = TRUE },
  { "search-nothing", "progress", "progress", NULL, gallery_progress_search, "xylophone", .common = TRUE },

  { "support", NULL, "support", NULL, gallery_support_show, "gb", .full = TRUE, .common = TRUE },
  { "support-elsewhere", NULL, "support", NULL, gallery_support_show, "elsewhere", .full = TRUE },
  { "support-own", "support", "support", NULL, gallery_support_show, "no", .full = TRUE },
  { "support-plan-empty", NULL, "support", NULL, gallery_support_show, "gb support.plan" },
  { "support-plan", "support", "support", NULL, gallery_support_show, "gb support.plan", .full = TRUE, .common = TRUE },
  { "support-trusted-empty", NULL, "support", NULL, gallery_support_show, "gb support.trusted" },
  { "support-trusted", "support", "support", NULL, gallery_support_show, "gb support.trusted", .full = TRUE, .common = TRUE },
  { "support-trusted-add", "support", "support", NULL, gallery_support_show, "gb support.trusted trusted.add", .common = TRUE },
};

static void
append (GArray     *list,
        const char *kind,
        const char *id,
        const char *place,
        const char *uri,
        gboolean    common)
{
  g_autofree char *name = g_strconcat (kind, "-", id, NULL);
  const GalleryScene scene = {
    .name = g_intern_string (name),
    .place = place,
    .uri = uri,
    .full = TRUE,
    .common = common,
  };

  g_array_append_val (list, scene);
}

static void
append_articles (GArray        *list,
                 SbContent     *content,
                 SbContentKind  kind,
                 const char    *name)
{
  GListModel *articles = sb_content_get_list (content, kind);

  for (guint i = 0; i < g_list_model_get_n_items (articles); i++)
    {
      g_autoptr (SbArticle) article = g_list_model_get_item (articles, i);

      append (list, name, sb_article_get_id (article), "learn", sb_article_get_uri (article), i == 0);
    }
}

static void
append_exercises (GArray    *list,
                  SbContent *content)
{
  GListModel *exercises = sb_content_get_list (content, SB_CONTENT_EXERCISES);

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      g_autoptr (SbExercise) exercise = g_list_model_get_item (exercises, i);

      append (list, "exercise", sb_exercise_get_id (exercise), "practice", sb_exercise_get_uri (exercise), i == 0);
    }
}

/**
 * gallery_scenes_list:
 * @content: what the app knows; alive as long as the scenes are
 *
 * Returns: (transfer full) (element-type GalleryScene): what there is to take
 *   pictures of
 */
GArray *
gallery_scenes_list (SbContent *content)
{
  GArray *list = g_array_new (FALSE, FALSE, sizeof (GalleryScene));

  g_array_append_vals (list, scenes, G_N_ELEMENTS (scenes));
  append_articles (list, content, SB_CONTENT_ARTICLES, "article");
  append_articles (list, content, SB_CONTENT_APPROACHES, "approach");
  append_exercises (list, content);

  return list;
}

/**
 * gallery_scenes_enter:
 * @scene: a scene
 * @stage: where to play it; its window shows Today
 *
 * Goes to what the scene shows.
 */
void
gallery_scenes_enter (const GalleryScene *scene,
                      const GalleryStage *stage)
{
  sb_window_show_place (stage->window, scene->place);
  if (scene->uri != NULL)
    gtk_widget_activate_action (GTK_WIDGET (stage->window), "win.open", "s", scene->uri);
  if (scene->play != NULL)
    scene->play (stage, scene->detail);
}
