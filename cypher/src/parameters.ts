/** A parameter type that a statement's header may name. */
export const PARAMETER_TYPES = ['string', 'integer', 'float', 'boolean', 'string[]', 'map', 'map[]'] as const;
export type ParameterType = (typeof PARAMETER_TYPES)[number];

/** Parameters by name. */
export type Parameters = Record<string, { type: ParameterType; isNullable: boolean; note: string }>;

/** A statement's file is not as it must be. */
export class StatementError extends Error {
  override readonly name = 'StatementError';
}

/**
 * Reads a header line `@param name type, note` and adds it to the parameters.
 *
 * @throws StatementError naming the file and the line
 */
export function readParameter(file: string, line: string, params: Parameters): void {
  const match = /^@param\s+(\w+)\s+([a-z[\]]+)(\?)?(?:,\s+(.+))?$/.exec(line);
  const type = PARAMETER_TYPES.find((each) => each === match?.[2]);
  if (!match?.[1] || !type) {
    throw new StatementError(
      `${file}: \`${line}\` is not \`@param name type, note\` with a type of ${PARAMETER_TYPES.join(', ')}`,
    );
  }
  params[match[1]] = { type, isNullable: match[3] === '?', note: match[4]?.replace(/\s+/g, ' ') ?? '' };
}
