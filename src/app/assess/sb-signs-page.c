/* sb-signs-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-gather.h"
#include "sb-link-row.h"
#include "sb-next-steps.h"
#include "sb-past-group.h"
#include "sb-past-menu.h"
#include "sb-signs-page.h"
#include "sb-words.h"

/* Enough to choose from, and few enough to read. */
#define MOST_STEPS 6

/**
 * SbSignsPage:
 *
 * The result of a checklist: the strength in what was ticked, and what may
 * help. There is no score.
 */
struct _SbSignsPage
{
  SbPastPage parent_instance;

  SbResult *result;

  GtkMenuButton *menu;
  GtkLabel *heading;
  GtkLabel *date;
  GtkLabel *lead;
  GtkListBox *strengths;
  GtkWidget *no_illness;
  GtkWidget *steps_heading;
  AdwBin *steps;
  GtkListBox *support;
  GtkBox *own;
};

G_DEFINE_FINAL_TYPE (SbSignsPage, sb_signs_page, SB_TYPE_PAST_PAGE)

/* The strength comes first, in larger letters than what it lies in. */
static GtkWidget *
create_strength_row (SbItem *item)
{
  GtkWidget *row = adw_action_row_new ();
  const char *strength = sb_item_get_strength (item);

  gtk_widget_set_focusable (row, FALSE);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), strength != NULL ? strength : sb_item_get_text (item));
  if (strength != NULL)
    {
      /* Translators: what was ticked in a checklist */
      g_autofree char *ticked = g_strdup_printf (_ ("You ticked: %s"), sb_item_get_text (item));

      adw_action_row_set_subtitle (ADW_ACTION_ROW (row), ticked);
    }

  return row;
}

static guint
fill_strengths (SbSignsPage *self)
{
  GListModel *items = sb_instrument_get_items (sb_result_get_instrument (self->result));
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SbItem) item = g_list_model_get_item (items, i);

      if (sb_item_get_kind (item) != SB_ITEM_BOOLEAN || sb_result_get_answer (self->result, i) != 1)
        continue;

      gtk_list_box_append (self->strengths, create_strength_row (item));
      n++;
    }

  return n;
}

static void
fill_steps (SbSignsPage *self)
{
  SbContent *content = sb_page_get_content (SB_PAGE (self));
  g_autoptr (SbFindings) findings = sb_gather_findings (content, sb_page_get_store (SB_PAGE (self)), self->result);

  adw_bin_set_child (self->steps, sb_next_steps_new (content, findings, MOST_STEPS));
}

static void
describe_day (SbSignsPage *self)
{
  g_autofree char *day = sb_words_for_day (sb_assessment_get_completed (sb_result_get_assessment (self->result)));

  gtk_label_set_label (self->date, day);
}

static void
fill_empty (SbSignsPage *self)
{
  gtk_label_set_label (self->heading, _ ("Nothing ticked, and that is fine"));
  gtk_label_set_label (self->lead, _ ("Perhaps none of it is yours today, or perhaps it was not the moment to say so. You can come back to the list whenever you like."));
  gtk_widget_set_visible (GTK_WIDGET (self->strengths), FALSE);
  gtk_widget_set_visible (self->no_illness, FALSE);
  gtk_widget_set_visible (self->steps_heading, FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->steps), FALSE);
}

static void
fill (SbSignsPage *self)
{
  SbAssessment *assessment = sb_result_get_assessment (self->result);
  GListModel *aims = sb_store_get_aims (sb_page_get_store (SB_PAGE (self)));
  g_autoptr (GMenuModel) menu = sb_past_menu_new ();

  gtk_menu_button_set_menu_model (self->menu, menu);
  gtk_list_box_append (self->support, sb_link_row_new_for_support ());
  gtk_box_append (self->own, sb_past_group_new (SB_PAST_PAGE (self)));
  g_signal_connect_object (assessment, "notify::completed", G_CALLBACK (describe_day), self, G_CONNECT_SWAPPED);
  describe_day (self);

  if (fill_strengths (self) == 0)
    {
      fill_empty (self);
      return;
    }

  gtk_label_set_label (self->heading, _ ("There is strength in this"));
  gtk_label_set_label (self->lead, _ ("You know some of these things from the inside. In each of them lies something that you can build on."));
  g_signal_connect_object (aims, "items-changed", G_CALLBACK (fill_steps), self, G_CONNECT_SWAPPED);
  fill_steps (self);
}

static void
sb_signs_page_dispose (GObject *object)
{
  SbSignsPage *self = SB_SIGNS_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_SIGNS_PAGE);
  g_clear_object (&self->result);

  G_OBJECT_CLASS (sb_signs_page_parent_class)->dispose (object);
}

static void
sb_signs_page_class_init (SbSignsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_signs_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-signs-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbSignsPage, menu);
  gtk_widget_class_bind_template_child (widget_class, SbSignsPage, heading);
  gtk_widget_class_bind_template_child (widget_class, SbSignsPage, date);
  gtk_widget_class_bind_template_child (widget_class, SbSignsPage, lead);
  gtk_widget_class_bind_template_child (widget_class, SbSignsPage, strengths);
  gtk_widget_class_bind_template_child (widget_class, SbSignsPage, no_illness);
  gtk_widget_class_bind_template_child (widget_class, SbSignsPage, steps_heading);
  gtk_widget_class_bind_template_child (widget_class, SbSignsPage, steps);
  gtk_widget_class_bind_template_child (widget_class, SbSignsPage, support);
  gtk_widget_class_bind_template_child (widget_class, SbSignsPage, own);
}

static void
sb_signs_page_init (SbSignsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sb_signs_page_new:
 * @content: what the app knows
 * @store: what the person did
 * @result: the result of a checklist
 *
 * Returns: (transfer floating): a page that tells it
 */
AdwNavigationPage *
sb_signs_page_new (SbContent *content,
                   SbStore   *store,
                   SbResult  *result)
{
  SbSignsPage *self;

  g_return_val_if_fail (SB_IS_RESULT (result), NULL);

  self = g_object_new (SB_TYPE_SIGNS_PAGE,
                       "content", content,
                       "store", store,
                       "assessment", sb_result_get_assessment (result),
                       NULL);
  self->result = g_object_ref (result);
  fill (self);

  return ADW_NAVIGATION_PAGE (self);
}
