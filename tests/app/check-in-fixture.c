/* check-in-fixture.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "check-in-fixture.h"
#include "sb-check-in-page.h"

GtkWidget *
check_in_open (Ui        *ui,
               SbCheckIn *check_in)
{
  ui_show_place (ui, "assess");

  return ui_show (ui, sb_check_in_page_new (ui->content, ui->store, check_in));
}

guint
check_in_count (Ui *ui)
{
  return g_list_model_get_n_items (sb_store_get_check_ins (ui->store));
}

/* The list keeps it alive. */
SbCheckIn *
check_in_get_saved (Ui    *ui,
                    guint  position)
{
  g_autoptr (SbCheckIn) check_in = g_list_model_get_item (sb_store_get_check_ins (ui->store), position);

  g_assert_nonnull (check_in);
  return check_in;
}

SbRatingRow *
check_in_get_row (GtkWidget  *page,
                  const char *scale)
{
  ui_foreach (row, page, SB_TYPE_RATING_ROW)
    {
      if (g_str_equal (sb_rating_row_get_scale (SB_RATING_ROW (row)), scale))
        return SB_RATING_ROW (row);
    }

  g_assert_not_reached ();
}

GtkWidget *
check_in_get_button (SbRatingRow *row,
                     guint        step)
{
  guint i = 0;

  ui_foreach (button, row, GTK_TYPE_TOGGLE_BUTTON)
    {
      if (++i == step)
        return button;
    }

  g_assert_not_reached ();
}

gboolean
check_in_press_with (SbRatingRow     *row,
                     guint            keyval,
                     GdkModifierType  state)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (row));
  gboolean handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", keyval, 0, state, &handled);
    }

  return handled;
}

gboolean
check_in_press (SbRatingRow *row,
                guint        keyval)
{
  return check_in_press_with (row, keyval, 0);
}

void
check_in_rate (GtkWidget  *page,
               const char *scale,
               guint       step)
{
  ui_click (check_in_get_button (check_in_get_row (page, scale), step));
}

void
check_in_assert_step (SbCheckIn  *check_in,
                      const char *scale,
                      guint       step)
{
  double value = 0;

  g_assert_cmpint (sb_check_in_get_rating (check_in, scale, &value), ==, step > 0);
  g_assert_cmpfloat (value, ==, step);
}

void
check_in_assert_tags (SbCheckIn  *check_in,
                      const char *expected)
{
  g_autofree char *tags = g_strjoinv ("|", (char **) sb_check_in_get_tags (check_in));

  g_assert_cmpstr (tags, ==, expected);
}

void
check_in_write_note (GtkWidget  *page,
                     const char *text)
{
  gtk_text_buffer_set_text (ui_child (page, "note"), text, -1);
}

void
check_in_save (Ui        *ui,
               GtkWidget *page)
{
  ui_activate (page, "check-in.save");
  ui_draw (ui);
}

gboolean
check_in_can_save (GtkWidget *page)
{
  GtkWidget *button = ui_find (page, GTK_TYPE_BUTTON, "_Save");

  return gtk_widget_is_sensitive (button);
}

void
check_in_assert_button (SbRatingRow *row,
                        guint        step,
                        const char  *word)
{
  GtkWidget *button = check_in_get_button (row, step);
  gboolean chosen = sb_rating_row_get_step (row) == step;

  gtk_test_accessible_assert_role (button, GTK_ACCESSIBLE_ROLE_RADIO);
  gtk_test_accessible_assert_property (button, GTK_ACCESSIBLE_PROPERTY_LABEL, word);
  gtk_test_accessible_assert_state (button, GTK_ACCESSIBLE_STATE_CHECKED,
                                    chosen ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE);
  g_assert_cmpstr (gtk_widget_get_tooltip_text (button), ==, word);
}

SbCheckIn *
check_in_add (Ui         *ui,
              const char *at,
              guint       mood,
              const char *tag)
{
  g_autoptr (GTimeZone) local = g_time_zone_new_local ();
  g_autoptr (GDateTime) time = g_date_time_new_from_iso8601 (at, local);
  g_autoptr (SbCheckIn) check_in = sb_check_in_new (time);

  if (mood > 0)
    sb_check_in_set_rating (check_in, SB_CHECK_IN_MOOD, mood);
  if (tag != NULL)
    sb_check_in_set_tags (check_in, (const char *[]) { tag, NULL });
  sb_store_save_check_in (ui->store, check_in);

  /* The store keeps it alive. */
  return check_in;
}
