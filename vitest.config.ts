import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const NEEDS_DATABASE = ['**/*.database.test.ts', 'tests/statements/**/*.test.ts'];
const NEVER = ['**/node_modules/**', '**/dist/**', '**/.local/**'];

/** Files that take minutes come first, so that none is left alone at the end. */
const LONGEST = /(load|load-interrupted|plans|loaded-earlier)(\.database)?\.test\.ts$/;
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isShort = ({ moduleId }: TestSpecification): number => (LONGEST.test(moduleId) ? 0 : 1);
    return (await super.sort(files)).toSorted((a, b) => isShort(a) - isShort(b));
  }
}

/** Vite would take graphql's other build than the packages that rest on it do, and the two refuse each other's objects. */
const ONE_GRAPHQL = {
  alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
};

/**
 * Four heights. `unit` needs nothing; `database` runs statements, loader and local server against real Neo4j servers;
 * `api` asks over HTTP; `journeys` uses the whole product in a real browser.
 */
export default defineConfig({
  test: {
    // Most of these tests wait for a database more than they reckon, so that two files go side by side on two cores also.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        resolve: ONE_GRAPHQL,
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...NEVER, ...NEEDS_DATABASE, 'tests/api/**', 'tests/journeys/**'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'database',
          include: NEEDS_DATABASE,
          exclude: NEVER,
          testTimeout: 60_000,
          hookTimeout: 240_000,
        },
      },
      {
        resolve: ONE_GRAPHQL,
        test: {
          name: 'api',
          include: ['tests/api/**/*.test.ts'],
          exclude: NEVER,
          globalSetup: ['tests/kit/api-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          exclude: NEVER,
          globalSetup: ['tests/kit/journeys-setup.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
