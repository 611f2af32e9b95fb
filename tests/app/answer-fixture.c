/* answer-fixture.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "answer-fixture.h"
#include "sb-step-answer.h"

/* What a person does at a step of an exercise, and what is left of it. */

/* Words that nothing else has, with what markup, JSON and SQL could stumble
 * over. */
static char *
create_words (void)
{
  static guint n;

  return g_strdup_printf ("“Été” <b>&amp; it's %%s {%u}", ++n);
}

static void
write_in_view (GtkWidget    *view,
               GStrvBuilder *words)
{
  char *text = create_words ();

  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), text, -1);
  g_strv_builder_take (words, text);
}

static void
write_in_row (GtkWidget    *row,
              GStrvBuilder *words)
{
  char *text = create_words ();

  g_assert_nonnull (row);
  gtk_editable_set_text (GTK_EDITABLE (row), text);
  g_strv_builder_take (words, text);
}

static gboolean
is_blank (GtkWidget *view)
{
  return gtk_text_buffer_get_char_count (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view))) == 0;
}

static void
write_in_blank_views (GtkWidget    *body,
                      GStrvBuilder *words)
{
  ui_foreach (view, body, GTK_TYPE_TEXT_VIEW)
    {
      if (is_blank (view))
        write_in_view (view, words);
    }
}

static void
move_scale (GtkWidget    *page,
            SbStep       *step,
            GStrvBuilder *words)
{
  const SbStepRange *range = sb_step_get_range (step);
  int value = (range->minimum + 2 * range->maximum) / 3;

  player_set_scale (page, value);
  g_strv_builder_take (words, g_strdup_printf ("%d", value));
}

static void
check_option (GtkWidget    *body,
              SbStep       *step,
              guint         position,
              GStrvBuilder *words)
{
  g_autoptr (SbStepPart) option = g_list_model_get_item (sb_step_get_parts (step), position);
  GtkWidget *check = ui_find (body, GTK_TYPE_CHECK_BUTTON, NULL);

  for (guint i = 0; i < position; i++)
    check = ui_find_next (body, GTK_TYPE_CHECK_BUTTON, check);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  g_strv_builder_add (words, sb_step_part_get_title (option));
}

static void
choose_one (GtkWidget    *body,
            SbStep       *step,
            GStrvBuilder *words)
{
  if (sb_step_get_own (step))
    write_in_row (ui_find (body, ADW_TYPE_ENTRY_ROW, NULL), words);
  else
    check_option (body, step, g_list_model_get_n_items (sb_step_get_parts (step)) - 1, words);
}

static void
choose_some (GtkWidget    *body,
             SbStep       *step,
             GStrvBuilder *words)
{
  check_option (body, step, 0, words);
  check_option (body, step, 1, words);
  if (sb_step_get_own (step))
    write_in_row (ui_find (body, ADW_TYPE_ENTRY_ROW, NULL), words);
}

static void
do_all (GtkWidget    *body,
        SbStep       *step,
        GStrvBuilder *words)
{
  for (guint i = 0; i < g_list_model_get_n_items (sb_step_get_parts (step)); i++)
    check_option (body, step, i, words);
}

/* Rows of the last time stay as they are. */
static void
add_rows (GtkWidget    *body,
          GStrvBuilder *words)
{
  guint n_views = ui_count (body, GTK_TYPE_TEXT_VIEW);

  write_in_blank_views (body, words);
  ui_click (gtk_widget_get_ancestor (ui_find (body, ADW_TYPE_BUTTON_CONTENT, NULL), GTK_TYPE_BUTTON));
  g_assert_cmpuint (ui_count (body, GTK_TYPE_TEXT_VIEW), >, n_views);
  write_in_blank_views (body, words);
}

/* One on the drawing, with words, and one in the list, without. */
static void
mark_places (GtkWidget    *body,
             SbStep       *step,
             GStrvBuilder *words)
{
  g_autoptr (SbStepPart) first = g_list_model_get_item (sb_step_get_parts (step), 0);

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (ui_find (body, GTK_TYPE_TOGGLE_BUTTON, NULL)), TRUE);
  g_strv_builder_add (words, sb_step_part_get_title (first));
  write_in_row (ui_find (body, ADW_TYPE_ENTRY_ROW, NULL), words);
  check_option (body, step, 1, words);
}

/**
 * answer_step:
 * @page: a player, at a step
 * @step: the step
 *
 * Answers it with something, or goes along with it.
 *
 * Returns: (transfer full): words that the answer is to hold
 */
char **
answer_step (GtkWidget *page,
             SbStep    *step)
{
  GtkWidget *body = ui_child (page, "body");
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();

  switch (sb_step_get_kind (step))
    {
    case SB_STEP_KIND_PROMPT:
    case SB_STEP_KIND_SCRIPT:
      write_in_blank_views (body, words);
      break;
    case SB_STEP_KIND_SCALE:
      move_scale (page, step, words);
      break;
    case SB_STEP_KIND_CHOICE:
      choose_one (body, step, words);
      break;
    case SB_STEP_KIND_CHOICES:
      choose_some (body, step, words);
      break;
    case SB_STEP_KIND_CHECKLIST:
      do_all (body, step, words);
      break;
    case SB_STEP_KIND_TABLE:
      add_rows (body, words);
      break;
    case SB_STEP_KIND_MAP:
      mark_places (body, step, words);
      break;
    case SB_STEP_KIND_TIMER:
      ui_click (ui_find (body, GTK_TYPE_BUTTON, "Start"));
      g_assert_nonnull (ui_find (body, GTK_TYPE_BUTTON, "Pause"));
      break;
    case SB_STEP_KIND_READ:
    case SB_STEP_KIND_REVIEW:
    case SB_STEP_KIND_BREATHING:
    default:
      break;
    }

  return g_strv_builder_end (words);
}

static void
describe (GtkWidget *widget,
          GString   *words)
{
  if (GTK_IS_TEXT_VIEW (widget))
    {
      g_autofree char *text = NULL;

      g_object_get (gtk_text_view_get_buffer (GTK_TEXT_VIEW (widget)), "text", &text, NULL);
      g_string_append_printf (words, "“%s”\n", text);
    }
  else if (ADW_IS_ENTRY_ROW (widget))
    g_string_append_printf (words, "“%s”\n", gtk_editable_get_text (GTK_EDITABLE (widget)));
  else if (GTK_IS_CHECK_BUTTON (widget))
    g_string_append (words, gtk_check_button_get_active (GTK_CHECK_BUTTON (widget)) ? "x" : "o");
  else if (GTK_IS_TOGGLE_BUTTON (widget))
    g_string_append (words, gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (widget)) ? "X" : "O");
  else if (GTK_IS_SCALE (widget))
    g_string_append_printf (words, "%g\n", gtk_range_get_value (GTK_RANGE (widget)));
}

/**
 * answer_describe:
 * @page: a player, at a step
 *
 * Returns: (transfer full): what stands in the fields, and what is chosen
 */
char *
answer_describe (GtkWidget *page)
{
  GtkWidget *body = ui_child (page, "body");
  GString *words = g_string_new (NULL);

  ui_foreach (widget, body, GTK_TYPE_WIDGET)
    describe (widget, words);

  return g_string_free (words, FALSE);
}

/**
 * answer_assert_told:
 * @session: a session
 * @step: a step
 * @words: what its answer is to hold
 *
 * The answer of a step that takes one can be put in words.
 */
void
answer_assert_told (SbSession  *session,
                    SbStep     *step,
                    char      **words)
{
  g_autofree char *text = sb_step_answer_to_text (step, sb_session_get_response (session, sb_step_get_id (step)));

  if (!sb_step_takes_answer (step))
    {
      g_assert_null (text);
      return;
    }

  g_assert_nonnull (text);
  g_assert_nonnull (words[0]);
  for (guint i = 0; words[i] != NULL; i++)
    {
      if (strstr (text, words[i]) == NULL)
        g_error ("“%s” is not in “%s”", words[i], text);
    }
}

static void
ready_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

static void
flush (SbStore *store)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  sb_store_flush_async (store, NULL, ready_cb, &result);
  ui_wait_until (result != NULL);
  sb_store_flush_finish (store, result, &error);
  g_assert_no_error (error);
}

static void
copy_file (GFile      *file,
           GFile      *to,
           const char *ending)
{
  g_autofree char *from_path = g_strconcat (g_file_peek_path (file), ending, NULL);
  g_autofree char *to_path = g_strconcat (g_file_peek_path (to), ending, NULL);
  g_autofree char *bytes = NULL;
  gsize length;
  g_autoptr (GError) error = NULL;

  if (!g_file_test (from_path, G_FILE_TEST_EXISTS))
    return;

  g_file_get_contents (from_path, &bytes, &length, &error);
  g_assert_no_error (error);
  g_file_set_contents_full (to_path, bytes, length, G_FILE_SET_CONTENTS_NONE, 0600, &error);
  g_assert_no_error (error);
}

/* The files as they are, in the midst of it, as after a crash; not what two
 * that run share in memory. */
static SbStore *
open_copy (SbStore *store)
{
  static guint n;
  g_autofree char *name = g_strdup_printf ("copy-%u.db", n++);
  g_autoptr (GFile) file = g_file_new_build_filename (g_get_user_data_dir (), name, NULL);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  SbStore *copy = sb_store_new (file);

  copy_file (sb_store_get_file (store), file, "");
  copy_file (sb_store_get_file (store), file, "-wal");
  sb_store_open_async (copy, NULL, ready_cb, &result);
  ui_wait_until (result != NULL);
  sb_store_open_finish (copy, result, &error);
  g_assert_no_error (error);

  return copy;
}

/**
 * answer_dup_on_disk:
 * @ui: a window
 * @session: a session of its history
 *
 * Returns: (transfer full): the session as somebody has it who opens the
 *   history after a crash
 */
SbSession *
answer_dup_on_disk (Ui        *ui,
                    SbSession *session)
{
  SbSession *found = NULL;
  GListModel *sessions;
  g_autoptr (SbStore) copy = NULL;

  flush (ui->store);
  copy = open_copy (ui->store);
  sessions = sb_store_get_sessions (copy);
  for (guint i = 0; found == NULL && i < g_list_model_get_n_items (sessions); i++)
    {
      g_autoptr (SbSession) other = g_list_model_get_item (sessions, i);

      if (g_strcmp0 (sb_record_get_id (SB_RECORD (other)), sb_record_get_id (SB_RECORD (session))) == 0)
        found = g_steal_pointer (&other);
    }
  sb_store_close (copy);
  g_assert_nonnull (found);

  return found;
}
