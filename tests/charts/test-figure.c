/* test-figure.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "chart-test.h"
#include "sb-drawing.h"
#include "sb-figure.h"

/* A line across the middle. */
#define LINE                                                                   \
  "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 100\">"         \
  "<path class=\"accent-stroke\" stroke-width=\"8\" d=\"M20 50H380\"/>"        \
  "</svg>"

#define LONG "Verbundenheitsempfindungen und Unabhängigkeitsbestrebungen"

static GtkWidget *
create_figure (void)
{
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "line.svg", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (SbSketch) sketch = NULL;

  g_assert_true (g_file_set_contents (path, LINE, -1, NULL));
  sketch = sb_sketch_new (file, &error);
  g_assert_no_error (error);

  return sb_figure_new (sketch, "A line");
}

static GtkWidget *
find_label (GtkWidget  *widget,
            const char *text)
{
  for (guint i = 0;; i++)
    {
      GtkWidget *label = chart_test_find (widget, GTK_TYPE_LABEL, i);

      g_assert_nonnull (label);
      if (g_str_equal (gtk_label_get_text (GTK_LABEL (label)), text))
        return label;
    }
}

static graphene_rect_t
get_bounds (GtkWidget  *figure,
            const char *text)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (find_label (figure, text), figure, &bounds));
  return bounds;
}

static double
get_center (GtkWidget  *figure,
            const char *text)
{
  graphene_rect_t bounds = get_bounds (figure, text);

  return bounds.origin.x + bounds.size.width / 2;
}

/* Each at its point. */
static void
test_places (void)
{
  GtkWidget *figure = create_figure ();
  GtkWidget *window;

  sb_figure_add_label (SB_FIGURE (figure), "Here", 100, 20);
  sb_figure_add_label (SB_FIGURE (figure), "There", 300, 80);
  window = chart_test_show (figure, 400, 200);
  g_assert_false (sb_figure_is_numbered (SB_FIGURE (figure)));
  g_assert_cmpfloat_with_epsilon (get_center (figure, "Here"), 100, 1);
  g_assert_cmpfloat_with_epsilon (get_center (figure, "There"), 300, 1);
  g_assert_false (gtk_widget_get_child_visible (find_label (figure, "1")));

  gtk_widget_set_direction (figure, GTK_TEXT_DIR_RTL);
  chart_test_settle (window);
  g_assert_cmpfloat_with_epsilon (get_center (figure, "Here"), 300, 1);

  chart_test_assert_gone (window, figure);
}

/* At the edge it stays within; above and beneath the drawing there is more
 * room. */
static void
test_edges (void)
{
  GtkWidget *figure = create_figure ();
  GtkWidget *window;
  graphene_rect_t high, low;
  int height;

  sb_figure_add_label (SB_FIGURE (figure), "Near the corner", 0, 0);
  sb_figure_add_label (SB_FIGURE (figure), "Near the other", 400, 100);
  gtk_widget_set_valign (figure, GTK_ALIGN_START);
  window = chart_test_show (figure, 400, 200);
  high = get_bounds (figure, "Near the corner");
  low = get_bounds (figure, "Near the other");
  height = gtk_widget_get_height (figure);

  g_assert_false (sb_figure_is_numbered (SB_FIGURE (figure)));
  g_assert_cmpint (height, >, 100);
  g_assert_cmpfloat (high.origin.x, >=, 0);
  g_assert_cmpfloat (high.origin.y, >=, 0);
  g_assert_cmpfloat (low.origin.x + low.size.width, <=, 400);
  g_assert_cmpfloat (low.origin.y + low.size.height, <=, height);

  chart_test_assert_gone (window, figure);
}

/* Once there is no room numbers stand for all labels, and a key beneath. */
static void
check_numbered (const char *first,
                double      first_x,
                const char *second,
                double      second_x,
                double      y,
                int         width)
{
  GtkWidget *figure = create_figure ();
  GtkWidget *drawing = chart_test_find (figure, SB_TYPE_DRAWING, 0);
  GtkWidget *window;
  graphene_rect_t bounds;

  sb_figure_add_label (SB_FIGURE (figure), first, first_x, y);
  sb_figure_add_label (SB_FIGURE (figure), second, second_x, y);
  window = chart_test_show (figure, width, 400);
  g_assert_true (sb_figure_is_numbered (SB_FIGURE (figure)));
  g_assert_false (gtk_widget_get_child_visible (find_label (figure, first)));
  g_assert_true (gtk_widget_get_child_visible (find_label (figure, "1")));
  g_assert_cmpfloat_with_epsilon (get_center (figure, "2"), second_x * width / 400, 1);

  g_assert_true (gtk_widget_compute_bounds (gtk_widget_get_last_child (figure), figure, &bounds));
  g_assert_cmpfloat (bounds.origin.y, >, gtk_widget_get_height (drawing));
  g_assert_nonnull (find_label (gtk_widget_get_last_child (figure), first));

  chart_test_assert_gone (window, figure);
}

static void
test_numbered (void)
{
  /* On the line. */
  check_numbered ("Here", 100, "There", 300, 50, 400);
  /* On each other. */
  check_numbered ("Here we are", 190, "There they are", 210, 10, 400);
  /* Too long for the drawing. */
  check_numbered ("Here", 100, LONG, 300, 20, 200);
}

/* The picture has words; what stands on it is part of them. */
static void
test_accessible (void)
{
  GtkWidget *figure = create_figure ();
  GtkWidget *window;

  sb_figure_add_label (SB_FIGURE (figure), "Here", 100, 20);
  window = chart_test_show (figure, 400, 200);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (figure), GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (figure), GTK_ACCESSIBLE_PROPERTY_LABEL, "A line");
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (find_label (figure, "Here")), GTK_ACCESSIBLE_ROLE_PRESENTATION);

  chart_test_assert_gone (window, figure);
}

int
main (int    argc,
      char **argv)
{
  chart_test_init (&argc, &argv);
  g_test_add_func ("/figure/places", test_places);
  g_test_add_func ("/figure/edges", test_edges);
  g_test_add_func ("/figure/numbered", test_numbered);
  g_test_add_func ("/figure/accessible", test_accessible);

  return g_test_run ();
}
