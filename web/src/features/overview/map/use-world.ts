import { geoEqualEarth, geoPath, type GeoProjection } from 'd3-geo';
import { useEffect, useState } from 'react';
import { merge, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import shapesUrl from 'world-atlas/countries-110m.json?url';

type Shapes = Topology<{ countries: GeometryCollection }>;

/** ISO 3166-1 numeric code; left out of the picture. */
const ANTARCTICA = '010';

/** Size of the picture in its own units. */
export const MAP = { width: 1000, height: 515 };

/** Where goods went: without the Antarctic, the high Arctic and the middle of the Pacific. */
const INHABITED = {
  type: 'MultiPoint',
  coordinates: [
    [-126, 20],
    [179, -15],
    [11, 74],
    [11, -51],
  ],
} as const satisfies { type: 'MultiPoint'; coordinates: [number, number][] };

/** Equal Earth: areas are true, and the outline is a familiar one. Turned so that its edge runs through the Bering Strait. */
export const projection: GeoProjection = geoEqualEarth()
  .rotate([-11, 0])
  .fitSize([MAP.width, MAP.height], INHABITED)
  .clipExtent([
    [0, 0],
    [MAP.width, MAP.height],
  ]);

/** A part of the map to look at. */
export interface Region {
  /** As the `viewBox` of a drawing. */
  box: string;
  /** How large marks and letters are drawn in it, so that they look alike in every region. */
  scale: number;
  holds: (point: { x: number; y: number }) => boolean;
}

function region(left: number, top: number, width: number): Region {
  const scale = width / MAP.width;
  const height = MAP.height * scale;
  return {
    box: [left, top, width, height].map((value) => value.toFixed(1)).join(' '),
    scale,
    holds: ({ x, y }) => x >= left && x <= left + width && y >= top && y <= top + height,
  };
}

export const WORLD = region(0, 0, MAP.width);

/** From Iceland to the Caspian Sea, where countries that received goods lie closest. */
export const EUROPE = region(...europeCorner(), MAP.width * 0.24);

function europeCorner(): [number, number] {
  const [x, y] = projection([16, 51.5]) ?? [0, 0];
  return [x - MAP.width * 0.12, y - MAP.height * 0.12];
}

/** Outlines as SVG paths. */
export interface World {
  land: string;
  borders: string;
}

/** Land and borders (Natural Earth 1:110m, from our own server); null until they are there, or when they cannot be had. */
export function useWorld(): World | null {
  const [world, setWorld] = useState<World | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    void loadWorld(stop.signal).then(setWorld, () => undefined);
    return () => stop.abort();
  }, []);
  return world;
}

async function loadWorld(signal: AbortSignal): Promise<World> {
  const answer = await fetch(shapesUrl, { signal });
  if (!answer.ok) throw new Error(`map shapes: ${String(answer.status)}`);
  const shapes = (await answer.json()) as Shapes;
  const path = geoPath(projection).digits(1);
  const lands = shapes.objects.countries.geometries.filter(({ id }) => id !== ANTARCTICA);
  return {
    land: path(merge(shapes, lands as Parameters<typeof merge>[1])) ?? '',
    borders: path(mesh(shapes, shapes.objects.countries, (a, b) => a !== b)) ?? '',
  };
}
