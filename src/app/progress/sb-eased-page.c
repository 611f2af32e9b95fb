/* sb-eased-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-before-after.h"
#include "sb-chart-view.h"
#include "sb-eased-page.h"
#include "sb-helped-page.h"
#include "sb-helped-words.h"
#include "sb-pairs-chart.h"

/**
 * SbEasedPage:
 *
 * How upset the person was before and after each exercise that they did a few
 * times.
 */
struct _SbEasedPage
{
  SbPage parent_instance;

  GListStore *pairs; /* of SbPair, what eased most first */
  SbPairsChart *chart;

  GtkStack *pages;
  GtkWidget *begin;
  SbChartView *view;
};

G_DEFINE_FINAL_TYPE (SbEasedPage, sb_eased_page, SB_TYPE_PAGE)

static SbPair *
create_pair (SbContent           *content,
             const SbBeforeAfter *way)
{
  const SbHelped named = { .exercise_id = way->exercise_id, .shorter = way->shorter };
  g_autofree char *title = sb_helped_words_for_title (content, &named);
  g_autofree char *tries = g_strdup_printf (ngettext ("%u try", "%u tries", way->n_tries), way->n_tries);

  return sb_pair_new (title, way->before, way->after, way->n_tries, tries);
}

static char *
format_pair (SbPair   *pair,
             gpointer  user_data)
{
  g_autofree char *before = g_strdup_printf ("%g", sb_pair_get_before (pair));
  g_autofree char *after = g_strdup_printf ("%g", sb_pair_get_after (pair));

  /* Translators: an exercise, how upset the person was before, and after, from
   * 0 to 10, and how many tries there were */
  return g_strdup_printf (_ ("%s: before %s, after %s, %s"), sb_pair_get_title (pair), before, after,
                          sb_pair_get_description (pair));
}

static char *
summarize (guint n,
           guint n_early)
{
  g_autofree char *shown = g_strdup_printf (ngettext ("How upset you were before and after %u exercise, from 0 to 10: the middle of all your tries.",
                                                      "How upset you were before and after %u exercises, from 0 to 10: the middle of all your tries.", n),
                                            n);
  g_autofree char *early = NULL;

  if (n_early == 0)
    return g_steal_pointer (&shown);

  early = g_strdup_printf (ngettext ("For %u more it is too early to tell.", "For %u more it is too early to tell.", n_early),
                           n_early);
  return g_strjoin (" ", shown, early, NULL);
}

static void
changed_cb (SbEasedPage *self)
{
  g_autoptr (GPtrArray) pairs = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) outcomes = NULL;
  g_autoptr (GPtrArray) ways = NULL;
  g_autofree char *summary = NULL;
  guint n_early;

  g_assert (SB_IS_EASED_PAGE (self));

  outcomes = sb_store_list_outcomes (sb_page_get_store (SB_PAGE (self)), NULL);
  ways = sb_before_after_list (outcomes, &n_early);
  for (guint i = 0; i < ways->len; i++)
    g_ptr_array_add (pairs, create_pair (sb_page_get_content (SB_PAGE (self)), g_ptr_array_index (ways, i)));
  g_list_store_splice (self->pairs, 0, g_list_model_get_n_items (G_LIST_MODEL (self->pairs)), pairs->pdata, pairs->len);

  summary = summarize (ways->len, n_early);
  sb_chart_view_set_words (self->view, _ ("Before and after exercises"), summary, NULL);
  gtk_stack_set_visible_child_name (self->pages, ways->len > 0 ? "chart" : "empty");
}

static char *
show_title (gpointer pair,
            gpointer user_data)
{
  return g_strdup (sb_pair_get_title (pair));
}

static int
compare_titles (gconstpointer a,
                gconstpointer b,
                gpointer      user_data)
{
  return g_utf8_collate (sb_pair_get_title ((SbPair *) a), sb_pair_get_title ((SbPair *) b));
}

static char *
show_before (gpointer pair,
             gpointer user_data)
{
  return g_strdup_printf ("%g", sb_pair_get_before (pair));
}

static char *
show_after (gpointer pair,
            gpointer user_data)
{
  return g_strdup_printf ("%g", sb_pair_get_after (pair));
}

static char *
show_tries (gpointer pair,
            gpointer user_data)
{
  return g_strdup_printf ("%u", sb_pair_get_n (pair));
}

static int
compare_numbers (double a,
                 double b)
{
  return (a > b) - (a < b);
}

static int
compare_before (gconstpointer a,
                gconstpointer b,
                gpointer      user_data)
{
  return compare_numbers (sb_pair_get_before ((SbPair *) a), sb_pair_get_before ((SbPair *) b));
}

static int
compare_after (gconstpointer a,
               gconstpointer b,
               gpointer      user_data)
{
  return compare_numbers (sb_pair_get_after ((SbPair *) a), sb_pair_get_after ((SbPair *) b));
}

static int
compare_tries (gconstpointer a,
               gconstpointer b,
               gpointer      user_data)
{
  return compare_numbers (sb_pair_get_n ((SbPair *) a), sb_pair_get_n ((SbPair *) b));
}

static void
fill_table (SbEasedPage *self)
{
  SbDataTable *table = sb_chart_view_get_table (self->view);

  sb_data_table_add_column (table, &(SbDataColumn) { _ ("Exercise"), show_title, NULL, compare_titles, .shrinks = TRUE }, NULL, NULL);
  sb_data_table_add_column (table, &(SbDataColumn) { _ ("Before"), show_before, NULL, compare_before }, NULL, NULL);
  sb_data_table_add_column (table, &(SbDataColumn) { _ ("After"), show_after, NULL, compare_after }, NULL, NULL);
  sb_data_table_add_column (table, &(SbDataColumn) { _ ("Tries"), show_tries, NULL, compare_tries }, NULL, NULL);
  sb_data_table_set_rows (table, G_LIST_MODEL (self->pairs));
}

static void
helped_cb (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  SbPage *page = SB_PAGE (widget);

  sb_page_push (page, sb_helped_page_new (sb_page_get_content (page), sb_page_get_store (page)));
}

static void
sb_eased_page_constructed (GObject *object)
{
  SbEasedPage *self = SB_EASED_PAGE (object);

  G_OBJECT_CLASS (sb_eased_page_parent_class)->constructed (object);

  changed_cb (self);
  sb_pairs_chart_set_pairs (self->chart, G_LIST_MODEL (self->pairs));
  fill_table (self);
  g_signal_connect_object (sb_page_get_store (SB_PAGE (self)), "changed::SbSession",
                           G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  if (g_list_model_get_n_items (G_LIST_MODEL (self->pairs)) == 0)
    sb_page_set_initial_focus (SB_PAGE (self), self->begin);
}

static void
sb_eased_page_dispose (GObject *object)
{
  SbEasedPage *self = SB_EASED_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_EASED_PAGE);
  g_clear_object (&self->pairs);

  G_OBJECT_CLASS (sb_eased_page_parent_class)->dispose (object);
}

static void
sb_eased_page_class_init (SbEasedPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = sb_eased_page_constructed;
  object_class->dispose = sb_eased_page_dispose;

  g_type_ensure (SB_TYPE_CHART_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-eased-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbEasedPage, begin);
  gtk_widget_class_bind_template_child (widget_class, SbEasedPage, pages);
  gtk_widget_class_bind_template_child (widget_class, SbEasedPage, view);

  gtk_widget_class_install_action (widget_class, "eased.helped", NULL, helped_cb);
}

static void
sb_eased_page_init (SbEasedPage *self)
{
  GtkWidget *chart = sb_pairs_chart_new ();

  self->pairs = g_list_store_new (SB_TYPE_PAIR);
  gtk_widget_init_template (GTK_WIDGET (self));

  self->chart = SB_PAIRS_CHART (chart);
  sb_pairs_chart_set_labels (self->chart, _ ("Before"), _ ("After"));
  sb_pairs_chart_set_direction_label (self->chart, _ ("Lower is less upset"));
  sb_pairs_chart_set_format (self->chart, format_pair, NULL, NULL);
  sb_chart_view_set_chart (self->view, chart);
}

/**
 * sb_eased_page_new:
 * @content: what the app knows
 * @store: what the person did
 *
 * Returns: (transfer floating): a page of how upset they were before and after
 */
AdwNavigationPage *
sb_eased_page_new (SbContent *content,
                   SbStore   *store)
{
  return g_object_new (SB_TYPE_EASED_PAGE, "content", content, "store", store, NULL);
}
