/* sb-number-field.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-item.h"

G_BEGIN_DECLS

#define SB_TYPE_NUMBER_FIELD (sb_number_field_get_type ())

G_DECLARE_FINAL_TYPE (SbNumberField, sb_number_field, SB, NUMBER_FIELD, GtkBox)

void sb_number_field_ask (SbNumberField *self,
                          SbItem        *item,
                          int            answer,
                          const char    *question);

G_END_DECLS
