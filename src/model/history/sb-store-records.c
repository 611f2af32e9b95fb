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
sb_store_save_person (SbStore *self,
                      SbPerson *person)
{
  g_return_if_fail (SB_IS_PERSON (person));

  sb_record_touch (SB_RECORD (person));
  sb_store_write (self, SB_RECORD (person));
}

void
sb_store_delete_person (SbStore *self,
                        SbPerson *person)
{
  g_return_if_fail (SB_IS_PERSON (person));

  sb_record_delete (SB_RECORD (person));
  sb_store_write (self, SB_RECORD (person));
}

void
sb_store_restore_person (SbStore *self,
                         SbPerson *person)
{
  g_return_if_fail (SB_IS_PERSON (person));

  sb_record_restore (SB_RECORD (person));
  sb_store_write (self, SB_RECORD (person));
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
sb_store_save_assessment (SbStore *self,
                          SbAssessment *assessment)
{
  g_return_if_fail (SB_IS_ASSESSMENT (assessment));

  sb_record_touch (SB_RECORD (assessment));
  sb_store_write (self, SB_RECORD (assessment));
}

void
sb_store_delete_assessment (SbStore *self,
                            SbAssessment *assessment)
{
  g_return_if_fail (SB_IS_ASSESSMENT (assessment));

  sb_record_delete (SB_RECORD (assessment));
  sb_store_write (self, SB_RECORD (assessment));
}

void
sb_store_restore_assessment (SbStore *self,
                             SbAssessment *assessment)
{
  g_return_if_fail (SB_IS_ASSESSMENT (assessment));

  sb_record_restore (SB_RECORD (assessment));
  sb_store_write (self, SB_RECORD (assessment));
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
sb_store_save_session (SbStore *self,
                       SbSession *session)
{
  g_return_if_fail (SB_IS_SESSION (session));

  sb_record_touch (SB_RECORD (session));
  sb_store_write (self, SB_RECORD (session));
}

void
sb_store_delete_session (SbStore *self,
                         SbSession *session)
{
  g_return_if_fail (SB_IS_SESSION (session));

  sb_record_delete (SB_RECORD (session));
  sb_store_write (self, SB_RECORD (session));
}

void
sb_store_restore_session (SbStore *self,
                          SbSession *session)
{
  g_return_if_fail (SB_IS_SESSION (session));

  sb_record_restore (SB_RECORD (session));
  sb_store_write (self, SB_RECORD (session));
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
sb_store_save_check_in (SbStore *self,
                        SbCheckIn *check_in)
{
  g_return_if_fail (SB_IS_CHECK_IN (check_in));

  sb_record_touch (SB_RECORD (check_in));
  sb_store_write (self, SB_RECORD (check_in));
}

void
sb_store_delete_check_in (SbStore *self,
                          SbCheckIn *check_in)
{
  g_return_if_fail (SB_IS_CHECK_IN (check_in));

  sb_record_delete (SB_RECORD (check_in));
  sb_store_write (self, SB_RECORD (check_in));
}

void
sb_store_restore_check_in (SbStore *self,
                           SbCheckIn *check_in)
{
  g_return_if_fail (SB_IS_CHECK_IN (check_in));

  sb_record_restore (SB_RECORD (check_in));
  sb_store_write (self, SB_RECORD (check_in));
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
  g_return_if_fail (SB_IS_EVENT (event));

  sb_record_touch (SB_RECORD (event));
  sb_store_write (self, SB_RECORD (event));
}

void
sb_store_delete_event (SbStore *self,
                       SbEvent *event)
{
  g_return_if_fail (SB_IS_EVENT (event));

  sb_record_delete (SB_RECORD (event));
  sb_store_write (self, SB_RECORD (event));
}

void
sb_store_restore_event (SbStore *self,
                        SbEvent *event)
{
  g_return_if_fail (SB_IS_EVENT (event));

  sb_record_restore (SB_RECORD (event));
  sb_store_write (self, SB_RECORD (event));
}
