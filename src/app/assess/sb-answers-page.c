/* sb-answers-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-answers-page.h"
#include "sb-gather.h"
#include "sb-instruments.h"
#include "sb-past-menu.h"
#include "sb-result-words.h"
#include "sb-text.h"
#include "sb-words.h"

/**
 * SbAnswersPage:
 *
 * The answers of a past assessment, question by question. Where the
 * questionnaire is not there any more, what was kept of it.
 */
struct _SbAnswersPage
{
  SbPastPage parent_instance;

  GtkMenuButton *menu;
  GtkLabel *heading;
  GtkLabel *date;
  GtkBox *groups;
};

G_DEFINE_FINAL_TYPE (SbAnswersPage, sb_answers_page, SB_TYPE_PAST_PAGE)

static GtkWidget *
append_group (SbAnswersPage *self,
              const char    *title)
{
  GtkWidget *group = adw_preferences_group_new ();
  g_autofree char *escaped = title != NULL ? g_markup_escape_text (title, -1) : NULL;

  if (escaped != NULL)
    adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), escaped);
  gtk_box_append (self->groups, group);

  return group;
}

static void
fill_answers (SbAnswersPage *self,
              SbResult      *result)
{
  GListModel *items = sb_instrument_get_items (sb_result_get_instrument (result));
  SbPerson *person = sb_gather_find_person (sb_page_get_store (SB_PAGE (self)), sb_result_get_assessment (result));
  SbItemGroup *current = NULL;
  GtkWidget *group = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SbItem) item = g_list_model_get_item (items, i);
      g_autofree char *answer = sb_result_words_for_answer (result, i);
      g_autofree char *question = sb_words_with_person (sb_item_get_text (item), person != NULL ? sb_person_get_name (person) : NULL);

      if (sb_item_get_kind (item) == SB_ITEM_DISPLAY)
        continue;
      if (group == NULL || sb_item_get_group (item) != current)
        {
          current = sb_item_get_group (item);
          group = append_group (self, current != NULL ? sb_item_group_get_text (current) : NULL);
        }
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), sb_text_new_fact (question, answer));
    }
}

static void
fill_raw (SbAnswersPage *self,
          SbAssessment  *assessment)
{
  g_autofree const char **items = sb_assessment_list_items (assessment);
  GtkWidget *group = append_group (self, NULL);

  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group),
                                         _ ("This questionnaire is not there any more. These are the names of its questions, and the numbers of your answers."));
  for (guint i = 0; items[i] != NULL; i++)
    {
      g_autofree char *answer = g_strdup_printf ("%d", sb_assessment_get_answer (assessment, items[i]));

      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), sb_text_new_fact (items[i], answer));
    }
}

static void
describe_time (SbAnswersPage *self)
{
  SbAssessment *assessment = sb_past_page_get_assessment (SB_PAST_PAGE (self));
  g_autofree char *time = sb_result_words_for_time (sb_assessment_get_completed (assessment));
  g_autofree char *bond = sb_result_words_for_bond (sb_page_get_store (SB_PAGE (self)), sb_assessment_get_person_id (assessment));
  g_autofree char *text = bond != NULL ? g_strdup_printf ("%s · %s", bond, time) : g_strdup (time);

  gtk_label_set_label (self->date, text);
}

static void
sb_answers_page_constructed (GObject *object)
{
  SbAnswersPage *self = SB_ANSWERS_PAGE (object);
  SbAssessment *assessment = sb_past_page_get_assessment (SB_PAST_PAGE (self));
  g_autoptr (SbResult) result = NULL;
  g_autoptr (GMenuModel) menu = sb_past_menu_new ();

  G_OBJECT_CLASS (sb_answers_page_parent_class)->constructed (object);

  /* This is the page of the answers. */
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "past.answers", FALSE);
  gtk_menu_button_set_menu_model (self->menu, menu);
  g_signal_connect_object (assessment, "notify::completed", G_CALLBACK (describe_time), self, G_CONNECT_SWAPPED);
  describe_time (self);

  result = sb_instruments_dup_result (sb_page_get_content (SB_PAGE (self)), sb_page_get_store (SB_PAGE (self)), assessment);
  if (result != NULL)
    {
      gtk_label_set_label (self->heading, sb_instrument_get_title (sb_result_get_instrument (result)));
      fill_answers (self, result);
    }
  else
    {
      gtk_label_set_label (self->heading, sb_assessment_get_instrument_id (assessment));
      fill_raw (self, assessment);
    }
}

static void
sb_answers_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_ANSWERS_PAGE);

  G_OBJECT_CLASS (sb_answers_page_parent_class)->dispose (object);
}

static void
sb_answers_page_class_init (SbAnswersPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = sb_answers_page_constructed;
  G_OBJECT_CLASS (klass)->dispose = sb_answers_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-answers-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbAnswersPage, menu);
  gtk_widget_class_bind_template_child (widget_class, SbAnswersPage, heading);
  gtk_widget_class_bind_template_child (widget_class, SbAnswersPage, date);
  gtk_widget_class_bind_template_child (widget_class, SbAnswersPage, groups);
}

static void
sb_answers_page_init (SbAnswersPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sb_answers_page_new:
 * @content: what the app knows
 * @store: what the person did
 * @assessment: a completed assessment
 *
 * Returns: (transfer floating): a page of its answers
 */
AdwNavigationPage *
sb_answers_page_new (SbContent    *content,
                     SbStore      *store,
                     SbAssessment *assessment)
{
  return g_object_new (SB_TYPE_ANSWERS_PAGE, "content", content, "store", store, "assessment", assessment, NULL);
}
