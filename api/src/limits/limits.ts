import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config.ts';
import { AppError } from '../errors.ts';
import { readListSizes } from './list-sizes.ts';
import { measure, type Measure, type Measured, type SizedList } from './measure.ts';

/** What is told with every answer, under `extensions.cost`. */
export interface Cost {
  readonly requested: number;
  readonly limit: number;
}

/** What a document would cost, told without carrying it out. */
export interface Estimate {
  readonly cost: Cost & {
    /** The path of the list that costs most, `events.nodes.sources.nodes`; null when nothing costs. */
    readonly field: string | null;
  };
  /** Why it would be refused; null when it would not. */
  readonly refusal: string | null;
}

type Asked = Omit<Measured, 'schema' | 'listSizes' | 'sizes'>;

type Limits = Pick<Config, 'maxCost' | 'maxDepth' | 'maxFields' | 'maxAliases'>;

/**
 * A check that measures an operation and refuses it when it is beyond a limit.
 *
 * @throws AppError QUERY_TOO_EXPENSIVE; the message names the limit, what came, and how to ask for less
 */
export function createLimits(schema: GraphQLSchema, limits: Limits): (asked: Asked) => Cost {
  const listSizes = readListSizes(schema);
  return (asked) => {
    const size = measure({ schema, listSizes, ...asked });
    refuseBeyond({ schema, listSizes, ...asked }, size, limits);
    return { requested: size.cost, limit: limits.maxCost };
  };
}

/** Measures an operation by the same rule and tells what came of it, also beyond a limit. */
export function createEstimate(schema: GraphQLSchema, limits: Limits): (asked: Asked) => Estimate {
  const listSizes = readListSizes(schema);
  return (asked) => {
    const size = measure({ schema, listSizes, ...asked });
    return {
      cost: { requested: size.cost, limit: limits.maxCost, field: size.dearest },
      refusal: refusalOf({ schema, listSizes, ...asked }, size, limits),
    };
  };
}

function refusalOf(asked: Measured, size: Measure, limits: Limits): string | null {
  try {
    refuseBeyond(asked, size, limits);
    return null;
  } catch (error) {
    if (error instanceof AppError) return error.message;
    throw error;
  }
}

function refuseBeyond(asked: Measured, size: Measure, limits: Limits): void {
  const check = (what: string, came: number, limit: number, advise: () => string): void => {
    if (came <= limit) return;
    throw new AppError('QUERY_TOO_EXPENSIVE', `The ${what} is ${came}; the limit is ${limit}. ${advise()}`, {
      details: { limit, requested: came, ...(size.dearest === null ? {} : { field: size.dearest }) },
    });
  };
  check('depth', size.depth, limits.maxDepth, () => 'Ask for inner objects by their ids in a second query.');
  check(
    'number of aliases',
    size.aliases,
    limits.maxAliases,
    () => 'Use `nodes(ids:)` for many nodes at once.',
  );
  check(
    'number of fields',
    size.fields,
    limits.maxFields,
    () => 'Ask for fewer fields, or in several queries.',
  );
  check('cost', size.cost, limits.maxCost, () => {
    const cheaper = cheaperList(asked, size.sized, limits.maxCost);
    return (
      `Most of it comes from \`${size.dearest}\`: ` +
      (cheaper === null ? '' : `ask for at most ${cheaper.most} by \`${cheaper.place}\`, or `) +
      'leave out a list within a list and ask for it by ids.'
    );
  });
}

/**
 * The list that can stay longest if it alone is made shorter, until the whole is within the limit; of several the inner
 * one. No longer than its argument may say. Null when no list alone is enough.
 */
function cheaperList(
  asked: Measured,
  lists: readonly SizedList[],
  limit: number,
): { place: string; most: number } | null {
  const isWithin = (list: SizedList, size: number): boolean =>
    measure({ ...asked, sizes: new Map([[list.node, size]]) }).cost <= limit;
  let best: { place: string; most: number } | null = null;
  for (const list of lists.toReversed()) {
    let [within, beyond] = [0, Math.min(list.size, list.most ?? list.size) + 1];
    while (beyond - within > 1) {
      const middle = Math.floor((within + beyond) / 2);
      if (isWithin(list, middle)) within = middle;
      else beyond = middle;
    }
    if (within > (best?.most ?? 0)) best = { place: list.place, most: within };
  }
  return best;
}
