/* sb-record-kind.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-aim.h"
#include "sb-assessment.h"
#include "sb-check-in.h"
#include "sb-event.h"
#include "sb-pack.h"
#include "sb-person.h"
#include "sb-plan.h"
#include "sb-reading.h"
#include "sb-record-kind.h"
#include "sb-safety-plan.h"
#include "sb-session.h"
#include "sb-store-error.h"
#include "sb-time.h"
#include "sb-tracker.h"
#include "sb-trusted.h"

const SbRecordKind sb_record_kinds[SB_RECORD_N_KINDS] = {
  { sb_person_get_type, &sb_person_table, &sb_person_json },
  { sb_assessment_get_type, &sb_assessment_table, &sb_assessment_json, .large = TRUE },
  { sb_session_get_type, &sb_session_table, &sb_session_json, .large = TRUE },
  { sb_check_in_get_type, &sb_check_in_table, &sb_check_in_json, .large = TRUE },
  { sb_event_get_type, &sb_event_table, &sb_event_json },
  { sb_tracker_get_type, &sb_tracker_table, &sb_tracker_json },
  { sb_aim_get_type, &sb_aim_table, &sb_aim_json, .named = TRUE },
  { sb_pack_get_type, &sb_pack_table, &sb_pack_json, .named = TRUE },
  { sb_reading_get_type, &sb_reading_table, &sb_reading_json, .named = TRUE },
  { sb_plan_get_type, &sb_plan_table, &sb_plan_json },
  { sb_safety_plan_get_type, &sb_safety_plan_table, &sb_safety_plan_json, .named = TRUE },
  { sb_trusted_get_type, &sb_trusted_table, &sb_trusted_json },
};

/**
 * sb_record_kind_of_type:
 *
 * Returns: which of sb_record_kinds is of @type
 */
guint
sb_record_kind_of_type (GType type)
{
  for (guint i = 0; i < SB_RECORD_N_KINDS; i++)
    if (type == sb_record_kinds[i].get_type ())
      return i;

  g_return_val_if_reached (0);
}

/**
 * sb_record_kind_index:
 *
 * Returns: which of sb_record_kinds @record is of
 */
guint
sb_record_kind_index (SbRecord *record)
{
  return sb_record_kind_of_type (G_OBJECT_TYPE (record));
}

static gboolean
save_each (SbDatabase       *database,
           SbRecord *const  *records,
           guint             n_records,
           GError          **error)
{
  for (guint i = 0; i < n_records; i++)
    if (!sb_record_table_save (sb_record_kinds[sb_record_kind_index (records[i])].table,
                               database, records[i], error))
      return FALSE;

  return TRUE;
}

/**
 * sb_record_kind_save:
 * @records: (array length=n_records): records of any kind
 *
 * Writes records, all of them or none.
 */
gboolean
sb_record_kind_save (SbDatabase       *database,
                     SbRecord *const  *records,
                     guint             n_records,
                     GError          **error)
{
  if (!sb_database_begin (database, error))
    return FALSE;

  if (!save_each (database, records, n_records, error))
    {
      sb_database_rollback (database);
      return FALSE;
    }

  return sb_database_commit (database, error);
}

static char *
to_text (const SbRecordKind *kind,
         SbRecord           *record)
{
  g_autoptr (GString) text = g_string_new (NULL);

  sb_record_json_append (kind->json, record, text);
  return g_string_free_and_steal (g_steal_pointer (&text));
}

/* Two versions with the same stamp: whichever is greater as text.  It could
 * be either, so long as all machines choose alike. */
static gboolean
wins_tie (const SbRecordKind  *kind,
          SbDatabase          *database,
          SbRecord            *record,
          gboolean            *won,
          GError             **error)
{
  g_autoptr (SbRecord) present = NULL;
  g_autofree char *present_text = NULL;
  g_autofree char *text = NULL;

  if (!sb_record_table_load (kind->table, database, sb_record_get_id (record), &present, error))
    return FALSE;

  if (present == NULL)
    {
      sb_store_error_set (error, SB_STORE_ERROR_DAMAGED, sb_database_get_name (database), NULL);
      return FALSE;
    }

  present_text = to_text (kind, present);
  text = to_text (kind, record);
  *won = strcmp (text, present_text) > 0;
  return TRUE;
}

/**
 * sb_record_kind_merge:
 * @won: (out): whether @record was written
 *
 * Writes @record unless the database has a version of it that changed later.
 * The greatest of all versions remains in the end, in whichever order they
 * come, and however often.  The caller has begun a transaction.
 */
gboolean
sb_record_kind_merge (const SbRecordKind  *kind,
                      SbDatabase          *database,
                      SbRecord            *record,
                      gboolean            *won,
                      GError             **error)
{
  gint64 present;

  if (!sb_record_table_get_changed (kind->table, database, sb_record_get_id (record), &present, error))
    return FALSE;

  *won = sb_record_get_changed (record) > present;
  if (sb_record_get_changed (record) == present && !wins_tie (kind, database, record, won, error))
    return FALSE;

  return !*won || sb_record_table_save (kind->table, database, record, error);
}
