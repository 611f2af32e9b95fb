/* sb-sessions-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-announcement.h"
#include "sb-check-in-words.h"
#include "sb-day-sections.h"
#include "sb-list-growth.h"
#include "sb-session-page.h"
#include "sb-session-row.h"
#include "sb-sessions-page.h"
#include "sb-tokens.h"
#include "sb-word-match.h"

/**
 * SbSessionsPage:
 *
 * All that was done of the exercises, the newest first, by day, with a search
 * in all of its text.
 *
 * # Shortcuts
 *
 * Ctrl+F goes to the search.
 */
struct _SbSessionsPage
{
  SbPage parent_instance;

  GListModel *found; /* of SbSession */
  GHashTable *items; /* (element-type GtkListItem): those in sight */

  GtkWidget *search_bar;
  GtkEditable *search;
  GtkStack *views;
  GtkListView *list;
  GtkWidget *begin;
};

G_DEFINE_FINAL_TYPE (SbSessionsPage, sb_sessions_page, SB_TYPE_PAGE)

/* Whoever looks for an exercise by its title finds what was done of it. */
static char **
list_named (SbSessionsPage *self,
            const char     *words)
{
  GListModel *exercises = sb_content_get_list (sb_page_get_content (SB_PAGE (self)), SB_CONTENT_EXERCISES);
  g_autoptr (GPtrArray) tokens = sb_tokens_list_words (words);
  g_autoptr (GStrvBuilder) named = g_strv_builder_new ();

  for (guint i = 0; i < g_list_model_get_n_items (exercises); i++)
    {
      g_autoptr (SbExercise) exercise = g_list_model_get_item (exercises, i);

      if (sb_word_match (tokens, sb_exercise_get_title (exercise)))
        g_strv_builder_add (named, sb_exercise_get_id (exercise));
    }

  return g_strv_builder_end (named);
}

static GListModel *
list_found (SbSessionsPage *self,
            const char     *words)
{
  g_auto (GStrv) named = *words != '\0' ? list_named (self, words) : NULL;

  return sb_store_list (sb_page_get_store (SB_PAGE (self)), &(SbQuery) {
                                                                .type = SB_TYPE_SESSION,
                                                                .words = *words != '\0' ? words : NULL,
                                                                .named = named,
                                                                .newest_first = TRUE,
                                                                .limit = SB_LIST_GROWTH_START,
                                                            });
}

static void
find (SbSessionsPage *self)
{
  g_autoptr (GtkNoSelection) selection = NULL;

  g_clear_object (&self->found);
  self->found = list_found (self, gtk_editable_get_text (self->search));
  selection = gtk_no_selection_new (G_LIST_MODEL (sb_day_sections_new (self->found)));
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (selection));
  sb_list_growth_follow (self->list, self->found);
}

static gboolean
has_any (SbSessionsPage *self)
{
  const SbQuery any = { .type = SB_TYPE_SESSION };
  g_autoptr (SbSession) session = sb_store_find (sb_page_get_store (SB_PAGE (self)), &any);

  return session != NULL;
}

/* --- Rows --- */

static void
show_item (SbSessionsPage *self,
           GtkListItem    *item)
{
  SbSessionRow *row = SB_SESSION_ROW (gtk_list_item_get_child (item));
  g_autofree char *words = NULL;

  sb_session_row_show (row, sb_page_get_content (SB_PAGE (self)), gtk_list_item_get_item (item));
  words = sb_session_row_dup_words (row);
  gtk_list_item_set_accessible_label (item, words);
}

static void
setup_cb (SbSessionsPage *self,
          GtkListItem    *item)
{
  g_assert (SB_IS_SESSIONS_PAGE (self));

  gtk_list_item_set_child (item, sb_session_row_new ());
}

static void
bind_cb (SbSessionsPage *self,
         GtkListItem    *item)
{
  g_assert (SB_IS_SESSIONS_PAGE (self));

  g_hash_table_add (self->items, item);
  show_item (self, item);
}

static void
unbind_cb (SbSessionsPage *self,
           GtkListItem    *item)
{
  g_assert (SB_IS_SESSIONS_PAGE (self));

  g_hash_table_remove (self->items, item);
}

static void
header_setup_cb (SbSessionsPage *self,
                 GtkListHeader  *header)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                   "wrap", TRUE,
                                   "xalign", 0.0f,
                                   NULL);

  gtk_widget_add_css_class (label, "heading");
  gtk_list_header_set_child (header, label);
}

static void
header_bind_cb (SbSessionsPage *self,
                GtkListHeader  *header)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *day = sb_check_in_words_for_day (sb_session_get_started (gtk_list_header_get_item (header)), now);

  gtk_label_set_label (GTK_LABEL (gtk_list_header_get_child (header)), day);
}

/* --- What is shown --- */

static void
show_view (SbSessionsPage *self)
{
  gboolean any = has_any (self);
  gboolean found = g_list_model_get_n_items (self->found) > 0;

  gtk_widget_set_visible (self->search_bar, any);
  gtk_stack_set_visible_child_name (self->views, !any ? "empty" : found ? "list"
                                                                        : "nothing");
}

/* A list does not bind an item again that is the same, but changed. */
static void
sessions_changed_cb (SbSessionsPage *self)
{
  GHashTableIter iter;
  gpointer item;

  g_assert (SB_IS_SESSIONS_PAGE (self));

  g_hash_table_iter_init (&iter, self->items);
  while (g_hash_table_iter_next (&iter, &item, NULL))
    show_item (self, item);
  show_view (self);
}

static void
search_changed_cb (SbSessionsPage *self)
{
  g_autofree char *words = NULL;
  guint n;

  g_assert (SB_IS_SESSIONS_PAGE (self));

  find (self);
  show_view (self);

  n = g_list_model_get_n_items (self->found);
  /* Translators: of more results, the newest are shown first */
  words = n < SB_LIST_GROWTH_START ? g_strdup_printf (ngettext ("%u found", "%u found", n), n)
                                   : g_strdup_printf (_ ("%u or more found"), n);
  sb_announcement_make (GTK_WIDGET (self), words);
}

static void
activate_cb (SbSessionsPage *self,
             guint           position)
{
  g_autoptr (SbSession) session = g_list_model_get_item (G_LIST_MODEL (gtk_list_view_get_model (self->list)), position);

  g_assert (SB_IS_SESSIONS_PAGE (self));

  sb_page_push (SB_PAGE (self), sb_session_page_new (sb_page_get_content (SB_PAGE (self)),
                                                     sb_page_get_store (SB_PAGE (self)), session));
}

/* What is typed next takes the place of what stands there. */
static gboolean
search_cb (GtkWidget *widget,
           GVariant  *parameter,
           gpointer   user_data)
{
  SbSessionsPage *self = SB_SESSIONS_PAGE (widget);

  gtk_editable_select_region (self->search, 0, -1);
  return gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

/* --- The page --- */

static void
sb_sessions_page_constructed (GObject *object)
{
  SbSessionsPage *self = SB_SESSIONS_PAGE (object);

  G_OBJECT_CLASS (sb_sessions_page_parent_class)->constructed (object);

  find (self);
  g_signal_connect_object (sb_page_get_store (SB_PAGE (self)), "changed::SbSession", G_CALLBACK (sessions_changed_cb), self,
                           G_CONNECT_SWAPPED);
  show_view (self);
  sb_page_set_initial_focus (SB_PAGE (self), has_any (self) ? GTK_WIDGET (self->search) : self->begin);
}

static void
sb_sessions_page_dispose (GObject *object)
{
  SbSessionsPage *self = SB_SESSIONS_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_SESSIONS_PAGE);
  g_clear_object (&self->found);

  G_OBJECT_CLASS (sb_sessions_page_parent_class)->dispose (object);
}

static void
sb_sessions_page_finalize (GObject *object)
{
  SbSessionsPage *self = SB_SESSIONS_PAGE (object);

  g_hash_table_unref (self->items);

  G_OBJECT_CLASS (sb_sessions_page_parent_class)->finalize (object);
}

static void
sb_sessions_page_class_init (SbSessionsPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = sb_sessions_page_constructed;
  object_class->dispose = sb_sessions_page_dispose;
  object_class->finalize = sb_sessions_page_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-sessions-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbSessionsPage, search_bar);
  gtk_widget_class_bind_template_child (widget_class, SbSessionsPage, search);
  gtk_widget_class_bind_template_child (widget_class, SbSessionsPage, views);
  gtk_widget_class_bind_template_child (widget_class, SbSessionsPage, list);
  gtk_widget_class_bind_template_child (widget_class, SbSessionsPage, begin);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, header_bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, header_setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_cb);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_f, GDK_CONTROL_MASK, search_cb, NULL);
}

static void
sb_sessions_page_init (SbSessionsPage *self)
{
  self->items = g_hash_table_new (NULL, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sb_sessions_page_new:
 * @content: what the app knows
 * @store: what the person did
 *
 * Returns: (transfer floating): a page of all sessions
 */
AdwNavigationPage *
sb_sessions_page_new (SbContent *content,
                      SbStore   *store)
{
  return g_object_new (SB_TYPE_SESSIONS_PAGE, "content", content, "store", store, NULL);
}
