/** A stretch of text and whether it is part of what was looked for. */
export interface Stretch {
  text: string;
  isMatch: boolean;
}

/** Lower case without accents, with the place in the text that each letter came from. */
function fold(text: string): { letters: string; from: number[] } {
  let letters = '';
  const from: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const folded = (text[at] ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    letters += folded;
    for (let i = 0; i < folded.length; i += 1) from.push(at);
  }
  return { letters, from };
}

/** Splits a text where words of it begin with words of the query; case and accents are ignored. Never loses a letter. */
export function highlight(text: string, query: string): Stretch[] {
  const { letters, from } = fold(text);
  const words = fold(query)
    .letters.split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const marked = new Set<number>();
  for (const start of letters.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)) {
    const word = words.find((candidate) => letters.startsWith(candidate, start.index));
    for (let at = start.index; word && at < start.index + word.length; at += 1) marked.add(from[at] ?? 0);
  }
  const stretches: Stretch[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const isMatch = marked.has(at);
    const last = stretches.at(-1);
    if (last?.isMatch === isMatch) last.text += text[at] ?? '';
    else stretches.push({ text: text[at] ?? '', isMatch });
  }
  return stretches;
}
