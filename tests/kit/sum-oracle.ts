import type { FactSet } from './fact-set.ts';

type EventRecord = FactSet['events'][number];
type ItemRecord = EventRecord['items'][number];

/** Of a unit: what it comes to and of how many items. */
export type Sums = Readonly<Record<string, { readonly amount: number; readonly itemCount: number }>>;

export interface OracleTotal {
  readonly eventCount: number;
  readonly leftOutCount: number;
  readonly sums: Sums;
}

const TRANSFERS: readonly string[] = ['donation', 'purchase', 'shipment'];
const SAME_GOODS: readonly string[] = ['part-of', 'delivers', 'same-goods-as'];
const ALIKE = [
  ['mask-surgical', 'mask-kn95', 'respirator-ffp2', 'mask-unspecified'],
  ['test-kit-pcr', 'test-kit-antibody', 'test-kit-antigen', 'test-kit-unspecified'],
];

export const isTransfer = ({ kind }: EventRecord): boolean => TRANSFERS.includes(kind);

function mayHold(holder: ItemRecord, held: ItemRecord): boolean {
  const [a, b] = [holder.product, held.product];
  const areAlike = a === b || a === 'other' || ALIKE.some((each) => each.includes(a) && each.includes(b));
  return areAlike && holder.unit === held.unit && holder.quantity !== null;
}

/** What the transfers that meet a condition come to by the rules of docs/affairs.md, worked out from the files alone. */
export function oracleOfTotals({ events, claims }: FactSet) {
  const byId = new Map(events.map((event) => [event.id, event]));
  const reached = new Map<string, ReadonlySet<string>>();
  const holdersOf = (id: string): ReadonlySet<string> => {
    const known = reached.get(id);
    if (known) return known;
    const seen = new Set<string>();
    const toVisit = [id];
    for (let at = toVisit.pop(); at !== undefined; at = toVisit.pop()) {
      for (const { type, to } of byId.get(at)?.links ?? []) {
        const other = byId.get(to);
        if (!SAME_GOODS.includes(type) || seen.has(to) || !other || !isTransfer(other)) continue;
        seen.add(to);
        toVisit.push(to);
      }
    }
    seen.delete(id);
    reached.set(id, seen);
    return seen;
  };
  const stated = (event: EventRecord, item: ItemRecord): number[] =>
    claims
      .filter((claim) => claim.event === event.id && claim.item === item.key && claim.field === 'quantity')
      .filter(({ aspect, suspect, unit }) => aspect === null && suspect === null && unit === item.unit)
      .flatMap(({ value }) => (typeof value === 'number' ? [value] : []));

  return (meets: (event: EventRecord) => boolean, rival: 'HEADLINE' | 'LOWEST' | 'HIGHEST'): OracleTotal => {
    const met = events.filter((event) => isTransfer(event) && meets(event));
    const goods = met.flatMap((event) => event.items.map((item) => ({ event, item })));
    const sums: Record<string, { amount: number; itemCount: number }> = {};
    let leftOutCount = 0;
    for (const { event, item } of goods) {
      if (item.quantity === null) continue;
      const isHeld = goods.some((other) => {
        if (!holdersOf(event.id).has(other.event.id) || !mayHold(other.item, item)) return false;
        const isMutual = holdersOf(other.event.id).has(event.id) && mayHold(item, other.item);
        return !isMutual || other.event.id < event.id;
      });
      if (isHeld) {
        leftOutCount += 1;
        continue;
      }
      const rivals = rival === 'HEADLINE' ? [] : stated(event, item);
      const extreme = rival === 'LOWEST' ? Math.min(...rivals) : Math.max(...rivals);
      const sum = (sums[item.unit] ??= { amount: 0, itemCount: 0 });
      sum.amount += rivals.length > 0 ? extreme : item.quantity;
      sum.itemCount += 1;
    }
    return { eventCount: met.length, leftOutCount, sums };
  };
}

/** Transfers from one country to another, and how many of them went to further countries. */
export type OracleFlows = Readonly<
  Record<string, { readonly eventCount: number; readonly sharedCount: number }>
>;

/** The flows between countries of the transfers that meet a condition, by `origin destination`. */
export function oracleOfFlows({ events }: FactSet, meets: (event: EventRecord) => boolean): OracleFlows {
  const flows = new Map<string, Map<string, EventRecord>>();
  for (const event of events.filter((each) => isTransfer(each) && meets(each))) {
    for (const origin of event.origins) {
      for (const destination of event.destinations) {
        if (origin === destination) continue;
        const pair = `${origin} ${destination}`;
        flows.set(pair, (flows.get(pair) ?? new Map<string, EventRecord>()).set(event.id, event));
      }
    }
  }
  const leadsTo = (from: EventRecord | undefined, to: string): boolean =>
    from?.links.some((link) => SAME_GOODS.includes(link.type) && link.to === to) ?? false;
  return Object.fromEntries(
    [...flows].map(([pair, all]) => {
      const counted = [...all.values()].filter(
        ({ id, links }) =>
          !links.some(
            ({ type, to }) =>
              SAME_GOODS.includes(type) && to !== id && all.has(to) && (!leadsTo(all.get(to), id) || to < id),
          ),
      );
      const sharedCount = counted.filter(({ destinations }) => destinations.length > 1).length;
      return [pair, { eventCount: counted.length, sharedCount }];
    }),
  );
}
