import { arcBetween, arcWidth, type Arc } from './arcs.ts';
import type { Flow } from './flow-words.ts';
import { labelsWithRoom } from './labels.ts';
import { projection, type Region } from './use-world.ts';

export interface PlacedArc extends Arc {
  key: string;
  flow: Flow;
  /** Opacity of its line: stronger with more transfers. */
  strength: number;
  touches: (country: string) => boolean;
}

export interface PlacedCountry {
  id: string;
  name: string;
  x: number;
  y: number;
  /** Transfers out and in, within the flows that are drawn. */
  sent: number;
  received: number;
  weight: number;
  /** How its name is shown: always, not on phones, on a wide screen only, or while it is pointed at. */
  naming: 'top' | 'major' | 'minor' | 'pointed';
}

const WEAKEST = 0.15;
/** Countries with fewer transfers are not named for having room alone. */
const NAMED_AMONG = 26;
const MOST_NAMES = 18;
const MAJOR_NAMES = 7;
const TOP_NAMES = 2;

/**
 * Where every arc and country of the flows lies; arcs in the order given, countries weightiest first. Names go to countries
 * of the region that is looked at.
 */
export function layOut(
  flows: readonly Flow[],
  region: Region,
): { arcs: PlacedArc[]; countries: PlacedCountry[] } {
  const most = Math.max(...flows.map(({ eventCount }) => eventCount), 1);
  const countries = new Map<string, PlacedCountry>();
  const arcs = flows.map((flow): PlacedArc => {
    const { origin, destination, eventCount } = flow;
    const from = placed(countries, origin);
    const to = placed(countries, destination);
    from.sent += eventCount;
    to.received += eventCount;
    from.weight += eventCount;
    to.weight += eventCount;
    return {
      ...arcBetween(from, to, arcWidth(eventCount, most) * region.scale, region.scale),
      key: `${origin.id} ${destination.id}`,
      flow,
      strength: WEAKEST + (1 - WEAKEST) * Math.sqrt(eventCount / most),
      touches: (country) => country === origin.id || country === destination.id,
    };
  });
  const marks = [...countries.values()].sort((a, b) => b.weight - a.weight);
  const near = marks.filter(region.holds).slice(0, NAMED_AMONG);
  const isWhole = region.scale === 1;
  for (const [rank, mark] of labelsWithRoom(near, MOST_NAMES, region.scale).entries()) {
    // A part of the map has room for more names on a phone than the whole.
    mark.naming = rank < (isWhole ? TOP_NAMES : MAJOR_NAMES) ? 'top' : rank < MAJOR_NAMES ? 'major' : 'minor';
  }
  return { arcs, countries: marks };
}

function placed(countries: Map<string, PlacedCountry>, end: Flow['origin']): PlacedCountry {
  const known = countries.get(end.id);
  if (known) return known;
  const [x, y] = projection([end.longitude, end.latitude]) ?? [0, 0];
  const mark: PlacedCountry = {
    id: end.id,
    name: end.name,
    x,
    y,
    sent: 0,
    received: 0,
    weight: 0,
    naming: 'pointed',
  };
  countries.set(end.id, mark);
  return mark;
}
