/* sb-report-words-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-report-records.h"
#include "sb-report-subject.h"
#include "sb-report-words-page.h"
#include "sb-report-words.h"

/* Rows are made for so many at once: a long history has more notes than anybody
 * goes through. */
#define ROWS_AT_ONCE 50

/* Of a note no more is shown. */
#define NOTE_LINES 4

/**
 * SbReportWordsPage:
 *
 * The person's own words that a report would tell, each with a switch to leave
 * it out.
 *
 * # Actions
 *
 * `words.more` shows further ones, `words.none` leaves all out, and `words.all`
 * takes all in again.
 */
struct _SbReportWordsPage
{
  SbPage parent_instance;

  SbReportOptions *options;
  GPtrArray *words; /* (element-type SbRecord) */
  guint n_rows;

  GtkListBox *list;
  GtkWidget *more;
};

G_DEFINE_FINAL_TYPE (SbReportWordsPage, sb_report_words_page, SB_TYPE_PAGE)

#define KEY_RECORD "sb-record"

static char *
describe_record (SbReportWordsPage *self,
                 SbRecord          *record)
{
  g_autofree char *subject = sb_report_subject_dup_title (sb_page_get_content (SB_PAGE (self)),
                                                          sb_page_get_store (SB_PAGE (self)), record);
  g_autofree char *day = SB_IS_EVENT (record) ? sb_report_words_for_short_date (sb_event_get_date (SB_EVENT (record)))
                                              : sb_report_words_for_day (sb_report_records_get_time (record));

  /* Translators: what a note is about, and its day */
  return g_strdup_printf (_ ("%s, %s"), subject, day);
}

static void
switched_cb (AdwSwitchRow      *row,
             GParamSpec        *pspec,
             SbReportWordsPage *self)
{
  SbRecord *record = g_object_get_data (G_OBJECT (row), KEY_RECORD);

  sb_report_options_set_redacted (self->options, sb_record_get_id (record), !adw_switch_row_get_active (row));
}

static GtkWidget *
create_row (SbReportWordsPage *self,
            SbRecord          *record)
{
  g_autofree char *subtitle = describe_record (self, record);
  const char *words = SB_IS_EVENT (record) ? sb_event_get_title (SB_EVENT (record)) : sb_report_records_get_note (record);
  GtkWidget *row = g_object_new (ADW_TYPE_SWITCH_ROW, "use-markup", FALSE, "title", words, "title-lines", NOTE_LINES,
                                 "subtitle", subtitle, NULL);

  adw_switch_row_set_active (ADW_SWITCH_ROW (row), !sb_report_options_is_redacted (self->options, sb_record_get_id (record)));
  g_object_set_data_full (G_OBJECT (row), KEY_RECORD, g_object_ref (record), g_object_unref);
  g_signal_connect_object (row, "notify::active", G_CALLBACK (switched_cb), self, G_CONNECT_DEFAULT);

  return row;
}

static void
add_rows (SbReportWordsPage *self)
{
  guint end = MIN (self->n_rows + ROWS_AT_ONCE, self->words->len);

  for (; self->n_rows < end; self->n_rows++)
    gtk_list_box_append (self->list, create_row (self, g_ptr_array_index (self->words, self->n_rows)));
  gtk_widget_set_visible (self->more, self->n_rows < self->words->len);
}

static void
more_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  SbReportWordsPage *self = SB_REPORT_WORDS_PAGE (widget);
  guint first = self->n_rows;

  add_rows (self);
  gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, first)));
}

/* Also of those that have no row yet. */
static void
set_all (SbReportWordsPage *self,
         gboolean           told)
{
  GtkListBoxRow *row;

  for (guint i = 0; i < self->words->len; i++)
    sb_report_options_set_redacted (self->options, sb_record_get_id (g_ptr_array_index (self->words, i)), !told);
  for (guint i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    adw_switch_row_set_active (ADW_SWITCH_ROW (row), told);
}

static void
none_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  set_all (SB_REPORT_WORDS_PAGE (widget), FALSE);
}

static void
all_cb (GtkWidget  *widget,
        const char *action_name,
        GVariant   *parameter)
{
  set_all (SB_REPORT_WORDS_PAGE (widget), TRUE);
}

static void
sb_report_words_page_dispose (GObject *object)
{
  SbReportWordsPage *self = SB_REPORT_WORDS_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SB_TYPE_REPORT_WORDS_PAGE);
  g_clear_object (&self->options);
  g_clear_pointer (&self->words, g_ptr_array_unref);

  G_OBJECT_CLASS (sb_report_words_page_parent_class)->dispose (object);
}

static void
sb_report_words_page_class_init (SbReportWordsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_report_words_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-report-words-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbReportWordsPage, list);
  gtk_widget_class_bind_template_child (widget_class, SbReportWordsPage, more);
  gtk_widget_class_install_action (widget_class, "words.more", NULL, more_cb);
  gtk_widget_class_install_action (widget_class, "words.none", NULL, none_cb);
  gtk_widget_class_install_action (widget_class, "words.all", NULL, all_cb);
}

static void
sb_report_words_page_init (SbReportWordsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sb_report_words_page_new:
 * @content: what the app knows
 * @store: what the person did
 * @options: what is wanted in a report
 *
 * Returns: (transfer floating): a page to leave out some of the person's words
 */
AdwNavigationPage *
sb_report_words_page_new (SbContent       *content,
                          SbStore         *store,
                          SbReportOptions *options)
{
  SbReportWordsPage *self;

  g_return_val_if_fail (SB_IS_REPORT_OPTIONS (options), NULL);

  self = g_object_new (SB_TYPE_REPORT_WORDS_PAGE, "content", content, "store", store, NULL);
  self->options = g_object_ref (options);
  self->words = sb_report_records_list_words (store, options);
  add_rows (self);

  return ADW_NAVIGATION_PAGE (self);
}
