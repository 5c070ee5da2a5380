import type { OverviewFlowsQuery } from '../../../gql/documents.ts';
import { countWords } from '../../../ui/words/counts.ts';
import { boundsWords } from '../../../ui/words/dates.ts';

export type Flow = OverviewFlowsQuery['flows']['flows'][number];
type Counts = Pick<Flow, 'eventCount' | 'incidentCount' | 'sharedCount' | 'earliest' | 'latest'>;

/** `China to Italy`. */
export function flowName({ origin, destination }: Pick<Flow, 'origin' | 'destination'>): string {
  return `${origin.name} to ${destination.name}`;
}

/** What is counted on a flow, in one line. */
export function flowCounts({ eventCount, incidentCount, sharedCount, earliest, latest }: Counts): string {
  return [
    `${countWords(eventCount, 'transfer')}, ${boundsWords(earliest, latest)}`,
    sharedCount > 0 && `${countWords(sharedCount, 'of them', 'of them')} shared with other destinations`,
    incidentCount > 0 ? `${countWords(incidentCount, 'incident')} with such goods` : 'no incident recorded',
  ]
    .filter(Boolean)
    .join('; ');
}
