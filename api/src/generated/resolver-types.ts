import type { ActorKind } from '@mask-diplomacy/cypher';
import type { ClaimField } from '@mask-diplomacy/cypher';
import type { Confidence } from '@mask-diplomacy/cypher';
import type { DatePrecision } from '@mask-diplomacy/cypher';
import type { EventKind } from '@mask-diplomacy/cypher';
import type { Family } from '@mask-diplomacy/cypher';
import type { NodeKind } from '@mask-diplomacy/cypher';
import type { Qualifier } from '@mask-diplomacy/cypher';
import type { SourceKind } from '@mask-diplomacy/cypher';
import type { Unit } from '@mask-diplomacy/cypher';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  ActorRow,
  ClaimRow,
  CountryRow,
  DisagreementRow,
  EventRow,
  ItemRow,
  ProductRow,
  PublisherRow,
  SourceRow,
  StandardRow,
} from '../graph/rows.ts';
import type {
  ActorList,
  ActorEventList,
  ClaimList,
  DisagreementList,
  EventList,
  SourceList,
  FilteredActorList,
  FilteredClaimList,
  FilteredEventList,
  FilteredSourceList,
  FilteredCountryList,
  FilteredProductList,
  FilteredPublisherList,
  FilteredStandardList,
} from '../graph/connections.ts';
import type { ChainStageRow } from '../graph/affairs/chain.ts';
import type { DatasetRow } from '../graph/dataset.ts';
import type { LinkRow } from '../graph/events.ts';
import type { EvidenceRow, EvidenceItemRow } from '../graph/affairs/evidence.ts';
import type { FactRow } from '../graph/facts.ts';
import type { PathRow, PathEdgeRow } from '../graph/paths/path.ts';
import type { FlowRow, Flows } from '../graph/flows.ts';
import type { TimelineBucketRow } from '../graph/timeline/timeline.ts';
import type { UnitSumRow, ProductSumRow } from '../graph/totals/sums.ts';
import type { NeighborhoodRow } from '../graph/neighborhood/neighborhood.ts';
import type { Omitted } from '../graph/totals/goods.ts';
import type { PathResultRow } from '../graph/paths/paths.ts';
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
    readonly __typename?: 'Actor';
    /** Global id, `actor:…`. */
    readonly id: Scalars['ID']['output'];
    /** The name. */
    readonly label: Scalars['String']['output'];
    /** Always ACTOR. */
    readonly family: Family;
    /** The kind, among all kinds of nodes; the same as `kind`. */
    readonly nodeKind: NodeKind;
    /** How many relationships it has in the whole graph, of every type; with `knownBy`, of those there by then. Never null. */
    readonly degree: Scalars['Int']['output'];
    /** How many relationships of each type and direction it has, and to which family; most first. At most 64 entries. */
    readonly relationCounts: ReadonlyArray<RelationCount>;
    /** What kind of actor. */
    readonly kind: ActorKind;
    /** Name in English where there is one in use. */
    readonly name: Scalars['String']['output'];
    /** Other names it goes by. At most 50. */
    readonly aliases: ReadonlyArray<Scalars['String']['output']>;
    /** What the data set notes of it, in its own words; null when nothing. */
    readonly note?: Maybe<Scalars['String']['output']>;
    /** Where it sits; null when not stated. */
    readonly country?: Maybe<Country>;
    /** The wider organisation it belongs to; null when none is recorded. */
    readonly partOf?: Maybe<Actor>;
    /** Organisations that belong to it. At most 200, by name. */
    readonly parts: ReadonlyArray<Actor>;
    /** Events it had a part in, newest first. */
    readonly events: ActorEventConnection;
  };

/** An organisation or public person. Being listed implies no wrongdoing: read the claims. */
export type ActorEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
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

export type { ActorKind };

/** A page of an actor's events. */
export type ActorEventConnection = {
  readonly __typename?: 'ActorEventConnection';
  /** Events with the parts that the actor played. */
  readonly edges: ReadonlyArray<ActorEventEdge>;
  /** The events alone. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An event and the parts that an actor played in it. */
export type ActorEventEdge = {
  readonly __typename?: 'ActorEventEdge';
  /** Cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The event. */
  readonly node: Event;
  /** The parts the actor played, at least one. */
  readonly roles: ReadonlyArray<Role>;
};

/**
 * Mask diplomacy as a knowledge graph: who gave, sold or shipped medical supplies to whom, what was recalled or sent
 * back, who answered, and which source says so. Read-only.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** The actor with this id; null when there is none. */
  readonly actor?: Maybe<Actor>;
  /** The affair that an event belongs to, from the deal to the rules that followed, whichever of its events is named. Null when there is no such event. */
  readonly incidentChain?: Maybe<IncidentChain>;
  /** Claims that meet a filter, in an order. */
  readonly claims: FilteredClaimConnection;
  /** Where sources differ, by size of the difference. With `knownBy`: as the claims out by then have it, in span, ratio and order. */
  readonly disagreements: DisagreementConnection;
  /** Countries that meet a filter, in an order: all that the record mentions, be it only as the seat of an actor or publisher. */
  readonly countries: CountryConnection;
  /** The country with this code; null when the record never mentions it. */
  readonly country?: Maybe<Country>;
  /** The fact set that is loaded: version, hash, counts, span, licence. */
  readonly dataset: Dataset;
  /** Events that meet a filter, in an order. */
  readonly events: FilteredEventConnection;
  /** The event with this id; null when there is none, or with `knownBy` when no source of it was out by then. */
  readonly event?: Maybe<Event>;
  /** What speaks for and against one event: who states it, what confirms it, where sources differ or are silent, whether the receiving side is heard, who answered, what else befell the same goods or goods of the same maker. Null when there is no such event. */
  readonly evidence?: Maybe<Evidence>;
  /** The largest flows between countries, by number of transfers, with the incidents on each. */
  readonly flows: FlowResult;
  /** The largest flows between regions, or between a region and countries, by number of transfers, with the incidents on each. */
  readonly regionFlows: RegionFlowResult;
  /**
   * A breadth-first walk around some nodes within a budget. The same request gives the same answer.
   * Sources, publishers, claims and disagreements are only given when `families` names SOURCE or CLAIM.
   */
  readonly neighborhood: Neighborhood;
  /** Actors that meet a filter, in an order. */
  readonly actors: FilteredActorConnection;
  /** Documents that meet a filter, in an order. */
  readonly sources: FilteredSourceConnection;
  /** The node with this global id; null when there is none, or none on the day. An event's or actor's bare id is not enough here. */
  readonly node?: Maybe<Node>;
  /** The nodes with these global ids, in their order; null in place of an id that has none, or none on the day. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /**
   * The best-evidenced paths between two nodes, whichever way relationships point; how evidence is weighed: docs/evidence.md.
   * Hubs (countries, products, standards, actors named “Government of …”, and nodes with more than 150 relationships) are not
   * passed unless they are named or `throughHubs` is set. Sources and claims are the evidence and never on a path. The same
   * request gives the same answer.
   */
  readonly paths: PathResult;
  /** Products that meet a filter, in an order. */
  readonly products: ProductConnection;
  /** Standards, markings and approvals that meet a filter, in an order. */
  readonly standards: StandardConnection;
  /** The product with this id; null when there is none. */
  readonly product?: Maybe<Product>;
  /** Publishers that meet a filter, in an order. */
  readonly publishers: PublisherConnection;
  /**
   * Countries, actors (by any of their names), events, products, standards and publishers that match a text.
   * With `knownBy`, only events of which a source was out by then, what such events lead to, and publishers of such sources;
   * of two that match as well, that comes first on which more hung by then.
   * Forgives a typo in words of four letters or more, accents and word order; the last word may be unfinished.
   */
  readonly search: SearchResult;
  /** The source with this id; null when there is none, or with `knownBy` when it was not out by then or is undated. */
  readonly source?: Maybe<Source>;
  /** How many events fall into each day, week or month, and what their goods add up to. */
  readonly timeline: Timeline;
  /** What the goods of the events that meet a filter add up to, by unit and product. Goods within others that are added, deliveries of deals and second records are left out and told; of a part and its whole, the one alone that meets the filter counts. */
  readonly total: Total;
};

/**
 * Mask diplomacy as a knowledge graph: who gave, sold or shipped medical supplies to whom, what was recalled or sent
 * back, who answered, and which source says so. Read-only.
 */
export type QueryActorArgs = {
  id: Scalars['ID']['input'];
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * Mask diplomacy as a knowledge graph: who gave, sold or shipped medical supplies to whom, what was recalled or sent
 * back, who answered, and which source says so. Read-only.
 */
export type QueryIncidentChainArgs = {
  event: Scalars['ID']['input'];
  maxEvents?: InputMaybe<Scalars['Int']['input']>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * Mask diplomacy as a knowledge graph: who gave, sold or shipped medical supplies to whom, what was recalled or sent
 * back, who answered, and which source says so. Read-only.
 */
export type QueryClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * Mask diplomacy as a knowledge graph: who gave, sold or shipped medical supplies to whom, what was recalled or sent
 * back, who answered, and which source says so. Read-only.
 */
export type QueryDisagreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  fields?: InputMaybe<ReadonlyArray<ClaimField>>;
  event?: InputMaybe<Scalars['ID']['input']>;
  units?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  eventKinds?: InputMaybe<ReadonlyArray<EventKind>>;
  countries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  products?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  minRatio?: InputMaybe<Scalars['Float']['input']>;
  withoutSuspect?: InputMaybe<Scalars['Boolean']['input']>;
  orderBy?: InputMaybe<DisagreementOrder>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * Mask diplomacy as a knowledge graph: who gave, sold or shipped medical supplies to whom, what was recalled or sent
 * back, who answered, and which source says so. Read-only.
 */
export type QueryCountriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CountryFilter>;
  orderBy?: InputMaybe<CountryOrder>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * Mask diplomacy as a knowledge graph: who gave, sold or shipped medical supplies to whom, what was recalled or sent
 * back, who answered, and which source says so. Read-only.
 */
export type QueryCountryArgs = {
  id: Scalars['ID']['input'];
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * Mask diplomacy as a knowledge graph: who gave, sold or shipped medical supplies to whom, what was recalled or sent
 * back, who answered, and which source says so. Read-only.
 */
export type QueryEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * Mask diplomacy as a knowledge graph: who gave, sold or shipped medical supplies to whom, what was recalled or sent
 * back, who answered, and which source says so. Read-only.
 */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * Mask diplomacy as a knowledge graph: who gave, sold or shipped medical supplies to whom, what was recalled or sent
 * back, who answered, and which source says so. Read-only.
 */
export type QueryEvidenceArgs = {
  event: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * Mask diplomacy as a knowledge graph: who gave, sold or shipped medical supplies to whom, what was recalled or sent
 * back, who answered, and which source says so. Read-only.
 */
export type QueryFlowsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EventKind>>;
  incidentKinds?: InputMaybe<ReadonlyArray<EventKind>>;
  origins?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  destinations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  products?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  happened?: InputMaybe<DayRange>;
  minEvents?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * Mask diplomacy as a knowledge graph: who gave, sold or shipped medical supplies to whom, what was recalled or sent
 * back, who answered, and which source says so. Read-only.
 */
export type QueryRegionFlowsArgs = {
  by?: InputMaybe<FlowRegions>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EventKind>>;
  incidentKinds?: InputMaybe<ReadonlyArray<EventKind>>;
  origins?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  destinations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  products?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  happened?: InputMaybe<DayRange>;
  minEvents?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * Mask diplomacy as a knowledge graph: who gave, sold or shipped medical supplies to whom, what was recalled or sent
 * back, who answered, and which source says so. Read-only.
 */
export type QueryNeighborhoodArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  families?: InputMaybe<ReadonlyArray<Family>>;
  direction?: InputMaybe<Direction>;
  perNode?: InputMaybe<Scalars['Int']['input']>;
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NeighborOrder>;
  known?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * Mask diplomacy as a knowledge graph: who gave, sold or shipped medical supplies to whom, what was recalled or sent
 * back, who answered, and which source says so. Read-only.
 */
export type QueryActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
  orderBy?: InputMaybe<ActorOrder>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * Mask diplomacy as a knowledge graph: who gave, sold or shipped medical supplies to whom, what was recalled or sent
 * back, who answered, and which source says so. Read-only.
 */
export type QuerySourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SourceFilter>;
  orderBy?: InputMaybe<SourceOrder>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * Mask diplomacy as a knowledge graph: who gave, sold or shipped medical supplies to whom, what was recalled or sent
 * back, who answered, and which source says so. Read-only.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * Mask diplomacy as a knowledge graph: who gave, sold or shipped medical supplies to whom, what was recalled or sent
 * back, who answered, and which source says so. Read-only.
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * Mask diplomacy as a knowledge graph: who gave, sold or shipped medical supplies to whom, what was recalled or sent
 * back, who answered, and which source says so. Read-only.
 */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  mustPass?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  mustAvoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  relationshipTypes?: InputMaybe<ReadonlyArray<RelationshipType>>;
  families?: InputMaybe<ReadonlyArray<Family>>;
  happened?: InputMaybe<DayRange>;
  confidence?: InputMaybe<Confidence>;
  throughHubs?: InputMaybe<Scalars['Boolean']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * Mask diplomacy as a knowledge graph: who gave, sold or shipped medical supplies to whom, what was recalled or sent
 * back, who answered, and which source says so. Read-only.
 */
export type QueryProductsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
  orderBy?: InputMaybe<ProductOrder>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * Mask diplomacy as a knowledge graph: who gave, sold or shipped medical supplies to whom, what was recalled or sent
 * back, who answered, and which source says so. Read-only.
 */
export type QueryStandardsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StandardFilter>;
  orderBy?: InputMaybe<StandardOrder>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * Mask diplomacy as a knowledge graph: who gave, sold or shipped medical supplies to whom, what was recalled or sent
 * back, who answered, and which source says so. Read-only.
 */
export type QueryProductArgs = {
  id: Scalars['ID']['input'];
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * Mask diplomacy as a knowledge graph: who gave, sold or shipped medical supplies to whom, what was recalled or sent
 * back, who answered, and which source says so. Read-only.
 */
export type QueryPublishersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PublisherFilter>;
  orderBy?: InputMaybe<PublisherOrder>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * Mask diplomacy as a knowledge graph: who gave, sold or shipped medical supplies to whom, what was recalled or sent
 * back, who answered, and which source says so. Read-only.
 */
export type QuerySearchArgs = {
  query: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  families?: InputMaybe<ReadonlyArray<Family>>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * Mask diplomacy as a knowledge graph: who gave, sold or shipped medical supplies to whom, what was recalled or sent
 * back, who answered, and which source says so. Read-only.
 */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * Mask diplomacy as a knowledge graph: who gave, sold or shipped medical supplies to whom, what was recalled or sent
 * back, who answered, and which source says so. Read-only.
 */
export type QueryTimelineArgs = {
  filter?: InputMaybe<EventFilter>;
  by?: InputMaybe<TimelineStep>;
  clock?: InputMaybe<TimelineClock>;
  maxBuckets?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * Mask diplomacy as a knowledge graph: who gave, sold or shipped medical supplies to whom, what was recalled or sent
 * back, who answered, and which source says so. Read-only.
 */
export type QueryTotalArgs = {
  filter?: InputMaybe<EventFilter>;
  products?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  unit?: InputMaybe<Unit>;
  rival?: InputMaybe<Rival>;
  withSuspect?: InputMaybe<Scalars['Boolean']['input']>;
  maxLeftOut?: InputMaybe<Scalars['Int']['input']>;
  knownBy?: InputMaybe<Scalars['Date']['input']>;
};

/** The whole affair that an event belongs to, stage by stage (docs/affairs.md). */
export type IncidentChain = {
  readonly __typename?: 'IncidentChain';
  /** The event asked about. */
  readonly event: Event;
  /** How many events the chain has, over all stages. */
  readonly eventCount: Scalars['Int']['output'];
  /** The seven stages in order: deal, shipment, finding, measure, answer, replacement or refund, rule. All are there; one about which nothing is on record says so. */
  readonly stages: ReadonlyArray<ChainStage>;
  /** Links that lead out of the chain, by the event they leave from and why they were not followed; most first. At most 50 entries. */
  readonly leftOut: ReadonlyArray<ChainOmission>;
  /** How many such links there are in all. */
  readonly leftOutCount: Scalars['Int']['output'];
  /** True when a limit cut the chain short: `maxEvents`, `maxHops`, or 200 links of one event. */
  readonly isTruncated: Scalars['Boolean']['output'];
};

/** One stage of an affair. */
export type ChainStage = {
  readonly __typename?: 'ChainStage';
  /** Which stage. */
  readonly stage: Stage;
  /** False when nothing is on record about this stage, which is not to say that nothing happened. */
  readonly isKnown: Scalars['Boolean']['output'];
  /** What is on record, earliest first. Where dates leave the order open, what is linked as earlier comes first, then what ended by an earlier day. */
  readonly entries: ReadonlyArray<ChainEntry>;
};

/** Stages of an affair. */
export type Stage =
  /** Purchases and donations. */
  | 'DEAL'
  /** Goods on their way. */
  | 'SHIPMENT'
  /** Goods failed a test, were found contaminated or were warned of. */
  | 'FINDING'
  /** Goods were recalled, rejected, sent back, suspended or seized. */
  | 'MEASURE'
  /** Somebody answered: a statement, denial, apology, promise. */
  | 'ANSWER'
  /** A transfer that follows an incident or the answer to one, or a return with a sum of money, paid back or demanded. */
  | 'REPLACEMENT_OR_REFUND'
  /** A rule that the affair led to, or under which it happened. */
  | 'RULE';

/** One event in a stage of an affair. */
export type ChainEntry = {
  readonly __typename?: 'ChainEntry';
  /** The event, with its sources and claims. */
  readonly event: Event;
  /** True when it is linked with the affair without being of it: a rule, a wider whole, what happened elsewhere in consequence. The chain does not go on through it. */
  readonly isContext: Scalars['Boolean']['output'];
  /** Events of this chain that it points at, and by which link: the branches. Empty when it starts a branch. */
  readonly hangsOn: ReadonlyArray<ChainLink>;
  /** True when it surely came after the entry before it; false for the first, and where the precision of the dates leaves it open. */
  readonly isSurelyAfterPrevious: Scalars['Boolean']['output'];
};

/** A link of an entry to another event of the chain. */
export type ChainLink = {
  readonly __typename?: 'ChainLink';
  /** What the link says; see RelationshipType. */
  readonly type: RelationshipType;
  /** The event that it points at. */
  readonly event: Event;
};

/** Links of one event that lead out of the chain. */
export type ChainOmission = {
  readonly __typename?: 'ChainOmission';
  /** The event of the chain that they leave from. */
  readonly via: Event;
  /** Why they were not followed. */
  readonly reason: ChainOmissionReason;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** Why a link was not followed. */
export type ChainOmissionReason =
  /** It leads to another affair, reached only through a statement on several, a rule that many follow, or a gift in return. */
  | 'OTHER_AFFAIR'
  /** Parts of an umbrella, a whole with more than 8 parts; ask about the whole itself to see them. */
  | 'WIDER_THAN_AFFAIR'
  /** A statement or trade total that counts it among much else. */
  | 'TOTAL'
  /** More steps away than `maxHops`. */
  | 'HOPS'
  /** More events than `maxEvents`. */
  | 'BUDGET'
  /** More than 200 links of one event. */
  | 'MORE_LINKS';

/** A date as far as it is known. A month or year never pretends to be its first day. */
export type PartialDate = {
  readonly __typename?: 'PartialDate';
  /** As far as stated: `2020`, `2020-03` or `2020-03-28`. */
  readonly iso: Scalars['String']['output'];
  /** How far it is stated. */
  readonly precision: DatePrecision;
  /** First day it can mean. */
  readonly earliest: Scalars['Date']['output'];
  /** Last day it can mean. */
  readonly latest: Scalars['Date']['output'];
};

export type { DatePrecision };

/** Where a page of a list begins and ends (Relay cursor connections). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether more follow after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether some come before this page. Paging backwards is not offered; true when `after` was given. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last edge, to be given as `after`; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

export type { Family };

export type { Confidence };

/** Which claims. Conditions that are given must all hold; of a list, one entry suffices. Null or an empty list is no condition. */
export type ClaimFilter = {
  /** Only these, by bare or global id; at most 1,000. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Every word is in its value as written or its note, as `search` reads words: accents, a typo and an unfinished last word are forgiven. 1 to 200 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** On one of these. */
  readonly fields?: InputMaybe<ReadonlyArray<ClaimField>>;
  /** About one of these events, by bare or global id. At most 200. */
  readonly events?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Stated in one of these documents, by bare or global id. At most 200. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Stated in a document of one of these publishers, by bare or global id. At most 200. */
  readonly publishers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Stated in a document whose publisher sits in one of these countries, by bare or global id. At most 200. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** About an item that is one of these products, by bare or global id. Claims about an event as a whole are not among them. At most 200. */
  readonly products?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether the value is doubted. */
  readonly isSuspect?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it disagrees with another claim; with `knownBy`, with one stated by then. */
  readonly isDisputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** In one of these units, as `Claim.unit` gives them: `piece`, `%`, `EUR`. */
  readonly units?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The value is a number of this unit within these bounds. */
  readonly number?: InputMaybe<NumberRange>;
  /** About an event that meets this filter. At most 20,000 events may. */
  readonly eventFilter?: InputMaybe<EventFilter>;
  /** What to leave out: claims that meet all conditions of this filter. It must have a condition and no `not` of its own. */
  readonly not?: InputMaybe<ClaimFilter>;
};

/** Numbers of one unit, both bounds included. */
export type NumberRange = {
  /** The unit that the bounds are in, as `Claim.unit` gives it: `piece`, `%`, `EUR`. */
  readonly unit: Scalars['String']['input'];
  /** Not less than this; null: any. */
  readonly atLeast?: InputMaybe<Scalars['Float']['input']>;
  /** Not more than this; null: any. */
  readonly atMost?: InputMaybe<Scalars['Float']['input']>;
};

/** Order of claims, by the first day that the date of the document can mean; those of undated ones last. Of equal ones, the id decides. */
export type ClaimOrder =
  /** Latest first. */
  | 'DATE_NEWEST'
  /** Earliest first. */
  | 'DATE_OLDEST';

/** A page of the claims that meet a filter. */
export type FilteredClaimConnection = {
  readonly __typename?: 'FilteredClaimConnection';
  /** Claims with cursors. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The claims alone. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many meet the filter in all; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many of all that meet the filter, not only of this page, have each value, most first; counted only when asked. */
  readonly facets: ReadonlyArray<ClaimFacet>;
};

/** A page of the claims that meet a filter. */
export type FilteredClaimConnectionFacetsArgs = {
  by: ReadonlyArray<ClaimFacetField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** By what claims can be counted. One with several values is counted under each. */
export type ClaimFacetField =
  /** `QUANTITY` */
  | 'FIELD'
  /** As `Claim.unit` gives it, `piece`. */
  | 'UNIT'
  /** `NEWS`: of the document that states it. */
  | 'SOURCE_KIND'
  /** Global id, `country:CHN`, of where the publisher of its document sits. */
  | 'COUNTRY'
  /** Global id, `publisher:…`. */
  | 'PUBLISHER'
  /** Global id, `product:ventilator`, of the item that it is about. Claims about an event as a whole have none. */
  | 'PRODUCT'
  /** `true` or `false`: whether the value is doubted. */
  | 'IS_SUSPECT'
  /** `true` or `false`: whether it disagrees with another claim; with `knownBy`, with one stated by then. */
  | 'IS_DISPUTED';

/** Claims counted by one thing. */
export type ClaimFacet = {
  readonly __typename?: 'ClaimFacet';
  /** By what. */
  readonly by: ClaimFacetField;
  /** Most claims first, then by value. */
  readonly values: ReadonlyArray<FacetValue>;
  /** How many further values are not given. */
  readonly leftOut: Scalars['Int']['output'];
  /** How many of all that meet the filter have no value and are counted under none. */
  readonly withoutValue: Scalars['Int']['output'];
};

/** One source's statement of one value. */
export type Claim = Node &
  GraphNode & {
    readonly __typename?: 'Claim';
    /** Global id, `claim:clm-…`. */
    readonly id: Scalars['ID']['output'];
    /** The value with its unit. */
    readonly label: Scalars['String']['output'];
    /** Always CLAIM. */
    readonly family: Family;
    /** Always CLAIM. */
    readonly nodeKind: NodeKind;
    /** How many relationships it has in the whole graph, of every type; with `knownBy`, of those there by then. Never null. */
    readonly degree: Scalars['Int']['output'];
    /** How many relationships of each type and direction it has, and to which family; most first. At most 64 entries. */
    readonly relationCounts: ReadonlyArray<RelationCount>;
    /** The event it is about. */
    readonly event: Event;
    /** What it is about. */
    readonly field: ClaimField;
    /** The item it is about; null when it is about the event as a whole. */
    readonly item?: Maybe<Item>;
    /** A label where field alone is not enough; null for the headline value itself. */
    readonly aspect?: Maybe<Scalars['String']['output']>;
    /** The value as the record has it from the source, letter by letter; of a number its plain digits (`600000`), for the record keeps numbers as numbers. How the source words it is in `note`. */
    readonly text: Scalars['String']['output'];
    /** The value if it is a number, in `unit`; null when it is a text. */
    readonly number?: Maybe<Scalars['Float']['output']>;
    /** How `number` is meant. The record notes it with an item's quantity, so it is known of claims that state just that quantity; null of all others. */
    readonly qualifier?: Maybe<Qualifier>;
    /** A unit as in items, `%`, or an ISO 4217 code; null when the value has none. */
    readonly unit?: Maybe<Scalars['String']['output']>;
    /** Why the value is doubted; null when it is not. It is shown all the same as what that source says. */
    readonly suspect?: Maybe<Suspicion>;
    /** How the source puts it, in the data set's words; may be empty. */
    readonly note: Scalars['String']['output'];
    /** The document that states it. */
    readonly source: Source;
    /** The disagreement it takes part in; null when it disagrees with no other claim. */
    readonly disagreement?: Maybe<Disagreement>;
  };

export type { ClaimField };

/** Why a value is doubted. */
export type Suspicion =
  /** The compiler takes the value for an evident slip of that source; it never becomes a headline value. */
  'MISPRINT';

/** Claims on one point that differ: numbers by more than 5 per cent, unless one is a bound that the other satisfies. */
export type Disagreement = Node &
  GraphNode & {
    readonly __typename?: 'Disagreement';
    /** Global id, `disagreement:dis-…`. */
    readonly id: Scalars['ID']['output'];
    /** What it is about, in a few words. */
    readonly label: Scalars['String']['output'];
    /** Always CLAIM. */
    readonly family: Family;
    /** Always DISAGREEMENT. */
    readonly nodeKind: NodeKind;
    /** How many relationships it has in the whole graph, of every type; with `knownBy`, of those there by then. Never null. */
    readonly degree: Scalars['Int']['output'];
    /** How many relationships of each type and direction it has, and to which family; most first. At most 64 entries. */
    readonly relationCounts: ReadonlyArray<RelationCount>;
    /** The event it is about. */
    readonly event: Event;
    /** What it is about. */
    readonly field: ClaimField;
    /** The item it is about; null when it is about the event as a whole. */
    readonly item?: Maybe<Item>;
    /** A label where field alone is not enough; null for the headline value itself. */
    readonly aspect?: Maybe<Scalars['String']['output']>;
    /** Unit of `lowest` and `highest`; null when the values are texts or their units differ. */
    readonly unit?: Maybe<Scalars['String']['output']>;
    /** Lowest number stated, suspect ones included; null when the values are texts or their units differ. */
    readonly lowest?: Maybe<Scalars['Float']['output']>;
    /** Highest number stated, suspect ones included; null when the values are texts or their units differ. */
    readonly highest?: Maybe<Scalars['Float']['output']>;
    /** `highest` by `lowest`; null when the values are texts, their units differ or the lowest is not above zero. */
    readonly ratio?: Maybe<Scalars['Float']['output']>;
    /** The ratio without suspect claims; null when the rest agree or are no numbers. */
    readonly ratioWithoutSuspect?: Maybe<Scalars['Float']['output']>;
    /** How many claims take part. */
    readonly claimCount: Scalars['Int']['output'];
    /** Every value that stands against another, with who says so; lowest number first, texts in their order. At most 50. */
    readonly sides: ReadonlyArray<DisagreementSide>;
  };

/** One value in a disagreement and those who state it. */
export type DisagreementSide = {
  readonly __typename?: 'DisagreementSide';
  /** The value as `Claim.text` has it. */
  readonly text: Scalars['String']['output'];
  /** The value if it is a number; null when it is a text. */
  readonly number?: Maybe<Scalars['Float']['output']>;
  /** How `number` is meant, as in `Claim.qualifier`; null when the record does not note it. */
  readonly qualifier?: Maybe<Qualifier>;
  /** Its unit; null when it has none. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** True when it is the value that the record holds. */
  readonly isHeadline: Scalars['Boolean']['output'];
  /** True when every claim of it is suspect. */
  readonly isSuspect: Scalars['Boolean']['output'];
  /** How many independent publishers state it. */
  readonly publisherCount: Scalars['Int']['output'];
  /** The claims, earliest source first, undated last. At most 100. */
  readonly claims: ReadonlyArray<Claim>;
};

/** A page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** Claims with cursors. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The claims alone. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A claim in a page. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: Claim;
};

/** A page of disagreements. */
export type DisagreementConnection = {
  readonly __typename?: 'DisagreementConnection';
  /** Disagreements with cursors. */
  readonly edges: ReadonlyArray<DisagreementEdge>;
  /** The disagreements alone. */
  readonly nodes: ReadonlyArray<Disagreement>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A disagreement in a page. */
export type DisagreementEdge = {
  readonly __typename?: 'DisagreementEdge';
  /** Cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The disagreement. */
  readonly node: Disagreement;
};

/** Order of disagreements. */
export type DisagreementOrder =
  /** Largest ratio first, suspect claims included; texts last. */
  | 'RATIO'
  /** Largest ratio without suspect claims first; those that vanish without them, and texts, last. */
  | 'RATIO_WITHOUT_SUSPECT';

/** Which countries. Conditions that are given must all hold; of a list, one entry suffices. Null or an empty list is no condition. */
export type CountryFilter = {
  /** Only these, by bare or global id; at most 1,000. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Every word is in its English name, as `search` reads words: accents, a typo and an unfinished last word are forgiven. 1 to 200 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** On one of these continents, as `Country.region` names them. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /**
   * OUT: goods left it, or it issued a rule or statement. IN: goods went to it, or a rule or statement addresses it.
   * With `eventFilter`, in an event that meets it.
   */
  readonly direction?: InputMaybe<Direction>;
  /** An event that meets this filter left it or went to it. */
  readonly eventFilter?: InputMaybe<EventFilter>;
  /** What to leave out: countries that meet all conditions of this filter. It must have a condition and no `not` of its own. */
  readonly not?: InputMaybe<CountryFilter>;
};

/** Order of countries. Of equal ones, the id decides. */
export type CountryOrder =
  /** By name, in the order of Unicode. */
  | 'NAME'
  /** Most events first; with `eventFilter`, most of those that meet it. */
  | 'MOST_EVENTS';

/** A page of the countries that meet a filter. */
export type CountryConnection = {
  readonly __typename?: 'CountryConnection';
  /** Countries with cursors. */
  readonly edges: ReadonlyArray<CountryEdge>;
  /** The countries alone. */
  readonly nodes: ReadonlyArray<Country>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many meet the filter in all; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many of all that meet the filter, not only of this page, have each value, most first; counted only when asked. */
  readonly facets: ReadonlyArray<CountryFacet>;
};

/** A page of the countries that meet a filter. */
export type CountryConnectionFacetsArgs = {
  by: ReadonlyArray<CountryFacetField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A country in a page. */
export type CountryEdge = {
  readonly __typename?: 'CountryEdge';
  /** Cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The country. */
  readonly node: Country;
};

/** By what countries can be counted. One with several values is counted under each. */
export type CountryFacetField =
  /** Continent, `Europe`. */
  | 'REGION'
  /** `OUT` or `IN`: whether events left it or went to it; with `eventFilter`, events that meet it. */
  | 'DIRECTION'
  /** `DONATION`: a kind of events that left it or went to it; with `eventFilter`, of those that meet it. */
  | 'EVENT_KIND';

/** Countries counted by one thing. */
export type CountryFacet = {
  readonly __typename?: 'CountryFacet';
  /** By what. */
  readonly by: CountryFacetField;
  /** Most countries first, then by value. */
  readonly values: ReadonlyArray<FacetValue>;
  /** How many further values are not given. */
  readonly leftOut: Scalars['Int']['output'];
  /** How many of all that meet the filter have no value and are counted under none. */
  readonly withoutValue: Scalars['Int']['output'];
};

/** A country or territory with an ISO 3166-1 code. */
export type Country = Node &
  GraphNode & {
    readonly __typename?: 'Country';
    /** Global id, `country:NLD`. */
    readonly id: Scalars['ID']['output'];
    /** The name. */
    readonly label: Scalars['String']['output'];
    /** Always COUNTRY. */
    readonly family: Family;
    /** Always COUNTRY. */
    readonly nodeKind: NodeKind;
    /** How many relationships it has in the whole graph, of every type; with `knownBy`, of those there by then. Never null. */
    readonly degree: Scalars['Int']['output'];
    /** How many relationships of each type and direction it has, and to which family; most first. At most 64 entries. */
    readonly relationCounts: ReadonlyArray<RelationCount>;
    /** ISO 3166-1 alpha-3 code. */
    readonly code: Scalars['String']['output'];
    /** Short English name. */
    readonly name: Scalars['String']['output'];
    /** Continent. */
    readonly region: Scalars['String']['output'];
    /** Degrees north, of the middle of its largest land. */
    readonly latitude: Scalars['Float']['output'];
    /** Degrees east, of the middle of its largest land. */
    readonly longitude: Scalars['Float']['output'];
    /** Events that left it or went to it, newest first. */
    readonly events: EventConnection;
    /** Actors that sit in it, those with most relationships first. */
    readonly actors: ActorConnection;
  };

/** A country or territory with an ISO 3166-1 code. */
export type CountryEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  families?: InputMaybe<ReadonlyArray<Family>>;
};

/** A country or territory with an ISO 3166-1 code. */
export type CountryActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of events. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** Events with cursors. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The events alone. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An event in a page. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** Cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The event. */
  readonly node: Event;
};

/** A page of actors. */
export type ActorConnection = {
  readonly __typename?: 'ActorConnection';
  /** Actors with cursors. */
  readonly edges: ReadonlyArray<ActorEdge>;
  /** The actors alone. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An actor in a page. */
export type ActorEdge = {
  readonly __typename?: 'ActorEdge';
  /** Cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The actor. */
  readonly node: Actor;
};

/** The fact set that is loaded. */
export type Dataset = {
  readonly __typename?: 'Dataset';
  /** Version of the fact set, such as `2026-11`. */
  readonly version: Scalars['String']['output'];
  /** SHA-256 over everything loaded; changes whenever any of it does. */
  readonly hash: Scalars['String']['output'];
  /** When it was loaded. */
  readonly loadedAt: Scalars['DateTime']['output'];
  /** Under which licence its facts and words may be used. */
  readonly licence: Scalars['String']['output'];
  /** How many nodes there are of each label; most first. */
  readonly nodeCounts: ReadonlyArray<LabelCount>;
  /** How many relationships there are of each type; most first. */
  readonly relationshipCounts: ReadonlyArray<RelationshipTypeCount>;
  /** First day that an event can mean; null when there is no event. */
  readonly earliest?: Maybe<Scalars['Date']['output']>;
  /** Last day that an event can mean; null when there is no event. */
  readonly latest?: Maybe<Scalars['Date']['output']>;
};

/** How many nodes of one label. */
export type LabelCount = {
  readonly __typename?: 'LabelCount';
  /** The label, such as `Event`. */
  readonly label: Scalars['String']['output'];
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** How many relationships of one type. */
export type RelationshipTypeCount = {
  readonly __typename?: 'RelationshipTypeCount';
  /** The type. */
  readonly type: RelationshipType;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/**
 * Which events. Conditions that are given must all hold; of a list, one entry suffices. Null or an empty list is no condition.
 * Ids may be bare or global; one that the record does not hold is met by no event. At most 200 entries a list.
 */
export type EventFilter = {
  /** Only these events; at most 1,000. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<EventKind>>;
  /** May have happened within these days: the first day that it can mean is not after `to`, the last not before `from`. */
  readonly happened?: InputMaybe<DayRange>;
  /** Could surely be known for the first time within these days. Events of which that is not known are not among them. */
  readonly reported?: InputMaybe<DayRange>;
  /** The goods left one of these countries, or one of them issued the rule or statement. */
  readonly origins?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The goods went to one of these countries, or the rule or statement addresses one. */
  readonly destinations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Left or went to one of these countries. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Left a country of one of these continents, as `Country.region` names them. */
  readonly originRegions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Went to a country of one of these continents, as `Country.region` names them. */
  readonly destinationRegions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** One of these actors had a part in it. */
  readonly actors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The part of such an actor is one of these; without `actors`: any actor has such a part. */
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
  /** Its goods include one of these products. */
  readonly products?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** It turns on one of these standards. */
  readonly standards?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The record is this sure of it: its own grade, which rests on all sources also when `knownBy` is given. */
  readonly confidence?: InputMaybe<ReadonlyArray<Confidence>>;
  /** An item of it has such a quantity; with `products`, an item of one of them. An item without a stated quantity has none. */
  readonly quantity?: InputMaybe<QuantityRange>;
  /** Whether an incident (a recall, rejection, return and so on) concerns it. */
  readonly hasIncident?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether its sources disagree on any point. */
  readonly hasDisagreement?: InputMaybe<Scalars['Boolean']['input']>;
  /** Every word is in its title, as `search` reads words: accents, a typo and an unfinished last word are forgiven. 1 to 200 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** What to leave out: events that meet all conditions of this filter. It must have a condition and no `not` of its own. */
  readonly not?: InputMaybe<EventFilter>;
};

/** Days, both ends included. */
export type DayRange = {
  /** First day; null: from the beginning. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Last day; null: to the end. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** A quantity in one unit, both ends included. Units are never converted. */
export type QuantityRange = {
  /** The unit. */
  readonly unit: Unit;
  /** Not less than this; null: any. */
  readonly atLeast?: InputMaybe<Scalars['Float']['input']>;
  /** Not more than this; null: any. */
  readonly atMost?: InputMaybe<Scalars['Float']['input']>;
};

/** Order of events. Of equal ones, ids decide, so that an order is always the same. */
export type EventOrder =
  /** By the first day it can mean, latest first. */
  | 'DATE_NEWEST'
  /** By the first day it can mean, earliest first. */
  | 'DATE_OLDEST'
  /** By the day from which it could be known, latest first; those of which that is not known last. */
  | 'REPORTED_NEWEST'
  /** By the day from which it could be known, earliest first; those of which that is not known last. */
  | 'REPORTED_OLDEST'
  /** Most documents first. */
  | 'MOST_SOURCES'
  /**
   * Largest ratio among its disagreements first, suspect claims included; those without one last. With `knownBy`, ratios are
   * those of the claims stated by then, worked out anew from every disagreement of the day, which costs at least 500.
   */
  | 'LARGEST_DISAGREEMENT'
  /** By title, in the order of Unicode. */
  | 'TITLE';

/** A page of the events that meet a filter. */
export type FilteredEventConnection = {
  readonly __typename?: 'FilteredEventConnection';
  /** Events with cursors. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The events alone. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many meet the filter in all; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many of all that meet the filter have each value, most first; counted only when asked. */
  readonly facets: ReadonlyArray<EventFacet>;
};

/** A page of the events that meet a filter. */
export type FilteredEventConnectionFacetsArgs = {
  by: ReadonlyArray<EventFacetField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** By what events can be counted. An event with several values is counted under each. */
export type EventFacetField =
  /** `DONATION` */
  | 'KIND'
  /** `HIGH` */
  | 'CONFIDENCE'
  /** Global id, `product:ventilator`. */
  | 'PRODUCT'
  /** Global id, `standard:en-149`. */
  | 'STANDARD'
  /** Global id, `country:CHN`. */
  | 'ORIGIN'
  /** Global id, `country:ITA`. */
  | 'DESTINATION'
  /** Global id of an actor with any part. */
  | 'ACTOR'
  /** Month of its date, `2020-03`; of an event known to the year, `2020`. */
  | 'MONTH'
  /** `true` or `false`. */
  | 'HAS_INCIDENT'
  /** `true` or `false`. */
  | 'HAS_DISAGREEMENT';

/** Events counted by one thing. */
export type EventFacet = {
  readonly __typename?: 'EventFacet';
  /** By what. */
  readonly by: EventFacetField;
  /** Most events first, then by value. */
  readonly values: ReadonlyArray<FacetValue>;
  /** How many further values are not given. */
  readonly leftOut: Scalars['Int']['output'];
  /** How many of all that meet the filter have no value and are counted under none. */
  readonly withoutValue: Scalars['Int']['output'];
};

/** One value and how many have it. */
export type FacetValue = {
  readonly __typename?: 'FacetValue';
  /** The value, or the global id of what it is. */
  readonly value: Scalars['String']['output'];
  /** The value for people: a name, or the value itself. */
  readonly label: Scalars['String']['output'];
  /** How many; 1 or more. */
  readonly count: Scalars['Int']['output'];
};

/**
 * One thing that happened: a transfer, an incident, a statement, a rule.
 * With `knownBy`, claims, sources, links and counts are those of the day. `title`, `reason` and `outcome` are the data set's
 * words, and who, where, when and what kind its coding, all in hindsight: they do not change with the day.
 */
export type Event = Node &
  GraphNode & {
    readonly __typename?: 'Event';
    /** Global id, `event:…`. */
    readonly id: Scalars['ID']['output'];
    /** The title. */
    readonly label: Scalars['String']['output'];
    /** The family it is drawn as: TRANSFER, INCIDENT, STATEMENT or POLICY. */
    readonly family: Family;
    /** The kind, among all kinds of nodes; the same as `kind`. */
    readonly nodeKind: NodeKind;
    /** How many relationships it has in the whole graph, of every type; with `knownBy`, of those there by then. Never null. */
    readonly degree: Scalars['Int']['output'];
    /** How many relationships of each type and direction it has, and to which family; most first. At most 64 entries. */
    readonly relationCounts: ReadonlyArray<RelationCount>;
    /** What kind of event. */
    readonly kind: EventKind;
    /** What happened, in the data set's words. */
    readonly title: Scalars['String']['output'];
    /** When it happened. */
    readonly date: PartialDate;
    /** Last day of an event that lasted; null when it did not, or its end is not stated. */
    readonly endDate?: Maybe<Scalars['Date']['output']>;
    /** Date of the source that was surely out first; null when no source is dated. The event could be known from its last possible day. */
    readonly firstReported?: Maybe<PartialDate>;
    /** Countries the goods left; for a rule or statement: who issued it. At most 250. */
    readonly origins: ReadonlyArray<Country>;
    /** Countries the goods went to; for a rule or statement: whom it addresses. At most 250. */
    readonly destinations: ReadonlyArray<Country>;
    /** Who gave, sold or sent. At most 250. */
    readonly senders: ReadonlyArray<Actor>;
    /** Who received. At most 250. */
    readonly recipients: ReadonlyArray<Actor>;
    /** Who made the goods. At most 250. */
    readonly manufacturers: ReadonlyArray<Actor>;
    /** Who recalled, seized, rejected, warned, ruled or spoke. At most 250. */
    readonly issuers: ReadonlyArray<Actor>;
    /** The goods, one entry a kind and lot as told. At most 250. */
    readonly items: ReadonlyArray<Item>;
    /** Money value of the whole; null when no source states it, with `knownBy` none out by then. */
    readonly value?: Maybe<Money>;
    /** Standards that the event turns on. At most 250. */
    readonly standards: ReadonlyArray<Standard>;
    /** What was wrong, in the data set's words; null when nothing was or it is not stated, with `knownBy` by no source out by then. */
    readonly reason?: Maybe<Scalars['String']['output']>;
    /** What came of it, in the data set's words; null when not stated, with `knownBy` by no source out by then. */
    readonly outcome?: Maybe<Scalars['String']['output']>;
    /** How sure the record is of the event as told. With `knownBy`: not higher than the rule gives for the sources out by then. */
    readonly confidence: Confidence;
    /** Links to and from other events of the same affair. At most 200, by type, then date. */
    readonly links: ReadonlyArray<EventLink>;
    /** How many claims are about it. */
    readonly claimCount: Scalars['Int']['output'];
    /** How many documents say something about it. */
    readonly sourceCount: Scalars['Int']['output'];
    /** How many independent publishers stand behind it: copies of one agency count once, all state media of China once, blogs and mirrors not at all. */
    readonly publisherCount: Scalars['Int']['output'];
    /** On how many points its sources disagree. */
    readonly disagreementCount: Scalars['Int']['output'];
    /** What is said of it, point by point: each with the value the record holds, every claim and, where they differ, the disagreement. At most 100, by field and item, of each the headline value first. */
    readonly facts: ReadonlyArray<Fact>;
    /** Claims about it, in the order of their facts. */
    readonly claims: ClaimConnection;
    /** Documents that say something about it, earliest first, undated last. */
    readonly sources: SourceConnection;
  };

/**
 * One thing that happened: a transfer, an incident, a statement, a rule.
 * With `knownBy`, claims, sources, links and counts are those of the day. `title`, `reason` and `outcome` are the data set's
 * words, and who, where, when and what kind its coding, all in hindsight: they do not change with the day.
 */
export type EventClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * One thing that happened: a transfer, an incident, a statement, a rule.
 * With `knownBy`, claims, sources, links and counts are those of the day. `title`, `reason` and `outcome` are the data set's
 * words, and who, where, when and what kind its coding, all in hindsight: they do not change with the day.
 */
export type EventSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type { EventKind };

/** Goods within an event. */
export type Item = {
  readonly __typename?: 'Item';
  /** Unique within the event: `i1`, `i2`, … */
  readonly key: Scalars['String']['output'];
  /** What kind of goods. */
  readonly product: Product;
  /** How many, in `unit`; null when no source states it, with `knownBy` none out by then. */
  readonly quantity?: Maybe<Scalars['Float']['output']>;
  /** What `quantity` counts. */
  readonly unit: Unit;
  /** How `quantity` is meant. */
  readonly qualifier: Qualifier;
};

export type { Unit };

export type { Qualifier };

/** An amount of money as stated, not converted. */
export type Money = {
  readonly __typename?: 'Money';
  /** Amount in `currency`. */
  readonly amount: Scalars['Float']['output'];
  /** ISO 4217 code. */
  readonly currency: Scalars['String']['output'];
};

/** A link between two events of one affair, seen from one of them. */
export type EventLink = {
  readonly __typename?: 'EventLink';
  /** What the link says; see RelationshipType. */
  readonly type: RelationshipType;
  /** OUT: this event points at the other. IN: the other points at this one. */
  readonly direction: Direction;
  /** The other event. */
  readonly event: Event;
};

/** One point on which something is said of an event: field, item and aspect. */
export type Fact = {
  readonly __typename?: 'Fact';
  /** What it is about. */
  readonly field: ClaimField;
  /** The item it is about; null when it is about the event as a whole. */
  readonly item?: Maybe<Item>;
  /** A label where field alone is not enough, such as `delivered`; null for the headline value itself. */
  readonly aspect?: Maybe<Scalars['String']['output']>;
  /** The value that the record holds for it, as text, where claims on just this point that are not suspect state it; null when they do not, or when the record holds none: `headlineAbsence` says which. */
  readonly headline?: Maybe<Scalars['String']['output']>;
  /** Why there is no headline; null when there is one. */
  readonly headlineAbsence?: Maybe<HeadlineAbsence>;
  /** How the headline is meant; null when it is no quantity of an item. */
  readonly qualifier?: Maybe<Qualifier>;
  /** How many independent publishers state it. */
  readonly publisherCount: Scalars['Int']['output'];
  /** Every claim on it, as stated, earliest source first, undated last. At most 100. */
  readonly claims: ReadonlyArray<Claim>;
  /** Where the claims differ; null when they agree within 5 per cent. */
  readonly disagreement?: Maybe<Disagreement>;
};

/** Why a point has no headline. */
export type HeadlineAbsence =
  /** The point has an aspect; the record's own value is another point. */
  | 'ASPECT'
  /** The record holds no value of its own here: it holds none of nature, rate, count and other, and of the rest only some. */
  | 'NOT_HELD'
  /** The record holds a value (such as `Event.outcome`, its own summing up), but no claim on this point states it, so it is none of theirs. */
  | 'NOT_STATED';

/** What speaks for and against one event, by the rules of docs/affairs.md. Nothing is weighed: who reads it judges. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** The event asked about. */
  readonly event: Event;
  /** What bears it out: documents of a party, then one item for each independent publisher, earliest first, then events that confirm it. At most `first`. */
  readonly for: ReadonlyArray<EvidenceItem>;
  /** How many there are for it in all. */
  readonly forCount: Scalars['Int']['output'];
  /** What speaks against it or its values: disagreements, largest first, values taken for slips, points that a source leaves open, a missing receipt. At most `first`. */
  readonly against: ReadonlyArray<EvidenceItem>;
  /** How many there are against it in all. */
  readonly againstCount: Scalars['Int']['output'];
  /** Statements that answer it or are about it, earliest first; the record does not code whether they deny or concede it. At most `first`. */
  readonly answers: ReadonlyArray<EvidenceItem>;
  /** How many answers there are in all. */
  readonly answerCount: Scalars['Int']['output'];
  /** Incidents with the same goods, nearest first, then those with the same maker and product, earliest first: they make faults likelier, and prove none. At most `first`. */
  readonly related: ReadonlyArray<EvidenceItem>;
  /** How many related incidents there are in all. */
  readonly relatedCount: Scalars['Int']['output'];
  /** True when a list was cut by `first`, or the event or one about the same goods has more than 200 links, which are not all read; the counts are then of what was read. */
  readonly isTruncated: Scalars['Boolean']['output'];
};

/** One piece of evidence. */
export type EvidenceItem = {
  readonly __typename?: 'EvidenceItem';
  /** Which way it points. */
  readonly stance: Stance;
  /** What it is. */
  readonly kind: EvidenceKind;
  /** What it says, in the record's words. */
  readonly sentence: Scalars['String']['output'];
  /** The other event; null when it is what sources say of the event itself. */
  readonly event?: Maybe<Event>;
  /** The link between the two events; null where there is none, or several lie between. */
  readonly relation?: Maybe<RelationshipType>;
  /** The claims about the event that it rests on, weightiest first, at most 20; empty when it rests on another event. */
  readonly claims: ReadonlyArray<Claim>;
  /** How many such claims there are. */
  readonly claimCount: Scalars['Int']['output'];
  /** The document that says so; null when it is several that differ, or another event. */
  readonly source?: Maybe<Source>;
  /** The disagreement, of kind DISAGREEMENT; null of any other. */
  readonly disagreement?: Maybe<Disagreement>;
};

/** Which way a piece of evidence points. */
export type Stance =
  /** It bears the event out. */
  | 'FOR'
  /** It speaks against the event or one of its values. */
  | 'AGAINST'
  /** An answer; the record does not code whether it denies. */
  | 'NEUTRAL'
  /** Not about the event itself, but about its goods or their maker. */
  | 'RELATED';

/** Kinds of evidence. */
export type EvidenceKind =
  /** A document of a regulator, government, company, foundation or international organisation that took part, or whose country did. */
  | 'PARTY_DOCUMENT'
  /** An independent publisher: copies of one agency count once, all state media of China once, blogs and mirrors not at all. */
  | 'PUBLISHER'
  /** Another event that confirms it: a delivery, a second record of the same goods, the finding that prompted it, what it prompted, a rule about it. */
  | 'CONFIRMING_EVENT'
  /** Sources differ on a value. */
  | 'DISAGREEMENT'
  /** A value taken for a slip of its source. */
  | 'SUSPECT_VALUE'
  /** A source leaves a point open. */
  | 'SILENT_SOURCE'
  /** A transfer about which no document published in a country of destination is on record. */
  | 'MISSING_RECEIPT'
  /** A statement that answers the event or is about it. */
  | 'ANSWER'
  /** An incident with the same goods. */
  | 'SAME_GOODS'
  /** An incident with goods of the same maker and product. */
  | 'SAME_MAKER';

/** Transfers between countries. */
export type FlowResult = {
  readonly __typename?: 'FlowResult';
  /** Most events first. */
  readonly flows: ReadonlyArray<Flow>;
  /** How many further pairs of countries have flows that are not given; those below `minEvents` are not counted. */
  readonly leftOut: Scalars['Int']['output'];
  /** Transfers that name no origin or no destination and so belong to no flow. An end that they name is one of `origins` or `destinations`, where given. */
  readonly unplacedCount: Scalars['Int']['output'];
  /** How many different transfers are counted in all flows, those left out or below `minEvents` too. One with several destinations is on several flows, so that the sum of `eventCount` may be larger; read only when asked. */
  readonly transferCount: Scalars['Int']['output'];
};

/** What went from one country to another. */
export type Flow = {
  readonly __typename?: 'Flow';
  /** Where the goods left. */
  readonly origin: Country;
  /** Where they went. */
  readonly destination: Country;
  /** Donations, purchases and shipments between the two. An event that is part of another, carries out another or records the same goods as another between the same two is not counted besides it, if that one is asked about too. */
  readonly eventCount: Scalars['Int']['output'];
  /** Of these, how many went to several destinations; their goods are never split by guess. */
  readonly sharedCount: Scalars['Int']['output'];
  /** Of the transfers, how many an incident concerns: themselves, or a part, delivery or other record of them that is not counted besides them. */
  readonly concernedCount: Scalars['Int']['output'];
  /** Incidents with goods that went from origin to destination: recalls, rejections, returns and so on, linked to a recorded transfer or not, whenever they happened. With `products`: whose own goods include one. */
  readonly incidentCount: Scalars['Int']['output'];
  /** First day a counted transfer can mean. */
  readonly earliest: Scalars['Date']['output'];
  /** Last day a counted transfer can mean. */
  readonly latest: Scalars['Date']['output'];
  /** The counted transfers, newest first. One that went to several destinations is listed on the flow to each, whole. */
  readonly events: EventConnection;
};

/** What went from one country to another. */
export type FlowEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Which ends of flows are put together by region. */
export type FlowRegions =
  /** Region to region. */
  | 'BOTH'
  /** Region to country. */
  | 'ORIGINS'
  /** Country to region. */
  | 'DESTINATIONS';

/** Transfers between regions. */
export type RegionFlowResult = {
  readonly __typename?: 'RegionFlowResult';
  /** Most events first. */
  readonly flows: ReadonlyArray<RegionFlow>;
  /** How many further flows are not given; those below `minEvents` are not counted. */
  readonly leftOut: Scalars['Int']['output'];
  /** Transfers that name no origin or no destination and so belong to no flow. An end that they name is one of `origins` or `destinations`, where given. */
  readonly unplacedCount: Scalars['Int']['output'];
  /** How many different transfers are counted in all flows, those left out or below `minEvents` too. One for several regions is on several flows, so that the sum of `eventCount` may be larger; read only when asked. */
  readonly transferCount: Scalars['Int']['output'];
};

/** What went from one region to another, or from or to a country; within a region too, from one country to another. */
export type RegionFlow = {
  readonly __typename?: 'RegionFlow';
  /** Region of the countries where the goods left, such as `Asia`. */
  readonly originRegion: Scalars['String']['output'];
  /** Where the goods left; null when origins are put together by region. */
  readonly origin?: Maybe<Country>;
  /** Region of the countries where they went. */
  readonly destinationRegion: Scalars['String']['output'];
  /** Where they went; null when destinations are put together by region. */
  readonly destination?: Maybe<Country>;
  /** Donations, purchases and shipments between the two, each once however many countries of a region it names. One that is part of another, carries out another or records the same goods as another between the same two is not counted besides it, if that one is asked about too: of a gift to a continent and its share for a country, the gift. */
  readonly eventCount: Scalars['Int']['output'];
  /** Of these, how many went to several of the destinations that flows lead to; their goods are never split by guess, and each is counted whole on the flow to each. */
  readonly sharedCount: Scalars['Int']['output'];
  /** Of the transfers, how many an incident concerns, as in `Flow`. */
  readonly concernedCount: Scalars['Int']['output'];
  /** Incidents with goods that went between the two, each once, as in `Flow`. */
  readonly incidentCount: Scalars['Int']['output'];
  /** First day a counted transfer can mean. */
  readonly earliest: Scalars['Date']['output'];
  /** Last day a counted transfer can mean. */
  readonly latest: Scalars['Date']['output'];
  /** The counted transfers, newest first. */
  readonly events: EventConnection;
};

/** What went from one region to another, or from or to a country; within a region too, from one country to another. */
export type RegionFlowEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A part of the graph around one or more nodes, and what was left out of it. */
export type Neighborhood = {
  readonly __typename?: 'Neighborhood';
  /** The start nodes first, then by distance, then in the order asked for. */
  readonly nodes: ReadonlyArray<GraphNode>;
  /** How many steps each of `nodes` is from the nearest start node, in the same order. */
  readonly distances: ReadonlyArray<Scalars['Int']['output']>;
  /** Every relationship of the wanted types between the nodes given. */
  readonly edges: ReadonlyArray<GraphEdge>;
  /** How many steps from the start the farthest node given is. */
  readonly depthReached: Scalars['Int']['output'];
  /** True when nothing of the wanted kinds within the depth was left out and no start node is missing. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** What within the depth was left out, by node, relation and family; most first. At most 500 entries. */
  readonly leftOut: ReadonlyArray<LeftOut>;
  /** Why it stopped; of several reasons the first in the order NODE_LIMIT, PER_NODE_LIMIT, HUB. */
  readonly stoppedBy: StopReason;
  /** Start nodes that the graph does not hold, or not on the day, by their global ids. They are passed over. */
  readonly missing: ReadonlyArray<Scalars['ID']['output']>;
};

/** A relationship between two nodes of a subgraph. */
export type GraphEdge = {
  readonly __typename?: 'GraphEdge';
  /** Stable: type, ends and, for an item, its key. */
  readonly id: Scalars['ID']['output'];
  /** What the relationship says. */
  readonly type: RelationshipType;
  /** Global id of the node it leaves. */
  readonly from: Scalars['ID']['output'];
  /** Global id of the node it points at. */
  readonly to: Scalars['ID']['output'];
  /** Item key for INCLUDES; null otherwise. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** Short text: a verb, or the quantity for INCLUDES. */
  readonly label: Scalars['String']['output'];
  /** How many independent publishers stand behind it: those of the event it belongs to, for an item with a stated quantity those who state it. 0: only blogs or mirrors. Null where no claims can stand behind it, such as BASED_IN. */
  readonly publisherCount?: Maybe<Scalars['Int']['output']>;
  /** True when sources disagree on what this relationship says: on the item's quantity, the sender, the recipient, the maker or the origin. */
  readonly isDisputed: Scalars['Boolean']['output'];
};

/** Neighbours that were left out. */
export type LeftOut = {
  readonly __typename?: 'LeftOut';
  /** Global id of the node whose neighbours they are. */
  readonly node: Scalars['ID']['output'];
  /** Type of the relationship to them. */
  readonly type: RelationshipType;
  /** Whether that leaves the node or comes in. */
  readonly direction: Direction;
  /** Their family. */
  readonly family: Family;
  /** How many; 1 or more. */
  readonly count: Scalars['Int']['output'];
  /** Why they were left out. */
  readonly reason: StopReason;
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

/**
 * Which neighbours are kept when not all can be. In every order, what a node itself points at (countries, actors, products)
 * comes before events; ties are broken by id.
 */
export type NeighborOrder =
  /** Most independent publishers first, then newest. */
  | 'EVIDENCE'
  /** Newest first; undated last. */
  | 'NEWEST'
  /** Oldest first; undated last. */
  | 'OLDEST';

/** Which actors. Conditions that are given must all hold; of a list, one entry suffices. Null or an empty list is no condition. */
export type ActorFilter = {
  /** Only these, by bare or global id; at most 1,000. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Every word is in one of its names, as `search` reads words: accents, a typo and an unfinished last word are forgiven. 1 to 200 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<ActorKind>>;
  /** Sits in one of these countries, by bare or global id. At most 200. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Had one of these parts in an event; with `eventFilter`, in one that meets it. */
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
  /** Had a part in an event that meets this filter. At most 20,000 actors may have. */
  readonly eventFilter?: InputMaybe<EventFilter>;
  /** What to leave out: actors that meet all conditions of this filter. It must have a condition and no `not` of its own. */
  readonly not?: InputMaybe<ActorFilter>;
};

/** Order of actors. Of equal ones, the id decides. */
export type ActorOrder =
  /** By name, in the order of Unicode. */
  | 'NAME'
  /** Most events first, in any part; with `eventFilter`, most of those that meet it. */
  | 'MOST_EVENTS';

/** A page of the actors that meet a filter. */
export type FilteredActorConnection = {
  readonly __typename?: 'FilteredActorConnection';
  /** Actors with cursors. */
  readonly edges: ReadonlyArray<ActorEdge>;
  /** The actors alone. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many meet the filter in all; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many of all that meet the filter, not only of this page, have each value, most first; counted only when asked. */
  readonly facets: ReadonlyArray<ActorFacet>;
};

/** A page of the actors that meet a filter. */
export type FilteredActorConnectionFacetsArgs = {
  by: ReadonlyArray<ActorFacetField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** By what actors can be counted. One with several values is counted under each. */
export type ActorFacetField =
  /** `MANUFACTURER` */
  | 'KIND'
  /** Global id, `country:CHN`, of where it sits. */
  | 'COUNTRY'
  /** `SENDER`: a part that it had in an event; with `eventFilter`, in one that meets it. */
  | 'ROLE';

/** Actors counted by one thing. */
export type ActorFacet = {
  readonly __typename?: 'ActorFacet';
  /** By what. */
  readonly by: ActorFacetField;
  /** Most actors first, then by value. */
  readonly values: ReadonlyArray<FacetValue>;
  /** How many further values are not given. */
  readonly leftOut: Scalars['Int']['output'];
  /** How many of all that meet the filter have no value and are counted under none. */
  readonly withoutValue: Scalars['Int']['output'];
};

/** Which documents. Conditions that are given must all hold; of a list, one entry suffices. Null or an empty list is no condition. */
export type SourceFilter = {
  /** Only these, by bare or global id; at most 1,000. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Every word is in its title, as `search` reads words: accents, a typo and an unfinished last word are forgiven. 1 to 200 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<SourceKind>>;
  /** Its publisher sits in one of these countries, by bare or global id. At most 200. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In one of these languages, ISO 639-1. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Published by one of these, by bare or global id. At most 200. */
  readonly publishers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** May have been published within these days. Undated documents are not among them. */
  readonly published?: InputMaybe<DayRange>;
  /** Whether a date of publication was seen. */
  readonly isDated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it counts as the voice of an independent publisher: `Source.voice` is not null. Blogs and mirrors do not. */
  readonly isIndependent?: InputMaybe<Scalars['Boolean']['input']>;
  /** Tells of an event that meets this filter. At most 20,000 documents may. */
  readonly eventFilter?: InputMaybe<EventFilter>;
  /** What to leave out: documents that meet all conditions of this filter. It must have a condition and no `not` of its own. */
  readonly not?: InputMaybe<SourceFilter>;
};

/** Order of documents. Of equal ones, the id decides. */
export type SourceOrder =
  /** By the first day that its date can mean, latest first; undated ones last. */
  | 'DATE_NEWEST'
  /** By the first day that its date can mean, earliest first; undated ones last. */
  | 'DATE_OLDEST'
  /** Most claims first; with `eventFilter`, most about the events that meet it. */
  | 'MOST_CLAIMS';

/** A page of the sources that meet a filter. */
export type FilteredSourceConnection = {
  readonly __typename?: 'FilteredSourceConnection';
  /** Sources with cursors. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The sources alone. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many meet the filter in all; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many of all that meet the filter, not only of this page, have each value, most first; counted only when asked. */
  readonly facets: ReadonlyArray<SourceFacet>;
};

/** A page of the sources that meet a filter. */
export type FilteredSourceConnectionFacetsArgs = {
  by: ReadonlyArray<SourceFacetField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** By what documents can be counted. One with several values is counted under each. */
export type SourceFacetField =
  /** `NEWS` */
  | 'KIND'
  /** Global id, `country:CHN`, of where its publisher sits. */
  | 'COUNTRY'
  /** ISO 639-1, `en`. */
  | 'LANGUAGE'
  /** Global id, `publisher:…`. */
  | 'PUBLISHER'
  /** Month of its date, `2020-03`; of one known to the year, `2020`. Undated ones have none. */
  | 'MONTH'
  /** The voice under which it counts as an independent publisher, `state-media-of-china`. Blogs and mirrors have none. */
  | 'VOICE';

/** Documents counted by one thing. */
export type SourceFacet = {
  readonly __typename?: 'SourceFacet';
  /** By what. */
  readonly by: SourceFacetField;
  /** Most documents first, then by value. */
  readonly values: ReadonlyArray<FacetValue>;
  /** How many further values are not given. */
  readonly leftOut: Scalars['Int']['output'];
  /** How many of all that meet the filter have no value and are counted under none. */
  readonly withoutValue: Scalars['Int']['output'];
};

/** Anything with a global id (Relay global object identification). */
export type Node = {
  /** Global id: the type in lower case, a colon, the id in the data set; such as `event:nld-ffp2-recall-2020-03-28`. */
  readonly id: Scalars['ID']['output'];
};

/** A node of the knowledge graph, with what a picture needs to draw it. */
export type GraphNode = {
  /** Global id. */
  readonly id: Scalars['ID']['output'];
  /** Short text for a label: a name, title or, for a claim, its value. */
  readonly label: Scalars['String']['output'];
  /** The family it is drawn as. */
  readonly family: Family;
  /** What it is within its family. */
  readonly nodeKind: NodeKind;
  /** How many relationships it has in the whole graph, of every type; with `knownBy`, of those there by then. Never null. */
  readonly degree: Scalars['Int']['output'];
  /** How many relationships of each type and direction it has, and to which family; most first. At most 64 entries. */
  readonly relationCounts: ReadonlyArray<RelationCount>;
};

/** How many relationships of one type, one way, to one family. */
export type RelationCount = {
  readonly __typename?: 'RelationCount';
  /** The relationship's type. */
  readonly type: RelationshipType;
  /** Whether they leave this node or come in. */
  readonly direction: Direction;
  /** Family of the nodes at the other end. */
  readonly family: Family;
  /** How many; 1 or more. */
  readonly count: Scalars['Int']['output'];
};

/** Which way a relationship runs, seen from a node. */
export type Direction =
  /** From the node to another. */
  | 'OUT'
  /** From another to the node. */
  | 'IN';

export type { NodeKind };

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

/** What was found between two nodes, or why nothing was. */
export type PathResult = {
  readonly __typename?: 'PathResult';
  /** Best evidenced first; of equal strength the shorter, then by the ids along the way. Each is a different row of nodes, and none passes a node twice. */
  readonly paths: ReadonlyArray<EvidencePath>;
  /** Why there is no path; null when there is one. */
  readonly reason?: Maybe<NoPathReason>;
  /** When there are only paths through hubs: the hubs on the best of them that was found. Ask again with `throughHubs`, or name them in `mustPass`. At most 5; otherwise empty. */
  readonly hubs: ReadonlyArray<GraphNode>;
  /** Global ids of `from`, `to` or `mustPass` that the graph does not hold, or not as of `knownBy`. Nothing is then searched. */
  readonly missing: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether there are more paths within the limits than are given; null when the given ones are known to be the best and more were not looked for, or when the search stopped early. */
  readonly hasMore?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the search stopped before it knew that the paths given are the best, and at which limit. */
  readonly stoppedBy: PathStop;
  /** How much of the graph was read. */
  readonly explored: PathsExplored;
  /** Nodes that the search met and did not go through, or did not read whole; most relationships first. Countries, products and standards are not listed: unless asked they are not even read. At most 50 entries. */
  readonly leftOut: ReadonlyArray<PathLeftOut>;
};

/** A way from one node to another along relationships, whichever way they point. */
export type EvidencePath = {
  readonly __typename?: 'EvidencePath';
  /** How strong the evidence is, above 0 and below 1: the product of the strengths of its relationships. A measure for ordering, not a probability. */
  readonly strength: Scalars['Float']['output'];
  /** The weakest relationship on it; of equal ones the first. */
  readonly weakestLink: WeakestLink;
  /** How many relationships. */
  readonly length: Scalars['Int']['output'];
  /** From the first end to the last; one more than relationships. At most 7. */
  readonly nodes: ReadonlyArray<GraphNode>;
  /** In the order they are gone along. At most 6. */
  readonly edges: ReadonlyArray<PathEdge>;
  /** The path as one sentence, in the record's words. */
  readonly sentence: Scalars['String']['output'];
};

/** The relationship that a path's evidence hangs on. */
export type WeakestLink = {
  readonly __typename?: 'WeakestLink';
  /** The relationship. */
  readonly edge: PathEdge;
  /** Why it is no stronger, in words. */
  readonly why: Scalars['String']['output'];
};

/** A relationship on a path. Where several of one path's steps join the same two nodes, it is the strongest. */
export type PathEdge = {
  readonly __typename?: 'PathEdge';
  /** Stable: type, ends and, for an item, its key. */
  readonly id: Scalars['ID']['output'];
  /** What the relationship says. */
  readonly type: RelationshipType;
  /** OUT: the path goes the way the relationship points. IN: against it. */
  readonly direction: Direction;
  /** Global id of the node it leaves. */
  readonly from: Scalars['ID']['output'];
  /** Global id of the node it points at. */
  readonly to: Scalars['ID']['output'];
  /** Item key for INCLUDES; null otherwise. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** How strong the evidence for it is, above 0 and below 1. */
  readonly strength: Scalars['Float']['output'];
  /** How many independent publishers stand behind the event that tells it; for a link between two events, behind the lesser. 0: only blogs or mirrors. Null when no event tells it, such as BASED_IN. */
  readonly publisherCount?: Maybe<Scalars['Int']['output']>;
  /** True when sources differ on it: on who sent, received or made the goods, where they came from, or what they were. How many there were is not asked. */
  readonly isDisputed: Scalars['Boolean']['output'];
  /** The event that tells it, whose claims and sources are the evidence; null for what an actor's own entry says: BASED_IN, and PART_OF between actors. */
  readonly event?: Maybe<Event>;
};

/** Why there is no path. */
export type NoPathReason =
  /** One of the nodes is not there; `missing` says which. */
  | 'MISSING_NODE'
  /** There is a path within `maxHops`, but only through hubs; `hubs` names those on the best one found. */
  | 'ONLY_THROUGH_HUBS'
  /** Within `maxHops` and the filters there is none. */
  | 'NOT_CONNECTED_WITHIN_HOPS'
  /** The search stopped at a limit before it found one; `stoppedBy` says which. */
  | 'BUDGET';

/** Where a search for paths stopped. */
export type PathStop =
  /** It did not stop early: the paths given are the best there are. */
  | 'COMPLETE'
  /** A node that matters has more relationships than are read of one node (500, the best evidenced). */
  | 'PER_NODE_LIMIT'
  /** The relationships of 500 nodes were read. */
  | 'NODE_LIMIT'
  /** 6,000 relationships were read. */
  | 'STEP_LIMIT'
  /** Eight rounds of reading were made. */
  | 'STATEMENT_LIMIT'
  /** Too many ways lead nearly there, as when `mustPass` names nodes far apart. */
  | 'PATH_LIMIT';

/** How much of the graph a search for paths read. */
export type PathsExplored = {
  readonly __typename?: 'PathsExplored';
  /** Nodes whose relationships were read. */
  readonly nodeCount: Scalars['Int']['output'];
  /** Relationships read; one read from both ends counts twice. */
  readonly edgeCount: Scalars['Int']['output'];
  /** Statements that the database was asked. */
  readonly statementCount: Scalars['Int']['output'];
};

/** A node that a search for paths did not follow wholly. */
export type PathLeftOut = {
  readonly __typename?: 'PathLeftOut';
  /** Its global id. */
  readonly node: Scalars['ID']['output'];
  /** HUB: it was not gone through. PER_NODE_LIMIT: only its best evidenced relationships were read. */
  readonly reason: StopReason;
  /** How many of its relationships were not followed, at the most, whatever the filters; 1 or more. */
  readonly count: Scalars['Int']['output'];
};

/** Which products. Conditions that are given must all hold; of a list, one entry suffices. Null or an empty list is no condition. */
export type ProductFilter = {
  /** Only these, by bare or global id; at most 1,000. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Every word is in its name, as `search` reads words: accents, a typo and an unfinished last word are forgiven. 1 to 200 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Among the goods of an event that meets this filter. */
  readonly eventFilter?: InputMaybe<EventFilter>;
  /** What to leave out: products that meet all conditions of this filter. It must have a condition and no `not` of its own. */
  readonly not?: InputMaybe<ProductFilter>;
};

/** Order of products. Of equal ones, the id decides. */
export type ProductOrder =
  /** By name, in the order of Unicode. */
  | 'NAME'
  /** Most events first; with `eventFilter`, most of those that meet it. */
  | 'MOST_EVENTS';

/** A page of the products that meet a filter. */
export type ProductConnection = {
  readonly __typename?: 'ProductConnection';
  /** Products with cursors. */
  readonly edges: ReadonlyArray<ProductEdge>;
  /** The products alone. */
  readonly nodes: ReadonlyArray<Product>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many meet the filter in all; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many of all that meet the filter, not only of this page, have each value, most first; counted only when asked. */
  readonly facets: ReadonlyArray<ProductFacet>;
};

/** A page of the products that meet a filter. */
export type ProductConnectionFacetsArgs = {
  by: ReadonlyArray<ProductFacetField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A product in a page. */
export type ProductEdge = {
  readonly __typename?: 'ProductEdge';
  /** Cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The product. */
  readonly node: Product;
};

/** By what products can be counted. One with several values is counted under each. */
export type ProductFacetField =
  /** `DONATION`: a kind of events whose goods include it; with `eventFilter`, of those that meet it. */
  'EVENT_KIND';

/** Products counted by one thing. */
export type ProductFacet = {
  readonly __typename?: 'ProductFacet';
  /** By what. */
  readonly by: ProductFacetField;
  /** Most products first, then by value. */
  readonly values: ReadonlyArray<FacetValue>;
  /** How many further values are not given. */
  readonly leftOut: Scalars['Int']['output'];
  /** How many of all that meet the filter have no value and are counted under none. */
  readonly withoutValue: Scalars['Int']['output'];
};

/** Which standards. Conditions that are given must all hold; of a list, one entry suffices. Null or an empty list is no condition. */
export type StandardFilter = {
  /** Only these, by bare or global id; at most 1,000. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Every word is in its name, as `search` reads words: accents, a typo and an unfinished last word are forgiven. 1 to 200 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** An event that meets this filter turns on it. */
  readonly eventFilter?: InputMaybe<EventFilter>;
  /** What to leave out: standards that meet all conditions of this filter. It must have a condition and no `not` of its own. */
  readonly not?: InputMaybe<StandardFilter>;
};

/** Order of standards. Of equal ones, the id decides. */
export type StandardOrder =
  /** By name, in the order of Unicode. */
  | 'NAME'
  /** Most events first; with `eventFilter`, most of those that meet it. */
  | 'MOST_EVENTS';

/** A page of the standards that meet a filter. */
export type StandardConnection = {
  readonly __typename?: 'StandardConnection';
  /** Standards with cursors. */
  readonly edges: ReadonlyArray<StandardEdge>;
  /** The standards alone. */
  readonly nodes: ReadonlyArray<Standard>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many meet the filter in all; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many of all that meet the filter, not only of this page, have each value, most first; counted only when asked. */
  readonly facets: ReadonlyArray<StandardFacet>;
};

/** A page of the standards that meet a filter. */
export type StandardConnectionFacetsArgs = {
  by: ReadonlyArray<StandardFacetField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A standard in a page. */
export type StandardEdge = {
  readonly __typename?: 'StandardEdge';
  /** Cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The standard. */
  readonly node: Standard;
};

/** By what standards can be counted. One with several values is counted under each. */
export type StandardFacetField =
  /** `RECALL`: a kind of events that turn on it; with `eventFilter`, of those that meet it. */
  | 'EVENT_KIND'
  /** Global id, `product:respirator-ffp2`, of goods of events that turn on it; with `eventFilter`, of those that meet it. */
  | 'PRODUCT';

/** Standards counted by one thing. */
export type StandardFacet = {
  readonly __typename?: 'StandardFacet';
  /** By what. */
  readonly by: StandardFacetField;
  /** Most standards first, then by value. */
  readonly values: ReadonlyArray<FacetValue>;
  /** How many further values are not given. */
  readonly leftOut: Scalars['Int']['output'];
  /** How many of all that meet the filter have no value and are counted under none. */
  readonly withoutValue: Scalars['Int']['output'];
};

/** A kind of goods. */
export type Product = Node &
  GraphNode & {
    readonly __typename?: 'Product';
    /** Global id, `product:ventilator`. */
    readonly id: Scalars['ID']['output'];
    /** The name. */
    readonly label: Scalars['String']['output'];
    /** Always PRODUCT. */
    readonly family: Family;
    /** Always PRODUCT. */
    readonly nodeKind: NodeKind;
    /** How many relationships it has in the whole graph, of every type; with `knownBy`, of those there by then. Never null. */
    readonly degree: Scalars['Int']['output'];
    /** How many relationships of each type and direction it has, and to which family; most first. At most 64 entries. */
    readonly relationCounts: ReadonlyArray<RelationCount>;
    /** English name, plural. */
    readonly name: Scalars['String']['output'];
    /** Events whose goods include it, newest first. */
    readonly events: EventConnection;
  };

/** A kind of goods. */
export type ProductEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A standard, marking or approval that goods answer to. */
export type Standard = Node &
  GraphNode & {
    readonly __typename?: 'Standard';
    /** Global id, `standard:en-149`. */
    readonly id: Scalars['ID']['output'];
    /** The name. */
    readonly label: Scalars['String']['output'];
    /** Always PRODUCT. */
    readonly family: Family;
    /** Always STANDARD. */
    readonly nodeKind: NodeKind;
    /** How many relationships it has in the whole graph, of every type; with `knownBy`, of those there by then. Never null. */
    readonly degree: Scalars['Int']['output'];
    /** How many relationships of each type and direction it has, and to which family; most first. At most 64 entries. */
    readonly relationCounts: ReadonlyArray<RelationCount>;
    /** As its issuer writes it: `EN 149`. */
    readonly name: Scalars['String']['output'];
    /** Events that turn on it, newest first. */
    readonly events: EventConnection;
  };

/** A standard, marking or approval that goods answer to. */
export type StandardEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Which publishers. Conditions that are given must all hold; of a list, one entry suffices. Null or an empty list is no condition. */
export type PublisherFilter = {
  /** Only these, by bare or global id; at most 1,000. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Every word is in its name, as `search` reads words: accents, a typo and an unfinished last word are forgiven. 1 to 200 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Sits in one of these countries, by bare or global id. At most 200. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Has a document of one of these kinds; that document meets `languages` and `isIndependent` too. */
  readonly kinds?: InputMaybe<ReadonlyArray<SourceKind>>;
  /** Has a document in one of these languages, ISO 639-1. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Has a document that counts as the voice of an independent publisher (true), or one that does not, as those of blogs and mirrors (false). */
  readonly isIndependent?: InputMaybe<Scalars['Boolean']['input']>;
  /** Has a document that tells of an event that meets this filter. At most 20,000 documents may. */
  readonly eventFilter?: InputMaybe<EventFilter>;
  /** What to leave out: publishers that meet all conditions of this filter. It must have a condition and no `not` of its own. */
  readonly not?: InputMaybe<PublisherFilter>;
};

/** Order of publishers. Of equal ones, the id decides. */
export type PublisherOrder =
  /** By name, in the order of Unicode. */
  | 'NAME'
  /** Most documents first; with `eventFilter`, most that tell of an event that meets it. */
  | 'MOST_SOURCES'
  /** Most claims first; with `eventFilter`, most about the events that meet it. */
  | 'MOST_CLAIMS';

/** A page of the publishers that meet a filter. */
export type PublisherConnection = {
  readonly __typename?: 'PublisherConnection';
  /** Publishers with cursors. */
  readonly edges: ReadonlyArray<PublisherEdge>;
  /** The publishers alone. */
  readonly nodes: ReadonlyArray<Publisher>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many meet the filter in all; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many of all that meet the filter, not only of this page, have each value, most first; counted only when asked. */
  readonly facets: ReadonlyArray<PublisherFacet>;
};

/** A page of the publishers that meet a filter. */
export type PublisherConnectionFacetsArgs = {
  by: ReadonlyArray<PublisherFacetField>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A publisher in a page. */
export type PublisherEdge = {
  readonly __typename?: 'PublisherEdge';
  /** Cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The publisher. */
  readonly node: Publisher;
};

/** By what publishers can be counted. One with several values is counted under each. */
export type PublisherFacetField =
  /** `NEWS`: a kind that its documents have; with `eventFilter`, those that tell of an event that meets it. */
  | 'KIND'
  /** Global id, `country:CHN`, of where it sits. */
  | 'COUNTRY'
  /** ISO 639-1, `en`, of its documents; with `eventFilter`, of those that tell of an event that meets it. */
  | 'LANGUAGE'
  /** `true` for those with a document that counts as an independent voice, `false` for those with one that does not; with `eventFilter`, one that tells of an event that meets it. */
  | 'IS_INDEPENDENT';

/** Publishers counted by one thing. */
export type PublisherFacet = {
  readonly __typename?: 'PublisherFacet';
  /** By what. */
  readonly by: PublisherFacetField;
  /** Most publishers first, then by value. */
  readonly values: ReadonlyArray<FacetValue>;
  /** How many further values are not given. */
  readonly leftOut: Scalars['Int']['output'];
  /** How many of all that meet the filter have no value and are counted under none. */
  readonly withoutValue: Scalars['Int']['output'];
};

/** What a search found. */
export type SearchResult = {
  readonly __typename?: 'SearchResult';
  /** Best first. */
  readonly hits: ReadonlyArray<SearchHit>;
  /** How many of the matches are of each family, over all matches up to 1,000; most first. */
  readonly facets: ReadonlyArray<FamilyCount>;
  /** True when there are more hits than `first`. */
  readonly hasMore: Scalars['Boolean']['output'];
};

/** One thing that a search found. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** What was found. */
  readonly node: GraphNode;
  /** Which text matched. */
  readonly matchedField: SearchField;
  /** The text that matched: a name, an alias, a title or a code. */
  readonly matchedText: Scalars['String']['output'];
  /** Higher is better; comparable within one answer only. */
  readonly score: Scalars['Float']['output'];
};

/** Which text of a node a search matched. */
export type SearchField =
  | 'NAME'
  | 'ALIAS'
  | 'TITLE'
  /** ISO 3166-1 alpha-3 code. */
  | 'CODE';

/** How many events of one family. */
export type FamilyCount = {
  readonly __typename?: 'FamilyCount';
  /** The family. */
  readonly family: Family;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** One document that says something. */
export type Source = Node &
  GraphNode & {
    readonly __typename?: 'Source';
    /** Global id, `source:src-…`. */
    readonly id: Scalars['ID']['output'];
    /** Publisher and date, for a label. */
    readonly label: Scalars['String']['output'];
    /** Always SOURCE. */
    readonly family: Family;
    /** Always SOURCE. */
    readonly nodeKind: NodeKind;
    /** How many relationships it has in the whole graph, of every type; with `knownBy`, of those there by then. Never null. */
    readonly degree: Scalars['Int']['output'];
    /** How many relationships of each type and direction it has, and to which family; most first. At most 64 entries. */
    readonly relationCounts: ReadonlyArray<RelationCount>;
    /** The published title, or a description of the page when `isTitleDescribed`. */
    readonly title: Scalars['String']['output'];
    /** True when the headline was not seen and `title` describes the page in the data set's words. */
    readonly isTitleDescribed: Scalars['Boolean']['output'];
    /** Who published it, named as it calls itself. */
    readonly publisher: Publisher;
    /** Day, month or year of publication; null when nothing was seen. */
    readonly date?: Maybe<PartialDate>;
    /** Address, http or https only; null when none is recorded. */
    readonly url?: Maybe<Scalars['String']['output']>;
    /** What kind of publisher. */
    readonly kind: SourceKind;
    /** Where the publisher sits; null when not stated. */
    readonly country?: Maybe<Country>;
    /** ISO 639-1 code of its language. */
    readonly language: Scalars['String']['output'];
    /** The voice under which it counts as one independent publisher: copies of an agency share one, all state media of China share one. Null for blogs and mirrors, which do not count. */
    readonly voice?: Maybe<Scalars['String']['output']>;
    /** What it states, by event. */
    readonly claims: ClaimConnection;
  };

/** One document that says something. */
export type SourceClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type { SourceKind };

/** Who publishes documents. A republisher is named `X (republishing Y)`. */
export type Publisher = Node &
  GraphNode & {
    readonly __typename?: 'Publisher';
    /** Global id, `publisher:pub-…`. */
    readonly id: Scalars['ID']['output'];
    /** The name. */
    readonly label: Scalars['String']['output'];
    /** Always SOURCE. */
    readonly family: Family;
    /** Always PUBLISHER. */
    readonly nodeKind: NodeKind;
    /** How many relationships it has in the whole graph, of every type; with `knownBy`, of those there by then. Never null. */
    readonly degree: Scalars['Int']['output'];
    /** How many relationships of each type and direction it has, and to which family; most first. At most 64 entries. */
    readonly relationCounts: ReadonlyArray<RelationCount>;
    /** As it calls itself. */
    readonly name: Scalars['String']['output'];
    /** Where it sits, as its sources say: usually one country. At most 10. */
    readonly countries: ReadonlyArray<Country>;
    /** Its documents, earliest first, undated last. */
    readonly sources: SourceConnection;
  };

/** Who publishes documents. A republisher is named `X (republishing Y)`. */
export type PublisherSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of sources. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** Sources with cursors. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The sources alone. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A source in a page. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Cursor of this edge. */
  readonly cursor: Scalars['String']['output'];
  /** The source. */
  readonly node: Source;
};

/** Events by stretches of time. */
export type Timeline = {
  readonly __typename?: 'Timeline';
  /** Earliest first; a month after its days, a year after its months. Stretches without an event are left out. At most `maxBuckets`. */
  readonly buckets: ReadonlyArray<TimelineBucket>;
  /** How many stretches have events, those beyond `maxBuckets` too. */
  readonly bucketCount: Scalars['Int']['output'];
  /** How many events meet the filter, undated ones too. */
  readonly eventCount: Scalars['Int']['output'];
  /** How many of them have no date on this clock and are in no stretch: none of their sources is dated. Always 0 on the clock HAPPENED. */
  readonly undatedCount: Scalars['Int']['output'];
};

/** A stretch of time and what falls into it. An event that lasted falls where it began. */
export type TimelineBucket = {
  readonly __typename?: 'TimelineBucket';
  /** ISO 8601: `2020-03-28`, `2020-W13`, `2020-03`, `2020`. */
  readonly iso: Scalars['String']['output'];
  /** How long it is. An event that is known less closely than the step falls into a stretch of its own precision, never into the first day, week or month of it. */
  readonly precision: TimelinePrecision;
  /** First day. */
  readonly from: Scalars['Date']['output'];
  /** Last day. */
  readonly to: Scalars['Date']['output'];
  /** How many events. */
  readonly eventCount: Scalars['Int']['output'];
  /** How many of each kind; kinds without one are left out. */
  readonly kinds: ReadonlyArray<KindCount>;
  /** How many of each family; families without one are left out. */
  readonly families: ReadonlyArray<FamilyCount>;
  /** What the goods of these events add up to, as `total` adds them over the whole timeline: what another event stands for is added only there. At most 7. */
  readonly sums: ReadonlyArray<UnitSum>;
};

/** How many events of one kind. */
export type KindCount = {
  readonly __typename?: 'KindCount';
  /** The kind. */
  readonly kind: EventKind;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** Steps of a timeline. */
export type TimelineStep =
  | 'DAY'
  /** Monday to Sunday. */
  | 'WEEK'
  | 'MONTH';

/** How long a stretch of time is. */
export type TimelinePrecision =
  | 'DAY'
  /** Monday to Sunday. */
  | 'WEEK'
  | 'MONTH'
  | 'YEAR';

/** Which date places an event. */
export type TimelineClock =
  /** When it happened. */
  | 'HAPPENED'
  /** The date of its earliest dated source. */
  | 'REPORTED';

/** What goods add up to, nothing counted twice (docs/affairs.md). */
export type Total = {
  readonly __typename?: 'Total';
  /** How many events meet the filter. */
  readonly eventCount: Scalars['Int']['output'];
  /** A sum for each unit, most items first; units are never added together. At most 7. */
  readonly sums: ReadonlyArray<UnitSum>;
  /** Goods that are not added because others stand for them, largest first. At most `maxLeftOut`. */
  readonly leftOut: ReadonlyArray<LeftOutGoods>;
  /** How many items are left out so, in all. */
  readonly leftOutCount: Scalars['Int']['output'];
  /** How many claims on these goods state a value that is taken for a misprint. They are in no sum, but in LOWEST and HIGHEST when `withSuspect` is true. */
  readonly suspectCount: Scalars['Int']['output'];
};

/** A sum in one unit. */
export type UnitSum = {
  readonly __typename?: 'UnitSum';
  /** What `amount` counts. */
  readonly unit: Unit;
  /** The sum; null when no item in this unit states a quantity. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
  /** How `amount` is meant: EXACT if all of it is, AT_LEAST or UP_TO if a bound is in it, ABOUT if an estimate is. Shared goods (`sharedCount`) are no more than an upper bound of what the filter asks for, so that with them it is UP_TO. Null when there is no amount, or when it has both lower and upper bounds in it and so is neither. */
  readonly qualifier?: Maybe<Qualifier>;
  /** What the goods come to at least, by what is stated: an upper bound and shared goods count nothing. Null when there is no amount. */
  readonly lower?: Maybe<Scalars['Float']['output']>;
  /** What they come to at most; null when a lower bound is in it, or there is no amount. */
  readonly upper?: Maybe<Scalars['Float']['output']>;
  /** How many items are added. */
  readonly itemCount: Scalars['Int']['output'];
  /** Of how many events they are. */
  readonly eventCount: Scalars['Int']['output'];
  /** How many items in this unit have no stated quantity and so are in no sum. */
  readonly notStatedCount: Scalars['Int']['output'];
  /** Of the events, how many have goods of which a part may be of places that the filter does not ask for: asked for goods that went to Italy, those that went to Italy and Spain. They are never split by guess, and count whole. 0 when the filter names no origins, destinations, countries or regions: all of the goods are then asked for. */
  readonly sharedCount: Scalars['Int']['output'];
  /** How much of `amount` those goods are; 0 when there are none. */
  readonly sharedAmount: Scalars['Float']['output'];
  /** The same by product, most items first. At most 18. */
  readonly products: ReadonlyArray<ProductSum>;
};

/** A sum of one product in one unit; see UnitSum. */
export type ProductSum = {
  readonly __typename?: 'ProductSum';
  /** The product. */
  readonly product: Product;
  /** The sum; null when no item states a quantity. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
  /** How `amount` is meant, shared goods as an upper bound; null when there is none, or it has both lower and upper bounds in it. */
  readonly qualifier?: Maybe<Qualifier>;
  /** What the goods come to at least; null when there is no amount. */
  readonly lower?: Maybe<Scalars['Float']['output']>;
  /** What they come to at most; null when a lower bound is in it, or there is no amount. */
  readonly upper?: Maybe<Scalars['Float']['output']>;
  /** How many items are added. */
  readonly itemCount: Scalars['Int']['output'];
  /** Of how many events they are. */
  readonly eventCount: Scalars['Int']['output'];
  /** How many items have no stated quantity. */
  readonly notStatedCount: Scalars['Int']['output'];
  /** Of the events, how many have goods of which a part may be of places that the filter does not ask for. */
  readonly sharedCount: Scalars['Int']['output'];
  /** How much of `amount` those goods are; 0 when there are none. */
  readonly sharedAmount: Scalars['Float']['output'];
};

/** Goods that are not added, for others stand for them. */
export type LeftOutGoods = {
  readonly __typename?: 'LeftOutGoods';
  /** The event whose goods they are. */
  readonly event: Event;
  /** The goods. */
  readonly item: Item;
  /** The event that stands for them. */
  readonly standInEvent: Event;
  /** Its goods, which are added. */
  readonly standInItem: Item;
  /** Why. */
  readonly reason: LeftOutReason;
};

/** Why goods are not added: the link by which the event leads to the one that stands for it, or another incident. */
export type LeftOutReason =
  /** A part of a whole that is added. */
  | 'PART_OF'
  /** The delivery of a deal that is added. */
  | 'DELIVERS'
  /** Another record of the same goods. */
  | 'SAME_GOODS_AS'
  /** An incident about goods that are added. */
  | 'CONCERNS'
  /** A larger incident concerns the same event, or one prompted the other: they may be the same goods. */
  | 'SAME_AFFAIR';

/** Which of the values that sources state is added up. */
export type Rival =
  /** The value that the record holds; never one taken for a misprint. */
  | 'HEADLINE'
  /** The lowest that a source states for an item as a whole, in its unit. */
  | 'LOWEST'
  /** The highest. */
  | 'HIGHEST';

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
    | ActorRow
    | ClaimRow
    | DisagreementRow
    | CountryRow
    | EventRow
    | ProductRow
    | StandardRow
    | SourceRow
    | PublisherRow;
  GraphNode:
    | ActorRow
    | ClaimRow
    | DisagreementRow
    | CountryRow
    | EventRow
    | ProductRow
    | StandardRow
    | SourceRow
    | PublisherRow;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<ActorRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Role: Role;
  ActorKind: ActorKind;
  ActorEventConnection: ResolverTypeWrapper<ActorEventList>;
  ActorEventEdge: ResolverTypeWrapper<Omit<ActorEventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  IncidentChain: ResolverTypeWrapper<
    Omit<IncidentChain, 'event' | 'stages' | 'leftOut'> & {
      event: ResolversTypes['Event'];
      stages: ReadonlyArray<ResolversTypes['ChainStage']>;
      leftOut: ReadonlyArray<ResolversTypes['ChainOmission']>;
    }
  >;
  ChainStage: ResolverTypeWrapper<ChainStageRow>;
  Stage: Stage;
  ChainEntry: ResolverTypeWrapper<
    Omit<ChainEntry, 'event' | 'hangsOn'> & {
      event: ResolversTypes['Event'];
      hangsOn: ReadonlyArray<ResolversTypes['ChainLink']>;
    }
  >;
  ChainLink: ResolverTypeWrapper<Omit<ChainLink, 'event'> & { event: ResolversTypes['Event'] }>;
  ChainOmission: ResolverTypeWrapper<Omit<ChainOmission, 'via'> & { via: ResolversTypes['Event'] }>;
  ChainOmissionReason: ChainOmissionReason;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  PartialDate: ResolverTypeWrapper<string>;
  DatePrecision: DatePrecision;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Family: Family;
  Confidence: Confidence;
  ClaimFilter: ClaimFilter;
  NumberRange: NumberRange;
  ClaimOrder: ClaimOrder;
  FilteredClaimConnection: ResolverTypeWrapper<FilteredClaimList>;
  ClaimFacetField: ClaimFacetField;
  ClaimFacet: ResolverTypeWrapper<ClaimFacet>;
  Claim: ResolverTypeWrapper<ClaimRow>;
  ClaimField: ClaimField;
  Suspicion: Suspicion;
  Disagreement: ResolverTypeWrapper<DisagreementRow>;
  DisagreementSide: ResolverTypeWrapper<
    Omit<DisagreementSide, 'claims'> & { claims: ReadonlyArray<ResolversTypes['Claim']> }
  >;
  ClaimConnection: ResolverTypeWrapper<ClaimList>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  DisagreementConnection: ResolverTypeWrapper<DisagreementList>;
  DisagreementEdge: ResolverTypeWrapper<
    Omit<DisagreementEdge, 'node'> & { node: ResolversTypes['Disagreement'] }
  >;
  DisagreementOrder: DisagreementOrder;
  CountryFilter: CountryFilter;
  CountryOrder: CountryOrder;
  CountryConnection: ResolverTypeWrapper<FilteredCountryList>;
  CountryEdge: ResolverTypeWrapper<Omit<CountryEdge, 'node'> & { node: ResolversTypes['Country'] }>;
  CountryFacetField: CountryFacetField;
  CountryFacet: ResolverTypeWrapper<CountryFacet>;
  Country: ResolverTypeWrapper<CountryRow>;
  EventConnection: ResolverTypeWrapper<EventList>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  ActorConnection: ResolverTypeWrapper<ActorList>;
  ActorEdge: ResolverTypeWrapper<Omit<ActorEdge, 'node'> & { node: ResolversTypes['Actor'] }>;
  Dataset: ResolverTypeWrapper<DatasetRow>;
  LabelCount: ResolverTypeWrapper<LabelCount>;
  RelationshipTypeCount: ResolverTypeWrapper<RelationshipTypeCount>;
  EventFilter: EventFilter;
  DayRange: DayRange;
  QuantityRange: QuantityRange;
  EventOrder: EventOrder;
  FilteredEventConnection: ResolverTypeWrapper<FilteredEventList>;
  EventFacetField: EventFacetField;
  EventFacet: ResolverTypeWrapper<EventFacet>;
  FacetValue: ResolverTypeWrapper<FacetValue>;
  Event: ResolverTypeWrapper<EventRow>;
  EventKind: EventKind;
  Item: ResolverTypeWrapper<ItemRow>;
  Unit: Unit;
  Qualifier: Qualifier;
  Money: ResolverTypeWrapper<Money>;
  EventLink: ResolverTypeWrapper<LinkRow>;
  Fact: ResolverTypeWrapper<FactRow>;
  HeadlineAbsence: HeadlineAbsence;
  Evidence: ResolverTypeWrapper<EvidenceRow>;
  EvidenceItem: ResolverTypeWrapper<EvidenceItemRow>;
  Stance: Stance;
  EvidenceKind: EvidenceKind;
  FlowResult: ResolverTypeWrapper<Flows>;
  Flow: ResolverTypeWrapper<FlowRow>;
  FlowRegions: FlowRegions;
  RegionFlowResult: ResolverTypeWrapper<Flows>;
  RegionFlow: ResolverTypeWrapper<FlowRow>;
  Neighborhood: ResolverTypeWrapper<NeighborhoodRow>;
  GraphEdge: ResolverTypeWrapper<GraphEdge>;
  LeftOut: ResolverTypeWrapper<LeftOut>;
  StopReason: StopReason;
  NeighborOrder: NeighborOrder;
  ActorFilter: ActorFilter;
  ActorOrder: ActorOrder;
  FilteredActorConnection: ResolverTypeWrapper<FilteredActorList>;
  ActorFacetField: ActorFacetField;
  ActorFacet: ResolverTypeWrapper<ActorFacet>;
  SourceFilter: SourceFilter;
  SourceOrder: SourceOrder;
  FilteredSourceConnection: ResolverTypeWrapper<FilteredSourceList>;
  SourceFacetField: SourceFacetField;
  SourceFacet: ResolverTypeWrapper<SourceFacet>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  GraphNode: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['GraphNode']>;
  RelationCount: ResolverTypeWrapper<RelationCount>;
  Direction: Direction;
  NodeKind: NodeKind;
  RelationshipType: RelationshipType;
  PathResult: ResolverTypeWrapper<PathResultRow>;
  EvidencePath: ResolverTypeWrapper<PathRow>;
  WeakestLink: ResolverTypeWrapper<Omit<WeakestLink, 'edge'> & { edge: ResolversTypes['PathEdge'] }>;
  PathEdge: ResolverTypeWrapper<PathEdgeRow>;
  NoPathReason: NoPathReason;
  PathStop: PathStop;
  PathsExplored: ResolverTypeWrapper<PathsExplored>;
  PathLeftOut: ResolverTypeWrapper<PathLeftOut>;
  ProductFilter: ProductFilter;
  ProductOrder: ProductOrder;
  ProductConnection: ResolverTypeWrapper<FilteredProductList>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  ProductFacetField: ProductFacetField;
  ProductFacet: ResolverTypeWrapper<ProductFacet>;
  StandardFilter: StandardFilter;
  StandardOrder: StandardOrder;
  StandardConnection: ResolverTypeWrapper<FilteredStandardList>;
  StandardEdge: ResolverTypeWrapper<Omit<StandardEdge, 'node'> & { node: ResolversTypes['Standard'] }>;
  StandardFacetField: StandardFacetField;
  StandardFacet: ResolverTypeWrapper<StandardFacet>;
  Product: ResolverTypeWrapper<ProductRow>;
  Standard: ResolverTypeWrapper<StandardRow>;
  PublisherFilter: PublisherFilter;
  PublisherOrder: PublisherOrder;
  PublisherConnection: ResolverTypeWrapper<FilteredPublisherList>;
  PublisherEdge: ResolverTypeWrapper<Omit<PublisherEdge, 'node'> & { node: ResolversTypes['Publisher'] }>;
  PublisherFacetField: PublisherFacetField;
  PublisherFacet: ResolverTypeWrapper<PublisherFacet>;
  SearchResult: ResolverTypeWrapper<
    Omit<SearchResult, 'hits'> & { hits: ReadonlyArray<ResolversTypes['SearchHit']> }
  >;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'node'> & { node: ResolversTypes['GraphNode'] }>;
  SearchField: SearchField;
  FamilyCount: ResolverTypeWrapper<FamilyCount>;
  Source: ResolverTypeWrapper<SourceRow>;
  SourceKind: SourceKind;
  Publisher: ResolverTypeWrapper<PublisherRow>;
  SourceConnection: ResolverTypeWrapper<SourceList>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  Timeline: ResolverTypeWrapper<
    Omit<Timeline, 'buckets'> & { buckets: ReadonlyArray<ResolversTypes['TimelineBucket']> }
  >;
  TimelineBucket: ResolverTypeWrapper<TimelineBucketRow>;
  KindCount: ResolverTypeWrapper<KindCount>;
  TimelineStep: TimelineStep;
  TimelinePrecision: TimelinePrecision;
  TimelineClock: TimelineClock;
  Total: ResolverTypeWrapper<
    Omit<Total, 'sums' | 'leftOut'> & {
      sums: ReadonlyArray<ResolversTypes['UnitSum']>;
      leftOut: ReadonlyArray<ResolversTypes['LeftOutGoods']>;
    }
  >;
  UnitSum: ResolverTypeWrapper<UnitSumRow>;
  ProductSum: ResolverTypeWrapper<ProductSumRow>;
  LeftOutGoods: ResolverTypeWrapper<Omitted>;
  LeftOutReason: LeftOutReason;
  Rival: Rival;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: ActorRow;
  ID: Scalars['ID']['output'];
  ActorEventConnection: ActorEventList;
  ActorEventEdge: Omit<ActorEventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  Query: Record<PropertyKey, never>;
  Float: Scalars['Float']['output'];
  Boolean: Scalars['Boolean']['output'];
  IncidentChain: Omit<IncidentChain, 'event' | 'stages' | 'leftOut'> & {
    event: ResolversParentTypes['Event'];
    stages: ReadonlyArray<ResolversParentTypes['ChainStage']>;
    leftOut: ReadonlyArray<ResolversParentTypes['ChainOmission']>;
  };
  ChainStage: ChainStageRow;
  ChainEntry: Omit<ChainEntry, 'event' | 'hangsOn'> & {
    event: ResolversParentTypes['Event'];
    hangsOn: ReadonlyArray<ResolversParentTypes['ChainLink']>;
  };
  ChainLink: Omit<ChainLink, 'event'> & { event: ResolversParentTypes['Event'] };
  ChainOmission: Omit<ChainOmission, 'via'> & { via: ResolversParentTypes['Event'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  PartialDate: string;
  PageInfo: PageInfo;
  ClaimFilter: ClaimFilter;
  NumberRange: NumberRange;
  FilteredClaimConnection: FilteredClaimList;
  ClaimFacet: ClaimFacet;
  Claim: ClaimRow;
  Disagreement: DisagreementRow;
  DisagreementSide: Omit<DisagreementSide, 'claims'> & {
    claims: ReadonlyArray<ResolversParentTypes['Claim']>;
  };
  ClaimConnection: ClaimList;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  DisagreementConnection: DisagreementList;
  DisagreementEdge: Omit<DisagreementEdge, 'node'> & { node: ResolversParentTypes['Disagreement'] };
  CountryFilter: CountryFilter;
  CountryConnection: FilteredCountryList;
  CountryEdge: Omit<CountryEdge, 'node'> & { node: ResolversParentTypes['Country'] };
  CountryFacet: CountryFacet;
  Country: CountryRow;
  EventConnection: EventList;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  ActorConnection: ActorList;
  ActorEdge: Omit<ActorEdge, 'node'> & { node: ResolversParentTypes['Actor'] };
  Dataset: DatasetRow;
  LabelCount: LabelCount;
  RelationshipTypeCount: RelationshipTypeCount;
  EventFilter: EventFilter;
  DayRange: DayRange;
  QuantityRange: QuantityRange;
  FilteredEventConnection: FilteredEventList;
  EventFacet: EventFacet;
  FacetValue: FacetValue;
  Event: EventRow;
  Item: ItemRow;
  Money: Money;
  EventLink: LinkRow;
  Fact: FactRow;
  Evidence: EvidenceRow;
  EvidenceItem: EvidenceItemRow;
  FlowResult: Flows;
  Flow: FlowRow;
  RegionFlowResult: Flows;
  RegionFlow: FlowRow;
  Neighborhood: NeighborhoodRow;
  GraphEdge: GraphEdge;
  LeftOut: LeftOut;
  ActorFilter: ActorFilter;
  FilteredActorConnection: FilteredActorList;
  ActorFacet: ActorFacet;
  SourceFilter: SourceFilter;
  FilteredSourceConnection: FilteredSourceList;
  SourceFacet: SourceFacet;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  GraphNode: ResolversInterfaceTypes<ResolversParentTypes>['GraphNode'];
  RelationCount: RelationCount;
  PathResult: PathResultRow;
  EvidencePath: PathRow;
  WeakestLink: Omit<WeakestLink, 'edge'> & { edge: ResolversParentTypes['PathEdge'] };
  PathEdge: PathEdgeRow;
  PathsExplored: PathsExplored;
  PathLeftOut: PathLeftOut;
  ProductFilter: ProductFilter;
  ProductConnection: FilteredProductList;
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  ProductFacet: ProductFacet;
  StandardFilter: StandardFilter;
  StandardConnection: FilteredStandardList;
  StandardEdge: Omit<StandardEdge, 'node'> & { node: ResolversParentTypes['Standard'] };
  StandardFacet: StandardFacet;
  Product: ProductRow;
  Standard: StandardRow;
  PublisherFilter: PublisherFilter;
  PublisherConnection: FilteredPublisherList;
  PublisherEdge: Omit<PublisherEdge, 'node'> & { node: ResolversParentTypes['Publisher'] };
  PublisherFacet: PublisherFacet;
  SearchResult: Omit<SearchResult, 'hits'> & { hits: ReadonlyArray<ResolversParentTypes['SearchHit']> };
  SearchHit: Omit<SearchHit, 'node'> & { node: ResolversParentTypes['GraphNode'] };
  FamilyCount: FamilyCount;
  Source: SourceRow;
  Publisher: PublisherRow;
  SourceConnection: SourceList;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  Timeline: Omit<Timeline, 'buckets'> & { buckets: ReadonlyArray<ResolversParentTypes['TimelineBucket']> };
  TimelineBucket: TimelineBucketRow;
  KindCount: KindCount;
  Total: Omit<Total, 'sums' | 'leftOut'> & {
    sums: ReadonlyArray<ResolversParentTypes['UnitSum']>;
    leftOut: ReadonlyArray<ResolversParentTypes['LeftOutGoods']>;
  };
  UnitSum: UnitSumRow;
  ProductSum: ProductSumRow;
  LeftOutGoods: Omitted;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
};

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  slicingArguments?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  sizedFields?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  atLeast?: Maybe<Scalars['Int']['input']>;
  atLeastWith?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type ListSizeDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = ListSizeDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['Family'], ParentType, ContextType>;
  nodeKind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
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
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorEventEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ActorEventEdge'] = ResolversParentTypes['ActorEventEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
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
  incidentChain?: Resolver<
    Maybe<ResolversTypes['IncidentChain']>,
    ParentType,
    ContextType,
    RequireFields<QueryIncidentChainArgs, 'event' | 'maxEvents' | 'maxHops'>
  >;
  claims?: Resolver<
    ResolversTypes['FilteredClaimConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryClaimsArgs, 'first' | 'orderBy'>
  >;
  disagreements?: Resolver<
    ResolversTypes['DisagreementConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryDisagreementsArgs, 'first' | 'withoutSuspect' | 'orderBy'>
  >;
  countries?: Resolver<
    ResolversTypes['CountryConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryCountriesArgs, 'first' | 'orderBy'>
  >;
  country?: Resolver<
    Maybe<ResolversTypes['Country']>,
    ParentType,
    ContextType,
    RequireFields<QueryCountryArgs, 'id'>
  >;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  events?: Resolver<
    ResolversTypes['FilteredEventConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryEventsArgs, 'first' | 'orderBy'>
  >;
  event?: Resolver<
    Maybe<ResolversTypes['Event']>,
    ParentType,
    ContextType,
    RequireFields<QueryEventArgs, 'id'>
  >;
  evidence?: Resolver<
    Maybe<ResolversTypes['Evidence']>,
    ParentType,
    ContextType,
    RequireFields<QueryEvidenceArgs, 'event' | 'first'>
  >;
  flows?: Resolver<
    ResolversTypes['FlowResult'],
    ParentType,
    ContextType,
    RequireFields<QueryFlowsArgs, 'first' | 'minEvents'>
  >;
  regionFlows?: Resolver<
    ResolversTypes['RegionFlowResult'],
    ParentType,
    ContextType,
    RequireFields<QueryRegionFlowsArgs, 'by' | 'first' | 'minEvents'>
  >;
  neighborhood?: Resolver<
    ResolversTypes['Neighborhood'],
    ParentType,
    ContextType,
    RequireFields<QueryNeighborhoodArgs, 'ids' | 'depth' | 'perNode' | 'maxNodes' | 'orderBy'>
  >;
  actors?: Resolver<
    ResolversTypes['FilteredActorConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryActorsArgs, 'first' | 'orderBy'>
  >;
  sources?: Resolver<
    ResolversTypes['FilteredSourceConnection'],
    ParentType,
    ContextType,
    RequireFields<QuerySourcesArgs, 'first' | 'orderBy'>
  >;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<
    ReadonlyArray<Maybe<ResolversTypes['Node']>>,
    ParentType,
    ContextType,
    RequireFields<QueryNodesArgs, 'ids'>
  >;
  paths?: Resolver<
    ResolversTypes['PathResult'],
    ParentType,
    ContextType,
    RequireFields<QueryPathsArgs, 'from' | 'to' | 'first' | 'maxHops' | 'throughHubs'>
  >;
  products?: Resolver<
    ResolversTypes['ProductConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryProductsArgs, 'first' | 'orderBy'>
  >;
  standards?: Resolver<
    ResolversTypes['StandardConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryStandardsArgs, 'first' | 'orderBy'>
  >;
  product?: Resolver<
    Maybe<ResolversTypes['Product']>,
    ParentType,
    ContextType,
    RequireFields<QueryProductArgs, 'id'>
  >;
  publishers?: Resolver<
    ResolversTypes['PublisherConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryPublishersArgs, 'first' | 'orderBy'>
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
  timeline?: Resolver<
    ResolversTypes['Timeline'],
    ParentType,
    ContextType,
    RequireFields<QueryTimelineArgs, 'by' | 'clock' | 'maxBuckets'>
  >;
  total?: Resolver<
    ResolversTypes['Total'],
    ParentType,
    ContextType,
    RequireFields<QueryTotalArgs, 'rival' | 'withSuspect' | 'maxLeftOut'>
  >;
};

export type IncidentChainResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IncidentChain'] = ResolversParentTypes['IncidentChain'],
> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  eventCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['ChainStage']>, ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['ChainOmission']>, ParentType, ContextType>;
  leftOutCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChainStageResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ChainStage'] = ResolversParentTypes['ChainStage'],
> = {
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  isKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['ChainEntry']>, ParentType, ContextType>;
};

export type ChainEntryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ChainEntry'] = ResolversParentTypes['ChainEntry'],
> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  isContext?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hangsOn?: Resolver<ReadonlyArray<ResolversTypes['ChainLink']>, ParentType, ContextType>;
  isSurelyAfterPrevious?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChainLinkResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ChainLink'] = ResolversParentTypes['ChainLink'],
> = {
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type ChainOmissionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ChainOmission'] = ResolversParentTypes['ChainOmission'],
> = {
  via?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ChainOmissionReason'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type FilteredClaimConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FilteredClaimConnection'] =
    ResolversParentTypes['FilteredClaimConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<
    ReadonlyArray<ResolversTypes['ClaimFacet']>,
    ParentType,
    ContextType,
    RequireFields<FilteredClaimConnectionFacetsArgs, 'by' | 'first'>
  >;
};

export type ClaimFacetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ClaimFacet'] = ResolversParentTypes['ClaimFacet'],
> = {
  by?: Resolver<ResolversTypes['ClaimFacetField'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutValue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['ClaimField'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  aspect?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['Qualifier']>, ParentType, ContextType>;
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
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
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
  sides?: Resolver<ReadonlyArray<ResolversTypes['DisagreementSide']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisagreementSideResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DisagreementSide'] = ResolversParentTypes['DisagreementSide'],
> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isHeadline?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSuspect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publisherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type ClaimConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
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
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisagreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
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

export type CountryConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<
    ReadonlyArray<ResolversTypes['CountryFacet']>,
    ParentType,
    ContextType,
    RequireFields<CountryConnectionFacetsArgs, 'by' | 'first'>
  >;
};

export type CountryEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export type CountryFacetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CountryFacet'] = ResolversParentTypes['CountryFacet'],
> = {
  by?: Resolver<ResolversTypes['CountryFacetField'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutValue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
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
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
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
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
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
  nodeCounts?: Resolver<ReadonlyArray<ResolversTypes['LabelCount']>, ParentType, ContextType>;
  relationshipCounts?: Resolver<
    ReadonlyArray<ResolversTypes['RelationshipTypeCount']>,
    ParentType,
    ContextType
  >;
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

export type FilteredEventConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FilteredEventConnection'] =
    ResolversParentTypes['FilteredEventConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<
    ReadonlyArray<ResolversTypes['EventFacet']>,
    ParentType,
    ContextType,
    RequireFields<FilteredEventConnectionFacetsArgs, 'by' | 'first'>
  >;
};

export type EventFacetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EventFacet'] = ResolversParentTypes['EventFacet'],
> = {
  by?: Resolver<ResolversTypes['EventFacetField'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutValue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacetValueResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue'],
> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  firstReported?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  origins?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  destinations?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  senders?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  recipients?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  manufacturers?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  issuers?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['Item']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  standards?: Resolver<ReadonlyArray<ResolversTypes['Standard']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['EventLink']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publisherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disagreementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
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
  headlineAbsence?: Resolver<Maybe<ResolversTypes['HeadlineAbsence']>, ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  publisherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  disagreement?: Resolver<Maybe<ResolversTypes['Disagreement']>, ParentType, ContextType>;
};

export type EvidenceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence'],
> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  for?: Resolver<ReadonlyArray<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
  forCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  against?: Resolver<ReadonlyArray<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
  againstCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answers?: Resolver<ReadonlyArray<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
  answerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  related?: Resolver<ReadonlyArray<ResolversTypes['EvidenceItem']>, ParentType, ContextType>;
  relatedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EvidenceItemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EvidenceItem'] = ResolversParentTypes['EvidenceItem'],
> = {
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['RelationshipType']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  disagreement?: Resolver<Maybe<ResolversTypes['Disagreement']>, ParentType, ContextType>;
};

export type FlowResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FlowResult'] = ResolversParentTypes['FlowResult'],
> = {
  flows?: Resolver<ReadonlyArray<ResolversTypes['Flow']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unplacedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  transferCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  events?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    RequireFields<FlowEventsArgs, 'first'>
  >;
};

export type RegionFlowResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RegionFlowResult'] = ResolversParentTypes['RegionFlowResult'],
> = {
  flows?: Resolver<ReadonlyArray<ResolversTypes['RegionFlow']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unplacedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  transferCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionFlowResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RegionFlow'] = ResolversParentTypes['RegionFlow'],
> = {
  originRegion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  destinationRegion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  destination?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  eventCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  concernedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  incidentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  earliest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  events?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    RequireFields<RegionFlowEventsArgs, 'first'>
  >;
};

export type NeighborhoodResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Neighborhood'] = ResolversParentTypes['Neighborhood'],
> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  distances?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  depthReached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['LeftOut']>, ParentType, ContextType>;
  stoppedBy?: Resolver<ResolversTypes['StopReason'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
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

export type FilteredActorConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FilteredActorConnection'] =
    ResolversParentTypes['FilteredActorConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<
    ReadonlyArray<ResolversTypes['ActorFacet']>,
    ParentType,
    ContextType,
    RequireFields<FilteredActorConnectionFacetsArgs, 'by' | 'first'>
  >;
};

export type ActorFacetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ActorFacet'] = ResolversParentTypes['ActorFacet'],
> = {
  by?: Resolver<ResolversTypes['ActorFacetField'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutValue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FilteredSourceConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FilteredSourceConnection'] =
    ResolversParentTypes['FilteredSourceConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<
    ReadonlyArray<ResolversTypes['SourceFacet']>,
    ParentType,
    ContextType,
    RequireFields<FilteredSourceConnectionFacetsArgs, 'by' | 'first'>
  >;
};

export type SourceFacetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SourceFacet'] = ResolversParentTypes['SourceFacet'],
> = {
  by?: Resolver<ResolversTypes['SourceFacetField'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutValue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type PathResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PathResult'] = ResolversParentTypes['PathResult'],
> = {
  paths?: Resolver<ReadonlyArray<ResolversTypes['EvidencePath']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['NoPathReason']>, ParentType, ContextType>;
  hubs?: Resolver<ReadonlyArray<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  hasMore?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  stoppedBy?: Resolver<ResolversTypes['PathStop'], ParentType, ContextType>;
  explored?: Resolver<ResolversTypes['PathsExplored'], ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['PathLeftOut']>, ParentType, ContextType>;
};

export type EvidencePathResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EvidencePath'] = ResolversParentTypes['EvidencePath'],
> = {
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weakestLink?: Resolver<ResolversTypes['WeakestLink'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PathEdge']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WeakestLinkResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WeakestLink'] = ResolversParentTypes['WeakestLink'],
> = {
  edge?: Resolver<ResolversTypes['PathEdge'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PathEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PathEdge'] = ResolversParentTypes['PathEdge'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  publisherCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isDisputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
};

export type PathsExploredResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PathsExplored'] = ResolversParentTypes['PathsExplored'],
> = {
  nodeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edgeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathLeftOutResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PathLeftOut'] = ResolversParentTypes['PathLeftOut'],
> = {
  node?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['StopReason'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<
    ReadonlyArray<ResolversTypes['ProductFacet']>,
    ParentType,
    ContextType,
    RequireFields<ProductConnectionFacetsArgs, 'by' | 'first'>
  >;
};

export type ProductEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProductFacetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProductFacet'] = ResolversParentTypes['ProductFacet'],
> = {
  by?: Resolver<ResolversTypes['ProductFacetField'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutValue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StandardConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StandardConnection'] = ResolversParentTypes['StandardConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StandardEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Standard']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<
    ReadonlyArray<ResolversTypes['StandardFacet']>,
    ParentType,
    ContextType,
    RequireFields<StandardConnectionFacetsArgs, 'by' | 'first'>
  >;
};

export type StandardEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StandardEdge'] = ResolversParentTypes['StandardEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Standard'], ParentType, ContextType>;
};

export type StandardFacetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['StandardFacet'] = ResolversParentTypes['StandardFacet'],
> = {
  by?: Resolver<ResolversTypes['StandardFacetField'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutValue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
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
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<
    ResolversTypes['EventConnection'],
    ParentType,
    ContextType,
    RequireFields<StandardEventsArgs, 'first'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublisherConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PublisherConnection'] =
    ResolversParentTypes['PublisherConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublisherEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Publisher']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<
    ReadonlyArray<ResolversTypes['PublisherFacet']>,
    ParentType,
    ContextType,
    RequireFields<PublisherConnectionFacetsArgs, 'by' | 'first'>
  >;
};

export type PublisherEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PublisherEdge'] = ResolversParentTypes['PublisherEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Publisher'], ParentType, ContextType>;
};

export type PublisherFacetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PublisherFacet'] = ResolversParentTypes['PublisherFacet'],
> = {
  by?: Resolver<ResolversTypes['PublisherFacetField'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutValue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult'],
> = {
  hits?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['FamilyCount']>, ParentType, ContextType>;
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
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
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
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
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
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
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

export type TimelineResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Timeline'] = ResolversParentTypes['Timeline'],
> = {
  buckets?: Resolver<ReadonlyArray<ResolversTypes['TimelineBucket']>, ParentType, ContextType>;
  bucketCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eventCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undatedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineBucketResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TimelineBucket'] = ResolversParentTypes['TimelineBucket'],
> = {
  iso?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['TimelinePrecision'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  eventCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  families?: Resolver<ReadonlyArray<ResolversTypes['FamilyCount']>, ParentType, ContextType>;
  sums?: Resolver<ReadonlyArray<ResolversTypes['UnitSum']>, ParentType, ContextType>;
};

export type KindCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount'],
> = {
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TotalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Total'] = ResolversParentTypes['Total'],
> = {
  eventCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sums?: Resolver<ReadonlyArray<ResolversTypes['UnitSum']>, ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['LeftOutGoods']>, ParentType, ContextType>;
  leftOutCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suspectCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitSumResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UnitSum'] = ResolversParentTypes['UnitSum'],
> = {
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  lower?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  itemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eventCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notStatedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  products?: Resolver<ReadonlyArray<ResolversTypes['ProductSum']>, ParentType, ContextType>;
};

export type ProductSumResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProductSum'] = ResolversParentTypes['ProductSum'],
> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  lower?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  itemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eventCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notStatedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type LeftOutGoodsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LeftOutGoods'] = ResolversParentTypes['LeftOutGoods'],
> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  standInEvent?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  standInItem?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['LeftOutReason'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  ActorEventConnection?: ActorEventConnectionResolvers<ContextType>;
  ActorEventEdge?: ActorEventEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  IncidentChain?: IncidentChainResolvers<ContextType>;
  ChainStage?: ChainStageResolvers<ContextType>;
  ChainEntry?: ChainEntryResolvers<ContextType>;
  ChainLink?: ChainLinkResolvers<ContextType>;
  ChainOmission?: ChainOmissionResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PartialDate?: PartialDateResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  FilteredClaimConnection?: FilteredClaimConnectionResolvers<ContextType>;
  ClaimFacet?: ClaimFacetResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Disagreement?: DisagreementResolvers<ContextType>;
  DisagreementSide?: DisagreementSideResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  DisagreementConnection?: DisagreementConnectionResolvers<ContextType>;
  DisagreementEdge?: DisagreementEdgeResolvers<ContextType>;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  CountryFacet?: CountryFacetResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  LabelCount?: LabelCountResolvers<ContextType>;
  RelationshipTypeCount?: RelationshipTypeCountResolvers<ContextType>;
  FilteredEventConnection?: FilteredEventConnectionResolvers<ContextType>;
  EventFacet?: EventFacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Item?: ItemResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  EventLink?: EventLinkResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceItem?: EvidenceItemResolvers<ContextType>;
  FlowResult?: FlowResultResolvers<ContextType>;
  Flow?: FlowResolvers<ContextType>;
  RegionFlowResult?: RegionFlowResultResolvers<ContextType>;
  RegionFlow?: RegionFlowResolvers<ContextType>;
  Neighborhood?: NeighborhoodResolvers<ContextType>;
  GraphEdge?: GraphEdgeResolvers<ContextType>;
  LeftOut?: LeftOutResolvers<ContextType>;
  FilteredActorConnection?: FilteredActorConnectionResolvers<ContextType>;
  ActorFacet?: ActorFacetResolvers<ContextType>;
  FilteredSourceConnection?: FilteredSourceConnectionResolvers<ContextType>;
  SourceFacet?: SourceFacetResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  GraphNode?: GraphNodeResolvers<ContextType>;
  RelationCount?: RelationCountResolvers<ContextType>;
  PathResult?: PathResultResolvers<ContextType>;
  EvidencePath?: EvidencePathResolvers<ContextType>;
  WeakestLink?: WeakestLinkResolvers<ContextType>;
  PathEdge?: PathEdgeResolvers<ContextType>;
  PathsExplored?: PathsExploredResolvers<ContextType>;
  PathLeftOut?: PathLeftOutResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductFacet?: ProductFacetResolvers<ContextType>;
  StandardConnection?: StandardConnectionResolvers<ContextType>;
  StandardEdge?: StandardEdgeResolvers<ContextType>;
  StandardFacet?: StandardFacetResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Standard?: StandardResolvers<ContextType>;
  PublisherConnection?: PublisherConnectionResolvers<ContextType>;
  PublisherEdge?: PublisherEdgeResolvers<ContextType>;
  PublisherFacet?: PublisherFacetResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  FamilyCount?: FamilyCountResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Publisher?: PublisherResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Timeline?: TimelineResolvers<ContextType>;
  TimelineBucket?: TimelineBucketResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  Total?: TotalResolvers<ContextType>;
  UnitSum?: UnitSumResolvers<ContextType>;
  ProductSum?: ProductSumResolvers<ContextType>;
  LeftOutGoods?: LeftOutGoodsResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};
