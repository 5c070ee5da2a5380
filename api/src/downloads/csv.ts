import { stringify } from 'csv-stringify/sync';
import type { ItemRow, SourceRow } from '../graph/rows.ts';
import { type About, creditOf, type EventEntry } from './entries.ts';
import type { StatedClaim } from '../graph/claims.ts';
import { BETWEEN } from './properties.ts';

type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;

/** So that spreadsheets take the file for UTF-8. */
const MARK = '\uFEFF';

const join = (values: readonly string[]): string => values.join(BETWEEN);
const namesOf = (nodes: readonly { readonly name: string }[]): string => join(nodes.map(({ name }) => name));
const idsOf = (nodes: readonly { readonly id: string }[]): string => join(nodes.map(({ id }) => id));

/**
 * A table as RFC 4180 has it, in UTF-8 with a mark. What a spreadsheet would run as a formula begins with an apostrophe.
 * An empty table has its header.
 */
export async function* toCsv(
  columns: readonly string[],
  pages: AsyncIterable<readonly Row[]>,
): AsyncGenerator<string> {
  const write = (rows: readonly (readonly Cell[])[]): string =>
    stringify(
      rows.map((cells) => [...cells]),
      { record_delimiter: '\r\n', escape_formulas: true },
    );
  yield MARK + write([columns]);
  for await (const rows of pages) yield write(rows.map((row) => columns.map((name) => row[name] ?? null)));
}

const EVENT_COLUMNS = [
  'id',
  'kind',
  'title',
  'date',
  'datePrecision',
  'endDate',
  'origins',
  'destinations',
  'senders',
  'recipients',
  'manufacturers',
  'issuers',
  'items',
  'valueAmount',
  'valueCurrency',
  'standards',
  'reason',
  'outcome',
  'confidence',
  'firstReported',
  'claimCount',
  'sourceCount',
  'publisherCount',
  'disagreementCount',
  'sourcePublishers',
  'sourceUrls',
  'credit',
] as const;

/** One row an event; several values of a cell are parted by ` | `. */
export function eventsToCsv(
  about: About,
  entries: AsyncIterable<readonly EventEntry[]>,
): AsyncGenerator<string> {
  const credit = creditOf(about);
  const rows = (async function* (): AsyncGenerator<readonly Row[]> {
    for await (const page of entries) yield page.map((entry) => ({ ...eventCells(entry), credit }));
  })();
  return toCsv(EVENT_COLUMNS, rows);
}

function eventCells({ event, ...rest }: EventEntry): Row {
  const { sources } = rest;
  return {
    ...event,
    origins: idsOf(rest.origins),
    destinations: idsOf(rest.destinations),
    senders: namesOf(rest.senders),
    recipients: namesOf(rest.recipients),
    manufacturers: namesOf(rest.manufacturers),
    issuers: namesOf(rest.issuers),
    items: join(rest.items.map(itemText)),
    standards: namesOf(rest.standards),
    sourcePublishers: join([...new Set(sources.map(({ publisherName }) => publisherName))]),
    sourceUrls: join(sources.flatMap(({ url }) => url ?? [])),
  };
}

function itemText({ productName, quantity, unit, qualifier }: ItemRow): string {
  if (quantity === null) return `${productName}: not stated`;
  return `${productName}: ${qualifier === 'exact' ? '' : `${qualifier} `}${quantity} ${unit}`;
}

const CLAIM_COLUMNS = [
  'claimId',
  'eventId',
  'eventKind',
  'eventTitle',
  'eventDate',
  'field',
  'itemKey',
  'aspect',
  'value',
  'unit',
  'suspect',
  'note',
  'sourceId',
  'sourceTitle',
  'sourcePublisher',
  'sourceDate',
  'sourceKind',
  'sourceLanguage',
  'sourceUrl',
  'credit',
] as const;

/** What an event's row of claims is made of. */
export interface StatedEntry {
  readonly entry: EventEntry;
  readonly stated: readonly StatedClaim[];
}

/** One row a claim: who states what of which event. */
export function claimsToCsv(
  about: About,
  entries: AsyncIterable<readonly StatedEntry[]>,
): AsyncGenerator<string> {
  const credit = creditOf(about);
  const rows = (async function* (): AsyncGenerator<readonly Row[]> {
    for await (const page of entries) {
      yield page.flatMap(({ entry, stated }) =>
        stated.map(({ claim, source }) => ({
          ...claim,
          claimId: claim.id,
          eventKind: entry.event.kind,
          eventTitle: entry.event.title,
          eventDate: entry.event.date,
          value: claim.number ?? claim.text,
          ...sourceCells(source),
          credit,
        })),
      );
    }
  })();
  return toCsv(CLAIM_COLUMNS, rows);
}

function sourceCells(source: SourceRow): Row {
  return {
    sourceTitle: source.title,
    sourcePublisher: source.publisherName,
    sourceDate: source.date,
    sourceKind: source.kind,
    sourceLanguage: source.language,
    sourceUrl: source.url,
  };
}
