/* sb-store.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "sb-aim.h"
#include "sb-assessment.h"
#include "sb-check-in.h"
#include "sb-entry.h"
#include "sb-event.h"
#include "sb-outcome.h"
#include "sb-pack.h"
#include "sb-person.h"
#include "sb-plan.h"
#include "sb-query.h"
#include "sb-ratings.h"
#include "sb-reading.h"
#include "sb-run.h"
#include "sb-safety-plan.h"
#include "sb-session.h"
#include "sb-store-error.h"
#include "sb-tracker.h"
#include "sb-trusted.h"

G_BEGIN_DECLS

#define SB_TYPE_STORE (sb_store_get_type ())

G_DECLARE_FINAL_TYPE (SbStore, sb_store, SB, STORE, GObject)

/* Where the first page of what is found by its words begins, and that there is
 * none after the last. */
#define SB_STORE_SEARCH_START G_MAXINT64
#define SB_STORE_SEARCH_END   G_MININT64

SbStore    *sb_store_new                (GFile                *file);
GFile      *sb_store_get_file           (SbStore              *self);

void        sb_store_open_async         (SbStore              *self,
                                         GCancellable         *cancellable,
                                         GAsyncReadyCallback   callback,
                                         gpointer              user_data);
gboolean    sb_store_open_finish        (SbStore              *self,
                                         GAsyncResult         *result,
                                         GError              **error);
gboolean    sb_store_is_open            (SbStore              *self);
void        sb_store_flush_async        (SbStore              *self,
                                         GCancellable         *cancellable,
                                         GAsyncReadyCallback   callback,
                                         gpointer              user_data);
gboolean    sb_store_flush_finish       (SbStore              *self,
                                         GAsyncResult         *result,
                                         GError              **error);
void        sb_store_export_async       (SbStore              *self,
                                         GFile                *file,
                                         GCancellable         *cancellable,
                                         GAsyncReadyCallback   callback,
                                         gpointer              user_data);
gboolean    sb_store_export_finish      (SbStore              *self,
                                         GAsyncResult         *result,
                                         GError              **error);
void        sb_store_import_async       (SbStore              *self,
                                         GFile                *file,
                                         GCancellable         *cancellable,
                                         GAsyncReadyCallback   callback,
                                         gpointer              user_data);
gboolean    sb_store_import_finish      (SbStore              *self,
                                         GAsyncResult         *result,
                                         guint                *n_changed,
                                         GError              **error);
void        sb_store_close              (SbStore              *self);

GListModel *sb_store_get_people         (SbStore              *self);
GListModel *sb_store_get_assessments    (SbStore              *self);
GListModel *sb_store_get_sessions       (SbStore              *self);
GListModel *sb_store_get_check_ins      (SbStore              *self);
GListModel *sb_store_get_events         (SbStore              *self);
GListModel *sb_store_get_trackers       (SbStore              *self);
GListModel *sb_store_get_aims           (SbStore              *self);
GListModel *sb_store_get_packs          (SbStore              *self);
GListModel *sb_store_get_readings       (SbStore              *self);
GListModel *sb_store_get_plans          (SbStore              *self);
GListModel *sb_store_get_trusted        (SbStore              *self);

GListModel *sb_store_list               (SbStore              *self,
                                         const SbQuery        *query);
gpointer    sb_store_find               (SbStore              *self,
                                         const SbQuery        *query);
GArray     *sb_store_list_times         (SbStore              *self,
                                         const SbQuery        *query);
gpointer    sb_store_dup_record         (SbStore              *self,
                                         GType                 type,
                                         const char           *id);
void        sb_store_list_entries_async (SbStore              *self,
                                         const SbQuery        *query,
                                         GCancellable         *cancellable,
                                         GAsyncReadyCallback   callback,
                                         gpointer              user_data);
GArray     *sb_store_list_entries_finish
                                        (SbStore              *self,
                                         GAsyncResult         *result,
                                         GError              **error);
GPtrArray  *sb_store_list_outcomes      (SbStore              *self,
                                         const char *const    *exercises);
GPtrArray  *sb_store_list_runs          (SbStore              *self);
void        sb_store_search_async       (SbStore              *self,
                                         const char           *words,
                                         gint64                before,
                                         guint                 limit,
                                         GCancellable         *cancellable,
                                         GAsyncReadyCallback   callback,
                                         gpointer              user_data);
GPtrArray  *sb_store_search_finish      (SbStore              *self,
                                         GAsyncResult         *result,
                                         gint64               *end,
                                         GError              **error);
void        sb_store_count_found_async  (SbStore              *self,
                                         const char           *words,
                                         GCancellable         *cancellable,
                                         GAsyncReadyCallback   callback,
                                         gpointer              user_data);
gboolean    sb_store_count_found_finish (SbStore              *self,
                                         GAsyncResult         *result,
                                         guint                *n_found,
                                         GError              **error);
void        sb_store_read_ratings_async (SbStore              *self,
                                         const char           *name,
                                         gint64                since,
                                         gint64                until,
                                         GCancellable         *cancellable,
                                         GAsyncReadyCallback   callback,
                                         gpointer              user_data);
SbRatings  *sb_store_read_ratings_finish
                                        (SbStore              *self,
                                         GAsyncResult         *result,
                                         GError              **error);
void        sb_store_load_async         (SbStore              *self,
                                         const SbQuery        *query,
                                         GCancellable         *cancellable,
                                         GAsyncReadyCallback   callback,
                                         gpointer              user_data);
GPtrArray  *sb_store_load_finish        (SbStore              *self,
                                         GAsyncResult         *result,
                                         GError              **error);

void        sb_store_save_record        (SbStore              *self,
                                         SbRecord             *record);
void        sb_store_delete_record      (SbStore              *self,
                                         SbRecord             *record);
void        sb_store_restore_record     (SbStore              *self,
                                         SbRecord             *record);

void        sb_store_save_person        (SbStore              *self,
                                         SbPerson             *person);
void        sb_store_delete_person      (SbStore              *self,
                                         SbPerson             *person);
void        sb_store_restore_person     (SbStore              *self,
                                         SbPerson             *person);
void        sb_store_save_assessment    (SbStore              *self,
                                         SbAssessment         *assessment);
void        sb_store_delete_assessment  (SbStore              *self,
                                         SbAssessment         *assessment);
void        sb_store_restore_assessment (SbStore              *self,
                                         SbAssessment         *assessment);
void        sb_store_save_session       (SbStore              *self,
                                         SbSession            *session);
void        sb_store_delete_session     (SbStore              *self,
                                         SbSession            *session);
void        sb_store_restore_session    (SbStore              *self,
                                         SbSession            *session);
void        sb_store_save_check_in      (SbStore              *self,
                                         SbCheckIn            *check_in);
void        sb_store_delete_check_in    (SbStore              *self,
                                         SbCheckIn            *check_in);
void        sb_store_restore_check_in   (SbStore              *self,
                                         SbCheckIn            *check_in);
void        sb_store_save_event         (SbStore              *self,
                                         SbEvent              *event);
void        sb_store_delete_event       (SbStore              *self,
                                         SbEvent              *event);
void        sb_store_restore_event      (SbStore              *self,
                                         SbEvent              *event);
void        sb_store_save_tracker       (SbStore              *self,
                                         SbTracker            *tracker);
void        sb_store_delete_tracker     (SbStore              *self,
                                         SbTracker            *tracker);
void        sb_store_restore_tracker    (SbStore              *self,
                                         SbTracker            *tracker);
void        sb_store_save_aim           (SbStore              *self,
                                         SbAim                *aim);
void        sb_store_delete_aim         (SbStore              *self,
                                         SbAim                *aim);
void        sb_store_restore_aim        (SbStore              *self,
                                         SbAim                *aim);
void        sb_store_save_pack          (SbStore              *self,
                                         SbPack               *pack);
void        sb_store_delete_pack        (SbStore              *self,
                                         SbPack               *pack);
void        sb_store_restore_pack       (SbStore              *self,
                                         SbPack               *pack);
SbPack     *sb_store_find_pack          (SbStore              *self,
                                         const char           *instrument_id,
                                         const char           *version);
void        sb_store_save_reading       (SbStore              *self,
                                         SbReading            *reading);
void        sb_store_delete_reading     (SbStore              *self,
                                         SbReading            *reading);
void        sb_store_restore_reading    (SbStore              *self,
                                         SbReading            *reading);
SbReading  *sb_store_dup_reading        (SbStore              *self,
                                         const char           *uri);
SbSafetyPlan *
            sb_store_dup_safety_plan    (SbStore              *self);
void        sb_store_move_trusted       (SbStore              *self,
                                         SbTrusted            *trusted,
                                         guint                 index);

GPtrArray  *sb_store_remove_person      (SbStore              *self,
                                         SbPerson             *person);
void        sb_store_restore_records    (SbStore              *self,
                                         GPtrArray            *records);

G_END_DECLS
