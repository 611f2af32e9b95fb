/* sb-scale.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <math.h>

#include "sb-change.h"
#include "sb-item.h"
#include "sb-scale.h"

/**
 * SbScale:
 *
 * What an instrument measures: the items that count for it, how they make a
 * score, and how far that score can be trusted.
 */
struct _SbScale
{
  GObject parent_instance;

  char *id;
  char *title;
  char *higher;  /* (nullable) */
  gboolean higher_is_better;
  char *link_id; /* (nullable) */
  SbLinkType link_type;
  char *link_group; /* (nullable) */
  char *link_after; /* (nullable) */
  char *source;
  double sd;
  double reliability;
  double standard_error;
  gboolean borrowed;
  GArray *keyed;    /* (element-type SbKeyedItem) */
  GPtrArray *scores; /* (element-type GArray): what the answers to the items count as */
  SbScoringKey key;
};

G_DEFINE_FINAL_TYPE (SbScale, sb_scale, G_TYPE_OBJECT)

static void
sb_scale_finalize (GObject *object)
{
  SbScale *self = SB_SCALE (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->higher, g_free);
  g_clear_pointer (&self->link_id, g_free);
  g_clear_pointer (&self->link_group, g_free);
  g_clear_pointer (&self->link_after, g_free);
  g_clear_pointer (&self->source, g_free);
  g_clear_pointer (&self->keyed, g_array_unref);
  g_clear_pointer (&self->scores, g_ptr_array_unref);

  G_OBJECT_CLASS (sb_scale_parent_class)->finalize (object);
}

static void
sb_scale_class_init (SbScaleClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_scale_finalize;
}

static void
sb_scale_init (SbScale *self)
{
  self->keyed = g_array_new (FALSE, FALSE, sizeof (SbKeyedItem));
  self->scores = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  self->sd = NAN;
  self->reliability = NAN;
  self->standard_error = NAN;
}

static void
read_reliability (SbScale        *self,
                  const SbCursor *cursor)
{
  static const char *const members[] = { "sd", "r", "borrowed", "source", NULL };

  self->sd = sb_cursor_get_double (cursor, "sd", 0, 1000);
  self->reliability = sb_cursor_get_double (cursor, "r", 0, 1);
  self->standard_error = sb_standard_error (self->sd, self->reliability);
  self->borrowed = sb_cursor_get_boolean (cursor, "borrowed", FALSE);
  self->source = g_strdup (sb_cursor_get_text (cursor, "source"));
  sb_cursor_close (cursor, members);
}

static void
read_link (SbScale        *self,
           const SbCursor *cursor)
{
  static const char *const types[] = { "decimal", "integer", "quantity", NULL };

  self->link_id = g_strdup (sb_cursor_get_optional_string (cursor, "linkId"));
  self->link_group = g_strdup (sb_cursor_get_optional_string (cursor, "linkGroup"));
  self->link_after = g_strdup (sb_cursor_get_optional_string (cursor, "linkAfter"));
  if (sb_cursor_has (cursor, "linkType"))
    self->link_type = sb_cursor_get_choice (cursor, "linkType", types);
}

/**
 * sb_scale_read:
 * @cursor: where the scale stands
 *
 * Returns: (transfer full): the scale, still without its items
 */
SbScale *
sb_scale_read (const SbCursor *cursor)
{
  static const char *const members[] = {
    "id", "title", "score", "minimumAnswered", "higher", "better", "reliability",
    "linkId", "linkType", "linkGroup", "linkAfter", NULL
  };
  static const char *const methods[] = { "mean", "sum", NULL };
  static const char *const directions[] = { "lower", "higher", NULL };
  SbScale *self = g_object_new (SB_TYPE_SCALE, NULL);

  self->id = g_strdup (sb_cursor_get_id (cursor, "id"));
  self->title = g_strdup (sb_cursor_get_text (cursor, "title"));
  self->higher = g_strdup (sb_cursor_get_optional_text (cursor, "higher"));
  if (sb_cursor_has (cursor, "better"))
    self->higher_is_better = sb_cursor_get_choice (cursor, "better", directions) == 1;
  read_link (self, cursor);
  self->key.method = sb_cursor_get_choice (cursor, "score", methods);
  self->key.minimum_answered = sb_cursor_get_double (cursor, "minimumAnswered", 0, 1);
  if (sb_cursor_has (cursor, "reliability"))
    read_reliability (self, sb_cursor_get_child (cursor, "reliability"));
  sb_cursor_close (cursor, members);

  return self;
}

/* What each answer to a choice counts as; none where each counts as itself. */
static GArray *
list_scores (SbItem *item)
{
  GListModel *options = sb_item_get_options (item);
  GArray *scores = g_array_new (FALSE, FALSE, sizeof (SbAnswerScore));
  gboolean plain = TRUE;

  for (guint i = 0; options != NULL && i < g_list_model_get_n_items (options); i++)
    {
      g_autoptr (SbOption) option = g_list_model_get_item (options, i);
      SbAnswerScore score = { sb_option_get_value (option), sb_option_get_score (option) };

      plain = plain && score.score == score.answer;
      g_array_append_val (scores, score);
    }

  if (plain)
    g_array_set_size (scores, 0);

  return scores;
}

static void
find_bounds (SbItem *item,
             double *lowest,
             double *highest)
{
  GListModel *options = sb_item_get_options (item);

  *lowest = options == NULL ? sb_item_get_minimum (item) : INFINITY;
  *highest = options == NULL ? sb_item_get_maximum (item) : -INFINITY;
  for (guint i = 0; options != NULL && i < g_list_model_get_n_items (options); i++)
    {
      g_autoptr (SbOption) option = g_list_model_get_item (options, i);

      /* Of a NAN neither is less. */
      *lowest = fmin (*lowest, sb_option_get_score (option));
      *highest = fmax (*highest, sb_option_get_score (option));
    }
}

static void
add_item (SbScale *self,
          SbItem  *item,
          guint    position)
{
  GArray *scores = list_scores (item);
  SbKeyedItem keyed = { position, sb_item_get_reverse (item), 0, 0, NULL, scores->len };

  find_bounds (item, &keyed.lowest, &keyed.highest);
  if (scores->len > 0)
    keyed.scores = (const SbAnswerScore *) scores->data;
  g_ptr_array_add (self->scores, scores);
  g_array_append_val (self->keyed, keyed);
}

/**
 * sb_scale_set_items:
 * @self: a scale
 * @items: (type GListModel): all #SbItem of the instrument
 *
 * Makes the scoring key, once, when the instrument has been read.
 */
void
sb_scale_set_items (SbScale    *self,
                    GListModel *items)
{
  g_return_if_fail (SB_IS_SCALE (self));
  g_return_if_fail (G_IS_LIST_MODEL (items));
  g_return_if_fail (self->keyed->len == 0);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SbItem) item = g_list_model_get_item (items, i);

      if (g_strcmp0 (sb_item_get_scale (item), self->id) == 0)
        add_item (self, item, i);
    }

  self->key.items = (const SbKeyedItem *) self->keyed->data;
  self->key.n_items = self->keyed->len;
}

/**
 * sb_scale_get_id:
 * @self: a scale
 *
 * Returns: (transfer none): its name in rules and files
 */
const char *
sb_scale_get_id (SbScale *self)
{
  g_return_val_if_fail (SB_IS_SCALE (self), NULL);

  return self->id;
}

/**
 * sb_scale_get_title:
 * @self: a scale
 *
 * Returns: (transfer none): its name for people
 */
const char *
sb_scale_get_title (SbScale *self)
{
  g_return_val_if_fail (SB_IS_SCALE (self), NULL);

  return self->title;
}

/**
 * sb_scale_get_higher:
 * @self: a scale
 *
 * Returns: (transfer none) (nullable): what a higher score means, in words
 */
const char *
sb_scale_get_higher (SbScale *self)
{
  g_return_val_if_fail (SB_IS_SCALE (self), NULL);

  return self->higher;
}

/**
 * sb_scale_get_higher_is_better:
 * @self: a scale
 *
 * Returns: whether a higher score is the better one
 */
gboolean
sb_scale_get_higher_is_better (SbScale *self)
{
  g_return_val_if_fail (SB_IS_SCALE (self), FALSE);

  return self->higher_is_better;
}

/**
 * sb_scale_get_link_id:
 * @self: a scale
 *
 * Returns: (transfer none) (nullable): the item that tells its score in a
 *   FHIR response
 */
const char *
sb_scale_get_link_id (SbScale *self)
{
  g_return_val_if_fail (SB_IS_SCALE (self), NULL);

  return self->link_id;
}

/**
 * sb_scale_get_link_type:
 * @self: a scale
 *
 * Returns: as what a FHIR response tells its score
 */
SbLinkType
sb_scale_get_link_type (SbScale *self)
{
  g_return_val_if_fail (SB_IS_SCALE (self), SB_LINK_DECIMAL);

  return self->link_type;
}

/**
 * sb_scale_get_link_group:
 * @self: a scale
 *
 * Returns: (transfer none) (nullable): the group that tells it in a FHIR
 *   response
 */
const char *
sb_scale_get_link_group (SbScale *self)
{
  g_return_val_if_fail (SB_IS_SCALE (self), NULL);

  return self->link_group;
}

/**
 * sb_scale_get_link_after:
 * @self: a scale
 *
 * Returns: (transfer none) (nullable): the item after which a FHIR response
 *   tells it; NULL where that is the first
 */
const char *
sb_scale_get_link_after (SbScale *self)
{
  g_return_val_if_fail (SB_IS_SCALE (self), NULL);

  return self->link_after;
}

/**
 * sb_scale_get_borrowed:
 * @self: a scale
 *
 * Returns: whether its reliability was measured with another instrument
 */
gboolean
sb_scale_get_borrowed (SbScale *self)
{
  g_return_val_if_fail (SB_IS_SCALE (self), FALSE);

  return self->borrowed;
}

/**
 * sb_scale_get_source:
 * @self: a scale
 *
 * Returns: (transfer none) (nullable): where its reliability comes from
 */
const char *
sb_scale_get_source (SbScale *self)
{
  g_return_val_if_fail (SB_IS_SCALE (self), NULL);

  return self->source;
}

/**
 * sb_scale_get_sd:
 * @self: a scale
 *
 * Returns: the standard deviation of the score among people, in its units;
 *   NAN where it is not known
 */
double
sb_scale_get_sd (SbScale *self)
{
  g_return_val_if_fail (SB_IS_SCALE (self), NAN);

  return self->sd;
}

/**
 * sb_scale_get_reliability:
 * @self: a scale
 *
 * Returns: the reliability of the score, from 0 to 1; NAN where it is not
 *   known
 */
double
sb_scale_get_reliability (SbScale *self)
{
  g_return_val_if_fail (SB_IS_SCALE (self), NAN);

  return self->reliability;
}

/**
 * sb_scale_get_standard_error:
 * @self: a scale
 *
 * Returns: its standard error of measurement in the units of its score; NAN
 *   where its reliability is not known
 */
double
sb_scale_get_standard_error (SbScale *self)
{
  g_return_val_if_fail (SB_IS_SCALE (self), NAN);

  return self->standard_error;
}

/**
 * sb_scale_get_key:
 * @self: a scale
 *
 * Returns: (transfer none): how to score it
 */
const SbScoringKey *
sb_scale_get_key (SbScale *self)
{
  g_return_val_if_fail (SB_IS_SCALE (self), NULL);

  return &self->key;
}

static double
put_together (SbScale *self,
              double   sum)
{
  return self->key.method == SB_SCORE_METHOD_SUM ? sum : sum / self->key.n_items;
}

/**
 * sb_scale_get_lowest_score:
 * @self: a scale
 *
 * Returns: the lowest score that its items can give
 */
double
sb_scale_get_lowest_score (SbScale *self)
{
  double sum = 0;

  g_return_val_if_fail (SB_IS_SCALE (self), NAN);

  for (guint i = 0; i < self->key.n_items; i++)
    sum += self->key.items[i].lowest;

  return put_together (self, sum);
}

/**
 * sb_scale_get_highest_score:
 * @self: a scale
 *
 * Returns: the highest score that its items can give
 */
double
sb_scale_get_highest_score (SbScale *self)
{
  double sum = 0;

  g_return_val_if_fail (SB_IS_SCALE (self), NAN);

  for (guint i = 0; i < self->key.n_items; i++)
    sum += self->key.items[i].highest;

  return put_together (self, sum);
}
