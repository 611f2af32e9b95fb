/* sb-bond-path.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-bond-path.h"
#include "sb-bond-plane.h"
#include "sb-bond-words.h"
#include "sb-result-plane.h"
#include "sb-words.h"

/**
 * SbBondPath:
 *
 * Where one has been with one person, on the plane and in a sentence. It is
 * seen where there is at least one result with a place.
 */
struct _SbBondPath
{
  AdwBin parent_instance;

  GListModel *results; /* of SbResult, the oldest first */
  GListStore *points;  /* of SbPlanePoint */
  char *name;

  SbPlane *plane;
  GtkLabel *words;
};

G_DEFINE_FINAL_TYPE (SbBondPath, sb_bond_path, ADW_TYPE_BIN)

/* All at once, for the plane looks at all of them each time. */
static void
update_points (SbBondPath *self)
{
  g_autoptr (GPtrArray) points = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (self->results); i++)
    {
      g_autoptr (SbResult) result = g_list_model_get_item (self->results, i);

      g_ptr_array_add (points, sb_bond_plane_new_point (result, NULL));
    }
  g_list_store_splice (self->points, 0, g_list_model_get_n_items (G_LIST_MODEL (self->points)),
                       points->pdata, points->len);
}

/* Compared with the first result, not with the one before: many small moves
 * within the error can still add up to a change. */
static char *
describe_change (SbBondPath *self)
{
  guint n_results = g_list_model_get_n_items (self->results);
  g_autoptr (SbResult) first = g_list_model_get_item (self->results, 0);
  g_autoptr (SbResult) newest = n_results > 1 ? g_list_model_get_item (self->results, n_results - 1) : NULL;

  return newest != NULL ? sb_bond_words_for_change (newest, first) : NULL;
}

static void
update_words (SbBondPath *self)
{
  const char *words = _ ("The filled dot is from your newest answers. The shape around it shows how far off it may be.");
  g_autofree char *change = describe_change (self);
  g_autofree char *all = g_strjoin (" ", words, change, NULL);

  gtk_label_set_label (self->words, all);
}

static void
update_description (SbBondPath *self)
{
  g_autofree char *label = NULL;

  if (self->name == NULL)
    return;

  /* Translators: a chart about the bond with one person */
  label = sb_words_with_person (_ ("Where you have been with {person}"), self->name);
  sb_bond_plane_set_words (self->plane, label);
}

static void
results_changed_cb (SbBondPath *self)
{
  g_assert (SB_IS_BOND_PATH (self));

  update_points (self);
  update_words (self);
  update_description (self);
  gtk_widget_set_visible (GTK_WIDGET (self), g_list_model_get_n_items (self->results) > 0);
}

static void
sb_bond_path_dispose (GObject *object)
{
  SbBondPath *self = SB_BOND_PATH (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_BOND_PATH);
  g_clear_object (&self->results);
  g_clear_object (&self->points);

  G_OBJECT_CLASS (sb_bond_path_parent_class)->dispose (object);
}

static void
sb_bond_path_finalize (GObject *object)
{
  g_clear_pointer (&SB_BOND_PATH (object)->name, g_free);

  G_OBJECT_CLASS (sb_bond_path_parent_class)->finalize (object);
}

static void
sb_bond_path_class_init (SbBondPathClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_bond_path_dispose;
  G_OBJECT_CLASS (klass)->finalize = sb_bond_path_finalize;

  g_type_ensure (SB_TYPE_PLANE);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-bond-path.ui");
  gtk_widget_class_bind_template_child (widget_class, SbBondPath, plane);
  gtk_widget_class_bind_template_child (widget_class, SbBondPath, words);
}

static void
sb_bond_path_init (SbBondPath *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->points = g_list_store_new (SB_TYPE_PLANE_POINT);
  sb_plane_set_points (self->plane, G_LIST_MODEL (self->points));
}

/**
 * sb_bond_path_set_up:
 * @self: a path that shows nothing yet
 * @regions: the words for the corners of the plane
 * @instrument: what the results are of
 * @results: the #SbResult that have a place, the oldest first
 *
 * Shows results, and follows them.
 */
void
sb_bond_path_set_up (SbBondPath   *self,
                     SbRegions    *regions,
                     SbInstrument *instrument,
                     GListModel   *results)
{
  g_return_if_fail (SB_IS_BOND_PATH (self));
  g_return_if_fail (self->results == NULL);

  self->results = g_object_ref (results);
  sb_result_plane_set_up (self->plane, regions, instrument);
  g_signal_connect_object (results, "items-changed", G_CALLBACK (results_changed_cb), self, G_CONNECT_SWAPPED);
  results_changed_cb (self);
}

/**
 * sb_bond_path_set_name:
 * @self: a path
 * @name: what the person is called; may be empty
 *
 * Says whose path it is, for assistive technologies.
 */
void
sb_bond_path_set_name (SbBondPath *self,
                       const char *name)
{
  g_return_if_fail (SB_IS_BOND_PATH (self));

  if (g_set_str (&self->name, name))
    update_description (self);
}
