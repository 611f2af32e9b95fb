/* test-tags.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "history-fixture.h"
#include "sb-check-in.h"
#include "sb-exchange.h"

static const struct
{
  const char *given[6], *kept[6];
} cases[] = {
  { { NULL }, { NULL } },
  { { "work" }, { "work" } },
  { { "work", "sleep", "a walk" }, { "work", "sleep", "a walk" } },
  { { "", "work", "" }, { "work" } },
  { { " ", "\t\n" }, { NULL } },
  { { " work ", "work" }, { "work" } },
  { { "Work", "work", "WORK", "sleep" }, { "Work", "sleep" } },
  { { "b", "a", "B", "A" }, { "b", "a" } },
  { { "Äpfel", "äpfel", "A\xcc\x88pfel" }, { "Äpfel" } },
  { { "Straße", "STRASSE" }, { "Straße" } },
  { { "שלום", "مرحبا", "שלום" }, { "שלום", "مرحبا" } },
};

static void
test_table (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SbCheckIn) check_in = sb_check_in_new (NULL);

      sb_check_in_set_tags (check_in, cases[i].given);
      g_assert_cmpstrv (sb_check_in_get_tags (check_in), cases[i].kept);
    }
}

static void
count_cb (GObject    *object,
          GParamSpec *pspec,
          gpointer    data)
{
  (*(guint *) data)++;
}

static void
test_notify (void)
{
  const char *tags[] = { "work", NULL };
  const char *same[] = { "", "work", "WORK", NULL };
  g_autoptr (SbCheckIn) check_in = sb_check_in_new (NULL);
  guint n_notified = 0;

  g_signal_connect (check_in, "notify::tags", G_CALLBACK (count_cb), &n_notified);
  sb_check_in_set_tags (check_in, tags);
  sb_check_in_set_tags (check_in, same);
  g_assert_cmpuint (n_notified, ==, 1);
  sb_check_in_set_tags (check_in, NULL);
  sb_check_in_set_tags (check_in, NULL);
  g_assert_cmpuint (n_notified, ==, 2);
  g_assert_cmpuint (g_strv_length ((char **) sb_check_in_get_tags (check_in)), ==, 0);
}

#define CHECK_IN(tags) \
  "{\"format\": \"" SB_EXCHANGE_FORMAT "\", \"version\": 1, \"checkIns\": [" \
  "{\"id\": \"6fa1c254-5678-4ef0-8123-456789abcdef\", \"at\": \"2026-10-06T20:00:00Z\", \"ratings\": {}" tags "}]}"

/* What a file says of them, and what is said of it in the next. */
static const struct
{
  const char *file, *exported;
} files[] = {
  { CHECK_IN (""), "\"note\": \"\", \"created\"" },
  { CHECK_IN (", \"tags\": null"), "\"note\": \"\", \"created\"" },
  { CHECK_IN (", \"tags\": []"), "\"note\": \"\", \"created\"" },
  { CHECK_IN (", \"tags\": [\"\", \" \"]"), "\"note\": \"\", \"created\"" },
  { CHECK_IN (", \"tags\": [\"b\", \"A\", \"a\"]"), "\"note\": \"\", \"tags\": [\"b\", \"A\"], \"created\"" },
};

static void
test_files (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (SbDatabase) database = open_empty ();
      g_autoptr (SbDatabase) other = open_empty ();
      g_autofree char *exported = NULL;
      g_autofree char *again = NULL;

      g_assert_cmpuint (import_text (database, files[i].file), ==, 1);
      g_assert_cmpuint (import_text (database, files[i].file), ==, 0);
      exported = export_text (database);
      g_assert_nonnull (strstr (exported, files[i].exported));

      import_text (other, exported);
      again = export_text (other);
      g_assert_cmpstr (again, ==, exported);
    }
}

/* Written again with fewer tags, none of the others stays. */
static void
test_fewer (void)
{
  g_autoptr (SbDatabase) database = open_empty ();

  import_text (database, CHECK_IN (", \"tags\": [\"a\", \"b\", \"c\"], \"changed\": \"2026-10-07T00:00:00Z\""));
  g_assert_cmpint (ask (database, "SELECT count (*) FROM tag"), ==, 3);
  import_text (database, CHECK_IN (", \"tags\": [\"d\"], \"changed\": \"2026-10-08T00:00:00Z\""));
  g_assert_cmpint (ask (database, "SELECT count (*) FROM tag WHERE name = 'd'"), ==, 1);
  g_assert_cmpint (ask (database, "SELECT count (*) FROM tag"), ==, 1);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/history/tags/table", test_table);
  g_test_add_func ("/history/tags/notify", test_notify);
  g_test_add_func ("/history/tags/files", test_files);
  g_test_add_func ("/history/tags/fewer", test_fewer);

  return g_test_run ();
}
