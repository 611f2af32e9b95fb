/* sb-person-name.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "sb-person.h"

G_BEGIN_DECLS

#define SB_PERSON_NAME_MAX 60

char     *sb_person_name_clean    (const char *text);
gboolean  sb_person_name_is_taken (GListModel *people,
                                   const char *name,
                                   SbPerson   *except);

G_END_DECLS
