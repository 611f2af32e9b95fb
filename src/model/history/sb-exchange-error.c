/* sb-exchange-error.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-exchange-error.h"

G_DEFINE_QUARK (sb - exchange - error - quark, sb_exchange_error)
