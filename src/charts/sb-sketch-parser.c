/* sb-sketch-parser.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-sketch-parser.h"
#include "sb-sketch.h"

#define XMLNS "http://www.w3.org/2000/svg"

/* Names that live as long as the program. */
static const char *const tones[] = { "ink", "accent", "soft", "second" };

typedef struct
{
  double width;
  double height;
  GPtrArray *strokes; /* (element-type SbSketchStroke) */
} Parser;

static void
stroke_free (SbSketchStroke *stroke)
{
  gsk_path_unref (stroke->path);
  g_free (stroke);
}

static const char *
get_parent (GMarkupParseContext *context)
{
  const GSList *open = g_markup_parse_context_get_element_stack (context);

  return open->next != NULL ? open->next->data : NULL;
}

/* With a point, however the person's language writes numbers. */
static gboolean
read_number (const char  *name,
             const char  *text,
             double       maximum,
             double      *number,
             GError     **error)
{
  char *end;

  *number = g_ascii_strtod (text, &end);
  if (end != text && *end == '\0' && isfinite (*number) && *number > 0 && *number <= maximum)
    return TRUE;

  g_set_error (error, G_MARKUP_ERROR, G_MARKUP_ERROR_INVALID_CONTENT,
               "“%s” must be a number above 0 and at most %g, not “%s”", name, maximum, text);
  return FALSE;
}

static gboolean
read_size (Parser      *self,
           const char  *view_box,
           GError     **error)
{
  g_auto (GStrv) numbers = g_strsplit (view_box, " ", -1);

  if (g_strv_length (numbers) == 4 && g_str_equal (numbers[0], "0") && g_str_equal (numbers[1], "0"))
    return read_number ("viewBox", numbers[2], 10000, &self->width, error)
           && read_number ("viewBox", numbers[3], 10000, &self->height, error);

  g_set_error (error, G_MARKUP_ERROR, G_MARKUP_ERROR_INVALID_CONTENT,
               "“viewBox” must be “0 0 WIDTH HEIGHT”, not “%s”", view_box);
  return FALSE;
}

static gboolean
read_svg (Parser       *self,
          const char  **names,
          const char  **values,
          GError      **error)
{
  const char *xmlns, *view_box;

  if (!g_markup_collect_attributes ("svg", names, values, error,
                                    G_MARKUP_COLLECT_STRING, "xmlns", &xmlns,
                                    G_MARKUP_COLLECT_STRING, "viewBox", &view_box,
                                    G_MARKUP_COLLECT_INVALID))
    return FALSE;

  if (g_str_equal (xmlns, XMLNS))
    return read_size (self, view_box, error);

  g_set_error (error, G_MARKUP_ERROR, G_MARKUP_ERROR_INVALID_CONTENT, "“xmlns” must be “" XMLNS "”");
  return FALSE;
}

/* A class is a tone, and what is done with it. */
static gboolean
read_class (const char      *name,
            SbSketchStroke  *stroke,
            gboolean        *filled,
            GError         **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (tones); i++)
    {
      const char *rest = g_str_has_prefix (name, tones[i]) ? name + strlen (tones[i]) : "";

      stroke->tone = tones[i];
      *filled = g_str_equal (rest, "-fill");
      if (*filled || g_str_equal (rest, "-stroke"))
        return TRUE;
    }

  g_set_error (error, G_MARKUP_ERROR, G_MARKUP_ERROR_INVALID_CONTENT, "There is no class “%s”", name);
  return FALSE;
}

static gboolean
read_style (SbSketchStroke  *stroke,
            const char      *class,
            const char      *width,
            const char      *opacity,
            GError         **error)
{
  gboolean filled;

  if (!read_class (class, stroke, &filled, error))
    return FALSE;

  if (filled != (width == NULL))
    {
      g_set_error (error, G_MARKUP_ERROR, G_MARKUP_ERROR_INVALID_CONTENT,
                   "A line has a “stroke-width”, and what is filled has none");
      return FALSE;
    }

  stroke->opacity = 1;
  return (filled || read_number ("stroke-width", width, 1000, &stroke->width, error))
         && (opacity == NULL || read_number ("opacity", opacity, 1, &stroke->opacity, error));
}

static gboolean
read_path (Parser       *self,
           const char  **names,
           const char  **values,
           GError      **error)
{
  const char *class, *d, *width, *opacity;
  SbSketchStroke stroke = { NULL };

  if (!g_markup_collect_attributes ("path", names, values, error,
                                    G_MARKUP_COLLECT_STRING, "class", &class,
                                    G_MARKUP_COLLECT_STRING, "d", &d,
                                    G_MARKUP_COLLECT_STRING | G_MARKUP_COLLECT_OPTIONAL, "stroke-width", &width,
                                    G_MARKUP_COLLECT_STRING | G_MARKUP_COLLECT_OPTIONAL, "opacity", &opacity,
                                    G_MARKUP_COLLECT_INVALID)
      || !read_style (&stroke, class, width, opacity, error))
    return FALSE;

  stroke.path = gsk_path_parse (d);
  if (stroke.path == NULL)
    {
      g_set_error (error, G_MARKUP_ERROR, G_MARKUP_ERROR_INVALID_CONTENT, "“d” is not a path: “%s”", d);
      return FALSE;
    }

  g_ptr_array_add (self->strokes, g_memdup2 (&stroke, sizeof stroke));
  return TRUE;
}

static void
start_element (GMarkupParseContext  *context,
               const char           *element,
               const char          **names,
               const char          **values,
               gpointer              user_data,
               GError              **error)
{
  const char *parent = get_parent (context);
  gboolean within = g_strcmp0 (parent, "svg") == 0;

  if (parent == NULL && g_str_equal (element, "svg"))
    read_svg (user_data, names, values, error);
  else if (within && g_str_equal (element, "path"))
    read_path (user_data, names, values, error);
  else if (!within || !g_str_equal (element, "style"))
    g_set_error (error, G_MARKUP_ERROR, G_MARKUP_ERROR_UNKNOWN_ELEMENT, "“%s” cannot stand here", element);
}

/* What a style says is for other programs. */
static void
read_text (GMarkupParseContext  *context,
           const char           *text,
           gsize                 length,
           gpointer              user_data,
           GError              **error)
{
  const char *element = g_markup_parse_context_get_element (context);

  if (g_strcmp0 (element, "style") == 0)
    return;

  for (gsize i = 0; i < length; i++)
    {
      if (!g_ascii_isspace (text[i]))
        {
          g_set_error (error, G_MARKUP_ERROR, G_MARKUP_ERROR_INVALID_CONTENT, "A sketch holds no text");
          return;
        }
    }
}

/**
 * sb_sketch_parse:
 * @text: an SVG document
 * @length: how long it is, in bytes; -1 where it ends with a 0
 * @width: (out): how wide the drawing is, in its own units
 * @height: (out): how high
 * @error: return location for an error, which names the place
 *
 * Reads the strokes of a drawing. Of SVG this knows as much as a line drawing
 * needs, and refuses the rest, so that no drawing looks other than in an editor:
 *
 * - `svg` with a `viewBox` that begins at 0 0;
 * - `path` with `d`, a `class`, a `stroke-width` where it is a line, and an
 *   `opacity` where it is faint. A class is a tone (`ink`, `accent`, `soft` or
 *   `second`) and `-stroke` or `-fill`. Lines have round caps and joins;
 * - `style`, which gives the classes their colors in other programs, and is
 *   skipped here.
 *
 * Returns: (transfer full) (nullable) (element-type SbSketchStroke): the strokes
 */
GPtrArray *
sb_sketch_parse (const char  *text,
                 gssize       length,
                 double      *width,
                 double      *height,
                 GError     **error)
{
  static const GMarkupParser functions = { .start_element = start_element, .text = read_text };
  g_autoptr (GPtrArray) strokes = g_ptr_array_new_with_free_func ((GDestroyNotify) stroke_free);
  Parser self = { 0, 0, strokes };
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&functions, G_MARKUP_PREFIX_ERROR_POSITION, &self, NULL);

  g_return_val_if_fail (text != NULL, NULL);

  if (!g_markup_parse_context_parse (context, text, length, error)
      || !g_markup_parse_context_end_parse (context, error))
    return NULL;

  *width = self.width;
  *height = self.height;
  return g_steal_pointer (&strokes);
}
