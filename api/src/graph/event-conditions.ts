import { type Confidence, type EventKind, type Unit } from '@mask-diplomacy/cypher';
import type { EventChoice } from './event-filter.ts';
import { PART_OF_ROLE, ROLES } from './roles.ts';

/** What the fragment `event-matches` takes as a filter. What is not there is no condition. */
export interface EventConditions {
  readonly ids?: readonly string[];
  readonly kinds?: readonly EventKind[];
  readonly confidences?: readonly Confidence[];
  readonly happenedFrom?: string;
  readonly happenedTo?: string;
  readonly reportedFrom?: string;
  readonly reportedTo?: string;
  readonly hasIncident?: boolean;
  readonly isDisputed?: boolean;
  /**
   * Of each group the event must have a mark. Each of its relationships marks it: `SENT_TO`, `SENT_TO ITA`,
   * `SENT_TO in Europe`.
   */
  readonly groups?: readonly (readonly string[])[];
  /** With a unit, `atLeast` and `atMost` are there too. */
  readonly unit?: Unit;
  readonly atLeast?: number;
  readonly atMost?: number;
  /** Whose quantities count; without it: any. */
  readonly products?: readonly string[];
}

/** What of an event must be read to tell whether it meets conditions. */
export interface EventNeeds {
  /** Types of the relationships that mark it; null: none is asked for. */
  readonly marks: readonly string[] | null;
  /** Whether one of the marks is of a region. */
  readonly regions: boolean;
  readonly items: boolean;
  readonly hasIncident: boolean;
  readonly isDisputed: boolean;
}

/** The conditions of a choice. `ids`: those that its text leaves, instead of its own. */
export function conditionsOf(choice: EventChoice, ids: readonly string[] | null): EventConditions {
  const { kinds, confidences, happened, reported, quantity, products } = choice;
  const groups = groupsOf(choice);
  const conditions = {
    ids,
    kinds,
    confidences,
    happenedFrom: happened?.from,
    happenedTo: happened?.to,
    reportedFrom: reported?.from,
    reportedTo: reported?.to,
    hasIncident: choice.hasIncident,
    isDisputed: choice.hasDisagreement,
    groups: groups.length === 0 ? null : groups,
    unit: quantity?.unit,
    atLeast: quantity && (quantity.atLeast ?? -Number.MAX_VALUE),
    atMost: quantity && (quantity.atMost ?? Number.MAX_VALUE),
    products: quantity ? products : null,
  };
  return Object.fromEntries(
    Object.entries(conditions).filter(([, value]) => value !== null && value !== undefined),
  ) as EventConditions;
}

/** What must be read for any of several conditions. */
export function needsOf(conditions: readonly EventConditions[]): EventNeeds {
  const some = (name: keyof EventConditions): boolean => conditions.some((each) => each[name] !== undefined);
  const marks = conditions.flatMap(({ groups }) => groups?.flat() ?? []);
  return {
    marks: some('groups') ? [...new Set(marks.map((mark) => mark.replace(/ .*/s, '')))] : null,
    regions: marks.some((mark) => / in /.test(mark)),
    items: some('unit'),
    hasIncident: some('hasIncident'),
    isDisputed: some('isDisputed'),
  };
}

function groupsOf(choice: EventChoice): string[][] {
  const { origins, destinations, countries, originRegions, destinationRegions, actors, roles } = choice;
  const group = (
    entries: readonly string[] | null,
    types: readonly string[],
    markOf = (type: string, entry: string): string => `${type} ${entry}`,
  ): string[][] =>
    entries === null ? [] : [types.flatMap((type) => entries.map((entry) => markOf(type, entry)))];
  const inRegion = (type: string, region: string): string => `${type} in ${region}`;
  const parts = (roles ?? ROLES).map((role) => PART_OF_ROLE[role]);
  return [
    ...group(origins, ['SENT_FROM']),
    ...group(destinations, ['SENT_TO']),
    ...group(countries, ['SENT_FROM', 'SENT_TO']),
    ...group(originRegions, ['SENT_FROM'], inRegion),
    ...group(destinationRegions, ['SENT_TO'], inRegion),
    ...(actors === null && roles !== null ? [parts] : group(actors, parts)),
    ...group(choice.products, ['INCLUDES']),
    ...group(choice.standards, ['CITES']),
  ];
}
