import { expect, test } from 'vitest';
import { webAddress } from './web-address.ts';

test.each(['javascript:alert(1)', 'data:text/html,x', '//example.org', 'file:///etc', 'no address', null])(
  '%s never becomes a link',
  (address) => expect(webAddress(address)).toBeNull(),
);

test('http and https do', () => {
  expect(webAddress('https://example.org/a b')).toBe('https://example.org/a%20b');
});
