/* sb-result-notes.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-result-notes.h"
#include "sb-result-plane.h"
#include "sb-result-words.h"
#include "sb-text.h"

/* What has to be said of a result before it is believed. */

static gboolean
is_near (SbResult *result)
{
  return sb_result_is_near (result, "anxiety") || sb_result_is_near (result, "avoidance");
}

static gboolean
misses_score (SbResult *result)
{
  GListModel *scales = sb_instrument_get_scales (sb_result_get_instrument (result));

  for (guint i = 0; i < g_list_model_get_n_items (scales); i++)
    {
      g_autoptr (SbScale) scale = g_list_model_get_item (scales, i);

      if (!sb_result_is_scored (result, sb_scale_get_id (scale)))
        return TRUE;
    }

  return FALSE;
}

static GtkWidget *
create_again_button (void)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (_ ("Answer _Once More"));

  gtk_button_set_can_shrink (GTK_BUTTON (button), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "past.again");
  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "pill");

  return button;
}

static void
append (GtkBox     *box,
        const char *text,
        GPtrArray  *cited)
{
  gtk_box_append (box, sb_text_new_note (text, FALSE, cited));
}

/**
 * sb_result_notes_fill:
 * @box: an empty box
 * @regions: the words for results
 * @result: a result
 * @is_first: whether there is none before it
 * @is_brought: whether the person brought the questionnaire along
 * @cited: (element-type utf8): see sb_inline_to_markup()
 *
 * Leads to Support after the questions of others. Says where a result is near
 * a line, where a score is missing and how to get one, where all answers are
 * the same, and what to expect after a first score that is extreme. The box
 * shows only where there is something to say.
 */
void
sb_result_notes_fill (GtkBox    *box,
                      SbRegions *regions,
                      SbResult  *result,
                      gboolean   is_first,
                      gboolean   is_brought,
                      GPtrArray *cited)
{
  g_autofree char *regression = NULL;

  g_return_if_fail (GTK_IS_BOX (box));
  g_return_if_fail (SB_IS_RESULT (result));

  /* What others ask, we do not know; some ask for thoughts of suicide. */
  if (is_brought)
    append (box, _ ("If a question was about harming yourself or being hurt, you do not have to be alone with it. [Support](support:) has people to talk to, at any hour."), cited);
  if (sb_result_plane_has_place (regions, result) && is_near (result))
    append (box, sb_regions_get_near_the_line (regions), cited);
  if (misses_score (result))
    append (box, _ ("To skip questions is fine. A score only needs a few more answers: you can answer once more, whenever you like."), cited);
  if (sb_result_is_uniform (result))
    append (box, _ ("You gave the same answer each time, and some of the questions ask the opposite of others. If you were tired or in a hurry, that happens. You can answer once more, whenever you like."), cited);

  if (misses_score (result) || sb_result_is_uniform (result))
    gtk_box_append (box, create_again_button ());

  if (is_first)
    regression = sb_result_words_for_regression (regions, result, TRUE);
  if (regression != NULL)
    append (box, regression, cited);

  gtk_widget_set_visible (GTK_WIDGET (box), gtk_widget_get_first_child (GTK_WIDGET (box)) != NULL);
}
