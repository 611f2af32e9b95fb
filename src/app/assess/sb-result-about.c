/* sb-result-about.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-result-about.h"
#include "sb-text.h"

static void
append_line (GtkBox     *box,
             const char *line)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", line, "xalign", 0.0f, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, NULL);

  gtk_widget_add_css_class (label, "dimmed");
  gtk_box_append (box, label);
}

/**
 * sb_result_about_fill:
 * @box: an empty box
 * @content: what the app knows
 * @instrument: an instrument
 *
 * Tells where a questionnaire comes from, on what terms, and how far it can be
 * trusted.
 */
void
sb_result_about_fill (GtkBox       *box,
                      SbContent    *content,
                      SbInstrument *instrument)
{
  const char *lines[] = { NULL, NULL, NULL };

  g_return_if_fail (GTK_IS_BOX (box));
  g_return_if_fail (SB_IS_INSTRUMENT (instrument));

  gtk_box_append (box, sb_text_new_heading (_ ("About this questionnaire"), 3));
  if (sb_instrument_get_about (instrument) != NULL)
    gtk_box_append (box, sb_text_new_paragraph (sb_instrument_get_about (instrument), NULL));

  /* Another's may be used by oneself and yet not be passed on. */
  if (sb_content_find_instrument (content, sb_instrument_get_id (instrument)) != instrument)
    gtk_box_append (box, sb_text_new_paragraph (_ ("You added this questionnaire yourself, for your own use. What a score means is for its authors to say."), NULL));

  lines[0] = sb_instrument_get_source (instrument);
  lines[1] = sb_instrument_get_copyright (instrument);
  lines[2] = sb_instrument_get_licence (instrument);
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      if (lines[i] != NULL)
        append_line (box, lines[i]);
    }
}
