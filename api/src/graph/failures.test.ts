import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { failureOf } from './failures.ts';

const failed = (code: string, message = ''): unknown => new neo4j.Neo4jError(message, code, '50N42', '');

describe('what an error of the driver means', () => {
  it.each([
    ['ServiceUnavailable', 'unavailable'],
    ['SessionExpired', 'unavailable'],
    ['Neo.TransientError.General.DatabaseUnavailable', 'unavailable'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'unavailable'],
    ['Neo.ClientError.Security.Unauthorized', 'unavailable'],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'timeout'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'timeout'],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'transient'],
    ['Neo.ClientError.Transaction.Terminated', 'transient'],
    ['Neo.TransientError.Transaction.Terminated', 'transient'],
    ['Neo.ClientError.Statement.SyntaxError', 'fault'],
    ['Neo.DatabaseError.Transaction.TransactionCommitFailed', 'fault'],
  ])('%s: %s', (code, failure) => {
    expect(failureOf(failed(code))).toBe(failure);
  });

  it.each([
    ['Connection acquisition timed out in 60000 ms.', 'unavailable'],
    ['Pool is closed, it is no more able to serve requests.', 'unavailable'],
    ['There is no such fulltext schema index: event_text', 'lacking'],
  ])('by its words, where there is no code: %s', (message, failure) => {
    expect(failureOf(failed('N/A', message))).toBe(failure);
  });

  it.each([
    ['Connection was closed by server', 'unavailable'],
    ['Failed to connect to server. Please ensure that your database is listening', 'unavailable'],
    ["Connection lost. Server didn't respond in 30000ms", 'unavailable'],
    ['It is not allowed to pass nodes in query parameters, given: (1)', 'fault'],
  ])('a connection lost while it was reset, which the driver calls ProtocolError: %s', (message, failure) => {
    expect(failureOf(failed('ProtocolError', message))).toBe(failure);
  });

  it('an error that is not of the driver is a fault of ours', () => {
    expect(failureOf(new TypeError('x is not a function'))).toBe('fault');
  });
});
