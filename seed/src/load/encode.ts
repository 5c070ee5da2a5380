import { int, type Integer } from 'neo4j-driver';
import type { Properties, PropertyValue } from '../graph.ts';

/** Properties as the driver takes them. */
export type EncodedProperties = Readonly<Record<string, PropertyValue | Integer>>;

/**
 * Properties as the driver must get them: counts as integers, every other number (amounts, ratios, degrees) as a float
 * even when it is whole, so that a property has one type.
 */
export function encode(properties: Properties): EncodedProperties {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [
      key,
      typeof value === 'number' && key.endsWith('Count') ? int(value) : value,
    ]),
  );
}
