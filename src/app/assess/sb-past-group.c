/* sb-past-group.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-past-group.h"
#include "sb-result-words.h"

static GtkWidget *
create_row (const char *title,
            const char *action,
            const char *icon_name)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name (icon_name));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), action);

  return row;
}

static gboolean
describe_note (GBinding     *binding,
               const GValue *from,
               GValue       *to,
               gpointer      user_data)
{
  const char *note = g_value_get_string (from);

  g_value_set_string (to, *note != '\0' ? note : _ ("What was going on then, in your own words"));
  return TRUE;
}

static gboolean
describe_time (GBinding     *binding,
               const GValue *from,
               GValue       *to,
               gpointer      user_data)
{
  GDateTime *time = g_value_get_boxed (from);

  g_value_take_string (to, time != NULL ? sb_result_words_for_time (time) : g_strdup (""));
  return TRUE;
}

/**
 * sb_past_group_new:
 * @page: a page about a past assessment
 *
 * Returns: (transfer floating): rows with the note and the date, which can be
 *   changed, and with ways to the answers and to a comparison
 */
GtkWidget *
sb_past_group_new (SbPastPage *page)
{
  GtkWidget *group = adw_preferences_group_new ();
  GtkWidget *note = create_row (_ ("Note"), "past.note", "document-edit-symbolic");
  GtkWidget *date = create_row (_ ("Completed"), "past.date", "document-edit-symbolic");
  GtkWidget *compare = create_row (_ ("Compare with another time"), "past.compare", "go-next-symbolic");
  SbAssessment *assessment;

  g_return_val_if_fail (SB_IS_PAST_PAGE (page), NULL);

  /* It is sensitive where its action is enabled: where there is another. */
  g_object_bind_property (compare, "sensitive", compare, "visible", G_BINDING_SYNC_CREATE);

  assessment = sb_past_page_get_assessment (page);
  g_object_bind_property_full (assessment, "note", note, "subtitle", G_BINDING_SYNC_CREATE, describe_note, NULL, NULL, NULL);
  g_object_bind_property_full (assessment, "completed", date, "subtitle", G_BINDING_SYNC_CREATE, describe_time, NULL, NULL, NULL);

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _ ("This time"));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), note);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), date);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group),
                             create_row (_ ("All answers"), "past.answers", "go-next-symbolic"));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), compare);

  return group;
}
