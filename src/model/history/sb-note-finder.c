/* sb-note-finder.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-note-finder.h"
#include "sb-note-text.h"

/* So many are read at once. */
#define PAGE_LENGTH 50

/**
 * SbNoteFinder:
 *
 * Looks for words in what the person wrote, and keeps what it found up to
 * date: the newest records first, and of many only as far as somebody has
 * come. Of two questions, the later one is answered.
 */
struct _SbNoteFinder
{
  GObject parent_instance;

  SbStore *store;
  char *words;
  SbNoteFinderState state;
  GListStore *found; /* of SbRecord */
  guint n_found;     /* beyond them, too */
  guint n_wanted;
  gint64 end;        /* where the next page begins */
  gboolean reading;
  GCancellable *asking; /* (nullable) */
};

G_DEFINE_FINAL_TYPE (SbNoteFinder, sb_note_finder, G_TYPE_OBJECT)

enum
{
  ANSWERED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static guint
count_listed (SbNoteFinder *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (self->found));
}

static gboolean
is_at (SbNoteFinder *self,
       guint         position,
       SbRecord     *record)
{
  g_autoptr (SbRecord) present = g_list_model_get_item (G_LIST_MODEL (self->found), position);

  return present == record;
}

/* Those that stay do so in the eyes of views, too, which keep their place. */
static void
update_first_pages (SbNoteFinder *self,
                    GPtrArray    *records)
{
  guint n = count_listed (self);
  guint n_before = 0;
  guint n_after = 0;

  while (n_before < MIN (n, records->len) && is_at (self, n_before, g_ptr_array_index (records, n_before)))
    n_before++;
  while (n_after < MIN (n, records->len) - n_before
         && is_at (self, n - 1 - n_after, g_ptr_array_index (records, records->len - 1 - n_after)))
    n_after++;

  if (n_before + n_after < MAX (n, records->len))
    g_list_store_splice (self->found, n_before, n - n_before - n_after,
                         records->pdata + n_before, records->len - n_before - n_after);
}

static void
take_first_pages (SbNoteFinder *self,
                  GPtrArray    *records)
{
  guint n = count_listed (self);

  /* Of other words, all is shown anew. */
  if (self->state == SB_NOTE_FINDER_DONE)
    update_first_pages (self, records);
  else if (n + records->len > 0)
    g_list_store_splice (self->found, 0, n, records->pdata, records->len);
}

static void
note_error (const GError *error)
{
  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_warning ("What was written could not be looked through: %s", error->message);
}

static void
counted_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (SbNoteFinder) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!sb_store_count_found_finish (SB_STORE (source), result, &self->n_found, &error))
    note_error (error);
}

static void
first_pages_read_cb (GObject      *source,
                     GAsyncResult *result,
                     gpointer      user_data)
{
  g_autoptr (SbNoteFinder) self = user_data;
  g_autoptr (GError) error = NULL;
  gint64 end;
  g_autoptr (GPtrArray) records = sb_store_search_finish (SB_STORE (source), result, &end, &error);

  if (records == NULL)
    {
      note_error (error);
      return;
    }

  self->end = end;
  self->reading = FALSE;
  take_first_pages (self, records);
  self->state = SB_NOTE_FINDER_DONE;
  g_signal_emit (self, signals[ANSWERED], 0);
}

static void
next_page_read_cb (GObject      *source,
                   GAsyncResult *result,
                   gpointer      user_data)
{
  g_autoptr (SbNoteFinder) self = user_data;
  g_autoptr (GError) error = NULL;
  gint64 end;
  g_autoptr (GPtrArray) records = sb_store_search_finish (SB_STORE (source), result, &end, &error);

  if (records == NULL)
    {
      note_error (error);
      return;
    }

  self->end = end;
  self->reading = FALSE;
  if (records->len > 0)
    g_list_store_splice (self->found, count_listed (self), 0, records->pdata, records->len);
  g_signal_emit (self, signals[ANSWERED], 0);
}

/* What was asked before is not answered any more. */
static void
stop_asking (SbNoteFinder *self)
{
  g_cancellable_cancel (self->asking);
  g_clear_object (&self->asking);
  self->reading = FALSE;
}

static void
clear (SbNoteFinder      *self,
       SbNoteFinderState  state)
{
  self->state = state;
  self->n_found = 0;
  self->end = SB_STORE_SEARCH_END;
  if (count_listed (self) > 0)
    g_list_store_remove_all (self->found);
  g_signal_emit (self, signals[ANSWERED], 0);
}

/* The count comes first, so that it is there when the records are. */
static void
ask (SbNoteFinder *self)
{
  stop_asking (self);

  /* Where the history could not be opened, there is nothing to read. */
  if (!sb_store_is_open (self->store))
    {
      clear (self, SB_NOTE_FINDER_DONE);
      return;
    }

  self->asking = g_cancellable_new ();
  self->reading = TRUE;
  sb_store_count_found_async (self->store, self->words, self->asking, counted_cb, g_object_ref (self));
  sb_store_search_async (self->store, self->words, SB_STORE_SEARCH_START, self->n_wanted, self->asking,
                         first_pages_read_cb, g_object_ref (self));
}

static void
store_changed_cb (SbNoteFinder *self)
{
  g_assert (SB_IS_NOTE_FINDER (self));

  if (self->state != SB_NOTE_FINDER_IDLE)
    ask (self);
}

static void
sb_note_finder_dispose (GObject *object)
{
  SbNoteFinder *self = SB_NOTE_FINDER (object);

  stop_asking (self);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (sb_note_finder_parent_class)->dispose (object);
}

static void
sb_note_finder_finalize (GObject *object)
{
  SbNoteFinder *self = SB_NOTE_FINDER (object);

  g_object_unref (self->found);
  g_free (self->words);

  G_OBJECT_CLASS (sb_note_finder_parent_class)->finalize (object);
}

static void
sb_note_finder_class_init (SbNoteFinderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = sb_note_finder_dispose;
  object_class->finalize = sb_note_finder_finalize;

  /**
   * SbNoteFinder::answered:
   * @self: a finder
   *
   * What was found is there, or more of it, or it has changed.
   */
  signals[ANSWERED] = g_signal_new ("answered", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 0);
}

static void
sb_note_finder_init (SbNoteFinder *self)
{
  self->words = g_strdup ("");
  self->found = g_list_store_new (SB_TYPE_RECORD);
  self->end = SB_STORE_SEARCH_END;
}

/**
 * sb_note_finder_new:
 * @store: what the person did
 *
 * Returns: (transfer full): a finder that looks for nothing yet
 */
SbNoteFinder *
sb_note_finder_new (SbStore *store)
{
  static const char *const changes[] = { "changed::SbAssessment", "changed::SbSession", "changed::SbCheckIn" };
  SbNoteFinder *self;

  g_return_val_if_fail (SB_IS_STORE (store), NULL);

  self = g_object_new (SB_TYPE_NOTE_FINDER, NULL);
  self->store = g_object_ref (store);
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    g_signal_connect_object (store, changes[i], G_CALLBACK (store_changed_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * sb_note_finder_look_for:
 * @self: a finder
 * @words: what somebody typed
 *
 * Looks for words. [signal@NoteFinder::answered] tells when that is done; at
 * once, where there are none.
 */
void
sb_note_finder_look_for (SbNoteFinder *self,
                         const char   *words)
{
  g_return_if_fail (SB_IS_NOTE_FINDER (self));
  g_return_if_fail (words != NULL);

  if (!g_set_str (&self->words, words))
    return;

  if (sb_note_text_is_question (words))
    {
      self->state = SB_NOTE_FINDER_LOOKING;
      self->n_wanted = PAGE_LENGTH;
      ask (self);
    }
  else
    {
      stop_asking (self);
      clear (self, SB_NOTE_FINDER_IDLE);
    }
}

/**
 * sb_note_finder_go_on:
 * @self: a finder
 *
 * Reads the next page of what was found, if there is any.
 */
void
sb_note_finder_go_on (SbNoteFinder *self)
{
  g_return_if_fail (SB_IS_NOTE_FINDER (self));

  if (self->reading || self->end == SB_STORE_SEARCH_END || !sb_store_is_open (self->store))
    return;

  self->reading = TRUE;
  self->n_wanted += PAGE_LENGTH;
  sb_store_search_async (self->store, self->words, self->end, PAGE_LENGTH, self->asking, next_page_read_cb,
                         g_object_ref (self));
}

SbNoteFinderState
sb_note_finder_get_state (SbNoteFinder *self)
{
  g_return_val_if_fail (SB_IS_NOTE_FINDER (self), SB_NOTE_FINDER_IDLE);

  return self->state;
}

/**
 * sb_note_finder_get_words:
 * @self: a finder
 *
 * Returns: (transfer none): what is looked for
 */
const char *
sb_note_finder_get_words (SbNoteFinder *self)
{
  g_return_val_if_fail (SB_IS_NOTE_FINDER (self), NULL);

  return self->words;
}

/**
 * sb_note_finder_get_found:
 * @self: a finder
 *
 * Returns: (transfer none): the #SbRecord in whose text each of the words
 *   begins a word, the newest first; live, and as far as was gone
 */
GListModel *
sb_note_finder_get_found (SbNoteFinder *self)
{
  g_return_val_if_fail (SB_IS_NOTE_FINDER (self), NULL);

  return G_LIST_MODEL (self->found);
}

/**
 * sb_note_finder_get_n_found:
 * @self: a finder
 *
 * Returns: how many there are in all
 */
guint
sb_note_finder_get_n_found (SbNoteFinder *self)
{
  g_return_val_if_fail (SB_IS_NOTE_FINDER (self), 0);

  /* There may be fewer, where one cannot be read. */
  return self->end == SB_STORE_SEARCH_END ? count_listed (self) : self->n_found;
}
