/* sb-text.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "sb-inline.h"
#include "sb-text.h"

/* A width that any window has room for. A label that is to find out by itself
 * how narrow it could be lays its text out letter by letter, which takes half
 * of the time that a page takes to open. */
#define LEAST_CHARACTERS 12

/* Beside a picture, a time and an arrow there is room for fewer, where letters
 * are large. */
#define LEAST_IN_ROW 6

/* Widgets for lines of content. All of them wrap, and their links lead
 * through the window's `win.open`. */

static gboolean
activate_link_cb (GtkLabel   *label,
                  const char *uri,
                  gpointer    user_data)
{
  /* GTK opens an address on the web itself, by way of the portal. */
  if (g_str_has_prefix (uri, "https://") || g_str_has_prefix (uri, "http://"))
    return FALSE;

  gtk_widget_activate_action (GTK_WIDGET (label), "win.open", "s", uri);
  return TRUE;
}

static GtkWidget *
new_label (GtkAccessibleRole role)
{
  return g_object_new (GTK_TYPE_LABEL,
                       "accessible-role", role,
                       "wrap", TRUE,
                       "wrap-mode", PANGO_WRAP_WORD_CHAR,
                       "natural-wrap-mode", GTK_NATURAL_WRAP_WORD,
                       "xalign", 0.0f,
                       NULL);
}

static GtkWidget *
new_fact_label (const char *text)
{
  GtkWidget *label = new_label (GTK_ACCESSIBLE_ROLE_LABEL);

  gtk_label_set_label (GTK_LABEL (label), text);
  gtk_label_set_width_chars (GTK_LABEL (label), LEAST_CHARACTERS);

  return label;
}

/**
 * sb_text_new_fact:
 * @title: what the fact is about, as it is
 * @words: the fact, as it is
 *
 * In the look of a property, yet with two labels alone: a page may have many
 * of them.
 *
 * Returns: (transfer floating): a row of a list, to be read and not chosen
 */
GtkWidget *
sb_text_new_fact (const char *title,
                  const char *words)
{
  GtkWidget *row = g_object_new (ADW_TYPE_PREFERENCES_ROW, "title", title, "activatable", FALSE, "focusable", FALSE, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *caption = new_fact_label (title);

  gtk_widget_add_css_class (caption, "caption");
  gtk_widget_add_css_class (caption, "dimmed");
  gtk_box_append (GTK_BOX (box), caption);
  gtk_box_append (GTK_BOX (box), new_fact_label (words));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_widget_add_css_class (row, "fact");
  gtk_accessible_update_property (GTK_ACCESSIBLE (row),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words, -1);

  return row;
}

/**
 * sb_text_set_line:
 * @label: a label
 * @line: a line of content
 * @cited: (nullable) (element-type utf8): see sb_inline_to_markup()
 *
 * Shows a line of content in a label that stands in a template.
 */
void
sb_text_set_line (GtkLabel   *label,
                  const char *line,
                  GPtrArray  *cited)
{
  g_autofree char *markup = sb_inline_to_markup (line, cited);

  g_signal_handlers_disconnect_by_func (label, activate_link_cb, NULL);
  g_signal_connect (label, "activate-link", G_CALLBACK (activate_link_cb), NULL);
  gtk_label_set_markup (label, markup);
}

/**
 * sb_text_new_heading:
 * @text: the heading
 * @level: 1 for a page, 2 for a section, 3 for a part of one
 *
 * Returns: (transfer floating): a heading
 */
GtkWidget *
sb_text_new_heading (const char *text,
                     guint       level)
{
  static const char *const classes[] = { "title-1", "title-3", "heading" };
  GtkWidget *label = new_label (GTK_ACCESSIBLE_ROLE_HEADING);

  g_return_val_if_fail (level >= 1 && level <= G_N_ELEMENTS (classes), NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LEVEL, level, -1);
  gtk_label_set_label (GTK_LABEL (label), text);
  gtk_widget_add_css_class (label, classes[level - 1]);
  gtk_widget_set_margin_top (label, level == 2 ? 18 : 6);

  return label;
}

/**
 * sb_text_new_paragraph:
 * @line: a line of content
 * @cited: (nullable) (element-type utf8): see sb_inline_to_markup()
 *
 * Returns: (transfer floating): a paragraph
 */
GtkWidget *
sb_text_new_paragraph (const char *line,
                       GPtrArray  *cited)
{
  GtkWidget *label = new_label (GTK_ACCESSIBLE_ROLE_LABEL);

  gtk_label_set_width_chars (GTK_LABEL (label), LEAST_CHARACTERS);
  sb_text_set_line (GTK_LABEL (label), line, cited);
  gtk_widget_add_css_class (label, "reading");

  return label;
}

static GtkWidget *
new_entry (const char *mark,
           const char *line,
           GPtrArray  *cited)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "spacing", 9, "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM, NULL);
  GtkWidget *bullet = gtk_label_new (mark);
  GtkWidget *text = sb_text_new_paragraph (line, cited);

  gtk_widget_set_valign (bullet, GTK_ALIGN_START);
  gtk_widget_add_css_class (bullet, "reading");
  gtk_widget_add_css_class (bullet, "bullet");
  gtk_label_set_xalign (GTK_LABEL (bullet), 1.0);
  gtk_widget_set_hexpand (text, TRUE);
  gtk_box_append (GTK_BOX (box), bullet);
  gtk_box_append (GTK_BOX (box), text);

  return box;
}

/**
 * sb_text_new_list:
 * @lines: (array zero-terminated=1): lines of content
 * @ordered: whether their order matters
 * @cited: (nullable) (element-type utf8): see sb_inline_to_markup()
 *
 * Returns: (transfer floating): a list
 */
GtkWidget *
sb_text_new_list (const char *const *lines,
                  gboolean           ordered,
                  GPtrArray         *cited)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX,
                                 "orientation", GTK_ORIENTATION_VERTICAL,
                                 "spacing", 6,
                                 "accessible-role", GTK_ACCESSIBLE_ROLE_LIST,
                                 NULL);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *mark = ordered ? g_strdup_printf ("%u.", i + 1) : g_strdup ("•");

      gtk_box_append (GTK_BOX (box), new_entry (mark, lines[i], cited));
    }

  return box;
}

/**
 * sb_text_new_note:
 * @line: a line of content
 * @caution: whether it warns
 * @cited: (nullable) (element-type utf8): see sb_inline_to_markup()
 *
 * Returns: (transfer floating): a text that stands out
 */
GtkWidget *
sb_text_new_note (const char *line,
                  gboolean    caution,
                  GPtrArray  *cited)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "spacing", 12, "accessible-role", GTK_ACCESSIBLE_ROLE_NOTE, NULL);
  GtkWidget *icon = gtk_image_new_from_icon_name (caution ? "dialog-warning-symbolic" : "dialog-information-symbolic");
  GtkWidget *text = sb_text_new_paragraph (line, cited);

  gtk_widget_set_valign (icon, GTK_ALIGN_START);
  gtk_accessible_update_property (GTK_ACCESSIBLE (icon), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  caution ? _ ("Caution") : _ ("Note"), -1);
  gtk_widget_set_hexpand (text, TRUE);
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), text);
  gtk_widget_add_css_class (box, "card");
  gtk_widget_add_css_class (box, "note");
  if (caution)
    gtk_widget_add_css_class (box, "caution");

  return box;
}

/**
 * sb_text_new_block:
 * @block: a block of an article that is text, not an illustration
 * @cited: (nullable) (element-type utf8): see sb_inline_to_markup()
 *
 * Returns: (transfer floating): the block
 */
GtkWidget *
sb_text_new_block (SbBlock   *block,
                   GPtrArray *cited)
{
  const char *const *texts = sb_block_get_texts (block);
  SbBlockKind kind = sb_block_get_kind (block);

  switch (kind)
    {
    case SB_BLOCK_KIND_LIST:
    case SB_BLOCK_KIND_STEPS:
      return sb_text_new_list (texts, kind == SB_BLOCK_KIND_STEPS, cited);
    case SB_BLOCK_KIND_NOTE:
    case SB_BLOCK_KIND_CAUTION:
      return sb_text_new_note (texts[0], kind == SB_BLOCK_KIND_CAUTION, cited);
    case SB_BLOCK_KIND_ILLUSTRATION:
      g_return_val_if_reached (NULL);
    case SB_BLOCK_KIND_PARAGRAPH:
    default:
      return sb_text_new_paragraph (texts[0], cited);
    }
}

/**
 * sb_text_focus:
 * @heading: a heading on a page that is shown
 *
 * Brings the keyboard, and whoever listens to a screen reader, to a heading.
 * Tab goes on from there, and does not come back to it: a label without links
 * takes no focus that it is not given.
 */
void
sb_text_focus (GtkWidget *heading)
{
  g_return_if_fail (GTK_IS_LABEL (heading));

  gtk_widget_set_focusable (heading, TRUE);
  gtk_root_set_focus (gtk_widget_get_root (heading), heading);
}

/**
 * sb_text_narrow:
 * @widget: a widget of another's making, such as a row
 *
 * Tells the labels in it that wrap how narrow they may be, as all of ours
 * know.
 */
void
sb_text_narrow (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  if (GTK_IS_LABEL (widget) && gtk_label_get_wrap (GTK_LABEL (widget)))
    gtk_label_set_width_chars (GTK_LABEL (widget), LEAST_IN_ROW);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    sb_text_narrow (child);
}
