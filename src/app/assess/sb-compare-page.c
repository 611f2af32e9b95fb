/* sb-compare-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-boxed-list.h"
#include "sb-change-group.h"
#include "sb-compare-page.h"
#include "sb-comparisons.h"
#include "sb-gather.h"
#include "sb-instruments.h"
#include "sb-pair-row.h"
#include "sb-result-words.h"
#include "sb-text.h"
#include "sb-words.h"

/**
 * SbComparePage:
 *
 * Two past assessments of one questionnaire, side by side: the scores, whether
 * they changed, and the answers.
 */
struct _SbComparePage
{
  SbPage parent_instance;

  SbAssessment *earlier;
  SbAssessment *later;
  SbResult *first;  /* (nullable) */
  SbResult *second; /* (nullable) */
  char *captions[2];
  gboolean stacked;

  GtkLabel *heading;
  GtkLabel *what;
  GtkBox *body;
  GtkListBox *answers;
};

G_DEFINE_FINAL_TYPE (SbComparePage, sb_compare_page, SB_TYPE_PAGE)

enum
{
  PROP_STACKED = 1,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static gboolean
is_about_one (SbComparePage *self)
{
  return g_strcmp0 (sb_assessment_get_person_id (self->earlier), sb_assessment_get_person_id (self->later)) == 0;
}

static GtkWidget *
create_pair (SbComparePage *self,
             const char    *title,
             const char    *first,
             const char    *second)
{
  GtkWidget *row;

  if (g_str_equal (first, second))
    return sb_pair_row_new (title, _ ("Both"), first, NULL, NULL);

  row = sb_pair_row_new (title, self->captions[0], first, self->captions[1], second);
  g_object_bind_property (self, "stacked", row, "stacked", G_BINDING_SYNC_CREATE);

  return row;
}

static char *
describe_score (SbResult *result,
                SbScale  *scale)
{
  SbScore score = sb_result_get_score (result, sb_scale_get_id (scale));

  return sb_score_is_scored (&score) ? sb_words_for_score_on (scale, score.value) : g_strdup (_ ("Not enough answers"));
}

static void
fill_scores (SbComparePage *self)
{
  SbRegions *regions = sb_content_get_regions (sb_page_get_content (SB_PAGE (self)));
  GListModel *scales = sb_instrument_get_scales (sb_result_get_instrument (self->second));
  GtkWidget *list = sb_boxed_list_new ();

  for (guint i = 0; i < g_list_model_get_n_items (scales); i++)
    {
      g_autoptr (SbScale) scale = g_list_model_get_item (scales, i);
      g_autofree char *first = describe_score (self->first, scale);
      g_autofree char *second = describe_score (self->second, scale);
      GtkWidget *row = sb_pair_row_new (sb_result_words_for_scale (regions, self->second, scale), self->captions[0], first,
                                        self->captions[1], second);

      g_object_bind_property (self, "stacked", row, "stacked", G_BINDING_SYNC_CREATE);
      gtk_list_box_append (GTK_LIST_BOX (list), row);
    }
  gtk_box_append (self->body, list);
}

/* Of two bonds, or two versions, there is no change to tell. */
static void
fill_change (SbComparePage *self)
{
  SbRegions *regions = sb_content_get_regions (sb_page_get_content (SB_PAGE (self)));
  GListModel *scales = sb_instrument_get_scales (sb_result_get_instrument (self->second));
  g_autoptr (SbScale) scale = g_list_model_get_item (scales, 0);
  SbHindrance hindrance = sb_comparisons_find_hindrance (self->second, self->first, sb_scale_get_id (scale));

  if (sb_result_is_comparable (self->second, self->first))
    gtk_box_append (self->body, sb_change_group_new (_ ("What changed"), regions, self->second, self->first));
  else
    gtk_box_append (self->body, sb_text_new_note (sb_result_words_for_hindrance (hindrance), FALSE, NULL));
}

/* The position of an item in the other's questionnaire, which may be another
 * version. */
static gboolean
find_item (SbResult   *result,
           const char *id,
           guint      *position)
{
  GListModel *items = sb_instrument_get_items (sb_result_get_instrument (result));

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SbItem) item = g_list_model_get_item (items, i);

      if (g_str_equal (sb_item_get_id (item), id))
        {
          *position = i;
          return TRUE;
        }
    }

  return FALSE;
}

static void
fill_answers (SbComparePage *self)
{
  GListModel *items = sb_instrument_get_items (sb_result_get_instrument (self->second));
  SbPerson *person = is_about_one (self) ? sb_gather_find_person (sb_page_get_store (SB_PAGE (self)), self->later) : NULL;

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SbItem) item = g_list_model_get_item (items, i);
      g_autofree char *question = sb_words_with_person (sb_item_get_text (item), person != NULL ? sb_person_get_name (person) : NULL);
      g_autofree char *first = NULL;
      g_autofree char *second = sb_result_words_for_answer (self->second, i);
      guint position;

      if (sb_item_get_kind (item) == SB_ITEM_DISPLAY)
        continue;

      first = find_item (self->first, sb_item_get_id (item), &position) ? sb_result_words_for_answer (self->first, position)
                                                                        : g_strdup (_ ("Not asked"));
      gtk_list_box_append (self->answers, create_pair (self, question, first, second));
    }
}

/* The name of the bond, where there are two of them; else the day, or the time
 * where both are of one day. */
static char *
create_caption (SbComparePage *self,
                SbAssessment  *assessment,
                gboolean       same_day)
{
  SbPerson *person = sb_gather_find_person (sb_page_get_store (SB_PAGE (self)), assessment);

  if (!is_about_one (self))
    return person != NULL ? g_strdup (sb_person_get_name (person))
                          : sb_result_words_for_bond (sb_page_get_store (SB_PAGE (self)), sb_assessment_get_person_id (assessment));

  return same_day ? sb_result_words_for_time (sb_assessment_get_completed (assessment))
                  : sb_words_for_day (sb_assessment_get_completed (assessment));
}

static void
fill_captions (SbComparePage *self)
{
  g_autofree char *earlier = sb_words_for_day (sb_assessment_get_completed (self->earlier));
  g_autofree char *later = sb_words_for_day (sb_assessment_get_completed (self->later));

  self->captions[0] = create_caption (self, self->earlier, g_str_equal (earlier, later));
  self->captions[1] = create_caption (self, self->later, g_str_equal (earlier, later));
}

/* What the two have in common, and the days of two bonds. */
static char *
describe (SbComparePage *self)
{
  const char *title = sb_instrument_get_title (sb_result_get_instrument (self->second));
  g_autofree char *bond = sb_result_words_for_bond (sb_page_get_store (SB_PAGE (self)), sb_assessment_get_person_id (self->later));
  g_autofree char *earlier = sb_words_for_day (sb_assessment_get_completed (self->earlier));
  g_autofree char *later = sb_words_for_day (sb_assessment_get_completed (self->later));

  if (!is_about_one (self))
    return g_strjoin (" · ", title, earlier, later, NULL);

  return bond != NULL ? g_strjoin (" · ", title, bond, NULL) : g_strdup (title);
}

static void
fill (SbComparePage *self)
{
  SbInstrument *instrument;
  g_autofree char *heading = NULL;
  g_autofree char *what = NULL;

  if (self->first == NULL || self->second == NULL)
    return;

  fill_captions (self);
  instrument = sb_result_get_instrument (self->second);
  /* Translators: two days, or two bonds, that are laid side by side */
  heading = g_strdup_printf (_ ("%s and %s"), self->captions[0], self->captions[1]);
  gtk_label_set_label (self->heading, heading);
  what = describe (self);
  gtk_label_set_label (self->what, what);
  if (g_list_model_get_n_items (sb_instrument_get_scales (instrument)) > 0)
    {
      fill_scores (self);
      fill_change (self);
    }
  fill_answers (self);
}

static void
assessments_changed_cb (SbComparePage *self)
{
  g_assert (SB_IS_COMPARE_PAGE (self));

  if (sb_record_is_deleted (SB_RECORD (self->earlier)) || sb_record_is_deleted (SB_RECORD (self->later)))
    sb_page_leave_for_good (SB_PAGE (self));
}

static void
sb_compare_page_dispose (GObject *object)
{
  SbComparePage *self = SB_COMPARE_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_COMPARE_PAGE);
  g_clear_object (&self->earlier);
  g_clear_object (&self->later);
  g_clear_object (&self->first);
  g_clear_object (&self->second);
  g_clear_pointer (&self->captions[0], g_free);
  g_clear_pointer (&self->captions[1], g_free);

  G_OBJECT_CLASS (sb_compare_page_parent_class)->dispose (object);
}

static void
sb_compare_page_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_STACKED:
      g_value_set_boolean (value, SB_COMPARE_PAGE (object)->stacked);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_compare_page_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_STACKED:
      SB_COMPARE_PAGE (object)->stacked = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_compare_page_class_init (SbComparePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sb_compare_page_dispose;
  object_class->get_property = sb_compare_page_get_property;
  object_class->set_property = sb_compare_page_set_property;

  properties[PROP_STACKED] = g_param_spec_boolean ("stacked", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-compare-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbComparePage, heading);
  gtk_widget_class_bind_template_child (widget_class, SbComparePage, what);
  gtk_widget_class_bind_template_child (widget_class, SbComparePage, body);
  gtk_widget_class_bind_template_child (widget_class, SbComparePage, answers);
}

static void
sb_compare_page_init (SbComparePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sb_compare_page_new:
 * @content: what the app knows
 * @store: what the person did
 * @earlier: a completed assessment
 * @later: another of the same instrument
 *
 * Returns: (transfer floating): a page with both side by side
 */
AdwNavigationPage *
sb_compare_page_new (SbContent    *content,
                     SbStore      *store,
                     SbAssessment *earlier,
                     SbAssessment *later)
{
  SbComparePage *self = g_object_new (SB_TYPE_COMPARE_PAGE, "content", content, "store", store, NULL);

  g_return_val_if_fail (SB_IS_ASSESSMENT (earlier), NULL);
  g_return_val_if_fail (SB_IS_ASSESSMENT (later), NULL);

  self->earlier = g_object_ref (earlier);
  self->later = g_object_ref (later);
  self->first = sb_instruments_dup_result (content, store, earlier);
  self->second = sb_instruments_dup_result (content, store, later);
  g_signal_connect_object (store, "changed::SbAssessment", G_CALLBACK (assessments_changed_cb), self,
                           G_CONNECT_SWAPPED);
  fill (self);

  return ADW_NAVIGATION_PAGE (self);
}
