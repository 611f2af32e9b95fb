/* test-exercise.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "content-tools.h"
#include "sb-exercise.h"
#include "sb-step-answer.h"

/* A step of each kind. */
static const char sound[] = "{ 'id': 'walk', 'version': '4', 'title': 'A walk', 'summary': 'Walk.', 'approach': 'outdoors',"
                            "  'goals': ['self-awareness', 'secure-style'], 'needs': ['alone'], 'minutes': 20,"
                            "  'shorter': { 'minutes': 3, 'steps': ['door', 'air', 'word'] },"
                            "  'why': 'It helps.[@walk2020]', 'caution': 'Mind the road.', 'depth': 'deep', 'partner': true,"
                            "  'reviewed': '2026-11-22',"
                            "  'steps': ["
                            "    { 'id': 'door', 'kind': 'read', 'title': 'Door', 'text': 'Go out.' },"
                            "    { 'id': 'word', 'kind': 'prompt', 'title': 'Word', 'text': 'Name a thing.', 'example': 'A tree', 'long': true },"
                            "    { 'id': 'far', 'kind': 'scale', 'title': 'Far', 'text': 'How far?', 'recall': ['word'],"
                            "      'minimum': 1, 'maximum': 5, 'lowest': 'Near', 'highest': 'Far' },"
                            "    { 'id': 'way', 'kind': 'choice', 'title': 'Way', 'text': 'Where to?',"
                            "      'options': [{ 'id': 'hill', 'label': 'Uphill' }, { 'id': 'lake', 'label': 'To the lake' }] },"
                            "    { 'id': 'seen', 'kind': 'checklist', 'title': 'Seen', 'text': 'What did you see?', 'recall': ['far', 'way'],"
                            "      'options': [{ 'id': 'bird', 'label': 'A bird' }, { 'id': 'dog', 'label': 'A dog' }, { 'id': 'cow', 'label': 'A cow' }] },"
                            "    { 'id': 'rest', 'kind': 'timer', 'title': 'Rest', 'text': 'Sit down.', 'seconds': 60 },"
                            "    { 'id': 'air', 'kind': 'breathing', 'title': 'Air', 'text': 'Breathe.', 'seconds': 90,"
                            "      'in': 4, 'out': 5.5, 'hold': 0 },"
                            "    { 'id': 'mood', 'kind': 'choices', 'title': 'Mood', 'text': 'How was it?', 'own': true,"
                            "      'options': [{ 'id': 'wet', 'label': 'Wet', 'to': 'exercise:dry' }, { 'id': 'good', 'label': 'Good' }] },"
                            "    { 'id': 'log', 'kind': 'table', 'title': 'Log', 'text': 'What did you meet?', 'grows': true,"
                            "      'columns': [{ 'id': 'who', 'title': 'Who' }, { 'id': 'where', 'title': 'Where' }],"
                            "      'examples': [{ 'who': 'A cat', 'where': 'On a wall' }] },"
                            "    { 'id': 'legs', 'kind': 'map', 'title': 'Legs', 'text': 'Where are you tired?', 'drawing': 'body',"
                            "      'places': [{ 'id': 'knee', 'title': 'Knee' }, { 'id': 'foot', 'title': 'Foot' }] },"
                            "    { 'id': 'note', 'kind': 'script', 'title': 'Note', 'text': 'Tell someone.',"
                            "      'lines': [{ 'id': 'hello', 'title': 'Hello', 'text': 'Greet them.', 'example': 'Hi.' },"
                            "                { 'id': 'news', 'title': 'News', 'text': 'Tell it.' }] },"
                            "    { 'id': 'all', 'kind': 'review', 'title': 'All', 'text': 'Read it again.', 'recall': ['log', 'note'] }] }";

static const ContentChange changes[] = {
  { "sound", "", "", "" },
  { "without-shorter", "'shorter': { 'minutes': 3, 'steps': ['door', 'air', 'word'] },", "", "" },
  { "without-caution", "'caution': 'Mind the road.', ", "", "" },
  { "without-partner", "'partner': true,", "", "" },
  { "without-example", "'example': 'A tree', 'long': true", "'long': false", "" },
  { "without-long", ", 'long': true", "", "" },

  { "no-id", "'id': 'walk', ", "", "id: is missing" },
  { "no-version", "'version': '4', ", "", "version: is missing" },
  { "no-title", "'title': 'A walk', ", "", "title: is missing" },
  { "no-summary", "'summary': 'Walk.', ", "", "summary: is missing" },
  { "no-approach", ", 'approach': 'outdoors'", "", "approach: is missing" },
  { "no-why", "'why': 'It helps.[@walk2020]', ", "", "why: is missing" },
  { "no-minutes", "'minutes': 20,", "", "minutes: is missing" },
  { "minutes-0", "'minutes': 20", "'minutes': 0", "minutes: must be a whole number from 1 to 120" },
  { "minutes-121", "'minutes': 20", "'minutes': 121", "minutes: must be a whole number from 1 to 120" },
  { "other-depth", "'depth': 'deep'", "'depth': 'bottomless'", "depth: is “bottomless”, but must be one of: light, deep" },
  { "no-depth", "'depth': 'deep', ", "", "depth: is missing" },
  { "partner-text", "'partner': true", "'partner': 'yes'", "partner: must be true or false" },
  { "other-goal", "'secure-style'", "'wealth'", "goals: has an unknown word: “wealth”" },
  { "other-need", "'alone'", "'in-a-hurry'", "needs: has an unknown word: “in-a-hurry”" },
  { "no-reviewed", "'reviewed': '2026-11-22',", "", "reviewed: is missing" },
  { "reviewed-in-words", "'2026-11-22'", "'yesterday'", "reviewed: must be a date, YYYY-MM-DD" },
  { "unknown-member", "'caution'", "'warning'", "warning: is not known here; is it misspelt?" },

  { "shorter-of-other-step", "'steps': ['door', 'air', 'word']", "'steps': ['door', 'gate']",
    "shorter.steps: names no step: “gate”" },
  { "shorter-without-steps", ", 'steps': ['door', 'air', 'word']", "", "shorter.steps: must have at least one entry" },
  { "shorter-without-minutes", "'minutes': 3, ", "", "shorter.minutes: is missing" },
  { "shorter-unknown-member", "'minutes': 3, ", "'minutes': 3, 'why': 'x', ", "shorter.why: is not known here; is it misspelt?" },

  { "step-twice", "'id': 'rest'", "'id': 'door'", "steps[5].id: stands twice: “door”" },
  { "step-without-id", "'id': 'rest', ", "", "steps[5].id: is missing" },
  { "step-without-title", "'title': 'Rest', ", "", "steps[5].title: is missing" },
  { "step-without-text", "'text': 'Sit down.', ", "", "steps[5].text: is missing" },
  { "step-without-kind", "'kind': 'read', ", "", "steps[0].kind: is missing" },
  { "step-of-other-kind", "'kind': 'read'", "'kind': 'listen'",
    "steps[0].kind: is “listen”, but must be one of: read, prompt, scale, choice, choices, checklist, table, map, script, review, timer, breathing" },

  { "recall-of-no-step", "'recall': ['word']", "'recall': ['wrod']", "steps[2].recall: names no earlier step with an answer: “wrod”" },
  { "recall-of-later-step", "'recall': ['word']", "'recall': ['seen']", "steps[2].recall: names no earlier step with an answer: “seen”" },
  { "recall-of-itself", "'recall': ['word']", "'recall': ['far']", "steps[2].recall: names no earlier step with an answer: “far”" },
  { "recall-without-answer", "'recall': ['word']", "'recall': ['word', 'door']",
    "steps[2].recall: names no earlier step with an answer: “door”" },

  { "read-with-example", "'text': 'Go out.'", "'text': 'Go out.', 'example': 'x'", "steps[0].example: is not known here; is it misspelt?" },
  { "prompt-long-text", "'long': true", "'long': 'very'", "steps[1].long: must be true or false" },
  { "prompt-with-options", "'long': true", "'options': []", "steps[1].options: is not known here; is it misspelt?" },
  { "scale-without-minimum", "'minimum': 1, ", "", "steps[2].minimum: is missing" },
  { "scale-upside-down", "'maximum': 5", "'maximum': 1", "steps[2].maximum: must be a whole number from 2 to 1000" },
  { "scale-without-lowest", "'lowest': 'Near', ", "", "steps[2].lowest: is missing" },
  { "scale-without-highest", ", 'highest': 'Far'", "", "steps[2].highest: is missing" },
  { "choice-without-options", "'options': [{ 'id': 'hill', 'label': 'Uphill' }, { 'id': 'lake', 'label': 'To the lake' }]",
    "'options': []", "steps[3].options: must have at least 2 entries" },
  { "choice-of-one", "{ 'id': 'hill', 'label': 'Uphill' }, ", "", "steps[3].options: must have at least 2 entries" },
  { "choice-option-without-id", "{ 'id': 'hill', 'label'", "{ 'label'", "steps[3].options[0].id: is missing" },
  { "choice-option-without-label", ", 'label': 'To the lake'", "", "steps[3].options[1].label: is missing" },
  { "choice-option-twice", "'id': 'lake'", "'id': 'hill'", "steps[3].options[1].id: stands twice: “hill”" },
  { "choice-option-unknown-member", "'label': 'Uphill'", "'label': 'Uphill', 'value': 1",
    "steps[3].options[0].value: is not known here; is it misspelt?" },
  { "checklist-option-twice", "'id': 'cow'", "'id': 'bird'", "steps[4].options[2].id: stands twice: “bird”" },
  { "timer-without-seconds", ", 'seconds': 60", "", "steps[5].seconds: is missing" },
  { "timer-of-4-seconds", "'seconds': 60", "'seconds': 4", "steps[5].seconds: must be a whole number from 5 to 3600" },
  { "timer-of-3601-seconds", "'seconds': 60", "'seconds': 3601", "steps[5].seconds: must be a whole number from 5 to 3600" },
  { "breathing-without-in", "'in': 4, ", "", "steps[6].in: is missing" },
  { "breathing-without-hold", ", 'hold': 0", "", "steps[6].hold: is missing" },
  { "breathing-too-slow", "'out': 5.5", "'out': 21", "steps[6].out: must be a number from 1 to 20" },
  { "breathing-too-fast", "'out': 5.5", "'out': 0.5", "steps[6].out: must be a number from 1 to 20" },
  { "choices-own-text", "'own': true", "'own': 'yes'", "steps[7].own: must be true or false" },
  { "checklist-with-own", "'text': 'What did you see?'", "'text': 'What did you see?', 'own': true",
    "steps[4].own: is not known here; is it misspelt?" },
  { "table-of-one-column", ", { 'id': 'where', 'title': 'Where' }", "",
    "steps[8].columns: must have at least 2 entries\nsteps[8].examples[0].where: is not known here; is it misspelt?" },
  { "table-column-twice", "'id': 'where'", "'id': 'who'",
    "steps[8].columns[1].id: stands twice: “who”\nsteps[8].examples[0].where: is not known here; is it misspelt?" },
  { "table-column-without-title", ", 'title': 'Where'", "", "steps[8].columns[1].title: is missing" },
  { "table-example-without-cell", ", 'where': 'On a wall'", "", "steps[8].examples[0].where: is missing" },
  { "table-example-of-other-column", "'where': 'On a wall'", "'where': 'On a wall', 'when': 'Noon'",
    "steps[8].examples[0].when: is not known here; is it misspelt?" },
  { "table-without-examples", ",      'examples': [{ 'who': 'A cat', 'where': 'On a wall' }]", "", "" },
  { "table-grows-text", "'grows': true", "'grows': 'tall'", "steps[8].grows: must be true or false" },
  { "map-without-drawing", ", 'drawing': 'body'", "", "steps[9].drawing: is missing" },
  { "map-place-twice", "'id': 'foot'", "'id': 'knee'", "steps[9].places[1].id: stands twice: “knee”" },
  { "script-line-without-text", ", 'text': 'Tell it.'", "", "steps[10].lines[1].text: is missing" },
  { "script-of-one-line", ",                { 'id': 'news', 'title': 'News', 'text': 'Tell it.' }", "",
    "steps[10].lines: must have at least 2 entries" },
  { "review-of-nothing", "'recall': ['log', 'note']", "'recall': []", "steps[11].recall: must have at least one entry" },
  { "review-of-a-timer", "'recall': ['log', 'note']", "'recall': ['rest']", "steps[11].recall: names no earlier step with an answer: “rest”" },
};

static void
test_change (gconstpointer data)
{
  const ContentChange *change = data;
  g_autoptr (SbReader) reader = content_tools_open_change (sound, change);
  g_autoptr (SbExercise) exercise = sb_exercise_read (reader, NULL);
  g_autofree char *faults = content_tools_dup_faults (reader);

  g_assert_cmpstr (faults, ==, change->faults);
  g_assert_cmpint (exercise == NULL, ==, *change->faults != '\0');
}

static SbExercise *
read_sound (void)
{
  g_autoptr (SbReader) reader = content_tools_open (sound);
  g_autoptr (GError) error = NULL;
  SbExercise *exercise = sb_exercise_read (reader, &error);

  g_assert_no_error (error);
  return exercise;
}

static void
test_head (void)
{
  SbExercise *exercise = read_sound ();

  g_assert_cmpstr (sb_exercise_get_id (exercise), ==, "walk");
  g_assert_cmpstr (sb_exercise_get_uri (exercise), ==, "exercise:walk");
  g_assert_cmpstr (sb_exercise_get_version (exercise), ==, "4");
  g_assert_cmpstr (sb_exercise_get_title (exercise), ==, "A walk");
  g_assert_cmpstr (sb_exercise_get_summary (exercise), ==, "Walk.");
  g_assert_cmpstr (sb_exercise_get_approach (exercise), ==, "outdoors");
  g_assert_cmpstr (sb_exercise_get_why (exercise), ==, "It helps.[@walk2020]");
  g_assert_cmpstr (sb_exercise_get_caution (exercise), ==, "Mind the road.");
  g_assert_cmpuint (sb_exercise_get_minutes (exercise), ==, 20);
  g_assert_true (sb_exercise_get_deep (exercise));
  g_assert_true (sb_exercise_get_partner (exercise));
  g_assert_cmpstrv (sb_exercise_get_goals (exercise), ((const char *[]) { "self-awareness", "secure-style", NULL }));
  g_assert_cmpstrv (sb_exercise_get_needs (exercise), ((const char *[]) { "alone", NULL }));

  g_assert_finalize_object (exercise);
}

static void
test_left_out (void)
{
  g_autofree char *light = content_tools_change (sound, "'caution': 'Mind the road.', 'depth': 'deep', 'partner': true,",
                                                 "'depth': 'light',");
  g_autofree char *json = content_tools_change (light, "'shorter': { 'minutes': 3, 'steps': ['door', 'air', 'word'] },", "");
  g_autoptr (SbReader) reader = content_tools_open (json);
  g_autoptr (SbExercise) exercise = sb_exercise_read (reader, NULL);

  g_assert_null (sb_exercise_get_caution (exercise));
  g_assert_false (sb_exercise_get_deep (exercise));
  g_assert_false (sb_exercise_get_partner (exercise));
  g_assert_cmpuint (sb_exercise_get_shorter_minutes (exercise), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (sb_exercise_get_shorter_steps (exercise)), ==, 0);
}

/* The shorter way is made of the same steps, in the order that it gives. */
static void
test_shorter (void)
{
  static const char *const expected[] = { "door", "air", "word" };
  g_autoptr (SbExercise) exercise = read_sound ();
  GListModel *steps = sb_exercise_get_shorter_steps (exercise);

  g_assert_cmpuint (sb_exercise_get_shorter_minutes (exercise), ==, 3);
  g_assert_cmpuint (g_list_model_get_n_items (steps), ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autoptr (SbStep) step = g_list_model_get_item (steps, i);

      g_assert_true (step == sb_exercise_find_step (exercise, expected[i]));
    }
}

static void
assert_steps (SbExercise *exercise,
              const char *expected)
{
  g_autoptr (GListModel) steps = sb_exercise_list_steps_at_once (exercise);
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (steps); i++)
    {
      g_autoptr (SbStep) step = g_list_model_get_item (steps, i);

      g_string_append_printf (ids, "%s ", sb_step_get_id (step));
    }

  g_assert_cmpstr (ids->str, ==, expected);
}

/* In a difficult moment: the breathing alone; where there is none, the
 * shorter way; where there is none either, all steps. */
static void
test_at_once (void)
{
  g_autoptr (SbExercise) breathing = read_sound ();
  g_autofree char *without_air = content_tools_change (sound, ", 'air', 'word'", ", 'word'");
  g_autofree char *timed = content_tools_change (without_air, "'breathing', 'title': 'Air', 'text': 'Breathe.', 'seconds': 90,"
                                                              "      'in': 4, 'out': 5.5, 'hold': 0 }",
                                                 "'timer', 'title': 'Air', 'text': 'Wait.', 'seconds': 90 }");
  g_autofree char *long_way = content_tools_change (timed, "'shorter': { 'minutes': 3, 'steps': ['door', 'word'] },", "");
  g_autoptr (SbReader) shorter_reader = content_tools_open (timed);
  g_autoptr (SbExercise) shorter = sb_exercise_read (shorter_reader, NULL);
  g_autoptr (SbReader) all_reader = content_tools_open (long_way);
  g_autoptr (SbExercise) all = sb_exercise_read (all_reader, NULL);

  assert_steps (breathing, "air ");
  assert_steps (shorter, "door word ");
  assert_steps (all, "door word far way seen rest air mood log legs note all ");
}

/* High distress is 7 of 10 and above; a light exercise never waits. */
static void
test_should_wait (void)
{
  g_autofree char *json = content_tools_change (sound, "'depth': 'deep'", "'depth': 'light'");
  g_autoptr (SbReader) reader = content_tools_open (json);
  g_autoptr (SbExercise) light = sb_exercise_read (reader, NULL);
  g_autoptr (SbExercise) deep = read_sound ();

  g_assert_false (sb_exercise_should_wait (deep, -1));
  g_assert_false (sb_exercise_should_wait (deep, 0));
  g_assert_false (sb_exercise_should_wait (deep, 6));
  g_assert_true (sb_exercise_should_wait (deep, 7));
  g_assert_true (sb_exercise_should_wait (deep, 10));
  g_assert_false (sb_exercise_should_wait (light, 10));
}

static const struct
{
  const char *id;
  SbStepKind kind;
  gboolean takes_answer;
} kinds[] = {
  { "door", SB_STEP_KIND_READ, FALSE },
  { "word", SB_STEP_KIND_PROMPT, TRUE },
  { "far", SB_STEP_KIND_SCALE, TRUE },
  { "way", SB_STEP_KIND_CHOICE, TRUE },
  { "seen", SB_STEP_KIND_CHECKLIST, TRUE },
  { "rest", SB_STEP_KIND_TIMER, FALSE },
  { "air", SB_STEP_KIND_BREATHING, FALSE },
  { "mood", SB_STEP_KIND_CHOICES, TRUE },
  { "log", SB_STEP_KIND_TABLE, TRUE },
  { "legs", SB_STEP_KIND_MAP, TRUE },
  { "note", SB_STEP_KIND_SCRIPT, TRUE },
  { "all", SB_STEP_KIND_REVIEW, FALSE },
};

static void
test_kinds (void)
{
  g_autoptr (SbExercise) exercise = read_sound ();
  GListModel *steps = sb_exercise_get_steps (exercise);

  g_assert_cmpuint (g_list_model_get_n_items (steps), ==, G_N_ELEMENTS (kinds));
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (SbStep) step = g_list_model_get_item (steps, i);

      g_assert_cmpstr (sb_step_get_id (step), ==, kinds[i].id);
      g_assert_cmpint (sb_step_get_kind (step), ==, kinds[i].kind);
      g_assert_cmpint (sb_step_takes_answer (step), ==, kinds[i].takes_answer);
    }
}

static void
assert_part (SbStep     *step,
             guint       position,
             const char *id,
             const char *title)
{
  g_autoptr (SbStepPart) part = g_list_model_get_item (sb_step_get_parts (step), position);

  g_assert_cmpstr (sb_step_part_get_id (part), ==, id);
  g_assert_cmpstr (sb_step_part_get_title (part), ==, title);
}

static void
test_parts (void)
{
  static const char *const row[] = { "A cat", "On a wall", NULL };
  g_autoptr (SbExercise) exercise = read_sound ();
  SbStep *mood = sb_exercise_find_step (exercise, "mood");
  SbStep *log = sb_exercise_find_step (exercise, "log");
  SbStep *legs = sb_exercise_find_step (exercise, "legs");
  SbStep *note = sb_exercise_find_step (exercise, "note");
  g_autoptr (SbStepPart) wet = g_list_model_get_item (sb_step_get_parts (mood), 0);
  g_autoptr (SbStepPart) hello = g_list_model_get_item (sb_step_get_parts (note), 0);

  g_assert_true (sb_step_get_own (mood));
  g_assert_cmpstr (sb_step_part_get_to (wet), ==, "exercise:dry");
  g_assert_null (sb_step_part_get_to (hello));
  assert_part (log, 0, "who", "Who");
  g_assert_true (sb_step_get_grows (log));
  g_assert_cmpuint (sb_step_get_n_examples (log), ==, 1);
  g_assert_cmpstrv (sb_step_get_example_row (log, 0), row);
  g_assert_cmpstr (sb_step_get_drawing (legs), ==, "body");
  assert_part (legs, 1, "foot", "Foot");
  assert_part (note, 1, "news", "News");
  g_assert_cmpstr (sb_step_part_get_text (hello), ==, "Greet them.");
  g_assert_cmpstr (sb_step_part_get_example (hello), ==, "Hi.");
}

static void
test_steps (void)
{
  static const char *const recall[] = { "far", "way", NULL };
  g_autoptr (SbExercise) exercise = read_sound ();
  SbStep *door = sb_exercise_find_step (exercise, "door");
  SbStep *word = sb_exercise_find_step (exercise, "word");
  SbStep *way = sb_exercise_find_step (exercise, "way");
  const SbStepRange *range = sb_step_get_range (sb_exercise_find_step (exercise, "far"));
  const SbStepPace *pace = sb_step_get_pace (sb_exercise_find_step (exercise, "air"));

  g_assert_cmpstr (sb_step_get_title (door), ==, "Door");
  g_assert_cmpstr (sb_step_get_text (door), ==, "Go out.");
  g_assert_null (sb_step_get_recall (door)[0]);
  g_assert_null (sb_step_get_example (door));
  g_assert_cmpstr (sb_step_get_example (word), ==, "A tree");
  g_assert_true (sb_step_get_long (word));
  g_assert_cmpstrv (sb_step_get_recall (sb_exercise_find_step (exercise, "seen")), recall);
  g_assert_cmpint (range->minimum, ==, 1);
  g_assert_cmpint (range->maximum, ==, 5);
  g_assert_cmpstr (range->lowest, ==, "Near");
  g_assert_cmpstr (range->highest, ==, "Far");
  assert_part (way, 1, "lake", "To the lake");
  g_assert_false (sb_step_get_own (way));
  g_assert_null (sb_step_get_parts (door));
  g_assert_cmpuint (sb_step_get_seconds (sb_exercise_find_step (exercise, "rest")), ==, 60);
  g_assert_cmpuint (sb_step_get_seconds (sb_exercise_find_step (exercise, "air")), ==, 90);
  g_assert_cmpfloat (pace->in, ==, 4);
  g_assert_cmpfloat (pace->out, ==, 5.5);
  g_assert_cmpfloat (pace->hold, ==, 0);
  g_assert_null (sb_exercise_find_step (exercise, "gate"));
}

/* An answer as it is kept, and in words. Answers come from the person's own
 * history, but also from files that they import: one of the wrong kind is no
 * answer, and never the end of the app. */
typedef struct
{
  const char *name;
  const char *step;
  const char *answer;
  const char *words;
} Answer;

static const Answer answers[] = {
  { "prompt", "word", "\"A tall tree\"", "A tall tree" },
  { "scale", "far", "3", "3 of 5" },
  { "choice", "way", "\"lake\"", "To the lake" },
  { "choice-of-another-version", "way", "\"beach\"", "beach" },
  { "checklist", "seen", "[\"bird\", \"cow\"]", "A bird\nA cow" },
  { "checklist-of-another-version", "seen", "[\"dog\", \"cat\"]", "A dog\ncat" },
  { "checklist-of-none", "seen", "[]", NULL },

  { "null", "word", "null", NULL },
  { "prompt-a-number", "word", "3", NULL },
  { "prompt-a-list", "word", "[\"a\"]", NULL },
  { "scale-text", "far", "\"3\"", NULL },
  { "scale-a-truth", "far", "true", NULL },
  { "scale-an-object", "far", "{}", NULL },
  { "choice-a-number", "way", "1", NULL },
  { "choice-a-list", "way", "[\"lake\"]", NULL },
  { "checklist-text", "seen", "\"bird\"", NULL },
  { "checklist-of-numbers", "seen", "[1, 2]", NULL },
  { "checklist-of-nulls", "seen", "[null]", NULL },
  { "checklist-of-lists", "seen", "[[\"bird\"]]", NULL },
  { "choices", "mood", "[\"good\", \"wet\"]", "Good\nWet" },
  { "choices-and-own", "mood", "[\"wet\", {\"own\": \"Long\"}]", "Wet\nLong" },
  { "choice-own", "way", "{\"own\": \"Home\"}", "Home" },
  { "table", "log", "[{\"where\": \"A gate\", \"who\": \"A dog\"}, {\"who\": \"\", \"where\": \"A hill\"}]", "A dog · A gate\nA hill" },
  { "table-of-no-rows", "log", "[]", NULL },
  { "table-of-empty-rows", "log", "[{}, {\"who\": \"\"}]", NULL },
  { "map", "legs", "{\"foot\": \"\", \"knee\": \"It hurts\"}", "Knee: It hurts\nFoot" },
  { "map-of-no-place", "legs", "{}", NULL },
  { "map-of-another-version", "legs", "{\"hand\": \"Cold\"}", NULL },
  { "script", "note", "{\"news\": \"I saw a cat.\", \"hello\": \"Hi.\"}", "Hi.\nI saw a cat." },
  { "script-in-part", "note", "{\"hello\": \"\", \"news\": \"I saw a cat.\"}", "I saw a cat." },
  { "review-answered", "all", "\"x\"", NULL },

  { "choice-own-a-number", "way", "{\"own\": 3}", NULL },
  { "table-an-object", "log", "{\"who\": \"A dog\"}", NULL },
  { "table-of-numbers", "log", "[1, null, [\"a\"]]", NULL },
  { "map-a-list", "legs", "[\"knee\"]", NULL },
  { "map-of-numbers", "legs", "{\"knee\": 1}", NULL },
  { "script-text", "note", "\"Hi.\"", NULL },
  { "checklist-mixed", "seen", "[1, \"dog\", {}]", "A dog" },
};

static void
test_answer (gconstpointer data)
{
  const Answer *row = data;
  g_autoptr (SbExercise) exercise = NULL;
  g_autoptr (JsonNode) answer = NULL;
  g_autofree char *words = NULL;

  /* In a process of its own, since one of the wrong kind may end it. */
  if (!g_test_subprocess ())
    {
      g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
      g_test_trap_assert_passed ();
      return;
    }

  exercise = read_sound ();
  answer = json_from_string (row->answer, NULL);
  words = sb_step_answer_to_text (sb_exercise_find_step (exercise, row->step), answer);
  g_assert_cmpstr (words, ==, row->words);
}

static void
test_no_answer (void)
{
  g_autoptr (SbExercise) exercise = read_sound ();

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    g_assert_null (sb_step_answer_to_text (sb_exercise_find_step (exercise, kinds[i].id), NULL));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions ();

  content_tools_add_changes ("/exercise/read", changes, G_N_ELEMENTS (changes), test_change);
  g_test_add_func ("/exercise/head", test_head);
  g_test_add_func ("/exercise/left-out", test_left_out);
  g_test_add_func ("/exercise/parts", test_parts);
  g_test_add_func ("/exercise/shorter", test_shorter);
  g_test_add_func ("/exercise/at-once", test_at_once);
  g_test_add_func ("/exercise/should-wait", test_should_wait);
  g_test_add_func ("/exercise/kinds", test_kinds);
  g_test_add_func ("/exercise/steps", test_steps);
  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    {
      g_autofree char *path = g_strconcat ("/exercise/answer/", answers[i].name, NULL);

      g_test_add_data_func (path, &answers[i], test_answer);
    }
  g_test_add_func ("/exercise/answer/none", test_no_answer);

  return g_test_run ();
}
