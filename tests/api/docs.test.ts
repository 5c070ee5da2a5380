import { readdirSync, readFileSync } from 'node:fs';
import { ERROR_CODES, readConfig } from '@mask-diplomacy/api';
import { expect, inject, it } from 'vitest';
import { send } from '../kit/api.ts';

const DOCS = new URL('../../docs/', import.meta.url);
const page = readFileSync(new URL('api.md', DOCS), 'utf8');
const cells = (section: string): string[][] =>
  (page.split(/^## /m).find((part) => part.startsWith(section)) ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (-|code |what )/.test(line))
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim().replaceAll('`', ''))
        .slice(1, -1),
    );

it('docs/api.md has every error code with its status', () => {
  expect(Object.fromEntries(cells('Errors').map(([code, status]) => [code, Number(status)]))).toEqual(
    Object.fromEntries(Object.entries(ERROR_CODES).map(([code, { status }]) => [code, status])),
  );
});

it('docs/api.md has every other status that a refusal has', () => {
  const folder = new URL('../../api/src/', import.meta.url);
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^http\/.*\.ts$/.test(name))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const used = sources.flatMap((text) =>
    [...text.matchAll(/new Refusal\((\d{3})|\n\s+(40\d),\n|'(4\d\d) [A-Z]/g)].map((match) =>
      Number(match.slice(1).find(Boolean)),
    ),
  );
  const told = [...page.matchAll(/^- (4\d\d): /gm)].map(([, status]) => Number(status));
  expect(told).toEqual([...new Set(used)].filter((status) => status !== 400).sort());
});

it('docs/api.md has the limits as they are set', () => {
  const told = Object.fromEntries(
    cells('Limits').flatMap(([, limit, setting]) => (setting ? [[setting, limit]] : [])),
  );
  const config = readConfig({});
  const number = (value: number): string => value.toLocaleString('en');
  expect(told).toEqual({
    API_MAX_COST: number(config.maxCost),
    API_MAX_DEPTH: number(config.maxDepth),
    API_MAX_FIELDS: number(config.maxFields),
    API_MAX_ALIASES: number(config.maxAliases),
    API_MAX_DIRECTIVES: number(config.maxDirectives),
    API_MAX_TOKENS: number(config.maxTokens),
    API_MAX_BODY_BYTES: `${config.maxBodyBytes / 1024} KiB`,
    API_DEADLINE_MS: `${config.deadlineMilliseconds / 1000} s`,
    API_RATE_PER_MINUTE: number(config.ratePerMinute),
    API_MAX_RUNNING: number(config.maxRunning),
    API_MAX_WAITING: number(config.maxWaiting),
    API_MAX_DOWNLOADS: number(config.maxDownloads),
    API_DOWNLOAD_DEADLINE_MS: `${config.downloadDeadlineMilliseconds / 1000} s`,
    API_DOWNLOAD_STALL_MS: `${config.downloadStallMilliseconds / 1000} s`,
  });
});

it('the worked example of docs/api.md costs what it says', async () => {
  const [, example = '', stated = ''] = /```graphql\n((?:(?!```)[\s\S])*?) # = (\d+)\n```/.exec(page) ?? [];
  const { body } = await send(example);
  expect(body.errors).toBeUndefined();
  expect(body.extensions).toMatchObject({ cost: { requested: Number(stated) } });
});

it('every shell example of docs/api.md that asks something answers', async () => {
  const examples = [...page.matchAll(/127\.0\.0\.1:4000(\/graphql\S*) [\s\S]*?-d '(.*)'/g)];
  expect(examples.length).toBeGreaterThan(2);
  for (const [, path, body = ''] of examples) {
    const answer = await fetch(`${inject('apiUrl')}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(await answer.json(), body).not.toHaveProperty('errors');
  }
});

/** Pages of docs/, at any depth, but those whose answers are compared elsewhere. */
const pages = readdirSync(DOCS, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.md') && !name.startsWith('reference/'),
);
const queries = pages.flatMap((name) =>
  [...readFileSync(new URL(name, DOCS), 'utf8').matchAll(/```graphql\n([\s\S]*?)```/g)].map(
    ([, query = ''], at) => [`docs/${name}, block ${at + 1}`, query] as const,
  ),
);

it.each(queries)('%s answers without an error', async (_where, query) => {
  const { body } = await send(query);
  expect(body.errors).toBeUndefined();
  expect(Object.values(body.data ?? {})).not.toContain(null);
});
