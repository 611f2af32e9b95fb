/* benchmark-question.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "sb-question-page.h"
#include "ui-fixture.h"

/* How long it takes from a number key to the painted frame that shows the
 * next question, in the real window, with real keys. A frame's time is what
 * there is: whoever answers by keys must never wait for the page. From key to
 * paint there is some waiting as well, for the frame to begin: a key can come
 * at any moment between two.
 *
 * Keys come from xdotool, and are stamped by the X server, whose clock is
 * the monotonic one. */

#define MILLISECONDS_BETWEEN_KEYS "90"
#define N_LONG_ITEMS 100

/* A key that seems to be older than this was stamped by some other clock. */
#define OLDEST_KEY_MS 1000

typedef struct
{
  gint64 arrived;    /* when GTK had the key; 0 where no key is under way */
  gint64 handled;    /* when the page was done with it */
  gint64 began;      /* when the frame began */
  gint64 on_its_way; /* how long the key had been on its way */
  gint64 frame;      /* the frame that was the last when the key came */
} Key;

typedef struct
{
  GtkLabel *question;
  char *asked; /* what was asked when the key came */
  Key key;
  GArray *totals;   /* (element-type double): in milliseconds, each */
  GArray *work;     /* (element-type double) */
  GArray *handling; /* (element-type double) */
  GArray *painting; /* (element-type double) */
  guint n_first_frame;
} Run;

static double
to_milliseconds (gint64 microseconds)
{
  return microseconds / 1000.0;
}

static void
add (GArray *values,
     gint64  microseconds)
{
  double value = to_milliseconds (microseconds);

  g_array_append_val (values, value);
}

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

static gboolean
handled_cb (gpointer user_data)
{
  Run *run = user_data;

  run->key.handled = g_get_monotonic_time ();
  return G_SOURCE_REMOVE;
}

static gboolean
key_pressed_cb (GtkEventController *controller,
                guint               keyval,
                guint               keycode,
                GdkModifierType     state,
                Run                *run)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (gtk_event_controller_get_widget (controller));
  gint64 now = g_get_monotonic_time ();
  guint32 age = (guint32) (now / 1000) - gtk_event_controller_get_current_event_time (controller);

  run->key = (Key) { now, 0, 0, age <= OLDEST_KEY_MS ? age * 1000 : 0, gdk_frame_clock_get_frame_counter (clock) };
  g_set_str (&run->asked, gtk_label_get_label (run->question));
  /* Before the next frame, and after the key. */
  g_idle_add_full (G_PRIORITY_HIGH, handled_cb, run, NULL);

  return GDK_EVENT_PROPAGATE;
}

static void
before_paint_cb (GdkFrameClock *clock,
                 Run           *run)
{
  if (run->key.arrived != 0)
    run->key.began = g_get_monotonic_time ();
}

static void
after_paint_cb (GdkFrameClock *clock,
                Run           *run)
{
  gint64 now = g_get_monotonic_time ();

  if (run->key.arrived == 0 || run->key.handled == 0 || g_str_equal (gtk_label_get_label (run->question), run->asked))
    return;

  add (run->totals, run->key.on_its_way + now - run->key.arrived);
  add (run->work, run->key.handled - run->key.arrived + now - run->key.began);
  add (run->handling, run->key.handled - run->key.arrived);
  add (run->painting, now - run->key.began);
  if (gdk_frame_clock_get_frame_counter (clock) == run->key.frame + 1)
    run->n_first_frame++;
  run->key.arrived = 0;
}

static void
print (Run        *run,
       const char *name,
       guint       n_keys,
       double      frame)
{
  const struct
  {
    const char *words;
    GArray *values;
  } rows[] = {
    { "key to painted", run->totals },
    { "work, without waiting", run->work },
    { "  of it, in the page", run->handling },
    { "  of it, in the frame", run->painting },
  };

  g_print ("%s: %u keys, a frame is %.1f ms\n", name, n_keys, frame);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_print ("  %-22s median %5.1f ms (%.2f frames), 95 %% %5.1f ms, worst %5.1f ms\n", rows[i].words,
             pick (rows[i].values, 0.5), pick (rows[i].values, 0.5) / frame, pick (rows[i].values, 0.95),
             pick (rows[i].values, 1));
  g_print ("  in the first frame after the key: %u of %u\n", run->n_first_frame, run->totals->len);
}

static GSubprocess *
send_keys (guint n_keys)
{
  g_autoptr (GPtrArray) arguments = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  GSubprocess *process;

  g_ptr_array_add (arguments, (gpointer) "xdotool");
  g_ptr_array_add (arguments, (gpointer) "key");
  g_ptr_array_add (arguments, (gpointer) "--delay");
  g_ptr_array_add (arguments, (gpointer) MILLISECONDS_BETWEEN_KEYS);
  for (guint i = 0; i < n_keys; i++)
    g_ptr_array_add (arguments, (gpointer) (i % 2 == 0 ? "2" : "1"));
  g_ptr_array_add (arguments, NULL);

  process = g_subprocess_newv ((const char *const *) arguments->pdata, G_SUBPROCESS_FLAGS_NONE, &error);
  g_assert_no_error (error);

  return process;
}

static void
ended_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  g_subprocess_wait_check_finish (G_SUBPROCESS (object), result, &error);
  g_assert_no_error (error);
  *(gboolean *) user_data = TRUE;
}

static void
shown_cb (AdwNavigationPage *page,
          gboolean          *shown)
{
  *shown = TRUE;
}

/* Nobody answers while the page still slides in. */
static GtkWidget *
show_page (Ui           *ui,
           SbInstrument *instrument,
           SbAssessment *assessment)
{
  AdwNavigationPage *page = sb_question_page_new (ui->content, ui->store, instrument, assessment);
  gboolean shown = FALSE;

  g_signal_connect (page, "shown", G_CALLBACK (shown_cb), &shown);
  ui_show (ui, page);
  ui_wait_until (shown);
  g_signal_handlers_disconnect_by_data (page, &shown);

  return GTK_WIDGET (page);
}

/* One key fewer than there are questions: the last one leads elsewhere. */
static void
answer_all (Ui           *ui,
            const char   *name,
            SbInstrument *instrument)
{
  guint n_keys = sb_instrument_get_n_questions (instrument) - 1;
  g_autoptr (SbAssessment) assessment = NULL;
  g_autoptr (GSubprocess) process = NULL;
  GtkEventController *keys = gtk_event_controller_key_new ();
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (ui->window));
  Run run = { .totals = g_array_new (FALSE, FALSE, sizeof (double)),
              .work = g_array_new (FALSE, FALSE, sizeof (double)),
              .handling = g_array_new (FALSE, FALSE, sizeof (double)),
              .painting = g_array_new (FALSE, FALSE, sizeof (double)) };
  gint64 frame;
  gboolean ended = FALSE;

  assessment = sb_assessment_new (sb_instrument_get_id (instrument), sb_instrument_get_version (instrument), NULL);
  run.question = ui_child (show_page (ui, instrument, assessment), "question");
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), &run);
  gtk_widget_add_controller (GTK_WIDGET (ui->window), keys);
  g_signal_connect (clock, "before-paint", G_CALLBACK (before_paint_cb), &run);
  g_signal_connect_after (clock, "after-paint", G_CALLBACK (after_paint_cb), &run);

  process = send_keys (n_keys);
  g_subprocess_wait_check_async (process, NULL, ended_cb, &ended);
  ui_wait_until (ended && run.totals->len == n_keys);
  gdk_frame_clock_get_refresh_info (clock, 0, &frame, NULL);
  print (&run, name, n_keys, to_milliseconds (frame));

  g_signal_handlers_disconnect_by_data (clock, &run);
  gtk_widget_remove_controller (GTK_WIDGET (ui->window), keys);
  adw_navigation_view_pop (ui_view (ui));
  ui_draw (ui);
  g_clear_pointer (&run.asked, g_free);
  g_array_unref (run.totals);
  g_array_unref (run.work);
  g_array_unref (run.handling);
  g_array_unref (run.painting);
}

/* A long pack whose questions are of all kinds that a number key answers:
 * some share their options, some have their own, and some are asked only
 * where others were answered so. */
static SbInstrument *
create_long (void)
{
  g_autoptr (GString) json = g_string_new ("{ \"id\": \"long\", \"version\": \"1\", \"title\": \"Long\", \"options\": [");
  g_autoptr (SbReader) reader = NULL;
  g_autoptr (GError) error = NULL;
  SbInstrument *instrument;

  for (guint i = 1; i <= 5; i++)
    g_string_append_printf (json, "%s{ \"value\": %u, \"label\": \"Option %u of those that are shared\" }", i > 1 ? ", " : "", i, i);
  g_string_append (json, "], \"scales\": [], \"items\": [");
  for (guint i = 0; i < N_LONG_ITEMS; i++)
    {
      g_string_append_printf (json, "%s{ \"id\": \"q%u\", \"text\": \"Question %u is about as long as questions are, and runs over two lines where there is little room.\"", i > 0 ? ", " : "", i, i);
      if (i % 5 == 3)
        g_string_append (json, ", \"kind\": \"boolean\"");
      if (i % 5 == 4)
        g_string_append_printf (json, ", \"options\": [{ \"value\": 0, \"label\": \"Own %u\" }, { \"value\": 1, \"label\": \"Other\" }, { \"value\": 2, \"label\": \"Third\" }]", i);
      if (i > 0 && i % 10 == 0)
        g_string_append_printf (json, ", \"enableWhen\": [{ \"item\": \"q%u\", \"operator\": \"exists\", \"value\": true }]", i - 1);
      g_string_append (json, " }");
    }
  g_string_append (json, "] }");

  reader = sb_reader_new_for_data ("long.json", json->str, json->len, &error);
  g_assert_no_error (error);
  instrument = sb_instrument_read (reader, &error);
  g_assert_no_error (error);

  return instrument;
}

int
main (int    argc,
      char **argv)
{
  Ui ui = { NULL };
  g_autoptr (SbInstrument) long_one = NULL;

  g_test_init (&argc, &argv, NULL);
  adw_init ();
  ui_set_up (&ui, NULL);
  ui_import (&ui, "sample-many.json");
  long_one = create_long ();

  answer_all (&ui, "general form", sb_content_find_instrument (ui.content, "attachment-general"));
  answer_all (&ui, "long pack", long_one);
  ui_tear_down (&ui, NULL);

  return 0;
}
