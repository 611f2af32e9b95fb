/* sb-welcome-step.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-after-paint.h"
#include "sb-welcome-step.h"

/**
 * SbWelcomeStep:
 *
 * A few words to somebody who has just come, and the way on.
 *
 * # Accessibility
 *
 * The keyboard's place is the way on. It is described by the number of the
 * page, its title and its words: so a screen reader tells all of the page at
 * once.
 */
struct _SbWelcomeStep
{
  AdwNavigationPage parent_instance;

  GtkLabel *position;
  AdwClamp *picture;
  GtkLabel *text;
  AdwWrapBox *buttons;
  GtkButton *next;
};

G_DEFINE_FINAL_TYPE (SbWelcomeStep, sb_welcome_step, ADW_TYPE_NAVIGATION_PAGE)

static gboolean
focus_next (GtkWidget *widget)
{
  gtk_widget_grab_focus (GTK_WIDGET (SB_WELCOME_STEP (widget)->next));
  return FALSE;
}

/* Whoever comes back hears the page again. A dialog that opens at the bottom of
 * a narrow window moves the keyboard once it is laid out. */
static void
sb_welcome_step_shown (AdwNavigationPage *page)
{
  sb_after_paint_make (GTK_WIDGET (page), focus_next);

  ADW_NAVIGATION_PAGE_CLASS (sb_welcome_step_parent_class)->shown (page);
}

static void
sb_welcome_step_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_WELCOME_STEP);

  G_OBJECT_CLASS (sb_welcome_step_parent_class)->dispose (object);
}

static void
sb_welcome_step_class_init (SbWelcomeStepClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_welcome_step_dispose;
  ADW_NAVIGATION_PAGE_CLASS (klass)->shown = sb_welcome_step_shown;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-welcome-step.ui");
  gtk_widget_class_bind_template_child (widget_class, SbWelcomeStep, position);
  gtk_widget_class_bind_template_child (widget_class, SbWelcomeStep, picture);
  gtk_widget_class_bind_template_child (widget_class, SbWelcomeStep, text);
  gtk_widget_class_bind_template_child (widget_class, SbWelcomeStep, buttons);
  gtk_widget_class_bind_template_child (widget_class, SbWelcomeStep, next);
}

static void
sb_welcome_step_init (SbWelcomeStep *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sb_welcome_step_new:
 * @title: what it is about
 * @text: what it says
 * @number: which page it is, from 1
 * @n_pages: how many there are
 *
 * Returns: (transfer floating): a page, the last of which leads to the app
 */
AdwNavigationPage *
sb_welcome_step_new (const char *title,
                     const char *text,
                     guint       number,
                     guint       n_pages)
{
  g_autofree char *position = NULL;
  g_autofree char *all = NULL;
  SbWelcomeStep *self;

  g_return_val_if_fail (title != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (number >= 1 && number <= n_pages, NULL);

  position = g_strdup_printf (_ ("%u of %u"), number, n_pages);
  all = g_strjoin ("\n", position, title, text, NULL);
  self = g_object_new (SB_TYPE_WELCOME_STEP, "title", title, NULL);
  gtk_label_set_label (self->position, position);
  gtk_label_set_label (self->text, text);
  gtk_button_set_label (self->next, number < n_pages ? _ ("_Next") : _ ("_Start"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->next), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, all, -1);

  return ADW_NAVIGATION_PAGE (self);
}

/**
 * sb_welcome_step_set_picture:
 * @self: a page
 * @picture: (transfer floating): what stands above its words
 */
void
sb_welcome_step_set_picture (SbWelcomeStep *self,
                             GtkWidget     *picture)
{
  g_return_if_fail (SB_IS_WELCOME_STEP (self));

  adw_clamp_set_child (self->picture, picture);
  g_object_bind_property (picture, "visible", self->picture, "visible", G_BINDING_SYNC_CREATE);
}

/**
 * sb_welcome_step_add_button:
 * @self: a page
 * @button: (transfer floating): what can be done before one goes on
 *
 * Adds a button, which does not scroll out of sight.
 */
void
sb_welcome_step_add_button (SbWelcomeStep *self,
                            GtkWidget     *button)
{
  g_return_if_fail (SB_IS_WELCOME_STEP (self));

  adw_wrap_box_prepend (self->buttons, button);
}
