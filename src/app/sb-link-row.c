/* sb-link-row.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-link-row.h"
#include "sb-text.h"

typedef struct
{
  char *title;
  char *summary;
  const char *icon_name;
  guint minutes;
} Description;

static void
description_clear (Description *description)
{
  g_clear_pointer (&description->title, g_free);
  g_clear_pointer (&description->summary, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Description, description_clear)

/* People look for an approach by its short name. */
static char *
name_article (SbArticle *article)
{
  if (SB_IS_APPROACH (article) && sb_approach_is_abbreviated (SB_APPROACH (article)))
    return g_strdup_printf ("%s (%s)", sb_article_get_title (article),
                            sb_approach_get_abbreviation (SB_APPROACH (article)));

  return g_strdup (sb_article_get_title (article));
}

static char *
describe_instrument (SbInstrument *instrument)
{
  guint n_questions = sb_instrument_get_n_questions (instrument);

  if (sb_instrument_get_form (instrument) == SB_FORM_CHECKLIST)
    return g_strdup (_ ("Tick what sounds like you. There is no score."));

  if (sb_instrument_is_for_trend (instrument))
    return g_strdup_printf (ngettext ("%u short question", "%u short questions", n_questions),
                            n_questions);

  return g_strdup_printf (ngettext ("%u statement. There are no right or wrong answers.",
                                    "%u statements. There are no right or wrong answers.", n_questions),
                          n_questions);
}

static gboolean
describe (GObject     *object,
          Description *description)
{
  if (SB_IS_ARTICLE (object))
    *description = (Description) { name_article (SB_ARTICLE (object)),
                                   g_strdup (sb_article_get_summary (SB_ARTICLE (object))), "sb-learn-symbolic",
                                   sb_article_get_minutes (SB_ARTICLE (object)) };
  else if (SB_IS_EXERCISE (object))
    *description = (Description) { g_strdup (sb_exercise_get_title (SB_EXERCISE (object))),
                                   g_strdup (sb_exercise_get_summary (SB_EXERCISE (object))), "sb-practice-symbolic",
                                   sb_exercise_get_minutes (SB_EXERCISE (object)) };
  else if (SB_IS_INSTRUMENT (object))
    *description = (Description) { g_strdup (sb_instrument_get_title (SB_INSTRUMENT (object))),
                                   describe_instrument (SB_INSTRUMENT (object)), "sb-assess-symbolic",
                                   sb_instrument_get_minutes (SB_INSTRUMENT (object)) };
  else if (SB_IS_TERM (object))
    *description = (Description) { g_strdup (sb_term_get_title (SB_TERM (object))),
                                   g_strdup (_ ("Explained in the glossary")), "sb-learn-symbolic", 0 };
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

  gtk_widget_set_margin_start (label, 6);
  gtk_widget_add_css_class (label, "dimmed");
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "number");

  return label;
}

static void
fill (AdwActionRow      *row,
      const Description *description,
      const char        *uri,
      GtkWidget         *mark)
{
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), description->title);
  if (description->summary != NULL)
    adw_action_row_set_subtitle (row, description->summary);
  adw_action_row_add_prefix (row, gtk_image_new_from_icon_name (description->icon_name));
  if (mark != NULL)
    adw_action_row_add_suffix (row, mark);
  if (description->minutes > 0)
    adw_action_row_add_suffix (row, create_time (description->minutes));
  adw_action_row_add_suffix (row, gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.open");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", uri);
  sb_text_narrow (GTK_WIDGET (row));
}

/**
 * sb_link_row_new:
 * @content: what the app knows
 * @uri: where the row leads, as the target of a link
 *
 * Returns: (transfer floating) (nullable): a row that opens an article, an
 *   exercise, an instrument, a term or Support; NULL where @uri leads nowhere
 */
GtkWidget *
sb_link_row_new (SbContent  *content,
                 const char *uri)
{
  g_auto (Description) description = { NULL };
  GtkWidget *row;

  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);
  g_return_val_if_fail (uri != NULL, NULL);

  if (g_str_equal (uri, "support:"))
    return sb_link_row_new_for_support ();

  if (!describe (sb_content_find_uri (content, uri), &description))
    return NULL;

  row = adw_action_row_new ();
  fill (ADW_ACTION_ROW (row), &description, uri, NULL);
  return row;
}

/**
 * sb_link_row_fill:
 * @row: a row that is empty
 * @object: an article, an exercise or an instrument
 * @uri: where the row leads, as the target of a link
 * @mark: (transfer floating) (nullable): what stands behind its words
 *
 * Makes a row of a kind of its own look and work as one from
 * sb_link_row_new().
 */
void
sb_link_row_fill (AdwActionRow *row,
                  GObject      *object,
                  const char   *uri,
                  GtkWidget    *mark)
{
  g_auto (Description) description = { NULL };

  g_return_if_fail (ADW_IS_ACTION_ROW (row));
  g_return_if_fail (G_IS_OBJECT (object));
  g_return_if_fail (uri != NULL);
  g_return_if_fail (mark == NULL || GTK_IS_WIDGET (mark));

  if (describe (object, &description))
    fill (row, &description, uri, mark);
}

/**
 * sb_link_row_new_for_support:
 *
 * Returns: (transfer floating): a row that leads to Support
 */
GtkWidget *
sb_link_row_new_for_support (void)
{
  g_auto (Description) description = { g_strdup (_ ("Support")), g_strdup (_ ("People to talk to, at any hour")),
                                       "sb-support-symbolic", 0 };
  GtkWidget *row = adw_action_row_new ();

  fill (ADW_ACTION_ROW (row), &description, "support:", NULL);
  return row;
}
