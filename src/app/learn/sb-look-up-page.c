/* sb-look-up-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-announcement.h"
#include "sb-look-up-page.h"

/* Rows for the first sight of the page, and those that each frame after it
 * adds. A list view makes rows for far more than is in sight, all in one
 * frame; rows of text that wraps take too long for that. */
#define FIRST_ROWS 4
#define ROWS_A_FRAME 3

/**
 * SbLookUpPage:
 *
 * A long list to look something up in: a field to write in above it, whose
 * words leave what matches. Whoever writes anywhere on the page writes there.
 */
typedef struct
{
  char *search_label;
  GtkFilter *filter;
  GtkSliceListModel *shown; /* of what was found, as much as has its rows */
  guint growing;            /* the tick callback that adds rows; 0 where all are there */

  GtkEditable *search;
  GtkStack *views;
  GtkListView *list;
} SbLookUpPagePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (SbLookUpPage, sb_look_up_page, SB_TYPE_PAGE)

enum
{
  PROP_SEARCH_LABEL = 1,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static SbLookUpPagePrivate *
get_private (SbLookUpPage *self)
{
  return sb_look_up_page_get_instance_private (self);
}

static gboolean
matches (gpointer entry,
         gpointer user_data)
{
  SbLookUpPage *self = user_data;
  const char *words = gtk_editable_get_text (get_private (self)->search);

  return *words == '\0' || SB_LOOK_UP_PAGE_GET_CLASS (self)->matches (entry, words);
}

static GListModel *
get_found (SbLookUpPage *self)
{
  return gtk_slice_list_model_get_model (get_private (self)->shown);
}

static gboolean
grow_cb (GtkWidget     *list,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  SbLookUpPagePrivate *priv = get_private (user_data);
  guint size = gtk_slice_list_model_get_size (priv->shown);

  if (size >= g_list_model_get_n_items (get_found (user_data)))
    {
      priv->growing = 0;
      return G_SOURCE_REMOVE;
    }

  gtk_slice_list_model_set_size (priv->shown, size + ROWS_A_FRAME);
  return G_SOURCE_CONTINUE;
}

static void
start_growing (SbLookUpPage *self)
{
  SbLookUpPagePrivate *priv = get_private (self);

  if (priv->growing == 0)
    priv->growing = gtk_widget_add_tick_callback (GTK_WIDGET (priv->list), grow_cb, self, NULL);
}

/* Letters that are written elsewhere on the page come to the field without
 * the focus, but a space between two words would not. */
static void
focus_search (SbLookUpPage *self)
{
  SbLookUpPagePrivate *priv = get_private (self);
  GtkText *text = GTK_TEXT (gtk_editable_get_delegate (priv->search));

  if (*gtk_editable_get_text (priv->search) == '\0' || gtk_widget_has_focus (GTK_WIDGET (text)))
    return;

  gtk_text_grab_focus_without_selecting (text);
  gtk_editable_set_position (priv->search, -1);
}

static void
search_changed_cb (SbLookUpPage *self)
{
  SbLookUpPagePrivate *priv = get_private (self);
  g_autofree char *count = NULL;
  guint n_found;

  g_assert (SB_IS_LOOK_UP_PAGE (self));

  gtk_slice_list_model_set_size (priv->shown, FIRST_ROWS);
  gtk_filter_changed (priv->filter, GTK_FILTER_CHANGE_DIFFERENT);
  start_growing (self);

  n_found = g_list_model_get_n_items (get_found (self));
  gtk_stack_set_visible_child_name (priv->views, n_found > 0 ? "list" : "nothing");
  gtk_adjustment_set_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (priv->list)), 0);
  focus_search (self);
  count = SB_LOOK_UP_PAGE_GET_CLASS (self)->count (n_found);
  sb_announcement_make (GTK_WIDGET (priv->search), count);
}

static void
title_changed_cb (SbLookUpPage *self)
{
  g_assert (SB_IS_LOOK_UP_PAGE (self));

  gtk_accessible_update_property (GTK_ACCESSIBLE (get_private (self)->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (self)), -1);
}

/* Escape */
static void
stop_search_cb (SbLookUpPage *self)
{
  SbLookUpPagePrivate *priv = get_private (self);

  g_assert (SB_IS_LOOK_UP_PAGE (self));

  gtk_editable_set_text (priv->search, "");
  gtk_widget_grab_focus (GTK_WIDGET (priv->list));
}

static void
setup_cb (SbLookUpPage *self,
          GtkListItem  *item)
{
  SbLookUpPageClass *klass = SB_LOOK_UP_PAGE_GET_CLASS (self);

  g_assert (SB_IS_LOOK_UP_PAGE (self));

  gtk_list_item_set_activatable (item, klass->activate != NULL);
  klass->set_up (self, item);
}

static void
bind_cb (SbLookUpPage *self,
         GtkListItem  *item)
{
  g_assert (SB_IS_LOOK_UP_PAGE (self));

  SB_LOOK_UP_PAGE_GET_CLASS (self)->show (self, item);
}

static void
activate_cb (SbLookUpPage *self,
             guint         position)
{
  g_autoptr (GObject) entry = NULL;

  g_assert (SB_IS_LOOK_UP_PAGE (self));

  entry = g_list_model_get_item (G_LIST_MODEL (get_private (self)->shown), position);
  SB_LOOK_UP_PAGE_GET_CLASS (self)->activate (self, entry);
}

static void
sb_look_up_page_constructed (GObject *object)
{
  SbLookUpPage *self = SB_LOOK_UP_PAGE (object);
  SbLookUpPagePrivate *priv = get_private (self);
  GListModel *found;
  g_autoptr (GtkSelectionModel) selection = NULL;

  G_OBJECT_CLASS (sb_look_up_page_parent_class)->constructed (object);

  gtk_search_entry_set_key_capture_widget (GTK_SEARCH_ENTRY (priv->search), GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (priv->search), GTK_ACCESSIBLE_PROPERTY_LABEL, priv->search_label, -1);

  priv->filter = GTK_FILTER (gtk_custom_filter_new (matches, self, NULL));
  found = G_LIST_MODEL (gtk_filter_list_model_new (SB_LOOK_UP_PAGE_GET_CLASS (self)->list (self),
                                                   g_object_ref (priv->filter)));
  priv->shown = gtk_slice_list_model_new (found, 0, FIRST_ROWS);
  selection = GTK_SELECTION_MODEL (gtk_no_selection_new (G_LIST_MODEL (g_object_ref (priv->shown))));
  gtk_list_view_set_model (priv->list, selection);
  start_growing (self);

  sb_page_set_initial_focus (SB_PAGE (self), GTK_WIDGET (priv->list));
}

static void
sb_look_up_page_dispose (GObject *object)
{
  SbLookUpPagePrivate *priv = get_private (SB_LOOK_UP_PAGE (object));

  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_LOOK_UP_PAGE);
  g_clear_object (&priv->shown);
  g_clear_object (&priv->filter);

  G_OBJECT_CLASS (sb_look_up_page_parent_class)->dispose (object);
}

static void
sb_look_up_page_finalize (GObject *object)
{
  g_free (get_private (SB_LOOK_UP_PAGE (object))->search_label);

  G_OBJECT_CLASS (sb_look_up_page_parent_class)->finalize (object);
}

static void
sb_look_up_page_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_SEARCH_LABEL:
      g_value_set_string (value, get_private (SB_LOOK_UP_PAGE (object))->search_label);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_look_up_page_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_SEARCH_LABEL:
      get_private (SB_LOOK_UP_PAGE (object))->search_label = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_look_up_page_class_init (SbLookUpPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = sb_look_up_page_constructed;
  object_class->dispose = sb_look_up_page_dispose;
  object_class->finalize = sb_look_up_page_finalize;
  object_class->get_property = sb_look_up_page_get_property;
  object_class->set_property = sb_look_up_page_set_property;

  /**
   * SbLookUpPage:search-label:
   *
   * What the field is for.
   */
  properties[PROP_SEARCH_LABEL] = g_param_spec_string ("search-label", NULL, NULL, NULL,
                                                       G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-look-up-page.ui");
  gtk_widget_class_bind_template_child_private (widget_class, SbLookUpPage, search);
  gtk_widget_class_bind_template_child_private (widget_class, SbLookUpPage, views);
  gtk_widget_class_bind_template_child_private (widget_class, SbLookUpPage, list);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, title_changed_cb);
}

static void
sb_look_up_page_init (SbLookUpPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
