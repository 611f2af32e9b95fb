/* sb-look-up-dialog.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-look-up-dialog.h"
#include "sb-text.h"

/**
 * SbLookUpDialog:
 *
 * Something that was looked up while reading: what it is, and where to go on
 * from there. Whoever follows a link leaves the dialog.
 */
struct _SbLookUpDialog
{
  AdwDialog parent_instance;

  GtkBox *body;
};

G_DEFINE_FINAL_TYPE (SbLookUpDialog, sb_look_up_dialog, ADW_TYPE_DIALOG)

/* The window opens what the link leads to, but would do so behind the
 * dialog. */
static void
open_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  GtkWidget *window = GTK_WIDGET (gtk_widget_get_root (widget));

  adw_dialog_force_close (ADW_DIALOG (widget));
  gtk_widget_activate_action_variant (window, action_name, parameter);
}

static void
sb_look_up_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_LOOK_UP_DIALOG);

  G_OBJECT_CLASS (sb_look_up_dialog_parent_class)->dispose (object);
}

static void
sb_look_up_dialog_class_init (SbLookUpDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_look_up_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-look-up-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, SbLookUpDialog, body);

  gtk_widget_class_install_action (widget_class, "win.open", "s", open_cb);
}

static void
sb_look_up_dialog_init (SbLookUpDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sb_look_up_dialog_new:
 * @title: what was looked up
 * @description: what it is, for screen readers, which tell it at once
 *
 * Returns: (transfer floating): a dialog that shows its title
 */
AdwDialog *
sb_look_up_dialog_new (const char *title,
                       const char *description)
{
  SbLookUpDialog *self;
  GtkWidget *heading;

  g_return_val_if_fail (title != NULL, NULL);
  g_return_val_if_fail (description != NULL, NULL);

  self = g_object_new (SB_TYPE_LOOK_UP_DIALOG, "title", title, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
  /* The header bar has no room for more than a few words. */
  heading = sb_text_new_heading (title, 2);
  gtk_widget_set_margin_top (heading, 0);
  sb_look_up_dialog_append (self, heading);

  return ADW_DIALOG (self);
}

/**
 * sb_look_up_dialog_append:
 * @self: a dialog
 * @widget: (transfer floating): what comes next in it
 *
 * Adds something.
 */
void
sb_look_up_dialog_append (SbLookUpDialog *self,
                          GtkWidget      *widget)
{
  g_return_if_fail (SB_IS_LOOK_UP_DIALOG (self));

  gtk_box_append (self->body, widget);
}

/**
 * sb_look_up_dialog_append_all:
 * @self: a dialog
 * @label: the label of the button, with its mnemonic
 * @uri: where it leads, as the target of a link
 *
 * Adds the way to all that there is to look up.
 */
void
sb_look_up_dialog_append_all (SbLookUpDialog *self,
                              const char     *label,
                              const char     *uri)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  g_return_if_fail (SB_IS_LOOK_UP_DIALOG (self));

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.open");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", uri);
  gtk_button_set_can_shrink (GTK_BUTTON (button), TRUE);
  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_margin_top (button, 6);
  gtk_widget_add_css_class (button, "pill");
  sb_look_up_dialog_append (self, button);
}
