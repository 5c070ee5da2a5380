import { loadStatements, type Statement } from './loader.ts';
import { StatementError } from './parameters.ts';

/** A statement with the types of its parameters and of one row, for whoever runs it. */
export interface TypedStatement<Params, Row> extends Statement {
  /** Never set; carries the types. */
  readonly types?: { params: Params; row: Row };
}

let all: ReadonlyMap<string, Statement> | undefined;

/** Every statement by name, read from disk once. */
export function allStatements(): ReadonlyMap<string, Statement> {
  return (all ??= loadStatements());
}

/**
 * The statement of that name, typed by its caller: `Params` must have the header's parameters, `Row` its columns.
 * The names are compared when it is asked for, so that a wrong one fails at start and not at the first request. The code
 * may leave out `knownBy`: whoever runs the statement then gives it.
 *
 * @throws StatementError when no file has the name, or the names differ from the header's.
 */
export function statement<Params extends object, Row extends object>(
  name: string,
  shape: { params: readonly (keyof Params & string)[]; row: readonly (keyof Row & string)[] },
): TypedStatement<Params, Row> {
  const found = allStatements().get(name);
  if (!found)
    throw new StatementError(
      `no statement is named ${name}; known: ${[...allStatements().keys()].join(', ')}`,
    );
  const differ = (what: string, header: readonly string[], code: readonly string[]): void => {
    if (header.join() !== code.join()) {
      throw new StatementError(
        `${found.file}: ${what} are ${header.join(', ')} but the code names ${code.join(', ')}`,
      );
    }
  };
  const given = new Set<string>(shape.params);
  const taken = Object.keys(found.params).filter((name) => name !== 'knownBy' || given.has(name));
  differ('parameters', taken.sort(), [...given].sort());
  differ('columns', found.returns, shape.row);
  return found;
}
