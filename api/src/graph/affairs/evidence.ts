import { familyOfEvent } from '@mask-diplomacy/cypher';
import type { EvidenceKind, Stance } from '../../generated/resolver-types.ts';
import { claimsAboutEvent, expectClaims } from '../claims.ts';
import { disagreementsAboutEvent } from '../event-disagreements.ts';
import type { Graph } from '../graph.ts';
import { findNode, nodeOf } from '../nodes.ts';
import type { ClaimRow, DisagreementRow, EventRow, SourceRow } from '../rows.ts';
import type { AffairEvent, AffairLink, EventLinkType } from './affair.ts';
import { readLinks } from './links.ts';
import { readParty } from './party.ts';
import { missingReceipt } from './receipt.ts';
import { readSameGoods } from './same-goods.ts';
import { readSameMaker } from './same-maker.ts';
import { type Voiced, whatDisputes, whatStates } from './stances.ts';

export interface EvidenceItemRow {
  readonly stance: Stance;
  readonly kind: EvidenceKind;
  readonly sentence: string;
  readonly event: EventRow | null;
  readonly relation: EventLinkType | null;
  readonly claims: readonly ClaimRow[];
  readonly claimCount: number;
  readonly source: SourceRow | null;
  readonly disagreement: DisagreementRow | null;
}

/** An item whose event is yet to be read; `reads` leads on to that event's title. */
interface Told {
  readonly stance: Stance;
  readonly kind: EvidenceKind;
  readonly reads: string;
  readonly otherId: string;
  readonly relation: EventLinkType | null;
}

type Draft = Voiced | Told;

export interface EvidenceRow {
  readonly event: EventRow;
  readonly for: EvidenceItemRow[];
  readonly forCount: number;
  readonly against: EvidenceItemRow[];
  readonly againstCount: number;
  readonly answers: EvidenceItemRow[];
  readonly answerCount: number;
  readonly related: EvidenceItemRow[];
  readonly relatedCount: number;
  readonly isTruncated: boolean;
}

/** Most claims that are given of one item. */
const MOST_CLAIMS = 20;

/** How an event that confirms another reads, by the link between them as the other sees it. */
const CONFIRMING: Partial<Record<EventLinkType, { out?: string; in?: string }>> = {
  DELIVERS: { in: 'It was delivered' },
  SAME_GOODS_AS: { out: 'A second record of the same goods', in: 'A second record of the same goods' },
  PROMPTED_BY: { out: 'What prompted it', in: 'What it prompted' },
};

/** What speaks for and against an event, at most so many of each; null when there is no such event. */
export async function readEvidence(graph: Graph, id: string, first: number): Promise<EvidenceRow | null> {
  expectClaims(graph, id);
  const [event, read] = await Promise.all([findNode(graph, 'Event', id), readLinks(graph, [id])]);
  const own = read.get(id);
  if (!event || !own) return null;
  const [stated, disagreements, party, goods] = await Promise.all([
    claimsAboutEvent(graph, id),
    disagreementsAboutEvent(graph, id),
    readParty(graph, id),
    readSameGoods(graph, own),
  ]);
  const incidents = goods.events.filter(({ kind }) => familyOfEvent(kind) === 'incident');
  const [receipt, maker] = await Promise.all([
    missingReceipt(graph, own, stated, party.destinations),
    readSameMaker(
      graph,
      id,
      incidents.map((each) => each.id),
      first,
    ),
  ]);
  const supporting: Draft[] = [
    ...whatStates(stated, party.isDocumentOf),
    ...own.links.flatMap((link) => confirming(link) ?? []),
  ];
  const against: Draft[] = [...whatDisputes(stated, disagreements), ...receipt];
  const answers = own.links.flatMap((link) => answer(link) ?? []);
  const related: Draft[] = [
    ...incidents.map((other) => sameGoods(other, own.links)),
    ...maker.incidents.map(({ otherId, makers, products }) => ({
      relation: null,
      stance: 'RELATED' as const,
      kind: 'SAME_MAKER' as const,
      reads: `Of the same maker (${makers.join(', ')}) and product (${products.join(', ')})`,
      otherId,
    })),
  ];
  const counts = {
    forCount: supporting.length,
    againstCount: against.length,
    answerCount: answers.length,
    relatedCount: incidents.length + maker.count,
  };
  const give = (drafts: readonly Draft[]) =>
    Promise.all(drafts.slice(0, first).map((draft) => itemOf(graph, draft)));
  const [given, givenAgainst, givenAnswers, givenRelated] = await Promise.all(
    [supporting, against, answers, related].map(give),
  );
  return {
    event,
    for: given ?? [],
    against: givenAgainst ?? [],
    answers: givenAnswers ?? [],
    related: givenRelated ?? [],
    ...counts,
    isTruncated: goods.isTruncated || Object.values(counts).some((count) => count > first),
  };
}

function confirming({ type, isOut, other }: AffairLink): Told | null {
  const isRuleAbout = type === 'CONCERNS' && !isOut && familyOfEvent(other.kind) === 'policy';
  const reads = isRuleAbout ? 'A rule about it' : CONFIRMING[type]?.[isOut ? 'out' : 'in'];
  return reads === undefined
    ? null
    : { stance: 'FOR', kind: 'CONFIRMING_EVENT', reads, otherId: other.id, relation: type };
}

function answer({ type, isOut, other }: AffairLink): Told | null {
  if (isOut || other.kind !== 'statement' || (type !== 'REPLIES_TO' && type !== 'CONCERNS')) return null;
  const reads = type === 'REPLIES_TO' ? 'Answered' : 'Spoken about';
  return { stance: 'NEUTRAL', kind: 'ANSWER', reads, otherId: other.id, relation: type };
}

function sameGoods(other: AffairEvent, links: readonly AffairLink[]): Told {
  const link = links.find((each) => each.other.id === other.id);
  return {
    stance: 'RELATED',
    kind: 'SAME_GOODS',
    reads: 'With the same goods',
    otherId: other.id,
    relation: link?.type ?? null,
  };
}

async function itemOf(graph: Graph, draft: Draft): Promise<EvidenceItemRow> {
  if ('claims' in draft) {
    const { claims, ...rest } = draft;
    return {
      ...rest,
      event: null,
      relation: null,
      claims: claims.slice(0, MOST_CLAIMS),
      claimCount: claims.length,
    };
  }
  const { reads, otherId, ...rest } = draft;
  const event = await nodeOf(graph, 'Event', otherId);
  const sentence = `${reads}: ${event.title}.`;
  return { ...rest, sentence, event, claims: [], claimCount: 0, source: null, disagreement: null };
}
