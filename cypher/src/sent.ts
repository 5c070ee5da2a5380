import neo4j from 'neo4j-driver';
import type { Statement } from './loader.ts';

/** A statement as it is sent. */
interface Prepared {
  readonly text: string;
  readonly integers: ReadonlySet<string>;
}

const prepared = new WeakMap<Statement, Prepared>();

/**
 * A statement with its parameters as the database gets them: all within one map, `$given`. The database keeps a plan for
 * each combination of what its parameters are: null or a value, and the order of magnitude of each list's and text's
 * length. Planning takes it up to seconds, so a statement with ten optional parameters would hardly ever be met with its
 * plan made; of a map it asks nothing.
 *
 * @param params by name, as the statement's header says; numbers may be JavaScript's
 */
export function asSent(statement: Statement, params: object): { text: string; parameters: object } {
  const { text, integers } = prepare(statement);
  // The driver sends every number as a float; what the header calls an integer must be one.
  const given = Object.fromEntries(
    Object.entries(params).map(([name, value]: [string, unknown]) => [
      name,
      integers.has(name) && typeof value === 'number' ? neo4j.int(value) : value,
    ]),
  );
  return { text, parameters: { given } };
}

function prepare(statement: Statement): Prepared {
  let made = prepared.get(statement);
  if (!made) {
    const integers = Object.entries(statement.params).flatMap(([name, { type }]) =>
      type === 'integer' ? [name] : [],
    );
    made = { text: statement.text.replace(/\$(\w+)/g, '$given.$1'), integers: new Set(integers) };
    prepared.set(statement, made);
  }
  return made;
}
