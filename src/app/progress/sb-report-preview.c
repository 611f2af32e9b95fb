/* sb-report-preview.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-announcement.h"
#include "sb-report-preview.h"
#include "sb-report-sheet.h"

/**
 * SbReportPreview:
 *
 * The pages of a report, one at a time, as they will be on paper. Whoever cannot
 * see them is told what they say.
 *
 * # Actions
 *
 * `preview.previous` and `preview.next` turn the page.
 */
struct _SbReportPreview
{
  AdwBin parent_instance;

  SbReportLayout *layout; /* (nullable) */
  guint page;

  GtkPicture *picture;
  GtkLabel *number;
};

G_DEFINE_FINAL_TYPE (SbReportPreview, sb_report_preview, ADW_TYPE_BIN)

static void
show_page (SbReportPreview *self)
{
  guint n_pages = sb_report_layout_get_n_pages (self->layout);
  g_autoptr (GdkPaintable) sheet = sb_report_sheet_new (self->layout, self->page);
  g_autofree char *words = sb_report_layout_dup_words (self->layout, self->page);
  /* Translators: the number of a page, and how many there are */
  g_autofree char *number = g_strdup_printf (_ ("Page %u of %u"), self->page + 1, n_pages);

  gtk_picture_set_paintable (self->picture, sheet);
  gtk_picture_set_alternative_text (self->picture, number);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->picture), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words, -1);
  gtk_label_set_label (self->number, number);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "preview.previous", self->page > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "preview.next", self->page + 1 < n_pages);
}

static void
turn (SbReportPreview *self,
      int              step)
{
  self->page += step;
  show_page (self);
  sb_announcement_make (GTK_WIDGET (self), gtk_label_get_label (self->number));
}

static void
previous_cb (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  turn (SB_REPORT_PREVIEW (widget), -1);
}

static void
next_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  turn (SB_REPORT_PREVIEW (widget), 1);
}

static void
sb_report_preview_dispose (GObject *object)
{
  SbReportPreview *self = SB_REPORT_PREVIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), SB_TYPE_REPORT_PREVIEW);
  g_clear_object (&self->layout);

  G_OBJECT_CLASS (sb_report_preview_parent_class)->dispose (object);
}

static void
sb_report_preview_class_init (SbReportPreviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_report_preview_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-report-preview.ui");
  gtk_widget_class_bind_template_child (widget_class, SbReportPreview, picture);
  gtk_widget_class_bind_template_child (widget_class, SbReportPreview, number);
  gtk_widget_class_install_action (widget_class, "preview.previous", NULL, previous_cb);
  gtk_widget_class_install_action (widget_class, "preview.next", NULL, next_cb);
}

static void
sb_report_preview_init (SbReportPreview *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "preview.previous", FALSE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "preview.next", FALSE);
}

/**
 * sb_report_preview_set_layout:
 * @layout: the pages
 *
 * Shows them, at the page that was shown before if there still is one.
 */
void
sb_report_preview_set_layout (SbReportPreview *self,
                              SbReportLayout  *layout)
{
  g_return_if_fail (SB_IS_REPORT_PREVIEW (self));
  g_return_if_fail (SB_IS_REPORT_LAYOUT (layout));

  g_set_object (&self->layout, layout);
  self->page = MIN (self->page, sb_report_layout_get_n_pages (layout) - 1);
  show_page (self);
}
