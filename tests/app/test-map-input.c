/* test-map-input.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "bench-fixture.h"
#include "sb-drawing.h"
#include "sb-map-input.h"
#include "sb-place-map.h"
#include "sb-step-answer.h"

/* The least that a finger needs. */
#define TARGET 44

static SbStep *
get_step (Bench *bench)
{
  SbStep *step = sb_exercise_find_step (sb_content_find_exercise (bench->content, "body-scan"), "map");

  g_assert_nonnull (step);
  return step;
}

static GtkWidget *
take (Bench      *bench,
      const char *json)
{
  g_autoptr (JsonNode) answer = json != NULL ? json_from_string (json, NULL) : NULL;

  g_assert_true (json == NULL || answer != NULL);
  return bench_take (bench, sb_map_input_new (bench->content, get_step (bench), answer));
}

static void
assert_answer (Bench      *bench,
               const char *json)
{
  g_autofree char *text = bench->answer != NULL ? json_to_string (bench->answer, FALSE) : NULL;

  g_assert_cmpstr (text, ==, json);
}

static GtkWidget *
get_row (GtkWidget  *input,
         const char *title)
{
  ui_foreach (row, input, ADW_TYPE_ACTION_ROW)
    {
      if (g_strcmp0 (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), title) == 0)
        return row;
    }

  g_assert_not_reached ();
}

static GtkCheckButton *
get_check (GtkWidget  *input,
           const char *title)
{
  return GTK_CHECK_BUTTON (adw_action_row_get_activatable_widget (ADW_ACTION_ROW (get_row (input, title))));
}

/* The field beneath a place. */
static GtkEditable *
get_words (GtkWidget  *input,
           const char *title)
{
  return GTK_EDITABLE (gtk_widget_get_next_sibling (get_row (input, title)));
}

static GtkToggleButton *
get_place (GtkWidget  *input,
           const char *title)
{
  ui_foreach (button, input, GTK_TYPE_TOGGLE_BUTTON)
    {
      if (g_strcmp0 (gtk_widget_get_tooltip_text (button), title) == 0)
        return GTK_TOGGLE_BUTTON (button);
    }

  g_assert_not_reached ();
}

/* All can be done in the list, without the drawing. */
static void
test_list (Bench         *bench,
           gconstpointer  data)
{
  GtkWidget *input = take (bench, NULL);
  GtkEditable *words = get_words (input, "Chest");

  g_assert_cmpuint (ui_count (input, ADW_TYPE_ACTION_ROW), ==, 11);
  g_assert_null (ui_find (input, ADW_TYPE_ENTRY_ROW, NULL));
  gtk_check_button_set_active (get_check (input, "Chest"), TRUE);
  assert_answer (bench, "{\"chest\":\"\"}");
  g_assert_cmpuint (bench->n_answers, ==, 1);

  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (words)));
  gtk_editable_set_text (words, "“tight” & warm");
  assert_answer (bench, "{\"chest\":\"“tight” & warm\"}");

  gtk_check_button_set_active (get_check (input, "Head"), TRUE);
  assert_answer (bench, "{\"head\":\"\",\"chest\":\"“tight” & warm\"}");

  /* What was written comes back with the mark. */
  gtk_check_button_set_active (get_check (input, "Chest"), FALSE);
  assert_answer (bench, "{\"head\":\"\"}");
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (words)));
  gtk_check_button_set_active (get_check (input, "Chest"), TRUE);
  assert_answer (bench, "{\"head\":\"\",\"chest\":\"“tight” & warm\"}");

  gtk_check_button_set_active (get_check (input, "Chest"), FALSE);
  gtk_check_button_set_active (get_check (input, "Head"), FALSE);
  assert_answer (bench, NULL);
}

/* The drawing and the list are one. */
static void
test_drawing (Bench         *bench,
              gconstpointer  data)
{
  GtkWidget *input = take (bench, NULL);
  GtkToggleButton *feet = get_place (input, "Feet");

  g_assert_cmpuint (ui_count (input, GTK_TYPE_TOGGLE_BUTTON), ==, 11);
  g_signal_emit_by_name (feet, "clicked");
  assert_answer (bench, "{\"feet\":\"\"}");
  g_assert_cmpuint (bench->n_answers, ==, 1);
  g_assert_true (gtk_check_button_get_active (get_check (input, "Feet")));

  /* Not by color alone: a check stands where the number was. */
  g_assert_nonnull (ui_find (feet, GTK_TYPE_IMAGE, NULL));
  g_assert_null (ui_find (feet, GTK_TYPE_LABEL, NULL));

  gtk_check_button_set_active (get_check (input, "Feet"), FALSE);
  g_assert_false (gtk_toggle_button_get_active (feet));
  g_assert_nonnull (ui_find (feet, GTK_TYPE_LABEL, "11"));
}

static void
test_accessible (Bench         *bench,
                 gconstpointer  data)
{
  GtkWidget *input = take (bench, "{\"chest\":\"warm\"}");
  SbIllustration *body = sb_content_find_illustration (bench->content, "body");
  GtkWidget *map = ui_find (input, SB_TYPE_PLACE_MAP, NULL);
  GtkCheckButton *check = get_check (input, "Chest");

  gtk_test_accessible_assert_role (map, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (map, GTK_ACCESSIBLE_PROPERTY_LABEL, sb_illustration_get_text (body));
  gtk_test_accessible_assert_role (check, GTK_ACCESSIBLE_ROLE_CHECKBOX);
  gtk_test_accessible_assert_property (check, GTK_ACCESSIBLE_PROPERTY_LABEL, "Chest");
  gtk_test_accessible_assert_state (check, GTK_ACCESSIBLE_STATE_CHECKED, GTK_ACCESSIBLE_TRISTATE_TRUE);
  gtk_test_accessible_assert_property (ui_find (input, GTK_TYPE_LIST_BOX, NULL), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       sb_step_get_title (get_step (bench)));

  gtk_test_accessible_assert_property (gtk_editable_get_delegate (get_words (input, "Chest")), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Chest, in a few words");

  /* The keyboard comes to the list, and each place but once. */
  ui_foreach (button, map, GTK_TYPE_TOGGLE_BUTTON)
    {
      gtk_test_accessible_assert_role (button, GTK_ACCESSIBLE_ROLE_PRESENTATION);
      g_assert_false (gtk_widget_get_focusable (button));
    }
  g_assert_true (gtk_widget_grab_focus (input));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (bench->window)) == GTK_WIDGET (get_check (input, "Head")));
}

static void
test_with_an_answer (Bench         *bench,
                     gconstpointer  data)
{
  GtkWidget *input = take (bench, "{\"feet\":\"warm\",\"wing\":\"itches\",\"head\":\"\"}");
  guint n_marked = 0;

  ui_foreach (row, input, ADW_TYPE_ACTION_ROW)
    n_marked += gtk_check_button_get_active (GTK_CHECK_BUTTON (adw_action_row_get_activatable_widget (ADW_ACTION_ROW (row))));
  g_assert_cmpuint (n_marked, ==, 2);
  g_assert_true (gtk_toggle_button_get_active (get_place (input, "Feet")));
  g_assert_cmpstr (gtk_editable_get_text (get_words (input, "Feet")), ==, "warm");
  g_assert_cmpuint (bench->n_answers, ==, 0);

  /* In the order of the places, whatever it was. */
  gtk_check_button_set_active (get_check (input, "Chest"), TRUE);
  assert_answer (bench, "{\"head\":\"\",\"chest\":\"\",\"feet\":\"warm\"}");
}

/* A file of anybody’s can be imported. */
static void
test_hostile (Bench         *bench,
              gconstpointer  data)
{
  static const char *const answers[] = {
    "null",
    "3",
    "\"head\"",
    "[]",
    "[[\"head\"]]",
    "{}",
    "[{\"head\":\"x\"}]",
    "{\"head\":null}",
    "{\"head\":4}",
    "{\"head\":{\"head\":\"\"}}",
    "{\"head\":[\"x\"]}",
    "{\"\":\"\"}",
    "{\"head\":true}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    {
      GtkWidget *input = take (bench, answers[i]);

      g_assert_false (gtk_check_button_get_active (get_check (input, "Head")));
      gtk_check_button_set_active (get_check (input, "Head"), TRUE);
      assert_answer (bench, "{\"head\":\"\"}");
    }
}

static void
test_hostile_words (Bench         *bench,
                    gconstpointer  data)
{
  GtkWidget *input = take (bench, "{\"head\":\"<b>two\\nlines\\u202e & more\",\"feet\":\"\\u0007\"}");

  g_assert_true (gtk_check_button_get_active (get_check (input, "Head")));
  g_assert_true (gtk_check_button_get_active (get_check (input, "Feet")));
}

/* A drawing that is not there leaves the list. */
static void
test_without_a_drawing (Bench         *bench,
                        gconstpointer  data)
{
  g_autoptr (GFile) root = g_file_new_for_uri ("resource://" RESOURCE_BASE "/nothing");
  g_autoptr (SbContent) nothing = sb_content_new (root);
  GtkWidget *input = bench_take (bench, sb_map_input_new (nothing, get_step (bench), NULL));

  g_assert_null (ui_find (input, SB_TYPE_PLACE_MAP, NULL));
  gtk_check_button_set_active (get_check (input, "Feet"), TRUE);
  assert_answer (bench, "{\"feet\":\"\"}");
}

static graphene_rect_t
get_bounds (GtkWidget *widget,
            GtkWidget *parent)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, parent, &bounds));
  return bounds;
}

/* Every place can be touched, within the drawing, and none lies on another. */
static void
check_places (GtkWidget *input)
{
  GtkWidget *map = ui_find (input, SB_TYPE_PLACE_MAP, NULL);
  graphene_rect_t all = get_bounds (map, map);

  ui_foreach (button, map, GTK_TYPE_TOGGLE_BUTTON)
    {
      graphene_rect_t bounds = get_bounds (button, map);

      g_assert_cmpfloat (bounds.size.width, >=, TARGET);
      g_assert_cmpfloat (bounds.size.height, >=, TARGET);
      g_assert_true (graphene_rect_contains_rect (&all, &bounds));
      for (GtkWidget *other = ui_find_next (map, GTK_TYPE_TOGGLE_BUTTON, button); other != NULL;
           other = ui_find_next (map, GTK_TYPE_TOGGLE_BUTTON, other))
        {
          graphene_rect_t others = get_bounds (other, map);
          graphene_rect_t shared;

          if (graphene_rect_intersection (&bounds, &others, &shared))
            g_assert_cmpfloat (MIN (shared.size.width, shared.size.height), <=, 0);
        }
    }
}

/* As wide as there is room in a window of 360 px, and as high as it will. */
static void
show_narrow (Bench     *bench,
             GtkWidget *input)
{
  GtkWidget *scroll = gtk_scrolled_window_new ();
  GtkWidget *clamp = adw_clamp_new ();

  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), 324);
  adw_clamp_set_tightening_threshold (ADW_CLAMP (clamp), 324);
  adw_clamp_set_unit (ADW_CLAMP (clamp), ADW_LENGTH_UNIT_PX);
  adw_clamp_set_child (ADW_CLAMP (clamp), input);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroll), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroll), clamp);
  bench->input = input;
  gtk_window_set_default_size (GTK_WINDOW (bench->window), 400, 600);
  gtk_window_set_child (GTK_WINDOW (bench->window), scroll);
  gtk_window_present (GTK_WINDOW (bench->window));
  ui_wait_until (gtk_widget_get_width (input) > 0);
  g_assert_cmpint (gtk_widget_get_width (input), ==, 324);
}

static void
check_maps (Bench *bench)
{
  static const char *const maps[][2] = { { "body-scan", "map" }, { "closeness-circle", "rings" }, { "my-window", "picture" } };

  for (guint i = 0; i < G_N_ELEMENTS (maps); i++)
    {
      SbExercise *exercise = sb_content_find_exercise (bench->content, maps[i][0]);
      SbStep *step = sb_exercise_find_step (exercise, maps[i][1]);
      GtkWidget *input = sb_map_input_new (bench->content, step, NULL);

      show_narrow (bench, input);
      g_assert_cmpuint (ui_count (input, GTK_TYPE_TOGGLE_BUTTON), ==, g_list_model_get_n_items (sb_step_get_parts (step)));
      check_places (input);
    }
}

static void
test_narrow (Bench         *bench,
             gconstpointer  data)
{
  check_maps (bench);
  ui_set_settings (":close", 1.4);
  check_maps (bench);
  ui_set_settings (":close", 1);
}

static double
get_center (GtkWidget  *input,
            const char *title)
{
  GtkWidget *map = ui_find (input, SB_TYPE_PLACE_MAP, NULL);
  graphene_rect_t bounds = get_bounds (GTK_WIDGET (get_place (input, title)), map);

  return (bounds.origin.x + bounds.size.width / 2) - gtk_widget_get_width (map) / 2.0;
}

static void
test_mirrored (Bench         *bench,
               gconstpointer  data)
{
  double hands = get_center (take (bench, NULL), "Hands");

  g_assert_cmpfloat (hands, >, TARGET);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  g_assert_cmpfloat_with_epsilon (get_center (take (bench, NULL), "Hands"), -hands, 1.5);
  check_maps (bench);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static void
add_tests (void)
{
  bench_test ("/map-input/list", test_list);
  bench_test ("/map-input/drawing", test_drawing);
  bench_test ("/map-input/accessible", test_accessible);
  bench_test ("/map-input/with-an-answer", test_with_an_answer);
  bench_test ("/map-input/hostile", test_hostile);
  bench_test ("/map-input/hostile-words", test_hostile_words);
  bench_test ("/map-input/without-a-drawing", test_without_a_drawing);
  bench_test ("/map-input/narrow", test_narrow);
  bench_test ("/map-input/mirrored", test_mirrored);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}
