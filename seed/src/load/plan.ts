import { LABELS, type Label, RELATIONSHIP_TYPES, type RelationshipType } from '@mask-diplomacy/cypher';
import { type Graph, type GraphNode, type GraphRelationship, type Properties } from '../graph.ts';
import { relationshipIdentity, sortedEntries } from '../graph/make.ts';
import type { Stored, StoredNode, StoredRelationship } from './stored.ts';

/** A node or relationship that stands in both, with different content. */
export interface Update<New, Old> {
  readonly to: New;
  readonly from: Old;
}

/** The difference between a graph and what the database holds. */
export interface Plan {
  readonly nodes: {
    readonly create: readonly GraphNode[];
    readonly update: readonly Update<GraphNode, StoredNode>[];
    readonly remove: readonly StoredNode[];
    readonly keep: readonly StoredNode[];
  };
  readonly relationships: {
    readonly create: readonly GraphRelationship[];
    readonly update: readonly Update<GraphRelationship, StoredRelationship>[];
    readonly remove: readonly StoredRelationship[];
    readonly keep: readonly StoredRelationship[];
  };
}

/** How many of one label or relationship type a load meets, writes and leaves. */
export interface Change {
  readonly name: Label | RelationshipType;
  readonly before: number;
  readonly added: number;
  readonly updated: number;
  readonly removed: number;
  readonly after: number;
}

/** What must change so that the database holds exactly the graph. Pure. */
export function planChanges(graph: Graph, stored: Stored): Plan {
  const nodes = compare(
    graph.nodes,
    stored.nodes,
    nodeIdentity,
    (node) => (node.id === null ? null : nodeIdentity({ label: node.label, id: node.id })),
    (node, old) => node.recordHash === old.recordHash && sameWords(node.labels, old.labels),
  );
  const nodeOfElement = new Map(stored.nodes.map((node) => [node.element, node]));
  const relationships = compare(
    graph.relationships,
    stored.relationships,
    relationshipIdentity,
    (old) => storedIdentity(old, nodeOfElement),
    (each, old) => sameProperties(each.properties, old.properties),
  );
  return { nodes, relationships };
}

/** True when nothing must change. */
export function isEmpty(plan: Plan): boolean {
  return [plan.nodes, plan.relationships].every(
    ({ create, update, remove }) => create.length + update.length + remove.length === 0,
  );
}

/** The plan counted by label and by relationship type, in the vocabulary's order. */
export function countChanges(plan: Plan): { nodes: Change[]; relationships: Change[] } {
  const { nodes, relationships } = plan;
  return {
    nodes: LABELS.map((label) => countOne(label, nodes, (node) => node.label === label)),
    relationships: RELATIONSHIP_TYPES.map((type) =>
      countOne(type, relationships, (each) => each.type === type),
    ),
  };
}

/** What tells a node from every other. */
export function nodeIdentity(node: Pick<GraphNode, 'label' | 'id'>): string {
  return `${node.label}\u001F${node.id}`;
}

function compare<New, Old>(
  wanted: readonly New[],
  stored: readonly Old[],
  keyOfNew: (each: New) => string,
  keyOfOld: (each: Old) => string | null,
  isSame: (each: New, old: Old) => boolean,
): { create: New[]; update: Update<New, Old>[]; remove: Old[]; keep: Old[] } {
  const found = new Map<string, Old>();
  const remove: Old[] = [];
  for (const old of stored) {
    const key = keyOfOld(old);
    // A second one with the same key can only be a stranger's.
    if (key === null || found.has(key)) remove.push(old);
    else found.set(key, old);
  }
  const [create, update, keep]: [New[], Update<New, Old>[], Old[]] = [[], [], []];
  for (const each of wanted) {
    const key = keyOfNew(each);
    const old = found.get(key);
    found.delete(key);
    if (old === undefined) create.push(each);
    else if (isSame(each, old)) keep.push(old);
    else update.push({ to: each, from: old });
  }
  remove.push(...found.values());
  return { create, update, remove, keep };
}

function storedIdentity(
  each: StoredRelationship,
  nodeOfElement: ReadonlyMap<string, StoredNode>,
): string | null {
  const type = RELATIONSHIP_TYPES.find((known) => known === each.type);
  const [from, to] = [nodeOfElement.get(each.from), nodeOfElement.get(each.to)];
  if (!type || !from || from.id === null || !to || to.id === null) return null;
  const key = typeof each.properties['key'] === 'string' ? each.properties['key'] : '';
  return relationshipIdentity({
    type,
    fromLabel: from.label,
    from: from.id,
    toLabel: to.label,
    to: to.id,
    key,
  });
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.toSorted().join() === b.toSorted().join();
}

function sameProperties(a: Properties, b: Properties): boolean {
  return JSON.stringify(sortedEntries(a)) === JSON.stringify(sortedEntries(b));
}

function countOne<Name extends Label | RelationshipType, New extends object, Old extends object>(
  name: Name,
  plan: {
    readonly create: readonly New[];
    readonly update: readonly Update<New, Old>[];
    readonly remove: readonly Old[];
    readonly keep: readonly Old[];
  },
  isOfName: (each: New | Old) => boolean,
): Change {
  const count = (list: readonly (New | Old)[]): number => list.filter(isOfName).length;
  const added = count(plan.create);
  const updated = count(plan.update.map(({ from }) => from));
  const removed = count(plan.remove);
  const before = count(plan.keep) + updated + removed;
  return { name, before, added, updated, removed, after: before + added - removed };
}
