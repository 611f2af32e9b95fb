/* sb-days-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-calendar.h"
#include "sb-chart-view.h"
#include "sb-day-count.h"
#include "sb-day-counts.h"
#include "sb-days-page.h"
#include "sb-words.h"

/**
 * SbDaysPage:
 *
 * On which days the person practiced or checked in, a year at a glance. Of
 * other days nothing is said. Only the year that shows is read.
 */
struct _SbDaysPage
{
  SbPage parent_instance;

  GListStore *days; /* of SbDayCount, of the year that shows, the oldest first */
  SbCalendar *calendar;

  SbChartView *view;
};

G_DEFINE_FINAL_TYPE (SbDaysPage, sb_days_page, SB_TYPE_PAGE)

/* When a year begins where the person is, in microseconds since 1970. */
static gint64
find_start (int year)
{
  g_autoptr (GDateTime) start = g_date_time_new_local (year, 1, 1, 0, 0, 0);

  return g_date_time_to_unix_usec (start);
}

/* When something was, in seconds since 1970. */
static GArray *
list_times (SbDaysPage *self,
            SbQuery     query)
{
  int year = sb_calendar_get_year (self->calendar);
  g_autoptr (GArray) moments = NULL;
  GArray *times = g_array_new (FALSE, FALSE, sizeof (double));

  query.since = find_start (year);
  query.until = find_start (year + 1);
  moments = sb_store_list_times (sb_page_get_store (SB_PAGE (self)), &query);
  for (guint i = 0; i < moments->len; i++)
    {
      double time = g_array_index (moments, gint64, i) / (double) G_USEC_PER_SEC;

      g_array_append_val (times, time);
    }

  return times;
}

static GArray *
count_days (SbDaysPage *self)
{
  g_autoptr (GArray) sessions = list_times (self, (SbQuery) { .type = SB_TYPE_SESSION, .state = SB_QUERY_ENDED });
  g_autoptr (GArray) check_ins = list_times (self, (SbQuery) { .type = SB_TYPE_CHECK_IN });
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();

  return sb_day_counts_count ((const double *) sessions->data, sessions->len,
                              (const double *) check_ins->data, check_ins->len, zone);
}

static GDateTime *
to_noon (const GDate *date)
{
  return g_date_time_new_local (g_date_get_year (date), g_date_get_month (date), g_date_get_day (date), 12, 0, 0);
}

static char *
describe_day (const GDate *date)
{
  g_autoptr (GDateTime) noon = to_noon (date);

  return sb_words_for_day (noon);
}

static char *
format_day (const GDate *date,
            guint        n,
            guint        n_other,
            gpointer     user_data)
{
  g_autofree char *day = describe_day (date);
  g_autofree char *sessions = g_strdup_printf (ngettext ("%u exercise", "%u exercises", n), n);
  g_autofree char *check_ins = g_strdup_printf (ngettext ("%u check-in", "%u check-ins", n_other), n_other);

  if (n == 0 && n_other == 0)
    return g_steal_pointer (&day);
  if (n == 0 || n_other == 0)
    /* Translators: a day, and what was on it */
    return g_strdup_printf (_ ("%s: %s"), day, n > 0 ? sessions : check_ins);

  /* Translators: a day, exercises, and check-ins */
  return g_strdup_printf (_ ("%s: %s, %s"), day, sessions, check_ins);
}

/* What was not is not counted. */
static char *
describe_year (int   year,
               guint n,
               guint n_other)
{
  g_autofree char *sessions = g_strdup_printf (ngettext ("you practiced on %u day", "you practiced on %u days", n), n);
  g_autofree char *check_ins = g_strdup_printf (ngettext ("you checked in on %u day", "you checked in on %u days", n_other),
                                                n_other);

  if (n == 0 && n_other == 0)
    return g_strdup_printf (_ ("%d: what you practice and your check-ins will show here."), year);

  if (n == 0 || n_other == 0)
    /* Translators: a year, and on how many days one practiced, or checked in */
    return g_strdup_printf (_ ("In %d, %s."), year, n > 0 ? sessions : check_ins);

  /* Translators: a year, on how many days one practiced, and checked in */
  return g_strdup_printf (_ ("In %d, %s, and %s."), year, sessions, check_ins);
}

static char *
summarize (SbDaysPage *self)
{
  guint n = 0;
  guint n_other = 0;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->days)); i++)
    {
      g_autoptr (SbDayCount) day = g_list_model_get_item (G_LIST_MODEL (self->days), i);

      n += sb_day_count_get_n (day) > 0;
      n_other += sb_day_count_get_n_other (day) > 0;
    }

  return describe_year (sb_calendar_get_year (self->calendar), n, n_other);
}

static void
show_words (SbDaysPage *self)
{
  g_autofree char *summary = summarize (self);
  g_autofree char *year = g_strdup_printf ("%d", sb_calendar_get_year (self->calendar));

  sb_chart_view_set_words (self->view, _ ("Days of practice and check-ins"), summary, year);
}

static void
show_year (SbDaysPage *self)
{
  g_autoptr (GPtrArray) days = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GArray) tallies = NULL;

  g_assert (SB_IS_DAYS_PAGE (self));

  tallies = count_days (self);
  for (guint i = 0; i < tallies->len; i++)
    {
      const SbDayTally *tally = &g_array_index (tallies, SbDayTally, i);

      g_ptr_array_add (days, sb_day_count_new (&tally->date, tally->n, tally->n_other));
    }
  g_list_store_splice (self->days, 0, g_list_model_get_n_items (G_LIST_MODEL (self->days)), days->pdata, days->len);
  show_words (self);
}

/* Widens the years from @first to @last by that of the first that is found. */
static void
widen_years (SbDaysPage    *self,
             const SbQuery *query,
             int           *first,
             int           *last)
{
  g_autoptr (SbRecord) record = sb_store_find (sb_page_get_store (SB_PAGE (self)), query);
  g_autoptr (GDateTime) utc = record != NULL ? g_date_time_new_from_unix_utc_usec (sb_record_get_time (record)) : NULL;
  g_autoptr (GDateTime) local = utc != NULL ? g_date_time_to_local (utc) : NULL;

  if (local == NULL)
    return;

  *first = MIN (*first, g_date_time_get_year (local));
  *last = MAX (*last, g_date_time_get_year (local));
}

static void
changed_cb (SbDaysPage *self)
{
  int first = sb_calendar_get_year (self->calendar);
  int last = first;

  g_assert (SB_IS_DAYS_PAGE (self));

  for (guint i = 0; i < 2; i++)
    {
      widen_years (self, &(SbQuery) { .type = SB_TYPE_SESSION, .state = SB_QUERY_ENDED, .newest_first = i > 0 }, &first, &last);
      widen_years (self, &(SbQuery) { .type = SB_TYPE_CHECK_IN, .newest_first = i > 0 }, &first, &last);
    }
  sb_calendar_set_years (self->calendar, first, last);
  show_year (self);
}

static char *
show_date (gpointer day,
           gpointer user_data)
{
  return describe_day (sb_day_count_get_date (day));
}

static char *
copy_date (gpointer day,
           gpointer user_data)
{
  g_autoptr (GDateTime) noon = to_noon (sb_day_count_get_date (day));

  return g_date_time_format (noon, "%Y-%m-%d");
}

static int
compare_dates (gconstpointer a,
               gconstpointer b,
               gpointer      user_data)
{
  return g_date_compare (sb_day_count_get_date ((SbDayCount *) a), sb_day_count_get_date ((SbDayCount *) b));
}

static char *
show_sessions (gpointer day,
               gpointer user_data)
{
  return g_strdup_printf ("%u", sb_day_count_get_n (day));
}

static int
compare_sessions (gconstpointer a,
                  gconstpointer b,
                  gpointer      user_data)
{
  return (int) sb_day_count_get_n ((SbDayCount *) a) - (int) sb_day_count_get_n ((SbDayCount *) b);
}

static char *
show_check_ins (gpointer day,
                gpointer user_data)
{
  return g_strdup_printf ("%u", sb_day_count_get_n_other (day));
}

static int
compare_check_ins (gconstpointer a,
                   gconstpointer b,
                   gpointer      user_data)
{
  return (int) sb_day_count_get_n_other ((SbDayCount *) a) - (int) sb_day_count_get_n_other ((SbDayCount *) b);
}

static void
fill_table (SbDaysPage *self)
{
  SbDataTable *table = sb_chart_view_get_table (self->view);

  sb_data_table_add_column (table, &(SbDataColumn) { _ ("Day"), show_date, copy_date, compare_dates }, NULL, NULL);
  sb_data_table_add_column (table, &(SbDataColumn) { _ ("Exercises"), show_sessions, NULL, compare_sessions }, NULL, NULL);
  sb_data_table_add_column (table, &(SbDataColumn) { _ ("Check-ins"), show_check_ins, NULL, compare_check_ins }, NULL, NULL);
  sb_data_table_set_rows (table, G_LIST_MODEL (self->days));
}

static void
sb_days_page_constructed (GObject *object)
{
  SbDaysPage *self = SB_DAYS_PAGE (object);
  SbStore *store = sb_page_get_store (SB_PAGE (self));

  G_OBJECT_CLASS (sb_days_page_parent_class)->constructed (object);

  changed_cb (self);
  sb_calendar_set_days (self->calendar, G_LIST_MODEL (self->days));
  fill_table (self);
  g_signal_connect_object (self->calendar, "notify::year", G_CALLBACK (show_year), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (store, "changed::SbSession", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (store, "changed::SbCheckIn", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
}

static void
sb_days_page_dispose (GObject *object)
{
  SbDaysPage *self = SB_DAYS_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_DAYS_PAGE);
  g_clear_object (&self->days);

  G_OBJECT_CLASS (sb_days_page_parent_class)->dispose (object);
}

static void
sb_days_page_class_init (SbDaysPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = sb_days_page_constructed;
  object_class->dispose = sb_days_page_dispose;

  g_type_ensure (SB_TYPE_CHART_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-days-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbDaysPage, view);
}

static void
sb_days_page_init (SbDaysPage *self)
{
  GtkWidget *calendar = sb_calendar_new ();

  self->days = g_list_store_new (SB_TYPE_DAY_COUNT);
  gtk_widget_init_template (GTK_WIDGET (self));

  self->calendar = SB_CALENDAR (calendar);
  sb_calendar_set_labels (self->calendar, _ ("Practice"), _ ("Check-in"), _ ("Both"));
  sb_calendar_set_format (self->calendar, format_day, NULL, NULL);
  sb_chart_view_set_chart (self->view, calendar);
}

/**
 * sb_days_page_new:
 * @content: what the app knows
 * @store: what the person did
 *
 * Returns: (transfer floating): a page of the days on which they did something
 */
AdwNavigationPage *
sb_days_page_new (SbContent *content,
                  SbStore   *store)
{
  return g_object_new (SB_TYPE_DAYS_PAGE, "content", content, "store", store, NULL);
}
