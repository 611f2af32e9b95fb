/* bench-fixture.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "bench-fixture.h"
#include "sb-step-input.h"

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
  if (SB_IS_STEP_INPUT (input))
    {
      g_signal_connect (input, "answered", G_CALLBACK (answered_cb), bench);
      g_signal_connect (input, "finished", G_CALLBACK (finished_cb), bench);
    }
  gtk_window_set_child (GTK_WINDOW (bench->window), input);
  gtk_window_present (GTK_WINDOW (bench->window));
  gtk_test_widget_wait_for_draw (bench->window);

  return input;
}

SbStep *
bench_get_step (Bench      *bench,
                const char *exercise,
                const char *step)
{
  SbStep *found = sb_exercise_find_step (sb_content_find_exercise (bench->content, exercise), step);

  g_assert_nonnull (found);
  return found;
}

/* Where the keyboard is. */
GtkWidget *
bench_focus (Bench *bench)
{
  return gtk_window_get_focus (GTK_WINDOW (bench->window));
}

void
bench_assert_answer (Bench      *bench,
                     const char *json)
{
  g_autofree char *text = bench->answer != NULL ? json_to_string (bench->answer, FALSE) : NULL;

  g_assert_cmpstr (text, ==, json);
}

JsonNode *
bench_parse (const char *json)
{
  g_autoptr (GError) error = NULL;
  JsonNode *node = json_from_string (json, &error);

  g_assert_no_error (error);
  return node;
}

/* As a person writes: at the end of what is there. */
void
bench_write (GtkWidget  *field,
             const char *text)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (field));
  GtkTextIter end;

  gtk_text_buffer_get_end_iter (buffer, &end);
  gtk_text_buffer_place_cursor (buffer, &end);
  gtk_text_buffer_insert_at_cursor (buffer, text, -1);
}

/* What was copied last. */
char *
bench_read_copied (Bench *bench)
{
  GdkContentProvider *content = gdk_clipboard_get_content (gtk_widget_get_clipboard (bench->window));
  g_auto (GValue) value = G_VALUE_INIT;

  g_assert_nonnull (content);
  g_value_init (&value, G_TYPE_STRING);
  g_assert_true (gdk_content_provider_get_value (content, &value, NULL));

  return g_value_dup_string (&value);
}
