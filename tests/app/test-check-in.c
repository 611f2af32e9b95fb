/* test-check-in.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-assess-page.h"
#include "sb-check-in-page.h"
#include "sb-check-in-row.h"
#include "sb-check-in-scales.h"
#include "sb-check-ins-page.h"
#include "sb-day-sections.h"
#include "sb-moment-row.h"
#include "sb-rating-row.h"
#include "sb-tag-picker.h"
#include "sb-trackers-page.h"
#include "ui-fixture.h"

static GtkWidget *
open_page (Ui        *ui,
           SbCheckIn *check_in)
{
  ui_show_place (ui, "assess");

  return ui_show (ui, sb_check_in_page_new (ui->content, ui->store, check_in));
}

static guint
count (Ui *ui)
{
  return g_list_model_get_n_items (sb_store_get_check_ins (ui->store));
}

/* The list keeps it alive. */
static SbCheckIn *
get_saved (Ui    *ui,
           guint  position)
{
  g_autoptr (SbCheckIn) check_in = g_list_model_get_item (sb_store_get_check_ins (ui->store), position);

  g_assert_nonnull (check_in);
  return check_in;
}

static SbRatingRow *
get_row (GtkWidget  *page,
         const char *scale)
{
  ui_foreach (row, page, SB_TYPE_RATING_ROW)
    {
      if (g_str_equal (sb_rating_row_get_scale (SB_RATING_ROW (row)), scale))
        return SB_RATING_ROW (row);
    }

  g_assert_not_reached ();
}

static GtkWidget *
get_button (SbRatingRow *row,
            guint        step)
{
  guint i = 0;

  ui_foreach (button, row, GTK_TYPE_TOGGLE_BUTTON)
    {
      if (++i == step)
        return button;
    }

  g_assert_not_reached ();
}

static gboolean
press_with (SbRatingRow     *row,
            guint            keyval,
            GdkModifierType  state)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (row));
  gboolean handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", keyval, 0, state, &handled);
    }

  return handled;
}

static gboolean
press (SbRatingRow *row,
       guint        keyval)
{
  return press_with (row, keyval, 0);
}

static void
click (gpointer button)
{
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
}

static void
rate (GtkWidget  *page,
      const char *scale,
      guint       step)
{
  click (get_button (get_row (page, scale), step));
}

static void
assert_step (SbCheckIn  *check_in,
             const char *scale,
             guint       step)
{
  double value = 0;

  g_assert_cmpint (sb_check_in_get_rating (check_in, scale, &value), ==, step > 0);
  g_assert_cmpfloat (value, ==, step);
}

static void
assert_tags (SbCheckIn  *check_in,
             const char *expected)
{
  g_autofree char *tags = g_strjoinv ("|", (char **) sb_check_in_get_tags (check_in));

  g_assert_cmpstr (tags, ==, expected);
}

static void
write_note (GtkWidget  *page,
            const char *text)
{
  gtk_text_buffer_set_text (ui_child (page, "note"), text, -1);
}

static void
save (Ui        *ui,
      GtkWidget *page)
{
  ui_activate (page, "check-in.save");
  ui_draw (ui);
}

static gboolean
can_save (GtkWidget *page)
{
  GtkWidget *button = ui_find (page, GTK_TYPE_BUTTON, "_Save");

  return gtk_widget_is_sensitive (button);
}

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
  GtkWidget *page = open_page (ui, NULL);
  SbRatingRow *row = get_row (page, SB_CHECK_IN_MOOD);

  gtk_widget_grab_focus (GTK_WIDGET (row));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_true (press (row, cases[i].keyval));
      g_assert_cmpuint (sb_rating_row_get_step (row), ==, cases[i].step);
      if (cases[i].step > 0)
        g_assert_true (gtk_window_get_focus (GTK_WINDOW (ui->window)) == get_button (row, cases[i].step));
    }
}

static void
test_other_keys (Ui            *ui,
                 gconstpointer  data)
{
  const guint keyvals[] = { GDK_KEY_0, GDK_KEY_6, GDK_KEY_a, GDK_KEY_Tab, GDK_KEY_Up, GDK_KEY_Down, GDK_KEY_space };
  const GdkModifierType states[] = { GDK_CONTROL_MASK, GDK_ALT_MASK, GDK_SUPER_MASK };
  SbRatingRow *row = get_row (open_page (ui, NULL), SB_CHECK_IN_WORRIED);

  for (guint i = 0; i < G_N_ELEMENTS (keyvals); i++)
    g_assert_false (press (row, keyvals[i]));
  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    g_assert_false (press_with (row, GDK_KEY_3, states[i]));
  g_assert_cmpuint (sb_rating_row_get_step (row), ==, 0);
}

static void
test_right_to_left (Ui            *ui,
                    gconstpointer  data)
{
  SbRatingRow *row = get_row (open_page (ui, NULL), SB_CHECK_IN_MOOD);

  gtk_widget_set_direction (GTK_WIDGET (row), GTK_TEXT_DIR_RTL);
  press (row, GDK_KEY_3);
  press (row, GDK_KEY_Left);
  g_assert_cmpuint (sb_rating_row_get_step (row), ==, 4);
  press (row, GDK_KEY_Right);
  press (row, GDK_KEY_Right);
  g_assert_cmpuint (sb_rating_row_get_step (row), ==, 2);
}

static void
test_clicks (Ui            *ui,
             gconstpointer  data)
{
  GtkWidget *page = open_page (ui, NULL);
  SbRatingRow *row = get_row (page, SB_CHECK_IN_CONNECTED);

  rate (page, SB_CHECK_IN_CONNECTED, 4);
  g_assert_cmpuint (sb_rating_row_get_step (row), ==, 4);
  g_assert_cmpstr (ui_text (ui_child (row, "chosen")), ==, "quite");
  rate (page, SB_CHECK_IN_CONNECTED, 5);
  g_assert_cmpstr (ui_text (ui_child (row, "chosen")), ==, "");
  g_assert_true (gtk_widget_has_css_class (ui_child (row, "highest"), "caption-heading"));
  g_assert_false (gtk_widget_has_css_class (ui_child (row, "lowest"), "caption-heading"));
  rate (page, SB_CHECK_IN_CONNECTED, 2);
  g_assert_cmpuint (sb_rating_row_get_step (row), ==, 2);
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (get_button (row, 4))));

  /* Once more, and it is taken back. */
  rate (page, SB_CHECK_IN_CONNECTED, 2);
  g_assert_cmpuint (sb_rating_row_get_step (row), ==, 0);
  g_assert_cmpstr (ui_text (ui_child (row, "chosen")), ==, "");
  g_assert_false (can_save (page));
}

static void
assert_button (SbRatingRow *row,
               guint        step,
               const char  *word)
{
  GtkWidget *button = get_button (row, step);
  gboolean chosen = sb_rating_row_get_step (row) == step;

  gtk_test_accessible_assert_role (button, GTK_ACCESSIBLE_ROLE_RADIO);
  gtk_test_accessible_assert_property (button, GTK_ACCESSIBLE_PROPERTY_LABEL, word);
  gtk_test_accessible_assert_state (button, GTK_ACCESSIBLE_STATE_CHECKED,
                                    chosen ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE);
  g_assert_cmpstr (gtk_widget_get_tooltip_text (button), ==, word);
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
  GtkWidget *page = open_page (ui, NULL);
  guint n_rows = 0;

  rate (page, SB_CHECK_IN_MOOD, 3);
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
        assert_button (SB_RATING_ROW (row), i + 1, cases[n_rows].words[i]);
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
  GtkWidget *page = open_page (ui, NULL);

  rate (page, SB_CHECK_IN_DISTANT, 4);
  for (guint i = 0; scales[i] != NULL; i++)
    {
      SbRatingRow *row = get_row (page, scales[i]);
      guint step = MAX (1, sb_rating_row_get_step (row));

      g_assert_true (gtk_window_get_focus (GTK_WINDOW (ui->window)) == get_button (row, step));
      g_assert_true (gtk_widget_child_focus (GTK_WIDGET (ui->window), GTK_DIR_TAB_FORWARD));
    }
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (ui->window), GTK_DIR_TAB_BACKWARD));
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (ui->window), GTK_DIR_TAB_BACKWARD));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (ui->window)) == get_button (get_row (page, SB_CHECK_IN_DISTANT), 4));
}

static void
test_save (Ui            *ui,
           gconstpointer  data)
{
  GtkWidget *page = open_page (ui, NULL);
  g_autoptr (GDateTime) before = g_date_time_new_now_utc ();
  SbCheckIn *saved;

  press (get_row (page, SB_CHECK_IN_CONNECTED), GDK_KEY_2);
  press (get_row (page, SB_CHECK_IN_WORRIED), GDK_KEY_4);
  rate (page, SB_CHECK_IN_MOOD, 3);
  write_note (page, "A “walk”,\nthen tea.");
  save (ui, page);

  g_assert_true (SB_IS_ASSESS_PAGE (ui_page (ui)));
  g_assert_nonnull (ui_find (ui->window, GTK_TYPE_LABEL, "Saved"));
  g_assert_cmpuint (count (ui), ==, 1);
  saved = get_saved (ui, 0);
  assert_step (saved, SB_CHECK_IN_CONNECTED, 2);
  assert_step (saved, SB_CHECK_IN_WORRIED, 4);
  assert_step (saved, SB_CHECK_IN_DISTANT, 0);
  assert_step (saved, SB_CHECK_IN_MOOD, 3);
  g_assert_cmpstr (sb_check_in_get_note (saved), ==, "A “walk”,\nthen tea.");
  g_assert_cmpint (g_date_time_difference (sb_check_in_get_at (saved), before), >=, 0);
  g_assert_cmpint (g_date_time_difference (sb_check_in_get_at (saved), before), <, 60 * G_TIME_SPAN_SECOND);
}

static void
test_nothing (Ui            *ui,
              gconstpointer  data)
{
  GtkWidget *page = open_page (ui, NULL);

  g_assert_false (can_save (page));
  gtk_widget_activate_action (page, "check-in.save", NULL);
  g_assert_cmpuint (count (ui), ==, 0);

  write_note (page, " \n ");
  g_assert_false (can_save (page));
  write_note (page, "x");
  g_assert_true (can_save (page));
  write_note (page, "");
  g_assert_false (can_save (page));

  gtk_editable_set_text (ui_child (ui_child (page, "tags"), "entry"), "alone");
  g_assert_true (can_save (page));
  save (ui, page);
  assert_tags (get_saved (ui, 0), "alone");
}

static void
test_several_a_day (Ui            *ui,
                    gconstpointer  data)
{
  for (guint i = 1; i <= 3; i++)
    {
      GtkWidget *page = open_page (ui, NULL);

      g_assert_cmpuint (sb_rating_row_get_step (get_row (page, SB_CHECK_IN_MOOD)), ==, 0);
      rate (page, SB_CHECK_IN_MOOD, i);
      save (ui, page);
    }

  g_assert_cmpuint (count (ui), ==, 3);
  for (guint i = 0; i < 3; i++)
    assert_step (get_saved (ui, i), SB_CHECK_IN_MOOD, i + 1);
}

static void
type_into (GtkWidget  *row,
           const char *field,
           const char *text)
{
  GtkSpinButton *button = ui_child (row, field);

  gtk_editable_set_text (GTK_EDITABLE (button), text);
  gtk_spin_button_update (button);
}

static void
test_back_dating (Ui            *ui,
                  gconstpointer  data)
{
  GtkWidget *page = open_page (ui, NULL);
  GtkWidget *row = ui_child (page, "moment");
  g_autoptr (GDateTime) expected = g_date_time_new_local (2026, 3, 5, 14, 5, 0);
  GtkSpinButton *day = ui_child (row, "day");

  g_assert_cmpstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (row)), ==, "Now");
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  ui_draw (ui);
  g_assert_null (sb_moment_row_get_moment (SB_MOMENT_ROW (row)));

  /* A day back, by a key or a click, and forward again to what is now. */
  gtk_spin_button_spin (day, GTK_SPIN_STEP_BACKWARD, 0);
  g_assert_nonnull (sb_moment_row_get_moment (SB_MOMENT_ROW (row)));
  g_assert_true (g_str_has_prefix (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (row)), "Yesterday, "));
  gtk_spin_button_spin (day, GTK_SPIN_STEP_FORWARD, 0);
  gtk_spin_button_spin (day, GTK_SPIN_STEP_FORWARD, 0);
  type_into (row, "time", "23:59");
  g_assert_null (sb_moment_row_get_moment (SB_MOMENT_ROW (row)));
  g_assert_cmpstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (row)), ==, "Now");

  type_into (row, "day", "2026-03-05");
  type_into (row, "time", "2:05 pm");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (day)), ==, "05 Mar 2026");
  g_assert_cmpstr (gtk_editable_get_text (ui_child (row, "time")), ==, "14:05");
  g_assert_cmpstr (adw_expander_row_get_subtitle (ADW_EXPANDER_ROW (row)), ==, "Thursday, 5 March 2026, 14:05");
  gtk_test_accessible_assert_property (day, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "05 Mar 2026");

  /* What is no time changes nothing. */
  type_into (row, "day", "someday");
  type_into (row, "time", "noon");
  rate (page, SB_CHECK_IN_MOOD, 5);
  save (ui, page);
  g_assert_true (g_date_time_equal (sb_check_in_get_at (get_saved (ui, 0)), expected));
}

static void
test_never_in_the_future (Ui            *ui,
                          gconstpointer  data)
{
  GtkWidget *page = open_page (ui, NULL);
  GtkWidget *row = ui_child (page, "moment");
  g_autoptr (GDateTime) now = NULL;

  type_into (row, "day", "2999-01-01");
  type_into (row, "time", "23:59");
  rate (page, SB_CHECK_IN_MOOD, 5);
  save (ui, page);
  now = g_date_time_new_now_utc ();
  g_assert_cmpint (g_date_time_compare (sb_check_in_get_at (get_saved (ui, 0)), now), <=, 0);
}

static SbCheckIn *
add_check_in (Ui         *ui,
              const char *at,
              guint       mood,
              const char *tag)
{
  g_autoptr (GTimeZone) local = g_time_zone_new_local ();
  g_autoptr (GDateTime) time = g_date_time_new_from_iso8601 (at, local);
  g_autoptr (SbCheckIn) check_in = sb_check_in_new (time);

  if (mood > 0)
    sb_check_in_set_rating (check_in, SB_CHECK_IN_MOOD, mood);
  if (tag != NULL)
    sb_check_in_set_tags (check_in, (const char *[]) { tag, NULL });
  sb_store_save_check_in (ui->store, check_in);

  /* The store keeps it alive. */
  return check_in;
}

/* What the page does not show stays as it was, and so does the moment. */
static void
test_edit (Ui            *ui,
           gconstpointer  data)
{
  SbCheckIn *check_in = add_check_in (ui, "2026-03-05T14:05:37", 2, "work");
  g_autofree char *id = g_strdup (sb_record_get_id (SB_RECORD (check_in)));
  g_autoptr (GDateTime) at = g_date_time_ref (sb_check_in_get_at (check_in));
  double rating;
  GtkWidget *page;

  sb_check_in_set_note (check_in, "Before");
  sb_check_in_set_rating (check_in, SB_CHECK_IN_CONNECTED, 2.5);
  sb_check_in_set_rating (check_in, "of-another-app", 70);
  page = open_page (ui, check_in);
  g_assert_cmpuint (sb_rating_row_get_step (get_row (page, SB_CHECK_IN_MOOD)), ==, 2);
  g_assert_cmpuint (sb_rating_row_get_step (get_row (page, SB_CHECK_IN_CONNECTED)), ==, 0);
  g_assert_cmpstr (adw_expander_row_get_subtitle (ui_child (page, "moment")), ==, "Thursday, 5 March 2026, 14:05");

  rate (page, SB_CHECK_IN_MOOD, 4);
  write_note (page, "After");
  /* Nothing is changed before it is saved. */
  assert_step (check_in, SB_CHECK_IN_MOOD, 2);
  save (ui, page);

  g_assert_cmpuint (count (ui), ==, 1);
  g_assert_true (get_saved (ui, 0) == check_in);
  g_assert_cmpstr (sb_record_get_id (SB_RECORD (check_in)), ==, id);
  assert_step (check_in, SB_CHECK_IN_MOOD, 4);
  assert_tags (check_in, "work");
  g_assert_cmpstr (sb_check_in_get_note (check_in), ==, "After");
  g_assert_true (g_date_time_equal (sb_check_in_get_at (check_in), at));
  g_assert_true (sb_check_in_get_rating (check_in, SB_CHECK_IN_CONNECTED, &rating));
  g_assert_cmpfloat (rating, ==, 2.5);
  g_assert_true (sb_check_in_get_rating (check_in, "of-another-app", NULL));
}

static void
test_edit_moment (Ui            *ui,
                  gconstpointer  data)
{
  SbCheckIn *check_in = add_check_in (ui, "2026-03-05T14:05:37", 2, NULL);
  g_autoptr (GDateTime) expected = g_date_time_new_local (2026, 3, 4, 14, 5, 0);
  GtkWidget *page = open_page (ui, check_in);

  add_check_in (ui, "2026-03-05T10:00:00", 1, NULL);
  gtk_spin_button_spin (ui_child (ui_child (page, "moment"), "day"), GTK_SPIN_STEP_BACKWARD, 0);
  save (ui, page);
  g_assert_cmpuint (count (ui), ==, 2);
  g_assert_true (get_saved (ui, 0) == check_in);
  g_assert_true (g_date_time_equal (sb_check_in_get_at (check_in), expected));
}

static void
test_delete (Ui            *ui,
             gconstpointer  data)
{
  SbCheckIn *check_in = add_check_in (ui, "2026-03-05T14:05:00", 2, NULL);
  GtkWidget *page = open_page (ui, NULL);

  g_assert_false (gtk_widget_get_visible (ui_child (page, "delete")));
  page = open_page (ui, check_in);
  g_assert_true (gtk_widget_get_visible (ui_child (page, "delete")));
  rate (page, SB_CHECK_IN_MOOD, 5);
  ui_activate (page, "check-in.delete");
  ui_draw (ui);
  g_assert_false (ui_page (ui) == page);
  g_assert_cmpuint (count (ui), ==, 0);
  g_assert_nonnull (ui_find (ui->window, GTK_TYPE_LABEL, "Check-in deleted"));

  click (ui_find (ui->window, GTK_TYPE_BUTTON, "_Undo"));
  g_assert_cmpuint (count (ui), ==, 1);
  g_assert_true (get_saved (ui, 0) == check_in);
  assert_step (check_in, SB_CHECK_IN_MOOD, 2);
}

/* It was deleted on another page; who saves it wants it. */
static void
test_deleted_elsewhere (Ui            *ui,
                        gconstpointer  data)
{
  SbCheckIn *check_in = add_check_in (ui, "2026-03-05T14:05:00", 2, NULL);
  GtkWidget *page = open_page (ui, check_in);

  sb_store_delete_check_in (ui->store, check_in);
  g_assert_cmpuint (count (ui), ==, 0);
  rate (page, SB_CHECK_IN_MOOD, 5);
  save (ui, page);
  g_assert_cmpuint (count (ui), ==, 1);
  assert_step (get_saved (ui, 0), SB_CHECK_IN_MOOD, 5);
}

static void
test_not_saved (Ui            *ui,
                gconstpointer  data)
{
  GtkWidget *page = open_page (ui, NULL);

  rate (page, SB_CHECK_IN_WORRIED, 3);
  write_note (page, "Half a thought");
  g_assert_true (adw_navigation_view_pop (ui_view (ui)));
  ui_draw (ui);
  g_assert_true (SB_IS_ASSESS_PAGE (ui_page (ui)));
  g_assert_cmpuint (count (ui), ==, 0);
  g_assert_nonnull (ui_find (ui->window, GTK_TYPE_LABEL, "Check-in not saved"));

  click (ui_find (ui->window, GTK_TYPE_BUTTON, "_Go Back to It"));
  ui_draw (ui);
  g_assert_true (ui_page (ui) == page);
  g_assert_cmpuint (sb_rating_row_get_step (get_row (page, SB_CHECK_IN_WORRIED)), ==, 3);
  save (ui, page);
  g_assert_true (SB_IS_ASSESS_PAGE (ui_page (ui)));
  g_assert_cmpuint (count (ui), ==, 1);
  g_assert_cmpstr (sb_check_in_get_note (get_saved (ui, 0)), ==, "Half a thought");
}

static void
test_nothing_to_lose (Ui            *ui,
                      gconstpointer  data)
{
  open_page (ui, add_check_in (ui, "2026-03-05T14:05:00", 2, "work"));
  g_assert_true (adw_navigation_view_pop (ui_view (ui)));
  ui_draw (ui);
  g_assert_null (ui_find (ui->window, GTK_TYPE_LABEL, "Check-in not saved"));
}

/* By the place's own key, which closes all that is open there. */
static void
test_not_saved_elsewhere (Ui            *ui,
                          gconstpointer  data)
{
  GtkWidget *page = open_page (ui, add_check_in (ui, "2026-03-05T14:05:00", 2, NULL));

  rate (page, SB_CHECK_IN_WORRIED, 3);
  ui_show_place (ui, "assess");
  g_assert_nonnull (ui_find (ui->window, GTK_TYPE_LABEL, "Changes not saved"));

  ui_show_place (ui, "learn");
  click (ui_find (ui->window, GTK_TYPE_BUTTON, "_Go Back to It"));
  ui_draw (ui);
  g_assert_true (ui_page (ui) == page);
}

static gboolean
offers_calm (GtkWidget *page)
{
  return ui_find (page, ADW_TYPE_ACTION_ROW, "Calm down first") != NULL;
}

static void
test_calm (Ui            *ui,
           gconstpointer  data)
{
  GtkWidget *page = open_page (ui, NULL);

  rate (page, SB_CHECK_IN_CONNECTED, 1);
  rate (page, SB_CHECK_IN_DISTANT, 5);
  rate (page, SB_CHECK_IN_MOOD, 1);
  rate (page, SB_CHECK_IN_WORRIED, 3);
  g_assert_false (offers_calm (page));
  rate (page, SB_CHECK_IN_WORRIED, 5);
  g_assert_true (offers_calm (page));

  gtk_widget_activate (ui_find (page, ADW_TYPE_ACTION_ROW, "Calm down first"));
  ui_draw (ui);
  g_assert_false (ui_page (ui) == page);
  g_assert_true (adw_navigation_view_pop (ui_view (ui)));
  ui_draw (ui);
  g_assert_true (ui_page (ui) == page);
  g_assert_cmpuint (sb_rating_row_get_step (get_row (page, SB_CHECK_IN_WORRIED)), ==, 5);
  rate (page, SB_CHECK_IN_WORRIED, 2);
  g_assert_false (offers_calm (page));
}

static GtkWidget *
find_chip (GtkWidget  *page,
           const char *tag)
{
  ui_foreach (label, ui_child (ui_child (page, "tags"), "chips"), GTK_TYPE_LABEL)
    {
      if (g_str_equal (ui_text (label), tag))
        return gtk_widget_get_ancestor (label, GTK_TYPE_TOGGLE_BUTTON);
    }

  return NULL;
}

static void
assert_chips (GtkWidget  *page,
              const char *expected)
{
  GString *tags = g_string_new (NULL);

  ui_foreach (label, ui_child (ui_child (page, "tags"), "chips"), GTK_TYPE_LABEL)
    g_string_append_printf (tags, "%s ", ui_text (label));
  g_assert_cmpstr (tags->str, ==, expected);
  g_string_free (tags, TRUE);
}

static void
test_tags (Ui            *ui,
           gconstpointer  data)
{
  GtkWidget *page, *entry, *chip;

  add_check_in (ui, "2026-03-01T10:00:00", 0, "sleep");
  add_check_in (ui, "2026-03-02T10:00:00", 0, "work");
  add_check_in (ui, "2026-03-03T10:00:00", 0, "sleep");
  page = open_page (ui, NULL);
  entry = ui_child (ui_child (page, "tags"), "entry");
  assert_chips (page, "sleep work ");
  chip = find_chip (page, "work");
  gtk_test_accessible_assert_role (chip, GTK_ACCESSIBLE_ROLE_TOGGLE_BUTTON);
  gtk_test_accessible_assert_property (chip, GTK_ACCESSIBLE_PROPERTY_LABEL, "work");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip), TRUE);

  /* A new one, one that is there, and one that is being written. */
  gtk_editable_set_text (GTK_EDITABLE (entry), " #Long  walk, SLEEP");
  g_signal_emit_by_name (entry, "activate");
  assert_chips (page, "sleep work Long walk ");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "");
  gtk_editable_set_text (GTK_EDITABLE (entry), "alone, work");
  save (ui, page);
  assert_tags (get_saved (ui, 3), "sleep|work|Long walk|alone");

  page = open_page (ui, get_saved (ui, 3));
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (find_chip (page, "alone"))));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find_chip (page, "sleep")), FALSE);
  save (ui, page);
  assert_tags (get_saved (ui, 3), "work|Long walk|alone");
}

static GtkWidget *
get_dialog (Ui *ui)
{
  GtkWidget *dialog = GTK_WIDGET (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (ui->window)));

  g_assert_nonnull (dialog);
  return dialog;
}

static void
fill_dialog (Ui         *ui,
             const char *title,
             const char *lowest,
             const char *highest)
{
  GtkWidget *dialog = get_dialog (ui);

  gtk_editable_set_text (ui_child (dialog, "name"), title);
  gtk_editable_set_text (ui_child (dialog, "lowest"), lowest);
  gtk_editable_set_text (ui_child (dialog, "highest"), highest);
}

static void
act_in_dialog (Ui         *ui,
               const char *action)
{
  ui_activate (get_dialog (ui), action);
  ui_draw (ui);
}

static SbTracker *
get_tracker (Ui *ui)
{
  g_autoptr (SbTracker) tracker = g_list_model_get_item (sb_store_get_trackers (ui->store), 0);

  /* The list keeps it alive. */
  return tracker;
}

static void
activate_row (Ui         *ui,
              const char *list,
              guint       position)
{
  GtkListBox *box = ui_child (ui_page (ui), list);

  g_signal_emit_by_name (box, "row-activated", gtk_list_box_get_row_at_index (box, position));
  ui_draw (ui);
}

/* From a check-in that is open, which keeps its answers. */
static void
test_own_scale (Ui            *ui,
                gconstpointer  data)
{
  GtkWidget *page = open_page (ui, NULL);
  g_autofree char *id = NULL;
  SbRatingRow *row;

  rate (page, SB_CHECK_IN_MOOD, 4);
  ui_activate (page, "check-in.show-scales");
  ui_draw (ui);
  g_assert_true (SB_IS_TRACKERS_PAGE (ui_page (ui)));
  ui_activate (ui_page (ui), "trackers.add");
  ui_draw (ui);
  g_assert_false (can_save (get_dialog (ui)));
  fill_dialog (ui, "  ", "", "");
  g_assert_false (can_save (get_dialog (ui)));
  fill_dialog (ui, " Sleep & rest ", "bad", "");
  act_in_dialog (ui, "tracker.save");
  g_assert_cmpstr (sb_tracker_get_title (get_tracker (ui)), ==, "Sleep & rest");
  g_assert_cmpstr (ui_text (GTK_WIDGET (gtk_list_box_get_row_at_index (ui_child (ui_page (ui), "active"), 0))), ==, "Sleep & rest");

  adw_navigation_view_pop (ui_view (ui));
  ui_draw (ui);
  id = g_strdup (sb_record_get_id (SB_RECORD (get_tracker (ui))));
  row = get_row (page, id);
  g_assert_nonnull (ui_find (row, GTK_TYPE_LABEL, "Sleep & rest"));
  assert_button (row, 1, "bad");
  assert_button (row, 2, "nearer to “bad”");
  assert_button (row, 3, "in the middle");
  assert_button (row, 4, "nearer to “very much”");
  assert_button (row, 5, "very much");
  press (row, GDK_KEY_2);
  save (ui, page);
  assert_step (get_saved (ui, 0), id, 2);
  assert_step (get_saved (ui, 0), SB_CHECK_IN_MOOD, 4);
}

static GtkWidget *
open_trackers (Ui         *ui,
               const char *title)
{
  g_autoptr (SbTracker) tracker = sb_tracker_new (title);

  sb_store_save_tracker (ui->store, tracker);
  ui_show_place (ui, "assess");

  return ui_show (ui, sb_trackers_page_new (ui->content, ui->store));
}

static void
test_own_scale_changes (Ui            *ui,
                        gconstpointer  data)
{
  GtkWidget *page = open_trackers (ui, "Sleep");

  activate_row (ui, "active", 0);
  g_assert_cmpstr (gtk_editable_get_text (ui_child (get_dialog (ui), "name")), ==, "Sleep");
  fill_dialog (ui, "Rest", "none", "plenty");
  act_in_dialog (ui, "tracker.save");
  g_assert_cmpstr (sb_tracker_get_title (get_tracker (ui)), ==, "Rest");
  g_assert_cmpstr (sb_tracker_get_highest (get_tracker (ui)), ==, "plenty");
  g_assert_cmpstr (ui_text (GTK_WIDGET (gtk_list_box_get_row_at_index (ui_child (page, "active"), 0))), ==, "Rest");

  activate_row (ui, "active", 0);
  act_in_dialog (ui, "tracker.archive");
  g_assert_true (sb_tracker_is_archived (get_tracker (ui)));
  g_assert_false (gtk_widget_get_visible (ui_child (page, "active")));
  g_assert_true (gtk_widget_get_visible (ui_child (page, "archive")));
  g_assert_cmpuint (ui_count (open_page (ui, NULL), SB_TYPE_RATING_ROW), ==, 4);

  page = ui_show (ui, sb_trackers_page_new (ui->content, ui->store));
  activate_row (ui, "archived", 0);
  act_in_dialog (ui, "tracker.archive");
  g_assert_false (sb_tracker_is_archived (get_tracker (ui)));
  g_assert_true (gtk_widget_get_visible (ui_child (page, "active")));
  g_assert_false (gtk_widget_get_visible (ui_child (page, "archive")));
}

static void
test_own_scale_removed (Ui            *ui,
                        gconstpointer  data)
{
  GListModel *trackers = sb_store_get_trackers (ui->store);

  open_trackers (ui, "Sleep <b>& rest");
  activate_row (ui, "active", 0);
  act_in_dialog (ui, "tracker.remove");
  g_assert_cmpuint (g_list_model_get_n_items (trackers), ==, 0);
  g_assert_nonnull (ui_find (ui->window, GTK_TYPE_LABEL, "“Sleep <b>& rest” removed"));

  click (ui_find (ui->window, GTK_TYPE_BUTTON, "_Undo"));
  g_assert_cmpuint (g_list_model_get_n_items (trackers), ==, 1);
}

/* An old answer to one that is in the archive can be seen and changed. */
static void
test_own_scale_archived (Ui            *ui,
                         gconstpointer  data)
{
  g_autoptr (SbTracker) tracker = sb_tracker_new ("Sleep");
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  SbCheckIn *check_in = add_check_in (ui, "2026-03-01T10:00:00", 3, NULL);
  const char *id = sb_record_get_id (SB_RECORD (tracker));
  GtkWidget *page;

  sb_tracker_set_archived (tracker, now);
  sb_store_save_tracker (ui->store, tracker);
  sb_check_in_set_rating (check_in, id, 5);
  page = open_page (ui, check_in);
  g_assert_cmpuint (sb_rating_row_get_step (get_row (page, id)), ==, 5);
  press (get_row (page, id), GDK_KEY_Delete);
  save (ui, page);
  assert_step (check_in, id, 0);
}

static GtkWidget *
open_list (Ui *ui)
{
  ui_show_place (ui, "assess");

  return ui_show (ui, sb_check_ins_page_new (ui->content, ui->store));
}

static void
test_list_empty (Ui            *ui,
                 gconstpointer  data)
{
  GtkWidget *page = open_list (ui);

  g_assert_nonnull (ui_find (page, ADW_TYPE_STATUS_PAGE, NULL));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (ui->window)) == ui_find (page, GTK_TYPE_BUTTON, "_Check In"));
  ui_activate (page, "check-ins.add");
  ui_draw (ui);
  rate (ui_page (ui), SB_CHECK_IN_MOOD, 4);
  save (ui, ui_page (ui));
  g_assert_true (ui_page (ui) == page);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (ui_child (page, "views")), ==, "list");
  g_assert_nonnull (ui_find (page, GTK_TYPE_LABEL, "Today"));
}

static void
assert_labels (GtkWidget  *page,
               const char *expected)
{
  GString *text = g_string_new (NULL);

  ui_foreach (label, ui_child (page, "list"), GTK_TYPE_LABEL)
    g_string_append_printf (text, "%s|", ui_text (label));
  g_assert_cmpstr (text->str, ==, expected);
  g_string_free (text, TRUE);
}

static void
test_list (Ui            *ui,
           gconstpointer  data)
{
  SbCheckIn *first = add_check_in (ui, "2026-03-05T23:59:59", 2, "work");
  GtkWidget *page;

  add_check_in (ui, "2026-03-06T00:00:00", 4, NULL);
  add_check_in (ui, "2026-03-05T08:30:00", 0, "alone");
  sb_check_in_set_rating (first, SB_CHECK_IN_WORRIED, 5);
  sb_check_in_set_note (first, " Two\nlines ");
  page = open_list (ui);
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (ui->window)), page));
  assert_labels (page, "Friday, 6 March 2026|00:00|Mood: good|"
                       "Thursday, 5 March 2026|23:59|Worried: very\u00a0· Mood: low|Two\nlines|work|08:30|alone|");

  g_signal_emit_by_name (ui_child (page, "list"), "activate", 1);
  ui_draw (ui);
  g_assert_true (SB_IS_CHECK_IN_PAGE (ui_page (ui)));
  rate (ui_page (ui), SB_CHECK_IN_MOOD, 5);
  write_note (ui_page (ui), "");
  save (ui, ui_page (ui));
  g_assert_true (ui_page (ui) == page);
  assert_labels (page, "Friday, 6 March 2026|00:00|Mood: good|"
                       "Thursday, 5 March 2026|23:59|Worried: very\u00a0· Mood: very good|work|08:30|alone|");

  /* To another day, and away. */
  g_signal_emit_by_name (ui_child (page, "list"), "activate", 1);
  ui_draw (ui);
  gtk_spin_button_spin (ui_child (ui_child (ui_page (ui), "moment"), "day"), GTK_SPIN_STEP_FORWARD, 0);
  save (ui, ui_page (ui));
  assert_labels (page, "Friday, 6 March 2026|23:59|Worried: very\u00a0· Mood: very good|work|00:00|Mood: good|"
                       "Thursday, 5 March 2026|08:30|alone|");
  g_signal_emit_by_name (ui_child (page, "list"), "activate", 0);
  ui_draw (ui);
  ui_activate (ui_page (ui), "check-in.delete");
  ui_draw (ui);
  assert_labels (page, "Friday, 6 March 2026|00:00|Mood: good|Thursday, 5 March 2026|08:30|alone|");

  /* The keyboard does not lose its place with the row. */
  g_assert_nonnull (gtk_window_get_focus (GTK_WINDOW (ui->window)));
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (ui->window)), page));
}

static void
assert_words (Ui         *ui,
              SbCheckIn  *check_in,
              const char *expected)
{
  GtkWidget *row = g_object_ref_sink (sb_check_in_row_new ());
  g_autofree char *words = NULL;

  sb_check_in_row_show (SB_CHECK_IN_ROW (row), check_in, sb_store_get_trackers (ui->store));
  words = sb_check_in_row_dup_words (SB_CHECK_IN_ROW (row));
  g_assert_cmpstr (words, ==, expected);
  g_object_unref (row);
}

/* What a screen reader is told of a check-in in the list. */
static void
test_words (Ui            *ui,
            gconstpointer  data)
{
  SbCheckIn *check_in = add_check_in (ui, "2026-03-05T14:05:00", 0, NULL);

  sb_check_in_set_note (check_in, "A walk, then tea.");
  assert_words (ui, check_in, "14:05. A walk, then tea.");
  sb_check_in_set_rating (check_in, SB_CHECK_IN_DISTANT, 3);
  sb_check_in_set_rating (check_in, SB_CHECK_IN_MOOD, 1);
  sb_check_in_set_rating (check_in, SB_CHECK_IN_WORRIED, 2.5);
  sb_check_in_set_tags (check_in, (const char *[]) { "alone", "work", NULL });
  assert_words (ui, check_in, "14:05. Distance: some\u00a0· Mood: very low. A walk, then tea. alone, work");
}

static void
assert_section (GtkSectionModel *sections,
                guint            position,
                guint            expected_start,
                guint            expected_end)
{
  guint start, end;

  gtk_section_model_get_section (sections, position, &start, &end);
  g_assert_cmpuint (start, ==, expected_start);
  g_assert_cmpuint (end, ==, expected_end);
}

static void
test_sections (Ui            *ui,
               gconstpointer  data)
{
  g_autoptr (SbDaySections) sections = sb_day_sections_new (sb_store_get_check_ins (ui->store));
  GListModel *list = G_LIST_MODEL (sections);
  g_autoptr (GObject) first = NULL;
  SbCheckIn *newest;

  g_assert_cmpuint (g_list_model_get_n_items (list), ==, 0);
  assert_section (GTK_SECTION_MODEL (sections), 0, 0, G_MAXUINT);

  add_check_in (ui, "2026-03-01T00:00:00", 1, NULL);
  add_check_in (ui, "2026-03-02T23:59:59", 1, NULL);
  add_check_in (ui, "2026-03-02T00:00:00", 1, NULL);
  newest = add_check_in (ui, "2026-03-09T12:00:00", 1, NULL);
  first = g_list_model_get_item (list, 0);
  g_assert_true (first == G_OBJECT (newest));
  g_assert_null (g_list_model_get_item (list, 4));
  assert_section (GTK_SECTION_MODEL (sections), 0, 0, 1);
  assert_section (GTK_SECTION_MODEL (sections), 1, 1, 3);
  assert_section (GTK_SECTION_MODEL (sections), 2, 1, 3);
  assert_section (GTK_SECTION_MODEL (sections), 3, 3, 4);
  assert_section (GTK_SECTION_MODEL (sections), 4, 4, G_MAXUINT);
}

static SbStore *
create_large_store (guint n_check_ins)
{
  g_autoptr (GFile) file = g_file_new_for_path ("never-opened.db");
  g_autoptr (GDateTime) start = g_date_time_new_utc (2000, 1, 1, 0, 0, 0);
  SbStore *store = sb_store_new (file);

  for (guint i = 0; i < n_check_ins; i++)
    {
      g_autoptr (GDateTime) at = g_date_time_add_minutes (start, i * 120);
      g_autoptr (SbCheckIn) check_in = sb_check_in_new (at);

      sb_check_in_set_rating (check_in, SB_CHECK_IN_MOOD, 1 + i % 5);
      sb_check_in_set_tags (check_in, (const char *[]) { i % 3 == 0 ? "work" : "sleep", NULL });
      sb_store_save_check_in (store, check_in);
    }

  return store;
}

/* Rows for what is in sight only, and no waiting. */
static void
test_list_of_many (Ui            *ui,
                   gconstpointer  data)
{
  g_autoptr (SbStore) store = create_large_store (100000);
  GtkWidget *page;
  gint64 start;

  ui_show_place (ui, "assess");
  start = g_get_monotonic_time ();
  page = ui_show (ui, sb_check_ins_page_new (ui->content, store));
  g_test_message ("%.0f ms for the list", (g_get_monotonic_time () - start) / 1000.0);
  g_assert_cmpint (g_get_monotonic_time () - start, <, 5 * G_USEC_PER_SEC);
  g_assert_cmpuint (ui_count (page, SB_TYPE_CHECK_IN_ROW), >, 0);
  g_assert_cmpuint (ui_count (page, SB_TYPE_CHECK_IN_ROW), <, 500);
  ui_wait_until (gtk_adjustment_get_value (gtk_scrollable_get_vadjustment (ui_child (page, "list"))) <= 0);

  start = g_get_monotonic_time ();
  ui_show (ui, sb_check_in_page_new (ui->content, store, NULL));
  g_test_message ("%.0f ms for the page", (g_get_monotonic_time () - start) / 1000.0);
  g_assert_cmpint (g_get_monotonic_time () - start, <, 5 * G_USEC_PER_SEC);

  ui_show_place (ui, "assess");
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
  ui_test ("/check-in/save", test_save);
  ui_test ("/check-in/nothing", test_nothing);
  ui_test ("/check-in/several-a-day", test_several_a_day);
  ui_test ("/check-in/back-dating", test_back_dating);
  ui_test ("/check-in/never-in-the-future", test_never_in_the_future);
  ui_test ("/check-in/edit", test_edit);
  ui_test ("/check-in/edit-moment", test_edit_moment);
  ui_test ("/check-in/delete", test_delete);
  ui_test ("/check-in/deleted-elsewhere", test_deleted_elsewhere);
  ui_test ("/check-in/not-saved", test_not_saved);
  ui_test ("/check-in/nothing-to-lose", test_nothing_to_lose);
  ui_test ("/check-in/not-saved-elsewhere", test_not_saved_elsewhere);
  ui_test ("/check-in/calm", test_calm);
  ui_test ("/check-in/tags", test_tags);
  ui_test ("/own-scale/add", test_own_scale);
  ui_test ("/own-scale/change", test_own_scale_changes);
  ui_test ("/own-scale/remove", test_own_scale_removed);
  ui_test ("/own-scale/archived", test_own_scale_archived);
  ui_test ("/check-ins/empty", test_list_empty);
  ui_test ("/check-ins/list", test_list);
  ui_test ("/check-ins/words", test_words);
  ui_test ("/check-ins/sections", test_sections);
  ui_test ("/check-ins/many", test_list_of_many);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}
