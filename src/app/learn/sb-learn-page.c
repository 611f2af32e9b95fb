/* sb-learn-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-learn-page.h"
#include "sb-page-row.h"
#include "sb-part-row.h"
#include "sb-readings.h"
#include "sb-saved-page.h"
#include "sb-search-view.h"
#include "sb-text.h"

#define MILLISECONDS_TO_PREPARE 300

/**
 * SbLearnPage:
 *
 * The library: its parts, what the person was reading and has saved, and a
 * search through all of it. What is typed anywhere on the page is searched
 * for.
 *
 * # Actions
 *
 * `learn.search` goes to the search entry, and `learn.clear` empties it.
 */
struct _SbLearnPage
{
  SbPage parent_instance;

  SbSearch *search;
  guint preparation; /* source */

  GtkEditable *entry;
  GtkStack *views;
  GtkWidget *go_on_group;
  GtkListBox *go_on;
  GtkWidget *saved_group;
  AdwActionRow *saved;
  GtkListBox *parts;
  SbSearchView *search_view;
};

G_DEFINE_FINAL_TYPE (SbLearnPage, sb_learn_page, SB_TYPE_PAGE)

static GtkText *
get_text (SbLearnPage *self)
{
  return GTK_TEXT (gtk_editable_get_delegate (self->entry));
}

static void
fill_go_on (SbLearnPage *self)
{
  SbContent *content = sb_page_get_content (SB_PAGE (self));
  SbStore *store = sb_page_get_store (SB_PAGE (self));
  SbReading *reading = sb_readings_find_to_go_on (sb_store_get_readings (store), content);

  gtk_list_box_remove_all (self->go_on);
  gtk_widget_set_visible (self->go_on_group, reading != NULL);
  if (reading != NULL)
    gtk_list_box_append (self->go_on, sb_page_row_new (store, SB_ARTICLE (sb_content_find_uri (content, sb_reading_get_page (reading)))));
}

static void
update_saved (SbLearnPage *self)
{
  guint n = sb_readings_count_saved (sb_store_get_readings (sb_page_get_store (SB_PAGE (self))),
                                     sb_page_get_content (SB_PAGE (self)));
  g_autofree char *count = g_strdup_printf (ngettext ("%u page", "%u pages", n), n);

  adw_action_row_set_subtitle (self->saved, count);
  gtk_widget_set_visible (self->saved_group, n > 0);
}

static void
readings_changed_cb (SbLearnPage *self)
{
  g_assert (SB_IS_LEARN_PAGE (self));

  fill_go_on (self);
  update_saved (self);
}

static void
search_changed_cb (SbLearnPage *self)
{
  const char *words = gtk_editable_get_text (self->entry);
  g_autoptr (GListModel) hits = NULL;

  g_assert (SB_IS_LEARN_PAGE (self));

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "learn.clear", *words != '\0');
  if (*words == '\0')
    {
      gtk_stack_set_visible_child_name (self->views, "hub");
      return;
    }

  hits = sb_search_find (self->search, words);
  sb_search_view_show (self->search_view, hits);
  gtk_stack_set_visible_child_name (self->views, "search");
}

/* What is typed elsewhere on the page. GTK's own key capture would take Return
 * from rows, too (GTK 4.18). */
static gboolean
typed_cb (SbLearnPage           *self,
          guint                  keyval,
          guint                  keycode,
          GdkModifierType        state,
          GtkEventControllerKey *controller)
{
  g_assert (SB_IS_LEARN_PAGE (self));

  if (!g_unichar_isgraph (gdk_keyval_to_unicode (keyval)) || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0)
    return GDK_EVENT_PROPAGATE;

  gtk_text_grab_focus_without_selecting (get_text (self));
  return gtk_event_controller_key_forward (controller, GTK_WIDGET (get_text (self)));
}

static void
stop_search_cb (SbLearnPage *self)
{
  g_assert (SB_IS_LEARN_PAGE (self));

  gtk_editable_set_text (self->entry, "");
}

static void
activate_cb (SbLearnPage *self)
{
  g_assert (SB_IS_LEARN_PAGE (self));

  if (*gtk_editable_get_text (self->entry) != '\0')
    sb_search_view_open_first (self->search_view);
}

static gboolean
key_pressed_cb (SbLearnPage     *self,
                guint            keyval,
                guint            keycode,
                GdkModifierType  state)
{
  g_assert (SB_IS_LEARN_PAGE (self));

  if (keyval != GDK_KEY_Down && keyval != GDK_KEY_KP_Down)
    return GDK_EVENT_PROPAGATE;

  return *gtk_editable_get_text (self->entry) != '\0' && sb_search_view_focus_first (self->search_view);
}

static void
search_cb (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  gtk_widget_grab_focus (GTK_WIDGET (SB_LEARN_PAGE (widget)->entry));
}

static void
clear_cb (GtkWidget  *widget,
          const char *action_name,
          GVariant   *parameter)
{
  SbLearnPage *self = SB_LEARN_PAGE (widget);

  gtk_editable_set_text (self->entry, "");
  gtk_text_grab_focus_without_selecting (get_text (self));
}

static void
saved_cb (SbLearnPage *self)
{
  g_assert (SB_IS_LEARN_PAGE (self));

  sb_page_push (SB_PAGE (self), sb_saved_page_new (sb_page_get_content (SB_PAGE (self)), sb_page_get_store (SB_PAGE (self))));
}

static gboolean
prepare_cb (gpointer user_data)
{
  SbLearnPage *self = user_data;

  if (sb_search_prepare (self->search))
    return G_SOURCE_CONTINUE;

  self->preparation = 0;
  return G_SOURCE_REMOVE;
}

static void
start_preparing_cb (gpointer user_data)
{
  SbLearnPage *self = user_data;

  self->preparation = g_idle_add_full (G_PRIORITY_LOW, prepare_cb, self, NULL);
}

/* Before anybody has typed a word, and well after the first frame, which must
 * not wait for it. */
static void
sb_learn_page_shown (AdwNavigationPage *page)
{
  SbLearnPage *self = SB_LEARN_PAGE (page);

  ADW_NAVIGATION_PAGE_CLASS (sb_learn_page_parent_class)->shown (page);

  if (self->preparation == 0)
    self->preparation = g_timeout_add_once (MILLISECONDS_TO_PREPARE, start_preparing_cb, self);
}

/* The keys of a page that is not in sight belong to the one that is. */
static void
sb_learn_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (sb_learn_page_parent_class)->map (widget);
  gtk_widget_action_set_enabled (widget, "learn.search", TRUE);
}

static void
sb_learn_page_unmap (GtkWidget *widget)
{
  gtk_widget_action_set_enabled (widget, "learn.search", FALSE);
  GTK_WIDGET_CLASS (sb_learn_page_parent_class)->unmap (widget);
}

static GtkWidget *
create_part_row (gpointer item,
                 gpointer user_data)
{
  return sb_part_row_new (user_data, item);
}

static void
sb_learn_page_constructed (GObject *object)
{
  SbLearnPage *self = SB_LEARN_PAGE (object);
  SbContent *content = sb_page_get_content (SB_PAGE (self));
  SbStore *store = sb_page_get_store (SB_PAGE (self));

  G_OBJECT_CLASS (sb_learn_page_parent_class)->constructed (object);

  self->search = sb_search_new (content);
  gtk_list_box_bind_model (self->parts, sb_content_get_parts (content), create_part_row,
                           g_object_ref (store), g_object_unref);
  g_signal_connect_object (sb_store_get_readings (store), "items-changed", G_CALLBACK (readings_changed_cb), self,
                           G_CONNECT_SWAPPED);
  readings_changed_cb (self);
}

static void
sb_learn_page_dispose (GObject *object)
{
  SbLearnPage *self = SB_LEARN_PAGE (object);

  g_clear_handle_id (&self->preparation, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), SB_TYPE_LEARN_PAGE);
  g_clear_object (&self->search);

  G_OBJECT_CLASS (sb_learn_page_parent_class)->dispose (object);
}

static void
sb_learn_page_class_init (SbLearnPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = sb_learn_page_constructed;
  object_class->dispose = sb_learn_page_dispose;
  widget_class->map = sb_learn_page_map;
  widget_class->unmap = sb_learn_page_unmap;
  ADW_NAVIGATION_PAGE_CLASS (klass)->shown = sb_learn_page_shown;

  g_type_ensure (SB_TYPE_SEARCH_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-learn-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbLearnPage, entry);
  gtk_widget_class_bind_template_child (widget_class, SbLearnPage, views);
  gtk_widget_class_bind_template_child (widget_class, SbLearnPage, go_on_group);
  gtk_widget_class_bind_template_child (widget_class, SbLearnPage, go_on);
  gtk_widget_class_bind_template_child (widget_class, SbLearnPage, saved_group);
  gtk_widget_class_bind_template_child (widget_class, SbLearnPage, saved);
  gtk_widget_class_bind_template_child (widget_class, SbLearnPage, parts);
  gtk_widget_class_bind_template_child (widget_class, SbLearnPage, search_view);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, saved_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);

  gtk_widget_class_install_action (widget_class, "learn.search", NULL, search_cb);
  gtk_widget_class_install_action (widget_class, "learn.clear", NULL, clear_cb);
}

static void
sb_learn_page_init (SbLearnPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  sb_text_narrow (GTK_WIDGET (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "learn.search", FALSE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "learn.clear", FALSE);
}
