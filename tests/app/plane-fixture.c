/* plane-fixture.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "bonds-fixture.h"
#include "plane-fixture.h"
#include "sb-plane-view.h"

/* In a page such as it is made for. */
GtkWidget *
plane_show (Ui *ui)
{
  GtkWidget *view = sb_plane_view_new (ui->content, ui->store);
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *toolbar = adw_toolbar_view_new ();

  gtk_widget_set_margin_start (view, 12);
  gtk_widget_set_margin_end (view, 12);
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), 560);
  adw_clamp_set_child (ADW_CLAMP (clamp), view);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), clamp);
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (toolbar), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (toolbar), scrolled);
  ui_show_place (ui, "progress");
  ui_show (ui, adw_navigation_page_new (toolbar, "Plane"));

  return view;
}

char *
plane_dup_text (GtkWidget  *view,
                const char *property)
{
  char *text;

  g_object_get (view, property, &text, NULL);

  return text;
}

void
plane_assert_text (GtkWidget  *view,
                   const char *property,
                   const char *expected)
{
  g_autofree char *text = plane_dup_text (view, property);

  g_assert_cmpstr (text, ==, expected);
}

SbPlane *
plane_get (GtkWidget *view)
{
  return ui_child (view, "plane");
}

guint
plane_count_points (GtkWidget *view)
{
  GListModel *points = sb_plane_get_points (plane_get (view));

  return points != NULL ? g_list_model_get_n_items (points) : 0;
}

const char *
plane_get_face (GtkWidget *view)
{
  return gtk_stack_get_visible_child_name (ui_child (view, "faces"));
}

void
plane_show_face (Ui         *ui,
                 GtkWidget *view,
                 const char *name)
{
  adw_view_stack_set_visible_child_name (ADW_VIEW_STACK (ui_find (view, ADW_TYPE_VIEW_STACK, NULL)), name);
  ui_draw (ui);
}

void
plane_show_all_bonds (Ui        *ui,
                      GtkWidget *view)
{
  adw_toggle_group_set_active_name (ui_child (view, "mode"), "day");
  ui_draw (ui);
}

void
plane_choose (Ui        *ui,
              GtkWidget *view,
              guint position)
{
  adw_combo_row_set_selected (ui_child (view, "choice"), position);
  ui_draw (ui);
}

/* So that there are but people. */
void
plane_clear (Ui *ui)
{
  GListModel *assessments = sb_store_get_assessments (ui->store);

  while (g_list_model_get_n_items (assessments) > 0)
    {
      g_autoptr (SbAssessment) assessment = g_list_model_get_item (assessments, 0);

      sb_store_delete_assessment (ui->store, assessment);
    }
}

/* All answers are 4, which means the same either way around. */
void
plane_add_assessment (Ui         *ui,
                      const char *name,
                      int year)
{
  SbPerson *person = bonds_find_person (ui, name);
  g_autoptr (SbAssessment) assessment = sb_assessment_new ("attachment-bond", "1", sb_record_get_id (SB_RECORD (person)));
  g_autoptr (GDateTime) completed = g_date_time_new_utc (year, 3, 1, 12, 0, 0);

  for (guint i = 1; i <= 5; i++)
    {
      g_autofree char *anxiety = g_strdup_printf ("a%u", i);
      g_autofree char *avoidance = g_strdup_printf ("v%u", i);

      sb_assessment_set_answer (assessment, anxiety, 4);
      sb_assessment_set_answer (assessment, avoidance, 4);
    }
  sb_assessment_set_started (assessment, completed);
  sb_assessment_set_completed (assessment, completed);
  sb_store_save_assessment (ui->store, assessment);
}

/* Fifty years of one bond. */
void
plane_add_many (Ui    *ui,
                guint n)
{
  SbPerson *alex = bonds_find_person (ui, "Alex");
  g_autoptr (GDateTime) start = g_date_time_new_utc (1976, 1, 1, 12, 0, 0);
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (records, g_object_ref (alex));
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (SbAssessment) assessment = sb_assessment_new ("attachment-bond", "1", sb_record_get_id (SB_RECORD (alex)));
      g_autoptr (GDateTime) completed = g_date_time_add_days (start, 3 * i);

      for (guint j = 1; j <= 5; j++)
        {
          g_autofree char *anxiety = g_strdup_printf ("a%u", j);
          g_autofree char *avoidance = g_strdup_printf ("v%u", j);

          sb_assessment_set_answer (assessment, anxiety, 1 + (i + j) % 7);
          sb_assessment_set_answer (assessment, avoidance, 1 + (i + 2 * j) % 7);
        }
      sb_assessment_set_started (assessment, completed);
      sb_assessment_set_completed (assessment, completed);
      g_ptr_array_add (records, g_steal_pointer (&assessment));
    }
  ui_add_records (ui, records);
}
