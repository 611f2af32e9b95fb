/* sb-question-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-announcement.h"
#include "sb-asking.h"
#include "sb-history-models.h"
#include "sb-instrument-words.h"
#include "sb-number-field.h"
#include "sb-option-row.h"
#include "sb-question-page.h"
#include "sb-result-page.h"
#include "sb-words.h"

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

  SbAsking *asking;
  char *person; /* (nullable): the name of whom it asks about */

  GtkScrolledWindow *scroll;
  GtkLabel *group;
  GtkLabel *question;
  GtkLabel *passage;
  GtkListBox *options;
  SbNumberField *number;
  GtkWidget *read;
  GtkWidget *required;
  GtkWidget *skip;
};

G_DEFINE_FINAL_TYPE (SbQuestionPage, sb_question_page, SB_TYPE_PAGE)

enum
{
  PROP_PROGRESS = 1,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static SbItemKind
get_kind (SbQuestionPage *self)
{
  return sb_item_get_kind (sb_asking_get_item (self->asking));
}

static gboolean
has_options (SbQuestionPage *self)
{
  return get_kind (self) == SB_ITEM_CHOICE || get_kind (self) == SB_ITEM_BOOLEAN;
}

static void
show_texts (SbQuestionPage *self)
{
  gboolean display = get_kind (self) == SB_ITEM_DISPLAY;
  SbItem *item = sb_asking_get_item (self->asking);
  g_autofree char *group = sb_instrument_words_for_group (sb_item_get_group (item), self->person);
  g_autofree char *text = sb_words_with_person (sb_item_get_text (item), self->person);

  gtk_label_set_label (self->group, group);
  gtk_widget_set_visible (GTK_WIDGET (self->group), *group != '\0');
  gtk_label_set_label (display ? self->passage : self->question, text);
  gtk_widget_set_visible (GTK_WIDGET (self->passage), display);
  gtk_widget_set_visible (GTK_WIDGET (self->question), !display);
}

static void
show_answers (SbQuestionPage *self)
{
  SbItem *item = sb_asking_get_item (self->asking);
  SbItemKind kind = get_kind (self);

  if (has_options (self))
    sb_option_row_fill_list (self->options, sb_item_get_options (item), sb_asking_get_answer (self->asking), self->person);
  else if (kind == SB_ITEM_INTEGER)
    sb_number_field_ask (self->number, item, sb_asking_get_answer (self->asking), gtk_label_get_label (self->question));

  gtk_widget_set_visible (GTK_WIDGET (self->options), has_options (self));
  gtk_widget_set_visible (GTK_WIDGET (self->number), kind == SB_ITEM_INTEGER);
  gtk_widget_set_visible (self->read, kind == SB_ITEM_DISPLAY);
  gtk_widget_set_visible (self->required, sb_item_get_required (item));
}

/* The options tell a screen reader what else is to be seen of the question. */
static void
describe_options (SbQuestionPage *self)
{
  GtkAccessible *options = GTK_ACCESSIBLE (self->options);
  gboolean has_group = gtk_widget_get_visible (GTK_WIDGET (self->group));
  gboolean is_required = gtk_widget_get_visible (self->required);

  if (has_group && is_required)
    gtk_accessible_update_relation (options, GTK_ACCESSIBLE_RELATION_DESCRIBED_BY, self->group, self->required, NULL, -1);
  else if (has_group || is_required)
    gtk_accessible_update_relation (options, GTK_ACCESSIBLE_RELATION_DESCRIBED_BY,
                                    has_group ? GTK_WIDGET (self->group) : self->required, NULL, -1);
  else
    gtk_accessible_reset_relation (options, GTK_ACCESSIBLE_RELATION_DESCRIBED_BY);
}

/* Where the keyboard is to be. */
static GtkWidget *
get_answers (SbQuestionPage *self)
{
  if (has_options (self))
    return GTK_WIDGET (gtk_list_box_get_row_at_index (self->options, 0));

  return get_kind (self) == SB_ITEM_INTEGER ? GTK_WIDGET (self->number) : self->read;
}

static void
show_question (SbQuestionPage *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  show_texts (self);
  show_answers (self);
  describe_options (self);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroll), 0);
  gtk_widget_action_set_enabled (widget, "question.back", sb_asking_can_go_back (self->asking));
  gtk_widget_action_set_enabled (widget, "question.skip", sb_asking_can_skip (self->asking));
  gtk_widget_set_visible (self->skip, sb_asking_can_skip (self->asking));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROGRESS]);
}

/* Whoever goes back twice by the button must not answer the second time. */
static gboolean
is_focus_outside (SbQuestionPage *self)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));

  return focus != NULL && gtk_widget_is_sensitive (focus) && !gtk_widget_is_ancestor (focus, GTK_WIDGET (self->scroll));
}

/* What a screen reader does not say by itself where the keyboard stays in the
 * same row; of the groups, only those that are new. */
static void
announce_question (SbQuestionPage *self,
                   const char     *group_before)
{
  const char *group = gtk_label_get_label (self->group);
  const char *text = gtk_label_get_label (get_kind (self) == SB_ITEM_DISPLAY ? self->passage : self->question);
  g_autofree char *both = g_strjoin ("\n", group, text, NULL);

  sb_announcement_make (GTK_WIDGET (self->scroll), *group == '\0' || g_str_equal (group, group_before) ? text : both);
}

static void
show_other_question (SbQuestionPage *self,
                     gboolean        keep_focus)
{
  g_autofree char *group_before = g_strdup (gtk_label_get_label (self->group));

  show_question (self);
  if (!keep_focus || !is_focus_outside (self))
    gtk_widget_grab_focus (get_answers (self));
  announce_question (self, group_before);
}

static void
save (SbQuestionPage *self)
{
  sb_store_save_assessment (sb_page_get_store (SB_PAGE (self)), sb_asking_get_assessment (self->asking));
}

static void
finish (SbQuestionPage *self)
{
  SbPage *page = SB_PAGE (self);
  g_autoptr (SbResult) result = NULL;

  sb_asking_complete (self->asking);
  save (self);

  result = sb_result_new (sb_asking_get_instrument (self->asking), sb_asking_get_assessment (self->asking));
  sb_page_replace (page, sb_result_page_new (sb_page_get_content (page), sb_page_get_store (page), result));
}

static void
advance (SbQuestionPage *self)
{
  if (sb_asking_advance (self->asking))
    show_other_question (self, FALSE);
  else
    finish (self);
}

/* The same assessment may be open on another page, and ended there. */
static gboolean
leave_if_over (SbQuestionPage *self)
{
  if (!sb_asking_is_over (self->asking))
    return FALSE;

  sb_page_leave (SB_PAGE (self));
  return TRUE;
}

static void
answer (SbQuestionPage *self,
        int             value)
{
  if (leave_if_over (self) || !sb_asking_answer (self->asking, value))
    return;

  save (self);
  advance (self);
}

static void
answer_option (SbQuestionPage *self,
               guint           position)
{
  g_autoptr (SbOption) option = g_list_model_get_item (sb_item_get_options (sb_asking_get_item (self->asking)), position);

  if (option != NULL)
    answer (self, sb_option_get_value (option));
}

static void
option_activated_cb (SbQuestionPage *self,
                     GtkListBoxRow  *row)
{
  g_assert (SB_IS_QUESTION_PAGE (self));

  answer_option (self, gtk_list_box_row_get_index (row));
}

static void
number_answered_cb (SbQuestionPage *self,
                    int             value)
{
  g_assert (SB_IS_QUESTION_PAGE (self));

  answer (self, value);
}

static gboolean
key_pressed_cb (SbQuestionPage  *self,
                guint            keyval,
                guint            keycode,
                GdkModifierType  state)
{
  gunichar digit = gdk_keyval_to_unicode (keyval);

  g_assert (SB_IS_QUESTION_PAGE (self));

  if (!has_options (self) || state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK))
    return GDK_EVENT_PROPAGATE;

  /* The keypad's digits, and those of other scripts, count as well. */
  if (!g_unichar_isdigit (digit) || g_unichar_digit_value (digit) == 0)
    return GDK_EVENT_PROPAGATE;

  answer_option (self, g_unichar_digit_value (digit) - 1);
  return GDK_EVENT_STOP;
}

static void
back_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  SbQuestionPage *self = SB_QUESTION_PAGE (widget);

  sb_asking_go_back (self->asking);
  show_other_question (self, TRUE);
}

static void
continue_cb (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  SbQuestionPage *self = SB_QUESTION_PAGE (widget);

  if (!leave_if_over (self))
    advance (self);
}

static void
pass (SbQuestionPage *self)
{
  if (leave_if_over (self))
    return;

  if (sb_asking_skip (self->asking))
    save (self);
  advance (self);
}

static void
number_passed_cb (SbQuestionPage *self)
{
  g_assert (SB_IS_QUESTION_PAGE (self));

  pass (self);
}

static void
skip_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  pass (SB_QUESTION_PAGE (widget));
}

static void
sb_question_page_pause (SbPage *page)
{
  if (sb_asking_get_n_answered (SB_QUESTION_PAGE (page)->asking) > 0)
    gtk_widget_activate_action (GTK_WIDGET (page), "win.toast", "s", _ ("Saved. You can go on whenever you like."));

  sb_page_leave (page);
}

static void
pause_cb (GtkWidget  *widget,
          const char *action_name,
          GVariant   *parameter)
{
  sb_page_pause (SB_PAGE (widget));
}

/* A text between the questions has no number. */
static char *
describe_progress (SbQuestionPage *self)
{
  guint number = sb_asking_get_number (self->asking);

  if (number == 0)
    return g_strdup ("");

  /* Translators: the question's number, then how many there are */
  return g_strdup_printf (_ ("%u of %u"), number, sb_asking_get_n_questions (self->asking));
}

static void
sb_question_page_dispose (GObject *object)
{
  SbQuestionPage *self = SB_QUESTION_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_QUESTION_PAGE);
  g_clear_object (&self->asking);
  g_clear_pointer (&self->person, g_free);

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
      if (self->asking != NULL)
        g_value_take_string (value, describe_progress (self));
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
  SB_PAGE_CLASS (klass)->pause = sb_question_page_pause;

  properties[PROP_PROGRESS] = g_param_spec_string ("progress", NULL, NULL, NULL,
                                                   G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (SB_TYPE_NUMBER_FIELD);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-question-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbQuestionPage, scroll);
  gtk_widget_class_bind_template_child (widget_class, SbQuestionPage, group);
  gtk_widget_class_bind_template_child (widget_class, SbQuestionPage, question);
  gtk_widget_class_bind_template_child (widget_class, SbQuestionPage, passage);
  gtk_widget_class_bind_template_child (widget_class, SbQuestionPage, options);
  gtk_widget_class_bind_template_child (widget_class, SbQuestionPage, number);
  gtk_widget_class_bind_template_child (widget_class, SbQuestionPage, read);
  gtk_widget_class_bind_template_child (widget_class, SbQuestionPage, required);
  gtk_widget_class_bind_template_child (widget_class, SbQuestionPage, skip);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, number_answered_cb);
  gtk_widget_class_bind_template_callback (widget_class, number_passed_cb);
  gtk_widget_class_bind_template_callback (widget_class, option_activated_cb);

  gtk_widget_class_install_action (widget_class, "question.back", NULL, back_cb);
  gtk_widget_class_install_action (widget_class, "question.continue", NULL, continue_cb);
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
                                       NULL);
  SbPerson *person = sb_history_models_find_person (store, sb_assessment_get_person_id (assessment));
  g_autofree char *title = NULL;

  self->asking = sb_asking_new (instrument, assessment);
  self->person = person != NULL ? g_strdup (sb_person_get_name (person)) : NULL;
  title = sb_words_with_person (sb_instrument_get_title (instrument), self->person);
  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), title);
  show_question (self);
  sb_page_set_initial_focus (SB_PAGE (self), get_answers (self));

  return ADW_NAVIGATION_PAGE (self);
}
