/* sb-event.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-event.h"
#include "sb-time.h"

/**
 * SbEvent:
 *
 * Something in the person's life that they want to see on their charts.  It
 * falls on a day, wherever they were: it has no time, and no time zone.
 */
struct _SbEvent
{
  SbRecord  parent_instance;

  GDate     date;
  char     *title;
};

G_DEFINE_FINAL_TYPE (SbEvent, sb_event, SB_TYPE_RECORD)

enum
{
  PROP_0,
  PROP_DATE,
  PROP_TITLE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static gint64
sb_event_get_time (SbRecord *record)
{
  return sb_time_from_date (&SB_EVENT (record)->date);
}

static void
sb_event_assign (SbRecord *record,
                 SbRecord *from)
{
  SbEvent *self = SB_EVENT (record);
  SbEvent *source = SB_EVENT (from);

  sb_event_set_date (self, &source->date);
  sb_event_set_title (self, source->title);
}

static void
sb_event_finalize (GObject *object)
{
  SbEvent *self = SB_EVENT (object);

  g_free (self->title);

  G_OBJECT_CLASS (sb_event_parent_class)->finalize (object);
}

static void
sb_event_get_property (GObject    *object,
                       guint       prop_id,
                       GValue     *value,
                       GParamSpec *pspec)
{
  SbEvent *self = SB_EVENT (object);

  switch (prop_id)
    {
    case PROP_DATE:
      g_value_set_boxed (value, &self->date);
      break;
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_event_set_property (GObject      *object,
                       guint         prop_id,
                       const GValue *value,
                       GParamSpec   *pspec)
{
  SbEvent *self = SB_EVENT (object);

  switch (prop_id)
    {
    case PROP_DATE:
      sb_event_set_date (self, g_value_get_boxed (value));
      break;
    case PROP_TITLE:
      sb_event_set_title (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_event_class_init (SbEventClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  SbRecordClass *record_class = SB_RECORD_CLASS (klass);
  const GParamFlags mutable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = sb_event_finalize;
  object_class->get_property = sb_event_get_property;
  object_class->set_property = sb_event_set_property;

  record_class->get_time = sb_event_get_time;
  record_class->assign = sb_event_assign;

  /**
   * SbEvent:date:
   *
   * The day.
   */
  properties[PROP_DATE] = g_param_spec_boxed ("date", NULL, NULL, G_TYPE_DATE, mutable);

  /**
   * SbEvent:title:
   *
   * What happened, in the person's words.
   */
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "", mutable);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sb_event_init (SbEvent *self)
{
  g_date_set_dmy (&self->date, 1, G_DATE_JANUARY, 1970);
  self->title = g_strdup ("");
}

SbEvent *
sb_event_new (const GDate *date,
              const char  *title)
{
  g_return_val_if_fail (date != NULL, NULL);
  g_return_val_if_fail (title != NULL, NULL);

  return g_object_new (SB_TYPE_EVENT, "date", date, "title", title, NULL);
}

const GDate *
sb_event_get_date (SbEvent *self)
{
  g_return_val_if_fail (SB_IS_EVENT (self), NULL);

  return &self->date;
}

void
sb_event_set_date (SbEvent     *self,
                   const GDate *date)
{
  g_return_if_fail (SB_IS_EVENT (self));
  g_return_if_fail (date != NULL && g_date_valid (date));
  g_return_if_fail (g_date_get_year (date) <= 9999);

  if (g_date_compare (&self->date, date) == 0)
    return;

  self->date = *date;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DATE]);
}

const char *
sb_event_get_title (SbEvent *self)
{
  g_return_val_if_fail (SB_IS_EVENT (self), NULL);

  return self->title;
}

void
sb_event_set_title (SbEvent    *self,
                    const char *title)
{
  g_return_if_fail (SB_IS_EVENT (self));
  g_return_if_fail (title != NULL);

  if (g_set_str (&self->title, title))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
}
