/* list-mirror.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct _ListMirror ListMirror;

ListMirror *list_mirror_new           (GListModel *model);
void        list_mirror_free          (ListMirror *self);
void        list_mirror_check         (ListMirror *self);
guint       list_mirror_get_n_changes (ListMirror *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ListMirror, list_mirror_free)

G_END_DECLS
