import { DAY, EVENT, type Traversal } from './traversal.ts';

/** Walks and sums over the graph. */
export const WALKS: readonly Traversal[] = [
  {
    what: 'timeline and total of an actor',
    query: `{ timeline(filter: {actors: ["3m"]}) { buckets { eventCount } }
      total(filter: {actors: ["3m"]}) { eventCount leftOutCount sums { unit } } }`,
  },
  {
    what: 'paths between a small actor and a country',
    query: '{ paths(from: "actor:3m", to: "country:DEU") { paths { sentence nodes { label } } } }',
  },
  { what: 'neighbourhood of an event, depth 2', query: neighborhood(`event:${EVENT}`, 2, '') },
  {
    what: 'neighbourhood of a hub, 200 events',
    query: neighborhood('country:CHN', 1, 'families: [TRANSFER], perNode: 200, maxNodes: 201'),
  },
  { what: 'neighbourhood, depth 3 of an actor', query: neighborhood('actor:3m', 3, '') },
  { what: 'neighbourhood known by a day', query: neighborhood(`event:${EVENT}`, 2, DAY) },
  {
    what: 'incident chain',
    query: `{ incidentChain(event: "${EVENT}") { eventCount stages { stage entries { event { title } } } } }`,
  },
  {
    what: 'evidence',
    query: `{ evidence(event: "${EVENT}") { for { sentence } against { sentence } related { sentence } } }`,
  },
  {
    what: 'flows between countries',
    query: '{ flows(first: 50) { flows { origin { name } destination { name } eventCount } } }',
  },
  {
    what: 'flows, how many transfers and those on the largest',
    query:
      '{ flows(first: 5) { transferCount unplacedCount flows { eventCount events(first: 10) { nodes { title } } } } }',
  },
];

function neighborhood(id: string, depth: number, rest: string): string {
  return `{ neighborhood(ids: ["${id}"], depth: ${depth}, ${rest}) { nodes { id } edges { id publisherCount } leftOut { count } } }`;
}
