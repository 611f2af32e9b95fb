/* sb-run.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-assessment.h"
#include "sb-database.h"

G_BEGIN_DECLS

/**
 * SbRun:
 * @instrument: the instrument's id
 * @version: the version of it
 * @person: (nullable): the id of whom it is about
 * @n: how many assessments
 * @first: when the first of them was completed, in microseconds since 1970
 * @last: when the last of them was
 *
 * All completed assessments of one version of an instrument, about one person
 * or nobody.
 */
typedef struct
{
  char   *instrument;
  char   *version;
  char   *person;
  guint   n;
  gint64  first;
  gint64  last;
} SbRun;

void       sb_run_free            (SbRun         *self);

GPtrArray *sb_run_list_new        (void);
void       sb_run_list_add        (GPtrArray     *runs,
                                   SbAssessment  *assessment);
gboolean   sb_run_list_read       (GPtrArray     *runs,
                                   SbDatabase    *database,
                                   const char    *except,
                                   GError       **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SbRun, sb_run_free)

G_END_DECLS
