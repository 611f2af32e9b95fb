/* test-plane-names.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A plane with points of several people.
 */

#include "config.h"

#include "chart-test.h"
#include "sb-plane-field.h"
#include "sb-plane-key.h"
#include "sb-plane.h"
#include "sb-stroke.h"

typedef struct
{
  const char *name;
  double x;
  double y;
} Dot;

static const Dot spread[] = {
  { "Mum", 2, 6 },
  { "Ana", 6, 2 },
  { "Dad", 6.9, 6.9 },
  { "Ben", 1.1, 1.1 },
  { "Grandmother on my father’s side", 4, 4 },
  { "All bonds", 3, 3 },
};

static const Dot crowd[] = {
  { "Mum", 4, 4 },
  { "Ana", 4, 4 },
  { "Dad", 4.1, 4 },
  { "Ben", 4, 4.1 },
  { "Grandmother on my father’s side", 4, 4 },
  { "Great-uncle Theodore Bartholomew", 4, 4 },
  { "Christopher Montgomery Fitzgerald", 4, 4 },
  { "All bonds", 4, 4 },
};

static const Dot paths[] = {
  { "Mum", 2, 6 },
  { "Ana", 6, 2 },
  { "Mum", 4, 5 },
  { "Ana", 5, 4 },
  { "Mum", 3, 3 },
};

static SbPlane *
create_plane (const Dot *dots,
              guint      n_dots)
{
  g_autoptr (GListStore) points = g_list_store_new (SB_TYPE_PLANE_POINT);
  GtkWidget *plane = sb_plane_new ();

  for (guint i = 0; i < n_dots; i++)
    {
      g_autofree char *label = g_strdup_printf ("point %u", i + 1);
      g_autoptr (SbPlanePoint) point = NULL;

      point = sb_plane_point_new_named (dots[i].name, dots[i].x, dots[i].y, 0.7, 0.6, label, NULL);
      g_list_store_append (points, point);
    }
  g_object_set (plane,
                "low-low-label", "Secure",
                "high-low-label", "Preoccupied",
                "low-high-label", "Dismissing",
                "high-high-label", "Fearful",
                "joined", TRUE,
                NULL);
  sb_plane_set_x_range (SB_PLANE (plane), 1, 7);
  sb_plane_set_y_range (SB_PLANE (plane), 1, 7);
  sb_plane_set_points (SB_PLANE (plane), G_LIST_MODEL (points));

  return SB_PLANE (plane);
}

static GtkWidget *
get_field (SbPlane *plane)
{
  return chart_test_find (GTK_WIDGET (plane), SB_TYPE_PLANE_FIELD, 0);
}

static GtkWidget *
get_key (SbPlane *plane)
{
  return chart_test_find (GTK_WIDGET (plane), SB_TYPE_PLANE_KEY, 0);
}

/* The bounds of all text in the field that shows. */
static GArray *
list_texts (SbPlane *plane)
{
  GArray *texts = g_array_new (FALSE, FALSE, sizeof (graphene_rect_t));
  GtkWidget *label;

  for (guint i = 0; (label = chart_test_find (get_field (plane), GTK_TYPE_LABEL, i)) != NULL; i++)
    {
      graphene_rect_t bounds;

      if (!gtk_widget_get_child_visible (label))
        continue;

      g_assert_true (gtk_widget_compute_bounds (label, get_field (plane), &bounds));
      g_array_append_val (texts, bounds);
    }

  return texts;
}

static void
assert_apart (SbPlane *plane)
{
  g_autoptr (GArray) texts = list_texts (plane);
  graphene_rect_t inside;

  g_assert_true (gtk_widget_compute_bounds (get_field (plane), get_field (plane), &inside));
  for (guint i = 0; i < texts->len; i++)
    {
      const graphene_rect_t *bounds = &g_array_index (texts, graphene_rect_t, i);

      g_assert_true (graphene_rect_contains_rect (&inside, bounds));
      for (guint j = 0; j < i; j++)
        g_assert_false (graphene_rect_intersection (bounds, &g_array_index (texts, graphene_rect_t, j), NULL));
    }
}

static gboolean
shows (GtkWidget  *root,
       const char *text)
{
  GtkWidget *label;

  for (guint i = 0; (label = chart_test_find (root, GTK_TYPE_LABEL, i)) != NULL; i++)
    {
      if (gtk_widget_get_child_visible (label) && g_str_equal (gtk_label_get_text (GTK_LABEL (label)), text))
        return TRUE;
    }

  return FALSE;
}

/* What has a number in the field, and only that, is in the key. */
static void
assert_keyed (SbPlane   *plane,
              const Dot *dots,
              guint      n_dots)
{
  GtkWidget *field = get_field (plane);
  GtkWidget *key = get_key (plane);

  for (guint i = 0; i < n_dots; i++)
    {
      g_autofree char *number = g_strdup_printf ("%u", i + 1);
      g_autofree char *line = g_strdup_printf ("%u  %s", i + 1, dots[i].name);
      gboolean numbered = shows (field, number);

      g_assert_true (shows (field, dots[i].name) != numbered);
      g_assert_cmpint (shows (key, line), ==, numbered);
    }
}

static void
assert_key_inside (SbPlane *plane)
{
  graphene_rect_t bounds, inside;

  if (!gtk_widget_get_child_visible (get_key (plane)))
    return;

  g_assert_true (gtk_widget_compute_bounds (get_key (plane), GTK_WIDGET (plane), &bounds));
  g_assert_true (gtk_widget_compute_bounds (GTK_WIDGET (plane), GTK_WIDGET (plane), &inside));
  g_assert_true (graphene_rect_contains_rect (&inside, &bounds));
}

static void
assert_laid_out (const Dot *dots,
                 guint      n_dots,
                 int        width)
{
  SbPlane *plane = create_plane (dots, n_dots);
  GtkWidget *window;
  int height;

  gtk_widget_set_valign (GTK_WIDGET (plane), GTK_ALIGN_START);
  window = chart_test_show (GTK_WIDGET (plane), width, 800);
  assert_apart (plane);
  assert_keyed (plane, dots, n_dots);
  assert_key_inside (plane);
  gtk_widget_measure (GTK_WIDGET (plane), GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (plane)), ==, height);
  chart_test_assert_gone (window, GTK_WIDGET (plane));
}

static void
test_layout (gconstpointer data)
{
  int width = GPOINTER_TO_INT (data);

  for (GtkTextDirection direction = GTK_TEXT_DIR_LTR; direction <= GTK_TEXT_DIR_RTL; direction++)
    {
      gtk_widget_set_default_direction (direction);
      for (guint n_dots = 0; n_dots <= G_N_ELEMENTS (spread); n_dots++)
        assert_laid_out (spread, n_dots, width);
      assert_laid_out (crowd, G_N_ELEMENTS (crowd), width);
    }
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static void
test_large_text (void)
{
  GtkSettings *settings = gtk_settings_get_default ();
  int dpi;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  assert_laid_out (spread, G_N_ELEMENTS (spread), 320);
  assert_laid_out (crowd, G_N_ELEMENTS (crowd), 320);
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
}

/* With less height than it asks for the field is smaller, and the key is still
 * within. */
static void
test_low (void)
{
  SbPlane *plane = create_plane (crowd, G_N_ELEMENTS (crowd));
  GtkWidget *window = chart_test_show (GTK_WIDGET (plane), 420, 450);

  assert_apart (plane);
  assert_keyed (plane, crowd, G_N_ELEMENTS (crowd));
  assert_key_inside (plane);
  chart_test_assert_gone (window, GTK_WIDGET (plane));
}

/* Each line has a run of its own, and so has its arrowhead. */
static guint
count_lines (SbPlane *plane)
{
  guint n_runs = 0;
  GtkWidget *stroke;

  for (guint i = 0; (stroke = chart_test_find (GTK_WIDGET (plane), SB_TYPE_STROKE, i)) != NULL; i++)
    {
      g_autofree char *text = gsk_path_to_string (sb_stroke_get_path (SB_STROKE (stroke)));

      for (const char *run = strchr (text, 'M'); run != NULL; run = strchr (run + 1, 'M'))
        n_runs++;
    }

  return n_runs / 2;
}

/* The name stands once, beside the last of its points. */
static void
test_paths (void)
{
  SbPlane *plane = create_plane (paths, G_N_ELEMENTS (paths));
  GtkWidget *window = chart_test_show (GTK_WIDGET (plane), 360, 360);
  g_autoptr (GArray) texts = list_texts (plane);

  g_assert_cmpuint (texts->len, ==, SB_PLANE_N_CORNERS + 2);
  g_assert_true (shows (get_field (plane), "Mum"));
  g_assert_true (shows (get_field (plane), "Ana"));

  /* Two for one, one for the other, and none between them. */
  g_assert_cmpuint (count_lines (plane), ==, 3);
  for (guint i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      GtkWidget *mark = GTK_WIDGET (chart_test_get_mark (SB_CHART (plane), i));

      g_assert_cmpint (gtk_widget_has_css_class (mark, "earlier"), ==, i < 3);
      g_assert_cmpint (gtk_widget_has_css_class (mark, "series-2"), ==, g_str_equal (paths[i].name, "Ana"));
    }
  g_assert_true (gtk_widget_has_css_class (get_field (plane), "several"));

  chart_test_assert_gone (window, GTK_WIDGET (plane));
}

/* From point to point, in the order of the list, and each says whose it is. */
static void
test_keyboard (void)
{
  SbPlane *plane = create_plane (spread, 3);
  GtkWidget *window = chart_test_show (GTK_WIDGET (plane), 360, 360);
  const char *const expected[] = { "Dad, point 3", "Ana, point 2", "Mum, point 1" };

  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (plane)));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      SbMark *mark = chart_test_get_focus (SB_CHART (plane));

      g_assert_cmpstr (sb_mark_get_name (mark), ==, expected[i]);
      g_assert_cmpstr (sb_mark_get_tip (mark), ==, expected[i]);
      gtk_test_accessible_assert_property (mark, GTK_ACCESSIBLE_PROPERTY_LABEL, expected[i]);
      gtk_widget_child_focus (window, GTK_DIR_LEFT);
    }

  chart_test_assert_gone (window, GTK_WIDGET (plane));
}

/* Marks say the names; what stands beside them is not told twice. */
static void
test_told_once (void)
{
  SbPlane *plane = create_plane (spread, 2);
  GtkWidget *window = chart_test_show (GTK_WIDGET (plane), 360, 360);
  GtkWidget *label;

  for (guint i = 0; (label = chart_test_find (get_field (plane), GTK_TYPE_LABEL, i)) != NULL; i++)
    gtk_test_accessible_assert_role (label, gtk_widget_has_css_class (label, "name") ? GTK_ACCESSIBLE_ROLE_PRESENTATION
                                                                                     : GTK_ACCESSIBLE_ROLE_LABEL);
  gtk_test_accessible_assert_role (get_key (plane), GTK_ACCESSIBLE_ROLE_PRESENTATION);

  chart_test_assert_gone (window, GTK_WIDGET (plane));
}

static void
test_points_change (void)
{
  SbPlane *plane = create_plane (crowd, G_N_ELEMENTS (crowd));
  GtkWidget *window = chart_test_show (GTK_WIDGET (plane), 360, 600);
  GListStore *points = G_LIST_STORE (sb_plane_get_points (plane));

  g_list_store_splice (points, 1, G_N_ELEMENTS (crowd) - 1, NULL, 0);
  chart_test_settle (window);
  assert_keyed (plane, crowd, 1);
  g_assert_null (chart_test_find (get_key (plane), GTK_TYPE_LABEL, 1));
  g_assert_false (gtk_widget_has_css_class (get_field (plane), "several"));

  g_list_store_remove_all (points);
  chart_test_settle (window);
  g_assert_null (chart_test_find (get_key (plane), GTK_TYPE_LABEL, 0));

  chart_test_assert_gone (window, GTK_WIDGET (plane));
}

int
main (int   argc,
      char *argv[])
{
  const int widths[] = { 240, 320, 480 };

  chart_test_init (&argc, &argv);

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      g_autofree char *path = g_strdup_printf ("/plane-names/layout/%d", widths[i]);

      g_test_add_data_func (path, GINT_TO_POINTER (widths[i]), test_layout);
    }
  g_test_add_func ("/plane-names/large-text", test_large_text);
  g_test_add_func ("/plane-names/low", test_low);
  g_test_add_func ("/plane-names/paths", test_paths);
  g_test_add_func ("/plane-names/keyboard", test_keyboard);
  g_test_add_func ("/plane-names/told-once", test_told_once);
  g_test_add_func ("/plane-names/points-change", test_points_change);

  return g_test_run ();
}
