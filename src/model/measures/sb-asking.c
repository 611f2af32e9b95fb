/* sb-asking.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-answers.h"
#include "sb-asking.h"

/**
 * SbAsking:
 *
 * An instrument in the course of being answered: which question is asked,
 * which comes next given the answers so far, and what may be skipped. Answers
 * go into an assessment; nothing is saved.
 */
struct _SbAsking
{
  GObject parent_instance;

  SbInstrument *instrument;
  SbAssessment *assessment;
  int *answers;   /* one for each item of the instrument, marked where not asked */
  guint position; /* of what is asked now */
};

G_DEFINE_FINAL_TYPE (SbAsking, sb_asking, G_TYPE_OBJECT)

#define NOWHERE G_MAXUINT

/* What a list to tick keeps; the same as Yes and No. */
#define TICKED 1
#define UNTICKED 0

static void
sb_asking_finalize (GObject *object)
{
  SbAsking *self = SB_ASKING (object);

  g_clear_object (&self->instrument);
  g_clear_object (&self->assessment);
  g_clear_pointer (&self->answers, g_free);

  G_OBJECT_CLASS (sb_asking_parent_class)->finalize (object);
}

static void
sb_asking_class_init (SbAskingClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_asking_finalize;
}

static void
sb_asking_init (SbAsking *self)
{
}

static guint
get_n_items (SbAsking *self)
{
  return g_list_model_get_n_items (sb_instrument_get_items (self->instrument));
}

static SbItem *
get_item (SbAsking *self,
          guint     position)
{
  /* The list keeps it alive. */
  g_autoptr (SbItem) item = g_list_model_get_item (sb_instrument_get_items (self->instrument), position);

  return item;
}

static void
update_answers (SbAsking *self)
{
  g_free (self->answers);
  self->answers = sb_answers_dup_row (self->instrument, self->assessment);
}

static void
set_answer (SbAsking *self,
            guint     position,
            int       value)
{
  sb_assessment_set_answer (self->assessment, sb_item_get_id (get_item (self, position)), value);
  update_answers (self);
}

/* A question, and not only a text to read. */
static gboolean
is_question (SbAsking *self,
             guint     position)
{
  return self->answers[position] != SB_NOT_ASKED;
}

static gboolean
is_answered (SbAsking *self,
             guint     position)
{
  return is_question (self, position) && self->answers[position] != SB_UNANSWERED;
}

/* After nowhere comes the first. */
static guint
find_next (SbAsking *self,
           guint     position)
{
  do
    position++;
  while (position < get_n_items (self) && !sb_asking_is_shown (self, position));

  return position < get_n_items (self) ? position : NOWHERE;
}

/* Before the first there is nothing: one less than it is nowhere. */
static guint
find_previous (SbAsking *self,
               guint     position)
{
  do
    position--;
  while (position != NOWHERE && !sb_asking_is_shown (self, position));

  return position;
}

/* An answer that was changed may have brought up a question that must not
 * be skipped, before those that were answered. */
static guint
find_missing (SbAsking *self)
{
  for (guint i = 0; i < get_n_items (self); i++)
    {
      if (self->answers[i] == SB_UNANSWERED && sb_item_get_required (get_item (self, i)))
        return i;
    }

  return NOWHERE;
}

/* Where to go on: behind the last question that was answered. */
static guint
find_resumption (SbAsking *self)
{
  guint last = get_n_items (self) - 1;
  guint next;

  while (last != NOWHERE && !is_answered (self, last))
    last--;

  next = find_next (self, last);
  return MIN (next != NOWHERE ? next : last, find_missing (self));
}

/**
 * sb_asking_new:
 * @instrument: an instrument
 * @assessment: where the answers go; may hold some already, after which it
 *   goes on
 *
 * Returns: (transfer full): the asking
 */
SbAsking *
sb_asking_new (SbInstrument *instrument,
               SbAssessment *assessment)
{
  SbAsking *self;

  g_return_val_if_fail (SB_IS_INSTRUMENT (instrument), NULL);
  g_return_val_if_fail (SB_IS_ASSESSMENT (assessment), NULL);

  self = g_object_new (SB_TYPE_ASKING, NULL);
  self->instrument = g_object_ref (instrument);
  self->assessment = g_object_ref (assessment);
  update_answers (self);
  self->position = find_resumption (self);

  return self;
}

/**
 * sb_asking_get_instrument:
 * @self: an asking
 *
 * Returns: (transfer none): the instrument
 */
SbInstrument *
sb_asking_get_instrument (SbAsking *self)
{
  g_return_val_if_fail (SB_IS_ASKING (self), NULL);

  return self->instrument;
}

/**
 * sb_asking_get_assessment:
 * @self: an asking
 *
 * Returns: (transfer none): where the answers go
 */
SbAssessment *
sb_asking_get_assessment (SbAsking *self)
{
  g_return_val_if_fail (SB_IS_ASKING (self), NULL);

  return self->assessment;
}

/**
 * sb_asking_is_over:
 * @self: an asking
 *
 * Returns: whether the assessment is complete or deleted, here or elsewhere
 */
gboolean
sb_asking_is_over (SbAsking *self)
{
  g_return_val_if_fail (SB_IS_ASKING (self), TRUE);

  return sb_assessment_is_complete (self->assessment) || sb_record_is_deleted (SB_RECORD (self->assessment));
}

/**
 * sb_asking_get_item:
 * @self: an asking
 *
 * Returns: (transfer none): what is asked now, or a text that is shown
 */
SbItem *
sb_asking_get_item (SbAsking *self)
{
  g_return_val_if_fail (SB_IS_ASKING (self), NULL);

  return get_item (self, self->position);
}

/**
 * sb_asking_get_answer:
 * @self: an asking
 *
 * Returns: the answer to what is asked now; #SB_UNANSWERED where there is none
 */
int
sb_asking_get_answer (SbAsking *self)
{
  g_return_val_if_fail (SB_IS_ASKING (self), SB_UNANSWERED);

  return is_answered (self, self->position) ? self->answers[self->position] : SB_UNANSWERED;
}

static guint
count (SbAsking *self,
       guint     n_items,
       gboolean (*is_counted) (SbAsking *, guint))
{
  guint n = 0;

  for (guint i = 0; i < n_items; i++)
    n += is_counted (self, i);

  return n;
}

/**
 * sb_asking_get_number:
 * @self: an asking
 *
 * Returns: the how many-eth question is asked now, counted from 1; 0 where
 *   it is none, but a text
 */
guint
sb_asking_get_number (SbAsking *self)
{
  g_return_val_if_fail (SB_IS_ASKING (self), 0);

  return is_question (self, self->position) ? count (self, self->position + 1, is_question) : 0;
}

/**
 * sb_asking_get_n_questions:
 * @self: an asking
 *
 * Returns: how many questions there are to be asked, given the answers so far
 */
guint
sb_asking_get_n_questions (SbAsking *self)
{
  g_return_val_if_fail (SB_IS_ASKING (self), 0);

  return count (self, get_n_items (self), is_question);
}

/**
 * sb_asking_get_n_answered:
 * @self: an asking
 *
 * Returns: how many of them are answered
 */
guint
sb_asking_get_n_answered (SbAsking *self)
{
  g_return_val_if_fail (SB_IS_ASKING (self), 0);

  return count (self, get_n_items (self), is_answered);
}

/**
 * sb_asking_can_go_back:
 * @self: an asking
 *
 * Returns: whether something is shown before what is asked now
 */
gboolean
sb_asking_can_go_back (SbAsking *self)
{
  g_return_val_if_fail (SB_IS_ASKING (self), FALSE);

  return find_previous (self, self->position) != NOWHERE;
}

/**
 * sb_asking_can_skip:
 * @self: an asking
 *
 * Returns: whether what is asked now is a question that may be left open
 */
gboolean
sb_asking_can_skip (SbAsking *self)
{
  g_return_val_if_fail (SB_IS_ASKING (self), FALSE);

  return is_question (self, self->position) && !sb_item_get_required (sb_asking_get_item (self));
}

/**
 * sb_asking_answer:
 * @self: an asking
 * @value: an answer
 *
 * Answers what is asked now.
 *
 * Returns: whether it takes that answer
 */
gboolean
sb_asking_answer (SbAsking *self,
                  int       value)
{
  g_return_val_if_fail (SB_IS_ASKING (self), FALSE);

  if (!sb_item_offers (sb_asking_get_item (self), value))
    return FALSE;

  set_answer (self, self->position, value);
  return TRUE;
}

/**
 * sb_asking_skip:
 * @self: an asking that can skip
 *
 * Leaves the question open. What was answered before is taken back.
 *
 * Returns: whether there was an answer to take back
 */
gboolean
sb_asking_skip (SbAsking *self)
{
  g_return_val_if_fail (SB_IS_ASKING (self), FALSE);
  g_return_val_if_fail (sb_asking_can_skip (self), FALSE);

  if (!is_answered (self, self->position))
    return FALSE;

  set_answer (self, self->position, SB_UNANSWERED);
  return TRUE;
}

/**
 * sb_asking_advance:
 * @self: an asking
 *
 * Goes on to what is asked next, given the answers so far.
 *
 * Returns: whether there is something; else that was the last
 */
gboolean
sb_asking_advance (SbAsking *self)
{
  guint next;

  g_return_val_if_fail (SB_IS_ASKING (self), FALSE);

  next = find_next (self, self->position);
  if (next == NOWHERE)
    return FALSE;

  self->position = next;
  return TRUE;
}

/**
 * sb_asking_go_back:
 * @self: an asking that can go back
 *
 * Goes back to what was asked before.
 */
void
sb_asking_go_back (SbAsking *self)
{
  g_return_if_fail (SB_IS_ASKING (self));
  g_return_if_fail (sb_asking_can_go_back (self));

  self->position = find_previous (self, self->position);
}

/**
 * sb_asking_is_shown:
 * @self: an asking
 * @position: the position of an item
 *
 * Returns: whether it is asked, or shown, given the answers so far
 */
gboolean
sb_asking_is_shown (SbAsking *self,
                    guint     position)
{
  g_return_val_if_fail (SB_IS_ASKING (self), FALSE);
  g_return_val_if_fail (position < get_n_items (self), FALSE);

  return sb_item_is_asked (get_item (self, position), self->answers);
}

/**
 * sb_asking_is_ticked:
 * @self: an asking of a checklist
 * @position: the position of an item
 *
 * Returns: whether it is ticked
 */
gboolean
sb_asking_is_ticked (SbAsking *self,
                     guint     position)
{
  g_return_val_if_fail (SB_IS_ASKING (self), FALSE);
  g_return_val_if_fail (position < get_n_items (self), FALSE);

  return self->answers[position] == TICKED;
}

/**
 * sb_asking_set_ticked:
 * @self: an asking of a checklist
 * @position: the position of an item
 * @ticked: whether it fits
 *
 * Ticks an item, or takes the tick away. What is not ticked is open until
 * the list is complete.
 */
void
sb_asking_set_ticked (SbAsking *self,
                      guint     position,
                      gboolean  ticked)
{
  g_return_if_fail (SB_IS_ASKING (self));
  g_return_if_fail (position < get_n_items (self));

  set_answer (self, position, ticked ? TICKED : SB_UNANSWERED);
}

/**
 * sb_asking_complete:
 * @self: an asking
 *
 * Completes the assessment. What was answered once and is not to be asked
 * any more, given the other answers, is taken back; and in a checklist what
 * is not ticked does not fit.
 */
void
sb_asking_complete (SbAsking *self)
{
  g_return_if_fail (SB_IS_ASKING (self));

  for (guint i = 0; i < get_n_items (self); i++)
    {
      const char *id = sb_item_get_id (get_item (self, i));

      if (self->answers[i] == SB_NOT_ASKED)
        sb_assessment_set_answer (self->assessment, id, SB_UNANSWERED);
      else if (self->answers[i] == SB_UNANSWERED && sb_instrument_get_form (self->instrument) == SB_FORM_CHECKLIST)
        sb_assessment_set_answer (self->assessment, id, UNTICKED);
    }

  update_answers (self);
  sb_assessment_complete (self->assessment);
}
