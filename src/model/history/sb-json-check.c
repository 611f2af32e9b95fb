/* sb-json-check.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-json-check.h"

/* Whether a text is JSON, without making anything of it: of what is kept as
 * text, a damaged piece would spoil a whole export.  To parse each piece would
 * take as long as the rest of the export. */

/* As deep as json-glib reads. */
#define DEEPEST 1024

static gboolean skip_value (const char **text,
                            guint        depth);

static void
skip_space (const char **text)
{
  *text += strspn (*text, " \t\n\r");
}

static gboolean
skip_character (const char **text,
                char         character)
{
  if (**text != character)
    return FALSE;

  (*text)++;
  return TRUE;
}

static gboolean
skip_word (const char **text,
           const char  *word)
{
  if (!g_str_has_prefix (*text, word))
    return FALSE;

  *text += strlen (word);
  return TRUE;
}

static gboolean
skip_literal (const char **text)
{
  return skip_word (text, "null") || skip_word (text, "true") || skip_word (text, "false");
}

static gboolean
skip_digits (const char **text)
{
  gsize n = strspn (*text, "0123456789");

  *text += n;
  return n > 0;
}

static gboolean
skip_number (const char **text)
{
  skip_character (text, '-');
  if (!skip_character (text, '0') && !skip_digits (text))
    return FALSE;

  if (skip_character (text, '.') && !skip_digits (text))
    return FALSE;

  if (!skip_character (text, 'e') && !skip_character (text, 'E'))
    return TRUE;

  if (!skip_character (text, '+'))
    skip_character (text, '-');
  return skip_digits (text);
}

static gboolean
skip_escape (const char **text)
{
  if (skip_character (text, 'u'))
    {
      if (strspn (*text, "0123456789abcdefABCDEF") < 4)
        return FALSE;

      *text += 4;
      return TRUE;
    }

  if (**text == '\0' || strchr ("\"\\/bfnrt", **text) == NULL)
    return FALSE;

  (*text)++;
  return TRUE;
}

static gboolean
skip_string (const char **text)
{
  if (!skip_character (text, '"'))
    return FALSE;

  while (!skip_character (text, '"'))
    {
      if (skip_character (text, '\\'))
        {
          if (!skip_escape (text))
            return FALSE;
        }
      else if ((guchar) * *text < ' ')
        {
          return FALSE;
        }
      else
        {
          (*text)++;
        }
    }

  return TRUE;
}

static gboolean
skip_member (const char **text,
             guint        depth)
{
  skip_space (text);
  if (!skip_string (text))
    return FALSE;

  skip_space (text);
  return skip_character (text, ':') && skip_value (text, depth);
}

/* What comes after the opening bracket. */
static gboolean
skip_elements (const char **text,
               char         closing,
               guint        depth)
{
  if (depth == DEEPEST)
    return FALSE;

  skip_space (text);
  if (skip_character (text, closing))
    return TRUE;

  do
    {
      if (!(closing == '}' ? skip_member (text, depth + 1) : skip_value (text, depth + 1)))
        return FALSE;
    }
  while (skip_character (text, ','));

  return skip_character (text, closing);
}

static gboolean
skip_value (const char **text,
            guint        depth)
{
  gboolean valid;

  skip_space (text);
  if (skip_character (text, '{'))
    valid = skip_elements (text, '}', depth);
  else if (skip_character (text, '['))
    valid = skip_elements (text, ']', depth);
  else if (**text == '"')
    valid = skip_string (text);
  else
    valid = skip_literal (text) || skip_number (text);

  skip_space (text);
  return valid;
}

/**
 * sb_json_check:
 * @text: UTF-8
 *
 * Returns: whether @text is one JSON value
 */
gboolean
sb_json_check (const char *text)
{
  g_return_val_if_fail (text != NULL, FALSE);

  return skip_value (&text, 0) && *text == '\0';
}
