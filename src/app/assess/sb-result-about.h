/* sb-result-about.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-content.h"

G_BEGIN_DECLS

void sb_result_about_fill (GtkBox       *box,
                           SbContent    *content,
                           SbInstrument *instrument);

G_END_DECLS
