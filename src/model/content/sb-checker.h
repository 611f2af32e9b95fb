/* sb-checker.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-reader.h"

G_BEGIN_DECLS

#define SB_TYPE_CHECKER (sb_checker_get_type ())

G_DECLARE_FINAL_TYPE (SbChecker, sb_checker, SB, CHECKER, GObject)

SbChecker          *sb_checker_new           (void);
void                sb_checker_set_text_func (SbChecker   *self,
                                              SbTextFunc   func,
                                              gpointer     user_data);
gboolean            sb_checker_check         (SbChecker   *self,
                                              GFile       *file,
                                              GError     **error);
const char *const  *sb_checker_get_faults    (SbChecker   *self);
guint               sb_checker_get_n_files   (SbChecker   *self);

G_END_DECLS
