/* sb-instruments.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-instruments.h"

/* What a pack's JSON was read as. */
typedef struct
{
  char *json;
  SbInstrument *instrument; /* (nullable) */
} Reading;

static GQuark
get_reading_quark (void)
{
  return g_quark_from_static_string ("sb-instruments-reading");
}

static void
reading_free (Reading *reading)
{
  g_free (reading->json);
  g_clear_object (&reading->instrument);
  g_free (reading);
}

static SbInstrument *
read_pack (SbPack *pack)
{
  g_autoptr (SbReader) reader = sb_reader_new_for_data (sb_pack_get_instrument_id (pack), sb_pack_get_json (pack), -1,
                                                        NULL);
  g_autoptr (SbInstrument) instrument = reader != NULL ? sb_instrument_read (reader, NULL) : NULL;

  if (instrument == NULL || !g_str_equal (sb_instrument_get_id (instrument), sb_pack_get_instrument_id (pack)) || !g_str_equal (sb_instrument_get_version (instrument), sb_pack_get_version (pack)))
    return NULL;

  return g_steal_pointer (&instrument);
}

/**
 * sb_instruments_get_for_pack:
 * @pack: an imported instrument
 *
 * Reads the instrument, once as long as the pack stays as it is.
 *
 * Returns: (transfer none) (nullable): the instrument; NULL where this
 *   version of the app cannot read it
 */
SbInstrument *
sb_instruments_get_for_pack (SbPack *pack)
{
  Reading *reading;

  g_return_val_if_fail (SB_IS_PACK (pack), NULL);

  reading = g_object_get_qdata (G_OBJECT (pack), get_reading_quark ());
  if (reading == NULL || !g_str_equal (reading->json, sb_pack_get_json (pack)))
    {
      reading = g_new0 (Reading, 1);
      reading->json = g_strdup (sb_pack_get_json (pack));
      reading->instrument = read_pack (pack);
      g_object_set_qdata_full (G_OBJECT (pack), get_reading_quark (), reading, (GDestroyNotify) reading_free);
    }

  return reading->instrument;
}

static const char *
skip_zeros (const char *text)
{
  while (*text == '0' && g_ascii_isdigit (text[1]))
    text++;

  return text;
}

static gsize
count_digits (const char *text)
{
  gsize n = 0;

  while (g_ascii_isdigit (text[n]))
    n++;

  return n;
}

/* What a person reads as a number is one: 10 comes after 9, and 2.0 after
 * 1.10. */
static int
compare_versions (const char *a,
                  const char *b)
{
  while (*a != '\0' && *b != '\0')
    {
      gsize n_a;
      gsize n_b;

      a = skip_zeros (a);
      b = skip_zeros (b);
      n_a = count_digits (a);
      n_b = count_digits (b);
      if (n_a != n_b && n_a > 0 && n_b > 0)
        return n_a < n_b ? -1 : 1;

      for (gsize n = MAX (MIN (n_a, n_b), 1); n > 0; n--, a++, b++)
        if (*a != *b)
          return (guchar) *a < (guchar) *b ? -1 : 1;
    }

  return (*a != '\0') - (*b != '\0');
}

static gboolean
is_newer (SbPack *pack,
          SbPack *than)
{
  return compare_versions (sb_pack_get_version (pack), sb_pack_get_version (than)) > 0;
}

static SbPack *
find_newest (SbStore    *store,
             const char *id)
{
  GListModel *packs = sb_store_get_packs (store);
  SbPack *newest = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (packs); i++)
    {
      g_autoptr (SbPack) pack = g_list_model_get_item (packs, i);

      if (!g_str_equal (sb_pack_get_instrument_id (pack), id) || sb_instruments_get_for_pack (pack) == NULL)
        continue;

      if (newest == NULL || is_newer (pack, newest))
        newest = pack;
    }

  return newest;
}

/* Answers outlive the removal of what they were given to. */
static SbPack *
find_pack (SbStore    *store,
           const char *id,
           const char *version)
{
  SbPack *exact = version != NULL ? sb_store_find_pack (store, id, version) : NULL;

  if (exact != NULL && sb_instruments_get_for_pack (exact) != NULL)
    return exact;

  return find_newest (store, id);
}

/**
 * sb_instruments_find:
 * @version: (nullable): the version that is wanted most
 *
 * Finds the app's own instrument, or else the imported one of that version,
 * even where it was removed, or else the newest version that was imported.
 * What cannot be read is passed over.
 *
 * Returns: (transfer none) (nullable): the instrument
 */
SbInstrument *
sb_instruments_find (SbContent  *content,
                     SbStore    *store,
                     const char *id,
                     const char *version)
{
  SbInstrument *instrument;
  SbPack *pack;

  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);
  g_return_val_if_fail (SB_IS_STORE (store), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  instrument = sb_content_find_instrument (content, id);
  if (instrument != NULL)
    return instrument;

  pack = find_pack (store, id, version);
  return pack != NULL ? sb_instruments_get_for_pack (pack) : NULL;
}

static void
add_pack (GPtrArray *newest,
          SbPack    *pack)
{
  for (guint i = 0; i < newest->len; i++)
    {
      SbPack *other = g_ptr_array_index (newest, i);

      if (!g_str_equal (sb_pack_get_instrument_id (other), sb_pack_get_instrument_id (pack)))
        continue;

      if (is_newer (pack, other))
        g_set_object ((SbPack **) &g_ptr_array_index (newest, i), pack);
      return;
    }

  g_ptr_array_add (newest, g_object_ref (pack));
}

static void
fill (GListStore *own,
      GListModel *packs)
{
  g_autoptr (GPtrArray) newest = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (packs); i++)
    {
      g_autoptr (SbPack) pack = g_list_model_get_item (packs, i);

      if (sb_instruments_get_for_pack (pack) != NULL)
        add_pack (newest, pack);
    }

  g_list_store_splice (own, 0, g_list_model_get_n_items (G_LIST_MODEL (own)), newest->pdata, newest->len);
}

static void
items_changed_cb (GListModel *packs,
                  guint       position,
                  guint       removed,
                  guint       added,
                  GListStore *own)
{
  fill (own, packs);
}

/**
 * sb_instruments_list_own:
 *
 * Lists the imported instruments that can be read, each in its newest
 * version, in the order in which they were imported; the list stays up to
 * date.  All that was imported is in sb_store_get_packs().
 *
 * Returns: (transfer full): a list of #SbPack
 */
GListModel *
sb_instruments_list_own (SbStore *store)
{
  GListStore *own;
  GListModel *packs;

  g_return_val_if_fail (SB_IS_STORE (store), NULL);

  own = g_list_store_new (SB_TYPE_PACK);
  packs = sb_store_get_packs (store);
  g_signal_connect_object (packs, "items-changed", G_CALLBACK (items_changed_cb), own, G_CONNECT_DEFAULT);
  fill (own, packs);
  return G_LIST_MODEL (own);
}

/**
 * sb_instruments_dup_result:
 *
 * Returns: (transfer full) (nullable): what @assessment gave, or %NULL if its
 *   instrument is not there any more
 */
SbResult *
sb_instruments_dup_result (SbContent    *content,
                           SbStore      *store,
                           SbAssessment *assessment)
{
  SbInstrument *instrument;

  g_return_val_if_fail (SB_IS_ASSESSMENT (assessment), NULL);

  instrument = sb_instruments_find (content, store,
                                    sb_assessment_get_instrument_id (assessment),
                                    sb_assessment_get_instrument_version (assessment));
  return instrument != NULL ? sb_result_new (instrument, assessment) : NULL;
}
