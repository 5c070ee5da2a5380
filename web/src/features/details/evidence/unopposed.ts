import type { FactFieldsFragment } from '../../../gql/documents.ts';

/** Claims on a point that are no side of its disagreement; all of them when there is none. */
export function unopposedClaims(
  fact: Pick<FactFieldsFragment, 'claims' | 'disagreement'>,
): FactFieldsFragment['claims'] {
  const opposed = new Set(fact.disagreement?.sides.flatMap((side) => side.claims.map(({ id }) => id)));
  return fact.claims.filter(({ id }) => !opposed.has(id));
}
