import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoCentroid } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import isoCountries from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Degrees, to two decimals (about a kilometre). */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/**
 * The middle of the largest land of a country, from the public-domain shapes of Natural Earth (1:50m), so that France
 * lies in Europe and the United States not in the Pacific.
 *
 * @throws RangeError for a code that neither the map nor the list below knows
 */
export function positionOf(code: string): Position {
  const position = NOT_ON_THE_MAP[code] ?? positionsFromMap().get(isoCountries.alpha3ToNumeric(code) ?? '');
  if (!position) throw new RangeError(`no position is known for the country ${code}`);
  return position;
}

/** Islands too small for the map, and overseas parts that it draws with their mother country. */
const NOT_ON_THE_MAP: Readonly<Record<string, Position>> = {
  BES: { latitude: 12.18, longitude: -68.26 },
  BVT: { latitude: -54.42, longitude: 3.36 },
  CCK: { latitude: -12.17, longitude: 96.83 },
  CXR: { latitude: -10.49, longitude: 105.63 },
  GIB: { latitude: 36.14, longitude: -5.35 },
  GLP: { latitude: 16.2, longitude: -61.55 },
  GUF: { latitude: 3.93, longitude: -53.13 },
  MTQ: { latitude: 14.65, longitude: -61.01 },
  MYT: { latitude: -12.83, longitude: 45.15 },
  REU: { latitude: -21.13, longitude: 55.53 },
  SJM: { latitude: 78.6, longitude: 16.5 },
  TKL: { latitude: -9.2, longitude: -171.85 },
  TUV: { latitude: -8.52, longitude: 179.2 },
  UMI: { latitude: 19.3, longitude: 166.63 },
};

let fromMap: ReadonlyMap<string, Position> | undefined;

/** Positions by ISO 3166-1 numeric code; the map is read when it is first asked for. */
function positionsFromMap(): ReadonlyMap<string, Position> {
  return (fromMap ??= readMap());
}

function readMap(): ReadonlyMap<string, Position> {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ countries: GeometryCollection }>;
  const lands = new Map<string, { area: number; position: Position }>();
  for (const { id, geometry } of feature(topology, topology.objects.countries).features) {
    if (id === undefined || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) continue;
    const land = largestLand(geometry);
    // The map gives some codes to several shapes, such as a reef besides its country.
    if (land.area > (lands.get(String(id))?.area ?? 0)) lands.set(String(id), land);
  }
  return new Map([...lands].map(([id, land]) => [id, land.position]));
}

function largestLand(geometry: Polygon | MultiPolygon): { area: number; position: Position } {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const lands = polygons.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  const [land = geometry] = lands.sort((a, b) => geoArea(b) - geoArea(a));
  const [longitude, latitude] = geoCentroid(land).map((degrees) => Math.round(degrees * 100) / 100);
  return { area: geoArea(land), position: { latitude: latitude ?? 0, longitude: longitude ?? 0 } };
}
