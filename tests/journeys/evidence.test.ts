import { expect, test } from 'vitest';
import { details, onScreen, searchAndOpen } from '../kit/explorer-page.ts';
import { useBrowser } from './journey.ts';

const { open, finish } = useBrowser();

test('the disputed Dutch recall shows its rival figures, each with its sources, the misprint marked', async () => {
  const visit = await open();
  const { page } = visit;
  await searchAndOpen(page, 'Netherlands recalls 600,000');
  await onScreen(page, 3);
  const panel = details(page);
  await panel.getByText(/Sources disagree: 4 values/).waitFor();
  const side = (figure: string) =>
    panel
      .getByRole('listitem')
      .filter({ has: page.getByText(figure, { exact: true }) })
      .first();
  for (const figure of ['500,000 pieces', 'about 600,000 pieces', '1,300,000 pieces', '60,000,000 pieces']) {
    expect(await side(figure).getByRole('link').count(), figure).toBeGreaterThan(0);
  }
  await side('60,000,000 pieces').getByText('taken for a misprint').first().waitFor();
  await side('60,000,000 pieces').getByText('Global Voices').first().waitFor();
  await side('about 600,000 pieces').getByText('the record’s value').waitFor();
  await side('about 600,000 pieces').getByText('8 independent publishers').waitFor();
  for (const link of await panel.getByRole('link').all()) {
    expect(await link.getAttribute('href')).toMatch(/^https?:\/\//);
    expect(await link.getAttribute('rel')).toMatch(/noopener/);
  }
  await finish(visit);
});
