import { fileURLToPath } from 'node:url';
import { createLogger, readConfig, startServer } from '@mask-diplomacy/api';
import { openDatabase } from '@mask-diplomacy/cypher/local';
import { loadFolder } from '@mask-diplomacy/seed';
import neo4j from 'neo4j-driver';
import type {} from 'vitest';
import type { TestProject } from 'vitest/node';
import { API_SETTINGS, type DatabaseAddress, WEB_FIXTURE } from './api.ts';
import { DATA_FOLDER } from './data-folder.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the API over the full fact set, without a slash at the end. */
    apiUrl: string;
    /** The loaded database behind it. Tests read it only: they share it. */
    apiDatabase: DatabaseAddress;
  }
}

/** Loads the full fact set into a fresh Neo4j and serves it, once for all API tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const database = await openDatabase({ ephemeral: true, onProgress: () => undefined });
  try {
    await load(database);
    const server = await startServer({
      // Files of tests run side by side and fetch through this one server.
      config: readConfig({ ...API_SETTINGS, API_MAX_DOWNLOADS: '20' }),
      database,
      webFolder: fileURLToPath(WEB_FIXTURE),
      logger: createLogger('silent'),
    });
    await server.planned;
    const { uri, user, password, database: name } = database;
    project.provide('apiUrl', server.url);
    project.provide('apiDatabase', { uri, user, password, database: name });
    return async () => {
      await server.stop();
      await database.stop();
    };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

async function load({ uri, user, password, database }: DatabaseAddress): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    await loadFolder({ folder: fileURLToPath(DATA_FOLDER), driver, database });
  } finally {
    await driver.close();
  }
}
