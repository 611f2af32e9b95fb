/* sb-path-add-dialog.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-course.h"

G_BEGIN_DECLS

#define SB_TYPE_PATH_ADD_DIALOG (sb_path_add_dialog_get_type ())

G_DECLARE_FINAL_TYPE (SbPathAddDialog, sb_path_add_dialog, SB, PATH_ADD_DIALOG, AdwDialog)

AdwDialog *sb_path_add_dialog_new (SbContent *content,
                                   SbCourse  *course);

G_END_DECLS
