import { expect, test } from 'vitest';
import { affairOrder } from './affair.ts';

const own = { earliest: '2020-03-28', latest: '2020-03-28' };
const event = (id: string, earliest: string, latest = earliest) => ({
  id,
  title: id,
  nodeKind: 'RECALL' as const,
  date: { iso: earliest, earliest, latest },
});
const ids = (steps: { event: { id: string } }[]) => steps.map((step) => step.event.id);

test('linked events stand before or after by their dates, oldest first', () => {
  const affair = affairOrder(
    [
      { type: 'REPLIES_TO', direction: 'IN', event: event('answer', '2020-04-02') },
      { type: 'FOLLOWS', direction: 'OUT', event: event('rule', '2020-03-23') },
      { type: 'CONCERNS', direction: 'OUT', event: event('delivery', '2020-03-21') },
    ],
    own,
  );
  expect(ids(affair.before)).toEqual(['delivery', 'rule']);
  expect(ids(affair.after)).toEqual(['answer']);
});

test('where a month covers the day of this event, the direction of the link decides', () => {
  const march = ['2020-03-01', '2020-03-31'] as const;
  const affair = affairOrder(
    [
      { type: 'PROMPTED_BY', direction: 'OUT', event: event('test', ...march) },
      { type: 'PROMPTED_BY', direction: 'IN', event: event('checks', ...march) },
    ],
    own,
  );
  expect(ids(affair.before)).toEqual(['test']);
  expect(ids(affair.after)).toEqual(['checks']);
});

test('an event linked twice is one step with both links', () => {
  const twice = event('deal', '2020-03-01');
  const { before } = affairOrder(
    [
      { type: 'CONCERNS', direction: 'OUT', event: twice },
      { type: 'FOLLOWS', direction: 'OUT', event: twice },
    ],
    own,
  );
  expect(before).toHaveLength(1);
  expect(before[0]?.links).toHaveLength(2);
});

test('parts and other records of the same goods stand beside, whatever their date', () => {
  const affair = affairOrder(
    [{ type: 'PART_OF', direction: 'OUT', event: event('wider', '2020-01-01') }],
    own,
  );
  expect(ids(affair.beside)).toEqual(['wider']);
});
