/* sb-day-sections.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-day-sections.h"
#include "sb-record-list.h"

/**
 * SbDaySections:
 *
 * Records with the newest first, in sections of a day each, where the person
 * is. It keeps nothing of its own, so that a hundred thousand records cost no
 * more than one: a section is looked up when somebody asks for it.
 */
struct _SbDaySections
{
  GObject parent_instance;

  GListModel *records; /* of SbRecord, the newest first */
};

static GType
sb_day_sections_get_item_type (GListModel *list)
{
  return SB_TYPE_RECORD;
}

static guint
sb_day_sections_get_n_items (GListModel *list)
{
  SbDaySections *self = SB_DAY_SECTIONS (list);

  return self->records != NULL ? g_list_model_get_n_items (self->records) : 0;
}

static gpointer
sb_day_sections_get_item (GListModel *list,
                          guint       position)
{
  SbDaySections *self = SB_DAY_SECTIONS (list);

  return self->records != NULL ? g_list_model_get_item (self->records, position) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = sb_day_sections_get_item_type;
  iface->get_n_items = sb_day_sections_get_n_items;
  iface->get_item = sb_day_sections_get_item;
}

static gint64
get_time (SbDaySections *self,
          guint          position)
{
  g_autoptr (SbRecord) record = NULL;

  if (SB_IS_RECORD_LIST (self->records))
    return sb_record_list_get_time (SB_RECORD_LIST (self->records), position);

  record = g_list_model_get_item (self->records, position);
  return sb_record_get_time (record);
}

/* How many records are at a time or after it. */
static guint
count_since (SbDaySections *self,
             gint64 time)
{
  guint start = 0;
  guint end = g_list_model_get_n_items (self->records);

  while (start < end)
    {
      guint middle = start + (end - start) / 2;

      if (get_time (self, middle) >= time)
        start = middle + 1;
      else
        end = middle;
    }

  return start;
}

/* The midnights before and after a time. */
static void
find_day (gint64  time,
          gint64 *start,
          gint64 *end)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc_usec (time);
  g_autoptr (GDateTime) local = g_date_time_to_local (utc);
  g_autoptr (GDateTime) midnight = NULL;
  g_autoptr (GDateTime) next = NULL;
  int year, month, day;

  g_date_time_get_ymd (local, &year, &month, &day);
  midnight = g_date_time_new_local (year, month, day, 0, 0, 0);
  next = midnight != NULL ? g_date_time_add_days (midnight, 1) : NULL;
  *start = midnight != NULL ? g_date_time_to_unix_usec (midnight) : time;
  *end = next != NULL ? g_date_time_to_unix_usec (next) : time + 1;
}

static void
sb_day_sections_get_section (GtkSectionModel *model,
                             guint            position,
                             guint           *start,
                             guint           *end)
{
  SbDaySections *self = SB_DAY_SECTIONS (model);
  guint n_items = sb_day_sections_get_n_items (G_LIST_MODEL (self));
  gint64 day_start, day_end;

  if (position >= n_items)
    {
      *start = n_items;
      *end = G_MAXUINT;
      return;
    }

  find_day (get_time (self, position), &day_start, &day_end);
  *start = count_since (self, day_end);
  *end = count_since (self, day_start);
}

static void
section_model_init (GtkSectionModelInterface *iface)
{
  iface->get_section = sb_day_sections_get_section;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (SbDaySections,
                               sb_day_sections,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init)
                                   G_IMPLEMENT_INTERFACE (GTK_TYPE_SECTION_MODEL, section_model_init))

static void
sb_day_sections_dispose (GObject *object)
{
  g_clear_object (&SB_DAY_SECTIONS (object)->records);

  G_OBJECT_CLASS (sb_day_sections_parent_class)->dispose (object);
}

static void
sb_day_sections_class_init (SbDaySectionsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sb_day_sections_dispose;
}

static void
sb_day_sections_init (SbDaySections *self)
{
}

/**
 * sb_day_sections_new:
 * @records: a list of #SbRecord, the newest first
 *
 * Returns: (transfer full): them by day
 */
SbDaySections *
sb_day_sections_new (GListModel *records)
{
  SbDaySections *self;

  g_return_val_if_fail (G_IS_LIST_MODEL (records), NULL);

  self = g_object_new (SB_TYPE_DAY_SECTIONS, NULL);
  self->records = g_object_ref (records);
  g_signal_connect_object (records, "items-changed", G_CALLBACK (g_list_model_items_changed), self, G_CONNECT_SWAPPED);

  return self;
}
