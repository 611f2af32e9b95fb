/* sb-person.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-archivable.h"

G_BEGIN_DECLS

#define SB_TYPE_PERSON (sb_person_get_type ())

G_DECLARE_FINAL_TYPE (SbPerson, sb_person, SB, PERSON, SbArchivable)

SbPerson   *sb_person_new          (const char *name,
                                    const char *kind);
const char *sb_person_get_name     (SbPerson   *self);
void        sb_person_set_name     (SbPerson   *self,
                                    const char *name);
const char *sb_person_get_kind     (SbPerson   *self);
void        sb_person_set_kind     (SbPerson   *self,
                                    const char *kind);

G_END_DECLS
