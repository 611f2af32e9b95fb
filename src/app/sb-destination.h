/* sb-destination.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-content.h"
#include "sb-store.h"

G_BEGIN_DECLS

AdwDialog         *sb_destination_create_dialog (SbContent  *content,
                                                 const char *uri);
AdwNavigationPage *sb_destination_create_page   (SbContent  *content,
                                                 SbStore    *store,
                                                 const char *uri);

G_END_DECLS
