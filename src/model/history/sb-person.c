/* sb-person.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-person.h"

/**
 * SbPerson:
 *
 * Someone whom assessments are about.  A name may be empty: a history file
 * can tell of a bond without telling with whom.  One that is archived stays
 * with its results, and is not asked about any more.
 */
struct _SbPerson
{
  SbArchivable parent_instance;

  char *name;
  char *kind;
};

G_DEFINE_FINAL_TYPE (SbPerson, sb_person, SB_TYPE_ARCHIVABLE)

enum
{
  PROP_0,
  PROP_NAME,
  PROP_KIND,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
sb_person_assign (SbRecord *record,
                  SbRecord *from)
{
  SbPerson *self = SB_PERSON (record);
  SbPerson *source = SB_PERSON (from);

  sb_person_set_name (self, source->name);
  sb_person_set_kind (self, source->kind);

  SB_RECORD_CLASS (sb_person_parent_class)->assign (record, from);
}

static void
sb_person_finalize (GObject *object)
{
  SbPerson *self = SB_PERSON (object);

  g_free (self->name);
  g_free (self->kind);

  G_OBJECT_CLASS (sb_person_parent_class)->finalize (object);
}

static void
sb_person_get_property (GObject    *object,
                        guint       prop_id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  SbPerson *self = SB_PERSON (object);

  switch (prop_id)
    {
    case PROP_NAME:
      g_value_set_string (value, self->name);
      break;
    case PROP_KIND:
      g_value_set_string (value, self->kind);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_person_set_property (GObject      *object,
                        guint         prop_id,
                        const GValue *value,
                        GParamSpec   *pspec)
{
  SbPerson *self = SB_PERSON (object);

  switch (prop_id)
    {
    case PROP_NAME:
      sb_person_set_name (self, g_value_get_string (value));
      break;
    case PROP_KIND:
      sb_person_set_kind (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_person_class_init (SbPersonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  SbRecordClass *record_class = SB_RECORD_CLASS (klass);
  const GParamFlags mutable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = sb_person_finalize;
  object_class->get_property = sb_person_get_property;
  object_class->set_property = sb_person_set_property;

  record_class->assign = sb_person_assign;

  /**
   * SbPerson:name:
   *
   * What the user calls them.
   */
  properties[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, "", mutable);

  /**
   * SbPerson:kind:
   *
   * Which bond it is: "partner", "mother", "father", "friend", "other".
   */
  properties[PROP_KIND] = g_param_spec_string ("kind", NULL, NULL, "other", mutable);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sb_person_init (SbPerson *self)
{
  self->name = g_strdup ("");
  self->kind = g_strdup ("other");
}

SbPerson *
sb_person_new (const char *name,
               const char *kind)
{
  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (kind != NULL && *kind != '\0', NULL);

  return g_object_new (SB_TYPE_PERSON, "name", name, "kind", kind, NULL);
}

const char *
sb_person_get_name (SbPerson *self)
{
  g_return_val_if_fail (SB_IS_PERSON (self), NULL);

  return self->name;
}

void
sb_person_set_name (SbPerson   *self,
                    const char *name)
{
  g_return_if_fail (SB_IS_PERSON (self));
  g_return_if_fail (name != NULL);

  if (g_set_str (&self->name, name))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NAME]);
}

const char *
sb_person_get_kind (SbPerson *self)
{
  g_return_val_if_fail (SB_IS_PERSON (self), NULL);

  return self->kind;
}

void
sb_person_set_kind (SbPerson   *self,
                    const char *kind)
{
  g_return_if_fail (SB_IS_PERSON (self));
  g_return_if_fail (kind != NULL);

  if (g_set_str (&self->kind, kind))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_KIND]);
}
