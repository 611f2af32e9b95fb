/* sb-progress-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include <glib/gi18n.h>

#include "sb-chart-legend.h"
#include "sb-history-models.h"
#include "sb-progress-page.h"
#include "sb-result.h"
#include "sb-series.h"
#include "sb-time-chart.h"
#include "sb-words.h"

#define INSTRUMENT "attachment-general"

/* Results further apart than so many retakes are not joined: nobody knows
 * what was between. */
#define GAP_RETAKES 3

/* With fewer results there is nothing to compare. */
#define FEWEST_TO_COMPARE 2

/**
 * SbProgressPage:
 *
 * Whether anything changed: anxiety and avoidance over time, as a chart, as
 * a table and in words, and what was practiced.
 */
struct _SbProgressPage
{
  SbPage parent_instance;

  GListModel *results;  /* of SbResult, the oldest first */
  GListModel *sessions; /* of SbSession, the newest first */

  SbChartLegend *legend;
  SbTimeChart *chart;
  GtkColumnView *table;
  GtkListBox *session_list;
};

G_DEFINE_FINAL_TYPE (SbProgressPage, sb_progress_page, SB_TYPE_PAGE)

enum
{
  PROP_HAS_RESULTS = 1,
  PROP_HAS_SESSIONS,
  PROP_SUMMARY,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static gboolean
is_of_instrument (gpointer item,
                  gpointer user_data)
{
  return g_str_equal (sb_assessment_get_instrument_id (item), INSTRUMENT);
}

static gpointer
map_to_result (gpointer item,
               gpointer user_data)
{
  g_autoptr (SbAssessment) assessment = item;

  return sb_result_new (user_data, assessment);
}

static GListModel *
list_results (SbProgressPage *self,
              SbInstrument   *instrument)
{
  GListModel *completed = sb_history_models_list_completed_assessments (sb_page_get_store (SB_PAGE (self)), FALSE);
  GtkFilterListModel *filtered;

  filtered = gtk_filter_list_model_new (completed, GTK_FILTER (gtk_custom_filter_new (is_of_instrument, NULL, NULL)));

  return G_LIST_MODEL (gtk_map_list_model_new (G_LIST_MODEL (filtered), map_to_result,
                                               g_object_ref (instrument), g_object_unref));
}

static gboolean
has_score (gpointer item,
           gpointer user_data)
{
  return !isnan (sb_result_get_value (user_data, item));
}

/* Of the results that have a score on @scale: the first, or the last. */
static SbResult *
find_scored (SbProgressPage *self,
             const char     *scale,
             gboolean        last)
{
  guint n_results = g_list_model_get_n_items (self->results);

  for (guint i = 0; i < n_results; i++)
    {
      g_autoptr (SbResult) result = g_list_model_get_item (self->results, last ? n_results - 1 - i : i);

      if (has_score (result, (gpointer) scale))
        return g_steal_pointer (&result);
    }

  return NULL;
}

static gboolean
is_same (SbResult *result,
         SbResult *other)
{
  return sb_result_get_assessment (result) == sb_result_get_assessment (other);
}

/* Compared with the first result, not with the one before: many small moves
 * within the error can still add up to a change. */
static char *
describe_change (SbProgressPage *self,
                 SbResult       *result,
                 const char     *scale)
{
  g_autoptr (SbResult) first = find_scored (self, scale, FALSE);

  if (first == NULL || is_same (first, result))
    return NULL;

  /* Translators: better, no reliable change, or worse */
  return g_strdup_printf (_ ("%s since the first"), sb_words_for_change (sb_result_compare (result, first, scale)));
}

typedef struct
{
  SbProgressPage *page; /* not owned: the model is the page's */
  const char *scale;
} PointMaker;

static gpointer
map_to_point (gpointer item,
              gpointer user_data)
{
  PointMaker *maker = user_data;
  g_autoptr (SbResult) result = item;
  g_autofree char *label = describe_change (maker->page, result, maker->scale);

  return sb_chart_point_new (sb_assessment_get_completed (sb_result_get_assessment (result)),
                             sb_result_get_value (maker->scale, result), label);
}

static SbSeries *
create_series (SbProgressPage *self,
               SbScale        *scale,
               const char     *style_class)
{
  PointMaker *maker = g_new (PointMaker, 1);
  GtkFilterListModel *scored;
  g_autoptr (GListModel) points = NULL;
  SbSeries *series;

  maker->page = self;
  maker->scale = sb_scale_get_id (scale);
  scored = gtk_filter_list_model_new (g_object_ref (self->results),
                                      GTK_FILTER (gtk_custom_filter_new (has_score, (gpointer) maker->scale, NULL)));
  points = G_LIST_MODEL (gtk_map_list_model_new (G_LIST_MODEL (scored), map_to_point, maker, g_free));
  series = sb_series_new (sb_scale_get_title (scale), style_class, points);
  sb_series_set_band (series, sb_reliable_change (sb_scale_get_standard_error (scale)));
  sb_series_set_band_label (series, _ ("no reliable change"));

  return series;
}

static void
fill_chart (SbProgressPage *self,
            SbInstrument   *instrument)
{
  SbScale *anxiety = sb_instrument_find_scale (instrument, "anxiety");
  SbScale *avoidance = sb_instrument_find_scale (instrument, "avoidance");
  g_autoptr (GListStore) all = g_list_store_new (SB_TYPE_SERIES);
  g_autoptr (SbSeries) first = create_series (self, anxiety, "series-1");
  g_autoptr (SbSeries) second = create_series (self, avoidance, "series-2");

  g_list_store_append (all, first);
  g_list_store_append (all, second);
  sb_time_chart_set_range (self->chart, sb_scale_get_lowest_score (anxiety), sb_scale_get_highest_score (anxiety));
  sb_time_chart_set_max_gap (self->chart, GAP_RETAKES * sb_instrument_get_retake_after (instrument));
  sb_time_chart_set_series (self->chart, G_LIST_MODEL (all));
  sb_chart_legend_set_series (self->legend, G_LIST_MODEL (all));
}

static char *
describe_scale (SbProgressPage *self,
                SbScale        *scale)
{
  const char *id = sb_scale_get_id (scale);
  g_autoptr (SbResult) first = find_scored (self, id, FALSE);
  g_autoptr (SbResult) last = find_scored (self, id, TRUE);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  if (first == NULL || is_same (first, last))
    return g_strdup_printf (_ ("%s cannot be compared: there were too few answers."), sb_scale_get_title (scale));

  before = sb_words_for_score (sb_result_get_value (id, first));
  after = sb_words_for_score (sb_result_get_value (id, last));

  /* Translators: a scale, its first score, its last, and better, worse or no
   * reliable change */
  return g_strdup_printf (_ ("%s went from %s to %s: %s."), sb_scale_get_title (scale), before, after,
                          sb_words_for_change (sb_result_compare (last, first, id)));
}

static char *
describe (SbProgressPage *self)
{
  guint n_results = self->results != NULL ? g_list_model_get_n_items (self->results) : 0;
  g_autoptr (SbResult) first = n_results > 0 ? g_list_model_get_item (self->results, 0) : NULL;
  g_autofree char *anxiety = NULL;
  g_autofree char *avoidance = NULL;

  if (n_results < FEWEST_TO_COMPARE)
    return g_strdup (_ ("One result so far. A second, four weeks or more from now, will show whether anything moved."));

  anxiety = describe_scale (self, sb_instrument_find_scale (sb_result_get_instrument (first), "anxiety"));
  avoidance = describe_scale (self, sb_instrument_find_scale (sb_result_get_instrument (first), "avoidance"));

  return g_strdup_printf ("%s %s", anxiety, avoidance);
}

static void
changed_cb (SbProgressPage *self)
{
  g_autofree char *summary = describe (self);

  g_assert (SB_IS_PROGRESS_PAGE (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->chart),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Anxiety and avoidance over time"),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, summary, -1);
  for (guint prop = 1; prop < N_PROPS; prop++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[prop]);
}

static char *
describe_session (SbSession *session)
{
  g_autofree char *day = sb_words_for_day (sb_session_get_started (session));
  int before = sb_session_get_distress_before (session);
  int after = sb_session_get_distress_after (session);

  if (sb_session_get_stopped (session) != NULL)
    /* Translators: a day, and that an exercise was ended early, which is fine */
    return g_strdup_printf (_ ("%s · stopped early"), day);

  if (before == SB_SESSION_NO_DISTRESS || after == SB_SESSION_NO_DISTRESS)
    return g_steal_pointer (&day);

  /* Translators: a day, and how upset the person was, from 0 to 10 */
  return g_strdup_printf (_ ("%s · upset: %d before, %d after"), day, before, after);
}

static GtkWidget *
create_session_row (gpointer item,
                    gpointer user_data)
{
  SbExercise *exercise = sb_content_find_exercise (user_data, sb_session_get_exercise_id (item));
  g_autofree char *subtitle = describe_session (item);
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), exercise != NULL ? sb_exercise_get_title (exercise)
                                                                             : sb_session_get_exercise_id (item));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("sb-practice-symbolic"));

  return row;
}

/* Closures of the template: what a cell of the table says of a result. */

static char *
format_score (SbResult   *result,
              const char *scale)
{
  SbScore score;

  if (result == NULL)
    return NULL;

  score = sb_result_get_score (result, scale);
  return sb_score_is_scored (&score) ? sb_words_for_score (score.value) : g_strdup ("–");
}

static char *
format_day (GObject  *object,
            SbResult *result)
{
  return result != NULL ? sb_words_for_day (sb_assessment_get_completed (sb_result_get_assessment (result))) : NULL;
}

static char *
format_anxiety (GObject  *object,
                SbResult *result)
{
  return format_score (result, "anxiety");
}

static char *
format_avoidance (GObject  *object,
                  SbResult *result)
{
  return format_score (result, "avoidance");
}

static char *
choose_child (GObject  *object,
              gboolean  has_results,
              gboolean  has_sessions)
{
  return g_strdup (has_results || has_sessions ? "progress" : "empty");
}

static void
sb_progress_page_constructed (GObject *object)
{
  SbProgressPage *self = SB_PROGRESS_PAGE (object);
  SbContent *content = sb_page_get_content (SB_PAGE (self));
  SbInstrument *instrument = sb_content_find_instrument (content, INSTRUMENT);
  g_autoptr (GtkSelectionModel) selection = NULL;

  G_OBJECT_CLASS (sb_progress_page_parent_class)->constructed (object);

  self->results = list_results (self, instrument);
  self->sessions = sb_history_models_list_ended_sessions (sb_page_get_store (SB_PAGE (self)));
  fill_chart (self, instrument);
  selection = GTK_SELECTION_MODEL (gtk_no_selection_new (g_object_ref (self->results)));
  gtk_column_view_set_model (self->table, selection);
  gtk_list_box_bind_model (self->session_list, self->sessions, create_session_row, g_object_ref (content), g_object_unref);

  g_signal_connect_object (self->results, "items-changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sessions, "items-changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self);
}

static void
sb_progress_page_dispose (GObject *object)
{
  SbProgressPage *self = SB_PROGRESS_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_PROGRESS_PAGE);
  g_clear_object (&self->results);
  g_clear_object (&self->sessions);

  G_OBJECT_CLASS (sb_progress_page_parent_class)->dispose (object);
}

static void
sb_progress_page_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  SbProgressPage *self = SB_PROGRESS_PAGE (object);

  switch (prop_id)
    {
    case PROP_HAS_RESULTS:
      g_value_set_boolean (value, self->results != NULL && g_list_model_get_n_items (self->results) > 0);
      break;
    case PROP_HAS_SESSIONS:
      g_value_set_boolean (value, self->sessions != NULL && g_list_model_get_n_items (self->sessions) > 0);
      break;
    case PROP_SUMMARY:
      g_value_take_string (value, describe (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_progress_page_class_init (SbProgressPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->constructed = sb_progress_page_constructed;
  object_class->dispose = sb_progress_page_dispose;
  object_class->get_property = sb_progress_page_get_property;

  properties[PROP_HAS_RESULTS] = g_param_spec_boolean ("has-results", NULL, NULL, FALSE, readable);
  properties[PROP_HAS_SESSIONS] = g_param_spec_boolean ("has-sessions", NULL, NULL, FALSE, readable);
  properties[PROP_SUMMARY] = g_param_spec_string ("summary", NULL, NULL, NULL, readable);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (SB_TYPE_CHART_LEGEND);
  g_type_ensure (SB_TYPE_TIME_CHART);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-progress-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbProgressPage, chart);
  gtk_widget_class_bind_template_child (widget_class, SbProgressPage, legend);
  gtk_widget_class_bind_template_child (widget_class, SbProgressPage, table);
  gtk_widget_class_bind_template_child (widget_class, SbProgressPage, session_list);
  gtk_widget_class_bind_template_callback (widget_class, choose_child);
  gtk_widget_class_bind_template_callback (widget_class, format_anxiety);
  gtk_widget_class_bind_template_callback (widget_class, format_avoidance);
  gtk_widget_class_bind_template_callback (widget_class, format_day);
}

static void
sb_progress_page_init (SbProgressPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
