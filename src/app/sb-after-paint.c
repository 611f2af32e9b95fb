/* sb-after-paint.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-after-paint.h"

/* What nobody sees at first is made once the first frame is painted, some of it
 * in each frame, so that nobody waits for it. */

typedef struct
{
  SbAfterPaintFunc func;
  gboolean painted;
} Rest;

/* Called before a frame is painted: the first one is the widget's own. */
static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  Rest *rest = user_data;

  if (rest->painted)
    return rest->func (widget) ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;

  rest->painted = TRUE;
  return G_SOURCE_CONTINUE;
}

/**
 * sb_after_paint_make:
 * @widget: a widget that is not complete yet
 * @func: makes some more of it
 *
 * Calls @func in each frame after the first that @widget is painted in, until
 * there is no more to make.
 *
 * Returns: the tick callback, as for gtk_widget_remove_tick_callback()
 */
guint
sb_after_paint_make (GtkWidget        *widget,
                     SbAfterPaintFunc  func)
{
  Rest *rest;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), 0);
  g_return_val_if_fail (func != NULL, 0);

  rest = g_new0 (Rest, 1);
  rest->func = func;
  return gtk_widget_add_tick_callback (widget, tick_cb, rest, g_free);
}
