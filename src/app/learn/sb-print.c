/* sb-print.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "sb-print.h"

/* About the text, in millimeters: lines are short enough to be read. */
#define SIDE_MARGIN 28
#define EDGE_MARGIN 18

/* Kept free for the number of the page. */
#define FOOTER_HEIGHT 30

/* Something to read on its way to the printer. */
typedef struct
{
  char *title;
  SbPrintFill fill;
  gpointer data;
  GDestroyNotify free_data;
  PangoContext *context;
  SbPrintText *text; /* both (nullable): until the size of the paper is known */
  guint n_pages;
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  g_clear_pointer (&job->text, sb_print_text_free);
  g_clear_object (&job->context);
  job->free_data (job->data);
  g_free (job->title);
  g_free (job);
}

/**
 * sb_print_add_heading:
 * @text: what is to be printed
 * @size: of its letters
 * @words: a heading, as it is
 * @space: before it, in points
 */
void
sb_print_add_heading (SbPrintText *text,
                      const char  *size,
                      const char  *words,
                      double       space)
{
  g_autofree char *markup = g_markup_printf_escaped ("<span size='%s'><b>%s</b></span>", size, words);

  sb_print_text_add_heading (text, markup, space);
}

static PangoContext *
create_context (GtkPrintContext *print)
{
  PangoContext *context = gtk_print_context_create_pango_context (print);
  g_autofree char *name = NULL;
  PangoFontDescription *font;

  g_object_get (gtk_settings_get_default (), "gtk-font-name", &name, NULL);
  font = pango_font_description_from_string (name);
  pango_font_description_set_size (font, 10.5 * PANGO_SCALE);
  pango_context_set_font_description (context, font);
  pango_context_set_base_dir (context, gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL ? PANGO_DIRECTION_RTL
                                                                                               : PANGO_DIRECTION_LTR);
  pango_font_description_free (font);
  return context;
}

static void
begin_print_cb (GtkPrintOperation *operation,
                GtkPrintContext   *print,
                Job               *job)
{
  /* It begins anew with each preview. */
  g_clear_pointer (&job->text, sb_print_text_free);
  g_clear_object (&job->context);
  job->context = create_context (print);
  job->text = sb_print_text_new (job->context, gtk_print_context_get_width (print));
  job->fill (job->text, job->data);
  job->n_pages = sb_print_text_break (job->text, gtk_print_context_get_height (print) - FOOTER_HEIGHT);
  gtk_print_operation_set_n_pages (operation, job->n_pages);
}

static void
draw_footer (Job             *job,
             GtkPrintContext *print,
             int              page)
{
  g_autoptr (PangoLayout) layout = pango_layout_new (job->context);
  cairo_t *cr = gtk_print_context_get_cairo_context (print);
  /* Translators: the number of a printed page, and how many there are */
  g_autofree char *number = g_strdup_printf (_ ("Page %d of %u"), page + 1, job->n_pages);
  g_autofree char *markup = g_markup_printf_escaped ("<span size='" SB_PRINT_SMALL_SIZE "'>%s  ·  %s</span>",
                                                     job->title, number);
  int height;

  pango_layout_set_markup (layout, markup, -1);
  pango_layout_set_width (layout, gtk_print_context_get_width (print) * PANGO_SCALE);
  pango_layout_set_height (layout, 0);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_START);
  pango_layout_set_alignment (layout, PANGO_ALIGN_CENTER);
  pango_layout_get_size (layout, NULL, &height);
  cairo_move_to (cr, 0, gtk_print_context_get_height (print) - (double) height / PANGO_SCALE);
  pango_cairo_show_layout (cr, layout);
}

static void
draw_page_cb (GtkPrintOperation *operation,
              GtkPrintContext   *print,
              int                page,
              Job               *job)
{
  sb_print_text_draw (job->text, gtk_print_context_get_cairo_context (print), page);
  draw_footer (job, print, page);
}

static GtkPageSetup *
create_page_setup (void)
{
  GtkPageSetup *setup = gtk_page_setup_new ();

  gtk_page_setup_set_left_margin (setup, SIDE_MARGIN, GTK_UNIT_MM);
  gtk_page_setup_set_right_margin (setup, SIDE_MARGIN, GTK_UNIT_MM);
  gtk_page_setup_set_top_margin (setup, EDGE_MARGIN, GTK_UNIT_MM);
  gtk_page_setup_set_bottom_margin (setup, EDGE_MARGIN, GTK_UNIT_MM);
  return setup;
}

/**
 * sb_print_new:
 * @title: what is printed
 * @fill: writes it
 * @data: (transfer full): for @fill
 * @free_data: frees @data
 *
 * Returns: (transfer full): prints it on numbered pages
 */
GtkPrintOperation *
sb_print_new (const char     *title,
              SbPrintFill     fill,
              gpointer        data,
              GDestroyNotify  free_data)
{
  g_autoptr (GtkPageSetup) setup = create_page_setup ();
  GtkPrintOperation *operation = gtk_print_operation_new ();
  Job *job = g_new0 (Job, 1);

  job->title = g_strdup (title);
  job->fill = fill;
  job->data = data;
  job->free_data = free_data;

  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_job_name (operation, title);
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  g_object_set_data_full (G_OBJECT (operation), "job", job, job_free);
  g_signal_connect (operation, "begin-print", G_CALLBACK (begin_print_cb), job);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_page_cb), job);

  return operation;
}

static void
done_cb (GtkPrintOperation       *operation,
         GtkPrintOperationResult  result,
         GtkWindow               *window)
{
  g_autoptr (GError) error = NULL;
  AdwDialog *dialog;

  if (result != GTK_PRINT_OPERATION_RESULT_ERROR)
    return;

  gtk_print_operation_get_error (operation, &error);
  dialog = adw_alert_dialog_new (_ ("The Page Was Not Printed"), error->message);
  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _ ("_Close"));
  adw_dialog_present (dialog, GTK_WIDGET (window));
}

/**
 * sb_print_run:
 * @operation: what to print
 * @window: the window that it is in
 *
 * Asks how to print it, and prints it.
 */
void
sb_print_run (GtkPrintOperation *operation,
              GtkWindow         *window)
{
  g_return_if_fail (GTK_IS_PRINT_OPERATION (operation));
  g_return_if_fail (GTK_IS_WINDOW (window));

  gtk_print_operation_set_allow_async (operation, TRUE);
  g_signal_connect_object (operation, "done", G_CALLBACK (done_cb), window, G_CONNECT_DEFAULT);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, window, NULL);
}
