import type { Direction, Family, RelationshipType } from '../../gql/documents.ts';

/** `{who}` stands for the node that is expanded, `{whom}` for the many on the other side, lower case. */
const PHRASES = {
  SENT_FROM: { out: '{whom} it was sent from', in: '{whom} from {who}' },
  SENT_TO: { out: '{whom} it was sent to', in: '{whom} to {who}' },
  SENT_BY: { out: '{whom} that sent it', in: '{whom} sent by {who}' },
  RECEIVED_BY: { out: '{whom} that received it', in: '{whom} received by {who}' },
  MADE_BY: { out: '{whom} that made the goods', in: '{whom} with goods made by {who}' },
  ISSUED_BY: { out: '{whom} that acted or spoke', in: '{whom} issued by {who}' },
  INCLUDES: { out: '{whom} among the goods', in: '{whom} whose goods include {who}' },
  CITES: { out: '{whom} it turns on', in: '{whom} that turn on {who}' },
  BASED_IN: { out: '{whom} it is based in', in: '{whom} based in {who}' },
  PART_OF: { out: '{whom} it is part of', in: '{whom} that are part of {who}' },
  CONCERNS: { out: '{whom} it concerns', in: '{whom} that concern {who}' },
  DELIVERS: { out: '{whom} it delivers', in: '{whom} that deliver {who}' },
  REPLIES_TO: { out: '{whom} it replies to', in: '{whom} that reply to {who}' },
  PROMPTED_BY: { out: '{whom} that prompted it', in: '{whom} that {who} prompted' },
  FOLLOWS: { out: '{whom} before it', in: '{whom} after {who}' },
  SAME_GOODS_AS: { out: '{whom} with the same goods', in: '{whom} with the same goods' },
  RECIPROCATES: { out: '{whom} that it returns', in: '{whom} that return {who}' },
  ABOUT: { out: '{whom} it is about', in: '{whom} about {who}' },
  STATED_IN: { out: '{whom} it is stated in', in: '{whom} stated in {who}' },
  PUBLISHED_BY: { out: '{whom} that published it', in: '{whom} published by {who}' },
  TAKES_PART_IN: { out: '{whom} it takes part in', in: '{whom} that take part in {who}' },
} as const satisfies Record<RelationshipType, { out: string; in: string }>;

/** An incident is not sent; the goods that it is about were. */
const OF_GOODS = {
  SENT_FROM: { out: '{whom} the goods came from', in: '{whom} with goods from {who}' },
  SENT_TO: { out: '{whom} the goods went to', in: '{whom} with goods sent to {who}' },
} as const;

/** A rule or statement leaves no country as goods do. */
const SPOKEN = {
  SENT_FROM: { out: '{whom} that issued it', in: '{whom} issued in {who}' },
  SENT_TO: { out: '{whom} it addresses', in: '{whom} addressed to {who}' },
} as const;

interface ExpandPhrase {
  type: RelationshipType;
  direction: Direction;
  /** Family of the event that the relationship belongs to, where one does. */
  event: Family | undefined;
  /** What is expanded: its name, or `it`. */
  who: string;
  /** What comes, in the plural and lower case: `transfers`. */
  whom: string;
}

/** What one choice of the expand menu brings: `Transfers from China`, `Statements issued by it`. */
export function expandWords({ type, direction, event, who, whom }: ExpandPhrase): string {
  const isPlace = type === 'SENT_FROM' || type === 'SENT_TO';
  const isSpoken = event === 'POLICY' || event === 'STATEMENT';
  const places = isSpoken ? SPOKEN : event === 'INCIDENT' ? OF_GOODS : PHRASES;
  const words = isPlace ? places[type] : PHRASES[type];
  const phrase = direction === 'OUT' ? words.out : words.in;
  const said = phrase.replace('{whom}', whom).replace('{who}', () => who);
  return said.charAt(0).toUpperCase() + said.slice(1);
}
