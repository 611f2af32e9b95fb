/* sb-term-dialog.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-boxed-list.h"
#include "sb-inline.h"
#include "sb-link-row.h"
#include "sb-look-up-dialog.h"
#include "sb-term-dialog.h"
#include "sb-text.h"

static void
append_related (SbLookUpDialog *dialog,
                SbContent      *content,
                SbTerm         *term)
{
  GtkWidget *list;

  if (*sb_term_get_related (term) == NULL)
    return;

  list = sb_boxed_list_new ();
  for (const char *const *uri = sb_term_get_related (term); *uri != NULL; uri++)
    {
      GtkWidget *row = sb_link_row_new (content, *uri);

      if (row != NULL)
        gtk_list_box_append (GTK_LIST_BOX (list), row);
    }

  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Read more"), -1);
  sb_look_up_dialog_append (dialog, sb_text_new_heading (_ ("Read more"), 3));
  sb_look_up_dialog_append (dialog, list);
}

/**
 * sb_term_dialog_new:
 * @content: what the app knows
 * @term: a term that a text uses
 *
 * Returns: (transfer floating): a dialog that tells what it means
 */
AdwDialog *
sb_term_dialog_new (SbContent *content,
                    SbTerm    *term)
{
  g_autoptr (GPtrArray) cited = NULL;
  g_autofree char *meaning = NULL;
  SbLookUpDialog *dialog;

  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);
  g_return_val_if_fail (SB_IS_TERM (term), NULL);

  cited = g_ptr_array_new_with_free_func (g_free);
  meaning = sb_inline_to_plain (sb_term_get_text (term));
  dialog = SB_LOOK_UP_DIALOG (sb_look_up_dialog_new (sb_term_get_title (term), meaning));
  sb_look_up_dialog_append (dialog, sb_text_new_paragraph (sb_term_get_text (term), cited));
  append_related (dialog, content, term);
  sb_look_up_dialog_append_all (dialog, _ ("_All Terms"), "glossary:");

  return ADW_DIALOG (dialog);
}
