/* sb-uuid.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-uuid.h"

#define N_BYTES 16

static void
read_bytes (const char *uuid,
            guint8     *bytes)
{
  const char *digit = uuid;

  for (guint i = 0; i < N_BYTES; i++)
    {
      if (*digit == '-')
        digit++;
      bytes[i] = g_ascii_xdigit_value (digit[0]) << 4 | g_ascii_xdigit_value (digit[1]);
      digit += 2;
    }
}

static char *
to_text (const guint8 *bytes)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < N_BYTES; i++)
    g_string_append_printf (text, i == 4 || i == 6 || i == 8 || i == 10 ? "-%02x" : "%02x", bytes[i]);

  return g_string_free_and_steal (g_steal_pointer (&text));
}

/**
 * sb_uuid_new_for_name:
 * @name_space: a UUID
 * @name: any text
 *
 * Makes a UUID of version 5 (RFC 4122, 4.3): the same name in the same space
 * has the same UUID on all machines.
 *
 * Returns: (transfer full): the UUID, in lower case
 */
char *
sb_uuid_new_for_name (const char *name_space,
                      const char *name)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA1);
  guint8 digest[20];
  gsize length = sizeof digest;

  g_return_val_if_fail (name_space != NULL && g_uuid_string_is_valid (name_space), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  read_bytes (name_space, digest);
  g_checksum_update (checksum, digest, N_BYTES);
  g_checksum_update (checksum, (const guchar *) name, strlen (name));
  g_checksum_get_digest (checksum, digest, &length);

  digest[6] = (digest[6] & 0x0f) | 0x50;
  digest[8] = (digest[8] & 0x3f) | 0x80;
  return to_text (digest);
}
