/* sb-today-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-check-in-page.h"
#include "sb-gather.h"
#include "sb-instruments.h"
#include "sb-opening-page.h"
#include "sb-past-page.h"
#include "sb-session-page.h"
#include "sb-today-page.h"
#include "sb-today-row.h"
#include "sb-today-words.h"

/**
 * SbTodayPage:
 *
 * The first page: calm at once, a check-in, and the few things that the day
 * offers. What those are is told by [class@Today]; the page shows them, once
 * for however many changes there were since the last frame.
 */
struct _SbTodayPage
{
  SbPage parent_instance;

  SbToday *today;
  GTimeSpan ahead; /* of the clock */
  gboolean narrow;
  gboolean stale;
  guint tick;
  guint midnight;

  GtkMenuButton *menu;
  GtkLabel *heading;
  GtkLabel *welcome;
  GtkWidget *calm;
  GtkWidget *check_in;
  GtkWidget *drafts_group;
  GtkLabel *drafts_title;
  GtkListBox *drafts;
  GtkWidget *path_group;
  GtkLabel *path_title;
  GtkListBox *path;
  GtkWidget *past_group;
  GtkLabel *past_title;
  GtkListBox *past;
  GtkWidget *steps_group;
  GtkLabel *steps_title;
  GtkListBox *steps;
};

G_DEFINE_FINAL_TYPE (SbTodayPage, sb_today_page, SB_TYPE_PAGE)

enum
{
  PROP_NARROW = 1,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

/* --- Opening --- */

static void
open_assessment (SbTodayPage  *self,
                 SbAssessment *assessment)
{
  SbContent *content = sb_page_get_content (SB_PAGE (self));
  SbStore *store = sb_page_get_store (SB_PAGE (self));
  SbInstrument *instrument = sb_instruments_find (content, store, sb_assessment_get_instrument_id (assessment),
                                                  sb_assessment_get_instrument_version (assessment));

  sb_page_push (SB_PAGE (self), sb_opening_page_new (content, store, instrument, sb_gather_find_person (store, assessment)));
}

static void
open_done (SbTodayPage *self,
           SbRecord    *record)
{
  SbContent *content = sb_page_get_content (SB_PAGE (self));
  SbStore *store = sb_page_get_store (SB_PAGE (self));

  if (SB_IS_SESSION (record))
    sb_page_push (SB_PAGE (self), sb_session_page_new (content, store, SB_SESSION (record)));
  else if (SB_IS_ASSESSMENT (record))
    sb_page_push (SB_PAGE (self), sb_past_page_new (content, store, SB_ASSESSMENT (record)));
  else
    sb_page_push (SB_PAGE (self), sb_check_in_page_new (content, store, SB_CHECK_IN (record)));
}

/* A link opens itself. */
static void
row_activated_cb (SbTodayPage *self,
                  SbTodayRow  *row)
{
  SbTodayItem *item = sb_today_row_get_item (row);
  SbRecord *record = sb_today_item_get_record (item);

  g_assert (SB_IS_TODAY_PAGE (self));

  if (record != NULL && sb_today_item_get_kind (item) == SB_TODAY_DONE)
    open_done (self, record);
  else if (record != NULL)
    open_assessment (self, SB_ASSESSMENT (record));
}

static void
check_in_cb (SbTodayPage *self)
{
  g_assert (SB_IS_TODAY_PAGE (self));

  sb_page_push (SB_PAGE (self), sb_check_in_page_new (sb_page_get_content (SB_PAGE (self)),
                                                      sb_page_get_store (SB_PAGE (self)), NULL));
}

/* --- Filling --- */

static GtkListBox *
get_list (SbTodayPage *self,
          SbTodayKind  kind)
{
  switch (kind)
    {
    case SB_TODAY_DRAFT:
      return self->drafts;
    case SB_TODAY_STEP:
    case SB_TODAY_PLAN:
      return self->path;
    case SB_TODAY_RETAKE:
    case SB_TODAY_DONE:
      return self->past;
    case SB_TODAY_SUGGESTION:
    default:
      return self->steps;
    }
}

static SbTodayRow *
get_row (GtkListBox *list,
         int         index)
{
  return (SbTodayRow *) gtk_list_box_get_row_at_index (list, index);
}

static int
find_row (GtkListBox  *list,
          int          start,
          SbTodayItem *item)
{
  for (int i = start; get_row (list, i) != NULL; i++)
    {
      if (sb_today_item_is_same (sb_today_row_get_item (get_row (list, i)), item))
        return i;
    }

  return -1;
}

static void
remove_rows (GtkListBox *list,
             int         start,
             int         n)
{
  for (int i = 0; i < n; i++)
    gtk_list_box_remove (list, GTK_WIDGET (get_row (list, start)));
}

/* A row stays for as long as what it is for, so that the keyboard stays on it
 * as well. */
static void
place_item (SbTodayPage *self,
            GtkListBox  *list,
            int          index,
            SbTodayItem *item)
{
  int found = find_row (list, index, item);

  if (found >= 0)
    {
      remove_rows (list, index, found - index);
      sb_today_row_set_item (get_row (list, index), item);
    }
  else
    {
      GtkWidget *row = sb_today_row_new (sb_page_get_content (SB_PAGE (self)), item);

      g_signal_connect_object (row, "activated", G_CALLBACK (row_activated_cb), self, G_CONNECT_SWAPPED);
      gtk_list_box_insert (list, row, index);
    }
}

static void
fill_group (SbTodayPage *self,
            GtkWidget   *group,
            GtkLabel    *label,
            SbTodayKind  kind)
{
  GListModel *items = sb_today_get_items (self->today);
  GtkListBox *list = get_list (self, kind);
  const char *title = sb_today_words_for_kind (self->today, kind);
  int n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SbTodayItem) item = g_list_model_get_item (items, i);

      if (get_list (self, sb_today_item_get_kind (item)) == list)
        place_item (self, list, n++, item);
    }
  while (get_row (list, n) != NULL)
    remove_rows (list, n, 1);

  gtk_label_set_label (label, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_widget_set_visible (group, n > 0);
}

static void
fill_groups (SbTodayPage *self)
{
  const char *welcome = sb_today_words_for_welcome (self->today);

  gtk_label_set_label (self->heading, sb_today_words_for_heading (self->today));
  gtk_label_set_label (self->welcome, welcome != NULL ? welcome : "");
  gtk_widget_set_visible (GTK_WIDGET (self->welcome), welcome != NULL);
  fill_group (self, self->drafts_group, self->drafts_title, SB_TODAY_DRAFT);
  fill_group (self, self->path_group, self->path_title, SB_TODAY_STEP);
  fill_group (self, self->past_group, self->past_title, SB_TODAY_RETAKE);
  fill_group (self, self->steps_group, self->steps_title, SB_TODAY_SUGGESTION);
}

/* (transfer none) (nullable): the row that has the keyboard. */
static GtkWidget *
find_focused_row (SbTodayPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *row = focus != NULL ? gtk_widget_get_ancestor (focus, SB_TYPE_TODAY_ROW) : NULL;

  return row != NULL && gtk_widget_is_ancestor (row, GTK_WIDGET (self)) ? row : NULL;
}

/* Where the row with the keyboard has gone, what took its place has it, or
 * else what always stands here. */
static void
fill_around_focus (SbTodayPage *self)
{
  GtkWidget *row = find_focused_row (self);
  GtkListBox *list = row != NULL ? GTK_LIST_BOX (gtk_widget_get_parent (row)) : NULL;
  int index = row != NULL ? gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)) : 0;

  fill_groups (self);
  if (row == NULL || gtk_widget_get_parent (row) != NULL)
    return;

  while (index > 0 && get_row (list, index) == NULL)
    index--;
  gtk_widget_grab_focus (get_row (list, index) != NULL ? GTK_WIDGET (get_row (list, index)) : self->check_in);
}

static GDateTime *
get_now (SbTodayPage *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return g_date_time_add (now, self->ahead);
}

static void fill (SbTodayPage *self);

static void
midnight_cb (gpointer user_data)
{
  SbTodayPage *self = user_data;

  self->midnight = 0;
  fill (self);
}

static void
fill (SbTodayPage *self)
{
  g_autoptr (GDateTime) now = get_now (self);

  self->stale = FALSE;
  g_clear_object (&self->today);
  self->today = sb_today_new (sb_page_get_content (SB_PAGE (self)), sb_page_get_store (SB_PAGE (self)), now);
  fill_around_focus (self);

  /* A little later than midnight, never before it. */
  g_clear_handle_id (&self->midnight, g_source_remove);
  self->midnight = g_timeout_add_seconds_once (sb_today_get_time_left (self->today) / G_TIME_SPAN_SECOND + 1,
                                               midnight_cb, self);
}

/* --- Changes --- */

static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  SbTodayPage *self = SB_TODAY_PAGE (widget);

  self->tick = 0;
  if (self->stale)
    fill (self);

  return G_SOURCE_REMOVE;
}

/* Many records may change at once, as when the history opens; and nobody looks
 * at this page while questions are answered. */
static void
queue_fill (SbTodayPage *self)
{
  g_assert (SB_IS_TODAY_PAGE (self));

  self->stale = TRUE;
  if (self->tick == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), tick_cb, NULL, NULL);
}

/* The clock may have stood still meanwhile, with the machine asleep. */
static void
look_at_clock (SbTodayPage *self)
{
  g_autoptr (GDateTime) now = get_now (self);

  g_assert (SB_IS_TODAY_PAGE (self));

  if (sb_today_is_over (self->today, now))
    queue_fill (self);
}

static void
sb_today_page_map (GtkWidget *widget)
{
  SbTodayPage *self = SB_TODAY_PAGE (widget);

  look_at_clock (self);
  if (self->stale)
    fill (self);

  GTK_WIDGET_CLASS (sb_today_page_parent_class)->map (widget);
}

static void
sb_today_page_constructed (GObject *object)
{
  SbTodayPage *self = SB_TODAY_PAGE (object);

  G_OBJECT_CLASS (sb_today_page_parent_class)->constructed (object);

  g_signal_connect_object (sb_page_get_store (SB_PAGE (self)), "changed", G_CALLBACK (queue_fill), self, G_CONNECT_SWAPPED);
  sb_page_set_initial_focus (SB_PAGE (self), self->calm);
  fill (self);
}

/* The menu stands in the sidebar; where there is none, it stands here. */
static void
sb_today_page_root (GtkWidget *widget)
{
  SbTodayPage *self = SB_TODAY_PAGE (widget);
  GtkRoot *root;

  GTK_WIDGET_CLASS (sb_today_page_parent_class)->root (widget);

  root = gtk_widget_get_root (widget);
  g_object_bind_property (root, "narrow", self, "narrow", G_BINDING_SYNC_CREATE);
  g_object_bind_property (root, "menu", self->menu, "menu-model", G_BINDING_SYNC_CREATE);
  g_signal_connect_object (root, "notify::is-active", G_CALLBACK (look_at_clock), self, G_CONNECT_SWAPPED);
}

static void
sb_today_page_dispose (GObject *object)
{
  SbTodayPage *self = SB_TODAY_PAGE (object);

  g_clear_handle_id (&self->midnight, g_source_remove);
  g_clear_object (&self->today);
  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_TODAY_PAGE);

  G_OBJECT_CLASS (sb_today_page_parent_class)->dispose (object);
}

static void
sb_today_page_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  SbTodayPage *self = SB_TODAY_PAGE (object);

  switch (prop_id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_today_page_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  SbTodayPage *self = SB_TODAY_PAGE (object);

  switch (prop_id)
    {
    case PROP_NARROW:
      self->narrow = g_value_get_boolean (value);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, SbTodayPage, menu);
  gtk_widget_class_bind_template_child (widget_class, SbTodayPage, heading);
  gtk_widget_class_bind_template_child (widget_class, SbTodayPage, welcome);
  gtk_widget_class_bind_template_child (widget_class, SbTodayPage, calm);
  gtk_widget_class_bind_template_child (widget_class, SbTodayPage, check_in);
  gtk_widget_class_bind_template_child (widget_class, SbTodayPage, drafts_group);
  gtk_widget_class_bind_template_child (widget_class, SbTodayPage, drafts_title);
  gtk_widget_class_bind_template_child (widget_class, SbTodayPage, drafts);
  gtk_widget_class_bind_template_child (widget_class, SbTodayPage, path_group);
  gtk_widget_class_bind_template_child (widget_class, SbTodayPage, path_title);
  gtk_widget_class_bind_template_child (widget_class, SbTodayPage, path);
  gtk_widget_class_bind_template_child (widget_class, SbTodayPage, past_group);
  gtk_widget_class_bind_template_child (widget_class, SbTodayPage, past_title);
  gtk_widget_class_bind_template_child (widget_class, SbTodayPage, past);
  gtk_widget_class_bind_template_child (widget_class, SbTodayPage, steps_group);
  gtk_widget_class_bind_template_child (widget_class, SbTodayPage, steps_title);
  gtk_widget_class_bind_template_child (widget_class, SbTodayPage, steps);
}

static void
sb_today_page_class_init (SbTodayPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = sb_today_page_constructed;
  object_class->dispose = sb_today_page_dispose;
  object_class->get_property = sb_today_page_get_property;
  object_class->set_property = sb_today_page_set_property;
  widget_class->map = sb_today_page_map;
  widget_class->root = sb_today_page_root;

  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                                  G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-today-page.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, check_in_cb);
}

static void
sb_today_page_init (SbTodayPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sb_today_page_set_now:
 * @self: a page
 * @now: what its clock shows from now on
 *
 * Sets the page's clock, for pictures and tests that are of one day.
 */
void
sb_today_page_set_now (SbTodayPage *self,
                       GDateTime   *now)
{
  g_autoptr (GDateTime) really = g_date_time_new_now_local ();

  g_return_if_fail (SB_IS_TODAY_PAGE (self));
  g_return_if_fail (now != NULL);

  self->ahead = g_date_time_difference (now, really);
  fill (self);
}
