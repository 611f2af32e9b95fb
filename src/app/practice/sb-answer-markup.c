/* sb-answer-markup.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-answer-markup.h"
#include "sb-step-answer.h"

/* An answer in full, to be read on the screen or on paper. */

/* Each cell on a line of its own, after the title of its column. */
static char *
write_row (SbStep   *step,
           JsonNode *row)
{
  GListModel *columns = sb_step_get_parts (step);
  GString *markup = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (columns); i++)
    {
      g_autoptr (SbStepPart) column = g_list_model_get_item (columns, i);
      const char *words = sb_step_answer_get_part (row, sb_step_part_get_id (column));
      g_autofree char *line = NULL;

      if (words == NULL || *words == '\0')
        continue;

      line = g_markup_printf_escaped ("<b>%s</b>  %s", sb_step_part_get_title (column), words);
      g_string_append_printf (markup, "%s%s", markup->len > 0 ? "\n" : "", line);
    }

  return g_string_free (markup, FALSE);
}

static char *
write_table (SbStep   *step,
             JsonNode *answer)
{
  JsonArray *rows = json_node_get_array (answer);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) words = NULL;

  for (guint i = 0; i < json_array_get_length (rows); i++)
    {
      char *row = write_row (step, json_array_get_element (rows, i));

      if (*row != '\0')
        g_strv_builder_take (builder, row);
      else
        g_free (row);
    }
  words = g_strv_builder_end (builder);

  return g_strjoinv ("\n\n", words);
}

/**
 * sb_answer_to_markup:
 * @step: a step
 * @answer: (nullable): an answer to it
 *
 * Returns: (transfer full) (nullable): the answer in full, as Pango's markup;
 *   NULL where there is none, or one of the wrong kind
 */
char *
sb_answer_to_markup (SbStep   *step,
                     JsonNode *answer)
{
  g_autofree char *text = sb_step_answer_to_text (step, answer);

  if (text == NULL)
    return NULL;

  return sb_step_get_kind (step) == SB_STEP_KIND_TABLE ? write_table (step, answer) : g_markup_escape_text (text, -1);
}
