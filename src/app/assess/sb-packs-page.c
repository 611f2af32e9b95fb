/* sb-packs-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-bonds-page.h"
#include "sb-instrument-words.h"
#include "sb-instruments.h"
#include "sb-opening-page.h"
#include "sb-pack-dialogs.h"
#include "sb-packs-page.h"
#include "sb-undo.h"
#include "sb-words.h"

/* A copyright can go on for a whole paragraph; the opening page has it all. */
#define MOST_LINES_OF_TERMS 2

/**
 * SbPacksPage:
 *
 * The questionnaires that the person brought: to open, to remove, and to add
 * one more, which is told about before it is added.
 */
struct _SbPacksPage
{
  SbPage parent_instance;

  GListModel *own;      /* of SbPack */
  SbPackImport *import; /* (nullable): what is asked about */

  GtkStack *stack;
  GtkListBox *packs;
};

G_DEFINE_FINAL_TYPE (SbPacksPage, sb_packs_page, SB_TYPE_PAGE)

static char *
dup_title (SbPack *pack)
{
  return sb_words_with_person (sb_instrument_get_title (sb_instruments_get_for_pack (pack)), NULL);
}

static GtkWidget *
create_menu (SbPack     *pack,
             const char *title)
{
  GtkWidget *button = gtk_menu_button_new ();
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenuItem) item = g_menu_item_new (_ ("_Remove"), NULL);
  /* Translators: a menu of what can be done with one questionnaire */
  g_autofree char *name = g_strdup_printf (_ ("More about %s"), title);

  g_menu_item_set_action_and_target (item, "packs.remove", "s", sb_pack_get_instrument_id (pack));
  g_menu_append_item (menu, item);
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "view-more-symbolic");
  gtk_widget_set_tooltip_text (button, _ ("More"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");

  return button;
}

static char *
describe (SbPack *pack)
{
  SbInstrument *instrument = sb_instruments_get_for_pack (pack);
  const char *terms = sb_instrument_words_for_license (instrument);

  /* Translators: the version of a questionnaire, and its license or
   * copyright */
  return g_strdup_printf (_ ("Version %s. %s"), sb_pack_get_version (pack),
                          terms != NULL ? terms : sb_instrument_get_copyright (instrument));
}

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *title = dup_title (item);
  g_autofree char *subtitle = describe (item);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), MOST_LINES_OF_TERMS);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), create_menu (item, title));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);

  return row;
}

/* What asks about somebody wants to know about whom: it is asked from that
 * person's page. */
static void
pack_activated_cb (SbPacksPage   *self,
                   GtkListBoxRow *row)
{
  SbContent *content = sb_page_get_content (SB_PAGE (self));
  SbStore *store = sb_page_get_store (SB_PAGE (self));
  g_autoptr (SbPack) pack = g_list_model_get_item (self->own, gtk_list_box_row_get_index (row));
  SbInstrument *instrument = sb_instruments_get_for_pack (pack);

  g_assert (SB_IS_PACKS_PAGE (self));

  sb_page_push (SB_PAGE (self), sb_instrument_asks_about_person (instrument)
                                    ? sb_bonds_page_new (content, store)
                                    : sb_opening_page_new (content, store, instrument, NULL));
}

static void
own_changed_cb (SbPacksPage *self)
{
  g_assert (SB_IS_PACKS_PAGE (self));

  gtk_stack_set_visible_child_name (self->stack, g_list_model_get_n_items (self->own) > 0 ? "list" : "empty");
}

/* All versions of it: else the one before would come up in its place. */
static GPtrArray *
list_versions (SbPacksPage *self,
               const char  *instrument_id)
{
  GListModel *packs = sb_store_get_packs (sb_page_get_store (SB_PAGE (self)));
  GPtrArray *versions = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (packs); i++)
    {
      g_autoptr (SbPack) pack = g_list_model_get_item (packs, i);

      if (g_str_equal (sb_pack_get_instrument_id (pack), instrument_id))
        g_ptr_array_add (versions, g_steal_pointer (&pack));
    }

  return versions;
}

static void
remove_cb (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  SbPacksPage *self = SB_PACKS_PAGE (widget);
  SbStore *store = sb_page_get_store (SB_PAGE (self));
  GPtrArray *versions = list_versions (self, g_variant_get_string (parameter, NULL));

  for (guint i = 0; i < versions->len; i++)
    sb_store_delete_pack (store, g_ptr_array_index (versions, i));

  sb_undo_offer_all (widget, store, _ ("Removed. Answers stay."), versions);
}

static void
add_response_cb (SbPacksPage *self)
{
  g_autoptr (SbPackImport) import = g_steal_pointer (&self->import);

  g_assert (SB_IS_PACKS_PAGE (self));

  /* That it is in the list now says that it was added. */
  sb_pack_import_add (import, sb_page_get_content (SB_PAGE (self)), sb_page_get_store (SB_PAGE (self)));
}

static AdwDialog *
create_question (SbPacksPage *self)
{
  AdwDialog *dialog = sb_pack_dialogs_new_question (sb_pack_import_get_instrument (self->import));

  g_signal_connect_object (dialog, "response::add", G_CALLBACK (add_response_cb), self, G_CONNECT_SWAPPED);

  return dialog;
}

static void
ask_about_import (SbPacksPage *self)
{
  SbInstrument *instrument = sb_pack_import_get_instrument (self->import);
  SbPackStanding standing = sb_pack_import_judge (self->import, sb_page_get_content (SB_PAGE (self)),
                                                  sb_page_get_store (SB_PAGE (self)));

  if (standing == SB_PACK_STANDING_HERE)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", _ ("It is already here."));
  else if (standing == SB_PACK_STANDING_NEW)
    adw_dialog_present (create_question (self), GTK_WIDGET (self));
  else
    adw_dialog_present (sb_pack_dialogs_new_refusal (instrument, standing), GTK_WIDGET (self));
}

static void
file_read_cb (GObject      *object,
              GAsyncResult *result,
              gpointer      user_data)
{
  SbPacksPage *self = SB_PACKS_PAGE (object);

  /* Whoever left the page meanwhile does not want it any more. */
  if (gtk_widget_get_root (GTK_WIDGET (self)) == NULL)
    return;

  g_clear_object (&self->import);
  self->import = g_task_propagate_pointer (G_TASK (result), NULL);
  if (sb_pack_import_get_instrument (self->import) != NULL)
    ask_about_import (self);
  else
    adw_dialog_present (sb_pack_dialogs_new_faults (sb_pack_import_get_faults (self->import)), GTK_WIDGET (self));
}

static void
read_file (GTask        *task,
           gpointer      source_object,
           gpointer      task_data,
           GCancellable *cancellable)
{
  g_task_return_pointer (task, sb_pack_import_read (task_data), g_object_unref);
}

static void
file_chosen_cb (GObject      *object,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr (SbPacksPage) self = user_data;
  g_autoptr (GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (object), result, NULL);

  if (file != NULL)
    sb_packs_page_add_file (self, file);
}

static GListModel *
create_filters (void)
{
  GListStore *filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, _ ("Questionnaires (JSON)"));
  gtk_file_filter_add_suffix (filter, "json");
  g_list_store_append (filters, filter);

  return G_LIST_MODEL (filters);
}

static void
add_cb (GtkWidget  *widget,
        const char *action_name,
        GVariant   *parameter)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GListModel) filters = create_filters ();

  gtk_file_dialog_set_title (dialog, _ ("Add a Questionnaire"));
  gtk_file_dialog_set_filters (dialog, filters);
  gtk_file_dialog_open (dialog, GTK_WINDOW (gtk_widget_get_root (widget)), NULL, file_chosen_cb, g_object_ref (widget));
}

static void
sb_packs_page_dispose (GObject *object)
{
  SbPacksPage *self = SB_PACKS_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_PACKS_PAGE);
  g_clear_object (&self->own);
  g_clear_object (&self->import);

  G_OBJECT_CLASS (sb_packs_page_parent_class)->dispose (object);
}

static void
sb_packs_page_class_init (SbPacksPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_packs_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-packs-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbPacksPage, stack);
  gtk_widget_class_bind_template_child (widget_class, SbPacksPage, packs);
  gtk_widget_class_bind_template_callback (widget_class, pack_activated_cb);

  gtk_widget_class_install_action (widget_class, "packs.add", NULL, add_cb);
  gtk_widget_class_install_action (widget_class, "packs.remove", "s", remove_cb);
}

static void
sb_packs_page_init (SbPacksPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sb_packs_page_new:
 * @content: what the app knows
 * @store: what the person did
 *
 * Returns: (transfer floating): the page of the questionnaires that the
 *   person brought
 */
AdwNavigationPage *
sb_packs_page_new (SbContent *content,
                   SbStore   *store)
{
  SbPacksPage *self = g_object_new (SB_TYPE_PACKS_PAGE, "content", content, "store", store, NULL);

  self->own = sb_instruments_list_own (store);
  gtk_list_box_bind_model (self->packs, self->own, create_row, NULL, NULL);
  g_signal_connect_object (self->own, "items-changed", G_CALLBACK (own_changed_cb), self, G_CONNECT_SWAPPED);
  own_changed_cb (self);

  return ADW_NAVIGATION_PAGE (self);
}

/**
 * sb_packs_page_add_file:
 * @self: a page that is shown
 * @file: a file that the person chose
 *
 * Reads the file, aside from the interface, and asks whether to add what is
 * in it, or tells what is wrong with it.
 */
void
sb_packs_page_add_file (SbPacksPage *self,
                        GFile       *file)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (SB_IS_PACKS_PAGE (self));
  g_return_if_fail (G_IS_FILE (file));

  task = g_task_new (self, NULL, file_read_cb, NULL);
  g_task_set_task_data (task, g_object_ref (file), g_object_unref);
  g_task_run_in_thread (task, read_file);
}
