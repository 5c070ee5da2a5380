import type { RelationshipType } from '@mask-diplomacy/cypher';
import type { Role } from '../generated/resolver-types.ts';

/** The relationship from an event that says which part an actor played. */
export const PART_OF_ROLE = {
  SENDER: 'SENT_BY',
  RECIPIENT: 'RECEIVED_BY',
  MANUFACTURER: 'MADE_BY',
  ISSUER: 'ISSUED_BY',
} as const satisfies Record<Role, RelationshipType>;
export type Part = (typeof PART_OF_ROLE)[Role];

export const ROLES = Object.keys(PART_OF_ROLE) as readonly Role[];
