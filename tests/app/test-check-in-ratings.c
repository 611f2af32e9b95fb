/* test-check-in-ratings.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "check-in-fixture.h"
#include "sb-check-in-scales.h"

static void
test_keys (Ui            *ui,
           gconstpointer  data)
{
  const struct
  {
    guint keyval;
    guint step;
  } cases[] = {
    { GDK_KEY_1, 1 },
    { GDK_KEY_5, 5 },
    { GDK_KEY_Left, 4 },
    { GDK_KEY_KP_Left, 3 },
    { GDK_KEY_Home, 1 },
    { GDK_KEY_Left, 1 },
    { GDK_KEY_Right, 2 },
    { GDK_KEY_End, 5 },
    { GDK_KEY_Right, 5 },
    { GDK_KEY_KP_3, 3 },
    { GDK_KEY_Delete, 0 },
    { gdk_unicode_to_keyval (0x0664), 4 }, /* Arabic-Indic */
    { GDK_KEY_BackSpace, 0 },
    { gdk_unicode_to_keyval (0x0968), 2 }, /* Devanagari */
  };
  GtkWidget *page = check_in_open (ui, NULL);
  SbRatingRow *row = check_in_get_row (page, SB_CHECK_IN_MOOD);

  gtk_widget_grab_focus (GTK_WIDGET (row));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_true (check_in_press (row, cases[i].keyval));
      g_assert_cmpuint (sb_rating_row_get_step (row), ==, cases[i].step);
      if (cases[i].step > 0)
        g_assert_true (gtk_window_get_focus (GTK_WINDOW (ui->window)) == check_in_get_button (row, cases[i].step));
    }
}

static void
test_other_keys (Ui            *ui,
                 gconstpointer  data)
{
  const guint keyvals[] = { GDK_KEY_0, GDK_KEY_6, GDK_KEY_a, GDK_KEY_Tab, GDK_KEY_Up, GDK_KEY_Down, GDK_KEY_space };
  const GdkModifierType states[] = { GDK_CONTROL_MASK, GDK_ALT_MASK, GDK_SUPER_MASK };
  SbRatingRow *row = check_in_get_row (check_in_open (ui, NULL), SB_CHECK_IN_WORRIED);

  for (guint i = 0; i < G_N_ELEMENTS (keyvals); i++)
    g_assert_false (check_in_press (row, keyvals[i]));
  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    g_assert_false (check_in_press_with (row, GDK_KEY_3, states[i]));
  g_assert_cmpuint (sb_rating_row_get_step (row), ==, 0);
}

static void
test_right_to_left (Ui            *ui,
                    gconstpointer  data)
{
  SbRatingRow *row = check_in_get_row (check_in_open (ui, NULL), SB_CHECK_IN_MOOD);

  gtk_widget_set_direction (GTK_WIDGET (row), GTK_TEXT_DIR_RTL);
  check_in_press (row, GDK_KEY_3);
  check_in_press (row, GDK_KEY_Left);
  g_assert_cmpuint (sb_rating_row_get_step (row), ==, 4);
  check_in_press (row, GDK_KEY_Right);
  check_in_press (row, GDK_KEY_Right);
  g_assert_cmpuint (sb_rating_row_get_step (row), ==, 2);
}

static void
test_clicks (Ui            *ui,
             gconstpointer  data)
{
  GtkWidget *page = check_in_open (ui, NULL);
  SbRatingRow *row = check_in_get_row (page, SB_CHECK_IN_CONNECTED);

  check_in_rate (page, SB_CHECK_IN_CONNECTED, 4);
  g_assert_cmpuint (sb_rating_row_get_step (row), ==, 4);
  g_assert_cmpstr (ui_text (ui_child (row, "chosen")), ==, "quite");
  check_in_rate (page, SB_CHECK_IN_CONNECTED, 5);
  g_assert_cmpstr (ui_text (ui_child (row, "chosen")), ==, "");
  g_assert_true (gtk_widget_has_css_class (ui_child (row, "highest"), "caption-heading"));
  g_assert_false (gtk_widget_has_css_class (ui_child (row, "lowest"), "caption-heading"));
  check_in_rate (page, SB_CHECK_IN_CONNECTED, 2);
  g_assert_cmpuint (sb_rating_row_get_step (row), ==, 2);
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (check_in_get_button (row, 4))));

  /* Once more, and it is taken back. */
  check_in_rate (page, SB_CHECK_IN_CONNECTED, 2);
  g_assert_cmpuint (sb_rating_row_get_step (row), ==, 0);
  g_assert_cmpstr (ui_text (ui_child (row, "chosen")), ==, "");
  g_assert_false (check_in_can_save (page));
}

static void
test_accessible (Ui            *ui,
                 gconstpointer  data)
{
  const struct
  {
    const char *scale;
    const char *question;
    const char *words[SB_CHECK_IN_N_STEPS];
  } cases[] = {
    { "connected", "How connected do you feel?", { "not at all", "a little", "somewhat", "quite", "very" } },
    { "worried", "How worried are you?", { "not at all", "a little", "somewhat", "quite", "very" } },
    { "distant", "How much do you want distance?", { "none", "a little", "some", "much", "very much" } },
    { "mood", "How is your mood?", { "very low", "low", "in between", "good", "very good" } },
  };
  GtkWidget *page = check_in_open (ui, NULL);
  guint n_rows = 0;

  check_in_rate (page, SB_CHECK_IN_MOOD, 3);
  ui_foreach (row, page, SB_TYPE_RATING_ROW)
    {
      GtkWidget *steps = ui_child (row, "steps");

      g_assert_cmpstr (sb_rating_row_get_scale (SB_RATING_ROW (row)), ==, cases[n_rows].scale);
      gtk_test_accessible_assert_role (steps, GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
      gtk_test_accessible_assert_relation (steps, GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                           ui_find (row, GTK_TYPE_LABEL, cases[n_rows].question), NULL);
      g_assert_cmpstr (ui_text (ui_child (row, "lowest")), ==, cases[n_rows].words[0]);
      g_assert_cmpstr (ui_text (ui_child (row, "highest")), ==, cases[n_rows].words[4]);
      for (guint i = 0; i < SB_CHECK_IN_N_STEPS; i++)
        check_in_assert_button (SB_RATING_ROW (row), i + 1, cases[n_rows].words[i]);
      n_rows++;
    }
  g_assert_cmpuint (n_rows, ==, G_N_ELEMENTS (cases));
}

/* Each rating is one stop, at what is chosen there. */
static void
test_tab (Ui            *ui,
          gconstpointer  data)
{
  const char *const *scales = sb_check_in_scales_list_names ();
  GtkWidget *page = check_in_open (ui, NULL);

  check_in_rate (page, SB_CHECK_IN_DISTANT, 4);
  for (guint i = 0; scales[i] != NULL; i++)
    {
      SbRatingRow *row = check_in_get_row (page, scales[i]);
      guint step = MAX (1, sb_rating_row_get_step (row));

      g_assert_true (gtk_window_get_focus (GTK_WINDOW (ui->window)) == check_in_get_button (row, step));
      g_assert_true (gtk_widget_child_focus (GTK_WIDGET (ui->window), GTK_DIR_TAB_FORWARD));
    }
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (ui->window), GTK_DIR_TAB_BACKWARD));
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (ui->window), GTK_DIR_TAB_BACKWARD));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (ui->window)) == check_in_get_button (check_in_get_row (page, SB_CHECK_IN_DISTANT), 4));
}

static void
add_tests (void)
{
  ui_test ("/check-in/keys", test_keys);
  ui_test ("/check-in/other-keys", test_other_keys);
  ui_test ("/check-in/right-to-left", test_right_to_left);
  ui_test ("/check-in/clicks", test_clicks);
  ui_test ("/check-in/accessible", test_accessible);
  ui_test ("/check-in/tab", test_tab);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}
