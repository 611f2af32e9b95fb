/* main.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <locale.h>

#include <glib/gi18n.h>

#include "sb-pack-respond.h"
#include "sb-pack-score.h"
#include "sb-pack-strings.h"
#include "sb-pack-validate.h"

static const struct
{
  const char *name;
  int least;
  int most;
  int (*run) (int argc, char **argv);
  const char *usage;
  const char *description;
} commands[] = {
  { "validate", 1, G_MAXINT, sb_pack_validate, "validate FILE…",
    N_ ("check content or instrument packs, and name each fault with its place") },
  { "score", 2, 2, sb_pack_score, "score PACK ANSWERS.csv",
    N_ ("score a file of answers, one row a respondent") },
  { "respond", 2, 2, sb_pack_respond, "respond PACK ANSWERS.csv",
    N_ ("write a file of answers as FHIR responses, one a line") },
  { "strings", 1, G_MAXINT, sb_pack_strings, "strings FILE…",
    N_ ("print the texts of content for translators") },
};

static int
print_usage (void)
{
  g_printerr ("%s\n", _ ("Usage:"));
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    g_printerr ("  secure-base-pack %-24s %s\n", commands[i].usage, _ (commands[i].description));

  return 2;
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  for (guint i = 0; argc > 1 && i < G_N_ELEMENTS (commands); i++)
    {
      if (g_str_equal (argv[1], commands[i].name) && argc - 2 >= commands[i].least && argc - 2 <= commands[i].most)
        return commands[i].run (argc - 2, argv + 2);
    }

  return print_usage ();
}
