/* random-values.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "history-fixture.h"
#include "random-values.h"
#include "sb-time.h"

/* What records made by chance are made of. */

static const char *const texts[] = {
  "",
  "a",
  "We talked about “it”.",
  "line\none\r\ntwo\ttabbed",
  "\"quoted\" \\ back\\\\slash",
  "שלום עולם",
  "مرحبا",
  "日本語",
  "e\xcc\x81 combining",
  "🫶🏽",
  "\x01\x1f control \x7f",
  "null",
  "</script>",
  "'; DROP TABLE person; --",
  "{\"not\": \"parsed\"}",
  "\xe2\x80\xa8 separator",
};

gboolean
random_chance (RandomHistory *self,
               double probability)
{
  return g_rand_double (self->rand) < probability;
}

const char *
random_text (RandomHistory *self)
{
  return texts[g_rand_int_range (self->rand, 0, G_N_ELEMENTS (texts))];
}

char *
random_id (RandomHistory *self,
           guint kind)
{
  return g_strdup_printf ("00000000-0000-4000-8%03u-%012x", kind,
                          g_rand_int_range (self->rand, 0, self->n_ids));
}

gint64
random_time (RandomHistory *self)
{
  const gint64 year = G_GINT64_CONSTANT (365) * 24 * 60 * 60 * G_USEC_PER_SEC;

  if (self->span > 0)
    return EXPORTED + (gint64) (g_rand_double (self->rand) * self->span);

  if (random_chance (self, 0.05))
    return random_chance (self, 0.5) ? SB_TIME_MINIMUM : SB_TIME_MAXIMUM;

  if (random_chance (self, 0.3))
    return (gint64) g_rand_int_range (self->rand, -1000000, 2000000000) * G_USEC_PER_SEC;

  return (gint64) (g_rand_double_range (self->rand, -70, 200) * year);
}

GDateTime *
random_date_time (RandomHistory *self)
{
  return sb_time_to_date_time (random_time (self));
}

GDateTime *
random_optional_date_time (RandomHistory *self)
{
  return random_chance (self, 0.5) ? random_date_time (self) : NULL;
}

double
random_number (RandomHistory *self)
{
  switch (g_rand_int_range (self->rand, 0, 4))
    {
    case 0:
      return g_rand_int_range (self->rand, 0, 11);
    case 1:
      return g_rand_double_range (self->rand, -10, 10);
    case 2:
      return g_rand_int_range (self->rand, -100, 100) / 10.0;
    default:
      return g_rand_double (self->rand) * 1e-9;
    }
}

JsonNode *
random_json (RandomHistory *self,
             guint depth)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  guint n = g_rand_int_range (self->rand, 0, 4);

  switch (g_rand_int_range (self->rand, 0, depth > 2 ? 5 : 7))
    {
    case 0:
      return json_node_init_string (json_node_alloc (), random_text (self));
    case 1:
      return json_node_init_int (json_node_alloc (), ((gint64) g_rand_int (self->rand) << 28) - ((gint64) g_rand_int (self->rand) << 27));
    case 2:
      return json_node_init_double (json_node_alloc (), random_number (self));
    case 3:
      return json_node_init_boolean (json_node_alloc (), random_chance (self, 0.5));
    case 4:
      return json_node_init_null (json_node_alloc ());
    case 5:
      json_builder_begin_array (builder);
      for (guint i = 0; i < n; i++)
        json_builder_add_value (builder, random_json (self, depth + 1));
      json_builder_end_array (builder);
      return json_builder_get_root (builder);
    default:
      json_builder_begin_object (builder);
      for (guint i = 0; i < n; i++)
        {
          g_autofree char *name = g_strdup_printf ("%s%u", random_text (self), i);

          json_builder_set_member_name (builder, name);
          json_builder_add_value (builder, random_json (self, depth + 1));
        }
      json_builder_end_object (builder);
      return json_builder_get_root (builder);
    }
}
