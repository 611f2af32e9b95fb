/* sb-plane-corner.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The word in a corner of a plane.
 */

#include "config.h"

#include "sb-plane-corner.h"

#define MARGIN 12

static gboolean
is_high (SbPlaneCorner corner)
{
  return corner == SB_PLANE_HIGH_LOW || corner == SB_PLANE_HIGH_HIGH;
}

/**
 * sb_plane_corner_new:
 *
 * Returns: (transfer floating): a label for it
 */
GtkWidget *
sb_plane_corner_new (SbPlaneCorner corner)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "justify", is_high (corner) ? GTK_JUSTIFY_RIGHT : GTK_JUSTIFY_LEFT,
                                   "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "xalign", is_high (corner) ? 1.0 : 0.0,
                                   NULL);

  gtk_widget_add_css_class (label, "corner");
  gtk_widget_add_css_class (label, "caption-heading");

  return label;
}

/**
 * sb_plane_corner_get_place:
 * @label: its label
 * @width: how wide the field is
 * @height: how high the field is
 *
 * Returns: where in the field the label stands
 */
GtkAllocation
sb_plane_corner_get_place (SbPlaneCorner  corner,
                           GtkWidget     *label,
                           int            width,
                           int            height)
{
  gboolean right = is_high (corner) != (gtk_widget_get_direction (label) == GTK_TEXT_DIR_RTL);
  gboolean top = corner == SB_PLANE_LOW_HIGH || corner == SB_PLANE_HIGH_HIGH;
  GtkAllocation place;
  int minimum, natural;

  gtk_widget_measure (label, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  place.width = MAX (minimum, MIN (natural, width / 2 - 3 * MARGIN / 2));
  gtk_widget_measure (label, GTK_ORIENTATION_VERTICAL, place.width, NULL, &place.height, NULL, NULL);
  place.x = right ? width - MARGIN - place.width : MARGIN;
  place.y = top ? MARGIN : height - MARGIN - place.height;

  return place;
}
