/* sb-look-up-dialog.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define SB_TYPE_LOOK_UP_DIALOG (sb_look_up_dialog_get_type ())

G_DECLARE_FINAL_TYPE (SbLookUpDialog, sb_look_up_dialog, SB, LOOK_UP_DIALOG, AdwDialog)

AdwDialog *sb_look_up_dialog_new        (const char     *title,
                                         const char     *description);
void       sb_look_up_dialog_append     (SbLookUpDialog *self,
                                         GtkWidget      *widget);
void       sb_look_up_dialog_append_all (SbLookUpDialog *self,
                                         const char     *label,
                                         const char     *uri);

G_END_DECLS
