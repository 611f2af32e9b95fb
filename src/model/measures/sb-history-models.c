/* sb-history-models.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-history-models.h"

/* What views ask the store for: what is done, and what was begun and not
 * ended. */

/**
 * sb_history_models_list_like:
 * @store: what the person did
 * @assessment: an assessment
 * @newest_first: in which order; else the oldest comes first
 *
 * Returns: (transfer full): the completed #SbAssessment of the same
 *   instrument, about the same person, live
 */
GListModel *
sb_history_models_list_like (SbStore      *store,
                             SbAssessment *assessment,
                             gboolean      newest_first)
{
  const char *person;

  g_return_val_if_fail (SB_IS_STORE (store), NULL);
  g_return_val_if_fail (SB_IS_ASSESSMENT (assessment), NULL);

  person = sb_assessment_get_person_id (assessment);
  return sb_store_list (store, &(SbQuery) {
                                   .type = SB_TYPE_ASSESSMENT,
                                   .instrument = sb_assessment_get_instrument_id (assessment),
                                   .person = person != NULL ? person : SB_QUERY_NOBODY,
                                   .by_completion = TRUE,
                                   .newest_first = newest_first,
                               });
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

  return sb_store_list (store, &(SbQuery) {
                                   .type = SB_TYPE_SESSION,
                                   .state = SB_QUERY_ENDED,
                                   .newest_first = TRUE,
                               });
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
  g_return_val_if_fail (SB_IS_STORE (store), NULL);

  return sb_store_find (store, &(SbQuery) {
                                   .type = SB_TYPE_ASSESSMENT,
                                   .state = SB_QUERY_DRAFTS,
                                   .newest_first = TRUE,
                               });
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
  g_return_val_if_fail (SB_IS_STORE (store), NULL);

  return sb_store_find (store, &(SbQuery) {
                                   .type = SB_TYPE_SESSION,
                                   .state = SB_QUERY_DRAFTS,
                                   .exercise = exercise_id,
                                   .newest_first = TRUE,
                               });
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
  g_autoptr (GListModel) all = sb_store_list (store, &(SbQuery) {
                                                         .type = SB_TYPE_SESSION,
                                                         .state = SB_QUERY_DRAFTS,
                                                         .newest_first = TRUE,
                                                     });
  GListStore *drafts = g_list_store_new (SB_TYPE_SESSION);

  for (guint i = 0; i < g_list_model_get_n_items (all) && g_list_model_get_n_items (G_LIST_MODEL (drafts)) < n_most; i++)
    {
      g_autoptr (SbSession) session = g_list_model_get_item (all, i);

      if (!has_exercise (drafts, session))
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
