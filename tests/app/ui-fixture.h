/* ui-fixture.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <adwaita.h>

#include "sb-window.h"

G_BEGIN_DECLS

/* Two slow cores with other work on them must not fail a test. */
#define UI_PATIENCE (60 * G_USEC_PER_SEC)

/* Runs the main loop until @condition holds. */
#define ui_wait_until(condition) \
  G_STMT_START \
  {                                                                                 \
    gint64 deadline_ = g_get_monotonic_time () + UI_PATIENCE;                       \
                                                                                    \
    while (!(condition))                                                            \
      {                                                                             \
        if (g_get_monotonic_time () > deadline_)                                    \
          g_error ("%s:%d: waited in vain for %s", __FILE__, __LINE__, #condition); \
        ui_iterate ();                                                              \
      }                                                                             \
  }                                                                                 \
  G_STMT_END

/* All visible widgets of a type within another, in order. */
#define ui_foreach(widget, root, type) \
  for (GtkWidget *widget = ui_find (root, type, NULL); widget != NULL; widget = ui_find_next (root, type, widget))

/**
 * Ui:
 *
 * A window on a history of its own, which is empty at first.
 */
typedef struct
{
  SbContent *content;
  SbStore *store;
  SbWindow *window;
} Ui;

#define ui_test(path, function) g_test_add (path, Ui, NULL, ui_set_up, function, ui_tear_down)

int                ui_run          (int                argc,
            char **argv,
            void (*add_tests) (void));
AdwApplication    *ui_application  (void);
void               ui_set_up       (Ui           *ui,
                                    gconstpointer data);
void               ui_tear_down    (Ui           *ui,
                                    gconstpointer data);
void               ui_add_records  (Ui                *ui,
                                    GPtrArray         *records);
void               ui_import       (Ui         *ui,
                                    const char *name);
SbInstrument      *ui_read_pack    (const char        *name);
void               ui_iterate      (void);
void               ui_draw         (Ui                *ui);
void               ui_resize       (Ui *ui,
                                    int width,
                                    int height);

AdwNavigationView *ui_view         (Ui                *ui);
GtkWidget         *ui_page         (Ui                *ui);
GtkWidget         *ui_open         (Ui         *ui,
                                    const char *uri);
GtkWidget         *ui_show_place   (Ui         *ui,
                                    const char *name);
GtkWidget         *ui_show         (Ui                *ui,
                                    AdwNavigationPage *page);

gpointer           ui_child        (gpointer    widget,
                                    const char *name);
void               ui_activate     (gpointer    widget,
                                    const char *action);
void               ui_click        (gpointer           button);
void               ui_scroll_to_end (Ui                *ui,
                                     gpointer           view);
GtkWidget         *ui_find         (gpointer    root,
                                    GType       type,
                                    const char *text);
const char        *ui_fact         (gpointer           root,
                                    const char        *title);
GtkWidget         *ui_find_next    (gpointer   root,
                                    GType      type,
                                    GtkWidget *after);
guint              ui_count        (gpointer root,
                                    GType    type);
const char        *ui_text         (GtkWidget         *widget);
const char        *ui_heading      (Ui                *ui);
void               ui_set_settings (const char *decoration,
                                    double      text_scale);

G_END_DECLS
