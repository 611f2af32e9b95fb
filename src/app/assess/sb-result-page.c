/* sb-result-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-inline.h"
#include "sb-link-row.h"
#include "sb-plane.h"
#include "sb-result-findings.h"
#include "sb-result-page.h"
#include "sb-source-list.h"
#include "sb-text.h"
#include "sb-words.h"

#define N_NEXT_STEPS 2

static const char *const dimensions[] = { "anxiety", "avoidance" };

/**
 * SbResultPage:
 *
 * A result: the point on the plane of anxiety and avoidance with its error,
 * the scores in words and numbers, what they may mean and do not mean, and
 * two next steps with the rule that chose each.
 */
struct _SbResultPage
{
  SbPage parent_instance;

  SbResult *result;
  GPtrArray *cited; /* (element-type utf8) */

  GtkLabel *heading;
  GtkLabel *date;
  SbPlane *plane;
  GtkBox *near;
  GtkListBox *scores;
  GtkBox *words;
  GtkBox *steps;
  GtkLabel *caveat;
  GtkBox *sources;
};

G_DEFINE_FINAL_TYPE (SbResultPage, sb_result_page, SB_TYPE_PAGE)

static SbRegions *
get_regions (SbResultPage *self)
{
  return sb_content_get_regions (sb_page_get_content (SB_PAGE (self)));
}

static gboolean
is_scored (SbResultPage *self,
           const char   *dimension)
{
  SbScore score = sb_result_get_score (self->result, dimension);

  return sb_score_is_scored (&score);
}

/* A place on the plane needs both scores. */
static gboolean
has_place (SbResultPage *self)
{
  return is_scored (self, dimensions[0]) && is_scored (self, dimensions[1]);
}

static gboolean
is_near (SbResultPage *self)
{
  return sb_result_is_near (self->result, dimensions[0]) || sb_result_is_near (self->result, dimensions[1]);
}

static SbRegion *
get_region (SbResultPage *self)
{
  return sb_regions_find (get_regions (self), sb_result_is_high (self->result, dimensions[0]),
                          sb_result_is_high (self->result, dimensions[1]));
}

static char *
describe_score (SbResultPage *self,
                SbScale      *scale,
                double        value)
{
  const char *meaning = sb_regions_get_meaning (get_regions (self), sb_scale_get_id (scale));
  g_autofree char *plain = sb_inline_to_plain (meaning);
  g_autofree char *number = sb_words_for_score (value);

  /* Translators: a score, the lowest and the highest it can be, and a
   * sentence on what it measures */
  return g_strdup_printf (_ ("%s on a scale from %.0f to %.0f. %s"), number, sb_scale_get_lowest_score (scale),
                          sb_scale_get_highest_score (scale), plain);
}

static void
describe_row (SbResultPage  *self,
              SbScale       *scale,
              char         **title,
              char         **words)
{
  SbScore score = sb_result_get_score (self->result, sb_scale_get_id (scale));
  const char *name = sb_regions_get_title (get_regions (self), sb_scale_get_id (scale));

  if (sb_score_is_scored (&score))
    {
      /* Translators: what is measured, and how high it is in words */
      *title = g_strdup_printf (_ ("%s: %s"), name, sb_regions_describe_level (get_regions (self), score.value));
      *words = describe_score (self, scale, score.value);
    }
  else
    {
      *title = g_strdup (name);
      *words = g_strdup_printf (_ ("Not enough answers: %u of %u"), score.answered, score.asked);
    }
}

static GtkWidget *
create_score_row (SbResultPage *self,
                  SbScale      *scale)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *title = NULL;
  g_autofree char *words = NULL;

  describe_row (self, scale, &title, &words);
  gtk_widget_set_focusable (row, FALSE);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), words);

  return row;
}

static void
fill_scores (SbResultPage *self)
{
  GListModel *scales = sb_instrument_get_scales (sb_result_get_instrument (self->result));

  for (guint i = 0; i < g_list_model_get_n_items (scales); i++)
    {
      g_autoptr (SbScale) scale = g_list_model_get_item (scales, i);

      gtk_list_box_append (self->scores, create_score_row (self, scale));
    }
}

static void
label_corners (SbResultPage *self)
{
  static const char *const corners[2][2] = {
    { "low-low-label", "low-high-label" },
    { "high-low-label", "high-high-label" },
  };

  for (guint i = 0; i < 4; i++)
    g_object_set (self->plane, corners[i / 2][i % 2],
                  sb_region_get_name (sb_regions_find (get_regions (self), i / 2, i % 2)), NULL);
}

static void
fill_plane (SbResultPage *self)
{
  SbScale *anxiety = sb_instrument_find_scale (sb_result_get_instrument (self->result), dimensions[0]);
  SbScale *avoidance = sb_instrument_find_scale (sb_result_get_instrument (self->result), dimensions[1]);
  g_autoptr (GListStore) points = g_list_store_new (SB_TYPE_PLANE_POINT);
  g_autoptr (SbPlanePoint) point = NULL;
  g_autofree char *date = sb_words_for_day (sb_assessment_get_started (sb_result_get_assessment (self->result)));
  g_autofree char *words = NULL;

  /* Translators: two scores, as a screen reader tells them */
  words = g_strdup_printf (_ ("anxiety %.1f, avoidance %.1f"), sb_result_get_value (dimensions[0], self->result),
                           sb_result_get_value (dimensions[1], self->result));
  point = sb_plane_point_new (sb_result_get_value (dimensions[0], self->result),
                              sb_result_get_value (dimensions[1], self->result),
                              sb_result_get_radius (self->result, dimensions[0]),
                              sb_result_get_radius (self->result, dimensions[1]), date, words);
  g_list_store_append (points, point);
  sb_plane_set_x_range (self->plane, sb_scale_get_lowest_score (anxiety), sb_scale_get_highest_score (anxiety));
  sb_plane_set_y_range (self->plane, sb_scale_get_lowest_score (avoidance), sb_scale_get_highest_score (avoidance));
  sb_plane_set_points (self->plane, G_LIST_MODEL (points));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->plane),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("The plane of anxiety and avoidance"),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words, -1);
}

static void
append_words (SbResultPage      *self,
              const char        *title,
              const char *const *lines)
{
  gtk_box_append (self->words, sb_text_new_heading (title, 2));
  gtk_box_append (self->words, sb_text_new_list (lines, FALSE, self->cited));
}

static void
fill_words (SbResultPage *self)
{
  SbRegion *region = get_region (self);

  if (is_near (self))
    gtk_box_append (self->words, sb_text_new_heading (sb_region_get_title (region), 2));
  gtk_box_append (self->words, sb_text_new_paragraph (sb_region_get_summary (region), self->cited));
  append_words (self, _ ("Strengths that often go with it"), sb_region_get_strengths (region));
  append_words (self, _ ("What it may mean"), sb_region_get_may_mean (region));
}

static GtkWidget *
create_why (SbRule *rule)
{
  /* Translators: “Why:” and the rule that led to a suggestion */
  g_autofree char *text = g_strdup_printf (_ ("Why: %s"), sb_rule_get_because (rule));
  GtkWidget *why = sb_text_new_paragraph (text, NULL);

  gtk_widget_set_margin_start (why, 12);
  gtk_widget_set_margin_end (why, 12);
  gtk_widget_add_css_class (why, "dimmed");

  return why;
}

static GtkWidget *
append_list (SbResultPage *self)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_box_append (self->steps, list);

  return list;
}

static SbRule *
find_reason (SbSuggestion *suggestion)
{
  g_autoptr (SbRule) rule = g_list_model_get_item (sb_suggestion_get_reasons (suggestion), 0);

  /* The suggestion keeps it. */
  return rule;
}

/* Steps that one rule chose stand together, with the rule below them. */
static void
fill_steps (SbResultPage *self)
{
  SbContent *content = sb_page_get_content (SB_PAGE (self));
  SbRule *rule = NULL;
  GtkWidget *list = NULL;
  g_autoptr (SbFindings) findings = sb_findings_new ();
  g_autoptr (GListModel) suggestions = NULL;

  sb_result_add_findings (self->result, findings);
  suggestions = sb_recommender_suggest (sb_content_get_recommender (content), findings, N_NEXT_STEPS);
  for (guint i = 0; i < g_list_model_get_n_items (suggestions); i++)
    {
      g_autoptr (SbSuggestion) suggestion = g_list_model_get_item (suggestions, i);

      if (find_reason (suggestion) != rule)
        {
          if (rule != NULL)
            gtk_box_append (self->steps, create_why (rule));
          rule = find_reason (suggestion);
          list = append_list (self);
        }
      gtk_list_box_append (GTK_LIST_BOX (list), sb_link_row_new (content, sb_suggestion_get_uri (suggestion)));
    }

  if (rule != NULL)
    gtk_box_append (self->steps, create_why (rule));
}

static void
fill_head (SbResultPage *self)
{
  GDateTime *completed = sb_assessment_get_completed (sb_result_get_assessment (self->result));
  g_autofree char *date = sb_words_for_day (completed);

  gtk_label_set_label (self->date, date);
  gtk_label_set_label (self->heading, sb_words_for_result (self->result, get_regions (self)));
  if (has_place (self) && is_near (self))
    {
      gtk_box_append (self->near, sb_text_new_note (sb_regions_get_near_the_line (get_regions (self)), FALSE, self->cited));
      gtk_widget_set_visible (GTK_WIDGET (self->near), TRUE);
    }
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
fill (SbResultPage *self)
{
  const char *about = sb_instrument_get_about (sb_result_get_instrument (self->result));

  fill_head (self);
  gtk_widget_set_visible (GTK_WIDGET (self->plane), has_place (self));
  fill_scores (self);
  if (has_place (self))
    {
      fill_plane (self);
      label_corners (self);
      fill_words (self);
    }
  append_words (self, _ ("What it does not mean"), sb_regions_get_does_not_mean (get_regions (self)));
  fill_steps (self);
  if (about != NULL)
    sb_text_set_line (self->caveat, about, NULL);
  fill_sources (self);
}

static void
sb_result_page_dispose (GObject *object)
{
  SbResultPage *self = SB_RESULT_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_RESULT_PAGE);
  g_clear_object (&self->result);
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
  gtk_widget_class_bind_template_child (widget_class, SbResultPage, heading);
  gtk_widget_class_bind_template_child (widget_class, SbResultPage, date);
  gtk_widget_class_bind_template_child (widget_class, SbResultPage, plane);
  gtk_widget_class_bind_template_child (widget_class, SbResultPage, near);
  gtk_widget_class_bind_template_child (widget_class, SbResultPage, scores);
  gtk_widget_class_bind_template_child (widget_class, SbResultPage, words);
  gtk_widget_class_bind_template_child (widget_class, SbResultPage, steps);
  gtk_widget_class_bind_template_child (widget_class, SbResultPage, caveat);
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
 * @result: a result
 *
 * Returns: (transfer floating): a page that tells it
 */
AdwNavigationPage *
sb_result_page_new (SbContent *content,
                    SbStore   *store,
                    SbResult  *result)
{
  SbResultPage *self = g_object_new (SB_TYPE_RESULT_PAGE, "content", content, "store", store, NULL);

  self->result = g_object_ref (result);
  fill (self);

  return ADW_NAVIGATION_PAGE (self);
}
