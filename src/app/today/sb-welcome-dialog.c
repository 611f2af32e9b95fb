/* sb-welcome-dialog.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-figure.h"
#include "sb-welcome-dialog.h"
#include "sb-welcome-step.h"

/**
 * SbWelcomeDialog:
 *
 * What the app is, what it is not, and where the data stays: three short
 * pages for somebody who has just come, which ask nothing and can be skipped.
 * Once it was closed, in whatever way, it is not due any more.
 *
 * # Actions
 *
 * `welcome.next` goes on to the next page, from the last one to the app, and
 * `welcome.leave` to the app at once.
 */
struct _SbWelcomeDialog
{
  AdwDialog parent_instance;

  AdwNavigationView *view;
  AdwBreakpoint *low;
};

G_DEFINE_FINAL_TYPE (SbWelcomeDialog, sb_welcome_dialog, ADW_TYPE_DIALOG)

/* No more than 45 words each, in everyday language. */
static const struct
{
  const char *tag; /* and the name of the picture */
  const char *picture; /* in words */
  const char *title;
  const char *text;
} pages[] = {
  { "is",
    N_ ("A round, sheltering shape with an opening. A small dot goes out from it, step by step."),
    N_ ("What This App Is"),
    N_ ("Being close can be hard. You may worry that people will leave, or pull back when they come near. Secure Base helps you see your pattern, learn what helps, and practice it in small steps, at your own pace.") },
  { "is-not",
    N_ ("Two people side by side. One has an arm around the other."),
    N_ ("What This App Is Not"),
    N_ ("It is not a therapist, and it makes no diagnosis. Nobody reads along here. So if you are in danger, if someone frightens you, or if it all gets too heavy, please turn to a person. Support shows whom to call, from every page.") },
  { "data",
    N_ ("A computer. On its screen, a round, sheltering shape keeps a small dot safe inside."),
    N_ ("Your Words Stay Here"),
    N_ ("All that you write is kept on this computer. The app never goes online, and sends nothing to anyone. Whoever shares your login could read it. You can save it as a file, or delete any of it, whenever you like.") },
};

/* Returns: (transfer none) (nullable): what follows the page that is shown */
static AdwNavigationPage *
find_next (SbWelcomeDialog *self)
{
  const char *tag = adw_navigation_view_get_visible_page_tag (self->view);

  for (guint i = 0; i + 1 < G_N_ELEMENTS (pages); i++)
    {
      if (g_strcmp0 (pages[i].tag, tag) == 0)
        return adw_navigation_view_find_page (self->view, pages[i + 1].tag);
    }

  return NULL;
}

/* For Alt+Right, and for the swipe that goes on. */
static AdwNavigationPage *
get_next_page_cb (SbWelcomeDialog *self)
{
  AdwNavigationPage *next;

  g_assert (SB_IS_WELCOME_DIALOG (self));

  next = find_next (self);
  return next != NULL ? g_object_ref (next) : NULL;
}

static void
next_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  SbWelcomeDialog *self = SB_WELCOME_DIALOG (widget);
  AdwNavigationPage *next = find_next (self);

  if (next != NULL)
    adw_navigation_view_push (self->view, next);
  else
    adw_dialog_close (ADW_DIALOG (self));
}

static void
leave_cb (GtkWidget  *widget,
          const char *action_name,
          GVariant   *parameter)
{
  adw_dialog_close (ADW_DIALOG (widget));
}

static void
set_introduced (void)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);

  g_settings_set_boolean (settings, "introduced", TRUE);
}

/* Nothing is said of a dialog that was closed with its window, but for this. */
static void
sb_welcome_dialog_unroot (GtkWidget *widget)
{
  set_introduced ();

  GTK_WIDGET_CLASS (sb_welcome_dialog_parent_class)->unroot (widget);
}

static void
sb_welcome_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_WELCOME_DIALOG);

  G_OBJECT_CLASS (sb_welcome_dialog_parent_class)->dispose (object);
}

static void
sb_welcome_dialog_class_init (SbWelcomeDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_welcome_dialog_dispose;
  widget_class->unroot = sb_welcome_dialog_unroot;

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-welcome-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, SbWelcomeDialog, view);
  gtk_widget_class_bind_template_child (widget_class, SbWelcomeDialog, low);
  gtk_widget_class_bind_template_callback (widget_class, get_next_page_cb);

  gtk_widget_class_install_action (widget_class, "welcome.next", NULL, next_cb);
  gtk_widget_class_install_action (widget_class, "welcome.leave", NULL, leave_cb);
}

static void
sb_welcome_dialog_init (SbWelcomeDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Where there is little room it belongs to the words. */
static void
hide_when_low (SbWelcomeDialog *self,
               GtkWidget       *widget)
{
  g_auto (GValue) no = G_VALUE_INIT;

  g_value_init (&no, G_TYPE_BOOLEAN);
  adw_breakpoint_add_setter (self->low, G_OBJECT (widget), "visible", &no);
}

static GtkWidget *
create_picture (guint number)
{
  g_autofree char *uri = g_strdup_printf ("resource://" RESOURCE_BASE "/welcome/%s.svg", pages[number].tag);
  g_autoptr (GFile) file = g_file_new_for_uri (uri);
  g_autoptr (GError) error = NULL;
  g_autoptr (SbSketch) sketch = sb_sketch_new (file, &error);

  if (sketch == NULL)
    g_error ("%s", error->message);

  return sb_figure_new (sketch, _ (pages[number].picture));
}

static void
add_page (SbWelcomeDialog *self,
          guint            number)
{
  AdwNavigationPage *page = sb_welcome_step_new (_ (pages[number].title), _ (pages[number].text), number + 1,
                                                 G_N_ELEMENTS (pages));
  GtkWidget *picture = create_picture (number);

  adw_navigation_page_set_tag (page, pages[number].tag);
  sb_welcome_step_set_picture (SB_WELCOME_STEP (page), picture);
  hide_when_low (self, picture);
  adw_navigation_view_add (self->view, page);
}

static GtkWidget *
create_support_button (void)
{
  GtkWidget *content = adw_button_content_new ();
  GtkWidget *button = gtk_button_new ();

  g_object_set (content,
                "can-shrink", TRUE,
                "icon-name", "sb-support-symbolic",
                "label", _ ("_Open Support"),
                "use-underline", TRUE,
                NULL);
  g_object_set (button,
                "action-name", "win.show-place",
                "action-target", g_variant_new_string ("support"),
                "can-shrink", TRUE,
                "child", content,
                NULL);
  gtk_widget_add_css_class (button, "pill");

  return button;
}

/**
 * sb_welcome_dialog_new:
 *
 * Returns: (transfer floating): a dialog that shows its first page
 */
AdwDialog *
sb_welcome_dialog_new (void)
{
  SbWelcomeDialog *self = g_object_new (SB_TYPE_WELCOME_DIALOG, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    add_page (self, i);
  sb_welcome_step_add_button (SB_WELCOME_STEP (adw_navigation_view_find_page (self->view, "is-not")),
                              create_support_button ());

  return ADW_DIALOG (self);
}

/**
 * sb_welcome_dialog_is_due:
 *
 * Returns: whether the person was never welcomed
 */
gboolean
sb_welcome_dialog_is_due (void)
{
  g_autoptr (GSettings) settings = g_settings_new (APPLICATION_ID);

  return !g_settings_get_boolean (settings, "introduced");
}
