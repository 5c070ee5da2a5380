import type { Family, NodeKind } from '../gql/documents.ts';

/** What one kind is called and which family it is drawn with. */
export interface KindWords {
  family: Family;
  one: string;
  many: string;
}

const words = (family: Family, one: string, many: string = `${one}s`): KindWords => ({ family, one, many });

/** Every kind of node, in the order that a legend lists them. */
export const KINDS = {
  COUNTRY: words('COUNTRY', 'country', 'countries'),
  GOVERNMENT: words('ACTOR', 'government'),
  MINISTRY: words('ACTOR', 'ministry', 'ministries'),
  REGULATOR: words('ACTOR', 'regulator'),
  COMPANY: words('ACTOR', 'company', 'companies'),
  MANUFACTURER: words('ACTOR', 'manufacturer'),
  FOUNDATION: words('ACTOR', 'foundation'),
  NGO: words('ACTOR', 'NGO'),
  INTERNATIONAL_ORG: words('ACTOR', 'international organisation'),
  PERSON: words('ACTOR', 'person', 'people'),
  MEDIA: words('ACTOR', 'media outlet'),
  EMBASSY: words('ACTOR', 'embassy', 'embassies'),
  MILITARY: words('ACTOR', 'military body', 'military bodies'),
  HOSPITAL: words('ACTOR', 'hospital'),
  RESEARCH_INSTITUTE: words('ACTOR', 'research institute'),
  DONATION: words('TRANSFER', 'donation'),
  PURCHASE: words('TRANSFER', 'purchase'),
  SHIPMENT: words('TRANSFER', 'shipment'),
  RECALL: words('INCIDENT', 'recall'),
  REJECTION: words('INCIDENT', 'rejection'),
  RETURN: words('INCIDENT', 'return'),
  SUSPENSION: words('INCIDENT', 'suspension'),
  SEIZURE: words('INCIDENT', 'seizure'),
  WARNING: words('INCIDENT', 'warning'),
  TEST_FAILURE: words('INCIDENT', 'failed test'),
  CONTAMINATION: words('INCIDENT', 'contamination'),
  STATEMENT: words('STATEMENT', 'statement'),
  TRADE_TOTAL: words('STATEMENT', 'trade total'),
  POLICY: words('POLICY', 'rule'),
  PRODUCT: words('PRODUCT', 'product'),
  STANDARD: words('PRODUCT', 'standard'),
  SOURCE: words('SOURCE', 'source'),
  PUBLISHER: words('SOURCE', 'publisher'),
  CLAIM: words('CLAIM', 'claim'),
  DISAGREEMENT: words('CLAIM', 'disagreement'),
} as const satisfies Record<NodeKind, KindWords>;

/** Names of families, in the order of the legend. */
export const FAMILY_WORDS = {
  COUNTRY: { one: 'country', many: 'countries' },
  ACTOR: { one: 'actor', many: 'actors' },
  TRANSFER: { one: 'transfer', many: 'transfers' },
  INCIDENT: { one: 'incident', many: 'incidents' },
  STATEMENT: { one: 'statement or trade total', many: 'statements and trade totals' },
  POLICY: { one: 'rule', many: 'rules' },
  PRODUCT: { one: 'product or standard', many: 'products and standards' },
  SOURCE: { one: 'source or publisher', many: 'sources and publishers' },
  CLAIM: { one: 'claim or disagreement', many: 'claims and disagreements' },
} as const satisfies Record<Family, { one: string; many: string }>;

export const FAMILIES = Object.keys(FAMILY_WORDS) as Family[];
export const NODE_KINDS = Object.keys(KINDS) as NodeKind[];

/** Kinds that are drawn as one family, in legend order. */
export function kindsOf(family: Family): NodeKind[] {
  return NODE_KINDS.filter((kind) => KINDS[kind].family === family);
}

/** `1 recall`, `1,040 events`. */
export function count(n: number, one: string, many: string = `${one}s`): string {
  return `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;
}

/** First letter up, the rest as it is: `NGO` stays `NGO`. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
