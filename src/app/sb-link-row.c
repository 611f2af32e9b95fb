/* sb-link-row.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-link-row.h"

typedef struct
{
  const char *title;
  const char *summary;
  const char *icon_name;
  guint minutes;
} Description;

static gboolean
describe (GObject     *object,
          Description *description)
{
  if (SB_IS_ARTICLE (object))
    *description = (Description) { sb_article_get_title (SB_ARTICLE (object)),
                                   sb_article_get_summary (SB_ARTICLE (object)), "sb-learn-symbolic",
                                   sb_article_get_minutes (SB_ARTICLE (object)) };
  else if (SB_IS_EXERCISE (object))
    *description = (Description) { sb_exercise_get_title (SB_EXERCISE (object)),
                                   sb_exercise_get_summary (SB_EXERCISE (object)), "sb-practice-symbolic",
                                   sb_exercise_get_minutes (SB_EXERCISE (object)) };
  else if (SB_IS_INSTRUMENT (object))
    *description = (Description) { sb_instrument_get_title (SB_INSTRUMENT (object)), NULL, "sb-assess-symbolic",
                                   sb_instrument_get_minutes (SB_INSTRUMENT (object)) };
  else
    return FALSE;

  return TRUE;
}

static GtkWidget *
create_time (guint minutes)
{
  /* Translators: how long something takes */
  g_autofree char *text = g_strdup_printf (C_ ("duration", "%u min"), minutes);
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_add_css_class (label, "dimmed");
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "number");

  return label;
}

static GtkWidget *
create_row (const Description *description,
            const char        *uri)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), description->title);
  if (description->summary != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), description->summary);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name (description->icon_name));
  if (description->minutes > 0)
    adw_action_row_add_suffix (ADW_ACTION_ROW (row), create_time (description->minutes));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.open");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", uri);

  return row;
}

/**
 * sb_link_row_new:
 * @content: what the app knows
 * @uri: where the row leads, as the target of a link
 *
 * Returns: (transfer floating) (nullable): a row that opens an article, an
 *   exercise or an instrument; NULL where @uri leads nowhere
 */
GtkWidget *
sb_link_row_new (SbContent  *content,
                 const char *uri)
{
  Description description;

  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);
  g_return_val_if_fail (uri != NULL, NULL);

  if (!describe (sb_content_find_uri (content, uri), &description))
    return NULL;

  return create_row (&description, uri);
}

/**
 * sb_link_row_new_for_support:
 *
 * Returns: (transfer floating): a row that leads to Support
 */
GtkWidget *
sb_link_row_new_for_support (void)
{
  const Description description = { _ ("Support"), _ ("People to talk to, at any hour"), "sb-support-symbolic", 0 };

  return create_row (&description, "support:");
}
