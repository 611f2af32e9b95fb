/* sb-reach-box.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-reach-box.h"

/* Numbers and addresses are read from left to right in any language. */
#define LEFT_TO_RIGHT "\342\201\246"
#define END_OF_DIRECTION "\342\201\251"

#define LEAST_CHARACTERS 4

/**
 * SbReachBox:
 *
 * A number or an address: to read, to copy, and to call or open where the
 * computer can.
 *
 * # Actions
 *
 * `reach.open` calls, writes or opens a page. `reach.copy` puts the number or
 * the address on the clipboard.
 */
struct _SbReachBox
{
  GtkBox parent_instance;

  char *value;
  char *uri; /* (nullable) */
};

G_DEFINE_FINAL_TYPE (SbReachBox, sb_reach_box, GTK_TYPE_BOX)

static void
copy (SbReachBox *self,
      const char *told)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), self->value);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", told);
}

static void
copy_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  copy (SB_REACH_BOX (widget), _ ("Copied"));
}

/* Most computers make no calls. */
static void
launched_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (SbReachBox) self = user_data;
  g_autoptr (GError) error = NULL;

  if (gtk_uri_launcher_launch_finish (GTK_URI_LAUNCHER (object), result, &error) || g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED) || gtk_widget_get_root (GTK_WIDGET (self)) == NULL)
    return;

  copy (self, _ ("This computer cannot open it, so it was copied"));
}

static void
open_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  SbReachBox *self = SB_REACH_BOX (widget);
  g_autoptr (GtkUriLauncher) launcher = gtk_uri_launcher_new (self->uri);

  gtk_uri_launcher_launch (launcher, GTK_WINDOW (gtk_widget_get_root (widget)), NULL, launched_cb, g_object_ref (self));
}

static void
sb_reach_box_finalize (GObject *object)
{
  SbReachBox *self = SB_REACH_BOX (object);

  g_clear_pointer (&self->value, g_free);
  g_clear_pointer (&self->uri, g_free);

  G_OBJECT_CLASS (sb_reach_box_parent_class)->finalize (object);
}

static void
sb_reach_box_class_init (SbReachBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = sb_reach_box_finalize;

  gtk_widget_class_install_action (widget_class, "reach.open", NULL, open_cb);
  gtk_widget_class_install_action (widget_class, "reach.copy", NULL, copy_cb);
}

static void
sb_reach_box_init (SbReachBox *self)
{
  gtk_box_set_spacing (GTK_BOX (self), 6);
}

static void
add_words (SbReachBox *self,
           const char *words,
           gboolean    number)
{
  g_autofree char *isolated = number ? g_strconcat (LEFT_TO_RIGHT, words, END_OF_DIRECTION, NULL) : g_strdup (words);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  GtkWidget *label = gtk_label_new (isolated);

  /* A hyphen could be taken for a part of an address. */
  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
  gtk_label_set_attributes (GTK_LABEL (label), attributes);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (GTK_LABEL (label), LEAST_CHARACTERS);
  gtk_label_set_xalign (GTK_LABEL (label), 0.0);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_add_css_class (label, "reach");
  gtk_widget_add_css_class (label, "number");
  gtk_box_append (GTK_BOX (self), label);
}

static void
add_button (SbReachBox *self,
            GtkWidget  *button,
            const char *action_name,
            const char *name)
{
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action_name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_button_set_can_shrink (GTK_BUTTON (button), TRUE);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (self), button);
}

static void
add_buttons (SbReachBox *self,
             const char *verb,
             const char *who)
{
  /* Translators: a name, and a number or an address */
  g_autofree char *copies = g_strdup_printf (_ ("Copy, %s, %s"), who, self->value);
  GtkWidget *button = gtk_button_new_from_icon_name ("edit-copy-symbolic");

  if (self->uri != NULL)
    {
      /* Translators: what a button does, such as “Call”, a name, and a number
       * or an address */
      g_autofree char *opens = g_strdup_printf (_ ("%s, %s, %s"), verb, who, self->value);

      add_button (self, gtk_button_new_with_label (verb), "reach.open", opens);
    }

  gtk_widget_set_tooltip_text (button, _ ("Copy"));
  gtk_widget_add_css_class (button, "flat");
  add_button (self, button, "reach.copy", copies);
}

static GtkWidget *
create (const char *value,
        const char *uri,
        const char *words,
        gboolean    number,
        const char *verb,
        const char *who)
{
  SbReachBox *self = g_object_new (SB_TYPE_REACH_BOX, NULL);

  self->value = g_strdup (value);
  self->uri = g_strdup (uri);
  add_words (self, words, number);
  add_buttons (self, verb, who);

  return GTK_WIDGET (self);
}

/* “https://www.example.org/” is read as “example.org”. */
static char *
shorten_uri (const char *uri)
{
  static const char *const starts[] = { "https://", "http://", "www." };
  gsize length;

  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    {
      if (g_str_has_prefix (uri, starts[i]))
        uri += strlen (starts[i]);
    }

  length = strlen (uri);
  return g_strndup (uri, g_str_has_suffix (uri, "/") ? length - 1 : length);
}

static const char *
get_verb (SbReachKind kind)
{
  switch (kind)
    {
    case SB_REACH_CALL:
      return _ ("Call");
    case SB_REACH_TEXT:
      /* Translators: to send a text message */
      return C_ ("verb", "Text");
    case SB_REACH_CHAT:
      /* Translators: to write with somebody on a page of the web */
      return C_ ("verb", "Chat");
    case SB_REACH_EMAIL:
      return C_ ("verb", "Email");
    case SB_REACH_WHATSAPP:
      return _ ("WhatsApp");
    case SB_REACH_WEB:
    default:
      return C_ ("verb", "Open");
    }
}

static char *
describe (SbReach *reach)
{
  const char *value = sb_reach_get_value (reach);

  if (sb_reach_get_words (reach) != NULL)
    /* Translators: the word to send in a text message, and the number */
    return g_strdup_printf (_ ("%s to %s"), sb_reach_get_words (reach), value);

  return shorten_uri (value);
}

/**
 * sb_reach_box_new:
 * @reach: a way to reach somebody
 * @who: whom
 *
 * Returns: (transfer floating): a number or an address to use
 */
GtkWidget *
sb_reach_box_new (SbReach    *reach,
                  const char *who)
{
  g_autofree char *uri = NULL;
  g_autofree char *words = NULL;

  g_return_val_if_fail (SB_IS_REACH (reach), NULL);
  g_return_val_if_fail (who != NULL, NULL);

  uri = sb_reach_dup_uri (reach);
  words = describe (reach);
  return create (sb_reach_get_value (reach), uri, words, sb_reach_get_words (reach) == NULL,
                 get_verb (sb_reach_get_kind (reach)), who);
}

/**
 * sb_reach_box_new_for_page:
 * @uri: where a page is on the web
 * @who: whose it is
 *
 * Returns: (transfer floating): an address to use
 */
GtkWidget *
sb_reach_box_new_for_page (const char *uri,
                           const char *who)
{
  g_autofree char *words = NULL;

  g_return_val_if_fail (uri != NULL, NULL);
  g_return_val_if_fail (who != NULL, NULL);

  words = shorten_uri (uri);
  return create (uri, uri, words, TRUE, get_verb (SB_REACH_WEB), who);
}

/**
 * sb_reach_box_new_for_words:
 * @words: how to reach somebody, as the person wrote it
 * @uri: (nullable): what there is to open in it
 * @who: whom
 *
 * Returns: (transfer floating): the words, to use as far as they can be
 */
GtkWidget *
sb_reach_box_new_for_words (const char *words,
                            const char *uri,
                            const char *who)
{
  SbReachKind kind = SB_REACH_WEB;

  g_return_val_if_fail (words != NULL, NULL);
  g_return_val_if_fail (who != NULL, NULL);

  if (uri != NULL && g_str_has_prefix (uri, "tel:"))
    kind = SB_REACH_CALL;
  else if (uri != NULL && g_str_has_prefix (uri, "mailto:"))
    kind = SB_REACH_EMAIL;

  return create (words, uri, words, kind == SB_REACH_CALL, get_verb (kind), who);
}
