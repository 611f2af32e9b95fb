/* sb-tracker-dialog.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-tracker-dialog.h"
#include "sb-undo.h"

/**
 * SbTrackerDialog:
 *
 * A scale of the person's own: what it asks, words for its ends, and ways to
 * put it aside.
 */
struct _SbTrackerDialog
{
  AdwDialog parent_instance;

  SbStore *store;
  SbTracker *tracker; /* (nullable): NULL for a new one */

  GtkEditable *name;
  GtkEditable *lowest;
  GtkEditable *highest;
  GtkWidget *more;
  AdwPreferencesRow *archive;
};

G_DEFINE_FINAL_TYPE (SbTrackerDialog, sb_tracker_dialog, ADW_TYPE_DIALOG)

static char *
read_field (GtkEditable *field)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (field)));
}

static void
name_changed_cb (SbTrackerDialog *self)
{
  g_autofree char *name = read_field (self->name);

  g_assert (SB_IS_TRACKER_DIALOG (self));

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "tracker.save", *name != '\0');
}

static void
save_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  SbTrackerDialog *self = SB_TRACKER_DIALOG (widget);
  g_autofree char *name = read_field (self->name);
  g_autofree char *lowest = read_field (self->lowest);
  g_autofree char *highest = read_field (self->highest);

  if (self->tracker == NULL)
    self->tracker = sb_tracker_new (name);
  sb_tracker_set_title (self->tracker, name);
  sb_tracker_set_lowest (self->tracker, lowest);
  sb_tracker_set_highest (self->tracker, highest);
  sb_store_save_tracker (self->store, self->tracker);

  adw_dialog_close (ADW_DIALOG (self));
}

static void
archive_cb (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  SbTrackerDialog *self = SB_TRACKER_DIALOG (widget);
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();

  sb_archivable_set_archived (SB_ARCHIVABLE (self->tracker), sb_archivable_is_archived (SB_ARCHIVABLE (self->tracker)) ? NULL : now);
  sb_store_save_tracker (self->store, self->tracker);

  adw_dialog_close (ADW_DIALOG (self));
}

static void
remove_cb (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  SbTrackerDialog *self = SB_TRACKER_DIALOG (widget);
  /* Translators: the name of one of the person's own scales */
  g_autofree char *title = g_strdup_printf (_ ("“%s” removed"), sb_tracker_get_title (self->tracker));

  sb_store_delete_tracker (self->store, self->tracker);
  sb_undo_offer (widget, self->store, title, SB_RECORD (self->tracker));

  adw_dialog_close (ADW_DIALOG (self));
}

static void
sb_tracker_dialog_dispose (GObject *object)
{
  SbTrackerDialog *self = SB_TRACKER_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_TRACKER_DIALOG);
  g_clear_object (&self->store);
  g_clear_object (&self->tracker);

  G_OBJECT_CLASS (sb_tracker_dialog_parent_class)->dispose (object);
}

static void
sb_tracker_dialog_class_init (SbTrackerDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_tracker_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-tracker-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, SbTrackerDialog, name);
  gtk_widget_class_bind_template_child (widget_class, SbTrackerDialog, lowest);
  gtk_widget_class_bind_template_child (widget_class, SbTrackerDialog, highest);
  gtk_widget_class_bind_template_child (widget_class, SbTrackerDialog, more);
  gtk_widget_class_bind_template_child (widget_class, SbTrackerDialog, archive);
  gtk_widget_class_bind_template_callback (widget_class, name_changed_cb);

  gtk_widget_class_install_action (widget_class, "tracker.save", NULL, save_cb);
  gtk_widget_class_install_action (widget_class, "tracker.archive", NULL, archive_cb);
  gtk_widget_class_install_action (widget_class, "tracker.remove", NULL, remove_cb);
}

static void
sb_tracker_dialog_init (SbTrackerDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
fill (SbTrackerDialog *self)
{
  adw_preferences_row_set_title (self->archive, sb_archivable_is_archived (SB_ARCHIVABLE (self->tracker)) ? _ ("_Take Out of the Archive") : _ ("_Archive"));
  gtk_editable_set_text (self->name, sb_tracker_get_title (self->tracker));
  gtk_editable_set_text (self->lowest, sb_tracker_get_lowest (self->tracker));
  gtk_editable_set_text (self->highest, sb_tracker_get_highest (self->tracker));
  gtk_widget_set_visible (self->more, TRUE);
}

/**
 * sb_tracker_dialog_new:
 * @store: what the person did
 * @tracker: (nullable): a scale to change; NULL for a new one
 *
 * Returns: (transfer floating): a dialog about it
 */
AdwDialog *
sb_tracker_dialog_new (SbStore   *store,
                       SbTracker *tracker)
{
  SbTrackerDialog *self = g_object_new (SB_TYPE_TRACKER_DIALOG,
                                        "title", tracker != NULL ? _ ("Your Scale") : _ ("New Scale"),
                                        NULL);

  self->store = g_object_ref (store);
  if (tracker != NULL)
    {
      self->tracker = g_object_ref (tracker);
      fill (self);
    }
  name_changed_cb (self);

  return ADW_DIALOG (self);
}
