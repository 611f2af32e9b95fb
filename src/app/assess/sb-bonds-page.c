/* sb-bonds-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-bond-page.h"
#include "sb-bond-plane.h"
#include "sb-bond-words.h"
#include "sb-bonds-page.h"
#include "sb-bonds.h"
#include "sb-expander.h"
#include "sb-person-dialog.h"
#include "sb-result-plane.h"
#include "sb-text.h"

/**
 * SbBondsPage:
 *
 * All bonds: each person's own result on one plane, beside what the person is
 * like in general, and below it the same as a list.
 *
 * # Actions
 *
 * `bonds.add` adds someone. `bonds.open` shows the bond with the person of an
 * id.
 */
struct _SbBondsPage
{
  SbPage parent_instance;

  SbBonds *bonds;
  GListModel *active;    /* of SbBond */
  GListModel *archived;  /* of SbBond */
  GListStore *points;    /* of SbPlanePoint */
  GPtrArray *archived_rows;
  GPtrArray *cited; /* (element-type utf8) */

  GtkLabel *why;
  GtkLabel *why_empty;
  SbPlane *plane;
  GtkListBox *list;
  AdwExpanderRow *archive;
};

G_DEFINE_FINAL_TYPE (SbBondsPage, sb_bonds_page, SB_TYPE_PAGE)

enum
{
  PROP_HAS_PEOPLE = 1,
  PROP_HAS_PLACES,
  PROP_HAS_ARCHIVED,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static SbInstrument *
find_instrument (SbBondsPage *self,
                 const char  *id)
{
  return sb_content_find_instrument (sb_page_get_content (SB_PAGE (self)), id);
}

static SbRegions *
get_regions (SbBondsPage *self)
{
  return sb_content_get_regions (sb_page_get_content (SB_PAGE (self)));
}

static gboolean
is_archived (gpointer item,
             gpointer user_data)
{
  return sb_bond_is_archived (item);
}

static gboolean
is_active (gpointer item,
           gpointer user_data)
{
  return !sb_bond_is_archived (item);
}

static void
add_point (SbBondsPage *self,
           SbResult    *result,
           const char  *name)
{
  g_autoptr (SbPlanePoint) point = sb_bond_plane_new_point (result, name);

  g_list_store_append (self->points, point);
}

static void
add_general_point (SbBondsPage *self)
{
  SbInstrument *general = find_instrument (self, SB_BONDS_GENERAL_INSTRUMENT);
  g_autoptr (SbResult) result = general != NULL ? sb_bonds_find_result (sb_page_get_store (SB_PAGE (self)), general, NULL) : NULL;

  if (result != NULL && sb_bonds_has_place (result))
    add_point (self, result, _ ("In general"));
}

/* In general comes first, so that the bonds stand above it. */
static void
update_points (SbBondsPage *self)
{
  g_list_store_remove_all (self->points);
  add_general_point (self);
  for (guint i = 0; i < g_list_model_get_n_items (self->active); i++)
    {
      g_autoptr (SbBond) bond = g_list_model_get_item (self->active, i);
      g_autofree char *name = sb_bond_words_for_bond (bond);
      SbResult *result = sb_bond_get_result (bond);

      if (result != NULL && sb_bonds_has_place (result))
        add_point (self, result, name);
    }

  sb_bond_plane_set_words (self->plane, _ ("Where you are with each person"));
}

static gboolean
has_places (SbBondsPage *self)
{
  guint n_bonds = self->active != NULL ? g_list_model_get_n_items (self->active) : 0;

  for (guint i = 0; i < n_bonds; i++)
    {
      g_autoptr (SbBond) bond = g_list_model_get_item (self->active, i);
      SbResult *result = sb_bond_get_result (bond);

      if (result != NULL && sb_bonds_has_place (result))
        return TRUE;
    }

  return FALSE;
}

static GtkWidget *
create_bond_row (SbBondsPage *self,
                 SbBond      *bond)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *name = sb_bond_words_for_bond (bond);
  g_autofree char *words = sb_bond_words_for_row (bond, get_regions (self));

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), words);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "bonds.open");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", sb_record_get_id (SB_RECORD (sb_bond_get_person (bond))));

  return row;
}

static GtkWidget *
create_add_row (void)
{
  GtkWidget *row = adw_button_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ ("Add Someone"));
  adw_button_row_set_start_icon_name (ADW_BUTTON_ROW (row), "list-add-symbolic");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "bonds.add");

  return row;
}

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  return SB_IS_BOND (item) ? create_bond_row (user_data, item) : create_add_row ();
}

static void
active_changed_cb (SbBondsPage *self)
{
  g_assert (SB_IS_BONDS_PAGE (self));

  update_points (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HAS_PEOPLE]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HAS_PLACES]);
}

static void
archived_changed_cb (SbBondsPage *self)
{
  g_assert (SB_IS_BONDS_PAGE (self));

  for (guint i = 0; i < self->archived_rows->len; i++)
    adw_expander_row_remove (self->archive, g_ptr_array_index (self->archived_rows, i));
  g_ptr_array_set_size (self->archived_rows, 0);

  for (guint i = 0; i < g_list_model_get_n_items (self->archived); i++)
    {
      g_autoptr (SbBond) bond = g_list_model_get_item (self->archived, i);
      GtkWidget *row = create_bond_row (self, bond);

      adw_expander_row_add_row (self->archive, row);
      g_ptr_array_add (self->archived_rows, row);
    }

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HAS_PEOPLE]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HAS_ARCHIVED]);
}

static void
open_person (SbBondsPage *self,
             SbPerson    *person)
{
  sb_page_push (SB_PAGE (self), sb_bond_page_new (sb_page_get_content (SB_PAGE (self)),
                                                  sb_page_get_store (SB_PAGE (self)), person));
}

/* The next step is to answer about them. */
static void
accepted_cb (SbBondsPage *self,
             SbPerson    *person)
{
  g_assert (SB_IS_BONDS_PAGE (self));

  open_person (self, person);
}

static void
add_cb (GtkWidget  *widget,
        const char *action_name,
        GVariant   *parameter)
{
  AdwDialog *dialog = sb_person_dialog_new (sb_page_get_store (SB_PAGE (widget)), NULL);

  g_signal_connect_object (dialog, "accepted", G_CALLBACK (accepted_cb), widget, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, widget);
}

static void
open_cb (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  SbBondsPage *self = SB_BONDS_PAGE (widget);
  GListModel *people = sb_store_get_people (sb_page_get_store (SB_PAGE (self)));

  for (guint i = 0; i < g_list_model_get_n_items (people); i++)
    {
      g_autoptr (SbPerson) person = g_list_model_get_item (people, i);

      if (g_str_equal (sb_record_get_id (SB_RECORD (person)), g_variant_get_string (parameter, NULL)))
        {
          open_person (self, person);
          return;
        }
    }
}

static char *
choose_child (SbBondsPage *self,
              gboolean     has_people)
{
  return g_strdup (has_people ? "bonds" : "empty");
}

static GListModel *
filter (SbBonds             *bonds,
        GtkCustomFilterFunc  func)
{
  return G_LIST_MODEL (gtk_filter_list_model_new (g_object_ref (sb_bonds_get_list (bonds)),
                                                  GTK_FILTER (gtk_custom_filter_new (func, NULL, NULL))));
}

/* The row to add someone stands behind the people, in one list. */
static GListModel *
append_add_row (GListModel *bonds)
{
  GListStore *parts = g_list_store_new (G_TYPE_LIST_MODEL);
  g_autoptr (GtkStringList) last = gtk_string_list_new ((const char *const[]) { "add", NULL });

  g_list_store_append (parts, bonds);
  g_list_store_append (parts, last);

  return G_LIST_MODEL (gtk_flatten_list_model_new (G_LIST_MODEL (parts)));
}

static void
tell_why (SbBondsPage *self)
{
  const char *why = _ ("You may be at ease with one person and on guard with another. So each bond is looked at "
                       "by itself: a result for one is never used for another.[@fraley2011]");

  sb_text_set_line (self->why, why, self->cited);
  sb_text_set_line (self->why_empty, why, self->cited);
}

static void
show_bonds (SbBondsPage *self)
{
  SbInstrument *instrument = find_instrument (self, SB_BONDS_INSTRUMENT);
  SbStore *store = sb_page_get_store (SB_PAGE (self));
  g_autoptr (GListModel) rows = NULL;

  self->bonds = sb_bonds_new (store, instrument);
  self->active = filter (self->bonds, is_active);
  self->archived = filter (self->bonds, is_archived);
  rows = append_add_row (self->active);
  gtk_list_box_bind_model (self->list, rows, create_row, self, NULL);
  if (instrument != NULL)
    sb_result_plane_set_up (self->plane, get_regions (self), instrument);
  sb_plane_set_points (self->plane, G_LIST_MODEL (self->points));
}

static void
sb_bonds_page_constructed (GObject *object)
{
  SbBondsPage *self = SB_BONDS_PAGE (object);

  G_OBJECT_CLASS (sb_bonds_page_parent_class)->constructed (object);

  tell_why (self);
  show_bonds (self);
  g_signal_connect_object (self->active, "items-changed", G_CALLBACK (active_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->archived, "items-changed", G_CALLBACK (archived_changed_cb), self, G_CONNECT_SWAPPED);
  /* What the person is like in general may change as well. */
  g_signal_connect_object (sb_page_get_store (SB_PAGE (self)), "changed::SbAssessment", G_CALLBACK (update_points), self, G_CONNECT_SWAPPED);
  active_changed_cb (self);
  archived_changed_cb (self);
}

static void
sb_bonds_page_dispose (GObject *object)
{
  SbBondsPage *self = SB_BONDS_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_BONDS_PAGE);
  g_clear_object (&self->active);
  g_clear_object (&self->archived);
  g_clear_object (&self->points);
  g_clear_object (&self->bonds);
  g_clear_pointer (&self->archived_rows, g_ptr_array_unref);
  g_clear_pointer (&self->cited, g_ptr_array_unref);

  G_OBJECT_CLASS (sb_bonds_page_parent_class)->dispose (object);
}

static void
sb_bonds_page_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  SbBondsPage *self = SB_BONDS_PAGE (object);

  switch (prop_id)
    {
    case PROP_HAS_PEOPLE:
      g_value_set_boolean (value, self->bonds != NULL && g_list_model_get_n_items (sb_bonds_get_list (self->bonds)) > 0);
      break;
    case PROP_HAS_PLACES:
      g_value_set_boolean (value, has_places (self));
      break;
    case PROP_HAS_ARCHIVED:
      g_value_set_boolean (value, self->archived != NULL && g_list_model_get_n_items (self->archived) > 0);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_bonds_page_class_init (SbBondsPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->constructed = sb_bonds_page_constructed;
  object_class->dispose = sb_bonds_page_dispose;
  object_class->get_property = sb_bonds_page_get_property;

  properties[PROP_HAS_PEOPLE] = g_param_spec_boolean ("has-people", NULL, NULL, FALSE, readable);
  properties[PROP_HAS_PLACES] = g_param_spec_boolean ("has-places", NULL, NULL, FALSE, readable);
  properties[PROP_HAS_ARCHIVED] = g_param_spec_boolean ("has-archived", NULL, NULL, FALSE, readable);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (SB_TYPE_PLANE);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-bonds-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbBondsPage, why);
  gtk_widget_class_bind_template_child (widget_class, SbBondsPage, why_empty);
  gtk_widget_class_bind_template_child (widget_class, SbBondsPage, plane);
  gtk_widget_class_bind_template_child (widget_class, SbBondsPage, list);
  gtk_widget_class_bind_template_child (widget_class, SbBondsPage, archive);
  gtk_widget_class_bind_template_callback (widget_class, choose_child);

  gtk_widget_class_install_action (widget_class, "bonds.add", NULL, add_cb);
  gtk_widget_class_install_action (widget_class, "bonds.open", "s", open_cb);
}

static void
sb_bonds_page_init (SbBondsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  sb_expander_set_title (self->archive, _ ("Archived"));
  self->points = g_list_store_new (SB_TYPE_PLANE_POINT);
  self->archived_rows = g_ptr_array_new ();
  self->cited = g_ptr_array_new_with_free_func (g_free);
}

/**
 * sb_bonds_page_new:
 * @content: what the app knows
 * @store: what the person did
 *
 * Returns: (transfer floating): the page of all bonds
 */
AdwNavigationPage *
sb_bonds_page_new (SbContent *content,
                   SbStore   *store)
{
  return g_object_new (SB_TYPE_BONDS_PAGE, "content", content, "store", store, NULL);
}
