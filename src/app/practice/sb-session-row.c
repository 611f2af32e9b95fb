/* sb-session-row.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-check-in-words.h"
#include "sb-session-row.h"
#include "sb-session-words.h"

/* Enough to know it again. */
#define MOST_LINES 2

/**
 * SbSessionRow:
 *
 * One time that an exercise was done, in a list: when, what, how upset the
 * person was, and how the answers and the note begin.
 */
struct _SbSessionRow
{
  GtkBox parent_instance;

  GtkLabel *title;
  GtkLabel *facts;
  GtkLabel *answers;
  GtkLabel *note;
};

G_DEFINE_FINAL_TYPE (SbSessionRow, sb_session_row, GTK_TYPE_BOX)

static GtkLabel *
append_label (SbSessionRow *self,
              const char   *style_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "xalign", 0.0f,
                                   NULL);

  if (style_class != NULL)
    gtk_widget_add_css_class (label, style_class);
  gtk_box_append (GTK_BOX (self), label);

  return GTK_LABEL (label);
}

static void
shorten (GtkLabel *label)
{
  gtk_label_set_lines (label, MOST_LINES);
  gtk_label_set_ellipsize (label, PANGO_ELLIPSIZE_END);
}

static void
sb_session_row_class_init (SbSessionRowClass *klass)
{
}

static void
sb_session_row_init (SbSessionRow *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 3);
  self->title = append_label (self, NULL);
  self->facts = append_label (self, "dimmed");
  self->answers = append_label (self, NULL);
  self->note = append_label (self, "dimmed");
  gtk_widget_add_css_class (GTK_WIDGET (self->facts), "caption");
  shorten (self->answers);
  shorten (self->note);
}

GtkWidget *
sb_session_row_new (void)
{
  return g_object_new (SB_TYPE_SESSION_ROW, NULL);
}

static void
set_text (GtkLabel   *label,
          const char *text)
{
  gtk_label_set_label (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), *text != '\0');
}

/**
 * sb_session_row_show:
 * @self: a row
 * @content: what the app knows
 * @session: a session
 *
 * Shows a session as it is now.
 */
void
sb_session_row_show (SbSessionRow *self,
                     SbContent    *content,
                     SbSession    *session)
{
  SbExercise *exercise;
  g_autofree char *title = NULL;
  g_autofree char *time = NULL;
  g_autofree char *facts = NULL;
  g_autofree char *answers = NULL;
  g_autofree char *line = NULL;

  g_return_if_fail (SB_IS_SESSION_ROW (self));
  g_return_if_fail (SB_IS_CONTENT (content));
  g_return_if_fail (SB_IS_SESSION (session));

  exercise = sb_content_find_exercise (content, sb_session_get_exercise_id (session));
  title = sb_session_words_for_title (session, exercise);
  time = sb_check_in_words_for_time (sb_session_get_started (session));
  facts = sb_session_words_for_facts (session);
  answers = sb_session_words_for_answers (session, exercise);
  line = *facts != '\0' ? g_strjoin (" · ", time, facts, NULL) : g_strdup (time);
  set_text (self->title, title);
  set_text (self->facts, line);
  set_text (self->answers, answers);
  set_text (self->note, sb_session_get_note (session));
}

/**
 * sb_session_row_dup_words:
 * @self: a row
 *
 * Returns: (transfer full): all that it shows, in sentences
 */
char *
sb_session_row_dup_words (SbSessionRow *self)
{
  GtkLabel *labels[] = { self->title, self->facts, self->answers, self->note };
  GString *words = g_string_new (NULL);

  g_return_val_if_fail (SB_IS_SESSION_ROW (self), NULL);

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      const char *text = gtk_label_get_label (labels[i]);

      if (*text != '\0')
        g_string_append_printf (words, "%s%s", words->len > 0 ? ". " : "", text);
    }

  return g_string_free (words, FALSE);
}
