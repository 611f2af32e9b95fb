/* past-fixture.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "past-fixture.h"
#include "sb-instruments.h"
#include "sb-past-page.h"

/* What is day 0 of the histories that the tests make. */
#define YEAR 2026
#define MONTH 1

/* `SCALE=VALUE`, apart by spaces: what the items of a scale count as. */
static int
find_value (const char *scores,
            const char *scale)
{
  g_auto (GStrv) pairs = g_strsplit (scores, " ", -1);

  for (guint i = 0; pairs[i] != NULL; i++)
    {
      g_auto (GStrv) pair = g_strsplit (pairs[i], "=", 2);

      if (g_strcmp0 (pair[0], scale) == 0)
        return atoi (pair[1]);
    }

  return SB_UNANSWERED;
}

static int
reverse (SbItem *item,
         int     value)
{
  GListModel *options = sb_item_get_options (item);
  g_autoptr (SbOption) first = g_list_model_get_item (options, 0);
  g_autoptr (SbOption) last = g_list_model_get_item (options, g_list_model_get_n_items (options) - 1);

  return sb_option_get_value (first) + sb_option_get_value (last) - value;
}

static void
complete (SbAssessment *assessment,
          int           day)
{
  g_autoptr (GDateTime) first = g_date_time_new_local (YEAR, MONTH, 1, 12, 0, 0);
  g_autoptr (GDateTime) completed = g_date_time_add_days (first, day);
  g_autoptr (GDateTime) started = g_date_time_add_minutes (completed, -5);

  sb_assessment_set_started (assessment, started);
  sb_assessment_set_completed (assessment, completed);
}

/**
 * past_add:
 * @person: (nullable): whom it is about
 * @day: how many days after 1 January
 * @scores: as `anxiety=5 avoidance=2`; a scale that is not named is skipped
 *
 * Returns: (transfer none): an assessment in the store
 */
SbAssessment *
past_add (Ui         *ui,
          const char *instrument,
          SbPerson   *person,
          int         day,
          const char *scores)
{
  SbInstrument *found = sb_instruments_find (ui->content, ui->store, instrument, NULL);
  GListModel *items = sb_instrument_get_items (found);
  g_autoptr (SbAssessment) assessment = NULL;

  assessment = sb_assessment_new (instrument, sb_instrument_get_version (found),
                                  person != NULL ? sb_record_get_id (SB_RECORD (person)) : NULL);
  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SbItem) item = g_list_model_get_item (items, i);
      int value = find_value (scores, sb_item_get_scale (item));

      if (value != SB_UNANSWERED)
        sb_assessment_set_answer (assessment, sb_item_get_id (item), sb_item_get_reverse (item) ? reverse (item, value) : value);
    }

  complete (assessment, day);
  sb_store_save_assessment (ui->store, assessment);

  return assessment;
}

/* Ticks the first @n signs. */
SbAssessment *
past_tick (Ui    *ui,
           int    day,
           guint  n)
{
  SbInstrument *found = sb_content_find_instrument (ui->content, SIGNS);
  GListModel *items = sb_instrument_get_items (found);
  g_autoptr (SbAssessment) assessment = sb_assessment_new (SIGNS, sb_instrument_get_version (found), NULL);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SbItem) item = g_list_model_get_item (items, i);

      if (sb_item_get_kind (item) == SB_ITEM_BOOLEAN)
        {
          sb_assessment_set_answer (assessment, sb_item_get_id (item), n > 0);
          n -= n > 0;
        }
    }

  complete (assessment, day);
  sb_store_save_assessment (ui->store, assessment);

  return assessment;
}

SbPerson *
past_add_person (Ui         *ui,
                 const char *name,
                 const char *kind)
{
  g_autoptr (SbPerson) person = sb_person_new (name, kind);

  sb_store_save_person (ui->store, person);

  return person;
}

/* Imports the questionnaire of tests/fixtures/instruments/moods.json. */
void
past_add_pack (Ui *ui)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fixtures", "instruments", "moods.json", NULL);
  g_autoptr (SbPack) pack = NULL;
  g_autofree char *json = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &json, NULL, &error);
  g_assert_no_error (error);
  pack = sb_pack_new (MOODS, "1", json);
  sb_store_save_pack (ui->store, pack);
}

/* Opens the page of a past assessment. */
GtkWidget *
past_open (Ui           *ui,
           SbAssessment *assessment)
{
  return ui_show (ui, sb_past_page_new (ui->content, ui->store, assessment));
}

/* Whether a label there has just that text. */
gboolean
past_says (gpointer    root,
           const char *text)
{
  return ui_find (root, GTK_TYPE_LABEL, text) != NULL;
}

/* Whether a label there has it as a part of its text. */
gboolean
past_tells (gpointer    root,
            const char *part)
{
  for (GtkWidget *label = ui_find (root, GTK_TYPE_LABEL, NULL); label != NULL; label = ui_find_next (root, GTK_TYPE_LABEL, label))
    {
      if (strstr (ui_text (label), part) != NULL)
        return TRUE;
    }

  return FALSE;
}
