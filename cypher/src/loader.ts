import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FragmentOf, loadFragments, noFragments, withFragments } from './fragments.ts';
import { type Parameters, readParameter, StatementError } from './parameters.ts';

/** One Cypher statement as it lies in its file: text, what it takes, what it gives. */
export interface Statement {
  /** File name without folder and ending, such as `claims-about-events`; unique. */
  readonly name: string;
  /** Path below `cypher/`, for messages. */
  readonly file: string;
  readonly text: string;
  readonly access: 'read' | 'write';
  readonly summary: string;
  /** Those of the header and of the fragments used. */
  readonly params: Readonly<Parameters>;
  /** Column names in order. */
  readonly returns: readonly string[];
  /** Index names that the plan must use; empty when none applies. */
  readonly indexes: readonly string[];
  /** Labels that the plan may scan as a whole, with the reason. */
  readonly scans: Readonly<Record<string, string>>;
}

/**
 * Reads a statement's header: comment lines at the top of the file.
 *
 * ```
 * // Claims about one event, newest source first.
 * // @param   eventId  string
 * // @param   limit    integer?, 1 to 200
 * // @returns claim, source
 * // @access  read
 * // @index   event_id
 * // @scan    Event, because …
 * ```
 * A type with `?` may be null. `@returns` lists the columns, or `nothing`. `@scan` allows the plan to go over every node
 * of a label, which a read statement else may not where an index exists. A line `// @use name` within the statement
 * stands for the fragment of that name (see `withFragments`).
 *
 * @throws StatementError naming the file and what is missing.
 */
export function parseStatement(
  file: string,
  content: string,
  fragmentOf: FragmentOf = noFragments,
): Statement {
  const fail = (what: string): never => {
    throw new StatementError(`${file}: ${what}`);
  };
  const lines = content.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const header = lines.slice(0, end < 0 ? lines.length : end).map((line) => line.slice(2).trim());
  const body = lines.slice(header.length).join('\n').trim();
  if (header.length === 0) fail('no header; the file must begin with `// What it gives.` and its @ lines');
  if (body === '') fail('no statement below the header');

  const summary = header.filter((line) => line !== '' && !line.startsWith('@')).join(' ');
  if (summary === '') fail('the header has no sentence that says what the statement gives');

  const params: Parameters = {};
  let returns: string[] | undefined;
  let access: string | undefined;
  const indexes: string[] = [];
  const scans: Record<string, string> = {};
  for (const line of header.filter((each) => each.startsWith('@'))) {
    const [tag = '', ...rest] = line.split(/\s+/);
    const value = rest.join(' ');
    if (tag === '@param') {
      readParameter(file, line, params);
    } else if (tag === '@returns') {
      returns = value === 'nothing' ? [] : value.split(/,\s*/);
    } else if (tag === '@access') access = value;
    else if (tag === '@index') indexes.push(...value.split(/,\s*/));
    else if (tag === '@scan') {
      const match = /^(\w+), (because .+)$/.exec(value);
      if (!match?.[1] || !match[2]) {
        throw new StatementError(`${file}: \`${line}\` is not \`@scan Label, because reason\``);
      }
      scans[match[1]] = match[2];
    } else fail(`unknown header line \`${line}\`; valid: @param, @returns, @access, @index, @scan`);
  }
  if (access !== 'read' && access !== 'write') {
    throw new StatementError(`${file}: @access must be read or write, got ${access ?? 'nothing'}`);
  }
  if (!returns) throw new StatementError(`${file}: @returns is missing; list the columns, or \`nothing\``);
  const whole = withFragments(file, body, fragmentOf);
  return {
    name: basename(file, '.cypher'),
    file,
    text: whole.text,
    access,
    summary,
    params: { ...params, ...whole.params, ...params },
    returns,
    indexes,
    scans,
  };
}

/** The folder `cypher/`. */
export const CYPHER_FOLDER = fileURLToPath(new URL('..', import.meta.url));

/**
 * Reads every statement under `read/` and `write/` of the folder, by name.
 *
 * @throws StatementError for a file without a header, a write statement under `read/`, or a name used twice.
 */
export function loadStatements(folder: string = CYPHER_FOLDER): ReadonlyMap<string, Statement> {
  const statements = new Map<string, Statement>();
  const fragmentOf = loadFragments(folder);
  for (const access of ['read', 'write'] as const) {
    const files = readdirSync(join(folder, access), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.cypher'))
      .sort();
    for (const relative of files) {
      const file = `${access}/${relative}`;
      const statement = parseStatement(file, readFileSync(join(folder, file), 'utf8'), fragmentOf);
      if (statement.access !== access) {
        throw new StatementError(`${file}: lies under ${access}/ but says @access ${statement.access}`);
      }
      const twin = statements.get(statement.name);
      if (twin) throw new StatementError(`${file}: the name ${statement.name} is taken by ${twin.file}`);
      statements.set(statement.name, statement);
    }
  }
  return statements;
}

/** One schema command: a constraint or an index, safe to run again. */
export interface SchemaCommand {
  readonly file: string;
  /** Of the constraint or index; a constraint's index has the constraint's name. */
  readonly name: string;
  readonly text: string;
}

const NAMED = /^CREATE\s+(?:[A-Z]+\s+)?(?:CONSTRAINT|INDEX)\s+(\w+)\s+IF NOT EXISTS/;

/**
 * The schema commands in order, one for each `;`-ended command of the files under `schema/`.
 *
 * @throws StatementError for a command that does not make a constraint or an index by name, if it is not there
 */
export function loadSchema(folder: string = CYPHER_FOLDER): readonly SchemaCommand[] {
  return readdirSync(join(folder, 'schema'))
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, 'schema', file), 'utf8')
        .split('\n')
        .filter((line) => !line.startsWith('//'))
        .join('\n')
        .split(';')
        .map((text) => text.trim())
        .filter((text) => text !== '')
        .map((text) => schemaCommand(`schema/${file}`, text)),
    );
}

function schemaCommand(file: string, text: string): SchemaCommand {
  const name = NAMED.exec(text)?.[1];
  if (name === undefined) {
    throw new StatementError(`${file}: \`${text}\` is not CREATE CONSTRAINT or INDEX, a name, IF NOT EXISTS`);
  }
  return { file, name, text };
}
