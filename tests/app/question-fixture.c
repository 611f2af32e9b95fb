/* question-fixture.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "question-fixture.h"
#include "sb-question-page.h"

SbInstrument *
question_get_instrument (Ui *ui)
{
  return sb_content_find_instrument (ui->content, INSTRUMENT);
}

SbItem *
question_dup_item (Ui    *ui,
                   guint  position)
{
  return g_list_model_get_item (sb_instrument_get_items (question_get_instrument (ui)), position);
}

GtkWidget *
question_begin (Ui *ui)
{
  ui_show_place (ui, "assess");
  ui_activate (ui_open (ui, "instrument:" INSTRUMENT), "opening.start");
  ui_draw (ui);
  g_assert_true (SB_IS_QUESTION_PAGE (ui_page (ui)));

  return ui_page (ui);
}

GtkWidget *
question_ask (Ui           *ui,
              SbAssessment *assessment)
{
  return ui_show (ui, sb_question_page_new (ui->content, ui->store, question_get_instrument (ui), assessment));
}

SbAssessment *
question_new_assessment (void)
{
  return sb_assessment_new (INSTRUMENT, "1", NULL);
}

gboolean
question_press (GtkWidget       *page,
                guint            keyval,
                GdkModifierType  state)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (page);
  gboolean handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", keyval, 0, state, &handled);
    }

  return handled;
}

static guint
get_position (GtkWidget *page)
{
  g_autofree char *progress = NULL;
  guint position, n_items;

  g_object_get (page, "progress", &progress, NULL);
  g_assert_cmpint (sscanf (progress, "%u of %u", &position, &n_items), ==, 2);
  g_assert_cmpuint (n_items, ==, N_ITEMS);

  return position - 1;
}

void
question_assert_asks (Ui        *ui,
                      GtkWidget *page,
                      guint      position)
{
  g_autoptr (SbItem) item = question_dup_item (ui, position);

  g_assert_cmpuint (get_position (page), ==, position);
  g_assert_cmpstr (ui_text (ui_child (page, "question")), ==, sb_item_get_text (item));
}

void
question_choose (GtkWidget *page,
                 guint      option)
{
  GtkListBox *options = ui_child (page, "options");

  g_signal_emit_by_name (options, "row-activated", gtk_list_box_get_row_at_index (options, option));
}
