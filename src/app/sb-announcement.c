/* sb-announcement.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-announcement.h"

/* Longer than it takes until a key that is held repeats itself. */
#define MILLISECONDS_OF_REST 700

#define PENDING_KEY "sb-announcement"

/* GTK's accessibility for tests has no announcements, and falls over one
 * (GTK 4.18). */
static gboolean
is_possible (void)
{
  return g_strcmp0 (g_getenv ("GTK_A11Y"), "test") != 0;
}

/**
 * sb_announcement_make:
 * @widget: a widget that is shown
 * @words: what to say
 *
 * Has a screen reader say what has changed where the keyboard's place has
 * not.
 */
void
sb_announcement_make (GtkWidget  *widget,
                      const char *words)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (words != NULL);

  if (is_possible ())
    gtk_accessible_announce (GTK_ACCESSIBLE (widget), words, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

typedef struct
{
  GtkWidget *widget; /* (unowned): whose it is */
  char *words;
  guint source;
} Pending;

static void
pending_free (gpointer data)
{
  Pending *self = data;

  g_clear_handle_id (&self->source, g_source_remove);
  g_free (self->words);
  g_free (self);
}

static void
rested_cb (gpointer user_data)
{
  Pending *self = user_data;

  self->source = 0;
  if (gtk_widget_get_mapped (self->widget))
    sb_announcement_make (self->widget, self->words);
  g_object_set_data (G_OBJECT (self->widget), PENDING_KEY, NULL);
}

/**
 * sb_announcement_make_later:
 * @widget: a widget
 * @words: what to say
 *
 * Says it once nothing else has been to be said of @widget for a moment, so that
 * somebody who types, or holds a key, hears only what has come of it.
 */
void
sb_announcement_make_later (GtkWidget  *widget,
                            const char *words)
{
  Pending *pending;

  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (words != NULL);

  pending = g_new (Pending, 1);
  pending->widget = widget;
  pending->words = g_strdup (words);
  pending->source = g_timeout_add_once (MILLISECONDS_OF_REST, rested_cb, pending);
  g_object_set_data_full (G_OBJECT (widget), PENDING_KEY, pending, pending_free);
}
