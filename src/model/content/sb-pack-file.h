/* sb-pack-file.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-instrument.h"

G_BEGIN_DECLS

SbInstrument *sb_pack_file_open (SbReader  *reader,
                                 char     **json,
                                 GError   **error);
SbInstrument *sb_pack_file_read (GFile     *file,
                                 char     **json,
                                 GError   **error);

G_END_DECLS
