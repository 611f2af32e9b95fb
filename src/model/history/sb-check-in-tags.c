/* sb-check-in-tags.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-check-in-tags.h"
#include "sb-check-in.h"

/* Tags are the person's own words for what was there: work, family, alone.
 * What is written twice in another case is one tag. */

/* How often a tag was used. */
typedef struct
{
  char *tag; /* as it was written last */
  guint n_uses;
  guint last; /* the position of the last check-in that has it */
} Use;

static void
use_free (gpointer data)
{
  Use *use = data;

  g_free (use->tag);
  g_free (use);
}

static char *
fold (const char *tag)
{
  g_autofree char *normal = g_utf8_normalize (tag, -1, G_NORMALIZE_ALL);

  return normal != NULL ? g_utf8_casefold (normal, -1) : g_strdup (tag);
}

static gboolean
is_separator (gunichar c)
{
  /* The commas of Latin, Arabic and Chinese. */
  return c == ',' || c == 0x060c || c == 0x3001 || c == 0xff0c || c == ';' || c == '\n';
}

/* Takes what stands up to the next separator, with single spaces. */
static char *
read_tag (const char **text)
{
  GString *tag = g_string_new (NULL);
  gboolean space = FALSE;
  guint length = 0;

  for (; **text != '\0' && !is_separator (g_utf8_get_char (*text)); *text = g_utf8_next_char (*text))
    {
      gunichar c = g_utf8_get_char (*text);

      if (g_unichar_isspace (c) || g_unichar_iscntrl (c))
        space = TRUE;
      else if (!(c == '#' && length == 0) && length + space < SB_CHECK_IN_TAGS_LONGEST)
        {
          if (space && length > 0)
            g_string_append_c (tag, ' ');
          length += 1 + (space && length > 0);
          space = FALSE;
          g_string_append_unichar (tag, c);
        }
    }

  return g_string_free (tag, FALSE);
}

static gboolean
has_tag (GPtrArray  *tags,
         const char *tag)
{
  for (guint i = 0; i < tags->len; i++)
    {
      if (sb_check_in_tags_are_same (g_ptr_array_index (tags, i), tag))
        return TRUE;
    }

  return FALSE;
}

/**
 * sb_check_in_tags_read:
 * @text: what somebody wrote: one tag, or more with commas between
 *
 * Returns: (transfer full) (array zero-terminated=1): the tags, each once
 */
char **
sb_check_in_tags_read (const char *text)
{
  g_autoptr (GPtrArray) tags = g_ptr_array_new_null_terminated (0, g_free, TRUE);

  g_return_val_if_fail (text != NULL, NULL);

  while (TRUE)
    {
      g_autofree char *tag = read_tag (&text);

      if (*tag != '\0' && !has_tag (tags, tag))
        g_ptr_array_add (tags, g_steal_pointer (&tag));
      if (*text == '\0')
        break;
      text = g_utf8_next_char (text);
    }

  if (tags->len == 0)
    return g_new0 (char *, 1);

  return (char **) g_ptr_array_free (g_steal_pointer (&tags), FALSE);
}

/**
 * sb_check_in_tags_are_same:
 *
 * Returns: whether two tags differ in nothing but their case
 */
gboolean
sb_check_in_tags_are_same (const char *a,
                           const char *b)
{
  g_autofree char *folded_a = NULL;
  g_autofree char *folded_b = NULL;

  g_return_val_if_fail (a != NULL, FALSE);
  g_return_val_if_fail (b != NULL, FALSE);

  folded_a = fold (a);
  folded_b = fold (b);

  return g_str_equal (folded_a, folded_b);
}

/* There may be very many check-ins, but few ways in which tags are written:
 * each is folded once. */
static Use *
ensure_use (GHashTable *by_spelling,
            GHashTable *by_fold,
            const char *tag)
{
  Use *use = g_hash_table_lookup (by_spelling, tag);
  g_autofree char *folded = NULL;

  if (use != NULL)
    return use;

  folded = fold (tag);
  use = g_hash_table_lookup (by_fold, folded);
  if (use == NULL)
    {
      use = g_new0 (Use, 1);
      g_hash_table_insert (by_fold, g_steal_pointer (&folded), use);
    }
  g_hash_table_insert (by_spelling, g_strdup (tag), use);

  return use;
}

static int
compare_uses (gconstpointer a,
              gconstpointer b)
{
  const Use *use_a = *(const Use *const *) a;
  const Use *use_b = *(const Use *const *) b;

  if (use_a->n_uses != use_b->n_uses)
    return use_a->n_uses > use_b->n_uses ? -1 : 1;
  if (use_a->last != use_b->last)
    return use_a->last > use_b->last ? -1 : 1;

  return strcmp (use_a->tag, use_b->tag);
}

static GHashTable *
count_uses (GListModel *check_ins)
{
  GHashTable *by_fold = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, use_free);
  g_autoptr (GHashTable) by_spelling = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint n_check_ins = g_list_model_get_n_items (check_ins);

  for (guint i = n_check_ins; i > 0; i--)
    {
      g_autoptr (SbCheckIn) check_in = g_list_model_get_item (check_ins, i - 1);
      const char *const *tags = sb_check_in_get_tags (check_in);

      for (guint j = 0; tags[j] != NULL; j++)
        {
          Use *use = ensure_use (by_spelling, by_fold, tags[j]);

          g_set_str (&use->tag, tags[j]);
          use->n_uses++;
          use->last = n_check_ins - i;
        }
    }

  return by_fold;
}

/**
 * sb_check_in_tags_list_used:
 * @check_ins: a list of #SbCheckIn, the newest first
 * @most: no more than so many
 *
 * Returns: (transfer full) (array zero-terminated=1): the tags that were
 *   used, the most used first; of two that were used as often, the one that
 *   was used last
 */
char **
sb_check_in_tags_list_used (GListModel *check_ins,
                            guint       most)
{
  g_autoptr (GHashTable) uses = NULL;
  g_autoptr (GPtrArray) sorted = NULL;
  char **tags;

  g_return_val_if_fail (G_IS_LIST_MODEL (check_ins), NULL);

  uses = count_uses (check_ins);
  sorted = g_hash_table_get_values_as_ptr_array (uses);
  g_ptr_array_sort (sorted, compare_uses);

  tags = g_new0 (char *, MIN (sorted->len, most) + 1);
  for (guint i = 0; i < MIN (sorted->len, most); i++)
    tags[i] = g_strdup (((Use *) g_ptr_array_index (sorted, i))->tag);

  return tags;
}
