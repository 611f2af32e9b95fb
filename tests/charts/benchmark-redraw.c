/* benchmark-redraw.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>
#include <time.h>

#include "chart-test.h"
#include "sb-samples.h"
#include "sb-time-chart.h"
#include "table.h"

/* What each frame costs while somebody drags a time chart: of one year of
 * fifty, and of nearly all fifty, against a chart that shows 500 points. The
 * charts are dragged in turn, a few frames each. */

#define N_ROUNDS 12
#define N_FRAMES 10

/* There is no dragging where all is shown. */
#define SHARE 0.8
#define N_FEW (500 / SHARE)
#define N_MANY (100000 / SHARE)
#define YEAR (365.25 * 24 * 60 * 60)

/* A time that is round to nobody. */
#define START 220000000.0

#define FRAME_MILLISECONDS (1000 / 60.0)

typedef struct
{
  GtkWidget *window;
  SbTimeChart *chart;
  double from;
  double to;
  double began; /* the frame that is drawn */
  double frame; /* what it took; 0 until it is drawn */
  Values *work;
} Drag;

/* In milliseconds, of this thread: other work on the machine does not count. */
static double
get_work (void)
{
  struct timespec time;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &time);
  return time.tv_sec * 1000.0 + time.tv_nsec / 1e6;
}

static void
before_paint_cb (GdkFrameClock *clock,
                 Drag          *drag)
{
  drag->began = get_work ();
}

static void
after_paint_cb (GdkFrameClock *clock,
                Drag          *drag)
{
  drag->frame = get_work () - drag->began;
}

/* Values from 1 to 5, as a check-in has them. */
static SbSeries *
create_series (guint  n,
               double years)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (5);
  g_autofree double *times = g_new (double, n);
  g_autofree double *values = g_new (double, n);
  g_autoptr (SbSamples) samples = NULL;

  for (guint i = 0; i < n; i++)
    {
      times[i] = START + years * YEAR * (i + g_rand_double (rand)) / n;
      values[i] = CLAMP (round (3 + 1.5 * sin (times[i] / (YEAR / 5)) + g_rand_double_range (rand, -1.5, 1.5)), 1, 5);
    }
  samples = sb_samples_new (times, values, n);

  return sb_series_new ("Connected", "series-1", G_LIST_MODEL (samples));
}

/* @shown: so many years of those that there are */
static Drag *
create_drag (guint  n_points,
             double years,
             double shown)
{
  Drag *drag = g_new0 (Drag, 1);
  g_autoptr (SbSeries) series = create_series (n_points, years);
  g_autoptr (GListStore) list = g_list_store_new (SB_TYPE_SERIES);
  GdkFrameClock *clock;

  g_list_store_append (list, series);
  drag->chart = SB_TIME_CHART (sb_time_chart_new ());
  sb_time_chart_set_series (drag->chart, G_LIST_MODEL (list));
  sb_time_chart_set_range (drag->chart, 1, 5);
  drag->from = START + (years - shown) / 2 * YEAR;
  drag->to = drag->from + shown * YEAR;
  drag->work = values_new ();
  drag->window = chart_test_show (GTK_WIDGET (drag->chart), 900, 400);
  clock = gtk_widget_get_frame_clock (drag->window);
  g_signal_connect (clock, "before-paint", G_CALLBACK (before_paint_cb), drag);
  g_signal_connect_after (clock, "after-paint", G_CALLBACK (after_paint_cb), drag);

  return drag;
}

static void
drag_free (Drag *drag)
{
  g_signal_handlers_disconnect_by_data (gtk_widget_get_frame_clock (drag->window), drag);
  gtk_window_destroy (GTK_WINDOW (drag->window));
  g_array_unref (drag->work);
  g_free (drag);
}

/* @offset: how far, as a share of what is shown */
static void
drag_once (Drag   *drag,
           double  offset)
{
  double by = (drag->to - drag->from) * offset;
  double moved = get_work ();
  gint64 from;

  sb_time_chart_show_range (drag->chart, (gint64) (drag->from + by), (gint64) (drag->to + by));
  moved = get_work () - moved;
  g_object_get (drag->chart, "from", &from, NULL);
  g_assert_cmpint (from, ==, (gint64) (drag->from + by));
  drag->frame = 0;
  while (drag->frame == 0)
    g_main_context_iteration (NULL, TRUE);
  values_add (drag->work, moved + drag->frame);
}

static void
drag_some (Drag *drag)
{
  for (guint i = 0; i < N_FRAMES; i++)
    drag_once (drag, 0.01 * (i + 1));
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (Values) frame = values_new ();
  g_autoptr (Values) worst = values_new ();
  Drag *few;
  Drag *year;
  Drag *all;

  chart_test_init (&argc, &argv);
  few = create_drag (N_FEW, 1 / SHARE, 1);
  year = create_drag (N_MANY, 50 / SHARE, 1);
  all = create_drag (N_MANY, 50 / SHARE, 50);

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      drag_some (few);
      drag_some (year);
      drag_some (all);
    }

  values_add (frame, FRAME_MILLISECONDS);
  values_add (worst, values_get_share (all->work, 0.95));
  table_add ("a frame while dragging: 1 year of 50", "500 points", "ms", few->work, year->work, 1.5);
  table_add ("a frame while dragging: 50 years", "500 points", "ms", few->work, all->work, 1.5);
  table_add ("a frame while dragging: 50 years, 95 %", "60 Hz", "ms", frame, worst, 0.5);

  drag_free (few);
  drag_free (year);
  drag_free (all);
  return 0;
}
