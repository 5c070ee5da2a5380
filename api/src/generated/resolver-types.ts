import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  EventRef,
  ActorRef,
  CountryRef,
  ProductRef,
  StandardRef,
  SourceRef,
  PublisherRef,
  ClaimRef,
  DisagreementRef,
} from '../graph/rows.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** A calendar day, ISO 8601: `2020-03-28`. */
  Date: { input: string; output: string };
  /** A moment, ISO 8601 in UTC: `2026-11-24T12:00:00.000Z`. */
  DateTime: { input: string; output: string };
};

/** An organisation or public person. Being listed implies no wrongdoing: read the claims. */
export type Actor = Node &
  GraphNode & {
    __typename?: 'Actor';
    /** Global id, `actor:…`. */
    id: Scalars['ID']['output'];
    /** The name. */
    label: Scalars['String']['output'];
    /** Always ACTOR. */
    family: Family;
    /** The kind, among all kinds of nodes; the same as `kind`. */
    nodeKind: NodeKind;
    /** How many relationships it has in the whole graph, of every type. Never null. */
    degree: Scalars['Int']['output'];
    /** How many relationships of each type and direction it has, and to which family; most first. At most 64 entries. */
    relationCounts: Array<RelationCount>;
    /** What kind of actor. */
    kind: ActorKind;
    /** Name in English where there is one in use. */
    name: Scalars['String']['output'];
    /** Other names it goes by. At most 50. */
    aliases: Array<Scalars['String']['output']>;
    /** What the data set notes of it, in its own words; null when nothing. */
    note?: Maybe<Scalars['String']['output']>;
    /** Where it sits; null when not stated. */
    country?: Maybe<Country>;
    /** The wider organisation it belongs to; null when none is recorded. */
    partOf?: Maybe<Actor>;
    /** Organisations that belong to it. At most 200, by name. */
    parts: Array<Actor>;
    /** Events it had a part in, newest first. */
    events: ActorEventConnection;
  };

/** An organisation or public person. Being listed implies no wrongdoing: read the claims. */
export type ActorEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  roles?: InputMaybe<Array<Role>>;
};

/** A part that an actor plays in an event. */
export type Role =
  /** Gave, sold or sent. */
  | 'SENDER'
  /** Received. */
  | 'RECIPIENT'
  /** Made the goods. */
  | 'MANUFACTURER'
  /** Recalled, seized, rejected, warned, ruled or spoke. */
  | 'ISSUER';

/** What kind of actor. */
export type ActorKind =
  | 'GOVERNMENT'
  | 'MINISTRY'
  | 'REGULATOR'
  | 'COMPANY'
  | 'MANUFACTURER'
  | 'FOUNDATION'
  | 'NGO'
  | 'INTERNATIONAL_ORG'
  | 'PERSON'
  | 'MEDIA'
  | 'EMBASSY'
  | 'MILITARY'
  | 'HOSPITAL'
  | 'RESEARCH_INSTITUTE';

/** A page of an actor's events. */
export type ActorEventConnection = {
  __typename?: 'ActorEventConnection';
  /** Events with the parts that the actor played. */
  edges: Array<ActorEventEdge>;
  /** The events alone. */
  nodes: Array<Event>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** An event and the parts that an actor played in it. */
export type ActorEventEdge = {
  __typename?: 'ActorEventEdge';
  /** Cursor of this edge. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: Event;
  /** The parts the actor played, at least one. */
  roles: Array<Role>;
};

/**
 * Mask diplomacy as a knowledge graph: who gave, sold or shipped medical supplies to whom, what was recalled or sent
 * back, who answered, and which source says so. Read-only.
 */
export type Query = {
  __typename?: 'Query';
  /** The actor with this id; null when there is none. */
  actor?: Maybe<Actor>;
  /** Where sources differ, by size of the difference. */
  disagreements: DisagreementConnection;
  /** The country with this code; null when the record never mentions it. */
  country?: Maybe<Country>;
  /** The fact set that is loaded: version, hash, counts, span, licence. */
  dataset: Dataset;
  /** The event with this id; null when there is none. */
  event?: Maybe<Event>;
  /** The largest flows between countries, by number of transfers, with the incidents on each. */
  flows: FlowResult;
  /**
   * A breadth-first walk around some nodes within a budget. The same request gives the same answer.
   * Sources, publishers, claims and disagreements are only given when `families` names SOURCE or CLAIM.
   */
  neighborhood: Neighborhood;
  /** The node with this global id; null when there is none. An event's or actor's bare id is not enough here. */
  node?: Maybe<Node>;
  /** The nodes with these global ids, in their order; null in place of an id that has none. */
  nodes: Array<Maybe<Node>>;
  /** The product with this id; null when there is none. */
  product?: Maybe<Product>;
  /**
   * Countries, actors (by any of their names), events, products, standards and publishers that match a text.
   * Forgives a typo in words of four letters or more, accents and word order; the last word may be unfinished.
   */
  search: SearchResult;
  /** The source with this id; null when there is none. */
  source?: Maybe<Source>;
};

/**
 * Mask diplomacy as a knowledge graph: who gave, sold or shipped medical supplies to whom, what was recalled or sent
 * back, who answered, and which source says so. Read-only.
 */
export type QueryActorArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Mask diplomacy as a knowledge graph: who gave, sold or shipped medical supplies to whom, what was recalled or sent
 * back, who answered, and which source says so. Read-only.
 */
export type QueryDisagreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  fields?: InputMaybe<Array<ClaimField>>;
  event?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: InputMaybe<DisagreementOrder>;
};

/**
 * Mask diplomacy as a knowledge graph: who gave, sold or shipped medical supplies to whom, what was recalled or sent
 * back, who answered, and which source says so. Read-only.
 */
export type QueryCountryArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Mask diplomacy as a knowledge graph: who gave, sold or shipped medical supplies to whom, what was recalled or sent
 * back, who answered, and which source says so. Read-only.
 */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Mask diplomacy as a knowledge graph: who gave, sold or shipped medical supplies to whom, what was recalled or sent
 * back, who answered, and which source says so. Read-only.
 */
export type QueryFlowsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EventKind>>;
};

/**
 * Mask diplomacy as a knowledge graph: who gave, sold or shipped medical supplies to whom, what was recalled or sent
 * back, who answered, and which source says so. Read-only.
 */
export type QueryNeighborhoodArgs = {
  ids: Array<Scalars['ID']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationshipType>>;
  families?: InputMaybe<Array<Family>>;
  direction?: InputMaybe<Direction>;
  perNode?: InputMaybe<Scalars['Int']['input']>;
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NeighborOrder>;
  known?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/**
 * Mask diplomacy as a knowledge graph: who gave, sold or shipped medical supplies to whom, what was recalled or sent
 * back, who answered, and which source says so. Read-only.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Mask diplomacy as a knowledge graph: who gave, sold or shipped medical supplies to whom, what was recalled or sent
 * back, who answered, and which source says so. Read-only.
 */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};

/**
 * Mask diplomacy as a knowledge graph: who gave, sold or shipped medical supplies to whom, what was recalled or sent
 * back, who answered, and which source says so. Read-only.
 */
export type QueryProductArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Mask diplomacy as a knowledge graph: who gave, sold or shipped medical supplies to whom, what was recalled or sent
 * back, who answered, and which source says so. Read-only.
 */
export type QuerySearchArgs = {
  query: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  families?: InputMaybe<Array<Family>>;
};

/**
 * Mask diplomacy as a knowledge graph: who gave, sold or shipped medical supplies to whom, what was recalled or sent
 * back, who answered, and which source says so. Read-only.
 */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};

/** A date as far as it is known. A month or year never pretends to be its first day. */
export type PartialDate = {
  __typename?: 'PartialDate';
  /** As far as stated: `2020`, `2020-03` or `2020-03-28`. */
  iso: Scalars['String']['output'];
  /** How far it is stated. */
  precision: DatePrecision;
  /** First day it can mean. */
  earliest: Scalars['Date']['output'];
  /** Last day it can mean. */
  latest: Scalars['Date']['output'];
};

/** How far a date is stated. */
export type DatePrecision =
  /** To the day. */
  | 'DAY'
  /** To the month; the day is not stated. */
  | 'MONTH'
  /** To the year; month and day are not stated. */
  | 'YEAR';

/** Where a page of a list begins and ends (Relay cursor connections). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Whether more follow after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether some come before this page. Paging backwards is not offered; true when `after` was given. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last edge, to be given as `after`; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** The families that the picture tells apart by hue and shape. */
export type Family =
  /** A country or territory. */
  | 'COUNTRY'
  /** An organisation or public person. */
  | 'ACTOR'
  /** Goods on their way: a donation, purchase or shipment. */
  | 'TRANSFER'
  /** Something went wrong: a recall, rejection, return, suspension, seizure, warning, failed test or contamination. */
  | 'INCIDENT'
  /** Somebody spoke, or a customs office stated a total. */
  | 'STATEMENT'
  /** A rule was made or changed. */
  | 'POLICY'
  /** A kind of goods, or a standard that goods answer to. */
  | 'PRODUCT'
  /** A document that says something, or its publisher. */
  | 'SOURCE'
  /** A claim or a disagreement of claims. */
  | 'CLAIM';

/** How sure the record is of an event as told. */
export type Confidence =
  /** Two or more independent publishers, or an official's own document; main value not in dispute. */
  | 'HIGH'
  /** Neither high nor low. */
  | 'MEDIUM'
  /** Only blogs, mirrors, scrapers or partisan outlets, or judged so by hand. */
  | 'LOW';

/** One source's statement of one value. */
export type Claim = Node &
  GraphNode & {
    __typename?: 'Claim';
    /** Global id, `claim:clm-…`. */
    id: Scalars['ID']['output'];
    /** The value with its unit. */
    label: Scalars['String']['output'];
    /** Always CLAIM. */
    family: Family;
    /** Always CLAIM. */
    nodeKind: NodeKind;
    /** How many relationships it has in the whole graph, of every type. Never null. */
    degree: Scalars['Int']['output'];
    /** How many relationships of each type and direction it has, and to which family; most first. At most 64 entries. */
    relationCounts: Array<RelationCount>;
    /** The event it is about. */
    event: Event;
    /** What it is about. */
    field: ClaimField;
    /** The item it is about; null when it is about the event as a whole. */
    item?: Maybe<Item>;
    /** A label where field alone is not enough; null for the headline value itself. */
    aspect?: Maybe<Scalars['String']['output']>;
    /** The value as stated, as text. */
    text: Scalars['String']['output'];
    /** The value if it is a number, in `unit`; null when it is a text. */
    number?: Maybe<Scalars['Float']['output']>;
    /** A unit as in items, `%`, or an ISO 4217 code; null when the value has none. */
    unit?: Maybe<Scalars['String']['output']>;
    /** Why the value is doubted; null when it is not. It is shown all the same as what that source says. */
    suspect?: Maybe<Suspicion>;
    /** How the source puts it, in the data set's words; may be empty. */
    note: Scalars['String']['output'];
    /** The document that states it. */
    source: Source;
    /** The disagreement it takes part in; null when it disagrees with no other claim. */
    disagreement?: Maybe<Disagreement>;
  };

/** What a claim is about. */
export type ClaimField =
  | 'QUANTITY'
  | 'UNIT'
  | 'PRODUCT'
  /** An amount of money. */
  | 'VALUE'
  | 'DATE'
  /** Gift, sale, at cost and so on. */
  | 'NATURE'
  | 'SENDER'
  | 'RECIPIENT'
  | 'MANUFACTURER'
  | 'ORIGIN'
  | 'REASON'
  | 'OUTCOME'
  /** A share or accuracy in per cent, or an amount per time. */
  | 'RATE'
  /** A number of things other than the goods: flights, cases, firms. */
  | 'COUNT'
  | 'OTHER';

/** Why a value is doubted. */
export type Suspicion =
  /** The compiler takes the value for an evident slip of that source; it never becomes a headline value. */
  'MISPRINT';

/** Claims on one point that differ: numbers by more than 5 per cent, unless one is a bound that the other satisfies. */
export type Disagreement = Node &
  GraphNode & {
    __typename?: 'Disagreement';
    /** Global id, `disagreement:dis-…`. */
    id: Scalars['ID']['output'];
    /** What it is about, in a few words. */
    label: Scalars['String']['output'];
    /** Always CLAIM. */
    family: Family;
    /** Always DISAGREEMENT. */
    nodeKind: NodeKind;
    /** How many relationships it has in the whole graph, of every type. Never null. */
    degree: Scalars['Int']['output'];
    /** How many relationships of each type and direction it has, and to which family; most first. At most 64 entries. */
    relationCounts: Array<RelationCount>;
    /** The event it is about. */
    event: Event;
    /** What it is about. */
    field: ClaimField;
    /** The item it is about; null when it is about the event as a whole. */
    item?: Maybe<Item>;
    /** A label where field alone is not enough; null for the headline value itself. */
    aspect?: Maybe<Scalars['String']['output']>;
    /** Unit of `lowest` and `highest`; null when the values are texts or their units differ. */
    unit?: Maybe<Scalars['String']['output']>;
    /** Lowest number stated, suspect ones included; null when the values are texts or their units differ. */
    lowest?: Maybe<Scalars['Float']['output']>;
    /** Highest number stated, suspect ones included; null when the values are texts or their units differ. */
    highest?: Maybe<Scalars['Float']['output']>;
    /** `highest` by `lowest`; null when the values are texts, their units differ or the lowest is not above zero. */
    ratio?: Maybe<Scalars['Float']['output']>;
    /** The ratio without suspect claims; null when the rest agree or are no numbers. */
    ratioWithoutSuspect?: Maybe<Scalars['Float']['output']>;
    /** How many claims take part. */
    claimCount: Scalars['Int']['output'];
    /** Every value that stands against another, with who says so; lowest number first, texts in their order. At most 50. */
    sides: Array<DisagreementSide>;
  };

/** One value in a disagreement and those who state it. */
export type DisagreementSide = {
  __typename?: 'DisagreementSide';
  /** The value as stated, as text. */
  text: Scalars['String']['output'];
  /** The value if it is a number; null when it is a text. */
  number?: Maybe<Scalars['Float']['output']>;
  /** Its unit; null when it has none. */
  unit?: Maybe<Scalars['String']['output']>;
  /** True when it is the value that the record holds. */
  isHeadline: Scalars['Boolean']['output'];
  /** True when every claim of it is suspect. */
  isSuspect: Scalars['Boolean']['output'];
  /** How many independent publishers state it. */
  publisherCount: Scalars['Int']['output'];
  /** The claims, earliest source first, undated last. At most 100. */
  claims: Array<Claim>;
};

/** A page of claims. */
export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  /** Claims with cursors. */
  edges: Array<ClaimEdge>;
  /** The claims alone. */
  nodes: Array<Claim>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A claim in a page. */
export type ClaimEdge = {
  __typename?: 'ClaimEdge';
  /** Cursor of this edge. */
  cursor: Scalars['String']['output'];
  /** The claim. */
  node: Claim;
};

/** A page of disagreements. */
export type DisagreementConnection = {
  __typename?: 'DisagreementConnection';
  /** Disagreements with cursors. */
  edges: Array<DisagreementEdge>;
  /** The disagreements alone. */
  nodes: Array<Disagreement>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A disagreement in a page. */
export type DisagreementEdge = {
  __typename?: 'DisagreementEdge';
  /** Cursor of this edge. */
  cursor: Scalars['String']['output'];
  /** The disagreement. */
  node: Disagreement;
};

/** Order of disagreements. */
export type DisagreementOrder =
  /** Largest ratio first, suspect claims included; texts last. */
  | 'RATIO'
  /** Largest ratio without suspect claims first; those that vanish without them, and texts, last. */
  | 'RATIO_WITHOUT_SUSPECT';

/** A country or territory with an ISO 3166-1 code. */
export type Country = Node &
  GraphNode & {
    __typename?: 'Country';
    /** Global id, `country:NLD`. */
    id: Scalars['ID']['output'];
    /** The name. */
    label: Scalars['String']['output'];
    /** Always COUNTRY. */
    family: Family;
    /** Always COUNTRY. */
    nodeKind: NodeKind;
    /** How many relationships it has in the whole graph, of every type. Never null. */
    degree: Scalars['Int']['output'];
    /** How many relationships of each type and direction it has, and to which family; most first. At most 64 entries. */
    relationCounts: Array<RelationCount>;
    /** ISO 3166-1 alpha-3 code. */
    code: Scalars['String']['output'];
    /** Short English name. */
    name: Scalars['String']['output'];
    /** Continent. */
    region: Scalars['String']['output'];
    /** Degrees north, of the middle of its largest land. */
    latitude: Scalars['Float']['output'];
    /** Degrees east, of the middle of its largest land. */
    longitude: Scalars['Float']['output'];
    /** Events that left it or went to it, newest first. */
    events: EventConnection;
    /** Actors that sit in it, those with most relationships first. */
    actors: ActorConnection;
  };

/** A country or territory with an ISO 3166-1 code. */
export type CountryEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  families?: InputMaybe<Array<Family>>;
};

/** A country or territory with an ISO 3166-1 code. */
export type CountryActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of events. */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** Events with cursors. */
  edges: Array<EventEdge>;
  /** The events alone. */
  nodes: Array<Event>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** An event in a page. */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** Cursor of this edge. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: Event;
};

/** A page of actors. */
export type ActorConnection = {
  __typename?: 'ActorConnection';
  /** Actors with cursors. */
  edges: Array<ActorEdge>;
  /** The actors alone. */
  nodes: Array<Actor>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** An actor in a page. */
export type ActorEdge = {
  __typename?: 'ActorEdge';
  /** Cursor of this edge. */
  cursor: Scalars['String']['output'];
  /** The actor. */
  node: Actor;
};

/** The fact set that is loaded. */
export type Dataset = {
  __typename?: 'Dataset';
  /** Version of the fact set, such as `2026-11`. */
  version: Scalars['String']['output'];
  /** SHA-256 over everything loaded; changes whenever any of it does. */
  hash: Scalars['String']['output'];
  /** When it was loaded. */
  loadedAt: Scalars['DateTime']['output'];
  /** Under which licence its facts and words may be used. */
  licence: Scalars['String']['output'];
  /** How many nodes there are of each label; most first. */
  nodeCounts: Array<LabelCount>;
  /** How many relationships there are of each type; most first. */
  relationshipCounts: Array<RelationshipTypeCount>;
  /** First day that an event can mean; null when there is no event. */
  earliest?: Maybe<Scalars['Date']['output']>;
  /** Last day that an event can mean; null when there is no event. */
  latest?: Maybe<Scalars['Date']['output']>;
};

/** How many nodes of one label. */
export type LabelCount = {
  __typename?: 'LabelCount';
  /** The label, such as `Event`. */
  label: Scalars['String']['output'];
  /** How many. */
  count: Scalars['Int']['output'];
};

/** How many relationships of one type. */
export type RelationshipTypeCount = {
  __typename?: 'RelationshipTypeCount';
  /** The type. */
  type: RelationshipType;
  /** How many. */
  count: Scalars['Int']['output'];
};

/** One thing that happened: a transfer, an incident, a statement, a rule. */
export type Event = Node &
  GraphNode & {
    __typename?: 'Event';
    /** Global id, `event:…`. */
    id: Scalars['ID']['output'];
    /** The title. */
    label: Scalars['String']['output'];
    /** The family it is drawn as: TRANSFER, INCIDENT, STATEMENT or POLICY. */
    family: Family;
    /** The kind, among all kinds of nodes; the same as `kind`. */
    nodeKind: NodeKind;
    /** How many relationships it has in the whole graph, of every type. Never null. */
    degree: Scalars['Int']['output'];
    /** How many relationships of each type and direction it has, and to which family; most first. At most 64 entries. */
    relationCounts: Array<RelationCount>;
    /** What kind of event. */
    kind: EventKind;
    /** What happened, in the data set's words. */
    title: Scalars['String']['output'];
    /** When it happened. */
    date: PartialDate;
    /** Last day of an event that lasted; null when it did not, or its end is not stated. */
    endDate?: Maybe<Scalars['Date']['output']>;
    /** Date of its earliest dated source; null when no source is dated. An event cannot be known before. */
    firstReported?: Maybe<PartialDate>;
    /** Countries the goods left; for a rule or statement: who issued it. At most 50. */
    origins: Array<Country>;
    /** Countries the goods went to; for a rule or statement: whom it addresses. At most 50. */
    destinations: Array<Country>;
    /** Who gave, sold or sent. At most 50. */
    senders: Array<Actor>;
    /** Who received. At most 50. */
    recipients: Array<Actor>;
    /** Who made the goods. At most 50. */
    manufacturers: Array<Actor>;
    /** Who recalled, seized, rejected, warned, ruled or spoke. At most 50. */
    issuers: Array<Actor>;
    /** The goods, one entry a kind and lot as told. At most 50. */
    items: Array<Item>;
    /** Money value of the whole; null when no source states it. */
    value?: Maybe<Money>;
    /** Standards that the event turns on. At most 50. */
    standards: Array<Standard>;
    /** What was wrong, in the data set's words; null when nothing was or it is not stated. */
    reason?: Maybe<Scalars['String']['output']>;
    /** What came of it, in the data set's words; null when not stated. */
    outcome?: Maybe<Scalars['String']['output']>;
    /** How sure the record is of the event as told. */
    confidence: Confidence;
    /** Links to and from other events of the same affair. At most 200, by type, then date. */
    links: Array<EventLink>;
    /** How many claims are about it. */
    claimCount: Scalars['Int']['output'];
    /** How many documents say something about it. */
    sourceCount: Scalars['Int']['output'];
    /** How many independent publishers stand behind it: copies of one agency count once, all state media of China once, blogs and mirrors not at all. */
    publisherCount: Scalars['Int']['output'];
    /** On how many points its sources disagree. */
    disagreementCount: Scalars['Int']['output'];
    /** What is said of it, point by point: each with the value the record holds, every claim and, where they differ, the disagreement. At most 100, headline values first. */
    facts: Array<Fact>;
    /** Claims about it, in the order of their facts. */
    claims: ClaimConnection;
    /** Documents that say something about it, earliest first, undated last. */
    sources: SourceConnection;
  };

/** One thing that happened: a transfer, an incident, a statement, a rule. */
export type EventClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One thing that happened: a transfer, an incident, a statement, a rule. */
export type EventSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of event. */
export type EventKind =
  /** Goods given. */
  | 'DONATION'
  /** Goods bought. */
  | 'PURCHASE'
  /** Goods one sender sent one recipient. */
  | 'SHIPMENT'
  /** Goods already with users called back. */
  | 'RECALL'
  /** Goods refused by the buyer. */
  | 'REJECTION'
  /** Goods sent back. */
  | 'RETURN'
  /** Use, sale, import or export stopped for a time. */
  | 'SUSPENSION'
  /** Goods taken by an authority. */
  | 'SEIZURE'
  /** An authority or buyer warned of goods. */
  | 'WARNING'
  /** Goods failed a test. */
  | 'TEST_FAILURE'
  /** Goods were found contaminated. */
  | 'CONTAMINATION'
  /** A rule was made or changed. */
  | 'POLICY'
  /** Somebody spoke: an answer, denial, apology, promise. */
  | 'STATEMENT'
  /** A total of trade stated by an office. */
  | 'TRADE_TOTAL';

/** Goods within an event. */
export type Item = {
  __typename?: 'Item';
  /** Unique within the event: `i1`, `i2`, … */
  key: Scalars['String']['output'];
  /** What kind of goods. */
  product: Product;
  /** How many, in `unit`; null when no source states it. */
  quantity?: Maybe<Scalars['Float']['output']>;
  /** What `quantity` counts. */
  unit: Unit;
  /** How `quantity` is meant. */
  qualifier: Qualifier;
};

/** What a quantity counts. */
export type Unit =
  | 'PIECE'
  | 'PAIR'
  | 'KIT'
  | 'BOX'
  /** Metric tonne. */
  | 'TONNE'
  | 'PERSON'
  | 'FLIGHT';

/** How a number is meant. */
export type Qualifier =
  | 'EXACT'
  | 'ABOUT'
  /** A lower bound. */
  | 'AT_LEAST'
  /** An upper bound. */
  | 'UP_TO';

/** An amount of money as stated, not converted. */
export type Money = {
  __typename?: 'Money';
  /** Amount in `currency`. */
  amount: Scalars['Float']['output'];
  /** ISO 4217 code. */
  currency: Scalars['String']['output'];
};

/** A link between two events of one affair, seen from one of them. */
export type EventLink = {
  __typename?: 'EventLink';
  /** What the link says; see RelationshipType. */
  type: RelationshipType;
  /** OUT: this event points at the other. IN: the other points at this one. */
  direction: Direction;
  /** The other event. */
  event: Event;
};

/** One point on which something is said of an event: field, item and aspect. */
export type Fact = {
  __typename?: 'Fact';
  /** What it is about. */
  field: ClaimField;
  /** The item it is about; null when it is about the event as a whole. */
  item?: Maybe<Item>;
  /** A label where field alone is not enough, such as `delivered`; null for the headline value itself. */
  aspect?: Maybe<Scalars['String']['output']>;
  /** The value that the record holds for it, as text; null when the record holds none. */
  headline?: Maybe<Scalars['String']['output']>;
  /** How the record's number is meant; null when it is no number of an item. */
  qualifier?: Maybe<Qualifier>;
  /** How many independent publishers state it. */
  publisherCount: Scalars['Int']['output'];
  /** Every claim on it, as stated, earliest source first, undated last. At most 100. */
  claims: Array<Claim>;
  /** Where the claims differ; null when they agree within 5 per cent. */
  disagreement?: Maybe<Disagreement>;
};

/** Transfers between countries. */
export type FlowResult = {
  __typename?: 'FlowResult';
  /** Most events first. */
  flows: Array<Flow>;
  /** How many further pairs of countries have flows that are not given. */
  leftOut: Scalars['Int']['output'];
  /** Transfers that name no origin or no destination and so belong to no flow. */
  unplacedCount: Scalars['Int']['output'];
};

/** What went from one country to another. */
export type Flow = {
  __typename?: 'Flow';
  /** Where the goods left. */
  origin: Country;
  /** Where they went. */
  destination: Country;
  /** Donations, purchases and shipments between the two. An event that is part of another, carries out another or records the same goods as another between the same two is not counted besides it. */
  eventCount: Scalars['Int']['output'];
  /** Of these, how many went to several destinations; their goods are never split by guess. */
  sharedCount: Scalars['Int']['output'];
  /** Of the transfers, how many an incident concerns. */
  concernedCount: Scalars['Int']['output'];
  /** Incidents with goods that went from origin to destination: recalls, rejections, returns and so on, linked to a recorded transfer or not. */
  incidentCount: Scalars['Int']['output'];
  /** First day a counted transfer can mean. */
  earliest: Scalars['Date']['output'];
  /** Last day a counted transfer can mean. */
  latest: Scalars['Date']['output'];
};

/** A part of the graph around one or more nodes, and what was left out of it. */
export type Neighborhood = {
  __typename?: 'Neighborhood';
  /** The start nodes first, then by distance, then in the order asked for. */
  nodes: Array<GraphNode>;
  /** Every relationship of the wanted types between the nodes given. */
  edges: Array<GraphEdge>;
  /** How many steps from the start the farthest node given is. */
  depthReached: Scalars['Int']['output'];
  /** True when nothing of the wanted kinds within the depth was left out. */
  isComplete: Scalars['Boolean']['output'];
  /** What within the depth was left out, by node, relation and family; most first. At most 500 entries. */
  leftOut: Array<LeftOut>;
  /** Why it stopped. */
  stoppedBy: StopReason;
};

/** A relationship between two nodes of a subgraph. */
export type GraphEdge = {
  __typename?: 'GraphEdge';
  /** Stable: type, ends and, for an item, its key. */
  id: Scalars['ID']['output'];
  /** What the relationship says. */
  type: RelationshipType;
  /** Global id of the node it leaves. */
  from: Scalars['ID']['output'];
  /** Global id of the node it points at. */
  to: Scalars['ID']['output'];
  /** Item key for INCLUDES; null otherwise. */
  key?: Maybe<Scalars['String']['output']>;
  /** Short text: a verb, or the quantity for INCLUDES. */
  label: Scalars['String']['output'];
  /** How many independent publishers stand behind it: those of the event it belongs to, for an item those who state its quantity. 0: only blogs or mirrors. Null where no claims can stand behind it, such as BASED_IN. */
  publisherCount?: Maybe<Scalars['Int']['output']>;
  /** True when sources disagree on what this relationship says: on the item's quantity, the sender, the recipient, the maker or the origin. */
  isDisputed: Scalars['Boolean']['output'];
};

/** Neighbours that were left out. */
export type LeftOut = {
  __typename?: 'LeftOut';
  /** Global id of the node whose neighbours they are. */
  node: Scalars['ID']['output'];
  /** Type of the relationship to them. */
  type: RelationshipType;
  /** Whether that leaves the node or comes in. */
  direction: Direction;
  /** Their family. */
  family: Family;
  /** How many; 1 or more. */
  count: Scalars['Int']['output'];
  /** Why they were left out. */
  reason: StopReason;
};

/** Why a walk stopped. */
export type StopReason =
  /** It did not: all within the depth is given. */
  | 'COMPLETE'
  /** A node had more neighbours than `perNode`. */
  | 'PER_NODE_LIMIT'
  /** `maxNodes` was reached. */
  | 'NODE_LIMIT'
  /** A hub (more than 150 relationships of the wanted types) that was not a start node is given but not walked through. */
  | 'HUB';

/** Which neighbours are kept when not all can be. */
export type NeighborOrder =
  /** Most independent publishers first, then newest. */
  | 'EVIDENCE'
  /** Newest first; undated last. */
  | 'NEWEST'
  /** Oldest first; undated last. */
  | 'OLDEST';

/** Anything with a global id (Relay global object identification). */
export type Node = {
  /** Global id: the type in lower case, a colon, the id in the data set; such as `event:nld-ffp2-recall-2020-03-28`. */
  id: Scalars['ID']['output'];
};

/** A node of the knowledge graph, with what a picture needs to draw it. */
export type GraphNode = {
  /** Global id. */
  id: Scalars['ID']['output'];
  /** Short text for a label: a name, title or, for a claim, its value. */
  label: Scalars['String']['output'];
  /** The family it is drawn as. */
  family: Family;
  /** What it is within its family. */
  nodeKind: NodeKind;
  /** How many relationships it has in the whole graph, of every type. Never null. */
  degree: Scalars['Int']['output'];
  /** How many relationships of each type and direction it has, and to which family; most first. At most 64 entries. */
  relationCounts: Array<RelationCount>;
};

/** How many relationships of one type, one way, to one family. */
export type RelationCount = {
  __typename?: 'RelationCount';
  /** The relationship's type. */
  type: RelationshipType;
  /** Whether they leave this node or come in. */
  direction: Direction;
  /** Family of the nodes at the other end. */
  family: Family;
  /** How many; 1 or more. */
  count: Scalars['Int']['output'];
};

/** Which way a relationship runs, seen from a node. */
export type Direction =
  /** From the node to another. */
  | 'OUT'
  /** From another to the node. */
  | 'IN';

/** Every kind of node. An event or actor is named by its kind. */
export type NodeKind =
  | 'COUNTRY'
  | 'GOVERNMENT'
  | 'MINISTRY'
  | 'REGULATOR'
  | 'COMPANY'
  | 'MANUFACTURER'
  | 'FOUNDATION'
  | 'NGO'
  | 'INTERNATIONAL_ORG'
  | 'PERSON'
  | 'MEDIA'
  | 'EMBASSY'
  | 'MILITARY'
  | 'HOSPITAL'
  | 'RESEARCH_INSTITUTE'
  | 'DONATION'
  | 'PURCHASE'
  | 'SHIPMENT'
  | 'RECALL'
  | 'REJECTION'
  | 'RETURN'
  | 'SUSPENSION'
  | 'SEIZURE'
  | 'WARNING'
  | 'TEST_FAILURE'
  | 'CONTAMINATION'
  | 'POLICY'
  | 'STATEMENT'
  | 'TRADE_TOTAL'
  | 'PRODUCT'
  | 'STANDARD'
  | 'SOURCE'
  | 'PUBLISHER'
  | 'CLAIM'
  | 'DISAGREEMENT';

/** Every type of relationship; the direction reads from left to right. */
export type RelationshipType =
  /** Event → country the goods left, or that issued the rule or statement. */
  | 'SENT_FROM'
  /** Event → country the goods went to, or that the rule or statement addresses. */
  | 'SENT_TO'
  /** Event → actor that gave, sold or sent. */
  | 'SENT_BY'
  /** Event → actor that received. */
  | 'RECEIVED_BY'
  /** Event → actor that made the goods. */
  | 'MADE_BY'
  /** Event → actor that recalled, seized, rejected, warned, ruled or spoke. */
  | 'ISSUED_BY'
  /** Event → product; one relationship an item, with quantity and unit. */
  | 'INCLUDES'
  /** Event → standard. */
  | 'CITES'
  /** Actor or publisher → country it sits in. */
  | 'BASED_IN'
  /** Event → wider event, or actor → wider actor. Never add both up. */
  | 'PART_OF'
  /** Incident → the transfer (or statement, policy → the incident) it is about. */
  | 'CONCERNS'
  /** Shipment → the deal or donation it carried out. */
  | 'DELIVERS'
  /** Statement → what it answers. */
  | 'REPLIES_TO'
  /** Event → the earlier event that is its stated or evident cause. */
  | 'PROMPTED_BY'
  /** Event → the stage before it in the same affair, with no stated cause. */
  | 'FOLLOWS'
  /** Transfer → another record of the same goods. Never add both up. */
  | 'SAME_GOODS_AS'
  /** Donation → the earlier donation it is said to return. */
  | 'RECIPROCATES'
  /** Claim or disagreement → the event it is about. */
  | 'ABOUT'
  /** Claim → the source that states it. */
  | 'STATED_IN'
  /** Source → its publisher. */
  | 'PUBLISHED_BY'
  /** Claim → the disagreement it takes part in. */
  | 'TAKES_PART_IN';

/** A kind of goods. */
export type Product = Node &
  GraphNode & {
    __typename?: 'Product';
    /** Global id, `product:ventilator`. */
    id: Scalars['ID']['output'];
    /** The name. */
    label: Scalars['String']['output'];
    /** Always PRODUCT. */
    family: Family;
    /** Always PRODUCT. */
    nodeKind: NodeKind;
    /** How many relationships it has in the whole graph, of every type. Never null. */
    degree: Scalars['Int']['output'];
    /** How many relationships of each type and direction it has, and to which family; most first. At most 64 entries. */
    relationCounts: Array<RelationCount>;
    /** English name, plural. */
    name: Scalars['String']['output'];
    /** Events whose goods include it, newest first. */
    events: EventConnection;
  };

/** A kind of goods. */
export type ProductEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A standard, marking or approval that goods answer to. */
export type Standard = Node &
  GraphNode & {
    __typename?: 'Standard';
    /** Global id, `standard:en-149`. */
    id: Scalars['ID']['output'];
    /** The name. */
    label: Scalars['String']['output'];
    /** Always PRODUCT. */
    family: Family;
    /** Always STANDARD. */
    nodeKind: NodeKind;
    /** How many relationships it has in the whole graph, of every type. Never null. */
    degree: Scalars['Int']['output'];
    /** How many relationships of each type and direction it has, and to which family; most first. At most 64 entries. */
    relationCounts: Array<RelationCount>;
    /** As its issuer writes it: `EN 149`. */
    name: Scalars['String']['output'];
    /** Events that turn on it, newest first. */
    events: EventConnection;
  };

/** A standard, marking or approval that goods answer to. */
export type StandardEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What a search found. */
export type SearchResult = {
  __typename?: 'SearchResult';
  /** Best first. */
  hits: Array<SearchHit>;
  /** How many of the matches are of each family, over all matches up to 1,000; most first. */
  facets: Array<FamilyCount>;
  /** True when there are more hits than `first`. */
  hasMore: Scalars['Boolean']['output'];
};

/** One thing that a search found. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** What was found. */
  node: GraphNode;
  /** Which text matched. */
  matchedField: SearchField;
  /** The text that matched: a name, an alias, a title or a code. */
  matchedText: Scalars['String']['output'];
  /** Higher is better; comparable within one answer only. */
  score: Scalars['Float']['output'];
};

/** Which text of a node a search matched. */
export type SearchField =
  | 'NAME'
  | 'ALIAS'
  | 'TITLE'
  /** ISO 3166-1 alpha-3 code. */
  | 'CODE';

/** How many nodes of one family. */
export type FamilyCount = {
  __typename?: 'FamilyCount';
  /** The family. */
  family: Family;
  /** How many; 1 or more. */
  count: Scalars['Int']['output'];
};

/** One document that says something. */
export type Source = Node &
  GraphNode & {
    __typename?: 'Source';
    /** Global id, `source:src-…`. */
    id: Scalars['ID']['output'];
    /** Publisher and date, for a label. */
    label: Scalars['String']['output'];
    /** Always SOURCE. */
    family: Family;
    /** Always SOURCE. */
    nodeKind: NodeKind;
    /** How many relationships it has in the whole graph, of every type. Never null. */
    degree: Scalars['Int']['output'];
    /** How many relationships of each type and direction it has, and to which family; most first. At most 64 entries. */
    relationCounts: Array<RelationCount>;
    /** The published title, or a description of the page when `isTitleDescribed`. */
    title: Scalars['String']['output'];
    /** True when the headline was not seen and `title` describes the page in the data set's words. */
    isTitleDescribed: Scalars['Boolean']['output'];
    /** Who published it, named as it calls itself. */
    publisher: Publisher;
    /** Day, month or year of publication; null when nothing was seen. */
    date?: Maybe<PartialDate>;
    /** Address, http or https only; null when none is recorded. */
    url?: Maybe<Scalars['String']['output']>;
    /** What kind of publisher. */
    kind: SourceKind;
    /** Where the publisher sits; null when not stated. */
    country?: Maybe<Country>;
    /** ISO 639-1 code of its language. */
    language: Scalars['String']['output'];
    /** The voice under which it counts as one independent publisher: copies of an agency share one, all state media of China share one. Null for blogs and mirrors, which do not count. */
    voice?: Maybe<Scalars['String']['output']>;
    /** What it states, by event. */
    claims: ClaimConnection;
  };

/** One document that says something. */
export type SourceClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of publisher stands behind a source. */
export type SourceKind =
  | 'NEWS'
  | 'GOVERNMENT'
  | 'REGULATOR'
  | 'COMPANY'
  | 'FOUNDATION'
  | 'NGO'
  | 'ACADEMIC'
  | 'INTERNATIONAL_ORG'
  | 'STATE_MEDIA'
  | 'BLOG';

/** Who publishes documents. A republisher is named `X (republishing Y)`. */
export type Publisher = Node &
  GraphNode & {
    __typename?: 'Publisher';
    /** Global id, `publisher:pub-…`. */
    id: Scalars['ID']['output'];
    /** The name. */
    label: Scalars['String']['output'];
    /** Always SOURCE. */
    family: Family;
    /** Always PUBLISHER. */
    nodeKind: NodeKind;
    /** How many relationships it has in the whole graph, of every type. Never null. */
    degree: Scalars['Int']['output'];
    /** How many relationships of each type and direction it has, and to which family; most first. At most 64 entries. */
    relationCounts: Array<RelationCount>;
    /** As it calls itself. */
    name: Scalars['String']['output'];
    /** Where it sits, as its sources say: usually one country. At most 10. */
    countries: Array<Country>;
    /** Its documents, earliest first, undated last. */
    sources: SourceConnection;
  };

/** Who publishes documents. A republisher is named `X (republishing Y)`. */
export type PublisherSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of sources. */
export type SourceConnection = {
  __typename?: 'SourceConnection';
  /** Sources with cursors. */
  edges: Array<SourceEdge>;
  /** The sources alone. */
  nodes: Array<Source>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  totalCount: Scalars['Int']['output'];
};

/** A source in a page. */
export type SourceEdge = {
  __typename?: 'SourceEdge';
  /** Cursor of this edge. */
  cursor: Scalars['String']['output'];
  /** The source. */
  node: Source;
};

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<
  TTypes,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (parent: TParent, context: TContext, info: GraphQLResolveInfo) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ActorRef
    | ClaimRef
    | DisagreementRef
    | CountryRef
    | EventRef
    | ProductRef
    | StandardRef
    | SourceRef
    | PublisherRef;
  GraphNode:
    | ActorRef
    | ClaimRef
    | DisagreementRef
    | CountryRef
    | EventRef
    | ProductRef
    | StandardRef
    | SourceRef
    | PublisherRef;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<ActorRef>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Role: Role;
  ActorKind: ActorKind;
  ActorEventConnection: ResolverTypeWrapper<
    Omit<ActorEventConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['ActorEventEdge']>;
      nodes: Array<ResolversTypes['Event']>;
    }
  >;
  ActorEventEdge: ResolverTypeWrapper<Omit<ActorEventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  PartialDate: ResolverTypeWrapper<PartialDate>;
  DatePrecision: DatePrecision;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Family: Family;
  Confidence: Confidence;
  Claim: ResolverTypeWrapper<ClaimRef>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ClaimField: ClaimField;
  Suspicion: Suspicion;
  Disagreement: ResolverTypeWrapper<DisagreementRef>;
  DisagreementSide: ResolverTypeWrapper<
    Omit<DisagreementSide, 'claims'> & { claims: Array<ResolversTypes['Claim']> }
  >;
  ClaimConnection: ResolverTypeWrapper<
    Omit<ClaimConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['ClaimEdge']>;
      nodes: Array<ResolversTypes['Claim']>;
    }
  >;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  DisagreementConnection: ResolverTypeWrapper<
    Omit<DisagreementConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['DisagreementEdge']>;
      nodes: Array<ResolversTypes['Disagreement']>;
    }
  >;
  DisagreementEdge: ResolverTypeWrapper<
    Omit<DisagreementEdge, 'node'> & { node: ResolversTypes['Disagreement'] }
  >;
  DisagreementOrder: DisagreementOrder;
  Country: ResolverTypeWrapper<CountryRef>;
  EventConnection: ResolverTypeWrapper<
    Omit<EventConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['EventEdge']>;
      nodes: Array<ResolversTypes['Event']>;
    }
  >;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  ActorConnection: ResolverTypeWrapper<
    Omit<ActorConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['ActorEdge']>;
      nodes: Array<ResolversTypes['Actor']>;
    }
  >;
  ActorEdge: ResolverTypeWrapper<Omit<ActorEdge, 'node'> & { node: ResolversTypes['Actor'] }>;
  Dataset: ResolverTypeWrapper<Dataset>;
  LabelCount: ResolverTypeWrapper<LabelCount>;
  RelationshipTypeCount: ResolverTypeWrapper<RelationshipTypeCount>;
  Event: ResolverTypeWrapper<EventRef>;
  EventKind: EventKind;
  Item: ResolverTypeWrapper<Omit<Item, 'product'> & { product: ResolversTypes['Product'] }>;
  Unit: Unit;
  Qualifier: Qualifier;
  Money: ResolverTypeWrapper<Money>;
  EventLink: ResolverTypeWrapper<Omit<EventLink, 'event'> & { event: ResolversTypes['Event'] }>;
  Fact: ResolverTypeWrapper<
    Omit<Fact, 'item' | 'claims' | 'disagreement'> & {
      item?: Maybe<ResolversTypes['Item']>;
      claims: Array<ResolversTypes['Claim']>;
      disagreement?: Maybe<ResolversTypes['Disagreement']>;
    }
  >;
  FlowResult: ResolverTypeWrapper<Omit<FlowResult, 'flows'> & { flows: Array<ResolversTypes['Flow']> }>;
  Flow: ResolverTypeWrapper<
    Omit<Flow, 'origin' | 'destination'> & {
      origin: ResolversTypes['Country'];
      destination: ResolversTypes['Country'];
    }
  >;
  Neighborhood: ResolverTypeWrapper<
    Omit<Neighborhood, 'nodes'> & { nodes: Array<ResolversTypes['GraphNode']> }
  >;
  GraphEdge: ResolverTypeWrapper<GraphEdge>;
  LeftOut: ResolverTypeWrapper<LeftOut>;
  StopReason: StopReason;
  NeighborOrder: NeighborOrder;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  GraphNode: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['GraphNode']>;
  RelationCount: ResolverTypeWrapper<RelationCount>;
  Direction: Direction;
  NodeKind: NodeKind;
  RelationshipType: RelationshipType;
  Product: ResolverTypeWrapper<ProductRef>;
  Standard: ResolverTypeWrapper<StandardRef>;
  SearchResult: ResolverTypeWrapper<
    Omit<SearchResult, 'hits'> & { hits: Array<ResolversTypes['SearchHit']> }
  >;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'node'> & { node: ResolversTypes['GraphNode'] }>;
  SearchField: SearchField;
  FamilyCount: ResolverTypeWrapper<FamilyCount>;
  Source: ResolverTypeWrapper<SourceRef>;
  SourceKind: SourceKind;
  Publisher: ResolverTypeWrapper<PublisherRef>;
  SourceConnection: ResolverTypeWrapper<
    Omit<SourceConnection, 'edges' | 'nodes'> & {
      edges: Array<ResolversTypes['SourceEdge']>;
      nodes: Array<ResolversTypes['Source']>;
    }
  >;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: ActorRef;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  ActorEventConnection: Omit<ActorEventConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['ActorEventEdge']>;
    nodes: Array<ResolversParentTypes['Event']>;
  };
  ActorEventEdge: Omit<ActorEventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  Query: Record<PropertyKey, never>;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  PartialDate: PartialDate;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Claim: ClaimRef;
  Float: Scalars['Float']['output'];
  Disagreement: DisagreementRef;
  DisagreementSide: Omit<DisagreementSide, 'claims'> & { claims: Array<ResolversParentTypes['Claim']> };
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['ClaimEdge']>;
    nodes: Array<ResolversParentTypes['Claim']>;
  };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  DisagreementConnection: Omit<DisagreementConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['DisagreementEdge']>;
    nodes: Array<ResolversParentTypes['Disagreement']>;
  };
  DisagreementEdge: Omit<DisagreementEdge, 'node'> & { node: ResolversParentTypes['Disagreement'] };
  Country: CountryRef;
  EventConnection: Omit<EventConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['EventEdge']>;
    nodes: Array<ResolversParentTypes['Event']>;
  };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  ActorConnection: Omit<ActorConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['ActorEdge']>;
    nodes: Array<ResolversParentTypes['Actor']>;
  };
  ActorEdge: Omit<ActorEdge, 'node'> & { node: ResolversParentTypes['Actor'] };
  Dataset: Dataset;
  LabelCount: LabelCount;
  RelationshipTypeCount: RelationshipTypeCount;
  Event: EventRef;
  Item: Omit<Item, 'product'> & { product: ResolversParentTypes['Product'] };
  Money: Money;
  EventLink: Omit<EventLink, 'event'> & { event: ResolversParentTypes['Event'] };
  Fact: Omit<Fact, 'item' | 'claims' | 'disagreement'> & {
    item?: Maybe<ResolversParentTypes['Item']>;
    claims: Array<ResolversParentTypes['Claim']>;
    disagreement?: Maybe<ResolversParentTypes['Disagreement']>;
  };
  FlowResult: Omit<FlowResult, 'flows'> & { flows: Array<ResolversParentTypes['Flow']> };
  Flow: Omit<Flow, 'origin' | 'destination'> & {
    origin: ResolversParentTypes['Country'];
    destination: ResolversParentTypes['Country'];
  };
  Neighborhood: Omit<Neighborhood, 'nodes'> & { nodes: Array<ResolversParentTypes['GraphNode']> };
  GraphEdge: GraphEdge;
  LeftOut: LeftOut;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  GraphNode: ResolversInterfaceTypes<ResolversParentTypes>['GraphNode'];
  RelationCount: RelationCount;
  Product: ProductRef;
  Standard: StandardRef;
  SearchResult: Omit<SearchResult, 'hits'> & { hits: Array<ResolversParentTypes['SearchHit']> };
  SearchHit: Omit<SearchHit, 'node'> & { node: ResolversParentTypes['GraphNode'] };
  FamilyCount: FamilyCount;
  Source: SourceRef;
  Publisher: PublisherRef;
  SourceConnection: Omit<SourceConnection, 'edges' | 'nodes'> & {
    edges: Array<ResolversParentTypes['SourceEdge']>;
    nodes: Array<ResolversParentTypes['Source']>;
  };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
};

export type ActorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['Family'], ParentType, ContextType>;
  nodeKind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  events?: Resolver<
    ResolversTypes['ActorEventConnection'],
    ParentType,
    ContextType,
    RequireFields<ActorEventsArgs, 'first'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActorEventConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ActorEventConnection'] =
    ResolversParentTypes['ActorEventConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ActorEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorEventEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ActorEventEdge'] = ResolversParentTypes['ActorEventEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  actor?: Resolver<
    Maybe<ResolversTypes['Actor']>,
    ParentType,
    ContextType,
    RequireFields<QueryActorArgs, 'id'>
  >;
  disagreements?: Resolver<
    ResolversTypes['DisagreementConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryDisagreementsArgs, 'first' | 'orderBy'>
  >;
  country?: Resolver<
    Maybe<ResolversTypes['Country']>,
    ParentType,
    ContextType,
    RequireFields<QueryCountryArgs, 'id'>
  >;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  event?: Resolver<
    Maybe<ResolversTypes['Event']>,
    ParentType,
    ContextType,
    RequireFields<QueryEventArgs, 'id'>
  >;
  flows?: Resolver<
    ResolversTypes['FlowResult'],
    ParentType,
    ContextType,
    RequireFields<QueryFlowsArgs, 'first'>
  >;
  neighborhood?: Resolver<
    ResolversTypes['Neighborhood'],
    ParentType,
    ContextType,
    RequireFields<QueryNeighborhoodArgs, 'ids' | 'depth' | 'perNode' | 'maxNodes' | 'orderBy'>
  >;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<
    Array<Maybe<ResolversTypes['Node']>>,
    ParentType,
    ContextType,
    RequireFields<QueryNodesArgs, 'ids'>
  >;
  product?: Resolver<
    Maybe<ResolversTypes['Product']>,
    ParentType,
    ContextType,
    RequireFields<QueryProductArgs, 'id'>
  >;
  search?: Resolver<
    ResolversTypes['SearchResult'],
    ParentType,
    ContextType,
    RequireFields<QuerySearchArgs, 'query' | 'first'>
  >;
  source?: Resolver<
    Maybe<ResolversTypes['Source']>,
    ParentType,
    ContextType,
    RequireFields<QuerySourceArgs, 'id'>
  >;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type PartialDateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PartialDate'] = ResolversParentTypes['PartialDate'],
> = {
  iso?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  earliest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClaimResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['Family'], ParentType, ContextType>;
  nodeKind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['ClaimField'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  aspect?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suspect?: Resolver<Maybe<ResolversTypes['Suspicion']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  disagreement?: Resolver<Maybe<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisagreementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Disagreement'] = ResolversParentTypes['Disagreement'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['Family'], ParentType, ContextType>;
  nodeKind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['ClaimField'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  aspect?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lowest?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  highest?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ratioWithoutSuspect?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sides?: Resolver<Array<ResolversTypes['DisagreementSide']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisagreementSideResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DisagreementSide'] = ResolversParentTypes['DisagreementSide'],
> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isHeadline?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSuspect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publisherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type ClaimConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type DisagreementConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DisagreementConnection'] =
    ResolversParentTypes['DisagreementConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['DisagreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisagreementEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DisagreementEdge'] = ResolversParentTypes['DisagreementEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Disagreement'], ParentType, ContextType>;
};

export type CountryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['Family'], ParentType, ContextType>;
  nodeKind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  events?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    RequireFields<CountryEventsArgs, 'first'>
  >;
  actors?: Resolver<
    ResolversTypes['ActorConnection'],
    ParentType,
    ContextType,
    RequireFields<CountryActorsArgs, 'first'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type ActorConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type DatasetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset'],
> = {
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodeCounts?: Resolver<Array<ResolversTypes['LabelCount']>, ParentType, ContextType>;
  relationshipCounts?: Resolver<Array<ResolversTypes['RelationshipTypeCount']>, ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type LabelCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LabelCount'] = ResolversParentTypes['LabelCount'],
> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationshipTypeCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelationshipTypeCount'] =
    ResolversParentTypes['RelationshipTypeCount'],
> = {
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['Family'], ParentType, ContextType>;
  nodeKind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  firstReported?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  origins?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  destinations?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  senders?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  recipients?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  manufacturers?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  issuers?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['Item']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  standards?: Resolver<Array<ResolversTypes['Standard']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['EventLink']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publisherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disagreementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  claims?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    RequireFields<EventClaimsArgs, 'first'>
  >;
  sources?: Resolver<
    ResolversTypes['SourceConnection'],
    ParentType,
    ContextType,
    RequireFields<EventSourcesArgs, 'first'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Item'] = ResolversParentTypes['Item'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
};

export type MoneyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money'],
> = {
  amount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventLinkResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EventLink'] = ResolversParentTypes['EventLink'],
> = {
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type FactResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact'],
> = {
  field?: Resolver<ResolversTypes['ClaimField'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  aspect?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  publisherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  disagreement?: Resolver<Maybe<ResolversTypes['Disagreement']>, ParentType, ContextType>;
};

export type FlowResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FlowResult'] = ResolversParentTypes['FlowResult'],
> = {
  flows?: Resolver<Array<ResolversTypes['Flow']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unplacedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FlowResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Flow'] = ResolversParentTypes['Flow'],
> = {
  origin?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  destination?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  eventCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  concernedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  incidentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  earliest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type NeighborhoodResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Neighborhood'] = ResolversParentTypes['Neighborhood'],
> = {
  nodes?: Resolver<Array<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  depthReached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leftOut?: Resolver<Array<ResolversTypes['LeftOut']>, ParentType, ContextType>;
  stoppedBy?: Resolver<ResolversTypes['StopReason'], ParentType, ContextType>;
};

export type GraphEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GraphEdge'] = ResolversParentTypes['GraphEdge'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisherCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isDisputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LeftOutResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LeftOut'] = ResolversParentTypes['LeftOut'],
> = {
  node?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['Family'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['StopReason'], ParentType, ContextType>;
};

export type NodeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node'],
> = {
  __resolveType: TypeResolveFn<
    | 'Actor'
    | 'Claim'
    | 'Disagreement'
    | 'Country'
    | 'Event'
    | 'Product'
    | 'Standard'
    | 'Source'
    | 'Publisher',
    ParentType,
    ContextType
  >;
};

export type GraphNodeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GraphNode'] = ResolversParentTypes['GraphNode'],
> = {
  __resolveType: TypeResolveFn<
    | 'Actor'
    | 'Claim'
    | 'Disagreement'
    | 'Country'
    | 'Event'
    | 'Product'
    | 'Standard'
    | 'Source'
    | 'Publisher',
    ParentType,
    ContextType
  >;
};

export type RelationCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RelationCount'] = ResolversParentTypes['RelationCount'],
> = {
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['Family'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['Family'], ParentType, ContextType>;
  nodeKind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    RequireFields<ProductEventsArgs, 'first'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandardResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Standard'] = ResolversParentTypes['Standard'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['Family'], ParentType, ContextType>;
  nodeKind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    RequireFields<StandardEventsArgs, 'first'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult'],
> = {
  hits?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['FamilyCount']>, ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SearchHitResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit'],
> = {
  node?: Resolver<ResolversTypes['GraphNode'], ParentType, ContextType>;
  matchedField?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  matchedText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FamilyCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FamilyCount'] = ResolversParentTypes['FamilyCount'],
> = {
  family?: Resolver<ResolversTypes['Family'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['Family'], ParentType, ContextType>;
  nodeKind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isTitleDescribed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['Publisher'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  voice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    RequireFields<SourceClaimsArgs, 'first'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublisherResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Publisher'] = ResolversParentTypes['Publisher'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['Family'], ParentType, ContextType>;
  nodeKind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationCounts?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countries?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  sources?: Resolver<
    ResolversTypes['SourceConnection'],
    ParentType,
    ContextType,
    RequireFields<PublisherSourcesArgs, 'first'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  ActorEventConnection?: ActorEventConnectionResolvers<ContextType>;
  ActorEventEdge?: ActorEventEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PartialDate?: PartialDateResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Disagreement?: DisagreementResolvers<ContextType>;
  DisagreementSide?: DisagreementSideResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  DisagreementConnection?: DisagreementConnectionResolvers<ContextType>;
  DisagreementEdge?: DisagreementEdgeResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  LabelCount?: LabelCountResolvers<ContextType>;
  RelationshipTypeCount?: RelationshipTypeCountResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Item?: ItemResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  EventLink?: EventLinkResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FlowResult?: FlowResultResolvers<ContextType>;
  Flow?: FlowResolvers<ContextType>;
  Neighborhood?: NeighborhoodResolvers<ContextType>;
  GraphEdge?: GraphEdgeResolvers<ContextType>;
  LeftOut?: LeftOutResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  GraphNode?: GraphNodeResolvers<ContextType>;
  RelationCount?: RelationCountResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Standard?: StandardResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  FamilyCount?: FamilyCountResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Publisher?: PublisherResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
};
