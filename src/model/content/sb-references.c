/* sb-references.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-references.h"

/* A link or a citation, and where it stands. */
typedef struct
{
  char *place;
  char *target;
} Use;

/**
 * SbReferences:
 *
 * What the files of a folder say of each other: what there is, and who
 * refers to it.
 */
struct _SbReferences
{
  GObject parent_instance;

  GPtrArray *uses[SB_N_REFERENCE_KINDS];         /* (element-type Use) */
  GHashTable *definitions[SB_N_REFERENCE_KINDS]; /* (element-type utf8 utf8): target, place */
  gboolean doubted_definitions[SB_N_REFERENCE_KINDS];
  gboolean doubted_uses[SB_N_REFERENCE_KINDS];
};

G_DEFINE_FINAL_TYPE (SbReferences, sb_references, G_TYPE_OBJECT)

static void
use_free (Use *use)
{
  g_free (use->place);
  g_free (use->target);
  g_free (use);
}

static void
sb_references_finalize (GObject *object)
{
  SbReferences *self = SB_REFERENCES (object);

  for (guint kind = 0; kind < SB_N_REFERENCE_KINDS; kind++)
    {
      g_clear_pointer (&self->uses[kind], g_ptr_array_unref);
      g_clear_pointer (&self->definitions[kind], g_hash_table_unref);
    }

  G_OBJECT_CLASS (sb_references_parent_class)->finalize (object);
}

static void
sb_references_class_init (SbReferencesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_references_finalize;
}

static void
sb_references_init (SbReferences *self)
{
  for (guint kind = 0; kind < SB_N_REFERENCE_KINDS; kind++)
    {
      self->uses[kind] = g_ptr_array_new_with_free_func ((GDestroyNotify) use_free);
      self->definitions[kind] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
    }
}

/**
 * sb_references_new:
 *
 * Returns: (transfer full): references, still none
 */
SbReferences *
sb_references_new (void)
{
  return g_object_new (SB_TYPE_REFERENCES, NULL);
}

/**
 * sb_references_define:
 * @self: references
 * @kind: how it is referred to
 * @place: where it stands
 * @target: by what name
 *
 * Tells that something is there.
 */
void
sb_references_define (SbReferences   *self,
                      SbReferenceKind kind,
                      const char     *place,
                      const char     *target)
{
  g_return_if_fail (SB_IS_REFERENCES (self));

  g_hash_table_insert (self->definitions[kind], g_strdup (target), g_strdup (place));
}

/**
 * sb_references_use:
 * @self: references
 * @kind: how it is referred to
 * @place: where somebody refers to it
 * @target: by what name
 *
 * Tells that somebody refers to something.
 */
void
sb_references_use (SbReferences   *self,
                   SbReferenceKind kind,
                   const char     *place,
                   const char     *target)
{
  Use *use;

  g_return_if_fail (SB_IS_REFERENCES (self));

  use = g_new0 (Use, 1);
  use->place = g_strdup (place);
  use->target = g_strdup (target);
  g_ptr_array_add (self->uses[kind], use);
}

/**
 * sb_references_use_all:
 * @self: references
 * @kind: how they are referred to
 * @place: the list in which somebody refers to them
 * @prefix: what to put before each of @targets
 * @targets: (array zero-terminated=1): by what names
 *
 * Tells that somebody refers to several things.
 */
void
sb_references_use_all (SbReferences      *self,
                       SbReferenceKind    kind,
                       const char        *place,
                       const char        *prefix,
                       const char *const *targets)
{
  g_return_if_fail (SB_IS_REFERENCES (self));

  for (guint i = 0; targets[i] != NULL; i++)
    {
      g_autofree char *entry = g_strdup_printf ("%s[%u]", place, i);
      g_autofree char *target = g_strconcat (prefix, targets[i], NULL);

      sb_references_use (self, kind, entry, target);
    }
}

/**
 * sb_references_doubt_definitions:
 * @self: references
 * @kind: how they are referred to
 *
 * Tells that there may be more than was told, as where a file is at fault:
 * then a reference to what is not there is no fault.
 */
void
sb_references_doubt_definitions (SbReferences   *self,
                                 SbReferenceKind kind)
{
  g_return_if_fail (SB_IS_REFERENCES (self));

  self->doubted_definitions[kind] = TRUE;
}

/**
 * sb_references_doubt_uses:
 * @self: references
 * @kind: how they refer
 *
 * Tells that somebody may refer to more than was told: then what nobody
 * refers to is no fault.
 */
void
sb_references_doubt_uses (SbReferences   *self,
                          SbReferenceKind kind)
{
  g_return_if_fail (SB_IS_REFERENCES (self));

  self->doubted_uses[kind] = TRUE;
}

static void
add_fault (GPtrArray  *faults,
           const char *place,
           const char *complaint,
           const char *target)
{
  g_ptr_array_add (faults, g_strdup_printf ("%s: %s: “%s”", place, complaint, target));
}

static int
compare_strings (gconstpointer a,
                 gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

/**
 * sb_references_match:
 * @self: references
 * @kind: of which kind
 * @no_definition: what to say of a reference to what is not there
 * @no_use: (nullable): what to say of what nobody refers to; NULL where that
 *   is no fault
 * @faults: (element-type utf8): where to say it
 *
 * Looks for references that lead nowhere, and for things that nobody refers
 * to, as far as that is not in doubt.
 */
void
sb_references_match (SbReferences   *self,
                     SbReferenceKind kind,
                     const char     *no_definition,
                     const char     *no_use,
                     GPtrArray      *faults)
{
  g_autoptr (GHashTable) used = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) targets = g_hash_table_get_keys_as_ptr_array (self->definitions[kind]);

  g_return_if_fail (SB_IS_REFERENCES (self));

  for (guint i = 0; i < self->uses[kind]->len; i++)
    {
      Use *use = g_ptr_array_index (self->uses[kind], i);

      g_hash_table_add (used, use->target);
      if (!self->doubted_definitions[kind] && !g_hash_table_contains (self->definitions[kind], use->target))
        add_fault (faults, use->place, no_definition, use->target);
    }

  g_ptr_array_sort (targets, compare_strings);
  for (guint i = 0; no_use != NULL && !self->doubted_uses[kind] && i < targets->len; i++)
    {
      const char *target = g_ptr_array_index (targets, i);

      if (!g_hash_table_contains (used, target))
        add_fault (faults, g_hash_table_lookup (self->definitions[kind], target), no_use, target);
    }
}
