/* sb-report-choices.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-bond-words.h"
#include "sb-moment.h"
#include "sb-report-choices.h"
#include "sb-report-records.h"
#include "sb-report-words.h"

/**
 * SbReportChoices:
 *
 * What somebody wants in a report: days, bonds, parts, which of their own words,
 * and the paper.
 */
struct _SbReportChoices
{
  AdwBin parent_instance;

  SbStore *store;           /* both (nullable): until they are known */
  SbReportOptions *options;

  AdwComboRow *period;
  AdwEntryRow *from;
  AdwEntryRow *to;
  AdwPreferencesGroup *bonds;
  AdwPreferencesGroup *parts;
  AdwActionRow *words;
  AdwComboRow *paper;
};

G_DEFINE_FINAL_TYPE (SbReportChoices, sb_report_choices, ADW_TYPE_BIN)

/* The choices of periods, in months; 0 for all. After them comes one for days of
 * the person's own. */
static const guint months[] = { 12, 3, 1, 0 };

/* What a row is about: a person's id, or “” for no one bond; or a part. */
#define KEY_PERSON "sb-person"
#define KEY_PART   "sb-part"

/* --- The period --- */

static gboolean
has_own_days (SbReportChoices *self)
{
  return adw_combo_row_get_selected (self->period) == G_N_ELEMENTS (months);
}

/* Nothing is a day, too: the period has no such end. */
static gboolean
read_day (AdwEntryRow  *row,
          GDate        *day,
          const GDate **found)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (row))));
  gboolean valid = *text == '\0' || sb_moment_read_day (text, day);

  *found = *text != '\0' && valid ? day : NULL;
  return valid;
}

static void
set_valid (AdwEntryRow *row,
           gboolean     valid)
{
  if (valid)
    gtk_widget_remove_css_class (GTK_WIDGET (row), "error");
  else
    gtk_widget_add_css_class (GTK_WIDGET (row), "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_INVALID,
                               valid ? GTK_ACCESSIBLE_INVALID_FALSE : GTK_ACCESSIBLE_INVALID_TRUE, -1);
}

static void
day_changed_cb (SbReportChoices *self)
{
  GDate from_day, to_day;
  const GDate *from, *to;
  gboolean from_valid, to_valid;

  g_assert (SB_IS_REPORT_CHOICES (self));

  if (self->options == NULL || !has_own_days (self))
    return;

  from_valid = read_day (self->from, &from_day, &from);
  to_valid = read_day (self->to, &to_day, &to) && !(from != NULL && to != NULL && g_date_compare (from, to) > 0);
  set_valid (self->from, from_valid);
  set_valid (self->to, to_valid);
  if (from_valid && to_valid)
    sb_report_options_set_period (self->options, from, to);
}

static void
period_changed_cb (SbReportChoices *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  g_assert (SB_IS_REPORT_CHOICES (self));

  if (self->options == NULL)
    return;

  if (has_own_days (self))
    day_changed_cb (self);
  else
    sb_report_options_set_months (self->options, months[adw_combo_row_get_selected (self->period)], now);
}

/* A closure of the template. */
static gboolean
is_own_days (GObject *object,
             guint    selected)
{
  return selected == G_N_ELEMENTS (months);
}

/* --- Bonds and parts --- */

static GtkWidget *
create_switch (const char *title,
               const char *subtitle,
               gboolean    active)
{
  return g_object_new (ADW_TYPE_SWITCH_ROW, "use-markup", FALSE, "title", title, "subtitle", subtitle, "active", active, NULL);
}

static void
bond_switched_cb (AdwSwitchRow    *row,
                  GParamSpec      *pspec,
                  SbReportChoices *self)
{
  const char *id = g_object_get_data (G_OBJECT (row), KEY_PERSON);

  sb_report_options_set_person (self->options, *id != '\0' ? id : NULL, adw_switch_row_get_active (row));
}

/* @id: (nullable) */
static void
add_bond (SbReportChoices *self,
          const char      *id,
          const char      *title,
          const char      *subtitle)
{
  GtkWidget *row = create_switch (title, subtitle, sb_report_options_has_person (self->options, id));

  g_object_set_data_full (G_OBJECT (row), KEY_PERSON, g_strdup (id != NULL ? id : ""), g_free);
  g_signal_connect_object (row, "notify::active", G_CALLBACK (bond_switched_cb), self, G_CONNECT_DEFAULT);
  adw_preferences_group_add (self->bonds, row);
}

static void
fill_bonds (SbReportChoices *self)
{
  GListModel *people = sb_store_get_people (self->store);

  add_bond (self, NULL, _ ("In General"), _ ("What is about no one person"));
  for (guint i = 0; i < g_list_model_get_n_items (people); i++)
    {
      g_autoptr (SbPerson) person = g_list_model_get_item (people, i);
      g_autofree char *name = sb_bond_words_for_name (sb_person_get_name (person));

      add_bond (self, sb_record_get_id (SB_RECORD (person)), name, sb_bond_words_for_kind (sb_person_get_kind (person)));
    }
}

static const char *
describe_part (SbReportPart part)
{
  switch (part)
    {
    case SB_REPORT_SUMMARY:
      return _ ("First and last scores, and what changed");
    case SB_REPORT_SCORES:
      return _ ("Each score, with all that is needed to read it");
    case SB_REPORT_ANSWERS:
      return _ ("Question by question");
    case SB_REPORT_CHECK_INS:
      return _ ("Your ratings, without tags");
    case SB_REPORT_PRACTICE:
      return _ ("Which exercises, and how upset before and after");
    case SB_REPORT_EVENTS:
      return _ ("What happened, in your words");
    case SB_REPORT_NOTES:
      return _ ("What you wrote about results, exercises and check-ins");
    case SB_REPORT_SAFETY_PLAN:
      return _ ("As you wrote it, with the names that are in it");
    default:
      g_return_val_if_reached ("");
    }
}

static void
part_switched_cb (AdwSwitchRow    *row,
                  GParamSpec      *pspec,
                  SbReportChoices *self)
{
  SbReportPart part = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (row), KEY_PART));

  sb_report_options_set_part (self->options, part, adw_switch_row_get_active (row));
}

static void
fill_parts (SbReportChoices *self)
{
  for (guint i = 0; i < SB_REPORT_N_PARTS; i++)
    {
      SbReportPart part = 1 << i;
      GtkWidget *row = create_switch (sb_report_words_for_part (part), describe_part (part),
                                      sb_report_options_has_part (self->options, part));

      g_object_set_data (G_OBJECT (row), KEY_PART, GUINT_TO_POINTER (part));
      g_signal_connect_object (row, "notify::active", G_CALLBACK (part_switched_cb), self, G_CONNECT_DEFAULT);
      adw_preferences_group_add (self->parts, row);
    }
}

static void
paper_changed_cb (SbReportChoices *self)
{
  g_assert (SB_IS_REPORT_CHOICES (self));

  if (self->options != NULL)
    sb_report_options_set_paper (self->options, adw_combo_row_get_selected (self->paper));
}

/* --- The person's own words --- */

static char *
describe_words (GPtrArray       *words,
                SbReportOptions *options)
{
  guint n_out = 0;

  for (guint i = 0; i < words->len; i++)
    n_out += sb_report_options_is_redacted (options, sb_record_get_id (g_ptr_array_index (words, i)));

  if (n_out == 0)
    return g_strdup (_ ("All are in the report"));

  /* Translators: how many notes and events there are, and how many are left out */
  return g_strdup_printf (_ ("Of %u, %u left out"), words->len, n_out);
}

static void
sb_report_choices_dispose (GObject *object)
{
  SbReportChoices *self = SB_REPORT_CHOICES (object);

  /* Rows tell of changes while they go. */
  g_clear_object (&self->options);
  gtk_widget_dispose_template (GTK_WIDGET (self), SB_TYPE_REPORT_CHOICES);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (sb_report_choices_parent_class)->dispose (object);
}

static void
sb_report_choices_class_init (SbReportChoicesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_report_choices_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-report-choices.ui");
  gtk_widget_class_bind_template_child (widget_class, SbReportChoices, period);
  gtk_widget_class_bind_template_child (widget_class, SbReportChoices, from);
  gtk_widget_class_bind_template_child (widget_class, SbReportChoices, to);
  gtk_widget_class_bind_template_child (widget_class, SbReportChoices, bonds);
  gtk_widget_class_bind_template_child (widget_class, SbReportChoices, parts);
  gtk_widget_class_bind_template_child (widget_class, SbReportChoices, words);
  gtk_widget_class_bind_template_child (widget_class, SbReportChoices, paper);
  gtk_widget_class_bind_template_callback (widget_class, day_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, is_own_days);
  gtk_widget_class_bind_template_callback (widget_class, paper_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, period_changed_cb);
}

static void
sb_report_choices_init (SbReportChoices *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sb_report_choices_fill:
 * @store: what the person did
 * @options: what is to be chosen
 *
 * Shows what there is to choose, and begins with the last twelve months.
 */
void
sb_report_choices_fill (SbReportChoices *self,
                        SbStore         *store,
                        SbReportOptions *options)
{
  g_return_if_fail (SB_IS_REPORT_CHOICES (self));
  g_return_if_fail (SB_IS_STORE (store));
  g_return_if_fail (SB_IS_REPORT_OPTIONS (options));
  g_return_if_fail (self->options == NULL);

  self->store = g_object_ref (store);
  self->options = g_object_ref (options);
  adw_combo_row_set_selected (self->paper, sb_report_options_get_paper (options));
  fill_bonds (self);
  fill_parts (self);
  period_changed_cb (self);
}

/**
 * sb_report_choices_update:
 *
 * Tells how many of the person's own words there are by now. It goes through all
 * of them, so that it is not for each single change.
 */
void
sb_report_choices_update (SbReportChoices *self)
{
  g_autoptr (GPtrArray) words = NULL;
  g_autofree char *described = NULL;

  g_return_if_fail (SB_IS_REPORT_CHOICES (self));
  g_return_if_fail (self->options != NULL);

  words = sb_report_records_list_words (self->store, self->options);
  described = describe_words (words, self->options);
  adw_action_row_set_subtitle (self->words, described);
  gtk_widget_set_visible (GTK_WIDGET (self->words), words->len > 0);
}
