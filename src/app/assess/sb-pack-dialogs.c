/* sb-pack-dialogs.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-boxed-list.h"
#include "sb-instrument-words.h"
#include "sb-pack-dialogs.h"
#include "sb-text.h"
#include "sb-words.h"

#define MOST_HEIGHT_OF_FAULTS 220

/* What is said when somebody brings a questionnaire. */

static char *
describe_scale (SbScale *scale)
{
  const SbScoringKey *key = sb_scale_get_key (scale);

  if (key->method == SB_SCORE_METHOD_SUM)
    return g_strdup_printf (ngettext ("%s, from %u answer", "%s, the sum of %u answers", key->n_items),
                            sb_scale_get_title (scale), key->n_items);

  return g_strdup_printf (ngettext ("%s, from %u answer", "%s, the mean of %u answers", key->n_items),
                          sb_scale_get_title (scale), key->n_items);
}

static char *
describe_scores (SbInstrument *instrument)
{
  GListModel *scales = sb_instrument_get_scales (instrument);
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (scales); i++)
    {
      g_autoptr (SbScale) scale = g_list_model_get_item (scales, i);
      g_autofree char *line = describe_scale (scale);

      g_string_append_printf (words, "%s%s", i > 0 ? "\n" : "", line);
    }

  if (words->len == 0)
    g_string_append (words, _ ("None. Your answers are kept as they are."));

  return g_string_free_and_steal (g_steal_pointer (&words));
}

static GtkWidget *
create_facts (SbInstrument *instrument)
{
  GtkWidget *list = sb_boxed_list_new ();
  g_autofree char *questions = sb_instrument_words_for_questions (instrument);
  g_autofree char *scores = describe_scores (instrument);

  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("What it is"), -1);
  gtk_list_box_append (GTK_LIST_BOX (list), sb_text_new_fact (_ ("What it asks"), questions));
  gtk_list_box_append (GTK_LIST_BOX (list), sb_text_new_fact (_ ("Scores"), scores));
  sb_instrument_words_append_terms (GTK_LIST_BOX (list), instrument);
  gtk_list_box_append (GTK_LIST_BOX (list), sb_text_new_fact (_ ("Version"), sb_instrument_get_version (instrument)));

  return list;
}

static AdwDialog *
create_dialog (const char *heading,
               const char *body)
{
  AdwDialog *dialog = adw_alert_dialog_new (heading, body);

  adw_alert_dialog_set_prefer_wide_layout (ADW_ALERT_DIALOG (dialog), TRUE);

  return dialog;
}

/**
 * sb_pack_dialogs_new_question:
 * @instrument: an instrument that somebody brings
 *
 * Returns: (transfer floating): a dialog that tells what it is, and asks
 *   whether to add it; its response `add` says yes
 */
AdwDialog *
sb_pack_dialogs_new_question (SbInstrument *instrument)
{
  g_autofree char *title = sb_words_with_person (sb_instrument_get_title (instrument), NULL);
  AdwDialog *dialog = create_dialog (_ ("Add This One?"), title);

  adw_alert_dialog_set_extra_child (ADW_ALERT_DIALOG (dialog), create_facts (instrument));
  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog), "cancel", _ ("_Cancel"), "add", _ ("_Add"), NULL);
  adw_alert_dialog_set_response_appearance (ADW_ALERT_DIALOG (dialog), "add", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (ADW_ALERT_DIALOG (dialog), "add");
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "cancel");

  return dialog;
}

/**
 * sb_pack_dialogs_new_refusal:
 * @instrument: an instrument that somebody brings
 * @standing: why it is not added
 *
 * Returns: (transfer floating): a dialog that says why, and what would help
 */
AdwDialog *
sb_pack_dialogs_new_refusal (SbInstrument   *instrument,
                             SbPackStanding  standing)
{
  g_autofree char *title = sb_words_with_person (sb_instrument_get_title (instrument), NULL);
  g_autofree char *body = NULL;
  AdwDialog *dialog;

  if (standing == SB_PACK_STANDING_OWN)
    body = g_strdup_printf (_ ("“%s” has the id of a questionnaire that comes with the app: %s. "
                               "Give it an id of its own, and add it again."),
                            title, sb_instrument_get_id (instrument));
  else
    body = g_strdup_printf (_ ("“%s” has changed, and its version is still %s. "
                               "Give it another version, so that earlier answers keep their meaning, and add it again."),
                            title, sb_instrument_get_version (instrument));

  dialog = create_dialog (_ ("Not Added"), body);
  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _ ("_Close"));

  return dialog;
}

static GtkWidget *
create_more (const char *const *faults)
{
  guint n_more = g_strv_length ((GStrv) faults) - 1;
  g_autofree char *title = g_strdup_printf (ngettext ("And %u more", "And %u more", n_more), n_more);
  g_autofree char *all = g_strjoinv ("\n• ", (GStrv) faults);
  GtkWidget *expander = gtk_expander_new (title);
  GtkWidget *scroll = gtk_scrolled_window_new ();
  /* From the second on: the first is told already. */
  GtkWidget *label = gtk_label_new (strchr (all, '\n') + 1);

  gtk_widget_add_css_class (label, "caption");
  gtk_widget_set_margin_top (label, 6);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroll), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroll), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroll), MOST_HEIGHT_OF_FAULTS);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroll), label);
  gtk_expander_set_child (GTK_EXPANDER (expander), scroll);
  /* While folded, the child is in no window; GTK 4.18 gives it the focus all
   * the same, unless it is hidden, and Tab leads no further. */
  g_object_bind_property (expander, "expanded", scroll, "visible", G_BINDING_SYNC_CREATE);

  return expander;
}

/**
 * sb_pack_dialogs_new_faults:
 * @faults: (array zero-terminated=1): what is wrong with a file; at least one
 *
 * Returns: (transfer floating): a dialog that tells the first, and all when
 *   asked
 */
AdwDialog *
sb_pack_dialogs_new_faults (const char *const *faults)
{
  g_autofree char *body = NULL;
  AdwDialog *dialog;

  g_return_val_if_fail (faults != NULL && faults[0] != NULL, NULL);

  /* Translators: what is wrong with a file, as “walks.json: title: is missing” */
  body = g_strdup_printf (_ ("%s\n\nNothing was changed."), faults[0]);
  dialog = create_dialog (_ ("Not Added"), body);
  if (faults[1] != NULL)
    adw_alert_dialog_set_extra_child (ADW_ALERT_DIALOG (dialog), create_more (faults));
  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _ ("_Close"));

  return dialog;
}
