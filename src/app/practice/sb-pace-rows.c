/* sb-pace-rows.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-boxed-list.h"
#include "sb-expander.h"
#include "sb-pace-rows.h"
#include "sb-pace.h"

#define N_PARTS (SB_BREATH_OUT + 1)

/**
 * SbPaceRows:
 *
 * A pace to breathe at, in words, and what changes it. What the person chose is
 * kept for the next time, in the settings; until then, and once they want it
 * back, an exercise goes at its own pace.
 *
 * `::changed` tells that there is another pace now.
 */
struct _SbPaceRows
{
  AdwBin parent_instance;

  SbStepPace own;
  SbStepPace pace;
  GSettings *settings;
  gboolean showing; /* the pace, rather than being told of another */

  AdwExpanderRow *expander;
  GtkSpinButton *fields[N_PARTS];
  GtkWidget *reset;
};

G_DEFINE_FINAL_TYPE (SbPaceRows, sb_pace_rows, ADW_TYPE_BIN)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const char *const keys[N_PARTS] = {
  [SB_BREATH_IN] = "breath-in",
  [SB_BREATH_HOLD] = "breath-hold",
  [SB_BREATH_OUT] = "breath-out",
};

static const char *const titles[N_PARTS] = {
  [SB_BREATH_IN] = N_ ("Breathe in"),
  [SB_BREATH_HOLD] = N_ ("Hold"),
  [SB_BREATH_OUT] = N_ ("Breathe out"),
};

static char *
describe_parts (const SbStepPace *pace)
{
  g_autofree char *in = g_strdup_printf ("%g", pace->in);
  g_autofree char *hold = g_strdup_printf ("%g", pace->hold);
  g_autofree char *out = g_strdup_printf ("%g", pace->out);

  /* Translators: a pace to breathe at, in seconds */
  return pace->hold > 0 ? g_strdup_printf (_ ("In for %s, hold for %s, out for %s"), in, hold, out)
                        : g_strdup_printf (_ ("In for %s, out for %s"), in, out);
}

static void
show_pace (SbPaceRows *self)
{
  g_autofree char *rate = g_strdup_printf ("%g", sb_pace_get_rate (&self->pace));
  /* Translators: a pace to breathe at; the number may have a decimal */
  g_autofree char *title = g_strdup_printf (_ ("%s breaths a minute"), rate);
  g_autofree char *parts = describe_parts (&self->pace);

  sb_expander_set_title (self->expander, title);
  adw_expander_row_set_subtitle (self->expander, parts);
  gtk_widget_set_sensitive (self->reset, !sb_pace_equal (&self->pace, &self->own));

  self->showing = TRUE;
  for (guint part = 0; part < N_PARTS; part++)
    gtk_spin_button_set_value (self->fields[part], sb_pace_get_part (&self->pace, part));
  self->showing = FALSE;
}

static void
change (SbPaceRows *self)
{
  show_pace (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
value_changed_cb (SbPaceRows *self)
{
  g_assert (SB_IS_PACE_ROWS (self));

  if (self->showing)
    return;

  for (guint part = 0; part < N_PARTS; part++)
    {
      sb_pace_set_part (&self->pace, part, gtk_spin_button_get_value (self->fields[part]));
      g_settings_set_double (self->settings, keys[part], sb_pace_get_part (&self->pace, part));
    }
  change (self);
}

static void
reset_cb (SbPaceRows *self)
{
  g_assert (SB_IS_PACE_ROWS (self));

  for (guint part = 0; part < N_PARTS; part++)
    g_settings_reset (self->settings, keys[part]);
  self->pace = self->own;
  /* What is no longer to be pressed must not have the focus. */
  gtk_widget_grab_focus (GTK_WIDGET (self->fields[0]));
  change (self);
}

/* Whole seconds without decimals. */
static gboolean
output_cb (GtkSpinButton *field)
{
  g_autofree char *text = g_strdup_printf ("%g", gtk_spin_button_get_value (field));

  if (!g_str_equal (gtk_editable_get_text (GTK_EDITABLE (field)), text))
    gtk_editable_set_text (GTK_EDITABLE (field), text);

  return TRUE;
}

static void
sb_pace_rows_dispose (GObject *object)
{
  SbPaceRows *self = SB_PACE_ROWS (object);

  g_clear_object (&self->settings);

  G_OBJECT_CLASS (sb_pace_rows_parent_class)->dispose (object);
}

static void
sb_pace_rows_class_init (SbPaceRowsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sb_pace_rows_dispose;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static GtkSpinButton *
create_field (SbPaceRows    *self,
              SbBreathPhase  part)
{
  GtkWidget *field = gtk_spin_button_new_with_range (sb_pace_get_shortest (part), sb_pace_get_longest (part), SB_PACE_STEP);

  gtk_spin_button_set_digits (GTK_SPIN_BUTTON (field), 1);
  gtk_spin_button_set_snap_to_ticks (GTK_SPIN_BUTTON (field), TRUE);
  gtk_editable_set_width_chars (GTK_EDITABLE (field), 4);
  gtk_widget_set_valign (field, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (field), GTK_ACCESSIBLE_PROPERTY_LABEL, _ (titles[part]), -1);
  g_signal_connect (field, "output", G_CALLBACK (output_cb), NULL);
  g_signal_connect_object (field, "value-changed", G_CALLBACK (value_changed_cb), self, G_CONNECT_SWAPPED);

  return GTK_SPIN_BUTTON (field);
}

/* Not an AdwSpinRow: screen readers do not come to what is in it. */
static GtkWidget *
create_row (SbPaceRows    *self,
            SbBreathPhase  part)
{
  GtkWidget *row = adw_action_row_new ();

  self->fields[part] = create_field (self, part);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ (titles[part]));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), _ ("Seconds"));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), GTK_WIDGET (self->fields[part]));
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), GTK_WIDGET (self->fields[part]));

  return row;
}

static GtkWidget *
create_reset (SbPaceRows *self)
{
  GtkWidget *row = adw_button_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ ("_Back to This Exercise’s Pace"));
  adw_preferences_row_set_use_underline (ADW_PREFERENCES_ROW (row), TRUE);
  g_signal_connect_object (row, "activated", G_CALLBACK (reset_cb), self, G_CONNECT_SWAPPED);

  return row;
}

static void
sb_pace_rows_init (SbPaceRows *self)
{
  GtkWidget *list = sb_boxed_list_new ();

  self->settings = g_settings_new (APPLICATION_ID);
  self->expander = ADW_EXPANDER_ROW (adw_expander_row_new ());
  self->showing = TRUE;
  for (guint part = 0; part < N_PARTS; part++)
    adw_expander_row_add_row (self->expander, create_row (self, part));
  self->reset = create_reset (self);
  adw_expander_row_add_row (self->expander, self->reset);
  gtk_list_box_append (GTK_LIST_BOX (list), GTK_WIDGET (self->expander));
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Pace"), -1);
  adw_bin_set_child (ADW_BIN (self), list);
}

/* What was chosen another time. */
static void
take_kept (SbPaceRows *self)
{
  for (guint part = 0; part < N_PARTS; part++)
    {
      g_autoptr (GVariant) kept = g_settings_get_user_value (self->settings, keys[part]);

      if (kept != NULL)
        sb_pace_set_part (&self->pace, part, g_variant_get_double (kept));
    }
}

/**
 * sb_pace_rows_new:
 * @own: the pace of the exercise
 *
 * Returns: (transfer floating): the pace that goes now, and what changes it
 */
GtkWidget *
sb_pace_rows_new (const SbStepPace *own)
{
  SbPaceRows *self = g_object_new (SB_TYPE_PACE_ROWS, NULL);

  self->own = *own;
  self->pace = *own;
  take_kept (self);
  show_pace (self);

  return GTK_WIDGET (self);
}

/**
 * sb_pace_rows_get_pace:
 * @self: the rows of a pace
 *
 * Returns: (transfer none): the pace that goes now
 */
const SbStepPace *
sb_pace_rows_get_pace (SbPaceRows *self)
{
  g_return_val_if_fail (SB_IS_PACE_ROWS (self), NULL);

  return &self->pace;
}
