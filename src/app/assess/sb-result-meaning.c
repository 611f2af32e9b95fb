/* sb-result-meaning.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-result-meaning.h"
#include "sb-result-plane.h"
#include "sb-result-words.h"
#include "sb-text.h"

static void
append_list (GtkBox            *box,
             const char        *title,
             const char *const *lines,
             GPtrArray         *cited)
{
  gtk_box_append (box, sb_text_new_heading (title, 2));
  gtk_box_append (box, sb_text_new_list (lines, FALSE, cited));
}

static void
append_region (GtkBox    *box,
               SbRegions *regions,
               SbResult  *result,
               GPtrArray *cited)
{
  SbRegion *region = sb_regions_find (regions, sb_result_is_high (result, "anxiety"), sb_result_is_high (result, "avoidance"));

  /* Near a line the page's heading does not say it. */
  if (!g_str_equal (sb_result_words_for_heading (regions, result), sb_region_get_title (region)))
    gtk_box_append (box, sb_text_new_heading (sb_region_get_title (region), 2));
  gtk_box_append (box, sb_text_new_paragraph (sb_region_get_summary (region), cited));
  append_list (box, _ ("Strengths that often go with it"), sb_region_get_strengths (region), cited);
  append_list (box, _ ("What it may mean"), sb_region_get_may_mean (region), cited);
}

/**
 * sb_result_meaning_fill:
 * @box: an empty box
 * @regions: the words for results
 * @result: a result
 * @cited: (element-type utf8): see sb_inline_to_markup()
 *
 * Says what a result about attachment may mean, strengths first, and what it
 * does not mean. For any other there are no such words, and no box.
 */
void
sb_result_meaning_fill (GtkBox    *box,
                        SbRegions *regions,
                        SbResult  *result,
                        GPtrArray *cited)
{
  gboolean fits;

  g_return_if_fail (GTK_IS_BOX (box));
  g_return_if_fail (SB_IS_RESULT (result));

  fits = sb_regions_fit (regions, sb_result_get_instrument (result));
  gtk_widget_set_visible (GTK_WIDGET (box), fits);
  if (!fits)
    return;

  if (sb_result_plane_has_place (regions, result))
    append_region (box, regions, result, cited);
  append_list (box, _ ("What it does not mean"), sb_regions_get_does_not_mean (regions), cited);
}
