/* sb-check-in-scales.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-check-in-scales.h"

/* What a check-in asks, in which order, and what follows from it. */

/**
 * sb_check_in_scales_list_names:
 *
 * Returns: (transfer none) (array zero-terminated=1): what everybody is
 *   asked, in the order in which it is asked and told
 */
const char *const *
sb_check_in_scales_list_names (void)
{
  static const char *const names[] = {
    SB_CHECK_IN_CONNECTED,
    SB_CHECK_IN_WORRIED,
    SB_CHECK_IN_DISTANT,
    SB_CHECK_IN_MOOD,
    NULL,
  };

  return names;
}

/**
 * sb_check_in_scales_list_trackers:
 * @trackers: the person's own scales
 * @check_in: (nullable): what was answered before
 *
 * Which of the person's own scales are asked: those in use, and those that
 * @check_in has an answer to, so that an old answer can be seen and changed.
 *
 * Returns: (transfer full) (element-type SbTracker): the scales, in the order
 *   of @trackers
 */
GPtrArray *
sb_check_in_scales_list_trackers (GListModel *trackers,
                                  SbCheckIn  *check_in)
{
  GPtrArray *asked;

  g_return_val_if_fail (G_IS_LIST_MODEL (trackers), NULL);

  asked = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < g_list_model_get_n_items (trackers); i++)
    {
      g_autoptr (SbTracker) tracker = g_list_model_get_item (trackers, i);

      if (!sb_archivable_is_archived (SB_ARCHIVABLE (tracker)) || (check_in != NULL && sb_check_in_get_rating (check_in, sb_record_get_id (SB_RECORD (tracker)), NULL)))
        g_ptr_array_add (asked, g_steal_pointer (&tracker));
    }

  return asked;
}

/**
 * sb_check_in_scales_find_tracker:
 * @trackers: the person's own scales
 * @id: the name of a rating
 *
 * Returns: (transfer none) (nullable): the scale that it belongs to, as long
 *   as it is in the list
 */
SbTracker *
sb_check_in_scales_find_tracker (GListModel *trackers,
                                 const char *id)
{
  g_return_val_if_fail (G_IS_LIST_MODEL (trackers), NULL);

  for (guint i = 0; i < g_list_model_get_n_items (trackers); i++)
    {
      g_autoptr (SbTracker) tracker = g_list_model_get_item (trackers, i);

      if (g_str_equal (sb_record_get_id (SB_RECORD (tracker)), id))
        return tracker;
    }

  return NULL;
}

/**
 * sb_check_in_scales_get_step:
 * @check_in: a check-in
 * @name: a scale
 *
 * Returns: the step that was chosen, from 1 to %SB_CHECK_IN_N_STEPS; 0 where
 *   none was, or where a rating from elsewhere is on no step
 */
guint
sb_check_in_scales_get_step (SbCheckIn  *check_in,
                             const char *name)
{
  double rating;

  if (!sb_check_in_get_rating (check_in, name, &rating))
    return 0;

  for (guint step = 1; step <= SB_CHECK_IN_N_STEPS; step++)
    {
      if (rating >= step && rating <= step)
        return step;
    }

  return 0;
}

/**
 * sb_check_in_scales_set_step:
 * @check_in: a check-in
 * @name: a scale
 * @step: from 1 to %SB_CHECK_IN_N_STEPS; 0 to take the answer back
 */
void
sb_check_in_scales_set_step (SbCheckIn  *check_in,
                             const char *name,
                             guint       step)
{
  g_return_if_fail (step <= SB_CHECK_IN_N_STEPS);

  if (step == 0)
    sb_check_in_clear_rating (check_in, name);
  else
    sb_check_in_set_rating (check_in, name, step);
}

/**
 * sb_check_in_scales_are_far:
 * @check_in: a check-in
 *
 * Returns: whether the worry is as large as can be, or nearly so while the
 *   mood is as low as can be: when to calm down comes before anything else
 */
gboolean
sb_check_in_scales_are_far (SbCheckIn *check_in)
{
  guint worried = sb_check_in_scales_get_step (check_in, SB_CHECK_IN_WORRIED);

  return worried == SB_CHECK_IN_N_STEPS || (worried == SB_CHECK_IN_N_STEPS - 1 && sb_check_in_scales_get_step (check_in, SB_CHECK_IN_MOOD) == 1);
}

static gboolean
is_blank (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      if (!g_unichar_isspace (g_utf8_get_char (text)))
        return FALSE;
    }

  return TRUE;
}

/**
 * sb_check_in_scales_is_empty:
 * @check_in: a check-in
 *
 * Returns: whether there is nothing in it that one could keep
 */
gboolean
sb_check_in_scales_is_empty (SbCheckIn *check_in)
{
  g_autofree const char **names = NULL;

  g_return_val_if_fail (SB_IS_CHECK_IN (check_in), TRUE);

  names = sb_check_in_list_ratings (check_in);

  return names[0] == NULL && sb_check_in_get_tags (check_in)[0] == NULL && is_blank (sb_check_in_get_note (check_in));
}
