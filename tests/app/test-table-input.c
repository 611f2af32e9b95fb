/* test-table-input.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "bench-fixture.h"
#include "sb-table-input.h"
#include "sb-table-row.h"

#define LADDER "steps-toward-closeness", "ladder"
#define ONCE "communication-analysis", "mine"
#define TWO_ROWS "[{\"step\":\"a\"},{\"step\":\"b\",\"after\":\"c\"}]"

static GtkWidget *
take (Bench      *bench,
      const char *exercise,
      const char *step,
      const char *answer)
{
  g_autoptr (JsonNode) node = answer != NULL ? bench_parse (answer) : NULL;

  return bench_take (bench, sb_table_input_new (bench_get_step (bench, exercise, step), node));
}

static GtkWidget *
get_row (Bench *bench,
         guint  position)
{
  GtkWidget *row = ui_find (bench->input, SB_TYPE_TABLE_ROW, NULL);

  while (position-- > 0)
    row = ui_find_next (bench->input, SB_TYPE_TABLE_ROW, row);

  g_assert_nonnull (row);
  return row;
}

static GtkWidget *
get_cell (Bench *bench,
          guint  row,
          guint  column)
{
  GtkWidget *place = get_row (bench, row);
  GtkWidget *cell = ui_find (place, GTK_TYPE_TEXT_VIEW, NULL);

  while (column-- > 0)
    cell = ui_find_next (place, GTK_TYPE_TEXT_VIEW, cell);

  g_assert_nonnull (cell);
  return cell;
}

static GtkWidget *
get_button (Bench      *bench,
            guint       row,
            const char *action)
{
  ui_foreach (button, get_row (bench, row), GTK_TYPE_BUTTON)
    {
      if (g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), action) == 0)
        return button;
    }

  g_assert_not_reached ();
}

static guint
count_rows (Bench *bench)
{
  return ui_count (bench->input, SB_TYPE_TABLE_ROW);
}

static void
assert_button (Bench      *bench,
               guint       row,
               const char *action,
               const char *name,
               gboolean    sensitive)
{
  GtkWidget *button = get_button (bench, row, action);

  gtk_test_accessible_assert_role (button, GTK_ACCESSIBLE_ROLE_BUTTON);
  gtk_test_accessible_assert_property (button, GTK_ACCESSIBLE_PROPERTY_LABEL, name);
  g_assert_nonnull (gtk_widget_get_tooltip_text (button));
  g_assert_cmpint (gtk_widget_is_sensitive (button), ==, sensitive);
}

static void
test_names (Bench         *bench,
            gconstpointer  data)
{
  SbStep *step = bench_get_step (bench, LADDER);
  GListModel *columns = sb_step_get_parts (step);
  GtkWidget *list;

  take (bench, LADDER, TWO_ROWS);
  list = gtk_widget_get_parent (get_row (bench, 0));
  gtk_test_accessible_assert_role (list, GTK_ACCESSIBLE_ROLE_LIST);
  gtk_test_accessible_assert_property (list, GTK_ACCESSIBLE_PROPERTY_LABEL, sb_step_get_title (step));
  gtk_test_accessible_assert_role (get_row (bench, 1), GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (get_row (bench, 1), GTK_ACCESSIBLE_PROPERTY_LABEL, "Row 2 of 2");
  for (guint i = 0; i < g_list_model_get_n_items (columns); i++)
    {
      g_autoptr (SbStepPart) column = g_list_model_get_item (columns, i);
      GtkWidget *cell = get_cell (bench, 0, i);

      gtk_test_accessible_assert_role (cell, GTK_ACCESSIBLE_ROLE_TEXT_BOX);
      gtk_test_accessible_assert_property (cell, GTK_ACCESSIBLE_PROPERTY_LABEL, sb_step_part_get_title (column));
      g_assert_nonnull (ui_find (get_row (bench, 0), GTK_TYPE_LABEL, sb_step_part_get_title (column)));

      /* Tab leads on. */
      g_assert_false (gtk_text_view_get_accepts_tab (GTK_TEXT_VIEW (cell)));
    }
  assert_button (bench, 0, "row.up", "Move row 1 up", FALSE);
  assert_button (bench, 0, "row.down", "Move row 1 down", TRUE);
  assert_button (bench, 1, "row.down", "Move row 2 down", FALSE);
  assert_button (bench, 1, "row.remove", "Remove row 2", TRUE);
  g_assert_cmpuint (bench->n_answers, ==, 0);
}

static void
test_write (Bench         *bench,
            gconstpointer  data)
{
  take (bench, LADDER, NULL);
  g_assert_cmpuint (count_rows (bench), ==, 1);
  g_assert_cmpuint (bench->n_answers, ==, 0);
  bench_write (get_cell (bench, 0, 0), "Say “hello”");
  bench_assert_answer (bench, "[{\"step\":\"Say “hello”\"}]");
  bench_write (get_cell (bench, 0, 2), "They smiled");
  bench_assert_answer (bench, "[{\"step\":\"Say “hello”\",\"after\":\"They smiled\"}]");
  g_assert_cmpuint (bench->n_answers, ==, 2);
}

/* Enter leads from cell to cell; after the last it makes a new row. */
static void
test_enter (Bench         *bench,
            gconstpointer  data)
{
  GtkWidget *input = take (bench, LADDER, NULL);

  g_assert_true (gtk_widget_grab_focus (input));
  g_assert_true (bench_focus (bench) == get_cell (bench, 0, 0));
  bench_write (get_cell (bench, 0, 0), "a");
  bench_write (get_cell (bench, 0, 0), "\n");
  g_assert_true (bench_focus (bench) == get_cell (bench, 0, 1));
  bench_write (get_cell (bench, 0, 1), "\n");
  bench_write (get_cell (bench, 0, 2), "\n");
  g_assert_cmpuint (count_rows (bench), ==, 2);
  g_assert_true (bench_focus (bench) == get_cell (bench, 1, 0));
  bench_write (get_cell (bench, 1, 0), "b");
  bench_assert_answer (bench, "[{\"step\":\"a\"},{\"step\":\"b\"}]");

  /* There is a next row already. */
  bench_write (get_cell (bench, 0, 2), "\n");
  g_assert_cmpuint (count_rows (bench), ==, 2);
  g_assert_true (bench_focus (bench) == get_cell (bench, 1, 0));
}

/* From the examples through the cells to the buttons. */
static void
test_tab (Bench         *bench,
          gconstpointer  data)
{
  GtkWidget *expander = ui_find (take (bench, LADDER, NULL), GTK_TYPE_EXPANDER, NULL);

  gtk_window_set_focus (GTK_WINDOW (bench->window), expander);
  for (guint i = 0; i < 3; i++)
    {
      g_assert_true (gtk_widget_child_focus (bench->window, GTK_DIR_TAB_FORWARD));
      g_assert_true (bench_focus (bench) == get_cell (bench, 0, i));
    }
  g_assert_true (gtk_widget_child_focus (bench->window, GTK_DIR_TAB_FORWARD));
  g_assert_true (bench_focus (bench) == get_button (bench, 0, "row.remove"));
}

static void
test_add (Bench         *bench,
          gconstpointer  data)
{
  GtkWidget *input = take (bench, LADDER, TWO_ROWS);
  GtkWidget *add = gtk_widget_get_ancestor (ui_find (input, GTK_TYPE_LABEL, "Add a Row"), GTK_TYPE_BUTTON);

  ui_click (add);
  g_assert_cmpuint (count_rows (bench), ==, 3);
  g_assert_true (bench_focus (bench) == get_cell (bench, 2, 0));
  gtk_test_accessible_assert_property (get_row (bench, 0), GTK_ACCESSIBLE_PROPERTY_LABEL, "Row 1 of 3");

  /* A blank row is nothing to keep. */
  g_assert_cmpuint (bench->n_answers, ==, 0);
  bench_write (get_cell (bench, 2, 1), "  ");
  bench_assert_answer (bench, TWO_ROWS);
}

static void
test_move (Bench         *bench,
           gconstpointer  data)
{
  take (bench, LADDER, "[{\"step\":\"a\"},{\"step\":\"b\"},{\"step\":\"c\"}]");
  gtk_widget_grab_focus (get_button (bench, 0, "row.down"));
  ui_activate (get_row (bench, 0), "row.down");
  bench_assert_answer (bench, "[{\"step\":\"b\"},{\"step\":\"a\"},{\"step\":\"c\"}]");
  g_assert_true (bench_focus (bench) == get_button (bench, 1, "row.down"));
  gtk_test_accessible_assert_property (get_row (bench, 1), GTK_ACCESSIBLE_PROPERTY_LABEL, "Row 2 of 3");

  /* At the end, the button goes dull and the keyboard stays with the row. */
  ui_activate (get_row (bench, 1), "row.down");
  bench_assert_answer (bench, "[{\"step\":\"b\"},{\"step\":\"c\"},{\"step\":\"a\"}]");
  g_assert_true (bench_focus (bench) == get_cell (bench, 2, 0));
  g_assert_false (gtk_widget_is_sensitive (get_button (bench, 2, "row.down")));

  ui_activate (get_row (bench, 2), "row.up");
  ui_activate (get_row (bench, 1), "row.up");
  bench_assert_answer (bench, "[{\"step\":\"a\"},{\"step\":\"b\"},{\"step\":\"c\"}]");
  g_assert_true (bench_focus (bench) == get_cell (bench, 0, 0));
}

static void
test_remove (Bench         *bench,
             gconstpointer  data)
{
  GtkWidget *input = take (bench, LADDER, TWO_ROWS);

  gtk_widget_grab_focus (get_button (bench, 0, "row.remove"));
  ui_activate (get_row (bench, 0), "row.remove");
  bench_assert_answer (bench, "[{\"step\":\"b\",\"after\":\"c\"}]");
  g_assert_cmpuint (count_rows (bench), ==, 1);
  g_assert_true (bench_focus (bench) == ui_find (input, GTK_TYPE_BUTTON, "_Undo"));

  /* There is always a row to write in. */
  ui_activate (get_row (bench, 0), "row.remove");
  bench_assert_answer (bench, "[]");
  g_assert_cmpuint (count_rows (bench), ==, 1);

  ui_click (ui_find (input, GTK_TYPE_BUTTON, "_Undo"));
  bench_assert_answer (bench, "[{\"step\":\"b\",\"after\":\"c\"}]");
  g_assert_true (bench_focus (bench) == get_cell (bench, 0, 0));
  ui_click (ui_find (input, GTK_TYPE_BUTTON, "_Undo"));
  bench_assert_answer (bench, TWO_ROWS);
  g_assert_null (ui_find (input, GTK_TYPE_BUTTON, "_Undo"));
}

static void
test_remove_blank (Bench         *bench,
                   gconstpointer  data)
{
  GtkWidget *input = take (bench, ONCE, NULL);

  gtk_widget_grab_focus (get_button (bench, 0, "row.remove"));
  ui_activate (get_row (bench, 0), "row.remove");
  bench_assert_answer (bench, NULL);
  g_assert_cmpuint (count_rows (bench), ==, 1);
  g_assert_null (ui_find (input, GTK_TYPE_BUTTON, "_Undo"));
  g_assert_true (bench_focus (bench) == get_cell (bench, 0, 0));
}

static void
test_take_back (Bench         *bench,
                gconstpointer  data)
{
  take (bench, ONCE, "[{\"said\":\"x\"}]");
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (get_cell (bench, 0, 0))), "", -1);
  bench_assert_answer (bench, NULL);
}

static void
test_examples (Bench         *bench,
               gconstpointer  data)
{
  SbStep *step = bench_get_step (bench, LADDER);
  GtkWidget *input = take (bench, LADDER, NULL);
  GtkExpander *expander = GTK_EXPANDER (ui_find (input, GTK_TYPE_EXPANDER, NULL));

  g_assert_false (gtk_expander_get_expanded (expander));
  gtk_expander_set_expanded (expander, TRUE);
  for (guint i = 0; i < sb_step_get_n_examples (step); i++)
    g_assert_nonnull (strstr (ui_text (gtk_expander_get_child (expander)), sb_step_get_example_row (step, i)[0]));
}

/* An answer can come from an imported file, and be of any form. */
static void
test_hostile (Bench         *bench,
              gconstpointer  data)
{
  const char *const answers[] = {
    "null", "5", "\"words\"", "{}", "[]", "[1, null, \"a\", [], true]", "[{\"step\": 5, \"after\": [\"x\"]}]", "[{\"other\": \"x\"}]"
  };

  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    {
      take (bench, LADDER, answers[i]);
      g_assert_cmpuint (count_rows (bench), ==, 1);
      g_assert_cmpuint (bench->n_answers, ==, i);
      bench_write (get_cell (bench, 0, 0), "a");
      bench_assert_answer (bench, "[{\"step\":\"a\"}]");
    }
}

static double
get_offset (Bench          *bench,
            guint           column,
            GtkOrientation  orientation)
{
  graphene_rect_t first;
  graphene_rect_t other;

  g_assert_true (gtk_widget_compute_bounds (get_cell (bench, 0, 0), bench->window, &first));
  g_assert_true (gtk_widget_compute_bounds (get_cell (bench, 0, column), bench->window, &other));
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    return other.origin.x - first.origin.x;

  return other.origin.y - first.origin.y;
}

/* Side by side where there is room, below each other where there is not; each
 * as high as what is written in it. */
static void
test_layout (Bench         *bench,
             gconstpointer  data)
{
  const char *wordy = "[{\"step\":\"a few words which take more than one line in a narrow cell, and then some more\"}]";

  gtk_window_set_default_size (GTK_WINDOW (bench->window), 360, 600);
  take (bench, LADDER, wordy);
  g_assert_cmpfloat (get_offset (bench, 2, GTK_ORIENTATION_HORIZONTAL), ==, 0);
  g_assert_cmpfloat (get_offset (bench, 2, GTK_ORIENTATION_VERTICAL), >, 100);
  g_assert_cmpint (gtk_widget_get_height (get_cell (bench, 0, 0)), >, gtk_widget_get_height (get_cell (bench, 0, 1)));

  gtk_window_set_default_size (GTK_WINDOW (bench->window), 700, 600);
  ui_wait_until (gtk_widget_get_width (bench->window) >= 700);
  gtk_test_widget_wait_for_draw (bench->window);
  g_assert_cmpfloat (get_offset (bench, 2, GTK_ORIENTATION_HORIZONTAL), >, 200);
  g_assert_cmpfloat (get_offset (bench, 2, GTK_ORIENTATION_VERTICAL), ==, 0);
}

static void
add_tests (void)
{
  bench_test ("/table/names", test_names);
  bench_test ("/table/write", test_write);
  bench_test ("/table/enter", test_enter);
  bench_test ("/table/tab", test_tab);
  bench_test ("/table/add", test_add);
  bench_test ("/table/move", test_move);
  bench_test ("/table/remove", test_remove);
  bench_test ("/table/remove-blank", test_remove_blank);
  bench_test ("/table/take-back", test_take_back);
  bench_test ("/table/examples", test_examples);
  bench_test ("/table/hostile", test_hostile);
  bench_test ("/table/layout", test_layout);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}
