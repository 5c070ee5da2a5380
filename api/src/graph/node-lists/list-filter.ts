import type { Label } from '@mask-diplomacy/cypher';
import type { EventFilter as EventFilterInput } from '../../generated/resolver-types.ts';
import { type FilterPlace, partOf, readEventFilter, readList, readText } from '../event-filter.ts';
import { readId } from '../ids.ts';
import type { Narrowing } from './narrowing.ts';

const MOST_ENTRIES = 200;
const MOST_IDS = 1000;

/** What every list's filter has. */
interface NarrowingInput {
  readonly ids?: readonly string[] | null;
  readonly text?: string | null;
  readonly eventFilter?: EventFilterInput | null;
}

/**
 * Ids of a label, bare or global, as a part of a filter; null for none.
 *
 * @throws AppError BAD_USER_INPUT for what can be no such id, or for too many
 */
export function readIds(
  place: FilterPlace,
  label: Label,
  ids: readonly string[] | null | undefined,
  most = MOST_ENTRIES,
): readonly string[] | null {
  return readList(place, ids, most, (id) => readId(place, label, id));
}

/** Reads what the filter of any list of nodes of a label may have. */
export function readNarrowing(place: FilterPlace, label: Label, input: NarrowingInput): Narrowing {
  const { ids, text, eventFilter } = input;
  return {
    ids: readIds(partOf(place, 'ids'), label, ids, MOST_IDS),
    text: readText(partOf(place, 'text'), text),
    eventFilter: eventFilter ? readEventFilter(partOf(place, 'eventFilter'), eventFilter) : null,
  };
}
