/* test-step-kinds.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "answer-fixture.h"
#include "sb-pacer.h"
#include "sb-place-map.h"
#include "sb-player-page.h"
#include "sb-table-row.h"

/* What a screen reader is told at a step of each kind, where the keyboard is,
 * and how wide it is. */

#define NARROW 360

typedef void (*CheckFunc) (GtkWidget *body,
                           SbStep    *step);

static SbExercise *
read_exercise (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fixtures", "exercises", "pause-box.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (SbReader) reader = sb_reader_new (file, &error);
  SbExercise *exercise;

  g_assert_no_error (error);
  exercise = sb_exercise_read (reader, &error);
  g_assert_no_error (error);

  return exercise;
}

static void
assert_named (GtkWidget         *widget,
              GtkAccessibleRole  role,
              const char        *name)
{
  g_assert_nonnull (widget);
  gtk_test_accessible_assert_role (widget, role);
  gtk_test_accessible_assert_property (widget, GTK_ACCESSIBLE_PROPERTY_LABEL, name);
}

static const char *
get_title (SbStep *step,
           guint   position)
{
  g_autoptr (SbStepPart) part = g_list_model_get_item (sb_step_get_parts (step), position);

  /* The step keeps it alive. */
  return sb_step_part_get_title (part);
}

/* The first within @root of that role. */
static GtkWidget *
find_role (GtkWidget         *root,
           GtkAccessibleRole  role)
{
  ui_foreach (widget, root, GTK_TYPE_WIDGET)
    {
      if (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget)) == role)
        return widget;
    }

  return NULL;
}

static gboolean
has_heading (GtkWidget  *body,
             const char *text)
{
  ui_foreach (label, body, GTK_TYPE_LABEL)
    {
      if (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (label)) == GTK_ACCESSIBLE_ROLE_HEADING
          && g_strcmp0 (ui_text (label), text) == 0)
        return TRUE;
    }

  return FALSE;
}

/* Each part of the step has its own, in order. */
static void
assert_parts (GtkWidget         *body,
              SbStep            *step,
              GType              type,
              GtkAccessibleRole  role)
{
  GtkWidget *widget = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (sb_step_get_parts (step)); i++)
    {
      widget = widget == NULL ? ui_find (body, type, NULL) : ui_find_next (body, type, widget);
      assert_named (widget, role, get_title (step, i));
    }
}

static void
check_read (GtkWidget *body,
            SbStep    *step)
{
  g_assert_null (ui_find (body, GTK_TYPE_TEXT_VIEW, NULL));
  g_assert_null (ui_find (body, GTK_TYPE_CHECK_BUTTON, NULL));
}

static void
check_prompt (GtkWidget *body,
              SbStep    *step)
{
  assert_named (ui_find (body, GTK_TYPE_TEXT_VIEW, NULL), GTK_ACCESSIBLE_ROLE_TEXT_BOX, sb_step_get_title (step));
  gtk_test_accessible_assert_property (ui_find (body, GTK_TYPE_TEXT_VIEW, NULL), GTK_ACCESSIBLE_PROPERTY_MULTI_LINE, TRUE);
  gtk_test_accessible_assert_role (ui_find (body, GTK_TYPE_EXPANDER, NULL), GTK_ACCESSIBLE_ROLE_BUTTON);
  gtk_test_accessible_assert_state (ui_find (body, GTK_TYPE_EXPANDER, NULL), GTK_ACCESSIBLE_STATE_EXPANDED, FALSE);
}

static void
check_scale (GtkWidget *body,
             SbStep    *step)
{
  GtkWidget *scale = ui_find (body, GTK_TYPE_SCALE, NULL);

  assert_named (scale, GTK_ACCESSIBLE_ROLE_SLIDER, "0, None, to 10, All");
  gtk_test_accessible_assert_property (scale, GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0);
  gtk_test_accessible_assert_property (scale, GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, 10.0);
}

static void
check_list (GtkWidget *body,
            SbStep    *step)
{
  assert_named (find_role (body, GTK_ACCESSIBLE_ROLE_LIST), GTK_ACCESSIBLE_ROLE_LIST, sb_step_get_title (step));
}

static void
check_choice (GtkWidget *body,
              SbStep    *step)
{
  GtkWidget *first = ui_find (body, GTK_TYPE_CHECK_BUTTON, NULL);

  check_list (body, step);
  assert_parts (body, step, GTK_TYPE_CHECK_BUTTON, GTK_ACCESSIBLE_ROLE_RADIO);
  gtk_test_accessible_assert_state (first, GTK_ACCESSIBLE_STATE_CHECKED, GTK_ACCESSIBLE_TRISTATE_FALSE);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (first), TRUE);
  gtk_test_accessible_assert_state (first, GTK_ACCESSIBLE_STATE_CHECKED, GTK_ACCESSIBLE_TRISTATE_TRUE);
}

static void
check_checklist (GtkWidget *body,
                 SbStep    *step)
{
  check_list (body, step);
  assert_parts (body, step, GTK_TYPE_CHECK_BUTTON, GTK_ACCESSIBLE_ROLE_CHECKBOX);
}

/* One's own words have a name, and so has what marks them. */
static void
check_choices (GtkWidget *body,
               SbStep    *step)
{
  GtkWidget *row = ui_find (body, ADW_TYPE_ENTRY_ROW, NULL);

  check_checklist (body, step);
  g_assert_cmpstr (ui_text (row), ==, "Something else");
  assert_named (ui_find (row, GTK_TYPE_CHECK_BUTTON, NULL), GTK_ACCESSIBLE_ROLE_CHECKBOX, "Something else");
  gtk_test_accessible_assert_role (ui_find (row, GTK_TYPE_TEXT, NULL), GTK_ACCESSIBLE_ROLE_TEXT_BOX);
  g_assert_true (gtk_test_accessible_has_relation (GTK_ACCESSIBLE (ui_find (row, GTK_TYPE_TEXT, NULL)),
                                                   GTK_ACCESSIBLE_RELATION_LABELLED_BY));
}

static void
assert_row (GtkWidget  *row,
            SbStep     *step,
            const char *number)
{
  g_autofree char *up = g_strdup_printf ("Move row %c up", number[4]);
  g_autofree char *down = g_strdup_printf ("Move row %c down", number[4]);
  g_autofree char *remove = g_strdup_printf ("Remove row %c", number[4]);
  const char *const names[] = { up, down, remove };
  GtkWidget *button = NULL;

  assert_named (row, GTK_ACCESSIBLE_ROLE_LIST_ITEM, number);
  assert_parts (row, step, GTK_TYPE_TEXT_VIEW, GTK_ACCESSIBLE_ROLE_TEXT_BOX);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      button = button == NULL ? ui_find (row, GTK_TYPE_BUTTON, NULL) : ui_find_next (row, GTK_TYPE_BUTTON, button);
      assert_named (button, GTK_ACCESSIBLE_ROLE_BUTTON, names[i]);
    }
}

static void
check_table (GtkWidget *body,
             SbStep    *step)
{
  GtkWidget *row = ui_find (body, SB_TYPE_TABLE_ROW, NULL);
  GtkWidget *add = gtk_widget_get_ancestor (ui_find (body, ADW_TYPE_BUTTON_CONTENT, NULL), GTK_TYPE_BUTTON);

  check_list (body, step);
  assert_row (row, step, "Row 1 of 1");
  gtk_test_accessible_assert_role (add, GTK_ACCESSIBLE_ROLE_BUTTON);
  ui_click (add);
  assert_row (row, step, "Row 1 of 2");
  assert_row (ui_find_next (body, SB_TYPE_TABLE_ROW, row), step, "Row 2 of 2");
}

/* The drawing is told in words, and its places in the list alone. */
static void
check_map (GtkWidget *body,
           SbStep    *step)
{
  GtkWidget *map = ui_find (body, SB_TYPE_PLACE_MAP, NULL);
  GtkWidget *words;

  gtk_test_accessible_assert_role (map, GTK_ACCESSIBLE_ROLE_IMG);
  g_assert_true (gtk_test_accessible_has_property (GTK_ACCESSIBLE (map), GTK_ACCESSIBLE_PROPERTY_LABEL));
  check_list (body, step);
  assert_parts (body, step, GTK_TYPE_CHECK_BUTTON, GTK_ACCESSIBLE_ROLE_CHECKBOX);
  ui_foreach (place, map, GTK_TYPE_TOGGLE_BUTTON)
    gtk_test_accessible_assert_role (place, GTK_ACCESSIBLE_ROLE_PRESENTATION);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (ui_find (body, GTK_TYPE_CHECK_BUTTON, NULL)), TRUE);
  words = ui_find (ui_find (body, ADW_TYPE_ENTRY_ROW, NULL), GTK_TYPE_TEXT, NULL);
  assert_named (words, GTK_ACCESSIBLE_ROLE_TEXT_BOX, "The inner one, in a few words");
}

static void
check_script (GtkWidget *body,
              SbStep    *step)
{
  assert_parts (body, step, GTK_TYPE_TEXT_VIEW, GTK_ACCESSIBLE_ROLE_TEXT_BOX);
  for (guint i = 0; i < g_list_model_get_n_items (sb_step_get_parts (step)); i++)
    g_assert_true (has_heading (body, get_title (step, i)));
  g_assert_true (has_heading (body, "All together"));
  gtk_test_accessible_assert_role (ui_find (body, GTK_TYPE_BUTTON, "_Copy"), GTK_ACCESSIBLE_ROLE_BUTTON);
  gtk_test_accessible_assert_state (ui_find (body, GTK_TYPE_BUTTON, "_Copy"), GTK_ACCESSIBLE_STATE_DISABLED, TRUE);
}

/* Each answer comes under the title of its step. */
static void
check_review (GtkWidget *body,
              SbStep    *step)
{
  g_assert_true (has_heading (body, "Words to write"));
  g_assert_true (has_heading (body, "Rows to add"));
  g_assert_true (has_heading (body, "Places to mark"));
  g_assert_true (has_heading (body, "A message to write"));
  gtk_test_accessible_assert_state (ui_find (body, GTK_TYPE_BUTTON, "_Copy"), GTK_ACCESSIBLE_STATE_DISABLED, FALSE);
}

static void
check_timer (GtkWidget *body,
             SbStep    *step)
{
  g_assert_cmpstr (ui_text (find_role (body, GTK_ACCESSIBLE_ROLE_TIMER)), ==, "1:00");
  gtk_test_accessible_assert_role (ui_find (body, GTK_TYPE_BUTTON, "Start"), GTK_ACCESSIBLE_ROLE_BUTTON);
}

static void
check_breathing (GtkWidget *body,
                 SbStep    *step)
{
  assert_named (ui_find (body, SB_TYPE_PACER, NULL), GTK_ACCESSIBLE_ROLE_IMG, "A circle that grows as you breathe in");
  g_assert_cmpstr (ui_text (find_role (body, GTK_ACCESSIBLE_ROLE_STATUS)), ==, "Breathe in");
  g_assert_cmpstr (ui_text (find_role (body, GTK_ACCESSIBLE_ROLE_TIMER)), ==, "1:00");
  assert_named (find_role (body, GTK_ACCESSIBLE_ROLE_LIST), GTK_ACCESSIBLE_ROLE_LIST, "Pace");
}

static const CheckFunc checks[] = {
  [SB_STEP_KIND_READ] = check_read,
  [SB_STEP_KIND_PROMPT] = check_prompt,
  [SB_STEP_KIND_SCALE] = check_scale,
  [SB_STEP_KIND_CHOICE] = check_choice,
  [SB_STEP_KIND_CHOICES] = check_choices,
  [SB_STEP_KIND_CHECKLIST] = check_checklist,
  [SB_STEP_KIND_TABLE] = check_table,
  [SB_STEP_KIND_MAP] = check_map,
  [SB_STEP_KIND_SCRIPT] = check_script,
  [SB_STEP_KIND_REVIEW] = check_review,
  [SB_STEP_KIND_TIMER] = check_timer,
  [SB_STEP_KIND_BREATHING] = check_breathing,
};

/* What every step has around it. */
static void
check_frame (Ui        *ui,
             GtkWidget *page,
             SbStep    *step)
{
  static const char *const buttons[] = { "pause", "too_much", "back", "next" };
  GtkWidget *heading = ui_find (ui_child (page, "body"), GTK_TYPE_LABEL, sb_step_get_title (step));

  gtk_test_accessible_assert_role (heading, GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_test_accessible_assert_property (heading, GTK_ACCESSIBLE_PROPERTY_LEVEL, 1);
  for (guint i = 0; i < G_N_ELEMENTS (buttons); i++)
    {
      gtk_test_accessible_assert_role (ui_child (page, buttons[i]), GTK_ACCESSIBLE_ROLE_BUTTON);
      g_assert_cmpstr (ui_text (ui_child (page, buttons[i])), !=, NULL);
    }
}

static void
check_step (Ui        *ui,
            GtkWidget *page,
            SbStep    *step)
{
  g_auto (GStrv) words = NULL;

  check_frame (ui, page, step);
  checks[sb_step_get_kind (step)](ui_child (page, "body"), step);
  words = answer_step (page, step);
  ui_activate (page, "player.next");
}

static void
test_each_kind (Ui            *ui,
                gconstpointer  data)
{
  g_autoptr (SbExercise) exercise = read_exercise ();
  g_autoptr (SbSession) session = player_new_session (sb_exercise_get_id (exercise));
  GListModel *steps = sb_exercise_get_steps (exercise);
  GtkWidget *page = ui_show (ui, sb_player_page_new (ui->content, ui->store, exercise, session));
  guint met = 0;

  ui_activate (page, "player.next");
  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (SbStep) step = g_list_model_get_item (steps, i);

      g_test_message ("%s", sb_step_get_id (step));
      ui_draw (ui);
      check_step (ui, page, step);
      met |= 1u << sb_step_get_kind (step);
    }
  g_assert_cmpuint (met, ==, (1u << G_N_ELEMENTS (checks)) - 1);
}

static GtkWidget *
get_focus (Ui *ui)
{
  return gtk_window_get_focus (GTK_WINDOW (ui->window));
}

/* The keyboard begins at what a step offers, and not at what is around it. */
static void
test_focus_of_each_kind (Ui            *ui,
                         gconstpointer  data)
{
  g_autoptr (SbExercise) exercise = read_exercise ();
  g_autoptr (SbSession) session = player_new_session (sb_exercise_get_id (exercise));
  GListModel *steps = sb_exercise_get_steps (exercise);
  GtkWidget *page = ui_show (ui, sb_player_page_new (ui->content, ui->store, exercise, session));

  ui_activate (page, "player.next");
  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (SbStep) step = g_list_model_get_item (steps, i);
      gboolean offers = sb_step_takes_answer (step) || sb_step_get_kind (step) == SB_STEP_KIND_TIMER;

      g_test_message ("%s", sb_step_get_id (step));
      ui_draw (ui);
      if (offers)
        g_assert_true (gtk_widget_is_ancestor (get_focus (ui), ui_child (page, "body")));
      else
        g_assert_true (get_focus (ui) == ui_child (page, "next"));
      ui_activate (page, "player.next");
    }
}

static void
assert_fits (GtkWidget *page)
{
  int minimum;

  gtk_widget_measure (page, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, NARROW);
}

/* Before and after each step is answered, from the first question on. */
static void
check_widths (Ui         *ui,
              SbExercise *exercise)
{
  g_autoptr (SbSession) session = player_new_session (sb_exercise_get_id (exercise));
  GListModel *steps = sb_exercise_get_steps (exercise);
  GtkWidget *page = player_open (ui, session);

  assert_fits (page);
  ui_activate (page, "player.next");
  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (SbStep) step = g_list_model_get_item (steps, i);
      g_auto (GStrv) words = NULL;

      assert_fits (page);
      words = answer_step (page, step);
      assert_fits (page);
      ui_activate (page, "player.next");
    }
  ui_activate (page, "player.leave");
  ui_draw (ui);
}

/* No step of any exercise is too wide for a small window, even where text is
 * large. */
static void
test_narrow (Ui            *ui,
             gconstpointer  data)
{
  GListModel *exercises = sb_content_get_list (ui->content, SB_CONTENT_EXERCISES);

  ui_set_settings (":close", 1.4);
  ui_resize (ui, NARROW, 600);
  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      g_autoptr (SbExercise) exercise = g_list_model_get_item (exercises, i);

      g_test_message ("%s", sb_exercise_get_id (exercise));
      check_widths (ui, exercise);
    }
  ui_set_settings (":close", 1);
}

static void
add_tests (void)
{
  ui_test ("/step-kinds/told", test_each_kind);
  ui_test ("/step-kinds/focus", test_focus_of_each_kind);
  ui_test ("/step-kinds/narrow", test_narrow);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}
