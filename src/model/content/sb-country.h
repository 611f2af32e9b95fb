/* sb-country.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-line.h"

G_BEGIN_DECLS

#define SB_TYPE_COUNTRY (sb_country_get_type ())

G_DECLARE_FINAL_TYPE (SbCountry, sb_country, SB, COUNTRY, GObject)

SbCountry         *sb_country_read            (SbReader    *reader,
                                               GError     **error);
const char        *sb_country_get_id          (SbCountry   *self);
const char        *sb_country_get_title       (SbCountry   *self);
const char *const *sb_country_get_territories (SbCountry   *self);
GListModel        *sb_country_get_lines       (SbCountry   *self);
SbLine            *sb_country_get_emergency   (SbCountry   *self);

G_END_DECLS
