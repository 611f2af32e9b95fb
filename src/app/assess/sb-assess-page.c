/* sb-assess-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-assess-page.h"
#include "sb-bonds-page.h"
#include "sb-check-in-page.h"
#include "sb-check-ins-page.h"
#include "sb-goals-page.h"
#include "sb-history-page.h"
#include "sb-history-row.h"
#include "sb-link-row.h"
#include "sb-packs-page.h"
#include "sb-past-page.h"

/* The rest is a step away. */
#define N_RESULTS 3

/**
 * SbAssessPage:
 *
 * All ways to look at oneself: questionnaires, bonds, check-ins, and the
 * latest results.
 */
struct _SbAssessPage
{
  SbPage parent_instance;

  GListModel *latest; /* of SbAssessment, the newest first */

  GtkListBox *patterns;
  GtkListBox *trends;
  GtkWidget *check_ins;
  GtkWidget *past;
  GtkListBox *results;
};

G_DEFINE_FINAL_TYPE (SbAssessPage, sb_assess_page, SB_TYPE_PAGE)

typedef AdwNavigationPage *(*PageFunc) (SbContent *content,
                                        SbStore   *store);

static void
show (SbAssessPage *self,
      PageFunc      page_func)
{
  g_assert (SB_IS_ASSESS_PAGE (self));

  sb_page_push (SB_PAGE (self), page_func (sb_page_get_content (SB_PAGE (self)), sb_page_get_store (SB_PAGE (self))));
}

static void
show_bonds_cb (SbAssessPage *self)
{
  show (self, sb_bonds_page_new);
}

static void
show_check_ins_cb (SbAssessPage *self)
{
  show (self, sb_check_ins_page_new);
}

static void
show_history_cb (SbAssessPage *self)
{
  show (self, sb_history_page_new);
}

static void
show_goals_cb (SbAssessPage *self)
{
  show (self, sb_goals_page_new);
}

static void
show_packs_cb (SbAssessPage *self)
{
  show (self, sb_packs_page_new);
}

static void
check_in_cb (SbAssessPage *self)
{
  g_assert (SB_IS_ASSESS_PAGE (self));

  sb_page_push (SB_PAGE (self), sb_check_in_page_new (sb_page_get_content (SB_PAGE (self)),
                                                      sb_page_get_store (SB_PAGE (self)), NULL));
}

static GtkWidget *
create_result_row (gpointer item,
                   gpointer user_data)
{
  SbPage *self = user_data;
  SbHistoryRow *words = g_object_new (SB_TYPE_HISTORY_ROW, NULL);
  GtkWidget *row = gtk_list_box_row_new ();

  sb_history_row_set_assessment (words, sb_page_get_content (self), sb_page_get_store (self), item);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), GTK_WIDGET (words));
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  sb_history_row_get_summary (words), -1);

  return row;
}

static void
result_activated_cb (SbAssessPage  *self,
                     GtkListBoxRow *row)
{
  g_autoptr (SbAssessment) assessment = g_list_model_get_item (self->latest, gtk_list_box_row_get_index (row));

  sb_page_push (SB_PAGE (self), sb_past_page_new (sb_page_get_content (SB_PAGE (self)),
                                                  sb_page_get_store (SB_PAGE (self)), assessment));
}

static void
latest_changed_cb (SbAssessPage *self)
{
  g_assert (SB_IS_ASSESS_PAGE (self));

  gtk_widget_set_visible (self->past, g_list_model_get_n_items (self->latest) > 0);
}

static void
check_ins_changed_cb (SbAssessPage *self)
{
  const SbQuery any = { .type = SB_TYPE_CHECK_IN };
  g_autoptr (SbCheckIn) check_in = sb_store_find (sb_page_get_store (SB_PAGE (self)), &any);

  g_assert (SB_IS_ASSESS_PAGE (self));

  gtk_widget_set_visible (self->check_ins, check_in != NULL);
}

/* What asks about a person is asked from that person's page. */
static void
fill_instruments (SbAssessPage *self)
{
  SbContent *content = sb_page_get_content (SB_PAGE (self));
  GListModel *instruments = sb_content_get_list (content, SB_CONTENT_INSTRUMENTS);

  for (guint i = 0; i < g_list_model_get_n_items (instruments); i++)
    {
      g_autoptr (SbInstrument) instrument = g_list_model_get_item (instruments, i);
      g_autofree char *uri = g_strconcat ("instrument:", sb_instrument_get_id (instrument), NULL);

      if (sb_instrument_asks_about_person (instrument))
        continue;

      gtk_list_box_append (sb_instrument_is_for_trend (instrument) ? self->trends : self->patterns,
                           sb_link_row_new (content, uri));
    }
}

static void
follow (SbAssessPage *self)
{
  SbStore *store = sb_page_get_store (SB_PAGE (self));
  const SbQuery latest = { .type = SB_TYPE_ASSESSMENT, .by_completion = TRUE, .newest_first = TRUE, .limit = N_RESULTS };

  self->latest = sb_store_list (store, &latest);
  g_signal_connect_object (self->latest, "items-changed", G_CALLBACK (latest_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (store, "changed::SbCheckIn", G_CALLBACK (check_ins_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_list_box_bind_model (self->results, self->latest, create_result_row, self, NULL);
  latest_changed_cb (self);
  check_ins_changed_cb (self);
}

static void
sb_assess_page_constructed (GObject *object)
{
  G_OBJECT_CLASS (sb_assess_page_parent_class)->constructed (object);

  fill_instruments (SB_ASSESS_PAGE (object));
  follow (SB_ASSESS_PAGE (object));
}

static void
sb_assess_page_dispose (GObject *object)
{
  SbAssessPage *self = SB_ASSESS_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_ASSESS_PAGE);
  g_clear_object (&self->latest);

  G_OBJECT_CLASS (sb_assess_page_parent_class)->dispose (object);
}

static void
sb_assess_page_class_init (SbAssessPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = sb_assess_page_constructed;
  object_class->dispose = sb_assess_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-assess-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbAssessPage, patterns);
  gtk_widget_class_bind_template_child (widget_class, SbAssessPage, trends);
  gtk_widget_class_bind_template_child (widget_class, SbAssessPage, check_ins);
  gtk_widget_class_bind_template_child (widget_class, SbAssessPage, past);
  gtk_widget_class_bind_template_child (widget_class, SbAssessPage, results);
  gtk_widget_class_bind_template_callback (widget_class, check_in_cb);
  gtk_widget_class_bind_template_callback (widget_class, result_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_bonds_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_check_ins_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_goals_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_history_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_packs_cb);
}

static void
sb_assess_page_init (SbAssessPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
