/* test-trusted.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "history-fixture.h"
#include "sb-exchange.h"
#include "sb-time.h"
#include "store-fixture.h"

/* Whom the person can turn to, in their order. */

#define SAM_ID "4daf6071-8293-4a34-9c5d-6e7f8091a2b3"

static void
count_cb (GObject    *object,
          GParamSpec *pspec,
          gpointer    data)
{
  (*(guint *) data)++;
}

static void
test_properties (void)
{
  gint64 before = sb_time_now ();
  g_autoptr (SbTrusted) trusted = sb_trusted_new (SB_TRUSTED_PERSON, "Sam");
  g_autoptr (SbRecord) copy = NULL;
  guint n_notified = 0;

  g_assert_cmpstr (sb_trusted_get_reach (trusted), ==, "");
  g_assert_cmpstr (sb_trusted_get_note (trusted), ==, "");
  g_assert_false (sb_trusted_is_line (trusted));
  g_assert_cmpint (sb_trusted_get_position (trusted), >=, before);

  g_signal_connect (trusted, "notify", G_CALLBACK (count_cb), &n_notified);
  for (guint i = 0; i < 2; i++)
    g_object_set (trusted, "name", "A line", "kind", SB_TRUSTED_LINE, "reach", "112", "note", "At night",
                  "position", G_GINT64_CONSTANT (7), NULL);
  g_assert_cmpuint (n_notified, ==, 5);
  g_assert_true (sb_trusted_is_line (trusted));

  copy = sb_record_dup (SB_RECORD (trusted));
  sb_trusted_set_name (trusted, "");
  sb_trusted_set_position (trusted, -SB_TRUSTED_FARTHEST);
  g_assert_cmpstr (sb_trusted_get_name (SB_TRUSTED (copy)), ==, "A line");
  g_assert_cmpstr (sb_trusted_get_kind (SB_TRUSTED (copy)), ==, SB_TRUSTED_LINE);
  g_assert_cmpstr (sb_trusted_get_reach (SB_TRUSTED (copy)), ==, "112");
  g_assert_cmpstr (sb_trusted_get_note (SB_TRUSTED (copy)), ==, "At night");
  g_assert_cmpint (sb_trusted_get_position (SB_TRUSTED (copy)), ==, 7);
}

static const struct
{
  const char *reach, *uri;
} reaches[] = {
  /* Numbers, as people write them. */
  { "112", "tel:112" },
  { " 116 123 ", "tel:116123" },
  { "+44 20 7946 0018", "tel:+442079460018" },
  { "030/901820-0", "tel:0309018200" },
  { "(212) 555-0123", "tel:2125550123" },
  { "01.23.45.67.89", "tel:0123456789" },
  { "+49 (0)30 901820", "tel:+4930901820" },
  { "+49(0)30 901820", "tel:+4930901820" },
  { "(0)30 901820", "tel:030901820" },
  { "\u0660\u0661\u0662\u0663", "tel:0123" },
  { "555\u20110123", "tel:5550123" },
  { "555\u00a00123", "tel:5550123" },
  /* Addresses. */
  { "sam@example.org", "mailto:sam@example.org" },
  { "sam+me@example.org", "mailto:sam%2Bme@example.org" },
  { "sam?subject=x@example.org", "mailto:sam%3Fsubject%3Dx@example.org" },
  { "https://example.org/chat", "https://example.org/chat" },
  { "http://example.org", "http://example.org" },
  /* What only the person can use. */
  { "", NULL },
  { " ", NULL },
  { "next door", NULL },
  { "12", NULL },
  { "+12", NULL },
  { "++112", NULL },
  { "1+12", NULL },
  { "112 at night", NULL },
  { "5 p.m.", NULL },
  { "-- / --", NULL },
  { "@sam", NULL },
  { "sam@home", NULL },
  { "sam@.org", NULL },
  { "sam@example.", NULL },
  { "a@b@example.org", NULL },
  { "sam @example.org", NULL },
  { "https://", NULL },
  { "https://example.org/a b", NULL },
  { "file:///etc/passwd", NULL },
  { "javascript:alert(1)", NULL },
};

static void
test_uris (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (reaches); i++)
    {
      g_autoptr (SbTrusted) trusted = sb_trusted_new (SB_TRUSTED_PERSON, "Sam");
      g_autofree char *uri = NULL;

      g_test_message ("%s", reaches[i].reach);
      sb_trusted_set_reach (trusted, reaches[i].reach);
      uri = sb_trusted_dup_uri (trusted);
      g_assert_cmpstr (uri, ==, reaches[i].uri);
      g_assert_true (uri == NULL || g_uri_is_valid (uri, G_URI_FLAGS_NONE, NULL));
    }
}

/* The names in order, as one text. */
static char *
read_order (SbStore *store)
{
  GListModel *list = sb_store_get_trusted (store);
  GString *order = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (SbTrusted) trusted = g_list_model_get_item (list, i);

      g_string_append (order, sb_trusted_get_name (trusted));
    }

  return g_string_free_and_steal (order);
}

static void
assert_order (SbStore    *store,
              const char *expected)
{
  g_autofree char *order = read_order (store);

  g_assert_cmpstr (order, ==, expected);
}

static SbTrusted *
add (SbStore    *store,
     const char *name)
{
  g_autoptr (SbTrusted) trusted = sb_trusted_new (SB_TRUSTED_PERSON, name);

  sb_store_save_record (store, SB_RECORD (trusted));
  g_usleep (10);
  return trusted;
}

/* The store has them from then on. */
static void
add_each (SbStore    *store,
          const char *names,
          SbTrusted **trusted)
{
  for (guint i = 0; names[i] != '\0'; i++)
    {
      const char name[] = { names[i], '\0' };

      trusted[i] = add (store, name);
    }
}

static const struct
{
  guint       which, index;
  const char *expected;
} moves[] = {
  { 0, 0, "abcd" },
  { 0, 1, "bacd" },
  { 0, 2, "bcad" },
  { 0, 3, "bcda" },
  { 3, 0, "dabc" },
  { 3, 1, "adbc" },
  { 2, 1, "acbd" },
  { 1, 2, "acbd" },
  { 2, 99, "abdc" },
};

/* Only the one that is moved changes, and a new one comes last. */
static void
test_move (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (moves); i++)
    {
      g_autofree char *path = history_path ();
      g_autofree char *expected = g_strconcat (moves[i].expected, "e", NULL);
      SbStore *store = open_store (path);
      SbTrusted *trusted[4];
      gint64 changed[4];

      add_each (store, "abcd", trusted);
      for (guint j = 0; j < G_N_ELEMENTS (trusted); j++)
        changed[j] = sb_record_get_changed (SB_RECORD (trusted[j]));

      sb_store_move_trusted (store, trusted[moves[i].which], moves[i].index);
      assert_order (store, moves[i].expected);
      for (guint j = 0; j < G_N_ELEMENTS (trusted); j++)
        g_assert_true (j == moves[i].which || sb_record_get_changed (SB_RECORD (trusted[j])) == changed[j]);
      add (store, "e");
      assert_order (store, expected);
      g_assert_finalize_object (store);

      store = open_store (path);
      assert_order (store, expected);
      g_assert_finalize_object (store);
    }
}

/* Where no room is left between two, there is room again. */
static void
test_move_without_room (void)
{
  g_autofree char *path = history_path ();
  SbStore *store = open_store (path);
  SbTrusted *trusted[3];

  add_each (store, "abc", trusted);
  for (guint i = 0; i < 3; i++)
    {
      sb_trusted_set_position (trusted[i], 5 + i / 2);
      sb_store_save_record (store, SB_RECORD (trusted[i]));
    }
  sb_store_move_trusted (store, trusted[2], 1);
  g_assert_cmpint (sb_trusted_get_position (trusted[2]), >, 7);
  for (guint i = 0; i < 200; i++)
    {
      g_autoptr (SbTrusted) last = g_list_model_get_item (sb_store_get_trusted (store), 2);
      g_autofree char *expected = NULL;
      g_autoptr (SbTrusted) first = g_list_model_get_item (sb_store_get_trusted (store), 0);
      g_autoptr (SbTrusted) second = g_list_model_get_item (sb_store_get_trusted (store), 1);

      expected = g_strconcat (sb_trusted_get_name (first), sb_trusted_get_name (last),
                              sb_trusted_get_name (second), NULL);
      sb_store_move_trusted (store, last, 1);
      assert_order (store, expected);
    }
  g_assert_finalize_object (store);
}

/* At the very ends of what a position can be. */
static void
test_move_at_the_ends (void)
{
  g_autofree char *path = history_path ();
  SbStore *store = open_store (path);
  SbTrusted *trusted[3];

  add_each (store, "abc", trusted);
  sb_trusted_set_position (trusted[0], -SB_TRUSTED_FARTHEST);
  sb_trusted_set_position (trusted[1], SB_TRUSTED_FARTHEST);
  sb_store_save_record (store, SB_RECORD (trusted[0]));
  sb_store_save_record (store, SB_RECORD (trusted[1]));
  assert_order (store, "acb");

  sb_store_move_trusted (store, trusted[2], 2);
  assert_order (store, "abc");
  sb_trusted_set_position (trusted[0], -SB_TRUSTED_FARTHEST);
  sb_store_save_record (store, SB_RECORD (trusted[0]));
  sb_store_move_trusted (store, trusted[2], 0);
  assert_order (store, "cab");
  g_assert_finalize_object (store);
}

/* Removed by mistake, they come back where they stood. */
static void
test_undo (void)
{
  g_autofree char *path = history_path ();
  SbStore *store = open_store (path);
  SbTrusted *trusted[3];

  add_each (store, "abc", trusted);
  sb_store_move_trusted (store, trusted[2], 0);
  sb_store_delete_record (store, SB_RECORD (trusted[0]));
  assert_order (store, "cb");
  sb_store_restore_record (store, SB_RECORD (trusted[0]));
  assert_order (store, "cab");
  g_assert_finalize_object (store);
}

#define HISTORY(trusted) \
  "{\"format\": \"" SB_EXCHANGE_FORMAT "\", \"version\": 1, \"trusted\": [" trusted "]}"
#define PERSON(id, name, changed, more) \
  "{\"id\": \"" id "\", \"name\": \"" name "\", \"kind\": \"person\"" more "," \
  " \"created\": \"2026-01-01T00:00:00Z\", \"changed\": \"" changed "\"}"

/* By hand: only what has to be there. A kind of a newer version stays. */
static void
test_exchange (void)
{
  static const char file[] = "{\"format\": \"" SB_EXCHANGE_FORMAT "\", \"version\": 1, \"exported\": \"2026-01-03T00:00:00Z\","
                             " \"trusted\": [{\"id\": \"" SAM_ID "\", \"name\": \"\", \"kind\": \"place\","
                             " \"reach\": null, \"position\": null, \"door\": 3}]}";
  g_autoptr (SbDatabase) database = open_empty ();
  g_autofree char *text = NULL;

  g_assert_cmpuint (import_text (database, file), ==, 1);
  g_assert_cmpuint (import_text (database, file), ==, 0);
  text = export_text (database);
  g_assert_nonnull (strstr (text, "{\"id\": \"" SAM_ID "\", \"name\": \"\", \"kind\": \"place\", \"reach\": \"\","
                                  " \"note\": \"\", \"position\": 0, \"created\": \"2026-01-03T00:00:00Z\","
                                  " \"changed\": \"2026-01-03T00:00:00Z\", \"door\": 3}"));
}

/* One machine has another number for Sam, the other moves someone else past
 * them: both hold. */
static void
test_merge (void)
{
  g_autofree char *path = history_path ();
  SbStore *store = open_store (path);
  g_autoptr (SbTrusted) sam = NULL;
  g_autoptr (SbTrusted) jo = NULL;

  import_into_store (store, HISTORY (PERSON (SAM_ID, "S", "2026-02-01T00:00:00Z", ", \"position\": 1000") "," PERSON ("5ebf7081-92a3-4b45-8d6e-7f8091a2b3c4", "J",
                                                                                                                      "2026-02-01T00:00:00Z", ", \"position\": 2000")));
  assert_order (store, "SJ");
  sam = g_list_model_get_item (sb_store_get_trusted (store), 0);
  jo = g_list_model_get_item (sb_store_get_trusted (store), 1);
  sb_store_move_trusted (store, jo, 0);
  assert_order (store, "JS");

  import_into_store (store, HISTORY (PERSON (SAM_ID, "S", "2026-02-02T00:00:00Z",
                                             ", \"reach\": \"112\", \"position\": 1000")));
  assert_order (store, "JS");
  g_assert_cmpstr (sb_trusted_get_reach (sam), ==, "112");

  /* And one who is moved by an import is in their place at once. */
  import_into_store (store, HISTORY (PERSON (SAM_ID, "S", "2026-02-03T00:00:00Z",
                                             ", \"reach\": \"112\", \"position\": -9007199254740991")));
  assert_order (store, "SJ");
  g_assert_finalize_object (store);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/history/trusted/properties", test_properties);
  g_test_add_func ("/history/trusted/uris", test_uris);
  g_test_add_func ("/history/trusted/move", test_move);
  g_test_add_func ("/history/trusted/move-without-room", test_move_without_room);
  g_test_add_func ("/history/trusted/move-at-the-ends", test_move_at_the_ends);
  g_test_add_func ("/history/trusted/undo", test_undo);
  g_test_add_func ("/history/trusted/exchange", test_exchange);
  g_test_add_func ("/history/trusted/merge", test_merge);

  return g_test_run ();
}
