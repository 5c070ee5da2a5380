import type { KeyedId, PageParams } from '../node-pages.ts';
import type { ListParams } from './narrowing.ts';

/** Where a walk along the index of days goes on. */
export interface DayWalk extends ListParams {
  readonly isDescending: boolean;
  readonly fromDay: string;
  readonly afterId: string;
  readonly limit: number;
}

/** Where one along an index of names does. */
export interface NameWalk extends ListParams {
  readonly fromName: string;
  readonly afterId: string;
  readonly limit: number;
}

/** Names of their parameters. */
export const DAY_WALK = [
  'filter',
  'not',
  'isDescending',
  'fromDay',
  'afterId',
  'limit',
] as const satisfies readonly (keyof DayWalk)[];
export const NAME_WALK = [
  'filter',
  'not',
  'fromName',
  'afterId',
  'limit',
] as const satisfies readonly (keyof NameWalk)[];

const LAST_DAY = '9999-12-31';

/** What undated nodes have as their key: they come last. */
export function undatedKey(isDescending: boolean): string {
  return isDescending ? '' : LAST_DAY;
}

/** Whether a filter names what must be among the list, so that there is less to read than an index holds. */
export function isNarrowed({ filter }: ListParams, by: readonly string[]): boolean {
  return by.some((name) => name in filter);
}

/**
 * A page in the order of days: what the index holds, by `walk`; then, when the page has room, the undated, by `rest`,
 * which is given a place behind all that have a day.
 */
export async function readByDay(
  { filter, not }: ListParams,
  { isDescending, after, limit }: PageParams,
  {
    knownBy,
    walk,
    rest,
  }: {
    readonly knownBy: string | null;
    readonly walk: (params: DayWalk) => Promise<readonly KeyedId[]>;
    readonly rest: (page: PageParams) => Promise<readonly KeyedId[]>;
  },
): Promise<readonly KeyedId[]> {
  const gap = undatedKey(isDescending);
  const isInGap = after?.key === gap;
  const fromDay = String(after?.key ?? (isDescending ? LAST_DAY : ''));
  const place = { isDescending, fromDay, afterId: after?.id ?? '', limit };
  const rows = isInGap ? [] : await walk({ filter, not, ...place });
  // On a day nothing undated was surely out.
  if (rows.length >= limit || knownBy !== null) return rows;
  const behind = isInGap ? after : { key: gap, id: '' };
  return [...rows, ...(await rest({ isDescending, after: behind, limit: limit - rows.length }))];
}

/** The parameters of a walk along an index of names. */
export function nameWalk({ filter, not }: ListParams, { after, limit }: PageParams): NameWalk {
  return { filter, not, fromName: String(after?.key ?? ''), afterId: after?.id ?? '', limit };
}
