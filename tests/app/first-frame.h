/* first-frame.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _FirstFrame FirstFrame;

typedef struct
{
  double frame_time;  /* from before the process was there to its first painted frame, in milliseconds */
  double frame_work;  /* the processor’s time that it took for that, in milliseconds */
  double total_work;  /* and until it had no more to do */
  double memory;      /* in MB, when it had no more to do */
} Start;

FirstFrame *first_frame_new     (void);
void        first_frame_free    (FirstFrame        *self);
Start       first_frame_measure (FirstFrame        *self,
                                 const char *const *arguments,
                                 const char        *data_folder);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FirstFrame, first_frame_free)

G_END_DECLS
