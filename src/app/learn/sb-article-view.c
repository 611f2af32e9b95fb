/* sb-article-view.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "sb-article-view.h"
#include "sb-boxed-list.h"
#include "sb-facts.h"
#include "sb-illustration-view.h"
#include "sb-link-row.h"
#include "sb-source-list.h"
#include "sb-text.h"

/* What is made before the page is shown; more than that is not seen in most
 * windows, and would keep the person waiting. */
#define N_SECTIONS_AT_ONCE 2

/**
 * SbArticleView:
 *
 * The text of an article: its sections, where they lead, and their sources.
 * An approach has its short facts on top, its evidence as cards, and the
 * exercises that come from it.
 *
 * A long page is made in parts: the first before it is shown, the others one
 * after the other once that is painted, while there is nothing else to do.
 */
struct _SbArticleView
{
  GtkBox parent_instance;

  SbArticle *article;
  SbContent *content;
  GtkWidget *ending;   /* (nullable): until it has its place */
  GPtrArray *cited;    /* (element-type utf8) */
  GPtrArray *headings; /* (element-type GtkWidget) (unowned) */
  SbAnchors *anchors;
  guint n_sections; /* that are made */
  gboolean complete;
  guint idle;
};

G_DEFINE_FINAL_TYPE (SbArticleView, sb_article_view, GTK_TYPE_BOX)

static void add_next (SbArticleView *self);

static gboolean
idle_cb (gpointer user_data)
{
  SbArticleView *self = user_data;

  add_next (self);
  if (!self->complete)
    return G_SOURCE_CONTINUE;

  self->idle = 0;
  return G_SOURCE_REMOVE;
}

static void
painted_cb (SbArticleView *self,
            GdkFrameClock *clock)
{
  g_assert (SB_IS_ARTICLE_VIEW (self));

  g_signal_handlers_disconnect_by_func (clock, painted_cb, self);
  if (!self->complete && self->idle == 0)
    self->idle = g_idle_add (idle_cb, self);
}

static void
sb_article_view_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (sb_article_view_parent_class)->map (widget);

  if (!SB_ARTICLE_VIEW (widget)->complete)
    g_signal_connect_object (gtk_widget_get_frame_clock (widget), "after-paint",
                             G_CALLBACK (painted_cb), widget, G_CONNECT_SWAPPED);
}

static void
sb_article_view_dispose (GObject *object)
{
  SbArticleView *self = SB_ARTICLE_VIEW (object);

  g_clear_handle_id (&self->idle, g_source_remove);
  g_clear_object (&self->article);
  g_clear_object (&self->content);
  g_clear_object (&self->ending);

  G_OBJECT_CLASS (sb_article_view_parent_class)->dispose (object);
}

static void
sb_article_view_finalize (GObject *object)
{
  SbArticleView *self = SB_ARTICLE_VIEW (object);

  g_ptr_array_unref (self->cited);
  sb_anchors_free (self->anchors);
  g_ptr_array_unref (self->headings);

  G_OBJECT_CLASS (sb_article_view_parent_class)->finalize (object);
}

static void
sb_article_view_class_init (SbArticleViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sb_article_view_dispose;
  G_OBJECT_CLASS (klass)->finalize = sb_article_view_finalize;
  GTK_WIDGET_CLASS (klass)->map = sb_article_view_map;
}

static void
sb_article_view_init (SbArticleView *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 12);
  self->cited = g_ptr_array_new_with_free_func (g_free);
  self->anchors = sb_anchors_new ();
  self->headings = g_ptr_array_new ();
}

static GtkWidget *
add_heading (SbArticleView *self,
             const char    *title)
{
  GtkWidget *heading = sb_text_new_heading (title, 2);

  g_ptr_array_add (self->headings, heading);
  gtk_box_append (GTK_BOX (self), heading);
  return heading;
}

static void
add_facts (SbArticleView *self,
           SbApproach    *approach)
{
  GtkWidget *list = sb_boxed_list_new ();

  for (guint i = 0; i < SB_N_FACTS; i++)
    gtk_list_box_append (GTK_LIST_BOX (list), sb_text_new_fact (sb_facts_get_title (i), sb_approach_get_fact (approach, i)));

  gtk_widget_set_margin_top (list, 6);
  gtk_box_append (GTK_BOX (self), list);
}

static GtkWidget *
create_card (SbArticleView *self,
             SbEvidence    *evidence)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *size = sb_text_new_paragraph (sb_evidence_get_size (evidence), NULL);
  g_autofree char *found = g_strdup_printf ("%s[@%s]", sb_evidence_get_found (evidence),
                                            sb_evidence_get_source (evidence));

  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "note");
  gtk_widget_add_css_class (size, "dimmed");
  gtk_box_append (GTK_BOX (card), sb_text_new_heading (sb_evidence_get_study (evidence), 3));
  gtk_box_append (GTK_BOX (card), size);
  gtk_box_append (GTK_BOX (card), sb_text_new_paragraph (found, self->cited));

  return card;
}

static void
add_evidence (SbArticleView *self,
              SbApproach    *approach)
{
  GListModel *cards = sb_approach_get_evidence (approach);

  gtk_box_append (GTK_BOX (self), sb_text_new_heading (sb_facts_get_strength (sb_approach_get_strength (approach)), 3));
  for (guint i = 0; i < g_list_model_get_n_items (cards); i++)
    {
      g_autoptr (SbEvidence) card = g_list_model_get_item (cards, i);

      gtk_box_append (GTK_BOX (self), create_card (self, card));
    }
}

static GtkWidget *
create_block (SbArticleView *self,
              SbBlock       *block)
{
  const char *illustration = sb_block_get_illustration (block);

  if (illustration != NULL)
    return sb_illustration_view_new (self->content, illustration);

  return sb_text_new_block (block, self->cited);
}

static void
add_block (SbArticleView *self,
           SbBlock       *block,
           guint          position)
{
  GtkWidget *widget = create_block (self, block);

  gtk_box_append (GTK_BOX (self), widget);
  sb_anchors_add (self->anchors, widget, self->n_sections, position);
}

static void
add_section (SbArticleView *self,
             SbSection     *section)
{
  GListModel *blocks = sb_section_get_blocks (section);

  sb_anchors_add (self->anchors, add_heading (self, sb_section_get_title (section)), self->n_sections, 0);
  for (guint i = 0; i < g_list_model_get_n_items (blocks); i++)
    {
      g_autoptr (SbBlock) block = g_list_model_get_item (blocks, i);

      add_block (self, block, i);
    }

  if (SB_IS_APPROACH (self->article) && g_str_equal (sb_section_get_id (section), "evidence"))
    add_evidence (self, SB_APPROACH (self->article));
}

static void
add_links (SbArticleView     *self,
           const char        *title,
           const char        *prefix,
           const char *const *targets)
{
  GtkWidget *list;

  if (*targets == NULL)
    return;

  list = sb_boxed_list_new ();
  for (; *targets != NULL; targets++)
    {
      g_autofree char *uri = g_strconcat (prefix, *targets, NULL);
      GtkWidget *row = sb_link_row_new (self->content, uri);

      if (row != NULL)
        gtk_list_box_append (GTK_LIST_BOX (list), row);
    }

  add_heading (self, title);
  gtk_box_append (GTK_BOX (self), list);
}

static gboolean
is_exercise_of (SbArticle  *article,
                const char *uri)
{
  const char *id = g_str_has_prefix (uri, "exercise:") ? uri + strlen ("exercise:") : NULL;

  return SB_IS_APPROACH (article) && id != NULL && g_strv_contains (sb_approach_get_exercises (SB_APPROACH (article)), id);
}

static void
add_related (SbArticleView *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) targets = NULL;

  /* What stands under the exercises need not stand here again. */
  for (const char *const *uri = sb_article_get_related (self->article); *uri != NULL; uri++)
    {
      if (!is_exercise_of (self->article, *uri))
        g_strv_builder_add (builder, *uri);
    }

  targets = g_strv_builder_end (builder);
  add_links (self, _ ("Where to go from here"), "", (const char *const *) targets);
}

static void
add_sources (SbArticleView *self)
{
  if (self->cited->len == 0)
    return;

  add_heading (self, _ ("Sources"));
  gtk_box_append (GTK_BOX (self), sb_source_list_new (self->content, self->cited));
}

/* What follows the text. */
static void
add_rest (SbArticleView *self)
{
  if (self->ending != NULL)
    gtk_box_append (GTK_BOX (self), self->ending);
  g_clear_object (&self->ending);

  if (SB_IS_APPROACH (self->article))
    add_links (self, _ ("Exercises that come from it"), "exercise:",
               sb_approach_get_exercises (SB_APPROACH (self->article)));
  add_related (self);
  add_sources (self);
  self->complete = TRUE;
}

static void
add_next (SbArticleView *self)
{
  GListModel *sections = sb_article_get_sections (self->article);
  g_autoptr (SbSection) section = g_list_model_get_item (sections, self->n_sections);

  if (section == NULL)
    {
      add_rest (self);
      return;
    }

  add_section (self, section);
  self->n_sections++;
}

/**
 * sb_article_view_new:
 * @article: what to show
 * @content: where its links lead, and what it cites
 * @ending: (nullable): what stands between the text and where it leads
 *
 * Returns: (transfer floating): the text of the article
 */
GtkWidget *
sb_article_view_new (SbArticle *article,
                     SbContent *content,
                     GtkWidget *ending)
{
  SbArticleView *self;

  g_return_val_if_fail (SB_IS_ARTICLE (article), NULL);
  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);

  self = g_object_new (SB_TYPE_ARTICLE_VIEW, NULL);
  self->article = g_object_ref (article);
  self->content = g_object_ref (content);
  self->ending = ending != NULL ? g_object_ref_sink (ending) : NULL;

  if (SB_IS_APPROACH (article))
    add_facts (self, SB_APPROACH (article));
  sb_article_view_make (self, 0);

  return GTK_WIDGET (self);
}

/**
 * sb_article_view_make:
 * @section: the position of a section
 *
 * Makes that section, and what is seen below it in most windows, if it is not
 * made yet.
 */
void
sb_article_view_make (SbArticleView *self,
                      guint          section)
{
  guint n_sections = section + N_SECTIONS_AT_ONCE;

  g_return_if_fail (SB_IS_ARTICLE_VIEW (self));

  /* The short facts of an approach fill most of the first window. */
  if (section == 0 && SB_IS_APPROACH (self->article))
    n_sections = 1;

  while (self->n_sections < n_sections && !self->complete)
    add_next (self);
}

/**
 * sb_article_view_complete:
 *
 * Makes at once what is not made yet.
 */
void
sb_article_view_complete (SbArticleView *self)
{
  g_return_if_fail (SB_IS_ARTICLE_VIEW (self));

  while (!self->complete)
    add_next (self);
  g_clear_handle_id (&self->idle, g_source_remove);
}

/**
 * sb_article_view_list_headings:
 *
 * Returns: (transfer none) (element-type GtkWidget): the headings of the
 *   sections, and of what follows them
 */
GPtrArray *
sb_article_view_list_headings (SbArticleView *self)
{
  g_return_val_if_fail (SB_IS_ARTICLE_VIEW (self), NULL);

  sb_article_view_complete (self);
  return self->headings;
}

/**
 * sb_article_view_get_anchors:
 *
 * Returns: (transfer none): the blocks of the sections that are made
 */
SbAnchors *
sb_article_view_get_anchors (SbArticleView *self)
{
  g_return_val_if_fail (SB_IS_ARTICLE_VIEW (self), NULL);

  return self->anchors;
}

/**
 * sb_article_view_is_complete:
 *
 * Returns: whether all of the page is made
 */
gboolean
sb_article_view_is_complete (SbArticleView *self)
{
  g_return_val_if_fail (SB_IS_ARTICLE_VIEW (self), FALSE);

  return self->complete;
}
