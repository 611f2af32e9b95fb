/* bonds-fixture.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-plane.h"
#include "ui-fixture.h"

G_BEGIN_DECLS

/* sample-bonds.json: results of Alex (4), Mum (3, of which the newest has too
 * few answers), one with a long name (1), Sam (none) and Robin (1), who is
 * archived, and one result in general. */
#define SAMPLE "sample-bonds.json"
#define LONG_NAME "The one from the choir with whom I share rehearsals and tea"

GtkWidget  *bonds_show_all     (Ui         *ui);
SbPerson   *bonds_add_person   (Ui         *ui,
                                const char *name,
                                const char *kind);
SbPerson   *bonds_find_person  (Ui         *ui,
                                const char *name);
GtkWidget  *bonds_show_one     (Ui         *ui,
                                SbPerson   *person);
guint       bonds_count_people (Ui         *ui);
GtkWidget  *bonds_find_row     (GtkWidget  *page,
                                const char *name);
const char *bonds_get_subtitle (GtkWidget  *page,
                                const char *name);
SbPlane    *bonds_get_plane    (GtkWidget  *page);
gboolean    bonds_shows_plane  (GtkWidget  *page);
guint       bonds_count_points (GtkWidget  *page);
gboolean    bonds_has_point    (GtkWidget  *page,
                                const char *name);
const char *bonds_get_face     (GtkWidget  *page);
GtkWidget  *bonds_find_dialog  (Ui         *ui);
GtkWidget  *bonds_open_dialog  (Ui         *ui,
                                GtkWidget  *page,
                                const char *action);
void        bonds_type_name    (GtkWidget  *dialog,
                                const char *name);
gboolean    bonds_can_accept   (GtkWidget  *dialog);
void        bonds_press_enter  (Ui         *ui,
                                GtkWidget  *dialog);
void        bonds_accept       (Ui         *ui,
                                GtkWidget  *dialog);

G_END_DECLS
