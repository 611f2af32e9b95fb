/* sb-note-dialog.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-note-dialog.h"

/**
 * SbNoteDialog:
 *
 * The person's own words on something past: a record that has a note.
 */
struct _SbNoteDialog
{
  AdwDialog parent_instance;

  SbStore *store;
  SbRecord *record;

  GtkTextView *text;
};

G_DEFINE_FINAL_TYPE (SbNoteDialog, sb_note_dialog, ADW_TYPE_DIALOG)

static char *
get_text (SbNoteDialog *self)
{
  char *text = NULL;

  g_object_get (gtk_text_view_get_buffer (self->text), "text", &text, NULL);

  return g_strstrip (text);
}

static gboolean
is_changed (SbNoteDialog *self)
{
  g_autofree char *text = get_text (self);
  g_autofree char *note = NULL;

  g_object_get (self->record, "note", &note, NULL);
  return !g_str_equal (text, note);
}

/* It may have been deleted elsewhere in the meantime; to save it would not
 * bring it back. */
static void
save_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  SbNoteDialog *self = SB_NOTE_DIALOG (widget);
  g_autofree char *text = get_text (self);

  if (is_changed (self))
    {
      g_object_set (self->record, "note", text, NULL);
      sb_store_save_record (self->store, self->record);
    }

  adw_dialog_force_close (ADW_DIALOG (self));
}

static void
cancel_cb (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  adw_dialog_force_close (ADW_DIALOG (widget));
}

static void
text_changed_cb (SbNoteDialog *self)
{
  g_assert (SB_IS_NOTE_DIALOG (self));

  adw_dialog_set_can_close (ADW_DIALOG (self), !is_changed (self));
}

static void
response_cb (SbNoteDialog *self,
             const char   *response)
{
  g_assert (SB_IS_NOTE_DIALOG (self));

  if (g_str_equal (response, "save"))
    gtk_widget_activate_action (GTK_WIDGET (self), "note.save", NULL);
  else if (g_str_equal (response, "discard"))
    adw_dialog_force_close (ADW_DIALOG (self));
}

/* Escape is near. What somebody wrote about their life must not go by a slip
 * of the hand. */
static void
close_attempt_cb (SbNoteDialog *self)
{
  AdwDialog *question = adw_alert_dialog_new (_ ("Keep What You Wrote?"), NULL);

  g_assert (SB_IS_NOTE_DIALOG (self));

  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (question),
                                  "back", _ ("_Go On Writing"),
                                  "discard", _ ("_Discard"),
                                  "save", _ ("_Save"),
                                  NULL);
  adw_alert_dialog_set_response_appearance (ADW_ALERT_DIALOG (question), "discard", ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_response_appearance (ADW_ALERT_DIALOG (question), "save", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (ADW_ALERT_DIALOG (question), "save");
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (question), "back");
  g_signal_connect_object (question, "response", G_CALLBACK (response_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (question, GTK_WIDGET (self));
}

static void
sb_note_dialog_dispose (GObject *object)
{
  SbNoteDialog *self = SB_NOTE_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_NOTE_DIALOG);
  g_clear_object (&self->store);
  g_clear_object (&self->record);

  G_OBJECT_CLASS (sb_note_dialog_parent_class)->dispose (object);
}

static void
sb_note_dialog_class_init (SbNoteDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_note_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-note-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, SbNoteDialog, text);
  gtk_widget_class_bind_template_callback (widget_class, close_attempt_cb);
  gtk_widget_class_install_action (widget_class, "note.save", NULL, save_cb);
  gtk_widget_class_install_action (widget_class, "note.cancel", NULL, cancel_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, GDK_CONTROL_MASK, "note.save", NULL);
}

static void
sb_note_dialog_init (SbNoteDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sb_note_dialog_new:
 * @store: what the person did
 * @record: an assessment or a session
 *
 * Returns: (transfer floating): a dialog to write its note in
 */
AdwDialog *
sb_note_dialog_new (SbStore  *store,
                    SbRecord *record)
{
  SbNoteDialog *self;
  g_autofree char *note = NULL;

  g_return_val_if_fail (SB_IS_STORE (store), NULL);
  g_return_val_if_fail (SB_IS_RECORD (record), NULL);

  self = g_object_new (SB_TYPE_NOTE_DIALOG, NULL);
  self->store = g_object_ref (store);
  self->record = g_object_ref (record);
  g_object_get (record, "note", &note, NULL);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->text), note, -1);
  g_signal_connect_object (gtk_text_view_get_buffer (self->text), "changed", G_CALLBACK (text_changed_cb), self,
                           G_CONNECT_SWAPPED);

  return ADW_DIALOG (self);
}
