/* sb-exercise.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "sb-exercise.h"

/* On a scale from 0 to 10. */
#define HIGH_DISTRESS 7

/**
 * SbExercise:
 *
 * Something to practise, step by step. Immutable once read.
 */
struct _SbExercise
{
  GObject parent_instance;

  char *id;
  char *uri;
  char *version;
  char *title;
  char *summary;
  char *approach;
  char *why;
  char *caution;
  guint minutes;
  guint shorter_minutes;
  gboolean deep;
  gboolean partner;
  GStrv goals;
  GStrv needs;
  GListStore *steps;   /* of SbStep */
  GListStore *shorter; /* of SbStep; empty where there is no shorter way */
};

G_DEFINE_FINAL_TYPE (SbExercise, sb_exercise, G_TYPE_OBJECT)

static const char *const known_goals[] = {
  "self-awareness", "emotional-regulation", "communication", "boundaries", "self-esteem",
  "secure-style", NULL
};
static const char *const known_needs[] = { "right-now", "before-a-talk", "after-a-fight", "alone", NULL };
static const char *const depths[] = { "light", "deep", NULL };

static void
sb_exercise_finalize (GObject *object)
{
  SbExercise *self = SB_EXERCISE (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->uri, g_free);
  g_clear_pointer (&self->version, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->summary, g_free);
  g_clear_pointer (&self->approach, g_free);
  g_clear_pointer (&self->why, g_free);
  g_clear_pointer (&self->caution, g_free);
  g_clear_pointer (&self->goals, g_strfreev);
  g_clear_pointer (&self->needs, g_strfreev);
  g_clear_object (&self->steps);
  g_clear_object (&self->shorter);

  G_OBJECT_CLASS (sb_exercise_parent_class)->finalize (object);
}

static void
sb_exercise_class_init (SbExerciseClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_exercise_finalize;
}

static void
sb_exercise_init (SbExercise *self)
{
  self->steps = g_list_store_new (SB_TYPE_STEP);
  self->shorter = g_list_store_new (SB_TYPE_STEP);
}

/* A step can only bring back what was answered before it. */
static void
check_recall (SbExercise     *self,
              SbStep         *step,
              const SbCursor *place)
{
  for (const char *const *id = sb_step_get_recall (step); *id != NULL; id++)
    {
      SbStep *earlier = sb_exercise_find_step (self, *id);

      if (earlier == NULL || !sb_step_takes_answer (earlier))
        sb_cursor_fault (place, "recall", _ ("names no earlier step with an answer: “%s”"), *id);
    }
}

static void
read_steps (SbExercise     *self,
            const SbCursor *root)
{
  g_autoptr (GPtrArray) places = sb_cursor_dup_children (root, "steps", 1);

  for (guint i = 0; i < places->len; i++)
    {
      const SbCursor *place = g_ptr_array_index (places, i);
      g_autoptr (SbStep) step = sb_step_read (place);

      if (sb_exercise_find_step (self, sb_step_get_id (step)) != NULL)
        sb_cursor_fault (place, "id", _ ("stands twice: “%s”"), sb_step_get_id (step));
      check_recall (self, step, place);
      g_list_store_append (self->steps, step);
    }
}

static void
read_shorter (SbExercise     *self,
              const SbCursor *cursor)
{
  static const char *const members[] = { "minutes", "steps", NULL };
  g_auto (GStrv) ids = sb_cursor_dup_ids (cursor, "steps");

  self->shorter_minutes = sb_cursor_get_int (cursor, "minutes", 1, 120);
  for (guint i = 0; ids[i] != NULL; i++)
    {
      SbStep *step = sb_exercise_find_step (self, ids[i]);

      if (step != NULL)
        g_list_store_append (self->shorter, step);
      else
        sb_cursor_fault (cursor, "steps", _ ("names no step: “%s”"), ids[i]);
    }

  if (ids[0] == NULL)
    sb_cursor_fault (cursor, "steps", _ ("must have at least one entry"));
  sb_cursor_close (cursor, members);
}

static GStrv
read_words (const SbCursor    *root,
            const char        *member,
            const char *const *known)
{
  GStrv words = sb_cursor_dup_ids (root, member);

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (!g_strv_contains (known, words[i]))
        sb_cursor_fault (root, member, _ ("has an unknown word: “%s”"), words[i]);
    }

  return words;
}

static void
read_head (SbExercise     *self,
           const SbCursor *root)
{
  self->id = g_strdup (sb_cursor_get_id (root, "id"));
  self->uri = g_strconcat ("exercise:", self->id, NULL);
  self->version = g_strdup (sb_cursor_get_string (root, "version"));
  self->title = g_strdup (sb_cursor_get_text (root, "title"));
  self->summary = g_strdup (sb_cursor_get_text (root, "summary"));
  self->approach = g_strdup (sb_cursor_get_id (root, "approach"));
  self->why = g_strdup (sb_cursor_get_text (root, "why"));
  self->caution = g_strdup (sb_cursor_get_optional_text (root, "caution"));
  self->minutes = sb_cursor_get_int (root, "minutes", 1, 120);
  self->deep = sb_cursor_get_choice (root, "depth", depths) == 1;
  self->partner = sb_cursor_get_boolean (root, "partner", FALSE);
  sb_cursor_get_date (root, "reviewed");
  self->goals = read_words (root, "goals", known_goals);
  self->needs = read_words (root, "needs", known_needs);
}

/**
 * sb_exercise_read:
 * @reader: an open exercise
 * @error: return location for a #SbContentError
 *
 * Reads an exercise, whole or not at all.
 *
 * Returns: (transfer full) (nullable): the exercise
 */
SbExercise *
sb_exercise_read (SbReader  *reader,
                  GError   **error)
{
  static const char *const members[] = {
    "id", "version", "title", "summary", "approach", "goals", "needs", "minutes", "shorter",
    "why", "caution", "depth", "partner", "reviewed", "steps", NULL
  };
  g_autoptr (SbExercise) self = g_object_new (SB_TYPE_EXERCISE, NULL);
  const SbCursor *root = sb_reader_get_root (reader);

  read_head (self, root);
  read_steps (self, root);
  if (sb_cursor_has (root, "shorter"))
    read_shorter (self, sb_cursor_get_child (root, "shorter"));
  sb_cursor_close (root, members);

  return sb_reader_check (reader, error) ? g_steal_pointer (&self) : NULL;
}

/**
 * sb_exercise_get_id:
 * @self: an exercise
 *
 * Returns: (transfer none): the name by which sessions refer to it
 */
const char *
sb_exercise_get_id (SbExercise *self)
{
  g_return_val_if_fail (SB_IS_EXERCISE (self), NULL);

  return self->id;
}

/**
 * sb_exercise_get_uri:
 * @self: an exercise
 *
 * Returns: (transfer none): what links to it say
 */
const char *
sb_exercise_get_uri (SbExercise *self)
{
  g_return_val_if_fail (SB_IS_EXERCISE (self), NULL);

  return self->uri;
}

/**
 * sb_exercise_get_version:
 * @self: an exercise
 *
 * Returns: (transfer none): its version
 */
const char *
sb_exercise_get_version (SbExercise *self)
{
  g_return_val_if_fail (SB_IS_EXERCISE (self), NULL);

  return self->version;
}

/**
 * sb_exercise_get_title:
 * @self: an exercise
 *
 * Returns: (transfer none): its title
 */
const char *
sb_exercise_get_title (SbExercise *self)
{
  g_return_val_if_fail (SB_IS_EXERCISE (self), NULL);

  return self->title;
}

/**
 * sb_exercise_get_summary:
 * @self: an exercise
 *
 * Returns: (transfer none): what it is, in a sentence
 */
const char *
sb_exercise_get_summary (SbExercise *self)
{
  g_return_val_if_fail (SB_IS_EXERCISE (self), NULL);

  return self->summary;
}

/**
 * sb_exercise_get_approach:
 * @self: an exercise
 *
 * Returns: (transfer none): the id of the approach that it comes from
 */
const char *
sb_exercise_get_approach (SbExercise *self)
{
  g_return_val_if_fail (SB_IS_EXERCISE (self), NULL);

  return self->approach;
}

/**
 * sb_exercise_get_why:
 * @self: an exercise
 *
 * Returns: (transfer none): what it is good for, as a line of content
 */
const char *
sb_exercise_get_why (SbExercise *self)
{
  g_return_val_if_fail (SB_IS_EXERCISE (self), NULL);

  return self->why;
}

/**
 * sb_exercise_get_caution:
 * @self: an exercise
 *
 * Returns: (transfer none) (nullable): who should take care, as a line of
 *   content
 */
const char *
sb_exercise_get_caution (SbExercise *self)
{
  g_return_val_if_fail (SB_IS_EXERCISE (self), NULL);

  return self->caution;
}

/**
 * sb_exercise_get_minutes:
 * @self: an exercise
 *
 * Returns: about how long it takes, in minutes
 */
guint
sb_exercise_get_minutes (SbExercise *self)
{
  g_return_val_if_fail (SB_IS_EXERCISE (self), 0);

  return self->minutes;
}

/**
 * sb_exercise_get_shorter_minutes:
 * @self: an exercise
 *
 * Returns: how long the shorter way takes, in minutes; 0 where there is none
 */
guint
sb_exercise_get_shorter_minutes (SbExercise *self)
{
  g_return_val_if_fail (SB_IS_EXERCISE (self), 0);

  return self->shorter_minutes;
}

/**
 * sb_exercise_get_deep:
 * @self: an exercise
 *
 * Returns: whether it can stir a person up, and should ask first how they are
 */
gboolean
sb_exercise_get_deep (SbExercise *self)
{
  g_return_val_if_fail (SB_IS_EXERCISE (self), FALSE);

  return self->deep;
}

/**
 * sb_exercise_get_partner:
 * @self: an exercise
 *
 * Returns: whether it speaks of somebody close, and so owes a word on fear
 *   and harm
 */
gboolean
sb_exercise_get_partner (SbExercise *self)
{
  g_return_val_if_fail (SB_IS_EXERCISE (self), FALSE);

  return self->partner;
}

/**
 * sb_exercise_get_goals:
 * @self: an exercise
 *
 * Returns: (transfer none): the ids of the goals that it serves
 */
const char *const *
sb_exercise_get_goals (SbExercise *self)
{
  g_return_val_if_fail (SB_IS_EXERCISE (self), NULL);

  return (const char *const *) self->goals;
}

/**
 * sb_exercise_get_needs:
 * @self: an exercise
 *
 * Returns: (transfer none): when it helps: `right-now`, `before-a-talk`,
 *   `after-a-fight`, `alone`
 */
const char *const *
sb_exercise_get_needs (SbExercise *self)
{
  g_return_val_if_fail (SB_IS_EXERCISE (self), NULL);

  return (const char *const *) self->needs;
}

/**
 * sb_exercise_get_steps:
 * @self: an exercise
 *
 * Returns: (transfer none): its #SbStep
 */
GListModel *
sb_exercise_get_steps (SbExercise *self)
{
  g_return_val_if_fail (SB_IS_EXERCISE (self), NULL);

  return G_LIST_MODEL (self->steps);
}

/**
 * sb_exercise_get_shorter_steps:
 * @self: an exercise
 *
 * Returns: (transfer none): the #SbStep of the shorter way; empty where there
 *   is none
 */
GListModel *
sb_exercise_get_shorter_steps (SbExercise *self)
{
  g_return_val_if_fail (SB_IS_EXERCISE (self), NULL);

  return G_LIST_MODEL (self->shorter);
}

/**
 * sb_exercise_should_wait:
 * @self: an exercise
 * @distress: how upset the person is, from 0 to 10
 *
 * Returns: whether it is better to come to rest first: a deep exercise in
 *   high distress can stir up more than it settles
 */
gboolean
sb_exercise_should_wait (SbExercise *self,
                         int         distress)
{
  g_return_val_if_fail (SB_IS_EXERCISE (self), FALSE);

  return self->deep && distress >= HIGH_DISTRESS;
}

/**
 * sb_exercise_find_step:
 * @self: an exercise
 * @id: a step's id
 *
 * Returns: (transfer none) (nullable): the step of that id
 */
SbStep *
sb_exercise_find_step (SbExercise *self,
                       const char *id)
{
  g_return_val_if_fail (SB_IS_EXERCISE (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->steps)); i++)
    {
      /* The list keeps it alive. */
      g_autoptr (SbStep) step = g_list_model_get_item (G_LIST_MODEL (self->steps), i);

      if (g_str_equal (sb_step_get_id (step), id))
        return step;
    }

  return NULL;
}
