import { badInput } from '../errors.ts';
import type { QueryDisagreementsArgs } from '../generated/resolver-types.ts';
import type { DisagreementFilter, Measure } from './disagreement-filter.ts';
import { readList } from './event-filter.ts';
import { readId } from './ids.ts';

/** Which disagreements are asked for, and by which ratio they are ordered. */
export interface DisagreementRequest extends DisagreementFilter {
  /** Bare; null: of any event. */
  readonly event: string | null;
  readonly measure: Measure;
}

/**
 * Reads the arguments of `Query.disagreements`, but for the page.
 *
 * @throws AppError BAD_USER_INPUT that names the argument
 */
export function readDisagreementRequest(
  field: string,
  { event, orderBy, ...filter }: Partial<QueryDisagreementsArgs>,
): DisagreementRequest {
  const at = (argument: string) => ({ field, argument });
  const minRatio = filter.minRatio ?? null;
  if (minRatio !== null && minRatio < 1) throw badInput(at('minRatio'), String(minRatio), 'a number from 1');
  const ids = (argument: 'countries' | 'products') =>
    readList(at(argument), filter[argument], undefined, (id) =>
      readId(at(argument), argument === 'products' ? 'Product' : 'Country', id),
    );
  const withoutSuspect = filter.withoutSuspect ?? false;
  return {
    event: event === undefined || event === null ? null : readId(at('event'), 'Event', event),
    measure: withoutSuspect || orderBy === 'RATIO_WITHOUT_SUSPECT' ? 'ratioWithoutSuspect' : 'ratio',
    fields: readList(at('fields'), filter.fields),
    eventKinds: readList(at('eventKinds'), filter.eventKinds),
    countries: ids('countries'),
    products: ids('products'),
    units: readList(at('units'), filter.units),
    withoutSuspect,
    minRatio,
  };
}
