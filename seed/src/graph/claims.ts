import type { Disagreement } from '../derive/disagreements.ts';
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

/** The node of a disagreement. */
export function disagreementNode(disagreement: Disagreement): GraphNode {
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
  });
}

/** What a disagreement is about and which claims take part in it. */
export function disagreementRelationships(disagreement: Disagreement): GraphRelationship[] {
  const self = ['Disagreement', disagreement.id] as const;
  return [
    makeRelationship('ABOUT', self, ['Event', disagreement.event]),
    ...disagreement.claims.map((id) => makeRelationship('TAKES_PART_IN', ['Claim', id], self)),
  ];
}
