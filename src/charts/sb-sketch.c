/* sb-sketch.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-sketch.h"
#include "sb-sketch-parser.h"

/* So far apart are the points at which a line is looked for. */
#define SAMPLE_STEP 3

/* What is fainter than this, text can stand on. */
#define FAINT 0.3

/* A point of a line, and how far the line reaches around it. */
typedef struct
{
  graphene_point_t point;
  float reach;
} Sample;

/**
 * SbSketch:
 *
 * What is drawn in an illustration: paths in a few tones, read from a small part
 * of SVG; see [func@sketch_parse]. It does not change.
 */
struct _SbSketch
{
  GObject parent_instance;

  double width;
  double height;
  GPtrArray *strokes; /* (element-type SbSketchStroke) */
  GArray *samples;    /* (element-type Sample): of all lines and edges */
};

G_DEFINE_FINAL_TYPE (SbSketch, sb_sketch, G_TYPE_OBJECT)

static void
sb_sketch_finalize (GObject *object)
{
  SbSketch *self = SB_SKETCH (object);

  g_clear_pointer (&self->strokes, g_ptr_array_unref);
  g_clear_pointer (&self->samples, g_array_unref);

  G_OBJECT_CLASS (sb_sketch_parent_class)->finalize (object);
}

static void
sb_sketch_class_init (SbSketchClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_sketch_finalize;
}

static void
sb_sketch_init (SbSketch *self)
{
  self->samples = g_array_new (FALSE, FALSE, sizeof (Sample));
}

static gboolean
is_faint (const SbSketchStroke *stroke)
{
  return g_str_equal (stroke->tone, "soft") || stroke->opacity < FAINT;
}

static void
add_samples (SbSketch             *self,
             const SbSketchStroke *stroke)
{
  g_autoptr (GskPathMeasure) measure = gsk_path_measure_new (stroke->path);
  float length = gsk_path_measure_get_length (measure);

  for (float distance = 0; distance <= length; distance += SAMPLE_STEP)
    {
      Sample sample = { .reach = stroke->width / 2 };
      GskPathPoint at;

      if (!gsk_path_measure_get_point (measure, distance, &at))
        continue;

      gsk_path_point_get_position (&at, stroke->path, &sample.point);
      g_array_append_val (self->samples, sample);
    }
}

static void
sample_strokes (SbSketch *self)
{
  for (guint i = 0; i < self->strokes->len; i++)
    {
      const SbSketchStroke *stroke = g_ptr_array_index (self->strokes, i);

      if (!is_faint (stroke))
        add_samples (self, stroke);
    }
}

/**
 * sb_sketch_new:
 * @file: an SVG file that keeps to what [func@sketch_parse] knows
 * @error: return location for an error, which names the file and the place
 *
 * Reads a sketch, whole or not at all.
 *
 * Returns: (transfer full) (nullable): the sketch
 */
SbSketch *
sb_sketch_new (GFile   *file,
               GError **error)
{
  g_autoptr (SbSketch) self = NULL;
  g_autofree char *name = NULL;
  g_autofree char *text = NULL;
  gsize length;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  if (!g_file_load_contents (file, NULL, &text, &length, NULL, error))
    return NULL;

  self = g_object_new (SB_TYPE_SKETCH, NULL);
  self->strokes = sb_sketch_parse (text, length, &self->width, &self->height, error);
  if (self->strokes == NULL)
    {
      name = g_file_get_basename (file);
      g_prefix_error (error, "%s: ", name);
      return NULL;
    }

  sample_strokes (self);
  return g_steal_pointer (&self);
}

double
sb_sketch_get_width (SbSketch *self)
{
  g_return_val_if_fail (SB_IS_SKETCH (self), 0);

  return self->width;
}

double
sb_sketch_get_height (SbSketch *self)
{
  g_return_val_if_fail (SB_IS_SKETCH (self), 0);

  return self->height;
}

/**
 * sb_sketch_get_strokes:
 *
 * Returns: (transfer none) (element-type SbSketchStroke): in the order in which
 *   they are drawn
 */
GPtrArray *
sb_sketch_get_strokes (SbSketch *self)
{
  g_return_val_if_fail (SB_IS_SKETCH (self), NULL);

  return self->strokes;
}

/**
 * sb_sketch_is_clear:
 * @area: a part of it
 *
 * Returns: whether no line or edge runs through it that would make words there
 *   hard to read
 */
gboolean
sb_sketch_is_clear (SbSketch              *self,
                    const graphene_rect_t *area)
{
  g_return_val_if_fail (SB_IS_SKETCH (self), FALSE);
  g_return_val_if_fail (area != NULL, FALSE);

  for (guint i = 0; i < self->samples->len; i++)
    {
      const Sample *sample = &g_array_index (self->samples, Sample, i);
      graphene_rect_t room;

      graphene_rect_inset_r (area, -sample->reach, -sample->reach, &room);
      if (graphene_rect_contains_point (&room, &sample->point))
        return FALSE;
    }

  return TRUE;
}
