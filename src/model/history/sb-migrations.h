/* sb-migrations.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-database.h"

G_BEGIN_DECLS

/* Marks a database as ours: "SBas". */
#define SB_MIGRATIONS_APPLICATION_ID 0x53426173

/* What is to be done to a database once its tables are those that the program
 * knows. */
typedef gboolean (*SbMigrationFunc) (SbDatabase  *database,
                                     GError     **error);

gboolean sb_migrations_run   (SbDatabase         *database,
                              GError            **error);
gboolean sb_migrations_apply (SbDatabase         *database,
                              const char *const  *migrations,
                              SbMigrationFunc     finish,
                              GError            **error);

G_END_DECLS
