/** What a link holds: a query and its variables, as written. */
export interface Shared {
  readonly query: string;
  /** JSON as written; may be empty. */
  readonly variables: string;
}

/**
 * The part of an address from `#` on. It is never sent to a server, so a link tells nothing to any but whom it is given to.
 */
export function linkOf({ query, variables }: Shared): string {
  const parts = new URLSearchParams({ query });
  if (variables.trim() !== '') parts.set('variables', variables);
  return `#${parts.toString()}`;
}

/** What a link holds; also of the form `?query=…`, as a GET of the API has it. Null: it holds no query. */
export function readLink({ hash, search }: { hash: string; search: string }): Shared | null {
  const inHash = new URLSearchParams(hash.slice(1));
  const parts = inHash.has('query') ? inHash : new URLSearchParams(search);
  const query = parts.get('query');
  return query === null ? null : { query, variables: parts.get('variables') ?? '' };
}
