/* test-plane.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "chart-test.h"
#include "sb-plane-field.h"
#include "sb-plane.h"

static GListStore *
create_points (guint n_points)
{
  GListStore *points = g_list_store_new (SB_TYPE_PLANE_POINT);

  for (guint i = 0; i < n_points; i++)
    {
      g_autofree char *label = g_strdup_printf ("Point %u", i + 1);
      g_autoptr (SbPlanePoint) point = NULL;

      point = sb_plane_point_new (2 + i % 5, 5.5, 0.7, 0.6, label, "give or take 0.7");
      g_list_store_append (points, point);
    }

  return points;
}

static SbPlane *
create_plane (GListStore *points)
{
  GtkWidget *plane = sb_plane_new ();

  g_object_set (plane,
                "x-title", "Anxiety",
                "y-title", "Avoidance",
                "low-label", "Low",
                "high-label", "High",
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
find_label (SbPlane    *plane,
            const char *text)
{
  GtkWidget *label;

  for (guint i = 0; (label = chart_test_find (GTK_WIDGET (plane), GTK_TYPE_LABEL, i)) != NULL; i++)
    if (g_str_equal (gtk_label_get_text (GTK_LABEL (label)), text))
      return label;

  g_assert_not_reached ();
}

static GtkWidget *
find_node (SbPlane    *plane,
           const char *css_name)
{
  GtkWidget *child = gtk_widget_get_first_child (get_field (plane));

  while (child != NULL && !g_str_equal (gtk_widget_get_css_name (child), css_name))
    child = gtk_widget_get_next_sibling (child);

  return child;
}

static void
test_count (gconstpointer data)
{
  guint n_points = GPOINTER_TO_UINT (data);
  g_autoptr (GListStore) points = create_points (n_points);
  SbPlane *plane = create_plane (points);
  GtkWidget *window = chart_test_show (GTK_WIDGET (plane), 360, 360);
  guint n_marks = n_points <= SB_PLANE_FIELD_MAX_MARKS ? n_points : 12;

  g_assert_cmpuint (chart_test_count_marks (SB_CHART (plane)), ==, n_marks);
  for (guint i = 0; i < n_marks; i++)
    {
      GtkWidget *mark = GTK_WIDGET (chart_test_get_mark (SB_CHART (plane), i));

      g_assert_cmpint (gtk_widget_has_css_class (mark, "earlier"), ==, i + 1 < n_marks);
      g_assert_cmpint (gtk_widget_has_css_class (mark, "newest"), ==, i + 1 == n_marks);
    }
  chart_test_assert_gone (window, GTK_WIDGET (plane));
}

static void
test_accessible (void)
{
  g_autoptr (GListStore) points = create_points (2);
  SbPlane *plane = create_plane (points);
  GtkWidget *window = chart_test_show (GTK_WIDGET (plane), 360, 360);
  SbMark *mark = chart_test_get_mark (SB_CHART (plane), 1);

  gtk_test_accessible_assert_role (plane, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (get_field (plane)), GTK_ACCESSIBLE_ROLE_LIST);
  gtk_test_accessible_assert_role (mark, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (mark, GTK_ACCESSIBLE_PROPERTY_LABEL, "Point 2");
  gtk_test_accessible_assert_property (mark, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "give or take 0.7");
  gtk_test_accessible_assert_relation (mark, GTK_ACCESSIBLE_RELATION_POS_IN_SET, 2);
  gtk_test_accessible_assert_relation (mark, GTK_ACCESSIBLE_RELATION_SET_SIZE, 2);
  g_assert_cmpstr (sb_mark_get_tip (mark), ==, "Point 2\ngive or take 0.7");

  chart_test_assert_gone (window, GTK_WIDGET (plane));
}

/* It is square, no smaller and no larger than it is good for, and everything is
 * within. */
static void
test_size (gconstpointer data)
{
  int width = GPOINTER_TO_INT (data);
  g_autoptr (GListStore) points = create_points (3);

  for (GtkTextDirection direction = GTK_TEXT_DIR_LTR; direction <= GTK_TEXT_DIR_RTL; direction++)
    {
      SbPlane *plane = create_plane (points);
      GtkWidget *window = chart_test_show (GTK_WIDGET (plane), width, -1);
      GtkWidget *field = get_field (plane);

      gtk_widget_set_default_direction (direction);
      chart_test_settle (window);
      g_assert_cmpint (gtk_widget_get_width (field), ==, gtk_widget_get_height (field));
      g_assert_cmpint (gtk_widget_get_width (field), <=, 420);
      g_assert_cmpint (gtk_widget_get_width (field), >=, 200);
      for (guint i = 0; i < 3; i++)
        {
          GtkWidget *mark = GTK_WIDGET (chart_test_get_mark (SB_CHART (plane), i));
          graphene_rect_t bounds, inside;

          g_assert_true (gtk_widget_compute_bounds (mark, GTK_WIDGET (plane), &bounds));
          g_assert_true (gtk_widget_compute_bounds (field, GTK_WIDGET (plane), &inside));
          g_assert_true (graphene_rect_contains_rect (&inside, &bounds));
        }
      chart_test_assert_gone (window, GTK_WIDGET (plane));
    }
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static void
test_low_and_wide (void)
{
  g_autoptr (GListStore) points = create_points (1);
  SbPlane *plane = create_plane (points);
  GtkWidget *window = chart_test_show (GTK_WIDGET (plane), 400, 240);
  GtkWidget *field = get_field (plane);

  g_assert_cmpint (gtk_widget_get_width (field), ==, gtk_widget_get_height (field));

  chart_test_assert_gone (window, GTK_WIDGET (plane));
}

static float
get_left (GtkWidget *widget,
          SbPlane   *plane)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, GTK_WIDGET (plane), &bounds));

  return bounds.origin.x;
}

static float
get_top (GtkWidget *widget,
         SbPlane   *plane)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, GTK_WIDGET (plane), &bounds));

  return bounds.origin.y;
}

/* x runs as text does, y upwards in either; and names go with their corners. */
static void
test_directions (void)
{
  g_autoptr (GListStore) points = create_points (2);
  SbPlane *plane = create_plane (points);
  GtkWidget *window = chart_test_show (GTK_WIDGET (plane), 360, 360);
  GtkWidget *low = GTK_WIDGET (chart_test_get_mark (SB_CHART (plane), 0));
  GtkWidget *high = GTK_WIDGET (chart_test_get_mark (SB_CHART (plane), 1));

  g_assert_cmpfloat (get_left (low, plane), <, get_left (high, plane));
  g_assert_cmpfloat (get_left (find_label (plane, "Secure"), plane), <,
                     get_left (find_label (plane, "Preoccupied"), plane));
  g_assert_cmpfloat (get_left (find_label (plane, "Avoidance"), plane), <,
                     get_left (get_field (plane), plane));

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  chart_test_settle (window);
  g_assert_cmpfloat (get_left (low, plane), >, get_left (high, plane));
  g_assert_cmpfloat (get_left (find_label (plane, "Secure"), plane), >,
                     get_left (find_label (plane, "Preoccupied"), plane));
  g_assert_cmpfloat (get_left (find_label (plane, "Avoidance"), plane), >,
                     get_left (get_field (plane), plane));
  g_assert_cmpfloat (get_top (find_label (plane, "Secure"), plane), >,
                     get_top (find_label (plane, "Dismissing"), plane));
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);

  chart_test_assert_gone (window, GTK_WIDGET (plane));
}

/* Sums, means and what can be negative: the ends of both scales are within, and
 * stand where they should. */
static void
test_ranges (void)
{
  const double ranges[][2] = { { 0, 27 }, { 1, 5 }, { -10, 10 }, { -27, 0 }, { 0.25, 0.75 } };

  for (guint i = 0; i < G_N_ELEMENTS (ranges); i++)
    {
      g_autoptr (GListStore) points = g_list_store_new (SB_TYPE_PLANE_POINT);
      g_autoptr (SbPlanePoint) lowest = sb_plane_point_new (ranges[i][0], ranges[i][0], NAN, NAN, "Lowest", NULL);
      g_autoptr (SbPlanePoint) highest = sb_plane_point_new (ranges[i][1], ranges[i][1], NAN, 1, "Highest", NULL);
      SbPlane *plane = create_plane (points);
      GtkWidget *window, *marks[2];

      g_list_store_append (points, lowest);
      g_list_store_append (points, highest);
      sb_plane_set_x_range (plane, ranges[i][0], ranges[i][1]);
      sb_plane_set_y_range (plane, ranges[i][0], ranges[i][1]);
      window = chart_test_show (GTK_WIDGET (plane), 360, 360);
      for (guint j = 0; j < 2; j++)
        marks[j] = GTK_WIDGET (chart_test_get_mark (SB_CHART (plane), j));
      g_assert_cmpfloat (get_left (marks[1], plane) - get_left (marks[0], plane), >, 250);
      g_assert_cmpfloat (get_top (marks[0], plane) - get_top (marks[1], plane), >, 250);

      /* Where the error is not known, there is no ellipse. */
      g_assert_false (gtk_widget_get_child_visible (find_node (plane, "ellipse")));
      chart_test_assert_gone (window, GTK_WIDGET (plane));
    }
}

static void
test_keyboard (void)
{
  g_autoptr (GListStore) points = create_points (3);
  SbPlane *plane = create_plane (points);
  GtkWidget *window = chart_test_show (GTK_WIDGET (plane), 360, 360);

  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (plane)));
  g_assert_cmpstr (sb_mark_get_name (chart_test_get_focus (SB_CHART (plane))), ==, "Point 3");
  g_assert_true (gtk_widget_child_focus (window, GTK_DIR_LEFT));
  g_assert_cmpstr (sb_mark_get_name (chart_test_get_focus (SB_CHART (plane))), ==, "Point 2");
  g_assert_true (chart_test_press (GTK_WIDGET (plane), GDK_KEY_Home));
  g_assert_cmpstr (sb_mark_get_name (chart_test_get_focus (SB_CHART (plane))), ==, "Point 1");
  gtk_widget_child_focus (window, GTK_DIR_DOWN);
  g_assert_cmpstr (sb_mark_get_name (chart_test_get_focus (SB_CHART (plane))), ==, "Point 1");

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  g_assert_true (gtk_widget_child_focus (window, GTK_DIR_LEFT));
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  g_assert_cmpstr (sb_mark_get_name (chart_test_get_focus (SB_CHART (plane))), ==, "Point 2");

  chart_test_assert_gone (window, GTK_WIDGET (plane));
}

static void
test_points_change (void)
{
  g_autoptr (GListStore) points = create_points (0);
  g_autoptr (SbPlanePoint) point = sb_plane_point_new (4, 4, 0, 0, "Another", NULL);
  SbPlane *plane = create_plane (points);
  GtkWidget *window = chart_test_show (GTK_WIDGET (plane), 360, 360);

  g_list_store_append (points, point);
  chart_test_settle (window);
  g_assert_cmpuint (chart_test_count_marks (SB_CHART (plane)), ==, 1);
  g_assert_cmpstr (sb_mark_get_tip (chart_test_get_mark (SB_CHART (plane), 0)), ==, "Another");
  sb_chart_set_hovered_mark (SB_CHART (plane), chart_test_get_mark (SB_CHART (plane), 0));

  g_list_store_remove_all (points);
  chart_test_settle (window);
  g_assert_cmpuint (chart_test_count_marks (SB_CHART (plane)), ==, 0);
  g_assert_null (sb_chart_get_shown_mark (SB_CHART (plane)));

  chart_test_assert_gone (window, GTK_WIDGET (plane));
  g_list_store_append (points, point);
  g_assert_finalize_object (g_steal_pointer (&points));
}

static void
test_properties (void)
{
  g_autoptr (GListStore) points = create_points (1);
  g_autoptr (SbPlane) plane = g_object_ref_sink (create_plane (points));
  g_autoptr (GListModel) model = NULL;
  g_autofree char *title = NULL;
  g_autofree char *corner = NULL;
  g_autofree char *high = NULL;
  double x_minimum, y_maximum;
  gboolean joined;

  g_object_set (plane,
                "x-minimum", 0.0,
                "x-maximum", 10.0,
                "y-minimum", -1.0,
                "y-maximum", 8.0,
                NULL);
  g_object_get (plane,
                "points", &model,
                "joined", &joined,
                "x-minimum", &x_minimum,
                "y-maximum", &y_maximum,
                "y-title", &title,
                "high-label", &high,
                "low-high-label", &corner,
                NULL);

  g_assert_true (model == G_LIST_MODEL (points));
  g_assert_true (joined);
  g_assert_true (sb_plane_get_joined (plane));
  g_assert_cmpfloat (x_minimum, ==, 0);
  g_assert_cmpfloat (y_maximum, ==, 8);
  g_assert_cmpstr (title, ==, "Avoidance");
  g_assert_cmpstr (high, ==, "High");
  g_assert_cmpstr (corner, ==, "Dismissing");

  sb_plane_set_points (plane, NULL);
  g_assert_null (sb_plane_get_points (plane));
}

static void
test_point (void)
{
  SbPlanePoint *point = sb_plane_point_new (2, 3, 0.5, 0.4, "Here", "give or take");
  g_autofree char *label = NULL;
  g_autofree char *description = NULL;
  double x, y, radius_x, radius_y;

  g_object_get (point,
                "x", &x, "y", &y, "radius-x", &radius_x, "radius-y", &radius_y,
                "label", &label, "description", &description,
                NULL);
  g_assert_cmpfloat (x, ==, sb_plane_point_get_x (point));
  g_assert_cmpfloat (y, ==, sb_plane_point_get_y (point));
  g_assert_cmpfloat (radius_x, ==, sb_plane_point_get_radius_x (point));
  g_assert_cmpfloat (radius_y, ==, sb_plane_point_get_radius_y (point));
  g_assert_cmpstr (label, ==, sb_plane_point_get_label (point));
  g_assert_cmpstr (description, ==, sb_plane_point_get_description (point));

  g_assert_finalize_object (point);
}

int
main (int   argc,
      char *argv[])
{
  const guint counts[] = { 0, 1, 2, 30, 40, 41, 5000 };
  const int widths[] = { 240, 320, 480, 1600 };

  chart_test_init (&argc, &argv);

  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    {
      g_autofree char *path = g_strdup_printf ("/plane/count/%u", counts[i]);

      g_test_add_data_func (path, GUINT_TO_POINTER (counts[i]), test_count);
    }
  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      g_autofree char *path = g_strdup_printf ("/plane/size/%d", widths[i]);

      g_test_add_data_func (path, GINT_TO_POINTER (widths[i]), test_size);
    }
  g_test_add_func ("/plane/accessible", test_accessible);
  g_test_add_func ("/plane/low-and-wide", test_low_and_wide);
  g_test_add_func ("/plane/directions", test_directions);
  g_test_add_func ("/plane/ranges", test_ranges);
  g_test_add_func ("/plane/keyboard", test_keyboard);
  g_test_add_func ("/plane/points-change", test_points_change);
  g_test_add_func ("/plane/properties", test_properties);
  g_test_add_func ("/plane/point", test_point);

  return g_test_run ();
}
