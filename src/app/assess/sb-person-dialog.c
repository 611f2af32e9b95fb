/* sb-person-dialog.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-bond-words.h"
#include "sb-person-dialog.h"
#include "sb-person-name.h"

/**
 * SbPersonDialog:
 *
 * Asks what someone is to be called and which bond it is: of someone new, or
 * of someone who is there. Enter accepts, and Escape leaves everything as it
 * was.
 *
 * Emits [signal@PersonDialog::accepted] with the person, who is saved by then.
 */
struct _SbPersonDialog
{
  AdwDialog parent_instance;

  SbStore *store;
  SbPerson *person; /* (nullable): NULL for someone new */

  AdwEntryRow *name;
  AdwComboRow *kind;
  GtkLabel *taken;
  GtkButton *accept;
};

G_DEFINE_FINAL_TYPE (SbPersonDialog, sb_person_dialog, ADW_TYPE_DIALOG)

enum
{
  SIGNAL_ACCEPTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static char *
get_name (SbPersonDialog *self)
{
  return sb_person_name_clean (gtk_editable_get_text (GTK_EDITABLE (self->name)));
}

/* Not scolded: two people may well have one name. */
static void
name_changed_cb (SbPersonDialog *self)
{
  g_autofree char *name = get_name (self);
  gboolean taken;

  g_assert (SB_IS_PERSON_DIALOG (self));

  taken = name != NULL && sb_person_name_is_taken (sb_store_get_people (self->store), name, self->person);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "person.accept", name != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->taken), taken);
}

/* A kind that the app does not know stays as it is until another is chosen. */
static void
fill_person (SbPersonDialog *self,
             SbPerson       *person,
             const char     *name)
{
  guint position = adw_combo_row_get_selected (self->kind);

  sb_person_set_name (person, name);
  if (position != sb_bond_words_find_kind (sb_person_get_kind (person)))
    sb_person_set_kind (person, sb_bond_words_get_kind_id (position));
}

static void
accept_cb (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  /* Without animations nothing is left of a dialog that is closed. */
  g_autoptr (SbPersonDialog) self = g_object_ref (SB_PERSON_DIALOG (widget));
  g_autofree char *name = get_name (self);
  g_autoptr (SbPerson) person = self->person != NULL ? g_object_ref (self->person) : sb_person_new ("", "other");

  if (name == NULL)
    return;

  fill_person (self, person, name);
  sb_store_save_person (self->store, person);
  adw_dialog_close (ADW_DIALOG (self));
  g_signal_emit (self, signals[SIGNAL_ACCEPTED], 0, person);
}

static void
cancel_cb (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  adw_dialog_close (ADW_DIALOG (widget));
}

static void
fill_kinds (SbPersonDialog *self)
{
  g_autoptr (GtkStringList) kinds = gtk_string_list_new (NULL);

  for (guint i = 0; i < SB_N_BOND_KINDS; i++)
    gtk_string_list_append (kinds, sb_bond_words_for_kind (sb_bond_words_get_kind_id (i)));
  adw_combo_row_set_model (self->kind, G_LIST_MODEL (kinds));
}

static void
show_person (SbPersonDialog *self)
{
  adw_dialog_set_title (ADW_DIALOG (self), _ ("Rename or Change"));
  gtk_button_set_label (self->accept, _ ("_Save"));
  adw_combo_row_set_selected (self->kind, sb_bond_words_find_kind (sb_person_get_kind (self->person)));
  gtk_editable_set_text (GTK_EDITABLE (self->name), sb_person_get_name (self->person));
}

static void
sb_person_dialog_dispose (GObject *object)
{
  SbPersonDialog *self = SB_PERSON_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_PERSON_DIALOG);
  g_clear_object (&self->store);
  g_clear_object (&self->person);

  G_OBJECT_CLASS (sb_person_dialog_parent_class)->dispose (object);
}

static void
sb_person_dialog_class_init (SbPersonDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_person_dialog_dispose;

  /**
   * SbPersonDialog::accepted:
   * @person: who was added or changed
   */
  signals[SIGNAL_ACCEPTED] = g_signal_new ("accepted", SB_TYPE_PERSON_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                           G_TYPE_NONE, 1, SB_TYPE_PERSON);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-person-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, SbPersonDialog, name);
  gtk_widget_class_bind_template_child (widget_class, SbPersonDialog, kind);
  gtk_widget_class_bind_template_child (widget_class, SbPersonDialog, taken);
  gtk_widget_class_bind_template_child (widget_class, SbPersonDialog, accept);
  gtk_widget_class_bind_template_callback (widget_class, name_changed_cb);

  gtk_widget_class_install_action (widget_class, "person.accept", NULL, accept_cb);
  gtk_widget_class_install_action (widget_class, "person.cancel", NULL, cancel_cb);
}

static void
sb_person_dialog_init (SbPersonDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "person.accept", FALSE);
  adw_entry_row_set_max_length (self->name, SB_PERSON_NAME_MAX);
  fill_kinds (self);
}

/**
 * sb_person_dialog_new:
 * @store: what the person did
 * @person: (nullable): whom to change; NULL to add someone
 *
 * Returns: (transfer floating): a dialog
 */
AdwDialog *
sb_person_dialog_new (SbStore  *store,
                      SbPerson *person)
{
  SbPersonDialog *self;

  g_return_val_if_fail (SB_IS_STORE (store), NULL);
  g_return_val_if_fail (person == NULL || SB_IS_PERSON (person), NULL);

  self = g_object_new (SB_TYPE_PERSON_DIALOG, NULL);
  self->store = g_object_ref (store);
  if (g_set_object (&self->person, person))
    show_person (self);

  return ADW_DIALOG (self);
}
