import { expect, it } from 'vitest';
import { lockHolder } from './store-lock.ts';

const locks = [
  '1: FLOCK  ADVISORY  WRITE 11 fd:01:100 0 EOF',
  '2: POSIX  ADVISORY  WRITE 22 08:01:131104 0 EOF',
  '2: -> POSIX  ADVISORY  WRITE 33 08:01:131104 0 EOF',
].join('\n');

it('finds who holds a lock by the inode', () => expect(lockHolder(locks, 131104)).toBe(22));

it('finds nobody for another file', () => expect(lockHolder(locks, 1)).toBeNull());
