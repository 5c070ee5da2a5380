import { claimId, type Records, slug, voiceOf } from '@mask-diplomacy/seed';
import { monthsLater } from './months.ts';
import { randomFrom } from './random.ts';
import { swapCountries } from './swap-countries.ts';

export interface EnlargeOptions {
  /** How many times the record, from 1. 1 gives the record itself. */
  readonly factor: number;
  /** The same seed gives the same set. */
  readonly seed: number;
}

/** The copies lie within two years and not each behind the last: a day then has as many events more as the set is larger. */
const MONTHS = 24;

/**
 * A fact set some times as large as one, of the same shape. Each copy has events, claims, sources and actors of its own,
 * linked among themselves as they are in the record, so that what hangs on an event, an actor or a source is as much as
 * in the record. What a larger record would not have more of stays one and grows: countries, products, standards, agencies
 * and state media. The first copy is the record; in each other, countries change places with some that occur as often, and
 * all dates move by the same number of months, to none of which a source says anything: the set is for measuring alone.
 */
export function enlarge(records: Records, { factor, seed }: EnlargeOptions): Records {
  const random = randomFrom(seed);
  const copies = [
    records,
    ...Array.from({ length: factor - 1 }, (_, at) =>
      copyOf(records, at + 2, Math.floor(random() * (MONTHS + 1)), swapCountries(records, random)),
    ),
  ];
  return {
    sources: sorted(copies.flatMap(({ sources }) => sources)),
    actors: sorted(copies.flatMap(({ actors }) => actors)),
    events: sorted(copies.flatMap(({ events }) => events)),
    claims: sorted(copies.flatMap(({ claims }) => claims)),
  };
}

function copyOf(
  { sources, actors, events, claims }: Records,
  number: number,
  months: number,
  swap: (country: string) => string,
): Records {
  const idOf = (id: string): string => `${id}-copy${number}`;
  const idsOf = (ids: readonly string[]): string[] => ids.map(idOf);
  const swapOrNull = (country: string | null): string | null => (country === null ? null : swap(country));
  return {
    actors: actors.map((actor) => ({
      ...actor,
      id: idOf(actor.id),
      name: `${actor.name} ${number}`,
      aliases: actor.aliases.map((alias) => `${alias} ${number}`),
      country: swapOrNull(actor.country),
      partOf: actor.partOf === null ? null : idOf(actor.partOf),
    })),
    sources: sources.map((source) => ({
      ...source,
      id: idOf(source.id),
      publisher: isOneHouse(source) ? `${source.publisher} ${number}` : source.publisher,
      title: `${source.title} ${number}`,
      date: source.date === null ? null : monthsLater(source.date, months),
      url: source.url === null ? null : `${source.url}#copy${number}`,
      // A state's media are told apart by their country, and a house of several papers by its own.
      country: isOneHouse(source) ? swapOrNull(source.country) : source.country,
    })),
    events: events.map((event) => ({
      ...event,
      id: idOf(event.id),
      title: `${event.title} ${number}`,
      date: monthsLater(event.date, event.datePrecision === 'year' ? Math.floor(months / 12) * 12 : months),
      endDate: event.endDate === null ? null : monthsLater(event.endDate, months),
      origins: event.origins.map(swap),
      destinations: event.destinations.map(swap),
      senders: idsOf(event.senders),
      recipients: idsOf(event.recipients),
      manufacturers: idsOf(event.manufacturers),
      issuers: idsOf(event.issuers),
      links: event.links.map(({ type, to }) => ({ type, to: idOf(to) })),
    })),
    claims: claims.map((claim) => {
      const copy = { ...claim, event: idOf(claim.event), source: idOf(claim.source) };
      return { ...copy, id: claimId(copy) };
    }),
  };
}

/** True for a publisher that speaks for itself alone; agencies, state media and mirrors stay what they are. */
function isOneHouse(source: Records['sources'][number]): boolean {
  return source.kind !== 'state-media' && voiceOf(source) === slug(source.publisher);
}

function sorted<Each extends { id: string }>(list: readonly Each[]): Each[] {
  return list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
