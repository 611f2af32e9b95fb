/* sb-trusted-row.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-line-row.h"
#include "sb-trusted-dialog.h"
#include "sb-trusted-row.h"

/**
 * SbTrustedRow:
 *
 * Somebody whom the person trusts: to reach, to change, and to move.
 *
 * # Actions
 *
 * `trusted.edit` opens a dialog about them; `trusted.up` and `trusted.down`
 * change their place among the others.
 *
 * # Shortcuts
 *
 * Alt+Up and Alt+Down move the row.
 */
struct _SbTrustedRow
{
  AdwBin parent_instance;

  SbStore *store;
  SbTrusted *trusted;
  guint position;

  GtkWidget *edit;
  GtkWidget *up;
  GtkWidget *down;
};

G_DEFINE_FINAL_TYPE (SbTrustedRow, sb_trusted_row, ADW_TYPE_BIN)

static guint
count (SbTrustedRow *self)
{
  return g_list_model_get_n_items (sb_store_get_trusted (self->store));
}

static void
edit_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  SbTrustedRow *self = SB_TRUSTED_ROW (widget);

  adw_dialog_present (sb_trusted_dialog_new (self->store, self->trusted), widget);
}

static void
up_cb (GtkWidget  *widget,
       const char *action_name,
       GVariant   *parameter)
{
  SbTrustedRow *self = SB_TRUSTED_ROW (widget);

  sb_store_move_trusted (self->store, self->trusted, self->position - 1);
}

static void
down_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  SbTrustedRow *self = SB_TRUSTED_ROW (widget);

  sb_store_move_trusted (self->store, self->trusted, self->position + 1);
}

static void
sb_trusted_row_finalize (GObject *object)
{
  SbTrustedRow *self = SB_TRUSTED_ROW (object);

  g_clear_object (&self->store);
  g_clear_object (&self->trusted);

  G_OBJECT_CLASS (sb_trusted_row_parent_class)->finalize (object);
}

static void
sb_trusted_row_class_init (SbTrustedRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = sb_trusted_row_finalize;

  gtk_widget_class_install_action (widget_class, "trusted.edit", NULL, edit_cb);
  gtk_widget_class_install_action (widget_class, "trusted.up", NULL, up_cb);
  gtk_widget_class_install_action (widget_class, "trusted.down", NULL, down_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_ALT_MASK, "trusted.up", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_ALT_MASK, "trusted.down", NULL);
}

static void
sb_trusted_row_init (SbTrustedRow *self)
{
}

static GtkWidget *
create_button (SbTrustedRow *self,
               const char   *icon_name,
               const char   *action_name,
               const char   *what)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon_name);
  /* Translators: what a button does, and with whom */
  g_autofree char *name = g_strdup_printf (_ ("%s, %s"), what, sb_trusted_get_name (self->trusted));

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action_name);
  gtk_widget_set_tooltip_text (button, what);
  gtk_widget_add_css_class (button, "flat");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return button;
}

static GtkWidget *
create_footer (SbTrustedRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  self->edit = create_button (self, "document-edit-symbolic", "trusted.edit", _ ("Edit"));
  self->up = create_button (self, "go-up-symbolic", "trusted.up", _ ("Move Up"));
  self->down = create_button (self, "go-down-symbolic", "trusted.down", _ ("Move Down"));
  gtk_widget_set_halign (box, GTK_ALIGN_END);
  gtk_box_append (GTK_BOX (box), self->up);
  gtk_box_append (GTK_BOX (box), self->down);
  gtk_box_append (GTK_BOX (box), self->edit);

  return box;
}

/**
 * sb_trusted_row_new:
 * @store: what the person did
 * @trusted: somebody whom they trust
 * @position: their place in the list, from 0
 *
 * Returns: (transfer floating): a row about them
 */
GtkWidget *
sb_trusted_row_new (SbStore   *store,
                    SbTrusted *trusted,
                    guint      position)
{
  SbTrustedRow *self = g_object_new (SB_TYPE_TRUSTED_ROW, NULL);
  g_autofree char *uri = sb_trusted_dup_uri (trusted);
  GtkWidget *row = sb_line_row_new_for_words (sb_trusted_get_name (trusted), sb_trusted_get_note (trusted),
                                              sb_trusted_get_reach (trusted), uri);

  self->store = g_object_ref (store);
  self->trusted = g_object_ref (trusted);
  self->position = position;
  gtk_box_append (GTK_BOX (row), create_footer (self));
  adw_bin_set_child (ADW_BIN (self), row);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "trusted.up", position > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "trusted.down", position + 1 < count (self));

  return GTK_WIDGET (self);
}

/**
 * sb_trusted_row_get_trusted:
 * @self: a row
 *
 * Returns: (transfer none): whom it is about
 */
SbTrusted *
sb_trusted_row_get_trusted (SbTrustedRow *self)
{
  g_return_val_if_fail (SB_IS_TRUSTED_ROW (self), NULL);

  return self->trusted;
}

/**
 * sb_trusted_row_get_focus:
 * @self: a row
 *
 * Returns: where on it the keyboard is
 */
SbTrustedPlace
sb_trusted_row_get_focus (SbTrustedRow *self)
{
  GtkRoot *root;
  GtkWidget *focus;

  g_return_val_if_fail (SB_IS_TRUSTED_ROW (self), SB_TRUSTED_PLACE_NONE);

  root = gtk_widget_get_root (GTK_WIDGET (self));
  focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  if (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self)))
    return SB_TRUSTED_PLACE_NONE;
  if (focus == self->up)
    return SB_TRUSTED_PLACE_UP;

  return focus == self->down ? SB_TRUSTED_PLACE_DOWN : SB_TRUSTED_PLACE_OTHER;
}

/**
 * sb_trusted_row_set_focus:
 * @self: a row
 * @place: where on it the keyboard is to be
 *
 * Who has moved a row as far as it goes finds the other way there.
 */
void
sb_trusted_row_set_focus (SbTrustedRow   *self,
                          SbTrustedPlace  place)
{
  g_return_if_fail (SB_IS_TRUSTED_ROW (self));

  if ((place != SB_TRUSTED_PLACE_UP || !gtk_widget_grab_focus (self->up)) && (place != SB_TRUSTED_PLACE_DOWN || !gtk_widget_grab_focus (self->down)))
    gtk_widget_grab_focus (self->edit);
}
