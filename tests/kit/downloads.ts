import { parse as parseCsv } from 'csv-parse/sync';
import { inject } from 'vitest';
import type { ClientError } from './api.ts';

/** A file's text; a refusal throws. */
export async function fetchFile(name: string): Promise<string> {
  const response = await fetch(`${inject('apiUrl')}/download/${name}`);
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${name}: ${response.status} ${text}`);
  return text;
}

/** How a file is refused. */
export async function refusal(name: string): Promise<{ status: number; error: ClientError | undefined }> {
  const response = await fetch(`${inject('apiUrl')}/download/${name}`);
  const { errors } = (await response.json()) as { errors: ClientError[] };
  return { status: response.status, error: errors[0] };
}

/** A line of JSON Lines. */
export type Line = Readonly<Record<string, unknown>> & { record: string; id: string };
export const linesOf = (text: string): Line[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
export const tableOf = (text: string): Record<string, string>[] =>
  parseCsv(text, { columns: true, bom: true });
