import { compareText } from '@mask-diplomacy/cypher';
import { firstDay, lastDay } from '../dates.ts';
import type { ClaimRecord, SourceRecord } from '../records.ts';
import { voiceOf } from './voice.ts';

/** What one event rests on. */
export interface Evidence {
  readonly claimCount: number;
  readonly sourceCount: number;
  /** Distinct voices among the sources (see `voiceOf`); 0 when none but blogs and mirrors tell of it. */
  readonly publisherCount: number;
  /** Date, as written, of the earliest dated source; null when none is dated. */
  readonly firstReported: string | null;
  /** Last day that `firstReported` can mean: from that day on the event could surely be known. */
  readonly knownFrom: string | null;
}

/** Sums up what one event rests on. */
export function evidenceOf(
  claims: readonly ClaimRecord[],
  sourceOfId: (id: string) => SourceRecord | undefined,
): Evidence {
  const sources = [...new Set(claims.map((claim) => claim.source))].flatMap((id) => sourceOfId(id) ?? []);
  const firstReported = earliest(sources.flatMap((source) => source.date ?? []));
  return {
    claimCount: claims.length,
    sourceCount: sources.length,
    publisherCount: new Set(sources.flatMap((source) => voiceOf(source) ?? [])).size,
    firstReported,
    knownFrom: firstReported === null ? null : lastDay(firstReported),
  };
}

/**
 * The date by which the first report was surely out: the one whose last possible day is earliest. A source dated only
 * `2020` does not come before one of `2020-03-28`, for it may be of December.
 */
function earliest(dates: readonly string[]): string | null {
  const [first] = dates.toSorted(
    (a, b) => compareText(lastDay(a), lastDay(b)) || compareText(firstDay(b), firstDay(a)),
  );
  return first ?? null;
}
