import {
  ACTOR_KINDS,
  CLAIM_FIELDS,
  CONFIDENCES,
  DATE_PRECISIONS,
  EVENT_KINDS,
  EVENT_LINK_NAMES,
  PRODUCT_IDS,
  QUALIFIERS,
  SOURCE_KINDS,
  UNITS,
} from '@mask-diplomacy/cypher';
import { z } from 'zod';
import { isCountryCode, isCurrencyCode, isLanguageCode } from './codes.ts';
import { isDay, isWrittenDate } from './dates.ts';

/*
 * The four kinds of record, as seed/data/FORMAT.md describes them. Each rule's error text says what would be valid;
 * what came is added where the fault is reported.
 */

const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum(words, { error: words.join(', ') });
const matching = (isValid: (text: string) => boolean, valid: string) =>
  z.string({ error: valid }).refine(isValid, { error: valid });
const listOf = <Item extends z.ZodType>(item: Item, valid: string) => z.array(item, { error: valid });
/** An object with these keys and no others. */
const exactly = <Shape extends z.ZodRawShape>(shape: Shape, valid = 'one JSON object') =>
  z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join(', ') : valid),
  });
const orNull = <Schema extends z.ZodType>(schema: Schema) => schema.nullable();

const TEXT = 'a text that is not empty, without white space at its ends';
const LONE_SURROGATE = /\p{Surrogate}/u;
const text = matching((value) => value !== '' && value.trim() === value && !LONE_SURROGATE.test(value), TEXT);
const kebabId = matching(
  (value) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value),
  'kebab-case, such as government-of-china',
);
const country = matching(isCountryCode, 'an ISO 3166-1 alpha-3 code, such as NLD');
const day = matching(isDay, 'a day that exists, YYYY-MM-DD');
const amount = z
  .number({ error: 'a number above 0' })
  .positive({ error: 'a number above 0' })
  .max(Number.MAX_SAFE_INTEGER, { error: 'a number below 2^53' });
const uniqueList = (item: z.ZodType<string>, valid: string) =>
  listOf(item, valid).refine((list) => new Set(list).size === list.length, { error: `${valid}, none twice` });

/** Marks that a title keeps when it was copied from notes and not from the page. */
const LEFT_OVER_MARK = /^\[|\]$|\bslug\b|not shown|\bexcerpt\b/;

export const sourceSchema = exactly({
  id: matching(
    (value) => /^src-[a-z0-9]+([.-][a-z0-9]+)*$/.test(value),
    'src- and words of a-z, 0-9 joined by - or .',
  ),
  publisher: text,
  title: text.refine((value) => !LEFT_OVER_MARK.test(value), {
    error: 'a title without left-over marks (brackets at its ends, slug, excerpt, not shown)',
  }),
  titleKind: oneOf(['published', 'described']),
  date: orNull(matching(isWrittenDate, 'a date that exists, YYYY-MM-DD, YYYY-MM or YYYY, or null')),
  url: orNull(
    matching((value) => /^https?:\/\/[^\s/]+\S*$/.test(value), 'an http or https address, or null'),
  ),
  kind: oneOf(SOURCE_KINDS),
  country: orNull(country),
  language: matching(isLanguageCode, 'an ISO 639-1 code, such as en'),
});

export const actorSchema = exactly({
  id: kebabId,
  name: text,
  kind: oneOf(ACTOR_KINDS),
  country: orNull(country),
  aliases: uniqueList(text, 'a list of texts'),
  partOf: orNull(text),
  note: orNull(text),
});

const itemSchema = exactly(
  {
    key: matching((value) => /^i[1-9]\d*$/.test(value), 'i1, i2, …'),
    product: oneOf(PRODUCT_IDS),
    quantity: orNull(amount),
    unit: oneOf(UNITS),
    qualifier: oneOf(QUALIFIERS),
  },
  'an item {key, product, quantity, unit, qualifier}',
);

const linkSchema = exactly({ type: oneOf(EVENT_LINK_NAMES), to: text }, 'a link {type, to}');

export const eventSchema = exactly({
  id: kebabId,
  kind: oneOf(EVENT_KINDS),
  title: text,
  date: day,
  datePrecision: oneOf(DATE_PRECISIONS),
  endDate: orNull(day),
  origins: uniqueList(country, 'a list of alpha-3 codes'),
  destinations: uniqueList(country, 'a list of alpha-3 codes'),
  senders: uniqueList(text, 'a list of actor ids'),
  recipients: uniqueList(text, 'a list of actor ids'),
  manufacturers: uniqueList(text, 'a list of actor ids'),
  issuers: uniqueList(text, 'a list of actor ids'),
  items: listOf(itemSchema, 'a list of items').refine(
    (items) => new Set(items.map((item) => item.key)).size === items.length,
    { error: 'a list of items, no key twice' },
  ),
  value: orNull(
    exactly(
      { amount, currency: matching(isCurrencyCode, 'an ISO 4217 code, such as EUR') },
      '{amount, currency} or null',
    ),
  ),
  standards: uniqueList(text, 'a list of standards'),
  reason: orNull(text),
  outcome: orNull(text),
  links: listOf(linkSchema, 'a list of links'),
  confidence: oneOf(CONFIDENCES),
});

const CLAIM_VALUE = 'a number below 2^53, or a text that is not empty';

export const claimSchema = exactly({
  id: matching((value) => /^clm-[0-9a-f]{12}$/.test(value), 'clm- and 12 hex digits'),
  event: text,
  field: oneOf(CLAIM_FIELDS),
  item: orNull(text),
  aspect: orNull(text),
  value: z.custom<number | string>(
    (value) =>
      typeof value === 'number'
        ? Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER
        : text.safeParse(value).success,
    { error: CLAIM_VALUE },
  ),
  unit: orNull(
    matching(
      (value) => value === '%' || UNITS.some((unit) => unit === value) || isCurrencyCode(value),
      `${UNITS.join(', ')}, %, an ISO 4217 code, or null`,
    ),
  ),
  suspect: orNull(oneOf(['misprint'])),
  source: text,
  note: z.string({ error: 'a text' }),
});

export type SourceRecord = z.infer<typeof sourceSchema>;
export type ActorRecord = z.infer<typeof actorSchema>;
export type EventRecord = z.infer<typeof eventSchema>;
export type EventItem = EventRecord['items'][number];
export type ClaimRecord = z.infer<typeof claimSchema>;

/** The four files of a fact set, in the order in which they are read, each with the schema of its lines. */
export const RECORD_SCHEMAS = {
  sources: sourceSchema,
  actors: actorSchema,
  events: eventSchema,
  claims: claimSchema,
} as const;
export type RecordKind = keyof typeof RECORD_SCHEMAS;
export const RECORD_KINDS = Object.keys(RECORD_SCHEMAS) as readonly RecordKind[];

/** A whole fact set, each list in the order of its file. */
export interface Records {
  readonly sources: readonly SourceRecord[];
  readonly actors: readonly ActorRecord[];
  readonly events: readonly EventRecord[];
  readonly claims: readonly ClaimRecord[];
}
