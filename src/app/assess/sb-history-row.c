/* sb-history-row.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-history-row.h"
#include "sb-instruments.h"
#include "sb-result-words.h"
#include "sb-words.h"

/**
 * SbHistoryRow:
 *
 * A past assessment in a long list: when, what was asked, about whom, the
 * result in words and the first line of the note. Rows are used again for
 * other assessments as the list is scrolled, so that only what is seen is
 * scored.
 */
struct _SbHistoryRow
{
  GtkBox parent_instance;

  char *summary; /* (nullable): all that it says */

  GtkLabel *date;
  GtkLabel *title;
  GtkLabel *words;
  GtkLabel *note;
};

G_DEFINE_FINAL_TYPE (SbHistoryRow, sb_history_row, GTK_TYPE_BOX)

typedef struct
{
  SbContent *content;
  SbStore *store;
} Source;

static void
source_free (gpointer  data,
             GClosure *closure)
{
  Source *source = data;

  g_object_unref (source->content);
  g_object_unref (source->store);
  g_free (source);
}

static GtkLabel *
append_label (GtkBox     *box,
              const char *style_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0f, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);

  if (style_class != NULL)
    gtk_widget_add_css_class (label, style_class);
  gtk_box_append (box, label);

  return GTK_LABEL (label);
}

static char *
describe_title (SbContent    *content,
                SbStore      *store,
                SbAssessment *assessment)
{
  SbInstrument *instrument = sb_instruments_find (content, store, sb_assessment_get_instrument_id (assessment),
                                                  sb_assessment_get_instrument_version (assessment));
  const char *title = instrument != NULL ? sb_instrument_get_title (instrument)
                                         : sb_assessment_get_instrument_id (assessment);
  g_autofree char *bond = sb_result_words_for_bond (store, sb_assessment_get_person_id (assessment));

  return bond != NULL ? g_strdup_printf ("%s · %s", title, bond) : g_strdup (title);
}

static char *
describe_result (SbContent    *content,
                 SbStore      *store,
                 SbAssessment *assessment)
{
  g_autoptr (SbResult) result = sb_instruments_dup_result (content, store, assessment);

  if (result == NULL)
    return g_strdup (_ ("This questionnaire is not there any more"));

  return sb_result_words_summarize (sb_content_get_regions (content), result);
}

static char *
dup_first_line (const char *note)
{
  g_auto (GStrv) lines = g_strsplit (note, "\n", 2);

  return g_strdup (lines[0] != NULL ? lines[0] : "");
}

static void
set_text (GtkLabel   *label,
          const char *text)
{
  gtk_label_set_label (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), *text != '\0');
}

/**
 * sb_history_row_set_assessment:
 * @self: a row
 * @content: what the app knows
 * @store: what the person did
 * @assessment: the assessment to show
 */
void
sb_history_row_set_assessment (SbHistoryRow *self,
                               SbContent    *content,
                               SbStore      *store,
                               SbAssessment *assessment)
{
  g_autofree char *date = NULL;
  g_autofree char *title = NULL;
  g_autofree char *words = NULL;
  g_autofree char *note = NULL;

  g_return_if_fail (SB_IS_HISTORY_ROW (self));
  g_return_if_fail (SB_IS_ASSESSMENT (assessment));

  date = sb_words_for_day (sb_assessment_get_completed (assessment));
  title = describe_title (content, store, assessment);
  words = describe_result (content, store, assessment);
  note = dup_first_line (sb_assessment_get_note (assessment));
  gtk_label_set_label (self->date, date);
  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->words, words);
  set_text (self->note, note);

  g_free (self->summary);
  self->summary = g_strjoin (". ", date, title, words, *note != '\0' ? note : NULL, NULL);
}

/**
 * sb_history_row_get_summary:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): all that it says, for a screen reader
 */
const char *
sb_history_row_get_summary (SbHistoryRow *self)
{
  g_return_val_if_fail (SB_IS_HISTORY_ROW (self), NULL);

  return self->summary;
}

static void
setup_cb (GtkListItemFactory *factory,
          GtkListItem        *list_item)
{
  gtk_list_item_set_child (list_item, g_object_new (SB_TYPE_HISTORY_ROW, NULL));
}

static void
bind_cb (GtkListItemFactory *factory,
         GtkListItem        *list_item,
         Source             *source)
{
  SbHistoryRow *row = SB_HISTORY_ROW (gtk_list_item_get_child (list_item));

  sb_history_row_set_assessment (row, source->content, source->store, gtk_list_item_get_item (list_item));
  gtk_list_item_set_accessible_label (list_item, row->summary);
}

/**
 * sb_history_row_create_factory:
 * @content: what the app knows
 * @store: what the person did
 *
 * Returns: (transfer full): what makes rows for a list of #SbAssessment
 */
GtkListItemFactory *
sb_history_row_create_factory (SbContent *content,
                               SbStore   *store)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  Source *source = g_new (Source, 1);

  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);
  g_return_val_if_fail (SB_IS_STORE (store), NULL);

  source->content = g_object_ref (content);
  source->store = g_object_ref (store);
  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect_data (factory, "bind", G_CALLBACK (bind_cb), source, source_free, G_CONNECT_DEFAULT);

  return factory;
}

static void
sb_history_row_finalize (GObject *object)
{
  g_free (SB_HISTORY_ROW (object)->summary);

  G_OBJECT_CLASS (sb_history_row_parent_class)->finalize (object);
}

static void
sb_history_row_class_init (SbHistoryRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_history_row_finalize;
}

static void
sb_history_row_init (SbHistoryRow *self)
{
  GtkWidget *lines = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");

  gtk_box_set_spacing (GTK_BOX (self), 12);
  gtk_widget_set_margin_top (GTK_WIDGET (self), 6);
  gtk_widget_set_margin_bottom (GTK_WIDGET (self), 6);
  gtk_widget_set_hexpand (lines, TRUE);
  self->words = append_label (GTK_BOX (lines), NULL);
  self->date = append_label (GTK_BOX (lines), "dimmed");
  self->title = append_label (GTK_BOX (lines), "dimmed");
  self->note = append_label (GTK_BOX (lines), "dimmed");
  gtk_widget_add_css_class (GTK_WIDGET (self->date), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->title), "caption");
  gtk_label_set_ellipsize (self->note, PANGO_ELLIPSIZE_END);
  gtk_label_set_lines (self->note, 1);
  gtk_widget_add_css_class (GTK_WIDGET (self->note), "caption");
  gtk_box_append (GTK_BOX (self), lines);
  gtk_box_append (GTK_BOX (self), arrow);
}
