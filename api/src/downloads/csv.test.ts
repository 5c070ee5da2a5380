import { expect, it } from 'vitest';
import { eventsToCsv } from './csv.ts';
import type { EventEntry } from './entries.ts';

const about = {
  content: 'events',
  dataset: { hash: 'h', version: '1', licence: 'CC BY 4.0', loadedAt: '' },
};

async function write(event: Partial<EventEntry['event']>): Promise<string> {
  const none = { origins: [], destinations: [], senders: [], recipients: [], manufacturers: [], issuers: [] };
  const entry = { ...none, items: [], standards: [], links: [], sources: [], event } as unknown as EventEntry;
  let text = '';
  for await (const chunk of eventsToCsv(
    about,
    (async function* () {
      yield [entry];
    })(),
  ))
    text += chunk;
  return text;
}

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])(
  'a title that a spreadsheet would run, %j, is kept from it',
  async (title) => {
    expect(await write({ title })).toContain(`'${title}`);
  },
);

it('commas, quotes and line breaks stay within their cell', async () => {
  expect(await write({ title: 'a, "b"\nc' })).toContain('"a, ""b""\nc"');
});

it('the credit is in each row', async () => {
  expect(await write({})).toContain('"Mask diplomacy fact set, version 1, CC BY 4.0"');
});
