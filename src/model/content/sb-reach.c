/* sb-reach.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "sb-reach.h"

/**
 * SbReach:
 *
 * One way to reach a line: a number to call, a page to write on. Immutable
 * once read.
 */
struct _SbReach
{
  GObject parent_instance;

  SbReachKind kind;
  char *value;
  char *words; /* (nullable) */
};

G_DEFINE_FINAL_TYPE (SbReach, sb_reach, G_TYPE_OBJECT)

static void
sb_reach_finalize (GObject *object)
{
  SbReach *self = SB_REACH (object);

  g_clear_pointer (&self->value, g_free);
  g_clear_pointer (&self->words, g_free);

  G_OBJECT_CLASS (sb_reach_parent_class)->finalize (object);
}

static void
sb_reach_class_init (SbReachClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_reach_finalize;
}

static void
sb_reach_init (SbReach *self)
{
}

static void
check_value (SbReach        *self,
             const SbCursor *cursor)
{
  static const struct
  {
    const char *pattern;
    const char *complaint;
  } forms[] = {
    /* What stands in brackets is dialed without the country’s code only. */
    [SB_REACH_CALL] = { "^(\\+[1-9][\\d -]*|#?\\(?\\d[\\d ()-]*)\\d$", N_ ("must be a phone number as people write it, such as 116 123") },
    [SB_REACH_TEXT] = { "^(\\+[1-9]|\\d)[\\d -]*\\d$", N_ ("must be a phone number as people write it, such as 116 123") },
    [SB_REACH_CHAT] = { "^https://[^/\\s]+\\.[^/\\s]+(/\\S*)?$", N_ ("must be an address that begins with https://") },
    [SB_REACH_WEB] = { "^https://[^/\\s]+\\.[^/\\s]+(/\\S*)?$", N_ ("must be an address that begins with https://") },
    [SB_REACH_EMAIL] = { "^[^@\\s:?]+@[^@\\s:?]+\\.[^@\\s:?]+$", N_ ("must be an email address") },
    /* WhatsApp knows numbers in this form alone. */
    [SB_REACH_WHATSAPP] = { "^\\+[1-9][\\d -]*\\d$", N_ ("must be a number with its country’s code, such as +44 20 7946 0000") },
  };

  if (*self->value != '\0' && !g_regex_match_simple (forms[self->kind].pattern, self->value, G_REGEX_DOLLAR_ENDONLY, 0))
    sb_cursor_fault (cursor, "value", "%s", _ (forms[self->kind].complaint));
}

/**
 * sb_reach_read:
 * @cursor: where it stands
 *
 * Returns: (transfer full): the way to reach somebody
 */
SbReach *
sb_reach_read (const SbCursor *cursor)
{
  static const char *const members[] = { "kind", "value", "words", NULL };
  static const char *const kinds[] = { "call", "text", "chat", "web", "email", "whatsapp", NULL };
  SbReach *self = g_object_new (SB_TYPE_REACH, NULL);

  self->kind = sb_cursor_get_choice (cursor, "kind", kinds);
  self->value = g_strdup (sb_cursor_get_string (cursor, "value"));
  self->words = g_strdup (sb_cursor_get_optional_string (cursor, "words"));
  check_value (self, cursor);
  if (self->words != NULL && self->kind != SB_REACH_TEXT)
    sb_cursor_fault (cursor, "words", _ ("are for text messages only"));
  sb_cursor_close (cursor, members);

  return self;
}

/**
 * sb_reach_get_kind:
 * @self: a way to reach somebody
 *
 * Returns: which way it is
 */
SbReachKind
sb_reach_get_kind (SbReach *self)
{
  g_return_val_if_fail (SB_IS_REACH (self), SB_REACH_CALL);

  return self->kind;
}

/**
 * sb_reach_get_value:
 * @self: a way to reach somebody
 *
 * Returns: (transfer none): the number or address, as people write it
 */
const char *
sb_reach_get_value (SbReach *self)
{
  g_return_val_if_fail (SB_IS_REACH (self), NULL);

  return self->value;
}

/**
 * sb_reach_get_words:
 * @self: a way to reach somebody
 *
 * Returns: (transfer none) (nullable): the words to send first, in a text
 *   message
 */
const char *
sb_reach_get_words (SbReach *self)
{
  g_return_val_if_fail (SB_IS_REACH (self), NULL);

  return self->words;
}

/* What a phone dials. */
static char *
dup_dialed (SbReach *self)
{
  GString *dialed = g_string_new (NULL);

  for (const char *c = self->value; *c != '\0'; c++)
    {
      if (*c == '#')
        g_string_append (dialed, "%23");
      else if (*c == '+' || g_ascii_isdigit (*c))
        g_string_append_c (dialed, *c);
    }

  return g_string_free (dialed, FALSE);
}

static char *
dup_message_uri (SbReach    *self,
                 const char *dialed)
{
  g_autofree char *escaped = NULL;

  if (self->words == NULL)
    return g_strconcat ("sms:", dialed, NULL);

  /* RFC 5724. */
  escaped = g_uri_escape_string (self->words, NULL, FALSE);
  return g_strconcat ("sms:", dialed, "?body=", escaped, NULL);
}

/**
 * sb_reach_dup_uri:
 * @self: a way to reach somebody
 *
 * Returns: (transfer full): what to hand to the desktop to open: `tel:`,
 *   `sms:`, `mailto:` or `https:`
 */
char *
sb_reach_dup_uri (SbReach *self)
{
  g_autofree char *dialed = NULL;

  g_return_val_if_fail (SB_IS_REACH (self), NULL);

  dialed = dup_dialed (self);
  switch (self->kind)
    {
    case SB_REACH_CALL:
      return g_strconcat ("tel:", dialed, NULL);
    case SB_REACH_TEXT:
      return dup_message_uri (self, dialed);
    case SB_REACH_EMAIL:
      return g_strconcat ("mailto:", self->value, NULL);
    case SB_REACH_WHATSAPP:
      return g_strconcat ("https://wa.me/", dialed + 1, NULL);
    case SB_REACH_CHAT:
    case SB_REACH_WEB:
    default:
      return g_strdup (self->value);
    }
}
