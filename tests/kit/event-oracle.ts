import type { FactSet } from './fact-set.ts';
import { enumNameOf } from './words.ts';

type EventRecord = FactSet['events'][number];

/** A filter as clients write it; bare ids. */
export interface Filter {
  readonly ids?: readonly string[];
  readonly kinds?: readonly string[];
  readonly happened?: { readonly from?: string; readonly to?: string };
  readonly reported?: { readonly from?: string; readonly to?: string };
  readonly origins?: readonly string[];
  readonly destinations?: readonly string[];
  readonly countries?: readonly string[];
  readonly actors?: readonly string[];
  readonly roles?: readonly string[];
  readonly products?: readonly string[];
  readonly confidence?: readonly string[];
  readonly quantity?: { readonly unit: string; readonly atLeast?: number; readonly atMost?: number };
  readonly hasIncident?: boolean;
  readonly hasDisagreement?: boolean;
  readonly not?: Filter;
}

/** An event of the files with what orders and filters look at, worked out from the files alone. */
export interface Known {
  readonly record: EventRecord;
  readonly dateFirst: string;
  readonly dateLast: string;
  /** Null when none of its sources is dated. */
  readonly knownFrom: string | null;
  readonly sourceCount: number;
  readonly hasIncident: boolean;
}

const INCIDENTS = 'recall rejection return suspension seizure warning test-failure contamination'.split(' ');
const PARTS = {
  SENDER: 'senders',
  RECIPIENT: 'recipients',
  MANUFACTURER: 'manufacturers',
  ISSUER: 'issuers',
} as const;

function lastDay(written: string): string {
  if (written.length === 4) return `${written}-12-31`;
  if (written.length === 10) return written;
  return new Date(Date.UTC(Number(written.slice(0, 4)), Number(written.slice(5)), 0))
    .toISOString()
    .slice(0, 10);
}

const cut = (date: string, precision: EventRecord['datePrecision']): string =>
  date.slice(0, precision === 'day' ? 10 : precision === 'month' ? 7 : 4);

/** Every event of the files as it could be known on a day (null: as it is on record). */
export function knownEvents({ events, claims, sources }: FactSet, knownBy: string | null = null): Known[] {
  const dayOfSource = new Map(sources.map(({ id, date }) => [id, date === null ? null : lastDay(date)]));
  const counts = (id: string): boolean => {
    const day = dayOfSource.get(id) ?? null;
    return knownBy === null || (day !== null && day <= knownBy);
  };
  const sourcesOf = new Map<string, Set<string>>();
  for (const { event, source } of claims) {
    if (counts(source)) sourcesOf.set(event, (sourcesOf.get(event) ?? new Set()).add(source));
  }
  const isThere = (id: string): boolean => knownBy === null || sourcesOf.has(id);
  const concerned = new Set(
    events
      .filter(({ id, kind }) => INCIDENTS.includes(kind) && isThere(id))
      .flatMap(({ links }) => links.filter(({ type }) => type === 'concerns').map(({ to }) => to)),
  );
  return events
    .filter(({ id }) => isThere(id))
    .map((record) => {
      const days = [...(sourcesOf.get(record.id) ?? [])].flatMap((id) => dayOfSource.get(id) ?? []);
      const [first, last] = [record.date, record.endDate ?? record.date];
      return {
        record,
        dateFirst: first,
        dateLast: lastDay(cut(last, record.datePrecision)),
        knownFrom: days.sort()[0] ?? null,
        sourceCount: sourcesOf.get(record.id)?.size ?? 0,
        hasIncident: concerned.has(record.id),
      };
    });
}

/** Whether an event meets a filter, by its description in the schema. */
export function meets(event: Known, filter: Filter): boolean {
  const { record } = event;
  const one = (wanted: readonly string[] | undefined, has: readonly string[]): boolean =>
    wanted === undefined || wanted.length === 0 || wanted.some((each) => has.includes(each));
  const [happened, reported, quantity] = [filter.happened ?? {}, filter.reported ?? {}, filter.quantity];
  const roles =
    (filter.roles ?? []).length > 0
      ? (filter.roles as (keyof typeof PARTS)[])
      : (Object.keys(PARTS) as (keyof typeof PARTS)[]);
  const players = roles.flatMap((role) => record[PARTS[role]]);
  return (
    one(filter.ids, [record.id]) &&
    one(filter.kinds, [enumNameOf(record.kind)]) &&
    one(filter.confidence, [enumNameOf(record.confidence)]) &&
    (happened.from === undefined || event.dateLast >= happened.from) &&
    (happened.to === undefined || event.dateFirst <= happened.to) &&
    (reported.from === undefined || (event.knownFrom !== null && event.knownFrom >= reported.from)) &&
    (reported.to === undefined || (event.knownFrom !== null && event.knownFrom <= reported.to)) &&
    one(filter.origins, record.origins) &&
    one(filter.destinations, record.destinations) &&
    one(filter.countries, [...record.origins, ...record.destinations]) &&
    ((filter.actors ?? []).length > 0
      ? one(filter.actors, players)
      : (filter.roles ?? []).length === 0 || players.length > 0) &&
    one(
      filter.products,
      record.items.map(({ product }) => product),
    ) &&
    (quantity === undefined ||
      record.items.some(
        (item) =>
          item.quantity !== null &&
          enumNameOf(item.unit) === quantity.unit &&
          item.quantity >= (quantity.atLeast ?? -Infinity) &&
          item.quantity <= (quantity.atMost ?? Infinity) &&
          one(filter.products, [item.product]),
      )) &&
    (filter.hasIncident === undefined || filter.hasIncident === event.hasIncident) &&
    (filter.not === undefined || !meets(event, filter.not))
  );
}

const text = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const lastWhenNull = (a: string | null, b: string | null, sign: number): number =>
  a === null || b === null ? Number(a === null) - Number(b === null) : sign * text(a, b);
/** Of equal ones ids run downward where the order does, but upward among those that have no place in it. */
const byId =
  (sign: number, isNull = false) =>
  (a: Known, b: Known): number =>
    (isNull ? 1 : sign) * text(a.record.id, b.record.id);

/** The orders of the schema that the files alone tell. */
export const ORDERS: Readonly<Record<string, (a: Known, b: Known) => number>> = {
  DATE_NEWEST: (a, b) => text(b.dateFirst, a.dateFirst) || byId(-1)(a, b),
  DATE_OLDEST: (a, b) => text(a.dateFirst, b.dateFirst) || byId(1)(a, b),
  REPORTED_NEWEST: (a, b) =>
    lastWhenNull(a.knownFrom, b.knownFrom, -1) || byId(-1, a.knownFrom === null)(a, b),
  REPORTED_OLDEST: (a, b) => lastWhenNull(a.knownFrom, b.knownFrom, 1) || byId(1)(a, b),
  MOST_SOURCES: (a, b) => b.sourceCount - a.sourceCount || byId(-1)(a, b),
  TITLE: (a, b) => text(a.record.title, b.record.title) || byId(1)(a, b),
};
