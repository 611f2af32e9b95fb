/* sb-favorite-button.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-favorite-button.h"
#include "sb-favorites.h"

/**
 * SbFavoriteButton:
 *
 * A star: whether an exercise is a favorite.
 */
struct _SbFavoriteButton
{
  GtkToggleButton parent_instance;

  SbStore *store;
  SbExercise *exercise;
};

G_DEFINE_FINAL_TYPE (SbFavoriteButton, sb_favorite_button, GTK_TYPE_TOGGLE_BUTTON)

static gboolean
is_favorite (SbFavoriteButton *self)
{
  return sb_favorites_has (sb_store_get_readings (self->store), self->exercise);
}

/* Also by an import, or on another page. */
static void
readings_changed_cb (SbFavoriteButton *self)
{
  gboolean favorite = is_favorite (self);

  g_assert (SB_IS_FAVORITE_BUTTON (self));

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self), favorite);
  gtk_button_set_icon_name (GTK_BUTTON (self), favorite ? "starred-symbolic" : "non-starred-symbolic");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), favorite ? _ ("Remove From Favorites") : _ ("Add to Favorites"));
}

static void
sb_favorite_button_toggled (GtkToggleButton *button)
{
  SbFavoriteButton *self = SB_FAVORITE_BUTTON (button);
  gboolean favorite = gtk_toggle_button_get_active (button);
  g_autoptr (SbReading) reading = NULL;

  if (self->store == NULL || favorite == is_favorite (self))
    return;

  reading = sb_store_dup_reading (self->store, sb_exercise_get_uri (self->exercise));
  sb_reading_bookmark (reading, favorite);
  sb_store_save_reading (self->store, reading);
}

static void
sb_favorite_button_dispose (GObject *object)
{
  SbFavoriteButton *self = SB_FAVORITE_BUTTON (object);

  g_clear_object (&self->store);
  g_clear_object (&self->exercise);

  G_OBJECT_CLASS (sb_favorite_button_parent_class)->dispose (object);
}

static void
sb_favorite_button_class_init (SbFavoriteButtonClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sb_favorite_button_dispose;
  GTK_TOGGLE_BUTTON_CLASS (klass)->toggled = sb_favorite_button_toggled;
}

static void
sb_favorite_button_init (SbFavoriteButton *self)
{
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
}

/**
 * sb_favorite_button_new:
 * @store: what the person did
 * @exercise: an exercise
 *
 * Returns: (transfer floating): a star for it
 */
GtkWidget *
sb_favorite_button_new (SbStore    *store,
                        SbExercise *exercise)
{
  SbFavoriteButton *self;
  g_autofree char *name = NULL;

  g_return_val_if_fail (SB_IS_STORE (store), NULL);
  g_return_val_if_fail (SB_IS_EXERCISE (exercise), NULL);

  self = g_object_new (SB_TYPE_FAVORITE_BUTTON, NULL);
  self->store = g_object_ref (store);
  self->exercise = g_object_ref (exercise);
  /* Translators: of the star beside an exercise, whose name it is */
  name = g_strdup_printf (_ ("Favorite: %s"), sb_exercise_get_title (exercise));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect_object (sb_store_get_readings (store), "items-changed", G_CALLBACK (readings_changed_cb), self,
                           G_CONNECT_SWAPPED);
  readings_changed_cb (self);

  return GTK_WIDGET (self);
}
