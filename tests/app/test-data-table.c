/* test-data-table.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-data-table.h"
#include "ui-fixture.h"

static char *
show_name (gpointer item,
           gpointer user_data)
{
  return g_strdup (gtk_string_object_get_string (item));
}

static char *
show_length (gpointer item,
             gpointer user_data)
{
  return g_strdup_printf ("%d %s", (int) strlen (gtk_string_object_get_string (item)), (const char *) user_data);
}

static char *
copy_length (gpointer item,
             gpointer user_data)
{
  return g_strdup_printf ("%d", (int) strlen (gtk_string_object_get_string (item)));
}

static int
compare_names (gconstpointer a,
               gconstpointer b,
               gpointer      user_data)
{
  return strcmp (gtk_string_object_get_string ((GtkStringObject *) a),
                 gtk_string_object_get_string ((GtkStringObject *) b));
}

static int
compare_lengths (gconstpointer a,
                 gconstpointer b,
                 gpointer      user_data)
{
  return (int) strlen (gtk_string_object_get_string ((GtkStringObject *) a))
         - (int) strlen (gtk_string_object_get_string ((GtkStringObject *) b));
}

static SbDataTable *
show_table (Ui                *ui,
            const char *const *names)
{
  SbDataTable *table = SB_DATA_TABLE (sb_data_table_new ());
  g_autoptr (GtkStringList) rows = gtk_string_list_new (names);

  sb_data_table_set_name (table, "Fruit");
  sb_data_table_add_column (table, &(SbDataColumn) { "Name", show_name, NULL, compare_names }, NULL, NULL);
  sb_data_table_add_column (table, &(SbDataColumn) { "Length", show_length, copy_length, compare_lengths },
                            g_strdup ("letters"), g_free);
  sb_data_table_set_rows (table, G_LIST_MODEL (rows));
  ui_show_place (ui, "progress");
  ui_show (ui, adw_navigation_page_new (GTK_WIDGET (table), "Table"));

  return table;
}

static void
assert_text (SbDataTable *table,
             const char  *expected)
{
  g_autofree char *text = sb_data_table_dup_text (table);

  g_assert_cmpstr (text, ==, expected);
}

static const char *const fruit[] = { "plum", "fig", "a\tlong\nname", "apple", NULL };

/* What would end a cell or a row does not. */
static void
test_table_text (Ui            *ui,
                 gconstpointer  data)
{
  SbDataTable *table = show_table (ui, fruit);

  assert_text (table, "Name\tLength\nplum\t4\nfig\t3\na long name\t11\napple\t5\n");
  g_assert_nonnull (ui_find (table, GTK_TYPE_LABEL, "4 letters"));
  sb_data_table_set_rows (table, NULL);
  assert_text (table, "Name\tLength\n");
  sb_data_table_clear (table);
  assert_text (table, "\n");
}

static void
sort (SbDataTable *table,
      guint        position,
      GtkSortType  direction)
{
  GtkColumnView *view = GTK_COLUMN_VIEW (ui_find (table, GTK_TYPE_COLUMN_VIEW, NULL));
  g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (gtk_column_view_get_columns (view), position);

  gtk_column_view_sort_by_column (view, column, direction);
}

static void
test_table_sort (Ui            *ui,
                 gconstpointer  data)
{
  SbDataTable *table = show_table (ui, (const char *[]) { "plum", "fig", "apple", NULL });

  sort (table, 0, GTK_SORT_ASCENDING);
  assert_text (table, "Name\tLength\napple\t5\nfig\t3\nplum\t4\n");
  sort (table, 0, GTK_SORT_DESCENDING);
  assert_text (table, "Name\tLength\nplum\t4\nfig\t3\napple\t5\n");
  sort (table, 1, GTK_SORT_ASCENDING);
  assert_text (table, "Name\tLength\nfig\t3\nplum\t4\napple\t5\n");

  /* Columns that go while the rows are sorted by one of them. */
  sb_data_table_clear (table);
  ui_draw (ui);
}

static void
text_read_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  char **text = user_data;

  *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);
}

static void
test_table_copy (Ui            *ui,
                 gconstpointer  data)
{
  SbDataTable *table = show_table (ui, (const char *[]) { "plum", NULL });
  g_autofree char *text = NULL;

  ui_activate (table, "table.copy");
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (GTK_WIDGET (table)), NULL, text_read_cb, &text);
  ui_wait_until (text != NULL);
  g_assert_cmpstr (text, ==, "Name\tLength\nplum\t4\n");
  ui_draw (ui);
  g_assert_nonnull (ui_find (ui->window, GTK_TYPE_LABEL, "Table copied"));
}

/* The button does not hide what Ctrl+C does. */
static void
test_table_keys (Ui            *ui,
                 gconstpointer  data)
{
  SbDataTable *table = show_table (ui, fruit);
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (table));
  GtkWidget *view = ui_find (table, GTK_TYPE_COLUMN_VIEW, NULL);
  gboolean found = FALSE;

  gtk_test_accessible_assert_property (view, GTK_ACCESSIBLE_PROPERTY_LABEL, "Fruit");
  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GListModel) shortcuts = g_list_model_get_item (controllers, i);

      for (guint j = 0; G_IS_LIST_MODEL (shortcuts) && j < g_list_model_get_n_items (shortcuts); j++)
        {
          g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (shortcuts, j);
          g_autofree char *keys = gtk_shortcut_trigger_to_string (gtk_shortcut_get_trigger (shortcut));

          found |= g_str_equal (keys, "<Control>c");
        }
    }
  g_assert_true (found);

  gtk_widget_grab_focus (view);
  ui_draw (ui);
  gtk_test_accessible_assert_property (gtk_window_get_focus (GTK_WINDOW (ui->window)), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Name: plum, Length: 4 letters");
}

static void
test_table_of_many (Ui            *ui,
                    gconstpointer  data)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) names = NULL;
  SbDataTable *table;

  for (guint i = 0; i < 100000; i++)
    g_strv_builder_take (builder, g_strdup_printf ("%06u", i));
  names = g_strv_builder_end (builder);
  table = show_table (ui, (const char *const *) names);
  g_assert_cmpint (gtk_widget_get_height (ui_find (table, GTK_TYPE_COLUMN_VIEW, NULL)), <, 1000);
  g_assert_cmpuint (ui_count (table, GTK_TYPE_LABEL), <, 1000);
}

/* A page that scrolls gives it no less than its rows want, up to a limit. */
static void
test_table_height (Ui            *ui,
                   gconstpointer  data)
{
  const char *names[101] = { "plum", "fig", NULL };
  SbDataTable *table = show_table (ui, names);
  int few, many, natural;

  gtk_widget_measure (GTK_WIDGET (table), GTK_ORIENTATION_VERTICAL, 400, &few, &natural, NULL, NULL);
  g_assert_cmpint (few, ==, natural);
  adw_navigation_view_pop (ui_view (ui));

  for (guint i = 0; i < G_N_ELEMENTS (names) - 1; i++)
    names[i] = "fig";
  table = show_table (ui, names);
  gtk_widget_measure (GTK_WIDGET (table), GTK_ORIENTATION_VERTICAL, 400, &many, &natural, NULL, NULL);
  g_assert_cmpint (many, ==, natural);
  g_assert_cmpint (many, >, 2 * few);
  g_assert_cmpint (many, <, 600);
}

static void
add_tests (void)
{
  ui_test ("/data-table/text", test_table_text);
  ui_test ("/data-table/sort", test_table_sort);
  ui_test ("/data-table/copy", test_table_copy);
  ui_test ("/data-table/keys", test_table_keys);
  ui_test ("/data-table/many", test_table_of_many);
  ui_test ("/data-table/height", test_table_height);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}
