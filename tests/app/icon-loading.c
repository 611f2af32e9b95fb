/* icon-loading.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#define _GNU_SOURCE

#include "config.h"

#include <dlfcn.h>

#include "icon-loading.h"

/* GTK loads the picture of an icon on a thread, ahead of drawing it. Where
 * nobody wants the icon any more by then, the thread lets go of it last; and
 * until its finalizer has taken it out of the icon theme's cache, the main
 * thread can find it there, dead (GTK 4.18, gtkicontheme.c: icon_cache_lookup()
 * and gtk_icon_paintable_finalize()). Tests that make and destroy windows all
 * the time come upon that now and then. So in tests an icon is loaded where it
 * is asked for. */

typedef void (*RunInThread) (GTask           *task,
                             GTaskThreadFunc  func);

static gboolean at_once;

static RunInThread
find_original (void)
{
  static gpointer original;

  if (g_once_init_enter_pointer (&original))
    g_once_init_leave_pointer (&original, dlsym (RTLD_NEXT, "g_task_run_in_thread"));

  return (RunInThread) original;
}

/* In place of GIO's, for all libraries of the program. */
void
g_task_run_in_thread (GTask           *task,
                      GTaskThreadFunc  func)
{
  gpointer source = g_task_get_source_object (task);

  if (at_once && GTK_IS_ICON_PAINTABLE (source))
    func (task, source, g_task_get_task_data (task), g_task_get_cancellable (task));
  else
    find_original () (task, func);
}

/**
 * icon_loading_do_at_once:
 *
 * Loads icons where they are asked for, from here on. Not for benchmarks: the
 * thread takes work off the main one.
 */
void
icon_loading_do_at_once (void)
{
  at_once = TRUE;
}
