/* sb-past-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-answers-page.h"
#include "sb-choose-dialog.h"
#include "sb-compare-page.h"
#include "sb-comparisons.h"
#include "sb-date-dialog.h"
#include "sb-fhir-save.h"
#include "sb-gather.h"
#include "sb-history-models.h"
#include "sb-instruments.h"
#include "sb-note-dialog.h"
#include "sb-opening-page.h"
#include "sb-past-page.h"
#include "sb-result-page.h"
#include "sb-signs-page.h"
#include "sb-undo.h"

/**
 * SbPastPage:
 *
 * A page about one past assessment. It is left when the assessment is deleted,
 * here or elsewhere.
 *
 * # Actions
 *
 * `past.note` writes a note, `past.date` corrects the date, `past.answers`
 * shows the answers, `past.compare` compares with another assessment of the
 * same questionnaire, `past.again` asks the questions once more, `past.save`
 * saves the answers for other programs, and `past.delete` deletes, with a way
 * to undo it.
 */
typedef struct
{
  SbAssessment *assessment;
} SbPastPagePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (SbPastPage, sb_past_page, SB_TYPE_PAGE)

enum
{
  PROP_ASSESSMENT = 1,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static SbAssessment *
get_assessment (SbPastPage *self)
{
  SbPastPagePrivate *priv = sb_past_page_get_instance_private (self);

  return priv->assessment;
}

static void
note_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  adw_dialog_present (sb_note_dialog_new (sb_page_get_store (SB_PAGE (widget)),
                                          SB_RECORD (get_assessment (SB_PAST_PAGE (widget)))),
                      widget);
}

static void
date_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  adw_dialog_present (sb_date_dialog_new (sb_page_get_store (SB_PAGE (widget)), get_assessment (SB_PAST_PAGE (widget))),
                      widget);
}

static void
answers_cb (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  SbPage *page = SB_PAGE (widget);

  sb_page_push (page, sb_answers_page_new (sb_page_get_content (page), sb_page_get_store (page),
                                           get_assessment (SB_PAST_PAGE (widget))));
}

static void
chosen_cb (SbPastPage   *self,
           SbAssessment *chosen)
{
  SbContent *content = sb_page_get_content (SB_PAGE (self));
  SbStore *store = sb_page_get_store (SB_PAGE (self));
  SbAssessment *own = get_assessment (self);
  gboolean is_earlier = g_date_time_compare (sb_assessment_get_completed (chosen), sb_assessment_get_completed (own)) <= 0;

  g_assert (SB_IS_PAST_PAGE (self));

  sb_page_push (SB_PAGE (self), sb_compare_page_new (content, store, is_earlier ? chosen : own, is_earlier ? own : chosen));
}

static void
compare_cb (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  SbPage *page = SB_PAGE (widget);
  AdwDialog *dialog = sb_choose_dialog_new (sb_page_get_content (page), sb_page_get_store (page),
                                            get_assessment (SB_PAST_PAGE (widget)));

  g_signal_connect_object (dialog, "chosen", G_CALLBACK (chosen_cb), widget, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, widget);
}

static SbInstrument *
find_instrument (SbPastPage *self)
{
  SbAssessment *assessment = get_assessment (self);

  return sb_instruments_find (sb_page_get_content (SB_PAGE (self)), sb_page_get_store (SB_PAGE (self)),
                              sb_assessment_get_instrument_id (assessment),
                              sb_assessment_get_instrument_version (assessment));
}

static void
again_cb (GtkWidget  *widget,
          const char *action_name,
          GVariant   *parameter)
{
  SbPastPage *self = SB_PAST_PAGE (widget);
  SbStore *store = sb_page_get_store (SB_PAGE (self));

  sb_page_push (SB_PAGE (self), sb_opening_page_new (sb_page_get_content (SB_PAGE (self)), store, find_instrument (self),
                                                     sb_gather_find_person (store, get_assessment (self))));
}

static void
save_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  SbPastPage *self = SB_PAST_PAGE (widget);

  sb_fhir_save (widget, find_instrument (self), get_assessment (self));
}

static void
delete_cb (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  SbStore *store = sb_page_get_store (SB_PAGE (widget));
  SbAssessment *assessment = get_assessment (SB_PAST_PAGE (widget));

  sb_undo_offer (widget, store, _ ("Result deleted"), SB_RECORD (assessment));
  sb_store_delete_assessment (store, assessment);
}

static gboolean
has_others (SbPastPage *self)
{
  g_autoptr (GListModel) all = sb_history_models_list_like (sb_page_get_store (SB_PAGE (self)), get_assessment (self), TRUE);

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (SbAssessment) other = g_list_model_get_item (all, i);

      if (sb_comparisons_is_other (get_assessment (self), other))
        return TRUE;
    }

  return FALSE;
}

/* A bond that was removed cannot be asked about any more. */
static gboolean
can_ask_again (SbPastPage *self)
{
  return find_instrument (self) != NULL
         && (sb_assessment_get_person_id (get_assessment (self)) == NULL
             || sb_gather_find_person (sb_page_get_store (SB_PAGE (self)), get_assessment (self)) != NULL);
}

static void
update_actions (SbPastPage *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "past.compare", has_others (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "past.again", can_ask_again (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "past.save", find_instrument (self) != NULL);
}

static void
assessments_changed_cb (SbPastPage *self)
{
  g_assert (SB_IS_PAST_PAGE (self));

  if (sb_record_is_deleted (SB_RECORD (get_assessment (self))))
    sb_page_leave_for_good (SB_PAGE (self));
  else
    update_actions (self);
}

static void
sb_past_page_constructed (GObject *object)
{
  SbPastPage *self = SB_PAST_PAGE (object);

  G_OBJECT_CLASS (sb_past_page_parent_class)->constructed (object);

  g_signal_connect_object (sb_page_get_store (SB_PAGE (self)), "changed::SbAssessment", G_CALLBACK (assessments_changed_cb), self, G_CONNECT_SWAPPED);
  update_actions (self);
}

static void
sb_past_page_dispose (GObject *object)
{
  SbPastPagePrivate *priv = sb_past_page_get_instance_private (SB_PAST_PAGE (object));

  g_clear_object (&priv->assessment);

  G_OBJECT_CLASS (sb_past_page_parent_class)->dispose (object);
}

static void
sb_past_page_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_ASSESSMENT:
      g_value_set_object (value, get_assessment (SB_PAST_PAGE (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_past_page_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  SbPastPagePrivate *priv = sb_past_page_get_instance_private (SB_PAST_PAGE (object));

  switch (prop_id)
    {
    case PROP_ASSESSMENT:
      priv->assessment = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_past_page_class_init (SbPastPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = sb_past_page_constructed;
  object_class->dispose = sb_past_page_dispose;
  object_class->get_property = sb_past_page_get_property;
  object_class->set_property = sb_past_page_set_property;

  properties[PROP_ASSESSMENT] = g_param_spec_object ("assessment", NULL, NULL, SB_TYPE_ASSESSMENT,
                                                     G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_install_action (widget_class, "past.note", NULL, note_cb);
  gtk_widget_class_install_action (widget_class, "past.date", NULL, date_cb);
  gtk_widget_class_install_action (widget_class, "past.answers", NULL, answers_cb);
  gtk_widget_class_install_action (widget_class, "past.compare", NULL, compare_cb);
  gtk_widget_class_install_action (widget_class, "past.again", NULL, again_cb);
  gtk_widget_class_install_action (widget_class, "past.save", NULL, save_cb);
  gtk_widget_class_install_action (widget_class, "past.delete", NULL, delete_cb);
}

static void
sb_past_page_init (SbPastPage *self)
{
}

/**
 * sb_past_page_new:
 * @content: what the app knows
 * @store: what the person did
 * @assessment: a completed assessment
 *
 * Returns: (transfer floating): the page that tells its result; its answers
 *   alone where the questionnaire is not there any more
 */
AdwNavigationPage *
sb_past_page_new (SbContent    *content,
                  SbStore      *store,
                  SbAssessment *assessment)
{
  g_autoptr (SbResult) result = NULL;

  g_return_val_if_fail (SB_IS_ASSESSMENT (assessment), NULL);

  result = sb_instruments_dup_result (content, store, assessment);
  if (result == NULL)
    return sb_answers_page_new (content, store, assessment);
  if (sb_instrument_get_form (sb_result_get_instrument (result)) == SB_FORM_CHECKLIST)
    return sb_signs_page_new (content, store, result);

  return sb_result_page_new (content, store, result);
}

/**
 * sb_past_page_get_assessment:
 * @self: a page
 *
 * Returns: (transfer none): the assessment that it is about
 */
SbAssessment *
sb_past_page_get_assessment (SbPastPage *self)
{
  g_return_val_if_fail (SB_IS_PAST_PAGE (self), NULL);

  return get_assessment (self);
}
