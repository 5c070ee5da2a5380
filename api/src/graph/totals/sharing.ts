import type { EventFilter } from '../event-filter.ts';
import type { Ends } from '../events.ts';

type Places = Pick<
  EventFilter,
  'origins' | 'destinations' | 'countries' | 'originRegions' | 'destinationRegions'
>;

/** Whether a filter asks for goods of some places only, so that those of one event may lie within it in part. */
export function narrowsByPlace(filter: Places): boolean {
  const { origins, destinations, countries, originRegions, destinationRegions } = filter;
  return [origins, destinations, countries, originRegions, destinationRegions].some((each) => each !== null);
}

/**
 * Whether the goods of an event that meets a filter may in part be of places that it does not ask for: the event names
 * one more destination, or origin. How much went to each no record says, so that they count whole (docs/affairs.md).
 * Of `countries`, all of the goods left, or all of them went to, the ones asked for.
 */
export function isShared({ origins, destinations }: Ends, filter: Places): boolean {
  const isWithin = (
    places: Ends[keyof Ends],
    countries: readonly string[] | null,
    regions: readonly string[] | null,
  ): boolean =>
    places.every(
      ({ id, region }) =>
        (countries === null || countries.includes(id)) && (regions === null || regions.includes(region)),
    );
  const { countries } = filter;
  return !(
    isWithin(origins, filter.origins, filter.originRegions) &&
    isWithin(destinations, filter.destinations, filter.destinationRegions) &&
    (countries === null ||
      [origins, destinations].some((ends) => ends.length > 0 && isWithin(ends, countries, null)))
  );
}
