/* question-fixture.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui-fixture.h"

G_BEGIN_DECLS

#define INSTRUMENT "attachment-general"
#define N_ITEMS 18

SbInstrument *question_get_instrument (Ui              *ui);
SbItem       *question_dup_item       (Ui              *ui,
                                       guint            position);
GtkWidget    *question_begin          (Ui              *ui);
GtkWidget    *question_ask            (Ui              *ui,
                                       SbAssessment    *assessment);
SbAssessment *question_new_assessment (void);
gboolean      question_press          (GtkWidget       *page,
                                       guint            keyval,
                                       GdkModifierType  state);
void          question_assert_asks    (Ui              *ui,
                                       GtkWidget       *page,
                                       guint            position);
void          question_choose         (GtkWidget       *page,
                                       guint            option);

G_END_DECLS
