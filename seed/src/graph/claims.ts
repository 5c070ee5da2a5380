import type { Disagreement } from '@mask-diplomacy/cypher';
import type { DisagreementDays } from '../derive/known-from.ts';
import type { ClaimRecord } from '../records.ts';
import { makeNode, makeRelationship } from './make.ts';
import type { GraphNode, GraphRelationship } from './types.ts';

/** The node of a claim: `text` is the value as written, `number` the value when it is one. */
export function claimNode(claim: ClaimRecord): GraphNode {
  const { id, field, item, aspect, value, unit, suspect, note } = claim;
  return makeNode('Claim', id, {
    field,
    item,
    aspect,
    number: typeof value === 'number' ? value : null,
    text: String(value),
    unit,
    suspect,
    note,
  });
}

/** What a claim is about and who states it. */
export function claimRelationships(claim: ClaimRecord): GraphRelationship[] {
  return [
    makeRelationship('ABOUT', ['Claim', claim.id], ['Event', claim.event]),
    makeRelationship('STATED_IN', ['Claim', claim.id], ['Source', claim.source]),
  ];
}

/** A disagreement and the days from which it, and each claim's part in it, could be known. */
export interface DatedDisagreement {
  readonly disagreement: Disagreement;
  readonly days: DisagreementDays;
}

/** The node of a disagreement. */
export function disagreementNode({ disagreement, days }: DatedDisagreement): GraphNode {
  const { id, field, item, aspect, unit, lowest, highest, ratio, ratioWithoutSuspect, sides, claims } =
    disagreement;
  return makeNode('Disagreement', id, {
    field,
    item,
    aspect,
    unit,
    lowest,
    highest,
    ratio,
    ratioWithoutSuspect,
    sideCount: sides.length,
    claimCount: claims.length,
    knownFrom: days.knownFrom,
  });
}

/** What a disagreement is about and which claims take part in it. */
export function disagreementRelationships({ disagreement, days }: DatedDisagreement): GraphRelationship[] {
  const self = ['Disagreement', disagreement.id] as const;
  return [
    makeRelationship('ABOUT', self, ['Event', disagreement.event]),
    ...disagreement.claims.map((id) =>
      makeRelationship('TAKES_PART_IN', ['Claim', id], self, { knownFrom: days.ofClaim.get(id) ?? null }),
    ),
  ];
}
