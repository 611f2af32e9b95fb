/* sb-safety-plan-print.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-home.h"
#include "sb-print.h"
#include "sb-safety-plan-print.h"
#include "sb-safety-words.h"

/* The more lines there are, the smaller they are, for all to stand on a page. */
typedef struct
{
  guint n_lines; /* at most */
  const char *heading_size;
  const char *text_size;
  double heading_space; /* before a step, in points */
  double line_space;    /* between the lines of a step, in points */
} Scale;

static const Scale scales[] = {
  { 20, SB_PRINT_SECTION_SIZE, SB_PRINT_TEXT_SIZE, SB_PRINT_SECTION_SPACE, 2 },
  { 28, SB_PRINT_TEXT_SIZE, SB_PRINT_SMALL_SIZE, SB_PRINT_PARAGRAPH_SPACE, 2 },
  { G_MAXUINT, SB_PRINT_SMALL_SIZE, "8pt", 5, 1 },
};

/* About as many letters stand beside each other. */
#define LINE_LENGTH 80

typedef struct
{
  SbSafetyPlan *plan;
  SbCountry *home; /* (nullable): whose lines stand below the plan */
} Sheet;

static void
sheet_free (gpointer data)
{
  Sheet *sheet = data;

  g_object_unref (sheet->plan);
  g_clear_object (&sheet->home);
  g_free (sheet);
}

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

static const Scale *
find_scale (SbSafetyPlan *plan)
{
  guint n_lines = count_lines (plan);
  const Scale *scale = scales;

  while (n_lines > scale->n_lines)
    scale++;

  return scale;
}

static void
add_step (SbPrintText  *text,
          SbSafetyPlan *plan,
          SbSafetyStep  step,
          const Scale  *scale)
{
  const char *const *lines = sb_safety_plan_get_lines (plan, step);

  if (*lines == NULL)
    return;

  sb_print_add_heading (text, scale->heading_size, sb_safety_words_for_step (step), scale->heading_space);
  for (; *lines != NULL; lines++)
    {
      g_autofree char *markup = g_markup_printf_escaped ("<span size=\"%s\">%s</span>", scale->text_size, *lines);

      sb_print_text_add_entry (text, "•", markup, scale->line_space);
    }
}

/* What no plan on paper should have to be looked up for. */
static void
add_numbers (SbPrintText *text,
             SbCountry   *home,
             const Scale *scale)
{
  g_autofree char *numbers = sb_home_describe_numbers (home);
  g_autofree char *markup = g_markup_printf_escaped ("<span size=\"%s\"><b>%s</b>\n%s</span>", SB_PRINT_TEXT_SIZE,
                                                     _ ("If it cannot wait"), numbers);

  sb_print_text_add (text, markup, scale->heading_space);
}

/* On one page, which can be put where it is seen. */
static void
fill (SbPrintText *text,
      gpointer     data)
{
  Sheet *sheet = data;
  const Scale *scale = find_scale (sheet->plan);

  sb_print_add_heading (text, SB_PRINT_TITLE_SIZE, _ ("My Safety Plan"), 0);
  for (guint i = 0; i < SB_SAFETY_N_STEPS; i++)
    add_step (text, sheet->plan, i, scale);
  if (sheet->home != NULL)
    add_numbers (text, sheet->home, scale);
}

/**
 * sb_safety_plan_print_new:
 * @plan: a safety plan
 * @home: (nullable): where the person is
 *
 * Returns: (transfer full): prints it, with the numbers to call there
 */
GtkPrintOperation *
sb_safety_plan_print_new (SbSafetyPlan *plan,
                          SbCountry    *home)
{
  Sheet *sheet;

  g_return_val_if_fail (SB_IS_SAFETY_PLAN (plan), NULL);
  g_return_val_if_fail (home == NULL || SB_IS_COUNTRY (home), NULL);

  sheet = g_new0 (Sheet, 1);
  sheet->plan = g_object_ref (plan);
  sheet->home = home != NULL ? g_object_ref (home) : NULL;

  return sb_print_new (_ ("My Safety Plan"), fill, sheet, sheet_free);
}
