import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config.ts';
import { AppError } from '../errors.ts';
import { readListSizes } from './list-sizes.ts';
import { measure, type Measure, type Measured } from './measure.ts';

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

type Asked = Omit<Measured, 'schema' | 'listSizes'>;

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
    refuseBeyond(size, limits);
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
      refusal: refusalOf(size, limits),
    };
  };
}

function refusalOf(size: Measure, limits: Limits): string | null {
  try {
    refuseBeyond(size, limits);
    return null;
  } catch (error) {
    if (error instanceof AppError) return error.message;
    throw error;
  }
}

function refuseBeyond(size: Measure, limits: Limits): void {
  const check = (what: string, came: number, limit: number, advice: string): void => {
    if (came <= limit) return;
    throw new AppError('QUERY_TOO_EXPENSIVE', `The ${what} is ${came}; the limit is ${limit}. ${advice}`, {
      details: { limit, requested: came, ...(size.dearest === null ? {} : { field: size.dearest }) },
    });
  };
  check('depth', size.depth, limits.maxDepth, 'Ask for inner objects by their ids in a second query.');
  check('number of aliases', size.aliases, limits.maxAliases, 'Use `nodes(ids:)` for many nodes at once.');
  check('number of fields', size.fields, limits.maxFields, 'Ask for fewer fields, or in several queries.');
  const share = Math.max(1, Math.floor((100 * limits.maxCost) / size.cost));
  check(
    'cost',
    size.cost,
    limits.maxCost,
    `Most of it comes from \`${size.dearest}\`: ask there for about ${share} per cent as many (\`first\`, \`maxNodes\`), ` +
      'or leave out a list within a list and ask for it by ids.',
  );
}
