/* sb-bond.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-bond.h"

/**
 * SbBond:
 *
 * How it stands with one person: who that is, and the result that counts now.
 * It never changes: when something does, there is another.
 */
struct _SbBond
{
  GObject parent_instance;

  SbPerson *person;
  char *name;
  char *kind;
  gboolean archived;
  guint ordinal;
  SbResult *result; /* (nullable) */
  gint64 changed;   /* when its answers were */
};

G_DEFINE_FINAL_TYPE (SbBond, sb_bond, G_TYPE_OBJECT)

static void
sb_bond_finalize (GObject *object)
{
  SbBond *self = SB_BOND (object);

  g_clear_object (&self->person);
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->kind, g_free);
  g_clear_object (&self->result);

  G_OBJECT_CLASS (sb_bond_parent_class)->finalize (object);
}

static void
sb_bond_class_init (SbBondClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_bond_finalize;
}

static void
sb_bond_init (SbBond *self)
{
}

/**
 * sb_bond_new:
 * @person: whom it is with
 * @ordinal: from 1, which of those who have that name it is
 * @result: (nullable): the result that counts now
 *
 * Returns: (transfer full): the bond, as it is now
 */
SbBond *
sb_bond_new (SbPerson *person,
             guint     ordinal,
             SbResult *result)
{
  SbBond *self;

  g_return_val_if_fail (SB_IS_PERSON (person), NULL);
  g_return_val_if_fail (ordinal > 0, NULL);
  g_return_val_if_fail (result == NULL || SB_IS_RESULT (result), NULL);

  self = g_object_new (SB_TYPE_BOND, NULL);
  self->person = g_object_ref (person);
  self->name = g_strdup (sb_person_get_name (person));
  self->kind = g_strdup (sb_person_get_kind (person));
  self->archived = sb_archivable_is_archived (SB_ARCHIVABLE (person));
  self->ordinal = ordinal;
  if (g_set_object (&self->result, result))
    self->changed = sb_record_get_changed (SB_RECORD (sb_result_get_assessment (result)));

  return self;
}

/**
 * sb_bond_get_person:
 * @self: a bond
 *
 * Returns: (transfer none): whom it is with
 */
SbPerson *
sb_bond_get_person (SbBond *self)
{
  g_return_val_if_fail (SB_IS_BOND (self), NULL);

  return self->person;
}

/**
 * sb_bond_get_name:
 * @self: a bond
 *
 * Returns: (transfer none): what the person is called; may be empty
 */
const char *
sb_bond_get_name (SbBond *self)
{
  g_return_val_if_fail (SB_IS_BOND (self), NULL);

  return self->name;
}

/**
 * sb_bond_get_kind:
 * @self: a bond
 *
 * Returns: (transfer none): see #SbPerson:kind
 */
const char *
sb_bond_get_kind (SbBond *self)
{
  g_return_val_if_fail (SB_IS_BOND (self), NULL);

  return self->kind;
}

gboolean
sb_bond_is_archived (SbBond *self)
{
  g_return_val_if_fail (SB_IS_BOND (self), FALSE);

  return self->archived;
}

/**
 * sb_bond_get_ordinal:
 * @self: a bond
 *
 * Returns: from 1, which of those who have that name it is
 */
guint
sb_bond_get_ordinal (SbBond *self)
{
  g_return_val_if_fail (SB_IS_BOND (self), 1);

  return self->ordinal;
}

/**
 * sb_bond_get_result:
 * @self: a bond
 *
 * Returns: (transfer none) (nullable): the result that counts now; NULL where
 *   there is none yet
 */
SbResult *
sb_bond_get_result (SbBond *self)
{
  g_return_val_if_fail (SB_IS_BOND (self), NULL);

  return self->result;
}

static gboolean
has_same_answers (SbBond *self,
                  SbBond *other)
{
  if (self->result == NULL || other->result == NULL)
    return self->result == other->result;

  return sb_result_get_assessment (self->result) == sb_result_get_assessment (other->result)
         && self->changed == other->changed;
}

/**
 * sb_bond_equal:
 * @self: a bond
 * @other: a bond
 *
 * Returns: whether both tell the same
 */
gboolean
sb_bond_equal (SbBond *self,
               SbBond *other)
{
  g_return_val_if_fail (SB_IS_BOND (self), FALSE);
  g_return_val_if_fail (SB_IS_BOND (other), FALSE);

  return self->person == other->person && self->archived == other->archived && self->ordinal == other->ordinal
         && g_str_equal (self->name, other->name) && g_str_equal (self->kind, other->kind)
         && has_same_answers (self, other);
}
