/* sb-record.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define SB_TYPE_RECORD (sb_record_get_type ())

G_DECLARE_DERIVABLE_TYPE (SbRecord, sb_record, SB, RECORD, GObject)

struct _SbRecordClass
{
  GObjectClass parent_class;

  gint64 (*get_time)  (SbRecord *self);
  gint64 (*get_rank)  (SbRecord *self);
  void   (*assign)    (SbRecord *self,
                       SbRecord *from);
  void   (*add_words) (SbRecord *self,
                       GString  *words);
};

const char *sb_record_get_id       (SbRecord   *self);
gint64      sb_record_get_created  (SbRecord   *self);
gint64      sb_record_get_changed  (SbRecord   *self);
gint64      sb_record_get_deleted  (SbRecord   *self);
gboolean    sb_record_is_deleted   (SbRecord   *self);
gint64      sb_record_get_time     (SbRecord   *self);
gint64      sb_record_get_rank     (SbRecord   *self);
const char *sb_record_get_extra    (SbRecord   *self);
char       *sb_record_dup_words    (SbRecord   *self);
gboolean    sb_record_is_lost      (SbRecord   *self);

void        sb_record_set_stamps   (SbRecord   *self,
                                    gint64      created,
                                    gint64      changed,
                                    gint64      deleted);
void        sb_record_set_extra    (SbRecord   *self,
                                    const char *extra);
void        sb_record_set_lost     (SbRecord   *self);
void        sb_record_touch        (SbRecord   *self);
void        sb_record_delete       (SbRecord   *self);
void        sb_record_restore      (SbRecord   *self);

int         sb_record_compare      (SbRecord   *a,
                                    SbRecord   *b);
void        sb_record_assign       (SbRecord   *self,
                                    SbRecord   *from);
void        sb_record_renew        (SbRecord   *self,
                                    SbRecord   *from);
SbRecord   *sb_record_dup          (SbRecord   *self);

const char **sb_record_list_keys   (GHashTable *map);

G_END_DECLS
