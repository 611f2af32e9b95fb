/* test-pairs-chart.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "chart-test.h"
#include "sb-pairs-chart.h"
#include "sb-pairs-row.h"
#include "sb-stroke.h"
#include "sb-tip.h"

typedef struct
{
  const char *title;
  double before;
  double after;
  guint n;
  const char *description;
} Row;

static const Row rows[] = {
  { "Breathe", 7, 4, 5, "5 tries" },
  { "A letter that is not sent, to somebody who mattered", 3, 6.5, 1, "1 try" },
  { "Body scan", 5, 5, 12, "12 tries" },
  { "Five senses", 5.2, 5, 2, NULL },
};

static void
add_pair (GListStore *pairs,
          const Row  *row)
{
  g_autoptr (SbPair) pair = sb_pair_new (row->title, row->before, row->after, row->n, row->description);

  g_list_store_append (pairs, pair);
}

static GListStore *
create_pairs (guint n_pairs)
{
  GListStore *pairs = g_list_store_new (SB_TYPE_PAIR);

  for (guint i = 0; i < n_pairs; i++)
    add_pair (pairs, &rows[i % G_N_ELEMENTS (rows)]);

  return pairs;
}

static char *
format_pair (SbPair   *pair,
             gpointer  user_data)
{
  return g_strdup_printf ("%s: before %g, after %g, %u tries", sb_pair_get_title (pair),
                          sb_pair_get_before (pair), sb_pair_get_after (pair), sb_pair_get_n (pair));
}

static SbPairsChart *
create_chart (GListStore *pairs)
{
  SbPairsChart *chart = SB_PAIRS_CHART (sb_pairs_chart_new ());

  sb_pairs_chart_set_format (chart, format_pair, NULL, NULL);
  sb_pairs_chart_set_direction_label (chart, "Lower is calmer");
  sb_pairs_chart_set_labels (chart, "Before", "After");
  sb_pairs_chart_set_pairs (chart, G_LIST_MODEL (pairs));
  gtk_widget_set_valign (GTK_WIDGET (chart), GTK_ALIGN_START);

  return chart;
}

static GtkWidget *
get_row (SbPairsChart *chart,
         guint         position)
{
  return chart_test_find (GTK_WIDGET (chart), SB_TYPE_PAIRS_ROW, position);
}

static const char *
get_focus_name (SbPairsChart *chart)
{
  SbMark *mark = chart_test_get_focus (SB_CHART (chart));

  return mark != NULL ? sb_mark_get_name (mark) : NULL;
}

static void
get_bounds (SbPairsChart    *chart,
            GtkWidget       *widget,
            graphene_rect_t *bounds)
{
  g_assert_true (gtk_widget_compute_bounds (widget, GTK_WIDGET (chart), bounds));
}

/* The extent of the part of a row that has a name, in the chart. */
static gboolean
get_path_bounds (SbPairsChart    *chart,
                 guint            position,
                 const char      *css_name,
                 graphene_rect_t *bounds)
{
  GtkWidget *child = gtk_widget_get_first_child (get_row (chart, position));
  graphene_rect_t place;

  while (!g_str_equal (gtk_widget_get_css_name (child), css_name))
    child = gtk_widget_get_next_sibling (child);
  if (gsk_path_is_empty (sb_stroke_get_path (SB_STROKE (child))))
    return FALSE;

  g_assert_true (gsk_path_get_bounds (sb_stroke_get_path (SB_STROKE (child)), bounds));
  get_bounds (chart, child, &place);
  graphene_rect_offset (bounds, place.origin.x, place.origin.y);

  return TRUE;
}

static void
test_accessible (void)
{
  g_autoptr (GListStore) pairs = create_pairs (4);
  SbPairsChart *chart = create_chart (pairs);
  GtkWidget *window = chart_test_show (GTK_WIDGET (chart), 360, 500);
  SbMark *mark = chart_test_get_mark (SB_CHART (chart), 0);

  gtk_test_accessible_assert_role (chart, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_role (chart_test_find (GTK_WIDGET (chart), SB_TYPE_PAIRS_LIST, 0),
                                   GTK_ACCESSIBLE_ROLE_LIST);
  gtk_test_accessible_assert_role (get_row (chart, 0), GTK_ACCESSIBLE_ROLE_PRESENTATION);
  gtk_test_accessible_assert_role (mark, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (mark, GTK_ACCESSIBLE_PROPERTY_LABEL, "Breathe: before 7, after 4, 5 tries");
  gtk_test_accessible_assert_relation (mark, GTK_ACCESSIBLE_RELATION_POS_IN_SET, 1);
  gtk_test_accessible_assert_relation (mark, GTK_ACCESSIBLE_RELATION_SET_SIZE, 4);
  g_assert_cmpstr (sb_mark_get_tip (mark), ==, "Breathe: before 7, after 4, 5 tries");

  /* Without words of the owner's */
  sb_pairs_chart_set_format (chart, NULL, NULL, NULL);
  g_assert_cmpstr (sb_mark_get_name (mark), ==, "Breathe, 5 tries");
  g_assert_cmpstr (sb_mark_get_name (chart_test_get_mark (SB_CHART (chart), 3)), ==, "Five senses");

  chart_test_assert_gone (window, GTK_WIDGET (chart));
}

static void
test_walk (void)
{
  const struct
  {
    guint keyval;
    const char *name;
  } steps[] = {
    { GDK_KEY_Up, "Breathe: before 7, after 4, 5 tries" },
    { GDK_KEY_Left, "Breathe: before 7, after 4, 5 tries" },
    { GDK_KEY_Right, "Breathe: before 7, after 4, 5 tries" },
    { GDK_KEY_Down, "A letter that is not sent, to somebody who mattered: before 3, after 6.5, 1 tries" },
    { GDK_KEY_KP_Down, "Body scan: before 5, after 5, 12 tries" },
    { GDK_KEY_End, "Five senses: before 5.2, after 5, 2 tries" },
    { GDK_KEY_Down, "Five senses: before 5.2, after 5, 2 tries" },
    { GDK_KEY_Up, "Body scan: before 5, after 5, 12 tries" },
    { GDK_KEY_Home, "Breathe: before 7, after 4, 5 tries" },
  };
  g_autoptr (GListStore) pairs = create_pairs (4);
  SbPairsChart *chart = create_chart (pairs);
  GtkWidget *window = chart_test_show (GTK_WIDGET (chart), 800, 300);

  gtk_widget_grab_focus (GTK_WIDGET (chart));
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      chart_test_press (GTK_WIDGET (chart), steps[i].keyval);
      g_assert_cmpstr (get_focus_name (chart), ==, steps[i].name);
    }

  gtk_window_set_focus_visible (GTK_WINDOW (window), TRUE);
  g_assert_cmpstr (sb_tip_get_label (SB_TIP (chart_test_find (GTK_WIDGET (chart), SB_TYPE_TIP, 0))), ==,
                   "Breathe: before 7, after 4, 5 tries");
  chart_test_assert_gone (window, GTK_WIDGET (chart));
}

/* On a scale of 0 to 10, in either direction: the ring at what was before, the
 * mark at what was after, and the arrow between them. */
static void
assert_row (SbPairsChart *chart,
            guint         position,
            gboolean      mirrored)
{
  const Row *row = &rows[position];
  graphene_rect_t plot, before;
  graphene_point_t after;
  double scale, difference;

  g_assert_true (get_path_bounds (chart, position, "grid-lines", &plot));
  scale = plot.size.width / 10;
  g_assert_true (get_path_bounds (chart, position, "before", &before));
  chart_test_get_center (SB_CHART (chart), chart_test_get_mark (SB_CHART (chart), position), &after);

  difference = (row->after - row->before) * scale * (mirrored ? -1 : 1);
  g_assert_cmpfloat_with_epsilon (after.x - (before.origin.x + before.size.width / 2), difference, 2);
  g_assert_cmpfloat_with_epsilon (after.y, before.origin.y + before.size.height / 2, 1);
  g_assert_cmpfloat_with_epsilon (after.x,
                                  mirrored ? plot.origin.x + plot.size.width - row->after * scale
                                           : plot.origin.x + row->after * scale,
                                  2);
}

static void
assert_change (SbPairsChart *chart,
               guint         position,
               gboolean      mirrored)
{
  const Row *row = &rows[position];
  graphene_rect_t before, change;
  graphene_point_t after;

  g_assert_true (get_path_bounds (chart, position, "before", &before));
  chart_test_get_center (SB_CHART (chart), chart_test_get_mark (SB_CHART (chart), position), &after);
  g_assert_true (get_path_bounds (chart, position, "change", &change));

  /* With a head, which makes it higher than a line. */
  g_assert_cmpfloat (change.size.height, >, 8);
  if ((row->after > row->before) != mirrored)
    {
      g_assert_cmpfloat (change.origin.x, >=, before.origin.x + before.size.width - 1);
      g_assert_cmpfloat (change.origin.x + change.size.width, <, after.x);
    }
  else
    {
      g_assert_cmpfloat (change.origin.x + change.size.width, <=, before.origin.x + 1);
      g_assert_cmpfloat (change.origin.x, >, after.x);
    }
}

static void
test_values (gconstpointer data)
{
  int width = GPOINTER_TO_INT (data);
  g_autoptr (GListStore) pairs = create_pairs (4);

  for (GtkTextDirection direction = GTK_TEXT_DIR_LTR; direction <= GTK_TEXT_DIR_RTL; direction++)
    {
      gboolean mirrored = direction == GTK_TEXT_DIR_RTL;
      graphene_rect_t bounds;
      SbPairsChart *chart;
      GtkWidget *window;

      gtk_widget_set_default_direction (direction);
      chart = create_chart (pairs);
      window = chart_test_show (GTK_WIDGET (chart), width, 500);
      for (guint i = 0; i < 4; i++)
        assert_row (chart, i, mirrored);
      assert_change (chart, 0, mirrored);
      assert_change (chart, 1, mirrored);
      /* No way between them, no arrow. */
      g_assert_false (get_path_bounds (chart, 2, "change", &bounds));
      g_assert_false (get_path_bounds (chart, 3, "change", &bounds));
      chart_test_assert_gone (window, GTK_WIDGET (chart));
    }
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

/* Words and lines are within their row, and none of them runs into another. */
static void
assert_apart (SbPairsChart *chart,
              guint         position)
{
  GtkWidget *widget = get_row (chart, position);
  graphene_rect_t row, title, note, before;

  get_bounds (chart, widget, &row);
  get_bounds (chart, chart_test_find (widget, GTK_TYPE_LABEL, 0), &title);
  g_assert_true (get_path_bounds (chart, position, "before", &before));
  g_assert_true (graphene_rect_contains_rect (&row, &title));
  g_assert_true (graphene_rect_contains_rect (&row, &before));
  g_assert_false (graphene_rect_intersection (&title, &before, NULL));
  if (rows[position % G_N_ELEMENTS (rows)].description == NULL)
    return;

  get_bounds (chart, chart_test_find (widget, GTK_TYPE_LABEL, 1), &note);
  g_assert_true (graphene_rect_contains_rect (&row, &note));
  g_assert_false (graphene_rect_intersection (&title, &note, NULL));
  g_assert_false (graphene_rect_intersection (&note, &before, NULL));
}

static void
test_size (gconstpointer data)
{
  int width = GPOINTER_TO_INT (data);
  g_autoptr (GListStore) pairs = create_pairs (30);

  for (GtkTextDirection direction = GTK_TEXT_DIR_LTR; direction <= GTK_TEXT_DIR_RTL; direction++)
    {
      graphene_rect_t inside, row;
      SbPairsChart *chart;
      GtkWidget *window;
      double bottom = 0;

      gtk_widget_set_default_direction (direction);
      chart = create_chart (pairs);
      window = chart_test_show (GTK_WIDGET (chart), width, 2000);
      get_bounds (chart, GTK_WIDGET (chart), &inside);
      for (guint i = 0; i < 30; i++)
        {
          assert_apart (chart, i);
          get_bounds (chart, get_row (chart, i), &row);
          g_assert_true (graphene_rect_contains_rect (&inside, &row));
          g_assert_cmpfloat (row.origin.y, >=, bottom);
          bottom = row.origin.y + row.size.height;
        }
      g_assert_cmpfloat_with_epsilon (bottom, inside.size.height, 1);
      chart_test_assert_gone (window, GTK_WIDGET (chart));
    }
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static void
test_count (gconstpointer data)
{
  guint n_pairs = GPOINTER_TO_UINT (data);
  g_autoptr (GListStore) pairs = create_pairs (n_pairs);
  SbPairsChart *chart = create_chart (pairs);
  GtkWidget *window = chart_test_show (GTK_WIDGET (chart), 360, 500);

  g_assert_cmpuint (chart_test_count_marks (SB_CHART (chart)), ==, n_pairs);
  g_assert_cmpint (gtk_widget_grab_focus (GTK_WIDGET (chart)), ==, n_pairs > 0);
  chart_test_assert_gone (window, GTK_WIDGET (chart));
}

static void
test_live (void)
{
  g_autoptr (GListStore) pairs = create_pairs (3);
  SbPairsChart *chart = create_chart (pairs);
  GtkWidget *window = chart_test_show (GTK_WIDGET (chart), 800, 500);
  g_autoptr (SbPair) first = sb_pair_new ("Walk", 6, 2, 3, "3 tries");
  g_autoptr (SbPair) second = sb_pair_new ("Tea", 4, 3, 8, NULL);
  gpointer both[] = { first, second };
  SbMark *focus;

  gtk_widget_grab_focus (GTK_WIDGET (chart));
  chart_test_press (GTK_WIDGET (chart), GDK_KEY_Down);
  focus = chart_test_get_focus (SB_CHART (chart));

  g_list_store_insert (pairs, 0, first);
  g_assert_true (chart_test_get_focus (SB_CHART (chart)) == focus);
  g_assert_true (chart_test_get_mark (SB_CHART (chart), 2) == focus);
  gtk_test_accessible_assert_relation (focus, GTK_ACCESSIBLE_RELATION_POS_IN_SET, 3);
  gtk_test_accessible_assert_relation (focus, GTK_ACCESSIBLE_RELATION_SET_SIZE, 4);
  chart_test_settle (window);

  /* All anew, as when it is summed up again: the row stays. */
  g_list_store_splice (pairs, 0, 4, both, 2);
  g_assert_cmpuint (chart_test_count_marks (SB_CHART (chart)), ==, 2);
  g_assert_cmpstr (sb_mark_get_name (chart_test_get_mark (SB_CHART (chart), 1)), ==, "Tea: before 4, after 3, 8 tries");
  chart_test_settle (window);

  g_list_store_remove_all (pairs);
  g_assert_cmpuint (chart_test_count_marks (SB_CHART (chart)), ==, 0);
  chart_test_settle (window);
  add_pair (pairs, &rows[0]);
  chart_test_settle (window);
  assert_row (chart, 0, FALSE);

  chart_test_assert_gone (window, GTK_WIDGET (chart));
  add_pair (pairs, &rows[0]);
}

static void
test_range (void)
{
  g_autoptr (GListStore) pairs = create_pairs (1);
  SbPairsChart *chart = create_chart (pairs);
  GtkWidget *window = chart_test_show (GTK_WIDGET (chart), 360, 500);
  graphene_point_t center;
  graphene_rect_t plot;

  /* From 1 to 7 there are lines at 2, 4 and 6; from 4 to 7, at 4 first. */
  sb_pairs_chart_set_range (chart, 1, 7);
  chart_test_settle (window);
  chart_test_get_center (SB_CHART (chart), chart_test_get_mark (SB_CHART (chart), 0), &center);
  g_assert_true (get_path_bounds (chart, 0, "grid-lines", &plot));
  g_assert_cmpfloat_with_epsilon (center.x, plot.origin.x + plot.size.width / 2, 1);
  sb_pairs_chart_set_range (chart, 4, 7);
  chart_test_settle (window);
  chart_test_get_center (SB_CHART (chart), chart_test_get_mark (SB_CHART (chart), 0), &center);
  g_assert_true (get_path_bounds (chart, 0, "grid-lines", &plot));
  g_assert_cmpfloat_with_epsilon (center.x, plot.origin.x, 1);
  chart_test_assert_gone (window, GTK_WIDGET (chart));
}

int
main (int   argc,
      char *argv[])
{
  chart_test_init (&argc, &argv);

  g_test_add_func ("/charts/pairs-chart/accessible", test_accessible);
  g_test_add_func ("/charts/pairs-chart/walk", test_walk);
  g_test_add_data_func ("/charts/pairs-chart/values/360", GINT_TO_POINTER (360), test_values);
  g_test_add_data_func ("/charts/pairs-chart/values/800", GINT_TO_POINTER (800), test_values);
  g_test_add_data_func ("/charts/pairs-chart/size/240", GINT_TO_POINTER (240), test_size);
  g_test_add_data_func ("/charts/pairs-chart/size/360", GINT_TO_POINTER (360), test_size);
  g_test_add_data_func ("/charts/pairs-chart/size/800", GINT_TO_POINTER (800), test_size);
  g_test_add_data_func ("/charts/pairs-chart/count/0", GUINT_TO_POINTER (0), test_count);
  g_test_add_data_func ("/charts/pairs-chart/count/1", GUINT_TO_POINTER (1), test_count);
  g_test_add_data_func ("/charts/pairs-chart/count/2", GUINT_TO_POINTER (2), test_count);
  g_test_add_data_func ("/charts/pairs-chart/count/300", GUINT_TO_POINTER (300), test_count);
  g_test_add_func ("/charts/pairs-chart/live", test_live);
  g_test_add_func ("/charts/pairs-chart/range", test_range);

  return g_test_run ();
}
