/* sb-reasons.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include <adwaita.h>
#include <glib/gi18n.h>

#include "sb-expander.h"
#include "sb-reasons.h"
#include "sb-words.h"

static const char *
name_scale (SbContent  *content,
            const char *id)
{
  GListModel *instruments = sb_content_get_list (content, SB_CONTENT_INSTRUMENTS);

  for (guint i = 0; i < g_list_model_get_n_items (instruments); i++)
    {
      g_autoptr (SbInstrument) instrument = g_list_model_get_item (instruments, i);
      SbScale *scale = sb_instrument_find_scale (instrument, id);

      if (scale != NULL)
        return sb_scale_get_title (scale);
    }

  return id;
}

static SbItem *
find_item (SbInstrument *checklist,
           const char   *id)
{
  GListModel *items = sb_instrument_get_items (checklist);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SbItem) item = g_list_model_get_item (items, i);

      /* The checklist keeps it alive. */
      if (g_str_equal (sb_item_get_id (item), id))
        return item;
    }

  return NULL;
}

static const char *
name_sign (SbContent  *content,
           const char *id)
{
  GListModel *instruments = sb_content_get_list (content, SB_CONTENT_INSTRUMENTS);

  for (guint i = 0; i < g_list_model_get_n_items (instruments); i++)
    {
      g_autoptr (SbInstrument) instrument = g_list_model_get_item (instruments, i);
      SbItem *item = NULL;

      if (sb_instrument_get_form (instrument) == SB_FORM_CHECKLIST)
        item = find_item (instrument, id);
      if (item != NULL)
        return sb_item_get_text (item);
    }

  return id;
}

static const char *
name_bond (const char *kind)
{
  static const struct
  {
    const char *kind;
    const char *words;
  } kinds[] = {
    { "partner", N_ ("You answered about your bond with a partner") },
    { "mother", N_ ("You answered about your bond with your mother") },
    { "father", N_ ("You answered about your bond with your father") },
    { "friend", N_ ("You answered about your bond with a friend") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (g_str_equal (kinds[i].kind, kind))
        return _ (kinds[i].words);
    }

  return _ ("You answered about one bond");
}

static char *
describe_scale (SbCondition *condition,
                const char  *name,
                double       value)
{
  g_autofree char *score = sb_words_for_score (value);
  g_autofree char *at_least = sb_words_for_score (sb_condition_get_at_least (condition));
  g_autofree char *below = sb_words_for_score (sb_condition_get_below (condition));

  if (isfinite (sb_condition_get_at_least (condition)) && isfinite (sb_condition_get_below (condition)))
    /* Translators: a scale, its score, and between what the score must lie */
    return g_strdup_printf (_ ("%s %s; the rule asks for %s or more, and less than %s"), name, score, at_least, below);
  if (isfinite (sb_condition_get_at_least (condition)))
    return g_strdup_printf (_ ("%s %s; the rule asks for %s or more"), name, score, at_least);

  return g_strdup_printf (_ ("%s %s; the rule asks for less than %s"), name, score, below);
}

static char *
describe_condition (SbContent   *content,
                    SbFindings  *findings,
                    SbCondition *condition)
{
  const char *id = sb_condition_get_id (condition);
  SbGoal *goal;

  switch (sb_condition_get_kind (condition))
    {
    case SB_CONDITION_SIGN:
      /* Translators: what was ticked in a checklist */
      return g_strdup_printf (_ ("You ticked: %s"), name_sign (content, id));
    case SB_CONDITION_BOND:
      return g_strdup (name_bond (id));
    case SB_CONDITION_GOAL:
      goal = sb_content_find_goal (content, id);
      return g_strdup_printf (_ ("You chose the goal: %s"), goal != NULL ? sb_goal_get_title (goal) : id);
    case SB_CONDITION_SCALE:
    default:
      return describe_scale (condition, name_scale (content, id), sb_findings_get_score (findings, id));
    }
}

/* All conditions of a rule, a line each. */
static char *
describe_rule (SbContent  *content,
               SbFindings *findings,
               SbRule     *rule)
{
  GListModel *conditions = sb_rule_get_conditions (rule);
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (conditions); i++)
    {
      g_autoptr (SbCondition) condition = g_list_model_get_item (conditions, i);

      g_strv_builder_take (lines, describe_condition (content, findings, condition));
    }

  if (g_list_model_get_n_items (conditions) == 0)
    g_strv_builder_add (lines, _ ("This rule holds for everyone."));

  all = g_strv_builder_end (lines);
  return g_strjoinv ("\n", all);
}

/* Where there is but one rule, the reason stands just above. */
static GtkWidget *
create_rule_row (const char *because,
                 const char *conditions,
                 gboolean    only)
{
  GtkWidget *row = adw_action_row_new ();

  gtk_widget_set_focusable (row, FALSE);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), only ? _ ("The rule") : because);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), conditions);

  return row;
}

/**
 * sb_reasons_new:
 * @content: what the app knows
 * @findings: what the person has said
 * @rules: the #SbRule that led to a suggestion
 *
 * Returns: (transfer floating): a row that says why, and shows the rules and
 *   the answers that met them to those who open it
 */
GtkWidget *
sb_reasons_new (SbContent  *content,
                SbFindings *findings,
                GListModel *rules)
{
  GtkWidget *expander = adw_expander_row_new ();
  guint n_rules = g_list_model_get_n_items (rules);
  g_autoptr (GString) why = g_string_new (NULL);

  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);
  g_return_val_if_fail (SB_IS_FINDINGS (findings), NULL);

  for (guint i = 0; i < n_rules; i++)
    {
      g_autoptr (SbRule) rule = g_list_model_get_item (rules, i);
      g_autofree char *conditions = describe_rule (content, findings, rule);

      g_string_append_printf (why, "%s%s", i > 0 ? " " : "", sb_rule_get_because (rule));
      adw_expander_row_add_row (ADW_EXPANDER_ROW (expander), create_rule_row (sb_rule_get_because (rule), conditions, n_rules == 1));
    }

  sb_expander_set_title (ADW_EXPANDER_ROW (expander), _ ("Why"));
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (expander), why->str);

  return expander;
}
