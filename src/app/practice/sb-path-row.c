/* sb-path-row.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-path-row.h"
#include "sb-path-words.h"

/**
 * SbPathRow:
 *
 * A row that leads to the plan that the person is on, and tells where they
 * are; where they are on none, it leads to the paths.
 */
struct _SbPathRow
{
  AdwActionRow parent_instance;

  SbContent *content;
  SbStore *store;
};

G_DEFINE_FINAL_TYPE (SbPathRow, sb_path_row, ADW_TYPE_ACTION_ROW)

static void
update (SbPathRow *self)
{
  g_autoptr (SbCourse) course = sb_course_find (self->content, self->store);
  g_autofree char *words = course != NULL ? sb_path_words_for_course (course) : NULL;

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self),
                                 course != NULL ? sb_path_get_title (sb_course_get_path (course)) : _ ("A plan of six weeks"));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self),
                               words != NULL ? words : _ ("One small thing at a time, at your own pace"));
}

static void
sb_path_row_dispose (GObject *object)
{
  SbPathRow *self = SB_PATH_ROW (object);

  g_clear_object (&self->content);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (sb_path_row_parent_class)->dispose (object);
}

static void
sb_path_row_class_init (SbPathRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sb_path_row_dispose;
}

static void
sb_path_row_init (SbPathRow *self)
{
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_action_row_add_prefix (ADW_ACTION_ROW (self), gtk_image_new_from_icon_name ("sb-practice-symbolic"));
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), "win.open");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", "plan:");
}

/**
 * sb_path_row_new:
 * @content: what the app knows
 * @store: what the person did
 *
 * Returns: (transfer floating): a row that keeps itself up to date
 */
GtkWidget *
sb_path_row_new (SbContent *content,
                 SbStore   *store)
{
  SbPathRow *self;

  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);
  g_return_val_if_fail (SB_IS_STORE (store), NULL);

  self = g_object_new (SB_TYPE_PATH_ROW, NULL);
  self->content = g_object_ref (content);
  self->store = g_object_ref (store);
  g_signal_connect_object (sb_store_get_plans (store), "items-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (store, "changed::SbSession", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (sb_store_get_readings (store), "items-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}
