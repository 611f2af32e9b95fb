/* sb-player-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-draft.h"
#include "sb-player-page.h"
#include "sb-stage.h"
#include "sb-step-input.h"

/* The parts of a run through an exercise. */
typedef enum
{
  STAGE_BEFORE,
  STAGE_WAIT,
  STAGE_STEPS,
  STAGE_AFTER,
  STAGE_CLOSING,
  STAGE_REST,
} Stage;

/**
 * SbPlayerPage:
 *
 * Takes a person through an exercise, one step at a time: how upset they are
 * before, the steps, how upset they are after. Everything is saved as it
 * comes, and every step has a way out that leads to rest. A session that is
 * over can be gone through once more, to correct the answers; its dates stay.
 *
 * # Shortcuts
 *
 * Alt+Right goes on, Alt+Left goes back, Escape pauses.
 */
struct _SbPlayerPage
{
  SbPage parent_instance;

  SbExercise *exercise;
  SbSession *session;
  GListModel *steps; /* of SbStep */
  Stage stage;
  guint position;
  gboolean at_once;
  gboolean correcting; /* a session that is over */
  SbDraft *draft;

  GtkLabel *progress;
  GtkButton *pause;
  GtkWidget *too_much;
  GtkScrolledWindow *scroll;
  GtkBox *body;
  GtkWidget *back;
  GtkButton *next;
};

G_DEFINE_FINAL_TYPE (SbPlayerPage, sb_player_page, SB_TYPE_PAGE)

static SbStep *
get_step (SbPlayerPage *self)
{
  g_autoptr (SbStep) step = g_list_model_get_item (self->steps, self->position);

  /* The list keeps it alive. */
  return step;
}

/* The same session may be open on another page, and ended there. */
static gboolean
is_over (SbPlayerPage *self)
{
  gboolean ended = sb_session_get_completed (self->session) != NULL || sb_session_get_stopped (self->session) != NULL;

  return sb_record_is_deleted (SB_RECORD (self->session)) || (ended && !self->correcting && self->stage != STAGE_CLOSING && self->stage != STAGE_REST);
}

static void
step_answered_cb (SbPlayerPage *self,
                  JsonNode     *answer)
{
  g_assert (SB_IS_PLAYER_PAGE (self));

  if (is_over (self))
    return;

  sb_session_set_response (self->session, sb_step_get_id (get_step (self)), answer != NULL ? json_node_ref (answer) : NULL);
  sb_draft_queue_save (self->draft);
}

static void
distress_answered_cb (SbPlayerPage *self,
                      JsonNode     *answer)
{
  int distress = (int) json_node_get_int (answer);

  g_assert (SB_IS_PLAYER_PAGE (self));

  if (is_over (self))
    return;

  if (self->stage == STAGE_BEFORE)
    sb_session_set_distress_before (self->session, distress);
  else
    sb_session_set_distress_after (self->session, distress);
  sb_draft_queue_save (self->draft);
}

static void
step_finished_cb (SbPlayerPage *self)
{
  g_assert (SB_IS_PLAYER_PAGE (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->next));
}

static void
show_step (SbPlayerPage *self)
{
  GtkWidget *input;

  if (!self->correcting)
    sb_draft_begin_step (self->draft, get_step (self));
  input = sb_stage_append_step (self->body, sb_page_get_content (SB_PAGE (self)), self->exercise, self->session,
                                get_step (self));
  if (input == NULL)
    return;

  g_signal_connect_object (input, "answered", G_CALLBACK (step_answered_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (input, "finished", G_CALLBACK (step_finished_cb), self, G_CONNECT_SWAPPED);
}

static void
show_distress (SbPlayerPage *self,
               const char   *title,
               int           distress)
{
  GtkWidget *input = sb_stage_append_distress (self->body, title, distress);

  g_signal_connect_object (input, "answered", G_CALLBACK (distress_answered_cb), self, G_CONNECT_SWAPPED);
}

static void
show_body (SbPlayerPage *self)
{
  switch (self->stage)
    {
    case STAGE_BEFORE:
      show_distress (self, self->correcting ? _ ("How upset were you before?") : _ ("How upset are you right now?"), sb_session_get_distress_before (self->session));
      break;
    case STAGE_WAIT:
      sb_stage_append_wait (self->body, sb_page_get_content (SB_PAGE (self)));
      break;
    case STAGE_STEPS:
      show_step (self);
      break;
    case STAGE_AFTER:
      show_distress (self, self->correcting ? _ ("How upset were you afterward?") : _ ("How upset are you now?"), sb_session_get_distress_after (self->session));
      break;
    case STAGE_REST:
      sb_stage_append_rest (self->body, sb_page_get_content (SB_PAGE (self)), self->exercise);
      break;
    case STAGE_CLOSING:
    default:
      sb_stage_append_closing (self->body, sb_page_get_content (SB_PAGE (self)), self->exercise, self->session);
    }
}

static void
show_progress (SbPlayerPage *self)
{
  g_autofree char *text = NULL;

  if (self->stage == STAGE_STEPS)
    text = g_strdup_printf (_ ("%u of %u"), self->position + 1, g_list_model_get_n_items (self->steps));

  gtk_label_set_label (self->progress, text != NULL ? text : "");
}

/* The keyboard goes to what the step offers, or else to the way on. */
static void
focus_input (SbPlayerPage *self)
{
  GtkWidget *last = gtk_widget_get_last_child (GTK_WIDGET (self->body));

  if (!SB_IS_STEP_INPUT (last) || !gtk_widget_grab_focus (last))
    gtk_widget_grab_focus (GTK_WIDGET (self->next));
}

/* After this, there is nothing to close with. */
static gboolean
is_last (SbPlayerPage *self)
{
  return self->correcting && self->stage == STAGE_AFTER;
}

static void
show_stage (SbPlayerPage *self)
{
  gboolean closing = self->stage == STAGE_CLOSING || self->stage == STAGE_REST;
  gboolean first = self->stage == STAGE_BEFORE || (self->at_once && self->position == 0);

  /* What goes must not have the focus: GTK would look back at it. */
  gtk_widget_grab_focus (GTK_WIDGET (self->next));
  sb_stage_clear (self->body);
  show_body (self);
  focus_input (self);
  show_progress (self);
  gtk_button_set_label (self->pause, self->at_once || self->correcting || closing ? _ ("_Close") : _ ("_Pause"));
  gtk_button_set_label (self->next, closing || is_last (self) ? _ ("_Done") : self->stage == STAGE_WAIT ? _ ("Go On _Anyway")
                                                                                                        : _ ("_Next"));
  if (self->stage == STAGE_WAIT)
    gtk_widget_remove_css_class (GTK_WIDGET (self->next), "suggested-action");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->next), "suggested-action");
  gtk_widget_set_visible (self->too_much, !closing);
  gtk_widget_set_visible (GTK_WIDGET (self->pause), !closing);
  gtk_widget_set_visible (self->back, !first && !closing);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroll), 0);
}

static void
finish (SbPlayerPage *self)
{
  if (self->correcting)
    {
      sb_draft_save (self->draft);
      return;
    }

  sb_session_set_step (self->session, NULL);
  sb_session_complete (self->session);
  self->stage = self->at_once ? STAGE_REST : STAGE_CLOSING;
  sb_draft_save (self->draft);
}

static void
go_to_step (SbPlayerPage *self,
            guint         position)
{
  self->stage = STAGE_STEPS;
  self->position = position;
  if (!self->correcting)
    sb_session_set_step (self->session, sb_step_get_id (get_step (self)));
  sb_draft_save (self->draft);
}

static void
leave_step (SbPlayerPage *self)
{
  if (self->position + 1 < g_list_model_get_n_items (self->steps))
    go_to_step (self, self->position + 1);
  else if (self->at_once)
    finish (self);
  else
    self->stage = STAGE_AFTER;
}

static void
next_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  SbPlayerPage *self = SB_PLAYER_PAGE (widget);

  if (is_over (self))
    {
      sb_page_leave (SB_PAGE (self));
      return;
    }

  switch (self->stage)
    {
    case STAGE_BEFORE:
      if (!self->correcting && sb_exercise_should_wait (self->exercise, sb_session_get_distress_before (self->session)))
        self->stage = STAGE_WAIT;
      else if (g_list_model_get_n_items (self->steps) > 0)
        go_to_step (self, 0);
      else
        self->stage = STAGE_AFTER;
      break;
    case STAGE_WAIT:
      go_to_step (self, 0);
      break;
    case STAGE_STEPS:
      leave_step (self);
      break;
    case STAGE_AFTER:
      finish (self);
      if (!self->correcting)
        break;
      sb_page_leave (SB_PAGE (self));
      return;
    case STAGE_CLOSING:
    case STAGE_REST:
    default:
      sb_page_leave (SB_PAGE (self));
      return;
    }

  show_stage (self);
}

static void
back_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  SbPlayerPage *self = SB_PLAYER_PAGE (widget);

  if (!gtk_widget_get_visible (self->back))
    return;

  if (self->stage == STAGE_AFTER && g_list_model_get_n_items (self->steps) > 0)
    go_to_step (self, g_list_model_get_n_items (self->steps) - 1);
  else if (self->stage == STAGE_STEPS && self->position > 0)
    go_to_step (self, self->position - 1);
  else
    self->stage = STAGE_BEFORE;

  show_stage (self);
}

static void
leave_cb (GtkWidget  *widget,
          const char *action_name,
          GVariant   *parameter)
{
  SbPlayerPage *self = SB_PLAYER_PAGE (widget);

  sb_draft_flush (self->draft);
  sb_page_leave (SB_PAGE (self));
}

/* Whoever finds even grounding too much needs people, not another exercise. */
static void
rest (SbPlayerPage *self)
{
  SbContent *content = sb_page_get_content (SB_PAGE (self));
  SbExercise *grounding = sb_content_find_exercise (content, SB_STAGE_GROUNDING_EXERCISE);
  GtkWidget *window = GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self)));

  if (grounding != NULL && self->exercise != grounding)
    {
      sb_page_replace (SB_PAGE (self),
                       sb_player_page_new_at_once (content, sb_page_get_store (SB_PAGE (self)), grounding));
      return;
    }

  sb_page_leave (SB_PAGE (self));
  gtk_widget_activate_action (window, "win.open", "s", "support:");
}

static void
rest_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  rest (SB_PLAYER_PAGE (widget));
}

static void
too_much_cb (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  SbPlayerPage *self = SB_PLAYER_PAGE (widget);

  if (!self->correcting)
    sb_session_stop (self->session);
  sb_draft_save (self->draft);
  rest (self);
}

/* As soon as the page comes, not when it has come: somebody may be in haste
 * to leave. */
static void
sb_player_page_showing (AdwNavigationPage *page)
{
  ADW_NAVIGATION_PAGE_CLASS (sb_player_page_parent_class)->showing (page);

  focus_input (SB_PLAYER_PAGE (page));
}

static void
sb_player_page_dispose (GObject *object)
{
  SbPlayerPage *self = SB_PLAYER_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_PLAYER_PAGE);
  g_clear_object (&self->draft);
  g_clear_object (&self->exercise);
  g_clear_object (&self->session);
  g_clear_object (&self->steps);

  G_OBJECT_CLASS (sb_player_page_parent_class)->dispose (object);
}

static void
sb_player_page_class_init (SbPlayerPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_player_page_dispose;
  ADW_NAVIGATION_PAGE_CLASS (klass)->showing = sb_player_page_showing;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-player-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbPlayerPage, progress);
  gtk_widget_class_bind_template_child (widget_class, SbPlayerPage, pause);
  gtk_widget_class_bind_template_child (widget_class, SbPlayerPage, too_much);
  gtk_widget_class_bind_template_child (widget_class, SbPlayerPage, scroll);
  gtk_widget_class_bind_template_child (widget_class, SbPlayerPage, body);
  gtk_widget_class_bind_template_child (widget_class, SbPlayerPage, back);
  gtk_widget_class_bind_template_child (widget_class, SbPlayerPage, next);

  gtk_widget_class_install_action (widget_class, "player.next", NULL, next_cb);
  gtk_widget_class_install_action (widget_class, "player.back", NULL, back_cb);
  gtk_widget_class_install_action (widget_class, "player.leave", NULL, leave_cb);
  gtk_widget_class_install_action (widget_class, "player.too-much", NULL, too_much_cb);
  gtk_widget_class_install_action (widget_class, "player.rest", NULL, rest_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Right, GDK_ALT_MASK, "player.next", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Left, GDK_ALT_MASK, "player.back", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "player.leave", NULL);
}

static void
sb_player_page_init (SbPlayerPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* A draft goes on at the step where it was left. */
static void
find_place (SbPlayerPage *self)
{
  const char *id = sb_session_get_step (self->session);

  for (guint i = 0; id != NULL && i < g_list_model_get_n_items (self->steps); i++)
    {
      g_autoptr (SbStep) step = g_list_model_get_item (self->steps, i);

      if (g_str_equal (sb_step_get_id (step), id))
        {
          self->stage = STAGE_STEPS;
          self->position = i;
        }
    }
}

static SbPlayerPage *
create (SbContent  *content,
        SbStore    *store,
        SbExercise *exercise,
        SbSession  *session,
        gboolean    at_once)
{
  SbPlayerPage *self = g_object_new (SB_TYPE_PLAYER_PAGE,
                                     "content", content,
                                     "store", store,
                                     "title", sb_exercise_get_title (exercise),
                                     NULL);

  self->exercise = g_object_ref (exercise);
  self->session = g_object_ref (session);
  self->at_once = at_once;
  self->draft = sb_draft_new (store, session, at_once);

  return self;
}

/**
 * sb_player_page_new:
 * @content: what the app knows
 * @store: what the person did
 * @exercise: an exercise
 * @session: where the answers go; may hold some already
 *
 * Returns: (transfer floating): a page that takes the person through it
 */
AdwNavigationPage *
sb_player_page_new (SbContent  *content,
                    SbStore    *store,
                    SbExercise *exercise,
                    SbSession  *session)
{
  SbPlayerPage *self = create (content, store, exercise, session, FALSE);

  self->steps = g_object_ref (sb_session_get_shorter (session) ? sb_exercise_get_shorter_steps (exercise)
                                                               : sb_exercise_get_steps (exercise));
  find_place (self);
  show_stage (self);

  return ADW_NAVIGATION_PAGE (self);
}

/**
 * sb_player_page_new_at_once:
 * @content: what the app knows
 * @store: what the person did
 * @exercise: an exercise that calms
 *
 * Returns: (transfer floating): a page that begins it without a question
 */
AdwNavigationPage *
sb_player_page_new_at_once (SbContent  *content,
                            SbStore    *store,
                            SbExercise *exercise)
{
  g_autoptr (SbSession) session = sb_session_new (sb_exercise_get_id (exercise), sb_exercise_get_version (exercise));
  SbPlayerPage *self = create (content, store, exercise, session, TRUE);

  self->stage = STAGE_STEPS;
  self->steps = sb_exercise_list_steps_at_once (exercise);
  show_stage (self);

  return ADW_NAVIGATION_PAGE (self);
}

/**
 * sb_player_page_new_to_correct:
 * @content: what the app knows
 * @store: what the person did
 * @exercise: an exercise
 * @session: a session of it that is over
 *
 * Returns: (transfer floating): a page that goes through its answers once
 *   more
 */
AdwNavigationPage *
sb_player_page_new_to_correct (SbContent  *content,
                               SbStore    *store,
                               SbExercise *exercise,
                               SbSession  *session)
{
  SbPlayerPage *self = create (content, store, exercise, session, FALSE);

  self->correcting = TRUE;
  self->steps = sb_exercise_list_steps_to_correct (exercise);
  show_stage (self);

  return ADW_NAVIGATION_PAGE (self);
}
