/* sb-question-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-question-page.h"
#include "sb-result-page.h"

/**
 * SbQuestionPage:
 *
 * The questions of an instrument, one at a time. An answer is saved as it is
 * given, and brings the next question.
 *
 * # Shortcuts
 *
 * The number keys answer, from 1 for the first option. Alt+Left goes back,
 * and Escape pauses.
 */
struct _SbQuestionPage
{
  SbPage parent_instance;

  SbInstrument *instrument;
  SbAssessment *assessment;
  guint position;

  GtkScrolledWindow *scroll;
  GtkLabel *question;
  GtkListBox *options;
};

G_DEFINE_FINAL_TYPE (SbQuestionPage, sb_question_page, SB_TYPE_PAGE)

enum
{
  PROP_PROGRESS = 1,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static GListModel *
get_items (SbQuestionPage *self)
{
  return sb_instrument_get_items (self->instrument);
}

static int
get_answer (SbQuestionPage *self,
            guint           position)
{
  g_autoptr (SbItem) item = g_list_model_get_item (get_items (self), position);

  return sb_assessment_get_answer (self->assessment, sb_item_get_id (item));
}

/* Where to go on: behind the last question that was answered. */
static guint
find_position (SbQuestionPage *self)
{
  guint position = g_list_model_get_n_items (get_items (self));

  while (position > 0 && get_answer (self, position - 1) == SB_UNANSWERED)
    position--;

  return MIN (position, g_list_model_get_n_items (get_items (self)) - 1);
}

static GtkWidget *
create_option_row (gpointer item,
                   gpointer user_data)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *check = gtk_image_new_from_icon_name ("object-select-symbolic");
  g_autofree char *key = NULL;
  GtkWidget *keycap;
  guint position = 0;

  g_list_store_find (user_data, item, &position);
  key = g_strdup_printf ("%u", position + 1);
  keycap = gtk_label_new (key);
  gtk_widget_add_css_class (keycap, "keycap");
  gtk_widget_add_css_class (keycap, "dimmed");
  gtk_widget_set_valign (keycap, GTK_ALIGN_CENTER);
  gtk_widget_set_visible (check, FALSE);
  gtk_widget_add_css_class (check, "accent");
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), sb_option_get_label (item));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), check);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), keycap);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data (G_OBJECT (row), "check", check);

  return row;
}

static void
mark_answer (SbQuestionPage *self,
             GListModel     *options)
{
  int answer = get_answer (self, self->position);

  for (guint i = 0; i < g_list_model_get_n_items (options); i++)
    {
      g_autoptr (SbOption) option = g_list_model_get_item (options, i);
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->options, i);
      gboolean chosen = sb_option_get_value (option) == answer;

      gtk_widget_set_visible (g_object_get_data (G_OBJECT (row), "check"), chosen);
      gtk_accessible_update_state (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_CHECKED,
                                   chosen ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
    }
}

static void
show_question (SbQuestionPage *self)
{
  g_autoptr (SbItem) item = g_list_model_get_item (get_items (self), self->position);

  gtk_label_set_label (self->question, sb_item_get_text (item));
  gtk_list_box_bind_model (self->options, sb_item_get_options (item), create_option_row, sb_item_get_options (item),
                           NULL);
  mark_answer (self, sb_item_get_options (item));
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroll), 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "question.back", self->position > 0);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROGRESS]);
}

static void
finish (SbQuestionPage *self)
{
  SbStore *store = sb_page_get_store (SB_PAGE (self));
  g_autoptr (SbResult) result = NULL;

  sb_assessment_complete (self->assessment);
  sb_store_save_assessment (store, self->assessment);

  result = sb_result_new (self->instrument, self->assessment);
  sb_page_replace (SB_PAGE (self), sb_result_page_new (sb_page_get_content (SB_PAGE (self)), store, result));
}

static void
advance (SbQuestionPage *self)
{
  if (self->position + 1 == g_list_model_get_n_items (get_items (self)))
    {
      finish (self);
      return;
    }

  self->position++;
  show_question (self);
  gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (self->options, 0)));
}

/* The same assessment may be open on another page, and ended there. */
static gboolean
leave_if_over (SbQuestionPage *self)
{
  if (!sb_assessment_is_complete (self->assessment) && !sb_record_is_deleted (SB_RECORD (self->assessment)))
    return FALSE;

  sb_page_leave (SB_PAGE (self));
  return TRUE;
}

static void
answer (SbQuestionPage *self,
        guint           option_position)
{
  g_autoptr (SbItem) item = g_list_model_get_item (get_items (self), self->position);
  g_autoptr (SbOption) option = g_list_model_get_item (sb_item_get_options (item), option_position);

  if (option == NULL || leave_if_over (self))
    return;

  sb_assessment_set_answer (self->assessment, sb_item_get_id (item), sb_option_get_value (option));
  sb_store_save_assessment (sb_page_get_store (SB_PAGE (self)), self->assessment);
  advance (self);
}

static void
option_activated_cb (SbQuestionPage *self,
                     GtkListBoxRow  *row)
{
  g_assert (SB_IS_QUESTION_PAGE (self));

  answer (self, gtk_list_box_row_get_index (row));
}

static gboolean
key_pressed_cb (SbQuestionPage  *self,
                guint            keyval,
                guint            keycode,
                GdkModifierType  state)
{
  gunichar digit = gdk_keyval_to_unicode (keyval);

  g_assert (SB_IS_QUESTION_PAGE (self));

  if (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK))
    return GDK_EVENT_PROPAGATE;

  /* The keypad's digits, and those of other scripts, count as well. */
  if (!g_unichar_isdigit (digit) || g_unichar_digit_value (digit) == 0)
    return GDK_EVENT_PROPAGATE;

  answer (self, g_unichar_digit_value (digit) - 1);
  return GDK_EVENT_STOP;
}

static void
back_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  SbQuestionPage *self = SB_QUESTION_PAGE (widget);

  self->position--;
  show_question (self);
}

/* What was answered before and is skipped now is taken back. */
static void
skip_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  SbQuestionPage *self = SB_QUESTION_PAGE (widget);
  g_autoptr (SbItem) item = g_list_model_get_item (get_items (self), self->position);

  if (leave_if_over (self))
    return;

  if (get_answer (self, self->position) != SB_UNANSWERED)
    {
      sb_assessment_set_answer (self->assessment, sb_item_get_id (item), SB_UNANSWERED);
      sb_store_save_assessment (sb_page_get_store (SB_PAGE (self)), self->assessment);
    }

  advance (self);
}

static void
pause_cb (GtkWidget  *widget,
          const char *action_name,
          GVariant   *parameter)
{
  if (sb_assessment_get_n_answers (SB_QUESTION_PAGE (widget)->assessment) > 0)
    gtk_widget_activate_action (widget, "win.toast", "s", _ ("Saved. You can go on whenever you like."));

  sb_page_leave (SB_PAGE (widget));
}

static void
sb_question_page_dispose (GObject *object)
{
  SbQuestionPage *self = SB_QUESTION_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_QUESTION_PAGE);
  g_clear_object (&self->instrument);
  g_clear_object (&self->assessment);

  G_OBJECT_CLASS (sb_question_page_parent_class)->dispose (object);
}

static void
sb_question_page_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  SbQuestionPage *self = SB_QUESTION_PAGE (object);

  switch (prop_id)
    {
    case PROP_PROGRESS:
      /* Translators: the question's number, then how many there are */
      if (self->instrument != NULL)
        g_value_take_string (value, g_strdup_printf (_ ("%u of %u"), self->position + 1,
                                                     g_list_model_get_n_items (get_items (self))));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_question_page_class_init (SbQuestionPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sb_question_page_dispose;
  object_class->get_property = sb_question_page_get_property;

  properties[PROP_PROGRESS] = g_param_spec_string ("progress", NULL, NULL, NULL,
                                                   G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-question-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbQuestionPage, scroll);
  gtk_widget_class_bind_template_child (widget_class, SbQuestionPage, question);
  gtk_widget_class_bind_template_child (widget_class, SbQuestionPage, options);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, option_activated_cb);

  gtk_widget_class_install_action (widget_class, "question.back", NULL, back_cb);
  gtk_widget_class_install_action (widget_class, "question.skip", NULL, skip_cb);
  gtk_widget_class_install_action (widget_class, "question.pause", NULL, pause_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "question.pause", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Left, GDK_ALT_MASK, "question.back", NULL);
}

static void
sb_question_page_init (SbQuestionPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sb_question_page_new:
 * @content: what the app knows
 * @store: what the person did
 * @instrument: the questions
 * @assessment: where the answers go; may hold some already
 *
 * Returns: (transfer floating): a page that asks
 */
AdwNavigationPage *
sb_question_page_new (SbContent    *content,
                      SbStore      *store,
                      SbInstrument *instrument,
                      SbAssessment *assessment)
{
  SbQuestionPage *self = g_object_new (SB_TYPE_QUESTION_PAGE,
                                       "content", content,
                                       "store", store,
                                       "title", sb_instrument_get_title (instrument),
                                       NULL);

  self->instrument = g_object_ref (instrument);
  self->assessment = g_object_ref (assessment);
  self->position = find_position (self);
  show_question (self);
  sb_page_set_initial_focus (SB_PAGE (self), GTK_WIDGET (gtk_list_box_get_row_at_index (self->options, 0)));

  return ADW_NAVIGATION_PAGE (self);
}
