/* sb-history-choice.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-history-choice.h"
#include "sb-instruments.h"
#include "sb-list-growth.h"
#include "sb-result-words.h"

/**
 * SbHistoryChoice:
 *
 * Which past assessments to list: all, or those of one questionnaire about one
 * bond, or about none.
 */
struct _SbHistoryChoice
{
  GObject parent_instance;

  char *label;
  char *instrument_id; /* (nullable): NULL for all */
  char *person_id;     /* (nullable) */
};

G_DEFINE_FINAL_TYPE (SbHistoryChoice, sb_history_choice, G_TYPE_OBJECT)

enum
{
  PROP_LABEL = 1,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
sb_history_choice_finalize (GObject *object)
{
  SbHistoryChoice *self = SB_HISTORY_CHOICE (object);

  g_clear_pointer (&self->label, g_free);
  g_clear_pointer (&self->instrument_id, g_free);
  g_clear_pointer (&self->person_id, g_free);

  G_OBJECT_CLASS (sb_history_choice_parent_class)->finalize (object);
}

static void
sb_history_choice_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_LABEL:
      g_value_set_string (value, SB_HISTORY_CHOICE (object)->label);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_history_choice_class_init (SbHistoryChoiceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sb_history_choice_finalize;
  object_class->get_property = sb_history_choice_get_property;

  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sb_history_choice_init (SbHistoryChoice *self)
{
}

static char *
describe (SbContent   *content,
          SbStore     *store,
          const SbRun *run)
{
  SbInstrument *instrument = sb_instruments_find (content, store, run->instrument, run->version);
  g_autofree char *bond = sb_result_words_for_bond (store, run->person);

  if (bond != NULL)
    return g_steal_pointer (&bond);

  return g_strdup (instrument != NULL ? sb_instrument_get_title (instrument) : run->instrument);
}

/**
 * sb_history_choice_new:
 * @content: what the app knows
 * @store: what the person did
 * @run: (nullable): what was done; NULL to list all
 *
 * Returns: (transfer full): the choice of @run, in all versions of its
 *   instrument
 */
SbHistoryChoice *
sb_history_choice_new (SbContent   *content,
                       SbStore     *store,
                       const SbRun *run)
{
  SbHistoryChoice *self = g_object_new (SB_TYPE_HISTORY_CHOICE, NULL);

  if (run == NULL)
    {
      self->label = g_strdup (_ ("Everything"));
      return self;
    }

  self->label = describe (content, store, run);
  self->instrument_id = g_strdup (run->instrument);
  self->person_id = g_strdup (run->person != NULL ? run->person : SB_QUERY_NOBODY);

  return self;
}

/**
 * sb_history_choice_get_label:
 * @self: a choice
 *
 * Returns: (transfer none): its name for people
 */
const char *
sb_history_choice_get_label (SbHistoryChoice *self)
{
  g_return_val_if_fail (SB_IS_HISTORY_CHOICE (self), NULL);

  return self->label;
}

/**
 * sb_history_choice_is_same:
 * @self: a choice
 * @other: another
 *
 * Returns: whether both take the same assessments
 */
gboolean
sb_history_choice_is_same (SbHistoryChoice *self,
                           SbHistoryChoice *other)
{
  g_return_val_if_fail (SB_IS_HISTORY_CHOICE (self), FALSE);
  g_return_val_if_fail (SB_IS_HISTORY_CHOICE (other), FALSE);

  return g_strcmp0 (self->instrument_id, other->instrument_id) == 0 && g_strcmp0 (self->person_id, other->person_id) == 0;
}

/**
 * sb_history_choice_list:
 * @self: (nullable): a choice; NULL for all
 * @store: what the person did
 *
 * Returns: (transfer full): the completed #SbAssessment that it takes, the
 *   newest first, live; of very many only the first, until it grows
 */
GListModel *
sb_history_choice_list (SbHistoryChoice *self,
                        SbStore         *store)
{
  g_return_val_if_fail (self == NULL || SB_IS_HISTORY_CHOICE (self), NULL);

  return sb_store_list (store, &(SbQuery) {
                                   .type = SB_TYPE_ASSESSMENT,
                                   .instrument = self != NULL ? self->instrument_id : NULL,
                                   .person = self != NULL ? self->person_id : NULL,
                                   .by_completion = TRUE,
                                   .newest_first = TRUE,
                                   .limit = SB_LIST_GROWTH_START,
                               });
}
