import { hashOfParts } from '@mask-diplomacy/cypher';

/** The id that FORMAT.md gives a claim: `clm-` and 12 hex digits over event, field, item, value and source. */
export function claimId(claim: {
  event: string;
  field: string;
  item: string | null;
  value: number | string;
  source: string;
}): string {
  const value = typeof claim.value === 'number' ? JSON.stringify(claim.value) : claim.value;
  return `clm-${hashOfParts([claim.event, claim.field, claim.item ?? '', value, claim.source], 12)}`;
}
