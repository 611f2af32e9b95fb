/* sb-support-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-home.h"
#include "sb-line-row.h"
#include "sb-safety-plan-page.h"
#include "sb-support-page.h"
#include "sb-text.h"
#include "sb-trusted-page.h"

#define ARTICLE "article:support"

/* What it says where no number is known. */
#define DANGER "danger"

#define N_KINDS (SB_LINE_YOUNG + 1)

/**
 * SbSupportPage:
 *
 * Where help is: the emergency number first, then lines to call, what calms,
 * and what there is to read. All of it is known to the app: nothing has to be
 * loaded from anywhere.
 *
 * # Actions
 *
 * `support.plan` goes to the safety plan, `support.trusted` to the people whom
 * the person trusts.
 */
struct _SbSupportPage
{
  SbPage parent_instance;

  GSettings *settings;

  AdwPreferencesPage *groups;
  AdwPreferencesGroup *reading;
  GtkBox *lists[N_KINDS];
  GtkBox *elsewhere;
  AdwComboRow *country;
  GtkBox *own;
  GtkBox *directories;
};

G_DEFINE_FINAL_TYPE (SbSupportPage, sb_support_page, SB_TYPE_PAGE)

static void
get_today (GDate *today)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  g_date_clear (today, 1);
  g_date_set_dmy (today, g_date_time_get_day_of_month (now), g_date_time_get_month (now), g_date_time_get_year (now));
}

static void
empty (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

/* --- The country --- */

static SbCountry *
get_home (SbSupportPage *self)
{
  return sb_home_find (self->settings, sb_page_get_content (SB_PAGE (self)));
}

/* Its place in the row: all countries come after the one that is not there. */
static guint
find_place (SbSupportPage *self,
            SbCountry     *country)
{
  GListModel *countries = sb_content_get_countries (sb_page_get_content (SB_PAGE (self)));

  for (guint i = 0; i < g_list_model_get_n_items (countries); i++)
    {
      g_autoptr (SbCountry) other = g_list_model_get_item (countries, i);

      if (other == country)
        return i + 1;
    }

  return 0;
}

static void
add_lines (SbSupportPage *self,
           SbCountry     *country)
{
  GListModel *lines = sb_country_get_lines (country);
  GDate today;

  get_today (&today);
  for (guint i = 0; i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr (SbLine) line = g_list_model_get_item (lines, i);

      gtk_box_append (self->lists[sb_line_get_kind (line)], sb_line_row_new (line, &today));
    }
}

/* The group of a list that is empty has nothing to say. */
static void
show_lists (SbSupportPage *self)
{
  for (guint i = 0; i < N_KINDS; i++)
    {
      GtkWidget *list = GTK_WIDGET (self->lists[i]);
      gboolean filled = gtk_widget_get_first_child (list) != NULL;

      gtk_widget_set_visible (list, filled);
      if (i != SB_LINE_EMERGENCY)
        gtk_widget_set_visible (gtk_widget_get_ancestor (list, ADW_TYPE_PREFERENCES_GROUP), filled);
    }
}

/* What leads elsewhere comes last; but where no line is known, before what
 * there is to read. */
static void
order_groups (SbSupportPage *self,
              gboolean       listed)
{
  GtkWidget *more = gtk_widget_get_ancestor (GTK_WIDGET (self->directories), ADW_TYPE_PREFERENCES_GROUP);
  g_autoptr (AdwPreferencesGroup) last = g_object_ref (listed ? ADW_PREFERENCES_GROUP (more) : self->reading);

  adw_preferences_page_remove (self->groups, last);
  adw_preferences_page_add (self->groups, last);
}

static void
country_changed_cb (SbSupportPage *self)
{
  SbCountry *country = get_home (self);

  g_assert (SB_IS_SUPPORT_PAGE (self));

  for (guint i = 0; i < N_KINDS; i++)
    empty (self->lists[i]);
  if (country != NULL)
    add_lines (self, country);

  show_lists (self);
  order_groups (self, country != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->elsewhere), country == NULL);
  adw_combo_row_set_selected (self->country, find_place (self, country));
}

static void
country_chosen_cb (SbSupportPage *self)
{
  guint place = adw_combo_row_get_selected (self->country);
  g_autoptr (SbCountry) country = NULL;

  g_assert (SB_IS_SUPPORT_PAGE (self));

  /* What was guessed is not written down as if it had been chosen. */
  if (place == GTK_INVALID_LIST_POSITION || self->settings == NULL || place == find_place (self, get_home (self)))
    return;

  if (place > 0)
    country = g_list_model_get_item (sb_content_get_countries (sb_page_get_content (SB_PAGE (self))), place - 1);
  sb_home_set (self->settings, country);
}

static void
fill_country (SbSupportPage *self)
{
  GListModel *countries = sb_content_get_countries (sb_page_get_content (SB_PAGE (self)));
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);
  g_autoptr (GtkExpression) title = gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string");

  gtk_string_list_append (titles, _ ("A country that is not listed"));
  for (guint i = 0; i < g_list_model_get_n_items (countries); i++)
    {
      g_autoptr (SbCountry) country = g_list_model_get_item (countries, i);

      gtk_string_list_append (titles, sb_country_get_title (country));
    }
  adw_combo_row_set_expression (self->country, title);
  adw_combo_row_set_model (self->country, G_LIST_MODEL (titles));
}

/* --- What is there in any country --- */

static void
fill_elsewhere (SbSupportPage *self)
{
  GObject *article = sb_content_find_uri (sb_page_get_content (SB_PAGE (self)), ARTICLE);
  GListModel *sections = article != NULL ? sb_article_get_sections (SB_ARTICLE (article)) : NULL;

  for (guint i = 0; sections != NULL && i < g_list_model_get_n_items (sections); i++)
    {
      g_autoptr (SbSection) section = g_list_model_get_item (sections, i);
      GListModel *blocks = sb_section_get_blocks (section);

      for (guint j = 0; g_str_equal (sb_section_get_id (section), DANGER) && j < g_list_model_get_n_items (blocks); j++)
        {
          g_autoptr (SbBlock) block = g_list_model_get_item (blocks, j);

          gtk_box_append (self->elsewhere, sb_text_new_block (block, NULL));
        }
    }
}

static void
fill_directories (SbSupportPage *self)
{
  GListModel *directories = sb_content_get_directories (sb_page_get_content (SB_PAGE (self)));
  GDate today;

  get_today (&today);
  for (guint i = 0; i < g_list_model_get_n_items (directories); i++)
    {
      g_autoptr (SbDirectory) directory = g_list_model_get_item (directories, i);

      gtk_box_append (self->directories, sb_line_row_new_for_directory (directory, &today));
    }
}

/* --- What is the person's own --- */

static void
trusted_changed_cb (SbSupportPage *self)
{
  GListModel *trusted = sb_store_get_trusted (sb_page_get_store (SB_PAGE (self)));

  g_assert (SB_IS_SUPPORT_PAGE (self));

  empty (self->own);
  for (guint i = 0; i < g_list_model_get_n_items (trusted); i++)
    {
      g_autoptr (SbTrusted) line = g_list_model_get_item (trusted, i);
      g_autofree char *uri = sb_trusted_dup_uri (line);

      if (sb_trusted_is_line (line))
        gtk_box_append (self->own, sb_line_row_new_for_words (sb_trusted_get_name (line), sb_trusted_get_note (line),
                                                              sb_trusted_get_reach (line), uri));
    }
  gtk_widget_set_visible (gtk_widget_get_ancestor (GTK_WIDGET (self->own), ADW_TYPE_PREFERENCES_GROUP),
                          gtk_widget_get_first_child (GTK_WIDGET (self->own)) != NULL);
}

static void
plan_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  SbPage *self = SB_PAGE (widget);

  sb_page_push (self, sb_safety_plan_page_new (sb_page_get_content (self), sb_page_get_store (self)));
}

static void
trusted_cb (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  SbPage *self = SB_PAGE (widget);

  sb_page_push (self, sb_trusted_page_new (sb_page_get_content (self), sb_page_get_store (self)));
}

/* --- The page --- */

static void
sb_support_page_constructed (GObject *object)
{
  SbSupportPage *self = SB_SUPPORT_PAGE (object);

  G_OBJECT_CLASS (sb_support_page_parent_class)->constructed (object);

  fill_elsewhere (self);
  fill_directories (self);
  fill_country (self);
  self->settings = g_settings_new (APPLICATION_ID);
  g_signal_connect_object (self->settings, "changed::country", G_CALLBACK (country_changed_cb), self, G_CONNECT_SWAPPED);
  country_changed_cb (self);
  g_signal_connect_object (sb_store_get_trusted (sb_page_get_store (SB_PAGE (self))), "items-changed",
                           G_CALLBACK (trusted_changed_cb), self, G_CONNECT_SWAPPED);
  trusted_changed_cb (self);
}

static void
sb_support_page_dispose (GObject *object)
{
  SbSupportPage *self = SB_SUPPORT_PAGE (object);

  g_clear_object (&self->settings);
  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_SUPPORT_PAGE);

  G_OBJECT_CLASS (sb_support_page_parent_class)->dispose (object);
}

static void
bind_lists (GtkWidgetClass *widget_class)
{
  static const char *const names[N_KINDS] = { "emergency", "crisis", "listening", "abuse", "health", "young" };

  for (guint i = 0; i < N_KINDS; i++)
    gtk_widget_class_bind_template_child_full (widget_class, names[i], FALSE,
                                               G_STRUCT_OFFSET (SbSupportPage, lists) + i * sizeof (GtkBox *));
}

static void
sb_support_page_class_init (SbSupportPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = sb_support_page_constructed;
  object_class->dispose = sb_support_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-support-page.ui");
  bind_lists (widget_class);
  gtk_widget_class_bind_template_child (widget_class, SbSupportPage, groups);
  gtk_widget_class_bind_template_child (widget_class, SbSupportPage, reading);
  gtk_widget_class_bind_template_child (widget_class, SbSupportPage, elsewhere);
  gtk_widget_class_bind_template_child (widget_class, SbSupportPage, country);
  gtk_widget_class_bind_template_child (widget_class, SbSupportPage, own);
  gtk_widget_class_bind_template_child (widget_class, SbSupportPage, directories);
  gtk_widget_class_bind_template_callback (widget_class, country_chosen_cb);

  gtk_widget_class_install_action (widget_class, "support.plan", NULL, plan_cb);
  gtk_widget_class_install_action (widget_class, "support.trusted", NULL, trusted_cb);
}

static void
sb_support_page_init (SbSupportPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
