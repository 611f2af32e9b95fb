/* plane-fixture.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-plane.h"
#include "ui-fixture.h"

G_BEGIN_DECLS

GtkWidget  *plane_show           (Ui         *ui);
char       *plane_dup_text       (GtkWidget  *view,
                                  const char *property);
void        plane_assert_text    (GtkWidget  *view,
                                  const char *property,
                                  const char *expected);
SbPlane    *plane_get            (GtkWidget  *view);
guint       plane_count_points   (GtkWidget  *view);
const char *plane_get_face       (GtkWidget  *view);
void        plane_show_face      (Ui         *ui,
                                  GtkWidget  *view,
                                  const char *name);
void        plane_show_all_bonds (Ui         *ui,
                                  GtkWidget  *view);
void        plane_choose         (Ui         *ui,
                                  GtkWidget  *view,
                                  guint       position);
void        plane_clear          (Ui         *ui);
void        plane_add_assessment (Ui         *ui,
                                  const char *name,
                                  int         year);
void        plane_add_many       (Ui         *ui,
                                  guint       n);

G_END_DECLS
