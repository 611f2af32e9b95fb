/* sb-pair-row.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-pair-row.h"

/**
 * SbPairRow:
 *
 * Two answers to one question: side by side, or one above the other where
 * there is little room.
 */
struct _SbPairRow
{
  GtkListBoxRow parent_instance;

  GtkBox *sides;
};

G_DEFINE_FINAL_TYPE (SbPairRow, sb_pair_row, GTK_TYPE_LIST_BOX_ROW)

enum
{
  PROP_STACKED = 1,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static gboolean
is_stacked (SbPairRow *self)
{
  return gtk_orientable_get_orientation (GTK_ORIENTABLE (self->sides)) == GTK_ORIENTATION_VERTICAL;
}

static void
sb_pair_row_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_STACKED:
      g_value_set_boolean (value, is_stacked (SB_PAIR_ROW (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_pair_row_set_property (GObject      *object,
                          guint         prop_id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  SbPairRow *self = SB_PAIR_ROW (object);

  switch (prop_id)
    {
    case PROP_STACKED:
      gtk_orientable_set_orientation (GTK_ORIENTABLE (self->sides), g_value_get_boolean (value) ? GTK_ORIENTATION_VERTICAL
                                                                                                : GTK_ORIENTATION_HORIZONTAL);
      gtk_box_set_homogeneous (self->sides, !g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_pair_row_class_init (SbPairRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = sb_pair_row_get_property;
  object_class->set_property = sb_pair_row_set_property;

  properties[PROP_STACKED] = g_param_spec_boolean ("stacked", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sb_pair_row_init (SbPairRow *self)
{
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
}

static GtkWidget *
create_label (const char *text,
              const char *style_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0f, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, NULL);

  if (style_class != NULL)
    gtk_widget_add_css_class (label, style_class);

  return label;
}

static GtkWidget *
create_side (const char *caption,
             const char *text)
{
  GtkWidget *side = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *head = create_label (caption, "caption");

  gtk_widget_add_css_class (head, "dimmed");
  gtk_box_append (GTK_BOX (side), head);
  gtk_box_append (GTK_BOX (side), create_label (text, NULL));

  return side;
}

/**
 * sb_pair_row_new:
 * @title: the question
 * @first_caption: whose or of when the first answer is
 * @first: the first answer
 * @second_caption: (nullable): whose or of when the second answer is; NULL
 *   where there is but one
 * @second: (nullable): the second answer
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
sb_pair_row_new (const char *title,
                 const char *first_caption,
                 const char *first,
                 const char *second_caption,
                 const char *second)
{
  SbPairRow *self = g_object_new (SB_TYPE_PAIR_ROW, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);
  gtk_widget_set_margin_top (box, 9);
  gtk_widget_set_margin_bottom (box, 9);
  self->sides = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12));
  gtk_box_set_homogeneous (self->sides, TRUE);
  gtk_box_append (self->sides, create_side (first_caption, first));
  if (second != NULL)
    gtk_box_append (self->sides, create_side (second_caption, second));
  gtk_box_append (GTK_BOX (box), create_label (title, NULL));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->sides));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);

  return GTK_WIDGET (self);
}
