import type { Client, OperationResult } from 'urql';
import { FlowEventsDocument, type FlowEventsQuery } from '../../gql/documents.ts';
import type { OpenRequest } from '../../state/open-request.ts';
import type { Flow } from './map/flow-words.ts';

/** Pages of 100 events that are looked through at most. */
const MOST_PAGES = 10;

/**
 * The picture of one flow: both countries and every transfer and incident from the one to the other, nothing else.
 * Rejects when the API does not answer.
 */
export async function openFlow(client: Client, { origin, destination }: Flow): Promise<OpenRequest> {
  const events: string[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer: OperationResult<FlowEventsQuery> = await client
      .query(FlowEventsDocument, { destination: destination.id, after })
      .toPromise();
    if (answer.error) throw answer.error;
    const found = answer.data?.country?.events;
    for (const { id, origins } of found?.nodes ?? []) {
      if (origins.some((country) => country.id === origin.id)) events.push(id);
    }
    if (!found?.pageInfo.hasNextPage) break;
    after = found.pageInfo.endCursor;
  }
  return { ids: [...new Set([destination.id, origin.id]), ...events], depth: 0, maxNodes: 1000 };
}
