import { type Family, globalId, type RelationshipType } from '@mask-diplomacy/cypher';
import type { StopReason } from '../../generated/resolver-types.ts';
import { compareText, familyOfLabels } from '../labels.ts';
import type { CountRow, RelationshipRow, Spot, WalkFilter } from './statements.ts';

/** Neighbours of a node that were left out. */
export interface LeftOut {
  /** Global id. */
  readonly node: string;
  readonly type: RelationshipType;
  readonly direction: 'OUT' | 'IN';
  readonly family: Family;
  readonly count: number;
  readonly reason: Exclude<StopReason, 'COMPLETE'>;
}

interface Given {
  readonly counts: readonly CountRow[];
  readonly relationships: readonly RelationshipRow[];
  /** Every node of the answer and every known one, by the database's id. */
  readonly spots: ReadonlyMap<string, Spot>;
  readonly reasons: ReadonlyMap<string, LeftOut['reason']>;
  readonly filter: WalkFilter;
}

/**
 * What of each walked node's neighbours is not in the answer: all it has by the filter, less those to which the answer
 * has a relationship. Most first.
 */
export function leftOutOf({ counts, relationships, spots, reasons, filter }: Given): LeftOut[] {
  const wanted = new Set(filter.labels);
  const sums = new Map<string, LeftOut>();
  const add = (element: string, type: RelationshipType, isOut: boolean, family: Family, count: number) => {
    const [spot, reason] = [spots.get(element), reasons.get(element)];
    if (!spot || !reason) return;
    const direction = isOut ? 'OUT' : 'IN';
    const key = `${element} ${type} ${direction} ${family}`;
    const before = sums.get(key)?.count ?? 0;
    sums.set(key, {
      node: globalId(spot.label, spot.id),
      type,
      direction,
      family,
      count: before + count,
      reason,
    });
  };
  for (const { element, type, isOut, labels, family, count } of counts) {
    add(element, type, isOut, family ?? familyOfLabels(labels ?? []), count);
  }
  for (const { from, to, type } of distinctPairs(relationships)) {
    for (const [near, far, isOut] of [[from, to, true] as const, [to, from, false] as const]) {
      const labels = spots.get(far)?.labels ?? [];
      if (filter.isOut !== null && filter.isOut !== isOut) continue;
      if (labels.some((label) => wanted.has(label))) add(near, type, isOut, familyOfLabels(labels), -1);
    }
  }
  return [...sums]
    .filter(([, each]) => each.count > 0)
    .sort(
      ([aKey, a], [bKey, b]) => b.count - a.count || compareText(a.node, b.node) || compareText(aKey, bKey),
    )
    .map(([, each]) => each);
}

/** Several items of one product are one neighbour. */
function distinctPairs(relationships: readonly RelationshipRow[]): RelationshipRow[] {
  return [...new Map(relationships.map((each) => [`${each.from} ${each.type} ${each.to}`, each])).values()];
}
