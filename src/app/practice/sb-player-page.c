/* sb-player-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-player-page.h"
#include "sb-player.h"
#include "sb-stage.h"
#include "sb-step-input.h"

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
  SbPlayer *player;

  GtkLabel *progress;
  GtkButton *pause;
  GtkWidget *too_much;
  GtkWidget *support_icon;
  GtkScrolledWindow *scroll;
  GtkBox *body;
  GtkWidget *back;
  GtkWidget *support;
  GtkButton *next;
};

G_DEFINE_FINAL_TYPE (SbPlayerPage, sb_player_page, SB_TYPE_PAGE)

static void
answered_cb (SbPlayerPage *self,
             JsonNode     *answer)
{
  g_assert (SB_IS_PLAYER_PAGE (self));

  sb_player_set_answer (self->player, answer);
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
  GtkWidget *input = sb_stage_append_step (self->body, sb_page_get_content (SB_PAGE (self)), self->exercise, self->session,
                                           sb_player_get_step (self->player));

  if (input == NULL)
    return;

  g_signal_connect_object (input, "answered", G_CALLBACK (answered_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (input, "finished", G_CALLBACK (step_finished_cb), self, G_CONNECT_SWAPPED);
}

static void
show_distress (SbPlayerPage *self,
               const char   *title,
               int           distress)
{
  GtkWidget *input = sb_stage_append_distress (self->body, title, distress);

  g_signal_connect_object (input, "answered", G_CALLBACK (answered_cb), self, G_CONNECT_SWAPPED);
}

static void
show_body (SbPlayerPage *self)
{
  gboolean correcting = sb_player_get_mode (self->player) == SB_PLAYER_MODE_CORRECTING;

  switch (sb_player_get_stage (self->player))
    {
    case SB_PLAYER_STAGE_BEFORE:
      show_distress (self, correcting ? _ ("How upset were you before?") : _ ("How upset are you right now?"), sb_session_get_distress_before (self->session));
      break;
    case SB_PLAYER_STAGE_WAIT:
      sb_stage_append_wait (self->body);
      break;
    case SB_PLAYER_STAGE_STEPS:
      show_step (self);
      break;
    case SB_PLAYER_STAGE_AFTER:
      show_distress (self, correcting ? _ ("How upset were you afterward?") : _ ("How upset are you now?"), sb_session_get_distress_after (self->session));
      break;
    case SB_PLAYER_STAGE_REST:
      sb_stage_append_rest (self->body, sb_page_get_content (SB_PAGE (self)), self->exercise);
      break;
    case SB_PLAYER_STAGE_CLOSING:
    default:
      sb_stage_append_closing (self->body, sb_page_get_content (SB_PAGE (self)), self->exercise, self->session);
    }
}

static void
show_progress (SbPlayerPage *self)
{
  g_autofree char *text = NULL;

  if (sb_player_get_stage (self->player) == SB_PLAYER_STAGE_STEPS)
    text = g_strdup_printf (_ ("%u of %u"), sb_player_get_position (self->player) + 1, sb_player_get_n_steps (self->player));

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

/* Who leaves a session that is not over leaves a draft to come back to. */
static const char *
get_pause_label (SbPlayerPage *self)
{
  if (sb_player_get_mode (self->player) != SB_PLAYER_MODE_NORMAL || sb_player_is_done (self->player))
    return _ ("_Close");

  return _ ("_Pause");
}

static const char *
get_next_label (SbPlayerPage *self)
{
  SbPlayerStage stage = sb_player_get_stage (self->player);

  /* After a correction, there is nothing to close with. */
  if (sb_player_is_done (self->player)
      || (stage == SB_PLAYER_STAGE_AFTER && sb_player_get_mode (self->player) == SB_PLAYER_MODE_CORRECTING))
    return _ ("_Done");

  return stage == SB_PLAYER_STAGE_WAIT ? _ ("Go On _Anyway") : _ ("_Next");
}

/* The ways out are at the top on the way, and at the end beside the one that
 * ends it. */
static void
show_ways_out (SbPlayerPage *self)
{
  gboolean done = sb_player_is_done (self->player);

  gtk_widget_set_visible (self->too_much, !done);
  gtk_widget_set_visible (GTK_WIDGET (self->pause), !done);
  gtk_widget_set_visible (self->support_icon, !done);
  gtk_widget_set_visible (self->support, done);
  gtk_widget_set_visible (self->back, sb_player_can_go_back (self->player));
}

static void
show_stage (SbPlayerPage *self)
{
  /* What goes must not have the focus: GTK would look back at it. */
  gtk_widget_grab_focus (GTK_WIDGET (self->next));
  sb_stage_clear (self->body);
  show_body (self);
  focus_input (self);
  show_progress (self);
  gtk_button_set_label (self->pause, get_pause_label (self));
  gtk_button_set_label (self->next, get_next_label (self));
  if (sb_player_get_stage (self->player) == SB_PLAYER_STAGE_WAIT)
    gtk_widget_remove_css_class (GTK_WIDGET (self->next), "suggested-action");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->next), "suggested-action");
  show_ways_out (self);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroll), 0);
}

static void
next_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  SbPlayerPage *self = SB_PLAYER_PAGE (widget);

  if (sb_player_go_on (self->player))
    show_stage (self);
  else
    sb_page_leave (SB_PAGE (self));
}

static void
back_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  SbPlayerPage *self = SB_PLAYER_PAGE (widget);

  if (sb_player_go_back (self->player))
    show_stage (self);
}

static void
sb_player_page_pause (SbPage *page)
{
  sb_player_flush (SB_PLAYER_PAGE (page)->player);
  sb_page_leave (page);
}

static void
leave_cb (GtkWidget  *widget,
          const char *action_name,
          GVariant   *parameter)
{
  sb_page_pause (SB_PAGE (widget));
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
  sb_player_page_stop (SB_PLAYER_PAGE (widget));
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
  g_clear_object (&self->player);
  g_clear_object (&self->exercise);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (sb_player_page_parent_class)->dispose (object);
}

static void
sb_player_page_class_init (SbPlayerPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_player_page_dispose;
  ADW_NAVIGATION_PAGE_CLASS (klass)->showing = sb_player_page_showing;
  SB_PAGE_CLASS (klass)->pause = sb_player_page_pause;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-player-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbPlayerPage, progress);
  gtk_widget_class_bind_template_child (widget_class, SbPlayerPage, pause);
  gtk_widget_class_bind_template_child (widget_class, SbPlayerPage, too_much);
  gtk_widget_class_bind_template_child (widget_class, SbPlayerPage, support_icon);
  gtk_widget_class_bind_template_child (widget_class, SbPlayerPage, scroll);
  gtk_widget_class_bind_template_child (widget_class, SbPlayerPage, body);
  gtk_widget_class_bind_template_child (widget_class, SbPlayerPage, back);
  gtk_widget_class_bind_template_child (widget_class, SbPlayerPage, support);
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

static AdwNavigationPage *
create (SbContent    *content,
        SbStore      *store,
        SbExercise   *exercise,
        SbSession    *session,
        SbPlayerMode  mode)
{
  SbPlayerPage *self = g_object_new (SB_TYPE_PLAYER_PAGE,
                                     "content", content,
                                     "store", store,
                                     "title", sb_exercise_get_title (exercise),
                                     NULL);

  self->exercise = g_object_ref (exercise);
  self->session = g_object_ref (session);
  self->player = sb_player_new (store, exercise, session, mode);
  show_stage (self);

  return ADW_NAVIGATION_PAGE (self);
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
  return create (content, store, exercise, session, SB_PLAYER_MODE_NORMAL);
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

  return create (content, store, exercise, session, SB_PLAYER_MODE_AT_ONCE);
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
  return create (content, store, exercise, session, SB_PLAYER_MODE_CORRECTING);
}

/**
 * sb_player_page_stop:
 * @self: a page that takes somebody through an exercise
 *
 * Does what “This Is Too Much” does: saves and ends the exercise, and leads to
 * rest.
 *
 * Returns: whether there was something to end; not once the exercise is done
 */
gboolean
sb_player_page_stop (SbPlayerPage *self)
{
  g_return_val_if_fail (SB_IS_PLAYER_PAGE (self), FALSE);

  if (sb_player_is_done (self->player))
    return FALSE;

  sb_player_stop (self->player);
  rest (self);
  return TRUE;
}
