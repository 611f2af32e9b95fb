/* sb-report-options.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-moment.h"
#include "sb-report-options.h"

/**
 * SbReportOptions:
 *
 * What somebody wants to tell of their history, and what not: of which days, of
 * which bonds, in which parts, and with which notes. At first it is all but the
 * single answers, the notes and the safety plan.
 *
 * #SbReportOptions::changed tells of each change.
 */
struct _SbReportOptions
{
  GObject parent_instance;

  GDate from; /* both invalid where the period has no such end */
  GDate to;
  guint parts;
  GHashTable *left_out; /* ids of people; the empty one is for no one bond */
  GHashTable *redacted; /* ids of records */
  SbPaper paper;
};

G_DEFINE_FINAL_TYPE (SbReportOptions, sb_report_options, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
sb_report_options_finalize (GObject *object)
{
  SbReportOptions *self = SB_REPORT_OPTIONS (object);

  g_clear_pointer (&self->left_out, g_hash_table_unref);
  g_clear_pointer (&self->redacted, g_hash_table_unref);

  G_OBJECT_CLASS (sb_report_options_parent_class)->finalize (object);
}

static void
sb_report_options_class_init (SbReportOptionsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_report_options_finalize;

  signals[CHANGED] = g_signal_new ("changed", SB_TYPE_REPORT_OPTIONS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sb_report_options_init (SbReportOptions *self)
{
  self->parts = SB_REPORT_ALL_PARTS & ~(SB_REPORT_ANSWERS | SB_REPORT_NOTES | SB_REPORT_SAFETY_PLAN);
  self->left_out = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->redacted = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

/**
 * sb_report_options_new:
 *
 * Returns: (transfer full): the usual options
 */
SbReportOptions *
sb_report_options_new (void)
{
  return g_object_new (SB_TYPE_REPORT_OPTIONS, NULL);
}

/* Puts @id into a set, or takes it out. */
static void
keep (SbReportOptions *self,
      GHashTable      *set,
      const char      *id,
      gboolean         kept)
{
  if (kept ? g_hash_table_add (set, g_strdup (id)) : g_hash_table_remove (set, id))
    g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * sb_report_options_get_from:
 *
 * Returns: (transfer none) (nullable): the first day; %NULL for the very first
 */
const GDate *
sb_report_options_get_from (SbReportOptions *self)
{
  g_return_val_if_fail (SB_IS_REPORT_OPTIONS (self), NULL);

  return g_date_valid (&self->from) ? &self->from : NULL;
}

/**
 * sb_report_options_get_to:
 *
 * Returns: (transfer none) (nullable): the last day; %NULL for the very last
 */
const GDate *
sb_report_options_get_to (SbReportOptions *self)
{
  g_return_val_if_fail (SB_IS_REPORT_OPTIONS (self), NULL);

  return g_date_valid (&self->to) ? &self->to : NULL;
}

static void
set_day (GDate       *day,
         const GDate *value)
{
  if (value != NULL)
    *day = *value;
  else
    g_date_clear (day, 1);
}

/**
 * sb_report_options_set_period:
 * @from: (nullable): the first day
 * @to: (nullable): the last day
 *
 * Both belong to the period. They are days where the person is.
 */
void
sb_report_options_set_period (SbReportOptions *self,
                              const GDate     *from,
                              const GDate     *to)
{
  g_return_if_fail (SB_IS_REPORT_OPTIONS (self));

  set_day (&self->from, from);
  set_day (&self->to, to);
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * sb_report_options_set_months:
 * @months: how many months; 0 for all
 * @now: the time now, where the person is
 *
 * Makes the period end with today, and begin with the day of the same number so
 * many months ago, or with the last one of a month that is shorter.
 */
void
sb_report_options_set_months (SbReportOptions *self,
                              guint            months,
                              GDateTime       *now)
{
  g_autoptr (GDateTime) first = g_date_time_add_months (now, -(int) months);
  GDate day;

  sb_moment_get_day (first, &day);
  sb_report_options_set_period (self, months > 0 ? &day : NULL, NULL);
}

/**
 * sb_report_options_covers_day:
 * @day: a day where the person is
 *
 * Returns: whether it belongs to the period
 */
gboolean
sb_report_options_covers_day (SbReportOptions *self,
                              const GDate     *day)
{
  g_return_val_if_fail (SB_IS_REPORT_OPTIONS (self), FALSE);

  return (!g_date_valid (&self->from) || g_date_compare (day, &self->from) >= 0)
         && (!g_date_valid (&self->to) || g_date_compare (day, &self->to) <= 0);
}

/**
 * sb_report_options_covers_time:
 * @time: a time
 *
 * Returns: whether its day where the person is belongs to the period
 */
gboolean
sb_report_options_covers_time (SbReportOptions *self,
                               GDateTime       *time)
{
  g_autoptr (GDateTime) local = NULL;
  GDate day;

  g_return_val_if_fail (time != NULL, FALSE);

  local = g_date_time_to_local (time);
  sb_moment_get_day (local, &day);

  return sb_report_options_covers_day (self, &day);
}

gboolean
sb_report_options_has_part (SbReportOptions *self,
                            SbReportPart     part)
{
  g_return_val_if_fail (SB_IS_REPORT_OPTIONS (self), FALSE);

  return (self->parts & part) != 0;
}

void
sb_report_options_set_part (SbReportOptions *self,
                            SbReportPart     part,
                            gboolean         included)
{
  g_return_if_fail (SB_IS_REPORT_OPTIONS (self));

  if (sb_report_options_has_part (self, part) == !!included)
    return;

  self->parts ^= part;
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * sb_report_options_has_person:
 * @person_id: (nullable): with whom a bond is; %NULL for what is about no one
 *   bond
 *
 * Returns: whether what is about that bond is told
 */
gboolean
sb_report_options_has_person (SbReportOptions *self,
                              const char      *person_id)
{
  g_return_val_if_fail (SB_IS_REPORT_OPTIONS (self), FALSE);

  return !g_hash_table_contains (self->left_out, person_id != NULL ? person_id : "");
}

void
sb_report_options_set_person (SbReportOptions *self,
                              const char      *person_id,
                              gboolean         included)
{
  g_return_if_fail (SB_IS_REPORT_OPTIONS (self));

  keep (self, self->left_out, person_id != NULL ? person_id : "", !included);
}

/**
 * sb_report_options_has_everyone:
 *
 * Returns: whether no bond is left out
 */
gboolean
sb_report_options_has_everyone (SbReportOptions *self)
{
  g_return_val_if_fail (SB_IS_REPORT_OPTIONS (self), FALSE);

  return g_hash_table_size (self->left_out) == 0;
}

/**
 * sb_report_options_is_redacted:
 * @record_id: the id of a record
 *
 * Returns: whether the person's own words in it are left out
 */
gboolean
sb_report_options_is_redacted (SbReportOptions *self,
                               const char      *record_id)
{
  g_return_val_if_fail (SB_IS_REPORT_OPTIONS (self), FALSE);

  return g_hash_table_contains (self->redacted, record_id);
}

void
sb_report_options_set_redacted (SbReportOptions *self,
                                const char      *record_id,
                                gboolean         redacted)
{
  g_return_if_fail (SB_IS_REPORT_OPTIONS (self));

  keep (self, self->redacted, record_id, redacted);
}

SbPaper
sb_report_options_get_paper (SbReportOptions *self)
{
  g_return_val_if_fail (SB_IS_REPORT_OPTIONS (self), SB_PAPER_A4);

  return self->paper;
}

void
sb_report_options_set_paper (SbReportOptions *self,
                             SbPaper          paper)
{
  g_return_if_fail (SB_IS_REPORT_OPTIONS (self));

  if (self->paper == paper)
    return;

  self->paper = paper;
  g_signal_emit (self, signals[CHANGED], 0);
}
