/* sb-adoption.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-database.h"

G_BEGIN_DECLS

gboolean sb_adoption_run (SbDatabase  *database,
                          GError     **error);

G_END_DECLS
