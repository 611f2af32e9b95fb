/* sb-today-row.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-check-in.h"
#include "sb-link-row.h"
#include "sb-session.h"
#include "sb-text.h"
#include "sb-today-row.h"

/**
 * SbTodayRow:
 *
 * A row for one thing that the day offers. Where that is a link, the row opens
 * it; a record is opened by whoever hears that the row was activated.
 */
struct _SbTodayRow
{
  AdwActionRow parent_instance;

  SbTodayItem *item;
};

G_DEFINE_FINAL_TYPE (SbTodayRow, sb_today_row, ADW_TYPE_ACTION_ROW)

static void
sb_today_row_dispose (GObject *object)
{
  g_clear_object (&SB_TODAY_ROW (object)->item);

  G_OBJECT_CLASS (sb_today_row_parent_class)->dispose (object);
}

static void
sb_today_row_class_init (SbTodayRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sb_today_row_dispose;
}

static void
sb_today_row_init (SbTodayRow *self)
{
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), TRUE);
}

static const char *
get_icon_name (SbTodayItem *item)
{
  SbRecord *record = sb_today_item_get_record (item);

  if (SB_IS_CHECK_IN (record))
    return "document-edit-symbolic";

  return record == NULL || SB_IS_SESSION (record) ? "sb-practice-symbolic" : "sb-assess-symbolic";
}

static void
set_words (SbTodayRow *self)
{
  const char *title = sb_today_item_get_title (self->item);
  const char *words = sb_today_item_get_words (self->item);

  if (title != NULL)
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  if (title != NULL || words != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (self), words);
}

static void
decorate (SbTodayRow *self)
{
  adw_action_row_add_prefix (ADW_ACTION_ROW (self), gtk_image_new_from_icon_name (get_icon_name (self->item)));
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), gtk_image_new_from_icon_name ("go-next-symbolic"));
  sb_text_narrow (GTK_WIDGET (self));
}

/* The plan is a page of the app's, and nothing of the content. */
static void
link_to_plan (SbTodayRow *self)
{
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), "win.open");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", sb_today_item_get_uri (self->item));
  decorate (self);
}

/**
 * sb_today_row_new:
 * @content: what the app knows
 * @item: what the row is for
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *
sb_today_row_new (SbContent   *content,
                  SbTodayItem *item)
{
  SbTodayRow *self;
  const char *uri;

  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);
  g_return_val_if_fail (SB_IS_TODAY_ITEM (item), NULL);

  self = g_object_new (SB_TYPE_TODAY_ROW, NULL);
  self->item = g_object_ref (item);
  uri = sb_today_item_get_uri (item);
  if (sb_today_item_get_record (item) != NULL)
    decorate (self);
  else if (sb_today_item_get_kind (item) == SB_TODAY_PLAN)
    link_to_plan (self);
  else
    sb_link_row_fill (ADW_ACTION_ROW (self), sb_content_find_uri (content, uri), uri, NULL);
  set_words (self);

  return GTK_WIDGET (self);
}

/**
 * sb_today_row_get_item:
 * @self: a row
 *
 * Returns: (transfer none): what it is for
 */
SbTodayItem *
sb_today_row_get_item (SbTodayRow *self)
{
  g_return_val_if_fail (SB_IS_TODAY_ROW (self), NULL);

  return self->item;
}

/**
 * sb_today_row_set_item:
 * @self: a row
 * @item: the same thing as before, of which something else is said
 *
 * Brings the row's words up to date.
 */
void
sb_today_row_set_item (SbTodayRow  *self,
                       SbTodayItem *item)
{
  g_return_if_fail (SB_IS_TODAY_ROW (self));
  g_return_if_fail (SB_IS_TODAY_ITEM (item));

  if (g_set_object (&self->item, item))
    set_words (self);
}
