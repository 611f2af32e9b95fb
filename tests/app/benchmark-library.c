/* benchmark-library.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <time.h>

#include "sb-learn-page.h"
#include "sb-search.h"
#include "ui-fixture.h"

/* How long it takes to open each page of the library: from the link to the
 * first frame that is laid out and drawn, against a frame's time at 60 Hz and
 * against an empty page in the same run. Whoever goes from page to page must
 * never wait for one. The first time, a page is read from its file as well. */

#define FRAME_MS (1000.0 / 60)
#define N_TIMES 7
#define N_QUERIES 200

typedef void (*Go) (Ui         *ui,
                    const char *detail);

typedef struct
{
  double first;
  double median;
  double best;
} Times;

static guint n_slow;
static double empty_median;

/* Of this thread alone: others want the processor too. */
static gint64
get_time (void)
{
  struct timespec time;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &time);
  return (gint64) time.tv_sec * G_USEC_PER_SEC + time.tv_nsec / 1000;
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  double difference = *(const double *) a - *(const double *) b;

  return (difference > 0) - (difference < 0);
}

static void
note_time_cb (GdkFrameClock *clock,
              gint64        *when)
{
  if (*when == 0)
    *when = get_time ();
}

static double
to_milliseconds (gint64 microseconds)
{
  return microseconds / 1000.0;
}

/* Between what @go does and the frame there is a wait, in which the app does
 * what can wait: it does not count.
 *
 * Returns: the milliseconds that it takes to show what @go leads to */
static double
measure_once (Ui         *ui,
              Go          go,
              const char *detail)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (ui->window));
  gint64 start = get_time ();
  gint64 made = 0;
  gint64 began = 0;
  gint64 painted = 0;
  gulong before = g_signal_connect (clock, "before-paint", G_CALLBACK (note_time_cb), &began);
  gulong after = g_signal_connect_after (clock, "after-paint", G_CALLBACK (note_time_cb), &painted);

  go (ui, detail);
  made = get_time ();
  while (painted == 0)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (clock, before);
  g_signal_handler_disconnect (clock, after);
  if (g_test_verbose ())
    g_print ("  %-40s %7.2f ms made, %7.2f ms in the frame\n", detail, to_milliseconds (made - start), to_milliseconds (painted - began));

  return to_milliseconds (made - start + painted - began);
}

static void
pop (Ui         *ui,
     const char *detail)
{
  adw_navigation_view_pop (ui_view (ui));
}

/* Returns: whether it leads anywhere */
static gboolean
measure (Ui         *ui,
         Go          go,
         Go          leave,
         const char *detail,
         Times      *times)
{
  GtkWidget *before = ui_page (ui);
  double values[N_TIMES];

  for (guint i = 0; i < N_TIMES; i++)
    {
      values[i] = measure_once (ui, go, detail);
      if (leave == pop && ui_page (ui) == before)
        return FALSE;
      leave (ui, detail);
      gtk_test_widget_wait_for_draw (GTK_WIDGET (ui->window));
    }

  times->first = values[0];
  qsort (values, N_TIMES, sizeof (double), compare);
  times->median = values[N_TIMES / 2];
  times->best = values[0];
  return TRUE;
}

static void
open_uri (Ui         *ui,
          const char *uri)
{
  gtk_widget_activate_action (GTK_WIDGET (ui->window), "win.open", "s", uri);
}

static void
open_empty (Ui         *ui,
            const char *detail)
{
  adw_navigation_view_push (ui_view (ui), adw_navigation_page_new (gtk_label_new (NULL), "Empty"));
}

static void
open_hub (Ui         *ui,
          const char *detail)
{
  adw_navigation_view_push (ui_view (ui), g_object_new (SB_TYPE_LEARN_PAGE, "content", ui->content, "store", ui->store, NULL));
}

static void
type_words (Ui         *ui,
            const char *words)
{
  gtk_editable_set_text (ui_child (ui_page (ui), "entry"), words);
}

static void
clear_words (Ui         *ui,
             const char *words)
{
  gtk_editable_set_text (ui_child (ui_page (ui), "entry"), "");
}

static void
report (const char *name,
        Ui         *ui,
        Go          go,
        Go          leave,
        const char *detail)
{
  Times times;

  if (!measure (ui, go, leave, detail, &times))
    {
      g_print ("%-42s leads nowhere\n", name);
      return;
    }

  if (empty_median == 0)
    empty_median = times.median;
  n_slow += times.median > FRAME_MS;
  g_print ("%-42s %7.2f %7.2f %7.2f %7.2f %7.1f%s\n", name, times.first, times.best, times.median,
           times.median / FRAME_MS, times.median / empty_median, times.median > FRAME_MS ? "  more than a frame" : "");
}

static void
report_pages (Ui *ui)
{
  static const char *const lists[] = {
    "part:basics", "part:relationships", "part:change", "part:getting-help", "part:approaches",
    "compare:", "compare:attachment-based,eft,schema,emdr", "glossary:", "references:"
  };
  GListModel *parts = sb_content_get_parts (ui->content);

  for (guint i = 0; i < g_list_model_get_n_items (parts); i++)
    {
      g_autoptr (SbPart) part = g_list_model_get_item (parts, i);

      for (const char *const *page = sb_part_get_pages (part); *page != NULL; page++)
        report (*page, ui, open_uri, pop, *page);
    }

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    report (lists[i], ui, open_uri, pop, lists[i]);
}

static void
report_search (Ui *ui)
{
  static const char *const queries[] = { "a", "attachment", "avoidance partner", "window of tolerance", "zebra" };
  g_autoptr (SbSearch) search = sb_search_new (ui->content);
  gint64 worst = 0;
  gint64 start = get_time ();
  gboolean more = TRUE;

  while (more)
    {
      gint64 step = get_time ();

      more = sb_search_prepare (search);
      worst = MAX (worst, get_time () - step);
    }
  g_print ("\nto learn the words: %.2f ms, at most %.2f ms at a time\n", to_milliseconds (get_time () - start),
           to_milliseconds (worst));

  for (guint i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      guint n_hits = 0;

      start = get_time ();
      for (guint j = 0; j < N_QUERIES; j++)
        {
          g_autoptr (GListModel) hits = sb_search_find (search, queries[i]);

          n_hits = g_list_model_get_n_items (hits);
        }
      g_print ("to find “%s”: %.3f ms, %u pages\n", queries[i], to_milliseconds (get_time () - start) / N_QUERIES, n_hits);
    }
}

int
main (int    argc,
      char **argv)
{
  Ui ui = { NULL };

  g_test_init (&argc, &argv, NULL);
  setlinebuf (stdout);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, "gtk-cursor-blink", FALSE, NULL);
  ui_set_up (&ui, NULL);
  ui_import (&ui, "sample-reading.json");

  g_print ("%-42s %7s %7s %7s %7s %7s\n", "in milliseconds", "first", "best", "median", "frames", "empty");
  report ("an empty page", &ui, open_empty, pop, NULL);
  report ("the hub", &ui, open_hub, pop, NULL);
  report_pages (&ui);

  ui_show_place (&ui, "learn");
  report ("what is found for “attachment”", &ui, type_words, clear_words, "attachment");
  report_search (&ui);
  g_print ("%u took more than a frame\n", n_slow);
  ui_tear_down (&ui, NULL);

  return 0;
}
