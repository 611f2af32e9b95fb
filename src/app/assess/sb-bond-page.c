/* sb-bond-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-bond-page.h"
#include "sb-bond-path.h"
#include "sb-bond-words.h"
#include "sb-bonds.h"
#include "sb-instruments.h"
#include "sb-opening-page.h"
#include "sb-own-list.h"
#include "sb-past-page.h"
#include "sb-person-dialog.h"
#include "sb-undo.h"
#include "sb-words.h"

/**
 * SbBondPage:
 *
 * One bond: its path over the plane, what was answered about it, and the way
 * to answer again. Nothing of another bond is on it.
 *
 * # Actions
 *
 * `bond.answer` asks about the person. `bond.change`, `bond.archive`,
 * `bond.take-out` and `bond.remove` are what can be done with them.
 */
struct _SbBondPage
{
  SbPage parent_instance;

  SbPerson *person;
  GListModel *results; /* of SbAssessment, the newest first */
  GListStore *placed;  /* of SbResult, the oldest first: those on the path */

  SbBondPath *path;
  GtkListBox *list;
  GtkLabel *care;
  GtkBox *body;
  GtkWidget *note;
};

G_DEFINE_FINAL_TYPE (SbBondPage, sb_bond_page, SB_TYPE_PAGE)

enum
{
  PROP_PERSON = 1,
  PROP_NAME,
  PROP_KIND,
  PROP_ANSWER_LABEL,
  PROP_ARCHIVED,
  PROP_HAS_RESULTS,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static SbInstrument *
get_instrument (SbBondPage *self)
{
  return sb_content_find_instrument (sb_page_get_content (SB_PAGE (self)), SB_BONDS_INSTRUMENT);
}

static char *
describe_name (SbBondPage *self)
{
  return sb_bond_words_for_name (sb_person_get_name (self->person));
}

static char *
describe_kind (SbBondPage *self)
{
  const char *kind = sb_bond_words_for_kind (sb_person_get_kind (self->person));

  if (!sb_archivable_is_archived (SB_ARCHIVABLE (self->person)))
    return g_strdup (kind);

  /* Translators: which bond it is, of a person who is archived */
  return g_strdup_printf (_ ("%s, in the archive"), kind);
}

static char *
describe_answer (SbBondPage *self)
{
  SbInstrument *instrument = get_instrument (self);
  guint n_questions = instrument != NULL ? sb_instrument_get_n_questions (instrument) : 0;
  /* Translators: a button; how many questions, and the name of a person */
  g_autofree char *words = g_strdup_printf (ngettext ("Answer %u Question About {person}",
                                                      "Answer %u Questions About {person}", n_questions),
                                            n_questions);

  return sb_words_with_person (words, sb_person_get_name (self->person));
}

static SbResult *
dup_result (SbBondPage   *self,
            SbAssessment *assessment)
{
  return sb_instruments_dup_result (sb_page_get_content (SB_PAGE (self)), sb_page_get_store (SB_PAGE (self)),
                                    assessment);
}

/* Results of another instrument are told in the list alone: they do not
 * belong on one path with these. */
static gboolean
is_on_path (SbBondPage *self,
            SbResult   *result)
{
  return result != NULL && sb_result_get_instrument (result) == get_instrument (self) && sb_bonds_has_place (result);
}

/* The path begins with the oldest, and the list with the newest. */
static void
results_changed_cb (SbBondPage *self)
{
  g_autoptr (GPtrArray) placed = g_ptr_array_new_with_free_func (g_object_unref);

  g_assert (SB_IS_BOND_PAGE (self));

  for (guint i = g_list_model_get_n_items (self->results); i > 0; i--)
    {
      g_autoptr (SbAssessment) assessment = g_list_model_get_item (self->results, i - 1);
      g_autoptr (SbResult) result = dup_result (self, assessment);

      if (is_on_path (self, result))
        g_ptr_array_add (placed, g_steal_pointer (&result));
    }

  g_list_store_splice (self->placed, 0, g_list_model_get_n_items (G_LIST_MODEL (self->placed)), placed->pdata, placed->len);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HAS_RESULTS]);
}

static char *
describe_result (SbBondPage *self,
                 SbResult   *result)
{
  SbInstrument *instrument = sb_result_get_instrument (result);

  if (instrument != get_instrument (self))
    return g_strdup (sb_instrument_get_title (instrument));

  return sb_bond_words_for_result (result, sb_content_get_regions (sb_page_get_content (SB_PAGE (self))));
}

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  SbBondPage *self = user_data;
  g_autoptr (SbResult) result = dup_result (self, item);
  g_autofree char *day = sb_words_for_day (sb_assessment_get_completed (item));
  g_autofree char *words = result != NULL ? describe_result (self, result) : NULL;
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), day);
  if (words != NULL)
    {
      adw_action_row_set_subtitle (ADW_ACTION_ROW (row), words);
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
      gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
    }

  return row;
}

static void
row_activated_cb (SbBondPage    *self,
                  GtkListBoxRow *row)
{
  g_autoptr (SbAssessment) assessment = g_list_model_get_item (self->results, gtk_list_box_row_get_index (row));

  g_assert (SB_IS_BOND_PAGE (self));

  sb_page_push (SB_PAGE (self), sb_past_page_new (sb_page_get_content (SB_PAGE (self)),
                                                  sb_page_get_store (SB_PAGE (self)), assessment));
}

static gboolean
link_activated_cb (SbBondPage *self,
                   const char *uri)
{
  g_assert (SB_IS_BOND_PAGE (self));

  return gtk_widget_activate_action (GTK_WIDGET (self), "win.open", "s", uri);
}

static void
answer_cb (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  SbBondPage *self = SB_BOND_PAGE (widget);

  sb_page_push (SB_PAGE (self), sb_opening_page_new (sb_page_get_content (SB_PAGE (self)),
                                                     sb_page_get_store (SB_PAGE (self)), get_instrument (self), self->person));
}

static void
change_cb (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  adw_dialog_present (sb_person_dialog_new (sb_page_get_store (SB_PAGE (widget)), SB_BOND_PAGE (widget)->person),
                      widget);
}

static void
set_archived (SbBondPage *self,
              GDateTime  *archived)
{
  sb_archivable_set_archived (SB_ARCHIVABLE (self->person), archived);
  sb_store_save_person (sb_page_get_store (SB_PAGE (self)), self->person);
}

static void
archive_cb (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();

  set_archived (SB_BOND_PAGE (widget), now);
}

static void
take_out_cb (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  set_archived (SB_BOND_PAGE (widget), NULL);
}

/* The page leaves by itself: see people_changed_cb(). */
static void
remove_cb (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  SbBondPage *self = SB_BOND_PAGE (widget);
  GtkWidget *view = gtk_widget_get_ancestor (widget, ADW_TYPE_NAVIGATION_VIEW);
  SbStore *store = sb_page_get_store (SB_PAGE (self));
  g_autofree char *name = describe_name (self);
  g_autofree char *words = g_strdup_printf (_ ("%s removed, with all answers"), name);

  sb_undo_offer_all (view, store, words, sb_store_remove_person (store, self->person));
}

/* The person may be removed from another page as well. */
static void
people_changed_cb (SbBondPage *self)
{
  g_assert (SB_IS_BOND_PAGE (self));

  if (sb_record_is_deleted (SB_RECORD (self->person)))
    sb_page_leave_for_good (SB_PAGE (self));
}

static void
tell_of_care (SbBondPage *self)
{
  g_autofree char *name = g_markup_escape_text (sb_person_get_name (self->person), -1);
  /* Translators: a warning about one person. Keep the link as it is. */
  g_autofree char *care = sb_words_with_person (_ ("If {person} frightens, controls or hurts you, this page can wait. "
                                                   "<a href=\"support:\">Support</a> has people to talk to, at any hour."),
                                                name);

  gtk_label_set_markup (self->care, care);
}

static void
person_changed_cb (SbBondPage *self)
{
  gboolean archived = sb_archivable_is_archived (SB_ARCHIVABLE (self->person));
  g_autofree char *name = describe_name (self);

  g_assert (SB_IS_BOND_PAGE (self));

  tell_of_care (self);
  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), name);
  sb_bond_path_set_name (self->path, sb_person_get_name (self->person));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "bond.answer", !archived && get_instrument (self) != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "bond.archive", !archived);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "bond.take-out", archived);

  for (guint i = PROP_NAME; i <= PROP_ARCHIVED; i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
}

static void
show_person (SbBondPage *self)
{
  g_signal_connect_object (self->person, "notify", G_CALLBACK (person_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (sb_store_get_people (sb_page_get_store (SB_PAGE (self))), "items-changed",
                           G_CALLBACK (people_changed_cb), self, G_CONNECT_SWAPPED);
  person_changed_cb (self);
}

/* Whatever they were asked with. */
static void
show_results (SbBondPage *self)
{
  const SbQuery about = {
    .type = SB_TYPE_ASSESSMENT,
    .person = sb_record_get_id (SB_RECORD (self->person)),
    .by_completion = TRUE,
    .newest_first = TRUE,
  };

  self->results = sb_store_list (sb_page_get_store (SB_PAGE (self)), &about);
  if (get_instrument (self) != NULL)
    sb_bond_path_set_up (self->path, sb_content_get_regions (sb_page_get_content (SB_PAGE (self))),
                         get_instrument (self), G_LIST_MODEL (self->placed));
  gtk_list_box_bind_model (self->list, self->results, create_row, self, NULL);
  g_signal_connect_object (self->results, "items-changed", G_CALLBACK (results_changed_cb), self, G_CONNECT_SWAPPED);
  results_changed_cb (self);
}

static void
sb_bond_page_constructed (GObject *object)
{
  SbBondPage *self = SB_BOND_PAGE (object);

  G_OBJECT_CLASS (sb_bond_page_parent_class)->constructed (object);

  show_results (self);
  show_person (self);
  gtk_box_insert_child_after (self->body, sb_own_list_new (SB_PAGE (self), self->person), self->note);
}

static void
sb_bond_page_dispose (GObject *object)
{
  SbBondPage *self = SB_BOND_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_BOND_PAGE);
  g_clear_object (&self->results);
  g_clear_object (&self->placed);
  g_clear_object (&self->person);

  G_OBJECT_CLASS (sb_bond_page_parent_class)->dispose (object);
}

static void
sb_bond_page_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  SbBondPage *self = SB_BOND_PAGE (object);

  /* Bindings of the template ask before the person is there. */
  if (self->person == NULL)
    return;

  switch (prop_id)
    {
    case PROP_NAME:
      g_value_take_string (value, describe_name (self));
      break;
    case PROP_KIND:
      g_value_take_string (value, describe_kind (self));
      break;
    case PROP_ANSWER_LABEL:
      g_value_take_string (value, describe_answer (self));
      break;
    case PROP_ARCHIVED:
      g_value_set_boolean (value, sb_archivable_is_archived (SB_ARCHIVABLE (self->person)));
      break;
    case PROP_HAS_RESULTS:
      g_value_set_boolean (value, self->results != NULL && g_list_model_get_n_items (self->results) > 0);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_bond_page_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  SbBondPage *self = SB_BOND_PAGE (object);

  switch (prop_id)
    {
    case PROP_PERSON:
      self->person = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  properties[PROP_PERSON] = g_param_spec_object ("person", NULL, NULL, SB_TYPE_PERSON,
                                                 G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_NAME] = g_param_spec_string ("person-name", NULL, NULL, NULL, readable);
  properties[PROP_KIND] = g_param_spec_string ("kind", NULL, NULL, NULL, readable);
  properties[PROP_ANSWER_LABEL] = g_param_spec_string ("answer-label", NULL, NULL, NULL, readable);
  properties[PROP_ARCHIVED] = g_param_spec_boolean ("archived", NULL, NULL, FALSE, readable);
  properties[PROP_HAS_RESULTS] = g_param_spec_boolean ("has-results", NULL, NULL, FALSE, readable);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sb_bond_page_class_init (SbBondPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = sb_bond_page_constructed;
  object_class->dispose = sb_bond_page_dispose;
  object_class->get_property = sb_bond_page_get_property;
  object_class->set_property = sb_bond_page_set_property;
  install_properties (object_class);

  g_type_ensure (SB_TYPE_BOND_PATH);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-bond-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbBondPage, path);
  gtk_widget_class_bind_template_child (widget_class, SbBondPage, list);
  gtk_widget_class_bind_template_child (widget_class, SbBondPage, care);
  gtk_widget_class_bind_template_child (widget_class, SbBondPage, body);
  gtk_widget_class_bind_template_child (widget_class, SbBondPage, note);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, link_activated_cb);

  gtk_widget_class_install_action (widget_class, "bond.answer", NULL, answer_cb);
  gtk_widget_class_install_action (widget_class, "bond.change", NULL, change_cb);
  gtk_widget_class_install_action (widget_class, "bond.archive", NULL, archive_cb);
  gtk_widget_class_install_action (widget_class, "bond.take-out", NULL, take_out_cb);
  gtk_widget_class_install_action (widget_class, "bond.remove", NULL, remove_cb);
}

static void
sb_bond_page_init (SbBondPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->placed = g_list_store_new (SB_TYPE_RESULT);
}

/**
 * sb_bond_page_new:
 * @content: what the app knows
 * @store: what the person did
 * @person: whom the bond is with
 *
 * Returns: (transfer floating): the page of that bond
 */
AdwNavigationPage *
sb_bond_page_new (SbContent *content,
                  SbStore   *store,
                  SbPerson  *person)
{
  return g_object_new (SB_TYPE_BOND_PAGE,
                       "content", content,
                       "store", store,
                       "person", person,
                       NULL);
}
