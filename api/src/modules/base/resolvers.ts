import {
  ACTOR_KINDS,
  CLAIM_FIELDS,
  CONFIDENCES,
  DATE_PRECISIONS,
  EVENT_KINDS,
  FAMILIES,
  NODE_KINDS,
  QUALIFIERS,
  SOURCE_KINDS,
  UNITS,
} from '@mask-diplomacy/cypher';
import { GraphQLScalarType, Kind, print, type ValueNode } from 'graphql';
import { AppError, quote, toGraphQLError } from '../../errors.ts';
import type { Resolvers } from '../../generated/resolver-types.ts';
import { calendarDay, earliestDay, latestDay, moment, precisionOf } from '../../text/dates.ts';

/** A word of the vocabulary as an enum has it: `test-failure` is TEST_FAILURE. */
export function enumName(word: string): string {
  return word.toUpperCase().replaceAll('-', '_');
}

/** An enum whose values inside the API are the vocabulary's words. */
function enumOf<Word extends string>(words: readonly Word[]): Record<string, Word> {
  return Object.fromEntries(words.map((word) => [enumName(word), word]));
}

/** Enums of the vocabulary, by name. */
export const VOCABULARY_ENUMS = {
  ActorKind: enumOf(ACTOR_KINDS),
  ClaimField: enumOf(CLAIM_FIELDS),
  Confidence: enumOf(CONFIDENCES),
  DatePrecision: enumOf(DATE_PRECISIONS),
  EventKind: enumOf(EVENT_KINDS),
  Family: enumOf(FAMILIES),
  NodeKind: enumOf(NODE_KINDS),
  Qualifier: enumOf(QUALIFIERS),
  SourceKind: enumOf(SOURCE_KINDS),
  Unit: enumOf(UNITS),
};

/** Dates are text in the graph and are given as they are; as an argument, a date must be a day of the calendar. */
function dateScalar(
  name: string,
  valid: string,
  parse: (text: string) => string | null,
): GraphQLScalarType<string, string> {
  const read = (value: unknown, node?: ValueNode): string => {
    const day = typeof value === 'string' ? parse(value) : null;
    if (day !== null) return day;
    const text = typeof value === 'string' ? quote(value) : JSON.stringify(value);
    throw toGraphQLError(new AppError('BAD_USER_INPUT', `got ${text}; valid: ${valid}`), node);
  };
  return new GraphQLScalarType<string, string>({
    name,
    serialize: String,
    parseValue: (value) => read(value),
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : print(node), node),
  });
}

export const baseResolvers = {
  Date: dateScalar('Date', 'a calendar day, ISO 8601, such as `2020-03-28`', calendarDay),
  DateTime: dateScalar('DateTime', 'a moment, ISO 8601 in UTC, such as `2026-11-24T12:00:00.000Z`', moment),
  PartialDate: {
    iso: (date) => date,
    precision: (date) => precisionOf(date),
    earliest: (date) => earliestDay(date),
    latest: (date) => latestDay(date),
  },
} satisfies Resolvers;
