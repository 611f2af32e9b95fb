/* sb-catalog.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-reader.h"

G_BEGIN_DECLS

/**
 * SbCatalogKind:
 * @SB_CATALOG_DIRECTORIES: #SbDirectory, in directories.json
 * @SB_CATALOG_GOALS: #SbGoal, in goals.json
 * @SB_CATALOG_ILLUSTRATIONS: #SbIllustration, in illustrations.json
 * @SB_CATALOG_SOURCES: #SbSource, in sources.json
 * @SB_CATALOG_TERMS: #SbTerm, in glossary.json
 * @SB_N_CATALOG_KINDS: how many kinds there are
 *
 * The kinds of content of which all stand in one file.
 */
typedef enum
{
  SB_CATALOG_DIRECTORIES,
  SB_CATALOG_GOALS,
  SB_CATALOG_ILLUSTRATIONS,
  SB_CATALOG_SOURCES,
  SB_CATALOG_TERMS,
  SB_N_CATALOG_KINDS,
} SbCatalogKind;

#define SB_TYPE_CATALOG (sb_catalog_get_type ())

G_DECLARE_FINAL_TYPE (SbCatalog, sb_catalog, SB, CATALOG, GObject)

const char    *sb_catalog_get_file_name (SbCatalogKind   kind);
SbCatalogKind  sb_catalog_find_kind     (const char     *file_name);
SbCatalog     *sb_catalog_read          (SbCatalogKind   kind,
                                         SbReader       *reader,
                                         GError        **error);
SbCatalogKind  sb_catalog_get_kind      (SbCatalog      *self);
gpointer       sb_catalog_find          (SbCatalog      *self,
                                         const char     *id);
GListModel    *sb_catalog_get_list      (SbCatalog      *self);

G_END_DECLS
