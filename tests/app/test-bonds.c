/* test-bonds.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-bond-page.h"
#include "sb-bonds-page.h"
#include "sb-opening-page.h"
#include "sb-person-dialog.h"
#include "sb-plane.h"
#include "sb-question-page.h"
#include "sb-result-page.h"
#include "ui-fixture.h"

/* sample-bonds.json: results of Alex (4), Mum (3, of which the newest has too
 * few answers), one with a long name (1), Sam (none) and Robin (1), who is
 * archived, and one result in general. */
#define SAMPLE "sample-bonds.json"
#define LONG_NAME "The one from the choir with whom I share rehearsals and tea"

static GtkWidget *
show_all (Ui *ui)
{
  ui_show_place (ui, "assess");
  return ui_show (ui, sb_bonds_page_new (ui->content, ui->store));
}

static SbPerson *
add_person (Ui         *ui,
            const char *name,
            const char *kind)
{
  g_autoptr (SbPerson) person = sb_person_new (name, kind);

  sb_store_save_person (ui->store, person);
  ui_draw (ui);

  /* The store keeps it alive. */
  return person;
}

static SbPerson *
find_person (Ui         *ui,
             const char *name)
{
  GListModel *people = sb_store_get_people (ui->store);

  for (guint i = 0; i < g_list_model_get_n_items (people); i++)
    {
      g_autoptr (SbPerson) person = g_list_model_get_item (people, i);

      if (g_str_equal (sb_person_get_name (person), name))
        return person;
    }

  g_assert_not_reached ();
}

static GtkWidget *
show_one (Ui       *ui,
          SbPerson *person)
{
  return ui_show (ui, sb_bond_page_new (ui->content, ui->store, person));
}

static guint
count_people (Ui *ui)
{
  return g_list_model_get_n_items (sb_store_get_people (ui->store));
}

static GtkWidget *
find_row (GtkWidget  *page,
          const char *name)
{
  return ui_find (page, ADW_TYPE_ACTION_ROW, name);
}

static const char *
get_subtitle (GtkWidget  *page,
              const char *name)
{
  return adw_action_row_get_subtitle (ADW_ACTION_ROW (find_row (page, name)));
}

/* The plane of a page, seen or not. */
static SbPlane *
get_plane (GtkWidget *page)
{
  return ui_child (SB_IS_BOND_PAGE (page) ? ui_child (page, "path") : page, "plane");
}

static gboolean
shows_plane (GtkWidget *page)
{
  return ui_find (page, SB_TYPE_PLANE, NULL) != NULL;
}

static guint
count_points (GtkWidget *page)
{
  return g_list_model_get_n_items (sb_plane_get_points (get_plane (page)));
}

static gboolean
has_point (GtkWidget  *page,
           const char *name)
{
  GListModel *points = sb_plane_get_points (get_plane (page));

  for (guint i = 0; i < g_list_model_get_n_items (points); i++)
    {
      g_autoptr (SbPlanePoint) point = g_list_model_get_item (points, i);

      if (g_strcmp0 (sb_plane_point_get_name (point), name) == 0)
        return TRUE;
    }

  return FALSE;
}

/* Which of its two faces the page of all bonds shows. */
static const char *
get_face (GtkWidget *page)
{
  return gtk_stack_get_visible_child_name (GTK_STACK (ui_find (page, GTK_TYPE_STACK, NULL)));
}

/* The dialog */

static GtkWidget *
find_dialog (Ui *ui)
{
  AdwDialog *dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (ui->window));

  return dialog != NULL ? GTK_WIDGET (dialog) : NULL;
}

static GtkWidget *
open_dialog (Ui         *ui,
             GtkWidget  *page,
             const char *action)
{
  ui_activate (page, action);
  ui_draw (ui);
  g_assert_true (SB_IS_PERSON_DIALOG (find_dialog (ui)));

  return find_dialog (ui);
}

static void
type (GtkWidget  *dialog,
      const char *name)
{
  gtk_editable_set_text (ui_child (dialog, "name"), name);
}

static gboolean
can_accept (GtkWidget *dialog)
{
  return gtk_widget_is_sensitive (ui_child (dialog, "accept"));
}

static void
press_enter (Ui        *ui,
             GtkWidget *dialog)
{
  g_signal_emit_by_name (gtk_editable_get_delegate (ui_child (dialog, "name")), "activate");
  ui_draw (ui);
}

/* The button that the key presses takes a while, as if pressed by a hand. */
static void
accept (Ui        *ui,
        GtkWidget *dialog)
{
  press_enter (ui, dialog);
  ui_wait_until (find_dialog (ui) == NULL);
  ui_draw (ui);
}

static gboolean
activate_shortcut (GtkWidget  *widget,
                   GListModel *shortcuts,
                   const char *key)
{
  for (guint i = 0; i < g_list_model_get_n_items (shortcuts); i++)
    {
      g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (shortcuts, i);
      g_autofree char *trigger = gtk_shortcut_trigger_to_string (gtk_shortcut_get_trigger (shortcut));

      if (g_str_equal (trigger, key))
        return gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, widget,
                                             gtk_shortcut_get_arguments (shortcut));
    }

  return FALSE;
}

/* As an event goes: up from @widget, to the first that has anything bound to the
 * key, and with a reference to all on the way. */
static void
press (Ui         *ui,
       GtkWidget  *widget,
       const char *key)
{
  g_autoptr (GPtrArray) path = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean done = FALSE;

  for (; widget != NULL; widget = gtk_widget_get_parent (widget))
    g_ptr_array_add (path, g_object_ref (widget));

  for (guint i = 0; !done && i < path->len; i++)
    {
      g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (g_ptr_array_index (path, i));

      for (guint j = 0; !done && j < g_list_model_get_n_items (controllers); j++)
        {
          g_autoptr (GObject) controller = g_list_model_get_item (controllers, j);

          done = GTK_IS_SHORTCUT_CONTROLLER (controller)
                 && activate_shortcut (g_ptr_array_index (path, i), G_LIST_MODEL (controller), key);
        }
    }

  g_assert_true (done);
  ui_draw (ui);
}

static void
test_empty (Ui            *ui,
            gconstpointer  data)
{
  GtkWidget *page = show_all (ui);

  g_assert_cmpstr (get_face (page), ==, "empty");
  g_assert_nonnull (strstr (gtk_label_get_label (ui_child (page, "why_empty")), "source:fraley2011"));
  g_assert_nonnull (ui_find (page, GTK_TYPE_BUTTON, "_Add Someone"));

  add_person (ui, "Alex", "partner");
  g_assert_cmpstr (get_face (page), ==, "bonds");
  g_assert_nonnull (find_row (page, "Alex"));
  g_assert_cmpstr (get_subtitle (page, "Alex"), ==, "Partner\nNot answered yet");
  /* A plane without a bond on it would tell nothing. */
  g_assert_false (shows_plane (page));
}

static void
test_add (Ui            *ui,
          gconstpointer  data)
{
  GtkWidget *dialog = open_dialog (ui, show_all (ui), "bonds.add");
  g_autoptr (SbPerson) person = NULL;

  g_assert_cmpstr (adw_dialog_get_title (ADW_DIALOG (dialog)), ==, "Add Someone");
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (ui->window)), ui_child (dialog, "name")));
  type (dialog, "  Alex ");
  adw_combo_row_set_selected (ui_child (dialog, "kind"), 3);
  accept (ui, dialog);

  g_assert_cmpuint (count_people (ui), ==, 1);
  person = g_list_model_get_item (sb_store_get_people (ui->store), 0);
  g_assert_cmpstr (sb_person_get_name (person), ==, "Alex");
  g_assert_cmpstr (sb_person_get_kind (person), ==, "friend");
  g_assert_true (SB_IS_BOND_PAGE (ui_page (ui)));
  g_assert_cmpstr (ui_heading (ui), ==, "Alex");
  g_assert_nonnull (ui_find (ui_page (ui), GTK_TYPE_LABEL, "Friend"));
}

static void
test_kinds (Ui            *ui,
            gconstpointer  data)
{
  static const char *const kinds[] = { "partner", "mother", "father", "friend", "other" };
  GtkWidget *page = show_all (ui);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      GtkWidget *dialog = open_dialog (ui, page, "bonds.add");
      g_autoptr (SbPerson) person = NULL;

      type (dialog, "Kim");
      adw_combo_row_set_selected (ui_child (dialog, "kind"), i);
      ui_activate (dialog, "person.accept");
      ui_draw (ui);
      person = g_list_model_get_item (sb_store_get_people (ui->store), i);
      g_assert_cmpstr (sb_person_get_kind (person), ==, kinds[i]);
      ui_activate (ui_page (ui), "navigation.pop");
      ui_draw (ui);
    }
}

static void
test_names (Ui            *ui,
            gconstpointer  data)
{
  static const char *const none[] = { "", " ", "\t", "\u00a0" };
  GtkWidget *dialog = open_dialog (ui, show_all (ui), "bonds.add");

  g_assert_false (can_accept (dialog));
  for (guint i = 0; i < G_N_ELEMENTS (none); i++)
    {
      type (dialog, none[i]);
      g_assert_false (can_accept (dialog));
      press_enter (ui, dialog);
      g_assert_true (find_dialog (ui) == dialog);
    }
  g_assert_cmpuint (count_people (ui), ==, 0);

  type (dialog, "x");
  g_assert_true (can_accept (dialog));
  g_assert_cmpint (adw_entry_row_get_max_length (ui_child (dialog, "name")), ==, 60);
}

static void
test_escape (Ui            *ui,
             gconstpointer  data)
{
  GtkWidget *page = show_all (ui);
  GtkWidget *dialog = open_dialog (ui, page, "bonds.add");

  type (dialog, "Alex");
  press (ui, gtk_window_get_focus (GTK_WINDOW (ui->window)), "Escape");
  g_assert_null (find_dialog (ui));
  g_assert_cmpuint (count_people (ui), ==, 0);
  g_assert_true (ui_page (ui) == page);
}

/* Told, and not forbidden. */
static void
test_same_name (Ui            *ui,
                gconstpointer  data)
{
  GtkWidget *page = show_all (ui);
  GtkWidget *dialog;

  add_person (ui, "Alex", "partner");
  dialog = open_dialog (ui, page, "bonds.add");
  g_assert_false (gtk_widget_get_visible (ui_child (dialog, "taken")));
  type (dialog, "alex ");
  g_assert_true (gtk_widget_get_visible (ui_child (dialog, "taken")));
  type (dialog, "alexa");
  g_assert_false (gtk_widget_get_visible (ui_child (dialog, "taken")));
  type (dialog, "Alex");
  accept (ui, dialog);
  g_assert_cmpuint (count_people (ui), ==, 2);

  /* One can tell which is which. */
  g_assert_nonnull (find_row (page, "Alex"));
  g_assert_nonnull (find_row (page, "Alex (2)"));
}

static void
test_change (Ui            *ui,
             gconstpointer  data)
{
  GtkWidget *all = show_all (ui);
  SbPerson *person = add_person (ui, "Alex", "partner");
  GtkWidget *page = show_one (ui, person);
  GtkWidget *dialog = open_dialog (ui, page, "bond.change");

  g_assert_cmpstr (gtk_editable_get_text (ui_child (dialog, "name")), ==, "Alex");
  g_assert_cmpuint (adw_combo_row_get_selected (ui_child (dialog, "kind")), ==, 0);
  g_assert_false (gtk_widget_get_visible (ui_child (dialog, "taken")));
  g_assert_true (can_accept (dialog));
  type (dialog, "Lex");
  adw_combo_row_set_selected (ui_child (dialog, "kind"), 4);
  accept (ui, dialog);

  g_assert_cmpuint (count_people (ui), ==, 1);
  g_assert_cmpstr (sb_person_get_name (person), ==, "Lex");
  g_assert_cmpstr (sb_person_get_kind (person), ==, "other");
  g_assert_true (ui_page (ui) == page);
  g_assert_cmpstr (ui_heading (ui), ==, "Lex");
  g_assert_nonnull (ui_find (page, GTK_TYPE_LABEL, "Someone else"));
  g_assert_cmpstr (adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (page)), ==, "Lex");
  gtk_test_accessible_assert_property (get_plane (page), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Where you have been with Lex");
  g_assert_nonnull (find_row (all, "Lex"));
  g_assert_null (find_row (all, "Alex"));
}

static void
test_change_left (Ui            *ui,
                  gconstpointer  data)
{
  SbPerson *person = add_person (ui, "Alex", "partner");
  GtkWidget *dialog = open_dialog (ui, show_one (ui, person), "bond.change");

  type (dialog, "Lex");
  adw_combo_row_set_selected (ui_child (dialog, "kind"), 4);
  ui_activate (dialog, "person.cancel");
  ui_draw (ui);
  g_assert_null (find_dialog (ui));
  g_assert_cmpstr (sb_person_get_name (person), ==, "Alex");
  g_assert_cmpstr (sb_person_get_kind (person), ==, "partner");
}

/* A history from elsewhere may know kinds that this app does not. */
static void
test_unknown_kind (Ui            *ui,
                   gconstpointer  data)
{
  SbPerson *person = add_person (ui, "", "therapist");
  GtkWidget *all = show_all (ui);
  GtkWidget *page;
  GtkWidget *dialog;

  g_assert_cmpstr (get_subtitle (all, "No name"), ==, "Someone else\nNot answered yet");
  page = show_one (ui, person);
  g_assert_cmpstr (ui_heading (ui), ==, "No name");
  g_assert_nonnull (ui_find (page, GTK_TYPE_LABEL, "Answer 9 Questions About this person"));
  g_assert_true (g_str_has_prefix (ui_text (ui_child (page, "care")), "If this person frightens"));
  dialog = open_dialog (ui, page, "bond.change");
  type (dialog, "Kim");
  accept (ui, dialog);
  g_assert_cmpstr (sb_person_get_name (person), ==, "Kim");
  g_assert_cmpstr (sb_person_get_kind (person), ==, "therapist");
}

/* A name is text, whatever is in it. */
static void
test_markup (Ui            *ui,
             gconstpointer  data)
{
  const char *name = "<b>A</b> & _B_ [c](d:) %s";
  GtkWidget *all = show_all (ui);
  SbPerson *person = add_person (ui, name, "partner");
  GtkWidget *page = show_one (ui, person);

  g_assert_nonnull (find_row (all, name));
  g_assert_cmpstr (ui_heading (ui), ==, name);
  g_assert_nonnull (strstr (gtk_label_get_text (ui_child (page, "care")), name));
  ui_activate (page, "bond.remove");
  ui_draw (ui);
  g_assert_nonnull (ui_find (ui->window, GTK_TYPE_LABEL, "<b>A</b> & _B_ [c](d:) %s removed, with all answers"));
}

/* One bond */

static void
test_new_bond (Ui            *ui,
               gconstpointer  data)
{
  GtkWidget *page = show_one (ui, add_person (ui, "Alex", "partner"));
  const char *care = gtk_label_get_label (ui_child (page, "care"));

  g_assert_false (shows_plane (page));
  g_assert_false (gtk_widget_get_visible (ui_child (page, "list")));
  g_assert_nonnull (ui_find (page, GTK_TYPE_LABEL, "Answer 9 Questions About Alex"));
  g_assert_nonnull (strstr (care, "If Alex frightens"));
  g_assert_nonnull (strstr (care, "<a href=\"support:\">Support</a>"));
}

static void
test_support (Ui            *ui,
              gconstpointer  data)
{
  GtkWidget *page = show_one (ui, add_person (ui, "Alex", "partner"));
  gboolean handled = FALSE;

  g_signal_emit_by_name (ui_child (page, "care"), "activate-link", "support:", &handled);
  ui_draw (ui);
  g_assert_true (handled);
  g_assert_cmpstr (adw_view_stack_get_visible_child_name (ui_child (ui->window, "stack")), ==, "support");
}

/* From the page of a bond through all questions to the result, and back to
 * where it now shows. */
static void
test_answer (Ui            *ui,
             gconstpointer  data)
{
  SbPerson *person = add_person (ui, "Alex", "partner");
  GtkWidget *page = show_one (ui, person);
  g_autoptr (SbAssessment) assessment = NULL;

  ui_activate (page, "bond.answer");
  ui_draw (ui);
  g_assert_true (SB_IS_OPENING_PAGE (ui_page (ui)));
  ui_activate (ui_page (ui), "opening.start");
  ui_draw (ui);
  g_assert_true (SB_IS_QUESTION_PAGE (ui_page (ui)));
  while (SB_IS_QUESTION_PAGE (ui_page (ui)))
    {
      GtkListBox *options = ui_child (ui_page (ui), "options");

      g_signal_emit_by_name (options, "row-activated", gtk_list_box_get_row_at_index (options, 3));
      ui_draw (ui);
    }

  g_assert_true (SB_IS_RESULT_PAGE (ui_page (ui)));
  assessment = g_list_model_get_item (sb_store_get_assessments (ui->store), 0);
  g_assert_cmpstr (sb_assessment_get_instrument_id (assessment), ==, "attachment-bond");
  g_assert_cmpstr (sb_assessment_get_person_id (assessment), ==, sb_record_get_id (SB_RECORD (person)));
  ui_activate (ui_page (ui), "navigation.pop");
  ui_draw (ui);
  g_assert_true (ui_page (ui) == page);
  g_assert_cmpuint (count_points (page), ==, 1);
}

/* Of each bond its own results, and those of no other. */
static void
test_own_results (Ui            *ui,
                  gconstpointer  data)
{
  static const struct
  {
    const char *name;
    guint n_results;
    guint n_points;
  } cases[] = {
    { "Alex", 4, 4 },
    { "Mum", 3, 2 },
    { LONG_NAME, 1, 1 },
    { "Sam", 0, 0 },
    { "Robin", 1, 1 },
  };

  ui_import (ui, SAMPLE);
  ui_show_place (ui, "assess");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GtkWidget *page = show_one (ui, find_person (ui, cases[i].name));

      g_assert_cmpstr (ui_heading (ui), ==, cases[i].name);
      g_assert_cmpuint (ui_count (page, ADW_TYPE_ACTION_ROW), ==, cases[i].n_results);
      g_assert_cmpuint (count_points (page), ==, cases[i].n_points);
      g_assert_true (shows_plane (page) == (cases[i].n_points > 0));
    }
}

/* The newest first in the list, and last on the path. */
static void
test_results (Ui            *ui,
              gconstpointer  data)
{
  GtkWidget *page;
  GListModel *points;
  g_autoptr (SbPlanePoint) first = NULL;
  g_autoptr (SbPlanePoint) last = NULL;

  ui_import (ui, SAMPLE);
  page = show_one (ui, find_person (ui, "Alex"));
  points = sb_plane_get_points (get_plane (page));
  first = g_list_model_get_item (points, 0);
  last = g_list_model_get_item (points, 3);
  g_assert_cmpstr (sb_plane_point_get_label (first), ==, "3 May 2026");
  g_assert_cmpstr (sb_plane_point_get_label (last), ==, "20 October 2026");
  g_assert_true (sb_plane_get_joined (get_plane (page)));
  g_assert_cmpfloat (sb_plane_point_get_radius_x (last), >, 0);
  g_assert_nonnull (strstr (ui_text (ui_child (ui_child (page, "path"), "words")), "Since 3 May 2026: no reliable change."));

  g_assert_cmpstr (ui_text (ui_find (page, ADW_TYPE_ACTION_ROW, NULL)), ==, "20 October 2026");
  g_assert_cmpstr (get_subtitle (page, "20 October 2026"), ==, "Near the line: anxiety 4.6, avoidance 2.0");
  gtk_widget_activate (find_row (page, "3 May 2026"));
  ui_draw (ui);
  g_assert_true (SB_IS_RESULT_PAGE (ui_page (ui)));
  g_assert_nonnull (ui_find (ui_page (ui), GTK_TYPE_LABEL, "3 May 2026"));
}

static void
complete (Ui       *ui,
          SbPerson *person,
          int       value)
{
  g_autoptr (SbAssessment) assessment = sb_assessment_new ("attachment-bond", "1", sb_record_get_id (SB_RECORD (person)));
  SbInstrument *instrument = sb_content_find_instrument (ui->content, "attachment-bond");
  GListModel *items = sb_instrument_get_items (instrument);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SbItem) item = g_list_model_get_item (items, i);

      sb_assessment_set_answer (assessment, sb_item_get_id (item), sb_item_get_reverse (item) ? 8 - value : value);
    }
  sb_assessment_complete (assessment);
  sb_store_save_assessment (ui->store, assessment);
  ui_draw (ui);
}

static void
test_live (Ui            *ui,
           gconstpointer  data)
{
  SbPerson *alex = add_person (ui, "Alex", "partner");
  SbPerson *mum = add_person (ui, "Mum", "mother");
  GtkWidget *all = show_all (ui);
  GtkWidget *first = show_one (ui, alex);
  GtkWidget *second = show_one (ui, mum);

  complete (ui, alex, 7);
  g_assert_cmpuint (count_points (first), ==, 1);
  g_assert_cmpuint (count_points (second), ==, 0);
  g_assert_true (shows_plane (first));
  g_assert_true (has_point (all, "Alex"));
  g_assert_false (has_point (all, "Mum"));
  g_assert_cmpstr (get_subtitle (all, "Mum"), ==, "Mother\nNot answered yet");
  g_assert_nonnull (strstr (get_subtitle (all, "Alex"), "anxiety 7.0, avoidance 7.0"));
}

static void
test_archive (Ui            *ui,
              gconstpointer  data)
{
  SbPerson *person;
  GtkWidget *all;
  GtkWidget *page;

  ui_import (ui, SAMPLE);
  all = show_all (ui);
  person = find_person (ui, "Alex");
  page = show_one (ui, person);
  g_assert_true (has_point (all, "Alex"));

  ui_activate (page, "bond.archive");
  ui_draw (ui);
  g_assert_true (sb_person_is_archived (person));
  g_assert_true (ui_page (ui) == page);
  g_assert_nonnull (ui_find (page, GTK_TYPE_LABEL, "Partner, in the archive"));
  g_assert_null (ui_find (page, GTK_TYPE_LABEL, "Answer 9 Questions About Alex"));
  g_assert_false (has_point (all, "Alex"));
  g_assert_cmpuint (count_points (page), ==, 4);

  ui_activate (page, "bond.take-out");
  ui_draw (ui);
  g_assert_false (sb_person_is_archived (person));
  g_assert_nonnull (ui_find (page, GTK_TYPE_LABEL, "Answer 9 Questions About Alex"));
  g_assert_true (has_point (all, "Alex"));
}

static void
test_all_archived (Ui            *ui,
                   gconstpointer  data)
{
  SbPerson *person = add_person (ui, "Alex", "partner");
  GtkWidget *all = show_all (ui);

  ui_activate (show_one (ui, person), "bond.archive");
  ui_draw (ui);
  ui_activate (ui_page (ui), "navigation.pop");
  ui_draw (ui);
  g_assert_cmpstr (get_face (all), ==, "bonds");
  g_assert_null (find_row (ui_child (all, "list"), "Alex"));
  adw_expander_row_set_expanded (ui_child (all, "archive"), TRUE);
  gtk_widget_activate (find_row (ui_child (all, "archive"), "Alex"));
  ui_draw (ui);
  g_assert_true (SB_IS_BOND_PAGE (ui_page (ui)));
  g_assert_cmpstr (ui_heading (ui), ==, "Alex");
}

static void
test_remove (Ui            *ui,
             gconstpointer  data)
{
  GtkWidget *all;
  GtkWidget *undo;
  guint n_assessments;

  ui_import (ui, SAMPLE);
  n_assessments = g_list_model_get_n_items (sb_store_get_assessments (ui->store));
  all = show_all (ui);
  ui_activate (show_one (ui, find_person (ui, "Alex")), "bond.remove");
  ui_draw (ui);

  g_assert_true (ui_page (ui) == all);
  g_assert_null (find_row (all, "Alex"));
  g_assert_false (has_point (all, "Alex"));
  g_assert_cmpuint (count_people (ui), ==, 4);
  g_assert_cmpuint (g_list_model_get_n_items (sb_store_get_assessments (ui->store)), ==, n_assessments - 4);

  g_assert_nonnull (ui_find (ui->window, GTK_TYPE_LABEL, "Alex removed, with all answers"));
  undo = ui_find (ui->window, GTK_TYPE_BUTTON, "_Undo");
  g_signal_emit_by_name (undo, "clicked");
  ui_draw (ui);
  g_assert_nonnull (find_row (all, "Alex"));
  g_assert_true (has_point (all, "Alex"));
  g_assert_cmpuint (g_list_model_get_n_items (sb_store_get_assessments (ui->store)), ==, n_assessments);
  g_assert_cmpuint (count_points (show_one (ui, find_person (ui, "Alex"))), ==, 4);
}

/* A page about somebody who is gone is not left behind, nor is what it led
 * to. */
static void
test_remove_elsewhere (Ui            *ui,
                       gconstpointer  data)
{
  GtkWidget *all = show_all (ui);
  SbPerson *person = add_person (ui, "Alex", "partner");

  ui_activate (show_one (ui, person), "bond.answer");
  ui_draw (ui);
  g_assert_true (SB_IS_OPENING_PAGE (ui_page (ui)));
  ui_show_place (ui, "today");
  ui_activate (show_one (ui, person), "bond.remove");
  ui_draw (ui);
  g_assert_false (SB_IS_BOND_PAGE (ui_page (ui)));
  adw_view_stack_set_visible_child_name (ui_child (ui->window, "stack"), "assess");
  ui_draw (ui);
  g_assert_true (ui_page (ui) == all);
}

/* All bonds */

static void
test_all (Ui            *ui,
          gconstpointer  data)
{
  GtkWidget *page;

  ui_import (ui, SAMPLE);
  page = show_all (ui);
  g_assert_true (shows_plane (page));
  g_assert_cmpuint (count_points (page), ==, 4);
  g_assert_true (has_point (page, "In general"));
  g_assert_true (has_point (page, "Alex"));
  g_assert_true (has_point (page, "Mum"));
  g_assert_true (has_point (page, LONG_NAME));
  g_assert_false (has_point (page, "Robin"));

  g_assert_cmpstr (get_subtitle (page, "Alex"), ==, "Partner, 20 October 2026\nNear the line: anxiety 4.6, avoidance 2.0");
  /* The newest with a place: the one after it has too few answers. */
  g_assert_nonnull (g_str_has_prefix (get_subtitle (page, "Mum"), "Mother, 12 September 2026\n") ? page : NULL);
  g_assert_cmpstr (get_subtitle (page, "Sam"), ==, "Friend\nNot answered yet");
  g_assert_nonnull (find_row (ui_child (page, "archive"), "Archived"));
}

static void
test_open (Ui            *ui,
           gconstpointer  data)
{
  ui_import (ui, SAMPLE);
  gtk_widget_activate (find_row (show_all (ui), "Mum"));
  ui_draw (ui);
  g_assert_true (SB_IS_BOND_PAGE (ui_page (ui)));
  g_assert_cmpstr (ui_heading (ui), ==, "Mum");
}

static void
test_accessible (Ui            *ui,
                 gconstpointer  data)
{
  GtkWidget *page;

  ui_import (ui, SAMPLE);
  page = show_all (ui);
  gtk_test_accessible_assert_role (ui_child (page, "list"), GTK_ACCESSIBLE_ROLE_LIST);
  gtk_test_accessible_assert_relation (ui_child (page, "list"), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                       ui_find (page, GTK_TYPE_LABEL, "People"), NULL);
  gtk_test_accessible_assert_role (ui_find (page, GTK_TYPE_LABEL, "People"), GTK_ACCESSIBLE_ROLE_HEADING);
  gtk_test_accessible_assert_property (get_plane (page), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Where you are with each person");

  page = show_one (ui, find_person (ui, LONG_NAME));
  gtk_test_accessible_assert_relation (ui_child (page, "list"), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                       ui_find (page, GTK_TYPE_LABEL, "Results so far"), NULL);
  gtk_test_accessible_assert_property (get_plane (page), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Where you have been with " LONG_NAME);
  gtk_test_accessible_assert_property (get_plane (page), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "1 July 2026: anxiety 1.6, avoidance 1.8");
}

static void
add_tests (void)
{
  ui_test ("/bonds/empty", test_empty);
  ui_test ("/bonds/add", test_add);
  ui_test ("/bonds/kinds", test_kinds);
  ui_test ("/bonds/names", test_names);
  ui_test ("/bonds/escape", test_escape);
  ui_test ("/bonds/same-name", test_same_name);
  ui_test ("/bonds/all", test_all);
  ui_test ("/bonds/open", test_open);
  ui_test ("/bonds/accessible", test_accessible);
  ui_test ("/bond/change", test_change);
  ui_test ("/bond/change-left", test_change_left);
  ui_test ("/bond/unknown-kind", test_unknown_kind);
  ui_test ("/bond/markup", test_markup);
  ui_test ("/bond/new", test_new_bond);
  ui_test ("/bond/support", test_support);
  ui_test ("/bond/answer", test_answer);
  ui_test ("/bond/own-results", test_own_results);
  ui_test ("/bond/results", test_results);
  ui_test ("/bond/live", test_live);
  ui_test ("/bond/archive", test_archive);
  ui_test ("/bond/all-archived", test_all_archived);
  ui_test ("/bond/remove", test_remove);
  ui_test ("/bond/remove-elsewhere", test_remove_elsewhere);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}
