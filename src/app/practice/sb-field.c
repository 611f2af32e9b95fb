/* sb-field.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-field.h"

#define MARGIN 12
#define LINE_MARGIN 9

/* Around it, as the style has it. */
#define BORDER 1

/**
 * SbField:
 *
 * A field to write in. Tab leads on, to what comes after it.
 *
 * `::changed` tells of each change; `::entered` of the key Enter, where the
 * field is for a line, which may be wrapped.
 */
struct _SbField
{
  AdwBin parent_instance;

  GtkTextView *view;
  GtkLabel *twin; /* (nullable) */
};

G_DEFINE_FINAL_TYPE (SbField, sb_field, ADW_TYPE_BIN)

enum
{
  CHANGED,
  ENTERED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static gboolean
sb_field_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (SB_FIELD (widget)->view));
}

static void
sb_field_class_init (SbFieldClass *klass)
{
  GTK_WIDGET_CLASS (klass)->grab_focus = sb_field_grab_focus;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
  signals[ENTERED] = g_signal_new ("entered", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

/* The look of a field. */
static void
frame (GtkWidget *widget)
{
  gtk_widget_add_css_class (widget, "card");
  gtk_widget_add_css_class (widget, "field");
  gtk_widget_set_overflow (widget, GTK_OVERFLOW_HIDDEN);
}

static void
show_twin (SbField *self)
{
  g_autofree char *text = NULL;

  g_object_get (gtk_text_view_get_buffer (self->view), "text", &text, NULL);
  gtk_label_set_label (self->twin, text);
}

static void
changed_cb (SbField *self)
{
  g_assert (SB_IS_FIELD (self));

  if (self->twin != NULL)
    show_twin (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
sb_field_init (SbField *self)
{
  self->view = GTK_TEXT_VIEW (gtk_text_view_new ());
  gtk_text_view_set_accepts_tab (self->view, FALSE);
  gtk_text_view_set_wrap_mode (self->view, GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_left_margin (self->view, MARGIN);
  gtk_text_view_set_right_margin (self->view, MARGIN);
}

static SbField *
create (const char *name,
        const char *text,
        int         margin)
{
  SbField *self = g_object_new (SB_TYPE_FIELD, NULL);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->view);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_text_view_set_top_margin (self->view, margin);
  gtk_text_view_set_bottom_margin (self->view, margin);
  if (text != NULL)
    gtk_text_buffer_set_text (buffer, text, -1);
  g_signal_connect_object (buffer, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * sb_field_new:
 * @name: what it is for
 * @text: (nullable): what was written so far
 * @height: how high it is
 *
 * Returns: (transfer floating): a field for several lines
 */
GtkWidget *
sb_field_new (const char *name,
              const char *text,
              int         height)
{
  SbField *self = create (name, text, MARGIN);
  GtkWidget *scroll = gtk_scrolled_window_new ();

  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroll), GTK_WIDGET (self->view));
  gtk_scrolled_window_set_min_content_height (GTK_SCROLLED_WINDOW (scroll), height);
  frame (scroll);
  adw_bin_set_child (ADW_BIN (self), scroll);

  return GTK_WIDGET (self);
}

/* Seen here, what an input method does with the key comes before. */
static void
insert_text_cb (SbField       *self,
                GtkTextIter   *place,
                const char    *text,
                int            length,
                GtkTextBuffer *buffer)
{
  g_assert (SB_IS_FIELD (self));

  if (length != 1 || *text != '\n')
    return;

  g_signal_stop_emission_by_name (buffer, "insert-text");
  g_signal_emit (self, signals[ENTERED], 0);
}

/* A text view does not know how high it is before it has been drawn once at a
 * width. A label knows; it stands behind the view, has the same words, and is
 * not seen. */
static GtkWidget *
create_twin (SbField *self)
{
  GtkWidget *twin = g_object_new (GTK_TYPE_LABEL,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_NONE,
                                  "can-target", FALSE,
                                  "margin-bottom", LINE_MARGIN + BORDER,
                                  "margin-end", MARGIN + BORDER,
                                  "margin-start", MARGIN + BORDER,
                                  "margin-top", LINE_MARGIN + BORDER,
                                  "opacity", 0.0,
                                  "width-chars", 1,
                                  "wrap", TRUE,
                                  "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                  NULL);

  self->twin = GTK_LABEL (twin);
  show_twin (self);

  return twin;
}

/**
 * sb_field_new_line:
 * @name: what it is for
 * @text: (nullable): what was written so far
 *
 * Returns: (transfer floating): a field for one line, as high as it is long
 */
GtkWidget *
sb_field_new_line (const char *name,
                   const char *text)
{
  SbField *self = create (name, text, LINE_MARGIN);
  GtkWidget *overlay = gtk_overlay_new ();

  frame (GTK_WIDGET (self->view));
  gtk_overlay_set_child (GTK_OVERLAY (overlay), create_twin (self));
  gtk_overlay_add_overlay (GTK_OVERLAY (overlay), GTK_WIDGET (self->view));
  adw_bin_set_child (ADW_BIN (self), overlay);
  g_signal_connect_object (gtk_text_view_get_buffer (self->view), "insert-text", G_CALLBACK (insert_text_cb), self,
                           G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/**
 * sb_field_dup_text:
 * @self: a field
 *
 * Returns: (transfer full) (nullable): what is written in it; NULL where it
 *   is blank
 */
char *
sb_field_dup_text (SbField *self)
{
  g_autofree char *text = NULL;
  g_autofree char *trimmed = NULL;

  g_return_val_if_fail (SB_IS_FIELD (self), NULL);

  g_object_get (gtk_text_view_get_buffer (self->view), "text", &text, NULL);
  trimmed = g_strstrip (g_strdup (text));

  return *trimmed != '\0' ? g_steal_pointer (&text) : NULL;
}
