/* sb-option-row.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-option-row.h"

/* There is no number key for those after it. */
#define LAST_NUMBER_KEY 9

/**
 * SbOptionRow:
 *
 * An option of a question: its words, whether it is the answer, and the
 * number key that stands for it. One row serves for one question after
 * another, for making rows anew takes longer than a frame.
 */
struct _SbOptionRow
{
  AdwActionRow parent_instance;

  GtkWidget *check;
};

G_DEFINE_FINAL_TYPE (SbOptionRow, sb_option_row, ADW_TYPE_ACTION_ROW)

static void
sb_option_row_class_init (SbOptionRowClass *klass)
{
}

static void
sb_option_row_init (SbOptionRow *self)
{
  self->check = gtk_image_new_from_icon_name ("object-select-symbolic");
  gtk_widget_add_css_class (self->check, "accent");
  gtk_widget_set_visible (self->check, FALSE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), self->check);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), TRUE);
}

static void
add_keycap (SbOptionRow *self,
            guint        number)
{
  g_autofree char *key = g_strdup_printf ("%u", number);
  GtkWidget *keycap = gtk_label_new (key);

  gtk_widget_add_css_class (keycap, "keycap");
  gtk_widget_add_css_class (keycap, "dimmed");
  gtk_widget_set_valign (keycap, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), keycap);
}

/**
 * sb_option_row_new:
 * @number: where the option stands, from 1
 *
 * Returns: (transfer floating): a row that shows no option yet
 */
GtkWidget *
sb_option_row_new (guint number)
{
  SbOptionRow *self = g_object_new (SB_TYPE_OPTION_ROW, NULL);

  if (number <= LAST_NUMBER_KEY)
    add_keycap (self, number);

  return GTK_WIDGET (self);
}

/**
 * sb_option_row_show:
 * @self: a row
 * @label: the words of an option
 * @chosen: whether it is the answer
 *
 * Shows an option.
 */
void
sb_option_row_show (SbOptionRow *self,
                    const char  *label,
                    gboolean     chosen)
{
  g_return_if_fail (SB_IS_OPTION_ROW (self));
  g_return_if_fail (label != NULL);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), label);
  gtk_widget_set_visible (self->check, chosen);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_CHECKED,
                               chosen ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
}
