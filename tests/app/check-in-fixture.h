/* check-in-fixture.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-rating-row.h"
#include "ui-fixture.h"

G_BEGIN_DECLS

GtkWidget   *check_in_open          (Ui              *ui,
                                     SbCheckIn       *check_in);
guint        check_in_count         (Ui              *ui);
SbCheckIn   *check_in_get_saved     (Ui              *ui,
                                     guint            position);
SbRatingRow *check_in_get_row       (GtkWidget       *page,
                                     const char      *scale);
GtkWidget   *check_in_get_button    (SbRatingRow     *row,
                                     guint            step);
gboolean     check_in_press_with    (SbRatingRow     *row,
                                     guint            keyval,
                                     GdkModifierType  state);
gboolean     check_in_press         (SbRatingRow     *row,
                                     guint            keyval);
void         check_in_rate          (GtkWidget       *page,
                                     const char      *scale,
                                     guint            step);
void         check_in_assert_step   (SbCheckIn       *check_in,
                                     const char      *scale,
                                     guint            step);
void         check_in_assert_tags   (SbCheckIn       *check_in,
                                     const char      *expected);
void         check_in_write_note    (GtkWidget       *page,
                                     const char      *text);
void         check_in_save          (Ui              *ui,
                                     GtkWidget       *page);
gboolean     check_in_can_save      (GtkWidget       *page);
void         check_in_assert_button (SbRatingRow     *row,
                                     guint            step,
                                     const char      *word);
SbCheckIn   *check_in_add           (Ui              *ui,
                                     const char      *at,
                                     guint            mood,
                                     const char      *tag);

G_END_DECLS
