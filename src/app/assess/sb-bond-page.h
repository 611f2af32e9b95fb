/* sb-bond-page.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-page.h"

G_BEGIN_DECLS

#define SB_TYPE_BOND_PAGE (sb_bond_page_get_type ())

G_DECLARE_FINAL_TYPE (SbBondPage, sb_bond_page, SB, BOND_PAGE, SbPage)

AdwNavigationPage *sb_bond_page_new (SbContent *content,
                                     SbStore   *store,
                                     SbPerson  *person);

G_END_DECLS
