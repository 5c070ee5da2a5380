import type { SourceRow } from '../graph/rows.ts';
import { type About, creditOf } from './entries.ts';

/** A line of a file: what it is of, then its values. */
export const line = (record: string, value: object): string => `${JSON.stringify({ record, ...value })}\n`;

/** The first line: what the file is, its version and licence. */
export function header(about: About): string {
  const { version, licence, hash } = about.dataset;
  return line('about', { content: about.content, version, licence, credit: creditOf(about), hash });
}

/** What a line says of itself. */
export interface Line {
  readonly record: string;
  readonly fields: object;
}

/** JSON Lines: first what the file is, its version and licence, then its records. */
export async function* toJsonl(about: About, pages: AsyncIterable<readonly Line[]>): AsyncGenerator<string> {
  yield header(about);
  for await (const page of pages) yield page.map(({ record, fields }) => line(record, fields)).join('');
}

/** A row without what only the graph needs. */
export function fields({ of: _of, degree: _degree, ...rest }: { of: string; degree: number | null }): object {
  return rest;
}

/** A document as it stands beside what rests on it. */
export function sourceFields({ id, title, publisherName, date, url }: SourceRow): object {
  return { id, title, publisher: publisherName, date, url };
}
