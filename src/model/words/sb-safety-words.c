/* sb-safety-words.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-safety-words.h"

/**
 * sb_safety_words_for_step:
 * @step: a step of a safety plan
 *
 * Returns: (transfer none): its title, as the person would say it
 */
const char *
sb_safety_words_for_step (SbSafetyStep step)
{
  switch (step)
    {
    case SB_SAFETY_SIGNS:
      return _ ("How I notice that it gets hard");
    case SB_SAFETY_ALONE:
      return _ ("What I can do by myself");
    case SB_SAFETY_COMPANY:
      return _ ("People and places that take my mind off it");
    case SB_SAFETY_PEOPLE:
      return _ ("People I can ask for help");
    case SB_SAFETY_SERVICES:
      return _ ("Professionals and services I can turn to");
    case SB_SAFETY_SAFER:
      return _ ("How I make the place around me safer");
    case SB_SAFETY_REASONS:
      return _ ("What is worth living for");
    default:
      g_return_val_if_reached ("");
    }
}
