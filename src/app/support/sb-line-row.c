/* sb-line-row.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-line-row.h"
#include "sb-reach-box.h"
#include "sb-words.h"

#define LEAST_CHARACTERS 12

/* Where a line is from. */
typedef struct
{
  const char *title;
  const char *uri;
  const char *published; /* (nullable) */
  const GDate *checked;
  gboolean stale;
} Origin;

static GtkWidget *
create_label (const char *text,
              const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_natural_wrap_mode (GTK_LABEL (label), GTK_NATURAL_WRAP_WORD);
  gtk_label_set_width_chars (GTK_LABEL (label), LEAST_CHARACTERS);
  gtk_label_set_xalign (GTK_LABEL (label), 0.0);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

static GtkBox *
create_row (const char *name,
            const char *text)
{
  GtkWidget *row = g_object_new (GTK_TYPE_BOX,
                                 "orientation", GTK_ORIENTATION_VERTICAL,
                                 "spacing", 6,
                                 "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM,
                                 NULL);

  gtk_box_append (GTK_BOX (row), create_label (name, "heading"));
  if (*text != '\0')
    gtk_box_append (GTK_BOX (row), create_label (text, NULL));
  gtk_widget_add_css_class (row, "card");
  gtk_widget_add_css_class (row, "line");
  gtk_accessible_update_property (GTK_ACCESSIBLE (row),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);

  return GTK_BOX (row);
}

static void
add_reaches (GtkBox *row,
             SbLine *line)
{
  GListModel *contacts = sb_line_get_contacts (line);

  for (guint i = 0; i < g_list_model_get_n_items (contacts); i++)
    {
      g_autoptr (SbReach) reach = g_list_model_get_item (contacts, i);

      gtk_box_append (row, sb_reach_box_new (reach, sb_line_get_name (line)));
    }
}

static void
add_terms (GtkBox *row,
           SbLine *line)
{
  const char *hours = sb_line_get_hours (line);
  const char *cost = sb_line_get_cost (line);
  g_autofree char *terms = NULL;

  if (hours == NULL && cost == NULL)
    return;

  /* Translators: when a line answers, and what it costs */
  terms = hours != NULL && cost != NULL ? g_strdup_printf (_ ("%s · %s"), hours, cost)
                                        : g_strdup (hours != NULL ? hours : cost);
  gtk_box_append (row, create_label (terms, "dimmed"));
}

static char *
describe_day (const GDate *date)
{
  g_autoptr (GDateTime) day = g_date_time_new_local (g_date_get_year (date), g_date_get_month (date),
                                                     g_date_get_day (date), 12, 0, 0);

  return sb_words_for_day (day);
}

static GtkWidget *
create_source (const Origin *origin)
{
  g_autofree char *link = g_markup_printf_escaped ("<a href=\"%s\">%s</a>", origin->uri, origin->title);
  /* Translators: the name of a page on the web, as a link */
  g_autofree char *from = g_strdup_printf (_ ("Source: %s"), link);
  g_autofree char *published = origin->published != NULL ? g_markup_escape_text (origin->published, -1) : NULL;
  /* Translators: the source of a number, and when it was published */
  g_autofree char *markup = published != NULL ? g_strdup_printf (_ ("%s. Published: %s"), from, published) : g_strdup (from);
  GtkWidget *label = create_label (NULL, "caption");

  gtk_label_set_markup (GTK_LABEL (label), markup);
  gtk_widget_set_visible (label, FALSE);

  return label;
}

static void
toggled_cb (GtkWidget       *source,
            GtkToggleButton *toggle)
{
  gboolean active = gtk_toggle_button_get_active (toggle);

  gtk_widget_set_visible (source, active);
  gtk_image_set_from_icon_name (GTK_IMAGE (gtk_widget_get_first_child (gtk_button_get_child (GTK_BUTTON (toggle)))),
                                active ? "pan-down-symbolic" : "pan-end-symbolic");
  gtk_accessible_update_state (GTK_ACCESSIBLE (toggle), GTK_ACCESSIBLE_STATE_EXPANDED, active, -1);
}

/* Not GtkExpander, out of which Tab does not lead. */
static GtkWidget *
create_toggle (const char *words,
               GtkWidget  *source)
{
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 3);
  GtkWidget *toggle = gtk_toggle_button_new ();

  gtk_box_append (GTK_BOX (content), gtk_image_new ());
  gtk_box_append (GTK_BOX (content), create_label (words, NULL));
  gtk_button_set_child (GTK_BUTTON (toggle), content);
  gtk_widget_set_halign (toggle, GTK_ALIGN_START);
  gtk_widget_add_css_class (toggle, "flat");
  gtk_widget_add_css_class (toggle, "origin");
  g_signal_connect_object (toggle, "toggled", G_CALLBACK (toggled_cb), source, G_CONNECT_SWAPPED);
  toggled_cb (source, GTK_TOGGLE_BUTTON (toggle));

  return toggle;
}

static void
add_origin (GtkBox       *row,
            const Origin *origin,
            const char   *name)
{
  g_autofree char *day = describe_day (origin->checked);
  /* Translators: a date */
  g_autofree char *words = g_strdup_printf (_ ("Last checked: %s"), day);
  /* Translators: the name of a line, and when it was checked */
  g_autofree char *described = g_strdup_printf (_ ("%s. %s"), name, words);
  GtkWidget *source = create_source (origin);
  GtkWidget *toggle = create_toggle (words, source);

  if (origin->stale)
    gtk_box_append (row, create_label (_ ("Not checked for over a year. It may have changed."), "stale"));

  gtk_accessible_update_property (GTK_ACCESSIBLE (toggle), GTK_ACCESSIBLE_PROPERTY_LABEL, described, -1);
  gtk_box_append (row, toggle);
  gtk_box_append (row, source);
}

/**
 * sb_line_row_new:
 * @line: a line to turn to
 * @today: the day, by which it may be long ago that it was checked
 *
 * Returns: (transfer floating): a row that tells what the line is for, how to
 *   reach it, and where this is from
 */
GtkWidget *
sb_line_row_new (SbLine      *line,
                 const GDate *today)
{
  GtkBox *row;

  g_return_val_if_fail (SB_IS_LINE (line), NULL);
  g_return_val_if_fail (today != NULL, NULL);

  row = create_row (sb_line_get_name (line), sb_line_get_text (line));
  add_reaches (row, line);
  add_terms (row, line);
  add_origin (row, &(Origin) { sb_line_get_source_title (line), sb_line_get_source_uri (line), sb_line_get_published (line), sb_line_get_last_checked (line), sb_line_is_stale (line, today) },
              sb_line_get_name (line));
  if (sb_line_get_kind (line) == SB_LINE_EMERGENCY)
    gtk_widget_add_css_class (GTK_WIDGET (row), "emergency");

  return GTK_WIDGET (row);
}

/**
 * sb_line_row_new_for_directory:
 * @directory: a list of lines on the web
 * @today: the day, by which it may be long ago that it was checked
 *
 * Returns: (transfer floating): a row that tells what the list is, where, and
 *   how the app knows
 */
GtkWidget *
sb_line_row_new_for_directory (SbDirectory *directory,
                               const GDate *today)
{
  const char *name;
  GtkBox *row;

  g_return_val_if_fail (SB_IS_DIRECTORY (directory), NULL);
  g_return_val_if_fail (today != NULL, NULL);

  name = sb_directory_get_name (directory);
  row = create_row (name, sb_directory_get_text (directory));
  gtk_box_append (row, sb_reach_box_new_for_page (sb_directory_get_uri (directory), name));
  add_origin (row, &(Origin) { sb_directory_get_source_title (directory), sb_directory_get_source_uri (directory), sb_directory_get_published (directory), sb_directory_get_last_checked (directory), sb_directory_is_stale (directory, today) },
              name);

  return GTK_WIDGET (row);
}

/**
 * sb_line_row_new_for_words:
 * @name: whom the person turns to
 * @text: what for; may be empty
 * @reach: how to reach them, as the person wrote it; may be empty
 * @uri: (nullable): what there is to open in @reach
 *
 * Returns: (transfer floating): a row about them
 */
GtkWidget *
sb_line_row_new_for_words (const char *name,
                           const char *text,
                           const char *reach,
                           const char *uri)
{
  GtkBox *row;

  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (reach != NULL, NULL);

  row = create_row (name, text);
  if (*reach != '\0')
    gtk_box_append (row, sb_reach_box_new_for_words (reach, uri, name));

  return GTK_WIDGET (row);
}
