/* sb-pack-strings.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-checker.h"
#include "sb-pack-strings.h"

/* Translators read UTF-8, so only what C itself needs is escaped. */
static char *
to_literal (const char *text)
{
  GString *literal = g_string_new (text);

  g_string_replace (literal, "\\", "\\\\", 0);
  g_string_replace (literal, "\"", "\\\"", 0);
  g_string_replace (literal, "\n", "\\n", 0);

  return g_string_free (literal, FALSE);
}

/* A text that stands in several files is one text to translate. */
static void
text_cb (const char *place,
         const char *text,
         gpointer    user_data)
{
  GHashTable *seen = user_data;
  g_autofree char *literal = NULL;

  if (!g_hash_table_add (seen, g_strdup (text)))
    return;

  literal = to_literal (text);
  /* “30 % of people” would pass for a format of printf(). */
  g_print ("/* TRANSLATORS: %s%s */\nN_(\"%s\")\n", place,
           strchr (text, '%') != NULL ? "\n * xgettext:no-c-format" : "", literal);
}

/* secure-base-pack strings FILE…: prints the texts that people will see, as
 * a C header for xgettext, which does not read JSON. */
int
sb_pack_strings (int    argc,
                 char **argv)
{
  g_autoptr (SbChecker) checker = sb_checker_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  sb_checker_set_text_func (checker, text_cb, seen);
  g_print ("/* The texts of data/content, for translators. Made by\n"
           " * secure-base-pack strings data/content; do not edit.\n"
           " *\n"
           " * SPDX-License-Identifier: CC-BY-SA-4.0\n"
           " */\n\n");

  for (int i = 0; i < argc; i++)
    {
      g_autoptr (GFile) file = g_file_new_for_commandline_arg (argv[i]);
      g_autoptr (GError) error = NULL;

      if (!sb_checker_check (checker, file, &error))
        {
          g_printerr ("%s\n", error->message);
          return 2;
        }
    }

  return 0;
}
