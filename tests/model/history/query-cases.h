/* query-cases.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-query.h"

G_BEGIN_DECLS

/* SbQuery:type, which is not a constant. */
typedef enum
{
  QUERY_CASE_ASSESSMENTS,
  QUERY_CASE_SESSIONS,
  QUERY_CASE_CHECK_INS,
} QueryCaseType;

/* A query, and the letters of what it finds in the lettered history. */
typedef struct
{
  const char    *found;
  SbQuery        query;
  QueryCaseType  type;
} QueryCase;

extern const QueryCase query_cases[];
extern const guint n_query_cases;
extern const QueryCase query_words_cases[];
extern const guint n_query_words_cases;

SbQuery query_case_complete (const QueryCase *self);

G_END_DECLS
