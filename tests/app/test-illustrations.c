/* test-illustrations.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-drawing.h"
#include "sb-figure.h"
#include "ui-fixture.h"

/* The illustrations of the library, on their pages. */

static SbIllustration *
find_illustration (Ui        *ui,
                   SbArticle *article)
{
  GListModel *sections = sb_article_get_sections (article);

  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      g_autoptr (SbSection) section = g_list_model_get_item (sections, i);
      GListModel *blocks = sb_section_get_blocks (section);

      for (guint j = 0; j < g_list_model_get_n_items (blocks); j++)
        {
          g_autoptr (SbBlock) block = g_list_model_get_item (blocks, j);

          if (sb_block_get_illustration (block) != NULL)
            return sb_content_find_illustration (ui->content, sb_block_get_illustration (block));
        }
    }

  return NULL;
}

/* The words or the numbers that are seen, each within the figure, and none on
 * another. */
static guint
check_labels (GtkWidget *figure)
{
  g_autoptr (GArray) taken = g_array_new (FALSE, FALSE, sizeof (graphene_rect_t));

  for (GtkWidget *child = gtk_widget_get_first_child (figure); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      graphene_rect_t bounds;

      if (!GTK_IS_LABEL (child) || !gtk_widget_get_child_visible (child))
        continue;

      g_assert_true (gtk_widget_compute_bounds (child, figure, &bounds));
      g_assert_cmpfloat (bounds.origin.x, >=, 0);
      g_assert_cmpfloat (bounds.origin.y, >=, -1);
      g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, gtk_widget_get_width (figure));
      g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, gtk_widget_get_height (figure) + 1);
      g_assert_false (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (child))));
      for (guint i = 0; i < taken->len; i++)
        g_assert_false (graphene_rect_intersection (&bounds, &g_array_index (taken, graphene_rect_t, i), NULL));
      g_array_append_val (taken, bounds);
    }

  return taken->len;
}

static void
check_figure (Ui        *ui,
              SbArticle *article)
{
  SbIllustration *illustration = find_illustration (ui, article);
  GtkWidget *page, *figure;

  if (illustration == NULL)
    return;

  g_test_message ("%s", sb_illustration_get_id (illustration));
  page = ui_open (ui, sb_article_get_uri (article));
  ui_draw (ui);
  figure = ui_find (page, SB_TYPE_FIGURE, NULL);
  g_assert_nonnull (figure);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (figure), GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (figure), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       sb_illustration_get_text (illustration));
  g_assert_cmpint (gtk_widget_get_width (figure), <=, gtk_widget_get_width (page));
  g_assert_cmpint (gtk_widget_get_width (ui_find (figure, SB_TYPE_DRAWING, NULL)), >, 200);
  g_assert_cmpuint (check_labels (figure), ==, g_list_model_get_n_items (sb_illustration_get_labels (illustration)));
}

static void
check_all (Ui *ui)
{
  GListModel *articles = sb_content_get_list (ui->content, SB_CONTENT_ARTICLES);

  for (guint i = 0; i < g_list_model_get_n_items (articles); i++)
    {
      g_autoptr (SbArticle) article = g_list_model_get_item (articles, i);

      check_figure (ui, article);
    }
}

static void
test_wide (Ui            *ui,
           gconstpointer  data)
{
  ui_resize (ui, 1000, 700);
  check_all (ui);
}

static void
test_narrow (Ui            *ui,
             gconstpointer  data)
{
  ui_resize (ui, 360, 600);
  check_all (ui);
  ui_set_settings (":close", 1.4);
  ui_draw (ui);
  check_all (ui);
  ui_set_settings (":close", 1);
}

static void
test_mirrored (Ui            *ui,
               gconstpointer  data)
{
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  ui_resize (ui, 360, 600);
  check_all (ui);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static void
add_tests (void)
{
  ui_test ("/illustrations/wide", test_wide);
  ui_test ("/illustrations/narrow", test_narrow);
  ui_test ("/illustrations/mirrored", test_mirrored);
}

int
main (int    argc,
      char **argv)
{
  return ui_run (argc, argv, add_tests);
}
