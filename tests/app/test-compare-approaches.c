/* test-compare-approaches.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-article-page.h"
#include "sb-compare-approaches-page.h"
#include "sb-comparison-row.h"
#include "ui-fixture.h"

/* The headers, the facts and how strong the evidence is. */
#define N_ROWS (1 + SB_N_FACTS + 1)

static GtkWidget *
open_page (Ui         *ui,
           const char *ids)
{
  return ui_show (ui, sb_compare_approaches_page_new (ui->content, ui->store, ids));
}

static GtkWidget *
find_chip (GtkWidget  *page,
           const char *text)
{
  ui_foreach (chip, ui_child (page, "chips"), GTK_TYPE_TOGGLE_BUTTON)
    {
      if (ui_find (chip, GTK_TYPE_LABEL, text) != NULL)
        return chip;
    }

  g_assert_not_reached ();
}

static void
choose (Ui         *ui,
        GtkWidget  *page,
        const char *text,
        gboolean    chosen)
{
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find_chip (page, text)), chosen);
  ui_draw (ui);
}

static gboolean
is_chosen (GtkWidget  *page,
           const char *text)
{
  return gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (find_chip (page, text)));
}

static guint
count_chosen (GtkWidget *page)
{
  guint n = 0;

  ui_foreach (chip, ui_child (page, "chips"), GTK_TYPE_TOGGLE_BUTTON)
    n += gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (chip));

  return n;
}

static guint
count_rows (GtkWidget *page)
{
  return ui_count (ui_child (page, "rows"), SB_TYPE_COMPARISON_ROW);
}

static gboolean
is_stacked (GtkWidget *page)
{
  gboolean stacked;

  g_object_get (ui_find (ui_child (page, "rows"), SB_TYPE_COMPARISON_ROW, NULL), "stacked", &stacked, NULL);
  return stacked;
}

static const char *
get_hint (GtkWidget *page)
{
  GtkWidget *hint = ui_child (page, "hint");

  return gtk_widget_get_visible (hint) ? gtk_label_get_label (GTK_LABEL (hint)) : NULL;
}

/* One at a time, up to four, and back. */
static void
test_choose (Ui            *ui,
             gconstpointer  data)
{
  GtkWidget *page = open_page (ui, NULL);

  g_assert_cmpstr (get_hint (page), ==, "Choose two to see them side by side.");
  g_assert_cmpuint (count_rows (page), ==, 0);
  choose (ui, page, "CBT", TRUE);
  g_assert_cmpstr (get_hint (page), ==, "Choose one more to see them side by side.");
  g_assert_cmpuint (count_rows (page), ==, 0);

  choose (ui, page, "DBT", TRUE);
  g_assert_null (get_hint (page));
  ui_wait_until (count_rows (page) == N_ROWS);
  choose (ui, page, "EMDR", TRUE);
  g_assert_true (gtk_widget_get_sensitive (find_chip (page, "EFT")));

  choose (ui, page, "Schema", TRUE);
  g_assert_cmpstr (get_hint (page), ==, "Four is the most at a time. To choose another, take one away.");
  g_assert_false (gtk_widget_get_sensitive (find_chip (page, "EFT")));
  g_assert_true (gtk_widget_get_sensitive (find_chip (page, "Schema")));

  choose (ui, page, "CBT", FALSE);
  g_assert_null (get_hint (page));
  g_assert_true (gtk_widget_get_sensitive (find_chip (page, "EFT")));
  ui_wait_until (count_rows (page) == N_ROWS);
}

/* What a link names is chosen; what is no approach, and a fifth, is not. */
static void
test_ids (Ui            *ui,
          gconstpointer  data)
{
  GtkWidget *page = open_page (ui, "cbt,dbt");

  g_assert_true (is_chosen (page, "CBT"));
  g_assert_true (is_chosen (page, "DBT"));
  g_assert_cmpuint (count_chosen (page), ==, 2);
  ui_wait_until (count_rows (page) == N_ROWS);

  g_assert_cmpuint (count_chosen (open_page (ui, "nothing,cbt,,cbt,the-four-styles")), ==, 1);
  g_assert_cmpuint (count_chosen (open_page (ui, "cbt,dbt,eft,emdr,schema")), ==, 4);
  g_assert_cmpuint (count_chosen (open_page (ui, "")), ==, 0);
}

static SbApproach *
find_approach (Ui         *ui,
               const char *uri)
{
  return SB_APPROACH (sb_content_find_uri (ui->content, uri));
}

/* Each fact of each is there. */
static void
test_facts (Ui            *ui,
            gconstpointer  data)
{
  SbApproach *cbt = find_approach (ui, "approach:cbt");
  SbApproach *eft = find_approach (ui, "approach:eft");
  GtkWidget *page = open_page (ui, "cbt,eft");
  GtkWidget *rows = ui_child (page, "rows");

  ui_wait_until (count_rows (page) == N_ROWS);
  for (guint i = 0; i < SB_N_FACTS; i++)
    {
      g_assert_nonnull (ui_find (rows, GTK_TYPE_LABEL, sb_approach_get_fact (cbt, i)));
      g_assert_nonnull (ui_find (rows, GTK_TYPE_LABEL, sb_approach_get_fact (eft, i)));
    }
  g_assert_nonnull (ui_find (rows, GTK_TYPE_LABEL, "How strong the evidence is"));
  g_assert_nonnull (ui_find (rows, GTK_TYPE_LABEL, "Early"));
}

static GtkWidget *
find_cell (GtkWidget  *page,
           const char *words)
{
  return gtk_widget_get_parent (ui_find (ui_child (page, "rows"), GTK_TYPE_LABEL, words));
}

/* Short names are said in full, and a cell says whose it is and of what. */
static void
test_names (Ui            *ui,
            gconstpointer  data)
{
  SbApproach *cbt = find_approach (ui, "approach:cbt");
  GtkWidget *page = open_page (ui, "cbt,eft");
  GtkAccessible *header = GTK_ACCESSIBLE (ui_find (ui_child (page, "rows"), GTK_TYPE_BUTTON, NULL));
  GtkAccessible *cell;

  ui_wait_until (count_rows (page) == N_ROWS);
  cell = GTK_ACCESSIBLE (find_cell (page, sb_approach_get_fact (cbt, SB_FACT_LENGTH)));
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (ui_child (page, "chips")), GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (find_chip (page, "CBT")), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Cognitive behavioral therapy");
  gtk_test_accessible_assert_role (cell, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_property (cell, GTK_ACCESSIBLE_PROPERTY_LABEL, "CBT, Length");
  g_assert_cmpstr (ui_text (gtk_widget_get_first_child (GTK_WIDGET (cell))), ==, "CBT");
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (gtk_widget_get_first_child (GTK_WIDGET (cell))),
                                   GTK_ACCESSIBLE_ROLE_PRESENTATION);
  gtk_test_accessible_assert_property (header, GTK_ACCESSIBLE_PROPERTY_LABEL, "Emotionally focused therapy");
}

/* To an explainer, and back to the same choice. */
static void
test_header (Ui            *ui,
             gconstpointer  data)
{
  GtkWidget *page = open_page (ui, NULL);

  choose (ui, page, "EMDR", TRUE);
  choose (ui, page, "IPT", TRUE);
  ui_click (ui_find (ui_child (page, "rows"), GTK_TYPE_BUTTON, NULL));
  ui_draw (ui);
  g_assert_true (SB_IS_ARTICLE_PAGE (ui_page (ui)));

  adw_navigation_view_pop (ui_view (ui));
  ui_draw (ui);
  g_assert_true (ui_page (ui) == page);
  g_assert_true (is_chosen (page, "EMDR"));
  g_assert_true (is_chosen (page, "IPT"));
  ui_wait_until (count_rows (page) == N_ROWS);
}

static GtkWidget *
move (Ui               *ui,
      GtkDirectionType  direction)
{
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (ui->window), direction));
  return gtk_window_get_focus (GTK_WINDOW (ui->window));
}

/* By Tab through the chips, past those that cannot be chosen, to the headers. */
static void
test_keys (Ui            *ui,
           gconstpointer  data)
{
  GtkWidget *page = open_page (ui, "cbt,dbt,eft,emdr");
  GtkWidget *rows = ui_child (page, "rows");
  GtkWidget *header = ui_find (rows, GTK_TYPE_BUTTON, NULL);

  gtk_widget_grab_focus (find_chip (page, "EFT"));
  g_assert_true (move (ui, GTK_DIR_TAB_FORWARD) == find_chip (page, "CBT"));
  g_assert_true (move (ui, GTK_DIR_TAB_FORWARD) == find_chip (page, "DBT"));
  g_assert_true (move (ui, GTK_DIR_TAB_FORWARD) == find_chip (page, "EMDR"));
  g_assert_true (move (ui, GTK_DIR_TAB_FORWARD) == header);
  g_assert_true (move (ui, GTK_DIR_TAB_BACKWARD) == find_chip (page, "EMDR"));

  /* A choice does not take the keyboard away. */
  choose (ui, page, "EMDR", FALSE);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (ui->window)) == find_chip (page, "EMDR"));
}

/* Nothing is cut, and nothing reaches beyond the page. */
static void
check_room (GtkWidget *page)
{
  int width = gtk_widget_get_width (page);

  ui_foreach (label, page, GTK_TYPE_LABEL)
    {
      graphene_rect_t bounds;

      g_assert_true (gtk_widget_compute_bounds (label, page, &bounds));
      g_assert_cmpfloat (bounds.origin.x, >=, 0);
      g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, width);
      g_assert_false (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (label))));
    }
}

static void
test_room (Ui            *ui,
           gconstpointer  data)
{
  GtkWidget *page;

  ui_resize (ui, 1000, 700);
  page = open_page (ui, "emdr,schema,attachment-based,trauma-informed");
  ui_wait_until (!is_stacked (page));
  check_room (page);

  ui_resize (ui, 360, 600);
  ui_wait_until (is_stacked (page));
  check_room (page);

  /* Two fit where four do not. */
  ui_resize (ui, 560, 600);
  g_assert_true (is_stacked (page));
  choose (ui, page, "Schema", FALSE);
  choose (ui, page, "EMDR", FALSE);
  ui_wait_until (!is_stacked (page));
  check_room (page);
}

static void
test_large (Ui            *ui,
            gconstpointer  data)
{
  GtkWidget *page;

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  ui_set_settings (":close", 1.4);
  ui_resize (ui, 360, 600);
  page = open_page (ui, "emdr,schema,attachment-based,trauma-informed");
  ui_wait_until (is_stacked (page));
  check_room (page);
  ui_resize (ui, 1000, 700);
  check_room (page);
  ui_set_settings (":close", 1);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static void
add_tests (void)
{
  ui_test ("/compare-approaches/choose", test_choose);
  ui_test ("/compare-approaches/ids", test_ids);
  ui_test ("/compare-approaches/facts", test_facts);
  ui_test ("/compare-approaches/names", test_names);
  ui_test ("/compare-approaches/header", test_header);
  ui_test ("/compare-approaches/keys", test_keys);
  ui_test ("/compare-approaches/room", test_room);
  ui_test ("/compare-approaches/large", test_large);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}
