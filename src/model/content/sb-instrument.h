/* sb-instrument.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-item.h"
#include "sb-scale.h"

G_BEGIN_DECLS

/**
 * SbForm:
 * @SB_FORM_QUESTIONS: one question at a time
 * @SB_FORM_CHECKLIST: a list to tick what fits
 *
 * How an instrument is filled in.
 */
typedef enum
{
  SB_FORM_QUESTIONS,
  SB_FORM_CHECKLIST,
} SbForm;

#define SB_TYPE_INSTRUMENT (sb_instrument_get_type ())

G_DECLARE_FINAL_TYPE (SbInstrument, sb_instrument, SB, INSTRUMENT, GObject)

SbInstrument *sb_instrument_read              (SbReader      *reader,
                                               GError       **error);
const char   *sb_instrument_get_id            (SbInstrument  *self);
const char   *sb_instrument_get_version       (SbInstrument  *self);
const char   *sb_instrument_get_title         (SbInstrument  *self);
const char   *sb_instrument_get_about         (SbInstrument  *self);
const char   *sb_instrument_get_instructions  (SbInstrument  *self);
const char   *sb_instrument_get_licence       (SbInstrument  *self);
const char   *sb_instrument_get_copyright     (SbInstrument  *self);
const char   *sb_instrument_get_source        (SbInstrument  *self);
const char   *sb_instrument_get_url           (SbInstrument  *self);
SbForm        sb_instrument_get_form          (SbInstrument  *self);
gboolean      sb_instrument_asks_about_person (SbInstrument  *self);
gboolean      sb_instrument_is_for_trend      (SbInstrument  *self);
guint         sb_instrument_get_minutes       (SbInstrument  *self);
guint         sb_instrument_get_retake_after  (SbInstrument  *self);
GListModel   *sb_instrument_get_items         (SbInstrument  *self);
GListModel   *sb_instrument_get_scales        (SbInstrument  *self);
SbScale      *sb_instrument_find_scale        (SbInstrument  *self,
                                               const char    *id);
guint         sb_instrument_get_n_questions   (SbInstrument  *self);
void          sb_instrument_mark_asked        (SbInstrument  *self,
                                               int           *answers);

G_END_DECLS
