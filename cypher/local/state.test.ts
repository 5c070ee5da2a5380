import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { layout, type Layout } from './folder.ts';
import { ownIdentity } from './process-identity.ts';
import { condition, parseState, readState, writeState, type ServerState } from './state.ts';

const DEAD = { pid: 1, startedAt: 'never' };
const base: ServerState = { supervisor: DEAD, java: DEAD, port: 7687, version: '5.26.30', startedBy: 1 };

describe('the state file', () => {
  let folder: Layout;
  beforeEach(() => {
    folder = layout(mkdtempSync(join(tmpdir(), 'state-test-')));
    mkdirSync(folder.run);
  });
  afterEach(() => rmSync(folder.home, { recursive: true, force: true }));

  it('is read back as it was written', () => {
    writeState(folder, base);
    expect(readState(folder)).toEqual(base);
  });

  it('is null when there is none', () => expect(readState(folder)).toBeNull());

  it.each(['', '{', '{}', '{"supervisor":{"pid":-1,"startedAt":"1"}}'])(
    'is null when it holds %j',
    (text) => {
      expect(parseState(text)).toBeNull();
    },
  );

  it('gets the server process from the supervisor when it was written before that was known', () => {
    writeState(folder, { ...base, java: null });
    expect(readState(folder)?.java).toBeNull();
    writeFileSync(folder.javaPid, `${process.pid}\n`);
    expect(readState(folder)?.java).toEqual(ownIdentity());
  });
});

describe('condition', () => {
  it('is running while the supervisor lives', () => {
    expect(condition({ ...base, supervisor: ownIdentity(), java: null })).toBe('running');
  });

  it('is orphan when only the server lives', () => {
    expect(condition({ ...base, java: ownIdentity() })).toBe('orphan');
  });

  it('is gone when neither lives, though others have their numbers now', () => {
    expect(condition({ ...base, java: { pid: process.pid, startedAt: 'never' } })).toBe('gone');
    expect(condition(null)).toBe('gone');
  });
});
