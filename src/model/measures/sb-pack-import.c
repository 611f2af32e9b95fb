/* sb-pack-import.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-pack-file.h"
#include "sb-pack-import.h"
#include "sb-reader.h"

/**
 * SbPackImport:
 *
 * A file that somebody brings, to add the instrument in it: the instrument,
 * or what is wrong with the file. Nothing is changed until it is added.
 */
struct _SbPackImport
{
  GObject parent_instance;

  SbInstrument *instrument; /* (nullable) */
  char *json;               /* (nullable): the instrument, as a pack of ours */
  GStrv faults;
};

G_DEFINE_FINAL_TYPE (SbPackImport, sb_pack_import, G_TYPE_OBJECT)

static void
sb_pack_import_finalize (GObject *object)
{
  SbPackImport *self = SB_PACK_IMPORT (object);

  g_clear_object (&self->instrument);
  g_clear_pointer (&self->json, g_free);
  g_clear_pointer (&self->faults, g_strfreev);

  G_OBJECT_CLASS (sb_pack_import_parent_class)->finalize (object);
}

static void
sb_pack_import_class_init (SbPackImportClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_pack_import_finalize;
}

static void
sb_pack_import_init (SbPackImport *self)
{
  self->faults = g_new0 (char *, 1);
}

/* What is wrong with the file itself does not always name it. */
static char *
name_fault (const GError *error,
            const char   *name)
{
  if (error->domain == SB_CONTENT_ERROR)
    return g_strdup (error->message);

  return g_strdup_printf ("%s: %s", name, error->message);
}

static GStrv
list_faults (SbReader     *reader,
             const GError *error,
             const char   *name)
{
  g_autoptr (GStrvBuilder) faults = g_strv_builder_new ();

  if (reader != NULL)
    g_strv_builder_addv (faults, (const char **) sb_reader_get_faults (reader));
  if (reader == NULL || sb_reader_get_faults (reader)[0] == NULL)
    g_strv_builder_take (faults, name_fault (error, name));

  return g_strv_builder_end (faults);
}

/**
 * sb_pack_import_read:
 * @file: a file
 *
 * Reads a file in which an instrument is said to be. Takes its time, and may
 * be called on any thread.
 *
 * Returns: (transfer full): what was read
 */
SbPackImport *
sb_pack_import_read (GFile *file)
{
  SbPackImport *self;
  g_autoptr (SbReader) reader = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *name = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  self = g_object_new (SB_TYPE_PACK_IMPORT, NULL);
  reader = sb_reader_new (file, &error);
  if (reader != NULL)
    self->instrument = sb_pack_file_open (reader, &self->json, &error);
  if (self->instrument != NULL)
    return self;

  name = g_file_get_basename (file);
  g_strfreev (self->faults);
  self->faults = list_faults (reader, error, name);

  return self;
}

/**
 * sb_pack_import_get_instrument:
 * @self: an import
 *
 * Returns: (transfer none) (nullable): the instrument; NULL where the file
 *   has faults
 */
SbInstrument *
sb_pack_import_get_instrument (SbPackImport *self)
{
  g_return_val_if_fail (SB_IS_PACK_IMPORT (self), NULL);

  return self->instrument;
}

/**
 * sb_pack_import_get_faults:
 * @self: an import
 *
 * Returns: (transfer none) (array zero-terminated=1): all that is wrong with
 *   the file, each with its name and the place in it
 */
const char *const *
sb_pack_import_get_faults (SbPackImport *self)
{
  g_return_val_if_fail (SB_IS_PACK_IMPORT (self), NULL);

  return (const char *const *) self->faults;
}

static SbPack *
create_pack (SbPackImport *self)
{
  return sb_pack_new (sb_instrument_get_id (self->instrument), sb_instrument_get_version (self->instrument), self->json);
}

static gboolean
has_answers (SbPackImport *self,
             SbStore      *store)
{
  const SbQuery query = {
    .type = SB_TYPE_ASSESSMENT,
    .instrument = sb_instrument_get_id (self->instrument),
    .version = sb_instrument_get_version (self->instrument),
  };
  g_autoptr (SbAssessment) assessment = sb_store_find (store, &query);

  return assessment != NULL;
}

/* Members may stand in another order. */
static gboolean
says_the_same (SbPack *pack,
               SbPack *other)
{
  g_autoptr (JsonNode) node = json_from_string (sb_pack_get_json (pack), NULL);
  g_autoptr (JsonNode) other_node = json_from_string (sb_pack_get_json (other), NULL);

  return node != NULL && other_node != NULL && json_node_equal (node, other_node);
}

/**
 * sb_pack_import_judge:
 * @self: an import that has an instrument
 * @content: what the app knows
 * @store: what the person did
 *
 * An id and a version say what answers were given to: once there are any,
 * they never come to mean another instrument. One that was removed and never
 * answered may come back changed.
 *
 * Returns: how the instrument stands to those that are here
 */
SbPackStanding
sb_pack_import_judge (SbPackImport *self,
                      SbContent    *content,
                      SbStore      *store)
{
  g_autoptr (SbPack) pack = NULL;
  SbPack *present;
  gboolean removed;

  g_return_val_if_fail (SB_IS_PACK_IMPORT (self), SB_PACK_STANDING_OWN);
  g_return_val_if_fail (self->instrument != NULL, SB_PACK_STANDING_OWN);

  if (sb_content_find_instrument (content, sb_instrument_get_id (self->instrument)) != NULL)
    return SB_PACK_STANDING_OWN;

  pack = create_pack (self);
  present = sb_store_find_pack (store, sb_pack_get_instrument_id (pack), sb_pack_get_version (pack));
  if (present == NULL)
    return SB_PACK_STANDING_NEW;

  removed = sb_record_is_deleted (SB_RECORD (present));
  if (says_the_same (pack, present))
    return removed ? SB_PACK_STANDING_NEW : SB_PACK_STANDING_HERE;

  return removed && !has_answers (self, store) ? SB_PACK_STANDING_NEW : SB_PACK_STANDING_OTHER;
}

/**
 * sb_pack_import_add:
 * @self: an import that has an instrument
 * @content: what the app knows
 * @store: what the person did
 *
 * Adds the instrument to those of the person's own, where it is new.
 *
 * Returns: whether it was added
 */
gboolean
sb_pack_import_add (SbPackImport *self,
                    SbContent    *content,
                    SbStore      *store)
{
  g_autoptr (SbPack) pack = NULL;

  g_return_val_if_fail (SB_IS_PACK_IMPORT (self), FALSE);

  if (sb_pack_import_judge (self, content, store) != SB_PACK_STANDING_NEW)
    return FALSE;

  pack = create_pack (self);
  sb_store_save_pack (store, pack);

  return TRUE;
}
