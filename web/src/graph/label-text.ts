const ELLIPSIS = '…';

/**
 * Breaks a label into at most `maxLines` lines of at most `maxChars` characters, at spaces where it can.
 * What does not fit is cut at the end of a word, with an ellipsis; a word is cut only where it is longer than a line.
 */
export function wrapLabel(text: string, maxChars: number, maxLines: number): string[] {
  const words = text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  const lines: string[] = [];
  let line = '';
  let isCut = false;
  for (const word of words) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (joined.length <= maxChars) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    isCut ||= word.length > maxChars;
    line = word.length > maxChars ? `${word.slice(0, maxChars - 1)}${ELLIPSIS}` : word;
    if (lines.length >= maxLines) break;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  kept[maxLines - 1] = `${shortened(kept[maxLines - 1] ?? '', maxChars - 1)}${ELLIPSIS}`;
  return kept;
}

/** As many whole words as fit, without a joining word or a mark at the end. */
function shortened(line: string, maxChars: number): string {
  const space = line.lastIndexOf(' ');
  const whole = line.length <= maxChars || space < 0 ? line.slice(0, maxChars) : line.slice(0, space);
  return whole
    .replace(/(\s+(a|an|and|at|by|for|from|in|of|on|the|to|with))+$/iu, '')
    .replace(/[\s,;:.…–-]+$/u, '');
}

/** Width of the longest line in units of the font size; an average for a humanist sans, wide scripts counted double. */
export function textWidth(lines: readonly string[]): number {
  const widths = lines.map((line) =>
    [...line].reduce((sum, char) => sum + (char > '\u2e80' ? 1 : /[A-ZMW@%0-9]/.test(char) ? 0.6 : 0.49), 0),
  );
  return Math.max(0, ...widths);
}
