/* sb-exchange-error.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define SB_EXCHANGE_ERROR (sb_exchange_error_quark ())

/**
 * SbExchangeError:
 * @SB_EXCHANGE_ERROR_SYNTAX: it is not JSON
 * @SB_EXCHANGE_ERROR_FORMAT: it is JSON, but not a history
 * @SB_EXCHANGE_ERROR_NEWER: a newer Secure Base wrote this file
 * @SB_EXCHANGE_ERROR_INVALID: a value in it is not what it must be
 * @SB_EXCHANGE_ERROR_TOO_LARGE: no history is this large
 *
 * What can be wrong with a history file.
 */
typedef enum
{
  SB_EXCHANGE_ERROR_SYNTAX,
  SB_EXCHANGE_ERROR_FORMAT,
  SB_EXCHANGE_ERROR_NEWER,
  SB_EXCHANGE_ERROR_INVALID,
  SB_EXCHANGE_ERROR_TOO_LARGE,
} SbExchangeError;

GQuark sb_exchange_error_quark (void);

G_END_DECLS
