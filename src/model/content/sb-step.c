/* sb-step.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "sb-step.h"

/**
 * SbStep:
 *
 * One step of an exercise: a few words, and what it asks for.
 */
struct _SbStep
{
  GObject parent_instance;

  SbStepKind kind;
  char *id;
  char *title;
  char *text;
  GStrv recall;
  char *example;
  gboolean long_text;
  SbStepRange range;
  GStrv option_ids;
  GStrv option_labels;
  guint seconds;
  SbStepPace pace;
};

G_DEFINE_FINAL_TYPE (SbStep, sb_step, G_TYPE_OBJECT)

static void
sb_step_finalize (GObject *object)
{
  SbStep *self = SB_STEP (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->recall, g_strfreev);
  g_clear_pointer (&self->example, g_free);
  g_clear_pointer (&self->range.lowest, g_free);
  g_clear_pointer (&self->range.highest, g_free);
  g_clear_pointer (&self->option_ids, g_strfreev);
  g_clear_pointer (&self->option_labels, g_strfreev);

  G_OBJECT_CLASS (sb_step_parent_class)->finalize (object);
}

static void
sb_step_class_init (SbStepClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_step_finalize;
}

static void
sb_step_init (SbStep *self)
{
}

static void
read_prompt (SbStep         *self,
             const SbCursor *cursor)
{
  self->example = g_strdup (sb_cursor_get_optional_text (cursor, "example"));
  self->long_text = sb_cursor_get_boolean (cursor, "long", FALSE);
}

static void
read_scale (SbStep         *self,
            const SbCursor *cursor)
{
  self->range.minimum = sb_cursor_get_int (cursor, "minimum", -100, 100);
  self->range.maximum = sb_cursor_get_int (cursor, "maximum", self->range.minimum + 1, 1000);
  self->range.lowest = g_strdup (sb_cursor_get_text (cursor, "lowest"));
  self->range.highest = g_strdup (sb_cursor_get_text (cursor, "highest"));
}

static void
read_options (SbStep         *self,
              const SbCursor *cursor)
{
  static const char *const members[] = { "id", "label", NULL };
  g_autoptr (GPtrArray) places = sb_cursor_dup_children (cursor, "options", 2);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  g_autoptr (GStrvBuilder) labels = g_strv_builder_new ();

  for (guint i = 0; i < places->len; i++)
    {
      const SbCursor *place = g_ptr_array_index (places, i);
      const char *id = sb_cursor_get_id (place, "id");

      if (!g_hash_table_add (seen, (gpointer) id))
        sb_cursor_fault (place, "id", _ ("stands twice: “%s”"), id);
      g_strv_builder_add (ids, id);
      g_strv_builder_add (labels, sb_cursor_get_text (place, "label"));
      sb_cursor_close (place, members);
    }

  self->option_ids = g_strv_builder_end (ids);
  self->option_labels = g_strv_builder_end (labels);
}

static void
read_timer (SbStep         *self,
            const SbCursor *cursor)
{
  self->seconds = sb_cursor_get_int (cursor, "seconds", 5, 3600);
}

static void
read_breathing (SbStep         *self,
                const SbCursor *cursor)
{
  read_timer (self, cursor);
  self->pace.in = sb_cursor_get_double (cursor, "in", 1, 20);
  self->pace.hold = sb_cursor_get_double (cursor, "hold", 0, 20);
  self->pace.out = sb_cursor_get_double (cursor, "out", 1, 20);
}

/* What each kind of step has beyond what all have. */
static const struct
{
  void (*read) (SbStep *self, const SbCursor *cursor);
  const char *members[10];
} kinds[] = {
  [SB_STEP_KIND_READ] = { NULL, { "id", "kind", "title", "text", "recall" } },
  [SB_STEP_KIND_PROMPT] = { read_prompt, { "id", "kind", "title", "text", "recall", "example", "long" } },
  [SB_STEP_KIND_SCALE] = { read_scale, { "id", "kind", "title", "text", "recall", "minimum", "maximum", "lowest", "highest" } },
  [SB_STEP_KIND_CHOICE] = { read_options, { "id", "kind", "title", "text", "recall", "options" } },
  [SB_STEP_KIND_CHECKLIST] = { read_options, { "id", "kind", "title", "text", "recall", "options" } },
  [SB_STEP_KIND_TIMER] = { read_timer, { "id", "kind", "title", "text", "recall", "seconds" } },
  [SB_STEP_KIND_BREATHING] = { read_breathing, { "id", "kind", "title", "text", "recall", "seconds", "in", "hold", "out" } },
};

/**
 * sb_step_read:
 * @cursor: where the step stands
 *
 * Returns: (transfer full): the step
 */
SbStep *
sb_step_read (const SbCursor *cursor)
{
  static const char *const names[] = {
    "read", "prompt", "scale", "choice", "checklist", "timer", "breathing", NULL
  };
  SbStep *self = g_object_new (SB_TYPE_STEP, NULL);

  self->kind = sb_cursor_get_choice (cursor, "kind", names);
  self->id = g_strdup (sb_cursor_get_id (cursor, "id"));
  self->title = g_strdup (sb_cursor_get_text (cursor, "title"));
  self->text = g_strdup (sb_cursor_get_text (cursor, "text"));
  self->recall = sb_cursor_dup_ids (cursor, "recall");
  if (kinds[self->kind].read != NULL)
    kinds[self->kind].read (self, cursor);
  sb_cursor_close (cursor, kinds[self->kind].members);

  return self;
}

/**
 * sb_step_get_kind:
 * @self: a step
 *
 * Returns: what it asks for
 */
SbStepKind
sb_step_get_kind (SbStep *self)
{
  g_return_val_if_fail (SB_IS_STEP (self), SB_STEP_KIND_READ);

  return self->kind;
}

/**
 * sb_step_get_id:
 * @self: a step
 *
 * Returns: (transfer none): the name by which answers are kept
 */
const char *
sb_step_get_id (SbStep *self)
{
  g_return_val_if_fail (SB_IS_STEP (self), NULL);

  return self->id;
}

/**
 * sb_step_get_title:
 * @self: a step
 *
 * Returns: (transfer none): its heading
 */
const char *
sb_step_get_title (SbStep *self)
{
  g_return_val_if_fail (SB_IS_STEP (self), NULL);

  return self->title;
}

/**
 * sb_step_get_text:
 * @self: a step
 *
 * Returns: (transfer none): what it says, as a line of content
 */
const char *
sb_step_get_text (SbStep *self)
{
  g_return_val_if_fail (SB_IS_STEP (self), NULL);

  return self->text;
}

/**
 * sb_step_get_recall:
 * @self: a step
 *
 * Returns: (transfer none) (array zero-terminated=1): the ids of the earlier
 *   steps whose answers stay in view
 */
const char *const *
sb_step_get_recall (SbStep *self)
{
  g_return_val_if_fail (SB_IS_STEP (self), NULL);

  return (const char *const *) self->recall;
}

/**
 * sb_step_get_example:
 * @self: a prompt
 *
 * Returns: (transfer none) (nullable): what somebody else might write
 */
const char *
sb_step_get_example (SbStep *self)
{
  g_return_val_if_fail (SB_IS_STEP (self), NULL);

  return self->example;
}

/**
 * sb_step_get_long:
 * @self: a prompt
 *
 * Returns: whether it asks for more than a line
 */
gboolean
sb_step_get_long (SbStep *self)
{
  g_return_val_if_fail (SB_IS_STEP (self), FALSE);

  return self->long_text;
}

/**
 * sb_step_get_range:
 * @self: a scale
 *
 * Returns: (transfer none): the numbers it offers
 */
const SbStepRange *
sb_step_get_range (SbStep *self)
{
  g_return_val_if_fail (SB_IS_STEP (self), NULL);

  return &self->range;
}

/**
 * sb_step_get_option_ids:
 * @self: a choice or a checklist
 *
 * Returns: (transfer none) (array zero-terminated=1): the names by which its
 *   options are kept
 */
const char *const *
sb_step_get_option_ids (SbStep *self)
{
  g_return_val_if_fail (SB_IS_STEP (self), NULL);

  return (const char *const *) self->option_ids;
}

/**
 * sb_step_get_option_labels:
 * @self: a choice or a checklist
 *
 * Returns: (transfer none) (array zero-terminated=1): its options in words
 */
const char *const *
sb_step_get_option_labels (SbStep *self)
{
  g_return_val_if_fail (SB_IS_STEP (self), NULL);

  return (const char *const *) self->option_labels;
}

/**
 * sb_step_get_seconds:
 * @self: a timer or a breathing step
 *
 * Returns: how long it lasts
 */
guint
sb_step_get_seconds (SbStep *self)
{
  g_return_val_if_fail (SB_IS_STEP (self), 0);

  return self->seconds;
}

/**
 * sb_step_get_pace:
 * @self: a breathing step
 *
 * Returns: (transfer none): its pace
 */
const SbStepPace *
sb_step_get_pace (SbStep *self)
{
  g_return_val_if_fail (SB_IS_STEP (self), NULL);

  return &self->pace;
}

/**
 * sb_step_takes_answer:
 * @self: a step
 *
 * Returns: whether there is something to keep when it is done
 */
gboolean
sb_step_takes_answer (SbStep *self)
{
  g_return_val_if_fail (SB_IS_STEP (self), FALSE);

  return self->kind == SB_STEP_KIND_PROMPT || self->kind == SB_STEP_KIND_SCALE || self->kind == SB_STEP_KIND_CHOICE || self->kind == SB_STEP_KIND_CHECKLIST;
}

static const char *
label_of (SbStep     *self,
          const char *option)
{
  for (guint i = 0; self->option_ids[i] != NULL; i++)
    {
      if (g_str_equal (self->option_ids[i], option))
        return self->option_labels[i];
    }

  /* An option of another version of the exercise still tells something. */
  return option;
}

/* Answers come from imported files as well, where anything may stand. */
static const char *
get_text (JsonNode *answer)
{
  return JSON_NODE_HOLDS_VALUE (answer) && json_node_get_value_type (answer) == G_TYPE_STRING
             ? json_node_get_string (answer)
             : NULL;
}

static gboolean
is_number (JsonNode *answer)
{
  return JSON_NODE_HOLDS_VALUE (answer) && (json_node_get_value_type (answer) == G_TYPE_INT64 || json_node_get_value_type (answer) == G_TYPE_DOUBLE);
}

static char *
join_labels (SbStep    *self,
             JsonArray *options)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) labels = NULL;

  for (guint i = 0; i < json_array_get_length (options); i++)
    {
      const char *option = get_text (json_array_get_element (options, i));

      if (option != NULL)
        g_strv_builder_add (builder, label_of (self, option));
    }

  labels = g_strv_builder_end (builder);
  return labels[0] != NULL ? g_strjoinv ("\n", labels) : NULL;
}

/**
 * sb_step_dup_answer_text:
 * @self: a step
 * @answer: (nullable): an answer to it: text for a prompt, a number for a
 *   scale, an option's id for a choice, a list of them for a checklist
 *
 * Puts an answer in words, for where it stays in view.
 *
 * Returns: (transfer full) (nullable): the words; NULL where there is no
 *   answer, or one of the wrong kind
 */
char *
sb_step_dup_answer_text (SbStep   *self,
                         JsonNode *answer)
{
  g_return_val_if_fail (SB_IS_STEP (self), NULL);

  if (answer == NULL)
    return NULL;

  if (self->kind == SB_STEP_KIND_CHECKLIST)
    return JSON_NODE_HOLDS_ARRAY (answer) ? join_labels (self, json_node_get_array (answer)) : NULL;

  if (self->kind == SB_STEP_KIND_SCALE)
    return is_number (answer) ? g_strdup_printf (C_ ("a number on a scale", "%d of %d"),
                                                 (int) json_node_get_int (answer), self->range.maximum)
                              : NULL;

  if (self->kind == SB_STEP_KIND_CHOICE && get_text (answer) != NULL)
    return g_strdup (label_of (self, get_text (answer)));

  return g_strdup (get_text (answer));
}
