/* sb-fhir-node.c
 *
 * Copyright 2026 The Secure Base authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "sb-fhir-node.h"

typedef struct
{
  SbFhirNode *root;
  GHashTable *nodes; /* (element-type utf8 SbFhirNode): by linkId */
} Tree;

/**
 * sb_fhir_node_free:
 * @self: a node
 */
void
sb_fhir_node_free (SbFhirNode *self)
{
  g_clear_object (&self->item);
  g_clear_object (&self->group);
  g_clear_object (&self->scale);
  g_ptr_array_unref (self->children);
  g_free (self->link_id);
  g_free (self);
}

static SbFhirNode *
create_node (Tree       *tree,
             const char *link_id,
             guint       position)
{
  SbFhirNode *node = g_new0 (SbFhirNode, 1);

  node->link_id = g_strdup (link_id);
  node->position = position;
  node->children = g_ptr_array_new_with_free_func ((GDestroyNotify) sb_fhir_node_free);
  g_hash_table_insert (tree->nodes, node->link_id, node);

  return node;
}

/* Where the items of @group stand that belong to the question @parent. */
static SbFhirNode *
find_container (Tree        *tree,
                SbItemGroup *group,
                SbItem      *parent,
                guint        position)
{
  SbFhirNode *container;
  SbFhirNode *node;

  if (parent != NULL && sb_item_get_group (parent) == group)
    return g_hash_table_lookup (tree->nodes, sb_item_get_id (parent));
  if (group == NULL)
    return tree->root;

  node = g_hash_table_lookup (tree->nodes, sb_item_group_get_id (group));
  if (node != NULL)
    return node;

  container = find_container (tree, sb_item_group_get_parent (group), parent, position);
  node = create_node (tree, sb_item_group_get_id (group), position);
  node->group = g_object_ref (group);
  g_ptr_array_add (container->children, node);

  return node;
}

static void
add_item (Tree   *tree,
          SbItem *item,
          guint   position)
{
  SbFhirNode *container = find_container (tree, sb_item_get_group (item), sb_item_get_parent (item), position);
  SbFhirNode *node = create_node (tree, sb_item_get_id (item), position);

  node->item = g_object_ref (item);
  g_ptr_array_add (container->children, node);
}

/* After all that comes before it, and after scales at the same place. */
static void
insert_computed (SbFhirNode *container,
                 SbFhirNode *node)
{
  guint at = 0;

  while (at < container->children->len)
    {
      SbFhirNode *child = g_ptr_array_index (container->children, at);

      if (child->position > node->position || (child->position == node->position && (child->item != NULL || child->group != NULL)))
        break;
      at++;
    }

  g_ptr_array_insert (container->children, (int) at, node);
}

static guint
find_position (Tree    *tree,
               SbScale *scale)
{
  const char *after = sb_scale_get_link_after (scale);
  SbFhirNode *node = after != NULL ? g_hash_table_lookup (tree->nodes, after) : NULL;

  return node != NULL ? node->position + 1 : 0;
}

static void
add_scale (Tree    *tree,
           SbScale *scale)
{
  const char *group = sb_scale_get_link_group (scale);
  guint position = find_position (tree, scale);
  SbFhirNode *container = group != NULL ? g_hash_table_lookup (tree->nodes, group) : tree->root;
  SbFhirNode *node;

  if (g_hash_table_contains (tree->nodes, sb_scale_get_link_id (scale)))
    return;

  /* A group that holds nothing else asks nothing, and is no group of ours. */
  if (container == NULL)
    {
      container = create_node (tree, group, position);
      insert_computed (tree->root, container);
    }

  node = create_node (tree, sb_scale_get_link_id (scale), position);
  node->scale = g_object_ref (scale);
  insert_computed (container, node);
}

/**
 * sb_fhir_node_new_tree:
 * @instrument: an instrument
 *
 * Returns: (transfer full): its items as they stood in the questionnaire
 *   that it came from, with those that tell its scales
 */
SbFhirNode *
sb_fhir_node_new_tree (SbInstrument *instrument)
{
  g_autoptr (GHashTable) nodes = g_hash_table_new (g_str_hash, g_str_equal);
  Tree tree = { NULL, nodes };
  GListModel *items;
  GListModel *scales;

  g_return_val_if_fail (SB_IS_INSTRUMENT (instrument), NULL);

  items = sb_instrument_get_items (instrument);
  scales = sb_instrument_get_scales (instrument);
  tree.root = create_node (&tree, "", 0);
  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SbItem) item = g_list_model_get_item (items, i);

      add_item (&tree, item, i);
    }

  for (guint i = 0; i < g_list_model_get_n_items (scales); i++)
    {
      g_autoptr (SbScale) scale = g_list_model_get_item (scales, i);

      if (sb_scale_get_link_id (scale) != NULL)
        add_scale (&tree, scale);
    }

  return tree.root;
}
