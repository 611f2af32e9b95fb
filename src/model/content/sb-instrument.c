/* sb-instrument.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "sb-instrument.h"
#include "sb-item-list.h"
#include "sb-option-list.h"

/**
 * SbInstrument:
 *
 * A questionnaire: items, the options to answer them with, and the scales
 * that they make. Immutable once read.
 */
struct _SbInstrument
{
  GObject parent_instance;

  char *id;
  char *version;
  char *title;
  char *licence;      /* (nullable) */
  char *copyright;    /* (nullable) */
  char *source;       /* (nullable) */
  char *url;          /* (nullable) */
  char *about;        /* (nullable) */
  char *instructions; /* (nullable) */
  SbForm form;
  gboolean about_person;
  gboolean for_trend;
  gboolean asked_whole;
  guint minutes;
  guint retake_after;
  GListModel *options; /* (nullable): of SbOption: of the items that have none of their own */
  GListStore *items;   /* of SbItem, in the order in which they are asked */
  GListStore *scales;  /* of SbScale */
};

G_DEFINE_FINAL_TYPE (SbInstrument, sb_instrument, G_TYPE_OBJECT)

static void
sb_instrument_finalize (GObject *object)
{
  SbInstrument *self = SB_INSTRUMENT (object);

  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->version, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->licence, g_free);
  g_clear_pointer (&self->copyright, g_free);
  g_clear_pointer (&self->source, g_free);
  g_clear_pointer (&self->url, g_free);
  g_clear_pointer (&self->about, g_free);
  g_clear_pointer (&self->instructions, g_free);
  g_clear_object (&self->options);
  g_clear_object (&self->items);
  g_clear_object (&self->scales);

  G_OBJECT_CLASS (sb_instrument_parent_class)->finalize (object);
}

static void
sb_instrument_class_init (SbInstrumentClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_instrument_finalize;
}

static void
sb_instrument_init (SbInstrument *self)
{
  self->scales = g_list_store_new (SB_TYPE_SCALE);
}

static void
read_scales (SbInstrument   *self,
             const SbCursor *root)
{
  g_autoptr (GPtrArray) places = sb_cursor_dup_children (root, "scales", 0);

  for (guint i = 0; i < places->len; i++)
    {
      const SbCursor *place = g_ptr_array_index (places, i);
      g_autoptr (SbScale) scale = sb_scale_read (place);

      if (sb_instrument_find_scale (self, sb_scale_get_id (scale)) != NULL)
        sb_cursor_fault (place, "id", _ ("stands twice: “%s”"), sb_scale_get_id (scale));

      g_list_store_append (self->scales, scale);
    }
}

static void
check_items (SbInstrument   *self,
             const SbCursor *root)
{
  guint n_items = g_list_model_get_n_items (G_LIST_MODEL (self->items));

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (SbItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), i);

      if (self->form == SB_FORM_CHECKLIST && sb_item_get_kind (item) != SB_ITEM_BOOLEAN)
        sb_cursor_fault (root, "items", _ ("“%s” must be of the kind “boolean” in a checklist"), sb_item_get_id (item));
    }

  if (n_items > 0 && sb_instrument_get_n_questions (self) == 0)
    sb_cursor_fault (root, "items", _ ("must have a question"));
}

static void
key_scales (SbInstrument   *self,
            const SbCursor *root)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->scales)); i++)
    {
      g_autoptr (SbScale) scale = g_list_model_get_item (G_LIST_MODEL (self->scales), i);

      sb_scale_set_items (scale, G_LIST_MODEL (self->items));
      if (sb_scale_get_key (scale)->n_items == 0)
        sb_cursor_fault (root, "scales", _ ("the scale “%s” has no items"), sb_scale_get_id (scale));
    }
}

static guint
read_optional_choice (const SbCursor    *root,
                      const char        *member,
                      const char *const *choices)
{
  return sb_cursor_has (root, member) ? sb_cursor_get_choice (root, member, choices) : 0;
}

static void
read_terms (SbInstrument   *self,
            const SbCursor *root)
{
  self->licence = g_strdup (sb_cursor_get_optional_string (root, "licence"));
  self->copyright = g_strdup (sb_cursor_get_optional_string (root, "copyright"));
  self->source = g_strdup (sb_cursor_get_optional_string (root, "source"));
  self->url = g_strdup (sb_cursor_get_optional_string (root, "url"));
}

static void
read_use (SbInstrument   *self,
          const SbCursor *root)
{
  static const char *const forms[] = { "questions", "checklist", NULL };
  static const char *const subjects[] = { "self", "person", NULL };
  static const char *const purposes[] = { "change", "trend", NULL };

  self->form = read_optional_choice (root, "form", forms);
  self->about_person = read_optional_choice (root, "subject", subjects) == 1;
  self->for_trend = read_optional_choice (root, "purpose", purposes) == 1;
  if (sb_cursor_has (root, "minutes"))
    self->minutes = sb_cursor_get_int (root, "minutes", 1, 600);
  if (sb_cursor_has (root, "retakeAfterDays"))
    self->retake_after = sb_cursor_get_int (root, "retakeAfterDays", 0, 3650);
}

/**
 * sb_instrument_read:
 * @reader: an open instrument pack
 * @error: return location for a #SbContentError
 *
 * Reads an instrument, whole or not at all.
 *
 * Returns: (transfer full) (nullable): the instrument
 */
SbInstrument *
sb_instrument_read (SbReader  *reader,
                    GError   **error)
{
  static const char *const members[] = {
    "id", "version", "title", "licence", "copyright", "source", "url", "about", "instructions", "form", "subject",
    "purpose", "minutes", "options", "items", "scales", "retakeAfterDays", NULL
  };
  g_autoptr (SbInstrument) self = g_object_new (SB_TYPE_INSTRUMENT, NULL);
  const SbCursor *root = sb_reader_get_root (reader);

  self->id = g_strdup (sb_cursor_get_id (root, "id"));
  self->version = g_strdup (sb_cursor_get_string (root, "version"));
  self->title = g_strdup (sb_cursor_get_text (root, "title"));
  self->about = g_strdup (sb_cursor_get_optional_text (root, "about"));
  self->instructions = g_strdup (sb_cursor_get_optional_text (root, "instructions"));
  read_terms (self, root);
  read_use (self, root);
  self->options = sb_option_list_read (root);
  read_scales (self, root);
  self->items = sb_item_list_read (root, self->options, G_LIST_MODEL (self->scales));
  self->asked_whole = sb_item_list_is_asked_whole (G_LIST_MODEL (self->items));
  check_items (self, root);
  key_scales (self, root);
  sb_cursor_close (root, members);

  return sb_reader_check (reader, error) ? g_steal_pointer (&self) : NULL;
}

/**
 * sb_instrument_get_id:
 * @self: an instrument
 *
 * Returns: (transfer none): the name by which assessments refer to it
 */
const char *
sb_instrument_get_id (SbInstrument *self)
{
  g_return_val_if_fail (SB_IS_INSTRUMENT (self), NULL);

  return self->id;
}

/**
 * sb_instrument_get_version:
 * @self: an instrument
 *
 * Returns: (transfer none): its version
 */
const char *
sb_instrument_get_version (SbInstrument *self)
{
  g_return_val_if_fail (SB_IS_INSTRUMENT (self), NULL);

  return self->version;
}

/**
 * sb_instrument_get_title:
 * @self: an instrument
 *
 * Returns: (transfer none): its name for people
 */
const char *
sb_instrument_get_title (SbInstrument *self)
{
  g_return_val_if_fail (SB_IS_INSTRUMENT (self), NULL);

  return self->title;
}

/**
 * sb_instrument_get_about:
 * @self: an instrument
 *
 * Returns: (transfer none) (nullable): where it comes from and how far it
 *   can be trusted
 */
const char *
sb_instrument_get_about (SbInstrument *self)
{
  g_return_val_if_fail (SB_IS_INSTRUMENT (self), NULL);

  return self->about;
}

/**
 * sb_instrument_get_instructions:
 * @self: an instrument
 *
 * Returns: (transfer none) (nullable): what the person is asked to do
 */
const char *
sb_instrument_get_instructions (SbInstrument *self)
{
  g_return_val_if_fail (SB_IS_INSTRUMENT (self), NULL);

  return self->instructions;
}

/**
 * sb_instrument_get_licence:
 * @self: an instrument
 *
 * Returns: (transfer none) (nullable): under which terms it may be used
 */
const char *
sb_instrument_get_licence (SbInstrument *self)
{
  g_return_val_if_fail (SB_IS_INSTRUMENT (self), NULL);

  return self->licence;
}

/**
 * sb_instrument_get_copyright:
 * @self: an instrument
 *
 * Returns: (transfer none) (nullable): whose it is
 */
const char *
sb_instrument_get_copyright (SbInstrument *self)
{
  g_return_val_if_fail (SB_IS_INSTRUMENT (self), NULL);

  return self->copyright;
}

/**
 * sb_instrument_get_source:
 * @self: an instrument
 *
 * Returns: (transfer none) (nullable): who wrote it, and where it was published
 */
const char *
sb_instrument_get_source (SbInstrument *self)
{
  g_return_val_if_fail (SB_IS_INSTRUMENT (self), NULL);

  return self->source;
}

/**
 * sb_instrument_get_url:
 * @self: an instrument
 *
 * Returns: (transfer none) (nullable): its address, by which others know it
 */
const char *
sb_instrument_get_url (SbInstrument *self)
{
  g_return_val_if_fail (SB_IS_INSTRUMENT (self), NULL);

  return self->url;
}

/**
 * sb_instrument_get_form:
 * @self: an instrument
 *
 * Returns: how it is filled in
 */
SbForm
sb_instrument_get_form (SbInstrument *self)
{
  g_return_val_if_fail (SB_IS_INSTRUMENT (self), SB_FORM_QUESTIONS);

  return self->form;
}

/**
 * sb_instrument_asks_about_person:
 * @self: an instrument
 *
 * Returns: whether it asks about one bond, with a person whose name
 *   stands for `{person}` in its texts
 */
gboolean
sb_instrument_asks_about_person (SbInstrument *self)
{
  g_return_val_if_fail (SB_IS_INSTRUMENT (self), FALSE);

  return self->about_person;
}

/**
 * sb_instrument_is_for_trend:
 * @self: an instrument
 *
 * Returns: whether it is too short to tell change from chance, and meant
 *   for trends alone
 */
gboolean
sb_instrument_is_for_trend (SbInstrument *self)
{
  g_return_val_if_fail (SB_IS_INSTRUMENT (self), FALSE);

  return self->for_trend;
}

/**
 * sb_instrument_get_minutes:
 * @self: an instrument
 *
 * Returns: about how long it takes, in minutes; 0 where that is not known
 */
guint
sb_instrument_get_minutes (SbInstrument *self)
{
  g_return_val_if_fail (SB_IS_INSTRUMENT (self), 0);

  return self->minutes;
}

/**
 * sb_instrument_get_retake_after:
 * @self: an instrument
 *
 * Returns: after how many days a retake begins to tell something; 0 for any
 */
guint
sb_instrument_get_retake_after (SbInstrument *self)
{
  g_return_val_if_fail (SB_IS_INSTRUMENT (self), 0);

  return self->retake_after;
}

/**
 * sb_instrument_get_items:
 * @self: an instrument
 *
 * Returns: (transfer none): its #SbItem, in the order in which to ask them
 */
GListModel *
sb_instrument_get_items (SbInstrument *self)
{
  g_return_val_if_fail (SB_IS_INSTRUMENT (self), NULL);

  return G_LIST_MODEL (self->items);
}

/**
 * sb_instrument_get_scales:
 * @self: an instrument
 *
 * Returns: (transfer none): its #SbScale
 */
GListModel *
sb_instrument_get_scales (SbInstrument *self)
{
  g_return_val_if_fail (SB_IS_INSTRUMENT (self), NULL);

  return G_LIST_MODEL (self->scales);
}

/**
 * sb_instrument_find_scale:
 * @self: an instrument
 * @id: a scale's id
 *
 * Returns: (transfer none) (nullable): the scale of that id
 */
SbScale *
sb_instrument_find_scale (SbInstrument *self,
                          const char   *id)
{
  g_return_val_if_fail (SB_IS_INSTRUMENT (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->scales)); i++)
    {
      /* The list keeps it alive. */
      g_autoptr (SbScale) scale = g_list_model_get_item (G_LIST_MODEL (self->scales), i);

      if (g_str_equal (sb_scale_get_id (scale), id))
        return scale;
    }

  return NULL;
}

/**
 * sb_instrument_get_n_questions:
 * @self: an instrument
 *
 * Returns: how many of its items are answered, and not only read
 */
guint
sb_instrument_get_n_questions (SbInstrument *self)
{
  g_return_val_if_fail (SB_IS_INSTRUMENT (self), 0);

  return sb_item_list_count_questions (G_LIST_MODEL (self->items));
}

/**
 * sb_instrument_mark_asked:
 * @self: an instrument
 * @answers: (inout): a row of answers, one for each of its items
 *
 * Puts #SB_NOT_ASKED for each item that is not to be asked, given the other
 * answers.
 */
void
sb_instrument_mark_asked (SbInstrument *self,
                          int          *answers)
{
  g_return_if_fail (SB_IS_INSTRUMENT (self));

  if (!self->asked_whole)
    sb_item_list_mark_asked (G_LIST_MODEL (self->items), answers);
}
