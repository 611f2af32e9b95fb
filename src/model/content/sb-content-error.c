/* sb-content-error.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-content-error.h"

G_DEFINE_QUARK (sb - content - error - quark, sb_content_error)
