/* sb-own-list.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-page.h"

G_BEGIN_DECLS

GtkWidget *sb_own_list_new (SbPage   *page,
                            SbPerson *person);

G_END_DECLS
