/* test-plane-walk.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * From point to point of a plane that has far more of them than marks.
 */

#include "config.h"

#include "chart-test.h"
#include "sb-plane-field.h"
#include "sb-plane-samples.h"
#include "sb-plane.h"

#define N_POINTS 5000

static guint n_made;

static SbPlanePoint *
make_point (SbPlaneSamples *samples,
            guint           position,
            gpointer        user_data)
{
  g_autofree char *label = g_strdup_printf ("Point %u", position + 1);

  n_made++;

  return sb_plane_point_new (sb_plane_samples_get_xs (samples)[position],
                             sb_plane_samples_get_ys (samples)[position], 0.7, 0.6, label, "off by 0.7");
}

/* Along a line from one corner to the other. */
static SbPlane *
create_plane (guint n)
{
  g_autofree double *values = g_new (double, n);
  g_autoptr (SbPlaneSamples) samples = NULL;
  SbPlane *plane = SB_PLANE (sb_plane_new ());

  for (guint i = 0; i < n; i++)
    values[i] = 1 + 6.0 * i / (n - 1);
  samples = sb_plane_samples_new (values, values, n, make_point, NULL, NULL);
  n_made = 0;
  sb_plane_set_x_range (plane, 1, 7);
  sb_plane_set_y_range (plane, 1, 7);
  sb_plane_set_joined (plane, TRUE);
  sb_plane_set_points (plane, G_LIST_MODEL (samples));

  return plane;
}

static void
assert_focus (SbPlane    *plane,
              const char *name,
              int         position)
{
  SbMark *mark = chart_test_get_focus (SB_CHART (plane));

  g_assert_nonnull (mark);
  g_assert_cmpstr (sb_mark_get_name (mark), ==, name);
  gtk_test_accessible_assert_role (mark, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (mark, GTK_ACCESSIBLE_PROPERTY_LABEL, name);
  gtk_test_accessible_assert_property (mark, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "off by 0.7");
  gtk_test_accessible_assert_relation (mark, GTK_ACCESSIBLE_RELATION_POS_IN_SET, position);
  gtk_test_accessible_assert_relation (mark, GTK_ACCESSIBLE_RELATION_SET_SIZE, N_POINTS);
}

/* From the last back past the marks, to the first, and on from there. Each step
 * moves the focus, so that a screen reader hears of it. */
static void
test_keys (void)
{
  SbPlane *plane = create_plane (N_POINTS);
  GtkWidget *window = chart_test_show (GTK_WIDGET (plane), 400, 400);
  SbMark *before = NULL;

  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (plane)));
  assert_focus (plane, "Point 5000", 5000);
  for (guint i = 1; i <= 40; i++)
    {
      g_autofree char *name = g_strdup_printf ("Point %u", N_POINTS - i);

      before = chart_test_get_focus (SB_CHART (plane));
      g_assert_true (gtk_widget_child_focus (window, GTK_DIR_LEFT));
      assert_focus (plane, name, N_POINTS - (int) i);
      g_assert_true (chart_test_get_focus (SB_CHART (plane)) != before);
    }

  g_assert_true (chart_test_press (GTK_WIDGET (plane), GDK_KEY_Home));
  assert_focus (plane, "Point 1", 1);
  g_assert_true (gtk_widget_child_focus (window, GTK_DIR_RIGHT));
  assert_focus (plane, "Point 2", 2);
  g_assert_true (chart_test_press (GTK_WIDGET (plane), GDK_KEY_End));
  assert_focus (plane, "Point 5000", 5000);

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  g_assert_true (gtk_widget_child_focus (window, GTK_DIR_RIGHT));
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  assert_focus (plane, "Point 4999", 4999);

  chart_test_assert_gone (window, GTK_WIDGET (plane));
}

/* There are no more widgets for more points, and only those that are looked at
 * are made. */
static void
test_few_widgets (void)
{
  SbPlane *plane = create_plane (N_POINTS);
  GtkWidget *window = chart_test_show (GTK_WIDGET (plane), 400, 400);
  guint n_marks = 0;

  gtk_widget_grab_focus (GTK_WIDGET (plane));
  chart_test_press (GTK_WIDGET (plane), GDK_KEY_Home);
  for (guint i = 0; i < 100; i++)
    gtk_widget_child_focus (window, GTK_DIR_RIGHT);

  while (chart_test_find (GTK_WIDGET (plane), SB_TYPE_MARK, n_marks) != NULL)
    n_marks++;
  g_assert_cmpuint (n_marks, <=, 12 + 3);
  g_assert_cmpuint (n_made, <=, 12 + 101);

  chart_test_assert_gone (window, GTK_WIDGET (plane));
}

/* The cursor stands where its point is, and its words show. */
static void
test_place (void)
{
  SbPlane *plane = create_plane (N_POINTS);
  GtkWidget *window = chart_test_show (GTK_WIDGET (plane), 400, 400);
  GtkWidget *field = chart_test_find (GTK_WIDGET (plane), SB_TYPE_PLANE_FIELD, 0);
  graphene_rect_t bounds, inside;

  gtk_widget_grab_focus (GTK_WIDGET (plane));
  chart_test_press (GTK_WIDGET (plane), GDK_KEY_Home);
  gtk_window_set_focus_visible (GTK_WINDOW (window), TRUE);
  chart_test_settle (window);

  g_assert_true (gtk_widget_compute_bounds (GTK_WIDGET (chart_test_get_focus (SB_CHART (plane))), GTK_WIDGET (plane), &bounds));
  g_assert_true (gtk_widget_compute_bounds (field, GTK_WIDGET (plane), &inside));
  g_assert_cmpfloat_with_epsilon (bounds.origin.x + bounds.size.width / 2, inside.origin.x + 16, 1);
  g_assert_cmpfloat_with_epsilon (bounds.origin.y + bounds.size.height / 2, inside.origin.y + inside.size.height - 16, 1);
  g_assert_true (sb_chart_get_shown_mark (SB_CHART (plane)) == chart_test_get_focus (SB_CHART (plane)));

  chart_test_assert_gone (window, GTK_WIDGET (plane));
}

/* The pointer reaches what has no mark, and takes nothing from the keyboard. */
static void
test_pointer (void)
{
  SbPlane *plane = create_plane (N_POINTS);
  GtkWidget *window = chart_test_show (GTK_WIDGET (plane), 400, 400);
  SbPlaneField *field = SB_PLANE_FIELD (chart_test_find (GTK_WIDGET (plane), SB_TYPE_PLANE_FIELD, 0));
  int side = gtk_widget_get_width (GTK_WIDGET (field));
  SbMark *focused, *pointed;

  gtk_widget_grab_focus (GTK_WIDGET (plane));
  chart_test_press (GTK_WIDGET (plane), GDK_KEY_Home);
  focused = chart_test_get_focus (SB_CHART (plane));

  pointed = sb_plane_field_reach_at (field, side / 2.0, side / 2.0);
  g_assert_nonnull (pointed);
  g_assert_true (pointed != focused);
  g_assert_cmpuint (sb_mark_get_index (pointed), >, 2400);
  g_assert_cmpuint (sb_mark_get_index (pointed), <, 2600);
  g_assert_true (sb_plane_field_reach_at (field, side / 2.0, side / 2.0) == pointed);
  g_assert_null (sb_plane_field_reach_at (field, 20, 20));

  sb_chart_set_hovered_mark (SB_CHART (plane), pointed);
  chart_test_settle (window);
  g_assert_true (sb_chart_get_shown_mark (SB_CHART (plane)) == pointed);
  g_assert_true (gtk_widget_child_focus (window, GTK_DIR_RIGHT));
  g_assert_cmpstr (sb_mark_get_name (chart_test_get_focus (SB_CHART (plane))), ==, "Point 2");
  g_assert_cmpuint (sb_mark_get_index (pointed), >, 2400);

  chart_test_assert_gone (window, GTK_WIDGET (plane));
}

/* A point that goes while it is looked at. */
static void
test_points_change (void)
{
  SbPlane *plane = create_plane (N_POINTS);
  GtkWidget *window = chart_test_show (GTK_WIDGET (plane), 400, 400);
  g_autoptr (SbPlane) few = g_object_ref_sink (create_plane (30));

  gtk_widget_grab_focus (GTK_WIDGET (plane));
  for (guint i = 0; i < 100; i++)
    gtk_widget_child_focus (window, GTK_DIR_LEFT);
  sb_plane_set_points (plane, sb_plane_get_points (few));
  chart_test_settle (window);
  g_assert_cmpuint (chart_test_count_marks (SB_CHART (plane)), ==, 30);
  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (plane)));
  chart_test_press (GTK_WIDGET (plane), GDK_KEY_End);
  g_assert_cmpstr (sb_mark_get_name (chart_test_get_focus (SB_CHART (plane))), ==, "Point 30");

  sb_plane_set_points (plane, NULL);
  chart_test_settle (window);
  g_assert_false (gtk_widget_grab_focus (GTK_WIDGET (plane)));
  chart_test_assert_gone (window, GTK_WIDGET (plane));
}

/* A point that was looked at last, and is gone when somebody comes back. */
static void
test_come_back (void)
{
  SbPlane *plane = create_plane (N_POINTS);
  GtkWidget *window = chart_test_show (GTK_WIDGET (plane), 400, 400);
  g_autoptr (SbPlane) few = g_object_ref_sink (create_plane (30));

  gtk_widget_grab_focus (GTK_WIDGET (plane));
  for (guint i = 0; i < 100; i++)
    gtk_widget_child_focus (window, GTK_DIR_LEFT);
  gtk_window_set_focus (GTK_WINDOW (window), NULL);
  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (plane)));
  g_assert_cmpstr (sb_mark_get_name (chart_test_get_focus (SB_CHART (plane))), ==, "Point 4900");

  gtk_window_set_focus (GTK_WINDOW (window), NULL);
  sb_plane_set_points (plane, sb_plane_get_points (few));
  chart_test_settle (window);
  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (plane)));
  g_assert_cmpstr (sb_mark_get_name (chart_test_get_focus (SB_CHART (plane))), ==, "Point 30");

  chart_test_assert_gone (window, GTK_WIDGET (plane));
}

/* What is under the pointer, by way of the chart. */
static void
test_pick (void)
{
  SbPlane *plane = create_plane (N_POINTS);
  GtkWidget *window = chart_test_show (GTK_WIDGET (plane), 400, 400);
  GtkWidget *field = chart_test_find (GTK_WIDGET (plane), SB_TYPE_PLANE_FIELD, 0);
  graphene_rect_t bounds;
  graphene_point_t middle;
  SbMark *picked;

  g_assert_true (gtk_widget_compute_bounds (field, GTK_WIDGET (plane), &bounds));
  graphene_rect_get_center (&bounds, &middle);
  picked = sb_chart_pick_mark (SB_CHART (plane), middle.x, middle.y);
  g_assert_nonnull (picked);
  g_assert_cmpuint (sb_mark_get_index (picked), >, 2400);
  g_assert_cmpuint (sb_mark_get_index (picked), <, 2600);
  g_assert_null (sb_chart_pick_mark (SB_CHART (plane), bounds.origin.x + 20, bounds.origin.y + 20));
  picked = sb_chart_pick_mark (SB_CHART (plane), bounds.origin.x + bounds.size.width - 16, bounds.origin.y + 16);
  g_assert_cmpuint (sb_mark_get_index (picked), >=, N_POINTS - 12);

  chart_test_assert_gone (window, GTK_WIDGET (plane));
}

/* From points to picture. */
static gint64
time_plane (guint n)
{
  gint64 start = g_get_monotonic_time ();
  SbPlane *plane = create_plane (n);
  GtkWidget *window = chart_test_show (GTK_WIDGET (plane), 400, 400);
  gint64 duration = g_get_monotonic_time () - start;

  chart_test_assert_gone (window, GTK_WIDGET (plane));

  return duration;
}

/* Of 100,000 no more points are made than of 500. Time is only told, for
 * machines differ. */
static void
test_very_many (void)
{
  gint64 few, many;

  time_plane (500);
  few = time_plane (500);
  many = time_plane (100000);
  g_test_message ("500: %" G_GINT64_FORMAT " us, 100,000: %" G_GINT64_FORMAT " us", few, many);
  g_assert_cmpuint (n_made, <=, 12);
}

int
main (int   argc,
      char *argv[])
{
  chart_test_init (&argc, &argv);

  g_test_add_func ("/plane-walk/keys", test_keys);
  g_test_add_func ("/plane-walk/few-widgets", test_few_widgets);
  g_test_add_func ("/plane-walk/place", test_place);
  g_test_add_func ("/plane-walk/pointer", test_pointer);
  g_test_add_func ("/plane-walk/points-change", test_points_change);
  g_test_add_func ("/plane-walk/come-back", test_come_back);
  g_test_add_func ("/plane-walk/pick", test_pick);
  g_test_add_func ("/plane-walk/very-many", test_very_many);

  return g_test_run ();
}
