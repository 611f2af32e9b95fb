/* sb-helped-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-helped-page.h"
#include "sb-helped-words.h"

/**
 * SbHelpedPage:
 *
 * What has helped this person, as far as their own numbers tell, with the
 * rule by which it is worked out.
 */
struct _SbHelpedPage
{
  SbPage parent_instance;

  GtkStack *views;
  GtkWidget *begin;
  AdwPreferencesGroup *eased;
  AdwPreferencesGroup *same;
  AdwPreferencesGroup *harder;
  AdwPreferencesGroup *early;
  GtkLabel *rule;
  GPtrArray *rows; /* (element-type GtkWidget) */
};

G_DEFINE_FINAL_TYPE (SbHelpedPage, sb_helped_page, SB_TYPE_PAGE)

static AdwPreferencesGroup *
get_group (SbHelpedPage *self,
           SbHelpedKind  kind)
{
  switch (kind)
    {
    case SB_HELPED_EASED:
      return self->eased;
    case SB_HELPED_SAME:
      return self->same;
    case SB_HELPED_HARDER:
      return self->harder;
    case SB_HELPED_TOO_EARLY:
    default:
      return self->early;
    }
}

static void
append_row (SbHelpedPage   *self,
            const SbHelped *helped)
{
  SbContent *content = sb_page_get_content (SB_PAGE (self));
  SbExercise *exercise = sb_content_find_exercise (content, helped->exercise_id);
  g_autofree char *title = sb_helped_words_for_title (content, helped);
  g_autofree char *summary = sb_helped_words_for_summary (helped);
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), summary);
  if (exercise != NULL)
    {
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
      gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
      gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.open");
      gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", sb_exercise_get_uri (exercise));
    }

  adw_preferences_group_add (get_group (self, helped->kind), row);
  gtk_widget_set_visible (GTK_WIDGET (get_group (self, helped->kind)), TRUE);
  g_ptr_array_add (self->rows, row);
}

static void
clear (SbHelpedPage *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *row = g_ptr_array_index (self->rows, i);

      adw_preferences_group_remove (ADW_PREFERENCES_GROUP (gtk_widget_get_ancestor (row, ADW_TYPE_PREFERENCES_GROUP)), row);
    }
  g_ptr_array_set_size (self->rows, 0);

  for (guint kind = SB_HELPED_EASED; kind <= SB_HELPED_TOO_EARLY; kind++)
    gtk_widget_set_visible (GTK_WIDGET (get_group (self, kind)), FALSE);
}

static void
fill (SbHelpedPage *self)
{
  g_autoptr (GPtrArray) outcomes = sb_store_list_outcomes (sb_page_get_store (SB_PAGE (self)), NULL);
  g_autoptr (GPtrArray) ranked = sb_helped_rank (outcomes);

  clear (self);
  for (guint i = 0; i < ranked->len; i++)
    append_row (self, g_ptr_array_index (ranked, i));
  gtk_stack_set_visible_child_name (self->views, ranked->len > 0 ? "list" : "empty");
}

static void
describe_rule (SbHelpedPage *self)
{
  g_autofree char *text = NULL;

  text = g_strdup_printf (_ ("A try is a time when you finished an exercise and said how upset you were, from 0 to 10, before and after. What counts is the change in the middle of all your tries: half of them changed more, half less. So one odd day does not decide. With fewer than %u tries, nothing is told.\n\nThe shorter way counts for itself. So do times that you stopped, or that have no numbers.\n\nMost upset goes down with time anyway. Take this as a hint, not as a promise."),
                          SB_HELPED_FEWEST_TRIES);
  gtk_label_set_label (self->rule, text);
}

static void
sb_helped_page_constructed (GObject *object)
{
  SbHelpedPage *self = SB_HELPED_PAGE (object);
  SbStore *store = sb_page_get_store (SB_PAGE (self));

  G_OBJECT_CLASS (sb_helped_page_parent_class)->constructed (object);

  describe_rule (self);
  g_signal_connect_object (store, "changed::SbSession", G_CALLBACK (fill), self, G_CONNECT_SWAPPED);
  fill (self);
  if (self->rows->len == 0)
    sb_page_set_initial_focus (SB_PAGE (self), self->begin);
}

static void
sb_helped_page_dispose (GObject *object)
{
  SbHelpedPage *self = SB_HELPED_PAGE (object);

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_HELPED_PAGE);

  G_OBJECT_CLASS (sb_helped_page_parent_class)->dispose (object);
}

static void
sb_helped_page_class_init (SbHelpedPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = sb_helped_page_constructed;
  object_class->dispose = sb_helped_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-helped-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbHelpedPage, views);
  gtk_widget_class_bind_template_child (widget_class, SbHelpedPage, begin);
  gtk_widget_class_bind_template_child (widget_class, SbHelpedPage, eased);
  gtk_widget_class_bind_template_child (widget_class, SbHelpedPage, same);
  gtk_widget_class_bind_template_child (widget_class, SbHelpedPage, harder);
  gtk_widget_class_bind_template_child (widget_class, SbHelpedPage, early);
  gtk_widget_class_bind_template_child (widget_class, SbHelpedPage, rule);
}

static void
sb_helped_page_init (SbHelpedPage *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sb_helped_page_new:
 * @content: what the app knows
 * @store: what the person did
 *
 * Returns: (transfer floating): a page of what has helped
 */
AdwNavigationPage *
sb_helped_page_new (SbContent *content,
                    SbStore   *store)
{
  return g_object_new (SB_TYPE_HELPED_PAGE, "content", content, "store", store, NULL);
}
