import type { Label } from '@mask-diplomacy/cypher';
import { HUB_LIMIT } from '../neighborhood/neighborhood.ts';

/** What tells whether a node is a hub. */
export interface Reach {
  readonly label: Label;
  /** Relationships that a path can follow. */
  readonly degree: number;
  readonly isGovernment: boolean;
}

/** Everything meets in a country, a kind of goods, a standard or a state's government: to share one says little. */
export function isHub({ label, degree, isGovernment }: Reach): boolean {
  return isHubLabel(label) || isGovernment || degree > HUB_LIMIT;
}

export function isHubLabel(label: Label): boolean {
  return label === 'Country' || label === 'Product' || label === 'Standard';
}
