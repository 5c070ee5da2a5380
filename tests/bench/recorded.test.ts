import { describe, expect, it } from 'vitest';
import { hashOfText, profiledStatements, readProfiles } from './recorded.ts';

const COMMAND = 'run `npx pnpm bench growth 1 20` and commit tests/statements/profiles.json';

describe('the table of profiles', () => {
  const profiles = readProfiles();
  const statements = profiledStatements();

  it('has a row for each statement that reads, of the statement as it now is', () => {
    const stale = statements.flatMap(({ name, text }) => {
      const row = profiles[name];
      if (!row) return [`${name} has no profile`];
      return row.text === hashOfText(text) ? [] : [`${name} was changed after it was profiled`];
    });
    expect(stale, COMMAND).toEqual([]);
  });

  it('has no row of a statement that is gone', () => {
    const names = new Set(statements.map(({ name }) => name));
    expect(
      Object.keys(profiles).filter((name) => !names.has(name)),
      COMMAND,
    ).toEqual([]);
  });

  it('says of each what it cost on a large graph, in a question that can be asked again', () => {
    for (const [name, { what, hits }] of Object.entries(profiles)) {
      expect(what, name).not.toBe('');
      expect(Object.keys(hits), name).toContain('20');
    }
  });

  it('tells a statement from another by its code alone', () => {
    expect(hashOfText('// said\nMATCH (n)\n  RETURN n')).toBe(hashOfText('MATCH (n) RETURN n\n'));
    expect(hashOfText('MATCH (n) RETURN n')).not.toBe(hashOfText('MATCH (m) RETURN m'));
  });
});
