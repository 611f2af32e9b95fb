/* sb-rating-row.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-rating-row.h"

/**
 * SbRatingRow:
 *
 * A question, and the steps of a scale to answer it with. Both ends stand
 * there in words, and so does the step that is chosen; each step has its words
 * as a name and as a tooltip. Nothing is chosen at first.
 *
 * # Shortcuts
 *
 * The steps are one stop of the Tab key. The arrow keys, Home and End choose a
 * step, and so do the number keys; Delete, or choosing it again, takes the
 * answer back.
 *
 * # Accessibility
 *
 * A radio group that is named by its question. (AdwToggleGroup, in libadwaita
 * 1.7, tells screen readers neither what a toggle means nor which is chosen,
 * and keeps an answer for good.)
 */
struct _SbRatingRow
{
  AdwPreferencesRow parent_instance;

  char *scale;
  GStrv words;
  guint step; /* 0 for none */
  GtkToggleButton *buttons[SB_CHECK_IN_N_STEPS];

  GtkBox *steps;
  GtkLabel *lowest;
  GtkLabel *chosen;
  GtkLabel *highest;
};

G_DEFINE_FINAL_TYPE (SbRatingRow, sb_rating_row, ADW_TYPE_PREFERENCES_ROW)

enum
{
  PROP_STEP = 1,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static guint
find_button (SbRatingRow *self,
             gpointer     button)
{
  guint i = 0;

  while (i < SB_CHECK_IN_N_STEPS && (gpointer) self->buttons[i] != button)
    i++;

  return i;
}

static void
focus_step (SbRatingRow *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->buttons[self->step > 0 ? self->step - 1 : 0]));
}

static void
choose (SbRatingRow *self,
        guint        step)
{
  sb_rating_row_set_step (self, step);
  focus_step (self);
}

static void
clicked_cb (SbRatingRow     *self,
            GtkToggleButton *button)
{
  guint step = find_button (self, button) + 1;

  g_assert (SB_IS_RATING_ROW (self));

  sb_rating_row_set_step (self, step == self->step ? 0 : step);
}

static void
move (SbRatingRow *self,
      int          by)
{
  guint focused = find_button (self, gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self))));

  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    by = -by;
  if (focused < SB_CHECK_IN_N_STEPS)
    choose (self, CLAMP ((int) focused + by, 0, SB_CHECK_IN_N_STEPS - 1) + 1);
}

/* The keypad's digits, and those of other scripts, count as well. */
static gboolean
choose_digit (SbRatingRow *self,
              guint        keyval)
{
  gunichar digit = gdk_keyval_to_unicode (keyval);
  int step = g_unichar_isdigit (digit) ? g_unichar_digit_value (digit) : 0;

  if (step < 1 || step > SB_CHECK_IN_N_STEPS)
    return GDK_EVENT_PROPAGATE;

  choose (self, step);
  return GDK_EVENT_STOP;
}

static gboolean
key_pressed_cb (SbRatingRow     *self,
                guint            keyval,
                guint            keycode,
                GdkModifierType  state)
{
  g_assert (SB_IS_RATING_ROW (self));

  if (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK))
    return GDK_EVENT_PROPAGATE;

  switch (keyval)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      move (self, -1);
      return GDK_EVENT_STOP;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      move (self, 1);
      return GDK_EVENT_STOP;
    case GDK_KEY_Home:
    case GDK_KEY_KP_Home:
      choose (self, 1);
      return GDK_EVENT_STOP;
    case GDK_KEY_End:
    case GDK_KEY_KP_End:
      choose (self, SB_CHECK_IN_N_STEPS);
      return GDK_EVENT_STOP;
    case GDK_KEY_Delete:
    case GDK_KEY_KP_Delete:
    case GDK_KEY_BackSpace:
      sb_rating_row_set_step (self, 0);
      return GDK_EVENT_STOP;
    default:
      return choose_digit (self, keyval);
    }
}

/* One stop for Tab, as radio buttons are. */
static gboolean
sb_rating_row_focus (GtkWidget        *widget,
                     GtkDirectionType  direction)
{
  if (gtk_widget_get_focus_child (widget) != NULL)
    return FALSE;

  focus_step (SB_RATING_ROW (widget));
  return TRUE;
}

static gboolean
sb_rating_row_grab_focus (GtkWidget *widget)
{
  focus_step (SB_RATING_ROW (widget));
  return TRUE;
}

static void
sb_rating_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_RATING_ROW);

  G_OBJECT_CLASS (sb_rating_row_parent_class)->dispose (object);
}

static void
sb_rating_row_finalize (GObject *object)
{
  SbRatingRow *self = SB_RATING_ROW (object);

  g_free (self->scale);
  g_strfreev (self->words);

  G_OBJECT_CLASS (sb_rating_row_parent_class)->finalize (object);
}

static void
sb_rating_row_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_STEP:
      g_value_set_uint (value, sb_rating_row_get_step (SB_RATING_ROW (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_rating_row_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_STEP:
      sb_rating_row_set_step (SB_RATING_ROW (object), g_value_get_uint (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_rating_row_class_init (SbRatingRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sb_rating_row_dispose;
  object_class->finalize = sb_rating_row_finalize;
  object_class->get_property = sb_rating_row_get_property;
  object_class->set_property = sb_rating_row_set_property;
  widget_class->focus = sb_rating_row_focus;
  widget_class->grab_focus = sb_rating_row_grab_focus;

  /**
   * SbRatingRow:step:
   *
   * The step that is chosen, from 1; 0 for none.
   */
  properties[PROP_STEP] = g_param_spec_uint ("step", NULL, NULL, 0, SB_CHECK_IN_N_STEPS, 0,
                                             G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-rating-row.ui");
  gtk_widget_class_bind_template_child (widget_class, SbRatingRow, steps);
  gtk_widget_class_bind_template_child (widget_class, SbRatingRow, lowest);
  gtk_widget_class_bind_template_child (widget_class, SbRatingRow, chosen);
  gtk_widget_class_bind_template_child (widget_class, SbRatingRow, highest);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
}

static void
sb_rating_row_init (SbRatingRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* A label of the button's own would be its name: the words are to be. */
static GtkToggleButton *
create_button (SbRatingRow *self,
               guint        step)
{
  g_autofree char *digit = g_strdup_printf ("%u", step);
  GtkWidget *button = g_object_new (GTK_TYPE_TOGGLE_BUTTON, "accessible-role", GTK_ACCESSIBLE_ROLE_RADIO, NULL);
  const char *word = self->words[step - 1];

  gtk_button_set_child (GTK_BUTTON (button), gtk_label_new (digit));
  gtk_widget_set_tooltip_text (button, word);
  gtk_widget_add_css_class (button, "number");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, word, -1);
  g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);

  return GTK_TOGGLE_BUTTON (button);
}

static void
mark_end (GtkLabel *label,
          gboolean  chosen)
{
  const char *const usual[] = { "caption", "dimmed", NULL };
  const char *const marked[] = { "caption-heading", NULL };

  gtk_widget_set_css_classes (GTK_WIDGET (label), (const char **) (chosen ? marked : usual));
}

/* The words of an end stand there already. */
static void
show_words (SbRatingRow *self)
{
  gboolean between = self->step > 1 && self->step < SB_CHECK_IN_N_STEPS;

  mark_end (self->lowest, self->step == 1);
  mark_end (self->highest, self->step == SB_CHECK_IN_N_STEPS);
  gtk_label_set_label (self->chosen, between ? self->words[self->step - 1] : "");
}

static void
show_step (SbRatingRow *self)
{
  for (guint i = 0; i < SB_CHECK_IN_N_STEPS; i++)
    {
      gboolean chosen = i + 1 == self->step;

      gtk_toggle_button_set_active (self->buttons[i], chosen);
      gtk_accessible_update_state (GTK_ACCESSIBLE (self->buttons[i]), GTK_ACCESSIBLE_STATE_CHECKED,
                                   chosen ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
    }

  show_words (self);
}

/**
 * sb_rating_row_new:
 * @scale: what is rated
 * @question: the question
 * @steps: (array zero-terminated=1): what each step means, from the first
 *
 * Returns: (transfer floating): a row that asks it
 */
GtkWidget *
sb_rating_row_new (const char        *scale,
                   const char        *question,
                   const char *const *steps)
{
  SbRatingRow *self;

  g_return_val_if_fail (scale != NULL, NULL);
  g_return_val_if_fail (g_strv_length ((char **) steps) == SB_CHECK_IN_N_STEPS, NULL);

  self = g_object_new (SB_TYPE_RATING_ROW, "title", question, NULL);
  self->scale = g_strdup (scale);
  self->words = g_strdupv ((char **) steps);
  for (guint i = 0; i < SB_CHECK_IN_N_STEPS; i++)
    {
      self->buttons[i] = create_button (self, i + 1);
      gtk_box_append (self->steps, GTK_WIDGET (self->buttons[i]));
    }
  gtk_label_set_label (self->lowest, steps[0]);
  gtk_label_set_label (self->highest, steps[SB_CHECK_IN_N_STEPS - 1]);
  show_step (self);

  return GTK_WIDGET (self);
}

/**
 * sb_rating_row_get_scale:
 *
 * Returns: (transfer none): what is rated
 */
const char *
sb_rating_row_get_scale (SbRatingRow *self)
{
  g_return_val_if_fail (SB_IS_RATING_ROW (self), NULL);

  return self->scale;
}

guint
sb_rating_row_get_step (SbRatingRow *self)
{
  g_return_val_if_fail (SB_IS_RATING_ROW (self), 0);

  return self->step;
}

void
sb_rating_row_set_step (SbRatingRow *self,
                        guint        step)
{
  gboolean changed;

  g_return_if_fail (SB_IS_RATING_ROW (self));
  g_return_if_fail (step <= SB_CHECK_IN_N_STEPS);

  changed = step != self->step;
  self->step = step;
  /* Also where nothing changed: a click has toggled its button by itself. */
  show_step (self);
  if (changed)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STEP]);
}
