/* history-fixture.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui-fixture.h"

G_BEGIN_DECLS

#define INSTRUMENT "attachment-general"

SbInstrument *history_get_instrument (Ui         *ui);
SbAssessment *history_new_assessment (Ui         *ui,
                                      int         anxiety,
                                      int         avoidance);
void          history_save_result    (Ui         *ui,
                                      int         anxiety,
                                      int         avoidance);
gboolean      history_has_row        (gpointer    root,
                                      const char *title);

G_END_DECLS
