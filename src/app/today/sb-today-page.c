/* sb-today-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-check-in-page.h"
#include "sb-course.h"
#include "sb-gather.h"
#include "sb-history-models.h"
#include "sb-instruments.h"
#include "sb-link-row.h"
#include "sb-opening-page.h"
#include "sb-path-row.h"
#include "sb-result-words.h"
#include "sb-runs.h"
#include "sb-today-page.h"
#include "sb-words.h"

#define INSTRUMENT "attachment-general"
#define FIRST_ARTICLE "article:what-insecure-attachment-is"
#define N_NEXT_STEPS 3

/**
 * SbTodayPage:
 *
 * The first page: calm at once, what was begun, and small next steps.
 */
struct _SbTodayPage
{
  SbPage parent_instance;

  gboolean narrow;
  gboolean has_result;
  gboolean has_draft; /* of an assessment */
  gboolean stale;

  GtkMenuButton *menu;
  GtkWidget *drafts_group;
  GtkListBox *drafts;
  GtkWidget *path_group;
  GtkListBox *path;
  GtkListBox *steps;
};

G_DEFINE_FINAL_TYPE (SbTodayPage, sb_today_page, SB_TYPE_PAGE)

enum
{
  PROP_NARROW = 1,
  PROP_STEPS_TITLE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static GtkWidget *
append_link (SbTodayPage *self,
             GtkListBox  *list,
             const char  *uri)
{
  GtkWidget *row = sb_link_row_new (sb_page_get_content (SB_PAGE (self)), uri);

  if (row != NULL)
    gtk_list_box_append (list, row);

  return row;
}

static void
open_draft_cb (SbTodayPage *self,
               GtkWidget   *row)
{
  SbAssessment *draft = g_object_get_data (G_OBJECT (row), "draft");
  SbContent *content = sb_page_get_content (SB_PAGE (self));
  SbStore *store = sb_page_get_store (SB_PAGE (self));
  SbInstrument *instrument = sb_instruments_find (content, store, sb_assessment_get_instrument_id (draft),
                                                  sb_assessment_get_instrument_version (draft));

  sb_page_push (SB_PAGE (self), sb_opening_page_new (content, store, instrument, sb_gather_find_person (store, draft)));
}

/* An instrument of one's own has no link, nor has one about somebody. */
static GtkWidget *
create_draft_row (SbTodayPage  *self,
                  SbAssessment *draft,
                  SbInstrument *instrument)
{
  g_autofree char *bond = sb_result_words_for_bond (sb_page_get_store (SB_PAGE (self)), sb_assessment_get_person_id (draft));
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *subtitle = NULL;

  /* Translators: answered questions, then all questions */
  subtitle = g_strdup_printf (_ ("%u of %u answered"), sb_assessment_get_n_answers (draft),
                              sb_instrument_get_n_questions (instrument));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                 bond != NULL ? bond : sb_instrument_get_title (instrument));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("sb-assess-symbolic"));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data_full (G_OBJECT (row), "draft", g_object_ref (draft), g_object_unref);
  g_signal_connect_object (row, "activated", G_CALLBACK (open_draft_cb), self, G_CONNECT_SWAPPED);

  return row;
}

static void
append_assessment (SbTodayPage  *self,
                   SbAssessment *draft)
{
  SbInstrument *instrument = sb_instruments_find (sb_page_get_content (SB_PAGE (self)),
                                                  sb_page_get_store (SB_PAGE (self)),
                                                  sb_assessment_get_instrument_id (draft),
                                                  sb_assessment_get_instrument_version (draft));

  if (instrument != NULL)
    gtk_list_box_append (self->drafts, create_draft_row (self, draft, instrument));
}

static void
append_session (SbTodayPage *self,
                SbSession   *session)
{
  g_autofree char *uri = g_strconcat ("exercise:", sb_session_get_exercise_id (session), NULL);
  g_autofree char *day = sb_words_for_day (sb_session_get_started (session));
  /* Translators: the day on which an exercise was begun */
  g_autofree char *subtitle = g_strdup_printf (_ ("Begun on %s"), day);
  GtkWidget *row = append_link (self, self->drafts, uri);

  if (row != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
}

static void
fill_drafts (SbTodayPage *self)
{
  SbStore *store = sb_page_get_store (SB_PAGE (self));
  g_autoptr (SbAssessment) assessment = sb_history_models_find_draft_assessment (store);
  g_autoptr (SbSession) session = sb_history_models_find_draft_session (store, NULL);

  gtk_list_box_remove_all (self->drafts);
  if (assessment != NULL)
    append_assessment (self, assessment);
  if (session != NULL)
    append_session (self, session);

  self->has_draft = assessment != NULL;
  gtk_widget_set_visible (self->drafts_group, gtk_list_box_get_row_at_index (self->drafts, 0) != NULL);
}

/* The pattern as a whole is what the day's steps go by. */
static SbResult *
find_last_result (SbTodayPage *self)
{
  SbContent *content = sb_page_get_content (SB_PAGE (self));
  SbStore *store = sb_page_get_store (SB_PAGE (self));
  g_autoptr (SbAssessment) last = sb_runs_find_last (store, sb_content_find_instrument (content, INSTRUMENT), NULL);

  return last != NULL ? sb_instruments_dup_result (content, store, last) : NULL;
}

static void
append_suggestions (SbTodayPage *self,
                    SbResult    *result)
{
  SbContent *content = sb_page_get_content (SB_PAGE (self));
  g_autoptr (SbFindings) findings = sb_gather_findings (content, sb_page_get_store (SB_PAGE (self)), result);
  g_autoptr (GListModel) suggestions = sb_recommender_suggest (sb_content_get_recommender (content), findings,
                                                               N_NEXT_STEPS);

  for (guint i = 0; i < g_list_model_get_n_items (suggestions); i++)
    {
      g_autoptr (SbSuggestion) suggestion = g_list_model_get_item (suggestions, i);

      append_link (self, self->steps, sb_suggestion_get_uri (suggestion));
    }
}

static void
fill_steps (SbTodayPage *self)
{
  g_autoptr (SbResult) result = find_last_result (self);

  gtk_list_box_remove_all (self->steps);
  self->has_result = result != NULL;
  if (result != NULL)
    {
      append_suggestions (self, result);
    }
  else
    {
      if (!self->has_draft)
        append_link (self, self->steps, "instrument:" INSTRUMENT);
      append_link (self, self->steps, FIRST_ARTICLE);
    }

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STEPS_TITLE]);
}

/* A plan that rests asks for nothing. */
static void
fill_path (SbTodayPage *self)
{
  SbContent *content = sb_page_get_content (SB_PAGE (self));
  SbStore *store = sb_page_get_store (SB_PAGE (self));
  g_autoptr (SbCourse) course = sb_course_find (content, store);
  SbCourseStep *next = course != NULL ? sb_course_get_next (course) : NULL;

  gtk_list_box_remove_all (self->path);
  gtk_widget_set_visible (self->path_group, next != NULL);
  if (next == NULL)
    return;

  append_link (self, self->path, sb_course_step_get_uri (next));
  gtk_list_box_append (self->path, sb_path_row_new (content, store));
}

static void
fill (SbTodayPage *self)
{
  self->stale = FALSE;
  fill_drafts (self);
  fill_path (self);
  fill_steps (self);
}

static void
check_in_cb (SbTodayPage *self)
{
  g_assert (SB_IS_TODAY_PAGE (self));

  sb_page_push (SB_PAGE (self), sb_check_in_page_new (sb_page_get_content (SB_PAGE (self)),
                                                      sb_page_get_store (SB_PAGE (self)), NULL));
}

/* Each answer changes the history; nobody looks at this page meanwhile. */
static void
history_changed_cb (SbTodayPage *self)
{
  g_assert (SB_IS_TODAY_PAGE (self));

  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    fill (self);
  else
    self->stale = TRUE;
}

static void
sb_today_page_map (GtkWidget *widget)
{
  SbTodayPage *self = SB_TODAY_PAGE (widget);

  if (self->stale)
    fill (self);

  GTK_WIDGET_CLASS (sb_today_page_parent_class)->map (widget);
}

static void
sb_today_page_constructed (GObject *object)
{
  SbTodayPage *self = SB_TODAY_PAGE (object);
  SbStore *store = sb_page_get_store (SB_PAGE (self));

  G_OBJECT_CLASS (sb_today_page_parent_class)->constructed (object);

  g_signal_connect_object (store, "changed::SbAssessment", G_CALLBACK (history_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (store, "changed::SbSession", G_CALLBACK (history_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (sb_store_get_aims (store), "items-changed", G_CALLBACK (history_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (sb_store_get_plans (store), "items-changed", G_CALLBACK (history_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (sb_store_get_readings (store), "items-changed", G_CALLBACK (history_changed_cb), self, G_CONNECT_SWAPPED);
  fill (self);
}

/* The menu stands in the sidebar; where there is none, it stands here. */
static void
sb_today_page_root (GtkWidget *widget)
{
  SbTodayPage *self = SB_TODAY_PAGE (widget);
  GtkRoot *root;

  GTK_WIDGET_CLASS (sb_today_page_parent_class)->root (widget);

  root = gtk_widget_get_root (widget);
  g_object_bind_property (root, "narrow", self, "narrow", G_BINDING_SYNC_CREATE);
  g_object_bind_property (root, "menu", self->menu, "menu-model", G_BINDING_SYNC_CREATE);
}

static void
sb_today_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_TODAY_PAGE);

  G_OBJECT_CLASS (sb_today_page_parent_class)->dispose (object);
}

static void
sb_today_page_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  SbTodayPage *self = SB_TODAY_PAGE (object);

  switch (prop_id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    case PROP_STEPS_TITLE:
      g_value_set_string (value, self->has_result ? _ ("Next steps for you") : _ ("A good place to start"));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_today_page_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  SbTodayPage *self = SB_TODAY_PAGE (object);

  switch (prop_id)
    {
    case PROP_NARROW:
      self->narrow = g_value_get_boolean (value);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_today_page_class_init (SbTodayPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = sb_today_page_constructed;
  object_class->dispose = sb_today_page_dispose;
  object_class->get_property = sb_today_page_get_property;
  object_class->set_property = sb_today_page_set_property;
  widget_class->map = sb_today_page_map;
  widget_class->root = sb_today_page_root;

  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                                  G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_STEPS_TITLE] = g_param_spec_string ("steps-title", NULL, NULL, NULL,
                                                      G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-today-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbTodayPage, menu);
  gtk_widget_class_bind_template_child (widget_class, SbTodayPage, drafts_group);
  gtk_widget_class_bind_template_child (widget_class, SbTodayPage, drafts);
  gtk_widget_class_bind_template_child (widget_class, SbTodayPage, path_group);
  gtk_widget_class_bind_template_child (widget_class, SbTodayPage, path);
  gtk_widget_class_bind_template_child (widget_class, SbTodayPage, steps);
  gtk_widget_class_bind_template_callback (widget_class, check_in_cb);
}

static void
sb_today_page_init (SbTodayPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
