/* sb-uuid.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The space of the names of this app's own. */
#define SB_UUID_OF_APP "0938b4ea-fb69-4daf-bc42-4e9a1aee4a02"

char *sb_uuid_new_for_name (const char *name_space,
                            const char *name);

G_END_DECLS
