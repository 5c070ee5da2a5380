/**
 * The keys that one JSON text writes twice in the same object, each as a path such as `items[0].unit`.
 * JSON.parse keeps the last silently; a record that says two things must be refused. Empty when there is none.
 *
 * @param text JSON that JSON.parse has accepted
 */
export function duplicateKeys(text: string): string[] {
  const found: string[] = [];
  let at = 0;

  const skipSpace = (): void => {
    while (' \t\n\r'.includes(text[at] ?? 'x')) at += 1;
  };
  const readString = (): string => {
    const start = at;
    at += 1;
    while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
    at += 1;
    return JSON.parse(text.slice(start, at)) as string;
  };
  const readMembers = (close: '}' | ']', readMember: (index: number) => void): void => {
    at += 1;
    skipSpace();
    for (let index = 0; text[at] !== close; index += 1) {
      readMember(index);
      skipSpace();
      if (text[at] === ',') at += 1;
      skipSpace();
    }
    at += 1;
  };
  const readValue = (path: string): void => {
    skipSpace();
    if (text[at] === '{') {
      const keys = new Set<string>();
      readMembers('}', () => {
        const key = readString();
        const keyPath = path === '' ? key : `${path}.${key}`;
        if (keys.has(key)) found.push(keyPath);
        keys.add(key);
        skipSpace();
        at += 1;
        readValue(keyPath);
      });
    } else if (text[at] === '[') readMembers(']', (index) => readValue(`${path}[${index}]`));
    else if (text[at] === '"') readString();
    else while (at < text.length && !',}] \t\n\r'.includes(text[at] ?? '')) at += 1;
  };

  readValue('');
  return found;
}
