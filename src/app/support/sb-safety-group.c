/* sb-safety-group.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-field.h"
#include "sb-safety-group.h"
#include "sb-safety-words.h"
#include "sb-undo.h"

#define LEAST_CHARACTERS 12

/**
 * SbSafetyGroup:
 *
 * A step of the safety plan, to read and to write in. Each change is saved at
 * once.
 */
struct _SbSafetyGroup
{
  AdwPreferencesGroup parent_instance;

  SbStore *store;
  SbSafetyStep step;
  GtkBox *rows;
  GtkWidget *add;
};

G_DEFINE_FINAL_TYPE (SbSafetyGroup, sb_safety_group, ADW_TYPE_PREFERENCES_GROUP)

/* A line that was removed. */
typedef struct
{
  SbSafetyGroup *group;
  char *line;
  guint position;
} Removed;

static const char *const hints[SB_SAFETY_N_STEPS] = {
  [SB_SAFETY_SIGNS] = N_ ("For example: a thought, a mood, a habit"),
  [SB_SAFETY_ALONE] = N_ ("For example: a walk, music, slow breathing"),
  [SB_SAFETY_COMPANY] = N_ ("For example: a café, a park, a friend"),
  [SB_SAFETY_PEOPLE] = N_ ("For example: a name and a number"),
  [SB_SAFETY_SERVICES] = N_ ("For example: your doctor, a line from Support"),
  [SB_SAFETY_SAFER] = N_ ("For example: someone you trust keeps what could harm you"),
  [SB_SAFETY_REASONS] = N_ ("Only if you like: people, animals, plans"),
};

static void
removed_free (gpointer  data,
              GClosure *closure)
{
  Removed *removed = data;

  g_object_unref (removed->group);
  g_free (removed->line);
  g_free (removed);
}

/* --- What is written, and what is saved --- */

static GtkWidget *
get_field (GtkWidget *row)
{
  return gtk_widget_get_first_child (row);
}

static GStrv
list_written (SbSafetyGroup *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->rows)); row != NULL; row = gtk_widget_get_next_sibling (row))
    {
      char *text = sb_field_dup_text (SB_FIELD (get_field (row)));

      if (text != NULL)
        g_strv_builder_take (builder, text);
    }

  return g_strv_builder_end (builder);
}

static gboolean
is_saved (SbSafetyGroup *self)
{
  g_autoptr (SbSafetyPlan) plan = sb_store_dup_safety_plan (self->store);
  g_autoptr (SbSafetyPlan) shown = sb_safety_plan_new ();
  g_auto (GStrv) written = list_written (self);

  /* A plan decides what is blank. */
  sb_safety_plan_set_lines (shown, self->step, (const char *const *) written);

  return g_strv_equal (sb_safety_plan_get_lines (shown, self->step), sb_safety_plan_get_lines (plan, self->step));
}

static void
save (SbSafetyGroup *self)
{
  g_autoptr (SbSafetyPlan) plan = sb_store_dup_safety_plan (self->store);
  g_auto (GStrv) written = list_written (self);

  sb_safety_plan_set_lines (plan, self->step, (const char *const *) written);
  sb_store_save_record (self->store, SB_RECORD (plan));
}

static void
field_changed_cb (SbSafetyGroup *self)
{
  g_assert (SB_IS_SAFETY_GROUP (self));

  if (!is_saved (self))
    save (self);
}

/* --- Lines --- */

static GtkWidget *add_row (SbSafetyGroup *self, const char *line);

static void
add_line (SbSafetyGroup *self)
{
  gtk_widget_grab_focus (add_row (self, NULL));
}

/* Enter leads on, as in any list that is written by hand. */
static void
field_entered_cb (SbSafetyGroup *self,
                  GtkWidget     *field)
{
  GtkWidget *next = gtk_widget_get_next_sibling (gtk_widget_get_parent (field));
  g_autofree char *text = sb_field_dup_text (SB_FIELD (field));

  g_assert (SB_IS_SAFETY_GROUP (self));

  if (next != NULL)
    gtk_widget_grab_focus (get_field (next));
  else if (text != NULL)
    add_line (self);
}

static guint
find_position (GtkWidget *row)
{
  guint position = 0;

  while ((row = gtk_widget_get_prev_sibling (row)) != NULL)
    position++;

  return position;
}

static GtkWidget *
get_row (SbSafetyGroup *self,
         guint          position)
{
  GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->rows));

  for (guint i = 0; i < position && row != NULL; i++)
    row = gtk_widget_get_next_sibling (row);

  return row;
}

static void
undo_cb (AdwToast *toast,
         Removed  *removed)
{
  SbSafetyGroup *self = removed->group;
  GtkWidget *field = add_row (self, removed->line);
  GtkWidget *row = gtk_widget_get_parent (field);
  GtkWidget *after = get_row (self, removed->position);

  if (after != row)
    gtk_box_reorder_child_after (self->rows, row, gtk_widget_get_prev_sibling (after));
  save (self);
  gtk_widget_grab_focus (field);
}

static void
offer_undo (SbSafetyGroup *self,
            GtkWidget     *row)
{
  char *line = sb_field_dup_text (SB_FIELD (get_field (row)));
  Removed *removed;

  if (line == NULL)
    return;

  removed = g_new (Removed, 1);
  *removed = (Removed) { g_object_ref (self), line, find_position (row) };
  sb_undo_offer_call (GTK_WIDGET (self), _ ("Line removed"), G_CALLBACK (undo_cb), removed, removed_free);
}

static void
remove_clicked_cb (SbSafetyGroup *self,
                   GtkWidget     *button)
{
  GtkWidget *row = gtk_widget_get_parent (button);
  GtkWidget *next = gtk_widget_get_next_sibling (row);

  g_assert (SB_IS_SAFETY_GROUP (self));

  offer_undo (self, row);
  /* What goes must not have the focus: GTK would look back at it. */
  gtk_widget_grab_focus (next != NULL ? get_field (next) : self->add);
  gtk_box_remove (self->rows, row);
  save (self);
}

static GtkWidget *
create_remove_button (SbSafetyGroup *self)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("user-trash-symbolic");

  gtk_widget_set_tooltip_text (button, _ ("Remove This Line"));
  gtk_widget_set_valign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "flat");
  g_signal_connect_object (button, "clicked", G_CALLBACK (remove_clicked_cb), self, G_CONNECT_SWAPPED);

  return button;
}

/* Returns the field. */
static GtkWidget *
add_row (SbSafetyGroup *self,
         const char    *line)
{
  GtkWidget *row = g_object_new (GTK_TYPE_BOX, "spacing", 6, "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM, NULL);
  GtkWidget *field = sb_field_new_line (sb_safety_words_for_step (self->step), line);

  gtk_widget_set_hexpand (field, TRUE);
  g_signal_connect_object (field, "changed", G_CALLBACK (field_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (field, "entered", G_CALLBACK (field_entered_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (row), field);
  gtk_box_append (GTK_BOX (row), create_remove_button (self));
  gtk_box_append (self->rows, row);

  return field;
}

/* --- The group --- */

static void
fill (SbSafetyGroup *self)
{
  g_autoptr (SbSafetyPlan) plan = sb_store_dup_safety_plan (self->store);
  const char *const *lines = sb_safety_plan_get_lines (plan, self->step);
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->rows))) != NULL)
    gtk_box_remove (self->rows, row);
  for (guint i = 0; lines[i] != NULL; i++)
    add_row (self, lines[i]);
}

/* An import may have brought other lines. */
static void
plan_changed_cb (SbSafetyGroup *self)
{
  g_assert (SB_IS_SAFETY_GROUP (self));

  if (!is_saved (self))
    fill (self);
}

static void
sb_safety_group_finalize (GObject *object)
{
  g_clear_object (&SB_SAFETY_GROUP (object)->store);

  G_OBJECT_CLASS (sb_safety_group_parent_class)->finalize (object);
}

static void
sb_safety_group_class_init (SbSafetyGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_safety_group_finalize;
}

static void
sb_safety_group_init (SbSafetyGroup *self)
{
}

/* Whose title is a heading, as that of a preferences group is not: a way from
 * one step to the next. */
static GtkWidget *
create_label (GtkAccessibleRole  role,
              const char        *text,
              const char        *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", role,
                                   "label", text,
                                   "width-chars", LEAST_CHARACTERS,
                                   "wrap", TRUE,
                                   "xalign", 0.0f,
                                   NULL);

  if (role == GTK_ACCESSIBLE_ROLE_HEADING)
    gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LEVEL, 2, -1);
  gtk_widget_add_css_class (label, css_class);

  return label;
}

static GtkWidget *
create_add_button (SbSafetyGroup *self,
                   const char    *title)
{
  /* Translators: what a button does, and to which step of the safety plan */
  g_autofree char *name = g_strdup_printf (_ ("Add a Line: %s"), title);
  GtkWidget *content = adw_button_content_new ();
  GtkWidget *button = gtk_button_new ();

  adw_button_content_set_icon_name (ADW_BUTTON_CONTENT (content), "list-add-symbolic");
  adw_button_content_set_label (ADW_BUTTON_CONTENT (content), _ ("Add a Line"));
  adw_button_content_set_can_shrink (ADW_BUTTON_CONTENT (content), TRUE);
  gtk_button_set_can_shrink (GTK_BUTTON (button), TRUE);
  gtk_button_set_child (GTK_BUTTON (button), content);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect_object (button, "clicked", G_CALLBACK (add_line), self, G_CONNECT_SWAPPED);

  return button;
}

static GtkWidget *
create_rows (const char *title)
{
  GtkWidget *rows = g_object_new (GTK_TYPE_BOX,
                                  "orientation", GTK_ORIENTATION_VERTICAL,
                                  "spacing", 6,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_LIST,
                                  NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (rows), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);

  return rows;
}

/**
 * sb_safety_group_new:
 * @store: what the person did
 * @step: a step of the safety plan
 *
 * Returns: (transfer floating): the step, to read and to write in
 */
GtkWidget *
sb_safety_group_new (SbStore      *store,
                     SbSafetyStep  step)
{
  const char *title = sb_safety_words_for_step (step);
  SbSafetyGroup *self = g_object_new (SB_TYPE_SAFETY_GROUP, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->store = g_object_ref (store);
  self->step = step;
  self->rows = GTK_BOX (create_rows (title));
  self->add = create_add_button (self, title);
  gtk_box_append (GTK_BOX (box), create_label (GTK_ACCESSIBLE_ROLE_HEADING, title, "heading"));
  gtk_box_append (GTK_BOX (box), create_label (GTK_ACCESSIBLE_ROLE_LABEL, _ (hints[step]), "dimmed"));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->rows));
  gtk_box_append (GTK_BOX (box), self->add);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), box);
  fill (self);
  g_signal_connect_object (store, "changed::SbSafetyPlan", G_CALLBACK (plan_changed_cb), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
