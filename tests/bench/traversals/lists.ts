import { DAY, type Traversal } from './traversal.ts';

const CHINESE = 'eventFilter: {origins: ["CHN"], kinds: [RECALL]}';

/** Lists: pages, counts, facets. */
export const LISTS: readonly Traversal[] = [
  ...['DATE_NEWEST', 'DATE_OLDEST', 'REPORTED_NEWEST', 'REPORTED_OLDEST', 'MOST_SOURCES', 'TITLE'].map(
    (orderBy) => ({
      what: `events out of China, ${orderBy.toLowerCase().replace('_', ' ')}`,
      query: events(`orderBy: ${orderBy}, filter: {origins: ["CHN"]}`, 'nodes { title }'),
    }),
  ),
  {
    what: 'events by disagreement',
    query: events('orderBy: LARGEST_DISAGREEMENT', 'nodes { title }'),
  },
  {
    what: 'events by disagreement, of two kinds',
    query: events(
      'orderBy: LARGEST_DISAGREEMENT, filter: {kinds: [CONTAMINATION, TRADE_TOTAL]}',
      'nodes { title }',
    ),
  },
  {
    what: 'events by disagreement, those without one',
    query: events('orderBy: LARGEST_DISAGREEMENT, filter: {hasDisagreement: false}', 'nodes { title }'),
  },
  {
    what: 'events of one actor, newest',
    query: events('filter: {actors: ["3m"]}', 'totalCount nodes { title }'),
  },
  {
    what: 'events by words, with facets',
    query: events(
      'filter: {text: "respirators", not: {kinds: [STATEMENT]}}',
      'totalCount facets(by: [ORIGIN, PRODUCT]) { values { label count } } nodes { title }',
    ),
  },
  {
    what: 'actors, claims, sources and publishers, a page each',
    query: `{ actors(first: 50) { nodes { name } } claims(first: 50, filter: {fields: [QUANTITY]}) { nodes { text } }
      sources(first: 50) { nodes { title } } publishers(first: 50) { nodes { name } } }`,
  },
  {
    what: 'actors, claims, sources and publishers, counts and facets',
    query: `{ actors(first: 1) { totalCount facets(by: [KIND]) { values { count } } }
      claims(first: 1) { totalCount facets(by: [FIELD]) { values { count } } }
      sources(first: 1) { totalCount facets(by: [KIND]) { values { count } } }
      publishers(first: 1) { totalCount facets(by: [COUNTRY]) { values { count } } } }`,
  },
  {
    what: 'actors, claims, sources, publishers and disagreements, counts by a filter',
    query: `{ actors(first: 1, filter: {kinds: [MANUFACTURER]}) { totalCount } claims(first: 1, filter: {fields: [QUANTITY]}) { totalCount }
      sources(first: 1, filter: {languages: ["en"]}) { totalCount } publishers(first: 1, filter: {countries: ["CHN"]}) { totalCount }
      disagreements(first: 1, fields: [QUANTITY]) { totalCount } }`,
  },
  {
    what: 'countries, products and standards, a page each, counts and facets',
    query: `{ countries(first: 50) { totalCount facets(by: [REGION]) { values { count } } nodes { name } }
      products(first: 50) { totalCount nodes { name } } standards(first: 50) { totalCount nodes { name } } }`,
  },
  {
    what: 'actors, countries, claims, sources and publishers of recalls out of China',
    query: `{ actors(first: 50, filter: {${CHINESE}}) { nodes { name } } countries(first: 50, filter: {${CHINESE}}) { nodes { name } }
      claims(first: 50, filter: {${CHINESE}}) { nodes { text } } sources(first: 50, filter: {${CHINESE}}) { nodes { title } }
      publishers(first: 50, filter: {${CHINESE}}) { nodes { name } } }`,
  },
  {
    what: 'claims and sources by words',
    query: `{ claims(first: 50, filter: {text: "defective"}) { nodes { text } } sources(first: 50, filter: {text: "defective"}) { nodes { title } } }`,
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
  { what: 'search, one word', query: '{ search(query: "masks") { hits { matchedText } } }' },
  {
    what: 'search, a name with a typo',
    query: '{ search(query: "jack maa foundation") { hits { matchedText } } }',
  },
];

function events(args: string, fields: string): string {
  return `{ events(first: 50, ${args}) { ${fields} } }`;
}
