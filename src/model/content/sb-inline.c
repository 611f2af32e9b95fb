/* sb-inline.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "sb-inline.h"

/* What a line of content may hold beside plain text: *emphasis*,
 * [words](target) and [@source]. A mark that is not closed is plain text, and
 * so is one after a backslash. */
#define MARKS "*[\\"

typedef struct
{
  SbInlineKind kind;
  char *text;
  char *target;
} Run;

static void
run_clear (Run *run)
{
  g_clear_pointer (&run->text, g_free);
  g_clear_pointer (&run->target, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Run, run_clear)

/* Each of the four returns where the run ends, or NULL when none begins
 * at @start. */

static const char *
match_escape (const char *start,
              Run        *run)
{
  if (*start != '\\' || start[1] == '\0' || strchr (MARKS, start[1]) == NULL)
    return NULL;

  run->kind = SB_INLINE_TEXT;
  run->text = g_strndup (start + 1, 1);
  return start + 2;
}

static const char *
match_emphasis (const char *start,
                Run        *run)
{
  const char *end = *start == '*' ? strchr (start + 1, '*') : NULL;

  if (end == NULL || end == start + 1)
    return NULL;

  run->kind = SB_INLINE_EMPHASIS;
  run->text = g_strndup (start + 1, end - start - 1);
  return end + 1;
}

static const char *
match_citation (const char *start,
                Run        *run)
{
  const char *end = g_str_has_prefix (start, "[@") ? strpbrk (start + 2, "[] ") : NULL;

  if (end == NULL || *end != ']')
    return NULL;

  run->kind = SB_INLINE_CITATION;
  run->text = g_strndup (start + 2, end - start - 2);
  return end + 1;
}

static const char *
match_link (const char *start,
            Run        *run)
{
  const char *middle = *start == '[' ? strpbrk (start + 1, "[]") : NULL;
  const char *end = middle != NULL && g_str_has_prefix (middle, "](") ? strchr (middle, ')') : NULL;

  if (end == NULL)
    return NULL;

  run->kind = SB_INLINE_LINK;
  run->text = g_strndup (start + 1, middle - start - 1);
  run->target = g_strndup (middle + 2, end - middle - 2);
  return end + 1;
}

static const char *
match (const char *start,
       Run        *run)
{
  const char *end = match_escape (start, run);

  if (end == NULL)
    end = match_citation (start, run);
  if (end == NULL)
    end = match_link (start, run);
  if (end == NULL)
    end = match_emphasis (start, run);

  return end;
}

static void
emit_plain (const char   *start,
            const char   *end,
            SbInlineFunc  func,
            gpointer      user_data)
{
  g_autofree char *plain = NULL;

  if (start == end)
    return;

  plain = g_strndup (start, end - start);
  func (SB_INLINE_TEXT, plain, NULL, user_data);
}

/**
 * sb_inline_scan:
 * @text: a line of content
 * @func: (scope call): called for each run
 * @user_data: data for @func
 *
 * Takes a line of content apart.
 */
void
sb_inline_scan (const char   *text,
                SbInlineFunc  func,
                gpointer      user_data)
{
  const char *plain = text;
  const char *at = text;

  g_return_if_fail (text != NULL);
  g_return_if_fail (func != NULL);

  while (*at != '\0')
    {
      g_auto (Run) run = { SB_INLINE_TEXT, NULL, NULL };
      const char *end = match (at, &run);

      if (end == NULL)
        {
          at++;
          continue;
        }

      emit_plain (plain, at, func, user_data);
      func (run.kind, run.text, run.target, user_data);
      plain = at = end;
    }

  emit_plain (plain, at, func, user_data);
}

/**
 * sb_inline_number:
 * @cited: (element-type utf8): the ids of the sources cited so far on a page
 * @source: the id of a source; added to @cited where it is new
 *
 * Returns: the number that the source has on the page, from 1
 */
guint
sb_inline_number (GPtrArray  *cited,
                  const char *source)
{
  guint index;

  g_return_val_if_fail (cited != NULL, 0);
  g_return_val_if_fail (source != NULL, 0);

  if (!g_ptr_array_find_with_equal_func (cited, source, g_str_equal, &index))
    {
      index = cited->len;
      g_ptr_array_add (cited, g_strdup (source));
    }

  return index + 1;
}

typedef struct
{
  GString *markup;
  GPtrArray *cited; /* (element-type utf8) */
} Writer;

static void
write_markup (SbInlineKind  kind,
              const char   *text,
              const char   *target,
              gpointer      user_data)
{
  Writer *writer = user_data;
  g_autofree char *words = g_markup_escape_text (text, -1);
  g_autofree char *href = target != NULL ? g_markup_escape_text (target, -1) : NULL;

  switch (kind)
    {
    case SB_INLINE_EMPHASIS:
      g_string_append_printf (writer->markup, "<i>%s</i>", words);
      break;
    case SB_INLINE_LINK:
      g_string_append_printf (writer->markup, "<a href=\"%s\">%s</a>", href, words);
      break;
    case SB_INLINE_CITATION:
      /* A space keeps the mark off what it follows, such as a telephone
       * number, and does not let it begin a line. */
      if (writer->cited != NULL)
        g_string_append_printf (writer->markup, "\u00a0<a href=\"source:%s\">[%u]</a>",
                                words, sb_inline_number (writer->cited, text));
      break;
    case SB_INLINE_TEXT:
    default:
      g_string_append (writer->markup, words);
    }
}

/**
 * sb_inline_to_markup:
 * @text: a line of content
 * @cited: (nullable) (element-type utf8): the ids of the sources cited so far
 *   on the page; those that @text cites for the first time are added. NULL
 *   leaves citations out
 *
 * Writes a line of content in Pango's markup, with its citations numbered
 * in the order in which a page comes to them.
 *
 * Returns: (transfer full): the markup
 */
char *
sb_inline_to_markup (const char *text,
                     GPtrArray  *cited)
{
  Writer writer = { g_string_new (NULL), cited };

  sb_inline_scan (text, write_markup, &writer);
  return g_string_free (writer.markup, FALSE);
}

static void
write_plain (SbInlineKind  kind,
             const char   *text,
             const char   *target,
             gpointer      user_data)
{
  if (kind != SB_INLINE_CITATION)
    g_string_append (user_data, text);
}

/**
 * sb_inline_to_plain:
 * @text: a line of content
 *
 * Returns: (transfer full): its words alone, without marks and citations
 */
char *
sb_inline_to_plain (const char *text)
{
  GString *plain = g_string_new (NULL);

  sb_inline_scan (text, write_plain, plain);
  return g_string_free (plain, FALSE);
}

/**
 * sb_inline_escape:
 * @text: a text that holds no marks, whatever stands in it
 *
 * Returns: (transfer full): a line of content that shows @text as it is
 */
char *
sb_inline_escape (const char *text)
{
  GString *escaped;

  g_return_val_if_fail (text != NULL, NULL);

  escaped = g_string_new (NULL);
  for (const char *c = text; *c != '\0'; c++)
    {
      if (strchr (MARKS, *c) != NULL)
        g_string_append_c (escaped, '\\');
      g_string_append_c (escaped, *c);
    }

  return g_string_free (escaped, FALSE);
}
