/* sb-article.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "sb-article.h"
#include "sb-inline.h"

/* Adults read plain non-fiction silently at about 238 words a minute
 * (Brysbaert 2019, doi 10.1016/j.jml.2019.104047); slower here, since this
 * is read to be taken in. */
#define WORDS_PER_MINUTE 200

/**
 * SbArticle:
 *
 * Something to read: a title, a summary, and sections. Immutable once read.
 */
typedef struct
{
  char *id;
  char *uri;
  char *title;
  char *summary;
  char *reviewed;
  guint words;
  GListStore *sections; /* of SbSection */
  GStrv related;
} SbArticlePrivate;

G_DEFINE_TYPE_WITH_PRIVATE (SbArticle, sb_article, G_TYPE_OBJECT)

enum
{
  PROP_URI = 1,
  PROP_TITLE,
  PROP_SUMMARY,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static SbArticlePrivate *
get_private (SbArticle *self)
{
  return sb_article_get_instance_private (self);
}

static void
sb_article_finalize (GObject *object)
{
  SbArticlePrivate *priv = get_private (SB_ARTICLE (object));

  g_clear_pointer (&priv->id, g_free);
  g_clear_pointer (&priv->uri, g_free);
  g_clear_pointer (&priv->title, g_free);
  g_clear_pointer (&priv->summary, g_free);
  g_clear_pointer (&priv->reviewed, g_free);
  g_clear_object (&priv->sections);
  g_clear_pointer (&priv->related, g_strfreev);

  G_OBJECT_CLASS (sb_article_parent_class)->finalize (object);
}

static void
sb_article_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  SbArticlePrivate *priv = get_private (SB_ARTICLE (object));

  switch (prop_id)
    {
    case PROP_URI:
      g_value_set_string (value, priv->uri);
      break;
    case PROP_TITLE:
      g_value_set_string (value, priv->title);
      break;
    case PROP_SUMMARY:
      g_value_set_string (value, priv->summary);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_article_class_init (SbArticleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  klass->scheme = "article";
  object_class->finalize = sb_article_finalize;
  object_class->get_property = sb_article_get_property;

  properties[PROP_URI] = g_param_spec_string ("uri", NULL, NULL, NULL,
                                              G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL,
                                                G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_SUMMARY] = g_param_spec_string ("summary", NULL, NULL, NULL,
                                                  G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sb_article_init (SbArticle *self)
{
  get_private (self)->sections = g_list_store_new (SB_TYPE_SECTION);
}

static guint
count_words (const char *text)
{
  g_autofree char *plain = sb_inline_to_plain (text);
  guint words = 0;
  gboolean inside = FALSE;

  for (const char *c = plain; *c != '\0'; c = g_utf8_next_char (c))
    {
      gboolean space = g_unichar_isspace (g_utf8_get_char (c));

      words += !space && !inside;
      inside = !space;
    }

  return words;
}

static guint
count_section (SbSection *section)
{
  GListModel *blocks = sb_section_get_blocks (section);
  guint words = 0;

  for (guint i = 0; i < g_list_model_get_n_items (blocks); i++)
    {
      g_autoptr (SbBlock) block = g_list_model_get_item (blocks, i);

      for (const char *const *text = sb_block_get_texts (block); *text != NULL; text++)
        words += count_words (*text);
    }

  return words;
}

static void
read_sections (SbArticlePrivate *priv,
               const SbCursor   *root)
{
  g_autoptr (GPtrArray) places = sb_cursor_dup_children (root, "sections", 1);

  for (guint i = 0; i < places->len; i++)
    {
      g_autoptr (SbSection) section = sb_section_read (g_ptr_array_index (places, i));

      priv->words += count_section (section);
      g_list_store_append (priv->sections, section);
    }
}

/**
 * sb_article_read_common:
 * @self: an article being read
 * @root: the top of its file
 *
 * Reads what articles of every class have.
 */
void
sb_article_read_common (SbArticle      *self,
                        const SbCursor *root)
{
  SbArticlePrivate *priv;

  g_return_if_fail (SB_IS_ARTICLE (self));

  priv = get_private (self);
  priv->id = g_strdup (sb_cursor_get_id (root, "id"));
  priv->uri = g_strconcat (SB_ARTICLE_GET_CLASS (self)->scheme, ":", priv->id, NULL);
  sb_cursor_get_string (root, "version");
  priv->title = g_strdup (sb_cursor_get_text (root, "title"));
  priv->summary = g_strdup (sb_cursor_get_text (root, "summary"));
  priv->reviewed = g_strdup (sb_cursor_get_date (root, "reviewed"));
  read_sections (priv, root);
  priv->related = sb_cursor_dup_ids (root, "related");
}

/**
 * sb_article_read:
 * @reader: an open article
 * @error: return location for a #SbContentError
 *
 * Reads an article, whole or not at all.
 *
 * Returns: (transfer full) (nullable): the article
 */
SbArticle *
sb_article_read (SbReader  *reader,
                 GError   **error)
{
  static const char *const members[] = {
    "id", "version", "title", "summary", "reviewed", "sections", "related", NULL
  };
  g_autoptr (SbArticle) self = g_object_new (SB_TYPE_ARTICLE, NULL);
  const SbCursor *root = sb_reader_get_root (reader);

  sb_article_read_common (self, root);
  sb_cursor_close (root, members);

  return sb_reader_check (reader, error) ? g_steal_pointer (&self) : NULL;
}

/**
 * sb_article_get_id:
 * @self: an article
 *
 * Returns: (transfer none): its name among articles of its class
 */
const char *
sb_article_get_id (SbArticle *self)
{
  g_return_val_if_fail (SB_IS_ARTICLE (self), NULL);

  return get_private (self)->id;
}

/**
 * sb_article_get_uri:
 * @self: an article
 *
 * Returns: (transfer none): what links to it say, such as `approach:cbt`
 */
const char *
sb_article_get_uri (SbArticle *self)
{
  g_return_val_if_fail (SB_IS_ARTICLE (self), NULL);

  return get_private (self)->uri;
}

/**
 * sb_article_get_title:
 * @self: an article
 *
 * Returns: (transfer none): its title
 */
const char *
sb_article_get_title (SbArticle *self)
{
  g_return_val_if_fail (SB_IS_ARTICLE (self), NULL);

  return get_private (self)->title;
}

/**
 * sb_article_get_summary:
 * @self: an article
 *
 * Returns: (transfer none): what it says, in a sentence or two
 */
const char *
sb_article_get_summary (SbArticle *self)
{
  g_return_val_if_fail (SB_IS_ARTICLE (self), NULL);

  return get_private (self)->summary;
}

/**
 * sb_article_get_reviewed:
 * @self: an article
 *
 * Returns: (transfer none): the date, as YYYY-MM-DD, on which its text and
 *   sources were last gone over
 */
const char *
sb_article_get_reviewed (SbArticle *self)
{
  g_return_val_if_fail (SB_IS_ARTICLE (self), NULL);

  return get_private (self)->reviewed;
}

/**
 * sb_article_get_minutes:
 * @self: an article
 *
 * Returns: about how many minutes it takes to read, at least 1
 */
guint
sb_article_get_minutes (SbArticle *self)
{
  g_return_val_if_fail (SB_IS_ARTICLE (self), 0);

  return MAX (1, (get_private (self)->words + WORDS_PER_MINUTE / 2) / WORDS_PER_MINUTE);
}

/**
 * sb_article_get_sections:
 * @self: an article
 *
 * Returns: (transfer none): its #SbSection
 */
GListModel *
sb_article_get_sections (SbArticle *self)
{
  g_return_val_if_fail (SB_IS_ARTICLE (self), NULL);

  return G_LIST_MODEL (get_private (self)->sections);
}

/**
 * sb_article_get_related:
 * @self: an article
 *
 * Returns: (transfer none) (array zero-terminated=1): where to go from here,
 *   as targets of links
 */
const char *const *
sb_article_get_related (SbArticle *self)
{
  g_return_val_if_fail (SB_IS_ARTICLE (self), NULL);

  return (const char *const *) get_private (self)->related;
}
