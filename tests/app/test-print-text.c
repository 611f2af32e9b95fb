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

static void
add_tests (void)
{
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
