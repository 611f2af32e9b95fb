/* sb-form.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

gboolean sb_form_is_number (JsonNode   *node);
gboolean sb_form_is_string (JsonNode   *node);
gboolean sb_form_is_id     (const char *text);
gboolean sb_form_is_name   (const char *text);
gboolean sb_form_is_date   (const char *text);

G_END_DECLS
