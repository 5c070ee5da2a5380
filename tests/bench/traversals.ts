/** A question whose cost is followed as the graph grows. */
export interface Traversal {
  readonly what: string;
  readonly query: string;
}

const EVENT = 'nld-ffp2-recall-2020-03-28';
const DAY = 'knownBy: "2020-06-30"';

/** Questions of every kind, on things that are in the record at every size, some of them its largest hubs. */
export const TRAVERSALS: readonly Traversal[] = [
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
    what: 'disagreements, first page',
    query: '{ disagreements(first: 50) { nodes { ratio label event { title } } } }',
  },
  {
    what: 'disagreements of a field, without suspects',
    query:
      '{ disagreements(first: 50, fields: [QUANTITY], orderBy: RATIO_WITHOUT_SUSPECT) { nodes { ratio } } }',
  },
  {
    what: 'disagreements in words',
    query: '{ disagreements(first: 50, fields: [REASON, DATE]) { nodes { label } } }',
  },
  {
    what: 'disagreements in words, without suspects',
    query:
      '{ disagreements(first: 50, fields: [REASON, DATE], orderBy: RATIO_WITHOUT_SUSPECT) { nodes { label } } }',
  },
  { what: 'disagreements, count', query: '{ disagreements(first: 1) { totalCount } }' },
  {
    what: 'disagreements known by a day',
    query: `{ disagreements(first: 50, ${DAY}) { nodes { ratio label } } }`,
  },
  ...['DATE_NEWEST', 'DATE_OLDEST', 'REPORTED_NEWEST', 'REPORTED_OLDEST', 'MOST_SOURCES', 'TITLE'].map(
    (orderBy) => ({
      what: `events out of China, ${orderBy.toLowerCase().replace('_', ' ')}`,
      query: events(`orderBy: ${orderBy}, filter: {origins: ["CHN"]}`, 'nodes { title }'),
    }),
  ),
  {
    what: 'events by disagreement, of two kinds',
    query: events(
      'orderBy: LARGEST_DISAGREEMENT, filter: {kinds: [CONTAMINATION, TRADE_TOTAL]}',
      'nodes { title }',
    ),
  },
  {
    what: 'events of one actor, newest',
    query: events('filter: {actors: ["3m"]}', 'totalCount nodes { title }'),
  },
  {
    what: 'events by words, with facets',
    query: events(
      'filter: {text: "masks", not: {kinds: [STATEMENT]}}',
      'totalCount facets(by: [ORIGIN, PRODUCT]) { values { label count } } nodes { title }',
    ),
  },
  {
    what: 'actors, claims and sources, a page each',
    query: `{ actors(first: 50) { totalCount nodes { name } } claims(first: 50, filter: {fields: [QUANTITY]}) { totalCount nodes { text } }
      sources(first: 50) { totalCount nodes { title } } }`,
  },
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
  { what: 'search, one word', query: '{ search(query: "masks") { hits { matchedText } } }' },
  {
    what: 'search, a name with a typo',
    query: '{ search(query: "jack maa foundation") { hits { matchedText } } }',
  },
  {
    what: 'node by id',
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

function neighborhood(id: string, depth: number, rest: string): string {
  return `{ neighborhood(ids: ["${id}"], depth: ${depth}, ${rest}) { nodes { id } edges { id publisherCount } leftOut { count } } }`;
}

function events(args: string, fields: string): string {
  return `{ events(first: 50, ${args}) { ${fields} } }`;
}
