import {
  compareText,
  type Disagreement,
  disagreements,
  groupBy,
  LABELS,
  PRODUCT_IDS,
  PRODUCTS,
  RELATIONSHIP_TYPES,
} from '@mask-diplomacy/cypher';
import { lastDay } from './dates.ts';
import { countryCodes, countryOf } from './derive/countries.ts';
import { evidenceOf } from './derive/evidence.ts';
import { daysOfDisagreement } from './derive/known-from.ts';
import { standardId } from './derive/slug.ts';
import { actorNode, actorRelationships } from './graph/actors.ts';
import {
  claimNode,
  claimRelationships,
  disagreementNode,
  type DatedDisagreement,
  disagreementRelationships,
} from './graph/claims.ts';
import { eventNode, eventRelationships } from './graph/events.ts';
import { hashOfGraph, makeNode, relationshipIdentity } from './graph/make.ts';
import { withRelationCounts } from './graph/relation-counts.ts';
import { publisherNode, sourceNode, sourceRelationships } from './graph/sources.ts';
import type { Graph, GraphNode, GraphRelationship } from './graph/types.ts';
import type { Records } from './records.ts';

export type { Graph, GraphNode, GraphRelationship, Properties, PropertyValue } from './graph/types.ts';

/**
 * Every node and relationship of a fact set, what is derived included. Pure: the same records give the same graph, in
 * the same order, however the records are ordered.
 *
 * @param records that `checkFolder` found no fault with; references to nothing are not looked for here
 */
export function buildGraph(records: Records): Graph {
  const differing = disagreements(records);
  const dated = withDays(records, differing);
  const found = uniqueBy(
    [
      ...countryCodes(records).map((code) => {
        const { id, ...properties } = countryOf(code);
        return makeNode('Country', id, properties);
      }),
      ...records.actors.map(actorNode),
      ...eventNodes(
        records,
        groupBy(differing, (each) => each.event),
      ),
      ...usedProducts(records).map((id) => makeNode('Product', id, { name: PRODUCTS[id] })),
      ...records.events
        .flatMap((event) => event.standards)
        .map((name) => makeNode('Standard', standardId(name), { name })),
      ...records.sources.flatMap((source) => [sourceNode(source), publisherNode(source.publisher)]),
      ...records.claims.map(claimNode),
      ...dated.map(disagreementNode),
    ],
    (node) => `${node.label}\u001F${node.id}`,
  ).sort((a, b) => LABELS.indexOf(a.label) - LABELS.indexOf(b.label) || compareText(a.id, b.id));
  const relationships = sortedRelationships([
    ...records.actors.flatMap(actorRelationships),
    ...records.events.flatMap(eventRelationships),
    ...records.sources.flatMap(sourceRelationships),
    ...records.claims.flatMap(claimRelationships),
    ...dated.flatMap(disagreementRelationships),
  ]);
  const nodes = withRelationCounts(found, relationships);
  return { nodes, relationships, setHash: hashOfGraph(nodes, relationships) };
}

function eventNodes(records: Records, differing: ReadonlyMap<string, readonly Disagreement[]>): GraphNode[] {
  const sources = new Map(records.sources.map((source) => [source.id, source]));
  const claimsOfEvent = groupBy(records.claims, (claim) => claim.event);
  return records.events.map((event) =>
    eventNode(
      event,
      evidenceOf(claimsOfEvent.get(event.id) ?? [], (id) => sources.get(id)),
      differing.get(event.id) ?? [],
    ),
  );
}

/** Disagreements with the days from which they could be known. */
function withDays({ sources, claims }: Records, differing: readonly Disagreement[]): DatedDisagreement[] {
  const dayOfSource = new Map(sources.map(({ id, date }) => [id, date === null ? null : lastDay(date)]));
  const dayOfClaim = new Map(claims.map(({ id, source }) => [id, dayOfSource.get(source) ?? null]));
  return differing.map((disagreement) => ({
    disagreement,
    days: daysOfDisagreement(disagreement, (claim) => dayOfClaim.get(claim) ?? null),
  }));
}

function usedProducts(records: Records) {
  const used = new Set(records.events.flatMap((event) => event.items.map((item) => item.product)));
  return PRODUCT_IDS.filter((id) => used.has(id));
}

function sortedRelationships(relationships: readonly GraphRelationship[]): GraphRelationship[] {
  const byIdentity = new Map(relationships.map((each) => [relationshipIdentity(each), each]));
  return [...byIdentity]
    .sort(
      ([a, { type: aType }], [b, { type: bType }]) =>
        RELATIONSHIP_TYPES.indexOf(aType) - RELATIONSHIP_TYPES.indexOf(bType) || compareText(a, b),
    )
    .map(([, each]) => each);
}

function uniqueBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): Value[] {
  return [...new Map(values.map((value) => [keyOf(value), value])).values()];
}
