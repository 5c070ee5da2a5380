import { useState } from 'react';

/** How many entries a page of a list in a panel has. */
export const PAGE = 12;

/** A page of a list and the cursor of the next. */
interface Page<T> {
  entries: readonly T[];
  endCursor: string | null;
  hasNextPage: boolean;
}

interface Pages<T> {
  /** Everything asked for so far, in order. */
  entries: readonly T[];
  hasNext: boolean;
  /** Goes on after what is there. */
  more: () => void;
}

/**
 * Strings pages together: keeps those before the current one, whose cursor the caller holds. `current` is the answer to
 * `after`, or undefined while it is on its way.
 */
export function usePages<T>(
  current: Page<T> | undefined,
  after: string | null,
  setAfter: (cursor: string | null) => void,
): Pages<T> {
  const [earlier, setEarlier] = useState<{ upTo: string | null; entries: readonly T[] }>({
    upTo: null,
    entries: [],
  });
  const kept = earlier.upTo === after ? earlier.entries : [];
  const entries = current ? [...kept, ...current.entries] : kept;
  return {
    entries,
    hasNext: current?.hasNextPage ?? false,
    more: () => {
      if (!current?.endCursor) return;
      setEarlier({ upTo: current.endCursor, entries });
      setAfter(current.endCursor);
    },
  };
}
