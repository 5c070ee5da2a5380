import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Parameters, readParameter, StatementError } from './parameters.ts';

/** A piece of Cypher that several statements share. */
export interface Fragment {
  /** Path below `cypher/`, for messages. */
  readonly file: string;
  readonly text: string;
  readonly params: Parameters;
}

/**
 * The fragment of a name.
 *
 * @throws StatementError when there is none, or a file above it uses it already
 */
export type FragmentOf = (name: string) => Fragment;

/** For statements that use none. */
export const noFragments: FragmentOf = (name) => {
  throw new StatementError(`no fragment is named ${name}; known: none`);
};

const USE = /^([ \t]*)\/\/ @use (.*)$/gm;
const USED = /^([\w-]+)(?: with (\w+) = (\w+))?$/;

/**
 * A text with each line `// @use name` replaced by the fragment of that name, indented as the line was, and the
 * parameters that the fragments bring. `// @use name with old = new` renames one parameter of it.
 *
 * @throws StatementError naming the file, for a line that is no use or a fragment that is not there
 */
export function withFragments(
  file: string,
  text: string,
  fragmentOf: FragmentOf,
): { text: string; params: Parameters } {
  const params: Parameters = {};
  const whole = text.replace(USE, (line, indent: string, use: string) => {
    const [, name, old, renamed] = USED.exec(use) ?? [];
    if (name === undefined) {
      throw new StatementError(
        `${file}: \`${line.trim()}\` is not \`// @use name\` or \`// @use name with old = new\``,
      );
    }
    const fragment = fragmentOf(name);
    if (old !== undefined && !(old in fragment.params)) {
      throw new StatementError(`${file}: ${fragment.file} has no parameter ${old}`);
    }
    const nameOf = (param: string): string => (param === old ? (renamed ?? param) : param);
    for (const [param, what] of Object.entries(fragment.params)) params[nameOf(param)] = what;
    return fragment.text
      .replace(/\$(\w+)/g, (_whole, param: string) => `$${nameOf(param)}`)
      .replace(/^(?=.)/gm, indent);
  });
  return { text: whole, params };
}

/**
 * The fragments under `fragments/` of the folder, read when they are first used. A fragment begins with a header like a
 * statement's: a sentence and its `@param` lines. It may use others.
 */
export function loadFragments(folder: string): FragmentOf {
  const known = new Map<string, Fragment>();
  const parents: string[] = [];
  return function fragmentOf(name) {
    const before = known.get(name);
    if (before) return before;
    const file = `fragments/${name}.cypher`;
    const path = join(folder, file);
    if (!existsSync(path)) {
      const names = readdirSync(join(folder, 'fragments')).map((each) => each.replace('.cypher', ''));
      throw new StatementError(`no fragment is named ${name}; known: ${names.join(', ')}`);
    }
    if (parents.includes(name)) throw new StatementError(`${file}: uses itself, by ${parents.join(', ')}`);
    parents.push(name);
    const fragment = parseFragment(file, readFileSync(path, 'utf8'), fragmentOf);
    parents.pop();
    known.set(name, fragment);
    return fragment;
  };
}

/** @throws StatementError naming the file and what is missing */
export function parseFragment(file: string, content: string, fragmentOf: FragmentOf = noFragments): Fragment {
  const lines = content.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const header = lines.slice(0, end < 0 ? lines.length : end).map((line) => line.slice(2).trim());
  const body = lines.slice(header.length).join('\n').trim();
  const [summary] = header;
  if (summary === undefined || summary === '' || summary.startsWith('@')) {
    throw new StatementError(`${file}: the header has no sentence that says what the fragment stands for`);
  }
  if (body === '') throw new StatementError(`${file}: no Cypher below the header`);
  const params: Parameters = {};
  for (const line of header.filter((each) => each.startsWith('@'))) readParameter(file, line, params);
  const whole = withFragments(file, body, fragmentOf);
  return { file, text: whole.text, params: { ...params, ...whole.params, ...params } };
}
