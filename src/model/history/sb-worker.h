/* sb-worker.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _SbWorker SbWorker;

typedef void (*SbWorkerFunc) (gpointer data);

SbWorker *sb_worker_new         (const char     *name);
void      sb_worker_free        (SbWorker       *self);
void      sb_worker_push        (SbWorker       *self,
                                 SbWorkerFunc    run,
                                 gpointer        data);
void      sb_worker_push_latest (SbWorker       *self,
                                 const char     *key,
                                 SbWorkerFunc    run,
                                 gpointer        data,
                                 GDestroyNotify  discard);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SbWorker, sb_worker_free)

G_END_DECLS
