import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './journey.ts';

const { open, finish } = useBrowser();
const file = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const written = (page: Page): Promise<string> =>
  // The editor draws spaces as no-break spaces.
  page
    .locator('.graphiql-query-editor .view-lines')
    .innerText()
    .then((text) => text.replaceAll('\u00a0', ' '));

/** Runs the query and waits until the text is in the part of the answer that is in sight. */
async function answers(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: /Execute query/ }).click();
  await expect
    .poll(() => page.locator('.graphiql-response').textContent(), { timeout: 30_000 })
    .toContain(text);
}

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

test('GraphiQL comes from this server alone, tells the cost before it runs, and runs its first example', async () => {
  const visit = await open('graphql');
  const { page } = visit;
  const cost = page.getByRole('status', { name: 'Cost' });
  await expect
    .poll(() => cost.textContent(), { timeout: 30_000 })
    .toMatch(/^Cost \d+ of 20,000, most by event\./);
  await answers(page, '"data"');
  await finish(visit);
});

test('an example is chosen with the keyboard, taken along as curl, and opened elsewhere by its link', async () => {
  const visit = await open('graphql', { colorScheme: 'dark' });
  const { page } = visit;
  await visit.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Show Examples' }).click();
  await page.getByRole('button', { name: /^search / }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => written(page), { timeout: 30_000 }).toContain('query FindByName');
  await answers(page, '"facets"');

  await page.getByRole('button', { name: 'Copy as curl' }).click();
  await page.getByText('As curl: copied').waitFor();
  const { stdout } = spawnSync('sh', { input: await copied(page), encoding: 'utf8' });
  expect(JSON.parse(stdout)).toMatchObject({ data: { search: { hits: [{}, {}, {}] } } });

  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByText('Link copied').waitFor();
  const link = await copied(page);
  expect(link.startsWith(`${inject('productUrl')}graphql#query=`)).toBe(true);
  await finish(visit);

  const other = await open(link.slice(inject('productUrl').length), { width: 360, height: 740 });
  await expect.poll(() => written(other.page), { timeout: 30_000 }).toContain('FindByName');
  await answers(other.page, '"facets"');
  await finish(other);
});

test('a link pasted on the page itself opens too, and a query beyond the limit is told so before it runs', async () => {
  const visit = await open('graphql', { width: 768 });
  const { page } = visit;
  const query =
    '{ disagreements(first: 100) { nodes { event { sources(first: 100) { nodes { claims(first: 9) { nodes { id } } } } } } } }';
  await page.evaluate((hash) => void (location.hash = hash), new URLSearchParams({ query }).toString());
  const cost = page.getByRole('status', { name: 'Cost' });
  await expect
    .poll(() => cost.textContent(), { timeout: 30_000 })
    .toMatch(
      /^Would be refused: Cost 100,200 of 20,000, most by disagreements\.nodes\.event\.sources\.nodes/,
    );
  await finish(visit);
});

test('the explorer pane adds a field to the query', async () => {
  const visit = await open(`graphql#${new URLSearchParams({ query: '{ dataset { version } }' }).toString()}`);
  const { page } = visit;
  await page.getByRole('button', { name: 'Show GraphiQL Explorer' }).click();
  await page.locator('.graphiql-plugin').getByText('licence', { exact: true }).click();
  await expect.poll(() => written(page), { timeout: 30_000 }).toContain('licence');
  await finish(visit);
});

test('there is an example for each field at the top of the schema', () => {
  const names = readdirSync(new URL('../../web/src/graphiql/examples/', import.meta.url));
  const fields = Object.keys(buildSchema(file('api/schema.graphql')).getQueryType()?.getFields() ?? {});
  expect(names.flatMap((name) => /^(\w+)\.graphql$/.exec(name)?.[1] ?? []).sort()).toEqual(fields.sort());
});
