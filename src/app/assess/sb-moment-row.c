/* sb-moment-row.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-check-in-words.h"
#include "sb-expander.h"
#include "sb-moment-row.h"
#include "sb-moment.h"

/**
 * SbMomentRow:
 *
 * When something was: now, or a day and a time of day, which can be stepped
 * through and written. A moment in the future becomes now.
 */
struct _SbMomentRow
{
  AdwExpanderRow parent_instance;

  GDateTime *moment; /* (nullable): NULL for now */
  gboolean filling;

  GtkSpinButton *day;
  GtkAdjustment *days;
  GtkSpinButton *time;
};

G_DEFINE_FINAL_TYPE (SbMomentRow, sb_moment_row, ADW_TYPE_EXPANDER_ROW)

enum
{
  PROP_MOMENT = 1,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
show_words (SbMomentRow *self,
            GDateTime   *now)
{
  g_autofree char *day = NULL;
  g_autofree char *time = NULL;
  g_autofree char *words = NULL;

  if (self->moment == NULL)
    {
      adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), _ ("Now"));
      return;
    }

  day = sb_check_in_words_for_day (self->moment, now);
  time = sb_check_in_words_for_time (self->moment);
  /* Translators: a day, then a time of day */
  words = g_strdup_printf (_ ("%s, %s"), day, time);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), words);
}

static void
set_text (GtkSpinButton *button,
          const char    *text)
{
  if (g_strcmp0 (gtk_editable_get_text (GTK_EDITABLE (button)), text) != 0)
    gtk_editable_set_text (GTK_EDITABLE (button), text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text, -1);
}

static gboolean
day_output_cb (SbMomentRow   *self,
               GtkSpinButton *button)
{
  char text[64];
  GDate day;

  g_date_clear (&day, 1);
  g_date_set_julian (&day, MAX (1, gtk_spin_button_get_value_as_int (button)));
  /* Translators: a day in a small field, such as “20 Nov 2026”; see strftime()
   * for what the letters stand for */
  g_date_strftime (text, sizeof text, _ ("%d %b %Y"), &day);
  set_text (button, text);

  return TRUE;
}

static gboolean
time_output_cb (SbMomentRow   *self,
                GtkSpinButton *button)
{
  int minutes = gtk_spin_button_get_value_as_int (button);
  g_autoptr (GDateTime) time = g_date_time_new_local (2000, 1, 1, minutes / 60, minutes % 60, 0);
  g_autofree char *text = sb_check_in_words_for_time (time);

  set_text (button, text);

  return TRUE;
}

/* The fields show the moment; the days end today. */
static void
fill (SbMomentRow *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GDateTime) local = g_date_time_to_local (self->moment != NULL ? self->moment : now);
  GDate first, today, day;

  g_date_clear (&first, 1);
  g_date_set_dmy (&first, 1, G_DATE_JANUARY, SB_MOMENT_FIRST_YEAR);
  sb_moment_get_day (now, &today);
  sb_moment_get_day (local, &day);

  self->filling = TRUE;
  gtk_adjustment_set_lower (self->days, MIN (g_date_get_julian (&first), g_date_get_julian (&day)));
  gtk_adjustment_set_upper (self->days, MAX (g_date_get_julian (&today), g_date_get_julian (&day)));
  gtk_spin_button_set_value (self->day, g_date_get_julian (&day));
  gtk_spin_button_set_value (self->time, sb_moment_get_minutes (local));
  /* A value that is the same as before tells nobody. */
  day_output_cb (self, self->day);
  time_output_cb (self, self->time);
  self->filling = FALSE;

  show_words (self, now);
}

static void
value_changed_cb (SbMomentRow *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GDateTime) moment = NULL;
  GDate day;

  g_assert (SB_IS_MOMENT_ROW (self));

  if (self->filling)
    return;

  g_date_clear (&day, 1);
  g_date_set_julian (&day, gtk_spin_button_get_value_as_int (self->day));
  moment = sb_moment_new (&day, gtk_spin_button_get_value_as_int (self->time), now);
  sb_moment_row_set_moment (self, g_date_time_equal (moment, now) ? NULL : moment);
}

/* What is no day leaves the day as it was: GTK would go to the first. */
static int
day_input_cb (SbMomentRow   *self,
              double        *value,
              GtkSpinButton *button)
{
  GDate day;

  if (sb_moment_read_day (gtk_editable_get_text (GTK_EDITABLE (button)), &day))
    *value = g_date_get_julian (&day);
  else
    *value = gtk_spin_button_get_value (button);

  return TRUE;
}

static int
time_input_cb (SbMomentRow   *self,
               double        *value,
               GtkSpinButton *button)
{
  guint minutes;

  if (sb_moment_read_time (gtk_editable_get_text (GTK_EDITABLE (button)), &minutes))
    *value = minutes;
  else
    *value = gtk_spin_button_get_value (button);

  return TRUE;
}

/* The page may have been open for a while. */
static void
expanded_cb (SbMomentRow *self)
{
  g_assert (SB_IS_MOMENT_ROW (self));

  fill (self);
}

static void
sb_moment_row_dispose (GObject *object)
{
  SbMomentRow *self = SB_MOMENT_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_MOMENT_ROW);
  g_clear_pointer (&self->moment, g_date_time_unref);

  G_OBJECT_CLASS (sb_moment_row_parent_class)->dispose (object);
}

static void
sb_moment_row_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_MOMENT:
      g_value_set_boxed (value, SB_MOMENT_ROW (object)->moment);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_moment_row_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_MOMENT:
      sb_moment_row_set_moment (SB_MOMENT_ROW (object), g_value_get_boxed (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_moment_row_class_init (SbMomentRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sb_moment_row_dispose;
  object_class->get_property = sb_moment_row_get_property;
  object_class->set_property = sb_moment_row_set_property;

  /**
   * SbMomentRow:moment:
   *
   * The moment; %NULL for now, whenever that will be asked.
   */
  properties[PROP_MOMENT] = g_param_spec_boxed ("moment", NULL, NULL, G_TYPE_DATE_TIME,
                                                G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-moment-row.ui");
  gtk_widget_class_bind_template_child (widget_class, SbMomentRow, day);
  gtk_widget_class_bind_template_child (widget_class, SbMomentRow, days);
  gtk_widget_class_bind_template_child (widget_class, SbMomentRow, time);
  gtk_widget_class_bind_template_callback (widget_class, day_input_cb);
  gtk_widget_class_bind_template_callback (widget_class, day_output_cb);
  gtk_widget_class_bind_template_callback (widget_class, expanded_cb);
  gtk_widget_class_bind_template_callback (widget_class, time_input_cb);
  gtk_widget_class_bind_template_callback (widget_class, time_output_cb);
  gtk_widget_class_bind_template_callback (widget_class, value_changed_cb);
}

static void
sb_moment_row_init (SbMomentRow *self)
{
  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  sb_expander_set_title (ADW_EXPANDER_ROW (self), _ ("When"));
  fill (self);
}

/**
 * sb_moment_row_get_moment:
 *
 * Returns: (transfer none) (nullable): the moment; %NULL for now
 */
GDateTime *
sb_moment_row_get_moment (SbMomentRow *self)
{
  g_return_val_if_fail (SB_IS_MOMENT_ROW (self), NULL);

  return self->moment;
}

/**
 * sb_moment_row_set_moment:
 * @self: a row
 * @moment: (nullable): the moment; %NULL for now
 */
void
sb_moment_row_set_moment (SbMomentRow *self,
                          GDateTime   *moment)
{
  gboolean changed;

  g_return_if_fail (SB_IS_MOMENT_ROW (self));

  changed = moment == NULL || self->moment == NULL ? moment != self->moment : !g_date_time_equal (moment, self->moment);
  if (moment != NULL)
    g_date_time_ref (moment);
  g_clear_pointer (&self->moment, g_date_time_unref);
  self->moment = moment;
  fill (self);
  if (changed)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MOMENT]);
}
