/* sb-number-field.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-number-field.h"
#include "sb-scoring.h"
#include "sb-whole-number.h"

/**
 * SbNumberField:
 *
 * Where a number is written as an answer. Enter goes on; what is no answer
 * is told below the field, with what would be one.
 */
struct _SbNumberField
{
  GtkBox parent_instance;

  SbItem *item; /* (nullable) */

  GtkEditable *entry;
  GtkLabel *hint;
};

G_DEFINE_FINAL_TYPE (SbNumberField, sb_number_field, GTK_TYPE_BOX)

enum
{
  ANSWERED,
  PASSED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static char *
describe_bounds (SbNumberField *self)
{
  int minimum = sb_item_get_minimum (self->item);
  int maximum = sb_item_get_maximum (self->item);

  if (minimum > -SB_ITEM_GREATEST_INTEGER && maximum < SB_ITEM_GREATEST_INTEGER)
    return g_strdup_printf (_ ("A whole number from %d to %d"), minimum, maximum);
  if (minimum > -SB_ITEM_GREATEST_INTEGER)
    return g_strdup_printf (_ ("A whole number, %d or more"), minimum);
  if (maximum < SB_ITEM_GREATEST_INTEGER)
    return g_strdup_printf (_ ("A whole number, %d or less"), maximum);

  return g_strdup (_ ("A whole number"));
}

static void
set_invalid (SbNumberField *self,
             gboolean       invalid)
{
  if (invalid)
    {
      gtk_widget_add_css_class (GTK_WIDGET (self->entry), "error");
      gtk_widget_remove_css_class (GTK_WIDGET (self->hint), "dimmed");
    }
  else
    {
      gtk_widget_remove_css_class (GTK_WIDGET (self->entry), "error");
      gtk_widget_add_css_class (GTK_WIDGET (self->hint), "dimmed");
    }

  gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_INVALID,
                               invalid ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
}

static void
show_hint (SbNumberField *self)
{
  g_autofree char *bounds = describe_bounds (self);

  gtk_label_set_label (self->hint, bounds);
  set_invalid (self, FALSE);
}

static void
show_fault (SbNumberField *self)
{
  g_autofree char *bounds = describe_bounds (self);
  /* Translators: what is to be written instead, such as “A whole number from
   * 0 to 24” */
  g_autofree char *words = g_strdup_printf (_ ("This does not fit. %s, please."), bounds);

  gtk_label_set_label (self->hint, words);
  set_invalid (self, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static void
changed_cb (SbNumberField *self)
{
  g_assert (SB_IS_NUMBER_FIELD (self));

  if (self->item != NULL)
    show_hint (self);
}

static gboolean
is_empty (const char *text)
{
  g_autofree char *trimmed = g_strstrip (g_strdup (text));

  return *trimmed == '\0';
}

static void
entered_cb (SbNumberField *self)
{
  const char *text = gtk_editable_get_text (self->entry);
  int value;

  g_assert (SB_IS_NUMBER_FIELD (self));

  if (is_empty (text) && !sb_item_get_required (self->item))
    g_signal_emit (self, signals[PASSED], 0);
  else if (sb_whole_number_read (text, &value) && sb_item_offers (self->item, value))
    g_signal_emit (self, signals[ANSWERED], 0, value);
  else
    show_fault (self);
}

static gboolean
sb_number_field_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (SB_NUMBER_FIELD (widget)->entry));
}

static void
sb_number_field_dispose (GObject *object)
{
  SbNumberField *self = SB_NUMBER_FIELD (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_NUMBER_FIELD);
  g_clear_object (&self->item);

  G_OBJECT_CLASS (sb_number_field_parent_class)->dispose (object);
}

static void
sb_number_field_class_init (SbNumberFieldClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_number_field_dispose;
  widget_class->grab_focus = sb_number_field_grab_focus;

  /**
   * SbNumberField::answered:
   * @self: a number field
   * @value: the number, which the item takes
   */
  signals[ANSWERED] = g_signal_new ("answered", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 1, G_TYPE_INT);
  /**
   * SbNumberField::passed:
   * @self: a number field
   *
   * Nothing was written, and the question may be left open.
   */
  signals[PASSED] = g_signal_new ("passed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-number-field.ui");
  gtk_widget_class_bind_template_child (widget_class, SbNumberField, entry);
  gtk_widget_class_bind_template_child (widget_class, SbNumberField, hint);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, entered_cb);
}

static void
sb_number_field_init (SbNumberField *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sb_number_field_ask:
 * @self: a number field
 * @item: an item that asks for a number
 * @answer: the answer so far; #SB_UNANSWERED for none
 * @question: what is asked, as the person reads it
 *
 * Asks for a number.
 */
void
sb_number_field_ask (SbNumberField *self,
                     SbItem        *item,
                     int            answer,
                     const char    *question)
{
  g_autofree char *text = answer != SB_UNANSWERED ? g_strdup_printf ("%d", answer) : g_strdup ("");

  g_return_if_fail (SB_IS_NUMBER_FIELD (self));
  g_return_if_fail (sb_item_get_kind (item) == SB_ITEM_INTEGER);

  g_set_object (&self->item, item);
  gtk_editable_set_text (self->entry, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, question, -1);
  show_hint (self);
}
