import { createHash } from 'node:crypto';
import type { Label, RelationshipType } from '@mask-diplomacy/cypher';
import type { GraphNode, GraphRelationship, Properties, PropertyValue } from './types.ts';

/** Makes a node: leaves out what is null or an empty list, and adds `id` and `recordHash`. */
export function makeNode(
  label: Label,
  id: string,
  properties: Readonly<Record<string, PropertyValue | null>>,
  kindLabel?: string,
): GraphNode {
  const labels = kindLabel === undefined ? [label] : [label, kindLabel];
  const content = { id, ...present(properties) };
  const recordHash = hashOf([labels, content]);
  return { label, labels, id, properties: { ...content, recordHash }, recordHash };
}

/** The same node with one property more. */
export function withProperty(node: GraphNode, name: string, value: PropertyValue): GraphNode {
  const { recordHash: _old, id, ...properties } = node.properties;
  return makeNode(node.label, String(id), { ...properties, [name]: value }, node.labels[1]);
}

/** Makes a relationship; `key` is only needed where two of a type may join the same nodes. */
export function makeRelationship(
  type: RelationshipType,
  from: readonly [Label, string],
  to: readonly [Label, string],
  properties: Readonly<Record<string, PropertyValue | null>> = {},
  key = '',
): GraphRelationship {
  return {
    type,
    fromLabel: from[0],
    from: from[1],
    toLabel: to[0],
    to: to[1],
    key,
    properties: present(properties),
  };
}

/** What tells a relationship from every other. */
export function relationshipIdentity(
  each: Pick<GraphRelationship, 'type' | 'fromLabel' | 'from' | 'toLabel' | 'to' | 'key'>,
): string {
  return [each.type, each.fromLabel, each.from, each.toLabel, each.to, each.key].join('\u001F');
}

/** The hash over a whole graph; both lists must be sorted. */
export function hashOfGraph(
  nodes: readonly GraphNode[],
  relationships: readonly GraphRelationship[],
): string {
  const hash = createHash('sha256');
  for (const node of nodes) hash.update(`${node.label}\u001F${node.id}\u001F${node.recordHash}\n`);
  for (const each of relationships) {
    hash.update(`${relationshipIdentity(each)}\u001F${JSON.stringify(sortedEntries(each.properties))}\n`);
  }
  return hash.digest('hex');
}

function present(properties: Readonly<Record<string, PropertyValue | null>>): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter(
      (entry): entry is [string, PropertyValue] =>
        entry[1] !== null && !(Array.isArray(entry[1]) && entry[1].length === 0),
    ),
  );
}

function hashOf([labels, content]: readonly [readonly string[], Properties]): string {
  return createHash('sha256')
    .update(JSON.stringify([labels, sortedEntries(content)]))
    .digest('hex')
    .slice(0, 16);
}

/** Properties in an order of their own, for comparing and hashing. */
export function sortedEntries(properties: Properties): readonly (readonly [string, PropertyValue])[] {
  return Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
}
