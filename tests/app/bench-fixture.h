/* bench-fixture.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "ui-fixture.h"

G_BEGIN_DECLS

/**
 * Bench:
 *
 * An input in a window of its own, and what it told.
 */
typedef struct
{
  SbContent *content;
  GtkWidget *window;
  GtkWidget *input;
  JsonNode *answer; /* the last */
  guint n_answers;
  guint n_finished;
} Bench;

#define bench_test(path, function) g_test_add (path, Bench, NULL, bench_set_up, function, bench_tear_down)

void       bench_set_up        (Bench         *bench,
                                gconstpointer  data);
void       bench_tear_down     (Bench         *bench,
                                gconstpointer  data);
SbStep    *bench_get_step      (Bench         *bench,
                                const char    *exercise,
                                const char    *step);
GtkWidget *bench_take          (Bench         *bench,
                                GtkWidget     *input);
GtkWidget *bench_focus         (Bench         *bench);
void       bench_assert_answer (Bench         *bench,
                                const char    *json);
JsonNode  *bench_parse         (const char    *json);
void       bench_write         (GtkWidget     *field,
                                const char    *text);
char      *bench_read_copied   (Bench         *bench);

G_END_DECLS
