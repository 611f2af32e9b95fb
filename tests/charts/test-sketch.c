/* test-sketch.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gstdio.h>

#include "sb-sketch-parser.h"
#include "sb-sketch.h"

#define SVG(body) "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 50\">" body "</svg>"

static void
test_strokes (void)
{
  const char *text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                     "<!-- Whose it is -->\n" SVG ("<style>.ink-fill { fill: #123456 }</style>\n"
                                                   "<path class=\"second-stroke\" stroke-width=\"2.5\" d=\"M0 0L10 10\"/>\n"
                                                   "<path class=\"soft-fill\" opacity=\"0.5\" d=\"M0 0H10V10z\"/>");
  double width, height;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) strokes = sb_sketch_parse (text, -1, &width, &height, &error);
  SbSketchStroke *line, *area;

  g_assert_no_error (error);
  g_assert_cmpfloat (width, ==, 100);
  g_assert_cmpfloat (height, ==, 50);
  g_assert_cmpuint (strokes->len, ==, 2);

  line = g_ptr_array_index (strokes, 0);
  g_assert_cmpstr (line->tone, ==, "second");
  g_assert_cmpfloat (line->width, ==, 2.5);
  g_assert_cmpfloat (line->opacity, ==, 1);

  area = g_ptr_array_index (strokes, 1);
  g_assert_cmpstr (area->tone, ==, "soft");
  g_assert_cmpfloat (area->width, ==, 0);
  g_assert_cmpfloat (area->opacity, ==, 0.5);
}

/* What is not known is refused, with its place. */
static const struct
{
  const char *text;
  const char *message;
} faults[] = {
  { "", "*mpty*" },
  { "<svg", "*" },
  { "<path class=\"ink-fill\" d=\"M0 0\"/>", "*“path” cannot stand here*" },
  { "<svg viewBox=\"0 0 1 1\"/>", "*xmlns*" },
  { "<svg xmlns=\"http://www.w3.org/1999/xhtml\" viewBox=\"0 0 1 1\"/>", "*“xmlns” must be*" },
  { "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "*viewBox*" },
  { "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1\"/>", "*“0 0 WIDTH HEIGHT”*" },
  { "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"5 0 1 1\"/>", "*“0 0 WIDTH HEIGHT”*" },
  { "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 0 1\"/>", "*above 0*" },
  { "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 nan\"/>", "*above 0*" },
  { SVG ("words"), "*no text*" },
  { SVG ("<text>words</text>"), "*“text” cannot stand here*" },
  { SVG ("<svg/>"), "*“svg” cannot stand here*" },
  { SVG ("\n<g/>"), "* line 2 *“g” cannot stand here*" },
  { SVG ("<image href=\"https://example.org/\"/>"), "*“image” cannot stand here*" },
  { SVG ("<path class=\"ink-fill\"/>"), "*d*" },
  { SVG ("<path d=\"M0 0\"/>"), "*class*" },
  { SVG ("<path class=\"red-fill\" d=\"M0 0\"/>"), "*no class “red-fill”*" },
  { SVG ("<path class=\"ink\" d=\"M0 0\"/>"), "*no class “ink”*" },
  { SVG ("<path class=\"ink-fill\" fill=\"red\" d=\"M0 0\"/>"), "*fill*" },
  { SVG ("<path class=\"ink-fill\" d=\"M0 0\" transform=\"scale(2)\"/>"), "*transform*" },
  { SVG ("<path class=\"ink-fill\" d=\"once\"/>"), "*not a path: “once”*" },
  { SVG ("<path class=\"ink-stroke\" d=\"M0 0\"/>"), "*stroke-width*" },
  { SVG ("<path class=\"ink-fill\" stroke-width=\"2\" d=\"M0 0\"/>"), "*stroke-width*" },
  { SVG ("<path class=\"ink-stroke\" stroke-width=\"2px\" d=\"M0 0\"/>"), "*must be a number*2px*" },
  { SVG ("<path class=\"ink-stroke\" stroke-width=\"-2\" d=\"M0 0\"/>"), "*must be a number*-2*" },
  { SVG ("<path class=\"ink-fill\" opacity=\"1.5\" d=\"M0 0\"/>"), "*at most 1*" },
  { SVG ("<path class=\"ink-fill\" d=\"M0 0\"><path/></path>"), "*“path” cannot stand here*" },
};

static void
test_faults (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    {
      double width, height;
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) strokes = sb_sketch_parse (faults[i].text, -1, &width, &height, &error);

      g_test_message ("%s", faults[i].text);
      g_assert_null (strokes);
      g_assert_nonnull (error);
      g_assert_true (error->domain == G_MARKUP_ERROR);
      g_test_message ("%s", error->message);
      g_assert_true (g_pattern_match_simple (faults[i].message, error->message));
    }
}

static SbSketch *
read_text (const char  *text,
           GError     **error)
{
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "a-sketch.svg", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  SbSketch *sketch;

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  sketch = sb_sketch_new (file, error);
  g_remove (path);

  return sketch;
}

/* An error says in which file it is. */
static void
test_file (void)
{
  g_autoptr (GFile) none = g_file_new_for_path ("/nowhere/at-all.svg");
  g_autoptr (GError) missing = NULL;
  g_autoptr (GError) broken = NULL;

  g_assert_null (sb_sketch_new (none, &missing));
  g_assert_error (missing, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);

  g_assert_null (read_text (SVG ("<rect/>"), &broken));
  g_assert_error (broken, G_MARKUP_ERROR, G_MARKUP_ERROR_UNKNOWN_ELEMENT);
  g_assert_true (g_str_has_prefix (broken->message, "a-sketch.svg: "));
}

static void
test_clear (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SbSketch) sketch = read_text (SVG ("<path class=\"ink-stroke\" stroke-width=\"4\" d=\"M0 10H100\"/>"
                                                "<path class=\"accent-fill\" d=\"M60 20H90V40H60z\"/>"
                                                "<path class=\"second-fill\" opacity=\"0.2\" d=\"M0 20H30V40H0z\"/>"
                                                "<path class=\"soft-fill\" d=\"M0 42H100V50H0z\"/>"),
                                           &error);

  g_assert_no_error (error);
  g_assert_true (sb_sketch_is_clear (sketch, &GRAPHENE_RECT_INIT (0, 0, 100, 7)));
  /* Across the line, and too near for its width. */
  g_assert_false (sb_sketch_is_clear (sketch, &GRAPHENE_RECT_INIT (40, 5, 10, 10)));
  g_assert_false (sb_sketch_is_clear (sketch, &GRAPHENE_RECT_INIT (0, 0, 100, 9)));
  /* Across the edge of what is filled, and within. */
  g_assert_false (sb_sketch_is_clear (sketch, &GRAPHENE_RECT_INIT (50, 25, 20, 10)));
  g_assert_true (sb_sketch_is_clear (sketch, &GRAPHENE_RECT_INIT (65, 25, 20, 10)));
  /* What is faint is in no one's way. */
  g_assert_true (sb_sketch_is_clear (sketch, &GRAPHENE_RECT_INIT (0, 25, 50, 20)));
}

/* All drawings of the app can be read. */
static void
test_illustrations (void)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "..", "data", "content", "illustrations", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (folder, 0, &error);
  const char *name;
  guint n = 0;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autoptr (GFile) file = g_file_new_build_filename (folder, name, NULL);
      g_autoptr (SbSketch) sketch = sb_sketch_new (file, &error);

      g_assert_no_error (error);
      g_assert_cmpuint (sb_sketch_get_strokes (sketch)->len, >, 0);
      n++;
    }

  g_assert_cmpuint (n, >, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/sketch/strokes", test_strokes);
  g_test_add_func ("/sketch/faults", test_faults);
  g_test_add_func ("/sketch/file", test_file);
  g_test_add_func ("/sketch/clear", test_clear);
  g_test_add_func ("/sketch/illustrations", test_illustrations);

  return g_test_run ();
}
