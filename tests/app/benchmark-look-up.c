/* benchmark-look-up.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>
#include <time.h>

#include "ui-fixture.h"

/* How long it takes to open the pages on which one looks something up: from
 * the click to the first painted frame, and how long each frame after it
 * takes that adds rows. The reference is a page that holds nothing but its
 * title. The library has been gone to before, as it has when somebody clicks
 * there; the very first time, which reads the files, is told by itself. */

#define N_TIMES 15

/* For so many frames after the first there are rows to come. */
#define N_FRAMES 40

typedef struct
{
  double began;
  GArray *frames; /* (element-type double): in milliseconds, each */
} Frames;

static int
compare (gconstpointer a,
         gconstpointer b)
{
  double difference = *(const double *) a - *(const double *) b;

  return (difference > 0) - (difference < 0);
}

/* @share: 0.5 for the median, 1 for the worst */
static double
pick (GArray *values,
      double  share)
{
  g_array_sort (values, compare);

  return g_array_index (values, double, (guint) ceil (share * values->len) - 1);
}

/* In milliseconds. Other work on the machine does not count. */
static double
get_work_time (void)
{
  struct timespec time;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &time);
  return time.tv_sec * 1000.0 + time.tv_nsec / 1000000.0;
}

static void
before_paint_cb (GdkFrameClock *clock,
                 Frames        *frames)
{
  frames->began = get_work_time ();
}

static void
after_paint_cb (GdkFrameClock *clock,
                Frames        *frames)
{
  double duration = get_work_time () - frames->began;

  g_array_append_val (frames->frames, duration);
}

static void
show_empty (Ui *ui)
{
  GtkWidget *bar = adw_toolbar_view_new ();

  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (bar), adw_header_bar_new ());
  adw_navigation_view_push (ui_view (ui), adw_navigation_page_new (bar, "Empty"));
}

/* Until the page is gone, and with it the work that it makes. */
static void
leave (Ui *ui)
{
  GtkWidget *page = ui_page (ui);

  g_object_add_weak_pointer (G_OBJECT (page), (gpointer *) &page);
  adw_navigation_view_pop (ui_view (ui));
  ui_wait_until (page == NULL);
  ui_draw (ui);
}

/* Returns how long it took to the first painted frame, without waiting. */
static double
open_once (Ui         *ui,
           const char *uri,
           GArray     *later)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (ui->window));
  Frames frames = { 0, g_array_new (FALSE, FALSE, sizeof (double)) };
  double start;
  double work;

  g_signal_connect (clock, "before-paint", G_CALLBACK (before_paint_cb), &frames);
  g_signal_connect_after (clock, "after-paint", G_CALLBACK (after_paint_cb), &frames);
  start = get_work_time ();
  if (uri != NULL)
    gtk_widget_activate_action (GTK_WIDGET (ui->window), "win.open", "s", uri);
  else
    show_empty (ui);
  work = get_work_time () - start;
  while (frames.frames->len < N_FRAMES)
    {
      gdk_frame_clock_request_phase (clock, GDK_FRAME_CLOCK_PHASE_PAINT);
      g_main_context_iteration (NULL, TRUE);
    }
  work += g_array_index (frames.frames, double, 0);
  g_array_append_vals (later, &g_array_index (frames.frames, double, 1), frames.frames->len - 1);

  g_signal_handlers_disconnect_by_data (clock, &frames);
  g_array_unref (frames.frames);
  leave (ui);

  return work;
}

/* @reference: the median of the reference; 0 where this is it
 *
 * Returns the median */
static double
measure (Ui         *ui,
         const char *name,
         const char *uri,
         double      reference)
{
  g_autoptr (GArray) first = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) later = g_array_new (FALSE, FALSE, sizeof (double));
  double cold = open_once (ui, uri, later);
  double median;

  g_array_set_size (later, 0);
  for (guint i = 0; i < N_TIMES; i++)
    {
      double work = open_once (ui, uri, later);

      g_array_append_val (first, work);
    }

  median = pick (first, 0.5);
  g_print ("%s: click to painted: median %.1f ms, worst %.1f ms, the very first time %.1f ms\n", name, median,
           pick (first, 1), cold);
  if (reference > 0)
    g_print ("%s: %.1f times the reference\n", name, median / reference);
  g_print ("%s: frames after it: 95 %% %.1f ms, worst %.1f ms\n", name, pick (later, 0.95), pick (later, 1));

  return median;
}

int
main (int    argc,
      char **argv)
{
  Ui ui = { NULL };
  double reference;

  g_test_init (&argc, &argv, NULL);
  adw_init ();
  ui_set_up (&ui, NULL);
  ui_resize (&ui, 1000, 720);
  ui_show_place (&ui, "learn");

  reference = measure (&ui, "empty page", NULL, 0);
  measure (&ui, "article", "article:the-four-styles", reference);
  measure (&ui, "glossary", "glossary:", reference);
  measure (&ui, "references", "references:", reference);
  ui_tear_down (&ui, NULL);

  return 0;
}
