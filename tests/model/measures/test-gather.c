/* test-gather.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "history-fixture.h"
#include "sb-gather.h"
#include "sb-reader.h"
#include "store-fixture.h"

/* What next steps depend on. The content is the app's own, for its checklist
 * and its questionnaires. */

typedef struct
{
  SbContent *content;
  SbStore *store;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *root = g_test_build_filename (G_TEST_DIST, "..", "data", "content", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (root);
  g_autofree char *path = history_path ();

  fixture->content = sb_content_new (file);
  fixture->store = open_store (path);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  sb_store_close (fixture->store);
  g_clear_object (&fixture->store);
  g_clear_object (&fixture->content);
}

static SbAssessment *
save (Fixture      *fixture,
      SbInstrument *instrument,
      SbPerson     *person,
      int           day)
{
  g_autoptr (GDateTime) first = g_date_time_new_utc (2026, 1, 1, 12, 0, 0);
  g_autoptr (GDateTime) completed = g_date_time_add_days (first, day);
  g_autoptr (SbAssessment) assessment = NULL;

  assessment = sb_assessment_new (sb_instrument_get_id (instrument), sb_instrument_get_version (instrument),
                                  person != NULL ? sb_record_get_id (SB_RECORD (person)) : NULL);
  sb_assessment_set_started (assessment, first);
  if (day > 0)
    sb_assessment_set_completed (assessment, completed);
  sb_store_save_assessment (fixture->store, assessment);

  return assessment;
}

/* Answers each item so that it counts as @value. */
static SbAssessment *
answer (Fixture    *fixture,
        const char *id,
        SbPerson   *person,
        int         day,
        int         value)
{
  SbInstrument *instrument = sb_content_find_instrument (fixture->content, id);
  GListModel *items = sb_instrument_get_items (instrument);
  SbAssessment *assessment = save (fixture, instrument, person, day);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SbItem) item = g_list_model_get_item (items, i);

      sb_assessment_set_answer (assessment, sb_item_get_id (item), sb_item_get_reverse (item) ? 8 - value : value);
    }

  return assessment;
}

/* The id of the checklist's sign at a position among its signs. */
static char *
dup_sign (Fixture *fixture,
          guint    position)
{
  GListModel *items = sb_instrument_get_items (sb_content_find_instrument (fixture->content, "attachment-signs"));

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SbItem) item = g_list_model_get_item (items, i);

      if (sb_item_get_kind (item) == SB_ITEM_BOOLEAN && position-- == 0)
        return g_strdup (sb_item_get_id (item));
    }

  g_assert_not_reached ();
}

/* Ticks one sign, and no other. */
static SbAssessment *
tick (Fixture *fixture,
      int      day,
      guint    position)
{
  g_autofree char *sign = dup_sign (fixture, position);
  SbAssessment *assessment = save (fixture, sb_content_find_instrument (fixture->content, "attachment-signs"), NULL, day);

  sb_assessment_set_answer (assessment, sign, 1);

  return assessment;
}

static SbFindings *
gather (Fixture      *fixture,
        const char   *id,
        SbAssessment *assessment)
{
  g_autoptr (SbResult) result = sb_result_new (sb_content_find_instrument (fixture->content, id), assessment);

  return sb_gather_findings (fixture->content, fixture->store, result);
}

static gboolean
has_sign (Fixture    *fixture,
          SbFindings *findings,
          guint       position)
{
  g_autofree char *sign = dup_sign (fixture, position);

  return sb_findings_has_sign (findings, sign);
}

static void
test_scores (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (SbFindings) findings = gather (fixture, "attachment-general", answer (fixture, "attachment-general", NULL, 1, 6));

  g_assert_cmpfloat_with_epsilon (sb_findings_get_score (findings, "anxiety"), 6, 1e-9);
  g_assert_null (sb_findings_get_bond (findings));
}

/* Not those of another questionnaire, or of another time. */
static void
test_only_its_own_scores (Fixture       *fixture,
                          gconstpointer  data)
{
  g_autoptr (SbFindings) findings = NULL;

  answer (fixture, "attachment-general", NULL, 1, 6);
  findings = gather (fixture, "weekly-pulse", answer (fixture, "weekly-pulse", NULL, 2, 3));
  g_assert_true (isnan (sb_findings_get_score (findings, "anxiety")));
  g_assert_false (isnan (sb_findings_get_score (findings, "week-worry")));
}

static void
test_bond (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (SbPerson) sam = sb_person_new ("Sam", "mother");
  g_autoptr (SbFindings) findings = NULL;
  SbAssessment *assessment;

  sb_store_save_person (fixture->store, sam);
  assessment = answer (fixture, "attachment-bond", sam, 1, 6);
  g_assert_true (sb_gather_find_person (fixture->store, assessment) == sam);
  findings = gather (fixture, "attachment-bond", assessment);
  g_assert_cmpstr (sb_findings_get_bond (findings), ==, "mother");

  sb_store_delete_person (fixture->store, sam);
  g_assert_null (sb_gather_find_person (fixture->store, assessment));
  g_clear_object (&findings);
  findings = gather (fixture, "attachment-bond", assessment);
  g_assert_null (sb_findings_get_bond (findings));
}

static void
test_goals (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (SbAim) chosen = sb_aim_new ("communication");
  g_autoptr (SbAim) given_up = sb_aim_new ("boundaries");
  g_autoptr (SbFindings) findings = NULL;

  sb_store_save_aim (fixture->store, chosen);
  sb_store_save_aim (fixture->store, given_up);
  sb_store_delete_aim (fixture->store, given_up);
  findings = sb_gather_findings (fixture->content, fixture->store, NULL);
  g_assert_true (sb_findings_has_goal (findings, "communication"));
  g_assert_false (sb_findings_has_goal (findings, "boundaries"));
}

/* What was ticked once and is not any more has passed; drafts and what was
 * deleted say nothing. */
static void
test_newest_signs (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (SbFindings) findings = NULL;

  tick (fixture, 20, 1);
  tick (fixture, 10, 0);
  tick (fixture, 0, 2);
  sb_store_delete_assessment (fixture->store, tick (fixture, 30, 3));
  findings = gather (fixture, "attachment-general", answer (fixture, "attachment-general", NULL, 5, 6));
  g_assert_false (has_sign (fixture, findings, 0));
  g_assert_true (has_sign (fixture, findings, 1));
  g_assert_false (has_sign (fixture, findings, 2));
  g_assert_false (has_sign (fixture, findings, 3));
}

/* The page of an older list is about that list. */
static void
test_signs_of_a_list (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr (SbFindings) findings = NULL;
  SbAssessment *older = tick (fixture, 10, 0);

  tick (fixture, 20, 1);
  findings = gather (fixture, "attachment-signs", older);
  g_assert_true (has_sign (fixture, findings, 0));
  g_assert_false (has_sign (fixture, findings, 1));
}

/* @range: the values of its options, of which the rules know 1 to 7. */
static SbInstrument *
read_other (int lowest,
            int highest)
{
  g_autofree char *json = g_strdup_printf (
      "{ \"id\": \"other\", \"version\": \"1\", \"title\": \"Other\", \"licence\": \"CC0-1.0\", \"source\": \"Tests\","
      "  \"instructions\": \"Choose.\","
      "  \"options\": [{ \"value\": %d, \"label\": \"No\" }, { \"value\": %d, \"label\": \"Yes\" }],"
      "  \"items\": [{ \"id\": \"i1\", \"text\": \"Fear?\", \"scale\": \"anxiety\" },"
      "              { \"id\": \"i2\", \"text\": \"Flight?\", \"scale\": \"avoidance\" }],"
      "  \"scales\": [{ \"id\": \"anxiety\", \"title\": \"Fear\", \"score\": \"mean\", \"minimumAnswered\": 1 },"
      "               { \"id\": \"avoidance\", \"title\": \"Flight\", \"score\": \"mean\", \"minimumAnswered\": 1 }] }",
      lowest, highest);
  g_autoptr (GError) error = NULL;
  g_autoptr (SbReader) reader = sb_reader_new_for_data ("other", json, -1, &error);
  SbInstrument *instrument;

  g_assert_no_error (error);
  instrument = sb_instrument_read (reader, &error);
  g_assert_no_error (error);

  return instrument;
}

/* A scale of another's that is called anxiety is one of close bonds only where
 * it comes with avoidance, in scores from 1 to 7. */
static void
test_imported (Fixture       *fixture,
               gconstpointer  data)
{
  static const struct
  {
    int lowest;
    int highest;
    gboolean known;
  } cases[] = { { 1, 7, TRUE }, { 0, 3, FALSE }, { 1, 5, FALSE } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SbInstrument) instrument = read_other (cases[i].lowest, cases[i].highest);
      SbAssessment *assessment = save (fixture, instrument, NULL, 1);
      g_autoptr (SbFindings) findings = NULL;
      g_autoptr (SbResult) result = NULL;

      sb_assessment_set_answer (assessment, "i1", cases[i].highest);
      result = sb_result_new (instrument, assessment);
      findings = sb_gather_findings (fixture->content, fixture->store, result);
      g_assert_cmpint (sb_regions_fit (sb_content_get_regions (fixture->content), instrument), ==, cases[i].known);
      g_assert_cmpint (!isnan (sb_findings_get_score (findings, "anxiety")), ==, cases[i].known);
    }
}

static void
test_what_fits_regions (Fixture       *fixture,
                        gconstpointer  data)
{
  SbRegions *regions = sb_content_get_regions (fixture->content);

  g_assert_true (sb_regions_fit (regions, sb_content_find_instrument (fixture->content, "attachment-general")));
  g_assert_true (sb_regions_fit (regions, sb_content_find_instrument (fixture->content, "attachment-bond")));
  g_assert_false (sb_regions_fit (regions, sb_content_find_instrument (fixture->content, "weekly-pulse")));
  g_assert_false (sb_regions_fit (regions, sb_content_find_instrument (fixture->content, "attachment-signs")));
}

#define gather_test(name, function) g_test_add ("/gather/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  gather_test ("scores", test_scores);
  gather_test ("only-its-own-scores", test_only_its_own_scores);
  gather_test ("bond", test_bond);
  gather_test ("goals", test_goals);
  gather_test ("newest-signs", test_newest_signs);
  gather_test ("signs-of-a-list", test_signs_of_a_list);
  gather_test ("imported", test_imported);
  gather_test ("what-fits-regions", test_what_fits_regions);

  return g_test_run ();
}
