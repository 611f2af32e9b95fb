/* sb-option-row.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-option-row.h"
#include "sb-words.h"

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

static GtkWidget *
create_row (guint number)
{
  SbOptionRow *self = g_object_new (SB_TYPE_OPTION_ROW, NULL);

  if (number <= LAST_NUMBER_KEY)
    add_keycap (self, number);

  return GTK_WIDGET (self);
}

static void
show_option (SbOptionRow *self,
             const char  *label,
             gboolean     chosen)
{
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), label);
  gtk_widget_set_visible (self->check, chosen);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_CHECKED,
                               chosen ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
}

static GtkListBoxRow *
ensure_row (GtkListBox *list,
            guint       position)
{
  if (gtk_list_box_get_row_at_index (list, position) == NULL)
    gtk_list_box_append (list, create_row (position + 1));

  return gtk_list_box_get_row_at_index (list, position);
}

/**
 * sb_option_row_fill_list:
 * @list: a list of option rows, or an empty one
 * @options: (element-type SbOption): the options of a question
 * @answer: the answer so far
 * @person: (nullable): the name of whom the question is about
 *
 * Shows the options. The rows of the question before are taken again, and
 * those that are too many are hidden.
 */
void
sb_option_row_fill_list (GtkListBox *list,
                         GListModel *options,
                         int         answer,
                         const char *person)
{
  guint n_options = g_list_model_get_n_items (options);
  GtkListBoxRow *row;

  for (guint i = 0; i < n_options; i++)
    {
      g_autoptr (SbOption) option = g_list_model_get_item (options, i);
      g_autofree char *label = sb_words_with_person (sb_option_get_label (option), person);

      show_option (SB_OPTION_ROW (ensure_row (list, i)), label, sb_option_get_value (option) == answer);
    }

  for (guint i = n_options; (row = gtk_list_box_get_row_at_index (list, i)) != NULL; i++)
    gtk_widget_set_visible (GTK_WIDGET (row), FALSE);
}
