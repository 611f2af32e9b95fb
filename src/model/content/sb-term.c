/* sb-term.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-inline.h"
#include "sb-term.h"

/**
 * SbTerm:
 *
 * A word that a reader may not know, or that has a sense of its own here:
 * an entry of the glossary. Immutable once read.
 */
struct _SbTerm
{
  GObject parent_instance;

  char *id;
  char *uri;
  char *title;
  GStrv also;
  char *text;
  GStrv related;
};

G_DEFINE_FINAL_TYPE (SbTerm, sb_term, G_TYPE_OBJECT)

enum
{
  PROP_TITLE = 1,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
sb_term_finalize (GObject *object)
{
  SbTerm *self = SB_TERM (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->uri, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->also, g_strfreev);
  g_clear_pointer (&self->text, g_free);
  g_clear_pointer (&self->related, g_strfreev);

  G_OBJECT_CLASS (sb_term_parent_class)->finalize (object);
}

static void
sb_term_get_property (GObject    *object,
                      guint       prop_id,
                      GValue     *value,
                      GParamSpec *pspec)
{
  SbTerm *self = SB_TERM (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_term_class_init (SbTermClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sb_term_finalize;
  object_class->get_property = sb_term_get_property;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL,
                                                G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sb_term_init (SbTerm *self)
{
}

/**
 * sb_term_read:
 * @cursor: where the entry stands
 *
 * Returns: (transfer full): the term
 */
SbTerm *
sb_term_read (const SbCursor *cursor)
{
  static const char *const members[] = { "id", "title", "also", "text", "related", NULL };
  SbTerm *self = g_object_new (SB_TYPE_TERM, NULL);

  self->id = g_strdup (sb_cursor_get_id (cursor, "id"));
  self->uri = g_strconcat ("term:", self->id, NULL);
  self->title = g_strdup (sb_cursor_get_text (cursor, "title"));
  self->also = sb_cursor_dup_texts (cursor, "also");
  self->text = g_strdup (sb_cursor_get_text (cursor, "text"));
  self->related = sb_cursor_dup_ids (cursor, "related");
  sb_cursor_close (cursor, members);

  return self;
}

/**
 * sb_term_get_id:
 * @self: a term
 *
 * Returns: (transfer none): its name in files
 */
const char *
sb_term_get_id (SbTerm *self)
{
  g_return_val_if_fail (SB_IS_TERM (self), NULL);

  return self->id;
}

/**
 * sb_term_get_uri:
 * @self: a term
 *
 * Returns: (transfer none): what links to it say, such as `term:repair`
 */
const char *
sb_term_get_uri (SbTerm *self)
{
  g_return_val_if_fail (SB_IS_TERM (self), NULL);

  return self->uri;
}

/**
 * sb_term_get_title:
 * @self: a term
 *
 * Returns: (transfer none): the word, as it stands within a sentence
 */
const char *
sb_term_get_title (SbTerm *self)
{
  g_return_val_if_fail (SB_IS_TERM (self), NULL);

  return self->title;
}

/**
 * sb_term_get_also:
 * @self: a term
 *
 * Returns: (transfer none) (array zero-terminated=1): other forms of the word
 */
const char *const *
sb_term_get_also (SbTerm *self)
{
  g_return_val_if_fail (SB_IS_TERM (self), NULL);

  return (const char *const *) self->also;
}

/**
 * sb_term_get_text:
 * @self: a term
 *
 * Returns: (transfer none): what it means, as a line of content (see
 *   sb_inline_scan())
 */
const char *
sb_term_get_text (SbTerm *self)
{
  g_return_val_if_fail (SB_IS_TERM (self), NULL);

  return self->text;
}

/**
 * sb_term_get_related:
 * @self: a term
 *
 * Returns: (transfer none) (array zero-terminated=1): where more of it is
 *   told, as targets of links
 */
const char *const *
sb_term_get_related (SbTerm *self)
{
  g_return_val_if_fail (SB_IS_TERM (self), NULL);

  return (const char *const *) self->related;
}

/**
 * sb_term_matches:
 * @self: a term
 * @words: what somebody looks for
 *
 * Returns: whether each of @words begins a word of the term, of one of its
 *   other forms, or of what it means; case and accents do not count
 */
gboolean
sb_term_matches (SbTerm     *self,
                 const char *words)
{
  g_autofree char *forms = NULL;
  g_autofree char *meaning = NULL;
  g_autofree char *all = NULL;

  g_return_val_if_fail (SB_IS_TERM (self), FALSE);
  g_return_val_if_fail (words != NULL, FALSE);

  forms = g_strjoinv (" ", self->also);
  meaning = sb_inline_to_plain (self->text);
  all = g_strjoin (" ", self->title, forms, meaning, NULL);

  return g_str_match_string (words, all, TRUE);
}
