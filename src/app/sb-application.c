/* sb-application.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-application.h"
#include "sb-icons.h"
#include "sb-place.h"
#include "sb-transfer.h"
#include "sb-welcome-dialog.h"
#include "sb-window.h"

/**
 * SbApplication:
 *
 * The application: what it knows, what the person did, and the window.
 *
 * # Actions
 *
 * `app.calm` and `app.page` are for the desktop menu and the command line:
 * they bring up the window, the first with a calming exercise, the second at
 * a place.
 */
struct _SbApplication
{
  AdwApplication parent_instance;

  SbContent *content;
  SbStore *store;
};

G_DEFINE_FINAL_TYPE (SbApplication, sb_application, ADW_TYPE_APPLICATION)

static const GOptionEntry options[] = {
  { "page", 0, 0, G_OPTION_ARG_STRING, NULL, N_ ("Go to a place: today, assess, learn, practice, progress or support"),
    N_ ("PLACE") },
  { "export", 0, 0, G_OPTION_ARG_FILENAME, NULL, N_ ("Write your history to a file (.json, .csv, or .pdf for a report), and exit"), N_ ("FILE") },
  { "import", 0, 0, G_OPTION_ARG_FILENAME, NULL, N_ ("Add the history in a file to yours, and exit"), N_ ("FILE") },
  { "version", 'v', 0, G_OPTION_ARG_NONE, NULL, N_ ("Show the version, and exit"), NULL },
  { NULL },
};

static SbWindow *
get_window (SbApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  if (window == NULL)
    window = GTK_WINDOW (sb_window_new (ADW_APPLICATION (self), self->content, self->store));

  return SB_WINDOW (window);
}

static void
store_opened_cb (GObject      *object,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr (SbApplication) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *message = NULL;

  if (sb_store_open_finish (SB_STORE (object), result, &error))
    return;

  message = g_strdup_printf (_ ("Your history could not be opened, and nothing new will be saved. %s"), error->message);
  sb_window_warn (get_window (self), message);
}

static void
about_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  AdwDialog *dialog = adw_about_dialog_new_from_appdata (RESOURCE_BASE "/metainfo.xml", VERSION);

  adw_about_dialog_set_copyright (ADW_ABOUT_DIALOG (dialog), "© 2026 The Secure Base authors");
  adw_about_dialog_set_translator_credits (ADW_ABOUT_DIALOG (dialog), _ ("translator-credits"));
  adw_dialog_present (dialog, GTK_WIDGET (get_window (user_data)));
}

static void
welcome (SbApplication *self)
{
  adw_dialog_present (sb_welcome_dialog_new (), GTK_WIDGET (get_window (self)));
}

static void
welcome_cb (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       user_data)
{
  welcome (user_data);
}

static void
calm_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  SbWindow *window = get_window (user_data);

  gtk_window_present (GTK_WINDOW (window));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.calm", NULL);
}

static void
page_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  SbWindow *window = get_window (user_data);

  sb_window_show_place (window, g_variant_get_string (parameter, NULL));
  gtk_window_present (GTK_WINDOW (window));
}

static void
assess_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       user_data)
{
  g_action_group_activate_action (user_data, "page", g_variant_new_string ("assess"));
}

static void
quit_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  g_application_quit (user_data);
}

static const GActionEntry actions[] = {
  { .name = "about", .activate = about_cb },
  { .name = "assess", .activate = assess_cb },
  { .name = "calm", .activate = calm_cb },
  { .name = "page", .activate = page_cb, .parameter_type = "s" },
  { .name = "quit", .activate = quit_cb },
  { .name = "welcome", .activate = welcome_cb },
};

/* Who came for a place, or for calm, has the window already, and reads nothing
 * first: they are welcomed another time. */
static void
sb_application_activate (GApplication *application)
{
  SbApplication *self = SB_APPLICATION (application);
  GtkWindow *window = GTK_WINDOW (get_window (self));
  gboolean begins = !gtk_widget_get_visible (GTK_WIDGET (window));

  gtk_window_present (window);
  if (begins && sb_welcome_dialog_is_due ())
    welcome (self);
}

static void
sb_application_startup (GApplication *application)
{
  SbApplication *self = SB_APPLICATION (application);

  gtk_init ();
  sb_icons_add (gdk_display_get_default ());
  G_APPLICATION_CLASS (sb_application_parent_class)->startup (application);

  gtk_application_set_accels_for_action (GTK_APPLICATION (self), "app.quit", (const char *[]) { "<Control>q", NULL });
  self->content = sb_transfer_create_content ();
  self->store = sb_transfer_create_store ();
  sb_store_open_async (self->store, NULL, store_opened_cb, g_object_ref (self));
}

/* Pages save what they have not saved yet when they go, such as the place where
 * somebody stopped reading. */
static void
close_windows (GtkApplication *application)
{
  GList *windows;

  while ((windows = gtk_application_get_windows (application)) != NULL)
    gtk_window_destroy (windows->data);
}

/* What was written last is on disk before the process ends. */
static void
sb_application_shutdown (GApplication *application)
{
  SbApplication *self = SB_APPLICATION (application);

  close_windows (GTK_APPLICATION (application));
  if (self->store != NULL)
    sb_store_close (self->store);

  G_APPLICATION_CLASS (sb_application_parent_class)->shutdown (application);
}

static int
go_to_page (GApplication *application,
            const char   *name)
{
  g_autoptr (GError) error = NULL;

  if (sb_place_find (name) == NULL)
    {
      g_printerr (_ ("There is no place called “%s”.\n"), name);
      return 2;
    }

  if (!g_application_register (application, NULL, &error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  g_action_group_activate_action (G_ACTION_GROUP (application), "page", g_variant_new_string (name));

  /* −1 goes on to run; another process has been told, and needs no more. */
  return g_application_get_is_remote (application) ? 0 : -1;
}

static int
sb_application_handle_local_options (GApplication *application,
                                     GVariantDict *given)
{
  const char *name;

  if (g_variant_dict_contains (given, "version"))
    {
      g_print ("%s %s\n", GETTEXT_PACKAGE, VERSION);
      return 0;
    }

  if (g_variant_dict_lookup (given, "export", "^&ay", &name))
    return sb_transfer_export (name);

  if (g_variant_dict_lookup (given, "import", "^&ay", &name))
    return sb_transfer_import (name);

  if (g_variant_dict_lookup (given, "page", "&s", &name))
    return go_to_page (application, name);

  return -1;
}

static void
sb_application_dispose (GObject *object)
{
  SbApplication *self = SB_APPLICATION (object);

  g_clear_object (&self->content);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (sb_application_parent_class)->dispose (object);
}

static void
sb_application_class_init (SbApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_application_dispose;
  application_class->activate = sb_application_activate;
  application_class->handle_local_options = sb_application_handle_local_options;
  application_class->shutdown = sb_application_shutdown;
  application_class->startup = sb_application_startup;
}

static void
sb_application_init (SbApplication *self)
{
  g_application_add_main_option_entries (G_APPLICATION (self), options);
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
}

/**
 * sb_application_new:
 *
 * Returns: (transfer full): the application
 */
SbApplication *
sb_application_new (void)
{
  return g_object_new (SB_TYPE_APPLICATION,
                       "application-id", APPLICATION_ID,
                       "resource-base-path", RESOURCE_BASE,
                       NULL);
}
