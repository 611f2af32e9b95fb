/* sb-aside.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-aside.h"

/**
 * SbAside:
 *
 * Dialogs that were put aside. Whoever needs Support at once is not asked
 * first what is to become of what they typed; and it must not be lost. So the
 * dialog goes as it is, and comes back as soon as its page does. One in which
 * nothing was changed is just closed.
 */
struct _SbAside
{
  GObject parent_instance;

  GPtrArray *dialogs; /* (element-type Left) */
};

G_DEFINE_FINAL_TYPE (SbAside, sb_aside, G_TYPE_OBJECT)

/* A dialog, and the page above which it stood. The page itself may have gone:
 * then another of its kind will do. */
typedef struct
{
  AdwDialog *dialog;
  GWeakRef page;
  GType type;
} Left;

/* What stood in the fields of a dialog when it came. */
#define KEY_FIELDS "sb-aside-fields"

static Left *
left_new (AdwDialog         *dialog,
          AdwNavigationPage *page)
{
  Left *left = g_new0 (Left, 1);

  left->dialog = g_object_ref (dialog);
  left->type = G_OBJECT_TYPE (page);
  g_weak_ref_init (&left->page, page);

  return left;
}

static void
left_free (gpointer data)
{
  Left *left = data;

  g_object_unref (left->dialog);
  g_weak_ref_clear (&left->page);
  g_free (left);
}

static gboolean
stood_above (Left              *left,
             AdwNavigationPage *page)
{
  g_autoptr (AdwNavigationPage) before = g_weak_ref_get (&left->page);

  return before != NULL ? before == page : left->type == G_OBJECT_TYPE (page);
}

static void
read_text_view (GtkTextView *view,
                GString     *fields)
{
  g_autofree char *text = NULL;

  g_object_get (gtk_text_view_get_buffer (view), "text", &text, NULL);
  g_string_append (fields, text);
}

/* All that somebody can have typed or chosen, one after the other. */
static void
read_fields (GtkWidget *widget,
             GString   *fields)
{
  if (GTK_IS_TEXT (widget))
    g_string_append (fields, gtk_editable_get_text (GTK_EDITABLE (widget)));
  else if (GTK_IS_TEXT_VIEW (widget))
    read_text_view (GTK_TEXT_VIEW (widget), fields);
  else if (GTK_IS_SWITCH (widget))
    g_string_append_c (fields, gtk_switch_get_active (GTK_SWITCH (widget)) ? '1' : '0');
  else if (ADW_IS_COMBO_ROW (widget))
    g_string_append_printf (fields, "%u", adw_combo_row_get_selected (ADW_COMBO_ROW (widget)));
  else if (GTK_IS_DROP_DOWN (widget))
    g_string_append_printf (fields, "%u", gtk_drop_down_get_selected (GTK_DROP_DOWN (widget)));
  g_string_append_c (fields, '\n');

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    read_fields (child, fields);
}

static char *
describe (AdwDialog *dialog)
{
  GString *fields = g_string_new (NULL);
  GtkWidget *child = adw_dialog_get_child (dialog);

  if (child != NULL)
    read_fields (child, fields);

  return g_string_free_and_steal (fields);
}

static gboolean
is_changed (AdwDialog *dialog)
{
  g_autofree char *fields = describe (dialog);

  return g_strcmp0 (g_object_get_data (G_OBJECT (dialog), KEY_FIELDS), fields) != 0;
}

static void
dialog_shown_cb (SbAside              *self,
                 GParamSpec           *pspec,
                 AdwApplicationWindow *window)
{
  AdwDialog *dialog = adw_application_window_get_visible_dialog (window);

  g_assert (SB_IS_ASIDE (self));

  if (dialog != NULL && g_object_get_data (G_OBJECT (dialog), KEY_FIELDS) == NULL)
    g_object_set_data_full (G_OBJECT (dialog), KEY_FIELDS, describe (dialog), g_free);
}

static void
sb_aside_dispose (GObject *object)
{
  SbAside *self = SB_ASIDE (object);

  g_clear_pointer (&self->dialogs, g_ptr_array_unref);

  G_OBJECT_CLASS (sb_aside_parent_class)->dispose (object);
}

static void
sb_aside_class_init (SbAsideClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sb_aside_dispose;
}

static void
sb_aside_init (SbAside *self)
{
  self->dialogs = g_ptr_array_new_with_free_func (left_free);
}

/**
 * sb_aside_new:
 *
 * Returns: (transfer full): a place for dialogs that are put aside
 */
SbAside *
sb_aside_new (void)
{
  return g_object_new (SB_TYPE_ASIDE, NULL);
}

/**
 * sb_aside_watch:
 * @self: a place for dialogs that are put aside
 * @window: a window
 *
 * Remembers what stood in the fields of each dialog of the window when it came.
 */
void
sb_aside_watch (SbAside              *self,
                AdwApplicationWindow *window)
{
  g_return_if_fail (SB_IS_ASIDE (self));
  g_return_if_fail (ADW_IS_APPLICATION_WINDOW (window));

  g_signal_connect_object (window, "notify::visible-dialog", G_CALLBACK (dialog_shown_cb), self, G_CONNECT_SWAPPED);
}

static void
close_menu (GtkWindow *window)
{
  GtkWidget *focus = gtk_window_get_focus (window);
  GtkWidget *popover = focus != NULL ? gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER) : NULL;

  if (popover != NULL)
    gtk_popover_popdown (GTK_POPOVER (popover));
}

/**
 * sb_aside_put:
 * @self: a place for dialogs that are put aside
 * @window: a window
 * @page: the page that is shown there
 *
 * Closes all dialogs without a question, and the menu that is open. Dialogs in
 * which something was changed wait for the page.
 */
void
sb_aside_put (SbAside              *self,
              AdwApplicationWindow *window,
              AdwNavigationPage    *page)
{
  g_autoptr (GListModel) dialogs = NULL;

  g_return_if_fail (SB_IS_ASIDE (self));
  g_return_if_fail (ADW_IS_APPLICATION_WINDOW (window));
  g_return_if_fail (ADW_IS_NAVIGATION_PAGE (page));

  close_menu (GTK_WINDOW (window));
  dialogs = adw_application_window_get_dialogs (window);
  for (guint i = g_list_model_get_n_items (dialogs); i > 0; i--)
    {
      g_autoptr (AdwDialog) dialog = g_list_model_get_item (dialogs, i - 1);

      if (is_changed (dialog))
        g_ptr_array_add (self->dialogs, left_new (dialog, page));
      adw_dialog_force_close (dialog);
    }
}

/**
 * sb_aside_bring_back:
 * @self: a place for dialogs that are put aside
 * @window: a window
 * @page: the page that is shown there now
 *
 * Shows what was put aside on that page, as it was left.
 */
void
sb_aside_bring_back (SbAside              *self,
                     AdwApplicationWindow *window,
                     AdwNavigationPage    *page)
{
  g_return_if_fail (SB_IS_ASIDE (self));
  g_return_if_fail (ADW_IS_APPLICATION_WINDOW (window));
  g_return_if_fail (ADW_IS_NAVIGATION_PAGE (page));

  for (guint i = self->dialogs->len; i > 0; i--)
    {
      Left *left = g_ptr_array_index (self->dialogs, i - 1);

      if (!stood_above (left, page))
        continue;

      adw_dialog_present (left->dialog, GTK_WIDGET (window));
      g_ptr_array_remove_index (self->dialogs, i - 1);
    }
}
