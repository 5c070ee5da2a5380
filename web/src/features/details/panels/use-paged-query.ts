import { useState } from 'react';
import { useQuery, type TypedDocumentNode } from 'urql';
import { PAGE } from '../lists/use-pages.ts';

interface PagedVariables {
  id: string;
  first: number;
  after?: string | null;
}

/** A question about one node with one list in it that is read page by page. */
export function usePagedQuery<Data>(query: TypedDocumentNode<Data, PagedVariables>, id: string) {
  const [after, onAfter] = useState<string | null>(null);
  const [{ data, fetching, error }, onRetry] = useQuery({ query, variables: { id, first: PAGE, after } });
  return { data, fetching, error, onRetry, after, onAfter };
}
