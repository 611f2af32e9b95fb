/* test-person-name.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-person-name.h"

#define TEN "abcdefghij"
#define SIXTY TEN TEN TEN TEN TEN TEN

static const struct
{
  const char *text;
  const char *name; /* NULL where there is none */
} names[] = {
  { "Alex", "Alex" },
  { "  Alex\t", "Alex" },
  { "\u00a0Alex\u2003", "Alex" },
  { "Anna  Maria", "Anna Maria" },
  { "Anna\nMaria", "Anna Maria" },
  { "\nAnna\n", "Anna" },
  { "O’Neill-Ruiz, jr.", "O’Neill-Ruiz, jr." },
  { "מיכל", "מיכל" },
  { "👩‍🚀", "👩‍🚀" },
  { "7", "7" },
  { "<b>&amp;_%s", "<b>&amp;_%s" },
  { "x\x7fy", "x y" },
  { SIXTY, SIXTY },
  { " " SIXTY " ", SIXTY },
  { "éééééééééé" TEN TEN TEN TEN TEN, "éééééééééé" TEN TEN TEN TEN TEN },
  { SIXTY "k", NULL },
  { "", NULL },
  { " ", NULL },
  { " \t\n\u00a0", NULL },
  { "\u200b\u2060", NULL },
  { "\x01", NULL },
  { "\xff", NULL },
};

static void
test_clean (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *name = sb_person_name_clean (names[i].text);

      g_assert_cmpstr (name, ==, names[i].name);
    }
}

static const struct
{
  const char *name;
  gboolean taken;
} others[] = {
  { "Alex", TRUE },
  { "alex", TRUE },
  { "ALEX", TRUE },
  { "Alexa", FALSE },
  { "Zo\u00eb", TRUE },
  { "Zoe\u0308", TRUE },
  { "ZO\u00cb", TRUE },
  { "Zoe", FALSE },
  { "Sam", FALSE },
};

static void
test_taken (void)
{
  g_autoptr (GListStore) people = g_list_store_new (SB_TYPE_PERSON);
  g_autoptr (SbPerson) alex = sb_person_new ("Alex", "friend");
  g_autoptr (SbPerson) zoe = sb_person_new ("Zo\u00eb", "friend");
  g_autoptr (SbPerson) namesake = sb_person_new ("alex", "partner");

  g_list_store_append (people, alex);
  g_list_store_append (people, zoe);
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    g_assert_cmpint (sb_person_name_is_taken (G_LIST_MODEL (people), others[i].name, NULL), ==, others[i].taken);

  /* One's own name is free. */
  g_assert_false (sb_person_name_is_taken (G_LIST_MODEL (people), "Alex", alex));
  g_assert_true (sb_person_name_is_taken (G_LIST_MODEL (people), "Alex", zoe));
  g_list_store_append (people, namesake);
  g_assert_true (sb_person_name_is_taken (G_LIST_MODEL (people), "Alex", alex));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/person-name/clean", test_clean);
  g_test_add_func ("/person-name/taken", test_taken);

  return g_test_run ();
}
