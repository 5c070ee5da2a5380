import type { Direction, NodeKind, RelationshipType } from '../../../gql/documents.ts';

interface LinkedEvent {
  id: string;
  title: string;
  nodeKind: NodeKind;
  date: { iso: string; earliest: string; latest: string };
}

interface Link {
  type: RelationshipType;
  direction: Direction;
  event: LinkedEvent;
}

/** An event of the same affair with every way in which it is linked. */
export interface AffairStep {
  event: LinkedEvent;
  links: { type: RelationshipType; direction: Direction }[];
}

export interface Affair {
  before: AffairStep[];
  /** Wider events, parts and other records of the same goods: neither before nor after. */
  beside: AffairStep[];
  after: AffairStep[];
}

const BESIDE: ReadonlySet<RelationshipType> = new Set<RelationshipType>(['PART_OF', 'SAME_GOODS_AS']);

/**
 * The events linked to one, in the order in which they happened. Where the dates cannot tell, a link that points at the
 * other event puts it before. An event linked in several ways is one step.
 */
export function affairOrder(links: readonly Link[], own: { earliest: string; latest: string }): Affair {
  const steps = new Map<string, AffairStep>();
  for (const { event, type, direction } of links) {
    const step = steps.get(event.id);
    if (step) step.links.push({ type, direction });
    else steps.set(event.id, { event, links: [{ type, direction }] });
  }
  const affair: Affair = { before: [], beside: [], after: [] };
  for (const step of [...steps.values()].sort(byDate)) affair[placeOf(step, own)].push(step);
  return affair;
}

function placeOf({ event, links }: AffairStep, own: { earliest: string; latest: string }): keyof Affair {
  if (links.every(({ type }) => BESIDE.has(type))) return 'beside';
  if (event.date.latest < own.earliest) return 'before';
  if (event.date.earliest > own.latest) return 'after';
  return links.some(({ type, direction }) => direction === 'OUT' && !BESIDE.has(type)) ? 'before' : 'after';
}

function byDate(a: AffairStep, b: AffairStep): number {
  return a.event.date.earliest.localeCompare(b.event.date.earliest) || a.event.id.localeCompare(b.event.id);
}
