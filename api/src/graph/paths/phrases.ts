import { type EventKind, type Family, familyOfEvent, type RelationshipType } from '@mask-diplomacy/cypher';

/** What is said of a node to lead on along a relationship: OUT from its start to its end, IN the other way. */
export interface Phrases {
  readonly OUT: string;
  readonly IN: string;
}

type Event = 'transfer' | 'incident' | 'said' | 'counted';

const both = (OUT: string, IN: string): Phrases => ({ OUT, IN });

/** How a giver's or seller's part in a transfer is told. Of other events the goods have a sender, the event has none. */
const SENDING: Partial<Record<EventKind, Phrases>> = {
  donation: both('was given by', 'gave'),
  purchase: both('was sold by', 'sold'),
  shipment: both('was shipped by', 'shipped'),
};

/** What those who acted did. */
const ACTING: Partial<Record<EventKind, Phrases>> = {
  seizure: both('was carried out by', 'carried out'),
  rejection: both('was decided by', 'decided'),
  return: both('was brought about by', 'brought about'),
  suspension: both('was ordered by', 'ordered'),
  'test-failure': both('was found by', 'found'),
  contamination: both('was found by', 'found'),
  statement: both('was made by', 'made'),
  'trade-total': both('was published by', 'published'),
};

/** Where what is said depends on what the event is: goods move in a transfer, an incident or rule is about them. */
const BY_EVENT: Partial<Record<RelationshipType, Readonly<Record<Event, Phrases>>>> = {
  SENT_FROM: {
    transfer: both('was from', 'was the origin of'),
    incident: both('was of goods from', 'was the origin of the goods of'),
    said: both('came from', 'is the country of'),
    counted: both('was of goods from', 'was the origin of the goods of'),
  },
  SENT_TO: {
    transfer: both('was for', 'was the destination of'),
    incident: both('was of goods for', 'was the destination of the goods of'),
    said: both('was addressed to', 'was addressed by'),
    counted: both('was of goods for', 'was the destination of the goods of'),
  },
  RECEIVED_BY: {
    transfer: both('was received by', 'received'),
    incident: both('names as recipient', 'is named as recipient in'),
    said: both('was about', 'was a subject of'),
    counted: both('names as recipient', 'is named as recipient in'),
  },
  MADE_BY: {
    transfer: both('was of goods made by', 'made the goods of'),
    incident: both('was of goods made by', 'made the goods of'),
    said: both('was about goods made by', 'made goods that were a subject of'),
    counted: both('was of goods made by', 'made the goods of'),
  },
  INCLUDES: {
    transfer: both('included', 'were among the goods of'),
    incident: both('involved', 'were among the goods of'),
    said: both('was about', 'were a subject of'),
    counted: both('counted', 'were counted in'),
  },
  CITES: {
    transfer: both('named the standard', 'was named in'),
    incident: both('turned on', 'was the standard at issue in'),
    said: both('named the standard', 'was named in'),
    counted: both('named the standard', 'was named in'),
  },
};

/** What is said the same of every event or actor. */
const ALWAYS: Partial<Record<RelationshipType, Phrases>> = {
  SENT_BY: both('names as sender', 'is named as sender in'),
  ISSUED_BY: both('was issued by', 'issued'),
  BASED_IN: both('is based in', 'is the seat of'),
  PART_OF: both('is part of', 'includes'),
  CONCERNS: both('concerned', 'was the subject of'),
  DELIVERS: both('delivered', 'was delivered by'),
  REPLIES_TO: both('answered', 'was answered by'),
  PROMPTED_BY: both('was prompted by', 'prompted'),
  FOLLOWS: both('came after', 'was followed by'),
  SAME_GOODS_AS: both('is of the same goods as', 'is of the same goods as'),
  RECIPROCATES: both('was in return for', 'was reciprocated by'),
};

const EVENT_OF_FAMILY: Partial<Record<Family, Event>> = {
  transfer: 'transfer',
  incident: 'incident',
  policy: 'said',
  statement: 'said',
};

/**
 * What is said along a relationship; null when no path goes along it. The kind is that of the event that the
 * relationship starts from, null when it is none.
 */
export function phrasesOf(type: RelationshipType, kind: EventKind | null): Phrases | null {
  const always = ALWAYS[type] ?? null;
  if (kind === null) return always;
  if (type === 'SENT_BY' && SENDING[kind]) return SENDING[kind];
  // A purchase on record need not have arrived.
  if (type === 'RECEIVED_BY' && kind === 'purchase') return both('was for', 'was the buyer or recipient in');
  if (type === 'ISSUED_BY' && ACTING[kind]) return ACTING[kind];
  const event = kind === 'trade-total' ? 'counted' : (EVENT_OF_FAMILY[familyOfEvent(kind)] ?? 'incident');
  return BY_EVENT[type]?.[event] ?? always;
}
