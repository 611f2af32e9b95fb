/* sb-pack-json.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-json-text.h"
#include "sb-json-unknown.h"
#include "sb-pack.h"
#include "sb-record-json.h"

static const char *const members[] = { "instrument", "instrumentVersion", "pack", NULL };

/* An object, whatever it says. */
static char *
read_object (SbJsonReader *reader,
             const char   *member)
{
  if (!sb_json_reader_enter (reader, member, JSON_NODE_OBJECT, SB_JSON_REQUIRED))
    return NULL;

  sb_json_reader_leave (reader);
  return sb_json_unknown_read (reader, member);
}

/* Whichever id someone gave it by hand: a version of an instrument has one
 * record. */
static SbRecord *
read_pack (SbJsonReader *reader,
           const char   *id)
{
  const char *instrument = sb_json_reader_read_name (reader, "instrument");
  const char *version = sb_json_reader_read_name (reader, "instrumentVersion");
  g_autofree char *json = read_object (reader, "pack");

  if (sb_json_reader_failed (reader))
    return NULL;

  return SB_RECORD (sb_pack_new (instrument, version, json));
}

static void
append_pack (SbRecord *record,
             GString  *text)
{
  SbPack *pack = SB_PACK (record);

  sb_record_json_append_string (text, "instrument", sb_pack_get_instrument_id (pack));
  sb_record_json_append_string (text, "instrumentVersion", sb_pack_get_version (pack));
  sb_json_text_append_name (text, "pack");
  g_string_append (text, sb_pack_get_json (pack));
}

const SbRecordJson sb_pack_json = {
  .list = "packs",
  .members = members,
  .read = read_pack,
  .append = append_pack,
};
