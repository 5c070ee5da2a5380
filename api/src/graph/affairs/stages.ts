import { type EventKind, familyOfEvent } from '@mask-diplomacy/cypher';
import { earliestDay, latestDay, precisionOf } from '../../text/dates.ts';
import { compareText } from '../labels.ts';
import type { EventRow } from '../rows.ts';
import type { EventLinkType } from './affair.ts';

/** The stages of an affair, in order. */
export const STAGES = [
  'DEAL',
  'SHIPMENT',
  'FINDING',
  'MEASURE',
  'ANSWER',
  'REPLACEMENT_OR_REFUND',
  'RULE',
] as const;
export type Stage = (typeof STAGES)[number];

const STAGE_OF_KIND = {
  donation: 'DEAL',
  purchase: 'DEAL',
  shipment: 'SHIPMENT',
  warning: 'FINDING',
  'test-failure': 'FINDING',
  contamination: 'FINDING',
  recall: 'MEASURE',
  rejection: 'MEASURE',
  return: 'MEASURE',
  suspension: 'MEASURE',
  seizure: 'MEASURE',
  statement: 'ANSWER',
  'trade-total': 'ANSWER',
  policy: 'RULE',
} as const satisfies Record<EventKind, Stage>;

/** A link of an event to an earlier one of the same chain. */
export interface OwnLink {
  readonly type: EventLinkType;
  readonly otherId: string;
}

type Staged = Pick<EventRow, 'id' | 'kind' | 'date' | 'valueAmount'>;

/**
 * The stage that an event is of: that of its kind, but a transfer that follows an incident (or a statement that answers
 * one) is a replacement, and a return with a sum of money is a refund, paid or demanded.
 */
export function stageOf(
  event: Staged,
  linksOf: (id: string) => readonly OwnLink[],
  kindOf: (id: string) => EventKind | undefined,
): Stage {
  const isIncident = (id: string): boolean => {
    const kind = kindOf(id);
    return kind !== undefined && familyOfEvent(kind) === 'incident';
  };
  if (event.kind === 'return' && event.valueAmount !== null) return 'REPLACEMENT_OR_REFUND';
  if (familyOfEvent(event.kind) !== 'transfer') return STAGE_OF_KIND[event.kind];
  const isReplacement = linksOf(event.id).some(
    ({ type, otherId }) =>
      type === 'FOLLOWS' &&
      (isIncident(otherId) ||
        (kindOf(otherId) === 'statement' &&
          linksOf(otherId).some(
            (link) => (link.type === 'REPLIES_TO' || link.type === 'CONCERNS') && isIncident(link.otherId),
          ))),
  );
  return isReplacement ? 'REPLACEMENT_OR_REFUND' : STAGE_OF_KIND[event.kind];
}

/** Whether a date is surely after another: its first day comes after the other's last. */
export function isSurelyAfter(date: string, other: string): boolean {
  return earliestDay(date) > latestDay(other);
}

/**
 * Events in their order. What is surely earlier comes first; where precision leaves it open, what is linked as earlier
 * does, then the last possible day decides, so that a month or year never passes for its first day.
 */
export function inOrder<E extends Staged>(
  events: readonly E[],
  linksOf: (id: string) => readonly OwnLink[],
): E[] {
  const rest = events.toSorted(compareDates);
  const ordered: E[] = [];
  while (rest.length > 0) {
    const waits = (event: E): boolean =>
      linksOf(event.id).some(({ otherId }) =>
        rest.some(
          (other) => other.id === otherId && other.id !== event.id && !isSurelyAfter(other.date, event.date),
        ),
      );
    // Links that go round in a circle order nothing.
    const at = Math.max(
      0,
      rest.findIndex((event) => !waits(event) && !isPassed(event, rest)),
    );
    ordered.push(...rest.splice(at, 1));
  }
  return ordered;
}

/** Whether taking this one now would pass over one that is surely earlier. */
function isPassed(event: Staged, rest: readonly Staged[]): boolean {
  return rest.some((other) => isSurelyAfter(event.date, other.date));
}

const PRECISIONS = ['day', 'month', 'year'] as const;

function compareDates(a: Staged, b: Staged): number {
  return (
    compareText(latestDay(a.date), latestDay(b.date)) ||
    PRECISIONS.indexOf(precisionOf(a.date)) - PRECISIONS.indexOf(precisionOf(b.date)) ||
    compareText(a.id, b.id)
  );
}
