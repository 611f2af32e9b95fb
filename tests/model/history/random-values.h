/* random-values.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <json-glib/json-glib.h>

#include "random-history.h"

G_BEGIN_DECLS

struct _RandomHistory
{
  GRand  *rand;
  guint   n_ids;
  gint64  span; /* microseconds; 0 for any time at all */
};

gboolean    random_chance             (RandomHistory *self,
                                       double         probability);
const char *random_text               (RandomHistory *self);
char       *random_id                 (RandomHistory *self,
                                       guint          kind);
gint64      random_time               (RandomHistory *self);
GDateTime  *random_date_time          (RandomHistory *self);
GDateTime  *random_optional_date_time (RandomHistory *self);
double      random_number             (RandomHistory *self);
JsonNode   *random_json               (RandomHistory *self,
                                       guint          depth);

G_END_DECLS
