/* sb-trackers-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-check-in-words.h"
#include "sb-tracker-dialog.h"
#include "sb-trackers-page.h"

/**
 * SbTrackersPage:
 *
 * The scales of the person's own: those that are asked, and those in the
 * archive.
 */
struct _SbTrackersPage
{
  SbPage parent_instance;

  GListModel *active_model;   /* of SbTracker */
  GListModel *archived_model; /* of SbTracker */

  GtkListBox *active;
  GtkWidget *archive;
  GtkListBox *archived;
  GtkWidget *add;
};

G_DEFINE_FINAL_TYPE (SbTrackersPage, sb_trackers_page, SB_TYPE_PAGE)

static gboolean
is_active (gpointer item,
           gpointer user_data)
{
  return !sb_archivable_is_archived (item);
}

static gboolean
is_archived (gpointer item,
             gpointer user_data)
{
  return sb_archivable_is_archived (item);
}

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  g_auto (GStrv) steps = sb_check_in_words_list_steps (sb_record_get_id (item), item);
  /* Translators: the ends of a scale, such as “not at all – very much” */
  g_autofree char *ends = g_strdup_printf (_ ("%s – %s"), steps[0], steps[SB_CHECK_IN_N_STEPS - 1]);
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), sb_tracker_get_title (item));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), ends);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("document-edit-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);

  return row;
}

/* The row that had the keyboard may be gone. */
static void
dialog_closed_cb (SbTrackersPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  g_assert (SB_IS_TRACKERS_PAGE (self));

  /* Not once the person has gone elsewhere from it. */
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  if (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self)))
    gtk_widget_grab_focus (self->add);
}

static void
show_dialog (SbTrackersPage *self,
             SbTracker      *tracker)
{
  AdwDialog *dialog = sb_tracker_dialog_new (sb_page_get_store (SB_PAGE (self)), tracker);

  g_signal_connect_object (dialog, "closed", G_CALLBACK (dialog_closed_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
active_activated_cb (SbTrackersPage *self,
                     GtkListBoxRow  *row)
{
  g_autoptr (SbTracker) tracker = g_list_model_get_item (self->active_model, gtk_list_box_row_get_index (row));

  g_assert (SB_IS_TRACKERS_PAGE (self));

  show_dialog (self, tracker);
}

static void
archived_activated_cb (SbTrackersPage *self,
                       GtkListBoxRow  *row)
{
  g_autoptr (SbTracker) tracker = g_list_model_get_item (self->archived_model, gtk_list_box_row_get_index (row));

  g_assert (SB_IS_TRACKERS_PAGE (self));

  show_dialog (self, tracker);
}

static void
add_cb (GtkWidget  *widget,
        const char *action_name,
        GVariant   *parameter)
{
  show_dialog (SB_TRACKERS_PAGE (widget), NULL);
}

static void
models_changed_cb (SbTrackersPage *self)
{
  g_assert (SB_IS_TRACKERS_PAGE (self));

  gtk_widget_set_visible (GTK_WIDGET (self->active), g_list_model_get_n_items (self->active_model) > 0);
  gtk_widget_set_visible (self->archive, g_list_model_get_n_items (self->archived_model) > 0);
}

static GListModel *
bind (SbTrackersPage      *self,
      GtkListBox          *list,
      GtkCustomFilterFunc  func)
{
  GListModel *trackers = g_object_ref (sb_store_get_trackers (sb_page_get_store (SB_PAGE (self))));
  GListModel *model;

  model = G_LIST_MODEL (gtk_filter_list_model_new (trackers, GTK_FILTER (gtk_custom_filter_new (func, NULL, NULL))));
  gtk_list_box_bind_model (list, model, create_row, NULL, NULL);
  g_signal_connect_object (model, "items-changed", G_CALLBACK (models_changed_cb), self, G_CONNECT_SWAPPED);

  return model;
}

static void
sb_trackers_page_constructed (GObject *object)
{
  SbTrackersPage *self = SB_TRACKERS_PAGE (object);

  G_OBJECT_CLASS (sb_trackers_page_parent_class)->constructed (object);

  self->active_model = bind (self, self->active, is_active);
  self->archived_model = bind (self, self->archived, is_archived);
  models_changed_cb (self);
}

static void
sb_trackers_page_dispose (GObject *object)
{
  SbTrackersPage *self = SB_TRACKERS_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_TRACKERS_PAGE);
  g_clear_object (&self->active_model);
  g_clear_object (&self->archived_model);

  G_OBJECT_CLASS (sb_trackers_page_parent_class)->dispose (object);
}

static void
sb_trackers_page_class_init (SbTrackersPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = sb_trackers_page_constructed;
  object_class->dispose = sb_trackers_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-trackers-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbTrackersPage, active);
  gtk_widget_class_bind_template_child (widget_class, SbTrackersPage, add);
  gtk_widget_class_bind_template_child (widget_class, SbTrackersPage, archive);
  gtk_widget_class_bind_template_child (widget_class, SbTrackersPage, archived);
  gtk_widget_class_bind_template_callback (widget_class, active_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, archived_activated_cb);

  gtk_widget_class_install_action (widget_class, "trackers.add", NULL, add_cb);
}

static void
sb_trackers_page_init (SbTrackersPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  sb_page_set_initial_focus (SB_PAGE (self), self->add);
}

/**
 * sb_trackers_page_new:
 * @content: what the app knows
 * @store: what the person did
 *
 * Returns: (transfer floating): a page of the person's own scales
 */
AdwNavigationPage *
sb_trackers_page_new (SbContent *content,
                      SbStore   *store)
{
  return g_object_new (SB_TYPE_TRACKERS_PAGE, "content", content, "store", store, NULL);
}
