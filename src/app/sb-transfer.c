/* sb-transfer.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <gtk/gtk.h>

#include "sb-own-file.h"
#include "sb-report-file.h"
#include "sb-report-loading.h"
#include "sb-transfer.h"

#define CONTENT_URI "resource://" RESOURCE_BASE "/content"

/* History out and in from the command line: no display, no main window. */

typedef struct
{
  GMainLoop *loop;
  GAsyncResult *result;
} Waiter;

static void
ready_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  Waiter *waiter = user_data;

  waiter->result = g_object_ref (result);
  g_main_loop_quit (waiter->loop);
}

static void
wait_for (Waiter *waiter)
{
  g_main_loop_run (waiter->loop);
}

static void
waiter_clear (Waiter *waiter)
{
  g_clear_pointer (&waiter->loop, g_main_loop_unref);
  g_clear_object (&waiter->result);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Waiter, waiter_clear)

/**
 * sb_transfer_create_content:
 *
 * Returns: (transfer full): what the app knows
 */
SbContent *
sb_transfer_create_content (void)
{
  g_autoptr (GFile) root = g_file_new_for_uri (CONTENT_URI);

  return sb_content_new (root);
}

/**
 * sb_transfer_create_store:
 *
 * Returns: (transfer full): the store of the person whose session this is,
 *   not yet open
 */
SbStore *
sb_transfer_create_store (void)
{
  g_autoptr (GFile) file = g_file_new_build_filename (g_get_user_data_dir (), "secure-base", "history.db", NULL);

  return sb_store_new (file);
}

static gboolean
open_store (SbStore  *store,
            GError  **error)
{
  g_auto (Waiter) waiter = { g_main_loop_new (NULL, FALSE), NULL };

  sb_store_open_async (store, NULL, ready_cb, &waiter);
  wait_for (&waiter);

  return sb_store_open_finish (store, waiter.result, error);
}

static gboolean
export_history (GFile   *file,
                GError **error)
{
  g_autoptr (SbStore) store = sb_transfer_create_store ();
  g_auto (Waiter) waiter = { g_main_loop_new (NULL, FALSE), NULL };

  if (!open_store (store, error))
    return FALSE;

  sb_store_export_async (store, file, NULL, ready_cb, &waiter);
  wait_for (&waiter);

  return sb_store_export_finish (store, waiter.result, error);
}

static GPtrArray *
load (SbStore          *store,
      SbReportOptions  *options,
      GError          **error)
{
  g_auto (Waiter) waiter = { g_main_loop_new (NULL, FALSE), NULL };

  sb_report_loading_start (store, options, NULL, ready_cb, &waiter);
  wait_for (&waiter);

  return sb_report_loading_finish (store, waiter.result, error);
}

/* Notes are for the person, and go to nobody who was not given them: a report
 * has none. A table of data is the person's own, and has all. */
static gboolean
export_report (GFile             *file,
               SbReportFileKind   kind,
               GError           **error)
{
  g_autoptr (SbStore) store = sb_transfer_create_store ();
  g_autoptr (SbContent) content = sb_transfer_create_content ();
  g_autoptr (SbReportOptions) options = sb_report_options_new ();
  g_autoptr (GPtrArray) held = NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (!open_store (store, error))
    return FALSE;

  held = load (store, options, error);
  if (held == NULL)
    return FALSE;

  sb_report_options_set_paper (options, sb_report_file_get_usual_paper ());
  for (guint i = 0; kind == SB_REPORT_FILE_CSV && i < SB_REPORT_N_PARTS; i++)
    sb_report_options_set_part (options, 1 << i, TRUE);
  bytes = sb_report_file_create (kind, content, store, options, gtk_get_locale_direction () == GTK_TEXT_DIR_RTL, error);

  return bytes != NULL && sb_own_file_write (file, bytes, error);
}

static gboolean
export_pdf (GFile   *file,
            GError **error)
{
  return export_report (file, SB_REPORT_FILE_PDF, error);
}

static gboolean
export_csv (GFile   *file,
            GError **error)
{
  return export_report (file, SB_REPORT_FILE_CSV, error);
}

static gboolean
import_history (GFile   *file,
                guint   *n_changed,
                GError **error)
{
  g_autoptr (SbStore) store = sb_transfer_create_store ();
  g_auto (Waiter) waiter = { g_main_loop_new (NULL, FALSE), NULL };

  if (!open_store (store, error))
    return FALSE;

  sb_store_import_async (store, file, NULL, ready_cb, &waiter);
  wait_for (&waiter);

  return sb_store_import_finish (store, waiter.result, n_changed, error);
}

static const struct
{
  const char *ending;
  gboolean (*export) (GFile *file, GError **error);
} formats[] = {
  { ".json", export_history },
  { ".csv", export_csv },
  { ".pdf", export_pdf },
};

static gboolean
export_by_name (const char  *name,
                GError     **error)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (name);

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      if (g_str_has_suffix (name, formats[i].ending))
        return formats[i].export (file, error);
    }

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
               _ ("The file's name tells its format, and “%s” ends in none of .json, .csv and .pdf."), name);
  return FALSE;
}

static gboolean
check_import_name (const char  *name,
                   GError     **error)
{
  if (g_str_has_suffix (name, ".json"))
    return TRUE;

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
               _ ("The file's name tells its format, and “%s” does not end in .json."), name);
  return FALSE;
}

/**
 * sb_transfer_export:
 * @name: the name of a file, as given on the command line
 *
 * Writes the history to a file, in the format that its name tells: all of it as
 * JSON, its values as a table, or a report to read.
 *
 * Returns: the process's exit status
 */
int
sb_transfer_export (const char *name)
{
  g_autoptr (GError) error = NULL;

  if (export_by_name (name, &error))
    return 0;

  g_printerr ("%s\n", error->message);
  return 1;
}

/**
 * sb_transfer_import:
 * @name: the name of a file, as given on the command line
 *
 * Adds the history in a file to the person's.
 *
 * Returns: the process's exit status
 */
int
sb_transfer_import (const char *name)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (name);
  g_autoptr (GError) error = NULL;
  guint n_changed = 0;

  if (!check_import_name (name, &error) || !import_history (file, &n_changed, &error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  g_print (ngettext ("%u record added or changed\n", "%u records added or changed\n", n_changed), n_changed);
  return 0;
}
