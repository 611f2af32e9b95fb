/* test-uuid.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-uuid.h"

#define DNS "6ba7b810-9dad-11d1-80b4-00c04fd430c8"
#define URL "6ba7b811-9dad-11d1-80b4-00c04fd430c8"
#define OID "6ba7b812-9dad-11d1-80b4-00c04fd430c8"

/* The first is of RFC 9562, appendix A.4; the others are as Python's uuid5()
 * gives them. */
static const struct
{
  const char *name_space, *name, *uuid;
} vectors[] = {
  { DNS, "www.example.com", "2ed6657d-e927-568b-95e1-2665a8aea6a2" },
  { DNS, "python.org", "886313e1-3b8a-5372-9b90-0c9aee199e5d" },
  { URL, "http://example.com/", "0a300ee9-f9e4-5697-a51a-efc7fafaba67" },
  { DNS, "", "4ebd0208-8328-5d69-8c44-ec50939c0967" },
  { OID, "Jalapeño 🫶🏽", "84cd6023-b6d2-5493-a896-6b1d9e20154d" },
  { "6BA7B810-9DAD-11D1-80B4-00C04FD430C8", "python.org", "886313e1-3b8a-5372-9b90-0c9aee199e5d" },
};

static void
test_vectors (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (vectors); i++)
    {
      g_autofree char *uuid = sb_uuid_new_for_name (vectors[i].name_space, vectors[i].name);

      g_assert_true (g_uuid_string_is_valid (uuid));
      g_assert_cmpstr (uuid, ==, vectors[i].uuid);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/history/uuid/vectors", test_vectors);

  return g_test_run ();
}
