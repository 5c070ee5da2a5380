import { type EventKind, type EVENT_LINKS, type EventLink, familyOfEvent } from '@mask-diplomacy/cypher';
import { bindsGoods, placesOf } from './binding.ts';

export type EventLinkType = (typeof EVENT_LINKS)[EventLink];

/** What of an event tells to which affair it belongs. */
export interface AffairEvent {
  readonly id: string;
  readonly kind: EventKind;
  readonly origins: readonly string[];
  readonly destinations: readonly string[];
}

/** A link, seen from one of its events; `isOut` when that event points at the other. */
export interface AffairLink {
  readonly type: EventLinkType;
  readonly isOut: boolean;
  readonly other: AffairEvent;
}

/** Links of an event as read: at most so many, of `count` in all. */
export interface LinksRead {
  readonly links: readonly AffairLink[];
  readonly count: number;
}

/**
 * `core`: a transfer or incident of the affair, walked through. `answer`: a statement on it, walked through only to other
 * statements and to what concerns the same countries. `context`: linked with it and shown, never walked through.
 */
export type Standing = 'core' | 'answer' | 'context';

/** Why what a link leads to is left out. */
export type Omission = 'OTHER_AFFAIR' | 'WIDER_THAN_AFFAIR' | 'TOTAL' | 'HOPS' | 'BUDGET' | 'MORE_LINKS';

export interface Member {
  readonly event: AffairEvent;
  readonly standing: Standing;
  readonly hops: number;
}

export interface Affair {
  /** Nearest to the start first. */
  readonly members: ReadonlyMap<string, Member>;
  /** Why an event is left out that a member's links lead to, by the member's id and its own. */
  readonly omissions: ReadonlyMap<string, ReadonlyMap<string, Omission>>;
}

export interface AffairLimits {
  readonly maxEvents: number;
  readonly maxHops: number;
}

/** A whole with more parts is an umbrella: its parts are counted, and shown only when it is what was asked about. */
export const MOST_PARTS = 8;

/**
 * The affair that an event belongs to, as far as links have been read; docs/affairs.md says which links hold an affair
 * together. Same input, same answer: the order of links in the input makes no difference to a whole affair.
 */
export function growAffair(
  start: AffairEvent,
  read: ReadonlyMap<string, LinksRead>,
  { maxEvents, maxHops }: AffairLimits,
): Affair {
  const members = new Map<string, Member>();
  const omissions = new Map<string, Map<string, Omission>>();
  /** Countries of the affair's goods by which a statement was reached. */
  const reach = new Map<string, Set<string>>();
  /** The statement asked about, and those it answers: what they are about is what was asked about. */
  const ancestors = new Set<string>();
  const queue: string[] = [];

  const omit = (from: string, to: string, why: Omission): void => {
    const own = omissions.get(from) ?? new Map<string, Omission>();
    omissions.set(from, own.set(to, why));
  };
  const add = (from: Member, event: AffairEvent, standing: Standing): boolean => {
    const known = members.get(event.id);
    if (!known) {
      if (from.hops >= maxHops) return (omit(from.event.id, event.id, 'HOPS'), false);
      if (members.size >= maxEvents) return (omit(from.event.id, event.id, 'BUDGET'), false);
      members.set(event.id, { event, standing, hops: from.hops + 1 });
      queue.push(event.id);
    } else if (rankOf(standing) > rankOf(known.standing)) {
      members.set(event.id, { ...known, standing });
      queue.push(event.id);
    }
    return true;
  };
  const addStatement = (from: Member, event: AffairEvent, places: Iterable<string>): void => {
    if (!add(from, event, 'answer')) return;
    const own = reach.get(event.id) ?? new Set<string>();
    const before = own.size;
    for (const place of places) own.add(place);
    reach.set(event.id, own);
    if (own.size > before) queue.push(event.id);
  };

  const walkCore = (from: Member, { type, isOut, other }: AffairLink, partCount: number): void => {
    const isStart = from.event.id === start.id;
    const family = familyOfEvent(other.kind);
    if (type === 'RECIPROCATES') omit(from.event.id, other.id, 'OTHER_AFFAIR');
    else if (family === 'statement') {
      if (type === 'PART_OF' || other.kind !== 'statement') omit(from.event.id, other.id, 'TOTAL');
      else addStatement(from, other, placesOf(from.event));
    } else if (family === 'policy') add(from, other, 'context');
    else if (bindsGoods(from.event, other, type)) add(from, other, 'core');
    else if (type === 'PART_OF' && !isOut && !isStart && partCount > MOST_PARTS)
      omit(from.event.id, other.id, 'WIDER_THAN_AFFAIR');
    else add(from, other, 'context');
  };

  const walkStatement = (from: Member, { type, isOut, other }: AffairLink): void => {
    const { id } = from.event;
    const isStart = id === start.id;
    const isAncestor = ancestors.has(id);
    const places = reach.get(id) ?? new Set<string>();
    const family = familyOfEvent(other.kind);
    const isAnswer = type !== 'PART_OF' && type !== 'RECIPROCATES';
    if (isAnswer && other.kind === 'statement' && from.event.kind === 'statement') {
      if (isAncestor && isOut && !ancestors.has(other.id)) {
        ancestors.add(other.id);
        queue.push(other.id);
      }
      addStatement(from, other, places);
    } else if (isAnswer && isOfGoods(other) && ((isAncestor && isOut) || overlaps(placesOf(other), places)))
      add(from, other, 'core');
    else if (family === 'policy' && !isOut) add(from, other, 'context');
    else if (isStart) add(from, other, 'context');
    else omit(id, other.id, type === 'PART_OF' || other.kind === 'trade-total' ? 'TOTAL' : 'OTHER_AFFAIR');
  };

  const walkRule = (from: Member, { type, isOut, other }: AffairLink): void => {
    add(from, other, type === 'PROMPTED_BY' && isOut && isOfGoods(other) ? 'core' : 'context');
  };

  const family = familyOfEvent(start.kind);
  const standing = family === 'policy' ? 'context' : family === 'statement' ? 'answer' : 'core';
  members.set(start.id, { event: start, standing, hops: 0 });
  if (family === 'statement') ancestors.add(start.id);
  queue.push(start.id);
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    const member = members.get(id);
    const links = read.get(id)?.links;
    if (!member || !links) continue;
    const partCount = links.filter((link) => link.type === 'PART_OF' && !link.isOut).length;
    for (const link of links) {
      if (member.standing === 'core') walkCore(member, link, partCount);
      else if (member.standing === 'answer') walkStatement(member, link);
      else if (id === start.id) walkRule(member, link);
      else if (!members.has(link.other.id)) omit(id, link.other.id, 'OTHER_AFFAIR');
    }
  }
  return { members, omissions };
}

function rankOf(standing: Standing): number {
  return standing === 'core' ? 2 : standing === 'answer' ? 1 : 0;
}

function isOfGoods({ kind }: AffairEvent): boolean {
  const family = familyOfEvent(kind);
  return family === 'transfer' || family === 'incident';
}

function overlaps(a: Iterable<string>, b: ReadonlySet<string>): boolean {
  for (const each of a) if (b.has(each)) return true;
  return false;
}
