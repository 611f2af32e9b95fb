/* sb-history-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-history-choice.h"
#include "sb-history-page.h"
#include "sb-history-row.h"
#include "sb-list-growth.h"
#include "sb-past-page.h"

/* Everything, and one: then there is nothing to choose. */
#define FEWEST_CHOICES 3

/**
 * SbHistoryPage:
 *
 * All past assessments, the newest first, or those of one questionnaire and
 * bond.
 */
struct _SbHistoryPage
{
  SbPage parent_instance;

  GListStore *choices; /* of SbHistoryChoice */
  SbHistoryChoice *chosen;
  gboolean filling;

  GtkWidget *filter;
  AdwComboRow *choice;
  GtkStack *stack;
  GtkListView *list;
  GtkWidget *begin;
};

G_DEFINE_FINAL_TYPE (SbHistoryPage, sb_history_page, SB_TYPE_PAGE)

/* What is not shown is not read. */
static void
show_list (SbHistoryPage *self)
{
  g_autoptr (GListModel) list = sb_history_choice_list (self->chosen, sb_page_get_store (SB_PAGE (self)));
  g_autoptr (GtkNoSelection) selection = gtk_no_selection_new (g_object_ref (list));

  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (selection));
  sb_list_growth_follow (self->list, list);
}

static void
choice_changed_cb (SbHistoryPage *self)
{
  SbHistoryChoice *choice;

  g_assert (SB_IS_HISTORY_PAGE (self));

  choice = adw_combo_row_get_selected_item (self->choice);
  if (self->filling || choice == NULL)
    return;

  if (g_set_object (&self->chosen, choice))
    show_list (self);
}

static int
compare_runs (gconstpointer a,
              gconstpointer b)
{
  const SbRun *left = *(const SbRun *const *) a;
  const SbRun *right = *(const SbRun *const *) b;

  return (left->last < right->last) - (left->last > right->last);
}

/* In the order of what was done last. Versions of an instrument are one. */
static GPtrArray *
list_choices (SbHistoryPage *self)
{
  SbContent *content = sb_page_get_content (SB_PAGE (self));
  SbStore *store = sb_page_get_store (SB_PAGE (self));
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GPtrArray) runs = sb_store_list_runs (store);
  GPtrArray *choices = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_sort (runs, compare_runs);
  g_ptr_array_add (choices, sb_history_choice_new (content, store, NULL));
  for (guint i = 0; i < runs->len; i++)
    {
      const SbRun *run = g_ptr_array_index (runs, i);

      if (g_hash_table_add (seen, g_strjoin ("\n", run->instrument, run->person != NULL ? run->person : "", NULL)))
        g_ptr_array_add (choices, sb_history_choice_new (content, store, run));
    }

  return choices;
}

/* What was chosen stays chosen, if it is still there. */
static guint
find_chosen (SbHistoryPage *self)
{
  for (guint i = 0; self->chosen != NULL && i < g_list_model_get_n_items (G_LIST_MODEL (self->choices)); i++)
    {
      g_autoptr (SbHistoryChoice) choice = g_list_model_get_item (G_LIST_MODEL (self->choices), i);

      if (sb_history_choice_is_same (self->chosen, choice))
        return i;
    }

  return 0;
}

static void
completed_changed_cb (SbHistoryPage *self)
{
  g_autoptr (GPtrArray) choices = NULL;

  g_assert (SB_IS_HISTORY_PAGE (self));

  choices = list_choices (self);
  self->filling = TRUE;
  g_list_store_splice (self->choices, 0, g_list_model_get_n_items (G_LIST_MODEL (self->choices)), choices->pdata, choices->len);
  adw_combo_row_set_selected (self->choice, find_chosen (self));
  self->filling = FALSE;
  choice_changed_cb (self);

  gtk_widget_set_visible (self->filter, choices->len >= FEWEST_CHOICES);
  gtk_stack_set_visible_child_name (self->stack, choices->len > 1 ? "list" : "empty");
}

static void
activate_cb (SbHistoryPage *self,
             guint          position)
{
  g_autoptr (SbAssessment) assessment = NULL;

  g_assert (SB_IS_HISTORY_PAGE (self));

  assessment = g_list_model_get_item (G_LIST_MODEL (gtk_list_view_get_model (self->list)), position);
  sb_page_push (SB_PAGE (self), sb_past_page_new (sb_page_get_content (SB_PAGE (self)), sb_page_get_store (SB_PAGE (self)),
                                                  assessment));
}

static void
sb_history_page_constructed (GObject *object)
{
  SbHistoryPage *self = SB_HISTORY_PAGE (object);
  SbStore *store = sb_page_get_store (SB_PAGE (self));
  g_autoptr (GtkListItemFactory) factory = NULL;

  G_OBJECT_CLASS (sb_history_page_parent_class)->constructed (object);

  factory = sb_history_row_create_factory (sb_page_get_content (SB_PAGE (self)), store);
  gtk_list_view_set_factory (self->list, factory);
  adw_combo_row_set_model (self->choice, G_LIST_MODEL (self->choices));
  g_signal_connect_object (store, "changed::SbAssessment", G_CALLBACK (completed_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (sb_store_get_people (store), "items-changed", G_CALLBACK (completed_changed_cb), self,
                           G_CONNECT_SWAPPED);
  completed_changed_cb (self);
  /* A list that is not shown would keep every key to itself. */
  sb_page_set_initial_focus (SB_PAGE (self), self->chosen != NULL ? GTK_WIDGET (self->list) : self->begin);
}

static void
sb_history_page_dispose (GObject *object)
{
  SbHistoryPage *self = SB_HISTORY_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_HISTORY_PAGE);
  g_clear_object (&self->choices);
  g_clear_object (&self->chosen);

  G_OBJECT_CLASS (sb_history_page_parent_class)->dispose (object);
}

static void
sb_history_page_class_init (SbHistoryPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = sb_history_page_constructed;
  object_class->dispose = sb_history_page_dispose;

  g_type_ensure (SB_TYPE_HISTORY_CHOICE);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-history-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbHistoryPage, filter);
  gtk_widget_class_bind_template_child (widget_class, SbHistoryPage, choice);
  gtk_widget_class_bind_template_child (widget_class, SbHistoryPage, stack);
  gtk_widget_class_bind_template_child (widget_class, SbHistoryPage, list);
  gtk_widget_class_bind_template_child (widget_class, SbHistoryPage, begin);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, choice_changed_cb);
}

static void
sb_history_page_init (SbHistoryPage *self)
{
  self->choices = g_list_store_new (SB_TYPE_HISTORY_CHOICE);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sb_history_page_new:
 * @content: what the app knows
 * @store: what the person did
 *
 * Returns: (transfer floating): a page of all past assessments
 */
AdwNavigationPage *
sb_history_page_new (SbContent *content,
                     SbStore   *store)
{
  return g_object_new (SB_TYPE_HISTORY_PAGE, "content", content, "store", store, NULL);
}
