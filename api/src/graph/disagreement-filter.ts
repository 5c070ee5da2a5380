import type { ClaimField, EventKind } from '@mask-diplomacy/cypher';
import { claimsAboutEvent } from './claims.ts';
import { disagreementsAboutEvent } from './event-disagreements.ts';
import { countriesOfEvent, itemsOfEvent } from './events.ts';
import type { Graph } from './graph.ts';
import { findNode } from './nodes.ts';
import type { ClaimRow, DisagreementRow } from './rows.ts';

/** Which ratio orders the list and is held against `minRatio`. */
export type Measure = 'ratio' | 'ratioWithoutSuspect';

/** What the sources differ about; of a list that is null, anything. */
export interface AboutFilter {
  readonly fields: readonly ClaimField[] | null;
  readonly eventKinds: readonly EventKind[] | null;
  readonly countries: readonly string[] | null;
  readonly products: readonly string[] | null;
}

/** And what they say, as the whole record has it. */
export interface StoredFilter extends AboutFilter {
  readonly units: readonly string[] | null;
  readonly withoutSuspect: boolean;
}

/** And how far they are apart. */
export interface DisagreementFilter extends StoredFilter {
  readonly minRatio: number | null;
}

export const ABOUT_PARAMS = ['fields', 'eventKinds', 'countries', 'products'] as const;
export const STORED_PARAMS = [...ABOUT_PARAMS, 'units', 'withoutSuspect'] as const;

/** A disagreement as it is measured; of a day, as the claims out by then have it. */
type Measured = Pick<DisagreementRow, 'unit' | Measure>;

/** Whether unit, size and soundness meet a filter. `isSound`: whether it is there without suspect claims. */
export function measuresUp(
  row: Measured,
  { units, minRatio, withoutSuspect }: DisagreementFilter,
  measure: Measure,
  isSound: () => boolean,
): boolean {
  if (units !== null && (row.unit === null || !units.includes(row.unit))) return false;
  if (minRatio !== null && (row[measure] ?? 0) < minRatio) return false;
  return !withoutSuspect || row.ratioWithoutSuspect !== null || isSound();
}

/** The disagreements about one event that meet a filter, in no order. */
export async function disagreementsOfEvent(
  graph: Graph,
  event: string,
  filter: DisagreementFilter,
  measure: Measure,
): Promise<DisagreementRow[]> {
  const { fields, eventKinds, countries, products } = filter;
  const [node, rows, stated] = await Promise.all([
    findNode(graph, 'Event', event),
    disagreementsAboutEvent(graph, event),
    claimsAboutEvent(graph, event),
  ]);
  if (!node || (eventKinds !== null && !eventKinds.includes(node.kind))) return [];
  if (countries !== null) {
    const types = ['SENT_FROM', 'SENT_TO'] as const;
    const ends = (await Promise.all(types.map((type) => countriesOfEvent(graph, event, type)))).flat();
    if (!ends.some(({ id }) => countries.includes(id))) return [];
  }
  const items = products === null ? [] : await itemsOfEvent(graph, event);
  const isOnGoods = ({ itemKey }: DisagreementRow): boolean =>
    products === null ||
    items.some(({ key, productId }) => products.includes(productId) && (itemKey === null || itemKey === key));
  return rows.filter(
    (row) =>
      (fields === null || fields.includes(row.field)) &&
      isOnGoods(row) &&
      measuresUp(row, filter, measure, () =>
        standsOnSound(stated.flatMap(({ claim }) => (claim.disagreementId === row.id ? claim : []))),
      ),
  );
}

/** Whether two claims that are sound differ otherwise than by a ratio: as texts, in unit, or as nothing from something. */
function standsOnSound(claims: readonly ClaimRow[]): boolean {
  const sound = claims.filter(({ suspect }) => suspect === null);
  return sound.some((one) =>
    sound.some((other) =>
      one.number === null || other.number === null
        ? one.text !== other.text
        : (one.unit !== null && other.unit !== null && one.unit !== other.unit) ||
          (one.number <= 0 && other.number > 0),
    ),
  );
}
