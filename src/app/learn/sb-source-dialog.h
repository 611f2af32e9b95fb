/* sb-source-dialog.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-content.h"

G_BEGIN_DECLS

AdwDialog *sb_source_dialog_new (SbContent *content,
                                 SbSource  *source);

G_END_DECLS
