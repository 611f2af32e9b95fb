/* sb-plane-spread.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SbPlaneSpread:
 * @lowest: the position of the lowest score
 * @highest: the position of the highest
 * @apart: whether the two are further apart than error alone would bring
 *   about; never where nobody knows how large that is
 *
 * How far the scores of several bonds on one scale lie apart.
 */
typedef struct
{
  guint lowest;
  guint highest;
  gboolean apart;
} SbPlaneSpread;

gboolean sb_plane_spread_find (SbPlaneSpread *self,
                               const double  *scores,
                               const double  *errors,
                               guint          n);

G_END_DECLS
