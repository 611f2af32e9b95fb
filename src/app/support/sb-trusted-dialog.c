/* sb-trusted-dialog.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-trusted-dialog.h"
#include "sb-undo.h"

/**
 * SbTrustedDialog:
 *
 * Somebody whom the person trusts: what they are called, how to reach them,
 * and what they can help with.
 */
struct _SbTrustedDialog
{
  AdwDialog parent_instance;

  SbStore *store;
  SbTrusted *trusted; /* (nullable): NULL for somebody new */

  GtkEditable *name;
  GtkEditable *reach;
  GtkEditable *note;
  AdwSwitchRow *line;
  GtkWidget *more;
};

G_DEFINE_FINAL_TYPE (SbTrustedDialog, sb_trusted_dialog, ADW_TYPE_DIALOG)

static char *
read_field (GtkEditable *field)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (field)));
}

static void
name_changed_cb (SbTrustedDialog *self)
{
  g_autofree char *name = read_field (self->name);

  g_assert (SB_IS_TRUSTED_DIALOG (self));

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "trusted.save", *name != '\0');
}

static void
save_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  SbTrustedDialog *self = SB_TRUSTED_DIALOG (widget);
  g_autofree char *name = read_field (self->name);
  g_autofree char *reach = read_field (self->reach);
  g_autofree char *note = read_field (self->note);
  gboolean line = adw_switch_row_get_active (self->line);

  if (self->trusted == NULL)
    self->trusted = sb_trusted_new (SB_TRUSTED_PERSON, name);
  sb_trusted_set_name (self->trusted, name);
  sb_trusted_set_reach (self->trusted, reach);
  sb_trusted_set_note (self->trusted, note);
  /* A kind that only a newer version knows stays. */
  if (line != sb_trusted_is_line (self->trusted))
    sb_trusted_set_kind (self->trusted, line ? SB_TRUSTED_LINE : SB_TRUSTED_PERSON);
  sb_store_save_record (self->store, SB_RECORD (self->trusted));

  adw_dialog_close (ADW_DIALOG (self));
}

static void
remove_cb (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  SbTrustedDialog *self = SB_TRUSTED_DIALOG (widget);
  /* Translators: the name of somebody whom the person trusts */
  g_autofree char *words = g_strdup_printf (_ ("“%s” removed"), sb_trusted_get_name (self->trusted));

  sb_store_delete_record (self->store, SB_RECORD (self->trusted));
  sb_undo_offer (widget, self->store, words, SB_RECORD (self->trusted));

  adw_dialog_close (ADW_DIALOG (self));
}

static void
sb_trusted_dialog_dispose (GObject *object)
{
  SbTrustedDialog *self = SB_TRUSTED_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_TRUSTED_DIALOG);
  g_clear_object (&self->store);
  g_clear_object (&self->trusted);

  G_OBJECT_CLASS (sb_trusted_dialog_parent_class)->dispose (object);
}

static void
sb_trusted_dialog_class_init (SbTrustedDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_trusted_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-trusted-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, SbTrustedDialog, name);
  gtk_widget_class_bind_template_child (widget_class, SbTrustedDialog, reach);
  gtk_widget_class_bind_template_child (widget_class, SbTrustedDialog, note);
  gtk_widget_class_bind_template_child (widget_class, SbTrustedDialog, line);
  gtk_widget_class_bind_template_child (widget_class, SbTrustedDialog, more);
  gtk_widget_class_bind_template_callback (widget_class, name_changed_cb);

  gtk_widget_class_install_action (widget_class, "trusted.save", NULL, save_cb);
  gtk_widget_class_install_action (widget_class, "trusted.remove", NULL, remove_cb);
}

static void
sb_trusted_dialog_init (SbTrustedDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
fill (SbTrustedDialog *self)
{
  gtk_editable_set_text (self->name, sb_trusted_get_name (self->trusted));
  gtk_editable_set_text (self->reach, sb_trusted_get_reach (self->trusted));
  gtk_editable_set_text (self->note, sb_trusted_get_note (self->trusted));
  adw_switch_row_set_active (self->line, sb_trusted_is_line (self->trusted));
  gtk_widget_set_visible (self->more, TRUE);
}

/**
 * sb_trusted_dialog_new:
 * @store: what the person did
 * @trusted: (nullable): somebody to change; %NULL for somebody new
 *
 * Returns: (transfer floating): a dialog about them
 */
AdwDialog *
sb_trusted_dialog_new (SbStore   *store,
                       SbTrusted *trusted)
{
  SbTrustedDialog *self = g_object_new (SB_TYPE_TRUSTED_DIALOG,
                                        "title", trusted != NULL ? _ ("Someone You Trust") : _ ("Someone New"),
                                        NULL);

  self->store = g_object_ref (store);
  if (trusted != NULL)
    {
      self->trusted = g_object_ref (trusted);
      fill (self);
    }
  name_changed_cb (self);

  return ADW_DIALOG (self);
}
