/* sb-first-note.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-boxed-list.h"
#include "sb-first-note.h"
#include "sb-link-row.h"
#include "sb-text.h"

/* What somebody is told whose answer shows that something else comes first:
 * calmly, with the way there. */

/**
 * sb_first_note_get_words:
 * @to: what comes first, as the target of a link
 *
 * Returns: (transfer none): what to say of it
 */
const char *
sb_first_note_get_words (const char *to)
{
  g_return_val_if_fail (to != NULL, NULL);

  if (g_str_equal (to, "support:"))
    return _ ("Your safety comes first, and this can wait. Here are people to talk to.");

  return _ ("Something else may be kinder first. What you wrote here is kept.");
}

/**
 * sb_first_note_new:
 * @content: what the app knows
 * @to: what comes first, as the target of a link
 *
 * Returns: (transfer floating): a note that says so, and leads there
 */
GtkWidget *
sb_first_note_new (SbContent  *content,
                   const char *to)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *link = sb_link_row_new (content, to);

  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);
  g_return_val_if_fail (to != NULL, NULL);

  gtk_box_append (GTK_BOX (box), sb_text_new_note (sb_first_note_get_words (to), FALSE, NULL));
  if (link != NULL)
    {
      GtkWidget *list = sb_boxed_list_new ();

      gtk_list_box_append (GTK_LIST_BOX (list), link);
      gtk_box_append (GTK_BOX (box), list);
    }

  return box;
}
