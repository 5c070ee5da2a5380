import { expect, it } from 'vitest';
import { toCsv } from './csv.ts';

const about = {
  content: 'events',
  dataset: { hash: 'h', version: '1', licence: 'CC BY 4.0', loadedAt: '' },
};

async function write(title: string): Promise<string> {
  const pages = (async function* () {
    yield [{ title }];
  })();
  let text = '';
  for await (const chunk of toCsv(about, ['title'], pages)) text += chunk;
  return text;
}

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])(
  'a title that a spreadsheet would run, %j, is kept from it',
  async (title) => {
    expect(await write(title)).toContain(`'${title}`);
  },
);

it('commas, quotes and line breaks stay within their cell', async () => {
  expect(await write('a, "b"\nc')).toContain('"a, ""b""\nc"');
});

it('the credit is in each row', async () => {
  expect(await write('')).toContain('"Mask diplomacy fact set, version 1, CC BY 4.0"');
});
