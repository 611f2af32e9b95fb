/* sb-plane-view.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-bonds.h"
#include "sb-chart-menu.h"
#include "sb-day-stepper.h"
#include "sb-plane-field.h"
#include "sb-plane-lists.h"
#include "sb-plane-table.h"
#include "sb-plane-view.h"
#include "sb-plane-words.h"
#include "sb-plane.h"
#include "sb-result-plane.h"

/**
 * SbPlaneView:
 *
 * The plane of anxiety and avoidance, as a chart, as a table and in words:
 * where the person has been in one bond, or how all bonds stood on one day.
 *
 * It looks at the history only when it is first shown, and from then on follows
 * it, as long as it shows. Of a long path the picture is there a little later.
 */
struct _SbPlaneView
{
  AdwBin parent_instance;

  SbContent *content;
  SbStore *store;
  SbPlanePaths *paths;  /* (nullable): not before it is shown */
  SbPlanePath *awaited; /* (nullable): the path that is read */
  gboolean stale;       /* something changed while it did not show */
  char *chosen;        /* (nullable): the bond whose path shows */
  gboolean updating;
  char *heading;
  char *summary;

  GtkStack *faces;
  AdwToggleGroup *mode;
  GtkStack *controls;
  AdwComboRow *choice;
  SbDayStepper *stepper;
  SbPlane *plane;
  SbPlaneTable *table;
  SbChartMenu *menu;
};

G_DEFINE_FINAL_TYPE (SbPlaneView, sb_plane_view, ADW_TYPE_BIN)

enum
{
  PROP_HEADING = 1,
  PROP_SUMMARY,
  PROP_READING,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static gboolean
is_over_time (SbPlaneView *self)
{
  return g_strcmp0 (adw_toggle_group_get_active_name (self->mode), "day") != 0;
}

static SbPlanePath *
get_path (SbPlaneView *self)
{
  return adw_combo_row_get_selected_item (self->choice);
}

static void
notify_words (SbPlaneView *self)
{
  for (guint prop = 1; prop < N_PROPS; prop++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[prop]);
}

static void
show (SbPlaneView *self,
      GListModel  *points,
      GPtrArray   *rows)
{
  gboolean over_time = is_over_time (self);

  sb_plane_set_joined (self->plane, over_time);
  sb_plane_set_points (self->plane, points);
  sb_plane_table_set_rows (self->table, rows, !over_time, self->heading);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->plane),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, self->heading,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, self->summary, -1);
  sb_chart_menu_set_words (self->menu, self->heading, NULL);
  notify_words (self);
}

static void
take_words (SbPlaneView *self,
            char        *heading,
            char        *summary)
{
  g_free (self->heading);
  g_free (self->summary);
  self->heading = heading;
  self->summary = summary;
}

static void
show_path (SbPlaneView *self,
           SbPlanePath *path)
{
  g_autoptr (GListModel) points = sb_plane_lists_path_points (path);
  g_autoptr (GPtrArray) rows = sb_plane_lists_path_rows (path);

  take_words (self, sb_plane_words_for_title (path), sb_plane_words_summarize_path (path));
  show (self, points, rows);
}

static void
show_day (SbPlaneView *self)
{
  guint32 day = sb_day_stepper_get_day (self->stepper);
  g_autoptr (GPtrArray) counting = sb_plane_paths_list_on (self->paths, day);
  g_autoptr (GListModel) points = sb_plane_lists_day_points (counting, day);
  g_autoptr (GPtrArray) rows = sb_plane_lists_day_rows (counting, day);

  take_words (self, g_strdup (_ ("Where you were with each person")),
              sb_plane_words_summarize_day (self->paths, counting, day));
  show (self, points, rows);
}

static void
path_loaded_cb (SbPlaneView *self,
                SbPlanePath *path)
{
  g_assert (SB_IS_PLANE_VIEW (self));

  if (sb_plane_path_is_loaded (path) && is_over_time (self) && path == get_path (self))
    show_path (self, path);
}

/* What will show, where nothing showed before. */
static void
announce_path (SbPlaneView *self,
               SbPlanePath *path)
{
  if (self->heading != NULL)
    return;

  take_words (self, sb_plane_words_for_title (path), NULL);
  notify_words (self);
}

/* Until it is read, what showed before shows on. */
static void
read_path (SbPlaneView *self)
{
  SbPlanePath *path = get_path (self);

  sb_plane_path_load (path);
  if (sb_plane_path_is_loaded (path))
    {
      show_path (self, path);
      return;
    }

  announce_path (self, path);
  if (g_set_object (&self->awaited, path))
    g_signal_connect_object (path, "loaded", G_CALLBACK (path_loaded_cb), self, G_CONNECT_SWAPPED);
}

/* A callback of the template, too. */
static void
update (SbPlaneView *self)
{
  g_assert (SB_IS_PLANE_VIEW (self));

  if (self->updating || self->paths == NULL || get_path (self) == NULL)
    return;

  self->stale = !gtk_widget_get_mapped (GTK_WIDGET (self));
  if (self->stale)
    return;

  if (is_over_time (self))
    read_path (self);
  else
    show_day (self);
}

static gboolean
has_results_on (guint32  day,
                gpointer paths)
{
  return sb_plane_paths_has_results_on (paths, day);
}

/* Only for who looks at days. */
static void
set_days (SbPlaneView *self)
{
  g_autoptr (GArray) days = NULL;

  if (self->paths == NULL || is_over_time (self))
    return;

  days = sb_plane_paths_list_days (self->paths);
  sb_day_stepper_set_days (self->stepper, days, has_results_on, self->paths);
}

static void
mode_changed_cb (SbPlaneView *self)
{
  g_assert (SB_IS_PLANE_VIEW (self));

  gtk_stack_set_visible_child_name (self->controls, is_over_time (self) ? "path" : "day");
  self->updating = TRUE;
  set_days (self);
  self->updating = FALSE;
  update (self);
}

static char *
create_key (SbPlanePath *path)
{
  const char *person = sb_plane_path_get_person_id (path);

  return g_strjoin ("\n", sb_instrument_get_id (sb_plane_path_get_instrument (path)), person != NULL ? person : "", NULL);
}

static void
chosen_cb (SbPlaneView *self)
{
  g_assert (SB_IS_PLANE_VIEW (self));

  if (self->updating || get_path (self) == NULL)
    return;

  g_free (self->chosen);
  self->chosen = create_key (get_path (self));
  update (self);
}

/* What was chosen stays chosen. */
static void
choose_again (SbPlaneView *self)
{
  GListModel *list = sb_plane_paths_get_list (self->paths);

  for (guint i = 0; self->chosen != NULL && i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (SbPlanePath) path = g_list_model_get_item (list, i);
      g_autofree char *key = create_key (path);

      if (g_str_equal (key, self->chosen))
        adw_combo_row_set_selected (self->choice, i);
    }
}

static void
paths_changed_cb (SbPlaneView *self)
{
  gboolean empty;

  g_assert (SB_IS_PLANE_VIEW (self));

  empty = g_list_model_get_n_items (sb_plane_paths_get_list (self->paths)) == 0;
  gtk_stack_set_visible_child_name (self->faces, empty ? "empty" : "plane");

  self->updating = TRUE;
  choose_again (self);
  set_days (self);
  self->updating = FALSE;
  update (self);
}

static SbInstrument *
find_instrument (SbPlaneView *self)
{
  SbInstrument *instrument = sb_content_find_instrument (self->content, SB_BONDS_INSTRUMENT);

  return instrument != NULL ? instrument : sb_content_find_instrument (self->content, SB_BONDS_GENERAL_INSTRUMENT);
}

static char *
describe_path (SbPlanePath *path,
               gpointer     user_data)
{
  return path != NULL ? sb_plane_words_for_path (path) : NULL;
}

/* A closure of the template. */
static gboolean
is_chart (GObject    *object,
          const char *name)
{
  return g_strcmp0 (name, "chart") == 0;
}

/* A closure of the template. */
static char *
name_item (GObject     *object,
           SbPlanePath *path)
{
  return describe_path (path, NULL);
}

static void
load (SbPlaneView *self)
{
  SbInstrument *instrument = find_instrument (self);
  GtkExpression *expression = NULL;
  GListModel *list;

  if (instrument == NULL || !sb_regions_fit (sb_content_get_regions (self->content), instrument))
    return;

  sb_result_plane_set_up (self->plane, sb_content_get_regions (self->content), instrument);
  self->paths = sb_plane_paths_new (instrument, sb_content_get_list (self->content, SB_CONTENT_INSTRUMENTS),
                                    self->store);
  list = sb_plane_paths_get_list (self->paths);
  expression = gtk_cclosure_expression_new (G_TYPE_STRING, NULL, 0, NULL, G_CALLBACK (describe_path), NULL, NULL);
  adw_combo_row_set_expression (self->choice, expression);
  gtk_expression_unref (expression);

  self->updating = TRUE;
  adw_combo_row_set_model (self->choice, list);
  self->updating = FALSE;
  g_signal_connect_object (list, "items-changed", G_CALLBACK (paths_changed_cb), self, G_CONNECT_SWAPPED);
  paths_changed_cb (self);
}

static void
sb_plane_view_map (GtkWidget *widget)
{
  SbPlaneView *self = SB_PLANE_VIEW (widget);

  GTK_WIDGET_CLASS (sb_plane_view_parent_class)->map (widget);

  if (self->paths == NULL)
    load (self);
  else if (self->stale)
    update (self);
}

static void
sb_plane_view_dispose (GObject *object)
{
  SbPlaneView *self = SB_PLANE_VIEW (object);

  self->updating = TRUE;
  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_PLANE_VIEW);
  g_clear_object (&self->paths);
  g_clear_object (&self->content);
  g_clear_object (&self->store);
  g_clear_object (&self->awaited);

  G_OBJECT_CLASS (sb_plane_view_parent_class)->dispose (object);
}

static void
sb_plane_view_finalize (GObject *object)
{
  SbPlaneView *self = SB_PLANE_VIEW (object);

  g_clear_pointer (&self->chosen, g_free);
  g_clear_pointer (&self->heading, g_free);
  g_clear_pointer (&self->summary, g_free);

  G_OBJECT_CLASS (sb_plane_view_parent_class)->finalize (object);
}

/* How to read what shows. */
static char *
describe_reading (SbPlaneView *self)
{
  GListModel *points = sb_plane_get_points (self->plane);
  guint n = points != NULL ? g_list_model_get_n_items (points) : 0;
  const char *direction = _ ("Lower is more secure, on both axes.");
  const char *shape = _ ("The shape around a dot shows how far off it may be.");

  if (!is_over_time (self))
    return g_strjoin (" ", direction, shape, NULL);
  if (n < 2)
    return g_strjoin (" ", direction, shape, NULL);
  if (n <= SB_PLANE_FIELD_MAX_MARKS)
    return g_strjoin (" ", direction, _ ("The filled dot is the newest; the arrows lead to it."), shape, NULL);

  return g_strjoin (" ", direction, _ ("The filled dot is the newest; the arrows lead to it."),
                    _ ("Earlier results are specks, and the line leads through some that are typical."), shape, NULL);
}

static void
sb_plane_view_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  SbPlaneView *self = SB_PLANE_VIEW (object);

  switch (prop_id)
    {
    case PROP_HEADING:
      g_value_set_string (value, self->heading);
      break;
    case PROP_SUMMARY:
      g_value_set_string (value, self->summary);
      break;
    case PROP_READING:
      g_value_take_string (value, self->plane != NULL ? describe_reading (self) : NULL);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  properties[PROP_HEADING] = g_param_spec_string ("heading", NULL, NULL, NULL, readable);
  properties[PROP_SUMMARY] = g_param_spec_string ("summary", NULL, NULL, NULL, readable);
  properties[PROP_READING] = g_param_spec_string ("reading", NULL, NULL, NULL, readable);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sb_plane_view_class_init (SbPlaneViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sb_plane_view_dispose;
  object_class->finalize = sb_plane_view_finalize;
  object_class->get_property = sb_plane_view_get_property;
  widget_class->map = sb_plane_view_map;
  install_properties (object_class);

  g_type_ensure (SB_TYPE_CHART_MENU);
  g_type_ensure (SB_TYPE_DAY_STEPPER);
  g_type_ensure (SB_TYPE_PLANE);
  g_type_ensure (SB_TYPE_PLANE_TABLE);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-plane-view.ui");
  gtk_widget_class_bind_template_child (widget_class, SbPlaneView, faces);
  gtk_widget_class_bind_template_child (widget_class, SbPlaneView, menu);
  gtk_widget_class_bind_template_child (widget_class, SbPlaneView, mode);
  gtk_widget_class_bind_template_child (widget_class, SbPlaneView, controls);
  gtk_widget_class_bind_template_child (widget_class, SbPlaneView, choice);
  gtk_widget_class_bind_template_child (widget_class, SbPlaneView, stepper);
  gtk_widget_class_bind_template_child (widget_class, SbPlaneView, plane);
  gtk_widget_class_bind_template_child (widget_class, SbPlaneView, table);
  gtk_widget_class_bind_template_callback (widget_class, is_chart);
  gtk_widget_class_bind_template_callback (widget_class, mode_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, name_item);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, update);
}

static void
sb_plane_view_init (SbPlaneView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  sb_chart_menu_set_chart (self->menu, GTK_WIDGET (self->plane), NULL);
}

/**
 * sb_plane_view_new:
 * @content: what the app knows
 * @store: what the person did
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *
sb_plane_view_new (SbContent *content,
                   SbStore   *store)
{
  SbPlaneView *self;

  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);
  g_return_val_if_fail (SB_IS_STORE (store), NULL);

  self = g_object_new (SB_TYPE_PLANE_VIEW, NULL);
  self->content = g_object_ref (content);
  self->store = g_object_ref (store);

  return GTK_WIDGET (self);
}
