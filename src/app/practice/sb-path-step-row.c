/* sb-path-step-row.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-path-step-row.h"
#include "sb-path-words.h"

/**
 * SbPathStepRow:
 *
 * A step of a plan: opens what it leads to, and can be ticked and left out.
 * What the app has seen done needs no tick, and cannot be unticked.
 */
struct _SbPathStepRow
{
  AdwActionRow parent_instance;

  char *uri;
  SbCourseState state;
  gboolean filling;
  GtkWidget *check;
  GtkWidget *leave_out;
};

G_DEFINE_FINAL_TYPE (SbPathStepRow, sb_path_step_row, ADW_TYPE_ACTION_ROW)

static void
toggled_cb (SbPathStepRow *self)
{
  g_assert (SB_IS_PATH_STEP_ROW (self));

  if (!self->filling)
    gtk_widget_activate_action (GTK_WIDGET (self), "path.tick", "(sb)", self->uri,
                                gtk_check_button_get_active (GTK_CHECK_BUTTON (self->check)));
}

static void
leave_out_cb (SbPathStepRow *self)
{
  g_assert (SB_IS_PATH_STEP_ROW (self));

  gtk_widget_activate_action (GTK_WIDGET (self), "path.leave-out", "(sb)", self->uri, self->state != SB_COURSE_LEFT_OUT);
}

static void
sb_path_step_row_finalize (GObject *object)
{
  g_free (SB_PATH_STEP_ROW (object)->uri);

  G_OBJECT_CLASS (sb_path_step_row_parent_class)->finalize (object);
}

static void
sb_path_step_row_class_init (SbPathStepRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_path_step_row_finalize;
}

static void
sb_path_step_row_init (SbPathStepRow *self)
{
  self->check = gtk_check_button_new ();
  gtk_widget_set_valign (self->check, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (self->check, _ ("Done"));
  g_signal_connect_object (self->check, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);

  self->leave_out = gtk_button_new ();
  gtk_widget_set_valign (self->leave_out, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (self->leave_out, "flat");
  g_signal_connect_object (self->leave_out, "clicked", G_CALLBACK (leave_out_cb), self, G_CONNECT_SWAPPED);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_action_row_add_prefix (ADW_ACTION_ROW (self), self->check);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), self->leave_out);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), "win.open");
}

/**
 * sb_path_step_row_new:
 * @uri: the target of the step's link
 *
 * Returns: (transfer floating): a row that still needs its step
 */
GtkWidget *
sb_path_step_row_new (const char *uri)
{
  SbPathStepRow *self;

  g_return_val_if_fail (uri != NULL, NULL);

  self = g_object_new (SB_TYPE_PATH_STEP_ROW, NULL);
  self->uri = g_strdup (uri);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", uri);

  return GTK_WIDGET (self);
}

/**
 * sb_path_step_row_get_uri:
 * @self: a row
 *
 * Returns: (transfer none): the target of the step's link
 */
const char *
sb_path_step_row_get_uri (SbPathStepRow *self)
{
  g_return_val_if_fail (SB_IS_PATH_STEP_ROW (self), NULL);

  return self->uri;
}

static void
fill_check (SbPathStepRow *self,
            const char    *title)
{
  /* Translators: %s is the title of an exercise or a page */
  g_autofree char *name = g_strdup_printf (_ ("Done: %s"), title);

  self->filling = TRUE;
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->check), self->state == SB_COURSE_TICKED || self->state == SB_COURSE_DONE);
  gtk_widget_set_sensitive (self->check, self->state == SB_COURSE_TICKED || self->state == SB_COURSE_OPEN);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->check), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  self->filling = FALSE;
}

static void
fill_leave_out (SbPathStepRow *self,
                const char    *title)
{
  gboolean left_out = self->state == SB_COURSE_LEFT_OUT;
  /* Translators: %s is the title of an exercise or a page */
  g_autofree char *name = g_strdup_printf (left_out ? _ ("Take “%s” back in") : _ ("Leave out “%s”"), title);

  gtk_button_set_icon_name (GTK_BUTTON (self->leave_out), left_out ? "list-add-symbolic" : "list-remove-symbolic");
  gtk_widget_set_tooltip_text (self->leave_out, left_out ? _ ("Take Back In") : _ ("Leave Out"));
  gtk_widget_set_visible (self->leave_out, left_out || self->state == SB_COURSE_OPEN);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->leave_out), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/**
 * sb_path_step_row_set_step:
 * @self: a row
 * @content: what the app knows
 * @step: its step
 *
 * Shows how the step stands. One that this version of the app does not have
 * is not shown.
 */
void
sb_path_step_row_set_step (SbPathStepRow *self,
                           SbContent     *content,
                           SbCourseStep  *step)
{
  const char *title;
  g_autofree char *words = NULL;

  g_return_if_fail (SB_IS_PATH_STEP_ROW (self));
  g_return_if_fail (SB_IS_COURSE_STEP (step));

  title = sb_path_words_for_title (content, step);
  gtk_widget_set_visible (GTK_WIDGET (self), title != NULL);
  if (title == NULL)
    return;

  self->state = sb_course_step_get_state (step);
  words = sb_path_words_for_step (content, step);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), words);
  fill_check (self, title);
  fill_leave_out (self, title);
}
