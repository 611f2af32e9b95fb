/* sb-reader.h
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>

#include "sb-content-error.h"

G_BEGIN_DECLS

typedef struct _SbCursor SbCursor;

#define SB_TYPE_READER (sb_reader_get_type ())

G_DECLARE_FINAL_TYPE (SbReader, sb_reader, SB, READER, GObject)

/**
 * SbTextFunc:
 * @place: where in the file the text stands, such as `items[3].text`
 * @text: the text, as it stands in the file
 * @user_data: data of the caller
 *
 * Called for each text that a person will see, so that it can be gathered
 * for translators.
 */
typedef void (*SbTextFunc) (const char *place,
                            const char *text,
                            gpointer    user_data);

SbReader          *sb_reader_new           (GFile        *file,
                                            GError      **error);
SbReader          *sb_reader_new_for_data  (const char   *name,
                                            const char   *data,
                                            gssize        length,
                                            GError      **error);
void               sb_reader_set_text_func (SbReader     *self,
                                            SbTextFunc    func,
                                            gpointer      user_data);
const char        *sb_reader_get_name      (SbReader     *self);
const SbCursor    *sb_reader_get_root      (SbReader     *self);
const char *const *sb_reader_get_faults    (SbReader     *self);
char              *sb_reader_dup_json      (SbReader     *self);
gboolean           sb_reader_check         (SbReader     *self,
                                            GError      **error);

/* For SbCursor alone. */
SbCursor          *sb_reader_take_cursor   (SbReader     *self,
                                            SbCursor     *cursor);
void               sb_reader_add_fault     (SbReader     *self,
                                            const char   *place,
                                            const char   *message);
const char        *sb_reader_translate     (SbReader     *self,
                                            const char   *place,
                                            const char   *text);

G_END_DECLS
