/* sb-result-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-change-group.h"
#include "sb-comparisons.h"
#include "sb-gather.h"
#include "sb-history-models.h"
#include "sb-next-steps.h"
#include "sb-past-group.h"
#include "sb-past-menu.h"
#include "sb-path-row.h"
#include "sb-result-about.h"
#include "sb-result-meaning.h"
#include "sb-result-notes.h"
#include "sb-result-page.h"
#include "sb-result-plane.h"
#include "sb-result-words.h"
#include "sb-score-row.h"
#include "sb-source-list.h"
#include "sb-text.h"
#include "sb-words.h"

#define N_NEXT_STEPS 3

/**
 * SbResultPage:
 *
 * A result. That of an attachment questionnaire is a place on the plane of
 * anxiety and avoidance, with its error, and words for it; of any other, its
 * scores. Then whether they changed, and two next steps with the rules that
 * chose them.
 */
struct _SbResultPage
{
  SbPastPage parent_instance;

  SbResult *result;
  GListModel *completed; /* of SbAssessment, the oldest first */
  GPtrArray *cited; /* (element-type utf8) */

  GtkMenuButton *menu;
  GtkLabel *heading;
  GtkLabel *subject;
  GtkLabel *date;
  SbPlane *plane;
  GtkBox *notes;
  GtkListBox *scores;
  GtkBox *changes;
  GtkBox *words;
  AdwBin *steps;
  GtkListBox *path;
  GtkBox *own;
  GtkBox *about;
  GtkBox *sources;
};

G_DEFINE_FINAL_TYPE (SbResultPage, sb_result_page, SB_TYPE_PAST_PAGE)

static SbRegions *
get_regions (SbResultPage *self)
{
  return sb_content_get_regions (sb_page_get_content (SB_PAGE (self)));
}

static SbInstrument *
get_instrument (SbResultPage *self)
{
  return sb_result_get_instrument (self->result);
}

static gboolean
is_about_attachment (SbResultPage *self)
{
  return sb_regions_fit (get_regions (self), get_instrument (self));
}

static void
clear (GtkBox *box)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (box)); child != NULL; child = gtk_widget_get_first_child (GTK_WIDGET (box)))
    gtk_box_remove (box, child);
}

static void
fill_scores (SbResultPage *self)
{
  GListModel *scales = sb_instrument_get_scales (get_instrument (self));

  for (guint i = 0; i < g_list_model_get_n_items (scales); i++)
    {
      g_autoptr (SbScale) scale = g_list_model_get_item (scales, i);

      gtk_list_box_append (self->scores, sb_score_row_new (get_regions (self), self->result, scale));
    }

  gtk_widget_set_visible (GTK_WIDGET (self->scores), g_list_model_get_n_items (scales) > 0);
}

/* What was asked, where the heading does not say it, and about whom. */
static void
fill_subject (SbResultPage *self)
{
  const char *title = sb_instrument_get_title (get_instrument (self));
  g_autofree char *bond = sb_result_words_for_bond (sb_page_get_store (SB_PAGE (self)), sb_assessment_get_person_id (sb_result_get_assessment (self->result)));

  gtk_label_set_label (self->subject, bond != NULL ? bond : title);
  gtk_widget_set_visible (GTK_WIDGET (self->subject), bond != NULL || is_about_attachment (self));
}

static void
append_change (SbResultPage *self,
               SbResult     *earlier,
               gboolean      last)
{
  g_autofree char *day = sb_words_for_day (sb_assessment_get_completed (sb_result_get_assessment (earlier)));
  g_autofree char *title = NULL;

  /* Translators: the day of an earlier result */
  title = last ? g_strdup_printf (_ ("Since last time (%s)"), day) : g_strdup_printf (_ ("Since the first time (%s)"), day);
  gtk_box_append (self->changes, sb_change_group_new (title, get_regions (self), self->result, earlier));
}

static gboolean
is_same (SbResult *result,
         SbResult *other)
{
  return sb_result_get_assessment (result) == sb_result_get_assessment (other);
}

/* Where there is but one before, it is both the last and the first. */
static void
fill_changes (SbResultPage *self,
              SbResult     *first,
              SbResult     *last)
{
  g_autofree char *regression = NULL;

  clear (self->changes);
  gtk_widget_set_visible (GTK_WIDGET (self->changes), first != NULL);
  if (first == NULL)
    return;

  append_change (self, last, TRUE);
  if (!is_same (first, last))
    append_change (self, first, FALSE);

  regression = sb_result_words_for_regression (get_regions (self), first, FALSE);
  if (regression != NULL)
    gtk_box_append (self->changes, sb_text_new_note (regression, FALSE, NULL));
}

static gboolean
is_brought (SbResultPage *self)
{
  SbInstrument *instrument = get_instrument (self);

  return sb_content_find_instrument (sb_page_get_content (SB_PAGE (self)), sb_instrument_get_id (instrument)) != instrument;
}

static void
fill_notes (SbResultPage *self,
            gboolean      is_first)
{
  clear (self->notes);
  sb_result_notes_fill (self->notes, get_regions (self), self->result, is_first, is_brought (self), self->cited);
}

static void
fill_date (SbResultPage *self)
{
  g_autofree char *date = sb_words_for_day (sb_assessment_get_completed (sb_result_get_assessment (self->result)));

  gtk_label_set_label (self->date, date);
}

/* What depends on other assessments, which come and go and change their date. */
static void
assessments_changed_cb (SbResultPage *self)
{
  g_autoptr (SbResult) first = NULL;
  g_autoptr (SbResult) last = NULL;

  g_assert (SB_IS_RESULT_PAGE (self));

  first = sb_comparisons_find_first (self->result, self->completed);
  last = sb_comparisons_find_last (self->result, self->completed);
  fill_changes (self, first, last);
  fill_notes (self, first == NULL);
  fill_date (self);
}

static void
findings_changed_cb (SbResultPage *self)
{
  SbContent *content = sb_page_get_content (SB_PAGE (self));
  g_autoptr (SbFindings) findings = NULL;

  g_assert (SB_IS_RESULT_PAGE (self));

  findings = sb_gather_findings (content, sb_page_get_store (SB_PAGE (self)), self->result);
  adw_bin_set_child (self->steps, sb_next_steps_new (content, findings, N_NEXT_STEPS));
  fill_subject (self);
}

static void
fill_sources (SbResultPage *self)
{
  if (self->cited->len == 0)
    return;

  gtk_box_append (self->sources, sb_text_new_heading (_ ("Sources"), 2));
  gtk_box_append (self->sources, sb_source_list_new (sb_page_get_content (SB_PAGE (self)), self->cited));
}

static void
watch (SbResultPage *self)
{
  SbStore *store = sb_page_get_store (SB_PAGE (self));

  g_signal_connect_object (self->completed, "items-changed", G_CALLBACK (assessments_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (sb_store_get_people (store), "items-changed", G_CALLBACK (findings_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (sb_store_get_aims (store), "items-changed", G_CALLBACK (findings_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
fill (SbResultPage *self)
{
  gboolean has_place = sb_result_plane_has_place (get_regions (self), self->result);
  g_autoptr (GMenuModel) menu = sb_past_menu_new ();

  gtk_menu_button_set_menu_model (self->menu, menu);
  gtk_label_set_label (self->heading, sb_result_words_for_heading (get_regions (self), self->result));
  gtk_widget_set_visible (GTK_WIDGET (self->plane), has_place);
  if (has_place)
    sb_result_plane_fill (self->plane, get_regions (self), self->result);
  self->completed = sb_history_models_list_like (sb_page_get_store (SB_PAGE (self)), sb_result_get_assessment (self->result), FALSE);
  /* First, for the order of what is cited. */
  assessments_changed_cb (self);
  fill_scores (self);
  sb_result_meaning_fill (self->words, get_regions (self), self->result, self->cited);
  findings_changed_cb (self);
  gtk_list_box_append (self->path, sb_path_row_new (sb_page_get_content (SB_PAGE (self)), sb_page_get_store (SB_PAGE (self))));
  gtk_box_append (self->own, sb_past_group_new (SB_PAST_PAGE (self)));
  sb_result_about_fill (self->about, sb_page_get_content (SB_PAGE (self)), get_instrument (self));
  fill_sources (self);
  watch (self);
}

static void
sb_result_page_dispose (GObject *object)
{
  SbResultPage *self = SB_RESULT_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_RESULT_PAGE);
  g_clear_object (&self->result);
  g_clear_object (&self->completed);
  g_clear_pointer (&self->cited, g_ptr_array_unref);

  G_OBJECT_CLASS (sb_result_page_parent_class)->dispose (object);
}

static void
sb_result_page_class_init (SbResultPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_result_page_dispose;

  g_type_ensure (SB_TYPE_PLANE);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-result-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbResultPage, menu);
  gtk_widget_class_bind_template_child (widget_class, SbResultPage, heading);
  gtk_widget_class_bind_template_child (widget_class, SbResultPage, subject);
  gtk_widget_class_bind_template_child (widget_class, SbResultPage, date);
  gtk_widget_class_bind_template_child (widget_class, SbResultPage, plane);
  gtk_widget_class_bind_template_child (widget_class, SbResultPage, notes);
  gtk_widget_class_bind_template_child (widget_class, SbResultPage, scores);
  gtk_widget_class_bind_template_child (widget_class, SbResultPage, changes);
  gtk_widget_class_bind_template_child (widget_class, SbResultPage, words);
  gtk_widget_class_bind_template_child (widget_class, SbResultPage, steps);
  gtk_widget_class_bind_template_child (widget_class, SbResultPage, path);
  gtk_widget_class_bind_template_child (widget_class, SbResultPage, own);
  gtk_widget_class_bind_template_child (widget_class, SbResultPage, about);
  gtk_widget_class_bind_template_child (widget_class, SbResultPage, sources);
}

static void
sb_result_page_init (SbResultPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->cited = g_ptr_array_new_with_free_func (g_free);
}

/**
 * sb_result_page_new:
 * @content: what the app knows
 * @store: what the person did
 * @result: the result of a completed assessment
 *
 * Returns: (transfer floating): a page that tells it
 */
AdwNavigationPage *
sb_result_page_new (SbContent *content,
                    SbStore   *store,
                    SbResult  *result)
{
  SbResultPage *self;

  g_return_val_if_fail (SB_IS_RESULT (result), NULL);

  self = g_object_new (SB_TYPE_RESULT_PAGE,
                       "content", content,
                       "store", store,
                       "assessment", sb_result_get_assessment (result),
                       NULL);
  self->result = g_object_ref (result);
  fill (self);

  return ADW_NAVIGATION_PAGE (self);
}
