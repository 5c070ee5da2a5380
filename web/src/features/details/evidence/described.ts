import type { ClaimFieldsFragment, FactFieldsFragment } from '../../../gql/documents.ts';

/** What the mark `*` after a title means. */
export const DESCRIBED_NOTE = '* Described in the words of this record: the headline itself was not seen.';

const isDescribed = ({ source }: ClaimFieldsFragment): boolean => source.isTitleDescribed;

/** Whether any of these claims bears the mark, so that it must be explained. */
export function areDescribed(claims: readonly ClaimFieldsFragment[]): boolean {
  return claims.some(isDescribed);
}

/** Whether any claim of these facts bears the mark, so that it must be explained. */
export function hasDescribed(facts: readonly FactFieldsFragment[]): boolean {
  return facts.some(
    ({ claims, disagreement }) =>
      claims.some(isDescribed) || disagreement?.sides.some((side) => side.claims.some(isDescribed)) === true,
  );
}
