import type { EVENT_LINKS } from '@mask-diplomacy/cypher';
import { type EventLink, type RelationshipType, statement } from '@mask-diplomacy/cypher';
import { manyByKey, type Ids } from './batches.ts';
import type { Graph } from './graph.ts';
import { items } from './items.ts';
import { itemsAsKnown } from './knowledge.ts';
import { NODES, nodesOf } from './nodes.ts';
import type { ActorRow, CountryRow, ItemRow, StandardRow } from './rows.ts';

/** Most countries, actors, items or standards of one event that are given; the widest gift of the record went to 54 countries. */
const MOST_ENDS = 250;

interface CountryEnd {
  readonly eventId: string;
  readonly type: RelationshipType;
  readonly countryId: string;
}

interface ActorEnd {
  readonly eventId: string;
  readonly type: RelationshipType;
  readonly actorId: string;
}

const countriesOfEvents = statement<Ids, CountryEnd>('countries-of-events', {
  params: ['ids'],
  row: ['eventId', 'type', 'countryId'],
});
const actorsOfEvents = statement<Ids, ActorEnd>('actors-of-events', {
  params: ['ids'],
  row: ['eventId', 'type', 'actorId'],
});
const standardsOfEvents = statement<Ids, { eventId: string; standardId: string }>('standards-of-events', {
  params: ['ids'],
  row: ['eventId', 'standardId'],
});

const countryEnds = manyByKey<CountryEnd, CountryEnd>(
  (graph, ids) => graph.run(countriesOfEvents, { ids }),
  (row) => row.eventId,
  (row) => row,
);
const actorEnds = manyByKey<ActorEnd, ActorEnd>(
  (graph, ids) => graph.run(actorsOfEvents, { ids }),
  (row) => row.eventId,
  (row) => row,
);
const standards = manyByKey<{ eventId: string; standardId: string }, string>(
  (graph, ids) => graph.run(standardsOfEvents, { ids }),
  (row) => row.eventId,
  (row) => row.standardId,
);

/** Countries that an event left (`SENT_FROM`) or went to (`SENT_TO`), by name. */
export async function countriesOfEvent(
  graph: Graph,
  event: string,
  type: 'SENT_FROM' | 'SENT_TO',
): Promise<CountryRow[]> {
  const ends = (await graph.load(countryEnds, event)).filter((end) => end.type === type);
  return nodesOf(
    graph,
    'Country',
    ends.slice(0, MOST_ENDS).map((end) => end.countryId),
  );
}

/** Countries that the goods of an event left and went to. */
export interface Ends {
  readonly origins: readonly Place[];
  readonly destinations: readonly Place[];
}

type Place = Pick<CountryRow, 'id' | 'region'>;

/** Where the goods of each event left and went, in the order of the events; on every day, as the record holds it. */
export async function endsOfEvents(graph: Graph, events: readonly string[]): Promise<Ends[]> {
  const ends = await graph.loadMany(countryEnds, events);
  const ids = [...new Set(ends.flat().map(({ countryId }) => countryId))];
  const countries = (await graph.loadMany(NODES.Country, ids)).flatMap((row) => row ?? []);
  const places = new Map(countries.map((row) => [row.id, row]));
  const placesOf = (some: readonly CountryEnd[], type: CountryEnd['type']): Place[] =>
    some.flatMap((end) => (end.type === type ? (places.get(end.countryId) ?? []) : []));
  return ends.map((some) => ({
    origins: placesOf(some, 'SENT_FROM'),
    destinations: placesOf(some, 'SENT_TO'),
  }));
}

/** Actors that had a part in an event, by name. */
export async function actorsOfEvent(
  graph: Graph,
  event: string,
  type: 'SENT_BY' | 'RECEIVED_BY' | 'MADE_BY' | 'ISSUED_BY',
): Promise<ActorRow[]> {
  const ends = (await graph.load(actorEnds, event)).filter((end) => end.type === type);
  return nodesOf(
    graph,
    'Actor',
    ends.slice(0, MOST_ENDS).map((end) => end.actorId),
  );
}

/** Goods within an event, by the number in their key. On a day, a quantity that no claim out by then states is null. */
export async function itemsOfEvent(graph: Graph, event: string): Promise<readonly ItemRow[]> {
  const rows = graph.knownBy === null ? await graph.load(items, event) : await itemsAsKnown(graph, event);
  return rows.slice(0, MOST_ENDS);
}

/** One item of an event; null for no key, or none that the event has. */
export async function itemOfEvent(graph: Graph, event: string, key: string | null): Promise<ItemRow | null> {
  if (key === null) return null;
  return (await itemsOfEvent(graph, event)).find((item) => item.key === key) ?? null;
}

/** Standards that an event turns on, by name. */
export async function standardsOfEvent(graph: Graph, event: string): Promise<StandardRow[]> {
  return nodesOf(graph, 'Standard', (await graph.load(standards, event)).slice(0, MOST_ENDS));
}

/** A link of an event, seen from it. */
export interface LinkRow {
  readonly eventId: string;
  readonly type: (typeof EVENT_LINKS)[EventLink];
  /** True when the event points at the other. */
  readonly isOut: boolean;
  readonly otherId: string;
}

/** Most links of one event that are given. */
const MOST_LINKS = 200;

const linksOfEvents = statement<Ids & { limit: number }, LinkRow>('links-of-events', {
  params: ['ids', 'limit'],
  row: ['eventId', 'type', 'isOut', 'otherId'],
});
const links = manyByKey<LinkRow, LinkRow>(
  (graph, ids) => graph.run(linksOfEvents, { ids, limit: MOST_LINKS }),
  (row) => row.eventId,
  (row) => row,
);

/** Links of an event to and from others, by type, then the other's date. */
export function linksOfEvent(graph: Graph, event: string): Promise<readonly LinkRow[]> {
  return graph.load(links, event);
}
