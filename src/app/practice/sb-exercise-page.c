/* sb-exercise-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-boxed-list.h"
#include "sb-exercise-page.h"
#include "sb-favorite-button.h"
#include "sb-history-models.h"
#include "sb-link-row.h"
#include "sb-player-page.h"
#include "sb-source-list.h"
#include "sb-text.h"
#include "sb-undo.h"

/**
 * SbExercisePage:
 *
 * What an exercise is, why, for how long, and who should take care, before
 * it is begun. Offers to go on where one was begun, and a shorter way where
 * there is one.
 */
struct _SbExercisePage
{
  SbPage parent_instance;

  SbExercise *exercise;
  SbSession *draft; /* (nullable) */

  AdwHeaderBar *header;
  GtkLabel *heading;
  GtkLabel *summary;
  GtkBox *cautions;
  GtkButton *start;
  GtkButton *shorter;
  GtkWidget *anew;
  GtkBox *notes;
};

G_DEFINE_FINAL_TYPE (SbExercisePage, sb_exercise_page, SB_TYPE_PAGE)

static void
play (SbExercisePage *self,
      SbSession      *session)
{
  sb_page_replace (SB_PAGE (self), sb_player_page_new (sb_page_get_content (SB_PAGE (self)),
                                                       sb_page_get_store (SB_PAGE (self)),
                                                       self->exercise, session));
}

static void
play_anew (SbExercisePage *self,
           gboolean        shorter)
{
  g_autoptr (SbSession) session = sb_session_new (sb_exercise_get_id (self->exercise),
                                                  sb_exercise_get_version (self->exercise));

  if (self->draft != NULL)
    {
      sb_store_delete_session (sb_page_get_store (SB_PAGE (self)), self->draft);
      sb_undo_offer (GTK_WIDGET (self), sb_page_get_store (SB_PAGE (self)), _ ("Earlier answers set aside"),
                     SB_RECORD (self->draft));
    }

  sb_session_set_shorter (session, shorter);
  play (self, session);
}

static void
start_cb (GtkWidget  *widget,
          const char *action_name,
          GVariant   *parameter)
{
  SbExercisePage *self = SB_EXERCISE_PAGE (widget);

  if (self->draft != NULL)
    play (self, self->draft);
  else
    play_anew (self, FALSE);
}

static void
start_shorter_cb (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  play_anew (SB_EXERCISE_PAGE (widget), TRUE);
}

static void
start_anew_cb (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  play_anew (SB_EXERCISE_PAGE (widget), FALSE);
}

static void
label_buttons (SbExercisePage *self)
{
  guint minutes = sb_exercise_get_minutes (self->exercise);
  guint shorter = sb_exercise_get_shorter_minutes (self->exercise);
  g_autofree char *start = g_strdup_printf (ngettext ("Start (%u Minute)", "Start (%u Minutes)", minutes), minutes);
  g_autofree char *brief = g_strdup_printf (ngettext ("Shorter Way (%u Minute)", "Shorter Way (%u Minutes)", shorter),
                                            shorter);

  gtk_button_set_label (self->start, self->draft != NULL ? _ ("Go On") : start);
  gtk_button_set_label (self->shorter, brief);
  gtk_widget_set_visible (GTK_WIDGET (self->shorter), shorter > 0 && self->draft == NULL);
  gtk_widget_set_visible (self->anew, self->draft != NULL);
}

/* What must be known before it is begun comes before the button; of a light
 * exercise, a caution is for who reads on. */
static void
add_cautions (SbExercisePage *self,
              GPtrArray      *cited)
{
  const char *caution = sb_exercise_get_caution (self->exercise);

  if (caution != NULL)
    gtk_box_append (sb_exercise_get_deep (self->exercise) ? self->cautions : self->notes,
                    sb_text_new_note (caution, TRUE, cited));

  /* A caution that leads to Support says this already. */
  if (sb_exercise_get_partner (self->exercise) && (caution == NULL || strstr (caution, "(support:)") == NULL))
    gtk_box_append (self->cautions,
                    sb_text_new_note (_ ("If somebody close to you frightens, threatens, controls or hurts you, this "
                                         "is not the exercise to do. It is not your fault. [Support](support:) has "
                                         "people who can help."),
                                      TRUE, cited));
}

static void
add_origin (SbExercisePage *self)
{
  g_autofree char *uri = g_strconcat ("approach:", sb_exercise_get_approach (self->exercise), NULL);
  GtkWidget *row = sb_link_row_new (sb_page_get_content (SB_PAGE (self)), uri);
  GtkWidget *list;

  if (row == NULL)
    return;

  list = sb_boxed_list_new ();
  gtk_list_box_append (GTK_LIST_BOX (list), row);
  gtk_box_append (self->notes, sb_text_new_heading (_ ("Where it comes from"), 3));
  gtk_box_append (self->notes, list);
}

static void
add_notes (SbExercisePage *self)
{
  g_autoptr (GPtrArray) cited = g_ptr_array_new_with_free_func (g_free);

  gtk_box_append (self->notes, sb_text_new_heading (_ ("Why"), 3));
  gtk_box_append (self->notes, sb_text_new_paragraph (sb_exercise_get_why (self->exercise), cited));
  add_cautions (self, cited);
  add_origin (self);

  if (cited->len > 0)
    {
      gtk_box_append (self->notes, sb_text_new_heading (_ ("Sources"), 3));
      gtk_box_append (self->notes, sb_source_list_new (sb_page_get_content (SB_PAGE (self)), cited));
    }
}

static void
sb_exercise_page_dispose (GObject *object)
{
  SbExercisePage *self = SB_EXERCISE_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_EXERCISE_PAGE);
  g_clear_object (&self->exercise);
  g_clear_object (&self->draft);

  G_OBJECT_CLASS (sb_exercise_page_parent_class)->dispose (object);
}

static void
sb_exercise_page_class_init (SbExercisePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_exercise_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-exercise-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbExercisePage, header);
  gtk_widget_class_bind_template_child (widget_class, SbExercisePage, heading);
  gtk_widget_class_bind_template_child (widget_class, SbExercisePage, summary);
  gtk_widget_class_bind_template_child (widget_class, SbExercisePage, cautions);
  gtk_widget_class_bind_template_child (widget_class, SbExercisePage, start);
  gtk_widget_class_bind_template_child (widget_class, SbExercisePage, shorter);
  gtk_widget_class_bind_template_child (widget_class, SbExercisePage, anew);
  gtk_widget_class_bind_template_child (widget_class, SbExercisePage, notes);

  gtk_widget_class_install_action (widget_class, "exercise.start", NULL, start_cb);
  gtk_widget_class_install_action (widget_class, "exercise.start-shorter", NULL, start_shorter_cb);
  gtk_widget_class_install_action (widget_class, "exercise.start-anew", NULL, start_anew_cb);
}

static void
sb_exercise_page_init (SbExercisePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  sb_page_set_initial_focus (SB_PAGE (self), GTK_WIDGET (self->start));
}

/**
 * sb_exercise_page_new:
 * @content: what the app knows
 * @store: what the person did
 * @exercise: an exercise
 *
 * Returns: (transfer floating): the page before it
 */
AdwNavigationPage *
sb_exercise_page_new (SbContent  *content,
                      SbStore    *store,
                      SbExercise *exercise)
{
  SbExercisePage *self = g_object_new (SB_TYPE_EXERCISE_PAGE,
                                       "content", content,
                                       "store", store,
                                       "title", sb_exercise_get_title (exercise),
                                       NULL);

  self->exercise = g_object_ref (exercise);
  self->draft = sb_history_models_find_draft_session (store, sb_exercise_get_id (exercise));
  gtk_label_set_label (self->heading, sb_exercise_get_title (exercise));
  gtk_label_set_label (self->summary, sb_exercise_get_summary (exercise));
  adw_header_bar_pack_end (self->header, sb_favorite_button_new (store, exercise));
  label_buttons (self);
  add_notes (self);

  return ADW_NAVIGATION_PAGE (self);
}
