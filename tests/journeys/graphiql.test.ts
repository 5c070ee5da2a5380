import { expect, test } from 'vitest';
import { useBrowser } from './journey.ts';

const { open } = useBrowser();

test('GraphiQL comes from this server alone and runs its first example', async () => {
  const visit = await open('graphql');
  const { page } = visit;
  await page.locator('.graphiql-query-editor').getByText('event').first().waitFor();
  await page.getByRole('button', { name: /Execute query/ }).click();
  await expect
    .poll(async () => page.locator('.graphiql-response').textContent(), { timeout: 30_000 })
    .toMatch(/"data"/);
  expect(visit.foreignRequests).toEqual([]);
  expect(visit.complaints).toEqual([]);
  await visit.close();
});
