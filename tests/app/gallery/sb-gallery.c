/* sb-gallery.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>

#include <glib/gi18n.h>

#include "gallery-camera.h"
#include "gallery-history.h"
#include "gallery-scenes.h"
#include "sb-icons.h"

/* sb-gallery [--only WORD] ltr|rtl|long SAMPLES DIR: takes pictures of the
 * app's pages, with the histories in SAMPLES, to DIR; from left to right, from
 * right to left, or in a language of long words, whose catalogue is in the
 * folder that SECURE_BASE_LOCALEDIR names.
 *
 * A warning, such as GTK's of a page that asks for more room than there is, is
 * told with the picture's name, and makes the program fail at its end. */

#define HEIGHT 720

static const int widths[] = { 360, 1000 };

static const struct
{
  const char *name;
  AdwColorScheme scheme;
} schemes[] = {
  { "light", ADW_COLOR_SCHEME_FORCE_LIGHT },
  { "dark", ADW_COLOR_SCHEME_FORCE_DARK },
};

/* The picture that is being taken, for warnings. */
static const char *current = "before the first";
static guint n_warnings;
static guint n_pictures;

typedef struct
{
  AdwApplication *application;
  SbContent *content;
  const char *direction;
  const char *samples;
  const char *folder;
} Gallery;

static const char *
get_field (const GLogField *fields,
           gsize            n_fields,
           const char      *key)
{
  for (gsize i = 0; i < n_fields; i++)
    {
      if (g_str_equal (fields[i].key, key))
        return fields[i].value;
    }

  return "";
}

static GLogWriterOutput
log_writer (GLogLevelFlags   level,
            const GLogField *fields,
            gsize            n_fields,
            gpointer         user_data)
{
  if ((level & (G_LOG_LEVEL_WARNING | G_LOG_LEVEL_CRITICAL)) == 0)
    return g_log_writer_default (level, fields, n_fields, user_data);

  n_warnings++;
  g_printerr ("%s: %s: %s\n", current, get_field (fields, n_fields, "GLIB_DOMAIN"),
              get_field (fields, n_fields, "MESSAGE"));

  return G_LOG_WRITER_HANDLED;
}

static gboolean
is_long (const Gallery *gallery)
{
  return g_str_equal (gallery->direction, "long");
}

static void
take (const Gallery      *gallery,
      const GalleryScene *scene,
      const char         *addition,
      const char         *scheme,
      const GalleryStage *stage)
{
  g_autofree char *name = g_strdup_printf ("%s%s-%s-%d-%s.png", scene->name, addition, scheme,
                                           gtk_widget_get_width (GTK_WIDGET (stage->window)), gallery->direction);
  g_autofree char *path = g_build_filename (gallery->folder, name, NULL);

  gallery_camera_take (GTK_WINDOW (stage->window), path);
  n_pictures++;
}

static void
set_text_scale (int scale)
{
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * PANGO_SCALE * scale, NULL);
}

static void
take_one (const Gallery      *gallery,
          const GalleryScene *scene,
          guint               scheme,
          int                 width)
{
  g_autofree char *name = g_strdup_printf ("%s-%s-%d-%s", scene->name, schemes[scheme].name, width, gallery->direction);
  g_autoptr (SbStore) store = gallery_history_open (gallery->samples, scene->sample);
  gboolean full = scene->full && schemes[scheme].scheme == ADW_COLOR_SCHEME_FORCE_LIGHT && !g_str_equal (gallery->direction, "rtl");
  GalleryStage stage = { gallery->content, store, NULL };

  current = name;
  set_text_scale (scene->large ? 2 : 1);
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), schemes[scheme].scheme);
  stage.window = sb_window_new (gallery->application, gallery->content, store);
  gallery_camera_show (GTK_WINDOW (stage.window), width, HEIGHT);
  gallery_scenes_enter (scene, &stage);
  gallery_camera_wait (GTK_WINDOW (stage.window));
  take (gallery, scene, "", schemes[scheme].name, &stage);
  if (full && gallery_camera_uncover (GTK_WINDOW (stage.window)))
    take (gallery, scene, "-full", schemes[scheme].name, &stage);

  gtk_window_destroy (GTK_WINDOW (stage.window));
  sb_store_close (store);
  current = "between two";
}

static void
take_all (const Gallery *gallery,
          const char    *only)
{
  g_autoptr (GArray) scenes = gallery_scenes_list (gallery->content);

  for (guint i = 0; i < scenes->len; i++)
    {
      const GalleryScene *scene = &g_array_index (scenes, GalleryScene, i);

      if ((only != NULL && strstr (scene->name, only) == NULL) || (is_long (gallery) && !scene->common))
        continue;

      for (guint scheme = 0; scheme < (is_long (gallery) ? 1 : G_N_ELEMENTS (schemes)); scheme++)
        {
          for (guint width = 0; width < G_N_ELEMENTS (widths); width++)
            take_one (gallery, scene, scheme, widths[width]);
        }
    }
}

static void
set_up_language (void)
{
  const char *folder = g_getenv ("SECURE_BASE_LOCALEDIR");

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, folder != NULL ? folder : LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

static AdwApplication *
create_application (void)
{
  g_autoptr (GError) error = NULL;
  AdwApplication *application = g_object_new (ADW_TYPE_APPLICATION,
                                              "application-id", APPLICATION_ID,
                                              "flags", G_APPLICATION_NON_UNIQUE,
                                              "resource-base-path", RESOURCE_BASE,
                                              NULL);

  gtk_init ();
  sb_icons_add (gdk_display_get_default ());
  if (!g_application_register (G_APPLICATION (application), NULL, &error))
    g_error ("%s", error->message);

  return application;
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *only = NULL;
  const GOptionEntry options[] = {
    { "only", 0, 0, G_OPTION_ARG_STRING, &only, "Only of pages with WORD in their name", "WORD" },
    { NULL },
  };
  g_autoptr (GOptionContext) context = g_option_context_new ("ltr|rtl|long SAMPLES DIR");
  g_autoptr (GFile) root = g_file_new_for_uri ("resource://" RESOURCE_BASE "/content");
  g_autoptr (AdwApplication) application = NULL;
  g_autoptr (SbContent) content = NULL;
  g_autoptr (GError) error = NULL;

  set_up_language ();
  g_option_context_add_main_entries (context, options, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error) || argc != 4)
    {
      g_printerr ("%s\n", error != NULL ? error->message : "sb-gallery [--only WORD] ltr|rtl|long SAMPLES DIR");
      return 2;
    }

  g_log_set_writer_func (log_writer, NULL, NULL);
  application = create_application ();
  content = sb_content_new (root);
  gtk_widget_set_default_direction (g_str_equal (argv[1], "rtl") ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
  gallery_camera_set_up ();
  take_all (&(Gallery) { application, content, argv[1], argv[2], argv[3] }, only);

  g_print ("%s: %u pictures, %u warnings\n", argv[1], n_pictures, n_warnings);
  return n_warnings == 0 ? 0 : 1;
}
