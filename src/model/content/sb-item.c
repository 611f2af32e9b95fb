/* sb-item.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "sb-form.h"
#include "sb-item.h"
#include "sb-option-list.h"
#include "sb-scoring.h"

static const char *const kinds[] = { "choice", "boolean", "integer", "display", NULL };

/**
 * SbItem:
 *
 * A question of an instrument, or a text between the questions. Immutable
 * once read.
 */
struct _SbItem
{
  GObject parent_instance;

  SbItemKind kind;
  char *id;
  char *text;
  char *strength; /* (nullable) */
  char *scale;    /* (nullable) */
  gboolean reverse;
  gboolean required;
  GListModel *options; /* (nullable) (element-type SbOption) */
  GArray *values;      /* (element-type int): of the options, to look answers up fast */
  int minimum;
  int maximum;
  SbItemGroup *group; /* (nullable) */
  SbItem *parent;     /* (nullable) */
  SbEnabling *enabling;
};

G_DEFINE_FINAL_TYPE (SbItem, sb_item, G_TYPE_OBJECT)

static void
sb_item_finalize (GObject *object)
{
  SbItem *self = SB_ITEM (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->strength, g_free);
  g_clear_pointer (&self->scale, g_free);
  g_clear_object (&self->options);
  g_clear_pointer (&self->values, g_array_unref);
  g_clear_object (&self->group);
  g_clear_object (&self->parent);
  g_clear_pointer (&self->enabling, sb_enabling_free);

  G_OBJECT_CLASS (sb_item_parent_class)->finalize (object);
}

static void
sb_item_class_init (SbItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_item_finalize;
}

static void
sb_item_init (SbItem *self)
{
  self->values = g_array_new (FALSE, FALSE, sizeof (int));
}

static char *
read_id (const SbCursor *cursor)
{
  const char *id = sb_cursor_get_string (cursor, "id");

  if (*id != '\0' && !sb_form_is_name (id))
    sb_cursor_fault (cursor, "id", _ ("must be at most 255 printable characters, without a space at either end"));

  return g_strdup (id);
}

static GListModel *
read_options (const SbCursor *cursor,
              GListModel     *options)
{
  if (sb_cursor_has (cursor, "options"))
    return sb_option_list_read (cursor);

  if (options != NULL)
    return g_object_ref (options);

  sb_cursor_fault (cursor, "options", _ ("is missing, here and in the file as a whole"));
  return NULL;
}

static int
read_bound (const SbCursor *cursor,
            const char     *member,
            int             fallback)
{
  if (!sb_cursor_has (cursor, member))
    return fallback;

  return sb_cursor_get_int (cursor, member, -SB_ITEM_GREATEST_INTEGER, SB_ITEM_GREATEST_INTEGER);
}

static void
read_integer (SbItem         *self,
              const SbCursor *cursor)
{
  self->minimum = read_bound (cursor, "minimum", -SB_ITEM_GREATEST_INTEGER);
  self->maximum = read_bound (cursor, "maximum", SB_ITEM_GREATEST_INTEGER);
  if (self->minimum > self->maximum)
    sb_cursor_fault (cursor, "maximum", _ ("must not be less than “minimum”"));
  if (self->scale != NULL && !(sb_cursor_has (cursor, "minimum") && sb_cursor_has (cursor, "maximum")))
    sb_cursor_fault (cursor, "scale", _ ("wants “minimum” and “maximum”, so that the score has bounds"));
}

static void
read_kind (SbItem         *self,
           const SbCursor *cursor,
           GListModel     *options)
{
  if (sb_cursor_has (cursor, "kind"))
    self->kind = sb_cursor_get_choice (cursor, "kind", kinds);

  switch (self->kind)
    {
    case SB_ITEM_CHOICE:
      self->options = read_options (cursor, options);
      break;
    case SB_ITEM_BOOLEAN:
      self->options = sb_option_list_new_yes_and_no ();
      break;
    case SB_ITEM_INTEGER:
      read_integer (self, cursor);
      break;
    case SB_ITEM_DISPLAY:
      if (self->scale != NULL)
        sb_cursor_fault (cursor, "scale", _ ("does not go with a text that is not answered"));
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
list_values (SbItem *self)
{
  for (guint i = 0; self->options != NULL && i < g_list_model_get_n_items (self->options); i++)
    {
      g_autoptr (SbOption) option = g_list_model_get_item (self->options, i);
      int value = sb_option_get_value (option);

      g_array_append_val (self->values, value);
    }
}

/* A member that means nothing for the kind is a fault, not let pass. */
static void
close_cursor (SbItem         *self,
              const SbCursor *cursor)
{
  static const char *const common[] = { "id", "kind", "text", "enableWhen", "enableBehavior", "items" };
  static const char *const answered[] = { "scale", "reverse", "required", "strength" };
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) members = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (common); i++)
    g_strv_builder_add (builder, common[i]);
  for (guint i = 0; self->kind != SB_ITEM_DISPLAY && i < G_N_ELEMENTS (answered); i++)
    g_strv_builder_add (builder, answered[i]);
  if (self->kind == SB_ITEM_CHOICE)
    g_strv_builder_add (builder, "options");
  if (self->kind == SB_ITEM_INTEGER)
    g_strv_builder_add_many (builder, "minimum", "maximum", NULL);

  members = g_strv_builder_end (builder);
  sb_cursor_close (cursor, (const char *const *) members);
}

/**
 * sb_item_read:
 * @cursor: where the item stands
 * @options: (nullable) (element-type SbOption): the options of a choice that
 *   has none of its own
 * @group: (nullable): the group that it stands in
 * @parent: (nullable): the question that it belongs to
 * @position_func: (scope call): finds the items before it
 * @user_data: data for @position_func
 *
 * Returns: (transfer full): the item
 */
SbItem *
sb_item_read (const SbCursor *cursor,
              GListModel     *options,
              SbItemGroup    *group,
              SbItem         *parent,
              SbPositionFunc  position_func,
              gpointer        user_data)
{
  SbItem *self = g_object_new (SB_TYPE_ITEM, NULL);

  self->id = read_id (cursor);
  self->text = g_strdup (sb_cursor_get_text (cursor, "text"));
  self->strength = g_strdup (sb_cursor_get_optional_text (cursor, "strength"));
  if (sb_cursor_has (cursor, "scale"))
    self->scale = g_strdup (sb_cursor_get_id (cursor, "scale"));
  self->reverse = sb_cursor_get_boolean (cursor, "reverse", FALSE);
  self->required = sb_cursor_get_boolean (cursor, "required", FALSE);
  self->enabling = sb_enabling_read (cursor, position_func, user_data);
  g_set_object (&self->group, group);
  g_set_object (&self->parent, parent);
  read_kind (self, cursor, options);
  list_values (self);
  close_cursor (self, cursor);

  return self;
}

/**
 * sb_item_get_kind:
 * @self: an item
 *
 * Returns: what it asks for
 */
SbItemKind
sb_item_get_kind (SbItem *self)
{
  g_return_val_if_fail (SB_IS_ITEM (self), SB_ITEM_DISPLAY);

  return self->kind;
}

/**
 * sb_item_get_id:
 * @self: an item
 *
 * Returns: (transfer none): the name by which answers are kept
 */
const char *
sb_item_get_id (SbItem *self)
{
  g_return_val_if_fail (SB_IS_ITEM (self), NULL);

  return self->id;
}

/**
 * sb_item_get_text:
 * @self: an item
 *
 * Returns: (transfer none): what the person reads
 */
const char *
sb_item_get_text (SbItem *self)
{
  g_return_val_if_fail (SB_IS_ITEM (self), NULL);

  return self->text;
}

/**
 * sb_item_get_strength:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): the strength that may lie in what it
 *   asks about
 */
const char *
sb_item_get_strength (SbItem *self)
{
  g_return_val_if_fail (SB_IS_ITEM (self), NULL);

  return self->strength;
}

/**
 * sb_item_get_scale:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): the id of the scale that it counts for
 */
const char *
sb_item_get_scale (SbItem *self)
{
  g_return_val_if_fail (SB_IS_ITEM (self), NULL);

  return self->scale;
}

/**
 * sb_item_get_reverse:
 * @self: an item
 *
 * Returns: whether a higher answer means less of what the scale measures
 */
gboolean
sb_item_get_reverse (SbItem *self)
{
  g_return_val_if_fail (SB_IS_ITEM (self), FALSE);

  return self->reverse;
}

/**
 * sb_item_get_required:
 * @self: an item
 *
 * Returns: whether its author asks that it not be skipped
 */
gboolean
sb_item_get_required (SbItem *self)
{
  g_return_val_if_fail (SB_IS_ITEM (self), FALSE);

  return self->required;
}

/**
 * sb_item_get_options:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): its #SbOption, in the order in which
 *   they are shown; NULL where it is no choice and not yes or no
 */
GListModel *
sb_item_get_options (SbItem *self)
{
  g_return_val_if_fail (SB_IS_ITEM (self), NULL);

  return self->options;
}

/**
 * sb_item_get_minimum:
 * @self: an item that asks for a number
 *
 * Returns: the least that it takes
 */
int
sb_item_get_minimum (SbItem *self)
{
  g_return_val_if_fail (SB_IS_ITEM (self), 0);

  return self->minimum;
}

/**
 * sb_item_get_maximum:
 * @self: an item that asks for a number
 *
 * Returns: the greatest that it takes
 */
int
sb_item_get_maximum (SbItem *self)
{
  g_return_val_if_fail (SB_IS_ITEM (self), 0);

  return self->maximum;
}

/**
 * sb_item_get_group:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): the group that it stands in
 */
SbItemGroup *
sb_item_get_group (SbItem *self)
{
  g_return_val_if_fail (SB_IS_ITEM (self), NULL);

  return self->group;
}

/**
 * sb_item_get_parent:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): the question that it belongs to
 */
SbItem *
sb_item_get_parent (SbItem *self)
{
  g_return_val_if_fail (SB_IS_ITEM (self), NULL);

  return self->parent;
}

/**
 * sb_item_find_option:
 * @self: an item
 * @value: an answer
 *
 * Returns: (transfer none) (nullable): the option of that answer
 */
SbOption *
sb_item_find_option (SbItem *self,
                     int     value)
{
  g_return_val_if_fail (SB_IS_ITEM (self), NULL);

  for (guint i = 0; i < self->values->len; i++)
    {
      if (g_array_index (self->values, int, i) == value)
        {
          /* The list keeps it alive. */
          g_autoptr (SbOption) option = g_list_model_get_item (self->options, i);

          return option;
        }
    }

  return NULL;
}

/**
 * sb_item_offers:
 * @self: an item
 * @value: an answer
 *
 * Returns: whether @value is an answer to it
 */
gboolean
sb_item_offers (SbItem *self,
                int     value)
{
  g_return_val_if_fail (SB_IS_ITEM (self), FALSE);

  if (self->kind == SB_ITEM_INTEGER)
    return value >= self->minimum && value <= self->maximum;

  for (guint i = 0; i < self->values->len; i++)
    {
      if (g_array_index (self->values, int, i) == value)
        return TRUE;
    }

  return FALSE;
}

/**
 * sb_item_is_conditional:
 * @self: an item
 *
 * Returns: whether it is asked only of those who gave certain answers
 */
gboolean
sb_item_is_conditional (SbItem *self)
{
  g_return_val_if_fail (SB_IS_ITEM (self), FALSE);

  return self->enabling != NULL || sb_item_group_is_conditional (self->group) || (self->parent != NULL && sb_item_is_conditional (self->parent));
}

/**
 * sb_item_is_asked:
 * @self: an item
 * @answers: a row of answers, of which those before its own are marked where
 *   they are not to be asked
 *
 * Returns: whether it is to be asked, or shown
 */
gboolean
sb_item_is_asked (SbItem    *self,
                  const int *answers)
{
  g_return_val_if_fail (SB_IS_ITEM (self), FALSE);

  if (self->parent != NULL && !sb_item_is_asked (self->parent, answers))
    return FALSE;

  return sb_item_group_is_asked (self->group, answers) && sb_enabling_holds (self->enabling, answers);
}
