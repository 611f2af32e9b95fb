/* sb-graph-marks.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-graph-mark.h"
#include "sb-graph-marks.h"
#include "sb-time-marks.h"

/* Of what there may be very many. */
static const struct
{
  SbGraphMarkKind kind;
  GType (*get_type) (void);
  SbQueryState state;
  gboolean by_completion;
} sources[] = {
  { SB_GRAPH_MARK_SESSION, sb_session_get_type, SB_QUERY_ENDED, FALSE },
  { SB_GRAPH_MARK_NOTE, sb_check_in_get_type, SB_QUERY_ANY_STATE, FALSE },
  { SB_GRAPH_MARK_NOTE, sb_session_get_type, SB_QUERY_ANY_STATE, FALSE },
  { SB_GRAPH_MARK_NOTE, sb_assessment_get_type, SB_QUERY_ANY_STATE, TRUE },
};

#define N_SOURCES G_N_ELEMENTS (sources)

/* What a source has told. */
typedef struct
{
  GArray *entries;       /* (element-type SbEntry), the earliest first */
  GArray *loaded;        /* (nullable) (element-type SbEntry): not shown yet */
  gboolean wanted;       /* to be read anew */
  GCancellable *loading; /* (nullable) */
} Source;

/* One of the marks: which one of a source, or, after those, of the events. */
typedef struct
{
  guint source;
  guint position;
} Place;

/**
 * SbGraphMarks:
 *
 * What was besides, to stand on the same axis as a graph: events, exercises
 * and notes, each as long as somebody wants to see it.
 *
 * Of a whole life it knows only when something was. What it was is read when a
 * chart has room to say so.
 */
struct _SbGraphMarks
{
  GObject parent_instance;

  SbContent *content;
  SbStore *store;
  gboolean shown[SB_GRAPH_N_MARKS];
  GPtrArray *events; /* (element-type SbTimeMark), the earliest first */
  Source sources[N_SOURCES];
  GArray *places;    /* (element-type Place), of all that shows, the earliest first */
  SbTimeMarks *list;
  guint reading;     /* a source, or 0 */
};

G_DEFINE_FINAL_TYPE (SbGraphMarks, sb_graph_marks, G_TYPE_OBJECT)

static SbTimeMark *
create_mark (SbGraphMarks  *self,
             guint          source,
             const SbEntry *entry)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_local_usec (entry->time);
  g_autoptr (SbRecord) record = sb_store_dup_record (self->store, sources[source].get_type (), entry->id);

  if (sources[source].kind == SB_GRAPH_MARK_NOTE)
    return sb_graph_mark_new_for_note (record, time);

  return sb_graph_mark_new_for_session (SB_SESSION (record), time, self->content);
}

static SbTimeMark *
make_mark (guint    position,
           gpointer user_data)
{
  SbGraphMarks *self = user_data;
  const Place *place = &g_array_index (self->places, Place, position);

  if (place->source == N_SOURCES)
    return g_object_ref (g_ptr_array_index (self->events, place->position));

  return create_mark (self, place->source, &g_array_index (self->sources[place->source].entries, SbEntry, place->position));
}

static guint
count (SbGraphMarks *self,
       guint         source)
{
  return source < N_SOURCES ? self->sources[source].entries->len : self->events->len;
}

/* In seconds. */
static double
get_time (SbGraphMarks *self,
          const Place  *place)
{
  if (place->source < N_SOURCES)
    return g_array_index (self->sources[place->source].entries, SbEntry, place->position).time / (double) G_TIME_SPAN_SECOND;

  return g_date_time_to_unix (sb_time_mark_get_time (g_ptr_array_index (self->events, place->position)));
}

/* Of the next ones of each source, the earliest. */
static gboolean
take_earliest (SbGraphMarks *self,
               guint        *next,
               Place        *place,
               double       *time)
{
  gboolean found = FALSE;

  for (guint i = 0; i <= N_SOURCES; i++)
    {
      const Place candidate = { i, next[i] };
      double candidate_time;

      if (next[i] == count (self, i))
        continue;

      candidate_time = get_time (self, &candidate);
      if (!found || candidate_time < *time)
        {
          *place = candidate;
          *time = candidate_time;
          found = TRUE;
        }
    }
  if (found)
    next[place->source]++;

  return found;
}

/* Not before: the marks that show are made of what there was. */
static void
take_loaded (SbGraphMarks *self)
{
  for (guint i = 0; i < N_SOURCES; i++)
    {
      Source *source = &self->sources[i];

      if (source->loaded == NULL)
        continue;

      g_array_unref (source->entries);
      source->entries = g_steal_pointer (&source->loaded);
    }
}

static void
show (SbGraphMarks *self)
{
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
  guint next[N_SOURCES + 1] = { 0 };
  Place place;
  double time;

  take_loaded (self);
  g_array_set_size (self->places, 0);
  while (take_earliest (self, next, &place, &time))
    {
      g_array_append_val (self->places, place);
      g_array_append_val (times, time);
    }
  sb_time_marks_set (self->list, times, self->events);
}

static int
compare_marks (gconstpointer a,
               gconstpointer b)
{
  return g_date_time_compare (sb_time_mark_get_time (*(SbTimeMark **) a), sb_time_mark_get_time (*(SbTimeMark **) b));
}

static void
read_events (SbGraphMarks *self)
{
  GListModel *events = sb_store_get_events (self->store);
  GPtrArray *marks = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; self->shown[SB_GRAPH_MARK_EVENT] && i < g_list_model_get_n_items (events); i++)
    {
      g_autoptr (SbEvent) event = g_list_model_get_item (events, i);

      g_ptr_array_add (marks, sb_graph_mark_new_for_event (event));
    }
  g_ptr_array_sort (marks, compare_marks);
  g_ptr_array_unref (self->events);
  self->events = marks;
  show (self);
}

static void
stop_reading (Source *source)
{
  source->wanted = FALSE;
  g_cancellable_cancel (source->loading);
  g_clear_object (&source->loading);
}

typedef struct
{
  SbGraphMarks *marks;
  guint source;
} Loading;

static void
loading_free (Loading *loading)
{
  g_object_unref (loading->marks);
  g_free (loading);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Loading, loading_free)

/* Not with every source: each time the chart puts into words what it shows. */
static void
show_when_complete (SbGraphMarks *self)
{
  for (guint i = 0; i < N_SOURCES; i++)
    {
      if (self->sources[i].loading != NULL)
        return;
    }

  show (self);
}

static void
loaded_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (Loading) loading = user_data;
  Source *source = &loading->marks->sources[loading->source];
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) entries = sb_store_list_entries_finish (SB_STORE (object), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (error != NULL)
    g_warning ("What was besides could not be read: %s", error->message);

  g_clear_object (&source->loading);
  if (entries != NULL)
    {
      g_clear_pointer (&source->loaded, g_array_unref);
      source->loaded = g_steal_pointer (&entries);
    }
  show_when_complete (loading->marks);
}

static void
read_source (SbGraphMarks *self,
             guint         position)
{
  Source *source = &self->sources[position];
  Loading *loading = g_new (Loading, 1);

  stop_reading (source);
  source->loading = g_cancellable_new ();
  loading->marks = g_object_ref (self);
  loading->source = position;
  sb_store_list_entries_async (self->store, &(SbQuery) {
                                                .type = sources[position].get_type (),
                                                .state = sources[position].state,
                                                .with_note = sources[position].kind == SB_GRAPH_MARK_NOTE,
                                                .by_completion = sources[position].by_completion,
                                            },
                               source->loading, loaded_cb, loading);
}

static void
read_cb (gpointer user_data)
{
  SbGraphMarks *self = user_data;

  self->reading = 0;
  if (!sb_store_is_open (self->store))
    return;

  for (guint i = 0; i < N_SOURCES; i++)
    {
      if (self->sources[i].wanted)
        read_source (self, i);
    }
}

/* Many changes that come together are read once. */
static void
read_later (SbGraphMarks *self,
            guint         source)
{
  self->sources[source].wanted = TRUE;
  if (self->reading == 0)
    self->reading = g_idle_add_once (read_cb, self);
}

static void
changed_cb (SbGraphMarks *self,
            GType         type)
{
  g_assert (SB_IS_GRAPH_MARKS (self));

  if (type == SB_TYPE_EVENT && self->shown[SB_GRAPH_MARK_EVENT])
    read_events (self);
  for (guint i = 0; i < N_SOURCES; i++)
    {
      if (sources[i].get_type () == type && self->shown[sources[i].kind])
        read_later (self, i);
    }
}

static void
forget (Source *source)
{
  stop_reading (source);
  g_clear_pointer (&source->loaded, g_array_unref);
  g_array_set_size (source->entries, 0);
}

/* Who still has the list asks no more of it: its marks are made here. */
static void
sb_graph_marks_dispose (GObject *object)
{
  SbGraphMarks *self = SB_GRAPH_MARKS (object);

  g_clear_handle_id (&self->reading, g_source_remove);
  for (guint i = 0; i < N_SOURCES; i++)
    forget (&self->sources[i]);
  g_clear_pointer (&self->events, g_ptr_array_unref);
  self->events = g_ptr_array_new_with_free_func (g_object_unref);
  show (self);

  G_OBJECT_CLASS (sb_graph_marks_parent_class)->dispose (object);
}

static void
sb_graph_marks_finalize (GObject *object)
{
  SbGraphMarks *self = SB_GRAPH_MARKS (object);

  for (guint i = 0; i < N_SOURCES; i++)
    {
      g_array_unref (self->sources[i].entries);
      g_clear_pointer (&self->sources[i].loaded, g_array_unref);
    }
  g_ptr_array_unref (self->events);
  g_array_unref (self->places);
  g_object_unref (self->list);
  g_clear_object (&self->store);
  g_clear_object (&self->content);

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
  for (guint i = 0; i < N_SOURCES; i++)
    self->sources[i].entries = g_array_new (FALSE, FALSE, sizeof (SbEntry));
  self->events = g_ptr_array_new_with_free_func (g_object_unref);
  self->places = g_array_new (FALSE, FALSE, sizeof (Place));
  self->list = sb_time_marks_new (make_mark, self, NULL);
}

/**
 * sb_graph_marks_new:
 * @content: what the app knows
 * @store: what the person did
 *
 * Returns: (transfer full): marks, of which none is shown yet
 */
SbGraphMarks *
sb_graph_marks_new (SbContent *content,
                    SbStore   *store)
{
  SbGraphMarks *self;

  g_return_val_if_fail (SB_IS_CONTENT (content), NULL);
  g_return_val_if_fail (SB_IS_STORE (store), NULL);

  self = g_object_new (SB_TYPE_GRAPH_MARKS, NULL);
  self->content = g_object_ref (content);
  self->store = g_object_ref (store);
  g_signal_connect_object (store, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * sb_graph_marks_get_list:
 *
 * Returns: (transfer none): a live list of the [class@TimeMark] that are shown,
 *   the earliest first; empty when @self is gone
 */
SbTimeMarks *
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
  for (guint i = 0; i < N_SOURCES; i++)
    {
      if (sources[i].kind != kind)
        continue;

      if (shown)
        read_later (self, i);
      else
        forget (&self->sources[i]);
    }
  if (kind == SB_GRAPH_MARK_EVENT)
    read_events (self);
  else if (!shown)
    show (self);
}
