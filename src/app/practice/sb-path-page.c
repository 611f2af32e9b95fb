/* sb-path-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-course.h"
#include "sb-path-add-dialog.h"
#include "sb-path-page.h"
#include "sb-path-week-row.h"
#include "sb-path-words.h"
#include "sb-paths-page.h"
#include "sb-source-list.h"
#include "sb-text.h"

/**
 * SbPathPage:
 *
 * The plan that the person is on, week by week: what is next, and all that
 * they can change about it.
 */
struct _SbPathPage
{
  SbPage parent_instance;

  SbCourse *course;
  guint refill; /* the source, or 0 */
  gboolean resumed;

  GtkLabel *heading;
  GtkLabel *status;
  GtkLabel *welcome;
  GtkWidget *resume;
  GtkListBox *weeks;
  GtkBox *notes;
};

G_DEFINE_FINAL_TYPE (SbPathPage, sb_path_page, SB_TYPE_PAGE)

static SbPlan *
get_plan (SbPathPage *self)
{
  return sb_course_get_plan (self->course);
}

static void
save (SbPathPage *self)
{
  sb_store_save_record (sb_page_get_store (SB_PAGE (self)), SB_RECORD (get_plan (self)));
}

/* For a while away, and after a rest: nothing was missed. */
static const char *
choose_welcome (SbPathPage *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();

  if (sb_plan_get_paused (get_plan (self)) != NULL)
    return _ ("This path is at rest. You can take it up where you were, whenever you like.");
  if (sb_course_is_finished (self->course))
    return _ ("You may look back, go on with what you liked, or begin something new.");
  if (self->resumed || sb_course_is_welcome_back (self->course, now))
    return _ ("Welcome back. You go on where you were. You have missed nothing.");

  return NULL;
}

static void
fill_head (SbPathPage *self)
{
  g_autofree char *status = sb_path_words_for_course (self->course);
  const char *welcome = choose_welcome (self);
  gboolean paused = sb_plan_get_paused (get_plan (self)) != NULL;

  gtk_label_set_label (self->heading, sb_path_get_title (sb_course_get_path (self->course)));
  gtk_label_set_label (self->status, status);
  gtk_label_set_label (self->welcome, welcome != NULL ? welcome : "");
  gtk_widget_set_visible (GTK_WIDGET (self->welcome), welcome != NULL);
  gtk_widget_set_visible (self->resume, paused);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "path.pause", !paused && !sb_course_is_finished (self->course));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "path.resume", paused);
}

/* The rows stay, and with them what is open and where the keyboard is. */
static void
fill_weeks (SbPathPage *self)
{
  for (guint i = 0; i < sb_course_get_n_weeks (self->course); i++)
    {
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->weeks, i);

      if (row == NULL)
        {
          row = GTK_LIST_BOX_ROW (sb_path_week_row_new (sb_page_get_content (SB_PAGE (self)), i));
          gtk_list_box_append (self->weeks, GTK_WIDGET (row));
        }
      sb_path_week_row_set_course (SB_PATH_WEEK_ROW (row), self->course);
    }
}

static void
fill_notes (SbPathPage *self)
{
  g_autoptr (GPtrArray) cited = g_ptr_array_new_with_free_func (g_free);

  gtk_box_append (self->notes, sb_text_new_note (sb_path_get_caution (sb_course_get_path (self->course)), TRUE, cited));
  if (cited->len > 0)
    {
      gtk_box_append (self->notes, sb_text_new_heading (_ ("Sources"), 2));
      gtk_box_append (self->notes, sb_source_list_new (sb_page_get_content (SB_PAGE (self)), cited));
    }
}

static void
clear (SbPathPage *self)
{
  GtkWidget *note;

  self->resumed = FALSE;
  gtk_list_box_remove_all (self->weeks);
  while ((note = gtk_widget_get_first_child (GTK_WIDGET (self->notes))) != NULL)
    gtk_box_remove (self->notes, note);
}

static void
refill_cb (gpointer data)
{
  SbPathPage *self = SB_PATH_PAGE (data);
  g_autoptr (SbCourse) course = sb_course_find (sb_page_get_content (SB_PAGE (self)), sb_page_get_store (SB_PAGE (self)));

  self->refill = 0;

  if (course == NULL)
    {
      sb_page_leave_for_good (SB_PAGE (self));
      return;
    }

  /* Another began, here or by an import: nothing of the earlier one stays. */
  if (sb_course_get_plan (course) != get_plan (self))
    clear (self);
  g_set_object (&self->course, course);
  fill_head (self);
  fill_weeks (self);
  if (gtk_widget_get_first_child (GTK_WIDGET (self->notes)) == NULL)
    fill_notes (self);
}

/* Later: the row that changed the plan is still at work. */
static void
history_changed_cb (SbPathPage *self)
{
  g_assert (SB_IS_PATH_PAGE (self));

  if (self->refill == 0)
    self->refill = g_idle_add_once (refill_cb, self);
}

static void
pause_cb (GtkWidget  *widget,
          const char *action_name,
          GVariant   *parameter)
{
  SbPathPage *self = SB_PATH_PAGE (widget);
  gboolean paused = g_str_equal (action_name, "path.pause");

  self->resumed = !paused;
  sb_plan_pause (get_plan (self), paused);
  save (self);
}

static void
tick_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  SbPathPage *self = SB_PATH_PAGE (widget);
  const char *step;
  gboolean done;

  g_variant_get (parameter, "(&sb)", &step, &done);
  sb_plan_tick (get_plan (self), step, done);
  save (self);
}

/* What the person added themselves goes; what is on the path is left out. */
static void
leave_out_cb (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  SbPathPage *self = SB_PATH_PAGE (widget);
  const char *step;
  gboolean left_out;

  g_variant_get (parameter, "(&sb)", &step, &left_out);
  if (sb_plan_get_added (get_plan (self), step) != NULL)
    sb_plan_set_added (get_plan (self), step, NULL);
  else
    sb_plan_set_left_out (get_plan (self), step, left_out);
  save (self);
}

static void
go_to_cb (GtkWidget  *widget,
          const char *action_name,
          GVariant   *parameter)
{
  SbPathPage *self = SB_PATH_PAGE (widget);

  sb_plan_set_week (get_plan (self), g_variant_get_string (parameter, NULL));
  save (self);
}

static void
chosen_cb (SbPathPage *self,
           const char *step,
           GtkWidget  *dialog)
{
  g_assert (SB_IS_PATH_PAGE (self));

  sb_plan_set_added (get_plan (self), step, g_object_get_data (G_OBJECT (dialog), "week"));
  save (self);
}

static void
add_cb (GtkWidget  *widget,
        const char *action_name,
        GVariant   *parameter)
{
  SbPathPage *self = SB_PATH_PAGE (widget);
  AdwDialog *dialog = sb_path_add_dialog_new (sb_page_get_content (SB_PAGE (self)), self->course);

  g_object_set_data_full (G_OBJECT (dialog), "week", g_variant_dup_string (parameter, NULL), g_free);
  g_signal_connect_object (dialog, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, widget);
}

static void
confirmed_cb (SbPathPage *self,
              const char *response)
{
  g_assert (SB_IS_PATH_PAGE (self));

  if (g_str_equal (response, "start-over"))
    {
      g_autoptr (SbPlan) plan = sb_course_begin (sb_course_get_path (self->course), sb_page_get_store (SB_PAGE (self)));
    }
  else if (g_str_equal (response, "end"))
    {
      sb_plan_end (get_plan (self));
      save (self);
    }
}

static void
confirm (SbPathPage *self,
         const char *response,
         const char *heading,
         const char *label)
{
  AdwDialog *dialog = adw_alert_dialog_new (heading, _ ("What you did stays in your history. You can begin again at any time."));

  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog), "cancel", _ ("_Cancel"), response, label, NULL);
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "cancel");
  g_signal_connect_object (dialog, "response", G_CALLBACK (confirmed_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
end_cb (GtkWidget  *widget,
        const char *action_name,
        GVariant   *parameter)
{
  if (g_str_equal (action_name, "path.end"))
    confirm (SB_PATH_PAGE (widget), "end", _ ("End this path?"), _ ("_End"));
  else
    confirm (SB_PATH_PAGE (widget), "start-over", _ ("Start over?"), _ ("_Start Over"));
}

static void
choose_cb (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  sb_page_replace (SB_PAGE (widget), sb_paths_page_new (sb_page_get_content (SB_PAGE (widget)), sb_page_get_store (SB_PAGE (widget))));
}

static void
sb_path_page_dispose (GObject *object)
{
  SbPathPage *self = SB_PATH_PAGE (object);

  g_clear_handle_id (&self->refill, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), SB_TYPE_PATH_PAGE);
  g_clear_object (&self->course);

  G_OBJECT_CLASS (sb_path_page_parent_class)->dispose (object);
}

static void
sb_path_page_class_init (SbPathPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_path_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-path-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbPathPage, heading);
  gtk_widget_class_bind_template_child (widget_class, SbPathPage, status);
  gtk_widget_class_bind_template_child (widget_class, SbPathPage, welcome);
  gtk_widget_class_bind_template_child (widget_class, SbPathPage, resume);
  gtk_widget_class_bind_template_child (widget_class, SbPathPage, weeks);
  gtk_widget_class_bind_template_child (widget_class, SbPathPage, notes);
  gtk_widget_class_install_action (widget_class, "path.pause", NULL, pause_cb);
  gtk_widget_class_install_action (widget_class, "path.resume", NULL, pause_cb);
  gtk_widget_class_install_action (widget_class, "path.tick", "(sb)", tick_cb);
  gtk_widget_class_install_action (widget_class, "path.leave-out", "(sb)", leave_out_cb);
  gtk_widget_class_install_action (widget_class, "path.go-to", "s", go_to_cb);
  gtk_widget_class_install_action (widget_class, "path.add", "s", add_cb);
  gtk_widget_class_install_action (widget_class, "path.start-over", NULL, end_cb);
  gtk_widget_class_install_action (widget_class, "path.end", NULL, end_cb);
  gtk_widget_class_install_action (widget_class, "path.choose", NULL, choose_cb);
}

static void
sb_path_page_init (SbPathPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sb_path_page_new:
 * @content: what the app knows
 * @store: what the person did
 *
 * Returns: (transfer floating): the page of the plan that the person is on;
 *   the page to choose a path on where they are on none
 */
AdwNavigationPage *
sb_path_page_new (SbContent *content,
                  SbStore   *store)
{
  g_autoptr (SbCourse) course = sb_course_find (content, store);
  SbPathPage *self;

  if (course == NULL)
    return sb_paths_page_new (content, store);

  self = g_object_new (SB_TYPE_PATH_PAGE, "content", content, "store", store, NULL);
  self->course = g_steal_pointer (&course);
  fill_head (self);
  fill_weeks (self);
  fill_notes (self);
  g_signal_connect_object (sb_store_get_plans (store), "items-changed", G_CALLBACK (history_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (store, "changed::SbSession", G_CALLBACK (history_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (sb_store_get_readings (store), "items-changed", G_CALLBACK (history_changed_cb), self, G_CONNECT_SWAPPED);

  return ADW_NAVIGATION_PAGE (self);
}
