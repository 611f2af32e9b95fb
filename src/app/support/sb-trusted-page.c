/* sb-trusted-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-trusted-dialog.h"
#include "sb-trusted-page.h"
#include "sb-trusted-row.h"

/**
 * SbTrustedPage:
 *
 * Whom the person can turn to, and lines of their own, in their order.
 *
 * # Actions
 *
 * `trusted.add` opens a dialog about somebody new.
 */
struct _SbTrustedPage
{
  SbPage parent_instance;

  GtkBox *rows;
  GtkWidget *add;
};

G_DEFINE_FINAL_TYPE (SbTrustedPage, sb_trusted_page, SB_TYPE_PAGE)

static GListModel *
get_model (SbTrustedPage *self)
{
  return sb_store_get_trusted (sb_page_get_store (SB_PAGE (self)));
}

/* Whose row has the keyboard, and where on it. */
static SbTrusted *
find_focus (SbTrustedPage  *self,
            SbTrustedPlace *place)
{
  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->rows)); row != NULL; row = gtk_widget_get_next_sibling (row))
    {
      *place = sb_trusted_row_get_focus (SB_TRUSTED_ROW (row));
      if (*place != SB_TRUSTED_PLACE_NONE)
        return g_object_ref (sb_trusted_row_get_trusted (SB_TRUSTED_ROW (row)));
    }

  return NULL;
}

static void
restore_focus (SbTrustedPage  *self,
               SbTrusted      *trusted,
               SbTrustedPlace  place)
{
  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->rows)); row != NULL; row = gtk_widget_get_next_sibling (row))
    {
      if (sb_trusted_row_get_trusted (SB_TRUSTED_ROW (row)) == trusted)
        {
          sb_trusted_row_set_focus (SB_TRUSTED_ROW (row), place);
          return;
        }
    }
}

/* Whoever moves goes away and comes back: all rows are made anew, once all is
 * in its place. */
static void
model_changed_cb (SbTrustedPage *self)
{
  SbTrustedPlace place = SB_TRUSTED_PLACE_NONE;
  g_autoptr (SbTrusted) focus = find_focus (self, &place);
  GListModel *model = get_model (self);
  GtkWidget *row;

  g_assert (SB_IS_TRUSTED_PAGE (self));

  /* What goes must not have the focus: GTK would look back at it. */
  if (focus != NULL)
    gtk_widget_grab_focus (self->add);
  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->rows))) != NULL)
    gtk_box_remove (self->rows, row);
  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (SbTrusted) trusted = g_list_model_get_item (model, i);

      gtk_box_append (self->rows, sb_trusted_row_new (sb_page_get_store (SB_PAGE (self)), trusted, i));
    }
  gtk_widget_set_visible (GTK_WIDGET (self->rows), g_list_model_get_n_items (model) > 0);

  if (focus != NULL)
    restore_focus (self, focus, place);
}

static void
add_cb (GtkWidget  *widget,
        const char *action_name,
        GVariant   *parameter)
{
  adw_dialog_present (sb_trusted_dialog_new (sb_page_get_store (SB_PAGE (widget)), NULL), widget);
}

static void
sb_trusted_page_constructed (GObject *object)
{
  SbTrustedPage *self = SB_TRUSTED_PAGE (object);

  G_OBJECT_CLASS (sb_trusted_page_parent_class)->constructed (object);

  g_signal_connect_object (sb_page_get_store (SB_PAGE (self)), "changed::SbTrusted", G_CALLBACK (model_changed_cb), self,
                           G_CONNECT_SWAPPED);
  model_changed_cb (self);
}

static void
sb_trusted_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_TRUSTED_PAGE);

  G_OBJECT_CLASS (sb_trusted_page_parent_class)->dispose (object);
}

static void
sb_trusted_page_class_init (SbTrustedPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = sb_trusted_page_constructed;
  object_class->dispose = sb_trusted_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-trusted-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbTrustedPage, rows);
  gtk_widget_class_bind_template_child (widget_class, SbTrustedPage, add);

  gtk_widget_class_install_action (widget_class, "trusted.add", NULL, add_cb);
}

static void
sb_trusted_page_init (SbTrustedPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sb_trusted_page_new:
 * @content: what the app knows
 * @store: what the person did
 *
 * Returns: (transfer floating): a page of the people whom they trust
 */
AdwNavigationPage *
sb_trusted_page_new (SbContent *content,
                     SbStore   *store)
{
  return g_object_new (SB_TYPE_TRUSTED_PAGE, "content", content, "store", store, NULL);
}
