/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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

/** How far a date is stated. */
export type DatePrecision =
  /** To the day. */
  | 'DAY'
  /** To the month; the day is not stated. */
  | 'MONTH'
  /** To the year; month and day are not stated. */
  | 'YEAR';

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

/** Order of disagreements. */
export type DisagreementOrder =
  /** Largest ratio first, suspect claims included; texts last. */
  | 'RATIO'
  /** Largest ratio without suspect claims first; those that vanish without them, and texts, last. */
  | 'RATIO_WITHOUT_SUSPECT';

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

/** Which text of a node a search matched. */
export type SearchField =
  | 'NAME'
  | 'ALIAS'
  | 'TITLE'
  /** ISO 3166-1 alpha-3 code. */
  | 'CODE';

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
