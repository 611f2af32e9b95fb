/* sb-store-records.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-store-private.h"

/* What [class@Store] does for each kind of record, type by type.  Saving
 * stamps a change, deleting marks the record, and restoring takes the mark
 * away; none of them waits for the disk. */

/* What is on the disk may be read another time: nothing is written over it. */
static gboolean
can_write (SbStore  *self,
           SbRecord *record)
{
  g_autofree char *basename = NULL;
  g_autofree char *name = NULL;
  g_autoptr (GError) error = NULL;

  if (!sb_record_is_lost (record))
    return TRUE;

  basename = g_file_get_basename (self->file);
  name = g_filename_display_name (basename);
  sb_store_error_set (&error, SB_STORE_ERROR_DAMAGED, name, NULL);
  g_signal_emit_by_name (self, "failed", error);
  return FALSE;
}

/**
 * sb_store_save_record:
 * @record: a record of any kind
 *
 * Saves a record.  If the store has another object of the same id (a goal is
 * chosen again, a pack imported again), that one takes over what @record says,
 * and stays the one in the list.  One that could not be read is not written,
 * nor deleted, nor restored; [signal@Store::failed] is emitted instead.
 */
void
sb_store_save_record (SbStore  *self,
                      SbRecord *record)
{
  SbRecord *present = sb_store_find_same (self, record);

  if (present != record)
    sb_record_renew (present, record);

  if (!can_write (self, present))
    return;

  sb_record_touch (present);
  sb_store_write (self, present);
}

void
sb_store_delete_record (SbStore  *self,
                        SbRecord *record)
{
  SbRecord *present = sb_store_find_same (self, record);

  if (!can_write (self, present))
    return;

  sb_record_delete (present);
  sb_store_write (self, present);
}

void
sb_store_restore_record (SbStore  *self,
                         SbRecord *record)
{
  SbRecord *present = sb_store_find_same (self, record);

  if (!can_write (self, present))
    return;

  sb_record_restore (present);
  sb_store_write (self, present);
}

/**
 * sb_store_get_people:
 *
 * Returns: (transfer none): the people, in the order in which they were added
 */
GListModel *
sb_store_get_people (SbStore *self)
{
  return sb_store_get_model (self, SB_TYPE_PERSON);
}

void
sb_store_save_person (SbStore  *self,
                      SbPerson *person)
{
  sb_store_save_record (self, SB_RECORD (person));
}

void
sb_store_delete_person (SbStore  *self,
                        SbPerson *person)
{
  sb_store_delete_record (self, SB_RECORD (person));
}

void
sb_store_restore_person (SbStore  *self,
                         SbPerson *person)
{
  sb_store_restore_record (self, SB_RECORD (person));
}

/**
 * sb_store_get_assessments:
 *
 * Returns: (transfer none): the assessments, by when they were begun
 */
GListModel *
sb_store_get_assessments (SbStore *self)
{
  return sb_store_get_model (self, SB_TYPE_ASSESSMENT);
}

void
sb_store_save_assessment (SbStore      *self,
                          SbAssessment *assessment)
{
  sb_store_save_record (self, SB_RECORD (assessment));
}

void
sb_store_delete_assessment (SbStore      *self,
                            SbAssessment *assessment)
{
  sb_store_delete_record (self, SB_RECORD (assessment));
}

void
sb_store_restore_assessment (SbStore      *self,
                             SbAssessment *assessment)
{
  sb_store_restore_record (self, SB_RECORD (assessment));
}

/**
 * sb_store_get_sessions:
 *
 * Returns: (transfer none): the sessions, by when they were begun
 */
GListModel *
sb_store_get_sessions (SbStore *self)
{
  return sb_store_get_model (self, SB_TYPE_SESSION);
}

void
sb_store_save_session (SbStore   *self,
                       SbSession *session)
{
  sb_store_save_record (self, SB_RECORD (session));
}

void
sb_store_delete_session (SbStore   *self,
                         SbSession *session)
{
  sb_store_delete_record (self, SB_RECORD (session));
}

void
sb_store_restore_session (SbStore   *self,
                          SbSession *session)
{
  sb_store_restore_record (self, SB_RECORD (session));
}

/**
 * sb_store_get_check_ins:
 *
 * Returns: (transfer none): the check-ins, by their moments
 */
GListModel *
sb_store_get_check_ins (SbStore *self)
{
  return sb_store_get_model (self, SB_TYPE_CHECK_IN);
}

void
sb_store_save_check_in (SbStore   *self,
                        SbCheckIn *check_in)
{
  sb_store_save_record (self, SB_RECORD (check_in));
}

void
sb_store_delete_check_in (SbStore   *self,
                          SbCheckIn *check_in)
{
  sb_store_delete_record (self, SB_RECORD (check_in));
}

void
sb_store_restore_check_in (SbStore   *self,
                           SbCheckIn *check_in)
{
  sb_store_restore_record (self, SB_RECORD (check_in));
}

/**
 * sb_store_get_events:
 *
 * Returns: (transfer none): the events, by their days
 */
GListModel *
sb_store_get_events (SbStore *self)
{
  return sb_store_get_model (self, SB_TYPE_EVENT);
}

void
sb_store_save_event (SbStore *self,
                     SbEvent *event)
{
  sb_store_save_record (self, SB_RECORD (event));
}

void
sb_store_delete_event (SbStore *self,
                       SbEvent *event)
{
  sb_store_delete_record (self, SB_RECORD (event));
}

void
sb_store_restore_event (SbStore *self,
                        SbEvent *event)
{
  sb_store_restore_record (self, SB_RECORD (event));
}

/**
 * sb_store_get_trackers:
 *
 * Returns: (transfer none): the trackers, in the order in which they were added
 */
GListModel *
sb_store_get_trackers (SbStore *self)
{
  return sb_store_get_model (self, SB_TYPE_TRACKER);
}

void
sb_store_save_tracker (SbStore   *self,
                       SbTracker *tracker)
{
  sb_store_save_record (self, SB_RECORD (tracker));
}

void
sb_store_delete_tracker (SbStore   *self,
                         SbTracker *tracker)
{
  sb_store_delete_record (self, SB_RECORD (tracker));
}

void
sb_store_restore_tracker (SbStore   *self,
                          SbTracker *tracker)
{
  sb_store_restore_record (self, SB_RECORD (tracker));
}

/**
 * sb_store_get_aims:
 *
 * Returns: (transfer none): the goals chosen, in the order in which they first were
 */
GListModel *
sb_store_get_aims (SbStore *self)
{
  return sb_store_get_model (self, SB_TYPE_AIM);
}

void
sb_store_save_aim (SbStore *self,
                   SbAim   *aim)
{
  sb_store_save_record (self, SB_RECORD (aim));
}

void
sb_store_delete_aim (SbStore *self,
                     SbAim   *aim)
{
  sb_store_delete_record (self, SB_RECORD (aim));
}

void
sb_store_restore_aim (SbStore *self,
                      SbAim   *aim)
{
  sb_store_restore_record (self, SB_RECORD (aim));
}

/**
 * sb_store_get_packs:
 *
 * Returns: (transfer none): the imported instruments, in the order in which they were
 */
GListModel *
sb_store_get_packs (SbStore *self)
{
  return sb_store_get_model (self, SB_TYPE_PACK);
}

void
sb_store_save_pack (SbStore *self,
                    SbPack  *pack)
{
  sb_store_save_record (self, SB_RECORD (pack));
}

void
sb_store_delete_pack (SbStore *self,
                      SbPack  *pack)
{
  sb_store_delete_record (self, SB_RECORD (pack));
}

void
sb_store_restore_pack (SbStore *self,
                       SbPack  *pack)
{
  sb_store_restore_record (self, SB_RECORD (pack));
}

/**
 * sb_store_find_pack:
 * @instrument_id: the id of an instrument
 * @version: its version
 *
 * Returns: (transfer none) (nullable): that version of the imported
 *   instrument, be it removed or not
 */
SbPack *
sb_store_find_pack (SbStore    *self,
                    const char *instrument_id,
                    const char *version)
{
  g_autoptr (SbPack) like_it = sb_pack_new (instrument_id, version, "{}");
  SbRecord *present = sb_store_find_same (self, SB_RECORD (like_it));

  return present != SB_RECORD (like_it) ? SB_PACK (present) : NULL;
}

/**
 * sb_store_get_readings:
 *
 * Returns: (transfer none): what was done with pages of the library, in the
 *   order in which they were first opened
 */
GListModel *
sb_store_get_readings (SbStore *self)
{
  return sb_store_get_model (self, SB_TYPE_READING);
}

void
sb_store_save_reading (SbStore   *self,
                       SbReading *reading)
{
  sb_store_save_record (self, SB_RECORD (reading));
}

void
sb_store_delete_reading (SbStore   *self,
                         SbReading *reading)
{
  sb_store_delete_record (self, SB_RECORD (reading));
}

void
sb_store_restore_reading (SbStore   *self,
                          SbReading *reading)
{
  sb_store_restore_record (self, SB_RECORD (reading));
}

/**
 * sb_store_dup_reading:
 * @uri: a page of the library
 *
 * Returns: (transfer full): what was done with the page so far; a new record
 *   that is not in the list yet, where nothing was, or where it was deleted
 */
SbReading *
sb_store_dup_reading (SbStore    *self,
                      const char *uri)
{
  g_autoptr (SbReading) anew = sb_reading_new (uri);
  SbRecord *present = sb_store_find_same (self, SB_RECORD (anew));

  return g_object_ref (sb_record_is_deleted (present) ? anew : SB_READING (present));
}

/**
 * sb_store_get_plans:
 *
 * Returns: (transfer none): the plans, in the order in which they were begun
 */
GListModel *
sb_store_get_plans (SbStore *self)
{
  return sb_store_get_model (self, SB_TYPE_PLAN);
}
