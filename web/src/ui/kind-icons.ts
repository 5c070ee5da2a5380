import type { Family, NodeKind } from '../gql/documents.ts';
import { ICON_PATHS, type IconName } from './icon-paths.ts';

/** The drawing of every kind, for icons, legend, search and canvas. Words and families of kinds: graph/kinds.ts. */
export const KIND_ICONS = {
  COUNTRY: 'country',
  GOVERNMENT: 'government',
  MINISTRY: 'ministry',
  REGULATOR: 'regulator',
  COMPANY: 'company',
  MANUFACTURER: 'manufacturer',
  FOUNDATION: 'foundation',
  NGO: 'ngo',
  INTERNATIONAL_ORG: 'international-org',
  PERSON: 'person',
  MEDIA: 'media',
  EMBASSY: 'embassy',
  MILITARY: 'military',
  HOSPITAL: 'hospital',
  RESEARCH_INSTITUTE: 'research-institute',
  DONATION: 'donation',
  PURCHASE: 'purchase',
  SHIPMENT: 'shipment',
  RECALL: 'recall',
  REJECTION: 'rejection',
  RETURN: 'return',
  SUSPENSION: 'suspension',
  SEIZURE: 'seizure',
  WARNING: 'warning',
  TEST_FAILURE: 'test-failure',
  CONTAMINATION: 'contamination',
  POLICY: 'policy',
  STATEMENT: 'statement',
  TRADE_TOTAL: 'trade-total',
  PRODUCT: 'product',
  STANDARD: 'standard',
  SOURCE: 'source',
  PUBLISHER: 'publisher',
  CLAIM: 'claim',
  DISAGREEMENT: 'disagreement',
} as const satisfies Record<NodeKind, IconName>;

/** Shapes that tell the families apart without colour; each drawn within a 24 by 24 box. */
export const FAMILY_OUTLINES = {
  COUNTRY: 'M1 12a11 11 0 1 0 22 0a11 11 0 1 0-22 0',
  ACTOR: 'M6 3h12a5 5 0 0 1 5 5v8a5 5 0 0 1-5 5H6a5 5 0 0 1-5-5V8a5 5 0 0 1 5-5z',
  TRANSFER: 'M2 2h20v20H2z',
  INCIDENT: 'M7.5 1h9L23 7.5v9L16.5 23h-9L1 16.5v-9z',
  STATEMENT: 'M1 3h16l6 9-6 9H1z',
  POLICY: 'M6.5 2h11L23.5 12l-6 10h-11L.5 12z',
  PRODUCT: 'M12 .5 23.5 12 12 23.5.5 12z',
  SOURCE: 'M4 1h11l6 6v16H4z',
  CLAIM: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0',
} as const satisfies Record<Family, string>;

/** Custom properties of a family's colours, as in styles/tokens.css. */
export function familyTokens(family: Family): { line: string; fill: string; ink: string } {
  const name = `--family-${family.toLowerCase()}`;
  return { line: name, fill: `${name}-fill`, ink: `${name}-ink` };
}

/** The icon of a kind alone, as an SVG document of `size` px in a colour that CSS knows: for a canvas. */
export function kindIconSvg(kind: NodeKind, colour: string, size = 24): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 24 24" fill="none" ` +
    `stroke="${colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">` +
    `<path d="${ICON_PATHS[KIND_ICONS[kind]]}"/></svg>`
  );
}

/** The same as a `data:` address that an image or a canvas takes. */
export function kindIconUri(kind: NodeKind, colour: string, size = 24): string {
  return `data:image/svg+xml,${encodeURIComponent(kindIconSvg(kind, colour, size))}`;
}
