/* sb-trusted-uri.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "sb-trusted.h"

/* How somebody can be reached by a click: what the person wrote is a number, or
 * an address, as a whole, or it is words that only they can use. */

/* Shorter ones are no numbers that can be called. */
#define FEWEST_DIGITS 3

static gboolean
is_separator (gunichar c)
{
  return g_unichar_isspace (c) || (c < 0x80 && strchr ("-./()", c) != NULL) || g_unichar_type (c) == G_UNICODE_DASH_PUNCTUATION;
}

/* Abroad, the 0 that stands in brackets after the country is not dialed. */
static const char *
skip_trunk_zero (const char    *text,
                 const GString *number)
{
  return number->str[0] == '+' && g_str_has_prefix (text, "(0)") ? text + strlen ("(0)") : text;
}

/* Returns: (nullable): the number as it is dialed */
static char *
read_number (const char *text)
{
  g_autoptr (GString) number = g_string_new (NULL);

  while (*(text = skip_trunk_zero (text, number)) != '\0')
    {
      gunichar c = g_utf8_get_char (text);

      if (g_unichar_isdigit (c))
        g_string_append_printf (number, "%d", g_unichar_digit_value (c));
      else if (c == '+' && number->len == 0)
        g_string_append_c (number, '+');
      else if (!is_separator (c))
        return NULL;
      text = g_utf8_next_char (text);
    }

  if (number->len < FEWEST_DIGITS + (number->str[0] == '+'))
    return NULL;

  return g_string_free_and_steal (g_steal_pointer (&number));
}

static gboolean
has_space (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (g_unichar_isspace (g_utf8_get_char (text)))
      return TRUE;

  return FALSE;
}

static gboolean
is_mail (const char *text)
{
  const char *at = strchr (text, '@');
  const char *dot = at != NULL ? strchr (at, '.') : NULL;

  return at != NULL && at > text && strchr (at + 1, '@') == NULL && dot != NULL && dot > at + 1 && dot[1] != '\0';
}

static gboolean
is_page (const char *text)
{
  g_autoptr (GUri) uri = g_uri_parse (text, G_URI_FLAGS_NONE, NULL);
  const char *host = uri != NULL ? g_uri_get_host (uri) : NULL;

  return host != NULL && *host != '\0'
         && (g_str_equal (g_uri_get_scheme (uri), "https") || g_str_equal (g_uri_get_scheme (uri), "http"));
}

/**
 * sb_trusted_dup_uri:
 *
 * Returns: (transfer full) (nullable): the URI by which a program can reach
 *   them, of "tel:", "mailto:" or the Web; %NULL where it takes a person to do so
 */
char *
sb_trusted_dup_uri (SbTrusted *self)
{
  g_autofree char *text = NULL;
  g_autofree char *number = NULL;

  g_return_val_if_fail (SB_IS_TRUSTED (self), NULL);

  text = g_strstrip (g_strdup (sb_trusted_get_reach (self)));
  number = read_number (text);
  if (number != NULL)
    return g_strconcat ("tel:", number, NULL);
  if (has_space (text))
    return NULL;
  if (is_page (text))
    return g_steal_pointer (&text);
  if (is_mail (text))
    {
      g_autofree char *escaped = g_uri_escape_string (text, "@", TRUE);

      return g_strconcat ("mailto:", escaped, NULL);
    }

  return NULL;
}
