import {
  compareText,
  type EventKind,
  type Family,
  familyOfEvent,
  familyOfLabel,
  type RelationshipType,
} from '@mask-diplomacy/cypher';
import { withProperty } from './make.ts';
import type { GraphNode, GraphRelationship } from './types.ts';

/** A node with more relationships says itself how many it has; those of any other are counted when somebody asks. */
export const UNCOUNTED = 100;

interface Sum {
  relationships: number;
  readonly neighbours: Set<GraphNode>;
}

/**
 * Gives hubs the property `relationCounts`, so that what they have is told without reading it all: texts such as
 * `SENT_FROM IN transfer 120 118`, of a type, a direction and a family at the other end how many relationships and how
 * many different nodes there are. The order of the nodes stays.
 */
export function withRelationCounts(
  nodes: readonly GraphNode[],
  relationships: readonly GraphRelationship[],
): GraphNode[] {
  const byIdentity = new Map(nodes.map((node) => [`${node.label} ${node.id}`, node]));
  const ends = relationships.map(({ type, fromLabel, from, toLabel, to }) => ({
    type,
    from: byIdentity.get(`${fromLabel} ${from}`),
    to: byIdentity.get(`${toLabel} ${to}`),
  }));
  const degrees = new Map<GraphNode, number>();
  for (const { from, to } of ends) {
    for (const node of [from, to]) if (node) degrees.set(node, (degrees.get(node) ?? 0) + 1);
  }
  const sums = new Map<GraphNode, Map<string, Sum>>();
  const add = (node: GraphNode, other: GraphNode, type: RelationshipType, direction: 'OUT' | 'IN'): void => {
    if ((degrees.get(node) ?? 0) <= UNCOUNTED) return;
    const ofNode = sums.get(node) ?? new Map<string, Sum>();
    sums.set(node, ofNode);
    const key = `${type} ${direction} ${familyOf(other)}`;
    const sum = ofNode.get(key) ?? { relationships: 0, neighbours: new Set() };
    ofNode.set(key, sum);
    sum.relationships += 1;
    sum.neighbours.add(other);
  };
  for (const { type, from, to } of ends) {
    if (!from || !to) continue;
    add(from, to, type, 'OUT');
    add(to, from, type, 'IN');
  }
  return nodes.map((node) => {
    const ofNode = sums.get(node);
    return ofNode ? withProperty(node, 'relationCounts', textsOf(ofNode)) : node;
  });
}

function textsOf(sums: ReadonlyMap<string, Sum>): string[] {
  return [...sums]
    .map(([key, { relationships, neighbours }]) => `${key} ${relationships} ${neighbours.size}`)
    .sort(compareText);
}

function familyOf({ label, properties }: GraphNode): Family {
  return label === 'Event' ? familyOfEvent(properties['kind'] as EventKind) : familyOfLabel(label);
}
