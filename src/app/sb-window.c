/* sb-window.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-aside.h"
#include "sb-calm-page.h"
#include "sb-destination.h"
#include "sb-help-keys.h"
#include "sb-place.h"
#include "sb-place-bar.h"
#include "sb-player-page.h"
#include "sb-window.h"

/**
 * SbWindow:
 *
 * The window: six places, in a sidebar when it is wide and in a bar at the
 * bottom when it is narrow. Each place is a navigation view, made when it is
 * first gone to.
 *
 * # Actions
 *
 * `win.show-place` goes to a place by name. `win.open` opens the target of a
 * link in the place that is shown, so that the way back leads to where the
 * link was. `win.calm` offers exercises that calm at once.
 *
 * # The way to Support
 *
 * Support and what calms are one step away from everywhere, also with a dialog
 * open or in the midst of an exercise. Whatever is in the way is paused or put
 * aside, without a question and without a loss.
 */
struct _SbWindow
{
  AdwApplicationWindow parent_instance;

  SbContent *content;
  SbStore *store;
  SbAside *aside;
  gboolean narrow;

  AdwToastOverlay *toasts;
  AdwBanner *banner;
  GtkMenuButton *menu_button;
  GtkListBox *sidebar;
  AdwViewStack *stack;
  AdwViewSwitcherBar *bar;
};

G_DEFINE_FINAL_TYPE (SbWindow, sb_window, ADW_TYPE_APPLICATION_WINDOW)

enum
{
  PROP_NARROW = 1,
  PROP_MENU,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static AdwNavigationView *
get_view (SbWindow *self)
{
  return ADW_NAVIGATION_VIEW (adw_view_stack_get_visible_child (self->stack));
}

static AdwNavigationPage *
get_page (SbWindow *self)
{
  AdwNavigationView *view = get_view (self);

  return view != NULL ? adw_navigation_view_get_visible_page (view) : NULL;
}

/* A guided flow, which is a page that one cannot just pop, has the window to
 * itself. */
static void
update_bar (SbWindow *self)
{
  AdwNavigationPage *page = get_page (self);

  /* Most windows are wide, and never need its buttons. */
  if (self->narrow)
    sb_place_bar_fill (self->bar, self->stack);
  adw_view_switcher_bar_set_reveal (self->bar, self->narrow && page != NULL && adw_navigation_page_get_can_pop (page));
}

static void
page_changed_cb (SbWindow *self)
{
  AdwNavigationPage *page = get_page (self);

  g_assert (SB_IS_WINDOW (self));

  update_bar (self);
  if (page != NULL)
    sb_aside_bring_back (self->aside, ADW_APPLICATION_WINDOW (self), page);
}

/* Whoever leaves at once is not asked first what is to become of a dialog. */
static void
put_dialogs_aside (SbWindow *self)
{
  AdwNavigationPage *page = get_page (self);

  if (page != NULL)
    sb_aside_put (self->aside, ADW_APPLICATION_WINDOW (self), page);
}

static void
pause_page (SbWindow *self)
{
  AdwNavigationPage *page = get_page (self);

  if (SB_IS_PAGE (page))
    sb_page_pause (SB_PAGE (page));
}

static void
pop_to_first_page (SbWindow   *self,
                   const char *place)
{
  AdwNavigationView *view = get_view (self);

  adw_navigation_view_pop_to_page (view, adw_navigation_view_find_page (view, place));
}

static gpointer
create_page (SbWindow *self,
             GType     type)
{
  return g_object_new (type, "content", self->content, "store", self->store, NULL);
}

/* A place costs nothing until somebody goes there. */
static void
fill_place (SbWindow      *self,
            const SbPlace *place)
{
  if (get_page (self) == NULL)
    adw_navigation_view_push (get_view (self), create_page (self, place->get_type ()));
}

static void
place_changed_cb (SbWindow *self)
{
  const SbPlace *place = sb_place_find (adw_view_stack_get_visible_child_name (self->stack));

  g_assert (SB_IS_WINDOW (self));

  /* Not before the window knows what its pages are to show. */
  if (self->content == NULL)
    return;

  fill_place (self, place);
  gtk_list_box_select_row (self->sidebar, gtk_list_box_get_row_at_index (self->sidebar, sb_place_get_index (place)));

  /* What is needed in distress stands on its first page. */
  if (g_str_equal (place->name, "support"))
    pop_to_first_page (self, place->name);
  page_changed_cb (self);
}

/* Text is so large that the names of six places do not fit beside each
 * other. */
static void
crowded_cb (SbWindow *self)
{
  g_assert (SB_IS_WINDOW (self));

  gtk_widget_add_css_class (GTK_WIDGET (self->bar), "crowded");
}

static void
roomy_cb (SbWindow *self)
{
  g_assert (SB_IS_WINDOW (self));

  gtk_widget_remove_css_class (GTK_WIDGET (self->bar), "crowded");
}

static void
row_activated_cb (SbWindow      *self,
                  GtkListBoxRow *row)
{
  g_assert (SB_IS_WINDOW (self));

  sb_window_show_place (self, sb_places[gtk_list_box_row_get_index (row)].name);
}

static void
show_place_cb (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  sb_window_show_place (SB_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static void
open_uri_cb (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  SbWindow *self = SB_WINDOW (widget);
  const char *uri = g_variant_get_string (parameter, NULL);
  AdwDialog *dialog = sb_destination_create_dialog (self->content, uri);
  AdwNavigationPage *page = sb_destination_create_page (self->content, self->store, uri);

  if (g_str_equal (uri, "support:"))
    sb_window_show_place (self, "support");
  else if (dialog != NULL)
    adw_dialog_present (dialog, widget);
  else if (page != NULL)
    adw_navigation_view_push (get_view (self), page);
}

/* Within an exercise, the way out is “This Is Too Much”. */
static void
calm_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  SbWindow *self = SB_WINDOW (widget);
  AdwNavigationPage *page = get_page (self);

  put_dialogs_aside (self);
  if (SB_IS_PLAYER_PAGE (page) && sb_player_page_stop (SB_PLAYER_PAGE (page)))
    return;

  pause_page (self);
  sb_calm_page_show (get_view (self), self->content, self->store);
}

static void
toast_cb (GtkWidget  *widget,
          const char *action_name,
          GVariant   *parameter)
{
  SbWindow *self = SB_WINDOW (widget);

  adw_toast_overlay_add_toast (self->toasts, adw_toast_new (g_variant_get_string (parameter, NULL)));
}

/* A save that failed is told at once, in words, and stays until it is read:
 * to lose what somebody wrote about their life is the worst this app can do. */
static void
store_failed_cb (SbWindow *self,
                 GError   *error)
{
  AdwDialog *dialog = adw_alert_dialog_new (_ ("Your Last Change Was Not Saved"), error->message);

  g_assert (SB_IS_WINDOW (self));

  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _ ("_Close"));
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
add_places (SbWindow *self)
{
  /* The rows come first: adding the first page shows it. */
  for (guint i = 0; i < SB_N_PLACES; i++)
    gtk_list_box_append (self->sidebar, sb_place_create_row (&sb_places[i]));

  for (guint i = 0; i < SB_N_PLACES; i++)
    {
      const SbPlace *place = &sb_places[i];
      GtkWidget *view = adw_navigation_view_new ();

      g_signal_connect_object (view, "notify::visible-page", G_CALLBACK (page_changed_cb), self, G_CONNECT_SWAPPED);
      adw_view_stack_add_titled_with_icon (self->stack, view, place->name, sb_place_get_title (place), place->icon_name);
    }
}

static void
bind_settings (SbWindow *self)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);

  g_settings_bind (settings, "window-width", self, "default-width", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "window-height", self, "default-height", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "window-maximized", self, "maximized", G_SETTINGS_BIND_DEFAULT);
}

static void
sb_window_dispose (GObject *object)
{
  SbWindow *self = SB_WINDOW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SB_TYPE_WINDOW);
  g_clear_object (&self->content);
  g_clear_object (&self->store);
  g_clear_object (&self->aside);

  G_OBJECT_CLASS (sb_window_parent_class)->dispose (object);
}

static void
sb_window_get_property (GObject    *object,
                        guint       prop_id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  SbWindow *self = SB_WINDOW (object);

  switch (prop_id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    case PROP_MENU:
      g_value_set_object (value, gtk_menu_button_get_menu_model (self->menu_button));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_window_set_property (GObject      *object,
                        guint         prop_id,
                        const GValue *value,
                        GParamSpec   *pspec)
{
  SbWindow *self = SB_WINDOW (object);

  switch (prop_id)
    {
    case PROP_NARROW:
      self->narrow = g_value_get_boolean (value);
      update_bar (self);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_window_class_init (SbWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sb_window_dispose;
  object_class->get_property = sb_window_get_property;
  object_class->set_property = sb_window_set_property;

  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                                  G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_MENU] = g_param_spec_object ("menu", NULL, NULL, G_TYPE_MENU_MODEL,
                                               G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-window.ui");
  gtk_widget_class_bind_template_child (widget_class, SbWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, SbWindow, banner);
  gtk_widget_class_bind_template_child (widget_class, SbWindow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, SbWindow, sidebar);
  gtk_widget_class_bind_template_child (widget_class, SbWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, SbWindow, bar);
  gtk_widget_class_bind_template_callback (widget_class, place_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, crowded_cb);
  gtk_widget_class_bind_template_callback (widget_class, roomy_cb);

  gtk_widget_class_install_action (widget_class, "win.show-place", "s", show_place_cb);
  gtk_widget_class_install_action (widget_class, "win.open", "s", open_uri_cb);
  gtk_widget_class_install_action (widget_class, "win.calm", NULL, calm_cb);
  gtk_widget_class_install_action (widget_class, "win.toast", "s", toast_cb);
}

static void
sb_window_init (SbWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->aside = sb_aside_new ();
  sb_aside_watch (self->aside, ADW_APPLICATION_WINDOW (self));
  sb_help_keys_add (ADW_APPLICATION_WINDOW (self));
  if (DEVELOPMENT)
    gtk_widget_add_css_class (GTK_WIDGET (self), "devel");

  bind_settings (self);
}

/**
 * sb_window_new:
 * @application: the application
 * @content: what the app knows
 * @store: what the person did
 *
 * Returns: (transfer none): a window that shows Today
 */
SbWindow *
sb_window_new (AdwApplication *application,
               SbContent      *content,
               SbStore        *store)
{
  SbWindow *self;

  g_return_val_if_fail (ADW_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);
  g_return_val_if_fail (SB_IS_STORE (store), NULL);

  self = g_object_new (SB_TYPE_WINDOW, "application", application, NULL);
  self->content = g_object_ref (content);
  self->store = g_object_ref (store);

  g_signal_connect_object (self->store, "failed", G_CALLBACK (store_failed_cb), self, G_CONNECT_SWAPPED);
  add_places (self);

  return self;
}

/**
 * sb_window_show_place:
 * @self: a window
 * @name: the name of a place; others are passed over
 *
 * Goes to a place. One that is shown already goes back to its first page; and
 * so does Support, from wherever one comes to it.
 */
void
sb_window_show_place (SbWindow   *self,
                      const char *name)
{
  g_return_if_fail (SB_IS_WINDOW (self));

  if (adw_view_stack_get_child_by_name (self->stack, name) == NULL)
    return;

  put_dialogs_aside (self);
  if (g_str_equal (name, "support"))
    pause_page (self);

  if (g_strcmp0 (adw_view_stack_get_visible_child_name (self->stack), name) == 0)
    pop_to_first_page (self, name);
  else
    adw_view_stack_set_visible_child_name (self->stack, name);
}

/**
 * sb_window_warn:
 * @self: a window
 * @message: what is wrong, in a sentence
 *
 * Tells of something that stays wrong while the window is open.
 */
void
sb_window_warn (SbWindow   *self,
                const char *message)
{
  g_return_if_fail (SB_IS_WINDOW (self));

  adw_banner_set_title (self->banner, message);
  adw_banner_set_revealed (self->banner, TRUE);
}
