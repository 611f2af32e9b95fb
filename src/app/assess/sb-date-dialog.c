/* sb-date-dialog.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-date-dialog.h"
#include "sb-redating.h"

#define MONTHS 12

/**
 * SbDateDialog:
 *
 * The day and time of a past assessment, to correct them.
 */
struct _SbDateDialog
{
  AdwDialog parent_instance;

  SbStore *store;
  SbAssessment *assessment;
  gboolean filled;

  GtkSpinButton *day;
  AdwComboRow *month;
  GtkSpinButton *year;
  GtkSpinButton *hour;
  GtkSpinButton *minute;
  GtkLabel *problem;
};

G_DEFINE_FINAL_TYPE (SbDateDialog, sb_date_dialog, ADW_TYPE_DIALOG)

/* NULL where there is no such day. */
static GDateTime *
dup_time (SbDateDialog *self)
{
  return g_date_time_new_local (gtk_spin_button_get_value_as_int (self->year), adw_combo_row_get_selected (self->month) + 1,
                                gtk_spin_button_get_value_as_int (self->day), gtk_spin_button_get_value_as_int (self->hour),
                                gtk_spin_button_get_value_as_int (self->minute), 0);
}

static void
changed_cb (SbDateDialog *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GDateTime) time = NULL;
  const char *problem = "";

  g_assert (SB_IS_DATE_DIALOG (self));

  if (!self->filled)
    return;

  time = dup_time (self);
  if (time == NULL)
    problem = _ ("There is no such day.");
  else if (!sb_redating_is_possible (time, now))
    problem = _ ("That is still to come.");

  gtk_label_set_label (self->problem, problem);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "date.save", *problem == '\0');
}

/* A number that is typed counts without leaving its field first. */
static void
update_spin_buttons (SbDateDialog *self)
{
  gtk_spin_button_update (self->day);
  gtk_spin_button_update (self->year);
  gtk_spin_button_update (self->hour);
  gtk_spin_button_update (self->minute);
}

static void
save_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  SbDateDialog *self = SB_DATE_DIALOG (widget);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GDateTime) time = NULL;

  update_spin_buttons (self);
  time = dup_time (self);
  if (!sb_redating_apply (self->assessment, time, now))
    {
      changed_cb (self);
      return;
    }

  sb_store_save_assessment (self->store, self->assessment);
  adw_dialog_force_close (ADW_DIALOG (self));
}

static void
fill_months (SbDateDialog *self)
{
  g_autoptr (GtkStringList) months = gtk_string_list_new (NULL);

  for (int i = 1; i <= MONTHS; i++)
    {
      g_autoptr (GDateTime) first = g_date_time_new_utc (2026, i, 1, 0, 0, 0);

      /* Standing alone, which some languages write otherwise than in a date. */
      gtk_string_list_take (months, g_date_time_format (first, "%OB"));
    }

  adw_combo_row_set_model (self->month, G_LIST_MODEL (months));
}

static void
fill (SbDateDialog *self)
{
  g_autoptr (GDateTime) time = g_date_time_to_local (sb_assessment_get_completed (self->assessment));

  gtk_spin_button_set_value (self->day, g_date_time_get_day_of_month (time));
  adw_combo_row_set_selected (self->month, g_date_time_get_month (time) - 1);
  gtk_spin_button_set_value (self->year, g_date_time_get_year (time));
  gtk_spin_button_set_value (self->hour, g_date_time_get_hour (time));
  gtk_spin_button_set_value (self->minute, g_date_time_get_minute (time));
  self->filled = TRUE;
  changed_cb (self);
}

static void
sb_date_dialog_dispose (GObject *object)
{
  SbDateDialog *self = SB_DATE_DIALOG (object);

  self->filled = FALSE;
  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_DATE_DIALOG);
  g_clear_object (&self->store);
  g_clear_object (&self->assessment);

  G_OBJECT_CLASS (sb_date_dialog_parent_class)->dispose (object);
}

static void
sb_date_dialog_class_init (SbDateDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_date_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-date-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, SbDateDialog, day);
  gtk_widget_class_bind_template_child (widget_class, SbDateDialog, month);
  gtk_widget_class_bind_template_child (widget_class, SbDateDialog, year);
  gtk_widget_class_bind_template_child (widget_class, SbDateDialog, hour);
  gtk_widget_class_bind_template_child (widget_class, SbDateDialog, minute);
  gtk_widget_class_bind_template_child (widget_class, SbDateDialog, problem);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_install_action (widget_class, "date.save", NULL, save_cb);
}

static void
sb_date_dialog_init (SbDateDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  fill_months (self);
}

/**
 * sb_date_dialog_new:
 * @store: what the person did
 * @assessment: a completed assessment
 *
 * Returns: (transfer floating): a dialog to correct its date
 */
AdwDialog *
sb_date_dialog_new (SbStore      *store,
                    SbAssessment *assessment)
{
  SbDateDialog *self = g_object_new (SB_TYPE_DATE_DIALOG, NULL);

  g_return_val_if_fail (SB_IS_STORE (store), NULL);
  g_return_val_if_fail (SB_IS_ASSESSMENT (assessment), NULL);

  self->store = g_object_ref (store);
  self->assessment = g_object_ref (assessment);
  fill (self);

  return ADW_DIALOG (self);
}
