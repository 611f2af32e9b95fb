/* history-fixture.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "history-fixture.h"

SbInstrument *
history_get_instrument (Ui *ui)
{
  return sb_content_find_instrument (ui->content, INSTRUMENT);
}

/* An assessment in which each item counts as the scale's value once it is
 * keyed; 0 leaves the scale's items out. */
SbAssessment *
history_new_assessment (Ui  *ui,
                        int  anxiety,
                        int  avoidance)
{
  GListModel *items = sb_instrument_get_items (history_get_instrument (ui));
  SbAssessment *assessment = sb_assessment_new (INSTRUMENT, "1", NULL);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SbItem) item = g_list_model_get_item (items, i);
      int value = g_str_equal (sb_item_get_scale (item), "anxiety") ? anxiety : avoidance;

      if (value != 0)
        sb_assessment_set_answer (assessment, sb_item_get_id (item), sb_item_get_reverse (item) ? 8 - value : value);
    }

  return assessment;
}

void
history_save_result (Ui  *ui,
                     int  anxiety,
                     int  avoidance)
{
  g_autoptr (SbAssessment) assessment = history_new_assessment (ui, anxiety, avoidance);

  sb_assessment_complete (assessment);
  sb_store_save_assessment (ui->store, assessment);
}

gboolean
history_has_row (gpointer    root,
                 const char *title)
{
  return ui_find (root, ADW_TYPE_ACTION_ROW, title) != NULL;
}
