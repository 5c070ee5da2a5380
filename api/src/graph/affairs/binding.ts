import { familyOfEvent } from '@mask-diplomacy/cypher';
import type { AffairEvent, EventLinkType } from './affair.ts';

/** Countries that an event's goods were for: the destinations; of a return both ends, for it may name the way back. */
export function placesOf({ kind, origins, destinations }: AffairEvent): readonly string[] {
  return kind === 'return' ? [...new Set([...origins, ...destinations])] : destinations;
}

/** Whether two events are about goods for a common country. Two returns must name the same countries at both ends. */
export function sharesPlace(a: AffairEvent, b: AffairEvent): boolean {
  const [own, other] = [placesOf(a), placesOf(b)];
  if (a.kind === 'return' && b.kind === 'return') return isSameSet(own, other);
  return own.some((place) => other.includes(place));
}

/**
 * Whether a link between two transfers or incidents holds them in one affair: always when it says that they are about
 * the same goods; when it says that one came of the other, only if both are about goods for a common country; a part and
 * its whole only if they went to the same countries.
 */
export function bindsGoods(a: AffairEvent, b: AffairEvent, type: EventLinkType): boolean {
  switch (type) {
    case 'CONCERNS':
    case 'DELIVERS':
    case 'SAME_GOODS_AS':
      return true;
    case 'FOLLOWS':
    case 'PROMPTED_BY':
      return sharesPlace(a, b);
    case 'PART_OF':
      return (
        familyOfEvent(a.kind) === 'transfer' &&
        familyOfEvent(b.kind) === 'transfer' &&
        isSameSet(a.destinations, b.destinations)
      );
    case 'REPLIES_TO':
    case 'RECIPROCATES':
      return false;
  }
}

/** Sets without a member are not known, so never the same. */
function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && a.length === b.length && a.every((each) => b.includes(each));
}
