/* sb-home.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "sb-content.h"

G_BEGIN_DECLS

SbCountry *sb_home_find             (GSettings *settings,
                                     SbContent *content);
void       sb_home_set              (GSettings *settings,
                                     SbCountry *country);
char      *sb_home_describe_numbers (SbCountry *country);

G_END_DECLS
