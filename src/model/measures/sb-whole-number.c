/* sb-whole-number.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-whole-number.h"

/* A minus sign as keyboards have it, and as it is set in print. */
static gboolean
is_minus (gunichar character)
{
  return character == '-' || character == 0x2212;
}

static gboolean
read_digits (const char *digits,
             gint64     *number)
{
  *number = 0;
  if (*digits == '\0')
    return FALSE;

  for (const char *at = digits; *at != '\0'; at = g_utf8_next_char (at))
    {
      int digit = g_unichar_digit_value (g_utf8_get_char (at));

      if (digit < 0)
        return FALSE;

      *number = *number * 10 + digit;
      if (*number > G_MAXINT)
        return FALSE;
    }

  return TRUE;
}

/**
 * sb_whole_number_read:
 * @text: what somebody wrote; valid UTF-8
 * @value: (out): the number
 *
 * Reads a whole number, in the digits of any script. Spaces on either side
 * do not matter.
 *
 * Returns: whether it is one
 */
gboolean
sb_whole_number_read (const char *text,
                      int        *value)
{
  g_autofree char *trimmed = NULL;
  const char *digits;
  gboolean negative;
  gint64 number;

  g_return_val_if_fail (text != NULL, FALSE);
  g_return_val_if_fail (value != NULL, FALSE);

  trimmed = g_strstrip (g_strdup (text));
  negative = is_minus (g_utf8_get_char (trimmed));
  digits = negative ? g_utf8_next_char (trimmed) : trimmed;
  if (!read_digits (digits, &number))
    return FALSE;

  *value = (int) (negative ? -number : number);
  return TRUE;
}
