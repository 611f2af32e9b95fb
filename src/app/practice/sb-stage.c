/* sb-stage.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-boxed-list.h"
#include "sb-breathing-input.h"
#include "sb-form.h"
#include "sb-link-row.h"
#include "sb-map-input.h"
#include "sb-options-input.h"
#include "sb-prompt-input.h"
#include "sb-recall.h"
#include "sb-review.h"
#include "sb-scale-input.h"
#include "sb-script-input.h"
#include "sb-stage.h"
#include "sb-table-input.h"
#include "sb-text.h"
#include "sb-timer-input.h"

/* What the player shows at each stage of an exercise. */

/**
 * sb_stage_clear:
 * @body: where a stage is shown
 *
 * Takes away what is shown.
 */
void
sb_stage_clear (GtkBox *body)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (body))) != NULL)
    gtk_box_remove (body, child);
}

/* Above a circle or a clock, words stand in the middle as well. */
static void
center_words (GtkBox *body)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (body)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (!GTK_IS_LABEL (child))
        continue;

      gtk_label_set_xalign (GTK_LABEL (child), 0.5);
      gtk_label_set_justify (GTK_LABEL (child), GTK_JUSTIFY_CENTER);
    }
}

static void
append_heading (GtkBox     *body,
                const char *title,
                const char *line)
{
  GtkWidget *heading = sb_text_new_heading (title, 1);

  gtk_widget_remove_css_class (heading, "title-1");
  gtk_widget_add_css_class (heading, "title-2");
  gtk_box_append (body, heading);
  gtk_box_append (body, sb_text_new_paragraph (line, NULL));
}

static void
append_link (GtkBox    *body,
             GtkWidget *row)
{
  GtkWidget *list = sb_boxed_list_new ();

  gtk_list_box_append (GTK_LIST_BOX (list), row);
  gtk_box_append (body, list);
}

static void
append_grounding (GtkBox     *body,
                  SbContent  *content,
                  SbExercise *exercise)
{
  if (!g_str_equal (sb_exercise_get_id (exercise), SB_STAGE_GROUNDING_EXERCISE))
    append_link (body, sb_link_row_new (content, "exercise:" SB_STAGE_GROUNDING_EXERCISE));
}

static GtkWidget *
create_scale (SbStep   *step,
              JsonNode *answer)
{
  const SbStepRange *range = sb_step_get_range (step);
  GtkWidget *input = sb_scale_input_new (range->minimum, range->maximum, range->lowest, range->highest);

  if (answer != NULL && sb_form_is_number (answer) && json_node_get_double (answer) >= range->minimum && json_node_get_double (answer) <= range->maximum)
    sb_scale_input_set_value (SB_SCALE_INPUT (input), (int) json_node_get_double (answer));

  return input;
}

/* What a step offers below its words; NULL where it is only to be read. */
static GtkWidget *
create_input (SbContent  *content,
              SbExercise *exercise,
              SbSession  *session,
              SbStep     *step)
{
  JsonNode *answer = sb_session_get_response (session, sb_step_get_id (step));

  switch (sb_step_get_kind (step))
    {
    case SB_STEP_KIND_PROMPT:
      return sb_prompt_input_new (step, answer);
    case SB_STEP_KIND_SCALE:
      return create_scale (step, answer);
    case SB_STEP_KIND_CHOICE:
    case SB_STEP_KIND_CHOICES:
    case SB_STEP_KIND_CHECKLIST:
      return sb_options_input_new (content, step, answer);
    case SB_STEP_KIND_TABLE:
      return sb_table_input_new (step, answer);
    case SB_STEP_KIND_SCRIPT:
      return sb_script_input_new (step, answer);
    case SB_STEP_KIND_REVIEW:
      return sb_review_new (exercise, session, step);
    case SB_STEP_KIND_TIMER:
      return sb_timer_input_new (sb_step_get_seconds (step));
    case SB_STEP_KIND_BREATHING:
      return sb_breathing_input_new (sb_step_get_pace (step), sb_step_get_seconds (step));
    case SB_STEP_KIND_MAP:
      return sb_map_input_new (content, step, answer);
    case SB_STEP_KIND_READ:
    default:
      return NULL;
    }
}

/**
 * sb_stage_append_step:
 * @body: where to show it
 * @content: what the app knows
 * @exercise: an exercise
 * @session: the answers so far
 * @step: one of its steps
 *
 * Shows a step: its words, earlier answers that it builds on, and what it
 * offers.
 *
 * Returns: (transfer none) (nullable): what it offers
 */
GtkWidget *
sb_stage_append_step (GtkBox     *body,
                      SbContent  *content,
                      SbExercise *exercise,
                      SbSession  *session,
                      SbStep     *step)
{
  GtkWidget *input = create_input (content, exercise, session, step);
  GtkWidget *recall = SB_IS_REVIEW (input) ? NULL : sb_recall_new (exercise, session, step);

  append_heading (body, sb_step_get_title (step), sb_step_get_text (step));
  if (SB_IS_BREATHING_INPUT (input) || SB_IS_TIMER_INPUT (input))
    center_words (body);
  if (recall != NULL)
    gtk_box_append (body, recall);
  if (input != NULL)
    gtk_box_append (body, input);

  return input;
}

/**
 * sb_stage_append_distress:
 * @body: where to show it
 * @title: the question
 * @distress: the answer so far
 *
 * Asks how upset the person is.
 *
 * Returns: (transfer none): the scale to answer on
 */
GtkWidget *
sb_stage_append_distress (GtkBox     *body,
                          const char *title,
                          int         distress)
{
  GtkWidget *input = sb_scale_input_new (0, SB_SESSION_MAXIMUM_DISTRESS, _ ("Calm"), _ ("As upset as can be"));

  if (distress != SB_SESSION_NO_DISTRESS)
    sb_scale_input_set_value (SB_SCALE_INPUT (input), distress);
  append_heading (body, title, _ ("You can leave this out."));
  gtk_box_append (body, input);

  return input;
}

static GtkWidget *
create_rest_button (void)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (_ ("Come to _Rest First"));

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "player.rest");
  gtk_button_set_can_shrink (GTK_BUTTON (button), TRUE);
  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "pill");
  gtk_widget_add_css_class (button, "suggested-action");

  return button;
}

/**
 * sb_stage_append_wait:
 * @body: where to show it
 *
 * Offers to come to rest before a deep exercise.
 */
void
sb_stage_append_wait (GtkBox *body)
{
  append_heading (body, _ ("That is a lot right now"),
                  _ ("This exercise can stir things up. It may be kinder to come to rest first. "
                     "You can still go on, if you want to."));
  gtk_box_append (body, create_rest_button ());
  append_link (body, sb_link_row_new_for_support ());
}

static char *
describe_distress (SbSession *session)
{
  int before = sb_session_get_distress_before (session);
  int after = sb_session_get_distress_after (session);

  if (before == SB_SESSION_NO_DISTRESS || after == SB_SESSION_NO_DISTRESS)
    return g_strdup (_ ("It is saved. You will find it under Progress."));

  if (after > before)
    return g_strdup_printf (_ ("You were at %d and are at %d now. That can happen, and it is no fault of yours. "
                               "Something calm may help next."),
                            before, after);

  return g_strdup_printf (_ ("You were at %d and are at %d now. It is saved under Progress."), before, after);
}

/**
 * sb_stage_append_closing:
 * @body: where to show it
 * @content: what the app knows
 * @exercise: the exercise that was done
 * @session: what came of it
 *
 * Says how it went, without a grade, and where to go.
 */
void
sb_stage_append_closing (GtkBox     *body,
                         SbContent  *content,
                         SbExercise *exercise,
                         SbSession  *session)
{
  g_autofree char *line = describe_distress (session);

  append_heading (body, _ ("That was it for now"), line);
  append_grounding (body, content, exercise);
}

/**
 * sb_stage_append_rest:
 * @body: where to show it
 * @content: what the app knows
 * @exercise: the exercise that was done
 *
 * The end of an exercise that was begun at once, in a difficult moment.
 */
void
sb_stage_append_rest (GtkBox     *body,
                      SbContent  *content,
                      SbExercise *exercise)
{
  append_heading (body, _ ("Take your time"), _ ("Stay here as long as you like. If it is still a lot, it may help to talk to someone."));
  append_grounding (body, content, exercise);
}
