import { afterAll, beforeAll, describe } from 'vitest';
import { type GraphDatabase, openGraphDatabase } from '../kit/graph-database.ts';
import { affairStatements } from './suites/affairs.ts';
import { disagreementStatements } from './suites/disagreements.ts';
import { eventStatements } from './suites/events.ts';
import { flowStatements } from './suites/flows.ts';
import { knownByStatements } from './suites/known-by.ts';
import { listStatements } from './suites/lists.ts';
import { neighborhoodStatements } from './suites/neighborhood.ts';
import { nodeStatements } from './suites/nodes.ts';
import { pathStatements } from './suites/paths.ts';
import { searchStatements } from './suites/search.ts';
import { totalStatements } from './suites/totals.ts';

/*
 * A tiny graph in, exact rows out, on one Neo4j for all suites: each test makes the graph that it needs.
 */

let database: GraphDatabase;
beforeAll(async () => {
  database = await openGraphDatabase();
});
afterAll(() => database.close());

const use = (): GraphDatabase => database;

describe('affairs', () => affairStatements(use));
describe('totals', () => totalStatements(use));
describe('nodes', () => nodeStatements(use));
describe('events', () => eventStatements(use));
describe('lists', () => listStatements(use));
describe('disagreements', () => disagreementStatements(use));
describe('neighbourhoods', () => neighborhoodStatements(use));
describe('flows', () => flowStatements(use));
describe('paths', () => pathStatements(use));
describe('search', () => searchStatements(use));
describe('on a day', () => knownByStatements(use));
