/* sb-place-map.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-drawing.h"
#include "sb-place-map.h"

/* Larger than this a drawing of few strokes looks coarse. */
#define MAX_SCALE 1.0

/* A finger needs so much. */
#define TARGET 44

/**
 * SbPlaceMap:
 *
 * A drawing with places on it that can be marked. A number stands at each, and
 * a check where it is marked.
 *
 * # CSS nodes
 *
 * ```
 * placemap
 * ├── drawing
 * ╰── button.place[:checked]   one a place
 *     ╰── box
 *         ├── label.number
 *         ╰── image
 * ```
 *
 * # Accessibility
 *
 * %GTK_ACCESSIBLE_ROLE_IMG, whose name says what the drawing shows. It is for
 * the pointer and for touch: a list of the same places stands beside it, for
 * keys and for screen readers, and what stands there is not told twice.
 *
 * # Text direction
 *
 * Where text runs from right to left the drawing is mirrored, and the places
 * with it.
 */
struct _SbPlaceMap
{
  GtkWidget parent_instance;

  GtkWidget *drawing;
  GPtrArray *places; /* (element-type Place) */
};

G_DEFINE_FINAL_TYPE (SbPlaceMap, sb_place_map, GTK_TYPE_WIDGET)

typedef struct
{
  GtkWidget *button;
  double x;
  double y;
} Place;

static void
place_free (Place *place)
{
  gtk_widget_unparent (place->button);
  g_free (place);
}

static SbSketch *
get_sketch (SbPlaceMap *self)
{
  return sb_drawing_get_sketch (SB_DRAWING (self->drawing));
}

static double
get_scale (SbPlaceMap *self,
           int         width)
{
  return MIN (width / sb_sketch_get_width (get_sketch (self)), MAX_SCALE);
}

static GtkSizeRequestMode
sb_place_map_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
sb_place_map_measure (GtkWidget      *widget,
                      GtkOrientation  orientation,
                      int             for_size,
                      int            *minimum,
                      int            *natural,
                      int            *minimum_baseline,
                      int            *natural_baseline)
{
  SbPlaceMap *self = SB_PLACE_MAP (widget);
  int width = (int) ceil (sb_sketch_get_width (get_sketch (self)));

  *minimum = TARGET;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *natural = width;
  else
    *minimum = *natural = (int) ceil (sb_sketch_get_height (get_sketch (self)) * get_scale (self, for_size < 0 ? width : for_size));
}

static void
allocate_place (SbPlaceMap      *self,
                const Place     *place,
                graphene_rect_t *drawing,
                double           scale)
{
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  double x = mirrored ? sb_sketch_get_width (get_sketch (self)) - place->x : place->x;
  GtkRequisition size;

  gtk_widget_get_preferred_size (place->button, &size, NULL);
  gtk_widget_size_allocate (place->button,
                            &(GtkAllocation) { (int) round (drawing->origin.x + x * scale - size.width / 2.0),
                                               (int) round (drawing->origin.y + place->y * scale - size.height / 2.0),
                                               size.width, size.height },
                            -1);
}

static void
sb_place_map_size_allocate (GtkWidget *widget,
                            int        width,
                            int        height,
                            int        baseline)
{
  SbPlaceMap *self = SB_PLACE_MAP (widget);
  double scale = get_scale (self, width);
  graphene_rect_t drawing;

  graphene_rect_init (&drawing, 0, 0, sb_sketch_get_width (get_sketch (self)) * scale, sb_sketch_get_height (get_sketch (self)) * scale);
  drawing.origin.x = floorf ((width - drawing.size.width) / 2);
  gtk_widget_size_allocate (self->drawing,
                            &(GtkAllocation) { (int) drawing.origin.x, 0,
                                               (int) ceilf (drawing.size.width), (int) ceilf (drawing.size.height) },
                            -1);
  for (guint i = 0; i < self->places->len; i++)
    allocate_place (self, g_ptr_array_index (self->places, i), &drawing, scale);
}

static void
sb_place_map_dispose (GObject *object)
{
  SbPlaceMap *self = SB_PLACE_MAP (object);

  g_ptr_array_set_size (self->places, 0);
  g_clear_pointer (&self->drawing, gtk_widget_unparent);

  G_OBJECT_CLASS (sb_place_map_parent_class)->dispose (object);
}

static void
sb_place_map_finalize (GObject *object)
{
  SbPlaceMap *self = SB_PLACE_MAP (object);

  g_clear_pointer (&self->places, g_ptr_array_unref);

  G_OBJECT_CLASS (sb_place_map_parent_class)->finalize (object);
}

static void
sb_place_map_class_init (SbPlaceMapClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sb_place_map_dispose;
  object_class->finalize = sb_place_map_finalize;

  widget_class->get_request_mode = sb_place_map_get_request_mode;
  widget_class->measure = sb_place_map_measure;
  widget_class->size_allocate = sb_place_map_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "placemap");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
sb_place_map_init (SbPlaceMap *self)
{
  self->places = g_ptr_array_new_with_free_func ((GDestroyNotify) place_free);
}

/**
 * sb_place_map_new:
 * @sketch: what is drawn
 * @words: what it shows, for those who cannot see it
 *
 * Returns: (transfer floating): a map without places
 */
GtkWidget *
sb_place_map_new (SbSketch   *sketch,
                  const char *words)
{
  SbPlaceMap *self;

  g_return_val_if_fail (SB_IS_SKETCH (sketch), NULL);
  g_return_val_if_fail (words != NULL, NULL);

  self = g_object_new (SB_TYPE_PLACE_MAP, NULL);
  self->drawing = sb_drawing_new (sketch);
  gtk_widget_set_parent (self->drawing, GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);

  return GTK_WIDGET (self);
}

/**
 * sb_place_map_new_number:
 * @number: from 1
 *
 * Returns: (transfer floating): the number of a place, which is not told to
 *   screen readers
 */
GtkWidget *
sb_place_map_new_number (guint number)
{
  g_autofree char *text = g_strdup_printf ("%u", number);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_label_set_label (GTK_LABEL (label), text);
  gtk_widget_set_halign (label, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (label, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (label, "place-number");

  return label;
}

/* A check stands where the number was. */
static GtkWidget *
create_button (guint number)
{
  GtkWidget *button = g_object_new (GTK_TYPE_TOGGLE_BUTTON, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *label = sb_place_map_new_number (number);
  GtkWidget *check = g_object_new (GTK_TYPE_IMAGE,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                   "icon-name", "object-select-symbolic",
                                   NULL);

  gtk_widget_set_halign (check, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_widget_set_vexpand (label, TRUE);
  gtk_widget_set_vexpand (check, TRUE);
  g_object_bind_property (button, "active", check, "visible", G_BINDING_SYNC_CREATE);
  g_object_bind_property (button, "active", label, "visible", G_BINDING_SYNC_CREATE | G_BINDING_INVERT_BOOLEAN);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), check);
  gtk_button_set_child (GTK_BUTTON (button), box);

  return button;
}

/**
 * sb_place_map_add:
 * @self: a map
 * @title: what the place is called
 * @number: its number in the list beside it
 * @x: where its center is, in units of the sketch
 * @y: where its center is, in units of the sketch
 *
 * Adds a place.
 *
 * Returns: (transfer none): the #GtkToggleButton that marks it
 */
GtkWidget *
sb_place_map_add (SbPlaceMap *self,
                  const char *title,
                  guint       number,
                  double      x,
                  double      y)
{
  Place *place;

  g_return_val_if_fail (SB_IS_PLACE_MAP (self), NULL);
  g_return_val_if_fail (title != NULL, NULL);

  place = g_new0 (Place, 1);
  place->button = create_button (number);
  place->x = x;
  place->y = y;
  g_ptr_array_add (self->places, place);

  gtk_widget_set_size_request (place->button, TARGET, TARGET);
  gtk_widget_set_focusable (place->button, FALSE);
  gtk_widget_set_focus_on_click (place->button, FALSE);
  gtk_widget_set_tooltip_text (place->button, title);
  gtk_widget_add_css_class (place->button, "place");
  gtk_widget_set_parent (place->button, GTK_WIDGET (self));

  return place->button;
}
