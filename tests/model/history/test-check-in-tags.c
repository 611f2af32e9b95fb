/* test-check-in-tags.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-check-in-tags.h"
#include "sb-check-in.h"

static const struct
{
  const char *text;
  const char *tags; /* joined by | */
} texts[] = {
  { "", "" },
  { "work", "work" },
  { "  work \t", "work" },
  { "#work", "work" },
  { "##  work", "work" },
  { "a # b", "a # b" },
  { "time   with\nfriends", "time with|friends" },
  { "time  with friends", "time with friends" },
  { "work,sleep , , alone", "work|sleep|alone" },
  { "Work, work, WORK", "Work" },
  { "عمل، نوم", "عمل|نوم" },
  { "仕事、睡眠", "仕事|睡眠" },
  { "Straße, STRASSE", "Straße" },
  { " , ;", "" },
  { "#", "" },
  { "0123456789012345678901234567890123456789too long", "0123456789012345678901234567890123456789" },
};

static void
test_read (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_auto (GStrv) tags = sb_check_in_tags_read (texts[i].text);
      g_autofree char *joined = g_strjoinv ("|", tags);

      g_assert_cmpstr (joined, ==, texts[i].tags);
    }
}

static void
test_are_same (void)
{
  g_assert_true (sb_check_in_tags_are_same ("Work", "work"));
  g_assert_true (sb_check_in_tags_are_same ("caf\xc3\xa9", "CAFE\xcc\x81"));
  g_assert_false (sb_check_in_tags_are_same ("work", "works"));
  /* Not UTF-8 it is, from wherever it came, but no trouble. */
  g_assert_false (sb_check_in_tags_are_same ("\xff", "work"));
}

static void
add (GListStore *list,
     const char *first,
     const char *second)
{
  g_autoptr (SbCheckIn) check_in = sb_check_in_new (NULL);

  sb_check_in_set_tags (check_in, (const char *[]) { first, second, NULL });
  g_list_store_insert (list, 0, check_in);
}

static void
assert_used (GListStore *list,
             guint       most,
             const char *expected)
{
  g_auto (GStrv) tags = sb_check_in_tags_list_used (G_LIST_MODEL (list), most);
  g_autofree char *joined = g_strjoinv ("|", tags);

  g_assert_cmpstr (joined, ==, expected);
}

static void
test_list_used (void)
{
  g_autoptr (GListStore) list = g_list_store_new (SB_TYPE_CHECK_IN);

  assert_used (list, 10, "");
  add (list, NULL, NULL);
  assert_used (list, 10, "");

  add (list, "sleep", "work");
  add (list, "alone", NULL);
  assert_used (list, 10, "alone|sleep|work");

  /* As it was written last, whatever the case. */
  add (list, "Work", NULL);
  assert_used (list, 10, "Work|alone|sleep");
  add (list, "sleep", NULL);
  add (list, "sleep", NULL);
  assert_used (list, 10, "sleep|Work|alone");
  assert_used (list, 2, "sleep|Work");
  assert_used (list, 0, "");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/check-in-tags/read", test_read);
  g_test_add_func ("/check-in-tags/are-same", test_are_same);
  g_test_add_func ("/check-in-tags/list-used", test_list_used);

  return g_test_run ();
}
