/* sb-hit-row.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-hit-row.h"

/**
 * SbHitRow:
 *
 * What was found in the library: the page, where on it, and the words there.
 * It shows one after another, as the list scrolls.
 */
struct _SbHitRow
{
  AdwBin parent_instance;

  GtkImage *icon;
  GtkLabel *title;
  GtkLabel *place;
  GtkLabel *excerpt;
};

G_DEFINE_FINAL_TYPE (SbHitRow, sb_hit_row, ADW_TYPE_BIN)

/* By what links to it begin with. */
static const struct
{
  const char *scheme;
  const char *icon_name;
  const char *name;
} kinds[] = {
  { "article:", "sb-learn-symbolic", N_ ("Article") },
  { "approach:", "sb-learn-symbolic", N_ ("Approach") },
  { "exercise:", "sb-practice-symbolic", N_ ("Exercise") },
  { "term:", "view-list-bullet-symbolic", N_ ("Glossary") },
  { "source:", "x-office-document-symbolic", N_ ("Reference") },
  { "support:", "sb-support-symbolic", N_ ("Place") },
};

static guint
find_kind (SbHit *hit)
{
  guint i = 0;

  while (i < G_N_ELEMENTS (kinds) - 1 && !g_str_has_prefix (sb_hit_get_uri (hit), kinds[i].scheme))
    i++;

  return i;
}

static void
sb_hit_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_HIT_ROW);

  G_OBJECT_CLASS (sb_hit_row_parent_class)->dispose (object);
}

static void
sb_hit_row_class_init (SbHitRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_hit_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-hit-row.ui");
  gtk_widget_class_bind_template_child (widget_class, SbHitRow, icon);
  gtk_widget_class_bind_template_child (widget_class, SbHitRow, title);
  gtk_widget_class_bind_template_child (widget_class, SbHitRow, place);
  gtk_widget_class_bind_template_child (widget_class, SbHitRow, excerpt);
}

static void
sb_hit_row_init (SbHitRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static char *
format_place (SbHit *hit)
{
  const char *kind = _ (kinds[find_kind (hit)].name);

  if (sb_hit_get_heading (hit) == NULL)
    return g_strdup (kind);

  /* Translators: where something was found: the kind of page, then the title
   * of a section of it */
  return g_strdup_printf (_ ("%s · %s"), kind, sb_hit_get_heading (hit));
}

static void
setup_cb (GtkListItemFactory *factory,
          GtkListItem        *item)
{
  gtk_list_item_set_child (item, g_object_new (SB_TYPE_HIT_ROW, NULL));
}

static void
bind_cb (GtkListItemFactory *factory,
         GtkListItem        *item)
{
  SbHitRow *self = SB_HIT_ROW (gtk_list_item_get_child (item));
  SbHit *hit = gtk_list_item_get_item (item);
  g_autofree char *place = format_place (hit);
  g_autofree char *name = g_strdup_printf ("%s. %s", sb_hit_get_title (hit), place);

  gtk_image_set_from_icon_name (self->icon, kinds[find_kind (hit)].icon_name);
  gtk_label_set_label (self->title, sb_hit_get_title (hit));
  gtk_label_set_label (self->place, place);
  gtk_label_set_label (self->excerpt, sb_hit_get_excerpt_markup (hit));
  gtk_list_item_set_accessible_label (item, name);
  gtk_list_item_set_accessible_description (item, gtk_label_get_text (self->excerpt));
}

/**
 * sb_hit_row_create_factory:
 *
 * Returns: (transfer full): a factory of rows for a list of #SbHit
 */
GtkListItemFactory *
sb_hit_row_create_factory (void)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);

  return factory;
}
