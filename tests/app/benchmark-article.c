/* benchmark-article.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <time.h>

#include "ui-fixture.h"

/* How long it takes to open a page of the library, for the page with the most
 * text: to make its widgets, and to lay them out for the first time. Whoever
 * goes from page to page must never wait for one: a frame's time is what there
 * is. */

#define N_TIMES 30

/* In milliseconds, at 60 Hz. */
#define FRAME (1000.0 / 60)

static int
compare (gconstpointer a,
         gconstpointer b)
{
  double difference = *(const double *) a - *(const double *) b;

  return (difference > 0) - (difference < 0);
}

static void
print (const char *name,
       GArray     *values)
{
  double median;

  g_array_sort (values, compare);
  median = g_array_index (values, double, values->len / 2);
  g_print ("  %-12s best %6.2f ms, median %6.2f ms, worst %6.2f ms: %.2f of a frame\n", name,
           g_array_index (values, double, 0), median, g_array_index (values, double, values->len - 1), median / FRAME);
}

/* Of this thread alone: others want the processor too. */
static gint64
get_time (void)
{
  struct timespec time;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &time);
  return (gint64) time.tv_sec * G_USEC_PER_SEC + time.tv_nsec / 1000;
}

static void
add (GArray *values,
     gint64  microseconds)
{
  double value = microseconds / 1000.0;

  g_array_append_val (values, value);
}

static void
note_time_cb (GdkFrameClock *clock,
              gint64 *when)
{
  *when = get_time ();
}

static void
measure (Ui         *ui,
         const char *uri)
{
  g_autoptr (GArray) making = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) laying_out = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (double));
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (ui->window));
  gint64 began = 0;
  gint64 ended = 0;

  g_signal_connect (clock, "before-paint", G_CALLBACK (note_time_cb), &began);
  g_signal_connect_after (clock, "layout", G_CALLBACK (note_time_cb), &ended);
  for (guint i = 0; i < N_TIMES; i++)
    {
      gint64 start = get_time ();
      gint64 made;

      began = ended = 0;
      gtk_widget_activate_action (GTK_WIDGET (ui->window), "win.open", "s", uri);
      made = get_time ();
      ui_wait_until (ended != 0);
      add (making, made - start);
      add (laying_out, ended - began);
      add (all, made - start + ended - began);
      ui_draw (ui);
      adw_navigation_view_pop (ui_view (ui));
      ui_draw (ui);
    }

  g_signal_handlers_disconnect_by_func (clock, note_time_cb, &began);
  g_signal_handlers_disconnect_by_func (clock, note_time_cb, &ended);
  g_print ("%s\n", uri);
  print ("making", making);
  print ("laying out", laying_out);
  print ("both", all);
}

/* Where one comes back to. */
static void
leave_in_the_middle (Ui         *ui,
                     const char *uri,
                     const char *place)
{
  g_autoptr (SbReading) reading = sb_store_dup_reading (ui->store, uri);

  sb_reading_set_place (reading, place);
  sb_store_save_reading (ui->store, reading);
}

int
main (int   argc,
      char *argv[])
{
  Ui ui;

  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  ui_set_up (&ui, NULL);
  measure (&ui, "approach:emdr");
  measure (&ui, "article:the-four-styles");
  leave_in_the_middle (&ui, "article:the-four-styles", "fearful/0");
  g_print ("Gone on with:\n");
  measure (&ui, "article:the-four-styles");
  ui_tear_down (&ui, NULL);

  return 0;
}
