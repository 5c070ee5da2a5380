/** One question to two APIs. Both give the same facts; each in the words of its own schema. */
export interface Question {
  readonly what: string;
  readonly ours: string;
  /** Null: that library cannot express it. */
  readonly library: string | null;
  /** How many times as fast as that library we want to be (the design's number); null: not said. */
  readonly wanted: number | null;
}

/** What a point read is: walks are held against the time of this question. */
export const POINT_READ = 'one event, six fields';

const EVENT = 'nld-ffp2-recall-2020-03-28';

export const QUESTIONS: readonly Question[] = [
  {
    what: POINT_READ,
    ours: `{ event(id: "${EVENT}") { title date { iso } confidence claimCount sourceCount publisherCount } }`,
    library: `{ events(where: { id: { eq: "${EVENT}" } }, limit: 1) {
      title date confidence claimCount sourceCount publisherCount } }`,
    wanted: null,
  },
  {
    what: 'an event with its claims and their sources',
    ours: `{ event(id: "${EVENT}") { title claims(first: 100) { nodes {
      field text unit note source { title url date { iso } } } } } }`,
    library: `{ events(where: { id: { eq: "${EVENT}" } }, limit: 1) { title claims(limit: 100) {
      field text unit note sources(limit: 1) { title url date } } } }`,
    wanted: 2.5,
  },
  {
    what: 'a page of 50 transfers out of China, newest first',
    ours: `{ events(first: 50, filter: { kinds: [DONATION, PURCHASE, SHIPMENT], origins: ["CHN"] }) {
      nodes { id title date { iso } confidence publisherCount } } }`,
    library: `{ events(where: { kind: { in: ["donation", "purchase", "shipment"] }, origins: { some: { id: { eq: "CHN" } } } },
      sort: [{ dateFirst: DESC }, { id: DESC }], limit: 50) { id title date confidence publisherCount } }`,
    wanted: 8,
  },
  {
    what: 'the neighbourhood of a country: 200 events and their edges',
    ours: `{ neighborhood(ids: ["country:ITA"], depth: 2, perNode: 200, maxNodes: 1000,
      types: [SENT_TO, SENT_BY, RECEIVED_BY, MADE_BY, ISSUED_BY, INCLUDES]) {
      nodes { id label } edges { type from to } } }`,
    library: `{ countries(where: { id: { eq: "ITA" } }, limit: 1) { id name
      reached(limit: 200, sort: [{ publisherCount: DESC }, { dateFirst: DESC }, { id: ASC }]) { id title
        destinations(limit: 60) { id name } senders(limit: 50) { id name } recipients(limit: 50) { id name }
        manufacturers(limit: 50) { id name } issuers(limit: 50) { id name } products(limit: 50) { id name } } } }`,
    wanted: 4,
  },
  {
    what: 'the 50 widest disagreements',
    ours: '{ disagreements(first: 50) { nodes { label ratio lowest highest event { title } } } }',
    library: `{ disagreements(where: { ratio: { gt: 0 } }, sort: [{ ratio: DESC }, { id: DESC }], limit: 50) {
      field aspect unit ratio lowest highest events(limit: 1) { title } } }`,
    wanted: null,
  },
  {
    what: 'paths between a small actor and a country',
    ours: '{ paths(from: "actor:3m", to: "country:DEU") { paths { strength sentence nodes { label } } } }',
    library: null,
    wanted: null,
  },
  {
    what: 'the affair that an event belongs to',
    ours: `{ incidentChain(event: "${EVENT}") { eventCount stages { stage entries { event { title } } } } }`,
    library: null,
    wanted: null,
  },
  {
    what: 'what an actor had a part in, added up',
    ours: '{ total(filter: { actors: ["3m"] }) { eventCount leftOutCount sums { unit } } }',
    library: null,
    wanted: null,
  },
];
