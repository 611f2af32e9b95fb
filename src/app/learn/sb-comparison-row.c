/* sb-comparison-row.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-comparison-row.h"

/* As few as a cell of four has room for. A label that is to find out by itself
 * how narrow it could be lays its text out letter by letter. */
#define LEAST_CHARACTERS 6

/**
 * SbComparisonRow:
 *
 * What is to be said of several approaches on one point: a cell for each, side
 * by side, or one above the other where there is little room. Each cell says
 * whose it is, since the headers may be out of sight.
 *
 * # Accessibility
 *
 * Each cell is a group whose name is the approach and the point; what it says
 * is in it.
 */
struct _SbComparisonRow
{
  GtkListBoxRow parent_instance;

  char *title; /* (nullable) */
  GtkBox *cells;
};

G_DEFINE_FINAL_TYPE (SbComparisonRow, sb_comparison_row, GTK_TYPE_LIST_BOX_ROW)

enum
{
  PROP_STACKED = 1,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static gboolean
is_stacked (SbComparisonRow *self)
{
  return gtk_orientable_get_orientation (GTK_ORIENTABLE (self->cells)) == GTK_ORIENTATION_VERTICAL;
}

static void
set_stacked (SbComparisonRow *self,
             gboolean         stacked)
{
  if (is_stacked (self) == stacked)
    return;

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->cells), stacked ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_box_set_homogeneous (self->cells, !stacked);
  gtk_box_set_spacing (self->cells, stacked ? 12 : 18);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STACKED]);
}

static void
sb_comparison_row_finalize (GObject *object)
{
  SbComparisonRow *self = SB_COMPARISON_ROW (object);

  g_clear_pointer (&self->title, g_free);

  G_OBJECT_CLASS (sb_comparison_row_parent_class)->finalize (object);
}

static void
sb_comparison_row_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_STACKED:
      g_value_set_boolean (value, is_stacked (SB_COMPARISON_ROW (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_comparison_row_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_STACKED:
      set_stacked (SB_COMPARISON_ROW (object), g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_comparison_row_class_init (SbComparisonRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sb_comparison_row_finalize;
  object_class->get_property = sb_comparison_row_get_property;
  object_class->set_property = sb_comparison_row_set_property;

  properties[PROP_STACKED] = g_param_spec_boolean ("stacked", NULL, NULL, FALSE,
                                                   G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sb_comparison_row_init (SbComparisonRow *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "comparison");
  self->cells = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 18));
  gtk_box_set_homogeneous (self->cells, TRUE);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
}

static GtkWidget *
create_label (const char        *text,
              GtkAccessibleRole  role,
              const char        *style_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", role,
                                   "label", text,
                                   "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "width-chars", LEAST_CHARACTERS,
                                   "xalign", 0.0f,
                                   "yalign", 0.0f,
                                   NULL);

  if (style_class != NULL)
    gtk_widget_add_css_class (label, style_class);

  return label;
}

/**
 * sb_comparison_row_new:
 * @title: (nullable): what its cells are about; NULL for a row of headers
 *
 * Returns: (transfer floating): a row without cells
 */
GtkWidget *
sb_comparison_row_new (const char *title)
{
  SbComparisonRow *self = g_object_new (SB_TYPE_COMPARISON_ROW, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->title = g_strdup (title);
  if (title != NULL)
    {
      GtkWidget *heading = create_label (title, GTK_ACCESSIBLE_ROLE_HEADING, "heading");

      gtk_accessible_update_property (GTK_ACCESSIBLE (heading), GTK_ACCESSIBLE_PROPERTY_LEVEL, 2, -1);
      gtk_box_append (GTK_BOX (box), heading);
    }
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->cells));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);

  return GTK_WIDGET (self);
}

/**
 * sb_comparison_row_add_cell:
 * @approach: what it is about
 * @words: what is to be said of it
 */
void
sb_comparison_row_add_cell (SbComparisonRow *self,
                            SbApproach      *approach,
                            const char      *words)
{
  const char *abbreviation;
  GtkWidget *cell, *caption;
  g_autofree char *name = NULL;

  g_return_if_fail (SB_IS_COMPARISON_ROW (self));
  g_return_if_fail (self->title != NULL);
  g_return_if_fail (SB_IS_APPROACH (approach));
  g_return_if_fail (words != NULL);

  abbreviation = sb_approach_get_abbreviation (approach);
  /* Translators: an approach, and what is told of it, as in "CBT, length" */
  name = g_strdup_printf (_ ("%s, %s"), abbreviation, self->title);
  cell = g_object_new (GTK_TYPE_BOX,
                       "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP,
                       "orientation", GTK_ORIENTATION_VERTICAL,
                       NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  caption = create_label (abbreviation, GTK_ACCESSIBLE_ROLE_PRESENTATION, "caption");
  gtk_widget_add_css_class (caption, "dimmed");
  gtk_box_append (GTK_BOX (cell), caption);
  gtk_box_append (GTK_BOX (cell), create_label (words, GTK_ACCESSIBLE_ROLE_LABEL, NULL));
  gtk_box_append (self->cells, cell);
}

static GtkWidget *
create_header (SbApproach *approach)
{
  GtkWidget *header = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *icon = gtk_image_new_from_icon_name ("go-next-symbolic");
  const char *title = sb_article_get_title (SB_ARTICLE (approach));

  if (sb_approach_is_abbreviated (approach))
    gtk_box_append (GTK_BOX (box), create_label (sb_approach_get_abbreviation (approach), GTK_ACCESSIBLE_ROLE_LABEL, "heading"));
  gtk_box_append (GTK_BOX (box), create_label (title, GTK_ACCESSIBLE_ROLE_LABEL, sb_approach_is_abbreviated (approach) ? "caption" : "heading"));
  gtk_widget_set_hexpand (box, TRUE);
  gtk_widget_add_css_class (icon, "dimmed");
  gtk_box_append (GTK_BOX (header), box);
  gtk_box_append (GTK_BOX (header), icon);

  return header;
}

/**
 * sb_comparison_row_add_header:
 * @approach: an approach
 *
 * Adds a cell that names the approach, and leads to its explainer.
 */
void
sb_comparison_row_add_header (SbComparisonRow *self,
                              SbApproach      *approach)
{
  SbArticle *article;
  GtkWidget *header;

  g_return_if_fail (SB_IS_COMPARISON_ROW (self));
  g_return_if_fail (SB_IS_APPROACH (approach));

  article = SB_ARTICLE (approach);
  header = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (header), create_header (approach));
  gtk_widget_add_css_class (header, "flat");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (header), "win.open");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (header), "s", sb_article_get_uri (article));
  gtk_accessible_update_property (GTK_ACCESSIBLE (header), GTK_ACCESSIBLE_PROPERTY_LABEL, sb_article_get_title (article), -1);
  gtk_box_append (self->cells, header);
}
