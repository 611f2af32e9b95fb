/* sb-reading.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-reading.h"
#include "sb-time.h"
#include "sb-uuid.h"

/**
 * SbReading:
 *
 * What the person did with one page of the library: whether it is saved for
 * later, marked as read, when it was last opened, and where they stopped.
 * The id follows from the page: it has the same record on all machines.
 */
struct _SbReading
{
  SbRecord   parent_instance;

  char      *page;
  GDateTime *bookmarked; /* (nullable) */
  GDateTime *finished;   /* (nullable) */
  GDateTime *opened;     /* (nullable) */
  char      *place;      /* (nullable) */
};

G_DEFINE_FINAL_TYPE (SbReading, sb_reading, SB_TYPE_RECORD)

enum
{
  PROP_0,
  PROP_PAGE,
  PROP_BOOKMARKED,
  PROP_FINISHED,
  PROP_OPENED,
  PROP_PLACE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
set_time (SbReading  *self,
          GDateTime **field,
          guint       prop_id,
          GDateTime  *date_time)
{
  if (sb_time_set (field, date_time))
    g_object_notify_by_pspec (G_OBJECT (self), properties[prop_id]);
}

static void
sb_reading_assign (SbRecord *record,
                   SbRecord *from)
{
  SbReading *self = SB_READING (record);
  SbReading *source = SB_READING (from);

  if (g_set_str (&self->page, source->page))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAGE]);
  sb_reading_set_bookmarked (self, source->bookmarked);
  sb_reading_set_finished (self, source->finished);
  sb_reading_set_opened (self, source->opened);
  sb_reading_set_place (self, source->place);
}

static void
sb_reading_finalize (GObject *object)
{
  SbReading *self = SB_READING (object);

  g_free (self->page);
  g_clear_pointer (&self->bookmarked, g_date_time_unref);
  g_clear_pointer (&self->finished, g_date_time_unref);
  g_clear_pointer (&self->opened, g_date_time_unref);
  g_free (self->place);

  G_OBJECT_CLASS (sb_reading_parent_class)->finalize (object);
}

static void
sb_reading_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  SbReading *self = SB_READING (object);

  switch (prop_id)
    {
    case PROP_PAGE:
      g_value_set_string (value, self->page);
      break;
    case PROP_BOOKMARKED:
      g_value_set_boxed (value, self->bookmarked);
      break;
    case PROP_FINISHED:
      g_value_set_boxed (value, self->finished);
      break;
    case PROP_OPENED:
      g_value_set_boxed (value, self->opened);
      break;
    case PROP_PLACE:
      g_value_set_string (value, self->place);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_reading_set_property (GObject      *object,
                         guint         prop_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  SbReading *self = SB_READING (object);

  switch (prop_id)
    {
    case PROP_PAGE:
      self->page = g_value_dup_string (value);
      break;
    case PROP_BOOKMARKED:
      sb_reading_set_bookmarked (self, g_value_get_boxed (value));
      break;
    case PROP_FINISHED:
      sb_reading_set_finished (self, g_value_get_boxed (value));
      break;
    case PROP_OPENED:
      sb_reading_set_opened (self, g_value_get_boxed (value));
      break;
    case PROP_PLACE:
      sb_reading_set_place (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags fixed = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;
  const GParamFlags mutable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  /* Which page it is about, as a URI. */
  properties[PROP_PAGE] = g_param_spec_string ("page", NULL, NULL, "", fixed);

  /* When the person saved it for later, in UTC, or NULL. */
  properties[PROP_BOOKMARKED] = g_param_spec_boxed ("bookmarked", NULL, NULL, G_TYPE_DATE_TIME, mutable);

  /* When they marked it as read, in UTC, or NULL. */
  properties[PROP_FINISHED] = g_param_spec_boxed ("finished", NULL, NULL, G_TYPE_DATE_TIME, mutable);

  /* When it was last opened, in UTC, or NULL. */
  properties[PROP_OPENED] = g_param_spec_boxed ("opened", NULL, NULL, G_TYPE_DATE_TIME, mutable);

  /* Where they stopped, or NULL where there is nothing to come back to. */
  properties[PROP_PLACE] = g_param_spec_string ("place", NULL, NULL, NULL, mutable);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sb_reading_class_init (SbReadingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sb_reading_finalize;
  object_class->get_property = sb_reading_get_property;
  object_class->set_property = sb_reading_set_property;

  SB_RECORD_CLASS (klass)->assign = sb_reading_assign;

  install_properties (object_class);
}

static void
sb_reading_init (SbReading *self)
{
}

/**
 * sb_reading_new:
 * @uri: a page of the library, such as "article:the-four-styles"
 */
SbReading *
sb_reading_new (const char *uri)
{
  g_autofree char *name = NULL;
  g_autofree char *id = NULL;

  g_return_val_if_fail (uri != NULL && *uri != '\0', NULL);

  name = g_strconcat ("page/", uri, NULL);
  id = sb_uuid_new_for_name (SB_UUID_OF_APP, name);
  return g_object_new (SB_TYPE_READING, "id", id, "page", uri, NULL);
}

const char *
sb_reading_get_page (SbReading *self)
{
  g_return_val_if_fail (SB_IS_READING (self), NULL);

  return self->page;
}

/**
 * sb_reading_get_bookmarked:
 *
 * Returns: (transfer none) (nullable): when the person saved it for later, in UTC
 */
GDateTime *
sb_reading_get_bookmarked (SbReading *self)
{
  g_return_val_if_fail (SB_IS_READING (self), NULL);

  return self->bookmarked;
}

/**
 * sb_reading_set_bookmarked:
 * @bookmarked: (nullable): when it was saved for later, or %NULL
 */
void
sb_reading_set_bookmarked (SbReading *self,
                           GDateTime *bookmarked)
{
  g_return_if_fail (SB_IS_READING (self));

  set_time (self, &self->bookmarked, PROP_BOOKMARKED, bookmarked);
}

/**
 * sb_reading_get_finished:
 *
 * Returns: (transfer none) (nullable): when the person marked it as read, in UTC
 */
GDateTime *
sb_reading_get_finished (SbReading *self)
{
  g_return_val_if_fail (SB_IS_READING (self), NULL);

  return self->finished;
}

/**
 * sb_reading_set_finished:
 * @finished: (nullable): when it was marked as read, or %NULL
 */
void
sb_reading_set_finished (SbReading *self,
                         GDateTime *finished)
{
  g_return_if_fail (SB_IS_READING (self));

  set_time (self, &self->finished, PROP_FINISHED, finished);
}

/**
 * sb_reading_get_opened:
 *
 * Returns: (transfer none) (nullable): when it was last opened, in UTC
 */
GDateTime *
sb_reading_get_opened (SbReading *self)
{
  g_return_val_if_fail (SB_IS_READING (self), NULL);

  return self->opened;
}

/**
 * sb_reading_set_opened:
 * @opened: (nullable): when it was last opened, or %NULL
 */
void
sb_reading_set_opened (SbReading *self,
                       GDateTime *opened)
{
  g_return_if_fail (SB_IS_READING (self));

  set_time (self, &self->opened, PROP_OPENED, opened);
}

/**
 * sb_reading_get_place:
 *
 * Returns: (transfer none) (nullable): where the person stopped, as
 *   "SECTION/BLOCK"
 */
const char *
sb_reading_get_place (SbReading *self)
{
  g_return_val_if_fail (SB_IS_READING (self), NULL);

  return self->place;
}

/**
 * sb_reading_set_place:
 * @place: (nullable): where the person stopped, as "SECTION/BLOCK", or %NULL
 *   where there is nothing to come back to
 */
void
sb_reading_set_place (SbReading  *self,
                      const char *place)
{
  g_return_if_fail (SB_IS_READING (self));

  if (g_set_str (&self->place, place))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLACE]);
}

/**
 * sb_reading_is_begun:
 *
 * Returns: whether the person stopped somewhere in the text, and may want to
 *   go on there
 */
gboolean
sb_reading_is_begun (SbReading *self)
{
  g_return_val_if_fail (SB_IS_READING (self), FALSE);

  return self->place != NULL;
}

static GDateTime *
now_if (gboolean wanted)
{
  return wanted ? g_date_time_new_now_utc () : NULL;
}

/**
 * sb_reading_open:
 *
 * Notes that the page is opened now.
 */
void
sb_reading_open (SbReading *self)
{
  g_autoptr (GDateTime) now = now_if (TRUE);

  sb_reading_set_opened (self, now);
}

/* From the opening on, or it was another time that they finished. */
static gboolean
was_finished_now (SbReading *self)
{
  return self->finished != NULL && (self->opened == NULL || g_date_time_compare (self->finished, self->opened) >= 0);
}

/**
 * sb_reading_leave:
 * @section: (nullable): the id of the section at the top of the window, or
 *   %NULL where that is what stands before the first
 * @block: the number of the block in it
 * @at_end: whether the end of the text can be seen
 *
 * Notes where the person stops. There is nothing to come back to where that is
 * the top of the page or the end of its text, or where they have marked the
 * page as read since they opened it.
 *
 * Returns: whether the record has changed
 */
gboolean
sb_reading_leave (SbReading  *self,
                  const char *section,
                  guint       block,
                  gboolean    at_end)
{
  g_autofree char *place = NULL;

  g_return_val_if_fail (SB_IS_READING (self), FALSE);

  if (section != NULL && !at_end && !was_finished_now (self))
    place = g_strdup_printf ("%s/%u", section, block);
  if (g_strcmp0 (self->place, place) == 0)
    return FALSE;

  sb_reading_set_place (self, place);
  return TRUE;
}

/**
 * sb_reading_bookmark:
 *
 * Saves the page for later, or takes that back.
 */
void
sb_reading_bookmark (SbReading *self,
                     gboolean   bookmarked)
{
  g_autoptr (GDateTime) now = now_if (bookmarked);

  sb_reading_set_bookmarked (self, now);
}

/**
 * sb_reading_finish:
 *
 * Marks the page as read, or takes that back. What is read needs no place to
 * come back to.
 */
void
sb_reading_finish (SbReading *self,
                   gboolean   finished)
{
  g_autoptr (GDateTime) now = now_if (finished);

  sb_reading_set_finished (self, now);
  if (finished)
    sb_reading_set_place (self, NULL);
}
