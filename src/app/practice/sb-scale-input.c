/* sb-scale-input.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include <glib/gi18n.h>

#include "sb-scale-input.h"

/**
 * SbScaleInput:
 *
 * A number to choose, by dragging, clicking or the arrow keys. It has none
 * until one is chosen: a number that stands there from the start would be
 * mistaken for an answer.
 */
struct _SbScaleInput
{
  SbStepInput parent_instance;

  GtkLabel *number;
  GtkScale *scale;
  GtkAdjustment *adjustment;
  GtkLabel *lowest;
  GtkLabel *highest;
};

G_DEFINE_FINAL_TYPE (SbScaleInput, sb_scale_input, SB_TYPE_STEP_INPUT)

static void
show_number (SbScaleInput *self,
             int           value)
{
  g_autofree char *text = g_strdup_printf ("%d", value);

  gtk_label_set_label (self->number, text);
  gtk_widget_remove_css_class (GTK_WIDGET (self), "unset");
}

static gboolean
change_value_cb (SbScaleInput  *self,
                 GtkScrollType  scroll,
                 double         value)
{
  double lower = gtk_adjustment_get_lower (self->adjustment);
  double upper = gtk_adjustment_get_upper (self->adjustment);
  int number = (int) round (CLAMP (value, lower, upper));

  g_assert (SB_IS_SCALE_INPUT (self));

  show_number (self, number);
  sb_step_input_answer (SB_STEP_INPUT (self), json_node_init_int (json_node_alloc (), number));

  return FALSE;
}

static void
sb_scale_input_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_SCALE_INPUT);

  G_OBJECT_CLASS (sb_scale_input_parent_class)->dispose (object);
}

static gboolean
sb_scale_input_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (SB_SCALE_INPUT (widget)->scale));
}

static void
sb_scale_input_class_init (SbScaleInputClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_scale_input_dispose;
  widget_class->grab_focus = sb_scale_input_grab_focus;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-scale-input.ui");
  gtk_widget_class_bind_template_child (widget_class, SbScaleInput, number);
  gtk_widget_class_bind_template_child (widget_class, SbScaleInput, scale);
  gtk_widget_class_bind_template_child (widget_class, SbScaleInput, adjustment);
  gtk_widget_class_bind_template_child (widget_class, SbScaleInput, lowest);
  gtk_widget_class_bind_template_child (widget_class, SbScaleInput, highest);
  gtk_widget_class_bind_template_callback (widget_class, change_value_cb);
}

static void
sb_scale_input_init (SbScaleInput *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sb_scale_input_new:
 * @minimum: the lowest number
 * @maximum: the highest number
 * @lowest: what the lowest number means
 * @highest: what the highest number means
 *
 * Returns: (transfer floating): a scale without a number
 */
GtkWidget *
sb_scale_input_new (int         minimum,
                    int         maximum,
                    const char *lowest,
                    const char *highest)
{
  SbScaleInput *self = g_object_new (SB_TYPE_SCALE_INPUT, NULL);
  /* Translators: the end of a scale: its number, and what it means */
  g_autofree char *low = g_strdup_printf (_ ("%d · %s"), minimum, lowest);
  g_autofree char *high = g_strdup_printf (_ ("%d · %s"), maximum, highest);
  g_autofree char *name = NULL;

  /* Translators: a scale, such as “0, not at all, to 10, as much as can be” */
  name = g_strdup_printf (_ ("%d, %s, to %d, %s"), minimum, lowest, maximum, highest);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->scale), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_adjustment_set_lower (self->adjustment, minimum);
  gtk_adjustment_set_upper (self->adjustment, maximum);
  gtk_adjustment_set_page_increment (self->adjustment, MAX (1, (maximum - minimum) / 10));
  gtk_adjustment_set_value (self->adjustment, minimum);
  gtk_label_set_label (self->lowest, low);
  gtk_label_set_label (self->highest, high);

  return GTK_WIDGET (self);
}

/**
 * sb_scale_input_set_value:
 * @self: a scale
 * @value: a number
 *
 * Shows a number that was chosen before.
 */
void
sb_scale_input_set_value (SbScaleInput *self,
                          int           value)
{
  g_return_if_fail (SB_IS_SCALE_INPUT (self));

  gtk_adjustment_set_value (self->adjustment, value);
  show_number (self, value);
}
