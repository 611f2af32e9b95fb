/* sb-review-print.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-exercise.h"
#include "sb-session.h"

G_BEGIN_DECLS

GtkPrintOperation *sb_review_print_new (SbExercise *exercise,
                                        SbSession  *session,
                                        SbStep     *step);

G_END_DECLS
