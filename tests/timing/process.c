/* process.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "process.h"

/* A process rests when it has worked for less than a millisecond in as long as
 * it takes to see that nothing more is to come. */
#define REST_MICROSECONDS (300 * 1000)
#define N_RESTS_AT_MOST 100

static double
read_clock (clockid_t clock)
{
  struct timespec time;

  if (clock_gettime (clock, &time) != 0)
    g_error ("A process ended while it was measured");

  return time.tv_sec * 1000.0 + time.tv_nsec / 1e6;
}

/**
 * process_get_work:
 * @pid: a process
 *
 * Returns: the processor’s time that its threads have taken so far, in
 *   milliseconds; other work on the machine does not count
 */
double
process_get_work (GPid pid)
{
  clockid_t clock;

  if (clock_getcpuclockid (pid, &clock) != 0)
    g_error ("A process ended before it was measured");

  return read_clock (clock);
}

/**
 * process_get_own_work:
 *
 * Returns: the processor’s time that this process’s threads have taken so
 *   far, in milliseconds
 */
double
process_get_own_work (void)
{
  return read_clock (CLOCK_PROCESS_CPUTIME_ID);
}

/**
 * process_wait_for_rest:
 * @pid: a process
 *
 * Waits until it has no more to do of its own.
 *
 * Returns: the processor’s time that it took for all until then, in
 *   milliseconds
 */
double
process_wait_for_rest (GPid pid)
{
  double before = process_get_work (pid);

  for (guint i = 0; i < N_RESTS_AT_MOST; i++)
    {
      double after;

      g_usleep (REST_MICROSECONDS);
      after = process_get_work (pid);
      if (after - before < 1)
        return after;
      before = after;
    }

  g_error ("A process does not come to rest");
}

/**
 * process_get_memory:
 * @pid: a process
 *
 * Returns: its proportional set size, in MB: what is its own, and its share of
 *   what it shares with others
 */
double
process_get_memory (GPid pid)
{
  g_autofree char *path = g_strdup_printf ("/proc/%d/smaps_rollup", pid);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  const char *line;

  if (!g_file_get_contents (path, &text, NULL, &error))
    g_error ("%s", error->message);

  line = strstr (text, "\nPss:");
  return line != NULL ? strtol (line + strlen ("\nPss:"), NULL, 10) / 1024.0 : 0;
}
