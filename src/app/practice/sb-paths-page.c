/* sb-paths-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-course.h"
#include "sb-path-offer.h"
#include "sb-path-page.h"
#include "sb-paths-page.h"
#include "sb-source-list.h"
#include "sb-text.h"

/**
 * SbPathsPage:
 *
 * The paths, what fits first, each with whom it is for and who should take
 * care. A path for two asks first whether both are safe.
 */
struct _SbPathsPage
{
  SbPage parent_instance;

  GtkWidget *present;
  GtkBox *paths;
};

G_DEFINE_FINAL_TYPE (SbPathsPage, sb_paths_page, SB_TYPE_PAGE)

static void
begin (SbPathsPage *self,
       SbPath      *path)
{
  SbContent *content = sb_page_get_content (SB_PAGE (self));
  SbStore *store = sb_page_get_store (SB_PAGE (self));
  g_autoptr (SbPlan) plan = sb_course_begin (path, store);

  sb_page_replace (SB_PAGE (self), sb_path_page_new (content, store));
}

static void
answered_cb (SbPathsPage *self,
             const char  *response,
             GtkWidget   *dialog)
{
  g_assert (SB_IS_PATHS_PAGE (self));

  if (g_str_equal (response, "safe"))
    begin (self, g_object_get_data (G_OBJECT (dialog), "path"));
  else if (g_str_equal (response, "afraid"))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.open", "s", "support:");
}

/* To work on it together can make harm worse: fear leads to Support. */
static void
ask_whether_safe (SbPathsPage *self,
                  SbPath      *path)
{
  AdwDialog *dialog = adw_alert_dialog_new (_ ("Are you both safe?"),
                                            _ ("This path is for two who can both say no, and where neither is afraid of the other."));

  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog),
                                  "cancel", _ ("_Not Now"),
                                  "afraid", _ ("One of Us Is _Afraid"),
                                  "safe", _ ("We Are Both _Safe"),
                                  NULL);
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "cancel");
  g_object_set_data_full (G_OBJECT (dialog), "path", g_object_ref (path), g_object_unref);
  g_signal_connect_object (dialog, "response", G_CALLBACK (answered_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
begin_cb (SbPathsPage *self,
          GtkWidget   *button)
{
  SbPath *path = g_object_get_data (G_OBJECT (button), "path");

  g_assert (SB_IS_PATHS_PAGE (self));

  if (sb_path_is_for_two (path))
    ask_whether_safe (self, path);
  else
    begin (self, path);
}

static GtkWidget *
create_fit (SbPathOffer *offer)
{
  gboolean good = sb_path_offer_get_fit (offer) == SB_PATH_FIT_GOOD;
  GtkWidget *label;

  if (sb_path_is_for_two (sb_path_offer_get_path (offer)))
    label = gtk_label_new (_ ("For you and a partner"));
  else
    label = gtk_label_new (good ? _ ("Fits your answers") : _ ("Comes nearest to your answers"));
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "accent");
  gtk_widget_add_css_class (label, "caption-heading");

  return label;
}

static GtkWidget *
create_button (SbPathsPage *self,
               SbPath      *path,
               gboolean     suggested)
{
  GtkWidget *button = gtk_button_new_with_label (_ ("Begin"));
  /* Translators: %s is the title of a path */
  g_autofree char *name = g_strdup_printf (_ ("Begin “%s”"), sb_path_get_title (path));

  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "pill");
  if (suggested)
    gtk_widget_add_css_class (button, "suggested-action");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data_full (G_OBJECT (button), "path", g_object_ref (path), g_object_unref);
  g_signal_connect_object (button, "clicked", G_CALLBACK (begin_cb), self, G_CONNECT_SWAPPED);

  return button;
}

static void
append_offer (SbPathsPage *self,
              SbPathOffer *offer,
              gboolean     first,
              GPtrArray   *cited)
{
  SbPath *path = sb_path_offer_get_path (offer);
  SbPathFit fit = sb_path_offer_get_fit (offer);
  GtkBox *box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 9));

  gtk_box_append (box, sb_text_new_heading (sb_path_get_title (path), 2));
  if (fit != SB_PATH_FIT_NONE)
    gtk_box_append (box, create_fit (offer));
  gtk_box_append (box, sb_text_new_paragraph (sb_path_get_about (path), cited));
  gtk_box_append (box, sb_text_new_note (sb_path_get_caution (path), TRUE, cited));
  gtk_box_append (box, create_button (self, path, first && fit != SB_PATH_FIT_NONE));
  gtk_box_append (self->paths, GTK_WIDGET (box));
}

static void
fill (SbPathsPage *self)
{
  SbContent *content = sb_page_get_content (SB_PAGE (self));
  SbStore *store = sb_page_get_store (SB_PAGE (self));
  g_autoptr (GListModel) offers = sb_path_offer_gather (content, store);
  g_autoptr (GPtrArray) cited = g_ptr_array_new_with_free_func (g_free);

  gtk_widget_set_visible (self->present, sb_course_find_plan (sb_store_get_plans (store)) != NULL);
  for (guint i = 0; i < g_list_model_get_n_items (offers); i++)
    {
      g_autoptr (SbPathOffer) offer = g_list_model_get_item (offers, i);

      append_offer (self, offer, i == 0, cited);
    }
  if (cited->len > 0)
    {
      gtk_box_append (self->paths, sb_text_new_heading (_ ("Sources"), 2));
      gtk_box_append (self->paths, sb_source_list_new (content, cited));
    }
}

static void
sb_paths_page_constructed (GObject *object)
{
  G_OBJECT_CLASS (sb_paths_page_parent_class)->constructed (object);

  fill (SB_PATHS_PAGE (object));
}

static void
sb_paths_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_PATHS_PAGE);

  G_OBJECT_CLASS (sb_paths_page_parent_class)->dispose (object);
}

static void
sb_paths_page_class_init (SbPathsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->constructed = sb_paths_page_constructed;
  G_OBJECT_CLASS (klass)->dispose = sb_paths_page_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-paths-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbPathsPage, present);
  gtk_widget_class_bind_template_child (widget_class, SbPathsPage, paths);
}

static void
sb_paths_page_init (SbPathsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sb_paths_page_new:
 * @content: what the app knows
 * @store: what the person did
 *
 * Returns: (transfer floating): a page to choose a path on
 */
AdwNavigationPage *
sb_paths_page_new (SbContent *content,
                   SbStore   *store)
{
  return g_object_new (SB_TYPE_PATHS_PAGE, "content", content, "store", store, NULL);
}
