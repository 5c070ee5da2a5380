import { buildSchema, findBreakingChanges } from 'graphql';

/**
 * Breaking changes from one schema to another that a changelog does not tell. It tells one by a line under its first
 * heading, `Unreleased`, that begins with `- Breaking: ` and the change as it is named here.
 */
export function untoldBreakingChanges(released: string, current: string, changelog: string): string[] {
  const [, unreleased = ''] = changelog.split(/^## /m);
  const told = unreleased.split('\n').flatMap((line) => /^- Breaking: (.*)$/.exec(line)?.[1] ?? []);
  return findBreakingChanges(buildSchema(released), buildSchema(current))
    .map(({ description }) => description)
    .filter((description) => !told.some((line) => line.startsWith(description)));
}
