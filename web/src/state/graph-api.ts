import type { CombinedError } from 'urql';
import { type Client } from 'urql';
import {
  KnownIdsDocument,
  NeighborhoodDocument,
  type NeighborhoodQuery,
  type NeighborhoodQueryVariables,
} from '../gql/documents.ts';

export type NeighborhoodAnswer = NeighborhoodQuery['neighborhood'];

/** Why a request failed, in words for a reader, and whether asking again can help. */
export class GraphApiError extends Error {
  readonly canHeal: boolean;
  /** Code of the API's closed table; null when no answer came at all. */
  readonly code: string | null;

  constructor(message: string, code: string | null, canHeal: boolean) {
    super(message);
    this.name = 'GraphApiError';
    this.code = code;
    this.canHeal = canHeal;
  }
}

/** What the explorer asks. Both reject with `GraphApiError` only. */
export interface GraphApi {
  neighborhood(variables: NeighborhoodQueryVariables): Promise<NeighborhoodAnswer>;
  /** Those of the ids that the record has. */
  knownIds(ids: readonly string[]): Promise<string[]>;
}

/** Most ids that `nodes` takes. */
const IDS_PER_QUERY = 200;

/** What passes by itself: the database is away, or cold and slow after a start, or has been asked too much. */
const PASSING_CODES: ReadonlySet<unknown> = new Set([
  'DATABASE_UNAVAILABLE',
  'QUERY_TIMEOUT',
  'RATE_LIMITED',
]);

/** What the explorer asks again by itself: a fault of the service too, for its answer is all the picture has. */
const HEALING_CODES: ReadonlySet<unknown> = new Set([...PASSING_CODES, 'INTERNAL']);

/** True when asking the same again later can help. */
export function isPassing(error: CombinedError): boolean {
  if (error.networkError) return true;
  return error.graphQLErrors.some(({ extensions }) => PASSING_CODES.has(extensions['code']));
}

export function asGraphApiError(error: CombinedError): GraphApiError {
  const [first] = error.graphQLErrors;
  if (!first) return new GraphApiError('The server does not answer.', null, true);
  const code = typeof first.extensions['code'] === 'string' ? first.extensions['code'] : null;
  const message = code === 'DATABASE_UNAVAILABLE' ? 'The database does not answer.' : first.message;
  return new GraphApiError(message, code, code !== null && HEALING_CODES.has(code));
}

/** The explorer's questions over a GraphQL client. Answers are not kept by the client: the explorer keeps them. */
export function createGraphApi(client: Client): GraphApi {
  const ask = async <T>(
    result: Promise<{ data?: T | undefined; error?: CombinedError | undefined }>,
  ): Promise<T> => {
    const { data, error } = await result;
    if (error) throw asGraphApiError(error);
    if (data === undefined) throw new GraphApiError('The server gave an empty answer.', null, true);
    return data;
  };
  return {
    async neighborhood(variables) {
      const query = client.query(NeighborhoodDocument, variables, { requestPolicy: 'network-only' });
      return (await ask(query.toPromise())).neighborhood;
    },
    async knownIds(ids) {
      const known: string[] = [];
      for (let at = 0; at < ids.length; at += IDS_PER_QUERY) {
        const page = ids.slice(at, at + IDS_PER_QUERY);
        const { nodes } = await ask(client.query(KnownIdsDocument, { ids: page }).toPromise());
        known.push(...nodes.flatMap((node) => (node ? [node.id] : [])));
      }
      return known;
    },
  };
}
