/* sb-part-row.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-part-row.h"
#include "sb-readings.h"
#include "sb-text.h"

/**
 * SbPartRow:
 *
 * A row that opens a part of the library: what is in it, and how much of it
 * was marked as read, which is told only once something was.
 */
struct _SbPartRow
{
  AdwActionRow parent_instance;

  SbPart *part;
  GListModel *readings;
};

G_DEFINE_FINAL_TYPE (SbPartRow, sb_part_row, ADW_TYPE_ACTION_ROW)

static char *
describe_size (guint n_finished,
               guint n)
{
  if (n_finished == 0)
    return g_strdup_printf (ngettext ("%u page", "%u pages", n), n);
  if (n_finished == n)
    return g_strdup_printf (ngettext ("%u page, read", "All %u pages read", n), n);

  /* Translators: how many pages of a part of the library were read, then how
   * many there are */
  return g_strdup_printf (_ ("%u of %u read"), n_finished, n);
}

static void
readings_changed_cb (SbPartRow *self)
{
  g_autofree char *size = NULL;
  g_autofree char *subtitle = NULL;

  g_assert (SB_IS_PART_ROW (self));

  size = describe_size (sb_readings_count_finished (self->readings, self->part),
                        g_strv_length ((char **) sb_part_get_pages (self->part)));
  subtitle = g_strdup_printf ("%s\n%s", sb_part_get_about (self->part), size);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle);
}

static void
sb_part_row_dispose (GObject *object)
{
  SbPartRow *self = SB_PART_ROW (object);

  g_clear_object (&self->part);
  g_clear_object (&self->readings);

  G_OBJECT_CLASS (sb_part_row_parent_class)->dispose (object);
}

static void
sb_part_row_class_init (SbPartRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sb_part_row_dispose;
}

static void
sb_part_row_init (SbPartRow *self)
{
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_action_row_add_prefix (ADW_ACTION_ROW (self), gtk_image_new_from_icon_name ("sb-learn-symbolic"));
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), "win.open");
  sb_text_narrow (GTK_WIDGET (self));
}

/**
 * sb_part_row_new:
 * @store: what the person did
 * @part: a part of the library
 *
 * Returns: (transfer floating): a row that opens it
 */
GtkWidget *
sb_part_row_new (SbStore *store,
                 SbPart  *part)
{
  SbPartRow *self;

  g_return_val_if_fail (SB_IS_STORE (store), NULL);
  g_return_val_if_fail (SB_IS_PART (part), NULL);

  self = g_object_new (SB_TYPE_PART_ROW, "title", sb_part_get_title (part), NULL);
  self->part = g_object_ref (part);
  self->readings = g_object_ref (sb_store_get_readings (store));
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", sb_part_get_uri (part));
  g_signal_connect_object (self->readings, "items-changed", G_CALLBACK (readings_changed_cb), self, G_CONNECT_SWAPPED);
  readings_changed_cb (self);

  return GTK_WIDGET (self);
}
