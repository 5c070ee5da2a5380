import { familyOfEvent, familyOfLabel, globalId, type Label, type NodeKind } from '@mask-diplomacy/cypher';
import type { Context } from '../../context.ts';
import type { Resolvers } from '../../generated/resolver-types.ts';
import { readGlobalId, readGlobalIds } from '../../graph/ids.ts';
import { findNode } from '../../graph/nodes.ts';
import { degreeOf, relationCountsOf } from '../../graph/relation-counts.ts';
import type { NodeRow } from '../../graph/rows.ts';
import { labelText } from '../../text/labels.ts';

const MOST_NODES = 200;

/** What every node of the graph answers to. */
export const graphNodeResolvers = {
  id: (node: NodeRow) => globalId(node.of, node.id),
  label: labelText,
  family: (node: NodeRow) => (node.of === 'Event' ? familyOfEvent(node.kind) : familyOfLabel(node.of)),
  nodeKind: (node: NodeRow): NodeKind =>
    node.of === 'Event' || node.of === 'Actor'
      ? node.kind
      : (node.of.toLowerCase() as Lowercase<typeof node.of>),
  degree: (node: NodeRow, _args: object, { graph }: Context) => degreeOf(graph, node),
  relationCounts: (node: NodeRow, _args: object, { graph }: Context) => relationCountsOf(graph, node),
};

export const nodeResolvers = {
  Node: { __resolveType: (node: NodeRow) => node.of },
  GraphNode: { __resolveType: (node: NodeRow) => node.of },
  Query: {
    node(_root, { id }, { graph }) {
      const { label, id: bare } = readGlobalId({ field: 'node', argument: 'id' }, id);
      return findNode(graph, label, bare);
    },
    nodes(_root, { ids }, { graph }) {
      const found = readGlobalIds({ field: 'nodes', argument: 'ids' }, ids, { least: 1, most: MOST_NODES });
      return Promise.all(found.map(({ label, id }) => findNode<Label>(graph, label, id)));
    },
  },
} satisfies Resolvers;
