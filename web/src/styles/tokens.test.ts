// eslint-disable-next-line no-restricted-imports -- a test runs in Node and reads the style sheet as text
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

type Tokens = Record<string, string>;

function block(selector: string): Tokens {
  const start = css.indexOf(`${selector} {`);
  const body = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2 contrast ratio of two tokens. */
function contrast(tokens: Tokens, a: string, b: string): number {
  const [one, other] = [tokens[a], tokens[b]];
  if (!one || !other) throw new Error(`no token ${one ? b : a}`);
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const FAMILIES = [
  'country',
  'actor',
  'transfer',
  'incident',
  'statement',
  'policy',
  'product',
  'source',
  'claim',
];
const THEMES = { light: block(':root'), dark: block(":root[data-theme='dark']") };

describe.each(Object.entries(THEMES))('the %s theme', (_name, tokens) => {
  test.each(['paper', 'paper-raised', 'paper-sunken'])('text is readable on %s', (paper) => {
    for (const ink of ['ink', 'ink-soft', 'ink-faint', 'accent', 'warn']) {
      expect(contrast(tokens, ink, paper), `${ink} on ${paper}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(FAMILIES)('%s: its line shows on paper, its text reads on its fill', (family) => {
    expect(contrast(tokens, `family-${family}`, 'paper')).toBeGreaterThanOrEqual(3);
    expect(contrast(tokens, `family-${family}-ink`, `family-${family}-fill`)).toBeGreaterThanOrEqual(4.5);
  });

  test('controls show against what they lie on', () => {
    expect(contrast(tokens, 'line-strong', 'paper-raised')).toBeGreaterThanOrEqual(3);
    expect(contrast(tokens, 'focus', 'paper')).toBeGreaterThanOrEqual(3);
    expect(contrast(tokens, 'accent-ink', 'accent')).toBeGreaterThanOrEqual(4.5);
  });
});
