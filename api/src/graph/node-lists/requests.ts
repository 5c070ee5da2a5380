import type {
  ActorFilter,
  ActorOrder,
  ClaimFilter,
  ClaimOrder,
  CountryFilter,
  CountryOrder,
  ProductFilter,
  ProductOrder,
  PublisherFilter,
  PublisherOrder,
  SourceFilter,
  SourceOrder,
  StandardFilter,
  StandardOrder,
} from '../../generated/resolver-types.ts';
import { type FilterPlace, partOf, readDays, readList, readRange, readWithNot } from '../event-filter.ts';
import type { ClaimChoice } from './claims.ts';
import type { ActorChoice, CountryChoice } from './ends.ts';
import { readIds, readNarrowing } from './list-filter.ts';
import type { Filter, Narrowing } from './narrowing.ts';
import type { PublisherChoice } from './publishers.ts';
import type { SourceChoice } from './sources.ts';

/** What a client gives to a list, beside the page. */
interface Given<Input, Order> {
  readonly filter?: Input | null;
  readonly orderBy?: Order | null;
}

/** What the function of a list takes. */
interface Request<Choice extends object, Order> {
  readonly filter: Filter<Choice>;
  readonly orderBy: Order;
}

/** Reads what was given: an explicit null counts as not given. It throws an AppError BAD_USER_INPUT that names the part of the filter. */
export type RequestReader<Input, Choice extends object, Order> = (
  place: FilterPlace,
  given: Given<Input, Order>,
) => Request<Choice, Order>;

function reader<Input extends { readonly not?: Input | null }, Choice extends object, Order>(
  defaultOrder: Order,
  readChoice: (place: FilterPlace, input: Input) => Choice,
): RequestReader<Input, Choice, Order> {
  return (place, { filter, orderBy }) => ({
    filter: readWithNot(place, filter, readChoice),
    orderBy: orderBy ?? defaultOrder,
  });
}

export const readActorRequest = reader<ActorFilter, ActorChoice, ActorOrder>('NAME', (place, input) => ({
  ...readNarrowing(place, 'Actor', input),
  kinds: readList(partOf(place, 'kinds'), input.kinds),
  countries: readIds(partOf(place, 'countries'), 'Country', input.countries),
  roles: readList(partOf(place, 'roles'), input.roles),
}));

export const readCountryRequest = reader<CountryFilter, CountryChoice, CountryOrder>(
  'NAME',
  (place, input) => ({
    ...readNarrowing(place, 'Country', input),
    regions: readList(partOf(place, 'regions'), input.regions),
    direction: input.direction ?? null,
  }),
);

export const readProductRequest = reader<ProductFilter, Narrowing, ProductOrder>('NAME', (place, input) =>
  readNarrowing(place, 'Product', input),
);

export const readStandardRequest = reader<StandardFilter, Narrowing, StandardOrder>('NAME', (place, input) =>
  readNarrowing(place, 'Standard', input),
);

export const readPublisherRequest = reader<PublisherFilter, PublisherChoice, PublisherOrder>(
  'NAME',
  (place, input) => ({
    ...readNarrowing(place, 'Publisher', input),
    countries: readIds(partOf(place, 'countries'), 'Country', input.countries),
    kinds: readList(partOf(place, 'kinds'), input.kinds),
    languages: readList(partOf(place, 'languages'), input.languages),
    isIndependent: input.isIndependent ?? null,
  }),
);

export const readSourceRequest = reader<SourceFilter, SourceChoice, SourceOrder>(
  'DATE_NEWEST',
  (place, input) => ({
    ...readNarrowing(place, 'Source', input),
    kinds: readList(partOf(place, 'kinds'), input.kinds),
    countries: readIds(partOf(place, 'countries'), 'Country', input.countries),
    languages: readList(partOf(place, 'languages'), input.languages),
    publishers: readIds(partOf(place, 'publishers'), 'Publisher', input.publishers),
    published: readDays(partOf(place, 'published'), input.published),
    isDated: input.isDated ?? null,
    isIndependent: input.isIndependent ?? null,
  }),
);

export const readClaimRequest = reader<ClaimFilter, ClaimChoice, ClaimOrder>(
  'DATE_NEWEST',
  (place, input) => {
    const at = (name: string): FilterPlace => partOf(place, name);
    return {
      ...readNarrowing(place, 'Claim', input),
      fields: readList(at('fields'), input.fields),
      events: readIds(at('events'), 'Event', input.events),
      sources: readIds(at('sources'), 'Source', input.sources),
      publishers: readIds(at('publishers'), 'Publisher', input.publishers),
      countries: readIds(at('countries'), 'Country', input.countries),
      products: readIds(at('products'), 'Product', input.products),
      isSuspect: input.isSuspect ?? null,
      isDisputed: input.isDisputed ?? null,
      units: readList(at('units'), input.units),
      number: readRange(at('number'), input.number),
    };
  },
);
