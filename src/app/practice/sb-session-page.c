/* sb-session-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-note-dialog.h"
#include "sb-player-page.h"
#include "sb-result-words.h"
#include "sb-session-answers.h"
#include "sb-session-page.h"
#include "sb-session-words.h"
#include "sb-text.h"
#include "sb-undo.h"

/**
 * SbSessionPage:
 *
 * One time that an exercise was done, to read in full. It is left when the
 * session is deleted, here or elsewhere.
 *
 * # Actions
 *
 * `session.note` writes a note, `session.correct` goes through the answers
 * once more, `session.copy` copies all of it as text, `session.exercise` shows
 * the exercise, and `session.delete` deletes, with a way to undo it.
 */
struct _SbSessionPage
{
  SbPage parent_instance;

  SbSession *session;
  gboolean shown; /* before */

  GtkLabel *heading;
  GtkLabel *date;
  GtkLabel *facts;
  GtkBox *answers;
  GtkWidget *nothing;
  GtkWidget *gone;
  AdwActionRow *note;
  GtkWidget *correct;
  GtkWidget *exercise;
};

G_DEFINE_FINAL_TYPE (SbSessionPage, sb_session_page, SB_TYPE_PAGE)

static SbExercise *
find_exercise (SbSessionPage *self)
{
  return sb_content_find_exercise (sb_page_get_content (SB_PAGE (self)), sb_session_get_exercise_id (self->session));
}

/* --- Actions --- */

static void
note_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  SbSessionPage *self = SB_SESSION_PAGE (widget);

  adw_dialog_present (sb_note_dialog_new (sb_page_get_store (SB_PAGE (self)), SB_RECORD (self->session)), widget);
}

static void
correct_cb (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  SbSessionPage *self = SB_SESSION_PAGE (widget);

  sb_page_push (SB_PAGE (self), sb_player_page_new_to_correct (sb_page_get_content (SB_PAGE (self)),
                                                               sb_page_get_store (SB_PAGE (self)),
                                                               find_exercise (self), self->session));
}

static void
copy_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  SbSessionPage *self = SB_SESSION_PAGE (widget);
  g_autofree char *text = sb_session_answers_to_text (self->session, find_exercise (self));

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
  gtk_widget_activate_action (widget, "win.toast", "s", _ ("Copied"));
}

static void
exercise_cb (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "win.open", "s",
                              sb_exercise_get_uri (find_exercise (SB_SESSION_PAGE (widget))));
}

static void
delete_cb (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  SbSessionPage *self = SB_SESSION_PAGE (widget);
  SbStore *store = sb_page_get_store (SB_PAGE (self));

  sb_undo_offer (widget, store, _ ("Deleted"), SB_RECORD (self->session));
  sb_store_delete_session (store, self->session);
}

/* --- What is shown --- */

static GtkWidget *
create_label (const char        *text,
              const char        *style_class,
              GtkAccessibleRole  role)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", role,
                                   "label", text,
                                   "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "xalign", 0.0f,
                                   NULL);

  gtk_widget_add_css_class (label, style_class);

  return label;
}

static GtkWidget *
create_answer (const SbSessionAnswer *answer)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  gtk_box_append (GTK_BOX (box), create_label (answer->title, "heading", GTK_ACCESSIBLE_ROLE_HEADING));
  gtk_box_append (GTK_BOX (box), create_label (answer->words, "recalled", GTK_ACCESSIBLE_ROLE_LABEL));

  return box;
}

static void
fill_answers (SbSessionPage *self)
{
  g_autoptr (GPtrArray) answers = sb_session_answers_list (self->session, find_exercise (self));
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->answers))) != NULL)
    gtk_box_remove (self->answers, child);
  for (guint i = 0; i < answers->len; i++)
    gtk_box_append (self->answers, create_answer (g_ptr_array_index (answers, i)));

  gtk_widget_set_visible (GTK_WIDGET (self->answers), answers->len > 0);
  gtk_widget_set_visible (self->nothing, answers->len == 0);
}

static void
fill (SbSessionPage *self)
{
  SbExercise *exercise = find_exercise (self);
  gboolean is_over = sb_session_get_completed (self->session) != NULL || sb_session_get_stopped (self->session) != NULL;
  const char *note = sb_session_get_note (self->session);
  g_autofree char *title = sb_session_words_for_title (self->session, exercise);
  g_autofree char *date = sb_result_words_for_time (sb_session_get_started (self->session));
  g_autofree char *facts = sb_session_words_for_facts (self->session);

  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), title);
  gtk_label_set_label (self->heading, title);
  gtk_label_set_label (self->date, date);
  gtk_label_set_label (self->facts, facts);
  gtk_widget_set_visible (GTK_WIDGET (self->facts), *facts != '\0');
  gtk_widget_set_visible (self->gone, exercise == NULL);
  adw_action_row_set_subtitle (self->note, *note != '\0' ? note : _ ("What was going on then, in your own words"));
  fill_answers (self);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "session.correct", exercise != NULL && is_over);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "session.exercise", exercise != NULL);
}

static void
sessions_changed_cb (SbSessionPage *self)
{
  g_assert (SB_IS_SESSION_PAGE (self));

  if (sb_record_is_deleted (SB_RECORD (self->session)))
    sb_page_leave_for_good (SB_PAGE (self));
  else
    fill (self);
}

/* What is to be read begins at the top. */
static void
sb_session_page_shown (AdwNavigationPage *page)
{
  SbSessionPage *self = SB_SESSION_PAGE (page);

  ADW_NAVIGATION_PAGE_CLASS (sb_session_page_parent_class)->shown (page);

  if (!self->shown)
    sb_text_focus (GTK_WIDGET (self->heading));
  self->shown = TRUE;
}

static void
sb_session_page_dispose (GObject *object)
{
  SbSessionPage *self = SB_SESSION_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_SESSION_PAGE);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (sb_session_page_parent_class)->dispose (object);
}

static void
sb_session_page_class_init (SbSessionPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_session_page_dispose;
  ADW_NAVIGATION_PAGE_CLASS (klass)->shown = sb_session_page_shown;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-session-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbSessionPage, heading);
  gtk_widget_class_bind_template_child (widget_class, SbSessionPage, date);
  gtk_widget_class_bind_template_child (widget_class, SbSessionPage, facts);
  gtk_widget_class_bind_template_child (widget_class, SbSessionPage, answers);
  gtk_widget_class_bind_template_child (widget_class, SbSessionPage, nothing);
  gtk_widget_class_bind_template_child (widget_class, SbSessionPage, gone);
  gtk_widget_class_bind_template_child (widget_class, SbSessionPage, note);
  gtk_widget_class_bind_template_child (widget_class, SbSessionPage, correct);
  gtk_widget_class_bind_template_child (widget_class, SbSessionPage, exercise);

  gtk_widget_class_install_action (widget_class, "session.note", NULL, note_cb);
  gtk_widget_class_install_action (widget_class, "session.correct", NULL, correct_cb);
  gtk_widget_class_install_action (widget_class, "session.copy", NULL, copy_cb);
  gtk_widget_class_install_action (widget_class, "session.exercise", NULL, exercise_cb);
  gtk_widget_class_install_action (widget_class, "session.delete", NULL, delete_cb);
}

static void
sb_session_page_init (SbSessionPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sb_session_page_new:
 * @content: what the app knows
 * @store: what the person did
 * @session: a session
 *
 * Returns: (transfer floating): a page to read it on
 */
AdwNavigationPage *
sb_session_page_new (SbContent *content,
                     SbStore   *store,
                     SbSession *session)
{
  SbSessionPage *self;

  g_return_val_if_fail (SB_IS_SESSION (session), NULL);

  self = g_object_new (SB_TYPE_SESSION_PAGE, "content", content, "store", store, NULL);
  self->session = g_object_ref (session);
  g_signal_connect_object (store, "changed::SbSession", G_CALLBACK (sessions_changed_cb), self,
                           G_CONNECT_SWAPPED);
  fill (self);

  return ADW_NAVIGATION_PAGE (self);
}
