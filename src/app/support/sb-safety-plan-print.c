/* sb-safety-plan-print.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-print.h"
#include "sb-safety-plan-print.h"
#include "sb-safety-words.h"

/* How many lines stand on a page in letters of the usual size. */
#define N_LINES_IN_FULL 20

/* About as many letters stand beside each other. */
#define LINE_LENGTH 80

/* Between the lines of a step, in points. */
#define LINE_SPACE 2

static guint
count_lines (SbSafetyPlan *plan)
{
  guint n_lines = 0;

  for (guint i = 0; i < SB_SAFETY_N_STEPS; i++)
    {
      for (const char *const *line = sb_safety_plan_get_lines (plan, i); *line != NULL; line++)
        n_lines += 1 + g_utf8_strlen (*line, -1) / LINE_LENGTH;
    }

  return n_lines;
}

static void
add_step (SbPrintText  *text,
          SbSafetyPlan *plan,
          SbSafetyStep  step,
          gboolean      small)
{
  const char *const *lines = sb_safety_plan_get_lines (plan, step);

  if (*lines == NULL)
    return;

  sb_print_add_heading (text, small ? SB_PRINT_TEXT_SIZE : SB_PRINT_SECTION_SIZE, sb_safety_words_for_step (step),
                        small ? SB_PRINT_PARAGRAPH_SPACE : SB_PRINT_SECTION_SPACE);
  for (; *lines != NULL; lines++)
    {
      g_autofree char *markup = g_markup_printf_escaped ("<span size=\"%s\">%s</span>",
                                                         small ? SB_PRINT_SMALL_SIZE : SB_PRINT_TEXT_SIZE, *lines);

      sb_print_text_add_entry (text, "•", markup, LINE_SPACE);
    }
}

/* On one page, which can be put where it is seen. */
static void
fill (SbPrintText *text,
      gpointer     data)
{
  SbSafetyPlan *plan = data;
  gboolean small = count_lines (plan) > N_LINES_IN_FULL;

  sb_print_add_heading (text, SB_PRINT_TITLE_SIZE, _ ("My Safety Plan"), 0);
  for (guint i = 0; i < SB_SAFETY_N_STEPS; i++)
    add_step (text, plan, i, small);
}

/**
 * sb_safety_plan_print_new:
 * @plan: a safety plan
 *
 * Returns: (transfer full): prints it
 */
GtkPrintOperation *
sb_safety_plan_print_new (SbSafetyPlan *plan)
{
  g_return_val_if_fail (SB_IS_SAFETY_PLAN (plan), NULL);

  return sb_print_new (_ ("My Safety Plan"), fill, g_object_ref (plan), g_object_unref);
}
