/* sb-opening-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-checklist-page.h"
#include "sb-instrument-words.h"
#include "sb-opening-page.h"
#include "sb-pacing.h"
#include "sb-question-page.h"
#include "sb-runs.h"
#include "sb-text.h"
#include "sb-undo.h"
#include "sb-words.h"

/**
 * SbOpeningPage:
 *
 * What a questionnaire asks, why, how long it takes, and where the answers
 * go: told before the first question. Offers to go on where one was begun.
 * Where a retake would tell little yet, it says so, and offers something
 * that may help more.
 */
struct _SbOpeningPage
{
  SbPage parent_instance;

  SbInstrument *instrument;
  SbPerson *person;    /* (nullable) */
  SbAssessment *draft; /* (nullable) */
  guint days_left;     /* until a retake begins to tell something */

  GtkLabel *heading;
  GtkLabel *instructions;
  GtkBox *pacing;
  GtkWidget *ground;
  GtkWidget *start;
  GtkWidget *about_heading;
  GtkLabel *about;
  GtkListBox *terms;
};

G_DEFINE_FINAL_TYPE (SbOpeningPage, sb_opening_page, SB_TYPE_PAGE)

enum
{
  PROP_INSTRUMENT = 1,
  PROP_PERSON,
  PROP_WHAT,
  PROP_HOW_LONG,
  PROP_HAS_DRAFT,
  PROP_TOO_EARLY,
  PROP_START_LABEL,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static const char *
get_person_id (SbOpeningPage *self)
{
  return self->person != NULL ? sb_record_get_id (SB_RECORD (self->person)) : NULL;
}

static const char *
get_name (SbOpeningPage *self)
{
  return self->person != NULL ? sb_person_get_name (self->person) : NULL;
}

/* Not one that the person brought. */
static gboolean
is_own (SbOpeningPage *self)
{
  SbContent *content = sb_page_get_content (SB_PAGE (self));

  return sb_content_find_instrument (content, sb_instrument_get_id (self->instrument)) == self->instrument;
}

static char *
describe_start (SbOpeningPage *self)
{
  if (self->draft != NULL)
    {
      g_autoptr (SbAsking) asking = sb_asking_new (self->instrument, self->draft);

      return sb_instrument_words_for_draft (asking);
    }

  return g_strdup (self->days_left > 0 ? _ ("Answer _Anyway") : _ ("_Start"));
}

static void
begin (SbOpeningPage *self,
       SbAssessment  *assessment)
{
  SbContent *content = sb_page_get_content (SB_PAGE (self));
  SbStore *store = sb_page_get_store (SB_PAGE (self));

  if (sb_instrument_get_form (self->instrument) == SB_FORM_CHECKLIST)
    sb_page_replace (SB_PAGE (self), sb_checklist_page_new (content, store, self->instrument, assessment));
  else
    sb_page_replace (SB_PAGE (self), sb_question_page_new (content, store, self->instrument, assessment));
}

static void
start_anew_cb (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  SbOpeningPage *self = SB_OPENING_PAGE (widget);
  g_autoptr (SbAssessment) assessment = sb_assessment_new (sb_instrument_get_id (self->instrument),
                                                           sb_instrument_get_version (self->instrument),
                                                           get_person_id (self));

  if (self->draft != NULL)
    {
      sb_store_delete_assessment (sb_page_get_store (SB_PAGE (self)), self->draft);
      sb_undo_offer (GTK_WIDGET (self), sb_page_get_store (SB_PAGE (self)), _ ("Earlier answers set aside"),
                     SB_RECORD (self->draft));
    }

  begin (self, assessment);
}

static void
start_cb (GtkWidget  *widget,
          const char *action_name,
          GVariant   *parameter)
{
  SbOpeningPage *self = SB_OPENING_PAGE (widget);

  if (self->draft != NULL)
    begin (self, self->draft);
  else
    start_anew_cb (widget, action_name, parameter);
}

/* What the app itself says may have emphasis and links; what came from
 * elsewhere is shown as it was written. */
static void
set_text (SbOpeningPage *self,
          GtkLabel      *label,
          const char    *text)
{
  g_autofree char *words = NULL;

  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
  if (text == NULL)
    return;

  if (is_own (self))
    {
      g_autofree char *name = get_name (self) != NULL ? g_markup_escape_text (get_name (self), -1) : NULL;

      sb_text_set_line (label, text, NULL);
      words = sb_words_with_person (gtk_label_get_label (label), name);
      gtk_label_set_markup (label, words);
    }
  else
    {
      words = sb_words_with_person (text, get_name (self));
      gtk_label_set_text (label, words);
    }
}

static void
find_runs (SbOpeningPage *self)
{
  SbStore *store = sb_page_get_store (SB_PAGE (self));
  g_autoptr (SbAssessment) last = sb_runs_find_last (store, self->instrument, get_person_id (self));
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();

  g_clear_object (&self->draft);
  self->draft = sb_runs_find_draft (store, self->instrument, get_person_id (self));
  if (last != NULL)
    self->days_left = sb_pacing_get_days_left (self->instrument, sb_assessment_get_completed (last), now);
}

static void
fill_pacing (SbOpeningPage *self)
{
  g_autofree char *words = NULL;

  gtk_widget_add_css_class (self->days_left > 0 ? self->ground : self->start, "suggested-action");
  if (self->days_left == 0)
    return;

  words = g_strdup_printf (ngettext ("You answered this not long ago. Scores move a little by chance, so answering again tells little yet. "
                                     "In %u day it can tell you more, and the app will say so. "
                                     "If something hurts right now, grounding may help more.",
                                     "You answered this not long ago. Scores move a little by chance, so answering again tells little yet. "
                                     "In %u days it can tell you more, and the app will say so. "
                                     "If something hurts right now, grounding may help more.",
                                     self->days_left),
                           self->days_left);
  gtk_box_append (self->pacing, sb_text_new_note (words, FALSE, NULL));
}

static void
fill_terms (SbOpeningPage *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->terms), !is_own (self));
  if (!is_own (self))
    sb_instrument_words_append_terms (self->terms, self->instrument);
}

static void
sb_opening_page_constructed (GObject *object)
{
  SbOpeningPage *self = SB_OPENING_PAGE (object);
  const char *about = sb_instrument_get_about (self->instrument);
  g_autofree char *title = sb_words_with_person (sb_instrument_get_title (self->instrument), get_name (self));

  G_OBJECT_CLASS (sb_opening_page_parent_class)->constructed (object);

  find_runs (self);
  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), title);
  gtk_label_set_label (self->heading, title);
  set_text (self, self->instructions, sb_instrument_get_instructions (self->instrument));
  fill_pacing (self);
  gtk_widget_set_visible (self->about_heading, about != NULL || !is_own (self));
  set_text (self, self->about, about);
  fill_terms (self);
  sb_page_set_initial_focus (SB_PAGE (self), self->days_left > 0 ? self->ground : self->start);

  g_object_notify_by_pspec (object, properties[PROP_HAS_DRAFT]);
  g_object_notify_by_pspec (object, properties[PROP_TOO_EARLY]);
  g_object_notify_by_pspec (object, properties[PROP_START_LABEL]);
}

static void
sb_opening_page_dispose (GObject *object)
{
  SbOpeningPage *self = SB_OPENING_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_OPENING_PAGE);
  g_clear_object (&self->instrument);
  g_clear_object (&self->person);
  g_clear_object (&self->draft);

  G_OBJECT_CLASS (sb_opening_page_parent_class)->dispose (object);
}

static void
sb_opening_page_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  SbOpeningPage *self = SB_OPENING_PAGE (object);

  /* Bindings of the template ask before the instrument is there. */
  if (self->instrument == NULL)
    return;

  switch (prop_id)
    {
    case PROP_WHAT:
      g_value_take_string (value, sb_instrument_words_for_questions (self->instrument));
      break;
    case PROP_HOW_LONG:
      g_value_take_string (value, sb_instrument_words_for_time (self->instrument));
      break;
    case PROP_HAS_DRAFT:
      g_value_set_boolean (value, self->draft != NULL);
      break;
    case PROP_TOO_EARLY:
      g_value_set_boolean (value, self->days_left > 0);
      break;
    case PROP_START_LABEL:
      g_value_take_string (value, describe_start (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_opening_page_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  SbOpeningPage *self = SB_OPENING_PAGE (object);

  switch (prop_id)
    {
    case PROP_INSTRUMENT:
      self->instrument = g_value_dup_object (value);
      g_object_notify_by_pspec (object, properties[PROP_WHAT]);
      g_object_notify_by_pspec (object, properties[PROP_HOW_LONG]);
      break;
    case PROP_PERSON:
      self->person = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_opening_page_class_init (SbOpeningPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->constructed = sb_opening_page_constructed;
  object_class->dispose = sb_opening_page_dispose;
  object_class->get_property = sb_opening_page_get_property;
  object_class->set_property = sb_opening_page_set_property;

  properties[PROP_INSTRUMENT] = g_param_spec_object ("instrument", NULL, NULL, SB_TYPE_INSTRUMENT,
                                                     G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_PERSON] = g_param_spec_object ("person", NULL, NULL, SB_TYPE_PERSON,
                                                 G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_WHAT] = g_param_spec_string ("what", NULL, NULL, NULL, readable);
  properties[PROP_HOW_LONG] = g_param_spec_string ("how-long", NULL, NULL, NULL, readable);
  properties[PROP_HAS_DRAFT] = g_param_spec_boolean ("has-draft", NULL, NULL, FALSE, readable);
  properties[PROP_TOO_EARLY] = g_param_spec_boolean ("too-early", NULL, NULL, FALSE, readable);
  properties[PROP_START_LABEL] = g_param_spec_string ("start-label", NULL, NULL, NULL, readable);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-opening-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbOpeningPage, heading);
  gtk_widget_class_bind_template_child (widget_class, SbOpeningPage, instructions);
  gtk_widget_class_bind_template_child (widget_class, SbOpeningPage, pacing);
  gtk_widget_class_bind_template_child (widget_class, SbOpeningPage, ground);
  gtk_widget_class_bind_template_child (widget_class, SbOpeningPage, start);
  gtk_widget_class_bind_template_child (widget_class, SbOpeningPage, about_heading);
  gtk_widget_class_bind_template_child (widget_class, SbOpeningPage, about);
  gtk_widget_class_bind_template_child (widget_class, SbOpeningPage, terms);

  gtk_widget_class_install_action (widget_class, "opening.start", NULL, start_cb);
  gtk_widget_class_install_action (widget_class, "opening.start-anew", NULL, start_anew_cb);
}

static void
sb_opening_page_init (SbOpeningPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sb_opening_page_new:
 * @content: what the app knows
 * @store: what the person did
 * @instrument: a questionnaire
 * @person: (nullable): whom it asks about, where it asks about one bond
 *
 * Returns: (transfer floating): its opening page
 */
AdwNavigationPage *
sb_opening_page_new (SbContent    *content,
                     SbStore      *store,
                     SbInstrument *instrument,
                     SbPerson     *person)
{
  return g_object_new (SB_TYPE_OPENING_PAGE,
                       "content", content,
                       "store", store,
                       "instrument", instrument,
                       "person", person,
                       NULL);
}
