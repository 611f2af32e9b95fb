/* sb-check-in-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-check-in-page.h"
#include "sb-check-in-tags.h"
#include "sb-check-in-words.h"
#include "sb-moment-row.h"
#include "sb-rating-row.h"
#include "sb-tag-picker.h"
#include "sb-trackers-page.h"
#include "sb-undo.h"

/* More tags than one takes in at a glance are no help. */
#define MOST_TAGS 12

/* Tags are offered that were used in so many check-ins. */
#define N_OF_LATE 300

/**
 * SbCheckInPage:
 *
 * How somebody is, in twenty seconds: all on one page, and nothing of it
 * required. A check-in from before is shown, changed and deleted on the same
 * page. Who leaves without saving is offered to come back.
 *
 * # Shortcuts
 *
 * Ctrl+S saves.
 */
struct _SbCheckInPage
{
  SbPage parent_instance;

  SbCheckIn *check_in; /* (nullable): the one that is changed; NULL for a new one */
  SbCheckIn *draft;    /* what the page shows */
  gboolean changed;
  AdwNavigationView *view; /* (nullable): the one that was last heard of */
  GPtrArray *tracker_rows; /* (element-type SbRatingRow) */

  AdwPreferencesGroup *ratings;
  GtkWidget *calm;
  AdwPreferencesGroup *own;
  GtkTextBuffer *note;
  SbTagPicker *tags;
  SbMomentRow *moment;
  GtkWidget *delete;
};

G_DEFINE_FINAL_TYPE (SbCheckInPage, sb_check_in_page, SB_TYPE_PAGE)

static GListModel *
get_trackers (SbCheckInPage *self)
{
  return sb_store_get_trackers (sb_page_get_store (SB_PAGE (self)));
}

static void
update (SbCheckInPage *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "check-in.save", !sb_check_in_scales_is_empty (self->draft));
  gtk_widget_set_visible (self->calm, sb_check_in_scales_are_far (self->draft));
}

static void
mark_changed (SbCheckInPage *self)
{
  self->changed = TRUE;
  update (self);
}

static void
step_changed_cb (SbCheckInPage *self,
                 GParamSpec    *pspec,
                 SbRatingRow   *row)
{
  g_assert (SB_IS_CHECK_IN_PAGE (self));

  sb_check_in_scales_set_step (self->draft, sb_rating_row_get_scale (row), sb_rating_row_get_step (row));
  mark_changed (self);
}

static void
note_changed_cb (SbCheckInPage *self,
                 GtkTextBuffer *buffer)
{
  g_autofree char *text = NULL;

  g_assert (SB_IS_CHECK_IN_PAGE (self));

  g_object_get (buffer, "text", &text, NULL);
  sb_check_in_set_note (self->draft, text);
  mark_changed (self);
}

static void
tags_changed_cb (SbCheckInPage *self)
{
  g_auto (GStrv) tags = sb_tag_picker_list_tags (self->tags);

  g_assert (SB_IS_CHECK_IN_PAGE (self));

  sb_check_in_set_tags (self->draft, (const char *const *) tags);
  mark_changed (self);
}

static void
moment_changed_cb (SbCheckInPage *self)
{
  g_assert (SB_IS_CHECK_IN_PAGE (self));

  mark_changed (self);
}

static GtkWidget *
create_rating_row (SbCheckInPage *self,
                   const char    *name,
                   const char    *question,
                   SbTracker     *tracker)
{
  g_auto (GStrv) steps = sb_check_in_words_list_steps (name, tracker);
  GtkWidget *row = sb_rating_row_new (name, question, (const char *const *) steps);

  sb_rating_row_set_step (SB_RATING_ROW (row), sb_check_in_scales_get_step (self->draft, name));
  g_signal_connect_object (row, "notify::step", G_CALLBACK (step_changed_cb), self, G_CONNECT_SWAPPED);

  return row;
}

static void
fill_ratings (SbCheckInPage *self)
{
  const char *const *names = sb_check_in_scales_list_names ();

  for (guint i = 0; names[i] != NULL; i++)
    {
      GtkWidget *row = create_rating_row (self, names[i], sb_check_in_words_for_question (names[i]), NULL);

      adw_preferences_group_add (self->ratings, row);
      if (i == 0)
        sb_page_set_initial_focus (SB_PAGE (self), row);
    }
}

/* The person's own scales stand below the others, and can change while the
 * page is open. */
static void
fill_trackers (SbCheckInPage *self)
{
  g_autoptr (GPtrArray) trackers = sb_check_in_scales_list_trackers (get_trackers (self), self->draft);

  for (guint i = 0; i < self->tracker_rows->len; i++)
    adw_preferences_group_remove (self->ratings, g_ptr_array_index (self->tracker_rows, i));
  g_ptr_array_set_size (self->tracker_rows, 0);

  for (guint i = 0; i < trackers->len; i++)
    {
      SbTracker *tracker = g_ptr_array_index (trackers, i);
      GtkWidget *row = create_rating_row (self, sb_record_get_id (SB_RECORD (tracker)), sb_tracker_get_title (tracker), tracker);

      adw_preferences_group_add (self->ratings, row);
      g_ptr_array_add (self->tracker_rows, row);
    }
}

static void
fill (SbCheckInPage *self)
{
  const SbQuery of_late = { .type = SB_TYPE_CHECK_IN, .newest_first = TRUE, .limit = N_OF_LATE };
  g_autoptr (GListModel) check_ins = sb_store_list (sb_page_get_store (SB_PAGE (self)), &of_late);
  g_auto (GStrv) used = sb_check_in_tags_list_used (check_ins, MOST_TAGS);
  /* The draft's own change as they are shown. */
  g_auto (GStrv) chosen = g_strdupv ((char **) sb_check_in_get_tags (self->draft));

  fill_ratings (self);
  fill_trackers (self);
  g_signal_connect_object (get_trackers (self), "items-changed", G_CALLBACK (fill_trackers), self, G_CONNECT_SWAPPED);
  gtk_text_buffer_set_text (self->note, sb_check_in_get_note (self->draft), -1);
  sb_tag_picker_fill (self->tags, (const char *const *) used, (const char *const *) chosen);
  if (self->check_in != NULL)
    {
      adw_preferences_group_set_title (self->ratings, _ ("How were you?"));
      sb_moment_row_set_moment (self->moment, sb_check_in_get_at (self->draft));
    }
  gtk_widget_set_visible (self->delete, self->check_in != NULL);

  self->changed = FALSE;
  update (self);
}

static void
leave (SbCheckInPage *self)
{
  self->changed = FALSE;
  sb_page_leave (SB_PAGE (self));
}

static void
save_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  SbCheckInPage *self = SB_CHECK_IN_PAGE (widget);
  GDateTime *moment = sb_moment_row_get_moment (self->moment);
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  SbCheckIn *saved = self->check_in != NULL ? self->check_in : self->draft;

  sb_check_in_set_at (self->draft, moment != NULL ? moment : now);
  if (saved != self->draft)
    sb_record_assign (SB_RECORD (saved), SB_RECORD (self->draft));
  sb_store_save_check_in (sb_page_get_store (SB_PAGE (self)), saved);

  gtk_widget_activate_action (widget, "win.toast", "s", _ ("Saved"));
  leave (self);
}

static void
delete_cb (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  SbCheckInPage *self = SB_CHECK_IN_PAGE (widget);
  SbStore *store = sb_page_get_store (SB_PAGE (self));

  if (!sb_record_is_deleted (SB_RECORD (self->check_in)))
    {
      sb_store_delete_check_in (store, self->check_in);
      sb_undo_offer (widget, store, _ ("Check-in deleted"), SB_RECORD (self->check_in));
    }

  leave (self);
}

static void
show_scales_cb (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  sb_page_push (SB_PAGE (widget), sb_trackers_page_new (sb_page_get_content (SB_PAGE (widget)),
                                                        sb_page_get_store (SB_PAGE (widget))));
}

/* To the place where it was, whichever is shown by now. */
static void
come_back_cb (SbCheckInPage *self)
{
  GtkWidget *places = gtk_widget_get_ancestor (GTK_WIDGET (self->view), ADW_TYPE_VIEW_STACK);

  g_assert (SB_IS_CHECK_IN_PAGE (self));

  adw_view_stack_set_visible_child (ADW_VIEW_STACK (places), GTK_WIDGET (self->view));
  if (gtk_widget_get_parent (GTK_WIDGET (self)) == NULL)
    adw_navigation_view_push (self->view, ADW_NAVIGATION_PAGE (self));
}

static void
release_cb (gpointer  data,
            GClosure *closure)
{
  g_object_unref (data);
}

/* By the back button, a swipe, or by going to another place. */
static void
popped_cb (SbCheckInPage     *self,
           AdwNavigationPage *page)
{
  AdwToastOverlay *overlay;
  AdwToast *toast;

  g_assert (SB_IS_CHECK_IN_PAGE (self));

  if (page != ADW_NAVIGATION_PAGE (self) || !self->changed)
    return;

  overlay = ADW_TOAST_OVERLAY (gtk_widget_get_ancestor (GTK_WIDGET (self->view), ADW_TYPE_TOAST_OVERLAY));
  toast = adw_toast_new (self->check_in != NULL ? _ ("Changes not saved") : _ ("Check-in not saved"));
  adw_toast_set_button_label (toast, _ ("_Go Back to It"));
  g_signal_connect_data (toast, "button-clicked", G_CALLBACK (come_back_cb), g_object_ref (self), release_cb,
                         G_CONNECT_SWAPPED);
  adw_toast_overlay_add_toast (overlay, toast);
}

static void
sb_check_in_page_shown (AdwNavigationPage *page)
{
  SbCheckInPage *self = SB_CHECK_IN_PAGE (page);
  GtkWidget *view = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_NAVIGATION_VIEW);

  if (ADW_NAVIGATION_VIEW (view) != self->view)
    {
      self->view = ADW_NAVIGATION_VIEW (view);
      g_signal_connect_object (view, "popped", G_CALLBACK (popped_cb), self, G_CONNECT_SWAPPED);
    }

  ADW_NAVIGATION_PAGE_CLASS (sb_check_in_page_parent_class)->shown (page);
}

static void
sb_check_in_page_dispose (GObject *object)
{
  SbCheckInPage *self = SB_CHECK_IN_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_CHECK_IN_PAGE);
  g_clear_object (&self->check_in);
  g_clear_object (&self->draft);
  g_clear_pointer (&self->tracker_rows, g_ptr_array_unref);

  G_OBJECT_CLASS (sb_check_in_page_parent_class)->dispose (object);
}

static void
sb_check_in_page_class_init (SbCheckInPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_check_in_page_dispose;
  ADW_NAVIGATION_PAGE_CLASS (klass)->shown = sb_check_in_page_shown;

  g_type_ensure (SB_TYPE_MOMENT_ROW);
  g_type_ensure (SB_TYPE_TAG_PICKER);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-check-in-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbCheckInPage, ratings);
  gtk_widget_class_bind_template_child (widget_class, SbCheckInPage, calm);
  gtk_widget_class_bind_template_child (widget_class, SbCheckInPage, own);
  gtk_widget_class_bind_template_child (widget_class, SbCheckInPage, note);
  gtk_widget_class_bind_template_child (widget_class, SbCheckInPage, tags);
  gtk_widget_class_bind_template_child (widget_class, SbCheckInPage, moment);
  gtk_widget_class_bind_template_child (widget_class, SbCheckInPage, delete);
  gtk_widget_class_bind_template_callback (widget_class, moment_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, note_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, tags_changed_cb);

  gtk_widget_class_install_action (widget_class, "check-in.save", NULL, save_cb);
  gtk_widget_class_install_action (widget_class, "check-in.delete", NULL, delete_cb);
  gtk_widget_class_install_action (widget_class, "check-in.show-scales", NULL, show_scales_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "check-in.save", NULL);
}

static void
sb_check_in_page_init (SbCheckInPage *self)
{
  self->draft = sb_check_in_new (NULL);
  self->tracker_rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sb_check_in_page_new:
 * @content: what the app knows
 * @store: what the person did
 * @check_in: (nullable): a check-in to change; NULL for a new one
 *
 * Returns: (transfer floating): a page that asks how somebody is
 */
AdwNavigationPage *
sb_check_in_page_new (SbContent *content,
                      SbStore   *store,
                      SbCheckIn *check_in)
{
  SbCheckInPage *self = g_object_new (SB_TYPE_CHECK_IN_PAGE, "content", content, "store", store, NULL);

  if (check_in != NULL)
    {
      self->check_in = g_object_ref (check_in);
      g_object_unref (self->draft);
      self->draft = SB_CHECK_IN (sb_record_dup (SB_RECORD (check_in)));
    }
  fill (self);

  return ADW_NAVIGATION_PAGE (self);
}
