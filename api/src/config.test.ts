import { expect, it } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

it('without any setting the standard is loopback, port 4000, no other origins', () => {
  expect(readConfig({})).toMatchObject({
    host: '127.0.0.1',
    port: 4000,
    corsOrigins: [],
    deadlineMilliseconds: 8000,
  });
});

it('an empty variable counts as not set', () => {
  expect(readConfig({ PORT: '', API_MAX_COST: '' })).toEqual(readConfig({}));
});

it('all problems are told at once, each with what came', () => {
  const read = () =>
    readConfig({ PORT: 'x', API_MAX_DEPTH: '1', LOG_LEVEL: 'loud', API_CORS_ORIGINS: 'nowhere' });
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(/^4 wrong settings:/);
  for (const problem of [
    /PORT: got "x"/,
    /API_MAX_DEPTH: got "1"/,
    /LOG_LEVEL: got "loud"/,
    /API_CORS_ORIGINS: got "nowhere"/,
  ]) {
    expect(read).toThrow(problem);
  }
});

it('origins are separated by commas and cut to their origin', () => {
  const { corsOrigins } = readConfig({ API_CORS_ORIGINS: 'https://a.example/page, http://b.example:8080' });
  expect(corsOrigins).toEqual(['https://a.example', 'http://b.example:8080']);
});
