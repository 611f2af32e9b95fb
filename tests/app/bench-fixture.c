/* bench-fixture.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "bench-fixture.h"

static void
answered_cb (GtkWidget *input,
             JsonNode  *answer,
             Bench     *bench)
{
  g_clear_pointer (&bench->answer, json_node_unref);
  if (answer != NULL)
    bench->answer = json_node_ref (answer);
  bench->n_answers++;
}

static void
finished_cb (GtkWidget *input,
             Bench     *bench)
{
  bench->n_finished++;
}

void
bench_set_up (Bench         *bench,
              gconstpointer  data)
{
  g_autoptr (GFile) root = g_file_new_for_uri ("resource://" RESOURCE_BASE "/content");

  ui_application ();
  bench->content = sb_content_new (root);
  bench->window = gtk_window_new ();
}

void
bench_tear_down (Bench         *bench,
                 gconstpointer  data)
{
  g_object_add_weak_pointer (G_OBJECT (bench->input), (gpointer *) &bench->input);
  gtk_window_destroy (GTK_WINDOW (bench->window));
  ui_wait_until (bench->input == NULL);
  g_clear_pointer (&bench->answer, json_node_unref);
  g_assert_finalize_object (bench->content);
}

GtkWidget *
bench_take (Bench     *bench,
            GtkWidget *input)
{
  bench->input = input;
  g_signal_connect (input, "answered", G_CALLBACK (answered_cb), bench);
  g_signal_connect (input, "finished", G_CALLBACK (finished_cb), bench);
  gtk_window_set_child (GTK_WINDOW (bench->window), input);
  gtk_window_present (GTK_WINDOW (bench->window));
  gtk_test_widget_wait_for_draw (bench->window);

  return input;
}
