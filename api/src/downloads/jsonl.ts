import type { ActorRow, SourceRow } from '../graph/rows.ts';
import { type About, creditOf, type EventEntry } from './entries.ts';
import type { StatedEntry } from './csv.ts';

/** A line of a file: what it is of, then its values. */
export const line = (record: string, value: object): string => `${JSON.stringify({ record, ...value })}\n`;

/** The first line: what the file is, its version and licence. */
export function header(about: About): string {
  const { version, licence, hash } = about.dataset;
  return line('about', { content: about.content, version, licence, credit: creditOf(about), hash });
}

/** JSON Lines: first what the file is, its version and licence, then one line an event with its documents. */
export async function* eventsToJsonl(
  about: About,
  entries: AsyncIterable<readonly EventEntry[]>,
): AsyncGenerator<string> {
  yield header(about);
  for await (const page of entries) yield page.map((entry) => line('event', eventFields(entry))).join('');
}

/** JSON Lines of the whole record: what it is, then actors, documents, and each event followed by its claims. */
export async function* datasetToJsonl(
  about: About,
  pages: {
    readonly actors: AsyncIterable<readonly ActorRow[]>;
    readonly sources: AsyncIterable<readonly SourceRow[]>;
    readonly events: AsyncIterable<readonly StatedEntry[]>;
  },
): AsyncGenerator<string> {
  yield header(about);
  for await (const page of pages.actors) yield page.map((row) => line('actor', fields(row))).join('');
  for await (const page of pages.sources) yield page.map((row) => line('source', fields(row))).join('');
  for await (const page of pages.events) {
    yield page
      .map(({ entry, stated }) => {
        const claims = stated.map(({ claim }) => line('claim', fields(claim)));
        return line('event', eventFields(entry)) + claims.join('');
      })
      .join('');
  }
}

/** A row without what only the graph needs. */
export function fields({ of: _of, degree: _degree, ...rest }: { of: string; degree: number | null }): object {
  return rest;
}

function eventFields({ event, sources, items, ...rest }: EventEntry): object {
  const named = (nodes: readonly { id: string; name: string }[]): object[] =>
    nodes.map(({ id, name }) => ({ id, name }));
  return {
    ...fields(event),
    origins: named(rest.origins),
    destinations: named(rest.destinations),
    senders: named(rest.senders),
    recipients: named(rest.recipients),
    manufacturers: named(rest.manufacturers),
    issuers: named(rest.issuers),
    items: items.map(({ eventId: _eventId, ...item }) => item),
    standards: named(rest.standards),
    links: rest.links.map(({ type, otherId }) => ({ type, event: otherId })),
    sources: sources.map(sourceFields),
  };
}

/** A document as it stands beside what rests on it. */
export function sourceFields({ id, title, publisherName, date, url }: SourceRow): object {
  return { id, title, publisher: publisherName, date, url };
}
