/* sb-csv.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "sb-csv.h"

/**
 * SbCsv:
 *
 * Reads a file of comma-separated values (RFC 4180) row by row. The file is
 * held in memory, and fields are cut out of it in place, so that a row costs
 * no allocation.
 */
struct _SbCsv
{
  GObject parent_instance;

  char *contents;
  char *end;
  char *next;
  guint line;
  const char *fault; /* (nullable): what is wrong with the row */
  char **fields;     /* pointing into @contents */
  guint n_fields;
  guint n_allocated;
};

G_DEFINE_FINAL_TYPE (SbCsv, sb_csv, G_TYPE_OBJECT)

static void
sb_csv_finalize (GObject *object)
{
  SbCsv *self = SB_CSV (object);

  g_clear_pointer (&self->fields, g_free);
  g_clear_pointer (&self->contents, g_free);

  G_OBJECT_CLASS (sb_csv_parent_class)->finalize (object);
}

static void
sb_csv_class_init (SbCsvClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_csv_finalize;
}

static void
sb_csv_init (SbCsv *self)
{
}

/**
 * sb_csv_new:
 * @file: a file of comma-separated values
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): a reader before the first row
 */
SbCsv *
sb_csv_new (GFile   *file,
            GError **error)
{
  g_autoptr (SbCsv) self = g_object_new (SB_TYPE_CSV, NULL);
  gsize length;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  if (!g_file_load_contents (file, NULL, &self->contents, &length, NULL, error))
    return NULL;

  self->next = self->contents;
  self->end = self->contents + length;

  /* Spreadsheets mark UTF-8 so. */
  if (g_str_has_prefix (self->next, "\357\273\277"))
    self->next += 3;

  return g_steal_pointer (&self);
}

/* Moves a quoted field to where it began, without its quotes and with
 * doubled ones made single; returns what follows it. */
static char *
unquote (SbCsv *self,
         char  *start)
{
  char *to = start;
  char *from = start + 1;
  guint line = self->line;

  while (from < self->end && !(from[0] == '"' && from[1] != '"'))
    {
      from += from[0] == '"';
      self->line += *from == '\n';
      *to++ = *from++;
    }

  if (from == self->end)
    {
      self->line = line;
      self->fault = N_ ("a quotation mark is not closed");
    }
  else if (from[1] != '\0' && strchr (",\r\n", from[1]) == NULL)
    self->fault = N_ ("after a closing quotation mark, a comma must follow");

  from = MIN (from + 1, self->end);
  *to = '\0';
  return from;
}

static void
add_field (SbCsv *self,
           char  *field)
{
  if (self->n_fields == self->n_allocated)
    {
      self->n_allocated = MAX (64, 2 * self->n_allocated);
      self->fields = g_renew (char *, self->fields, self->n_allocated);
    }

  self->fields[self->n_fields++] = field;
}

/* Ends the field that stands before @at; returns whether another follows in
 * the same row. */
static gboolean
end_field (SbCsv *self,
           char  *at)
{
  gboolean more = at < self->end && *at == ',';

  self->next = at;
  if (more)
    self->next = at + 1;
  else if (at < self->end)
    self->next = at + (at[0] == '\r' && at[1] == '\n' ? 2 : 1);

  *at = '\0';
  return more;
}

/**
 * sb_csv_next:
 * @self: a reader
 *
 * Goes to the next row that is not empty. The fields of the row before are
 * gone.
 *
 * Returns: whether there is one; none comes after one at fault, see
 *   sb_csv_check()
 */
gboolean
sb_csv_next (SbCsv *self)
{
  gboolean more = TRUE;

  g_return_val_if_fail (SB_IS_CSV (self), FALSE);

  if (self->fault != NULL)
    return FALSE;

  for (self->line++; self->next < self->end && (*self->next == '\n' || *self->next == '\r'); self->next++)
    self->line += *self->next == '\n';

  if (self->next >= self->end)
    return FALSE;

  self->n_fields = 0;
  while (more)
    {
      char *at = self->next;

      add_field (self, at);
      if (*at == '"')
        at = unquote (self, at);
      while (at < self->end && *at != ',' && *at != '\n' && *at != '\r')
        at++;
      more = end_field (self, at) && self->fault == NULL;
    }

  return self->fault == NULL;
}

/**
 * sb_csv_check:
 * @self: a reader
 * @error: return location for an error
 *
 * Tells why there was no further row.
 *
 * Returns: whether the file was well-formed as far as it was read
 */
gboolean
sb_csv_check (SbCsv   *self,
              GError **error)
{
  g_return_val_if_fail (SB_IS_CSV (self), FALSE);

  if (self->fault == NULL)
    return TRUE;

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, _ ("Line %u: %s"), self->line, _ (self->fault));
  return FALSE;
}

/**
 * sb_csv_get_line:
 * @self: a reader
 *
 * Returns: the line of the file, from 1, on which the row ends
 */
guint
sb_csv_get_line (SbCsv *self)
{
  g_return_val_if_fail (SB_IS_CSV (self), 0);

  return self->line;
}

/**
 * sb_csv_get_fields:
 * @self: a reader
 * @n_fields: (out): how many fields the row has
 *
 * Returns: (transfer none) (array length=n_fields): the fields of the row
 */
const char *const *
sb_csv_get_fields (SbCsv *self,
                   guint *n_fields)
{
  g_return_val_if_fail (SB_IS_CSV (self), NULL);
  g_return_val_if_fail (n_fields != NULL, NULL);

  *n_fields = self->n_fields;
  return (const char *const *) self->fields;
}
