/* sb-trusted.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-record.h"

G_BEGIN_DECLS

/* What somebody to turn to can be. */
#define SB_TRUSTED_PERSON "person"
#define SB_TRUSTED_LINE   "line"

/* How far from 0 a position may be: any program that reads JSON can hold it. */
#define SB_TRUSTED_FARTHEST G_GINT64_CONSTANT (9007199254740991)

#define SB_TYPE_TRUSTED (sb_trusted_get_type ())

G_DECLARE_FINAL_TYPE (SbTrusted, sb_trusted, SB, TRUSTED, SbRecord)

SbTrusted  *sb_trusted_new          (const char *kind,
                                     const char *name);
const char *sb_trusted_get_name     (SbTrusted  *self);
void        sb_trusted_set_name     (SbTrusted  *self,
                                     const char *name);
const char *sb_trusted_get_reach    (SbTrusted  *self);
void        sb_trusted_set_reach    (SbTrusted  *self,
                                     const char *reach);
const char *sb_trusted_get_note     (SbTrusted  *self);
void        sb_trusted_set_note     (SbTrusted  *self,
                                     const char *note);
const char *sb_trusted_get_kind     (SbTrusted  *self);
void        sb_trusted_set_kind     (SbTrusted  *self,
                                     const char *kind);
gboolean    sb_trusted_is_line      (SbTrusted  *self);
gint64      sb_trusted_get_position (SbTrusted  *self);
void        sb_trusted_set_position (SbTrusted  *self,
                                     gint64      position);
char       *sb_trusted_dup_uri      (SbTrusted  *self);

G_END_DECLS
