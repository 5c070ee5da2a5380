/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from 'urql';
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

/** Why a point has no headline. */
export type HeadlineAbsence =
  /** The point has an aspect; the record's own value is another point. */
  | 'ASPECT'
  /** The record holds no value of its own here: it holds none of nature, rate, count and other, and of the rest only some. */
  | 'NOT_HELD'
  /** The record holds a value (such as `Event.outcome`, its own summing up), but no claim on this point states it, so it is none of theirs. */
  | 'NOT_STATED';

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

/** How long a stretch of time is. */
export type TimelinePrecision =
  | 'DAY'
  /** Monday to Sunday. */
  | 'WEEK'
  | 'MONTH'
  | 'YEAR';

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

export type EventDetailsQueryVariables = Exact<{
  id: string;
}>;

export type EventDetailsQuery = {
  event: {
    id: string;
    title: string;
    nodeKind: NodeKind;
    family: Family;
    endDate: string | null;
    confidence: Confidence;
    sourceCount: number;
    publisherCount: number;
    claimCount: number;
    disagreementCount: number;
    reason: string | null;
    outcome: string | null;
    date: { iso: string; precision: DatePrecision; earliest: string; latest: string };
    firstReported: { iso: string } | null;
    origins: Array<{ id: string; name: string }>;
    destinations: Array<{ id: string; name: string }>;
    senders: Array<{ id: string; name: string }>;
    recipients: Array<{ id: string; name: string }>;
    manufacturers: Array<{ id: string; name: string }>;
    issuers: Array<{ id: string; name: string }>;
    items: Array<{
      key: string;
      quantity: number | null;
      unit: Unit;
      qualifier: Qualifier;
      product: { id: string; name: string };
    }>;
    value: { amount: number; currency: string } | null;
    standards: Array<{ id: string; name: string }>;
    links: Array<{
      type: RelationshipType;
      direction: Direction;
      event: {
        id: string;
        title: string;
        nodeKind: NodeKind;
        date: { iso: string; earliest: string; latest: string };
      };
    }>;
    facts: Array<{
      field: ClaimField;
      aspect: string | null;
      headline: string | null;
      headlineAbsence: HeadlineAbsence | null;
      qualifier: Qualifier | null;
      publisherCount: number;
      item: { key: string } | null;
      claims: Array<{
        id: string;
        field: ClaimField;
        aspect: string | null;
        text: string;
        number: number | null;
        unit: string | null;
        qualifier: Qualifier | null;
        note: string;
        suspect: Suspicion | null;
        source: {
          id: string;
          title: string;
          isTitleDescribed: boolean;
          language: string;
          url: string | null;
          voice: string | null;
          kind: SourceKind;
          date: { iso: string } | null;
          publisher: { id: string; name: string };
        };
      }>;
      disagreement: {
        id: string;
        label: string;
        field: ClaimField;
        aspect: string | null;
        unit: string | null;
        ratio: number | null;
        ratioWithoutSuspect: number | null;
        sides: Array<{
          text: string;
          number: number | null;
          unit: string | null;
          qualifier: Qualifier | null;
          isHeadline: boolean;
          isSuspect: boolean;
          publisherCount: number;
          claims: Array<{
            id: string;
            field: ClaimField;
            aspect: string | null;
            text: string;
            number: number | null;
            unit: string | null;
            qualifier: Qualifier | null;
            note: string;
            suspect: Suspicion | null;
            source: {
              id: string;
              title: string;
              isTitleDescribed: boolean;
              language: string;
              url: string | null;
              voice: string | null;
              kind: SourceKind;
              date: { iso: string } | null;
              publisher: { id: string; name: string };
            };
          }>;
        }>;
      } | null;
    }>;
  } | null;
};

export type SourceFieldsFragment = {
  id: string;
  title: string;
  isTitleDescribed: boolean;
  language: string;
  url: string | null;
  voice: string | null;
  kind: SourceKind;
  date: { iso: string } | null;
  publisher: { id: string; name: string };
};

export type ClaimFieldsFragment = {
  id: string;
  field: ClaimField;
  aspect: string | null;
  text: string;
  number: number | null;
  unit: string | null;
  qualifier: Qualifier | null;
  note: string;
  suspect: Suspicion | null;
  source: {
    id: string;
    title: string;
    isTitleDescribed: boolean;
    language: string;
    url: string | null;
    voice: string | null;
    kind: SourceKind;
    date: { iso: string } | null;
    publisher: { id: string; name: string };
  };
};

export type DisagreementFieldsFragment = {
  id: string;
  label: string;
  field: ClaimField;
  aspect: string | null;
  unit: string | null;
  ratio: number | null;
  ratioWithoutSuspect: number | null;
  sides: Array<{
    text: string;
    number: number | null;
    unit: string | null;
    qualifier: Qualifier | null;
    isHeadline: boolean;
    isSuspect: boolean;
    publisherCount: number;
    claims: Array<{
      id: string;
      field: ClaimField;
      aspect: string | null;
      text: string;
      number: number | null;
      unit: string | null;
      qualifier: Qualifier | null;
      note: string;
      suspect: Suspicion | null;
      source: {
        id: string;
        title: string;
        isTitleDescribed: boolean;
        language: string;
        url: string | null;
        voice: string | null;
        kind: SourceKind;
        date: { iso: string } | null;
        publisher: { id: string; name: string };
      };
    }>;
  }>;
};

export type FactFieldsFragment = {
  field: ClaimField;
  aspect: string | null;
  headline: string | null;
  headlineAbsence: HeadlineAbsence | null;
  qualifier: Qualifier | null;
  publisherCount: number;
  item: { key: string } | null;
  claims: Array<{
    id: string;
    field: ClaimField;
    aspect: string | null;
    text: string;
    number: number | null;
    unit: string | null;
    qualifier: Qualifier | null;
    note: string;
    suspect: Suspicion | null;
    source: {
      id: string;
      title: string;
      isTitleDescribed: boolean;
      language: string;
      url: string | null;
      voice: string | null;
      kind: SourceKind;
      date: { iso: string } | null;
      publisher: { id: string; name: string };
    };
  }>;
  disagreement: {
    id: string;
    label: string;
    field: ClaimField;
    aspect: string | null;
    unit: string | null;
    ratio: number | null;
    ratioWithoutSuspect: number | null;
    sides: Array<{
      text: string;
      number: number | null;
      unit: string | null;
      qualifier: Qualifier | null;
      isHeadline: boolean;
      isSuspect: boolean;
      publisherCount: number;
      claims: Array<{
        id: string;
        field: ClaimField;
        aspect: string | null;
        text: string;
        number: number | null;
        unit: string | null;
        qualifier: Qualifier | null;
        note: string;
        suspect: Suspicion | null;
        source: {
          id: string;
          title: string;
          isTitleDescribed: boolean;
          language: string;
          url: string | null;
          voice: string | null;
          kind: SourceKind;
          date: { iso: string } | null;
          publisher: { id: string; name: string };
        };
      }>;
    }>;
  } | null;
};

export type EventLineFieldsFragment = {
  id: string;
  title: string;
  nodeKind: NodeKind;
  publisherCount: number;
  disagreementCount: number;
  date: { iso: string };
};

export type EventPageFieldsFragment = {
  totalCount: number;
  nodes: Array<{
    id: string;
    title: string;
    nodeKind: NodeKind;
    publisherCount: number;
    disagreementCount: number;
    date: { iso: string };
  }>;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};

export type ActorDetailsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;

export type ActorDetailsQuery = {
  actor: {
    id: string;
    name: string;
    nodeKind: NodeKind;
    aliases: Array<string>;
    note: string | null;
    country: { id: string; name: string } | null;
    partOf: { id: string; name: string } | null;
    parts: Array<{ id: string; name: string }>;
    events: {
      totalCount: number;
      edges: Array<{
        roles: Array<Role>;
        node: {
          id: string;
          title: string;
          nodeKind: NodeKind;
          publisherCount: number;
          disagreementCount: number;
          date: { iso: string };
        };
      }>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  } | null;
};

export type CountryDetailsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;

export type CountryDetailsQuery = {
  country: {
    id: string;
    name: string;
    code: string;
    region: string;
    relationCounts: Array<{ type: RelationshipType; direction: Direction; family: Family; count: number }>;
    actors: { totalCount: number; nodes: Array<{ id: string; name: string }> };
    events: {
      totalCount: number;
      nodes: Array<{
        id: string;
        title: string;
        nodeKind: NodeKind;
        publisherCount: number;
        disagreementCount: number;
        date: { iso: string };
      }>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  } | null;
};

export type ProductDetailsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;

export type ProductDetailsQuery = {
  product: {
    id: string;
    name: string;
    events: {
      totalCount: number;
      nodes: Array<{
        id: string;
        title: string;
        nodeKind: NodeKind;
        publisherCount: number;
        disagreementCount: number;
        date: { iso: string };
      }>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  } | null;
};

export type StandardDetailsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;

export type StandardDetailsQuery = {
  node:
    | { __typename: 'Actor' }
    | { __typename: 'Claim' }
    | { __typename: 'Disagreement' }
    | { __typename: 'Country' }
    | { __typename: 'Event' }
    | { __typename: 'Product' }
    | {
        __typename: 'Standard';
        id: string;
        name: string;
        events: {
          totalCount: number;
          nodes: Array<{
            id: string;
            title: string;
            nodeKind: NodeKind;
            publisherCount: number;
            disagreementCount: number;
            date: { iso: string };
          }>;
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
        };
      }
    | { __typename: 'Source' }
    | { __typename: 'Publisher' }
    | null;
};

export type SourceDetailsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;

export type SourceDetailsQuery = {
  source: {
    id: string;
    title: string;
    isTitleDescribed: boolean;
    language: string;
    url: string | null;
    voice: string | null;
    kind: SourceKind;
    country: { id: string; name: string } | null;
    claims: {
      totalCount: number;
      nodes: Array<{
        id: string;
        field: ClaimField;
        aspect: string | null;
        text: string;
        number: number | null;
        unit: string | null;
        note: string;
        suspect: Suspicion | null;
        event: { id: string; title: string; nodeKind: NodeKind };
      }>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
    date: { iso: string } | null;
    publisher: { id: string; name: string };
  } | null;
};

export type PublisherDetailsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;

export type PublisherDetailsQuery = {
  node:
    | { __typename: 'Actor' }
    | { __typename: 'Claim' }
    | { __typename: 'Disagreement' }
    | { __typename: 'Country' }
    | { __typename: 'Event' }
    | { __typename: 'Product' }
    | { __typename: 'Standard' }
    | { __typename: 'Source' }
    | {
        __typename: 'Publisher';
        id: string;
        name: string;
        countries: Array<{ id: string; name: string }>;
        sources: {
          totalCount: number;
          nodes: Array<{
            id: string;
            title: string;
            isTitleDescribed: boolean;
            language: string;
            url: string | null;
            voice: string | null;
            kind: SourceKind;
            date: { iso: string } | null;
            publisher: { id: string; name: string };
          }>;
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
        };
      }
    | null;
};

export type ClaimDetailsQueryVariables = Exact<{
  id: string;
}>;

export type ClaimDetailsQuery = {
  node:
    | { __typename: 'Actor' }
    | {
        __typename: 'Claim';
        label: string;
        id: string;
        field: ClaimField;
        aspect: string | null;
        text: string;
        number: number | null;
        unit: string | null;
        qualifier: Qualifier | null;
        note: string;
        suspect: Suspicion | null;
        event: { id: string; title: string; nodeKind: NodeKind };
        disagreement: {
          id: string;
          label: string;
          field: ClaimField;
          aspect: string | null;
          unit: string | null;
          ratio: number | null;
          ratioWithoutSuspect: number | null;
          sides: Array<{
            text: string;
            number: number | null;
            unit: string | null;
            qualifier: Qualifier | null;
            isHeadline: boolean;
            isSuspect: boolean;
            publisherCount: number;
            claims: Array<{
              id: string;
              field: ClaimField;
              aspect: string | null;
              text: string;
              number: number | null;
              unit: string | null;
              qualifier: Qualifier | null;
              note: string;
              suspect: Suspicion | null;
              source: {
                id: string;
                title: string;
                isTitleDescribed: boolean;
                language: string;
                url: string | null;
                voice: string | null;
                kind: SourceKind;
                date: { iso: string } | null;
                publisher: { id: string; name: string };
              };
            }>;
          }>;
        } | null;
        source: {
          id: string;
          title: string;
          isTitleDescribed: boolean;
          language: string;
          url: string | null;
          voice: string | null;
          kind: SourceKind;
          date: { iso: string } | null;
          publisher: { id: string; name: string };
        };
      }
    | { __typename: 'Disagreement' }
    | { __typename: 'Country' }
    | { __typename: 'Event' }
    | { __typename: 'Product' }
    | { __typename: 'Standard' }
    | { __typename: 'Source' }
    | { __typename: 'Publisher' }
    | null;
};

export type DisagreementDetailsQueryVariables = Exact<{
  id: string;
}>;

export type DisagreementDetailsQuery = {
  node:
    | { __typename: 'Actor' }
    | { __typename: 'Claim' }
    | {
        __typename: 'Disagreement';
        id: string;
        label: string;
        field: ClaimField;
        aspect: string | null;
        unit: string | null;
        ratio: number | null;
        ratioWithoutSuspect: number | null;
        event: { id: string; title: string; nodeKind: NodeKind };
        sides: Array<{
          text: string;
          number: number | null;
          unit: string | null;
          qualifier: Qualifier | null;
          isHeadline: boolean;
          isSuspect: boolean;
          publisherCount: number;
          claims: Array<{
            id: string;
            field: ClaimField;
            aspect: string | null;
            text: string;
            number: number | null;
            unit: string | null;
            qualifier: Qualifier | null;
            note: string;
            suspect: Suspicion | null;
            source: {
              id: string;
              title: string;
              isTitleDescribed: boolean;
              language: string;
              url: string | null;
              voice: string | null;
              kind: SourceKind;
              date: { iso: string } | null;
              publisher: { id: string; name: string };
            };
          }>;
        }>;
      }
    | { __typename: 'Country' }
    | { __typename: 'Event' }
    | { __typename: 'Product' }
    | { __typename: 'Standard' }
    | { __typename: 'Source' }
    | { __typename: 'Publisher' }
    | null;
};

export type OverviewFlowsQueryVariables = Exact<{
  first: number;
}>;

export type OverviewFlowsQuery = {
  flows: {
    leftOut: number;
    unplacedCount: number;
    flows: Array<{
      eventCount: number;
      incidentCount: number;
      sharedCount: number;
      earliest: string;
      latest: string;
      origin: { id: string; code: string; name: string; latitude: number; longitude: number };
      destination: { id: string; code: string; name: string; latitude: number; longitude: number };
    }>;
  };
};

export type FlowEndFragment = { id: string; code: string; name: string; latitude: number; longitude: number };

export type FlowEventsQueryVariables = Exact<{
  destination: string;
  after?: string | null | undefined;
}>;

export type FlowEventsQuery = {
  country: {
    events: {
      nodes: Array<{ id: string; origins: Array<{ id: string }> }>;
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  } | null;
};

export type StarterEventFragment = {
  id: string;
  publisherCount: number;
  sourceCount: number;
  origins: Array<{ id: string }>;
  destinations: Array<{ id: string }>;
  senders: Array<{ id: string }>;
  issuers: Array<{ id: string }>;
  items: Array<{ product: { id: string } }>;
  links: Array<{
    event: {
      id: string;
      kind: EventKind;
      destinations: Array<{ id: string }>;
      issuers: Array<{ id: string }>;
    };
  }>;
  facts: Array<{
    field: ClaimField;
    aspect: string | null;
    disagreement: {
      ratio: number | null;
      ratioWithoutSuspect: number | null;
      lowest: number | null;
      highest: number | null;
      unit: string | null;
    } | null;
  }>;
};

export type StarterGiverFragment = {
  id: string;
  events: {
    edges: Array<{
      node: { id: string; family: Family; destinations: Array<{ id: string; region: string }> };
    }>;
  };
};

export type StartersQueryVariables = Exact<{ [key: string]: never }>;

export type StartersQuery = {
  dutch: {
    id: string;
    publisherCount: number;
    sourceCount: number;
    origins: Array<{ id: string }>;
    destinations: Array<{ id: string }>;
    senders: Array<{ id: string }>;
    issuers: Array<{ id: string }>;
    items: Array<{ product: { id: string } }>;
    links: Array<{
      event: {
        id: string;
        kind: EventKind;
        destinations: Array<{ id: string }>;
        issuers: Array<{ id: string }>;
      };
    }>;
    facts: Array<{
      field: ClaimField;
      aspect: string | null;
      disagreement: {
        ratio: number | null;
        ratioWithoutSuspect: number | null;
        lowest: number | null;
        highest: number | null;
        unit: string | null;
      } | null;
    }>;
  } | null;
  spanish: {
    id: string;
    publisherCount: number;
    sourceCount: number;
    origins: Array<{ id: string }>;
    destinations: Array<{ id: string }>;
    senders: Array<{ id: string }>;
    issuers: Array<{ id: string }>;
    items: Array<{ product: { id: string } }>;
    links: Array<{
      event: {
        id: string;
        kind: EventKind;
        destinations: Array<{ id: string }>;
        issuers: Array<{ id: string }>;
      };
    }>;
    facts: Array<{
      field: ClaimField;
      aspect: string | null;
      disagreement: {
        ratio: number | null;
        ratioWithoutSuspect: number | null;
        lowest: number | null;
        highest: number | null;
        unit: string | null;
      } | null;
    }>;
  } | null;
  jackMa: {
    id: string;
    events: {
      edges: Array<{
        node: { id: string; family: Family; destinations: Array<{ id: string; region: string }> };
      }>;
    };
  } | null;
  disagreements: {
    totalCount: number;
    nodes: Array<{
      id: string;
      field: ClaimField;
      aspect: string | null;
      lowest: number | null;
      highest: number | null;
      unit: string | null;
      ratio: number | null;
      ratioWithoutSuspect: number | null;
      event: { id: string; title: string; nodeKind: NodeKind };
    }>;
  };
};

export type DatasetLineQueryVariables = Exact<{ [key: string]: never }>;

export type DatasetLineQuery = {
  dataset: {
    version: string;
    licence: string;
    earliest: string | null;
    latest: string | null;
    nodeCounts: Array<{ label: string; count: number }>;
  };
};

export type SearchQueryVariables = Exact<{
  query: string;
  families?: Array<Family> | Family | null | undefined;
  first: number;
}>;

export type SearchQuery = {
  search: {
    hasMore: boolean;
    facets: Array<{ family: Family; count: number }>;
    hits: Array<{
      matchedField: SearchField;
      matchedText: string;
      node:
        | { id: string; label: string; nodeKind: NodeKind; family: Family; degree: number }
        | { id: string; label: string; nodeKind: NodeKind; family: Family; degree: number }
        | { id: string; label: string; nodeKind: NodeKind; family: Family; degree: number }
        | { id: string; label: string; nodeKind: NodeKind; family: Family; degree: number }
        | { id: string; label: string; nodeKind: NodeKind; family: Family; degree: number }
        | { id: string; label: string; nodeKind: NodeKind; family: Family; degree: number }
        | { id: string; label: string; nodeKind: NodeKind; family: Family; degree: number }
        | { id: string; label: string; nodeKind: NodeKind; family: Family; degree: number }
        | { id: string; label: string; nodeKind: NodeKind; family: Family; degree: number };
    }>;
  };
};

export type OneActorQueryVariables = Exact<{ [key: string]: never }>;

export type OneActorQuery = {
  actor: {
    name: string;
    aliases: Array<string>;
    kind: ActorKind;
    country: { name: string } | null;
    events: { totalCount: number; nodes: Array<{ title: string; date: { iso: string } }> };
  } | null;
};

export type BusiestMakersQueryVariables = Exact<{ [key: string]: never }>;

export type BusiestMakersQuery = {
  actors: {
    totalCount: number;
    nodes: Array<{ id: string; name: string; country: { name: string } | null }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type MisprintsQueryVariables = Exact<{ [key: string]: never }>;

export type MisprintsQuery = {
  claims: {
    totalCount: number;
    nodes: Array<{
      text: string;
      unit: string | null;
      event: { title: string };
      source: { title: string; url: string | null };
    }>;
  };
};

export type GiversOfEuropeQueryVariables = Exact<{ [key: string]: never }>;

export type GiversOfEuropeQuery = {
  countries: { totalCount: number; nodes: Array<{ id: string; name: string }> };
};

export type IncidentsOfACountryQueryVariables = Exact<{ [key: string]: never }>;

export type IncidentsOfACountryQuery = {
  country: {
    name: string;
    events: {
      totalCount: number;
      nodes: Array<{
        title: string;
        reason: string | null;
        date: { iso: string; precision: DatePrecision };
        manufacturers: Array<{ name: string }>;
      }>;
    };
  } | null;
};

export type LoadedDatasetQueryVariables = Exact<{ [key: string]: never }>;

export type LoadedDatasetQuery = {
  dataset: {
    version: string;
    licence: string;
    earliest: string | null;
    latest: string | null;
    nodeCounts: Array<{ label: string; count: number }>;
  };
};

export type WidestDisagreementsQueryVariables = Exact<{ [key: string]: never }>;

export type WidestDisagreementsQuery = {
  disagreements: {
    totalCount: number;
    nodes: Array<{
      label: string;
      ratio: number | null;
      ratioWithoutSuspect: number | null;
      sides: Array<{
        text: string;
        unit: string | null;
        isHeadline: boolean;
        isSuspect: boolean;
        publisherCount: number;
      }>;
      event: { id: string; title: string };
    }>;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

export type DutchRecallQueryVariables = Exact<{ [key: string]: never }>;

export type DutchRecallQuery = {
  event: {
    title: string;
    confidence: Confidence;
    publisherCount: number;
    date: { iso: string };
    facts: Array<{
      field: ClaimField;
      aspect: string | null;
      headline: string | null;
      disagreement: {
        ratio: number | null;
        ratioWithoutSuspect: number | null;
        sides: Array<{
          text: string;
          unit: string | null;
          isHeadline: boolean;
          isSuspect: boolean;
          publisherCount: number;
          claims: Array<{
            note: string;
            source: {
              title: string;
              url: string | null;
              publisher: { name: string };
              date: { iso: string } | null;
            };
          }>;
        }>;
      } | null;
    }>;
  } | null;
};

export type SpringRecallsQueryVariables = Exact<{ [key: string]: never }>;

export type SpringRecallsQuery = {
  events: {
    totalCount: number;
    nodes: Array<{ title: string; sourceCount: number; date: { iso: string } }>;
    facets: Array<{ leftOut: number; values: Array<{ label: string; count: number }> }>;
  };
};

export type ForAndAgainstQueryVariables = Exact<{ [key: string]: never }>;

export type ForAndAgainstQuery = {
  evidence: {
    forCount: number;
    againstCount: number;
    answerCount: number;
    relatedCount: number;
    for: Array<{
      kind: EvidenceKind;
      sentence: string;
      source: { title: string; url: string | null } | null;
    }>;
    against: Array<{ kind: EvidenceKind; sentence: string; disagreement: { ratio: number | null } | null }>;
    answers: Array<{ sentence: string }>;
    related: Array<{ kind: EvidenceKind; sentence: string; event: { id: string } | null }>;
  } | null;
};

export type LargestFlowsQueryVariables = Exact<{ [key: string]: never }>;

export type LargestFlowsQuery = {
  flows: {
    leftOut: number;
    unplacedCount: number;
    flows: Array<{
      eventCount: number;
      sharedCount: number;
      incidentCount: number;
      earliest: string;
      latest: string;
      origin: { name: string };
      destination: { name: string };
    }>;
  };
};

export type TestKitsQueryVariables = Exact<{ [key: string]: never }>;

export type TestKitsQuery = {
  incidentChain: {
    stages: Array<{
      stage: Stage;
      isKnown: boolean;
      entries: Array<{
        isContext: boolean;
        hangsOn: Array<{ type: RelationshipType; event: { title: string } }>;
        event: {
          title: string;
          date: { iso: string };
          sources: { nodes: Array<{ title: string; url: string | null }> };
        };
      }>;
    }>;
    leftOut: Array<{ reason: ChainOmissionReason; count: number; via: { title: string } }>;
  } | null;
};

export type AroundAGiverQueryVariables = Exact<{ [key: string]: never }>;

export type AroundAGiverQuery = {
  neighborhood: {
    stoppedBy: StopReason;
    isComplete: boolean;
    nodes: Array<
      | { id: string; label: string; nodeKind: NodeKind }
      | { id: string; label: string; nodeKind: NodeKind }
      | { id: string; label: string; nodeKind: NodeKind }
      | { id: string; label: string; nodeKind: NodeKind }
      | { id: string; label: string; nodeKind: NodeKind }
      | { id: string; label: string; nodeKind: NodeKind }
      | { id: string; label: string; nodeKind: NodeKind }
      | { id: string; label: string; nodeKind: NodeKind }
      | { id: string; label: string; nodeKind: NodeKind }
    >;
    edges: Array<{
      from: string;
      label: string;
      to: string;
      publisherCount: number | null;
      isDisputed: boolean;
    }>;
    leftOut: Array<{
      node: string;
      type: RelationshipType;
      direction: Direction;
      family: Family;
      count: number;
      reason: StopReason;
    }>;
  };
};

export type AnyNodeQueryVariables = Exact<{ [key: string]: never }>;

export type AnyNodeQuery = {
  node:
    | { __typename: 'Actor'; id: string }
    | { __typename: 'Claim'; id: string }
    | { __typename: 'Disagreement'; id: string }
    | {
        __typename: 'Country';
        name: string;
        region: string;
        degree: number;
        id: string;
        relationCounts: Array<{ type: RelationshipType; direction: Direction; count: number }>;
      }
    | { __typename: 'Event'; id: string }
    | { __typename: 'Product'; id: string }
    | { __typename: 'Standard'; id: string }
    | { __typename: 'Source'; id: string }
    | { __typename: 'Publisher'; id: string }
    | null;
};

export type ByGlobalIdQueryVariables = Exact<{ [key: string]: never }>;

export type ByGlobalIdQuery = {
  nodes: Array<
    | {
        __typename: 'Actor';
        name: string;
        aliases: Array<string>;
        id: string;
        events: { totalCount: number; nodes: Array<{ title: string }> };
      }
    | { __typename: 'Claim'; id: string }
    | { __typename: 'Disagreement'; id: string }
    | { __typename: 'Country'; id: string }
    | { __typename: 'Event'; id: string }
    | {
        __typename: 'Product';
        name: string;
        id: string;
        events: { totalCount: number; nodes: Array<{ title: string }> };
      }
    | { __typename: 'Standard'; id: string }
    | { __typename: 'Source'; id: string }
    | { __typename: 'Publisher'; id: string }
    | null
  >;
};

export type PathsBetweenQueryVariables = Exact<{ [key: string]: never }>;

export type PathsBetweenQuery = {
  paths: {
    reason: NoPathReason | null;
    hasMore: boolean | null;
    stoppedBy: PathStop;
    hubs: Array<
      | { id: string; label: string }
      | { id: string; label: string }
      | { id: string; label: string }
      | { id: string; label: string }
      | { id: string; label: string }
      | { id: string; label: string }
      | { id: string; label: string }
      | { id: string; label: string }
      | { id: string; label: string }
    >;
    paths: Array<{
      strength: number;
      sentence: string;
      weakestLink: { why: string };
      nodes: Array<
        | { id: string; label: string }
        | { id: string; label: string }
        | { id: string; label: string }
        | { id: string; label: string }
        | { id: string; label: string }
        | { id: string; label: string }
        | { id: string; label: string }
        | { id: string; label: string }
        | { id: string; label: string }
      >;
      edges: Array<{
        type: RelationshipType;
        direction: Direction;
        strength: number;
        publisherCount: number | null;
        isDisputed: boolean;
        event: { id: string; sourceCount: number } | null;
      }>;
    }>;
  };
};

export type OneProductQueryVariables = Exact<{ [key: string]: never }>;

export type OneProductQuery = {
  product: {
    name: string;
    events: { totalCount: number; nodes: Array<{ title: string; date: { iso: string } }> };
  } | null;
};

export type GoodsSentBackQueryVariables = Exact<{ [key: string]: never }>;

export type GoodsSentBackQuery = {
  products: { totalCount: number; nodes: Array<{ id: string; name: string }> };
};

export type LargestPublishersQueryVariables = Exact<{ [key: string]: never }>;

export type LargestPublishersQuery = {
  publishers: {
    totalCount: number;
    facets: Array<{ leftOut: number; values: Array<{ value: string; count: number }> }>;
    nodes: Array<{ id: string; name: string }>;
  };
};

export type FlowsBetweenRegionsQueryVariables = Exact<{ [key: string]: never }>;

export type FlowsBetweenRegionsQuery = {
  regionFlows: {
    transferCount: number;
    leftOut: number;
    flows: Array<{
      originRegion: string;
      destinationRegion: string;
      eventCount: number;
      incidentCount: number;
      earliest: string;
      latest: string;
      events: { nodes: Array<{ id: string; title: string }> };
    }>;
  };
};

export type FindByNameQueryVariables = Exact<{
  name: string;
}>;

export type FindByNameQuery = {
  search: {
    facets: Array<{ family: Family; count: number }>;
    hits: Array<{
      matchedField: SearchField;
      matchedText: string;
      node:
        | { id: string; label: string; nodeKind: NodeKind; degree: number }
        | { id: string; label: string; nodeKind: NodeKind; degree: number }
        | { id: string; label: string; nodeKind: NodeKind; degree: number }
        | { id: string; label: string; nodeKind: NodeKind; degree: number }
        | { id: string; label: string; nodeKind: NodeKind; degree: number }
        | { id: string; label: string; nodeKind: NodeKind; degree: number }
        | { id: string; label: string; nodeKind: NodeKind; degree: number }
        | { id: string; label: string; nodeKind: NodeKind; degree: number }
        | { id: string; label: string; nodeKind: NodeKind; degree: number };
    }>;
  };
};

export type OneSourceQueryVariables = Exact<{ [key: string]: never }>;

export type OneSourceQuery = {
  source: {
    title: string;
    url: string | null;
    publisher: { name: string };
    claims: {
      totalCount: number;
      nodes: Array<{ field: ClaimField; text: string; unit: string | null; event: { title: string } }>;
    };
  } | null;
};

export type RegulatorsQueryVariables = Exact<{ [key: string]: never }>;

export type RegulatorsQuery = {
  sources: {
    totalCount: number;
    nodes: Array<{
      title: string;
      url: string | null;
      date: { iso: string } | null;
      publisher: { name: string };
    }>;
  };
};

export type StandardsOfRecallsQueryVariables = Exact<{ [key: string]: never }>;

export type StandardsOfRecallsQuery = {
  standards: {
    totalCount: number;
    facets: Array<{ leftOut: number; values: Array<{ value: string; count: number }> }>;
    nodes: Array<{ id: string; name: string }>;
  };
};

export type IncidentsByMonthQueryVariables = Exact<{ [key: string]: never }>;

export type IncidentsByMonthQuery = {
  timeline: {
    eventCount: number;
    undatedCount: number;
    buckets: Array<{
      iso: string;
      precision: TimelinePrecision;
      eventCount: number;
      kinds: Array<{ kind: EventKind; count: number }>;
    }>;
  };
};

export type DutchRespiratorsQueryVariables = Exact<{ [key: string]: never }>;

export type DutchRespiratorsQuery = {
  total: {
    leftOutCount: number;
    sums: Array<{
      unit: Unit;
      amount: number | null;
      qualifier: Qualifier | null;
      sharedCount: number;
      sharedAmount: number;
      notStatedCount: number;
      products: Array<{ amount: number | null; product: { name: string } }>;
    }>;
    leftOut: Array<{
      reason: LeftOutReason;
      item: { quantity: number | null; unit: Unit };
      event: { title: string };
      standInEvent: { title: string };
    }>;
  };
};

type DrawnNode_Actor_Fragment = { id: string; label: string; nodeKind: NodeKind; degree: number };

type DrawnNode_Claim_Fragment = { id: string; label: string; nodeKind: NodeKind; degree: number };

type DrawnNode_Disagreement_Fragment = { id: string; label: string; nodeKind: NodeKind; degree: number };

type DrawnNode_Country_Fragment = { id: string; label: string; nodeKind: NodeKind; degree: number };

type DrawnNode_Event_Fragment = {
  endDate: string | null;
  claimCount: number;
  disagreementCount: number;
  id: string;
  label: string;
  nodeKind: NodeKind;
  degree: number;
  date: { iso: string; earliest: string; latest: string };
  destinations: Array<{ name: string }>;
  items: Array<{ product: { id: string } }>;
};

type DrawnNode_Product_Fragment = { id: string; label: string; nodeKind: NodeKind; degree: number };

type DrawnNode_Standard_Fragment = { id: string; label: string; nodeKind: NodeKind; degree: number };

type DrawnNode_Source_Fragment = { id: string; label: string; nodeKind: NodeKind; degree: number };

type DrawnNode_Publisher_Fragment = { id: string; label: string; nodeKind: NodeKind; degree: number };

export type DrawnNodeFragment =
  | DrawnNode_Actor_Fragment
  | DrawnNode_Claim_Fragment
  | DrawnNode_Disagreement_Fragment
  | DrawnNode_Country_Fragment
  | DrawnNode_Event_Fragment
  | DrawnNode_Product_Fragment
  | DrawnNode_Standard_Fragment
  | DrawnNode_Source_Fragment
  | DrawnNode_Publisher_Fragment;

export type DrawnEdgeFragment = {
  id: string;
  type: RelationshipType;
  from: string;
  to: string;
  label: string;
  publisherCount: number | null;
  isDisputed: boolean;
};

export type NeighborhoodQueryVariables = Exact<{
  ids: Array<string> | string;
  depth?: number | null | undefined;
  types?: Array<RelationshipType> | RelationshipType | null | undefined;
  families?: Array<Family> | Family | null | undefined;
  direction?: Direction | null | undefined;
  perNode?: number | null | undefined;
  maxNodes?: number | null | undefined;
  known?: Array<string> | string | null | undefined;
}>;

export type NeighborhoodQuery = {
  neighborhood: {
    stoppedBy: StopReason;
    nodes: Array<
      | { id: string; label: string; nodeKind: NodeKind; degree: number }
      | { id: string; label: string; nodeKind: NodeKind; degree: number }
      | { id: string; label: string; nodeKind: NodeKind; degree: number }
      | { id: string; label: string; nodeKind: NodeKind; degree: number }
      | {
          endDate: string | null;
          claimCount: number;
          disagreementCount: number;
          id: string;
          label: string;
          nodeKind: NodeKind;
          degree: number;
          date: { iso: string; earliest: string; latest: string };
          destinations: Array<{ name: string }>;
          items: Array<{ product: { id: string } }>;
        }
      | { id: string; label: string; nodeKind: NodeKind; degree: number }
      | { id: string; label: string; nodeKind: NodeKind; degree: number }
      | { id: string; label: string; nodeKind: NodeKind; degree: number }
      | { id: string; label: string; nodeKind: NodeKind; degree: number }
    >;
    edges: Array<{
      id: string;
      type: RelationshipType;
      from: string;
      to: string;
      label: string;
      publisherCount: number | null;
      isDisputed: boolean;
    }>;
    leftOut: Array<{
      node: string;
      type: RelationshipType;
      direction: Direction;
      family: Family;
      count: number;
      reason: StopReason;
    }>;
  };
};

export type KnownIdsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;

export type KnownIdsQuery = {
  nodes: Array<
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | null
  >;
};

export type RelationCountsQueryVariables = Exact<{
  id: string;
}>;

export type RelationCountsQuery = {
  node:
    | {
        id: string;
        relationCounts: Array<{
          type: RelationshipType;
          direction: Direction;
          family: Family;
          count: number;
        }>;
      }
    | {
        id: string;
        relationCounts: Array<{
          type: RelationshipType;
          direction: Direction;
          family: Family;
          count: number;
        }>;
      }
    | {
        id: string;
        relationCounts: Array<{
          type: RelationshipType;
          direction: Direction;
          family: Family;
          count: number;
        }>;
      }
    | {
        id: string;
        relationCounts: Array<{
          type: RelationshipType;
          direction: Direction;
          family: Family;
          count: number;
        }>;
      }
    | {
        id: string;
        relationCounts: Array<{
          type: RelationshipType;
          direction: Direction;
          family: Family;
          count: number;
        }>;
      }
    | {
        id: string;
        relationCounts: Array<{
          type: RelationshipType;
          direction: Direction;
          family: Family;
          count: number;
        }>;
      }
    | {
        id: string;
        relationCounts: Array<{
          type: RelationshipType;
          direction: Direction;
          family: Family;
          count: number;
        }>;
      }
    | {
        id: string;
        relationCounts: Array<{
          type: RelationshipType;
          direction: Direction;
          family: Family;
          count: number;
        }>;
      }
    | {
        id: string;
        relationCounts: Array<{
          type: RelationshipType;
          direction: Direction;
          family: Family;
          count: number;
        }>;
      }
    | null;
};

export const SourceFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SourceFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isTitleDescribed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'voice' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'date' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'iso' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'publisher' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SourceFieldsFragment, unknown>;
export const ClaimFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          { kind: 'Field', name: { kind: 'Name', value: 'aspect' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
          { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
          { kind: 'Field', name: { kind: 'Name', value: 'suspect' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SourceFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SourceFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isTitleDescribed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'voice' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'date' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'iso' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'publisher' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ClaimFieldsFragment, unknown>;
export const DisagreementFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DisagreementFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Disagreement' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          { kind: 'Field', name: { kind: 'Name', value: 'aspect' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ratio' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ratioWithoutSuspect' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sides' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isHeadline' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isSuspect' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publisherCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'claims' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimFields' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SourceFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isTitleDescribed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'voice' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'date' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'iso' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'publisher' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          { kind: 'Field', name: { kind: 'Name', value: 'aspect' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
          { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
          { kind: 'Field', name: { kind: 'Name', value: 'suspect' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SourceFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DisagreementFieldsFragment, unknown>;
export const FactFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FactFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Fact' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          { kind: 'Field', name: { kind: 'Name', value: 'aspect' } },
          { kind: 'Field', name: { kind: 'Name', value: 'headline' } },
          { kind: 'Field', name: { kind: 'Name', value: 'headlineAbsence' } },
          { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publisherCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'item' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'key' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'claims' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'disagreement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'DisagreementFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SourceFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isTitleDescribed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'voice' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'date' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'iso' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'publisher' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          { kind: 'Field', name: { kind: 'Name', value: 'aspect' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
          { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
          { kind: 'Field', name: { kind: 'Name', value: 'suspect' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SourceFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DisagreementFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Disagreement' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          { kind: 'Field', name: { kind: 'Name', value: 'aspect' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ratio' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ratioWithoutSuspect' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sides' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isHeadline' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isSuspect' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publisherCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'claims' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimFields' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FactFieldsFragment, unknown>;
export const EventLineFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EventLineFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nodeKind' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'date' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'iso' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'publisherCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disagreementCount' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EventLineFieldsFragment, unknown>;
export const EventPageFieldsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EventPageFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'EventConnection' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nodes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EventLineFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pageInfo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EventLineFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nodeKind' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'date' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'iso' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'publisherCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disagreementCount' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EventPageFieldsFragment, unknown>;
export const FlowEndFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FlowEnd' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Country' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'latitude' } },
          { kind: 'Field', name: { kind: 'Name', value: 'longitude' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FlowEndFragment, unknown>;
export const StarterEventFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'StarterEvent' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publisherCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sourceCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'origins' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'destinations' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'senders' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'issuers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'items' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'product' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'links' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'event' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'destinations' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'issuers' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'facts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'aspect' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'disagreement' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'ratio' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ratioWithoutSuspect' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'lowest' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'highest' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StarterEventFragment, unknown>;
export const StarterGiverFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'StarterGiver' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'events' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '100' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'roles' },
                value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'SENDER' }] },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'family' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'destinations' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'region' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StarterGiverFragment, unknown>;
export const DrawnNodeFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DrawnNode' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'GraphNode' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nodeKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'degree' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'date' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'iso' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'endDate' } },
                { kind: 'Field', name: { kind: 'Name', value: 'claimCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'disagreementCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'destinations' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'items' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'product' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DrawnNodeFragment, unknown>;
export const DrawnEdgeFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DrawnEdge' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'GraphEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publisherCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDisputed' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DrawnEdgeFragment, unknown>;
export const EventDetailsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'EventDetails' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'event' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nodeKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'family' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'date' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'iso' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'precision' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'endDate' } },
                { kind: 'Field', name: { kind: 'Name', value: 'confidence' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sourceCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publisherCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'claimCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'disagreementCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'firstReported' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'iso' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'origins' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'destinations' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'senders' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'recipients' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'manufacturers' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'issuers' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'items' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'key' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'product' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'value' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'currency' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'standards' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'links' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'event' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'nodeKind' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'date' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'iso' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'facts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'FactFields' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SourceFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isTitleDescribed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'voice' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'date' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'iso' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'publisher' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          { kind: 'Field', name: { kind: 'Name', value: 'aspect' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
          { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
          { kind: 'Field', name: { kind: 'Name', value: 'suspect' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SourceFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DisagreementFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Disagreement' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          { kind: 'Field', name: { kind: 'Name', value: 'aspect' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ratio' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ratioWithoutSuspect' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sides' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isHeadline' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isSuspect' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publisherCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'claims' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimFields' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FactFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Fact' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          { kind: 'Field', name: { kind: 'Name', value: 'aspect' } },
          { kind: 'Field', name: { kind: 'Name', value: 'headline' } },
          { kind: 'Field', name: { kind: 'Name', value: 'headlineAbsence' } },
          { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publisherCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'item' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'key' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'claims' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'disagreement' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'DisagreementFields' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<EventDetailsQuery, EventDetailsQueryVariables>;
export const ActorDetailsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ActorDetails' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actor' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'nodeKind' } },
                { kind: 'Field', name: { kind: 'Name', value: 'aliases' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'country' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'partOf' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'parts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'events' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'after' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'node' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  {
                                    kind: 'FragmentSpread',
                                    name: { kind: 'Name', value: 'EventLineFields' },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pageInfo' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EventLineFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nodeKind' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'date' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'iso' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'publisherCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disagreementCount' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ActorDetailsQuery, ActorDetailsQueryVariables>;
export const CountryDetailsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'CountryDetails' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'country' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                { kind: 'Field', name: { kind: 'Name', value: 'region' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'relationCounts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'family' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'actors' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '8' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'events' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'after' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'EventPageFields' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EventLineFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nodeKind' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'date' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'iso' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'publisherCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disagreementCount' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EventPageFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'EventConnection' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nodes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EventLineFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pageInfo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CountryDetailsQuery, CountryDetailsQueryVariables>;
export const ProductDetailsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ProductDetails' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'product' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'events' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'after' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'EventPageFields' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EventLineFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nodeKind' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'date' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'iso' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'publisherCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disagreementCount' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EventPageFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'EventConnection' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nodes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EventLineFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pageInfo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProductDetailsQuery, ProductDetailsQueryVariables>;
export const StandardDetailsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'StandardDetails' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Standard' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'events' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'after' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'EventPageFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EventLineFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nodeKind' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'date' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'iso' } }],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'publisherCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'disagreementCount' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'EventPageFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'EventConnection' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nodes' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'EventLineFields' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'pageInfo' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StandardDetailsQuery, StandardDetailsQueryVariables>;
export const SourceDetailsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SourceDetails' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SourceFields' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'country' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'claims' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'after' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'aspect' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'suspect' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'event' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'nodeKind' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pageInfo' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SourceFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isTitleDescribed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'voice' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'date' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'iso' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'publisher' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SourceDetailsQuery, SourceDetailsQueryVariables>;
export const PublisherDetailsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PublisherDetails' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Publisher' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'countries' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'sources' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'after' },
                            value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'nodes' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'FragmentSpread', name: { kind: 'Name', value: 'SourceFields' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'pageInfo' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SourceFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isTitleDescribed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'voice' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'date' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'iso' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'publisher' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PublisherDetailsQuery, PublisherDetailsQueryVariables>;
export const ClaimDetailsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ClaimDetails' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimFields' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'event' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'nodeKind' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'disagreement' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'DisagreementFields' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SourceFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isTitleDescribed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'voice' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'date' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'iso' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'publisher' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          { kind: 'Field', name: { kind: 'Name', value: 'aspect' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
          { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
          { kind: 'Field', name: { kind: 'Name', value: 'suspect' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SourceFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DisagreementFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Disagreement' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          { kind: 'Field', name: { kind: 'Name', value: 'aspect' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ratio' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ratioWithoutSuspect' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sides' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isHeadline' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isSuspect' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publisherCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'claims' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimFields' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ClaimDetailsQuery, ClaimDetailsQueryVariables>;
export const DisagreementDetailsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DisagreementDetails' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Disagreement' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'FragmentSpread', name: { kind: 'Name', value: 'DisagreementFields' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'event' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'nodeKind' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'SourceFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Source' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isTitleDescribed' } },
          { kind: 'Field', name: { kind: 'Name', value: 'language' } },
          { kind: 'Field', name: { kind: 'Name', value: 'url' } },
          { kind: 'Field', name: { kind: 'Name', value: 'voice' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'date' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'iso' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'publisher' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ClaimFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Claim' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          { kind: 'Field', name: { kind: 'Name', value: 'aspect' } },
          { kind: 'Field', name: { kind: 'Name', value: 'text' } },
          { kind: 'Field', name: { kind: 'Name', value: 'number' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
          { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
          { kind: 'Field', name: { kind: 'Name', value: 'note' } },
          { kind: 'Field', name: { kind: 'Name', value: 'suspect' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'SourceFields' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DisagreementFields' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Disagreement' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'field' } },
          { kind: 'Field', name: { kind: 'Name', value: 'aspect' } },
          { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ratio' } },
          { kind: 'Field', name: { kind: 'Name', value: 'ratioWithoutSuspect' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sides' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isHeadline' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isSuspect' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publisherCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'claims' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'ClaimFields' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DisagreementDetailsQuery, DisagreementDetailsQueryVariables>;
export const OverviewFlowsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'OverviewFlows' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'flows' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'leftOut' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unplacedCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'flows' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'origin' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'FlowEnd' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'destination' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'FlowEnd' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'eventCount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'incidentCount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sharedCount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'FlowEnd' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Country' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'latitude' } },
          { kind: 'Field', name: { kind: 'Name', value: 'longitude' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OverviewFlowsQuery, OverviewFlowsQueryVariables>;
export const FlowEventsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'FlowEvents' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'destination' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'country' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'destination' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'events' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'direction' },
                      value: { kind: 'EnumValue', value: 'IN' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'families' },
                      value: {
                        kind: 'ListValue',
                        values: [
                          { kind: 'EnumValue', value: 'TRANSFER' },
                          { kind: 'EnumValue', value: 'INCIDENT' },
                        ],
                      },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '100' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'after' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'origins' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                              },
                            },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'pageInfo' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FlowEventsQuery, FlowEventsQueryVariables>;
export const StartersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Starters' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'dutch' },
            name: { kind: 'Name', value: 'event' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'StringValue', value: 'nld-ffp2-recall-2020-03-28', block: false },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'StarterEvent' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'spanish' },
            name: { kind: 'Name', value: 'event' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'StringValue', value: 'esp-bioeasy-withdrawal-2020-03-26', block: false },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'StarterEvent' } }],
            },
          },
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'jackMa' },
            name: { kind: 'Name', value: 'actor' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'StringValue', value: 'jack-ma-foundation', block: false },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'StarterGiver' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'disagreements' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '12' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: { kind: 'EnumValue', value: 'RATIO_WITHOUT_SUSPECT' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'aspect' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'lowest' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'highest' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ratio' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ratioWithoutSuspect' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'event' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'nodeKind' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'StarterEvent' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publisherCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'sourceCount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'origins' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'destinations' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'senders' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'issuers' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'items' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'product' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'links' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'event' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'destinations' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'issuers' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'facts' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                { kind: 'Field', name: { kind: 'Name', value: 'aspect' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'disagreement' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'ratio' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ratioWithoutSuspect' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'lowest' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'highest' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'StarterGiver' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'events' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '100' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'roles' },
                value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'SENDER' }] },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'family' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'destinations' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'region' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StartersQuery, StartersQueryVariables>;
export const DatasetLineDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DatasetLine' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'dataset' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'licence' } },
                { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
                { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodeCounts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DatasetLineQuery, DatasetLineQueryVariables>;
export const SearchDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Search' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'query' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'families' } },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'Family' } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'search' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'query' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'query' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'families' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'families' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'first' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'hasMore' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'facets' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'family' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'hits' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'matchedField' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'matchedText' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'nodeKind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'family' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'degree' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const OneActorDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'OneActor' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actor' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'StringValue', value: 'jack-ma-foundation', block: false },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'aliases' } },
                { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'country' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'events' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'roles' },
                      value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'SENDER' }] },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '3' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'date' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'iso' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OneActorQuery, OneActorQueryVariables>;
export const BusiestMakersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'BusiestMakers' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'actors' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'kinds' },
                      value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'MANUFACTURER' }] },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: { kind: 'EnumValue', value: 'MOST_EVENTS' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '3' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'country' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BusiestMakersQuery, BusiestMakersQueryVariables>;
export const MisprintsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Misprints' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'claims' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'isSuspect' },
                      value: { kind: 'BooleanValue', value: true },
                    },
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'fields' },
                      value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'QUANTITY' }] },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: { kind: 'EnumValue', value: 'DATE_OLDEST' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '3' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'event' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'title' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'source' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MisprintsQuery, MisprintsQueryVariables>;
export const GiversOfEuropeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'GiversOfEurope' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'countries' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'regions' },
                      value: {
                        kind: 'ListValue',
                        values: [{ kind: 'StringValue', value: 'Europe', block: false }],
                      },
                    },
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'direction' },
                      value: { kind: 'EnumValue', value: 'OUT' },
                    },
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'eventFilter' },
                      value: {
                        kind: 'ObjectValue',
                        fields: [
                          {
                            kind: 'ObjectField',
                            name: { kind: 'Name', value: 'kinds' },
                            value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'DONATION' }] },
                          },
                        ],
                      },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: { kind: 'EnumValue', value: 'MOST_EVENTS' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '3' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<GiversOfEuropeQuery, GiversOfEuropeQueryVariables>;
export const IncidentsOfACountryDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'IncidentsOfACountry' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'country' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'StringValue', value: 'ESP', block: false },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'events' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'direction' },
                      value: { kind: 'EnumValue', value: 'IN' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'families' },
                      value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'INCIDENT' }] },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '3' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'date' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'iso' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'precision' } },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'manufacturers' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                              },
                            },
                            { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<IncidentsOfACountryQuery, IncidentsOfACountryQueryVariables>;
export const LoadedDatasetDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'LoadedDataset' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'dataset' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                { kind: 'Field', name: { kind: 'Name', value: 'licence' } },
                { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
                { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodeCounts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LoadedDatasetQuery, LoadedDatasetQueryVariables>;
export const WidestDisagreementsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'WidestDisagreements' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'disagreements' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '2' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'fields' },
                value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'QUANTITY' }] },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: { kind: 'EnumValue', value: 'RATIO_WITHOUT_SUSPECT' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ratio' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'ratioWithoutSuspect' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'sides' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'isHeadline' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'isSuspect' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'publisherCount' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'event' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<WidestDisagreementsQuery, WidestDisagreementsQueryVariables>;
export const DutchRecallDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DutchRecall' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'event' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'StringValue', value: 'nld-ffp2-recall-2020-03-28', block: false },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'date' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'iso' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'confidence' } },
                { kind: 'Field', name: { kind: 'Name', value: 'publisherCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'facts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'aspect' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'headline' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'disagreement' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'ratio' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'ratioWithoutSuspect' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'sides' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'isHeadline' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'isSuspect' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'publisherCount' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'claims' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        { kind: 'Field', name: { kind: 'Name', value: 'note' } },
                                        {
                                          kind: 'Field',
                                          name: { kind: 'Name', value: 'source' },
                                          selectionSet: {
                                            kind: 'SelectionSet',
                                            selections: [
                                              { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                                              {
                                                kind: 'Field',
                                                name: { kind: 'Name', value: 'publisher' },
                                                selectionSet: {
                                                  kind: 'SelectionSet',
                                                  selections: [
                                                    { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                                                  ],
                                                },
                                              },
                                              {
                                                kind: 'Field',
                                                name: { kind: 'Name', value: 'date' },
                                                selectionSet: {
                                                  kind: 'SelectionSet',
                                                  selections: [
                                                    { kind: 'Field', name: { kind: 'Name', value: 'iso' } },
                                                  ],
                                                },
                                              },
                                            ],
                                          },
                                        },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DutchRecallQuery, DutchRecallQueryVariables>;
export const SpringRecallsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'SpringRecalls' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'events' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'kinds' },
                      value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'RECALL' }] },
                    },
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'happened' },
                      value: {
                        kind: 'ObjectValue',
                        fields: [
                          {
                            kind: 'ObjectField',
                            name: { kind: 'Name', value: 'from' },
                            value: { kind: 'StringValue', value: '2020-03-01', block: false },
                          },
                          {
                            kind: 'ObjectField',
                            name: { kind: 'Name', value: 'to' },
                            value: { kind: 'StringValue', value: '2020-05-31', block: false },
                          },
                        ],
                      },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: { kind: 'EnumValue', value: 'MOST_SOURCES' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '3' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'date' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'iso' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'sourceCount' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'facets' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'by' },
                      value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'ORIGIN' }] },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '3' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'leftOut' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'values' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SpringRecallsQuery, SpringRecallsQueryVariables>;
export const ForAndAgainstDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ForAndAgainst' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'evidence' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'event' },
                value: { kind: 'StringValue', value: 'nld-ffp2-recall-2020-03-28', block: false },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '3' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'forCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'for' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sentence' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'source' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'againstCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'against' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sentence' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'disagreement' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'ratio' } }],
                        },
                      },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'answerCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'answers' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'sentence' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'relatedCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'related' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sentence' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'event' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ForAndAgainstQuery, ForAndAgainstQueryVariables>;
export const LargestFlowsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'LargestFlows' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'flows' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '3' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'leftOut' } },
                { kind: 'Field', name: { kind: 'Name', value: 'unplacedCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'flows' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'origin' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'destination' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'eventCount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sharedCount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'incidentCount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LargestFlowsQuery, LargestFlowsQueryVariables>;
export const TestKitsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'TestKits' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'incidentChain' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'event' },
                value: { kind: 'StringValue', value: 'esp-bioeasy-order-2020-03', block: false },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'stages' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'stage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isKnown' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'entries' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'isContext' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'hangsOn' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'event' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [{ kind: 'Field', name: { kind: 'Name', value: 'title' } }],
                                    },
                                  },
                                ],
                              },
                            },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'event' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'date' },
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [{ kind: 'Field', name: { kind: 'Name', value: 'iso' } }],
                                    },
                                  },
                                  {
                                    kind: 'Field',
                                    name: { kind: 'Name', value: 'sources' },
                                    arguments: [
                                      {
                                        kind: 'Argument',
                                        name: { kind: 'Name', value: 'first' },
                                        value: { kind: 'IntValue', value: '1' },
                                      },
                                    ],
                                    selectionSet: {
                                      kind: 'SelectionSet',
                                      selections: [
                                        {
                                          kind: 'Field',
                                          name: { kind: 'Name', value: 'nodes' },
                                          selectionSet: {
                                            kind: 'SelectionSet',
                                            selections: [
                                              { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                                              { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                                            ],
                                          },
                                        },
                                      ],
                                    },
                                  },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'leftOut' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'via' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'title' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TestKitsQuery, TestKitsQueryVariables>;
export const AroundAGiverDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AroundAGiver' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'neighborhood' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'ids' },
                value: {
                  kind: 'ListValue',
                  values: [{ kind: 'StringValue', value: 'actor:jack-ma-foundation', block: false }],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'depth' },
                value: { kind: 'IntValue', value: '2' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'types' },
                value: {
                  kind: 'ListValue',
                  values: [
                    { kind: 'EnumValue', value: 'SENT_BY' },
                    { kind: 'EnumValue', value: 'SENT_TO' },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'perNode' },
                value: { kind: 'IntValue', value: '4' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'maxNodes' },
                value: { kind: 'IntValue', value: '8' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: { kind: 'EnumValue', value: 'EVIDENCE' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'stoppedBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isComplete' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'nodeKind' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'from' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'to' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'publisherCount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isDisputed' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'leftOut' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'node' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'family' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AroundAGiverQuery, AroundAGiverQueryVariables>;
export const AnyNodeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AnyNode' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'StringValue', value: 'country:NLD', block: false },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Country' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'region' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'degree' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'relationCounts' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AnyNodeQuery, AnyNodeQueryVariables>;
export const ByGlobalIdDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ByGlobalId' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nodes' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'ids' },
                value: {
                  kind: 'ListValue',
                  values: [
                    { kind: 'StringValue', value: 'actor:jack-ma-foundation', block: false },
                    { kind: 'StringValue', value: 'product:ventilator', block: false },
                  ],
                },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Actor' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'aliases' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'events' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '2' },
                          },
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'roles' },
                            value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'SENDER' }] },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'nodes' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'title' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Product' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'events' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '2' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'nodes' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'title' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ByGlobalIdQuery, ByGlobalIdQueryVariables>;
export const PathsBetweenDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'PathsBetween' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'paths' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'StringValue', value: 'actor:shenzhen-bioeasy-biotechnology', block: false },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'to' },
                value: { kind: 'StringValue', value: 'actor:ministry-of-health-spain', block: false },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '2' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'maxHops' },
                value: { kind: 'IntValue', value: '4' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hasMore' } },
                { kind: 'Field', name: { kind: 'Name', value: 'stoppedBy' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'hubs' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'paths' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'strength' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sentence' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'weakestLink' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'why' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'edges' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'strength' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'publisherCount' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'isDisputed' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'event' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'sourceCount' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PathsBetweenQuery, PathsBetweenQueryVariables>;
export const OneProductDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'OneProduct' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'product' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'StringValue', value: 'ventilator', block: false },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'events' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '3' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'date' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'iso' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OneProductQuery, OneProductQueryVariables>;
export const GoodsSentBackDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'GoodsSentBack' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'products' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'eventFilter' },
                      value: {
                        kind: 'ObjectValue',
                        fields: [
                          {
                            kind: 'ObjectField',
                            name: { kind: 'Name', value: 'kinds' },
                            value: {
                              kind: 'ListValue',
                              values: [
                                { kind: 'EnumValue', value: 'RECALL' },
                                { kind: 'EnumValue', value: 'REJECTION' },
                                { kind: 'EnumValue', value: 'RETURN' },
                              ],
                            },
                          },
                        ],
                      },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: { kind: 'EnumValue', value: 'MOST_EVENTS' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '3' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<GoodsSentBackQuery, GoodsSentBackQueryVariables>;
export const LargestPublishersDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'LargestPublishers' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'publishers' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'isIndependent' },
                      value: { kind: 'BooleanValue', value: true },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: { kind: 'EnumValue', value: 'MOST_SOURCES' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '3' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'facets' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'by' },
                      value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'LANGUAGE' }] },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '3' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'values' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'leftOut' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<LargestPublishersQuery, LargestPublishersQueryVariables>;
export const FlowsBetweenRegionsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'FlowsBetweenRegions' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'regionFlows' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'by' },
                value: { kind: 'EnumValue', value: 'BOTH' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '3' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'transferCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'leftOut' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'flows' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'originRegion' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'destinationRegion' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'eventCount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'incidentCount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'events' },
                        arguments: [
                          {
                            kind: 'Argument',
                            name: { kind: 'Name', value: 'first' },
                            value: { kind: 'IntValue', value: '2' },
                          },
                        ],
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'nodes' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [
                                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                                  { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FlowsBetweenRegionsQuery, FlowsBetweenRegionsQueryVariables>;
export const FindByNameDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'FindByName' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'name' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'search' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'query' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'name' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '3' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'facets' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'family' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'hits' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'matchedField' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'matchedText' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'node' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'nodeKind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'degree' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<FindByNameQuery, FindByNameQueryVariables>;
export const OneSourceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'OneSource' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'source' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'StringValue', value: 'src-michiganstar-2020-03-30-nl', block: false },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'publisher' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'claims' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '3' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'nodes' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'event' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'title' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OneSourceQuery, OneSourceQueryVariables>;
export const RegulatorsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Regulators' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sources' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'kinds' },
                      value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'REGULATOR' }] },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: { kind: 'EnumValue', value: 'DATE_OLDEST' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '3' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'date' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'iso' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'publisher' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RegulatorsQuery, RegulatorsQueryVariables>;
export const StandardsOfRecallsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'StandardsOfRecalls' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'standards' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'eventFilter' },
                      value: {
                        kind: 'ObjectValue',
                        fields: [
                          {
                            kind: 'ObjectField',
                            name: { kind: 'Name', value: 'kinds' },
                            value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'RECALL' }] },
                          },
                        ],
                      },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'orderBy' },
                value: { kind: 'EnumValue', value: 'MOST_EVENTS' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'first' },
                value: { kind: 'IntValue', value: '3' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'totalCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'facets' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'by' },
                      value: { kind: 'ListValue', values: [{ kind: 'EnumValue', value: 'EVENT_KIND' }] },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '3' },
                    },
                  ],
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'values' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'value' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                          ],
                        },
                      },
                      { kind: 'Field', name: { kind: 'Name', value: 'leftOut' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StandardsOfRecallsQuery, StandardsOfRecallsQueryVariables>;
export const IncidentsByMonthDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'IncidentsByMonth' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'timeline' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'kinds' },
                      value: {
                        kind: 'ListValue',
                        values: [
                          { kind: 'EnumValue', value: 'RECALL' },
                          { kind: 'EnumValue', value: 'REJECTION' },
                          { kind: 'EnumValue', value: 'RETURN' },
                          { kind: 'EnumValue', value: 'SUSPENSION' },
                          { kind: 'EnumValue', value: 'SEIZURE' },
                          { kind: 'EnumValue', value: 'WARNING' },
                          { kind: 'EnumValue', value: 'TEST_FAILURE' },
                          { kind: 'EnumValue', value: 'CONTAMINATION' },
                        ],
                      },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'by' },
                value: { kind: 'EnumValue', value: 'MONTH' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'clock' },
                value: { kind: 'EnumValue', value: 'REPORTED' },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'maxBuckets' },
                value: { kind: 'IntValue', value: '4' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'eventCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'undatedCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'buckets' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'iso' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'precision' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'eventCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'kinds' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<IncidentsByMonthQuery, IncidentsByMonthQueryVariables>;
export const DutchRespiratorsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'DutchRespirators' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'total' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: {
                  kind: 'ObjectValue',
                  fields: [
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'destinations' },
                      value: {
                        kind: 'ListValue',
                        values: [{ kind: 'StringValue', value: 'NLD', block: false }],
                      },
                    },
                    {
                      kind: 'ObjectField',
                      name: { kind: 'Name', value: 'products' },
                      value: {
                        kind: 'ListValue',
                        values: [
                          { kind: 'StringValue', value: 'respirator-ffp2', block: false },
                          { kind: 'StringValue', value: 'mask-kn95', block: false },
                        ],
                      },
                    },
                  ],
                },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'maxLeftOut' },
                value: { kind: 'IntValue', value: '3' },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'sums' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'qualifier' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sharedCount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'sharedAmount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'notStatedCount' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'products' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'amount' } },
                            {
                              kind: 'Field',
                              name: { kind: 'Name', value: 'product' },
                              selectionSet: {
                                kind: 'SelectionSet',
                                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                              },
                            },
                          ],
                        },
                      },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'leftOutCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'leftOut' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'item' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'quantity' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'unit' } },
                          ],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'event' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'title' } }],
                        },
                      },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'standInEvent' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'title' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DutchRespiratorsQuery, DutchRespiratorsQueryVariables>;
export const NeighborhoodDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Neighborhood' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'ids' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'depth' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'types' } },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'RelationshipType' } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'families' } },
          type: {
            kind: 'ListType',
            type: {
              kind: 'NonNullType',
              type: { kind: 'NamedType', name: { kind: 'Name', value: 'Family' } },
            },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'direction' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Direction' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'perNode' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'maxNodes' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Int' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'known' } },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'neighborhood' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'ids' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'ids' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'depth' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'depth' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'types' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'types' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'families' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'families' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'direction' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'direction' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'perNode' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'perNode' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'maxNodes' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'maxNodes' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'known' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'known' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'DrawnNode' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'edges' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'DrawnEdge' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'leftOut' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'node' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'family' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'stoppedBy' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DrawnNode' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'GraphNode' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'nodeKind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'degree' } },
          {
            kind: 'InlineFragment',
            typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'date' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'iso' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'endDate' } },
                { kind: 'Field', name: { kind: 'Name', value: 'claimCount' } },
                { kind: 'Field', name: { kind: 'Name', value: 'disagreementCount' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'destinations' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'name' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'items' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'product' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DrawnEdge' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'GraphEdge' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'type' } },
          { kind: 'Field', name: { kind: 'Name', value: 'from' } },
          { kind: 'Field', name: { kind: 'Name', value: 'to' } },
          { kind: 'Field', name: { kind: 'Name', value: 'label' } },
          { kind: 'Field', name: { kind: 'Name', value: 'publisherCount' } },
          { kind: 'Field', name: { kind: 'Name', value: 'isDisputed' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NeighborhoodQuery, NeighborhoodQueryVariables>;
export const KnownIdsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'KnownIds' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'ids' } },
          type: {
            kind: 'NonNullType',
            type: {
              kind: 'ListType',
              type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
            },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nodes' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'ids' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'ids' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<KnownIdsQuery, KnownIdsQueryVariables>;
export const RelationCountsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'RelationCounts' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'node' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'GraphNode' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'relationCounts' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'type' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'direction' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'family' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'count' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RelationCountsQuery, RelationCountsQueryVariables>;
