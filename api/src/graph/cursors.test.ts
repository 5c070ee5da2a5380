import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AppError } from '../errors.ts';
import { readCursor, writeCursor } from './cursors.ts';

const refused = (act: () => unknown): void => {
  expect(act).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }) as AppError);
};

it('a cursor gives back the key it was made of', () => {
  fc.assert(
    fc.property(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), (text, number) => {
      const key = [text, number === 0 ? 0 : number];
      expect(readCursor('list', ['text', 'number'], writeCursor('list', key), 'list')).toEqual(key);
    }),
  );
});

it('a cursor of another list is refused', () => {
  refused(() => readCursor('Actor.events', ['text'], writeCursor('Country.events', ['x']), 'Actor.events'));
});

it('a cursor with one letter changed is refused', () => {
  const cursor = writeCursor('list', ['2020-03-28', 'nld-ffp2-recall-2020-03-28']);
  fc.assert(
    fc.property(fc.nat(cursor.length - 1), fc.constantFrom('A', 'b', '7', '-', '%'), (at, letter) => {
      fc.pre(cursor[at] !== letter);
      refused(() =>
        readCursor(
          'list',
          ['text', 'text'],
          `${cursor.slice(0, at)}${letter}${cursor.slice(at + 1)}`,
          'list',
        ),
      );
    }),
  );
});

it('any other text is refused, and the message names field, argument and what came', () => {
  fc.assert(fc.property(fc.string(), (text) => refused(() => readCursor('list', ['text'], text, 'list'))));
  expect(() => readCursor('list', ['text'], 'x', 'disagreements')).toThrow(
    /^disagreements\(after:\): got "x"; valid: a cursor/,
  );
});

it('a key of another shape is refused', () => {
  refused(() => readCursor('list', ['number'], writeCursor('list', ['x']), 'list'));
  refused(() => readCursor('list', ['number'], writeCursor('list', [null]), 'list'));
  refused(() => readCursor('list', ['text', 'text'], writeCursor('list', ['x']), 'list'));
});
