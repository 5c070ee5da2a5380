import { globalId, type Label, PRODUCT_IDS, type RelationshipType } from '@mask-diplomacy/cypher';
import { claimsAboutEvent } from '../graph/claims.ts';
import type { Graph } from '../graph/graph.ts';
import { findNode, nodesOf } from '../graph/nodes.ts';
import type { NodeRow } from '../graph/rows.ts';
import { countriesOfPublisher } from '../graph/source-lists.ts';
import type { EdgeEntry, EventEntry, GraphPages, NodeEntry } from './entries.ts';
import type { EventSelection } from './query.ts';
import { actorPages, eventPages, type FreshGraph, readEntry, sourcePages } from './reader.ts';

/** Nodes of a page that is not a page of a list. */
const PAGE = 200;

/** Ids of nodes to be written, each once. Ids are all that is remembered of a file, however large it gets. */
type Seen = Map<Label, Set<string>>;

/** The events that were chosen, the countries, actors, products and standards they point at, and what relates them. */
export function graphOfEvents(fresh: FreshGraph, selection: EventSelection): GraphPages {
  const seen: Seen = new Map();
  const { knownBy } = selection;
  return {
    nodes: (async function* (): AsyncGenerator<readonly NodeEntry[]> {
      for await (const page of eventPages(fresh, selection, readEntry)) {
        for (const entry of page) noteEnds(seen, entry);
        yield page.map(({ event, sources }) => ({ row: event, sources }));
      }
      for (const label of ['Country', 'Actor', 'Product', 'Standard'] as const) {
        yield* nodesBy(() => fresh(knownBy), label, seen.get(label) ?? []);
      }
    })(),
    edges: (async function* (): AsyncGenerator<readonly EdgeEntry[]> {
      for await (const page of eventPages(fresh, selection, readEntry)) {
        yield page.flatMap(edgesOfEvent).filter(({ to }) => isWritten(seen, to));
      }
    })(),
  };
}

/** Every node and relationship of the record. */
export function graphOfDataset(fresh: FreshGraph, all: EventSelection): GraphPages {
  const seen: Seen = new Map();
  const { knownBy } = all;
  return {
    nodes: (async function* (): AsyncGenerator<readonly NodeEntry[]> {
      for await (const page of eventPages(fresh, all, readStated)) {
        for (const { entry, claims } of page) {
          noteEnds(seen, entry);
          for (const { disagreementId } of claims) note(seen, 'Disagreement', disagreementId);
        }
        yield page.flatMap(({ entry, claims }): NodeEntry[] => [
          { row: entry.event, sources: entry.sources },
          ...claims.map((row) => ({ row })),
        ]);
      }
      for await (const page of actorPages(fresh, knownBy, (_graph, row) => Promise.resolve(row))) {
        for (const { countryId } of page) note(seen, 'Country', countryId);
        yield page.map((row) => ({ row }));
      }
      for await (const page of sourcePages(fresh, knownBy, (_graph, row) => Promise.resolve(row))) {
        for (const { publisherId } of page) note(seen, 'Publisher', publisherId);
        yield page.map((row) => ({ row }));
      }
      for (const ids of chunks(seen.get('Publisher') ?? [])) {
        const graph = fresh(knownBy);
        const rows = await nodesOf(graph, 'Publisher', ids);
        const countries = await Promise.all(ids.map((id) => countriesOfPublisher(graph, id)));
        for (const { id } of countries.flat()) note(seen, 'Country', id);
        yield rows.map((row) => ({ row }));
      }
      for (const id of PRODUCT_IDS) note(seen, 'Product', id);
      for (const label of ['Country', 'Product', 'Standard', 'Disagreement'] as const) {
        yield* nodesBy(() => fresh(knownBy), label, seen.get(label) ?? []);
      }
    })(),
    edges: (async function* (): AsyncGenerator<readonly EdgeEntry[]> {
      for await (const page of eventPages(fresh, all, readStated)) {
        yield page.flatMap(({ entry, claims }) => [
          ...edgesOfEvent(entry),
          ...claims.flatMap((claim) => [
            edge(claim, 'ABOUT', 'Event', claim.eventId),
            edge(claim, 'STATED_IN', 'Source', claim.sourceId),
            ...(claim.disagreementId === null
              ? []
              : [edge(claim, 'TAKES_PART_IN', 'Disagreement', claim.disagreementId)]),
          ]),
          ...[...new Set(claims.flatMap(({ disagreementId }) => disagreementId ?? []))].map((id) => ({
            from: globalId('Disagreement', id),
            to: globalId('Event', entry.event.id),
            type: 'ABOUT' as const,
          })),
        ]);
      }
      for await (const page of actorPages(fresh, knownBy, (_graph, row) => Promise.resolve(row))) {
        yield page.flatMap((actor) => [
          ...(actor.countryId === null ? [] : [edge(actor, 'BASED_IN', 'Country', actor.countryId)]),
          ...(actor.partOfId === null ? [] : [edge(actor, 'PART_OF', 'Actor', actor.partOfId)]),
        ]);
      }
      for await (const page of sourcePages(fresh, knownBy, (_graph, row) => Promise.resolve(row))) {
        yield page.map((source) => edge(source, 'PUBLISHED_BY', 'Publisher', source.publisherId));
      }
      for (const ids of chunks(seen.get('Publisher') ?? [])) {
        const graph = fresh(knownBy);
        const countries = await Promise.all(ids.map((id) => countriesOfPublisher(graph, id)));
        yield ids.flatMap((id, at) =>
          (countries[at] ?? []).map((country) => ({
            from: globalId('Publisher', id),
            to: globalId('Country', country.id),
            type: 'BASED_IN' as const,
          })),
        );
      }
    })(),
  };
}

async function readStated(graph: Graph, event: Parameters<typeof readEntry>[1]) {
  const [entry, stated] = await Promise.all([readEntry(graph, event), claimsAboutEvent(graph, event.id)]);
  return { entry, claims: stated.map(({ claim }) => claim) };
}

const PARTS = [
  ['origins', 'SENT_FROM'],
  ['destinations', 'SENT_TO'],
  ['senders', 'SENT_BY'],
  ['recipients', 'RECEIVED_BY'],
  ['manufacturers', 'MADE_BY'],
  ['issuers', 'ISSUED_BY'],
  ['standards', 'CITES'],
] as const satisfies readonly (readonly [keyof EventEntry, RelationshipType])[];

function edgesOfEvent(entry: EventEntry): EdgeEntry[] {
  const { event, items, links } = entry;
  return [
    ...PARTS.flatMap(([name, type]) => entry[name].map((other) => edge(event, type, other.of, other.id))),
    ...items.map((item) => ({ ...edge(event, 'INCLUDES', 'Product', item.productId), item })),
    ...links.map(({ type, otherId }) => edge(event, type, 'Event', otherId)),
  ];
}

function edge(from: NodeRow, type: RelationshipType, label: Label, id: string): EdgeEntry {
  return { from: globalId(from.of, from.id), to: globalId(label, id), type };
}

function noteEnds(seen: Seen, entry: EventEntry): void {
  note(seen, 'Event', entry.event.id);
  for (const [name] of PARTS) for (const other of entry[name]) note(seen, other.of, other.id);
  for (const { productId } of entry.items) note(seen, 'Product', productId);
}

function note(seen: Seen, label: Label, id: string | null): void {
  if (id === null) return;
  const ids = seen.get(label);
  if (ids) ids.add(id);
  else seen.set(label, new Set([id]));
}

/** A link may lead to an event that was not chosen. */
function isWritten(seen: Seen, global: string): boolean {
  const [prefix] = global.split(':', 1);
  if (prefix !== 'event') return true;
  return seen.get('Event')?.has(global.slice('event:'.length)) ?? false;
}

async function* nodesBy(
  fresh: () => Graph,
  label: Label,
  all: Iterable<string>,
): AsyncGenerator<readonly NodeEntry[]> {
  for (const ids of chunks(all)) {
    const graph = fresh();
    const rows = await Promise.all(ids.map((id) => findNode(graph, label, id)));
    yield rows.flatMap((row) => (row ? { row } : []));
  }
}

function* chunks(all: Iterable<string>): Generator<string[]> {
  const ids = [...all].sort();
  for (let at = 0; at < ids.length; at += PAGE) yield ids.slice(at, at + PAGE);
}
