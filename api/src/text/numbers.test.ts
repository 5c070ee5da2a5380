import { expect, it } from 'vitest';
import { formatAmount, formatSpan } from './numbers.ts';

it('numbers say what they count', () => {
  expect(formatAmount(600000, 'piece')).toBe('600,000 pieces');
  expect(formatAmount(1, 'flight')).toBe('1 flight');
  expect(formatAmount(5, 'person')).toBe('5 people');
  expect(formatAmount(62.5, '%')).toBe('62.5%');
  expect(formatAmount(432000000, 'EUR')).toBe('EUR 432,000,000');
  expect(formatAmount(3, null)).toBe('3');
});

it('a span names its unit once', () => {
  expect(formatSpan(9000, 600000, 'kit')).toBe('9,000 to 600,000 kits');
  expect(formatSpan(5, 10, 'USD')).toBe('USD 5 to 10');
});
