/* sb-countries.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "sb-country.h"

G_BEGIN_DECLS

#define SB_TYPE_COUNTRIES (sb_countries_get_type ())

G_DECLARE_FINAL_TYPE (SbCountries, sb_countries, SB, COUNTRIES, GObject)

SbCountries *sb_countries_new      (GFile              *folder);
SbCountry   *sb_countries_find     (SbCountries        *self,
                                    const char         *id);
SbCountry   *sb_countries_guess    (SbCountries        *self,
                                    const char *const  *languages);
GListModel  *sb_countries_get_list (SbCountries        *self);

G_END_DECLS
