/* sb-graph-marks.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>
#include <gtk/gtk.h>

#include "sb-graph-marks.h"
#include "sb-time-mark.h"

/* So many of the newest check-ins are looked through for notes. */
#define MOST_CHECK_INS 2000

/* Letters of a note that stand in a tip. */
#define MOST_LETTERS 80

/**
 * SbGraphMarks:
 *
 * What was besides, to stand on the same axis as a graph: events, exercises
 * and notes, each as long as somebody wants to see it.
 */
struct _SbGraphMarks
{
  GObject parent_instance;

  SbStore *store;
  gboolean shown[SB_GRAPH_N_MARKS];
  GListStore *marks[SB_GRAPH_N_MARKS]; /* of SbTimeMark */
  GListModel *list;
  guint reading;         /* a source, or 0 */
  GCancellable *loading; /* (nullable) */
};

G_DEFINE_FINAL_TYPE (SbGraphMarks, sb_graph_marks, G_TYPE_OBJECT)

static void
take (SbGraphMarks    *self,
      SbGraphMarkKind  kind,
      GPtrArray       *marks)
{
  GListStore *store = self->marks[kind];

  g_list_store_splice (store, 0, g_list_model_get_n_items (G_LIST_MODEL (store)), marks->pdata, marks->len);
}

static SbTimeMark *
create_event_mark (SbEvent *event)
{
  const GDate *date = sb_event_get_date (event);
  g_autoptr (GDateTime) noon = g_date_time_new_local (g_date_get_year (date), g_date_get_month (date),
                                                      g_date_get_day (date), 12, 0, 0);

  return sb_time_mark_new (noon, NULL, sb_event_get_title (event), "x-office-calendar-symbolic", "event");
}

static void
read_events (SbGraphMarks *self)
{
  GListModel *events = sb_store_get_events (self->store);
  g_autoptr (GPtrArray) marks = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (events); i++)
    {
      g_autoptr (SbEvent) event = g_list_model_get_item (events, i);

      g_ptr_array_add (marks, create_event_mark (event));
    }
  take (self, SB_GRAPH_MARK_EVENT, marks);
}

static void
read_sessions (SbGraphMarks *self)
{
  g_autoptr (GArray) times = sb_store_list_times (self->store, &(SbQuery) {
                                                                   .type = SB_TYPE_SESSION,
                                                                   .state = SB_QUERY_ENDED,
                                                               });
  g_autoptr (GPtrArray) marks = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < times->len; i++)
    {
      g_autoptr (GDateTime) time = g_date_time_new_from_unix_local_usec (g_array_index (times, gint64, i));

      g_ptr_array_add (marks, sb_time_mark_new (time, NULL, _ ("Practice"), "sb-practice-symbolic", "session"));
    }
  take (self, SB_GRAPH_MARK_SESSION, marks);
}

/* The first line, and not more of it than can be read at a glance. */
static char *
shorten (const char *note)
{
  g_auto (GStrv) lines = g_strsplit (note, "\n", 2);
  const char *end = g_utf8_strlen (lines[0], -1) > MOST_LETTERS ? g_utf8_offset_to_pointer (lines[0], MOST_LETTERS) : NULL;

  return end != NULL ? g_strdup_printf ("%.*s…", (int) (end - lines[0]), lines[0]) : g_strdup (lines[0]);
}

static void
add_note (GPtrArray *marks,
          SbCheckIn *check_in)
{
  g_autoptr (GDateTime) time = g_date_time_to_local (sb_check_in_get_at (check_in));
  g_autofree char *note = g_strstrip (g_strdup (sb_check_in_get_note (check_in)));
  g_autofree char *title = NULL;

  if (*note == '\0')
    return;

  title = shorten (note);
  g_ptr_array_add (marks, sb_time_mark_new (time, NULL, title, "document-edit-symbolic", "note"));
}

static void
take_notes (SbGraphMarks *self,
            GPtrArray    *check_ins)
{
  g_autoptr (GPtrArray) marks = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = check_ins->len; i > 0; i--)
    add_note (marks, g_ptr_array_index (check_ins, i - 1));
  take (self, SB_GRAPH_MARK_NOTE, marks);
}

static void
notes_loaded_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr (SbGraphMarks) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) check_ins = sb_store_load_finish (SB_STORE (source), result, &error);

  if (check_ins != NULL)
    take_notes (self, check_ins);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_warning ("Notes could not be read: %s", error->message);
}

static void
read_notes (SbGraphMarks *self)
{
  if (!sb_store_is_open (self->store))
    return;

  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  self->loading = g_cancellable_new ();
  sb_store_load_async (self->store, &(SbQuery) {
                                        .type = SB_TYPE_CHECK_IN,
                                        .newest_first = TRUE,
                                        .limit = MOST_CHECK_INS,
                                    },
                       self->loading, notes_loaded_cb, g_object_ref (self));
}

static void
read_notes_cb (gpointer user_data)
{
  SbGraphMarks *self = user_data;

  self->reading = 0;
  read_notes (self);
}

static void
read_kind (SbGraphMarks    *self,
           SbGraphMarkKind  kind)
{
  switch (kind)
    {
    case SB_GRAPH_MARK_EVENT:
      read_events (self);
      break;
    case SB_GRAPH_MARK_SESSION:
      read_sessions (self);
      break;
    case SB_GRAPH_MARK_NOTE:
    default:
      read_notes (self);
    }
}

/* Many changes that come together are read once. */
static void
read_notes_later (SbGraphMarks *self)
{
  if (self->reading == 0)
    self->reading = g_idle_add_once (read_notes_cb, self);
}

static void
changed_cb (SbGraphMarks *self,
            GType         type)
{
  const GType types[SB_GRAPH_N_MARKS] = { SB_TYPE_EVENT, SB_TYPE_SESSION, SB_TYPE_CHECK_IN };

  g_assert (SB_IS_GRAPH_MARKS (self));

  for (guint i = 0; i < SB_GRAPH_N_MARKS; i++)
    {
      if (types[i] != type || !self->shown[i])
        continue;

      if (i == SB_GRAPH_MARK_NOTE)
        read_notes_later (self);
      else
        read_kind (self, i);
    }
}

static void
sb_graph_marks_dispose (GObject *object)
{
  SbGraphMarks *self = SB_GRAPH_MARKS (object);

  g_clear_handle_id (&self->reading, g_source_remove);
  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (sb_graph_marks_parent_class)->dispose (object);
}

static void
sb_graph_marks_finalize (GObject *object)
{
  SbGraphMarks *self = SB_GRAPH_MARKS (object);

  for (guint i = 0; i < SB_GRAPH_N_MARKS; i++)
    g_object_unref (self->marks[i]);
  g_object_unref (self->list);

  G_OBJECT_CLASS (sb_graph_marks_parent_class)->finalize (object);
}

static void
sb_graph_marks_class_init (SbGraphMarksClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = sb_graph_marks_dispose;
  object_class->finalize = sb_graph_marks_finalize;
}

static void
sb_graph_marks_init (SbGraphMarks *self)
{
  GListStore *lists = g_list_store_new (G_TYPE_LIST_MODEL);

  for (guint i = 0; i < SB_GRAPH_N_MARKS; i++)
    {
      self->marks[i] = g_list_store_new (SB_TYPE_TIME_MARK);
      g_list_store_append (lists, self->marks[i]);
    }
  self->list = G_LIST_MODEL (gtk_flatten_list_model_new (G_LIST_MODEL (lists)));
}

/**
 * sb_graph_marks_new:
 * @store: what the person did
 *
 * Returns: (transfer full): marks, of which none is shown yet
 */
SbGraphMarks *
sb_graph_marks_new (SbStore *store)
{
  SbGraphMarks *self;

  g_return_val_if_fail (SB_IS_STORE (store), NULL);

  self = g_object_new (SB_TYPE_GRAPH_MARKS, NULL);
  self->store = g_object_ref (store);
  g_signal_connect_object (store, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * sb_graph_marks_get_list:
 *
 * Returns: (transfer none): a live list of the [class@TimeMark] that are shown
 */
GListModel *
sb_graph_marks_get_list (SbGraphMarks *self)
{
  g_return_val_if_fail (SB_IS_GRAPH_MARKS (self), NULL);

  return self->list;
}

/**
 * sb_graph_marks_set_shown:
 * @kind: a kind of marks
 * @shown: whether to show them
 */
void
sb_graph_marks_set_shown (SbGraphMarks    *self,
                          SbGraphMarkKind  kind,
                          gboolean         shown)
{
  g_return_if_fail (SB_IS_GRAPH_MARKS (self));
  g_return_if_fail (kind < SB_GRAPH_N_MARKS);

  if (self->shown[kind] == shown)
    return;

  self->shown[kind] = shown;
  if (shown)
    {
      read_kind (self, kind);
      return;
    }

  if (kind == SB_GRAPH_MARK_NOTE)
    {
      g_clear_handle_id (&self->reading, g_source_remove);
      g_cancellable_cancel (self->loading);
    }
  g_list_store_remove_all (self->marks[kind]);
}
