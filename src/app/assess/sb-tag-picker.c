/* sb-tag-picker.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-check-in-tags.h"
#include "sb-chip.h"
#include "sb-tag-picker.h"

/**
 * SbTagPicker:
 *
 * Tags to choose from, and a field for new ones. What stands in the field
 * counts already: nobody loses a word by forgetting to press Enter.
 */
struct _SbTagPicker
{
  AdwBin parent_instance;

  AdwWrapBox *chips;
  GtkEntry *entry;
  GtkWidget *add;
};

G_DEFINE_FINAL_TYPE (SbTagPicker, sb_tag_picker, ADW_TYPE_BIN)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const char *
get_tag (GtkWidget *chip)
{
  return g_object_get_data (G_OBJECT (chip), "tag");
}

static GtkWidget *
find_chip (SbTagPicker *self,
           const char  *tag)
{
  GtkWidget *chip = gtk_widget_get_first_child (GTK_WIDGET (self->chips));

  while (chip != NULL && !sb_check_in_tags_are_same (get_tag (chip), tag))
    chip = gtk_widget_get_next_sibling (chip);

  return chip;
}

static void
toggled_cb (SbTagPicker *self)
{
  g_assert (SB_IS_TAG_PICKER (self));

  g_signal_emit (self, signals[CHANGED], 0);
}

static GtkWidget *
create_chip (SbTagPicker *self,
             const char  *tag)
{
  GtkWidget *chip = sb_chip_new (tag, tag);

  g_object_set_data_full (G_OBJECT (chip), "tag", g_strdup (tag), g_free);
  g_signal_connect_object (chip, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);

  return chip;
}

static GtkWidget *
ensure_chip (SbTagPicker *self,
             const char  *tag)
{
  GtkWidget *chip = find_chip (self, tag);

  if (chip == NULL)
    {
      chip = create_chip (self, tag);
      adw_wrap_box_append (self->chips, chip);
      gtk_widget_set_visible (GTK_WIDGET (self->chips), TRUE);
    }

  return chip;
}

static char **
read_entry (SbTagPicker *self)
{
  return sb_check_in_tags_read (gtk_editable_get_text (GTK_EDITABLE (self->entry)));
}

static void
add_cb (SbTagPicker *self)
{
  g_auto (GStrv) tags = read_entry (self);

  g_assert (SB_IS_TAG_PICKER (self));

  for (guint i = 0; tags[i] != NULL; i++)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (ensure_chip (self, tags[i])), TRUE);

  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static void
entry_changed_cb (SbTagPicker *self)
{
  g_auto (GStrv) tags = read_entry (self);

  g_assert (SB_IS_TAG_PICKER (self));

  gtk_widget_set_sensitive (self->add, tags[0] != NULL);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
sb_tag_picker_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_TAG_PICKER);

  G_OBJECT_CLASS (sb_tag_picker_parent_class)->dispose (object);
}

static void
sb_tag_picker_class_init (SbTagPickerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_tag_picker_dispose;

  /**
   * SbTagPicker::changed:
   *
   * Other tags are chosen than before.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-tag-picker.ui");
  gtk_widget_class_bind_template_child (widget_class, SbTagPicker, chips);
  gtk_widget_class_bind_template_child (widget_class, SbTagPicker, entry);
  gtk_widget_class_bind_template_child (widget_class, SbTagPicker, add);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
  gtk_widget_class_bind_template_callback (widget_class, entry_changed_cb);
}

static void
sb_tag_picker_init (SbTagPicker *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sb_tag_picker_fill:
 * @self: a picker that is new
 * @used: (array zero-terminated=1): the tags to choose from
 * @chosen: (array zero-terminated=1): those that are chosen
 */
void
sb_tag_picker_fill (SbTagPicker       *self,
                    const char *const *used,
                    const char *const *chosen)
{
  g_return_if_fail (SB_IS_TAG_PICKER (self));

  for (guint i = 0; used[i] != NULL; i++)
    ensure_chip (self, used[i]);
  for (guint i = 0; chosen[i] != NULL; i++)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (ensure_chip (self, chosen[i])), TRUE);
}

/**
 * sb_tag_picker_list_tags:
 *
 * Returns: (transfer full) (array zero-terminated=1): the tags that are
 *   chosen, and those that are being written
 */
char **
sb_tag_picker_list_tags (SbTagPicker *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) written = NULL;

  g_return_val_if_fail (SB_IS_TAG_PICKER (self), NULL);

  for (GtkWidget *chip = gtk_widget_get_first_child (GTK_WIDGET (self->chips)); chip != NULL; chip = gtk_widget_get_next_sibling (chip))
    {
      if (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (chip)))
        g_strv_builder_add (builder, get_tag (chip));
    }

  written = read_entry (self);
  for (guint i = 0; written[i] != NULL; i++)
    {
      GtkWidget *chip = find_chip (self, written[i]);

      if (chip == NULL)
        g_strv_builder_add (builder, written[i]);
      else if (!gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (chip)))
        g_strv_builder_add (builder, get_tag (chip));
    }

  return g_strv_builder_end (builder);
}
