/* sb-path-week-row.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-expander.h"
#include "sb-path-step-row.h"
#include "sb-path-week-row.h"
#include "sb-path-words.h"
#include "sb-text.h"

/**
 * SbPathWeekRow:
 *
 * A week of a plan, which opens to its steps. The current one is open.
 */
struct _SbPathWeekRow
{
  AdwExpanderRow parent_instance;

  SbContent *content;
  guint week;
  gboolean was_current;
  GPtrArray *steps; /* (element-type SbPathStepRow) */
  GtkWidget *add;
  GtkWidget *go;
};

G_DEFINE_FINAL_TYPE (SbPathWeekRow, sb_path_week_row, ADW_TYPE_EXPANDER_ROW)

static void
sb_path_week_row_dispose (GObject *object)
{
  SbPathWeekRow *self = SB_PATH_WEEK_ROW (object);

  g_clear_object (&self->content);
  g_clear_pointer (&self->steps, g_ptr_array_unref);

  G_OBJECT_CLASS (sb_path_week_row_parent_class)->dispose (object);
}

static void
sb_path_week_row_class_init (SbPathWeekRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sb_path_week_row_dispose;
}

static void
sb_path_week_row_init (SbPathWeekRow *self)
{
  self->steps = g_ptr_array_new ();
}

static void
append_text (SbPathWeekRow *self,
             SbPathWeek    *week)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *text = sb_text_new_paragraph (sb_path_week_get_text (week), NULL);

  gtk_widget_set_margin_start (text, 12);
  gtk_widget_set_margin_end (text, 12);
  gtk_widget_set_margin_top (text, 12);
  gtk_widget_set_margin_bottom (text, 12);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), text);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
}

static GtkWidget *
append_button (SbPathWeekRow *self,
               const char    *title)
{
  GtkWidget *row = adw_button_row_new ();

  adw_preferences_row_set_use_underline (ADW_PREFERENCES_ROW (row), TRUE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);

  return row;
}

static void
remove_rows (SbPathWeekRow *self)
{
  for (guint i = 0; i < self->steps->len; i++)
    adw_expander_row_remove (ADW_EXPANDER_ROW (self), g_ptr_array_index (self->steps, i));
  g_ptr_array_set_size (self->steps, 0);
  if (self->add != NULL)
    adw_expander_row_remove (ADW_EXPANDER_ROW (self), self->add);
  if (self->go != NULL)
    adw_expander_row_remove (ADW_EXPANDER_ROW (self), self->go);
}

static gboolean
has_same_steps (SbPathWeekRow *self,
                GListModel    *steps)
{
  if (self->steps->len != g_list_model_get_n_items (steps))
    return FALSE;

  for (guint i = 0; i < self->steps->len; i++)
    {
      g_autoptr (SbCourseStep) step = g_list_model_get_item (steps, i);

      if (!g_str_equal (sb_path_step_row_get_uri (g_ptr_array_index (self->steps, i)), sb_course_step_get_uri (step)))
        return FALSE;
    }

  return TRUE;
}

/* The buttons come after the steps, and so anew with them. */
static void
create_rows (SbPathWeekRow *self,
             GListModel    *steps)
{
  remove_rows (self);
  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (SbCourseStep) step = g_list_model_get_item (steps, i);
      GtkWidget *row = sb_path_step_row_new (sb_course_step_get_uri (step));

      adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
      g_ptr_array_add (self->steps, row);
    }
  self->add = append_button (self, _ ("_Add an Exercise…"));
  self->go = append_button (self, "");
}

static void
set_action (GtkWidget  *button,
            const char *action,
            SbPathWeek *week)
{
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", sb_path_week_get_id (week));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
}

static void
fill_buttons (SbPathWeekRow *self,
              SbCourse      *course)
{
  gboolean is_current = sb_course_get_current (course) == self->week;
  guint to = is_current ? self->week + 1 : self->week;
  gboolean can_go = to < sb_course_get_n_weeks (course) && !sb_course_is_done (course, to)
                    && sb_plan_get_paused (sb_course_get_plan (course)) == NULL;

  set_action (self->add, "path.add", sb_course_get_week (course, self->week));
  gtk_widget_set_visible (self->go, can_go);
  if (!can_go)
    return;

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->go),
                                 is_current ? _ ("_Move On to the Next Week") : _ ("_Go On from Here"));
  set_action (self->go, "path.go-to", sb_course_get_week (course, to));
}

static void
fill_steps (SbPathWeekRow *self,
            GListModel    *steps)
{
  for (guint i = 0; i < self->steps->len; i++)
    {
      g_autoptr (SbCourseStep) step = g_list_model_get_item (steps, i);

      sb_path_step_row_set_step (g_ptr_array_index (self->steps, i), self->content, step);
    }
}

/**
 * sb_path_week_row_new:
 * @content: what the app knows
 * @week: the number of the week, from 0
 *
 * Returns: (transfer floating): a row that still needs a course
 */
GtkWidget *
sb_path_week_row_new (SbContent *content,
                      guint      week)
{
  SbPathWeekRow *self = g_object_new (SB_TYPE_PATH_WEEK_ROW, NULL);

  self->content = g_object_ref (content);
  self->week = week;

  return GTK_WIDGET (self);
}

/**
 * sb_path_week_row_set_course:
 * @self: a row
 * @course: how the plan stands
 *
 * Shows how the week stands. It opens as it becomes the current one, and is
 * otherwise left as the person left it.
 */
void
sb_path_week_row_set_course (SbPathWeekRow *self,
                             SbCourse      *course)
{
  gboolean is_current;
  GListModel *steps;
  g_autofree char *title = NULL;

  g_return_if_fail (SB_IS_PATH_WEEK_ROW (self));
  g_return_if_fail (SB_IS_COURSE (course));

  is_current = sb_course_get_current (course) == self->week;
  steps = sb_course_get_steps (course, self->week);
  if (self->add == NULL)
    append_text (self, sb_course_get_week (course, self->week));
  if (self->add == NULL || !has_same_steps (self, steps))
    create_rows (self, steps);
  fill_steps (self, steps);
  fill_buttons (self, course);

  title = sb_path_words_for_week (course, self->week);
  sb_expander_set_title (ADW_EXPANDER_ROW (self), title);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self),
                                 is_current ? _ ("You are here") : sb_course_is_done (course, self->week) ? _ ("Done")
                                                                                                          : "");
  if (is_current && !self->was_current)
    adw_expander_row_set_expanded (ADW_EXPANDER_ROW (self), TRUE);
  self->was_current = is_current;
}
