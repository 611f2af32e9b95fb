/* sb-next-steps.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "sb-boxed-list.h"
#include "sb-link-row.h"
#include "sb-next-steps.h"
#include "sb-reasons.h"

static gboolean
have_same_items (GListModel *a,
                 GListModel *b)
{
  if (g_list_model_get_n_items (a) != g_list_model_get_n_items (b))
    return FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (a); i++)
    {
      g_autoptr (GObject) of_a = g_list_model_get_item (a, i);
      g_autoptr (GObject) of_b = g_list_model_get_item (b, i);

      if (of_a != of_b)
        return FALSE;
    }

  return TRUE;
}

/* Steps that the same rules chose stand together, with the reason once. */
static void
fill (GtkBox     *box,
      SbContent  *content,
      SbFindings *findings,
      GListModel *suggestions)
{
  GListModel *reasons = NULL;
  GtkWidget *list = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (suggestions); i++)
    {
      g_autoptr (SbSuggestion) suggestion = g_list_model_get_item (suggestions, i);
      GtkWidget *row = sb_link_row_new (content, sb_suggestion_get_uri (suggestion));

      if (row == NULL)
        continue;

      if (reasons == NULL || !have_same_items (reasons, sb_suggestion_get_reasons (suggestion)))
        {
          if (reasons != NULL)
            gtk_list_box_append (GTK_LIST_BOX (list), sb_reasons_new (content, findings, reasons));
          reasons = sb_suggestion_get_reasons (suggestion);
          list = sb_boxed_list_new ();
          gtk_box_append (box, list);
        }
      gtk_list_box_append (GTK_LIST_BOX (list), row);
    }

  if (reasons != NULL)
    gtk_list_box_append (GTK_LIST_BOX (list), sb_reasons_new (content, findings, reasons));
}

/**
 * sb_next_steps_new:
 * @content: what the app knows
 * @findings: what the person has said
 * @most: how many at the most
 *
 * Returns: (transfer floating): next steps, each with why it is suggested
 */
GtkWidget *
sb_next_steps_new (SbContent  *content,
                   SbFindings *findings,
                   guint       most)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  g_autoptr (GListModel) suggestions = NULL;

  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);
  g_return_val_if_fail (SB_IS_FINDINGS (findings), NULL);

  suggestions = sb_recommender_suggest (sb_content_get_recommender (content), findings, most);
  fill (GTK_BOX (box), content, findings, suggestions);

  return box;
}
