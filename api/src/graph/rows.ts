import type {
  ActorKind,
  ClaimField,
  Confidence,
  DatePrecision,
  EventKind,
  ProductId,
  Qualifier,
  SourceKind,
  Unit,
} from '@mask-diplomacy/cypher';

/*
 * Nodes as the statements give them and the resolvers take them. `of` is the label, `id` the bare id; ids of other nodes
 * are bare too. What the graph does not hold is null.
 */

/** How many relationships a node has; null when it was not counted, for it came with another node or is seen on a day. */
export type Degree = number | null;

export interface CountryRow {
  readonly of: 'Country';
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly degree: Degree;
}

export interface ActorRow {
  readonly of: 'Actor';
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  readonly note: string | null;
  readonly countryId: string | null;
  readonly partOfId: string | null;
  readonly degree: Degree;
}

export interface EventRow {
  readonly of: 'Event';
  readonly id: string;
  readonly kind: EventKind;
  readonly title: string;
  /** As written to its precision: `2020`, `2020-03`, `2020-03-28`. */
  readonly date: string;
  readonly datePrecision: DatePrecision;
  readonly endDate: string | null;
  readonly dateFirst: string;
  readonly dateLast: string;
  readonly firstReported: string | null;
  readonly valueAmount: number | null;
  readonly valueCurrency: string | null;
  readonly reason: string | null;
  readonly outcome: string | null;
  readonly confidence: Confidence;
  readonly claimCount: number;
  readonly sourceCount: number;
  readonly publisherCount: number;
  readonly disagreementCount: number;
  readonly degree: Degree;
}

export interface ProductRow {
  readonly of: 'Product';
  readonly id: ProductId;
  readonly name: string;
  readonly degree: Degree;
}

export interface StandardRow {
  readonly of: 'Standard';
  readonly id: string;
  readonly name: string;
  readonly degree: Degree;
}

export interface SourceRow {
  readonly of: 'Source';
  readonly id: string;
  readonly title: string;
  readonly titleKind: 'published' | 'described';
  readonly date: string | null;
  readonly dateFirst: string | null;
  readonly url: string | null;
  readonly kind: SourceKind;
  readonly country: string | null;
  readonly language: string;
  readonly voice: string | null;
  readonly publisherId: string;
  readonly publisherName: string;
  readonly degree: Degree;
}

export interface PublisherRow {
  readonly of: 'Publisher';
  readonly id: string;
  readonly name: string;
  readonly degree: Degree;
}

export interface ClaimRow {
  readonly of: 'Claim';
  readonly id: string;
  readonly field: ClaimField;
  /** Key of the item within the event. */
  readonly itemKey: string | null;
  readonly aspect: string | null;
  readonly number: number | null;
  readonly text: string;
  readonly unit: string | null;
  readonly suspect: Suspicion | null;
  readonly note: string | null;
  readonly eventId: string;
  readonly sourceId: string;
  readonly disagreementId: string | null;
  readonly degree: Degree;
}

export interface DisagreementRow {
  readonly of: 'Disagreement';
  readonly id: string;
  readonly field: ClaimField;
  readonly itemKey: string | null;
  readonly aspect: string | null;
  readonly unit: string | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly ratio: number | null;
  readonly ratioWithoutSuspect: number | null;
  readonly claimCount: number;
  readonly eventId: string;
  readonly degree: Degree;
}

/** Why a value is doubted. */
export type Suspicion = 'misprint';

/** Any node. */
export type NodeRow =
  | CountryRow
  | ActorRow
  | EventRow
  | ProductRow
  | StandardRow
  | SourceRow
  | PublisherRow
  | ClaimRow
  | DisagreementRow;

/** Goods within an event; no node of its own. */
export interface ItemRow {
  readonly eventId: string;
  /** Unique within the event. */
  readonly key: string;
  readonly productId: ProductId;
  readonly productName: string;
  readonly quantity: number | null;
  readonly unit: Unit;
  readonly qualifier: Qualifier;
}

/** What a statement gives of a node: all but the label. */
export type ColumnsOf<Row> = Omit<Row, 'of'>;

type Columns<Row> = readonly (keyof ColumnsOf<Row> & string)[];

/** The columns of each label's statements, in order. */
export const COLUMNS = {
  Country: ['id', 'name', 'region', 'latitude', 'longitude', 'degree'] satisfies Columns<CountryRow>,
  Actor: [
    'id',
    'name',
    'kind',
    'aliases',
    'note',
    'countryId',
    'partOfId',
    'degree',
  ] satisfies Columns<ActorRow>,
  Event: [
    'id',
    'kind',
    'title',
    'date',
    'datePrecision',
    'endDate',
    'dateFirst',
    'dateLast',
    'firstReported',
    'valueAmount',
    'valueCurrency',
    'reason',
    'outcome',
    'confidence',
    'claimCount',
    'sourceCount',
    'publisherCount',
    'disagreementCount',
    'degree',
  ] satisfies Columns<EventRow>,
  Product: ['id', 'name', 'degree'] satisfies Columns<ProductRow>,
  Standard: ['id', 'name', 'degree'] satisfies Columns<StandardRow>,
  Source: [
    'id',
    'title',
    'titleKind',
    'date',
    'dateFirst',
    'url',
    'kind',
    'country',
    'language',
    'voice',
    'publisherId',
    'publisherName',
    'degree',
  ] satisfies Columns<SourceRow>,
  Publisher: ['id', 'name', 'degree'] satisfies Columns<PublisherRow>,
  Claim: [
    'id',
    'field',
    'itemKey',
    'aspect',
    'number',
    'text',
    'unit',
    'suspect',
    'note',
    'eventId',
    'sourceId',
    'disagreementId',
    'degree',
  ] satisfies Columns<ClaimRow>,
  Disagreement: [
    'id',
    'field',
    'itemKey',
    'aspect',
    'unit',
    'lowest',
    'highest',
    'ratio',
    'ratioWithoutSuspect',
    'claimCount',
    'eventId',
    'degree',
  ] satisfies Columns<DisagreementRow>,
} as const;
