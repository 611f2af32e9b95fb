/* sb-check-ins-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-check-in-page.h"
#include "sb-check-in-row.h"
#include "sb-check-in-words.h"
#include "sb-check-ins-page.h"
#include "sb-day-sections.h"
#include "sb-list-growth.h"

/**
 * SbCheckInsPage:
 *
 * All check-ins, the newest first, by day. There may be very many: rows are
 * made for those in sight only, and older ones are looked up as somebody goes
 * down to them.
 */
struct _SbCheckInsPage
{
  SbPage parent_instance;

  GListModel *check_ins; /* of SbCheckIn */
  GHashTable *items;     /* (element-type GtkListItem): those in sight */
  gboolean shown;        /* before */

  GtkStack *views;
  GtkListView *list;
  GtkWidget *add;
};

G_DEFINE_FINAL_TYPE (SbCheckInsPage, sb_check_ins_page, SB_TYPE_PAGE)

static void
show_item (SbCheckInsPage *self,
           GtkListItem    *item)
{
  SbCheckInRow *row = SB_CHECK_IN_ROW (gtk_list_item_get_child (item));
  g_autofree char *words = NULL;

  sb_check_in_row_show (row, gtk_list_item_get_item (item), sb_store_get_trackers (sb_page_get_store (SB_PAGE (self))));
  words = sb_check_in_row_dup_words (row);
  gtk_list_item_set_accessible_label (item, words);
}

static void
setup_cb (SbCheckInsPage *self,
          GtkListItem    *item)
{
  g_assert (SB_IS_CHECK_INS_PAGE (self));

  gtk_list_item_set_child (item, sb_check_in_row_new ());
}

static void
bind_cb (SbCheckInsPage *self,
         GtkListItem    *item)
{
  g_assert (SB_IS_CHECK_INS_PAGE (self));

  g_hash_table_add (self->items, item);
  show_item (self, item);
}

static void
unbind_cb (SbCheckInsPage *self,
           GtkListItem    *item)
{
  g_assert (SB_IS_CHECK_INS_PAGE (self));

  g_hash_table_remove (self->items, item);
}

static void
header_setup_cb (SbCheckInsPage *self,
                 GtkListHeader  *header)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                   "wrap", TRUE,
                                   "xalign", 0.0,
                                   NULL);

  gtk_widget_add_css_class (label, "heading");
  gtk_list_header_set_child (header, label);
}

static void
header_bind_cb (SbCheckInsPage *self,
                GtkListHeader  *header)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *day = sb_check_in_words_for_day (sb_check_in_get_at (gtk_list_header_get_item (header)), now);

  gtk_label_set_label (GTK_LABEL (gtk_list_header_get_child (header)), day);
}

static void
activate_cb (SbCheckInsPage *self,
             guint           position)
{
  g_autoptr (SbCheckIn) check_in = g_list_model_get_item (G_LIST_MODEL (gtk_list_view_get_model (self->list)), position);

  g_assert (SB_IS_CHECK_INS_PAGE (self));

  sb_page_push (SB_PAGE (self), sb_check_in_page_new (sb_page_get_content (SB_PAGE (self)),
                                                      sb_page_get_store (SB_PAGE (self)), check_in));
}

static void
add_cb (GtkWidget  *widget,
        const char *action_name,
        GVariant   *parameter)
{
  sb_page_push (SB_PAGE (widget), sb_check_in_page_new (sb_page_get_content (SB_PAGE (widget)),
                                                        sb_page_get_store (SB_PAGE (widget)), NULL));
}

/* A list does not bind an item again that is the same, but changed. */
static void
history_changed_cb (SbCheckInsPage *self)
{
  GHashTableIter iter;
  gpointer item;

  g_assert (SB_IS_CHECK_INS_PAGE (self));

  g_hash_table_iter_init (&iter, self->items);
  while (g_hash_table_iter_next (&iter, &item, NULL))
    show_item (self, item);

  gtk_stack_set_visible_child_name (self->views, g_list_model_get_n_items (self->check_ins) > 0 ? "list" : "empty");
}

/* GTK begins a list at its first row, and the focus goes there: the day above
 * it is out of sight. */
static gboolean
scroll_to_top_cb (GtkWidget     *list,
                  GdkFrameClock *clock,
                  gpointer       user_data)
{
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (list));

  /* Not laid out yet. */
  if (gtk_adjustment_get_upper (adjustment) <= 0)
    return G_SOURCE_CONTINUE;

  gtk_adjustment_set_value (adjustment, 0);
  return G_SOURCE_REMOVE;
}

static void
sb_check_ins_page_shown (AdwNavigationPage *page)
{
  SbCheckInsPage *self = SB_CHECK_INS_PAGE (page);

  ADW_NAVIGATION_PAGE_CLASS (sb_check_ins_page_parent_class)->shown (page);

  /* Only the first time: later the list is where it was left. */
  if (!self->shown)
    gtk_widget_add_tick_callback (GTK_WIDGET (self->list), scroll_to_top_cb, NULL, NULL);
  self->shown = TRUE;
}

static void
sb_check_ins_page_constructed (GObject *object)
{
  SbCheckInsPage *self = SB_CHECK_INS_PAGE (object);
  SbStore *store = sb_page_get_store (SB_PAGE (self));
  const SbQuery newest = { .type = SB_TYPE_CHECK_IN, .newest_first = TRUE, .limit = SB_LIST_GROWTH_START };
  g_autoptr (GtkNoSelection) selection = NULL;

  G_OBJECT_CLASS (sb_check_ins_page_parent_class)->constructed (object);

  self->check_ins = sb_store_list (store, &newest);
  selection = gtk_no_selection_new (G_LIST_MODEL (sb_day_sections_new (self->check_ins)));
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (selection));
  sb_list_growth_follow (self->list, self->check_ins);
  g_signal_connect_object (self->check_ins, "items-changed", G_CALLBACK (history_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (sb_store_get_trackers (store), "items-changed", G_CALLBACK (history_changed_cb), self, G_CONNECT_SWAPPED);
  history_changed_cb (self);
  sb_page_set_initial_focus (SB_PAGE (self), g_list_model_get_n_items (self->check_ins) > 0 ? GTK_WIDGET (self->list) : self->add);
}

static void
sb_check_ins_page_dispose (GObject *object)
{
  SbCheckInsPage *self = SB_CHECK_INS_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_CHECK_INS_PAGE);
  g_clear_object (&self->check_ins);

  G_OBJECT_CLASS (sb_check_ins_page_parent_class)->dispose (object);
}

static void
sb_check_ins_page_finalize (GObject *object)
{
  g_hash_table_unref (SB_CHECK_INS_PAGE (object)->items);

  G_OBJECT_CLASS (sb_check_ins_page_parent_class)->finalize (object);
}

static void
sb_check_ins_page_class_init (SbCheckInsPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = sb_check_ins_page_constructed;
  object_class->dispose = sb_check_ins_page_dispose;
  object_class->finalize = sb_check_ins_page_finalize;
  ADW_NAVIGATION_PAGE_CLASS (klass)->shown = sb_check_ins_page_shown;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-check-ins-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbCheckInsPage, views);
  gtk_widget_class_bind_template_child (widget_class, SbCheckInsPage, list);
  gtk_widget_class_bind_template_child (widget_class, SbCheckInsPage, add);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, header_bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, header_setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_cb);

  gtk_widget_class_install_action (widget_class, "check-ins.add", NULL, add_cb);
}

static void
sb_check_ins_page_init (SbCheckInsPage *self)
{
  self->items = g_hash_table_new (NULL, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sb_check_ins_page_new:
 * @content: what the app knows
 * @store: what the person did
 *
 * Returns: (transfer floating): a page of all check-ins
 */
AdwNavigationPage *
sb_check_ins_page_new (SbContent *content,
                       SbStore   *store)
{
  return g_object_new (SB_TYPE_CHECK_INS_PAGE, "content", content, "store", store, NULL);
}
