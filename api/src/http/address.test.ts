import fc from 'fast-check';
import { expect, it } from 'vitest';
import { faultOfAddress } from './address.ts';

it.each([
  ['/download/%ZZ', '%ZZ'],
  ['/%', '%'],
  ['/graphql?query=%7B%', '%7B%'],
  ['/download/events.csv?text=%E5%8F', '%E5%8F'],
  ['/a%FFb', '%FFb'],
])('%s cannot be decoded, for %s', (address, fault) => {
  expect(fault.startsWith(faultOfAddress(address) ?? 'nothing')).toBe(true);
});

it('an address is at fault exactly when it cannot be decoded', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary' }).map((text) => encodeURIComponent(text)),
    fc.constantFrom('%', '%4', '%ZZ', '%E5', '%8F', '%41', 'a', '/', '?', '=', '+'),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const address = parts.join('');
      let canBeDecoded = true;
      try {
        decodeURIComponent(address);
      } catch {
        canBeDecoded = false;
      }
      expect(faultOfAddress(address) === null).toBe(canBeDecoded);
    }),
  );
});
