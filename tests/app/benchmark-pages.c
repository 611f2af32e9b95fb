/* benchmark-pages.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "process.h"
#include "sb-assess-page.h"
#include "sb-calm-page.h"
#include "sb-check-ins-page.h"
#include "sb-days-page.h"
#include "sb-eased-page.h"
#include "sb-helped-page.h"
#include "sb-history-page.h"
#include "sb-insights-page.h"
#include "sb-plane-page.h"
#include "sb-practice-page.h"
#include "sb-progress-page.h"
#include "sb-sessions-page.h"
#include "table.h"
#include "ui-fixture.h"

/* How long it takes from the click on a page to its first frame, and to the
 * last one, which shows everything, with fifty years against few entries. Each
 * page is opened in turn in two windows, each on a history of its own. */

static const struct
{
  const char *title;
  GType (*get_type) (void);
  AdwNavigationPage *(*create) (SbContent *content,
                                SbStore   *store); /* (nullable) */
} pages[] = {
  { "Progress", sb_progress_page_get_type, NULL },
  { "Assess", sb_assess_page_get_type, NULL },
  { "Practice", sb_practice_page_get_type, NULL },
  { "Difficult moment", NULL, sb_calm_page_new },
  { "Check-ins", NULL, sb_check_ins_page_new },
  { "Past results", NULL, sb_history_page_new },
  { "Past sessions", NULL, sb_sessions_page_new },
  { "What has helped", NULL, sb_helped_page_new },
  { "On the plane", NULL, sb_plane_page_new },
  { "Calendar", NULL, sb_days_page_new },
  { "Before and after", NULL, sb_eased_page_new },
  { "What stands out", NULL, sb_insights_page_new },
};

#define N_RUNS_AT_MOST 11

/* A page that is far too slow need not be opened as often to see it. */
#define N_RUNS_AT_LEAST 2
#define LONGEST_MICROSECONDS (30 * G_USEC_PER_SEC)

/* Nothing more is to come after this long with nothing to do. */
#define REST_MICROSECONDS (150 * 1000)

typedef struct
{
  Values *first; /* to the first frame */
  Values *last;  /* to the last frame */
  Values *work;  /* of all threads, until there is no more to do */
} Opening;

typedef struct
{
  Ui ui;
  Opening openings[G_N_ELEMENTS (pages)];
} Window;

typedef struct
{
  gint64 began;
  gint64 first; /* 0 before the first frame */
  gint64 last;
} Frames;

static void
ready_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

/* On a copy, which the app may change. */
static SbStore *
open_copy (const char *database)
{
  g_autofree char *name = g_path_get_basename (database);
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), name, NULL);
  g_autoptr (GFile) source = g_file_new_for_path (database);
  g_autoptr (GFile) file = g_file_new_build_filename (folder, "history.db", NULL);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  SbStore *store = sb_store_new (file);

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_file_copy (source, file, G_FILE_COPY_NONE, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  sb_store_open_async (store, NULL, ready_cb, &result);
  ui_wait_until (result != NULL);
  sb_store_open_finish (store, result, &error);
  g_assert_no_error (error);

  return store;
}

static void
open_window (Window     *window,
             const char *database)
{
  g_autoptr (GFile) root = g_file_new_for_uri ("resource://" RESOURCE_BASE "/content");

  window->ui = (Ui) { sb_content_new (root), open_copy (database), NULL };
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    window->openings[i] = (Opening) { values_new (), values_new (), values_new () };

  window->ui.window = sb_window_new (ui_application (), window->ui.content, window->ui.store);
  gtk_window_present (GTK_WINDOW (window->ui.window));
  ui_resize (&window->ui, 1000, 700);
}

static void
close_window (Window *window)
{
  ui_tear_down (&window->ui, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      g_array_unref (window->openings[i].first);
      g_array_unref (window->openings[i].last);
      g_array_unref (window->openings[i].work);
    }
}

static void
after_paint_cb (GdkFrameClock *clock,
                Frames        *frames)
{
  frames->last = g_get_monotonic_time ();
  if (frames->first == 0)
    frames->first = frames->last;
}

/* Returns the work until then */
static double
wait_for_rest (void)
{
  double work = process_get_own_work ();
  gint64 since = g_get_monotonic_time ();

  while (g_get_monotonic_time () - since < REST_MICROSECONDS)
    {
      ui_iterate ();
      if (process_get_own_work () - work < 1)
        continue;

      work = process_get_own_work ();
      since = g_get_monotonic_time ();
    }

  return work;
}

static AdwNavigationPage *
create_page (Ui    *ui,
             guint  page)
{
  if (pages[page].create != NULL)
    return pages[page].create (ui->content, ui->store);

  return g_object_new (pages[page].get_type (), "content", ui->content, "store", ui->store, NULL);
}

static void
open_page (Window *window,
           guint   page)
{
  Ui *ui = &window->ui;
  Opening *opening = &window->openings[page];
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (ui->window));
  Frames frames = { 0, 0, 0 };
  double work = process_get_own_work ();

  g_signal_connect_after (clock, "after-paint", G_CALLBACK (after_paint_cb), &frames);
  frames.began = g_get_monotonic_time ();
  adw_navigation_view_push (ui_view (ui), create_page (ui, page));
  ui_wait_until (frames.first != 0);
  values_add (opening->work, wait_for_rest () - work);
  values_add (opening->first, (frames.first - frames.began) / 1000.0);
  values_add (opening->last, (frames.last - frames.began) / 1000.0);

  g_signal_handlers_disconnect_by_data (clock, &frames);
}

static void
leave_page (Window *window)
{
  GtkWidget *page = ui_page (&window->ui);

  g_object_add_weak_pointer (G_OBJECT (page), (gpointer *) &page);
  adw_navigation_view_pop (ui_view (&window->ui));
  ui_wait_until (page == NULL);
  wait_for_rest ();
}

static void
run_once (Window *window,
          guint   page)
{
  open_page (window, page);
  leave_page (window);
}

static void
run (Window *few,
     Window *many,
     guint   page)
{
  gint64 began = g_get_monotonic_time ();

  for (guint i = 0; i < N_RUNS_AT_MOST; i++)
    {
      if (i >= N_RUNS_AT_LEAST && g_get_monotonic_time () - began > LONGEST_MICROSECONDS)
        break;

      run_once (few, page);
      run_once (many, page);
    }
}

static void
report (const Opening *few,
        const Opening *many,
        const char    *title,
        const char    *against)
{
  g_autofree char *first = g_strconcat (title, ", first frame: 50 years", NULL);
  g_autofree char *last = g_strconcat (title, ", last frame: 50 years", NULL);
  g_autofree char *work = g_strconcat (title, ", processor: 50 years", NULL);

  table_add (first, against, "ms", few->first, many->first, 1.5);
  table_add (last, against, "ms", few->last, many->last, 1.5);
  table_add (work, against, "ms", few->work, many->work, TABLE_GROWTH);
}

/* benchmark-pages REFERENCE REFERENCE.db 50-YEARS.db TITLE…: of the pages with
 * these titles. */
int
main (int    argc,
      char **argv)
{
  Window few;
  Window many;

  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, >=, 4);
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, "gtk-cursor-blink", FALSE, NULL);
  open_window (&few, argv[2]);
  open_window (&many, argv[3]);

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      if (!g_strv_contains ((const char *const *) &argv[4], pages[i].title))
        continue;

      run (&few, &many, i);
      report (&few.openings[i], &many.openings[i], pages[i].title, argv[1]);
    }

  close_window (&few);
  close_window (&many);
  return 0;
}
