/* test-look-up.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-article-page.h"
#include "sb-glossary-page.h"
#include "sb-inline.h"
#include "sb-look-up-dialog.h"
#include "sb-references-page.h"
#include "sb-source-row.h"
#include "sb-term-row.h"
#include "ui-fixture.h"

#define TERM "window-of-tolerance"
#define SOURCE "taylor2015"

static const char page_with_link[] = "{ \"id\": \"linked\", \"version\": \"1\", \"title\": \"Linked\", \"summary\": \"Short\","
                                     "  \"reviewed\": \"2026-11-22\", \"related\": [], \"sections\": [{ \"id\": \"one\", \"title\": \"One\", \"blocks\":"
                                     "  [{ \"kind\": \"paragraph\", \"text\": \"Your [window](term:" TERM ") is your own.\" }] }] }";

static AdwDialog *
get_dialog (Ui *ui)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (ui->window));
}

static gboolean
has_focus_within (Ui       *ui,
                  gpointer  widget)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (ui->window));

  return focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

static void
follow (Ui         *ui,
        GtkWidget  *label,
        const char *uri)
{
  gboolean handled = FALSE;

  g_signal_emit_by_name (label, "activate-link", uri, &handled);
  g_assert_true (handled);
  ui_draw (ui);
}

static AdwDialog *
open_dialog (Ui         *ui,
             const char *uri)
{
  ui_open (ui, uri);
  g_assert_true (SB_IS_LOOK_UP_DIALOG (get_dialog (ui)));

  return get_dialog (ui);
}

static void
press_row (Ui        *ui,
           GtkWidget *row)
{
  g_signal_emit_by_name (row, "activate");
  ui_wait_until (get_dialog (ui) == NULL);
  ui_draw (ui);
}

static GtkWidget *
show_article (Ui *ui)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SbReader) reader = sb_reader_new_for_data ("linked.json", page_with_link, strlen (page_with_link), &error);
  g_autoptr (SbArticle) article = NULL;

  g_assert_no_error (error);
  article = sb_article_read (reader, &error);
  g_assert_no_error (error);
  ui_show_place (ui, "learn");

  return ui_show (ui, sb_article_page_new (ui->content, ui->store, article, NULL));
}

static void
test_term (Ui            *ui,
           gconstpointer  data)
{
  GtkWidget *page = show_article (ui);
  GtkWidget *label = ui_find (page, GTK_TYPE_LABEL, "Your window is your own.");
  SbTerm *term = SB_TERM (sb_content_find_uri (ui->content, "term:" TERM));
  g_autofree char *meaning = sb_inline_to_plain (sb_term_get_text (term));
  AdwDialog *dialog;

  gtk_widget_grab_focus (label);
  follow (ui, label, "term:" TERM);
  dialog = get_dialog (ui);
  g_assert_true (SB_IS_LOOK_UP_DIALOG (dialog));
  g_assert_cmpstr (adw_dialog_get_title (dialog), ==, sb_term_get_title (term));
  g_assert_nonnull (ui_find (dialog, GTK_TYPE_LABEL, sb_term_get_title (term)));
  g_assert_cmpuint (ui_count (dialog, ADW_TYPE_ACTION_ROW), ==, g_strv_length ((GStrv) sb_term_get_related (term)));
  g_assert_true (has_focus_within (ui, dialog));
  gtk_test_accessible_assert_role (dialog, GTK_ACCESSIBLE_ROLE_DIALOG);
  gtk_test_accessible_assert_property (dialog, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, meaning);

  g_assert_true (adw_dialog_close (dialog));
  ui_wait_until (get_dialog (ui) == NULL);
  g_assert_true (ui_page (ui) == page);
  g_assert_true (has_focus_within (ui, page));
}

/* Each link closes the dialog and opens what it leads to. */
static void
test_term_leads_on (Ui            *ui,
                    gconstpointer  data)
{
  GtkWidget *page = show_article (ui);
  AdwDialog *dialog;

  gtk_widget_grab_focus (ui_find (page, GTK_TYPE_LABEL, "Your window is your own."));
  g_assert_true (has_focus_within (ui, page));
  dialog = open_dialog (ui, "term:" TERM);
  press_row (ui, ui_find (dialog, ADW_TYPE_ACTION_ROW, NULL));
  g_assert_true (SB_IS_ARTICLE_PAGE (ui_page (ui)));
  g_assert_true (has_focus_within (ui, ui_page (ui)));

  dialog = open_dialog (ui, "term:" TERM);
  follow (ui, ui_find_next (dialog, GTK_TYPE_LABEL, ui_find (dialog, GTK_TYPE_LABEL, adw_dialog_get_title (dialog))),
          "source:" SOURCE);
  g_assert_cmpstr (adw_dialog_get_title (get_dialog (ui)), ==,
                   sb_source_get_title (sb_content_find_source (ui->content, SOURCE)));
  g_assert_true (adw_dialog_close (get_dialog (ui)));
  ui_wait_until (get_dialog (ui) == NULL);

  dialog = open_dialog (ui, "term:" TERM);
  ui_click (ui_find (dialog, GTK_TYPE_BUTTON, "_All Terms"));
  ui_wait_until (get_dialog (ui) == NULL);
  ui_draw (ui);
  g_assert_true (SB_IS_GLOSSARY_PAGE (ui_page (ui)));
}

static void
test_source (Ui            *ui,
             gconstpointer  data)
{
  g_autoptr (GListModel) citing = sb_content_list_citing (ui->content, SOURCE);
  g_autoptr (SbArticle) first = g_list_model_get_item (citing, 0);
  AdwDialog *dialog;

  ui_show_place (ui, "learn");
  dialog = open_dialog (ui, "source:" SOURCE);
  g_assert_nonnull (ui_find (dialog, GTK_TYPE_BUTTON, "_Open in Browser"));
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (ui_find (dialog, ADW_TYPE_EXPANDER_ROW, NULL)), TRUE);
  press_row (ui, ui_find (dialog, ADW_TYPE_ACTION_ROW, sb_article_get_title (first)));
  g_assert_cmpstr (adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (ui_page (ui))), ==, sb_article_get_title (first));

  dialog = open_dialog (ui, "source:" SOURCE);
  ui_click (ui_find (dialog, GTK_TYPE_BUTTON, "_All References"));
  ui_wait_until (get_dialog (ui) == NULL);
  ui_draw (ui);
  g_assert_true (SB_IS_REFERENCES_PAGE (ui_page (ui)));
}

/* What cites a source may be a term, or Support. */
static void
test_source_cited_elsewhere (Ui            *ui,
                             gconstpointer  data)
{
  static const struct
  {
    const char *source;
    const char *title;
  } cases[] = {
    { "source:butler2013", "co-regulation" },
    { "source:iasp2026", "Support" },
  };

  ui_show_place (ui, "learn");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      AdwDialog *dialog = open_dialog (ui, cases[i].source);

      g_assert_nonnull (ui_find (dialog, ADW_TYPE_ACTION_ROW, cases[i].title));
      g_assert_true (adw_dialog_close (dialog));
      ui_wait_until (get_dialog (ui) == NULL);
    }
}

static GListModel *
get_list (GtkWidget *page)
{
  return G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (ui_find (page, GTK_TYPE_LIST_VIEW, NULL))));
}

static void
search (GtkWidget  *page,
        const char *words,
        guint       n_expected)
{
  GtkWidget *entry = ui_find (page, GTK_TYPE_SEARCH_ENTRY, NULL);
  GtkWidget *views = ui_find (page, GTK_TYPE_STACK, NULL);

  gtk_editable_set_text (GTK_EDITABLE (entry), words);
  ui_wait_until (g_list_model_get_n_items (get_list (page)) == n_expected);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (GTK_STACK (views)), ==, n_expected > 0 ? "list" : "nothing");
}

static guint
count_matches (GListModel *all,
               const char *words,
               gboolean (*matches) (gpointer entry, const char *words))
{
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (GObject) entry = g_list_model_get_item (all, i);

      n += matches (entry, words);
    }

  return n;
}

static void
assert_sorted (GListModel *list,
               const char *(*get_text) (gpointer entry))
{
  for (guint i = 1; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (GObject) before = g_list_model_get_item (list, i - 1);
      g_autoptr (GObject) after = g_list_model_get_item (list, i);
      g_autofree char *folded_before = g_utf8_casefold (get_text (before), -1);
      g_autofree char *folded_after = g_utf8_casefold (get_text (after), -1);

      g_assert_cmpint (g_utf8_collate (folded_before, folded_after), <=, 0);
    }
}

static void
test_glossary (Ui            *ui,
               gconstpointer  data)
{
  GListModel *terms = sb_content_get_terms (ui->content);
  GtkWidget *page;
  GtkWidget *row;

  ui_show_place (ui, "learn");
  page = ui_open (ui, "glossary:");
  g_assert_true (SB_IS_GLOSSARY_PAGE (page));
  g_assert_true (has_focus_within (ui, ui_find (page, GTK_TYPE_LIST_VIEW, NULL)));
  gtk_test_accessible_assert_property (ui_find (page, GTK_TYPE_LIST_VIEW, NULL), GTK_ACCESSIBLE_PROPERTY_LABEL, "Glossary");
  gtk_test_accessible_assert_property (ui_find (page, GTK_TYPE_SEARCH_ENTRY, NULL), GTK_ACCESSIBLE_PROPERTY_LABEL, "Find a term");
  ui_wait_until (g_list_model_get_n_items (get_list (page)) == g_list_model_get_n_items (terms));
  assert_sorted (get_list (page), (const char *(*) (gpointer)) sb_term_get_title);

  search (page, "toleran WINDOW", count_matches (terms, "toleran window", (gboolean (*) (gpointer, const char *)) sb_term_matches));
  row = ui_find (page, SB_TYPE_TERM_ROW, NULL);
  gtk_test_accessible_assert_role (gtk_widget_get_parent (row), GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  g_assert_nonnull (ui_find (page, GTK_TYPE_LABEL, "window of tolerance"));
  follow (ui, ui_find_next (row, GTK_TYPE_LABEL, ui_find (row, GTK_TYPE_LABEL, NULL)), "term:" TERM);
  g_assert_true (SB_IS_LOOK_UP_DIALOG (get_dialog (ui)));
  g_assert_true (adw_dialog_close (get_dialog (ui)));
  ui_wait_until (get_dialog (ui) == NULL);
}

static void
test_glossary_nothing (Ui            *ui,
                       gconstpointer  data)
{
  GtkWidget *page;

  ui_show_place (ui, "learn");
  page = ui_open (ui, "glossary:");
  search (page, "xylophone", 0);
  g_signal_emit_by_name (ui_find (page, GTK_TYPE_SEARCH_ENTRY, NULL), "stop-search");
  ui_wait_until (g_list_model_get_n_items (get_list (page)) == g_list_model_get_n_items (sb_content_get_terms (ui->content)));
  ui_draw (ui);
  g_assert_true (has_focus_within (ui, ui_find (page, GTK_TYPE_LIST_VIEW, NULL)));
}

static void
test_references (Ui            *ui,
                 gconstpointer  data)
{
  GListModel *sources = sb_content_get_sources (ui->content);
  SbSource *source = sb_content_find_source (ui->content, SOURCE);
  g_autoptr (GListModel) citing = sb_content_list_citing (ui->content, SOURCE);
  g_autofree char *count = g_strdup_printf ("Cited in %u places", g_list_model_get_n_items (citing));
  GtkWidget *page;

  ui_show_place (ui, "learn");
  page = ui_open (ui, "references:");
  g_assert_true (SB_IS_REFERENCES_PAGE (page));
  g_assert_cmpuint (ui_count (page, SB_TYPE_SOURCE_ROW), >, 0);
  ui_wait_until (g_list_model_get_n_items (get_list (page)) == g_list_model_get_n_items (sources));
  assert_sorted (get_list (page), (const char *(*) (gpointer)) sb_source_get_authors);

  /* By author and title, in whatever order, and by the address. */
  search (page, sb_source_get_title (source), 1);
  search (page, "representations TAYLOR 2015", 1);
  ui_draw (ui);
  g_assert_nonnull (ui_find (page, GTK_TYPE_LABEL, count));
  search (page, sb_source_get_uri (source), 1);

  g_signal_emit_by_name (ui_find (page, GTK_TYPE_LIST_VIEW, NULL), "activate", 0);
  ui_draw (ui);
  g_assert_true (SB_IS_LOOK_UP_DIALOG (get_dialog (ui)));
  g_assert_cmpstr (adw_dialog_get_title (get_dialog (ui)), ==, sb_source_get_title (source));
  g_assert_true (adw_dialog_close (get_dialog (ui)));
  ui_wait_until (get_dialog (ui) == NULL);
}

/* The page does not wait for rows that nobody can see yet. */
static void
test_first_sight (Ui            *ui,
                  gconstpointer  data)
{
  AdwNavigationPage *page;

  ui_show_place (ui, "learn");
  page = sb_references_page_new (ui->content, ui->store);
  g_assert_cmpuint (g_list_model_get_n_items (get_list (GTK_WIDGET (page))), <, 20);
  ui_show (ui, page);
  search (GTK_WIDGET (page), "a", count_matches (sb_content_get_sources (ui->content), "a", (gboolean (*) (gpointer, const char *)) sb_source_matches));
}

static void
add_tests (void)
{
  ui_test ("/look-up/term", test_term);
  ui_test ("/look-up/term-leads-on", test_term_leads_on);
  ui_test ("/look-up/source", test_source);
  ui_test ("/look-up/source-cited-elsewhere", test_source_cited_elsewhere);
  ui_test ("/look-up/glossary", test_glossary);
  ui_test ("/look-up/glossary-nothing", test_glossary_nothing);
  ui_test ("/look-up/references", test_references);
  ui_test ("/look-up/first-sight", test_first_sight);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}
