/* sb-term-dialog.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-content.h"

G_BEGIN_DECLS

AdwDialog *sb_term_dialog_new (SbContent *content,
                               SbTerm    *term);

G_END_DECLS
