/* sb-compare-approaches-page.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n.h>

#include "sb-after-paint.h"
#include "sb-announcement.h"
#include "sb-chip.h"
#include "sb-compare-approaches-page.h"
#include "sb-comparison-row.h"
#include "sb-facts.h"
#include "sb-link-row.h"

/* More than this no one can keep in mind, and no window has room for. */
#define MOST 4
#define FEWEST 2

/* The headers; the facts follow, one in each frame. */
#define ROWS_AT_ONCE 1

#define NEXT_URI "article:choosing-an-approach"

/**
 * SbCompareApproachesPage:
 *
 * A few approaches side by side, by their short facts. Where there are fewer
 * columns than approaches, those of each fact stand one above the other.
 */
struct _SbCompareApproachesPage
{
  SbPage parent_instance;

  guint columns;
  guint n_rows;  /* that are made */
  guint growing; /* the tick callback that makes the others; 0 where all are there */

  AdwWrapBox *chips;
  GtkLabel *hint;
  GtkListBox *rows;
  GtkListBox *next;
};

G_DEFINE_FINAL_TYPE (SbCompareApproachesPage, sb_compare_approaches_page, SB_TYPE_PAGE)

enum
{
  PROP_COLUMNS = 1,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static SbApproach *
get_approach (GtkWidget *chip)
{
  return g_object_get_data (G_OBJECT (chip), "approach");
}

static GPtrArray *
list_chosen (SbCompareApproachesPage *self)
{
  GPtrArray *chosen = g_ptr_array_new ();

  for (GtkWidget *chip = gtk_widget_get_first_child (GTK_WIDGET (self->chips)); chip != NULL; chip = gtk_widget_get_next_sibling (chip))
    {
      if (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (chip)))
        g_ptr_array_add (chosen, get_approach (chip));
    }

  return chosen;
}

static void
stack_rows (SbCompareApproachesPage *self)
{
  g_autoptr (GPtrArray) chosen = list_chosen (self);

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->rows)); row != NULL; row = gtk_widget_get_next_sibling (row))
    g_object_set (row, "stacked", chosen->len > self->columns, NULL);
}

static void
add_headers (SbCompareApproachesPage *self,
             GPtrArray               *chosen)
{
  GtkWidget *row = sb_comparison_row_new (NULL);

  for (guint i = 0; i < chosen->len; i++)
    sb_comparison_row_add_header (SB_COMPARISON_ROW (row), g_ptr_array_index (chosen, i));

  gtk_list_box_append (self->rows, row);
}

static void
add_fact (SbCompareApproachesPage *self,
          GPtrArray               *chosen,
          SbFact                   fact)
{
  GtkWidget *row = sb_comparison_row_new (sb_facts_get_title (fact));

  for (guint i = 0; i < chosen->len; i++)
    {
      SbApproach *approach = g_ptr_array_index (chosen, i);

      sb_comparison_row_add_cell (SB_COMPARISON_ROW (row), approach, sb_approach_get_fact (approach, fact));
    }

  gtk_list_box_append (self->rows, row);
}

static void
add_strength (SbCompareApproachesPage *self,
              GPtrArray               *chosen)
{
  GtkWidget *row = sb_comparison_row_new (_ ("How strong the evidence is"));

  for (guint i = 0; i < chosen->len; i++)
    {
      SbApproach *approach = g_ptr_array_index (chosen, i);

      sb_comparison_row_add_cell (SB_COMPARISON_ROW (row), approach, sb_facts_get_degree (sb_approach_get_strength (approach)));
    }

  gtk_list_box_append (self->rows, row);
}

/* The headers, each fact, and before that of the evidence how strong it is. */
static gboolean
add_row (SbCompareApproachesPage *self)
{
  g_autoptr (GPtrArray) chosen = list_chosen (self);
  guint row = self->n_rows++;

  if (row == 0)
    add_headers (self, chosen);
  else if (row == SB_FACT_EVIDENCE + 1)
    add_strength (self, chosen);
  else
    add_fact (self, chosen, row <= SB_FACT_EVIDENCE ? row - 1 : row - 2);

  return self->n_rows < SB_N_FACTS + 2;
}

static gboolean
grow_cb (GtkWidget *widget)
{
  SbCompareApproachesPage *self = SB_COMPARE_APPROACHES_PAGE (widget);
  gboolean more = add_row (self);

  stack_rows (self);
  if (!more)
    self->growing = 0;
  return more;
}

static void
stop_growing (SbCompareApproachesPage *self)
{
  if (self->growing != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->growing);
  self->growing = 0;
}

static void
fill_rows (SbCompareApproachesPage *self,
           GPtrArray               *chosen)
{
  stop_growing (self);
  gtk_list_box_remove_all (self->rows);
  gtk_widget_set_visible (GTK_WIDGET (self->rows), chosen->len >= FEWEST);
  if (chosen->len < FEWEST)
    return;

  for (self->n_rows = 0; self->n_rows < ROWS_AT_ONCE;)
    add_row (self);
  stack_rows (self);
  self->growing = sb_after_paint_make (GTK_WIDGET (self), grow_cb);
}

static const char *
get_hint (guint n_chosen)
{
  switch (n_chosen)
    {
    case 0:
      return _ ("Choose two to see them side by side.");
    case 1:
      return _ ("Choose one more to see them side by side.");
    case MOST:
      return _ ("Four is the most at a time. To choose another, take one away.");
    default:
      return "";
    }
}

static void
limit_chips (SbCompareApproachesPage *self,
             gboolean                 full)
{
  for (GtkWidget *chip = gtk_widget_get_first_child (GTK_WIDGET (self->chips)); chip != NULL; chip = gtk_widget_get_next_sibling (chip))
    gtk_widget_set_sensitive (chip, !full || gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (chip)));
}

static void
update (SbCompareApproachesPage *self)
{
  g_autoptr (GPtrArray) chosen = list_chosen (self);
  const char *hint = get_hint (chosen->len);

  limit_chips (self, chosen->len >= MOST);
  gtk_label_set_label (self->hint, hint);
  gtk_widget_set_visible (GTK_WIDGET (self->hint), *hint != '\0');
  fill_rows (self, chosen);
}

static void
toggled_cb (SbCompareApproachesPage *self)
{
  g_assert (SB_IS_COMPARE_APPROACHES_PAGE (self));

  update (self);
  if (gtk_widget_get_visible (GTK_WIDGET (self->hint)))
    sb_announcement_make (GTK_WIDGET (self), gtk_label_get_label (self->hint));
}

static void
sb_compare_approaches_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_COMPARE_APPROACHES_PAGE);

  G_OBJECT_CLASS (sb_compare_approaches_page_parent_class)->dispose (object);
}

static void
sb_compare_approaches_page_get_property (GObject    *object,
                                         guint       prop_id,
                                         GValue     *value,
                                         GParamSpec *pspec)
{
  SbCompareApproachesPage *self = SB_COMPARE_APPROACHES_PAGE (object);

  switch (prop_id)
    {
    case PROP_COLUMNS:
      g_value_set_uint (value, self->columns);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_compare_approaches_page_set_property (GObject      *object,
                                         guint         prop_id,
                                         const GValue *value,
                                         GParamSpec   *pspec)
{
  SbCompareApproachesPage *self = SB_COMPARE_APPROACHES_PAGE (object);

  switch (prop_id)
    {
    case PROP_COLUMNS:
      self->columns = g_value_get_uint (value);
      stack_rows (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sb_compare_approaches_page_class_init (SbCompareApproachesPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sb_compare_approaches_page_dispose;
  object_class->get_property = sb_compare_approaches_page_get_property;
  object_class->set_property = sb_compare_approaches_page_set_property;

  /**
   * SbCompareApproachesPage:columns:
   *
   * How many approaches there is room for side by side.
   */
  properties[PROP_COLUMNS] = g_param_spec_uint ("columns", NULL, NULL, 1, MOST, MOST,
                                                G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-compare-approaches-page.ui");
  gtk_widget_class_bind_template_child (widget_class, SbCompareApproachesPage, chips);
  gtk_widget_class_bind_template_child (widget_class, SbCompareApproachesPage, hint);
  gtk_widget_class_bind_template_child (widget_class, SbCompareApproachesPage, rows);
  gtk_widget_class_bind_template_child (widget_class, SbCompareApproachesPage, next);
}

static void
sb_compare_approaches_page_init (SbCompareApproachesPage *self)
{
  self->columns = MOST;
  gtk_widget_init_template (GTK_WIDGET (self));
}

static GtkWidget *
create_chip (SbApproach *approach)
{
  const char *title = sb_article_get_title (SB_ARTICLE (approach));
  GtkWidget *chip = sb_chip_new (sb_approach_get_abbreviation (approach), title);

  gtk_widget_set_tooltip_text (chip, title);
  g_object_set_data_full (G_OBJECT (chip), "approach", g_object_ref (approach), g_object_unref);

  return chip;
}

static void
fill_chips (SbCompareApproachesPage *self,
            const char *const       *ids)
{
  GListModel *approaches = sb_content_get_list (sb_page_get_content (SB_PAGE (self)), SB_CONTENT_APPROACHES);
  guint n_chosen = 0;

  for (guint i = 0; i < g_list_model_get_n_items (approaches); i++)
    {
      g_autoptr (SbApproach) approach = g_list_model_get_item (approaches, i);
      GtkWidget *chip = create_chip (approach);

      if (n_chosen < MOST && g_strv_contains (ids, sb_article_get_id (SB_ARTICLE (approach))))
        {
          gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip), TRUE);
          n_chosen++;
        }
      g_signal_connect_object (chip, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
      adw_wrap_box_append (self->chips, chip);
    }
}

static void
fill_next (SbCompareApproachesPage *self)
{
  GtkWidget *row = sb_link_row_new (sb_page_get_content (SB_PAGE (self)), NEXT_URI);

  gtk_widget_set_visible (GTK_WIDGET (self->next), row != NULL);
  if (row != NULL)
    gtk_list_box_append (self->next, row);
}

/**
 * sb_compare_approaches_page_new:
 * @content: what the app knows
 * @store: what the person did
 * @ids: (nullable): the ids of approaches that are chosen to begin with,
 *   separated by commas; what leads nowhere, and more than four, is passed over
 *
 * Returns: (transfer floating): a page to compare approaches on
 */
AdwNavigationPage *
sb_compare_approaches_page_new (SbContent  *content,
                                SbStore    *store,
                                const char *ids)
{
  SbCompareApproachesPage *self = g_object_new (SB_TYPE_COMPARE_APPROACHES_PAGE, "content", content, "store", store, NULL);
  g_auto (GStrv) chosen = g_strsplit (ids != NULL ? ids : "", ",", -1);

  fill_chips (self, (const char *const *) chosen);
  fill_next (self);
  update (self);
  sb_page_set_initial_focus (SB_PAGE (self), gtk_widget_get_first_child (GTK_WIDGET (self->chips)));

  return ADW_NAVIGATION_PAGE (self);
}
