/* sb-progress-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-history-models.h"
#include "sb-progress-page.h"
#include "sb-topic-view.h"
#include "sb-topics.h"
#include "sb-words.h"

/**
 * SbProgressPage:
 *
 * Whether anything changed: the scores of an instrument over time, of the
 * person's choice where there are several, and what was practiced.
 */
struct _SbProgressPage
{
  SbPage parent_instance;

  SbTopics *topics;
  GListModel *sessions; /* of SbSession, the newest first */

  AdwComboRow *choice;
  SbTopicView *view;
  GtkListBox *session_list;
};

G_DEFINE_FINAL_TYPE (SbProgressPage, sb_progress_page, SB_TYPE_PAGE)

enum
{
  PROP_HAS_RESULTS = 1,
  PROP_HAS_CHOICE,
  PROP_HAS_SESSIONS,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
changed_cb (SbProgressPage *self)
{
  g_assert (SB_IS_PROGRESS_PAGE (self));

  for (guint prop = 1; prop < N_PROPS; prop++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[prop]);
}

static void
chosen_cb (SbProgressPage *self)
{
  g_assert (SB_IS_PROGRESS_PAGE (self));

  sb_topic_view_set_topic (self->view, adw_combo_row_get_selected_item (self->choice));
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

/* A closure of the template. */
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
  SbStore *store = sb_page_get_store (SB_PAGE (self));

  G_OBJECT_CLASS (sb_progress_page_parent_class)->constructed (object);

  self->topics = sb_topics_new (content, store);
  self->sessions = sb_history_models_list_ended_sessions (store);
  adw_combo_row_set_model (self->choice, sb_topics_get_list (self->topics));
  gtk_list_box_bind_model (self->session_list, self->sessions, create_session_row, g_object_ref (content), g_object_unref);

  g_signal_connect_object (sb_topics_get_list (self->topics), "items-changed",
                           G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sessions, "items-changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self);
}

static void
sb_progress_page_dispose (GObject *object)
{
  SbProgressPage *self = SB_PROGRESS_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_PROGRESS_PAGE);
  g_clear_object (&self->topics);
  g_clear_object (&self->sessions);

  G_OBJECT_CLASS (sb_progress_page_parent_class)->dispose (object);
}

static guint
count_topics (SbProgressPage *self)
{
  return self->topics != NULL ? g_list_model_get_n_items (sb_topics_get_list (self->topics)) : 0;
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
      g_value_set_boolean (value, count_topics (self) > 0);
      break;
    case PROP_HAS_CHOICE:
      g_value_set_boolean (value, count_topics (self) > 1);
      break;
    case PROP_HAS_SESSIONS:
      g_value_set_boolean (value, self->sessions != NULL && g_list_model_get_n_items (self->sessions) > 0);
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
  properties[PROP_HAS_CHOICE] = g_param_spec_boolean ("has-choice", NULL, NULL, FALSE, readable);
  properties[PROP_HAS_SESSIONS] = g_param_spec_boolean ("has-sessions", NULL, NULL, FALSE, readable);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (SB_TYPE_TOPIC);
  g_type_ensure (SB_TYPE_TOPIC_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-progress-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbProgressPage, choice);
  gtk_widget_class_bind_template_child (widget_class, SbProgressPage, view);
  gtk_widget_class_bind_template_child (widget_class, SbProgressPage, session_list);
  gtk_widget_class_bind_template_callback (widget_class, choose_child);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
}

static void
sb_progress_page_init (SbProgressPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
