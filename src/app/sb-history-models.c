/* sb-history-models.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-history-models.h"

/* Views of the store's lists: what is done, the newest first, and what was
 * begun and not ended. */

static gboolean
is_completed (gpointer item,
              gpointer user_data)
{
  return sb_assessment_is_complete (item);
}

static gboolean
is_ended (gpointer item,
          gpointer user_data)
{
  return sb_session_get_completed (item) != NULL || sb_session_get_stopped (item) != NULL;
}

static int
compare_newest_first (gconstpointer a,
                      gconstpointer b,
                      gpointer      user_data)
{
  return g_date_time_compare (sb_assessment_get_completed ((SbAssessment *) b),
                              sb_assessment_get_completed ((SbAssessment *) a));
}

static int
compare_sessions (gconstpointer a,
                  gconstpointer b,
                  gpointer      user_data)
{
  return g_date_time_compare (sb_session_get_started ((SbSession *) b), sb_session_get_started ((SbSession *) a));
}

/* The store announces a record that is saved as changed, so that one which
 * is completed appears here by itself. */
static GListModel *
filter (GListModel          *model,
        GtkCustomFilterFunc  func)
{
  return G_LIST_MODEL (gtk_filter_list_model_new (g_object_ref (model),
                                                  GTK_FILTER (gtk_custom_filter_new (func, NULL, NULL))));
}

/**
 * sb_history_models_list_completed_assessments:
 * @store: what the person did
 * @newest_first: in which order; else the oldest comes first
 *
 * Returns: (transfer full): the completed #SbAssessment, live
 */
GListModel *
sb_history_models_list_completed_assessments (SbStore  *store,
                                              gboolean  newest_first)
{
  GListModel *completed;

  g_return_val_if_fail (SB_IS_STORE (store), NULL);

  completed = filter (sb_store_get_assessments (store), is_completed);
  if (!newest_first)
    return completed;

  return G_LIST_MODEL (gtk_sort_list_model_new (completed, GTK_SORTER (gtk_custom_sorter_new (compare_newest_first, NULL, NULL))));
}

/**
 * sb_history_models_list_ended_sessions:
 * @store: what the person did
 *
 * Returns: (transfer full): the #SbSession that were completed or stopped,
 *   the newest first, live
 */
GListModel *
sb_history_models_list_ended_sessions (SbStore *store)
{
  g_return_val_if_fail (SB_IS_STORE (store), NULL);

  return G_LIST_MODEL (gtk_sort_list_model_new (filter (sb_store_get_sessions (store), is_ended),
                                                GTK_SORTER (gtk_custom_sorter_new (compare_sessions, NULL, NULL))));
}

/**
 * sb_history_models_find_draft_assessment:
 * @store: what the person did
 *
 * Returns: (transfer full) (nullable): the newest assessment that was begun
 *   and not completed
 */
SbAssessment *
sb_history_models_find_draft_assessment (SbStore *store)
{
  GListModel *all = sb_store_get_assessments (store);

  for (guint i = g_list_model_get_n_items (all); i > 0; i--)
    {
      g_autoptr (SbAssessment) assessment = g_list_model_get_item (all, i - 1);

      if (!sb_assessment_is_complete (assessment))
        return g_steal_pointer (&assessment);
    }

  return NULL;
}

/**
 * sb_history_models_find_draft_session:
 * @store: what the person did
 * @exercise_id: (nullable): of which exercise; NULL for any
 *
 * Returns: (transfer full) (nullable): the newest session that was begun and
 *   not ended
 */
SbSession *
sb_history_models_find_draft_session (SbStore    *store,
                                      const char *exercise_id)
{
  GListModel *all = sb_store_get_sessions (store);

  for (guint i = g_list_model_get_n_items (all); i > 0; i--)
    {
      g_autoptr (SbSession) session = g_list_model_get_item (all, i - 1);

      if (!is_ended (session, NULL) && (exercise_id == NULL || g_str_equal (sb_session_get_exercise_id (session), exercise_id)))
        return g_steal_pointer (&session);
    }

  return NULL;
}

/* There is one draft of an exercise to go on with: the newest. */
static gboolean
has_exercise (GListStore *drafts,
              SbSession  *session)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (drafts)); i++)
    {
      g_autoptr (SbSession) other = g_list_model_get_item (G_LIST_MODEL (drafts), i);

      if (g_str_equal (sb_session_get_exercise_id (other), sb_session_get_exercise_id (session)))
        return TRUE;
    }

  return FALSE;
}

/**
 * sb_history_models_list_draft_sessions:
 * @store: what the person did
 * @n_most: how many at most
 *
 * Returns: (transfer full): the #SbSession that can be gone on with, the
 *   newest first
 */
GListModel *
sb_history_models_list_draft_sessions (SbStore *store,
                                       guint    n_most)
{
  GListModel *all = sb_store_get_sessions (store);
  GListStore *drafts = g_list_store_new (SB_TYPE_SESSION);

  for (guint i = g_list_model_get_n_items (all); i > 0 && g_list_model_get_n_items (G_LIST_MODEL (drafts)) < n_most; i--)
    {
      g_autoptr (SbSession) session = g_list_model_get_item (all, i - 1);

      if (!is_ended (session, NULL) && !has_exercise (drafts, session))
        g_list_store_append (drafts, session);
    }

  return G_LIST_MODEL (drafts);
}

/**
 * sb_history_models_find_person:
 * @store: what the person did
 * @id: (nullable): a person's id
 *
 * Returns: (transfer none) (nullable): the person
 */
SbPerson *
sb_history_models_find_person (SbStore    *store,
                               const char *id)
{
  GListModel *people;

  g_return_val_if_fail (SB_IS_STORE (store), NULL);

  people = sb_store_get_people (store);
  for (guint i = 0; id != NULL && i < g_list_model_get_n_items (people); i++)
    {
      /* The list keeps it alive. */
      g_autoptr (SbPerson) person = g_list_model_get_item (people, i);

      if (g_str_equal (sb_record_get_id (SB_RECORD (person)), id))
        return person;
    }

  return NULL;
}
