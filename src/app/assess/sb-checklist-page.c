/* sb-checklist-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-asking.h"
#include "sb-boxed-list.h"
#include "sb-checklist-page.h"
#include "sb-history-models.h"
#include "sb-instrument-words.h"
#include "sb-signs-page.h"
#include "sb-text.h"
#include "sb-words.h"

/**
 * SbChecklistPage:
 *
 * A list of things that may fit, to tick those that do. Each tick is saved
 * as it is made; that nothing fits is an answer, too.
 */
struct _SbChecklistPage
{
  SbPage parent_instance;

  SbAsking *asking;
  char *person;      /* (nullable): the name of whom it asks about */
  GPtrArray *checks; /* (element-type GtkCheckButton), owned by their rows; one for each item */

  GtkLabel *heading;
  GtkBox *lists;
};

G_DEFINE_FINAL_TYPE (SbChecklistPage, sb_checklist_page, SB_TYPE_PAGE)

static GListModel *
get_items (SbChecklistPage *self)
{
  return sb_instrument_get_items (sb_asking_get_instrument (self->asking));
}

static GtkWidget *
get_row (SbChecklistPage *self,
         guint            position)
{
  return gtk_widget_get_ancestor (g_ptr_array_index (self->checks, position), ADW_TYPE_ACTION_ROW);
}

/* What is to be seen may follow from what is ticked. */
static void
update_rows (SbChecklistPage *self)
{
  for (guint i = 0; i < self->checks->len; i++)
    gtk_widget_set_visible (get_row (self, i), sb_asking_is_shown (self->asking, i));
}

/* The same assessment may be open on another page, and ended there. */
static gboolean
leave_if_over (SbChecklistPage *self)
{
  if (!sb_asking_is_over (self->asking))
    return FALSE;

  sb_page_leave (SB_PAGE (self));
  return TRUE;
}

static void
save (SbChecklistPage *self)
{
  sb_store_save_assessment (sb_page_get_store (SB_PAGE (self)), sb_asking_get_assessment (self->asking));
}

static void
toggled_cb (SbChecklistPage *self,
            GtkCheckButton  *check)
{
  guint position;

  g_assert (SB_IS_CHECKLIST_PAGE (self));

  if (leave_if_over (self) || !g_ptr_array_find (self->checks, check, &position))
    return;

  sb_asking_set_ticked (self->asking, position, gtk_check_button_get_active (check));
  save (self);
  update_rows (self);
}

static GtkWidget *
create_row (SbChecklistPage *self,
            SbItem          *item)
{
  g_autofree char *text = sb_words_with_person (sb_item_get_text (item), self->person);
  GtkWidget *check = gtk_check_button_new ();
  GtkWidget *row = adw_action_row_new ();

  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), sb_asking_is_ticked (self->asking, self->checks->len));
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  g_ptr_array_add (self->checks, check);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), text);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  /* One stop for the keyboard, which tells whether it is ticked. */
  gtk_widget_set_focusable (row, FALSE);

  return row;
}

static GtkWidget *
append_list (SbChecklistPage *self,
             SbItemGroup     *group)
{
  g_autofree char *words = sb_instrument_words_for_group (group, self->person);
  GtkWidget *list = sb_boxed_list_new ();
  GtkWidget *heading = GTK_WIDGET (self->heading);

  if (*words != '\0')
    {
      heading = sb_text_new_heading (words, 3);
      gtk_box_append (self->lists, heading);
    }
  gtk_accessible_update_relation (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_RELATION_LABELLED_BY, heading, NULL, -1);
  gtk_box_append (self->lists, list);

  return list;
}

static void
fill (SbChecklistPage *self)
{
  SbItemGroup *group = NULL;
  GtkWidget *list = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (get_items (self)); i++)
    {
      g_autoptr (SbItem) item = g_list_model_get_item (get_items (self), i);

      if (list == NULL || sb_item_get_group (item) != group)
        list = append_list (self, sb_item_get_group (item));
      group = sb_item_get_group (item);
      gtk_list_box_append (GTK_LIST_BOX (list), create_row (self, item));
    }

  update_rows (self);
}

static void
finish_cb (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  SbChecklistPage *self = SB_CHECKLIST_PAGE (widget);
  SbPage *page = SB_PAGE (self);
  g_autoptr (SbResult) result = NULL;

  if (leave_if_over (self))
    return;

  sb_asking_complete (self->asking);
  save (self);

  result = sb_result_new (sb_asking_get_instrument (self->asking), sb_asking_get_assessment (self->asking));
  sb_page_replace (page, sb_signs_page_new (sb_page_get_content (page), sb_page_get_store (page), result));
}

static void
sb_checklist_page_pause (SbPage *page)
{
  if (sb_asking_get_n_answered (SB_CHECKLIST_PAGE (page)->asking) > 0)
    gtk_widget_activate_action (GTK_WIDGET (page), "win.toast", "s", _ ("Saved. You can go on whenever you like."));

  sb_page_leave (page);
}

static void
pause_cb (GtkWidget  *widget,
          const char *action_name,
          GVariant   *parameter)
{
  sb_page_pause (SB_PAGE (widget));
}

static void
sb_checklist_page_dispose (GObject *object)
{
  SbChecklistPage *self = SB_CHECKLIST_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_CHECKLIST_PAGE);
  g_clear_object (&self->asking);
  g_clear_pointer (&self->person, g_free);
  g_clear_pointer (&self->checks, g_ptr_array_unref);

  G_OBJECT_CLASS (sb_checklist_page_parent_class)->dispose (object);
}

static void
sb_checklist_page_class_init (SbChecklistPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_checklist_page_dispose;
  SB_PAGE_CLASS (klass)->pause = sb_checklist_page_pause;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-checklist-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbChecklistPage, heading);
  gtk_widget_class_bind_template_child (widget_class, SbChecklistPage, lists);

  gtk_widget_class_install_action (widget_class, "checklist.finish", NULL, finish_cb);
  gtk_widget_class_install_action (widget_class, "checklist.pause", NULL, pause_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "checklist.pause", NULL);
}

static void
sb_checklist_page_init (SbChecklistPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->checks = g_ptr_array_new ();
}

/**
 * sb_checklist_page_new:
 * @content: what the app knows
 * @store: what the person did
 * @instrument: a checklist
 * @assessment: where the ticks go; may hold some already
 *
 * Returns: (transfer floating): a page to tick what fits
 */
AdwNavigationPage *
sb_checklist_page_new (SbContent    *content,
                       SbStore      *store,
                       SbInstrument *instrument,
                       SbAssessment *assessment)
{
  SbPerson *person = sb_history_models_find_person (store, sb_assessment_get_person_id (assessment));
  SbChecklistPage *self = g_object_new (SB_TYPE_CHECKLIST_PAGE, "content", content, "store", store, NULL);
  g_autofree char *title = NULL;

  self->asking = sb_asking_new (instrument, assessment);
  self->person = person != NULL ? g_strdup (sb_person_get_name (person)) : NULL;
  title = sb_words_with_person (sb_instrument_get_title (instrument), self->person);
  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), title);
  gtk_label_set_label (self->heading, title);
  fill (self);
  sb_page_set_initial_focus (SB_PAGE (self), g_ptr_array_index (self->checks, 0));

  return ADW_NAVIGATION_PAGE (self);
}
