/* sb-instrument-words.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-instrument-words.h"
#include "sb-text.h"
#include "sb-words.h"

/* What an instrument is, in words. */

static gboolean
ends_as_question (const char *text)
{
  static const char *const marks[] = { "?", "\u061f", "\u037e", "\uff1f" };

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      if (g_str_has_suffix (text, marks[i]))
        return TRUE;
    }

  return FALSE;
}

/* Statements are agreed with, in one way throughout. */
static gboolean
is_statement (SbItem *item)
{
  return sb_item_get_kind (item) == SB_ITEM_CHOICE && !ends_as_question (sb_item_get_text (item));
}

static void
look_through (SbInstrument *instrument,
              gboolean     *of_statements,
              gboolean     *has_required)
{
  GListModel *items = sb_instrument_get_items (instrument);

  *of_statements = TRUE;
  *has_required = FALSE;
  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SbItem) item = g_list_model_get_item (items, i);

      if (sb_item_get_kind (item) == SB_ITEM_DISPLAY)
        continue;

      *of_statements = *of_statements && is_statement (item);
      *has_required = *has_required || sb_item_get_required (item);
    }
}

/* Some are asked only where others were answered so. */
static gboolean
has_branches (SbInstrument *instrument)
{
  g_autoptr (SbAssessment) empty = sb_assessment_new (sb_instrument_get_id (instrument), sb_instrument_get_version (instrument), NULL);
  g_autoptr (SbAsking) asking = sb_asking_new (instrument, empty);

  return sb_asking_get_n_questions (asking) < sb_instrument_get_n_questions (instrument);
}

static char *
count (SbInstrument *instrument,
       gboolean      of_statements)
{
  guint n = sb_instrument_get_n_questions (instrument);

  if (has_branches (instrument))
    return g_strdup_printf (_ ("Up to %u questions, one at a time, depending on your answers."), n);
  if (of_statements)
    return g_strdup_printf (ngettext ("%u statement.", "%u statements, one at a time.", n), n);

  return g_strdup_printf (ngettext ("%u question.", "%u questions, one at a time.", n), n);
}

/**
 * sb_instrument_words_for_questions:
 * @instrument: an instrument
 *
 * Returns: (transfer full): what it asks, and what may be left open
 */
char *
sb_instrument_words_for_questions (SbInstrument *instrument)
{
  guint n = sb_instrument_get_n_questions (instrument);
  gboolean of_statements, has_required;
  g_autofree char *counted = NULL;

  if (sb_instrument_get_form (instrument) == SB_FORM_CHECKLIST)
    return g_strdup_printf (ngettext ("A list of %u line to tick, if it fits you.",
                                      "A list of %u lines. Tick what fits you; none is fine, too.", n),
                            n);

  look_through (instrument, &of_statements, &has_required);
  counted = count (instrument, of_statements);

  return g_strjoin (" ", counted,
                    has_required ? _ ("Some ask for an answer; you can pause at any of them.") : _ ("You can skip any."),
                    NULL);
}

/**
 * sb_instrument_words_for_time:
 * @instrument: an instrument
 *
 * Returns: (transfer full): about how long it takes
 */
char *
sb_instrument_words_for_time (SbInstrument *instrument)
{
  guint minutes = sb_instrument_get_minutes (instrument);

  if (minutes == 0)
    return g_strdup (_ ("As long as you like"));

  return g_strdup_printf (ngettext ("About %u minute", "About %u minutes", minutes), minutes);
}

/**
 * sb_instrument_words_for_draft:
 * @draft: an instrument that was begun
 *
 * Returns: (transfer full): the words of a button that goes on with it
 */
char *
sb_instrument_words_for_draft (SbAsking *draft)
{
  guint n_answered = sb_asking_get_n_answered (draft);

  if (sb_instrument_get_form (sb_asking_get_instrument (draft)) == SB_FORM_CHECKLIST)
    /* Translators: a button; how many lines of a list are ticked */
    return g_strdup_printf (_ ("Go On (%u Ticked)"), n_answered);

  /* Translators: a button; answered questions, then all questions */
  return g_strdup_printf (_ ("Go On (%u of %u Answered)"), n_answered, sb_asking_get_n_questions (draft));
}

/**
 * sb_instrument_words_for_license:
 * @instrument: an instrument
 *
 * Returns: (transfer none) (nullable): under which terms it may be used; NULL
 *   where its copyright has to tell that
 */
const char *
sb_instrument_words_for_license (SbInstrument *instrument)
{
  const char *license = sb_instrument_get_licence (instrument);

  if (license != NULL || sb_instrument_get_copyright (instrument) != NULL)
    return license;

  return _ ("No license is given: for your private use only.");
}

/**
 * sb_instrument_words_append_terms:
 * @list: a list
 * @instrument: an instrument
 *
 * Appends under which terms it may be used, and who made it, as far as that
 * is known.
 */
void
sb_instrument_words_append_terms (GtkListBox   *list,
                                  SbInstrument *instrument)
{
  const char *license = sb_instrument_words_for_license (instrument);
  const char *copyright = sb_instrument_get_copyright (instrument);
  const char *source = sb_instrument_get_source (instrument);

  if (license != NULL)
    gtk_list_box_append (list, sb_text_new_fact (_ ("License"), license));
  if (copyright != NULL)
    gtk_list_box_append (list, sb_text_new_fact (_ ("Copyright"), copyright));
  if (source != NULL)
    gtk_list_box_append (list, sb_text_new_fact (_ ("Source"), source));
}

/**
 * sb_instrument_words_for_group:
 * @group: (nullable): a group of items
 * @person: (nullable): the name of whom they ask about
 *
 * Returns: (transfer full): the headings of the group and of those that it
 *   stands in, the widest first, one a line; empty where there is none
 */
char *
sb_instrument_words_for_group (SbItemGroup *group,
                               const char  *person)
{
  g_autoptr (GString) headings = g_string_new (NULL);

  for (; group != NULL; group = sb_item_group_get_parent (group))
    {
      const char *text = sb_item_group_get_text (group);

      if (text == NULL)
        continue;
      if (headings->len > 0)
        g_string_prepend_c (headings, '\n');
      g_string_prepend (headings, text);
    }

  return sb_words_with_person (headings->str, person);
}
