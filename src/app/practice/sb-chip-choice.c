/* sb-chip-choice.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-chip.h"
#include "sb-chip-choice.h"

/**
 * SbChipChoice:
 *
 * One of several chips, or none: the one that is chosen can be taken back.
 */
struct _SbChipChoice
{
  AdwBin parent_instance;

  char *selected; /* (nullable) */
  gboolean setting;

  AdwWrapBox *chips;
};

G_DEFINE_FINAL_TYPE (SbChipChoice, sb_chip_choice, ADW_TYPE_BIN)

enum
{
  PROP_SELECTED = 1,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static const char *
get_id (GtkWidget *chip)
{
  return g_object_get_data (G_OBJECT (chip), "id");
}

static void
show_selected (SbChipChoice *self)
{
  self->setting = TRUE;
  for (GtkWidget *chip = gtk_widget_get_first_child (GTK_WIDGET (self->chips)); chip != NULL;
       chip = gtk_widget_get_next_sibling (chip))
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip), g_strcmp0 (get_id (chip), self->selected) == 0);
  self->setting = FALSE;
}

static void
toggled_cb (SbChipChoice    *self,
            GtkToggleButton *chip)
{
  g_assert (SB_IS_CHIP_CHOICE (self));

  if (!self->setting)
    sb_chip_choice_set_selected (self, gtk_toggle_button_get_active (chip) ? get_id (GTK_WIDGET (chip)) : NULL);
}

static void
sb_chip_choice_finalize (GObject *object)
{
  g_free (SB_CHIP_CHOICE (object)->selected);

  G_OBJECT_CLASS (sb_chip_choice_parent_class)->finalize (object);
}

static void
sb_chip_choice_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_SELECTED:
      g_value_set_string (value, SB_CHIP_CHOICE (object)->selected);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_chip_choice_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_SELECTED:
      sb_chip_choice_set_selected (SB_CHIP_CHOICE (object), g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_chip_choice_class_init (SbChipChoiceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sb_chip_choice_finalize;
  object_class->get_property = sb_chip_choice_get_property;
  object_class->set_property = sb_chip_choice_set_property;

  /* The id of what is chosen, or NULL. */
  properties[PROP_SELECTED] = g_param_spec_string ("selected", NULL, NULL, NULL,
                                                   G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
sb_chip_choice_init (SbChipChoice *self)
{
  self->chips = ADW_WRAP_BOX (adw_wrap_box_new ());
  adw_wrap_box_set_child_spacing (self->chips, 6);
  adw_wrap_box_set_line_spacing (self->chips, 6);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->chips));
}

/**
 * sb_chip_choice_append:
 * @self: a choice
 * @id: what it is called
 * @title: what stands on it
 *
 * Adds something to choose.
 */
void
sb_chip_choice_append (SbChipChoice *self,
                       const char   *id,
                       const char   *title)
{
  GtkWidget *chip;

  g_return_if_fail (SB_IS_CHIP_CHOICE (self));
  g_return_if_fail (id != NULL);
  g_return_if_fail (title != NULL);

  chip = sb_chip_new (title, title);
  g_object_set_data_full (G_OBJECT (chip), "id", g_strdup (id), g_free);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip), g_strcmp0 (id, self->selected) == 0);
  g_signal_connect_object (chip, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  adw_wrap_box_append (self->chips, chip);
}

/**
 * sb_chip_choice_get_selected:
 * @self: a choice
 *
 * Returns: (transfer none) (nullable): what is chosen
 */
const char *
sb_chip_choice_get_selected (SbChipChoice *self)
{
  g_return_val_if_fail (SB_IS_CHIP_CHOICE (self), NULL);

  return self->selected;
}

/**
 * sb_chip_choice_set_selected:
 * @self: a choice
 * @id: (nullable): what is to be chosen
 */
void
sb_chip_choice_set_selected (SbChipChoice *self,
                             const char   *id)
{
  g_return_if_fail (SB_IS_CHIP_CHOICE (self));

  if (!g_set_str (&self->selected, id))
    return;

  show_selected (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}
