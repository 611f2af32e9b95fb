/* sb-report-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-print.h"
#include "sb-report-choices.h"
#include "sb-report-loading.h"
#include "sb-report-page.h"
#include "sb-report-preview.h"
#include "sb-report-print.h"
#include "sb-report-save.h"
#include "sb-report-words-page.h"

/* The pages are made anew when the choices have rested for so long, in
 * milliseconds. */
#define REST 120

/**
 * SbReportPage:
 *
 * A report for a therapist: what it is to tell, what it looks like, and the ways
 * to give it away.
 *
 * # Actions
 *
 * `report.pdf` exports it, `report.print` prints it, `report.csv` exports the
 * data that it is made of, and `report.words` chooses among the person's notes
 * and events.
 */
struct _SbReportPage
{
  SbPage parent_instance;

  SbReportOptions *options;
  SbReportLayout *layout; /* (nullable): out of date while @rest is running or @loading is there */
  guint rest;
  GCancellable *loading; /* (nullable) */

  SbReportChoices *choices;
  SbReportPreview *preview;
};

G_DEFINE_FINAL_TYPE (SbReportPage, sb_report_page, SB_TYPE_PAGE)

static void
stop (SbReportPage *self)
{
  g_clear_handle_id (&self->rest, g_source_remove);
  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
}

static void
update (SbReportPage *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (SbReport) report = sb_report_new (sb_page_get_content (SB_PAGE (self)), sb_page_get_store (SB_PAGE (self)),
                                               self->options, now);

  stop (self);
  g_clear_object (&self->layout);
  self->layout = sb_report_layout_new (report, gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL);
  sb_report_preview_set_layout (self->preview, self->layout);
  sb_report_choices_update (self->choices);
}

/* What could not be read is told by the store. */
static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (SbReportPage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) held = sb_report_loading_finish (SB_STORE (source), result, &error);

  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    update (self);
}

static void
rested_cb (gpointer user_data)
{
  SbReportPage *self = user_data;
  SbStore *store = sb_page_get_store (SB_PAGE (self));

  self->rest = 0;
  if (!sb_store_is_open (store))
    {
      update (self);
      return;
    }

  self->loading = g_cancellable_new ();
  sb_report_loading_start (store, self->options, self->loading, loaded_cb, g_object_ref (self));
}

static void
changed_cb (SbReportPage *self)
{
  g_assert (SB_IS_REPORT_PAGE (self));

  stop (self);
  self->rest = g_timeout_add_once (REST, rested_cb, self);
}

static void
save (SbReportPage     *self,
      SbReportFileKind  kind)
{
  sb_report_save (GTK_WIDGET (self), kind, sb_page_get_content (SB_PAGE (self)), sb_page_get_store (SB_PAGE (self)),
                  self->options);
}

static void
pdf_cb (GtkWidget  *widget,
        const char *action_name,
        GVariant   *parameter)
{
  save (SB_REPORT_PAGE (widget), SB_REPORT_FILE_PDF);
}

static void
csv_cb (GtkWidget  *widget,
        const char *action_name,
        GVariant   *parameter)
{
  save (SB_REPORT_PAGE (widget), SB_REPORT_FILE_CSV);
}

/* What goes wrong is told by whoever prints. */
static void
printed_cb (GtkPrintOperation       *operation,
            GtkPrintOperationResult  result,
            GtkWidget               *widget)
{
  if (result == GTK_PRINT_OPERATION_RESULT_APPLY)
    gtk_widget_activate_action (widget, "win.toast", "s", _ ("Sent to the printer"));
}

static void
print_cb (GtkWidget  *widget,
          const char *action_name,
          GVariant   *parameter)
{
  SbReportPage *self = SB_REPORT_PAGE (widget);
  g_autoptr (GtkPrintOperation) operation = NULL;

  if (self->rest != 0 || self->loading != NULL)
    update (self);

  operation = sb_report_print_new (self->layout);
  g_signal_connect_object (operation, "done", G_CALLBACK (printed_cb), self, G_CONNECT_DEFAULT);
  sb_print_run (operation, GTK_WINDOW (gtk_widget_get_root (widget)));
}

static void
words_cb (GtkWidget  *widget,
          const char *action_name,
          GVariant   *parameter)
{
  SbPage *page = SB_PAGE (widget);

  sb_page_push (page, sb_report_words_page_new (sb_page_get_content (page), sb_page_get_store (page),
                                                SB_REPORT_PAGE (widget)->options));
}

static void
sb_report_page_constructed (GObject *object)
{
  SbReportPage *self = SB_REPORT_PAGE (object);

  G_OBJECT_CLASS (sb_report_page_parent_class)->constructed (object);

  self->options = sb_report_options_new ();
  sb_report_options_set_paper (self->options, sb_report_file_get_usual_paper ());
  sb_report_choices_fill (self->choices, sb_page_get_store (SB_PAGE (self)), self->options);
  g_signal_connect_object (self->options, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  update (self);
}

static void
sb_report_page_dispose (GObject *object)
{
  SbReportPage *self = SB_REPORT_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SB_TYPE_REPORT_PAGE);
  stop (self);
  g_clear_object (&self->options);
  g_clear_object (&self->layout);

  G_OBJECT_CLASS (sb_report_page_parent_class)->dispose (object);
}

static void
sb_report_page_class_init (SbReportPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = sb_report_page_constructed;
  G_OBJECT_CLASS (klass)->dispose = sb_report_page_dispose;

  g_type_ensure (SB_TYPE_REPORT_CHOICES);
  g_type_ensure (SB_TYPE_REPORT_PREVIEW);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-report-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbReportPage, choices);
  gtk_widget_class_bind_template_child (widget_class, SbReportPage, preview);
  gtk_widget_class_install_action (widget_class, "report.pdf", NULL, pdf_cb);
  gtk_widget_class_install_action (widget_class, "report.print", NULL, print_cb);
  gtk_widget_class_install_action (widget_class, "report.csv", NULL, csv_cb);
  gtk_widget_class_install_action (widget_class, "report.words", NULL, words_cb);
}

static void
sb_report_page_init (SbReportPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sb_report_page_new:
 * @content: what the app knows
 * @store: what the person did
 *
 * Returns: (transfer floating): a page to make a report
 */
AdwNavigationPage *
sb_report_page_new (SbContent *content,
                    SbStore   *store)
{
  return g_object_new (SB_TYPE_REPORT_PAGE, "content", content, "store", store, NULL);
}
