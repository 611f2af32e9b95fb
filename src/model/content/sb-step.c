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
  gboolean own;
  GListStore *parts;    /* (nullable): of SbStepPart */
  GPtrArray *examples;  /* (nullable) (element-type GStrv) */
  gboolean grows;
  char *drawing;
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
  g_clear_object (&self->parts);
  g_clear_pointer (&self->examples, g_ptr_array_unref);
  g_clear_pointer (&self->drawing, g_free);

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
read_parts (SbStep         *self,
            const SbCursor *cursor,
            const char     *member,
            SbStepPart   *(*read) (const SbCursor *cursor))
{
  g_autoptr (GPtrArray) places = sb_cursor_dup_children (cursor, member, 2);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  self->parts = g_list_store_new (SB_TYPE_STEP_PART);
  for (guint i = 0; i < places->len; i++)
    {
      const SbCursor *place = g_ptr_array_index (places, i);
      g_autoptr (SbStepPart) part = read (place);

      g_list_store_append (self->parts, part);
      if (!g_hash_table_add (seen, (gpointer) sb_step_part_get_id (part)))
        sb_cursor_fault (place, "id", _ ("stands twice: “%s”"), sb_step_part_get_id (part));
    }
}

static void
read_options (SbStep         *self,
              const SbCursor *cursor)
{
  read_parts (self, cursor, "options", sb_step_part_read_option);
  self->own = sb_cursor_get_boolean (cursor, "own", FALSE);
}

static GStrv
read_row (SbStep         *self,
          const SbCursor *cursor)
{
  guint n_columns = g_list_model_get_n_items (G_LIST_MODEL (self->parts));
  g_autofree const char **columns = g_new0 (const char *, n_columns + 1);
  g_autoptr (GStrvBuilder) cells = g_strv_builder_new ();

  for (guint i = 0; i < n_columns; i++)
    {
      g_autoptr (SbStepPart) column = g_list_model_get_item (G_LIST_MODEL (self->parts), i);

      columns[i] = sb_step_part_get_id (column);
      g_strv_builder_add (cells, sb_cursor_get_text (cursor, columns[i]));
    }
  sb_cursor_close (cursor, columns);

  return g_strv_builder_end (cells);
}

static void
read_table (SbStep         *self,
            const SbCursor *cursor)
{
  g_autoptr (GPtrArray) places = sb_cursor_dup_children (cursor, "examples", 0);

  read_parts (self, cursor, "columns", sb_step_part_read);
  self->examples = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  for (guint i = 0; i < places->len; i++)
    g_ptr_array_add (self->examples, read_row (self, g_ptr_array_index (places, i)));
  self->grows = sb_cursor_get_boolean (cursor, "grows", FALSE);
}

static void
read_map (SbStep         *self,
          const SbCursor *cursor)
{
  self->drawing = g_strdup (sb_cursor_get_id (cursor, "drawing"));
  read_parts (self, cursor, "places", sb_step_part_read);
}

static void
read_script (SbStep         *self,
             const SbCursor *cursor)
{
  read_parts (self, cursor, "lines", sb_step_part_read_line);
}

static void
read_review (SbStep         *self,
             const SbCursor *cursor)
{
  if (*self->recall == NULL)
    sb_cursor_fault (cursor, "recall", _ ("must have at least one entry"));
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

/* What all steps have, and what each kind has beyond. */
#define COMMON "id", "kind", "title", "text", "recall"

static const struct
{
  void (*read) (SbStep *self, const SbCursor *cursor);
  const char *members[10];
} kinds[] = {
  [SB_STEP_KIND_READ] = { NULL, { COMMON } },
  [SB_STEP_KIND_PROMPT] = { read_prompt, { COMMON, "example", "long" } },
  [SB_STEP_KIND_SCALE] = { read_scale, { COMMON, "minimum", "maximum", "lowest", "highest" } },
  [SB_STEP_KIND_CHOICE] = { read_options, { COMMON, "options", "own" } },
  [SB_STEP_KIND_CHOICES] = { read_options, { COMMON, "options", "own" } },
  [SB_STEP_KIND_CHECKLIST] = { read_options, { COMMON, "options" } },
  [SB_STEP_KIND_TABLE] = { read_table, { COMMON, "columns", "examples", "grows" } },
  [SB_STEP_KIND_MAP] = { read_map, { COMMON, "drawing", "places" } },
  [SB_STEP_KIND_SCRIPT] = { read_script, { COMMON, "lines" } },
  [SB_STEP_KIND_REVIEW] = { read_review, { COMMON } },
  [SB_STEP_KIND_TIMER] = { read_timer, { COMMON, "seconds" } },
  [SB_STEP_KIND_BREATHING] = { read_breathing, { COMMON, "seconds", "in", "hold", "out" } },
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
    "read", "prompt", "scale", "choice", "choices", "checklist", "table", "map", "script", "review", "timer", "breathing", NULL
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
 * Returns: (transfer none) (array zero-terminated=1): the earlier steps whose
 *   answers stay in view
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
 * sb_step_get_own:
 * @self: a choice of one or of several
 *
 * Returns: whether it takes one’s own words, too
 */
gboolean
sb_step_get_own (SbStep *self)
{
  g_return_val_if_fail (SB_IS_STEP (self), FALSE);

  return self->own;
}

/**
 * sb_step_get_parts:
 * @self: a step
 *
 * Returns: (transfer none) (nullable): what it offers, each an #SbStepPart
 */
GListModel *
sb_step_get_parts (SbStep *self)
{
  g_return_val_if_fail (SB_IS_STEP (self), NULL);

  return (GListModel *) self->parts;
}

/**
 * sb_step_get_n_examples:
 * @self: a table
 *
 * Returns: how many rows there are to look at first
 */
guint
sb_step_get_n_examples (SbStep *self)
{
  g_return_val_if_fail (SB_IS_STEP (self), 0);

  return self->examples != NULL ? self->examples->len : 0;
}

/**
 * sb_step_get_example_row:
 * @self: a table
 * @row: which row to look at first
 *
 * Returns: (transfer none) (array zero-terminated=1): its cells, one a column
 */
const char *const *
sb_step_get_example_row (SbStep *self,
                         guint   row)
{
  g_return_val_if_fail (SB_IS_STEP (self), NULL);
  g_return_val_if_fail (row < sb_step_get_n_examples (self), NULL);

  return g_ptr_array_index (self->examples, row);
}

/**
 * sb_step_get_grows:
 * @self: a table
 *
 * Returns: whether it begins with the rows of the last time
 */
gboolean
sb_step_get_grows (SbStep *self)
{
  g_return_val_if_fail (SB_IS_STEP (self), FALSE);

  return self->grows;
}

/**
 * sb_step_get_drawing:
 * @self: a map
 *
 * Returns: (transfer none) (nullable): the id of what its places stand on
 */
const char *
sb_step_get_drawing (SbStep *self)
{
  g_return_val_if_fail (SB_IS_STEP (self), NULL);

  return self->drawing;
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

  switch (self->kind)
    {
    case SB_STEP_KIND_PROMPT:
    case SB_STEP_KIND_SCALE:
    case SB_STEP_KIND_CHOICE:
    case SB_STEP_KIND_CHOICES:
    case SB_STEP_KIND_CHECKLIST:
    case SB_STEP_KIND_TABLE:
    case SB_STEP_KIND_MAP:
    case SB_STEP_KIND_SCRIPT:
      return TRUE;
    case SB_STEP_KIND_READ:
    case SB_STEP_KIND_REVIEW:
    case SB_STEP_KIND_TIMER:
    case SB_STEP_KIND_BREATHING:
    default:
      return FALSE;
    }
}
