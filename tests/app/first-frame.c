/* first-frame.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <poll.h>
#include <sys/wait.h>

#include <X11/Xlib.h>
#include <X11/extensions/Xdamage.h>

#include "first-frame.h"
#include "process.h"

/* Starts a program and watches, from without, for its window’s first frame:
 * the X server tells when something is drawn. So any program can be measured
 * as it is. There is no window manager, hence a window stands right on the
 * root. */
struct _FirstFrame
{
  Display *display;
  int damage_event;
  Atom protocols;
  Atom delete_window;
};

/* A frame is drawn over the whole window, but for its rounded corners and
 * shadow. What is smaller than this is not the window. */
#define SMALLEST_WINDOW 200

#define PATIENCE_MILLISECONDS (30 * 1000)

/* A window may be gone before it is looked at. */
static int
ignore_error_cb (Display     *display,
                 XErrorEvent *error)
{
  return 0;
}

FirstFrame *
first_frame_new (void)
{
  FirstFrame *self = g_new0 (FirstFrame, 1);
  int error_base;

  self->display = XOpenDisplay (NULL);
  g_assert (self->display != NULL);
  XSetErrorHandler (ignore_error_cb);
  if (!XDamageQueryExtension (self->display, &self->damage_event, &error_base))
    g_error ("This display does not tell of what is drawn");

  self->protocols = XInternAtom (self->display, "WM_PROTOCOLS", False);
  self->delete_window = XInternAtom (self->display, "WM_DELETE_WINDOW", False);
  XSelectInput (self->display, DefaultRootWindow (self->display), SubstructureNotifyMask);
  XSync (self->display, False);

  return self;
}

void
first_frame_free (FirstFrame *self)
{
  XCloseDisplay (self->display);
  g_free (self);
}

static GPid
spawn (const char *const *arguments,
       const char        *data_folder)
{
  g_auto (GStrv) environment = g_environ_setenv (g_get_environ (), "XDG_DATA_HOME", data_folder, TRUE);
  g_autoptr (GError) error = NULL;
  GPid pid;

  if (!g_spawn_async (NULL, (char **) arguments, environment, G_SPAWN_SEARCH_PATH | G_SPAWN_DO_NOT_REAP_CHILD, NULL,
                      NULL, &pid, &error))
    g_error ("%s", error->message);

  return pid;
}

static void
wait_for_event (FirstFrame *self,
                XEvent     *event)
{
  struct pollfd poll_fd = { ConnectionNumber (self->display), POLLIN, 0 };

  while (XPending (self->display) == 0)
    {
      if (poll (&poll_fd, 1, PATIENCE_MILLISECONDS) <= 0)
        g_error ("A window was waited for in vain");
    }

  XNextEvent (self->display, event);
}

static gboolean
is_frame (const XDamageNotifyEvent *damage)
{
  return damage->geometry.width >= SMALLEST_WINDOW && damage->geometry.height >= SMALLEST_WINDOW && damage->area.width >= damage->geometry.width * 0.9 && damage->area.height >= damage->geometry.height * 0.9;
}

/* Whatever is drawn is asked for as soon as the window is there, which is
 * before it is shown. */
static Window
wait_for_frame (FirstFrame *self)
{
  XEvent event;

  while (TRUE)
    {
      wait_for_event (self, &event);
      if (event.type == CreateNotify)
        XDamageCreate (self->display, event.xcreatewindow.window, XDamageReportRawRectangles);
      else if (event.type == self->damage_event + XDamageNotify && is_frame ((XDamageNotifyEvent *) &event))
        return ((XDamageNotifyEvent *) &event)->drawable;
    }
}

/* As by its close button: what it has to write it writes. */
static void
close_window (FirstFrame *self,
              Window      window,
              GPid        pid)
{
  XClientMessageEvent message = { .type = ClientMessage, .window = window, .message_type = self->protocols, .format = 32 };

  message.data.l[0] = self->delete_window;
  message.data.l[1] = CurrentTime;
  XSendEvent (self->display, window, False, NoEventMask, (XEvent *) &message);
  XFlush (self->display);
  if (waitpid (pid, NULL, 0) != pid)
    g_error ("A process was waited for in vain");
  g_spawn_close_pid (pid);

  /* Of this window there is nothing more to hear. */
  XSync (self->display, True);
}

/**
 * first_frame_measure:
 * @arguments: (array zero-terminated=1): a program and its arguments
 * @data_folder: where it finds the person’s data
 *
 * Starts a program, waits until it has nothing more to do, and closes it.
 *
 * Returns: how it went
 */
Start
first_frame_measure (FirstFrame        *self,
                     const char *const *arguments,
                     const char        *data_folder)
{
  gint64 began = g_get_monotonic_time ();
  GPid pid = spawn (arguments, data_folder);
  Window window = wait_for_frame (self);
  Start start;

  start.frame_time = (g_get_monotonic_time () - began) / 1000.0;
  start.frame_work = process_get_work (pid);
  start.total_work = process_wait_for_rest (pid);
  start.memory = process_get_memory (pid);
  close_window (self, window, pid);

  return start;
}
