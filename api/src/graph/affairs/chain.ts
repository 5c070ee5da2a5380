import type { Graph } from '../graph.ts';
import { compareText } from '../labels.ts';
import { nodesOf } from '../nodes.ts';
import type { EventRow } from '../rows.ts';
import { type Affair, type AffairLimits, type EventLinkType, growAffair, type Omission } from './affair.ts';
import { readLinks } from './links.ts';
import { inOrder, isSurelyAfter, type OwnLink, type Stage, stageOf, STAGES } from './stages.ts';

/** One event of a chain. */
export interface ChainEntry {
  readonly event: EventRow;
  readonly isContext: boolean;
  /** Events of the chain that it points at. */
  readonly hangsOn: readonly { readonly type: EventLinkType; readonly event: EventRow }[];
  readonly isSurelyAfterPrevious: boolean;
}

export interface ChainStageRow {
  readonly stage: Stage;
  readonly entries: readonly ChainEntry[];
}

/** Links of one event of a chain that lead out of it for one reason. */
export interface ChainOmission {
  readonly via: EventRow;
  readonly reason: Omission;
  readonly count: number;
}

export interface IncidentChain {
  readonly event: EventRow;
  readonly eventCount: number;
  readonly stages: readonly ChainStageRow[];
  readonly leftOut: readonly ChainOmission[];
  readonly leftOutCount: number;
  readonly isTruncated: boolean;
}

const MOST_OMISSIONS = 50;

/** What the limits cut off, apart from what the rule leaves out. */
const CUT_OFF: readonly Omission[] = ['HOPS', 'BUDGET', 'MORE_LINKS'];

/** The affair of an event, staged and in order; null when there is no such event. */
export async function readIncidentChain(
  graph: Graph,
  id: string,
  limits: AffairLimits,
): Promise<IncidentChain | null> {
  const read = await readLinks(graph, [id]);
  const start = read.get(id)?.event;
  if (!start) return null;
  // One statement a step away from the start: what a step adds is read, then the affair is grown anew with it.
  let affair = growAffair(start, read, limits);
  for (;;) {
    const unread = [...affair.members.keys()].filter((each) => !read.has(each));
    if (unread.length === 0) break;
    for (const [each, links] of await readLinks(graph, unread)) read.set(each, links);
    for (const each of unread)
      if (!read.has(each)) throw new Error(`a link leads to ${each}, which is not there`);
    affair = growAffair(start, read, limits);
  }
  const rows = new Map(
    (await nodesOf(graph, 'Event', [...affair.members.keys()])).map((row) => [row.id, row] as const),
  );
  const ownLinks = new Map(
    [...affair.members.keys()].map((each) => [
      each,
      (read.get(each)?.links ?? [])
        .filter(({ isOut, other }) => isOut && affair.members.has(other.id))
        .map(({ type, other }): OwnLink => ({ type, otherId: other.id })),
    ]),
  );
  const omissions = omissionsOf(affair, read, rows);
  return {
    event: rowOf(rows, id),
    eventCount: rows.size,
    stages: stagesOf(affair, rows, (each) => ownLinks.get(each) ?? []),
    leftOut: omissions.slice(0, MOST_OMISSIONS),
    leftOutCount: omissions.reduce((sum, { count }) => sum + count, 0),
    isTruncated: omissions.some(({ reason }) => CUT_OFF.includes(reason)),
  };
}

function stagesOf(
  affair: Affair,
  rows: ReadonlyMap<string, EventRow>,
  linksOf: (id: string) => readonly OwnLink[],
): ChainStageRow[] {
  const kindOf = (id: string) => affair.members.get(id)?.event.kind;
  const staged = [...rows.values()].map((event) => ({ event, stage: stageOf(event, linksOf, kindOf) }));
  return STAGES.map((stage) => {
    const events = inOrder(
      staged.filter((each) => each.stage === stage).map(({ event }) => event),
      linksOf,
    );
    return {
      stage,
      entries: events.map((event, at): ChainEntry => {
        const previous = events[at - 1];
        return {
          event,
          isContext: affair.members.get(event.id)?.standing === 'context',
          hangsOn: linksOf(event.id).map(({ type, otherId }) => ({ type, event: rowOf(rows, otherId) })),
          isSurelyAfterPrevious: previous !== undefined && isSurelyAfter(event.date, previous.date),
        };
      }),
    };
  });
}

/** Most links first. What became part of the chain by another way is not left out. */
function omissionsOf(
  affair: Affair,
  read: Awaited<ReturnType<typeof readLinks>>,
  rows: ReadonlyMap<string, EventRow>,
): ChainOmission[] {
  const omissions: ChainOmission[] = [];
  for (const id of affair.members.keys()) {
    const via = rowOf(rows, id);
    const counts = new Map<Omission, number>();
    for (const [other, reason] of affair.omissions.get(id) ?? [])
      if (!affair.members.has(other)) counts.set(reason, (counts.get(reason) ?? 0) + 1);
    const { links, count } = read.get(id) ?? { links: [], count: 0 };
    if (count > links.length) counts.set('MORE_LINKS', count - links.length);
    for (const [reason, each] of counts) omissions.push({ via, reason, count: each });
  }
  return omissions.toSorted(
    (a, b) => b.count - a.count || compareText(a.via.id, b.via.id) || compareText(a.reason, b.reason),
  );
}

function rowOf(rows: ReadonlyMap<string, EventRow>, id: string): EventRow {
  const row = rows.get(id);
  if (!row) throw new Error(`no event ${id} in the chain`);
  return row;
}
