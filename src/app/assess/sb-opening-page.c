/* sb-opening-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-history-models.h"
#include "sb-opening-page.h"
#include "sb-question-page.h"
#include "sb-text.h"
#include "sb-undo.h"

/**
 * SbOpeningPage:
 *
 * What a questionnaire asks, why, how long it takes, and where the answers
 * go: told before the first question. Offers to go on where one was begun.
 */
struct _SbOpeningPage
{
  SbPage parent_instance;

  SbInstrument *instrument;
  SbPerson *person;    /* (nullable) */
  SbAssessment *draft; /* (nullable) */

  GtkLabel *heading;
  GtkLabel *instructions;
  GtkWidget *about_heading;
  GtkLabel *about;
  GtkWidget *start;
};

G_DEFINE_FINAL_TYPE (SbOpeningPage, sb_opening_page, SB_TYPE_PAGE)

enum
{
  PROP_INSTRUMENT = 1,
  PROP_PERSON,
  PROP_WHAT,
  PROP_HOW_LONG,
  PROP_HAS_DRAFT,
  PROP_START_LABEL,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static const char *
get_person_id (SbOpeningPage *self)
{
  return self->person != NULL ? sb_record_get_id (SB_RECORD (self->person)) : NULL;
}

static guint
count_items (SbOpeningPage *self)
{
  return g_list_model_get_n_items (sb_instrument_get_items (self->instrument));
}

static char *
describe_what (SbOpeningPage *self)
{
  guint n_items = count_items (self);

  return g_strdup_printf (ngettext ("%u statement: how much is it like you? You can skip it.",
                                    "%u statements: how much is each like you? You can skip any.", n_items),
                          n_items);
}

static char *
describe_how_long (SbOpeningPage *self)
{
  guint minutes = sb_instrument_get_minutes (self->instrument);

  if (minutes == 0)
    return g_strdup (_ ("As long as you like"));

  return g_strdup_printf (ngettext ("About %u minute", "About %u minutes", minutes), minutes);
}

static char *
describe_start (SbOpeningPage *self)
{
  if (self->draft == NULL)
    return g_strdup (_ ("Start"));

  /* Translators: a button; answered questions, then all questions */
  return g_strdup_printf (_ ("Go On (%u of %u Answered)"), sb_assessment_get_n_answers (self->draft),
                          count_items (self));
}

static void
begin (SbOpeningPage *self,
       SbAssessment  *assessment)
{
  sb_page_replace (SB_PAGE (self), sb_question_page_new (sb_page_get_content (SB_PAGE (self)),
                                                         sb_page_get_store (SB_PAGE (self)),
                                                         self->instrument, assessment));
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

static void
sb_opening_page_constructed (GObject *object)
{
  SbOpeningPage *self = SB_OPENING_PAGE (object);
  const char *about = sb_instrument_get_about (self->instrument);

  G_OBJECT_CLASS (sb_opening_page_parent_class)->constructed (object);

  self->draft = sb_history_models_find_draft_assessment (sb_page_get_store (SB_PAGE (self)),
                                                         sb_instrument_get_id (self->instrument));
  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), sb_instrument_get_title (self->instrument));
  gtk_label_set_label (self->heading, sb_instrument_get_title (self->instrument));
  sb_text_set_line (self->instructions, sb_instrument_get_instructions (self->instrument), NULL);
  gtk_widget_set_visible (self->about_heading, about != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->about), about != NULL);
  if (about != NULL)
    sb_text_set_line (self->about, about, NULL);

  g_object_notify_by_pspec (object, properties[PROP_HAS_DRAFT]);
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
      g_value_take_string (value, describe_what (self));
      break;
    case PROP_HOW_LONG:
      g_value_take_string (value, describe_how_long (self));
      break;
    case PROP_HAS_DRAFT:
      g_value_set_boolean (value, self->draft != NULL);
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
  properties[PROP_START_LABEL] = g_param_spec_string ("start-label", NULL, NULL, NULL, readable);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-opening-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbOpeningPage, heading);
  gtk_widget_class_bind_template_child (widget_class, SbOpeningPage, instructions);
  gtk_widget_class_bind_template_child (widget_class, SbOpeningPage, about_heading);
  gtk_widget_class_bind_template_child (widget_class, SbOpeningPage, about);
  gtk_widget_class_bind_template_child (widget_class, SbOpeningPage, start);

  gtk_widget_class_install_action (widget_class, "opening.start", NULL, start_cb);
  gtk_widget_class_install_action (widget_class, "opening.start-anew", NULL, start_anew_cb);
}

static void
sb_opening_page_init (SbOpeningPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  sb_page_set_initial_focus (SB_PAGE (self), self->start);
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
