/* sb-safety-plan-print.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "sb-country.h"
#include "sb-safety-plan.h"

G_BEGIN_DECLS

GtkPrintOperation *sb_safety_plan_print_new (SbSafetyPlan *plan,
                                             SbCountry    *home);

G_END_DECLS
