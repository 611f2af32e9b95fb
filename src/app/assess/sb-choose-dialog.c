/* sb-choose-dialog.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-choose-dialog.h"
#include "sb-comparisons.h"
#include "sb-history-models.h"
#include "sb-history-row.h"

/**
 * SbChooseDialog:
 *
 * The other past assessments of a questionnaire, to choose one to compare
 * with.
 */
struct _SbChooseDialog
{
  AdwDialog parent_instance;

  GtkListView *list;
};

G_DEFINE_FINAL_TYPE (SbChooseDialog, sb_choose_dialog, ADW_TYPE_DIALOG)

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
activate_cb (SbChooseDialog *self,
             guint           position)
{
  g_autoptr (SbAssessment) chosen = NULL;

  g_assert (SB_IS_CHOOSE_DIALOG (self));

  chosen = g_list_model_get_item (G_LIST_MODEL (gtk_list_view_get_model (self->list)), position);
  adw_dialog_force_close (ADW_DIALOG (self));
  g_signal_emit (self, signals[CHOSEN], 0, chosen);
}

static void
sb_choose_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), SB_TYPE_CHOOSE_DIALOG);

  G_OBJECT_CLASS (sb_choose_dialog_parent_class)->dispose (object);
}

static void
sb_choose_dialog_class_init (SbChooseDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sb_choose_dialog_dispose;

  /**
   * SbChooseDialog::chosen:
   * @self: the dialog
   * @assessment: what was chosen
   */
  signals[CHOSEN] = g_signal_new ("chosen", SB_TYPE_CHOOSE_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, SB_TYPE_ASSESSMENT);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/ui/sb-choose-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, SbChooseDialog, list);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
}

static void
sb_choose_dialog_init (SbChooseDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static gboolean
is_other (gpointer item,
          gpointer user_data)
{
  return sb_comparisons_is_other (user_data, item);
}

/**
 * sb_choose_dialog_new:
 * @content: what the app knows
 * @store: what the person did
 * @assessment: what is to be compared
 *
 * Returns: (transfer floating): a dialog to choose with what
 */
AdwDialog *
sb_choose_dialog_new (SbContent    *content,
                      SbStore      *store,
                      SbAssessment *assessment)
{
  SbChooseDialog *self = g_object_new (SB_TYPE_CHOOSE_DIALOG, NULL);
  GtkFilter *filter;
  GListModel *others;
  g_autoptr (GtkListItemFactory) factory = NULL;
  g_autoptr (GtkSelectionModel) selection = NULL;

  g_return_val_if_fail (SB_IS_STORE (store), NULL);
  g_return_val_if_fail (SB_IS_ASSESSMENT (assessment), NULL);

  filter = GTK_FILTER (gtk_custom_filter_new (is_other, g_object_ref (assessment), g_object_unref));
  others = G_LIST_MODEL (gtk_filter_list_model_new (sb_history_models_list_like (store, assessment, TRUE), filter));
  selection = GTK_SELECTION_MODEL (gtk_no_selection_new (others));
  factory = sb_history_row_create_factory (content, store);
  gtk_list_view_set_factory (self->list, factory);
  gtk_list_view_set_model (self->list, selection);

  return ADW_DIALOG (self);
}
