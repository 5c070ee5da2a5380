import { type ClaimField, statement } from '@mask-diplomacy/cypher';
import type { ClaimOrder } from '../generated/resolver-types.ts';
import type { ClaimList, PageArgs } from './connections.ts';
import type { Graph } from './graph.ts';
import { type KeyedId, listNodes, type PageParams } from './node-pages.ts';

/** Null is no condition; ids are bare. */
export interface ClaimFilter {
  readonly fields: readonly ClaimField[] | null;
  readonly events: readonly string[] | null;
  readonly sources: readonly string[] | null;
  readonly publishers: readonly string[] | null;
  readonly countries: readonly string[] | null;
  readonly products: readonly string[] | null;
  readonly isSuspect: boolean | null;
  readonly isDisputed: boolean | null;
  readonly units: readonly string[] | null;
  /** Of a number between the two bounds. */
  readonly unit: string | null;
  readonly atLeast: number | null;
  readonly atMost: number | null;
}

interface Params {
  readonly filter: object;
  readonly knownBy: string | null;
}

const claimsPage = statement<Params & PageParams & { undatedKey: string }, KeyedId>('claims-page', {
  params: ['undatedKey', 'filter', 'knownBy', 'isDescending', 'after', 'limit'],
  row: ['id', 'key'],
});
const claimCount = statement<Params, { count: number }>('claim-count', {
  params: ['filter', 'knownBy'],
  row: ['count'],
});

/** Claims that meet a filter; on a day, those of documents that were surely out by then. */
export function listClaims(
  graph: Graph,
  page: PageArgs,
  { filter, orderBy }: { filter: ClaimFilter; orderBy: ClaimOrder },
): ClaimList {
  const isDescending = orderBy === 'DATE_NEWEST';
  const params: Params = { filter, knownBy: graph.knownBy };
  return listNodes(graph, page, {
    label: 'Claim',
    field: 'claims',
    orderBy,
    filter,
    key: 'text',
    isDescending,
    read: (cut) => graph.run(claimsPage, { ...params, undatedKey: isDescending ? '' : '9999-12-31', ...cut }),
    count: () => graph.run(claimCount, params),
  });
}
