import { useQuery } from 'urql';
import { SearchDocument, type Family } from '../../gql/documents.ts';
import { useDebounced } from './use-debounced.ts';

const WAIT_MS = 140;
const MOST_HITS = 10;
/** Longest query that the API takes. */
export const LONGEST = 200;

/** Asks as the typing rests. `query` is what the answer is to, null while there is nothing to look for. */
export function useSearch(text: string, family: Family | null) {
  const query = useDebounced(text.trim().slice(0, LONGEST), WAIT_MS);
  const [{ data, fetching, error }, retry] = useQuery({
    query: SearchDocument,
    variables: { query, first: MOST_HITS, families: family ? [family] : null },
    pause: query === '',
  });
  return {
    query: query === '' ? null : query,
    result: query === '' ? undefined : data?.search,
    fetching: fetching || text.trim() !== query,
    error,
    retry,
  };
}
