/* sb-instrument.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "sb-instrument.h"

/**
 * SbInstrument:
 *
 * A questionnaire: items, the options to answer them with, and the scales
 * that they make. Immutable once read.
 */
struct _SbInstrument
{
  GObject parent_instance;

  char *id;
  char *version;
  char *title;
  char *about;
  char *instructions;
  guint minutes;
  guint retake_after;
  GListStore *options; /* of SbOption, from the lowest value to the highest */
  GListStore *items;   /* of SbItem, in the order in which they are asked */
  GListStore *scales;  /* of SbScale */
};

G_DEFINE_FINAL_TYPE (SbInstrument, sb_instrument, G_TYPE_OBJECT)

enum
{
  PROP_ID = 1,
  PROP_TITLE,
  PROP_MINUTES,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
sb_instrument_finalize (GObject *object)
{
  SbInstrument *self = SB_INSTRUMENT (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->version, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->about, g_free);
  g_clear_pointer (&self->instructions, g_free);
  g_clear_object (&self->options);
  g_clear_object (&self->items);
  g_clear_object (&self->scales);

  G_OBJECT_CLASS (sb_instrument_parent_class)->finalize (object);
}

static void
sb_instrument_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  SbInstrument *self = SB_INSTRUMENT (object);

  switch (prop_id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_MINUTES:
      g_value_set_uint (value, self->minutes);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_instrument_class_init (SbInstrumentClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sb_instrument_finalize;
  object_class->get_property = sb_instrument_get_property;

  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL,
                                             G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL,
                                                G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_MINUTES] = g_param_spec_uint ("minutes", NULL, NULL, 0, G_MAXUINT, 0,
                                                G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sb_instrument_init (SbInstrument *self)
{
  self->options = g_list_store_new (SB_TYPE_OPTION);
  self->items = g_list_store_new (SB_TYPE_ITEM);
  self->scales = g_list_store_new (SB_TYPE_SCALE);
}

static void
read_options (SbInstrument   *self,
              const SbCursor *root)
{
  g_autoptr (GPtrArray) places = sb_cursor_dup_children (root, "options", 2);
  int last = G_MININT;

  for (guint i = 0; i < places->len; i++)
    {
      const SbCursor *place = g_ptr_array_index (places, i);
      g_autoptr (SbOption) option = sb_option_read (place);

      if (sb_option_get_value (option) <= last)
        sb_cursor_fault (place, "value", _ ("must be greater than the option's before it"));

      last = sb_option_get_value (option);
      g_list_store_append (self->options, option);
    }
}

static void
read_scales (SbInstrument   *self,
             const SbCursor *root)
{
  g_autoptr (GPtrArray) places = sb_cursor_dup_children (root, "scales", 1);

  for (guint i = 0; i < places->len; i++)
    {
      const SbCursor *place = g_ptr_array_index (places, i);
      g_autoptr (SbScale) scale = sb_scale_read (place);

      if (sb_instrument_find_scale (self, sb_scale_get_id (scale)) != NULL)
        sb_cursor_fault (place, "id", _ ("stands twice: “%s”"), sb_scale_get_id (scale));

      g_list_store_append (self->scales, scale);
    }
}

static void
read_items (SbInstrument   *self,
            const SbCursor *root)
{
  g_autoptr (GPtrArray) places = sb_cursor_dup_children (root, "items", 1);
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < places->len; i++)
    {
      const SbCursor *place = g_ptr_array_index (places, i);
      g_autoptr (SbItem) item = sb_item_read (place);

      g_list_store_append (self->items, item);
      if (!g_hash_table_add (ids, (gpointer) sb_item_get_id (item)))
        sb_cursor_fault (place, "id", _ ("stands twice: “%s”"), sb_item_get_id (item));
      if (sb_instrument_find_scale (self, sb_item_get_scale (item)) == NULL)
        sb_cursor_fault (place, "scale", _ ("names no scale of this file: “%s”"), sb_item_get_scale (item));
    }
}

static int
option_value (SbInstrument *self,
              guint         position)
{
  g_autoptr (SbOption) option = g_list_model_get_item (G_LIST_MODEL (self->options), position);

  return sb_option_get_value (option);
}

static void
key_scales (SbInstrument   *self,
            const SbCursor *root)
{
  guint n_options = g_list_model_get_n_items (G_LIST_MODEL (self->options));

  if (n_options == 0)
    return;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->scales)); i++)
    {
      g_autoptr (SbScale) scale = g_list_model_get_item (G_LIST_MODEL (self->scales), i);

      sb_scale_set_items (scale, G_LIST_MODEL (self->items),
                          option_value (self, 0), option_value (self, n_options - 1));
      if (sb_scale_get_key (scale)->n_items == 0)
        sb_cursor_fault (root, "scales", _ ("the scale “%s” has no items"), sb_scale_get_id (scale));
    }
}

/**
 * sb_instrument_read:
 * @reader: an open instrument pack
 * @error: return location for a #SbContentError
 *
 * Reads an instrument, whole or not at all.
 *
 * Returns: (transfer full) (nullable): the instrument
 */
SbInstrument *
sb_instrument_read (SbReader  *reader,
                    GError   **error)
{
  static const char *const members[] = {
    "id", "version", "title", "licence", "source", "about", "instructions", "minutes",
    "options", "items", "scales", "retakeAfterDays", NULL
  };
  g_autoptr (SbInstrument) self = g_object_new (SB_TYPE_INSTRUMENT, NULL);
  const SbCursor *root = sb_reader_get_root (reader);

  self->id = g_strdup (sb_cursor_get_id (root, "id"));
  self->version = g_strdup (sb_cursor_get_string (root, "version"));
  self->title = g_strdup (sb_cursor_get_text (root, "title"));
  sb_cursor_get_string (root, "licence");
  sb_cursor_get_string (root, "source");
  self->about = g_strdup (sb_cursor_get_optional_text (root, "about"));
  self->instructions = g_strdup (sb_cursor_get_text (root, "instructions"));
  if (sb_cursor_has (root, "minutes"))
    self->minutes = sb_cursor_get_int (root, "minutes", 1, 600);
  if (sb_cursor_has (root, "retakeAfterDays"))
    self->retake_after = sb_cursor_get_int (root, "retakeAfterDays", 0, 3650);
  read_options (self, root);
  read_scales (self, root);
  read_items (self, root);
  key_scales (self, root);
  sb_cursor_close (root, members);

  return sb_reader_check (reader, error) ? g_steal_pointer (&self) : NULL;
}

/**
 * sb_instrument_get_id:
 * @self: an instrument
 *
 * Returns: (transfer none): the name by which assessments refer to it
 */
const char *
sb_instrument_get_id (SbInstrument *self)
{
  g_return_val_if_fail (SB_IS_INSTRUMENT (self), NULL);

  return self->id;
}

/**
 * sb_instrument_get_version:
 * @self: an instrument
 *
 * Returns: (transfer none): its version
 */
const char *
sb_instrument_get_version (SbInstrument *self)
{
  g_return_val_if_fail (SB_IS_INSTRUMENT (self), NULL);

  return self->version;
}

/**
 * sb_instrument_get_title:
 * @self: an instrument
 *
 * Returns: (transfer none): its name for people
 */
const char *
sb_instrument_get_title (SbInstrument *self)
{
  g_return_val_if_fail (SB_IS_INSTRUMENT (self), NULL);

  return self->title;
}

/**
 * sb_instrument_get_about:
 * @self: an instrument
 *
 * Returns: (transfer none) (nullable): where it comes from and how far it
 *   can be trusted
 */
const char *
sb_instrument_get_about (SbInstrument *self)
{
  g_return_val_if_fail (SB_IS_INSTRUMENT (self), NULL);

  return self->about;
}

/**
 * sb_instrument_get_instructions:
 * @self: an instrument
 *
 * Returns: (transfer none): what the person is asked to do
 */
const char *
sb_instrument_get_instructions (SbInstrument *self)
{
  g_return_val_if_fail (SB_IS_INSTRUMENT (self), NULL);

  return self->instructions;
}

/**
 * sb_instrument_get_minutes:
 * @self: an instrument
 *
 * Returns: about how long it takes, in minutes; 0 where that is not known
 */
guint
sb_instrument_get_minutes (SbInstrument *self)
{
  g_return_val_if_fail (SB_IS_INSTRUMENT (self), 0);

  return self->minutes;
}

/**
 * sb_instrument_get_retake_after:
 * @self: an instrument
 *
 * Returns: after how many days a retake begins to tell something; 0 for any
 */
guint
sb_instrument_get_retake_after (SbInstrument *self)
{
  g_return_val_if_fail (SB_IS_INSTRUMENT (self), 0);

  return self->retake_after;
}

/**
 * sb_instrument_get_options:
 * @self: an instrument
 *
 * Returns: (transfer none): its #SbOption, from the lowest value up
 */
GListModel *
sb_instrument_get_options (SbInstrument *self)
{
  g_return_val_if_fail (SB_IS_INSTRUMENT (self), NULL);

  return G_LIST_MODEL (self->options);
}

/**
 * sb_instrument_get_items:
 * @self: an instrument
 *
 * Returns: (transfer none): its #SbItem, in the order in which to ask them
 */
GListModel *
sb_instrument_get_items (SbInstrument *self)
{
  g_return_val_if_fail (SB_IS_INSTRUMENT (self), NULL);

  return G_LIST_MODEL (self->items);
}

/**
 * sb_instrument_get_scales:
 * @self: an instrument
 *
 * Returns: (transfer none): its #SbScale
 */
GListModel *
sb_instrument_get_scales (SbInstrument *self)
{
  g_return_val_if_fail (SB_IS_INSTRUMENT (self), NULL);

  return G_LIST_MODEL (self->scales);
}

/**
 * sb_instrument_find_scale:
 * @self: an instrument
 * @id: a scale's id
 *
 * Returns: (transfer none) (nullable): the scale of that id
 */
SbScale *
sb_instrument_find_scale (SbInstrument *self,
                          const char   *id)
{
  g_return_val_if_fail (SB_IS_INSTRUMENT (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->scales)); i++)
    {
      /* The list keeps it alive. */
      g_autoptr (SbScale) scale = g_list_model_get_item (G_LIST_MODEL (self->scales), i);

      if (g_str_equal (sb_scale_get_id (scale), id))
        return scale;
    }

  return NULL;
}

/**
 * sb_instrument_offers:
 * @self: an instrument
 * @value: an answer
 *
 * Returns: whether @value is one of its options
 */
gboolean
sb_instrument_offers (SbInstrument *self,
                      int           value)
{
  g_return_val_if_fail (SB_IS_INSTRUMENT (self), FALSE);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->options)); i++)
    {
      if (option_value (self, i) == value)
        return TRUE;
    }

  return FALSE;
}
