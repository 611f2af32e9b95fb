/* test-support.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-article-page.h"
#include "sb-calm-page.h"
#include "sb-home.h"
#include "sb-line-row.h"
#include "sb-reach-box.h"
#include "sb-safety-plan-page.h"
#include "sb-support-page.h"
#include "sb-trusted-page.h"
#include "ui-fixture.h"

static GtkWidget *
open_support (Ui         *ui,
              const char *country)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);

  g_settings_set_string (settings, "country", country);
  return ui_show_place (ui, "support");
}

/* Of a list, by the id that the template gives it. */
static guint
count_lines (GtkWidget  *page,
             const char *list)
{
  guint n_lines = 0;

  for (GtkWidget *line = gtk_widget_get_first_child (ui_child (page, list)); line != NULL; line = gtk_widget_get_next_sibling (line))
    n_lines++;

  return n_lines;
}

/* What stands where somebody in danger looks. */
static void
test_emergency (Ui            *ui,
                gconstpointer  data)
{
  static const struct
  {
    const char *country;
    const char *first;
    guint n_numbers;
  } cases[] = {
    { "gb", "\342\201\246999\342\201\251", 1 },
    { "us", "\342\201\246911\342\201\251", 1 },
    { "au", "\342\201\246000\342\201\251", 1 },
    { "no", "\342\201\246113\342\201\251", 2 },
    { "fr", "\342\201\246112\342\201\251", 4 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GtkWidget *list = ui_child (open_support (ui, cases[i].country), "emergency");
      GtkWidget *first = ui_find (list, SB_TYPE_REACH_BOX, NULL);

      ui_draw (ui);
      g_assert_cmpstr (ui_text (gtk_widget_get_first_child (first)), ==, cases[i].first);
      g_assert_nonnull (ui_find (first, GTK_TYPE_BUTTON, "Call"));
      g_assert_cmpuint (ui_count (list, SB_TYPE_REACH_BOX), ==, cases[i].n_numbers);
    }
}

/* What is in the window's frame, which is none of the page's. */
static void
shrink (Ui *ui)
{
  GtkWidget *content = ui_child (ui->window, "toasts");

  ui_resize (ui, 400, 640);
  ui_wait_until (gtk_widget_get_width (content) <= 400);
  ui_resize (ui, 760 - gtk_widget_get_width (content), 640);
  ui_wait_until (gtk_widget_get_width (content) == 360);
}

/* Each line of each country stands on the page, and fits in a narrow window. */
static void
visit_countries (Ui *ui)
{
  static const char *const lists[] = { "emergency", "crisis", "listening", "abuse", "health", "young" };
  GListModel *countries = sb_content_get_countries (ui->content);

  shrink (ui);
  g_assert_cmpuint (g_list_model_get_n_items (countries), >, 20);
  for (guint i = 0; i < g_list_model_get_n_items (countries); i++)
    {
      g_autoptr (SbCountry) country = g_list_model_get_item (countries, i);
      GtkWidget *page = open_support (ui, sb_country_get_id (country));
      guint n_lines = 0;

      ui_draw (ui);
      for (guint j = 0; j < G_N_ELEMENTS (lists); j++)
        n_lines += count_lines (page, lists[j]);
      g_assert_cmpuint (n_lines, ==, g_list_model_get_n_items (sb_country_get_lines (country)));
      g_assert_cmpint (gtk_widget_get_width (ui_child (ui->window, "toasts")), ==, 360);
      g_assert_false (gtk_widget_get_visible (ui_child (page, "elsewhere")));
    }
}

static void
test_countries (Ui            *ui,
                gconstpointer  data)
{
  visit_countries (ui);
}

/* GTK warns where a page asks for more room than there is. */
static void
test_large_text (void)
{
  Ui ui;

  ui_set_settings (":close", 2);
  ui_set_up (&ui, NULL);
  ui_import (&ui, "sample-support.json");
  visit_countries (&ui);
  ui_show (&ui, sb_safety_plan_page_new (ui.content, ui.store));
  ui_draw (&ui);
  ui_show (&ui, sb_trusted_page_new (ui.content, ui.store));
  ui_draw (&ui);
  ui_activate (ui_page (&ui), "trusted.add");
  ui_draw (&ui);
  ui_tear_down (&ui, NULL);
  ui_set_settings (":close", 1);
}

/* What is printed below a plan: whoever answers at once. */
static void
test_numbers (Ui            *ui,
              gconstpointer  data)
{
  static const char *const cases[][2] = {
    { "gb", "\u2066999\u2069 (Emergency services) · \u2066116 123\u2069 (Samaritans)" },
    { "no", "\u2066113\u2069 (Ambulance) · \u2066112\u2069 (Police emergency) · \u2066116 123\u2069 (Mental Helse, Hjelpetelefonen)" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *numbers = sb_home_describe_numbers (sb_content_find_country (ui->content, cases[i][0]));

      g_assert_cmpstr (numbers, ==, cases[i][1]);
    }
}

static gboolean
stands_before (GtkWidget  *page,
               const char *first,
               const char *second)
{
  GtkWidget *group = gtk_widget_get_ancestor (ui_child (page, first), ADW_TYPE_PREFERENCES_GROUP);
  GtkWidget *other = gtk_widget_get_ancestor (ui_child (page, second), ADW_TYPE_PREFERENCES_GROUP);

  while (group != NULL && group != other)
    group = gtk_widget_get_next_sibling (group);

  return group != NULL;
}

/* Lines come first, then what to do; what leads elsewhere only comes sooner
 * where there is nothing else. */
static void
test_order (Ui            *ui,
            gconstpointer  data)
{
  GtkWidget *page = open_support (ui, "gb");

  g_assert_true (stands_before (page, "crisis", "abuse"));
  g_assert_true (stands_before (page, "young", "reading"));
  g_assert_true (stands_before (page, "reading", "directories"));

  page = open_support (ui, "elsewhere");
  g_assert_true (stands_before (page, "directories", "reading"));
  page = open_support (ui, "gb");
  g_assert_true (stands_before (page, "reading", "directories"));
}

/* Where no number is known, words say what to do, and lists lead on. */
static void
test_elsewhere (Ui            *ui,
                gconstpointer  data)
{
  static const char *const countries[] = { "", "elsewhere", "xx" };

  for (guint i = 0; i < G_N_ELEMENTS (countries); i++)
    {
      GtkWidget *page = open_support (ui, countries[i]);

      ui_draw (ui);
      g_assert_true (gtk_widget_get_visible (ui_child (page, "elsewhere")));
      g_assert_false (gtk_widget_get_visible (ui_child (page, "emergency")));
      g_assert_cmpuint (count_lines (page, "crisis"), ==, 0);
      g_assert_null (ui_find (page, GTK_TYPE_LABEL, "Someone to call or write to"));
      g_assert_cmpuint (count_lines (page, "directories"), ==, g_list_model_get_n_items (sb_content_get_directories (ui->content)));
    }
}

static guint
find_position (AdwComboRow *row,
               const char  *title)
{
  GListModel *model = adw_combo_row_get_model (row);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (GtkStringObject) item = g_list_model_get_item (model, i);

      if (g_str_equal (gtk_string_object_get_string (item), title))
        return i;
    }

  g_assert_not_reached ();
}

static void
assert_setting (const char *expected)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);
  g_autofree char *country = g_settings_get_string (settings, "country");

  g_assert_cmpstr (country, ==, expected);
}

static void
test_choose (Ui            *ui,
             gconstpointer  data)
{
  GtkWidget *page = open_support (ui, "");
  AdwComboRow *row = ui_child (page, "country");

  /* What is only guessed is not written down. */
  assert_setting ("");
  adw_combo_row_set_selected (row, find_position (row, "New Zealand"));
  ui_draw (ui);
  assert_setting ("nz");
  g_assert_nonnull (ui_find (page, GTK_TYPE_LABEL, "Lifeline Aotearoa"));
  g_assert_cmpuint (count_lines (page, "emergency"), ==, 1);

  adw_combo_row_set_selected (row, 0);
  ui_draw (ui);
  assert_setting ("elsewhere");
  g_assert_cmpuint (count_lines (page, "emergency"), ==, 0);

  open_support (ui, "gb");
  g_assert_cmpuint (adw_combo_row_get_selected (row), ==, find_position (row, "United Kingdom"));
}

static SbLine *
find_line (Ui         *ui,
           const char *country,
           const char *id)
{
  GListModel *lines = sb_country_get_lines (sb_content_find_country (ui->content, country));

  for (guint i = 0; i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr (SbLine) line = g_list_model_get_item (lines, i);

      if (g_str_equal (sb_line_get_id (line), id))
        return line;
    }

  g_assert_not_reached ();
}

static GtkWidget *
take_row (SbLine *line,
          guint   year)
{
  GDate today;

  g_date_clear (&today, 1);
  g_date_set_dmy (&today, 1, 12, year);
  return g_object_ref_sink (sb_line_row_new (line, &today));
}

/* What a line tells, by eye and by ear. */
static void
test_line (Ui            *ui,
           gconstpointer  data)
{
  g_autoptr (GtkWidget) row = take_row (find_line (ui, "gb", "shout"), 2026);
  GtkWidget *toggle = ui_find (row, GTK_TYPE_TOGGLE_BUTTON, NULL);
  GtkWidget *source = gtk_widget_get_next_sibling (toggle);
  GtkWidget *send = ui_find (row, GTK_TYPE_BUTTON, "Text");

  gtk_test_accessible_assert_role (row, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL, "Shout");
  gtk_test_accessible_assert_property (send, GTK_ACCESSIBLE_PROPERTY_LABEL, "Text, Shout, 85258");
  gtk_test_accessible_assert_property (gtk_widget_get_next_sibling (send), GTK_ACCESSIBLE_PROPERTY_LABEL, "Copy, Shout, 85258");
  gtk_test_accessible_assert_property (toggle, GTK_ACCESSIBLE_PROPERTY_LABEL, "Shout. Last checked: 22 November 2026");
  g_assert_nonnull (ui_find (row, GTK_TYPE_LABEL, "SHOUT to 85258"));
  g_assert_nonnull (ui_find (row, GTK_TYPE_LABEL, "Day and night, every day · Free"));
  g_assert_null (ui_find (row, GTK_TYPE_LABEL, "Not checked for over a year. It may have changed."));

  g_assert_false (gtk_widget_get_visible (source));
  ui_click (toggle);
  g_assert_true (gtk_widget_get_visible (source));
  gtk_test_accessible_assert_state (toggle, GTK_ACCESSIBLE_STATE_EXPANDED, TRUE);
  g_assert_nonnull (strstr (gtk_label_get_label (GTK_LABEL (source)), "href=\"https://github.com/Kouki-odaka/open-helplines"));
}

static void
test_stale (Ui            *ui,
            gconstpointer  data)
{
  g_autoptr (GtkWidget) row = take_row (find_line (ui, "gb", "samaritans"), 2027);

  g_assert_nonnull (ui_find (row, GTK_TYPE_LABEL, "Not checked for over a year. It may have changed."));
}

static void
text_ready_cb (GObject      *object,
               GAsyncResult *result,
               gpointer      user_data)
{
  *(char **) user_data = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (object), result, NULL);
}

static void
test_copy (Ui            *ui,
           gconstpointer  data)
{
  GtkWidget *page = open_support (ui, "gb");
  g_autofree char *text = NULL;

  ui_draw (ui);
  ui_activate (ui_find (ui_child (page, "crisis"), SB_TYPE_REACH_BOX, NULL), "reach.copy");
  ui_draw (ui);
  g_assert_nonnull (ui_find (ui->window, GTK_TYPE_LABEL, "Copied"));
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (page), NULL, text_ready_cb, &text);
  ui_wait_until (text != NULL);
  g_assert_cmpstr (text, ==, "116 123");
}

static gboolean
can_focus (GtkWidget *page,
           GtkWidget *widget)
{
  for (guint i = 0; i < 400 && gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD); i++)
    {
      if (gtk_root_get_focus (gtk_widget_get_root (page)) == widget)
        return TRUE;
    }

  return FALSE;
}

/* By Tab alone, and the emergency number before all else that is on the page. */
static void
test_keys (Ui            *ui,
           gconstpointer  data)
{
  GtkWidget *page = open_support (ui, "gb");
  GtkWidget *call;

  ui_draw (ui);
  call = ui_find (ui_child (page, "emergency"), GTK_TYPE_BUTTON, "Call");
  g_assert_true (can_focus (page, call));
  g_assert_true (can_focus (page, ui_find (ui_child (page, "emergency"), GTK_TYPE_TOGGLE_BUTTON, NULL)));
  g_assert_true (can_focus (page, ui_find (ui_child (page, "crisis"), GTK_TYPE_BUTTON, "Open")));
  g_assert_true (can_focus (page, ui_find (ui_child (page, "abuse"), GTK_TYPE_BUTTON, "Call")));
  g_assert_true (can_focus (page, ui_find (ui_child (page, "directories"), GTK_TYPE_BUTTON, "Open")));
}

static void
test_own_lines (Ui            *ui,
                gconstpointer  data)
{
  GtkWidget *page = open_support (ui, "gb");
  g_autoptr (SbTrusted) line = NULL;

  g_assert_cmpuint (count_lines (page, "own"), ==, 0);
  g_assert_null (ui_find (page, GTK_TYPE_LABEL, "Your own lines"));

  ui_import (ui, "sample-support.json");
  ui_draw (ui);
  g_assert_cmpuint (count_lines (page, "own"), ==, 1);
  g_assert_nonnull (ui_find (page, GTK_TYPE_LABEL, "Your own lines"));
  g_assert_nonnull (ui_find (ui_child (page, "own"), GTK_TYPE_LABEL, "Night line of the university"));
  g_assert_nonnull (ui_find (ui_child (page, "own"), GTK_TYPE_BUTTON, "Email"));

  /* A change of its words shows, too. */
  line = g_list_model_get_item (sb_store_get_trusted (ui->store), 2);
  sb_trusted_set_name (line, "Night line");
  sb_store_save_record (ui->store, SB_RECORD (line));
  ui_draw (ui);
  g_assert_nonnull (ui_find (ui_child (page, "own"), GTK_TYPE_LABEL, "Night line"));
}

static void
test_ways (Ui            *ui,
           gconstpointer  data)
{
  static const struct
  {
    const char *title;
    GType (*get_type) (void);
  } cases[] = {
    { "_Breathe Slowly First", sb_calm_page_get_type },
    { "My Safety _Plan", sb_safety_plan_page_get_type },
    { "People I _Trust", sb_trusted_page_get_type },
    { "If You Are in Danger Now", sb_article_page_get_type },
    { "Thoughts of Suicide", sb_article_page_get_type },
    { "Fear and Harm in Relationships", sb_article_page_get_type },
    { "If You Are Worried About Someone", sb_article_page_get_type },
    { "When to See a Professional", sb_article_page_get_type },
    { "What This App Is Not", sb_article_page_get_type },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GtkWidget *row = ui_find (open_support (ui, "gb"), ADW_TYPE_ACTION_ROW, cases[i].title);

      g_assert_nonnull (row);
      gtk_widget_activate (row);
      ui_draw (ui);
      g_assert_true (g_type_is_a (G_OBJECT_TYPE (ui_page (ui)), cases[i].get_type ()));
      adw_navigation_view_pop (ui_view (ui));
      ui_draw (ui);
    }
}

static void
add_tests (void)
{
  ui_test ("/support/emergency", test_emergency);
  ui_test ("/support/countries", test_countries);
  g_test_add_func ("/support/large-text", test_large_text);
  ui_test ("/support/numbers", test_numbers);
  ui_test ("/support/order", test_order);
  ui_test ("/support/elsewhere", test_elsewhere);
  ui_test ("/support/choose", test_choose);
  ui_test ("/support/line", test_line);
  ui_test ("/support/stale", test_stale);
  ui_test ("/support/copy", test_copy);
  ui_test ("/support/keys", test_keys);
  ui_test ("/support/own-lines", test_own_lines);
  ui_test ("/support/ways", test_ways);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}
