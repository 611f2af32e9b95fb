/* answer-fixture.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "player-fixture.h"

G_BEGIN_DECLS

char     **answer_step        (GtkWidget  *page,
                               SbStep     *step);
char      *answer_describe    (GtkWidget  *page);
void       answer_assert_told (SbSession  *session,
                               SbStep     *step,
                               char      **words);
SbSession *answer_dup_on_disk (Ui         *ui,
                               SbSession  *session);

G_END_DECLS
