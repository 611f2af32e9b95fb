/* report-fixture.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-report.h"

G_BEGIN_DECLS

/* West of Greenwich, so that a day there is not one of UTC. */
#define REPORT_ZONE "America/New_York"

/**
 * ReportFixture:
 *
 * The app's own content, and a history that is empty at first.
 */
typedef struct
{
  SbContent *content;
  SbStore *store;
  SbReportOptions *options;
} ReportFixture;

#define report_test(path, function) g_test_add (path, ReportFixture, NULL, report_set_up, function, report_tear_down)

int           report_run          (int             argc,
                                   char          **argv,
                                   void          (*add_tests) (void));
void          report_set_up       (ReportFixture  *fixture,
                                   gconstpointer   data);
void          report_tear_down    (ReportFixture  *fixture,
                                   gconstpointer   data);
GDateTime    *report_moment       (const char     *text);
SbPerson     *report_add_person   (ReportFixture  *fixture,
                                   const char     *name,
                                   const char     *kind);
SbAssessment *report_add_answers  (ReportFixture  *fixture,
                                   const char     *instrument,
                                   SbPerson       *person,
                                   const char     *completed,
                                   int             anxiety,
                                   int             avoidance);
SbCheckIn    *report_add_check_in (ReportFixture  *fixture,
                                   const char     *at,
                                   int             mood,
                                   const char     *note);
SbSession    *report_add_session  (ReportFixture  *fixture,
                                   const char     *exercise,
                                   int             before,
                                   int             after,
                                   const char     *note);
SbEvent      *report_add_event    (ReportFixture  *fixture,
                                   const char     *day,
                                   const char     *title);
SbReport     *report_create       (ReportFixture  *fixture);
char         *report_to_text      (SbReport       *report);
char         *report_write        (ReportFixture  *fixture);

#define report_assert_has(text, words)                                       \
  G_STMT_START                                                               \
  {                                                                          \
    if (strstr (text, words) == NULL)                                        \
      g_error ("%s:%d: no “%s” in:\n%s", __FILE__, __LINE__, words, text);   \
  }                                                                          \
  G_STMT_END

#define report_assert_lacks(text, words)                                     \
  G_STMT_START                                                               \
  {                                                                          \
    if (strstr (text, words) != NULL)                                        \
      g_error ("%s:%d: “%s” in:\n%s", __FILE__, __LINE__, words, text);      \
  }                                                                          \
  G_STMT_END

G_END_DECLS
