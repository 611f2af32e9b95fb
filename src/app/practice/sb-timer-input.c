/* sb-timer-input.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-timer-input.h"

/**
 * SbTimerInput:
 *
 * A time to let pass. It begins when asked to, and can be paused.
 */
struct _SbTimerInput
{
  SbStepInput parent_instance;

  guint left; /* seconds */
  guint source;

  GtkLabel *time;
  GtkButton *button;
};

G_DEFINE_FINAL_TYPE (SbTimerInput, sb_timer_input, SB_TYPE_STEP_INPUT)

static void
show_time (SbTimerInput *self)
{
  g_autofree char *text = g_strdup_printf ("%u:%02u", self->left / 60, self->left % 60);

  gtk_label_set_label (self->time, text);
  gtk_button_set_label (self->button, self->source != 0 ? _ ("Pause") : _ ("Start"));
  gtk_widget_set_sensitive (GTK_WIDGET (self->button), self->left > 0);
}

static gboolean
second_passed_cb (gpointer user_data)
{
  SbTimerInput *self = user_data;

  g_assert (SB_IS_TIMER_INPUT (self));

  self->left--;
  if (self->left > 0)
    {
      show_time (self);
      return G_SOURCE_CONTINUE;
    }

  self->source = 0;
  show_time (self);
  sb_step_input_finish (SB_STEP_INPUT (self));
  return G_SOURCE_REMOVE;
}

static void
clicked_cb (SbTimerInput *self)
{
  g_assert (SB_IS_TIMER_INPUT (self));

  if (self->source != 0)
    g_clear_handle_id (&self->source, g_source_remove);
  else
    self->source = g_timeout_add_seconds (1, second_passed_cb, self);

  show_time (self);
}

static void
sb_timer_input_dispose (GObject *object)
{
  SbTimerInput *self = SB_TIMER_INPUT (object);

  g_clear_handle_id (&self->source, g_source_remove);

  G_OBJECT_CLASS (sb_timer_input_parent_class)->dispose (object);
}

static gboolean
sb_timer_input_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (SB_TIMER_INPUT (widget)->button));
}

static void
sb_timer_input_class_init (SbTimerInputClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sb_timer_input_dispose;
  GTK_WIDGET_CLASS (klass)->grab_focus = sb_timer_input_grab_focus;
}

static void
sb_timer_input_init (SbTimerInput *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);

  self->time = GTK_LABEL (g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_TIMER, NULL));
  self->button = GTK_BUTTON (gtk_button_new ());
  gtk_widget_add_css_class (GTK_WIDGET (self->time), "title-1");
  gtk_widget_add_css_class (GTK_WIDGET (self->time), "number");
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "pill");
  gtk_widget_set_halign (GTK_WIDGET (self->button), GTK_ALIGN_CENTER);
  g_signal_connect_object (self->button, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);

  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->time));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->button));
  adw_bin_set_child (ADW_BIN (self), box);
}

/**
 * sb_timer_input_new:
 * @seconds: how long
 *
 * Returns: (transfer floating): a timer that has not begun
 */
GtkWidget *
sb_timer_input_new (guint seconds)
{
  SbTimerInput *self = g_object_new (SB_TYPE_TIMER_INPUT, NULL);

  self->left = seconds;
  show_time (self);

  return GTK_WIDGET (self);
}
