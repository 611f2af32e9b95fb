/* test-print.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-article-print.h"
#include "ui-fixture.h"

static void
test_article (Ui            *ui,
              gconstpointer  data)
{
  SbArticle *article = SB_ARTICLE (sb_content_find_uri (ui->content, "approach:cbt"));
  g_autoptr (GtkPrintOperation) operation = sb_article_print_new (article, ui->content);
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "article.pdf", NULL);
  g_autofree char *printed = NULL;
  g_autoptr (GError) error = NULL;

  gtk_print_operation_set_export_filename (operation, path);
  g_assert_cmpint (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, GTK_WINDOW (ui->window), &error),
                   ==, GTK_PRINT_OPERATION_RESULT_APPLY);
  g_assert_no_error (error);
  g_assert_cmpint (gtk_print_operation_get_n_pages_to_print (operation), >, 1);
  g_assert_true (g_file_get_contents (path, &printed, NULL, NULL));
  g_assert_true (g_str_has_prefix (printed, "%PDF"));
}

static void
add_tests (void)
{
  ui_test ("/print/article", test_article);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}
