import { describe, expect, it } from 'vitest';
import { hangingOn } from './collapse.ts';

const line = (from: string, to: string) => ({ from, to });

describe('what hangs on a node alone', () => {
  it('is its later neighbours that touch nothing else, and what is behind them', () => {
    const edges = [
      line('start', 'hub'),
      line('hub', 'leaf'),
      line('leaf', 'far'),
      line('hub', 'shared'),
      line('shared', 'start'),
    ];
    expect([...hangingOn('hub', ['start', 'hub', 'leaf', 'far', 'shared'], edges)].sort()).toEqual([
      'far',
      'leaf',
    ]);
  });

  it('is never what was there before it', () => {
    expect(hangingOn('late', ['early', 'late'], [line('early', 'late')]).size).toBe(0);
  });

  it('is everything else for the node that the picture began with', () => {
    const edges = [line('start', 'a'), line('a', 'b'), line('b', 'start')];
    expect(hangingOn('start', ['start', 'a', 'b'], edges).size).toBe(2);
  });

  it('does not follow relationships to what is not on the canvas', () => {
    const edges = [line('hub', 'leaf'), line('leaf', 'gone'), line('gone', 'start'), line('start', 'hub')];
    expect([...hangingOn('hub', ['start', 'hub', 'leaf'], edges)]).toEqual(['leaf']);
  });
});
