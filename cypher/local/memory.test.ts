import { expect, it } from 'vitest';
import { chooseHeap, HEAP_SETTING, parseMemAvailable } from './memory.ts';

it('prefers the option over the environment', () => {
  expect(chooseHeap('256m', { [HEAP_SETTING]: '300m' })).toBe(256);
  expect(chooseHeap(undefined, { [HEAP_SETTING]: '300m' })).toBe(300);
});

it('refuses a heap in which the server would die', () => {
  expect(() => chooseHeap('64m', {})).toThrow(expect.objectContaining({ code: 'too-little-memory' }));
});

it('refuses a heap that the machine cannot hold, and says what it has', () => {
  expect(() => chooseHeap('100000g', {})).toThrow(
    expect.objectContaining({
      code: 'too-little-memory',
      message: expect.stringMatching(/has \d+ MiB of memory, \d+ MiB of it free/),
    }),
  );
});

it('refuses a size that is none, and names what is valid', () => {
  expect(() => chooseHeap(undefined, { [HEAP_SETTING]: 'lots' })).toThrow(
    expect.objectContaining({ code: 'bad-setting', message: expect.stringMatching(/"lots".*768m/) }),
  );
});

it('reads the memory that is to be had from the kernel', () => {
  expect(parseMemAvailable('MemTotal: 100 kB\nMemAvailable:   2097152 kB\n')).toBe(2048);
  expect(parseMemAvailable('MemTotal: 100 kB\n')).toBeNull();
});
