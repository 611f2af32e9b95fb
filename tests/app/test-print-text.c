/* test-print-text.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-print-text.h"
#include "ui-fixture.h"

/* How text is broken into pages of all heights. */

#define WIDTH 300

/* What was added: how many lines it has, and whether it is a heading. */
static const struct
{
  guint    n_lines;
  gboolean heading;
} items[] = {
  { 1, TRUE },
  { 3, FALSE },
  { 1, TRUE },
  { 7, FALSE },
  { 2, FALSE },
  { 1, FALSE },
  { 1, TRUE },
  { 1, TRUE },
  { 9, FALSE },
  { 4, FALSE },
  { 1, TRUE },
  { 1, FALSE },
  { 1, FALSE },
  { 2, TRUE },
  { 5, FALSE },
};

static char *
make_lines (guint n)
{
  GString *text = g_string_new ("word");

  for (guint i = 1; i < n; i++)
    g_string_append (text, "\nword");

  return g_string_free (text, FALSE);
}

static SbPrintText *
create_text (void)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  SbPrintText *text = sb_print_text_new (context, WIDTH);

  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    {
      g_autofree char *lines = make_lines (items[i].n_lines);

      if (items[i].heading)
        sb_print_text_add_heading (text, lines, 12);
      else if (i % 2 == 0)
        sb_print_text_add (text, lines, 6);
      else
        sb_print_text_add_entry (text, "•", lines, 6);
    }

  g_object_unref (context);
  return text;
}

/* No line of a paragraph stands alone, be it the first or the last. */
static void
assert_together (SbPrintText *text,
                 guint        item)
{
  guint n_lines = items[item].n_lines;

  for (guint line = 1; line < n_lines; line++)
    g_assert_cmpuint (sb_print_text_get_page (text, item, line), >=, sb_print_text_get_page (text, item, line - 1));

  if (n_lines == 1)
    return;

  g_assert_cmpuint (sb_print_text_get_page (text, item, 0), ==, sb_print_text_get_page (text, item, 1));
  g_assert_cmpuint (sb_print_text_get_page (text, item, n_lines - 2), ==, sb_print_text_get_page (text, item, n_lines - 1));
}

static void
test_break (void)
{
  g_autoptr (SbPrintText) text = create_text ();
  guint n_pages = 0;

  for (double height = 120; height < 1200; height += 3.5)
    {
      n_pages = sb_print_text_break (text, height);
      for (guint i = 0; i < G_N_ELEMENTS (items); i++)
        {
          assert_together (text, i);
          if (items[i].heading)
            g_assert_cmpuint (sb_print_text_get_page (text, i, items[i].n_lines - 1), ==, sb_print_text_get_page (text, i + 1, 0));
        }
      g_assert_cmpuint (sb_print_text_get_page (text, G_N_ELEMENTS (items) - 1, 4), ==, n_pages - 1);
    }

  g_assert_cmpuint (n_pages, ==, 1);
}

/* Even where a page is too low for what belongs together, all is printed. */
static void
test_low (void)
{
  g_autoptr (SbPrintText) text = create_text ();

  g_assert_cmpuint (sb_print_text_break (text, 5), >=, G_N_ELEMENTS (items) - 6);
  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    assert_together (text, i);
}

static void
test_empty (void)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  g_autoptr (SbPrintText) text = sb_print_text_new (context, WIDTH);

  g_assert_cmpuint (sb_print_text_break (text, 100), ==, 1);
  g_object_unref (context);
}

/* --- Rows --- */

static void
draw_nothing (cairo_t  *cr,
              gpointer  data)
{
}

static void
append_word (GString  *words,
             gpointer  data)
{
  g_string_append (words, data);
}

static SbPrintDrawing
create_row (double      height,
            const char *word)
{
  return (SbPrintDrawing) { height, draw_nothing, append_word, (gpointer) word, NULL };
}

/* What stands on each page of 100 points: a head of 10, then rows of 20. */
static const struct
{
  const char *name;
  double before; /* how high what stands before the table is */
  guint n_rows;
  const char *pages[4];
} tables[] = {
  { "one-page", 0, 4, { "head\nrow\nrow\nrow\nrow\n" } },
  { "two-pages", 0, 5, { "head\nrow\nrow\nrow\nrow\n", "head\nrow\n" } },
  { "three-pages", 0, 9, { "head\nrow\nrow\nrow\nrow\n", "head\nrow\nrow\nrow\nrow\n", "head\nrow\n" } },
  { "after-another", 40, 4, { "before\nhead\nrow\nrow\n", "head\nrow\nrow\n" } },
  /* A head does not stand with one row alone where there are more. */
  { "no-room-for-two", 60, 3, { "before\n", "head\nrow\nrow\nrow\n" } },
  { "room-for-the-only-one", 60, 1, { "before\nhead\nrow\n" } },
  { "no-room", 80, 1, { "before\n", "head\nrow\n" } },
};

static void
test_rows (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
      g_autoptr (SbPrintText) text = sb_print_text_new (context, WIDTH);
      guint head, n_pages;

      g_object_unref (context);
      if (tables[i].before > 0)
        sb_print_text_add_drawing (text, create_row (tables[i].before, "before"), 0);
      head = sb_print_text_add_head (text, create_row (10, "head"), 0);
      for (guint row = 0; row < tables[i].n_rows; row++)
        sb_print_text_add_row (text, create_row (20, "row"), head);

      n_pages = sb_print_text_break (text, 100);
      for (guint page = 0; page < n_pages; page++)
        {
          g_autofree char *words = sb_print_text_dup_words (text, page);

          g_assert_cmpstr (words, ==, tables[i].pages[page]);
        }
      g_assert_null (tables[i].pages[n_pages]);
    }
}

/* At the side where the page begins, in whichever script. */
static void
test_align (void)
{
  static const char *const words[] = { "word", "שלום", "12" };

  for (guint rtl = 0; rtl < 2; rtl++)
    {
      PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());

      pango_context_set_base_dir (context, rtl ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
      for (guint i = 0; i < G_N_ELEMENTS (words); i++)
        {
          g_autoptr (PangoLayout) layout = pango_layout_new (context);
          PangoRectangle extents;

          pango_layout_set_text (layout, words[i], -1);
          pango_layout_set_width (layout, WIDTH * PANGO_SCALE);
          sb_print_text_align (layout);
          pango_layout_get_extents (layout, NULL, &extents);
          g_assert_cmpint (extents.x > 0, ==, rtl);
        }
      g_object_unref (context);
    }
}

static void
add_tests (void)
{
  g_test_add_func ("/print-text/rows", test_rows);
  g_test_add_func ("/print-text/align", test_align);
  g_test_add_func ("/print-text/break", test_break);
  g_test_add_func ("/print-text/low", test_low);
  g_test_add_func ("/print-text/empty", test_empty);
}

int
main (int   argc,
      char *argv[])
{
  return ui_run (argc, argv, add_tests);
}
