/**
 * The one vocabulary: every label, relationship type, kind, unit and qualifier that the graph knows.
 * Everything else (statements, loader, GraphQL enums, drawing) takes its words from here.
 * What each means: docs/graph-model.md and seed/data/FORMAT.md.
 */

export const EVENT_KINDS = [
  'donation',
  'purchase',
  'shipment',
  'recall',
  'rejection',
  'return',
  'suspension',
  'seizure',
  'warning',
  'test-failure',
  'contamination',
  'policy',
  'statement',
  'trade-total',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const TRANSFER_KINDS = ['donation', 'purchase', 'shipment'] as const satisfies readonly EventKind[];
export const INCIDENT_KINDS = [
  'recall',
  'rejection',
  'return',
  'suspension',
  'seizure',
  'warning',
  'test-failure',
  'contamination',
] as const satisfies readonly EventKind[];

export const ACTOR_KINDS = [
  'government',
  'ministry',
  'regulator',
  'company',
  'manufacturer',
  'foundation',
  'ngo',
  'international-org',
  'person',
  'media',
  'embassy',
  'military',
  'hospital',
  'research-institute',
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export const SOURCE_KINDS = [
  'news',
  'government',
  'regulator',
  'company',
  'foundation',
  'ngo',
  'academic',
  'international-org',
  'state-media',
  'blog',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const PRODUCTS = {
  'mask-surgical': 'Surgical masks',
  'mask-kn95': 'KN95 masks',
  'respirator-ffp2': 'FFP2 and N95 respirators',
  'mask-unspecified': 'Masks, kind not stated',
  'test-kit-pcr': 'PCR test kits',
  'test-kit-antibody': 'Antibody test kits',
  'test-kit-antigen': 'Antigen test kits',
  'test-kit-unspecified': 'Test kits, method not stated',
  ventilator: 'Ventilators',
  'protective-suit': 'Protective suits',
  gown: 'Gowns',
  goggles: 'Goggles',
  'face-shield': 'Face shields',
  gloves: 'Gloves',
  thermometer: 'Thermometers',
  medicine: 'Medicines',
  'medical-team': 'Medical teams',
  other: 'Other supplies',
} as const satisfies Record<string, string>;
export type ProductId = keyof typeof PRODUCTS;
export const PRODUCT_IDS = Object.keys(PRODUCTS) as [ProductId, ...ProductId[]];

export const UNITS = ['piece', 'pair', 'kit', 'box', 'tonne', 'person', 'flight'] as const;
export type Unit = (typeof UNITS)[number];

export const QUALIFIERS = ['exact', 'about', 'at-least', 'up-to'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const CLAIM_FIELDS = [
  'quantity',
  'unit',
  'product',
  'value',
  'date',
  'nature',
  'sender',
  'recipient',
  'manufacturer',
  'origin',
  'reason',
  'outcome',
  'rate',
  'count',
  'other',
] as const;
export type ClaimField = (typeof CLAIM_FIELDS)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const DATE_PRECISIONS = ['day', 'month', 'year'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** Links between events, as written in events.jsonl, and the relationship type each becomes. */
export const EVENT_LINKS = {
  concerns: 'CONCERNS',
  delivers: 'DELIVERS',
  'replies-to': 'REPLIES_TO',
  'prompted-by': 'PROMPTED_BY',
  follows: 'FOLLOWS',
  'part-of': 'PART_OF',
  'same-goods-as': 'SAME_GOODS_AS',
  reciprocates: 'RECIPROCATES',
} as const;
export type EventLink = keyof typeof EVENT_LINKS;
export const EVENT_LINK_NAMES = Object.keys(EVENT_LINKS) as [EventLink, ...EventLink[]];

/** The label that names what a node is. Events and actors carry the label of their kind besides. */
export const LABELS = [
  'Country',
  'Actor',
  'Event',
  'Product',
  'Standard',
  'Source',
  'Publisher',
  'Claim',
  'Disagreement',
] as const;
export type Label = (typeof LABELS)[number];

export const RELATIONSHIP_TYPES = [
  'SENT_FROM',
  'SENT_TO',
  'SENT_BY',
  'RECEIVED_BY',
  'MADE_BY',
  'ISSUED_BY',
  'INCLUDES',
  'CITES',
  'BASED_IN',
  'PART_OF',
  'CONCERNS',
  'DELIVERS',
  'REPLIES_TO',
  'PROMPTED_BY',
  'FOLLOWS',
  'SAME_GOODS_AS',
  'RECIPROCATES',
  'ABOUT',
  'STATED_IN',
  'PUBLISHED_BY',
  'TAKES_PART_IN',
] as const;
export type RelationshipType = (typeof RELATIONSHIP_TYPES)[number];

/** Families are what the picture tells apart by hue and shape. */
export const FAMILIES = [
  'country',
  'actor',
  'transfer',
  'incident',
  'statement',
  'policy',
  'product',
  'source',
  'claim',
] as const;
export type Family = (typeof FAMILIES)[number];

/** Every kind a node can be: an event's or actor's kind, else its label in lower case. */
export type NodeKind =
  | EventKind
  | ActorKind
  | 'country'
  | 'product'
  | 'standard'
  | 'source'
  | 'publisher'
  | 'claim'
  | 'disagreement';
export const NODE_KINDS = [
  'country',
  ...ACTOR_KINDS,
  ...EVENT_KINDS,
  'product',
  'standard',
  'source',
  'publisher',
  'claim',
  'disagreement',
] as const satisfies readonly NodeKind[];

const FAMILY_OF_LABEL = {
  Country: 'country',
  Actor: 'actor',
  Product: 'product',
  Standard: 'product',
  Source: 'source',
  Publisher: 'source',
  Claim: 'claim',
  Disagreement: 'claim',
} as const satisfies Record<Exclude<Label, 'Event'>, Family>;

/** A trade total is a customs office's word on what was moved, so it is drawn with the statements. */
const FAMILY_OF_EVENT = {
  donation: 'transfer',
  purchase: 'transfer',
  shipment: 'transfer',
  recall: 'incident',
  rejection: 'incident',
  return: 'incident',
  suspension: 'incident',
  seizure: 'incident',
  warning: 'incident',
  'test-failure': 'incident',
  contamination: 'incident',
  policy: 'policy',
  statement: 'statement',
  'trade-total': 'statement',
} as const satisfies Record<EventKind, Family>;

/** The family of an event by its kind. */
export function familyOfEvent(kind: EventKind): Family {
  return FAMILY_OF_EVENT[kind];
}

/** The family of any node but an event, by its label. */
export function familyOfLabel(label: Exclude<Label, 'Event'>): Family {
  return FAMILY_OF_LABEL[label];
}

/** The label of a kind, as Neo4j carries it: `test-failure` becomes `TestFailure`. */
export function labelOfKind(kind: EventKind | ActorKind): string {
  return kind
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}
