import { EVENT, type Traversal } from './traversal.ts';

/** Single things with what hangs on them, some of them the largest hubs. */
export const THINGS: readonly Traversal[] = [
  {
    what: 'event, whole',
    query: `{ event(id: "${EVENT}") { title relationCounts { count } origins { name } destinations { name } senders { name }
      recipients { name } manufacturers { name } issuers { name } items { key product { name } } standards { name }
      links { type event { title } } facts { headline claims { source { title } } disagreement { ratio sides { text } } }
      claims(first: 100) { totalCount nodes { text source { title } disagreement { id } } } sources { totalCount nodes { title } } } }`,
  },
  { what: 'actor, small', query: actor('3m') },
  { what: 'actor, hub', query: actor('government-of-china') },
  { what: 'country, small', query: country('AFG') },
  { what: 'country, hub', query: country('CHN') },
  {
    what: 'country, hub, incidents one way',
    query:
      '{ country(id: "CHN") { events(first: 50, direction: OUT, families: [INCIDENT]) { nodes { title } } } }',
  },
  {
    what: 'country, hub, counts',
    query: '{ country(id: "CHN") { events(first: 1) { totalCount } actors(first: 1) { totalCount } } }',
  },
  { what: 'product', query: goods('product(id: "mask-kn95")') },
  {
    what: 'standard',
    query: '{ node(id: "standard:en-149") { ... on Standard { events(first: 50) { nodes { title } } } } }',
  },
  {
    what: 'product and standard, counts',
    query: `{ product(id: "mask-kn95") { events(first: 1) { totalCount } }
      node(id: "standard:en-149") { ... on Standard { events(first: 1) { totalCount } } } }`,
  },
  {
    what: 'sources of an event, their publishers and what they state',
    query: `{ event(id: "${EVENT}") { sources(first: 5) { nodes { title country { name } publisher { name countries { name }
      sources(first: 5) { totalCount nodes { title } } } claims(first: 20) { totalCount nodes { text event { title } } } } } } }`,
  },
  {
    what: 'nodes by id, how many relations they have',
    query: `{ node(id: "event:${EVENT}") { id } nodes(ids: ["country:NLD", "actor:3m", "product:mask-kn95", "standard:en-149", "claim:clm-00174564834a"]) { ... on GraphNode { relationCounts { count } } } }`,
  },
  {
    what: 'data set',
    query: '{ dataset { hash earliest latest nodeCounts { count } relationshipCounts { count } } }',
  },
];

function actor(id: string): string {
  return `{ actor(id: "${id}") { name country { name } partOf { name } parts { name } events(first: 50) { totalCount edges { roles node { title } } } } }`;
}

function country(code: string): string {
  return `{ country(id: "${code}") { name events(first: 50) { nodes { title } } actors(first: 25) { nodes { name } } } }`;
}

function goods(field: string): string {
  return `{ ${field} { name events(first: 50) { nodes { title } } } }`;
}
