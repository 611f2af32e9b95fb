/* sb-checker.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "sb-catalog.h"
#include "sb-checker.h"
#include "sb-content.h"
#include "sb-doubts.h"
#include "sb-fhir-questionnaire.h"
#include "sb-inline.h"
#include "sb-mentions.h"
#include "sb-order.h"
#include "sb-pack-file.h"
#include "sb-references.h"

/* Side by side on a narrow window, a longer fact would not be read. This is
 * for the text as it is written; a translation may need more. */
#define FACT_LENGTH 70

/**
 * SbChecker:
 *
 * Finds the faults in content: in a file on its own, or in a folder of
 * content, where files must also agree with each other. A citation needs its
 * source, a source somebody who cites it, a link its page, each page its line
 * in contents.json, and a rule the scales, signs and goals that it asks for.
 */
struct _SbChecker
{
  GObject parent_instance;

  GPtrArray *faults; /* (element-type utf8), NULL-terminated */
  SbReferences *references;
  gboolean whole; /* whether it is a folder of content, with all its kinds */
  guint n_files;
  SbTextFunc text_func;
  gpointer text_data;
};

G_DEFINE_FINAL_TYPE (SbChecker, sb_checker, G_TYPE_OBJECT)

static void
sb_checker_finalize (GObject *object)
{
  SbChecker *self = SB_CHECKER (object);

  g_clear_pointer (&self->faults, g_ptr_array_unref);
  g_clear_object (&self->references);

  G_OBJECT_CLASS (sb_checker_parent_class)->finalize (object);
}

static void
sb_checker_class_init (SbCheckerClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sb_checker_finalize;
}

static void
sb_checker_init (SbChecker *self)
{
  /* Room from the start: without any, an empty array has no terminator. */
  self->faults = g_ptr_array_new_null_terminated (4, g_free, TRUE);
  self->references = sb_references_new ();
}

typedef struct
{
  SbChecker *self;
  const char *file;
  const char *place; /* with the file */
} Text;

static void
run_cb (SbInlineKind  kind,
        const char   *text,
        const char   *target,
        gpointer      user_data)
{
  Text *seen = user_data;

  if (kind == SB_INLINE_CITATION)
    sb_references_use (seen->self->references, SB_REFERENCE_CITATION, seen->place, text);
  else if (kind == SB_INLINE_LINK && !g_str_has_prefix (target, "https://"))
    sb_references_use (seen->self->references, SB_REFERENCE_LINK, seen->place, target);
}

static void
text_cb (const char *place,
         const char *text,
         gpointer    user_data)
{
  Text *seen = user_data;
  g_autofree char *full = g_strdup_printf ("%s: %s", seen->file, place);

  seen->place = full;
  sb_inline_scan (text, run_cb, seen);
  if (g_str_has_prefix (place, "facts.") && g_utf8_strlen (text, -1) > FACT_LENGTH)
    g_ptr_array_add (seen->self->faults, g_strdup_printf (_ ("%s: must be %d characters or fewer"), full, FACT_LENGTH));
  if (seen->self->text_func != NULL)
    seen->self->text_func (full, text, seen->self->text_data);
}

static void
check_name (SbChecker  *self,
            const char *file,
            const char *id)
{
  g_autofree char *expected = g_strconcat (id, ".json", NULL);

  if (!g_str_equal (file, expected))
    g_ptr_array_add (self->faults, g_strdup_printf (_ ("%s: id: must be the name of the file, not “%s”"), file, id));
}

static void
check_uri (SbChecker  *self,
           const char *file,
           const char *uri)
{
  check_name (self, file, strchr (uri, ':') + 1);
}

static void
take_object (SbChecker  *self,
             const char *file,
             GObject    *object)
{
  if (SB_IS_COUNTRY (object))
    check_name (self, file, sb_country_get_id (SB_COUNTRY (object)));
  if (SB_IS_ARTICLE (object))
    check_uri (self, file, sb_article_get_uri (SB_ARTICLE (object)));
  if (SB_IS_EXERCISE (object))
    check_uri (self, file, sb_exercise_get_uri (SB_EXERCISE (object)));
  if (SB_IS_PATH (object))
    check_uri (self, file, sb_path_get_uri (SB_PATH (object)));

  sb_mentions_add (self->references, file, object);
}

/* What is in no folder of content can only be an instrument that somebody
 * brings. */
static SbContentKind
kind_of (GFile *file)
{
  g_autoptr (GFile) parent = g_file_get_parent (file);
  g_autofree char *folder = parent != NULL ? g_file_get_basename (parent) : NULL;

  for (guint kind = 0; kind < SB_N_CONTENT_KINDS; kind++)
    {
      if (g_strcmp0 (sb_content_get_folder (kind), folder) == 0)
        return kind;
    }

  return SB_CONTENT_INSTRUMENTS;
}

/* Lines are looked up by country. They are no page: no list has them, and no
 * link leads to them. */
static gboolean
is_country (GFile *file)
{
  g_autoptr (GFile) parent = g_file_get_parent (file);
  g_autofree char *folder = parent != NULL ? g_file_get_basename (parent) : NULL;

  return g_strcmp0 (folder, "support") == 0;
}

static gboolean
is_shared (const char *name)
{
  static const char *const shared[] = { "contents.json", "regions.json", "rules.json", NULL };

  return sb_catalog_find_kind (name) < SB_N_CATALOG_KINDS || g_strv_contains (shared, name);
}

static void
take_faulty (SbChecker *self,
             GFile     *file)
{
  g_autofree char *name = g_file_get_basename (file);

  sb_doubts_add (self->references, name);
  if (!is_shared (name) && !is_country (file) && g_str_has_suffix (name, ".json"))
    sb_doubts_add_page (self->references, name, kind_of (file));
}

static GObject *
read_fhir (SbReader *reader)
{
  g_autoptr (GError) error = NULL;
  SbInstrument *instrument = sb_pack_file_open (reader, NULL, &error);

  /* A fault that shows only in the pack that was made of it. */
  if (instrument == NULL && *sb_reader_get_faults (reader) == NULL)
    sb_reader_add_fault (reader, "Questionnaire", error->message + strlen (sb_reader_get_name (reader)) + strlen (": "));

  return instrument != NULL ? G_OBJECT (instrument) : NULL;
}

static GObject *
read_by_name (GFile    *file,
              SbReader *reader)
{
  const char *name = sb_reader_get_name (reader);
  SbCatalogKind catalog = sb_catalog_find_kind (name);

  if (catalog < SB_N_CATALOG_KINDS)
    return G_OBJECT (sb_catalog_read (catalog, reader, NULL));
  if (g_str_equal (name, "contents.json"))
    return G_OBJECT (sb_order_read (reader, NULL));
  if (g_str_equal (name, "regions.json"))
    return G_OBJECT (sb_regions_read (reader, NULL));
  if (g_str_equal (name, "rules.json"))
    return G_OBJECT (sb_recommender_read (reader, NULL));
  if (is_country (file))
    return G_OBJECT (sb_country_read (reader, NULL));
  if (kind_of (file) == SB_CONTENT_INSTRUMENTS && sb_fhir_questionnaire_is (reader))
    return read_fhir (reader);

  return sb_content_read (kind_of (file), reader, NULL);
}

static gboolean
check_file (SbChecker  *self,
            GFile      *file,
            GError    **error)
{
  g_autoptr (GError) fault = NULL;
  g_autoptr (SbReader) reader = sb_reader_new (file, &fault);
  g_autoptr (GObject) object = NULL;
  g_autofree char *name = g_file_get_basename (file);
  Text text = { self };

  self->n_files++;
  self->whole |= is_shared (name);
  if (reader == NULL)
    {
      if (!g_error_matches (fault, SB_CONTENT_ERROR, SB_CONTENT_ERROR_PARSE))
        {
          g_propagate_error (error, g_steal_pointer (&fault));
          return FALSE;
        }

      g_ptr_array_add (self->faults, g_strdup (fault->message));
      take_faulty (self, file);
      return TRUE;
    }

  text.file = sb_reader_get_name (reader);
  sb_reader_set_text_func (reader, text_cb, &text);
  object = read_by_name (file, reader);
  for (const char *const *line = sb_reader_get_faults (reader); *line != NULL; line++)
    g_ptr_array_add (self->faults, g_strdup (*line));
  if (*sb_reader_get_faults (reader) != NULL)
    take_faulty (self, file);
  else if (object != NULL)
    take_object (self, text.file, object);

  return TRUE;
}

static void
take_drawing (SbChecker  *self,
              const char *name)
{
  g_autofree char *id = g_strndup (name, strlen (name) - strlen (".svg"));

  sb_references_define (self->references, SB_REFERENCE_DRAWING, name, id);
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return g_strcmp0 (g_file_info_get_name (*(GFileInfo *const *) a), g_file_info_get_name (*(GFileInfo *const *) b));
}

/* Sorted, so that faults come in the same order everywhere. */
static GPtrArray *
list_folder (GFile   *folder,
             GError **error)
{
  g_autoptr (GPtrArray) infos = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GFileEnumerator) files = NULL;
  GFileInfo *info;

  files = g_file_enumerate_children (folder, G_FILE_ATTRIBUTE_STANDARD_NAME "," G_FILE_ATTRIBUTE_STANDARD_TYPE,
                                     G_FILE_QUERY_INFO_NONE, NULL, error);
  if (files == NULL)
    return NULL;

  while (g_file_enumerator_iterate (files, &info, NULL, NULL, error))
    {
      if (info == NULL)
        {
          g_ptr_array_sort (infos, compare_names);
          return g_steal_pointer (&infos);
        }
      g_ptr_array_add (infos, g_object_ref (info));
    }

  return NULL;
}

static gboolean
check_folder (SbChecker  *self,
              GFile      *folder,
              GError    **error)
{
  g_autoptr (GPtrArray) infos = list_folder (folder, error);

  if (infos == NULL)
    return FALSE;

  for (guint i = 0; i < infos->len; i++)
    {
      GFileInfo *info = g_ptr_array_index (infos, i);
      g_autoptr (GFile) child = g_file_get_child (folder, g_file_info_get_name (info));
      gboolean done = TRUE;

      if (g_file_info_get_file_type (info) == G_FILE_TYPE_DIRECTORY)
        done = check_folder (self, child, error);
      else if (g_str_has_suffix (g_file_info_get_name (info), ".json"))
        done = check_file (self, child, error);
      else if (g_str_has_suffix (g_file_info_get_name (info), ".svg"))
        take_drawing (self, g_file_info_get_name (info));

      if (!done)
        return FALSE;
    }

  return TRUE;
}

/* Whether the files of a folder of content agree with each other. */
static void
match (SbChecker *self)
{
  static const char *const places[] = { "compare:", "glossary:", "references:", "support:" };
  const struct
  {
    const char *no_definition;
    const char *no_use;
  } complaints[SB_N_REFERENCE_KINDS] = {
    [SB_REFERENCE_LINK] = { _ ("the link leads nowhere"), NULL },
    [SB_REFERENCE_LISTING] = { _ ("lists what is not there"), _ ("contents.json does not list it") },
    [SB_REFERENCE_CITATION] = { _ ("the citation has no source"), _ ("nobody cites this source") },
    [SB_REFERENCE_ILLUSTRATION] = { _ ("illustrations.json does not have this illustration"), _ ("nobody shows this illustration") },
    [SB_REFERENCE_DRAWING] = { _ ("the folder “illustrations” has no such drawing"), _ ("illustrations.json does not tell what it shows") },
    [SB_REFERENCE_PLACE] = { _ ("no label of the drawing has this id"), NULL },
    [SB_REFERENCE_SCALE] = { _ ("no instrument has this scale"), NULL },
    [SB_REFERENCE_SIGN] = { _ ("no checklist has this sign"), NULL },
    [SB_REFERENCE_GOAL] = { _ ("goals.json does not have this goal"), NULL },
  };

  /* Support is a place of its own in the app. Its page is an article like any
   * other, but no list of articles shows it, and links name the place. */
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    sb_references_define (self->references, SB_REFERENCE_LINK, places[i], places[i]);
  sb_references_use (self->references, SB_REFERENCE_LISTING, "support.json", "article:support");

  for (guint kind = 0; kind < SB_N_REFERENCE_KINDS; kind++)
    sb_references_match (self->references, kind, complaints[kind].no_definition, complaints[kind].no_use, self->faults);
}

/* The next folder is a whole of its own. */
static void
forget (SbChecker *self)
{
  g_clear_object (&self->references);
  self->references = sb_references_new ();
  self->whole = FALSE;
}

/**
 * sb_checker_new:
 *
 * Returns: (transfer full): a checker that has seen nothing yet
 */
SbChecker *
sb_checker_new (void)
{
  return g_object_new (SB_TYPE_CHECKER, NULL);
}

/**
 * sb_checker_set_text_func:
 * @self: a checker
 * @func: (nullable): called for each text that a person will see
 * @user_data: data for @func
 *
 * Lets a caller gather the texts of all files; their places begin with the
 * file's name.
 */
void
sb_checker_set_text_func (SbChecker  *self,
                          SbTextFunc  func,
                          gpointer    user_data)
{
  g_return_if_fail (SB_IS_CHECKER (self));

  self->text_func = func;
  self->text_data = user_data;
}

/**
 * sb_checker_check:
 * @self: a checker
 * @file: a file, or a folder laid out as data/content is
 * @error: return location for an error of reading the disk
 *
 * Looks for faults. In a folder, what its files say of each other is checked
 * as well.
 *
 * Returns: whether all could be read; there may be faults all the same
 */
gboolean
sb_checker_check (SbChecker  *self,
                  GFile      *file,
                  GError    **error)
{
  g_return_val_if_fail (SB_IS_CHECKER (self), FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  if (g_file_query_file_type (file, G_FILE_QUERY_INFO_NONE, NULL) != G_FILE_TYPE_DIRECTORY)
    return check_file (self, file, error);

  if (!check_folder (self, file, error))
    return FALSE;

  /* Of a part, such as a folder of instruments, nobody asks for the rest. */
  if (self->whole)
    match (self);
  forget (self);
  return TRUE;
}

/**
 * sb_checker_get_faults:
 * @self: a checker
 *
 * Returns: (transfer none) (array zero-terminated=1): the faults found so
 *   far, each with its file and place
 */
const char *const *
sb_checker_get_faults (SbChecker *self)
{
  g_return_val_if_fail (SB_IS_CHECKER (self), NULL);

  return (const char *const *) self->faults->pdata;
}

/**
 * sb_checker_get_n_files:
 * @self: a checker
 *
 * Returns: how many files were checked
 */
guint
sb_checker_get_n_files (SbChecker *self)
{
  g_return_val_if_fail (SB_IS_CHECKER (self), 0);

  return self->n_files;
}
