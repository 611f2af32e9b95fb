/* sb-search-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-announcement.h"
#include "sb-check-in-page.h"
#include "sb-found-row.h"
#include "sb-gather.h"
#include "sb-instruments.h"
#include "sb-note-finder.h"
#include "sb-opening-page.h"
#include "sb-past-page.h"
#include "sb-search-page.h"
#include "sb-session-page.h"

/* Nobody wants to hear a number for each letter: it is told when somebody
 * stops typing. */
#define MILLISECONDS_TO_ANNOUNCE 700

/* So many rows are made at once, and more as somebody comes to the end of
 * them: a list view makes some two hundred rows before it knows how high they
 * are (GTK 4.18), and so many take many frames' time. */
#define N_ROWS 12

/* In pixels: how near the end is near. */
#define NEAR 400

/**
 * SbSearchPage:
 *
 * All that the person wrote, by its words: notes, tags and answers, the newest
 * first. What was looked for is kept nowhere.
 *
 * # Actions
 *
 * `search.focus` goes to the search entry, by Ctrl+F.
 */
struct _SbSearchPage
{
  SbPage parent_instance;

  SbNoteFinder *finder;
  GtkSliceListModel *rows; /* of SbRecord: the first ones */
  GHashTable *items;       /* (element-type GtkListItem): those in sight */
  char *told;              /* (nullable): the words, and how much was found */
  guint addition;          /* source */
  guint announcement;      /* source */

  GtkEditable *entry;
  GtkStack *views;
  GtkLabel *count;
  GtkScrolledWindow *scroll;
  GtkListView *list;
};

G_DEFINE_FINAL_TYPE (SbSearchPage, sb_search_page, SB_TYPE_PAGE)

/* --- Rows --- */

static void
show_item (SbSearchPage *self,
           GtkListItem  *item)
{
  SbFoundRow *row = SB_FOUND_ROW (gtk_list_item_get_child (item));

  sb_found_row_show (row, sb_page_get_content (SB_PAGE (self)), sb_page_get_store (SB_PAGE (self)),
                     gtk_list_item_get_item (item), sb_note_finder_get_words (self->finder));
  gtk_list_item_set_accessible_label (item, sb_found_row_get_about (row));
  gtk_list_item_set_accessible_description (item, sb_found_row_get_excerpt (row));
}

/* A list does not bind an item again that is the same, but changed. */
static void
show_items (SbSearchPage *self)
{
  GHashTableIter iter;
  gpointer item;

  g_assert (SB_IS_SEARCH_PAGE (self));

  g_hash_table_iter_init (&iter, self->items);
  while (g_hash_table_iter_next (&iter, &item, NULL))
    show_item (self, item);
}

static void
setup_cb (SbSearchPage *self,
          GtkListItem  *item)
{
  g_assert (SB_IS_SEARCH_PAGE (self));

  gtk_list_item_set_child (item, sb_found_row_new ());
}

static void
bind_cb (SbSearchPage *self,
         GtkListItem  *item)
{
  g_assert (SB_IS_SEARCH_PAGE (self));

  g_hash_table_add (self->items, item);
  show_item (self, item);
}

static void
unbind_cb (SbSearchPage *self,
           GtkListItem  *item)
{
  g_assert (SB_IS_SEARCH_PAGE (self));

  g_hash_table_remove (self->items, item);
}

/* --- What is shown --- */

static void
announce_cb (gpointer user_data)
{
  SbSearchPage *self = user_data;

  self->announcement = 0;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    sb_announcement_make (GTK_WIDGET (self), gtk_label_get_label (self->count));
}

static void
tell_count (SbSearchPage *self)
{
  guint n = sb_note_finder_get_n_found (self->finder);
  g_autofree char *count = n > 0 ? g_strdup_printf (ngettext ("%u found", "%u found", n), n) : g_strdup (_ ("Nothing found"));
  g_autofree char *told = g_strjoin ("\n", sb_note_finder_get_words (self->finder), count, NULL);

  gtk_label_set_label (self->count, count);
  if (!g_set_str (&self->told, told))
    return;

  g_clear_handle_id (&self->announcement, g_source_remove);
  self->announcement = g_timeout_add_once (MILLISECONDS_TO_ANNOUNCE, announce_cb, self);
}

static const char *
choose_view (SbSearchPage *self)
{
  if (sb_note_finder_get_state (self->finder) == SB_NOTE_FINDER_IDLE)
    return "empty";

  return g_list_model_get_n_items (sb_note_finder_get_found (self->finder)) > 0 ? "list" : "nothing";
}

static void
answered_cb (SbSearchPage *self)
{
  g_assert (SB_IS_SEARCH_PAGE (self));

  gtk_stack_set_visible_child_name (self->views, choose_view (self));
  if (sb_note_finder_get_state (self->finder) == SB_NOTE_FINDER_DONE)
    tell_count (self);
}

static gboolean
is_near_end (SbSearchPage *self)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroll);
  double end = gtk_adjustment_get_value (adjustment) + gtk_adjustment_get_page_size (adjustment);

  return gtk_adjustment_get_page_size (adjustment) > 0 && gtk_adjustment_get_upper (adjustment) - end < NEAR
         && gtk_slice_list_model_get_size (self->rows) == g_list_model_get_n_items (G_LIST_MODEL (self->rows));
}

static void
add_rows_cb (gpointer user_data)
{
  SbSearchPage *self = user_data;

  self->addition = 0;
  if (!is_near_end (self))
    return;

  gtk_slice_list_model_set_size (self->rows, gtk_slice_list_model_get_size (self->rows) + N_ROWS);
  if (gtk_slice_list_model_get_size (self->rows) >= g_list_model_get_n_items (sb_note_finder_get_found (self->finder)))
    sb_note_finder_go_on (self->finder);
}

/* Somebody has scrolled, or the window is high. The list may be laid out
 * right now, and cannot take rows before it is done. */
static void
scrolled_cb (SbSearchPage *self)
{
  g_assert (SB_IS_SEARCH_PAGE (self));

  if (self->addition == 0 && gtk_widget_get_mapped (GTK_WIDGET (self->list)) && is_near_end (self))
    self->addition = g_idle_add_once (add_rows_cb, self);
}

/* --- The entry --- */

static void
search_changed_cb (SbSearchPage *self)
{
  const char *words = gtk_editable_get_text (self->entry);

  g_assert (SB_IS_SEARCH_PAGE (self));

  if (g_str_equal (words, sb_note_finder_get_words (self->finder)))
    return;

  sb_note_finder_look_for (self->finder, words);
  gtk_slice_list_model_set_size (self->rows, N_ROWS);
  if (g_list_model_get_n_items (G_LIST_MODEL (self->rows)) > 0)
    gtk_list_view_scroll_to (self->list, 0, GTK_LIST_SCROLL_NONE, NULL);
}

static void
stop_search_cb (SbSearchPage *self)
{
  g_assert (SB_IS_SEARCH_PAGE (self));

  gtk_editable_set_text (self->entry, "");
}

static gboolean
has_answer (SbSearchPage *self)
{
  return sb_note_finder_get_state (self->finder) == SB_NOTE_FINDER_DONE
         && g_str_equal (sb_note_finder_get_words (self->finder), gtk_editable_get_text (self->entry))
         && g_list_model_get_n_items (sb_note_finder_get_found (self->finder)) > 0;
}

static gboolean
key_pressed_cb (SbSearchPage    *self,
                guint            keyval,
                guint            keycode,
                GdkModifierType  state)
{
  g_assert (SB_IS_SEARCH_PAGE (self));

  if ((keyval != GDK_KEY_Down && keyval != GDK_KEY_KP_Down) || !has_answer (self))
    return GDK_EVENT_PROPAGATE;

  gtk_list_view_scroll_to (self->list, 0, GTK_LIST_SCROLL_FOCUS, NULL);
  return gtk_widget_grab_focus (GTK_WIDGET (self->list));
}

/* What is typed next takes the place of what stands there. */
static void
focus_cb (GtkWidget  *widget,
          const char *action_name,
          GVariant   *parameter)
{
  SbSearchPage *self = SB_SEARCH_PAGE (widget);

  gtk_editable_select_region (self->entry, 0, -1);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

/* --- Opening --- */

/* (nullable): what is begun goes on; with a questionnaire that is gone, it
 * cannot. */
static AdwNavigationPage *
create_draft_page (SbContent    *content,
                   SbStore      *store,
                   SbAssessment *draft)
{
  SbInstrument *instrument = sb_instruments_find (content, store, sb_assessment_get_instrument_id (draft),
                                                  sb_assessment_get_instrument_version (draft));

  return instrument != NULL ? sb_opening_page_new (content, store, instrument, sb_gather_find_person (store, draft)) : NULL;
}

static AdwNavigationPage *
create_page (SbContent *content,
             SbStore   *store,
             SbRecord  *record)
{
  if (SB_IS_SESSION (record))
    return sb_session_page_new (content, store, SB_SESSION (record));
  if (SB_IS_CHECK_IN (record))
    return sb_check_in_page_new (content, store, SB_CHECK_IN (record));
  if (sb_assessment_is_complete (SB_ASSESSMENT (record)))
    return sb_past_page_new (content, store, SB_ASSESSMENT (record));

  return create_draft_page (content, store, SB_ASSESSMENT (record));
}

static void
open_found (SbSearchPage *self,
            guint         position)
{
  g_autoptr (SbRecord) record = g_list_model_get_item (sb_note_finder_get_found (self->finder), position);
  AdwNavigationPage *page = create_page (sb_page_get_content (SB_PAGE (self)), sb_page_get_store (SB_PAGE (self)), record);

  if (page != NULL)
    sb_page_push (SB_PAGE (self), page);
}

static void
row_activated_cb (SbSearchPage *self,
                  guint         position)
{
  g_assert (SB_IS_SEARCH_PAGE (self));

  open_found (self, position);
}

static void
activated_cb (SbSearchPage *self)
{
  g_assert (SB_IS_SEARCH_PAGE (self));

  if (has_answer (self))
    open_found (self, 0);
}

/* --- The page --- */

/* The keys of a page that is not in sight belong to the one that is. */
static void
sb_search_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (sb_search_page_parent_class)->map (widget);
  gtk_widget_action_set_enabled (widget, "search.focus", TRUE);
}

static void
sb_search_page_unmap (GtkWidget *widget)
{
  gtk_widget_action_set_enabled (widget, "search.focus", FALSE);
  GTK_WIDGET_CLASS (sb_search_page_parent_class)->unmap (widget);
}

static void
watch (SbSearchPage *self)
{
  static const char *const changes[] = { "changed::SbAssessment", "changed::SbSession", "changed::SbCheckIn" };
  SbStore *store = sb_page_get_store (SB_PAGE (self));
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroll);

  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    g_signal_connect_object (store, changes[i], G_CALLBACK (show_items), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (sb_store_get_people (store), "items-changed", G_CALLBACK (show_items), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->finder, "answered", G_CALLBACK (answered_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (scrolled_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (adjustment, "changed", G_CALLBACK (scrolled_cb), self, G_CONNECT_SWAPPED);
}

static void
sb_search_page_constructed (GObject *object)
{
  SbSearchPage *self = SB_SEARCH_PAGE (object);
  g_autoptr (GtkNoSelection) selection = NULL;

  G_OBJECT_CLASS (sb_search_page_parent_class)->constructed (object);

  self->finder = sb_note_finder_new (sb_page_get_store (SB_PAGE (self)));
  self->rows = gtk_slice_list_model_new (g_object_ref (sb_note_finder_get_found (self->finder)), 0, N_ROWS);
  selection = gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->rows)));
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (selection));
  watch (self);
  sb_page_set_initial_focus (SB_PAGE (self), GTK_WIDGET (self->entry));
}

static void
sb_search_page_dispose (GObject *object)
{
  SbSearchPage *self = SB_SEARCH_PAGE (object);

  g_clear_handle_id (&self->addition, g_source_remove);
  g_clear_handle_id (&self->announcement, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_SEARCH_PAGE);
  g_clear_object (&self->rows);
  g_clear_object (&self->finder);

  G_OBJECT_CLASS (sb_search_page_parent_class)->dispose (object);
}

static void
sb_search_page_finalize (GObject *object)
{
  SbSearchPage *self = SB_SEARCH_PAGE (object);

  g_hash_table_unref (self->items);
  g_free (self->told);

  G_OBJECT_CLASS (sb_search_page_parent_class)->finalize (object);
}

static void
sb_search_page_class_init (SbSearchPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = sb_search_page_constructed;
  object_class->dispose = sb_search_page_dispose;
  object_class->finalize = sb_search_page_finalize;
  widget_class->map = sb_search_page_map;
  widget_class->unmap = sb_search_page_unmap;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-search-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbSearchPage, entry);
  gtk_widget_class_bind_template_child (widget_class, SbSearchPage, views);
  gtk_widget_class_bind_template_child (widget_class, SbSearchPage, count);
  gtk_widget_class_bind_template_child (widget_class, SbSearchPage, scroll);
  gtk_widget_class_bind_template_child (widget_class, SbSearchPage, list);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_cb);

  gtk_widget_class_install_action (widget_class, "search.focus", NULL, focus_cb);
}

static void
sb_search_page_init (SbSearchPage *self)
{
  self->items = g_hash_table_new (NULL, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "search.focus", FALSE);
}

/**
 * sb_search_page_new:
 * @content: what the app knows
 * @store: what the person did
 *
 * Returns: (transfer floating): a page that searches what was written
 */
AdwNavigationPage *
sb_search_page_new (SbContent *content,
                    SbStore   *store)
{
  return g_object_new (SB_TYPE_SEARCH_PAGE, "content", content, "store", store, NULL);
}
