import { claimId } from '../derive/hash.ts';
import type { ActorRecord, ClaimRecord, EventRecord, Records, SourceRecord } from '../records.ts';

/** A record with the fewest things set, for tests that are about one of them. */
export function sourceOf(parts: Partial<SourceRecord>): SourceRecord {
  return {
    id: 'src-a',
    publisher: 'Der Standard',
    title: 'Masken',
    titleKind: 'published',
    date: '2020-03-28',
    url: null,
    kind: 'news',
    country: 'AUT',
    language: 'de',
    ...parts,
  };
}

/** See `sourceOf`. */
export function actorOf(parts: Partial<ActorRecord>): ActorRecord {
  return {
    id: 'actor-a',
    name: 'Actor A',
    kind: 'company',
    country: null,
    aliases: [],
    partOf: null,
    note: null,
    ...parts,
  };
}

/** See `sourceOf`. */
export function eventOf(parts: Partial<EventRecord>): EventRecord {
  return {
    id: 'event-a',
    kind: 'donation',
    title: 'Masks arrive',
    date: '2020-03-28',
    datePrecision: 'day',
    endDate: null,
    origins: ['CHN'],
    destinations: ['NLD'],
    senders: [],
    recipients: [],
    manufacturers: [],
    issuers: [],
    items: [],
    value: null,
    standards: [],
    reason: null,
    outcome: null,
    links: [],
    confidence: 'medium',
    ...parts,
  };
}

/** See `sourceOf`; the id is the hash that the content gives unless one is given. */
export function claimOf(parts: Partial<ClaimRecord>): ClaimRecord {
  const claim = {
    event: 'event-a',
    field: 'quantity',
    item: null,
    aspect: null,
    value: 1000,
    unit: 'piece',
    suspect: null,
    source: 'src-a',
    note: '',
    ...parts,
  } as const;
  return { ...claim, id: parts.id ?? claimId(claim) };
}

/** The smallest set that has no fault: one event, one claim, one source. */
export function smallestSet(): Records {
  return {
    sources: [sourceOf({})],
    actors: [actorOf({})],
    events: [eventOf({})],
    claims: [claimOf({ field: 'other', value: 'reports the event', unit: null, aspect: 'reported' })],
  };
}
