/* sb-practice-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-announcement.h"
#include "sb-chip-choice.h"
#include "sb-exercise-filter.h"
#include "sb-exercise-row.h"
#include "sb-favorites.h"
#include "sb-filter-dialog.h"
#include "sb-helped-page.h"
#include "sb-history-models.h"
#include "sb-link-row.h"
#include "sb-path-row.h"
#include "sb-practice-page.h"
#include "sb-sessions-page.h"
#include "sb-words.h"

/* So many exercises are enough to look at, and quick to show. */
#define N_FIRST 6

#define N_DRAFTS 3

/**
 * SbPracticePage:
 *
 * The exercises: calm at once, what was begun, and a few at a time of those
 * that fit what somebody looks for, favorites first.
 *
 * # Actions
 *
 * `practice.filter` asks for time, goal and approach, `practice.clear` looks
 * for nothing any more, `practice.show-all` shows the rest of the list,
 * `practice.helped` tells what has helped, `practice.sessions` shows what was
 * done.
 *
 * # Shortcuts
 *
 * Ctrl+F goes to the search.
 */
struct _SbPracticePage
{
  SbPage parent_instance;

  GtkListBox *quick;
  SbExerciseFilter *filter;
  GListStore *ordered;        /* of SbExercise */
  GtkCustomFilter *custom;    /* what goes by the filter */
  GtkFilterListModel *found;  /* of SbExercise */
  GtkSliceListModel *shown;   /* of SbExercise */
  gboolean clearing;

  GtkWidget *calm;
  GtkWidget *drafts_group;
  GtkListBox *drafts;
  SbChipChoice *need;
  GtkEditable *search;
  GtkButton *filter_button;
  AdwPreferencesGroup *list_group;
  GtkListBox *exercises;
  GtkWidget *all_group;
  GtkWidget *all;
  GtkWidget *nothing_group;
};

G_DEFINE_FINAL_TYPE (SbPracticePage, sb_practice_page, SB_TYPE_PAGE)

static const struct
{
  const char *id;
  const char *title;
} needs[] = {
  { "right-now", NC_ ("when an exercise helps", "Right now") },
  { "before-a-talk", NC_ ("when an exercise helps", "Before a talk") },
  { "after-a-fight", NC_ ("when an exercise helps", "After a fight") },
  { "alone", NC_ ("when an exercise helps", "Alone in the evening") },
};

static gboolean
is_found (gpointer item,
          gpointer user_data)
{
  return sb_exercise_filter_match (user_data, item);
}

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  return sb_exercise_row_new (user_data, item);
}

/* --- What was begun --- */

static void
append_draft (SbPracticePage *self,
              SbSession      *session)
{
  g_autofree char *uri = g_strconcat ("exercise:", sb_session_get_exercise_id (session), NULL);
  g_autofree char *day = sb_words_for_day (sb_session_get_started (session));
  /* Translators: the day on which an exercise was begun */
  g_autofree char *subtitle = g_strdup_printf (_ ("Begun on %s"), day);
  GtkWidget *row = sb_link_row_new (sb_page_get_content (SB_PAGE (self)), uri);

  if (row == NULL)
    return;

  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  gtk_list_box_append (self->drafts, row);
}

static void
fill_drafts (SbPracticePage *self)
{
  g_autoptr (GListModel) drafts = sb_history_models_list_draft_sessions (sb_page_get_store (SB_PAGE (self)), N_DRAFTS);

  gtk_list_box_remove_all (self->drafts);
  for (guint i = 0; i < g_list_model_get_n_items (drafts); i++)
    {
      g_autoptr (SbSession) session = g_list_model_get_item (drafts, i);

      append_draft (self, session);
    }

  gtk_widget_set_visible (self->drafts_group, gtk_list_box_get_row_at_index (self->drafts, 0) != NULL);
}

/* --- What is shown --- */

static char *
describe_found (SbPracticePage *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->found));

  if (sb_exercise_filter_is_empty (self->filter))
    return g_strdup (_ ("Exercises"));

  return g_strdup_printf (ngettext ("%u exercise fits", "%u exercises fit", n), n);
}

/* The last row of a list has no line below it. One that stays, and is the last
 * now, GTK measures by what it remembers of before for some widths, and anew
 * for others, when it computes the size of the window before the styles: then
 * the page would seem to need more room than it wants. */
static void
forget_sizes (SbPracticePage *self)
{
  GtkListBoxRow *row;

  for (guint i = 0; (row = gtk_list_box_get_row_at_index (self->exercises, i)) != NULL; i++)
    gtk_widget_queue_resize (GTK_WIDGET (row));
}

static void
show_found (SbPracticePage *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->found));
  g_autofree char *title = describe_found (self);
  g_autofree char *all = g_strdup_printf (ngettext ("Show All %u", "Show All %u", n), n);

  adw_preferences_group_set_title (self->list_group, title);
  gtk_widget_set_visible (GTK_WIDGET (self->list_group), n > 0);
  gtk_widget_set_visible (self->all_group, n > gtk_slice_list_model_get_size (self->shown));
  gtk_widget_set_visible (self->nothing_group, n == 0);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->all), all);
  forget_sizes (self);
}

static void
show_count (SbPracticePage *self)
{
  guint n = sb_exercise_filter_count (self->filter);
  /* Translators: how many of time, goal and approach are chosen */
  g_autofree char *label = n > 0 ? g_strdup_printf (_ ("Filters (%u)"), n) : g_strdup (_ ("Filters"));

  gtk_button_set_label (self->filter_button, label);
}

static void
filter_changed_cb (SbPracticePage *self)
{
  g_assert (SB_IS_PRACTICE_PAGE (self));

  if (self->clearing)
    return;

  gtk_slice_list_model_set_size (self->shown, N_FIRST);
  gtk_filter_changed (GTK_FILTER (self->custom), GTK_FILTER_CHANGE_DIFFERENT);
  show_found (self);
  show_count (self);

  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    {
      g_autofree char *words = describe_found (self);

      sb_announcement_make (GTK_WIDGET (self), words);
    }
}

static void
need_changed_cb (SbPracticePage *self)
{
  g_assert (SB_IS_PRACTICE_PAGE (self));

  sb_exercise_filter_set_need (self->filter, sb_chip_choice_get_selected (self->need));
}

static void
search_changed_cb (SbPracticePage *self)
{
  g_assert (SB_IS_PRACTICE_PAGE (self));

  sb_exercise_filter_set_words (self->filter, gtk_editable_get_text (self->search));
}

/* Enter opens what stands first. */
static void
search_activated_cb (SbPracticePage *self)
{
  g_autoptr (SbExercise) first = NULL;

  g_assert (SB_IS_PRACTICE_PAGE (self));

  search_changed_cb (self);
  first = g_list_model_get_item (G_LIST_MODEL (self->shown), 0);
  if (first != NULL && *gtk_editable_get_text (self->search) != '\0')
    gtk_widget_activate_action (GTK_WIDGET (self), "win.open", "s", sb_exercise_get_uri (first));
}

/* What is being looked at must not move: the favorites come first the next
 * time that somebody comes here. */
static void
order (SbPracticePage *self)
{
  GListModel *all = sb_content_get_list (sb_page_get_content (SB_PAGE (self)), SB_CONTENT_EXERCISES);
  g_autoptr (GListModel) sorted = sb_favorites_sort (sb_store_get_readings (sb_page_get_store (SB_PAGE (self))), all);
  guint n = g_list_model_get_n_items (sorted);
  guint n_same = 0;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (SbExercise) exercise = g_list_model_get_item (sorted, i);
      g_autoptr (SbExercise) before = g_list_model_get_item (G_LIST_MODEL (self->ordered), i);

      n_same += exercise == before;
    }
  if (n_same == n)
    return;

  g_list_store_remove_all (self->ordered);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (SbExercise) exercise = g_list_model_get_item (sorted, i);

      g_list_store_append (self->ordered, exercise);
    }
}

/* --- Actions --- */

static void
filter_cb (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  SbPracticePage *self = SB_PRACTICE_PAGE (widget);

  adw_dialog_present (sb_filter_dialog_new (sb_page_get_content (SB_PAGE (self)), self->filter,
                                            G_LIST_MODEL (self->found)),
                      widget);
}

static void
clear_cb (GtkWidget  *widget,
          const char *action_name,
          GVariant   *parameter)
{
  SbPracticePage *self = SB_PRACTICE_PAGE (widget);

  self->clearing = TRUE;
  gtk_editable_set_text (self->search, "");
  sb_chip_choice_set_selected (self->need, NULL);
  self->clearing = FALSE;
  sb_exercise_filter_clear (self->filter);
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

/* The row goes, and the keyboard to the first that comes. */
static void
show_all_cb (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  SbPracticePage *self = SB_PRACTICE_PAGE (widget);
  guint n_before = g_list_model_get_n_items (G_LIST_MODEL (self->shown));
  GtkListBoxRow *next;

  gtk_slice_list_model_set_size (self->shown, G_MAXUINT);
  next = gtk_list_box_get_row_at_index (self->exercises, n_before);
  if (next != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (next));
  show_found (self);
}

static void
helped_cb (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  sb_page_push (SB_PAGE (widget), sb_helped_page_new (sb_page_get_content (SB_PAGE (widget)),
                                                      sb_page_get_store (SB_PAGE (widget))));
}

static void
sessions_cb (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  sb_page_push (SB_PAGE (widget), sb_sessions_page_new (sb_page_get_content (SB_PAGE (widget)),
                                                        sb_page_get_store (SB_PAGE (widget))));
}

/* What is typed next takes the place of what stands there. */
static gboolean
search_cb (GtkWidget *widget,
           GVariant  *parameter,
           gpointer   user_data)
{
  SbPracticePage *self = SB_PRACTICE_PAGE (widget);

  gtk_editable_select_region (self->search, 0, -1);
  return gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

/* --- The page --- */

static void
sessions_changed_cb (SbPracticePage *self)
{
  g_assert (SB_IS_PRACTICE_PAGE (self));

  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    fill_drafts (self);
}

static void
sb_practice_page_map (GtkWidget *widget)
{
  SbPracticePage *self = SB_PRACTICE_PAGE (widget);

  fill_drafts (self);
  order (self);

  GTK_WIDGET_CLASS (sb_practice_page_parent_class)->map (widget);
}

static void
create_models (SbPracticePage *self)
{
  self->filter = sb_exercise_filter_new (sb_page_get_content (SB_PAGE (self)));
  self->ordered = g_list_store_new (SB_TYPE_EXERCISE);
  self->custom = gtk_custom_filter_new (is_found, g_object_ref (self->filter), g_object_unref);
  self->found = gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (self->ordered)),
                                           g_object_ref (GTK_FILTER (self->custom)));
  self->shown = gtk_slice_list_model_new (g_object_ref (G_LIST_MODEL (self->found)), 0, N_FIRST);
}

static void
sb_practice_page_constructed (GObject *object)
{
  SbPracticePage *self = SB_PRACTICE_PAGE (object);
  SbStore *store = sb_page_get_store (SB_PAGE (self));

  G_OBJECT_CLASS (sb_practice_page_parent_class)->constructed (object);

  create_models (self);
  for (guint i = 0; i < G_N_ELEMENTS (needs); i++)
    sb_chip_choice_append (self->need, needs[i].id, g_dpgettext2 (NULL, "when an exercise helps", needs[i].title));
  order (self);
  gtk_list_box_bind_model (self->exercises, G_LIST_MODEL (self->shown), create_row, g_object_ref (store), g_object_unref);
  g_signal_connect_object (self->filter, "changed", G_CALLBACK (filter_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (store, "changed::SbSession", G_CALLBACK (sessions_changed_cb), self,
                           G_CONNECT_SWAPPED);
  fill_drafts (self);
  show_found (self);
  show_count (self);
  sb_page_set_initial_focus (SB_PAGE (self), self->calm);
  gtk_list_box_append (self->quick, sb_path_row_new (sb_page_get_content (SB_PAGE (self)), store));
}

static void
sb_practice_page_dispose (GObject *object)
{
  SbPracticePage *self = SB_PRACTICE_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_PRACTICE_PAGE);
  g_clear_object (&self->shown);
  g_clear_object (&self->found);
  g_clear_object (&self->custom);
  g_clear_object (&self->ordered);
  g_clear_object (&self->filter);

  G_OBJECT_CLASS (sb_practice_page_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "practice.filter", NULL, filter_cb);
  gtk_widget_class_install_action (widget_class, "practice.clear", NULL, clear_cb);
  gtk_widget_class_install_action (widget_class, "practice.show-all", NULL, show_all_cb);
  gtk_widget_class_install_action (widget_class, "practice.helped", NULL, helped_cb);
  gtk_widget_class_install_action (widget_class, "practice.sessions", NULL, sessions_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_f, GDK_CONTROL_MASK, search_cb, NULL);
}

static void
sb_practice_page_class_init (SbPracticePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = sb_practice_page_constructed;
  object_class->dispose = sb_practice_page_dispose;
  widget_class->map = sb_practice_page_map;

  g_type_ensure (SB_TYPE_CHIP_CHOICE);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-practice-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbPracticePage, quick);
  gtk_widget_class_bind_template_child (widget_class, SbPracticePage, calm);
  gtk_widget_class_bind_template_child (widget_class, SbPracticePage, drafts_group);
  gtk_widget_class_bind_template_child (widget_class, SbPracticePage, drafts);
  gtk_widget_class_bind_template_child (widget_class, SbPracticePage, need);
  gtk_widget_class_bind_template_child (widget_class, SbPracticePage, search);
  gtk_widget_class_bind_template_child (widget_class, SbPracticePage, filter_button);
  gtk_widget_class_bind_template_child (widget_class, SbPracticePage, list_group);
  gtk_widget_class_bind_template_child (widget_class, SbPracticePage, exercises);
  gtk_widget_class_bind_template_child (widget_class, SbPracticePage, all_group);
  gtk_widget_class_bind_template_child (widget_class, SbPracticePage, all);
  gtk_widget_class_bind_template_child (widget_class, SbPracticePage, nothing_group);
  gtk_widget_class_bind_template_callback (widget_class, need_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  install_actions (widget_class);
}

static void
sb_practice_page_init (SbPracticePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
