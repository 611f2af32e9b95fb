/* gallery-plays.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "gallery-camera.h"
#include "gallery-plays.h"
#include "sb-compare-approaches-page.h"
#include "sb-player-page.h"
#include "sb-welcome-dialog.h"

/* What a person does on the stage to come to what a picture shows. */

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

/* The app's window tells of a lasting trouble. */
void
gallery_plays_warn (const GalleryStage *stage,
                    const char         *detail)
{
  sb_window_warn (stage->window, detail);
}

/* Welcomes somebody, and goes on to page @detail, from 1. */
void
gallery_plays_welcome (const GalleryStage *stage,
                       const char         *detail)
{
  AdwDialog *dialog = sb_welcome_dialog_new ();

  adw_dialog_present (dialog, GTK_WIDGET (stage->window));
  for (guint i = 1; i < g_ascii_strtoull (detail, NULL, 10); i++)
    gtk_widget_activate_action (GTK_WIDGET (dialog), "welcome.next", NULL);
}

/* Does @detail, an action. */
void
gallery_plays_act (const GalleryStage *stage,
                   const char         *detail)
{
  act (stage, detail);
}

static void
choose (const GalleryStage *stage,
        int                 option)
{
  GtkListBox *options = GTK_LIST_BOX (gallery_camera_find_id (find_page (stage), "options"));

  g_signal_emit_by_name (options, "row-activated", gtk_list_box_get_row_at_index (options, option));
}

/* Begins a questionnaire, answers, and goes back to see the answer. */
void
gallery_plays_answer (const GalleryStage *stage,
                      const char         *detail)
{
  act (stage, "opening.start");
  choose (stage, 4);
  act (stage, "question.back");
}

void
gallery_plays_show_table (const GalleryStage *stage,
                          const char         *detail)
{
  GtkWidget *views = gallery_camera_find_id (find_page (stage), "views");

  adw_view_stack_set_visible_child_name (ADW_VIEW_STACK (views), "table");
}

/* Opens the target of a link, @detail, from the page. */
void
gallery_plays_open (const GalleryStage *stage,
                    const char         *detail)
{
  gtk_widget_activate_action (find_page (stage), "win.open", "s", detail);
}

/* Writes @detail in the page's field to search in. */
void
gallery_plays_search (const GalleryStage *stage,
                      const char         *detail)
{
  gtk_editable_set_text (GTK_EDITABLE (gallery_camera_find (find_page (stage), GTK_TYPE_SEARCH_ENTRY)), detail);
}

/* Compares the approaches @detail. */
void
gallery_plays_compare (const GalleryStage *stage,
                       const char         *detail)
{
  adw_navigation_view_push (find_view (stage), sb_compare_approaches_page_new (stage->content, stage->store, detail));
}

static SbExercise *
find_exercise (const GalleryStage *stage,
               const char         *id)
{
  SbExercise *exercise = sb_content_find_exercise (stage->content, id);

  if (exercise == NULL)
    g_error ("There is no exercise %s", id);

  return exercise;
}

static const char *
get_part (SbStep *step,
          guint   position)
{
  g_autoptr (SbStepPart) part = g_list_model_get_item (sb_step_get_parts (step), position);

  return sb_step_part_get_id (part);
}

static JsonNode *
create_two (SbStep *step)
{
  g_autoptr (JsonArray) chosen = json_array_new ();

  json_array_add_string_element (chosen, get_part (step, 0));
  json_array_add_string_element (chosen, get_part (step, 1));
  return json_node_init_array (json_node_alloc (), chosen);
}

static JsonNode *
create_words (SbStep *step)
{
  g_autoptr (JsonObject) words = json_object_new ();

  json_object_set_string_member (words, get_part (step, 0), "A few words");
  json_object_set_string_member (words, get_part (step, 1), "And some more");
  return json_node_init_object (json_node_alloc (), words);
}

/* What somebody else wrote in a row. */
static JsonNode *
create_row (SbStep *step,
            guint   row)
{
  g_autoptr (JsonObject) words = json_object_new ();
  const char *const *cells = sb_step_get_example_row (step, row);

  for (guint i = 0; cells[i] != NULL; i++)
    json_object_set_string_member (words, get_part (step, i), cells[i]);
  return json_node_init_object (json_node_alloc (), words);
}

static JsonNode *
create_rows (SbStep *step)
{
  g_autoptr (JsonArray) rows = json_array_new ();

  for (guint i = 0; i < sb_step_get_n_examples (step); i++)
    json_array_add_element (rows, create_row (step, i));
  json_array_add_element (rows, create_words (step));
  return json_node_init_array (json_node_alloc (), rows);
}

static JsonNode *
create_answer (SbStep *step)
{
  switch (sb_step_get_kind (step))
    {
    case SB_STEP_KIND_PROMPT:
      if (sb_step_get_example (step) == NULL)
        return NULL;
      return json_node_init_string (json_node_alloc (), sb_step_get_example (step));
    case SB_STEP_KIND_SCALE:
      return json_node_init_int (json_node_alloc (), sb_step_get_range (step)->maximum - 3);
    case SB_STEP_KIND_CHOICE:
      return json_node_init_string (json_node_alloc (), get_part (step, 1));
    case SB_STEP_KIND_CHOICES:
    case SB_STEP_KIND_CHECKLIST:
      return create_two (step);
    case SB_STEP_KIND_TABLE:
      return create_rows (step);
    case SB_STEP_KIND_MAP:
    case SB_STEP_KIND_SCRIPT:
      return create_words (step);
    case SB_STEP_KIND_READ:
    case SB_STEP_KIND_REVIEW:
    case SB_STEP_KIND_TIMER:
    case SB_STEP_KIND_BREATHING:
    default:
      return NULL;
    }
}

/* What somebody answered who has come as far as the step @id. */
static SbSession *
create_session (SbExercise *exercise,
                const char *id)
{
  SbSession *session = sb_session_new (sb_exercise_get_id (exercise), sb_exercise_get_version (exercise));
  GListModel *steps = sb_exercise_get_steps (exercise);

  for (guint i = 0; id != NULL && i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (SbStep) step = g_list_model_get_item (steps, i);

      sb_session_set_response (session, sb_step_get_id (step), create_answer (step));
      if (g_str_equal (sb_step_get_id (step), id))
        break;
    }
  sb_session_set_step (session, id);

  return session;
}

static void
push_player (const GalleryStage *stage,
             SbExercise         *exercise,
             SbSession          *session)
{
  adw_navigation_view_push (find_view (stage), sb_player_page_new (stage->content, stage->store, exercise, session));
}

/* Begins the exercise @detail: the question that comes before it. */
void
gallery_plays_begin (const GalleryStage *stage,
                     const char         *detail)
{
  SbExercise *exercise = find_exercise (stage, detail);
  g_autoptr (SbSession) session = create_session (exercise, NULL);

  push_player (stage, exercise, session);
}

/* Begins the exercise @detail in distress. */
void
gallery_plays_wait (const GalleryStage *stage,
                    const char         *detail)
{
  SbExercise *exercise = find_exercise (stage, detail);
  g_autoptr (SbSession) session = create_session (exercise, NULL);

  sb_session_set_distress_before (session, 9);
  push_player (stage, exercise, session);
  act (stage, "player.next");
}

/* Goes to a step; @detail is EXERCISE/STEP. */
void
gallery_plays_show_step (const GalleryStage *stage,
                         const char         *detail)
{
  g_auto (GStrv) parts = g_strsplit (detail, "/", 2);
  SbExercise *exercise = find_exercise (stage, parts[0]);
  g_autoptr (SbSession) session = create_session (exercise, parts[1]);

  push_player (stage, exercise, session);
}

/* Goes to a step that paces the breath, and opens what changes the pace. */
void
gallery_plays_show_pace (const GalleryStage *stage,
                         const char         *detail)
{
  gallery_plays_show_step (stage, detail);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (gallery_camera_find (find_page (stage), ADW_TYPE_EXPANDER_ROW)), TRUE);
}

/* Goes to a map, where two places are marked, one with words. */
void
gallery_plays_mark (const GalleryStage *stage,
                    const char         *detail)
{
  g_auto (GStrv) parts = g_strsplit (detail, "/", 2);
  SbExercise *exercise = find_exercise (stage, parts[0]);
  GListModel *places = sb_step_get_parts (sb_exercise_find_step (exercise, parts[1]));
  g_autoptr (SbSession) session = create_session (exercise, parts[1]);
  g_autoptr (JsonObject) marked = json_object_new ();

  for (guint i = 1; i <= 2; i++)
    {
      g_autoptr (SbStepPart) place = g_list_model_get_item (places, i);

      json_object_set_string_member (marked, sb_step_part_get_id (place), i == 1 ? "Tight, then warmer" : "");
    }
  sb_session_set_response (session, parts[1], json_node_init_object (json_node_alloc (), marked));
  push_player (stage, exercise, session);
}

/* Does the exercise @detail to the end: the question that comes after it. */
static void
end (const GalleryStage *stage,
     const char         *detail,
     int                 before,
     int                 after)
{
  SbExercise *exercise = find_exercise (stage, detail);
  GListModel *steps = sb_exercise_get_steps (exercise);
  g_autoptr (SbStep) last = g_list_model_get_item (steps, g_list_model_get_n_items (steps) - 1);
  g_autoptr (SbSession) session = create_session (exercise, sb_step_get_id (last));

  sb_session_set_distress_before (session, before);
  sb_session_set_distress_after (session, after);
  push_player (stage, exercise, session);
  act (stage, "player.next");
}

void
gallery_plays_end (const GalleryStage *stage,
                   const char         *detail)
{
  end (stage, detail, 7, 4);
}

void
gallery_plays_close (const GalleryStage *stage,
                     const char         *detail)
{
  end (stage, detail, 7, 4);
  act (stage, "player.next");
}

void
gallery_plays_close_worse (const GalleryStage *stage,
                           const char         *detail)
{
  end (stage, detail, 4, 6);
  act (stage, "player.next");
}
