/* sb-pack.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-json-text.h"
#include "sb-pack.h"
#include "sb-uuid.h"

/**
 * SbPack:
 *
 * An instrument that the person has imported, as a JSON object.  What it says
 * may be more than this version can read: it is kept as it is.  The id
 * follows from the instrument's id and version.
 */
struct _SbPack
{
  SbRecord parent_instance;

  char *instrument_id;
  char *version;
  char *json;
};

G_DEFINE_FINAL_TYPE (SbPack, sb_pack, SB_TYPE_RECORD)

enum
{
  PROP_0,
  PROP_INSTRUMENT_ID,
  PROP_VERSION,
  PROP_JSON,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
sb_pack_assign (SbRecord *record,
                SbRecord *from)
{
  SbPack *self = SB_PACK (record);
  SbPack *source = SB_PACK (from);

  if (g_set_str (&self->instrument_id, source->instrument_id))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_INSTRUMENT_ID]);
  if (g_set_str (&self->version, source->version))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VERSION]);

  if (g_set_str (&self->json, source->json))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_JSON]);
}

static void
sb_pack_finalize (GObject *object)
{
  SbPack *self = SB_PACK (object);

  g_free (self->instrument_id);
  g_free (self->version);
  g_free (self->json);

  G_OBJECT_CLASS (sb_pack_parent_class)->finalize (object);
}

static void
sb_pack_get_property (GObject    *object,
                      guint       prop_id,
                      GValue     *value,
                      GParamSpec *pspec)
{
  SbPack *self = SB_PACK (object);

  switch (prop_id)
    {
    case PROP_INSTRUMENT_ID:
      g_value_set_string (value, self->instrument_id);
      break;
    case PROP_VERSION:
      g_value_set_string (value, self->version);
      break;
    case PROP_JSON:
      g_value_set_string (value, self->json);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_pack_set_property (GObject      *object,
                      guint         prop_id,
                      const GValue *value,
                      GParamSpec   *pspec)
{
  SbPack *self = SB_PACK (object);

  switch (prop_id)
    {
    case PROP_INSTRUMENT_ID:
      self->instrument_id = g_value_dup_string (value);
      break;
    case PROP_VERSION:
      self->version = g_value_dup_string (value);
      break;
    case PROP_JSON:
      self->json = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_pack_class_init (SbPackClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  SbRecordClass *record_class = SB_RECORD_CLASS (klass);
  const GParamFlags fixed = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = sb_pack_finalize;
  object_class->get_property = sb_pack_get_property;
  object_class->set_property = sb_pack_set_property;

  record_class->assign = sb_pack_assign;

  /**
   * SbPack:instrument-id:
   *
   * Which instrument it is.
   */
  properties[PROP_INSTRUMENT_ID] = g_param_spec_string ("instrument-id", NULL, NULL, "", fixed);

  /**
   * SbPack:version:
   *
   * Which version of it.
   */
  properties[PROP_VERSION] = g_param_spec_string ("version", NULL, NULL, "", fixed);

  /**
   * SbPack:json:
   *
   * The instrument, as a JSON object on one line.
   */
  properties[PROP_JSON] = g_param_spec_string ("json", NULL, NULL, "{}", fixed);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sb_pack_init (SbPack *self)
{
}

/**
 * sb_pack_new:
 * @instrument_id: the id of the instrument
 * @version: its version
 * @json: a JSON object that says what it is, written in any way
 *
 * Returns: (transfer full): a pack
 */
SbPack *
sb_pack_new (const char *instrument_id,
             const char *version,
             const char *json)
{
  g_autoptr (JsonNode) node = NULL;
  g_autofree char *text = NULL;
  g_autofree char *name = NULL;
  g_autofree char *of_instrument = NULL;
  g_autofree char *id = NULL;

  g_return_val_if_fail (instrument_id != NULL && *instrument_id != '\0', NULL);
  g_return_val_if_fail (version != NULL && *version != '\0', NULL);
  g_return_val_if_fail (json != NULL, NULL);

  node = json_from_string (json, NULL);
  g_return_val_if_fail (node != NULL && JSON_NODE_HOLDS_OBJECT (node), NULL);

  /* On one line, and the same again after an export and an import. */
  text = sb_json_text_from_node (node);

  /* In two steps: wherever the one name ends, the other begins. */
  name = g_strconcat ("instrument/", instrument_id, NULL);
  of_instrument = sb_uuid_new_for_name (SB_UUID_OF_APP, name);
  id = sb_uuid_new_for_name (of_instrument, version);

  return g_object_new (SB_TYPE_PACK,
                       "id", id,
                       "instrument-id", instrument_id,
                       "version", version,
                       "json", text,
                       NULL);
}

const char *
sb_pack_get_instrument_id (SbPack *self)
{
  g_return_val_if_fail (SB_IS_PACK (self), NULL);

  return self->instrument_id;
}

const char *
sb_pack_get_version (SbPack *self)
{
  g_return_val_if_fail (SB_IS_PACK (self), NULL);

  return self->version;
}

/**
 * sb_pack_get_json:
 *
 * Returns: (transfer none): the instrument, as a JSON object on one line
 */
const char *
sb_pack_get_json (SbPack *self)
{
  g_return_val_if_fail (SB_IS_PACK (self), NULL);

  return self->json;
}
