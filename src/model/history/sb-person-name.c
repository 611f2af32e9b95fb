/* sb-person-name.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-person-name.h"

/* What a name may be when it is typed in.  An imported history may hold others. */

static gboolean
is_blank (gunichar character)
{
  return g_unichar_isspace (character) || g_unichar_iscntrl (character);
}

/* What is seen as one space becomes one, be it a tab or the end of a line, and
 * none is left at the ends. */
static GString *
join_words (const char *text)
{
  GString *name = g_string_new (NULL);
  gboolean apart = FALSE;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);

      if (is_blank (character))
        {
          apart = name->len > 0;
          continue;
        }

      if (apart)
        g_string_append_c (name, ' ');
      g_string_append_unichar (name, character);
      apart = FALSE;
    }

  return name;
}

static gboolean
is_seen (const char *text)
{
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      if (g_unichar_isgraph (g_utf8_get_char (at)) && !g_unichar_iszerowidth (g_utf8_get_char (at)))
        return TRUE;
    }

  return FALSE;
}

/**
 * sb_person_name_clean:
 * @text: what somebody typed
 *
 * Returns: (transfer full) (nullable): the name in it; NULL where there is
 *   none, or it has more than %SB_PERSON_NAME_MAX characters
 */
char *
sb_person_name_clean (const char *text)
{
  g_autoptr (GString) name = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  if (!g_utf8_validate (text, -1, NULL))
    return NULL;

  name = join_words (text);
  if (!is_seen (name->str) || g_utf8_strlen (name->str, -1) > SB_PERSON_NAME_MAX)
    return NULL;

  return g_string_free (g_steal_pointer (&name), FALSE);
}

static char *
fold (const char *name)
{
  g_autofree char *normal = g_utf8_normalize (name, -1, G_NORMALIZE_ALL_COMPOSE);

  return g_utf8_casefold (normal != NULL ? normal : name, -1);
}

/**
 * sb_person_name_is_taken:
 * @people: the #SbPerson there are
 * @name: a name
 * @except: (nullable): whose name does not count
 *
 * Returns: whether another person has that name, in capitals or not
 */
gboolean
sb_person_name_is_taken (GListModel *people,
                         const char *name,
                         SbPerson   *except)
{
  g_autofree char *folded = NULL;

  g_return_val_if_fail (G_IS_LIST_MODEL (people), FALSE);
  g_return_val_if_fail (name != NULL, FALSE);

  folded = fold (name);
  for (guint i = 0; i < g_list_model_get_n_items (people); i++)
    {
      g_autoptr (SbPerson) person = g_list_model_get_item (people, i);
      g_autofree char *other = fold (sb_person_get_name (person));

      if (person != except && g_str_equal (folded, other))
        return TRUE;
    }

  return FALSE;
}
