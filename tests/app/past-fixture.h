/* past-fixture.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-result.h"
#include "ui-fixture.h"

G_BEGIN_DECLS

#define GENERAL "attachment-general"
#define BOND "attachment-bond"
#define PULSE "weekly-pulse"
#define SIGNS "attachment-signs"

/* An imported sum without reliability, and one without a scale. */
#define MOODS "moods"

SbAssessment *past_add        (Ui         *ui,
                               const char *instrument,
                               SbPerson   *person,
                               int         day,
                               const char *scores);
SbAssessment *past_tick       (Ui   *ui,
                               int   day,
                               guint n);
SbPerson     *past_add_person (Ui         *ui,
                               const char *name,
                               const char *kind);
void          past_add_pack   (Ui         *ui);
GtkWidget    *past_open       (Ui           *ui,
                               SbAssessment *assessment);
gboolean      past_says       (gpointer    root,
                               const char *text);
gboolean      past_tells      (gpointer    root,
                               const char *part);

G_END_DECLS
