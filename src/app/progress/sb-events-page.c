/* sb-events-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-event-dialog.h"
#include "sb-events-page.h"
#include "sb-moment.h"
#include "sb-words.h"

/**
 * SbEventsPage:
 *
 * What happened in the person's life, the latest first: to add to, to change
 * and to take from.
 */
struct _SbEventsPage
{
  SbPage parent_instance;

  GListModel *events; /* of SbEvent, the latest first */

  GtkStack *views;
  GtkListBox *list;
  GtkWidget *add;
};

G_DEFINE_FINAL_TYPE (SbEventsPage, sb_events_page, SB_TYPE_PAGE)

static int
compare_events (gconstpointer a,
                gconstpointer b,
                gpointer      user_data)
{
  return -sb_record_compare ((SbRecord *) a, (SbRecord *) b);
}

static char *
describe_day (SbEvent *event)
{
  const GDate *date = sb_event_get_date (event);
  g_autoptr (GDateTime) noon = g_date_time_new_local (g_date_get_year (date), g_date_get_month (date),
                                                      g_date_get_day (date), 12, 0, 0);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *day = sb_words_for_day (noon);
  GDate today;

  sb_moment_get_day (now, &today);
  if (g_date_compare (date, &today) <= 0)
    return g_steal_pointer (&day);

  /* Translators: a day in the future */
  return g_strdup_printf (_ ("%s · still to come"), day);
}

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  g_autofree char *day = describe_day (item);
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), sb_event_get_title (item));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), day);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("document-edit-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);

  return row;
}

/* The row that had the keyboard may be gone. */
static void
dialog_closed_cb (SbEventsPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  g_assert (SB_IS_EVENTS_PAGE (self));

  /* Not once the person has gone elsewhere from it. */
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  if (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self)) || !gtk_widget_get_mapped (focus))
    gtk_widget_child_focus (gtk_stack_get_visible_child (self->views), GTK_DIR_TAB_FORWARD);
}

static void
show_dialog (SbEventsPage *self,
             SbEvent      *event)
{
  AdwDialog *dialog = sb_event_dialog_new (sb_page_get_store (SB_PAGE (self)), event);

  g_signal_connect_object (dialog, "closed", G_CALLBACK (dialog_closed_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
row_activated_cb (SbEventsPage  *self,
                  GtkListBoxRow *row)
{
  g_autoptr (SbEvent) event = g_list_model_get_item (self->events, gtk_list_box_row_get_index (row));

  g_assert (SB_IS_EVENTS_PAGE (self));

  show_dialog (self, event);
}

static void
add_cb (GtkWidget  *widget,
        const char *action_name,
        GVariant   *parameter)
{
  show_dialog (SB_EVENTS_PAGE (widget), NULL);
}

static void
events_changed_cb (SbEventsPage *self)
{
  g_assert (SB_IS_EVENTS_PAGE (self));

  gtk_stack_set_visible_child_name (self->views, g_list_model_get_n_items (self->events) > 0 ? "list" : "empty");
}

static void
sb_events_page_constructed (GObject *object)
{
  SbEventsPage *self = SB_EVENTS_PAGE (object);
  GListModel *events = sb_store_get_events (sb_page_get_store (SB_PAGE (self)));

  G_OBJECT_CLASS (sb_events_page_parent_class)->constructed (object);

  self->events = G_LIST_MODEL (gtk_sort_list_model_new (g_object_ref (events),
                                                        GTK_SORTER (gtk_custom_sorter_new (compare_events, NULL, NULL))));
  gtk_list_box_bind_model (self->list, self->events, create_row, NULL, NULL);
  g_signal_connect_object (self->events, "items-changed", G_CALLBACK (events_changed_cb), self, G_CONNECT_SWAPPED);
  events_changed_cb (self);
  if (g_list_model_get_n_items (self->events) == 0)
    sb_page_set_initial_focus (SB_PAGE (self), self->add);
}

static void
sb_events_page_dispose (GObject *object)
{
  SbEventsPage *self = SB_EVENTS_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_EVENTS_PAGE);
  g_clear_object (&self->events);

  G_OBJECT_CLASS (sb_events_page_parent_class)->dispose (object);
}

static void
sb_events_page_class_init (SbEventsPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = sb_events_page_constructed;
  object_class->dispose = sb_events_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-events-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbEventsPage, add);
  gtk_widget_class_bind_template_child (widget_class, SbEventsPage, list);
  gtk_widget_class_bind_template_child (widget_class, SbEventsPage, views);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);

  gtk_widget_class_install_action (widget_class, "events.add", NULL, add_cb);
}

static void
sb_events_page_init (SbEventsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sb_events_page_new:
 * @content: what the app knows
 * @store: what the person did
 *
 * Returns: (transfer floating): a page of what happened in their life
 */
AdwNavigationPage *
sb_events_page_new (SbContent *content,
                    SbStore   *store)
{
  return g_object_new (SB_TYPE_EVENTS_PAGE, "content", content, "store", store, NULL);
}
