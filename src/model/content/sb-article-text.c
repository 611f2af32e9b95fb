/* sb-article-text.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "sb-article-text.h"
#include "sb-inline.h"

/* A page as plain text, for the clipboard. */
typedef struct
{
  GString *text;
  GPtrArray *cited; /* (element-type utf8) */
} Writer;

static void
run_cb (SbInlineKind  kind,
        const char   *text,
        const char   *target,
        gpointer      user_data)
{
  Writer *writer = user_data;

  if (kind == SB_INLINE_CITATION)
    g_string_append_printf (writer->text, " [%u]", sb_inline_number (writer->cited, text));
  else
    g_string_append (writer->text, text);
}

static void
write_line (Writer     *writer,
            const char *mark,
            const char *line)
{
  g_string_append (writer->text, mark);
  sb_inline_scan (line, run_cb, writer);
  g_string_append_c (writer->text, '\n');
}

static void
write_illustration (Writer     *writer,
                    SbContent  *content,
                    const char *id)
{
  SbIllustration *illustration = sb_content_find_illustration (content, id);

  if (illustration != NULL)
    g_string_append_printf (writer->text, "(%s)\n", sb_illustration_get_text (illustration));
}

static void
write_block (Writer    *writer,
             SbContent *content,
             SbBlock   *block)
{
  const char *const *texts = sb_block_get_texts (block);
  SbBlockKind kind = sb_block_get_kind (block);

  for (guint i = 0; texts[i] != NULL; i++)
    {
      g_autofree char *number = g_strdup_printf ("%u. ", i + 1);

      write_line (writer, kind == SB_BLOCK_KIND_LIST ? "• " : kind == SB_BLOCK_KIND_STEPS ? number
                                                                                          : "",
                  texts[i]);
    }
  if (kind == SB_BLOCK_KIND_ILLUSTRATION)
    write_illustration (writer, content, sb_block_get_illustration (block));

  g_string_append_c (writer->text, '\n');
}

static void
write_section (Writer    *writer,
               SbContent *content,
               SbSection *section)
{
  GListModel *blocks = sb_section_get_blocks (section);

  g_string_append_printf (writer->text, "%s\n\n", sb_section_get_title (section));
  for (guint i = 0; i < g_list_model_get_n_items (blocks); i++)
    {
      g_autoptr (SbBlock) block = g_list_model_get_item (blocks, i);

      write_block (writer, content, block);
    }
}

static void
write_sources (Writer    *writer,
               SbContent *content)
{
  if (writer->cited->len > 0)
    g_string_append_printf (writer->text, "%s\n\n", _ ("Sources"));

  for (guint i = 0; i < writer->cited->len; i++)
    {
      SbSource *source = sb_content_find_source (content, g_ptr_array_index (writer->cited, i));
      g_autofree char *reference = source != NULL ? sb_source_to_text (source) : NULL;

      if (reference != NULL)
        g_string_append_printf (writer->text, "%u. %s\n", i + 1, reference);
    }
}

/**
 * sb_article_to_text:
 * @article: a page of the library
 * @content: what it cites and shows
 *
 * Returns: (transfer full): the page as plain text: its title, its sections,
 *   and its sources, numbered in the order in which the text comes to them
 */
char *
sb_article_to_text (SbArticle *article,
                    SbContent *content)
{
  g_autoptr (GPtrArray) cited = g_ptr_array_new_with_free_func (g_free);
  Writer writer = { g_string_new (NULL), cited };
  GListModel *sections;

  g_return_val_if_fail (SB_IS_ARTICLE (article), NULL);
  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);

  sections = sb_article_get_sections (article);
  g_string_append_printf (writer.text, "%s\n\n", sb_article_get_title (article));
  write_line (&writer, "", sb_article_get_summary (article));
  g_string_append_c (writer.text, '\n');
  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      g_autoptr (SbSection) section = g_list_model_get_item (sections, i);

      write_section (&writer, content, section);
    }
  write_sources (&writer, content);

  return g_string_free (writer.text, FALSE);
}
