/* sb-excerpt.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "sb-excerpt.h"
#include "sb-tokens.h"

/* In characters. */
#define LENGTH 90
#define LEAD 30
/* How far a border of words is looked for: in a script without spaces there
 * is none. */
#define LONGEST_WORD 20

/* A place in the text where words that are looked for stand. */
typedef struct
{
  gsize start;
  gsize end;
  guint found; /* a bit for each word */
} Span;

typedef struct
{
  GPtrArray *words; /* (element-type utf8) */
  GArray *spans;    /* (element-type Span) */
} Scan;

static void
add_span (const SbToken *token,
          gpointer       user_data)
{
  Scan *scan = user_data;
  Span span = { token->start, token->start, 0 };

  for (guint i = 0; i < scan->words->len; i++)
    {
      const char *word = g_ptr_array_index (scan->words, i);

      if (!g_str_has_prefix (token->word, word))
        continue;

      span.found |= 1u << MIN (i, 31);
      span.end = MAX (span.end, g_str_equal (token->word, word) ? token->end : token->head);
    }

  if (span.found != 0)
    g_array_append_val (scan->spans, span);
}

static int
compare_spans (gconstpointer a,
               gconstpointer b)
{
  const Span *one = a;
  const Span *other = b;

  return (one->start > other->start) - (one->start < other->start);
}

static const Span *
get_span (GArray *spans,
          guint   i)
{
  return &g_array_index (spans, Span, i);
}

static glong
count_characters (const char *text,
                  gsize       start,
                  gsize       end)
{
  return g_utf8_strlen (text + start, end - start);
}

static guint
count_found_near (const char *text,
                  GArray     *spans,
                  guint       first)
{
  gsize start = get_span (spans, first)->start;
  guint found = 0;

  for (guint i = first; i < spans->len; i++)
    {
      if (count_characters (text, start, get_span (spans, i)->end) > LENGTH - LEAD)
        break;
      found |= get_span (spans, i)->found;
    }

  return __builtin_popcount (found);
}

/* Where most of the words stand close together; the first of such places. */
static guint
find_best (const char *text,
           GArray     *spans)
{
  guint best = 0;
  guint most = 0;

  for (guint i = 0; i < spans->len; i++)
    {
      guint n = count_found_near (text, spans, i);

      if (n > most)
        {
          best = i;
          most = n;
        }
    }

  return best;
}

/* A mark stays with its letter. */
static const char *
move (const char *text,
      const char *at,
      glong       n)
{
  for (; n < 0 && at > text; n++)
    at = g_utf8_prev_char (at);
  for (; n > 0 && *at != '\0'; n--)
    at = g_utf8_next_char (at);
  while (at > text && g_unichar_ismark (g_utf8_get_char (at)))
    at = g_utf8_prev_char (at);

  return at;
}

static gboolean
is_border (const char *text,
           const char *at)
{
  return at == text || *at == '\0' || g_unichar_isspace (g_utf8_get_char (g_utf8_prev_char (at)));
}

/* Forward to where a word begins, but not beyond @limit. */
static const char *
find_start (const char *text,
            const char *at,
            const char *limit)
{
  const char *start = at;

  for (guint i = 0; i < LONGEST_WORD && start < limit; i++)
    {
      if (is_border (text, start))
        return start;
      start = g_utf8_next_char (start);
    }

  return at;
}

/* Back to where a word has ended, but not before @limit. */
static const char *
find_stop (const char *text,
           const char *at,
           const char *limit)
{
  const char *stop = at;

  for (guint i = 0; i < LONGEST_WORD && stop > limit; i++)
    {
      if (is_border (text, stop))
        return stop;
      stop = g_utf8_prev_char (stop);
    }

  return MAX (at, limit);
}

static void
append_escaped (GString    *markup,
                const char *text,
                gsize       start,
                gsize       end)
{
  g_autofree char *escaped = start < end ? g_markup_escape_text (text + start, end - start) : NULL;

  if (escaped != NULL)
    g_string_append (markup, escaped);
}

static char *
write_markup (const char *text,
              GArray     *spans,
              gsize       start,
              gsize       stop)
{
  g_autoptr (GString) markup = g_string_new (start > 0 ? "…" : NULL);
  gsize at = start;

  for (guint i = 0; i < spans->len; i++)
    {
      const Span *span = get_span (spans, i);

      if (span->start < at || span->end > stop)
        continue;

      append_escaped (markup, text, at, span->start);
      g_string_append (markup, "<b>");
      append_escaped (markup, text, span->start, span->end);
      g_string_append (markup, "</b>");
      at = span->end;
    }
  append_escaped (markup, text, at, stop);
  g_string_append (markup, text[stop] != '\0' ? "…" : "");

  return g_string_free (g_steal_pointer (&markup), FALSE);
}

/* Words that touch or stand in one another are one. */
static void
merge_spans (GArray *spans)
{
  guint n = 0;

  g_array_sort (spans, compare_spans);
  for (guint i = 0; i < spans->len; i++)
    {
      Span *last = n > 0 ? &g_array_index (spans, Span, n - 1) : NULL;
      const Span *span = get_span (spans, i);

      if (last != NULL && span->start <= last->end)
        {
          last->end = MAX (last->end, span->end);
          last->found |= span->found;
        }
      else
        g_array_index (spans, Span, n++) = *span;
    }
  g_array_set_size (spans, n);
}

static const char *
trim (const char *text,
      const char *stop)
{
  while (stop > text && g_unichar_isspace (g_utf8_get_char (g_utf8_prev_char (stop))))
    stop = g_utf8_prev_char (stop);

  return stop;
}

/**
 * sb_excerpt_new:
 * @text: a text, without marks
 * @words: (element-type utf8): what is looked for, from sb_tokens_list_words()
 *
 * Takes from a text the part where the words stand, or its beginning where
 * they do not.
 *
 * Returns: (transfer full): the part in Pango's markup, its words in bold
 */
char *
sb_excerpt_new (const char *text,
                GPtrArray  *words)
{
  g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (Span));
  Span core = { 0, 0, 0 };
  const char *start;
  const char *stop;

  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (words != NULL, NULL);

  sb_tokens_scan (text, add_span, &(Scan) { words, spans });
  merge_spans (spans);
  if (spans->len > 0)
    core = *get_span (spans, find_best (text, spans));

  stop = move (text, move (text, text + core.start, -LEAD), LENGTH);
  stop = trim (text + core.end, find_stop (text, stop, text + core.end));
  start = MIN (move (text, stop, -LENGTH), text + core.start);
  start = find_start (text, start, text + core.start);

  return write_markup (text, spans, start - text, stop - text);
}
