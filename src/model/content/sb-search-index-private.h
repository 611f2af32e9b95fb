/* sb-search-index-private.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-search-index.h"

G_BEGIN_DECLS

/* What an index is made of. Pages, sections and passages each tell where they
 * begin in the next; one ends where the next one begins. */

typedef struct
{
  char *uri;
  char *title;
  guint first_section;
} SbSearchPage;

typedef struct
{
  char *id;      /* (nullable) */
  char *heading; /* (nullable) */
  guint first_passage;
} SbSearchSection;

typedef struct
{
  SbTallyLevel level;
  char *text; /* (nullable): no text to show */
  guint first_number;
  guint first_extra; /* of other ways to look for its words */
} SbSearchPassage;

struct _SbSearchIndex
{
  GObject parent_instance;

  GArray *pages;    /* (element-type SbSearchPage) */
  GArray *sections; /* (element-type SbSearchSection) */
  GArray *passages; /* (element-type SbSearchPassage) */
  GArray *numbers;  /* (element-type guint): the words, as numbers */

  GPtrArray *words;    /* (element-type utf8): by number; none has number 0 */
  GHashTable *entries; /* (element-type utf8 guint): their numbers */
  GArray *extras;      /* (element-type guint): of the passage that is added */
};

G_END_DECLS
