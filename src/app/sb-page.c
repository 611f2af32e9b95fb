/* sb-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-page.h"

/**
 * SbPage:
 *
 * A page of the app: what all pages have, which is what the app knows and
 * what the person did. Pages stand in the navigation view of a place.
 */
typedef struct
{
  SbContent *content;
  SbStore *store;
  GtkWidget *initial_focus; /* (nullable): a widget of the page's own */
} SbPagePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (SbPage, sb_page, ADW_TYPE_NAVIGATION_PAGE)

enum
{
  PROP_CONTENT = 1,
  PROP_STORE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static SbPagePrivate *
get_private (SbPage *self)
{
  return sb_page_get_instance_private (self);
}

/* Only the first time: later the view brings back the focus of before. */
static void
sb_page_shown (AdwNavigationPage *page)
{
  SbPagePrivate *priv = get_private (SB_PAGE (page));

  if (priv->initial_focus != NULL)
    gtk_widget_grab_focus (g_steal_pointer (&priv->initial_focus));

  ADW_NAVIGATION_PAGE_CLASS (sb_page_parent_class)->shown (page);
}

static void
sb_page_dispose (GObject *object)
{
  SbPagePrivate *priv = get_private (SB_PAGE (object));

  g_clear_object (&priv->content);
  g_clear_object (&priv->store);

  G_OBJECT_CLASS (sb_page_parent_class)->dispose (object);
}

static void
sb_page_get_property (GObject    *object,
                      guint       prop_id,
                      GValue     *value,
                      GParamSpec *pspec)
{
  SbPagePrivate *priv = get_private (SB_PAGE (object));

  switch (prop_id)
    {
    case PROP_CONTENT:
      g_value_set_object (value, priv->content);
      break;
    case PROP_STORE:
      g_value_set_object (value, priv->store);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_page_set_property (GObject      *object,
                      guint         prop_id,
                      const GValue *value,
                      GParamSpec   *pspec)
{
  SbPagePrivate *priv = get_private (SB_PAGE (object));

  switch (prop_id)
    {
    case PROP_CONTENT:
      priv->content = g_value_dup_object (value);
      break;
    case PROP_STORE:
      priv->store = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_page_class_init (SbPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = sb_page_dispose;
  object_class->get_property = sb_page_get_property;
  object_class->set_property = sb_page_set_property;
  ADW_NAVIGATION_PAGE_CLASS (klass)->shown = sb_page_shown;

  properties[PROP_CONTENT] = g_param_spec_object ("content", NULL, NULL, SB_TYPE_CONTENT,
                                                  G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_STORE] = g_param_spec_object ("store", NULL, NULL, SB_TYPE_STORE,
                                                G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sb_page_init (SbPage *self)
{
}

/**
 * sb_page_get_content:
 * @self: a page
 *
 * Returns: (transfer none): what the app knows
 */
SbContent *
sb_page_get_content (SbPage *self)
{
  g_return_val_if_fail (SB_IS_PAGE (self), NULL);

  return get_private (self)->content;
}

/**
 * sb_page_get_store:
 * @self: a page
 *
 * Returns: (transfer none): what the person did
 */
SbStore *
sb_page_get_store (SbPage *self)
{
  g_return_val_if_fail (SB_IS_PAGE (self), NULL);

  return get_private (self)->store;
}

/**
 * sb_page_set_initial_focus:
 * @self: a page that is not shown yet
 * @widget: a widget on it
 *
 * Says where the keyboard is when the page comes: at what most people will
 * do there, not at what stands first.
 */
void
sb_page_set_initial_focus (SbPage    *self,
                           GtkWidget *widget)
{
  g_return_if_fail (SB_IS_PAGE (self));
  g_return_if_fail (GTK_IS_WIDGET (widget));

  get_private (self)->initial_focus = widget;
}

static AdwNavigationView *
get_view (SbPage *self)
{
  return ADW_NAVIGATION_VIEW (gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_NAVIGATION_VIEW));
}

/**
 * sb_page_push:
 * @self: a page that is shown
 * @page: the page to go on to
 *
 * Goes on to a page, from which the person can come back to this one.
 */
void
sb_page_push (SbPage            *self,
              AdwNavigationPage *page)
{
  g_return_if_fail (SB_IS_PAGE (self));

  adw_navigation_view_push (get_view (self), page);
}

/**
 * sb_page_replace:
 * @self: a page that is shown
 * @page: the page to go on to
 *
 * Goes on to a page; the way back leads past this one, as from the result
 * past the questions.
 */
void
sb_page_replace (SbPage            *self,
                 AdwNavigationPage *page)
{
  AdwNavigationView *view;
  g_autoptr (GListModel) stack = NULL;
  g_autoptr (GPtrArray) pages = NULL;

  g_return_if_fail (SB_IS_PAGE (self));

  view = get_view (self);
  stack = adw_navigation_view_get_navigation_stack (view);
  pages = g_ptr_array_new ();
  for (guint i = 0; i < g_list_model_get_n_items (stack); i++)
    {
      /* The view keeps its pages alive. */
      g_autoptr (AdwNavigationPage) below = g_list_model_get_item (stack, i);

      if (below != ADW_NAVIGATION_PAGE (self))
        g_ptr_array_add (pages, below);
    }
  g_ptr_array_add (pages, page);

  adw_navigation_view_replace (view, (AdwNavigationPage **) pages->pdata, pages->len);
}

/**
 * sb_page_leave:
 * @self: a page that is shown
 *
 * Goes back to the page before.
 */
void
sb_page_leave (SbPage *self)
{
  g_return_if_fail (SB_IS_PAGE (self));

  adw_navigation_view_pop (get_view (self));
}

/**
 * sb_page_pause:
 * @self: a page that is shown
 *
 * Leaves a guided page as its button to pause does: what was begun is saved,
 * to go on with later. Others stay, as nothing on them has to be ended.
 */
void
sb_page_pause (SbPage *self)
{
  g_return_if_fail (SB_IS_PAGE (self));

  if (SB_PAGE_GET_CLASS (self)->pause != NULL)
    SB_PAGE_GET_CLASS (self)->pause (self);
}

/**
 * sb_page_leave_for_good:
 * @self: a page, shown or below others
 *
 * Goes back to the page before this one, from it or from whatever it led to:
 * what they are about is gone.
 */
void
sb_page_leave_for_good (SbPage *self)
{
  AdwNavigationView *view;
  AdwNavigationPage *before;

  g_return_if_fail (SB_IS_PAGE (self));

  view = get_view (self);
  before = view != NULL ? adw_navigation_view_get_previous_page (view, ADW_NAVIGATION_PAGE (self)) : NULL;
  if (before != NULL)
    adw_navigation_view_pop_to_page (view, before);
}
