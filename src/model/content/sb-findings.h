/* sb-findings.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define SB_TYPE_FINDINGS (sb_findings_get_type ())

G_DECLARE_FINAL_TYPE (SbFindings, sb_findings, SB, FINDINGS, GObject)

SbFindings *sb_findings_new       (void);
void        sb_findings_set_score (SbFindings  *self,
                                   const char  *scale,
                                   double       value);
double      sb_findings_get_score (SbFindings  *self,
                                   const char  *scale);
void        sb_findings_set_sign  (SbFindings  *self,
                                   const char  *id);
gboolean    sb_findings_has_sign  (SbFindings  *self,
                                   const char  *id);
void        sb_findings_set_bond  (SbFindings  *self,
                                   const char  *kind);
const char *sb_findings_get_bond  (SbFindings  *self);
void        sb_findings_add_goal  (SbFindings  *self,
                                   const char  *id);
gboolean    sb_findings_has_goal  (SbFindings  *self,
                                   const char  *id);

G_END_DECLS
