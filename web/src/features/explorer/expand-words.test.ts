import { expect, test } from 'vitest';
import { expandWords } from './expand-words.ts';

test('a choice says what it brings, with the name of what is expanded', () => {
  const china = { who: 'China', direction: 'IN' } as const;
  expect(expandWords({ ...china, type: 'SENT_FROM', event: 'TRANSFER', whom: 'transfers' })).toBe(
    'Transfers from China',
  );
  expect(expandWords({ ...china, type: 'BASED_IN', event: undefined, whom: 'actors' })).toBe(
    'Actors based in China',
  );
  expect(expandWords({ ...china, type: 'SENT_TO', event: 'INCIDENT', whom: 'incidents' })).toBe(
    'Incidents with goods sent to China',
  );
  expect(expandWords({ ...china, type: 'SENT_FROM', event: 'POLICY', whom: 'rules' })).toBe(
    'Rules issued in China',
  );
});

test('an event is called it', () => {
  expect(
    expandWords({ type: 'SENT_TO', direction: 'OUT', event: 'TRANSFER', who: 'it', whom: 'countries' }),
  ).toBe('Countries it was sent to');
});
