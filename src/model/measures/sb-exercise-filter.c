/* sb-exercise-filter.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-exercise-filter.h"
#include "sb-tokens.h"
#include "sb-word-match.h"

/**
 * SbExerciseFilter:
 *
 * What somebody looks for among the exercises: when it is to help, what for,
 * from which approach, in how much time, and with which words.
 */
struct _SbExerciseFilter
{
  GObject parent_instance;

  SbContent *content;
  char *need;       /* (nullable) */
  char *goal;       /* (nullable) */
  char *approach;   /* (nullable) */
  guint minutes;    /* 0 for any */
  GPtrArray *words; /* (element-type utf8) */
};

G_DEFINE_FINAL_TYPE (SbExerciseFilter, sb_exercise_filter, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
sb_exercise_filter_finalize (GObject *object)
{
  SbExerciseFilter *self = SB_EXERCISE_FILTER (object);

  g_clear_object (&self->content);
  g_free (self->need);
  g_free (self->goal);
  g_free (self->approach);
  g_ptr_array_unref (self->words);

  G_OBJECT_CLASS (sb_exercise_filter_parent_class)->finalize (object);
}

static void
sb_exercise_filter_class_init (SbExerciseFilterClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_exercise_filter_finalize;

  /**
   * SbExerciseFilter::changed:
   *
   * Other exercises may match now.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
sb_exercise_filter_init (SbExerciseFilter *self)
{
  self->words = g_ptr_array_new ();
}

static void
tell (SbExerciseFilter *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * sb_exercise_filter_new:
 * @content: what the app knows
 *
 * Returns: (transfer full): a filter that any exercise matches
 */
SbExerciseFilter *
sb_exercise_filter_new (SbContent *content)
{
  SbExerciseFilter *self;

  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);

  self = g_object_new (SB_TYPE_EXERCISE_FILTER, NULL);
  self->content = g_object_ref (content);

  return self;
}

/**
 * sb_exercise_filter_get_need:
 * @self: a filter
 *
 * Returns: (transfer none) (nullable): when it is to help, as sb_exercise_get_needs() says it
 */
const char *
sb_exercise_filter_get_need (SbExerciseFilter *self)
{
  g_return_val_if_fail (SB_IS_EXERCISE_FILTER (self), NULL);

  return self->need;
}

/**
 * sb_exercise_filter_set_need:
 * @self: a filter
 * @need: (nullable): when it is to help, as sb_exercise_get_needs() says it
 */
void
sb_exercise_filter_set_need (SbExerciseFilter *self,
                             const char *need)
{
  g_return_if_fail (SB_IS_EXERCISE_FILTER (self));

  if (g_set_str (&self->need, need))
    tell (self);
}

/**
 * sb_exercise_filter_get_goal:
 * @self: a filter
 *
 * Returns: (transfer none) (nullable): the id of the goal that it is to serve
 */
const char *
sb_exercise_filter_get_goal (SbExerciseFilter *self)
{
  g_return_val_if_fail (SB_IS_EXERCISE_FILTER (self), NULL);

  return self->goal;
}

/**
 * sb_exercise_filter_set_goal:
 * @self: a filter
 * @goal: (nullable): the id of the goal that it is to serve
 */
void
sb_exercise_filter_set_goal (SbExerciseFilter *self,
                             const char *goal)
{
  g_return_if_fail (SB_IS_EXERCISE_FILTER (self));

  if (g_set_str (&self->goal, goal))
    tell (self);
}

/**
 * sb_exercise_filter_get_approach:
 * @self: a filter
 *
 * Returns: (transfer none) (nullable): the id of the approach that it is to come from
 */
const char *
sb_exercise_filter_get_approach (SbExerciseFilter *self)
{
  g_return_val_if_fail (SB_IS_EXERCISE_FILTER (self), NULL);

  return self->approach;
}

/**
 * sb_exercise_filter_set_approach:
 * @self: a filter
 * @approach: (nullable): the id of the approach that it is to come from
 */
void
sb_exercise_filter_set_approach (SbExerciseFilter *self,
                                 const char *approach)
{
  g_return_if_fail (SB_IS_EXERCISE_FILTER (self));

  if (g_set_str (&self->approach, approach))
    tell (self);
}

/**
 * sb_exercise_filter_get_minutes:
 * @self: a filter
 *
 * Returns: how much time there is; 0 for any
 */
guint
sb_exercise_filter_get_minutes (SbExerciseFilter *self)
{
  g_return_val_if_fail (SB_IS_EXERCISE_FILTER (self), 0);

  return self->minutes;
}

/**
 * sb_exercise_filter_set_minutes:
 * @self: a filter
 * @minutes: how much time there is; 0 for any
 */
void
sb_exercise_filter_set_minutes (SbExerciseFilter *self,
                                guint             minutes)
{
  g_return_if_fail (SB_IS_EXERCISE_FILTER (self));

  if (self->minutes == minutes)
    return;

  self->minutes = minutes;
  tell (self);
}

static gboolean
is_same (GPtrArray *words,
         GPtrArray *others)
{
  if (words->len != others->len)
    return FALSE;

  for (guint i = 0; i < words->len; i++)
    {
      if (!g_str_equal (g_ptr_array_index (words, i), g_ptr_array_index (others, i)))
        return FALSE;
    }

  return TRUE;
}

/**
 * sb_exercise_filter_set_words:
 * @self: a filter
 * @words: what somebody typed; each word may be just a beginning
 */
void
sb_exercise_filter_set_words (SbExerciseFilter *self,
                              const char       *words)
{
  g_autoptr (GPtrArray) listed = NULL;

  g_return_if_fail (SB_IS_EXERCISE_FILTER (self));
  g_return_if_fail (words != NULL);

  listed = sb_tokens_list_words (words);
  if (is_same (self->words, listed))
    return;

  g_ptr_array_unref (self->words);
  self->words = g_steal_pointer (&listed);
  tell (self);
}

/**
 * sb_exercise_filter_count:
 * @self: a filter
 *
 * Returns: how many of goal, approach and time are asked for
 */
guint
sb_exercise_filter_count (SbExerciseFilter *self)
{
  g_return_val_if_fail (SB_IS_EXERCISE_FILTER (self), 0);

  return (self->goal != NULL) + (self->approach != NULL) + (self->minutes > 0);
}

/**
 * sb_exercise_filter_is_empty:
 * @self: a filter
 *
 * Returns: whether nothing is asked for
 */
gboolean
sb_exercise_filter_is_empty (SbExerciseFilter *self)
{
  g_return_val_if_fail (SB_IS_EXERCISE_FILTER (self), TRUE);

  return sb_exercise_filter_count (self) == 0 && self->need == NULL && self->words->len == 0;
}

/**
 * sb_exercise_filter_clear:
 * @self: a filter
 *
 * Asks for nothing any more.
 */
void
sb_exercise_filter_clear (SbExerciseFilter *self)
{
  g_return_if_fail (SB_IS_EXERCISE_FILTER (self));

  g_clear_pointer (&self->need, g_free);
  g_clear_pointer (&self->goal, g_free);
  g_clear_pointer (&self->approach, g_free);
  self->minutes = 0;
  g_ptr_array_unref (self->words);
  self->words = g_ptr_array_new ();
  tell (self);
}

/* The shorter way counts where the whole takes too long. */
static gboolean
fits_time (SbExerciseFilter *self,
           SbExercise       *exercise)
{
  guint shorter = sb_exercise_get_shorter_minutes (exercise);

  return self->minutes == 0 || sb_exercise_get_minutes (exercise) <= self->minutes
         || (shorter > 0 && shorter <= self->minutes);
}

static gboolean
has_words (SbExerciseFilter *self,
           SbExercise       *exercise)
{
  g_autofree char *uri = g_strconcat ("approach:", sb_exercise_get_approach (exercise), NULL);
  g_autofree char *text = NULL;
  GObject *approach;

  if (self->words->len == 0)
    return TRUE;

  approach = sb_content_find_uri (self->content, uri);
  text = g_strjoin ("\n", sb_exercise_get_title (exercise), sb_exercise_get_summary (exercise),
                    SB_IS_APPROACH (approach) ? sb_article_get_title (SB_ARTICLE (approach)) : "",
                    SB_IS_APPROACH (approach) ? sb_approach_get_abbreviation (SB_APPROACH (approach)) : "", NULL);

  return sb_word_match (self->words, text);
}

/**
 * sb_exercise_filter_match:
 * @self: a filter
 * @exercise: an exercise
 *
 * Returns: whether it is all that is asked for
 */
gboolean
sb_exercise_filter_match (SbExerciseFilter *self,
                          SbExercise       *exercise)
{
  g_return_val_if_fail (SB_IS_EXERCISE_FILTER (self), FALSE);
  g_return_val_if_fail (SB_IS_EXERCISE (exercise), FALSE);

  return (self->need == NULL || g_strv_contains (sb_exercise_get_needs (exercise), self->need))
         && (self->goal == NULL || g_strv_contains (sb_exercise_get_goals (exercise), self->goal))
         && (self->approach == NULL || g_str_equal (sb_exercise_get_approach (exercise), self->approach))
         && fits_time (self, exercise) && has_words (self, exercise);
}
