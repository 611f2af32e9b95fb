/* sb-event-dialog.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-event-dialog.h"
#include "sb-moment.h"
#include "sb-undo.h"

/**
 * SbEventDialog:
 *
 * Something in the person's life: what happened, and on what day, which may be
 * still to come.
 */
struct _SbEventDialog
{
  AdwDialog parent_instance;

  SbStore *store;
  SbEvent *event;   /* (nullable): NULL for a new one */
  gboolean filling; /* the calendar after the field */

  GtkEditable *name;
  GtkEditable *day;
  GtkMenuButton *calendar_button;
  GtkCalendar *calendar;
  GtkLabel *hint;
  GtkWidget *suggestions_group;
  AdwWrapBox *suggestions;
  GtkWidget *more;
};

G_DEFINE_FINAL_TYPE (SbEventDialog, sb_event_dialog, ADW_TYPE_DIALOG)

static const char *const suggestions[] = {
  N_ ("Therapy began"),
  N_ ("Moved"),
  N_ ("A breakup"),
  N_ ("A new bond"),
  N_ ("Someone died"),
  N_ ("New job"),
};

static char *
read_name (SbEventDialog *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (self->name)));
}

static gboolean
read_day (SbEventDialog *self,
          GDate         *day)
{
  return sb_moment_read_day (gtk_editable_get_text (self->day), day);
}

static gboolean
is_to_come (const GDate *day)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  GDate today;

  sb_moment_get_day (now, &today);

  return g_date_compare (day, &today) > 0;
}

static void
changed_cb (SbEventDialog *self)
{
  g_autofree char *name = read_name (self);
  const char *hint = "";
  GDate day;
  gboolean valid;

  g_assert (SB_IS_EVENT_DIALOG (self));

  valid = read_day (self, &day);
  if (!valid)
    hint = _ ("A day is missing still, such as 2026-11-20.");
  else if (is_to_come (&day))
    hint = _ ("That is still to come, which is fine.");

  gtk_label_set_label (self->hint, hint);
  gtk_widget_set_visible (gtk_widget_get_ancestor (GTK_WIDGET (self->hint), ADW_TYPE_PREFERENCES_GROUP), *hint != '\0');
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "event.save", valid && *name != '\0');
}

static void
show_in_calendar (SbEventDialog *self,
                  const GDate   *day)
{
  g_autoptr (GDateTime) date = g_date_time_new_local (g_date_get_year (day), g_date_get_month (day),
                                                      g_date_get_day (day), 12, 0, 0);

  self->filling = TRUE;
  gtk_calendar_select_day (self->calendar, date);
  self->filling = FALSE;
}

static void
day_changed_cb (SbEventDialog *self)
{
  GDate day;

  g_assert (SB_IS_EVENT_DIALOG (self));

  if (read_day (self, &day))
    show_in_calendar (self, &day);
  changed_cb (self);
}

static void
write_day (SbEventDialog *self,
           const GDate   *day)
{
  char text[64];

  /* Translators: a day in a small field, such as “20 Nov 2026”; see strftime()
   * for what the letters stand for */
  g_date_strftime (text, sizeof text, _ ("%d %b %Y"), day);
  gtk_editable_set_text (self->day, text);
}

/* Also when the month or the year changes: the field follows, and the calendar
 * stays open. */
static void
day_selected_cb (SbEventDialog *self)
{
  g_autoptr (GDateTime) date = NULL;
  GDate day;

  g_assert (SB_IS_EVENT_DIALOG (self));

  if (self->filling)
    return;

  date = gtk_calendar_get_date (self->calendar);
  sb_moment_get_day (date, &day);
  write_day (self, &day);
}

static void
suggestion_clicked_cb (SbEventDialog *self,
                       GtkButton     *button)
{
  g_assert (SB_IS_EVENT_DIALOG (self));

  gtk_editable_set_text (self->name, gtk_button_get_label (button));
  gtk_widget_grab_focus (GTK_WIDGET (self->name));
  gtk_editable_set_position (self->name, -1);
}

static void
add_suggestions (SbEventDialog *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (suggestions); i++)
    {
      GtkWidget *chip = gtk_button_new_with_label (_ (suggestions[i]));

      gtk_button_set_can_shrink (GTK_BUTTON (chip), TRUE);
      gtk_widget_add_css_class (chip, "chip");
      g_signal_connect_object (chip, "clicked", G_CALLBACK (suggestion_clicked_cb), self, G_CONNECT_SWAPPED);
      adw_wrap_box_append (self->suggestions, chip);
    }
}

static GtkWidget *
find_next_button (GtkWidget *widget,
                  guint     *left)
{
  if (GTK_IS_BUTTON (widget) && (*left)-- == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_next_button (child, left);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* GTK's arrows have no names of their own. */
static void
name_arrows (SbEventDialog *self)
{
  const char *names[] = { _ ("Previous month"), _ ("Next month"), _ ("Previous year"), _ ("Next year") };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      guint left = i;
      GtkWidget *button = find_next_button (GTK_WIDGET (self->calendar), &left);

      if (button != NULL)
        gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, names[i], -1);
    }
}

static void
save_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  SbEventDialog *self = SB_EVENT_DIALOG (widget);
  g_autofree char *name = read_name (self);
  GDate day;

  if (!read_day (self, &day))
    return;

  if (self->event == NULL)
    self->event = sb_event_new (&day, name);
  sb_event_set_date (self->event, &day);
  sb_event_set_title (self->event, name);
  sb_store_save_event (self->store, self->event);

  adw_dialog_close (ADW_DIALOG (self));
}

static void
remove_cb (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  SbEventDialog *self = SB_EVENT_DIALOG (widget);
  /* Translators: something that happened in the person's life */
  g_autofree char *words = g_strdup_printf (_ ("“%s” removed"), sb_event_get_title (self->event));

  sb_store_delete_event (self->store, self->event);
  sb_undo_offer (widget, self->store, words, SB_RECORD (self->event));

  adw_dialog_close (ADW_DIALOG (self));
}

static void
sb_event_dialog_dispose (GObject *object)
{
  SbEventDialog *self = SB_EVENT_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_EVENT_DIALOG);
  g_clear_object (&self->store);
  g_clear_object (&self->event);

  G_OBJECT_CLASS (sb_event_dialog_parent_class)->dispose (object);
}

static void
sb_event_dialog_class_init (SbEventDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_event_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-event-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, SbEventDialog, calendar);
  gtk_widget_class_bind_template_child (widget_class, SbEventDialog, calendar_button);
  gtk_widget_class_bind_template_child (widget_class, SbEventDialog, day);
  gtk_widget_class_bind_template_child (widget_class, SbEventDialog, hint);
  gtk_widget_class_bind_template_child (widget_class, SbEventDialog, more);
  gtk_widget_class_bind_template_child (widget_class, SbEventDialog, name);
  gtk_widget_class_bind_template_child (widget_class, SbEventDialog, suggestions);
  gtk_widget_class_bind_template_child (widget_class, SbEventDialog, suggestions_group);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, day_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, day_selected_cb);
  gtk_widget_class_install_action (widget_class, "event.save", NULL, save_cb);
  gtk_widget_class_install_action (widget_class, "event.remove", NULL, remove_cb);
}

static void
sb_event_dialog_init (SbEventDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_suggestions (self);
  name_arrows (self);
}

/* A new one was most likely of late. */
static void
fill (SbEventDialog *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  gboolean is_new = self->event == NULL;
  GDate today;

  sb_moment_get_day (now, &today);
  write_day (self, is_new ? &today : sb_event_get_date (self->event));
  gtk_editable_set_text (self->name, is_new ? "" : sb_event_get_title (self->event));
  gtk_widget_set_visible (self->suggestions_group, is_new);
  gtk_widget_set_visible (self->more, !is_new);
  adw_dialog_set_title (ADW_DIALOG (self), is_new ? _ ("New Event") : _ ("Change Event"));
  changed_cb (self);
}

/**
 * sb_event_dialog_new:
 * @store: what the person did
 * @event: (nullable): the event to change; %NULL for a new one
 *
 * Returns: (transfer floating): a dialog to write an event
 */
AdwDialog *
sb_event_dialog_new (SbStore *store,
                     SbEvent *event)
{
  SbEventDialog *self;

  g_return_val_if_fail (SB_IS_STORE (store), NULL);
  g_return_val_if_fail (event == NULL || SB_IS_EVENT (event), NULL);

  self = g_object_new (SB_TYPE_EVENT_DIALOG, NULL);
  self->store = g_object_ref (store);
  self->event = event != NULL ? g_object_ref (event) : NULL;
  fill (self);

  return ADW_DIALOG (self);
}
