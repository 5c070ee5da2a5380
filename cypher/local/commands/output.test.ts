import { expect, it } from 'vitest';
import { progressPrinter } from './output.ts';

function printed(isTerminal: boolean, fractions: readonly number[]): string {
  let text = '';
  const print = progressPrinter({ write: (part) => (text += part) }, isTerminal);
  for (const fraction of fractions) print({ step: 'jars', message: `at ${fraction}`, fraction });
  print({ step: 'ready', message: 'done' });
  return text;
}

it('counts on one line of a terminal', () => {
  expect(printed(true, [0.1, 0.2])).toBe('\r\u001B[Kat 0.1\r\u001B[Kat 0.2\ndone\n');
});

it('prints a line for each tenth where there is no terminal', () => {
  expect(printed(false, [0.11, 0.12, 0.19, 0.21])).toBe('at 0.11\nat 0.21\ndone\n');
});
