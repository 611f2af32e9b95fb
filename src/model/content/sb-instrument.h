/* sb-instrument.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-item.h"
#include "sb-option.h"
#include "sb-scale.h"

G_BEGIN_DECLS

#define SB_TYPE_INSTRUMENT (sb_instrument_get_type ())

G_DECLARE_FINAL_TYPE (SbInstrument, sb_instrument, SB, INSTRUMENT, GObject)

SbInstrument *sb_instrument_read              (SbReader      *reader,
                                               GError       **error);
const char   *sb_instrument_get_id            (SbInstrument  *self);
const char   *sb_instrument_get_version       (SbInstrument  *self);
const char   *sb_instrument_get_title         (SbInstrument  *self);
const char   *sb_instrument_get_about         (SbInstrument  *self);
const char   *sb_instrument_get_instructions  (SbInstrument  *self);
guint         sb_instrument_get_minutes       (SbInstrument  *self);
guint         sb_instrument_get_retake_after  (SbInstrument  *self);
GListModel   *sb_instrument_get_options       (SbInstrument  *self);
GListModel   *sb_instrument_get_items         (SbInstrument  *self);
GListModel   *sb_instrument_get_scales        (SbInstrument  *self);
SbScale      *sb_instrument_find_scale        (SbInstrument  *self,
                                               const char    *id);
gboolean      sb_instrument_offers            (SbInstrument  *self,
                                               int            value);

G_END_DECLS
