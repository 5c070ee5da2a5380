import { count, FAMILY_WORDS } from '../graph/kinds.ts';
import type { Direction, Family, RelationshipType } from '../gql/documents.ts';
import type { NeighborhoodAnswer } from './graph-api.ts';

/** Which neighbours to bring; everything when left out. */
export interface ExpandChoice {
  type?: RelationshipType;
  direction?: Direction;
  family?: Family;
}

type LeftOut = NeighborhoodAnswer['leftOut'];

/** What an operation added and what it had to leave out. */
export interface Notice {
  /** One or two sentences; every number says what it counts. */
  text: string;
  /** How many neighbours were left out; 0 when all came. */
  leftOut: number;
  /** How to ask for more of them; null when there is no single way. */
  more: { id: string; choice: ExpandChoice } | null;
}

/** Families or nodes that are named; what else there is is counted together. */
const NAMED = 3;

function familiesIn(leftOut: LeftOut): string {
  const byFamily = new Map<Family, number>();
  for (const { family, count: n } of leftOut) byFamily.set(family, (byFamily.get(family) ?? 0) + n);
  const most = [...byFamily].sort((a, b) => b[1] - a[1]);
  const rest = most.slice(NAMED).reduce((sum, [, n]) => sum + n, 0);
  const named = most
    .slice(0, NAMED)
    .map(([family, n]) => count(n, FAMILY_WORDS[family].one, FAMILY_WORDS[family].many));
  return [...named, ...(rest > 0 ? [count(rest, 'other')] : [])].join(', ');
}

/** Tells what came (`added` nodes, `unseen` of them hidden by the filter) and, by family, what was left out and why. */
export function noticeOf(
  added: number,
  answer: Pick<NeighborhoodAnswer, 'leftOut' | 'stoppedBy'>,
  choice: ExpandChoice = {},
  unseen = 0,
): Notice {
  const hidden =
    unseen === 0
      ? ''
      : ` The filter hides ${unseen === added ? 'all of them' : count(unseen, 'of them', 'of them')}.`;
  const leftOut = answer.leftOut.reduce((sum, { count: n }) => sum + n, 0);
  if (leftOut === 0) {
    const came = added === 0 ? 'Nothing new to show.' : `${count(added, 'item')} added.`;
    return { text: came + hidden, leftOut, more: null };
  }
  const places = new Set(answer.leftOut.map(({ node }) => node));
  const [id] = places;
  const reason = {
    COMPLETE: '',
    PER_NODE_LIMIT: ' The best-evidenced come first.',
    NODE_LIMIT: ' The picture holds no more at once.',
    HUB: ' Hubs are shown but not opened by themselves.',
  }[answer.stoppedBy];
  return {
    text: `${added === 0 ? 'Nothing new to show' : `${added.toLocaleString('en-GB')} added`}, ${leftOut.toLocaleString('en-GB')} more: ${familiesIn(answer.leftOut)}.${reason}${hidden}`,
    leftOut,
    more: id !== undefined && places.size === 1 ? { id, choice } : null,
  };
}

/**
 * Tells what of the nodes that were opened or expanded is not shown; null when all is. For a view that came from an
 * address: what the operations themselves said did not come along.
 */
export function unshownNotice(leftOut: LeftOut, nameOf: (id: string) => string): Notice | null {
  const byNode = new Map<string, number>();
  for (const { node, count: n } of leftOut) byNode.set(node, (byNode.get(node) ?? 0) + n);
  const most = [...byNode].sort((a, b) => b[1] - a[1]);
  const [first] = most;
  if (first === undefined) return null;
  const sum = (some: typeof most): number => some.reduce((total, [, n]) => total + n, 0);
  const all = sum(most).toLocaleString('en-GB');
  if (most.length === 1) {
    const text = `${all} more around ${nameOf(first[0])}: ${familiesIn(leftOut)}.`;
    return { text, leftOut: sum(most), more: { id: first[0], choice: {} } };
  }
  const others = most.slice(NAMED);
  const parts = [
    ...most.slice(0, NAMED).map(([id, n]) => `${n.toLocaleString('en-GB')} around ${nameOf(id)}`),
    ...(others.length > 0
      ? [`${sum(others).toLocaleString('en-GB')} around ${count(others.length, 'other')}`]
      : []),
  ];
  return { text: `${all} more: ${parts.join(', ')}.`, leftOut: sum(most), more: null };
}
