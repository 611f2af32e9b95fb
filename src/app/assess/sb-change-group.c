/* sb-change-group.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include <adwaita.h>
#include <glib/gi18n.h>

#include "sb-change-group.h"
#include "sb-expander.h"
#include "sb-result-words.h"
#include "sb-words.h"

static GtkWidget *
create_row (const char *title,
            const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  gtk_widget_set_focusable (row, FALSE);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);

  return row;
}

static char *
describe_score (SbResult *result,
                SbScale  *scale)
{
  SbScore score = sb_result_get_score (result, sb_scale_get_id (scale));

  return sb_score_is_scored (&score) ? sb_words_for_score_on (scale, score.value) : g_strdup (_ ("no score"));
}

/* Where change is not judged, the two numbers stand alone. */
static char *
describe_change (SbResult *result,
                 SbResult *earlier,
                 SbScale  *scale)
{
  SbHindrance hindrance = sb_comparisons_find_hindrance (result, earlier, sb_scale_get_id (scale));
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  if (hindrance == SB_HINDRANCE_NONE)
    return g_strdup (sb_words_for_change (sb_result_compare (result, earlier, sb_scale_get_id (scale))));
  if (hindrance == SB_HINDRANCE_NO_SCORE)
    return g_strdup (sb_result_words_for_hindrance (hindrance));

  before = describe_score (earlier, scale);
  after = describe_score (result, scale);

  /* Translators: an earlier score, and a later one */
  return g_strdup_printf (_ ("%s then, %s now"), before, after);
}

static char *
sign (double number)
{
  g_autofree char *size = g_strdup_printf ("%.2f", fabs (number));

  return sb_words_for_signed (size, number);
}

static char *
describe_source (SbScale *scale)
{
  const char *source = sb_scale_get_source (scale);

  if (source == NULL)
    return g_strdup (_ ("Source of the error: not told"));

  if (sb_scale_get_borrowed (scale))
    /* Translators: where the figures for a scale's reliability come from */
    return g_strdup_printf (_ ("Source of the error, which is borrowed from another questionnaire: %s"), source);

  /* Translators: where the figures for a scale's reliability come from */
  return g_strdup_printf (_ ("Source of the error: %s"), source);
}

/* With two places, so that what lies about the limit lies on one side of it. */
static char *
describe_numbers (SbResult *result,
                  SbResult *earlier,
                  SbScale  *scale)
{
  const char *id = sb_scale_get_id (scale);
  g_autofree char *difference = sign (sb_result_get_difference (result, earlier, id));
  g_autofree char *source = describe_source (scale);

  /* Translators: an earlier score, a later one, their difference, how large it
   * must be to count, and the error of measurement */
  return g_strdup_printf (_ ("%.2f then, %.2f now\n"
                             "Difference: %s\n"
                             "Reliable change: more than %.2f\n"
                             "Standard error of measurement (SEM): %.2f\n"
                             "%s"),
                          sb_result_get_value (earlier, id), sb_result_get_value (result, id), difference,
                          sb_result_get_reliable_change (result, id), sb_scale_get_standard_error (scale), source);
}

static GtkWidget *
create_numbers (void)
{
  GtkWidget *numbers = adw_expander_row_new ();

  sb_expander_set_title (ADW_EXPANDER_ROW (numbers), _ ("The numbers"));

  return numbers;
}

static GtkWidget *
create_method_row (void)
{
  return create_row (_ ("How it is judged"),
                     _ ("By the reliable change index of Jacobson and Truax (1991): a change counts when chance alone would bring it about in fewer than 5 of 100 retakes. The limit is 1.96 × √2 × SEM."));
}

/* The reason that change is not judged on any scale, where it is one that
 * holds for the whole questionnaire. */
static const char *
find_reason (SbResult *result,
             SbResult *earlier)
{
  GListModel *scales = sb_instrument_get_scales (sb_result_get_instrument (result));
  SbHindrance found = SB_HINDRANCE_NO_SCORE;

  for (guint i = 0; i < g_list_model_get_n_items (scales); i++)
    {
      g_autoptr (SbScale) scale = g_list_model_get_item (scales, i);
      SbHindrance hindrance = sb_comparisons_find_hindrance (result, earlier, sb_scale_get_id (scale));

      if (hindrance == SB_HINDRANCE_NONE)
        return NULL;
      if (hindrance != SB_HINDRANCE_NO_SCORE)
        found = hindrance;
    }

  return found != SB_HINDRANCE_NO_SCORE ? sb_result_words_for_hindrance (found) : NULL;
}

/**
 * sb_change_group_new:
 * @title: what is compared with what
 * @regions: the words for results
 * @result: a result
 * @earlier: one to compare it with
 *
 * Returns: (transfer floating): for each scale one of three words, and the
 *   numbers behind it for those who ask for them; where change is not judged,
 *   why
 */
GtkWidget *
sb_change_group_new (const char *title,
                     SbRegions  *regions,
                     SbResult   *result,
                     SbResult   *earlier)
{
  GtkWidget *group = adw_preferences_group_new ();
  g_autoptr (GtkWidget) numbers = NULL;
  const char *reason;
  GListModel *scales;
  guint n_judged = 0;

  g_return_val_if_fail (SB_IS_RESULT (result), NULL);
  g_return_val_if_fail (SB_IS_RESULT (earlier), NULL);

  numbers = g_object_ref_sink (create_numbers ());
  reason = find_reason (result, earlier);
  scales = sb_instrument_get_scales (sb_result_get_instrument (result));
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), reason);
  for (guint i = 0; i < g_list_model_get_n_items (scales); i++)
    {
      g_autoptr (SbScale) scale = g_list_model_get_item (scales, i);
      const char *name = sb_result_words_for_scale (regions, result, scale);
      g_autofree char *change = describe_change (result, earlier, scale);
      GtkWidget *row = create_row (name, change);

      gtk_widget_add_css_class (row, "property");
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
      if (sb_comparisons_find_hindrance (result, earlier, sb_scale_get_id (scale)) == SB_HINDRANCE_NONE)
        {
          g_autofree char *text = describe_numbers (result, earlier, scale);

          adw_expander_row_add_row (ADW_EXPANDER_ROW (numbers), create_row (name, text));
          n_judged++;
        }
    }

  if (n_judged > 0)
    {
      adw_expander_row_add_row (ADW_EXPANDER_ROW (numbers), create_method_row ());
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), numbers);
    }

  return group;
}
