/* test-everywhere.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <stdio.h>

#include <graphene.h>

#include "gallery-camera.h"
#include "gallery-history.h"
#include "gallery-scenes.h"
#include "icon-loading.h"
#include "sb-calm-page.h"
#include "sb-player-page.h"
#include "sb-support-page.h"
#include "ui-fixture.h"

/* From every page and every dialog that there is a picture of, Support is one
 * step away: something to press that is seen, in a narrow window and in a wide
 * one, and Alt+6. Ctrl+D brings what calms. The keys are real ones.
 *
 * A page or a dialog without a scene in the gallery fails the last test. */

#define HEIGHT 720
#define NARROW 360
#define WIDE 1000

/* What the keys did is seen at once, on a page that is there. */
#define PATIENCE (3 * G_USEC_PER_SEC)

static SbContent *content;
static char *samples;

/* The names of all types of pages and dialogs that were seen, and of those
 * that they are made from. */
static GHashTable *seen;

/* The pairs of page and dialog in which the keys were tried. */
static GHashTable *kinds;

typedef struct
{
  GalleryStage stage;
  AdwNavigationPage *page; /* only to compare with: it may be gone */
  gboolean in_player;
} Visit;

static AdwNavigationPage *
get_page (const Visit *visit)
{
  GtkWidget *stack = gallery_camera_find_id (GTK_WIDGET (visit->stage.window), "stack");

  return adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (adw_view_stack_get_visible_child (ADW_VIEW_STACK (stack))));
}

static AdwDialog *
get_dialog (const Visit *visit)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (visit->stage.window));
}

static void
note_types (gpointer widget)
{
  for (GType type = G_OBJECT_TYPE (widget); type != GTK_TYPE_WIDGET; type = g_type_parent (type))
    g_hash_table_add (seen, (gpointer) g_type_name (type));
}

static void
enter (Visit              *visit,
       const GalleryScene *scene,
       int                 width)
{
  visit->stage = (GalleryStage) { content, gallery_history_open (samples, scene->sample), NULL };
  visit->stage.window = sb_window_new (ui_application (), content, visit->stage.store);
  gallery_camera_show (GTK_WINDOW (visit->stage.window), width, HEIGHT);
  gallery_scenes_enter (scene, &visit->stage);
  gallery_camera_wait (GTK_WINDOW (visit->stage.window));
  visit->page = get_page (visit);
  visit->in_player = SB_IS_PLAYER_PAGE (visit->page);
  note_types (visit->page);
  if (get_dialog (visit) != NULL)
    note_types (get_dialog (visit));
}

static void
leave (Visit *visit)
{
  gtk_window_destroy (GTK_WINDOW (visit->stage.window));
  sb_store_close (visit->stage.store);
  g_object_unref (visit->stage.store);
}

/* Whether all of a widget is to be seen without scrolling. */
static gboolean
is_seen (GtkWidget *widget)
{
  GtkWidget *window = GTK_WIDGET (gtk_widget_get_root (widget));
  graphene_rect_t bounds;

  if (!gtk_widget_get_mapped (widget) || !gtk_widget_is_sensitive (widget) || !gtk_widget_compute_bounds (widget, window, &bounds))
    return FALSE;

  return bounds.size.width >= 24 && bounds.size.height >= 24 && bounds.origin.x >= 0 && bounds.origin.y >= 0
         && bounds.origin.x + bounds.size.width <= gtk_widget_get_width (window)
         && bounds.origin.y + bounds.size.height <= gtk_widget_get_height (window);
}

static gboolean
leads_to_support (GtkWidget *widget)
{
  const char *action;
  GVariant *target;

  if (!GTK_IS_ACTIONABLE (widget))
    return FALSE;

  action = gtk_actionable_get_action_name (GTK_ACTIONABLE (widget));
  target = gtk_actionable_get_action_target_value (GTK_ACTIONABLE (widget));
  if (target == NULL || !g_variant_is_of_type (target, G_VARIANT_TYPE_STRING))
    return FALSE;

  return (g_str_equal (action, "win.show-place") && g_str_equal (g_variant_get_string (target, NULL), "support"))
         || (g_str_equal (action, "win.open") && g_str_equal (g_variant_get_string (target, NULL), "support:"));
}

static GtkWidget *
find_link (GtkWidget *widget)
{
  if (leads_to_support (widget) && is_seen (widget))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_link (child);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static GtkWidget *
find_last_toggle (GtkWidget *widget)
{
  GtkWidget *found = GTK_IS_TOGGLE_BUTTON (widget) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *last = find_last_toggle (child);

      if (last != NULL)
        found = last;
    }

  return found;
}

/* Support is the last of the places. */
static GtkWidget *
find_place (const Visit *visit)
{
  GtkWidget *window = GTK_WIDGET (visit->stage.window);
  GtkWidget *bar = gallery_camera_find_id (window, "bar");
  GtkListBox *sidebar = GTK_LIST_BOX (gallery_camera_find_id (window, "sidebar"));
  GtkWidget *row = GTK_WIDGET (gtk_list_box_get_row_at_index (sidebar, 5));
  GtkWidget *toggle = find_last_toggle (bar);

  if (is_seen (row))
    return row;

  return adw_view_switcher_bar_get_reveal (ADW_VIEW_SWITCHER_BAR (bar)) && is_seen (toggle) ? toggle : NULL;
}

/* Below a dialog, nothing can be pressed. */
static GtkWidget *
find_way (const Visit *visit)
{
  GtkWidget *way;

  if (get_dialog (visit) != NULL)
    return find_link (GTK_WIDGET (get_dialog (visit)));

  way = find_place (visit);
  return way != NULL ? way : find_link (GTK_WIDGET (get_page (visit)));
}

/* A question asks for one step, and Escape is one as well: there is no room
 * for another. */
static gboolean
is_question (const Visit *visit)
{
  return ADW_IS_ALERT_DIALOG (get_dialog (visit));
}

static gboolean
shows_support (const Visit *visit)
{
  return SB_IS_SUPPORT_PAGE (get_page (visit)) && get_dialog (visit) == NULL;
}

/* The exercise that grounds, begun at once, or the choice of some. */
static gboolean
shows_calm (const Visit *visit)
{
  AdwNavigationPage *page = get_page (visit);

  if (get_dialog (visit) != NULL)
    return FALSE;

  return SB_IS_CALM_PAGE (page)
         || (visit->in_player && page != visit->page && (SB_IS_PLAYER_PAGE (page) || SB_IS_SUPPORT_PAGE (page)));
}

static gboolean
wait_for (const Visit *visit,
          gboolean   (*shows) (const Visit *visit))
{
  gint64 deadline = g_get_monotonic_time () + PATIENCE;

  while (!shows (visit) && g_get_monotonic_time () < deadline)
    ui_iterate ();

  return shows (visit);
}

static void
check_way (const Visit *visit,
           const char  *width)
{
  if (!is_question (visit) && find_way (visit) == NULL)
    {
      g_test_message ("%s: nothing that is seen leads to Support", width);
      g_test_fail ();
    }
}

static void
press_way (const Visit *visit)
{
  GtkWidget *way = is_question (visit) ? NULL : find_way (visit);

  if (way == NULL)
    return;

  gtk_widget_activate (way);
  if (!wait_for (visit, shows_support))
    {
      g_test_message ("what leads to Support led elsewhere");
      g_test_fail ();
    }
}

static void
exited_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  g_subprocess_wait_check_finish (G_SUBPROCESS (object), result, &error);
  g_assert_no_error (error);
  *(gboolean *) user_data = TRUE;
}

static void
press_key (const char *key)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process = g_subprocess_new (G_SUBPROCESS_FLAGS_NONE, &error, "xdotool", "key", key, NULL);
  gboolean exited = FALSE;

  g_assert_no_error (error);
  g_subprocess_wait_check_async (process, NULL, exited_cb, &exited);
  ui_wait_until (exited);
}

static void
check_key (const Visit *visit,
           const char  *key,
           gboolean   (*shows) (const Visit *visit))
{
  ui_wait_until (gtk_window_is_active (GTK_WINDOW (visit->stage.window)));
  press_key (key);
  if (!wait_for (visit, shows))
    {
      g_test_message ("%s does not work", key);
      g_test_fail ();
    }
}

static void
resize (const Visit *visit,
        int          width)
{
  gtk_window_set_default_size (GTK_WINDOW (visit->stage.window), width, HEIGHT);
  gallery_camera_wait (GTK_WINDOW (visit->stage.window));
}

/* What is pressed, and with what keys, belongs to the kind of page and of
 * dialog, and need not be tried in all that they can show. But each step of an
 * exercise may have a use of its own for keys. */
static gboolean
is_of_new_kind (const Visit *visit)
{
  AdwDialog *dialog = get_dialog (visit);
  g_autofree char *kind = g_strdup_printf ("%s %s", G_OBJECT_TYPE_NAME (visit->page),
                                           dialog != NULL ? G_OBJECT_TYPE_NAME (dialog) : "");

  return g_hash_table_add (kinds, g_steal_pointer (&kind)) || visit->in_player;
}

static void
test_scene (gconstpointer data)
{
  const GalleryScene *scene = data;
  gboolean is_new;
  Visit visit;

  enter (&visit, scene, NARROW);
  is_new = is_of_new_kind (&visit);
  check_way (&visit, "narrow");
  resize (&visit, WIDE);
  check_way (&visit, "wide");
  if (is_new)
    check_key (&visit, "alt+6", shows_support);
  leave (&visit);

  if (!is_new)
    return;

  enter (&visit, scene, NARROW);
  press_way (&visit);
  leave (&visit);

  enter (&visit, scene, NARROW);
  check_key (&visit, "ctrl+d", shows_calm);
  leave (&visit);
}

/* “sb-calm-page.ui” belongs to SbCalmPage. */
static char *
name_type (const char *file)
{
  g_autoptr (GString) name = g_string_new (NULL);
  gboolean first = TRUE;

  for (const char *c = file; *c != '.'; c++)
    {
      if (*c != '-')
        g_string_append_c (name, first ? g_ascii_toupper (*c) : *c);
      first = *c == '-';
    }

  return g_string_free_and_steal (g_steal_pointer (&name));
}

static void
test_all_seen (void)
{
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) files = g_resources_enumerate_children (RESOURCE_BASE "/ui", G_RESOURCE_LOOKUP_FLAGS_NONE, &error);

  g_assert_no_error (error);
  for (guint i = 0; files[i] != NULL; i++)
    {
      g_autofree char *name = name_type (files[i]);

      if ((g_str_has_suffix (name, "Page") || g_str_has_suffix (name, "Dialog")) && !g_hash_table_contains (seen, name))
        {
          g_test_message ("%s is in no scene of the gallery", name);
          g_test_fail ();
        }
    }
}

/* Of the library and the exercises one each: they share their pages. */
static gboolean
is_wanted (const GalleryScene *scene)
{
  return scene->common || scene->play != NULL || scene->uri == NULL;
}

static void
add_tests (const GArray *scenes)
{
  for (guint i = 0; i < scenes->len; i++)
    {
      const GalleryScene *scene = &g_array_index (scenes, GalleryScene, i);
      g_autofree char *path = g_strconcat ("/everywhere/scene/", scene->name, NULL);

      if (is_wanted (scene))
        g_test_add_data_func (path, scene, test_scene);
    }
  g_test_add_func ("/pages/seen", test_all_seen);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GFile) root = g_file_new_for_uri ("resource://" RESOURCE_BASE "/content");
  g_autoptr (GArray) scenes = NULL;
  int status;

  icon_loading_do_at_once ();
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  ui_application ();
  gallery_camera_set_up ();
  content = sb_content_new (root);
  samples = g_test_build_filename (G_TEST_DIST, "fixtures", "history", NULL);
  seen = g_hash_table_new (g_str_hash, g_str_equal);
  kinds = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  scenes = gallery_scenes_list (content);
  add_tests (scenes);
  status = g_test_run ();

  g_hash_table_unref (kinds);
  g_hash_table_unref (seen);
  g_free (samples);
  g_object_unref (content);
  return status;
}
