/* sb-assess-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-assess-page.h"
#include "sb-history-models.h"
#include "sb-link-row.h"
#include "sb-result-page.h"
#include "sb-words.h"

/**
 * SbAssessPage:
 *
 * The questionnaires, and the results so far.
 */
struct _SbAssessPage
{
  SbPage parent_instance;

  GListModel *completed; /* of SbAssessment, the newest first */

  GtkListBox *instruments;
  AdwPreferencesGroup *past;
  GtkListBox *results;
};

G_DEFINE_FINAL_TYPE (SbAssessPage, sb_assess_page, SB_TYPE_PAGE)

static GtkWidget *
create_instrument_row (gpointer item,
                       gpointer user_data)
{
  g_autofree char *uri = g_strconcat ("instrument:", sb_instrument_get_id (item), NULL);

  return sb_link_row_new (user_data, uri);
}

static SbResult *
find_result (SbContent    *content,
             SbAssessment *assessment)
{
  SbInstrument *instrument = sb_content_find_instrument (content, sb_assessment_get_instrument_id (assessment));

  return instrument != NULL ? sb_result_new (instrument, assessment) : NULL;
}

static GtkWidget *
create_result_row (gpointer item,
                   gpointer user_data)
{
  g_autoptr (SbResult) result = find_result (user_data, item);
  g_autofree char *date = sb_words_for_day (sb_assessment_get_completed (item));
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), date);
  if (result != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), sb_words_for_result (result, sb_content_get_regions (user_data)));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), result != NULL);

  return row;
}

static void
result_activated_cb (SbAssessPage  *self,
                     GtkListBoxRow *row)
{
  SbContent *content = sb_page_get_content (SB_PAGE (self));
  g_autoptr (SbAssessment) assessment = g_list_model_get_item (self->completed, gtk_list_box_row_get_index (row));
  g_autoptr (SbResult) result = find_result (content, assessment);

  sb_page_push (SB_PAGE (self), sb_result_page_new (content, sb_page_get_store (SB_PAGE (self)), result));
}

static void
completed_changed_cb (SbAssessPage *self)
{
  g_assert (SB_IS_ASSESS_PAGE (self));

  gtk_widget_set_visible (GTK_WIDGET (self->past), g_list_model_get_n_items (self->completed) > 0);
}

static void
sb_assess_page_constructed (GObject *object)
{
  SbAssessPage *self = SB_ASSESS_PAGE (object);
  SbContent *content = sb_page_get_content (SB_PAGE (self));

  G_OBJECT_CLASS (sb_assess_page_parent_class)->constructed (object);

  self->completed = sb_history_models_list_completed_assessments (sb_page_get_store (SB_PAGE (self)), TRUE);
  g_signal_connect_object (self->completed, "items-changed", G_CALLBACK (completed_changed_cb), self, G_CONNECT_SWAPPED);
  completed_changed_cb (self);

  gtk_list_box_bind_model (self->instruments, sb_content_get_list (content, SB_CONTENT_INSTRUMENTS),
                           create_instrument_row, g_object_ref (content), g_object_unref);
  gtk_list_box_bind_model (self->results, self->completed, create_result_row, g_object_ref (content), g_object_unref);
}

static void
sb_assess_page_dispose (GObject *object)
{
  SbAssessPage *self = SB_ASSESS_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_ASSESS_PAGE);
  g_clear_object (&self->completed);

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
  gtk_widget_class_bind_template_child (widget_class, SbAssessPage, instruments);
  gtk_widget_class_bind_template_child (widget_class, SbAssessPage, past);
  gtk_widget_class_bind_template_child (widget_class, SbAssessPage, results);
  gtk_widget_class_bind_template_callback (widget_class, result_activated_cb);
}

static void
sb_assess_page_init (SbAssessPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
