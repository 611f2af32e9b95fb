/* process.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>
#include <sys/types.h>

G_BEGIN_DECLS

double process_get_work      (GPid    pid);
double process_get_own_work  (void);
double process_wait_for_rest (GPid    pid);
double process_get_memory    (GPid    pid);

G_END_DECLS
