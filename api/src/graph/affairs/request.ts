import { badInput } from '../../errors.ts';
import { readId } from '../ids.ts';
import type { AffairLimits } from './affair.ts';

const MOST = { maxEvents: 200, maxHops: 20 } as const;

/** The arguments of `Query.incidentChain`. */
export interface ChainArgs extends AffairLimits {
  readonly event: string;
}

/**
 * Event, by its bare id, and limits of a chain as they were asked for.
 *
 * @throws AppError BAD_USER_INPUT that names field and argument
 */
export function readChainRequest(
  field: string,
  { event, maxEvents, maxHops }: ChainArgs,
): { id: string; limits: AffairLimits } {
  for (const [argument, value] of Object.entries({ maxEvents, maxHops })) {
    const most = MOST[argument as keyof typeof MOST];
    if (!Number.isInteger(value) || value < 1 || value > most) {
      throw badInput({ field, argument }, String(value), `a whole number from 1 to ${most}`);
    }
  }
  return { id: readId({ field, argument: 'event' }, 'Event', event), limits: { maxEvents, maxHops } };
}
