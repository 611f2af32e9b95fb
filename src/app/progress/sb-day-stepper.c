/* sb-day-stepper.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-announcement.h"
#include "sb-day-stepper.h"
#include "sb-plane-words.h"

/**
 * SbDayStepper:
 *
 * Goes from one day to the next of those on which there is something.
 *
 * # Actions
 *
 * `day.previous` and `day.next` go there; `day.first` and `day.last` to the
 * ends.
 *
 * # Shortcuts
 *
 * - Page Up and Page Down, from either button: to the day before and after
 * - Home and End: to the first and the last
 */
struct _SbDayStepper
{
  AdwBin parent_instance;

  GArray *days; /* (element-type guint32), ascending */
  SbDayStepperFunc is_there; /* (nullable) */
  gpointer user_data;
  guint position;
  guint earlier; /* positions, or that same one */
  guint later;

  GtkWidget *previous;
  GtkWidget *next;
};

G_DEFINE_FINAL_TYPE (SbDayStepper, sb_day_stepper, ADW_TYPE_BIN)

enum
{
  PROP_DAY = 1,
  PROP_WORDS,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static gboolean
has_previous (SbDayStepper *self)
{
  return self->earlier != self->position;
}

static gboolean
has_next (SbDayStepper *self)
{
  return self->later != self->position;
}

static gboolean
is_there (SbDayStepper *self,
          guint         position)
{
  return self->is_there == NULL || self->is_there (g_array_index (self->days, guint32, position), self->user_data);
}

/* From a day on, the next on which there is something; that same one where
 * there is none. */
static guint
find_beyond (SbDayStepper *self,
             guint         position,
             int           step)
{
  for (gint64 i = (gint64) position + step; i >= 0 && i < self->days->len; i += step)
    {
      if (is_there (self, (guint) i))
        return (guint) i;
    }

  return position;
}

static guint
find_first (SbDayStepper *self)
{
  return self->days->len == 0 || is_there (self, 0) ? 0 : find_beyond (self, 0, 1);
}

static guint
find_last (SbDayStepper *self)
{
  guint last = self->days->len > 0 ? self->days->len - 1 : 0;

  return self->days->len == 0 || is_there (self, last) ? last : find_beyond (self, last, -1);
}

/* A button that can no longer be pressed hands the focus to the other. */
static void
update_buttons (SbDayStepper *self)
{
  gboolean previous_focused = gtk_widget_is_focus (self->previous);
  gboolean next_focused = gtk_widget_is_focus (self->next);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "day.previous", has_previous (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "day.next", has_next (self));
  if (previous_focused && !has_previous (self))
    gtk_widget_grab_focus (self->next);
  else if (next_focused && !has_next (self))
    gtk_widget_grab_focus (self->previous);
}

static void
go_to (SbDayStepper *self,
       guint         position)
{
  self->position = position;
  self->earlier = find_beyond (self, position, -1);
  self->later = find_beyond (self, position, 1);
  update_buttons (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DAY]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WORDS]);
}

/* As the person wishes, who has to hear of it where the focus stays. */
static void
step (SbDayStepper *self,
      guint         position)
{
  g_autofree char *words = NULL;

  if (position == self->position)
    return;

  go_to (self, position);
  words = sb_plane_words_for_day (sb_day_stepper_get_day (self));
  sb_announcement_make (GTK_WIDGET (self), words);
}

static void
previous_cb (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  SbDayStepper *self = SB_DAY_STEPPER (widget);

  step (self, self->earlier);
}

static void
next_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  SbDayStepper *self = SB_DAY_STEPPER (widget);

  step (self, self->later);
}

static void
first_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  SbDayStepper *self = SB_DAY_STEPPER (widget);

  step (self, find_first (self));
}

static void
last_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  SbDayStepper *self = SB_DAY_STEPPER (widget);

  step (self, find_last (self));
}

static void
sb_day_stepper_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  SbDayStepper *self = SB_DAY_STEPPER (object);

  switch (prop_id)
    {
    case PROP_DAY:
      g_value_set_uint (value, sb_day_stepper_get_day (self));
      break;
    case PROP_WORDS:
      g_value_take_string (value, self->days->len > 0 ? sb_plane_words_for_day (sb_day_stepper_get_day (self)) : NULL);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_day_stepper_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_DAY_STEPPER);

  G_OBJECT_CLASS (sb_day_stepper_parent_class)->dispose (object);
}

static void
sb_day_stepper_finalize (GObject *object)
{
  g_clear_pointer (&SB_DAY_STEPPER (object)->days, g_array_unref);

  G_OBJECT_CLASS (sb_day_stepper_parent_class)->finalize (object);
}

static void
bind_key (GtkWidgetClass *widget_class,
          guint           keyval,
          guint           keypad_keyval,
          const char     *action)
{
  gtk_widget_class_add_binding_action (widget_class, keyval, 0, action, NULL);
  gtk_widget_class_add_binding_action (widget_class, keypad_keyval, 0, action, NULL);
}

static void
sb_day_stepper_class_init (SbDayStepperClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = sb_day_stepper_dispose;
  object_class->finalize = sb_day_stepper_finalize;
  object_class->get_property = sb_day_stepper_get_property;

  properties[PROP_DAY] = g_param_spec_uint ("day", NULL, NULL, 0, G_MAXUINT, 0, readable);
  properties[PROP_WORDS] = g_param_spec_string ("words", NULL, NULL, NULL, readable);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-day-stepper.ui");
  gtk_widget_class_bind_template_child (widget_class, SbDayStepper, previous);
  gtk_widget_class_bind_template_child (widget_class, SbDayStepper, next);

  gtk_widget_class_install_action (widget_class, "day.previous", NULL, previous_cb);
  gtk_widget_class_install_action (widget_class, "day.next", NULL, next_cb);
  gtk_widget_class_install_action (widget_class, "day.first", NULL, first_cb);
  gtk_widget_class_install_action (widget_class, "day.last", NULL, last_cb);
  bind_key (widget_class, GDK_KEY_Page_Up, GDK_KEY_KP_Page_Up, "day.previous");
  bind_key (widget_class, GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down, "day.next");
  bind_key (widget_class, GDK_KEY_Home, GDK_KEY_KP_Home, "day.first");
  bind_key (widget_class, GDK_KEY_End, GDK_KEY_KP_End, "day.last");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
sb_day_stepper_init (SbDayStepper *self)
{
  self->days = g_array_new (FALSE, FALSE, sizeof (guint32));
  gtk_widget_init_template (GTK_WIDGET (self));
  update_buttons (self);
}

/**
 * sb_day_stepper_get_day:
 *
 * Returns: the day that is chosen, as a Julian day; 0 where there is none
 */
guint32
sb_day_stepper_get_day (SbDayStepper *self)
{
  g_return_val_if_fail (SB_IS_DAY_STEPPER (self), 0);

  return self->position < self->days->len ? g_array_index (self->days, guint32, self->position) : 0;
}

/* The last day that is not later than that; else the first. */
static guint
find_day (SbDayStepper *self,
          guint32       day)
{
  guint position = self->days->len;

  while (position > 0 && (g_array_index (self->days, guint32, position - 1) > day || !is_there (self, position - 1)))
    position--;

  return position > 0 ? position - 1 : find_first (self);
}

/**
 * sb_day_stepper_set_days:
 * @days: (element-type guint32): Julian days, ascending
 * @is_there_func: (nullable): whether there is something on one of them; only those
 *   are asked about that somebody may come to. NULL where there is on all
 *
 * Stays on the day that is chosen, or goes to the one before where that is no
 * longer there. Who had the last has the last again, and at first it is chosen.
 */
void
sb_day_stepper_set_days (SbDayStepper     *self,
                         GArray           *days,
                         SbDayStepperFunc  is_there_func,
                         gpointer          user_data)
{
  guint32 day;
  gboolean last;

  g_return_if_fail (SB_IS_DAY_STEPPER (self));
  g_return_if_fail (days != NULL);

  day = sb_day_stepper_get_day (self);
  last = !has_next (self);
  g_array_unref (self->days);
  self->days = g_array_ref (days);
  self->is_there = is_there_func;
  self->user_data = user_data;
  go_to (self, last ? find_last (self) : find_day (self, day));
}
