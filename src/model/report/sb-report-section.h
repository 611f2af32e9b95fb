/* sb-report-section.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sb-report-chart.h"
#include "sb-report-table.h"

G_BEGIN_DECLS

typedef enum
{
  SB_REPORT_BLOCK_HEADING,
  SB_REPORT_BLOCK_PARAGRAPH,
  SB_REPORT_BLOCK_NOTE,
  SB_REPORT_BLOCK_TABLE,
  SB_REPORT_BLOCK_CHART,
} SbReportBlockKind;

/**
 * SbReportBlock:
 * @kind: what it is
 * @text: the words of a heading, a paragraph or a note; what a chart shows
 * @table: (nullable): of a table
 * @chart: (nullable): of a chart
 */
typedef struct
{
  SbReportBlockKind kind;
  char *text;
  SbReportTable *table;
  SbReportChart *chart;
} SbReportBlock;

/**
 * SbReportSection:
 * @title: its title
 * @blocks: (element-type SbReportBlock): what it says
 *
 * A section of a report.
 */
typedef struct
{
  char *title;
  GPtrArray *blocks;
} SbReportSection;

SbReportSection *sb_report_section_new           (const char       *title);
void             sb_report_section_free          (SbReportSection  *self);
void             sb_report_section_add_heading   (SbReportSection  *self,
                                                  const char       *text);
void             sb_report_section_add_paragraph (SbReportSection  *self,
                                                  const char       *text);
void             sb_report_section_add_note      (SbReportSection  *self,
                                                  const char       *text);
SbReportTable   *sb_report_section_add_table     (SbReportSection  *self,
                                                  const char       *title,
                                                  ...) G_GNUC_NULL_TERMINATED;
SbReportTable   *sb_report_section_take_table    (SbReportSection  *self,
                                                  SbReportTable    *table);
void             sb_report_section_take_chart    (SbReportSection  *self,
                                                  SbReportChart    *chart);

G_END_DECLS
