/* calendar-test.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "chart-test.h"
#include "sb-calendar.h"

G_BEGIN_DECLS

GDate            calendar_test_create_date    (int          year,
                                               int          month,
                                               int          day);
void             calendar_test_add            (GListStore  *days,
                                               int          year,
                                               int          month,
                                               int          day,
                                               guint        n,
                                               guint        n_other);
GListStore      *calendar_test_create_days    (void);
char            *calendar_test_format_day     (const GDate *date,
                                               guint        n,
                                               guint        n_other,
                                               gpointer     user_data);
SbCalendar      *calendar_test_create         (GListStore  *days);
SbChart         *calendar_test_get_chart      (SbCalendar  *calendar);
const char      *calendar_test_get_focus_name (SbCalendar  *calendar);
void             calendar_test_press          (SbCalendar  *calendar,
                                               guint        keyval);
graphene_point_t calendar_test_get_point      (SbCalendar  *calendar,
                                               GDate        date);

G_END_DECLS
