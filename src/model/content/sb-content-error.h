/* sb-content-error.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SbContentError:
 * @SB_CONTENT_ERROR_PARSE: the file is not JSON
 * @SB_CONTENT_ERROR_INVALID: the file is JSON, but not of the form it should have
 * @SB_CONTENT_ERROR_NOT_FOUND: nothing has the name asked for
 *
 * What can go wrong with content and instrument packs.
 */
typedef enum
{
  SB_CONTENT_ERROR_PARSE,
  SB_CONTENT_ERROR_INVALID,
  SB_CONTENT_ERROR_NOT_FOUND,
} SbContentError;

#define SB_CONTENT_ERROR (sb_content_error_quark ())

GQuark sb_content_error_quark (void);

G_END_DECLS
