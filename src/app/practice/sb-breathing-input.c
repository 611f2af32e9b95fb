/* sb-breathing-input.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-breath.h"
#include "sb-breathing-input.h"
#include "sb-pace-rows.h"
#include "sb-pacer.h"

/* Where there is to be no movement, the words and a count alone change; so
 * often they are looked at. */
#define STILL_INTERVAL_MS 100

/**
 * SbBreathingInput:
 *
 * A pace to breathe at: words, and a circle that moves with them where the
 * system lets things move, or else a count of the seconds. It runs from when it
 * is shown, and the pace can be changed meanwhile.
 */
struct _SbBreathingInput
{
  SbStepInput parent_instance;

  guint seconds;
  gint64 begun;  /* µs of the monotonic clock; 0 when it has not */
  gint64 breath; /* when breathing began at the pace that goes now, in the same */
  SbBreathPhase phase;
  gboolean finished;
  guint tick;
  guint source;

  GtkBox *box;
  GtkWidget *pacer;
  GtkLabel *count;
  GtkLabel *words;
  GtkLabel *left;
  SbPaceRows *rows;
};

G_DEFINE_FINAL_TYPE (SbBreathingInput, sb_breathing_input, SB_TYPE_STEP_INPUT)

static const char *const phase_words[] = {
  [SB_BREATH_IN] = N_ ("Breathe in"),
  [SB_BREATH_HOLD] = N_ ("Hold"),
  [SB_BREATH_OUT] = N_ ("Breathe out"),
};

static void
show_left (SbBreathingInput *self,
           double            elapsed)
{
  guint left = elapsed < self->seconds ? (guint) (self->seconds - elapsed + 0.999) : 0;
  g_autofree char *text = g_strdup_printf ("%u:%02u", left / 60, left % 60);

  if (g_strcmp0 (gtk_label_get_label (self->left), text) != 0)
    gtk_label_set_label (self->left, text);
}

static void
show_count (SbBreathingInput *self,
            guint             count)
{
  g_autofree char *text = count > 0 ? g_strdup_printf ("%u", count) : g_strdup ("");

  if (g_strcmp0 (gtk_label_get_label (self->count), text) != 0)
    gtk_label_set_label (self->count, text);
}

static void
show_breath (SbBreathingInput *self,
             SbBreath          breath)
{
  gboolean still = !adw_get_enable_animations (GTK_WIDGET (self));

  sb_pacer_set_fullness (SB_PACER (self->pacer), still ? 1 : breath.fullness);
  show_count (self, still ? breath.count : 0);
  if (breath.phase == self->phase && *gtk_label_get_label (self->words) != '\0')
    return;

  self->phase = breath.phase;
  gtk_label_set_label (self->words, _ (phase_words[breath.phase]));
}

static void
update (SbBreathingInput *self)
{
  gint64 now = g_get_monotonic_time ();
  double elapsed;

  if (self->begun == 0)
    self->begun = self->breath = now;

  elapsed = (double) (now - self->begun) / G_USEC_PER_SEC;
  show_breath (self, sb_breath_at (sb_pace_rows_get_pace (self->rows), (double) (now - self->breath) / G_USEC_PER_SEC));
  show_left (self, elapsed);

  if (elapsed >= self->seconds && !self->finished)
    {
      self->finished = TRUE;
      sb_step_input_finish (SB_STEP_INPUT (self));
    }
}

/* A new pace begins with a new breath. */
static void
pace_changed_cb (SbBreathingInput *self)
{
  g_assert (SB_IS_BREATHING_INPUT (self));

  self->breath = g_get_monotonic_time ();
}

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  update (SB_BREATHING_INPUT (widget));
  return G_SOURCE_CONTINUE;
}

static gboolean
interval_passed_cb (gpointer user_data)
{
  update (SB_BREATHING_INPUT (user_data));
  return G_SOURCE_CONTINUE;
}

static void
sb_breathing_input_map (GtkWidget *widget)
{
  SbBreathingInput *self = SB_BREATHING_INPUT (widget);

  GTK_WIDGET_CLASS (sb_breathing_input_parent_class)->map (widget);

  update (self);
  if (adw_get_enable_animations (widget))
    self->tick = gtk_widget_add_tick_callback (widget, tick_cb, NULL, NULL);
  else
    self->source = g_timeout_add (STILL_INTERVAL_MS, interval_passed_cb, self);
}

static void
sb_breathing_input_unmap (GtkWidget *widget)
{
  SbBreathingInput *self = SB_BREATHING_INPUT (widget);

  if (self->tick != 0)
    gtk_widget_remove_tick_callback (widget, self->tick);
  self->tick = 0;
  g_clear_handle_id (&self->source, g_source_remove);

  GTK_WIDGET_CLASS (sb_breathing_input_parent_class)->unmap (widget);
}

static void
sb_breathing_input_class_init (SbBreathingInputClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->map = sb_breathing_input_map;
  widget_class->unmap = sb_breathing_input_unmap;
}

static GtkLabel *
append_label (GtkWidget         *box,
              GtkAccessibleRole  role,
              const char        *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role", role, NULL);

  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (box), label);

  return GTK_LABEL (label);
}

/* The circle, and the count where it stands still. */
static GtkWidget *
create_pacer (SbBreathingInput *self)
{
  GtkWidget *overlay = gtk_overlay_new ();

  self->pacer = sb_pacer_new ();
  gtk_widget_set_halign (self->pacer, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->pacer), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("A circle that grows as you breathe in"), -1);
  gtk_overlay_set_child (GTK_OVERLAY (overlay), self->pacer);

  self->count = GTK_LABEL (gtk_label_new (""));
  gtk_widget_set_halign (GTK_WIDGET (self->count), GTK_ALIGN_CENTER);
  gtk_widget_set_valign (GTK_WIDGET (self->count), GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (GTK_WIDGET (self->count), "breath-count");
  gtk_overlay_add_overlay (GTK_OVERLAY (overlay), GTK_WIDGET (self->count));

  return overlay;
}

static void
sb_breathing_input_init (SbBreathingInput *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);

  self->box = GTK_BOX (box);
  gtk_box_append (self->box, create_pacer (self));
  self->words = append_label (box, GTK_ACCESSIBLE_ROLE_STATUS, "title-2");
  self->left = append_label (box, GTK_ACCESSIBLE_ROLE_TIMER, "dimmed");
  gtk_widget_add_css_class (GTK_WIDGET (self->left), "number");
  adw_bin_set_child (ADW_BIN (self), box);
}

/**
 * sb_breathing_input_new:
 * @pace: the pace of the exercise; that which the person chose comes before it
 * @seconds: for how long
 *
 * Returns: (transfer floating): a pacer
 */
GtkWidget *
sb_breathing_input_new (const SbStepPace *pace,
                        guint             seconds)
{
  SbBreathingInput *self = g_object_new (SB_TYPE_BREATHING_INPUT, NULL);

  self->seconds = seconds;
  self->rows = SB_PACE_ROWS (sb_pace_rows_new (pace));
  g_signal_connect_object (self->rows, "changed", G_CALLBACK (pace_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->box, GTK_WIDGET (self->rows));

  return GTK_WIDGET (self);
}
