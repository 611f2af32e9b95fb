/* sb-report-section.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-report-section.h"

static void
block_free (gpointer data)
{
  SbReportBlock *block = data;

  g_free (block->text);
  g_clear_pointer (&block->table, sb_report_table_free);
  g_clear_pointer (&block->chart, sb_report_chart_free);
  g_free (block);
}

static SbReportBlock *
add (SbReportSection   *self,
     SbReportBlockKind  kind,
     const char        *text)
{
  SbReportBlock *block = g_new0 (SbReportBlock, 1);

  block->kind = kind;
  block->text = g_strdup (text);
  g_ptr_array_add (self->blocks, block);

  return block;
}

/**
 * sb_report_section_new:
 * @title: its title
 *
 * Returns: (transfer full): a section that says nothing yet
 */
SbReportSection *
sb_report_section_new (const char *title)
{
  SbReportSection *self = g_new0 (SbReportSection, 1);

  self->title = g_strdup (title);
  self->blocks = g_ptr_array_new_with_free_func (block_free);

  return self;
}

void
sb_report_section_free (SbReportSection *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->title);
  g_ptr_array_unref (self->blocks);
  g_free (self);
}

void
sb_report_section_add_heading (SbReportSection *self,
                               const char      *text)
{
  g_return_if_fail (self != NULL);

  add (self, SB_REPORT_BLOCK_HEADING, text);
}

void
sb_report_section_add_paragraph (SbReportSection *self,
                                 const char      *text)
{
  g_return_if_fail (self != NULL);

  add (self, SB_REPORT_BLOCK_PARAGRAPH, text);
}

/**
 * sb_report_section_add_note:
 * @text: what has to be known to read the rest
 */
void
sb_report_section_add_note (SbReportSection *self,
                            const char      *text)
{
  g_return_if_fail (self != NULL);

  add (self, SB_REPORT_BLOCK_NOTE, text);
}

/**
 * sb_report_section_add_table:
 * @title: the title of the first column
 * @...: those of the others, and %NULL
 *
 * Returns: (transfer none): the table, still without rows
 */
SbReportTable *
sb_report_section_add_table (SbReportSection *self,
                             const char      *title,
                             ...)
{
  g_autoptr (GStrvBuilder) titles = g_strv_builder_new ();
  va_list others;

  va_start (others, title);
  for (const char *next = title; next != NULL; next = va_arg (others, const char *))
    g_strv_builder_add (titles, next);
  va_end (others);

  return sb_report_section_take_table (self, sb_report_table_new (g_strv_builder_end (titles)));
}

/**
 * sb_report_section_take_table:
 * @table: (transfer full): a table
 *
 * Returns: (transfer none): the table
 */
SbReportTable *
sb_report_section_take_table (SbReportSection *self,
                              SbReportTable   *table)
{
  g_return_val_if_fail (self != NULL, NULL);

  add (self, SB_REPORT_BLOCK_TABLE, NULL)->table = table;

  return table;
}

/**
 * sb_report_section_take_chart:
 * @chart: (transfer full): a chart
 */
void
sb_report_section_take_chart (SbReportSection *self,
                              SbReportChart   *chart)
{
  g_return_if_fail (self != NULL);

  add (self, SB_REPORT_BLOCK_CHART, chart->title)->chart = chart;
}
