/* sb-trusted.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-time.h"
#include "sb-trusted.h"

/**
 * SbTrusted:
 *
 * Somebody whom the person can turn to, and how to reach them: someone they
 * trust, or a crisis line of their own.
 */
struct _SbTrusted
{
  SbRecord parent_instance;

  char *name;
  char *reach;
  char *note;
  char *kind;
  gint64 position;
};

G_DEFINE_FINAL_TYPE (SbTrusted, sb_trusted, SB_TYPE_RECORD)

enum
{
  PROP_0,
  PROP_NAME,
  PROP_REACH,
  PROP_NOTE,
  PROP_KIND,
  PROP_POSITION,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static gint64
sb_trusted_get_rank (SbRecord *record)
{
  return SB_TRUSTED (record)->position;
}

static void
sb_trusted_assign (SbRecord *record,
                   SbRecord *from)
{
  SbTrusted *self = SB_TRUSTED (record);
  SbTrusted *source = SB_TRUSTED (from);

  sb_trusted_set_name (self, source->name);
  sb_trusted_set_reach (self, source->reach);
  sb_trusted_set_note (self, source->note);
  sb_trusted_set_kind (self, source->kind);
  sb_trusted_set_position (self, source->position);
}

static void
sb_trusted_finalize (GObject *object)
{
  SbTrusted *self = SB_TRUSTED (object);

  g_free (self->name);
  g_free (self->reach);
  g_free (self->note);
  g_free (self->kind);

  G_OBJECT_CLASS (sb_trusted_parent_class)->finalize (object);
}

static void
sb_trusted_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  SbTrusted *self = SB_TRUSTED (object);

  switch (prop_id)
    {
    case PROP_NAME:
      g_value_set_string (value, self->name);
      break;
    case PROP_REACH:
      g_value_set_string (value, self->reach);
      break;
    case PROP_NOTE:
      g_value_set_string (value, self->note);
      break;
    case PROP_KIND:
      g_value_set_string (value, self->kind);
      break;
    case PROP_POSITION:
      g_value_set_int64 (value, self->position);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_trusted_set_property (GObject      *object,
                         guint         prop_id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  SbTrusted *self = SB_TRUSTED (object);

  switch (prop_id)
    {
    case PROP_NAME:
      sb_trusted_set_name (self, g_value_get_string (value));
      break;
    case PROP_REACH:
      sb_trusted_set_reach (self, g_value_get_string (value));
      break;
    case PROP_NOTE:
      sb_trusted_set_note (self, g_value_get_string (value));
      break;
    case PROP_KIND:
      sb_trusted_set_kind (self, g_value_get_string (value));
      break;
    case PROP_POSITION:
      sb_trusted_set_position (self, g_value_get_int64 (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags mutable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  /* What the person calls them. */
  properties[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, "", mutable);

  /* How to reach them, in the person's words: a number, an address, "next
   * door"; may be empty. */
  properties[PROP_REACH] = g_param_spec_string ("reach", NULL, NULL, "", mutable);

  /* What they can help with, in the person's words; may be empty. */
  properties[PROP_NOTE] = g_param_spec_string ("note", NULL, NULL, "", mutable);

  /* What they are: SB_TRUSTED_PERSON, SB_TRUSTED_LINE, or what a newer version
   * knows. */
  properties[PROP_KIND] = g_param_spec_string ("kind", NULL, NULL, SB_TRUSTED_PERSON, mutable);

  /* Where they stand in the list, the lowest first. Whoever is new stands
   * where the clock does: positions are far apart, so that to move one says
   * nothing of the others. */
  properties[PROP_POSITION] = g_param_spec_int64 ("position", NULL, NULL,
                                                  -SB_TRUSTED_FARTHEST, SB_TRUSTED_FARTHEST, 0, mutable);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sb_trusted_class_init (SbTrustedClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sb_trusted_finalize;
  object_class->get_property = sb_trusted_get_property;
  object_class->set_property = sb_trusted_set_property;

  SB_RECORD_CLASS (klass)->get_rank = sb_trusted_get_rank;
  SB_RECORD_CLASS (klass)->assign = sb_trusted_assign;

  install_properties (object_class);
}

static void
sb_trusted_init (SbTrusted *self)
{
  self->name = g_strdup ("");
  self->reach = g_strdup ("");
  self->note = g_strdup ("");
  self->kind = g_strdup (SB_TRUSTED_PERSON);
  self->position = MIN (sb_time_now (), SB_TRUSTED_FARTHEST);
}

/**
 * sb_trusted_new:
 * @kind: %SB_TRUSTED_PERSON or %SB_TRUSTED_LINE
 * @name: what the person calls them
 *
 * Returns: (transfer full): somebody to turn to, who comes last
 */
SbTrusted *
sb_trusted_new (const char *kind,
                const char *name)
{
  g_return_val_if_fail (kind != NULL && *kind != '\0', NULL);
  g_return_val_if_fail (name != NULL, NULL);

  return g_object_new (SB_TYPE_TRUSTED, "kind", kind, "name", name, NULL);
}

const char *
sb_trusted_get_name (SbTrusted *self)
{
  g_return_val_if_fail (SB_IS_TRUSTED (self), NULL);

  return self->name;
}

void
sb_trusted_set_name (SbTrusted  *self,
                     const char *name)
{
  g_return_if_fail (SB_IS_TRUSTED (self));
  g_return_if_fail (name != NULL);

  if (g_set_str (&self->name, name))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NAME]);
}

/**
 * sb_trusted_get_reach:
 *
 * Returns: (transfer none): how to reach them, in the person's words; may be
 *   empty
 */
const char *
sb_trusted_get_reach (SbTrusted *self)
{
  g_return_val_if_fail (SB_IS_TRUSTED (self), NULL);

  return self->reach;
}

void
sb_trusted_set_reach (SbTrusted  *self,
                      const char *reach)
{
  g_return_if_fail (SB_IS_TRUSTED (self));
  g_return_if_fail (reach != NULL);

  if (g_set_str (&self->reach, reach))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_REACH]);
}

/**
 * sb_trusted_get_note:
 *
 * Returns: (transfer none): what they can help with, in the person's words; may
 *   be empty
 */
const char *
sb_trusted_get_note (SbTrusted *self)
{
  g_return_val_if_fail (SB_IS_TRUSTED (self), NULL);

  return self->note;
}

void
sb_trusted_set_note (SbTrusted  *self,
                     const char *note)
{
  g_return_if_fail (SB_IS_TRUSTED (self));
  g_return_if_fail (note != NULL);

  if (g_set_str (&self->note, note))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NOTE]);
}

/**
 * sb_trusted_get_kind:
 *
 * Returns: (transfer none): %SB_TRUSTED_PERSON, %SB_TRUSTED_LINE, or what a
 *   newer version knows
 */
const char *
sb_trusted_get_kind (SbTrusted *self)
{
  g_return_val_if_fail (SB_IS_TRUSTED (self), NULL);

  return self->kind;
}

void
sb_trusted_set_kind (SbTrusted  *self,
                     const char *kind)
{
  g_return_if_fail (SB_IS_TRUSTED (self));
  g_return_if_fail (kind != NULL && *kind != '\0');

  if (g_set_str (&self->kind, kind))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_KIND]);
}

/**
 * sb_trusted_is_line:
 *
 * Returns: whether it is a crisis line of the person's own, and not someone
 *   whom they know
 */
gboolean
sb_trusted_is_line (SbTrusted *self)
{
  g_return_val_if_fail (SB_IS_TRUSTED (self), FALSE);

  return g_str_equal (self->kind, SB_TRUSTED_LINE);
}

/**
 * sb_trusted_get_position:
 *
 * Returns: where they stand in the list, the lowest first
 */
gint64
sb_trusted_get_position (SbTrusted *self)
{
  g_return_val_if_fail (SB_IS_TRUSTED (self), 0);

  return self->position;
}

/**
 * sb_trusted_set_position:
 * @position: where they stand in the list, at most %SB_TRUSTED_FARTHEST from 0
 *
 * See sb_store_move_trusted(), which finds one.
 */
void
sb_trusted_set_position (SbTrusted *self,
                         gint64     position)
{
  g_return_if_fail (SB_IS_TRUSTED (self));
  g_return_if_fail (position >= -SB_TRUSTED_FARTHEST && position <= SB_TRUSTED_FARTHEST);

  if (self->position == position)
    return;

  self->position = position;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_POSITION]);
}
